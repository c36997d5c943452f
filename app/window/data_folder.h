// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where this person's centres lie unless they say otherwise.
#pragma once

#include "core/store/centre.h"

#include <QFile>
#include <QStandardPaths>

namespace attune::app {

inline QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/attune");
}

inline QString ownCentreFolder()
{
    return dataFolder() + QStringLiteral("/centre");
}

inline QString demonstrationFolder()
{
    return dataFolder() + QStringLiteral("/demonstration");
}

inline store::CentrePaths pathsOf(const QString &folder)
{
    return {QFile::encodeName(folder).toStdString()};
}

} // namespace attune::app
