// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packs/forms.h"

#include "core/forms/form_file.h"

#include <QDir>
#include <QFile>

namespace attune::app {

Result<std::vector<forms::Form>> shippedForms()
{
    std::vector<forms::Form> out;
    const QDir folder(QStringLiteral(":/forms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {Fault::Io, file.errorString().toStdString()};
        auto form = forms::formFromJson(file.readAll().toStdString());
        if (!form)
            return {Fault::Corrupt, name.toStdString() + ": " + form.error().detail};
        out.push_back(std::move(*form));
    }
    return out;
}

} // namespace attune::app
