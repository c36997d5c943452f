// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The packs as they lie in the sources, for tests.
#pragma once

#include "core/text/text.h"

#include <QDir>
#include <QFile>
#include <QString>

namespace attune::tests {

inline text::Pack::Files packFiles(const char *language)
{
    text::Pack::Files files;
    const QDir folder(
        QStringLiteral(ATTUNE_SOURCE_DIR "/resources/lexicon/") + QString::fromLatin1(language));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name.toStdString()] = file.readAll().toStdString();
    }
    return files;
}

/// Loaded once; an empty pack would fail the first test that asks for it.
inline const text::Pack &english()
{
    static const text::LoadResult loaded = text::Pack::load(packFiles("en"));
    if (!loaded)
        qFatal("%s", loaded.error.c_str());
    return *loaded.pack;
}

} // namespace attune::tests
