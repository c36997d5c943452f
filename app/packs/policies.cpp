// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packs/policies.h"

#include <QFile>

namespace attune::app {

namespace {

std::string contentOf(const QString &name)
{
    QFile file(QStringLiteral(":/policy/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

Result<std::shared_ptr<const fatigue::Policy>> loadPolicy(const QString &country)
{
    auto policy = fatigue::readPolicy(
        contentOf(QStringLiteral("load")), contentOf(QStringLiteral("rota-") + country));
    if (!policy)
        return policy.error();
    return std::make_shared<const fatigue::Policy>(std::move(*policy));
}

} // namespace attune::app
