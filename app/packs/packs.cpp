// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packs/packs.h"

#include <QDir>
#include <QFile>

namespace attune::app {

Result<scoring::Scorers> loadScorers(text::Mode mode)
{
    std::vector<text::Pack> packs;
    const QDir lexicon(QStringLiteral(":/lexicon"));
    const QStringList languages = lexicon.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &language : languages) {
        text::Pack::Files files;
        const QDir folder(lexicon.filePath(language));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return {Fault::Corrupt, "the pack file " + name.toStdString() + " cannot be read"};
            files[name.toStdString()] = file.readAll().toStdString();
        }
        auto loaded = text::Pack::load(std::move(files));
        if (!loaded)
            return {Fault::Corrupt, language.toStdString() + ": " + loaded.error};
        packs.push_back(std::move(*loaded.pack));
    }
    return scoring::Scorers(std::move(packs), mode);
}

} // namespace attune::app
