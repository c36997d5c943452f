// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder is imported once its files have stopped growing, and again when more comes.
#include "app/window/folder_watch.h"
#include "tests/support/program/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using attune::app::FolderWatch;

class TestFolderWatch : public QObject {
    Q_OBJECT

    static void append(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

private Q_SLOTS:
    void whatLiesThereAndWhatComesIsImported()
    {
        QTemporaryDir dir;
        append(dir.filePath(QStringLiteral("a.csv")), "x");
        int imports = 0;
        FolderWatch watch([&](const QString &folder) {
            QCOMPARE(folder, dir.path());
            ++imports;
        });
        watch.setFolder(dir.path());
        QTRY_COMPARE_WITH_TIMEOUT(imports, 1, 20000);
        append(dir.filePath(QStringLiteral("b.csv")), "y");
        QTRY_COMPARE_WITH_TIMEOUT(imports, 2, 20000);
    }

    void anEmptyOrMissingFolderIsNoFolder()
    {
        QTemporaryDir dir;
        FolderWatch watch([](const QString &) { QFAIL("nothing was there"); });
        watch.setFolder(QString());
        watch.setFolder(dir.path());
        QCoreApplication::processEvents();
    }
};

ATTUNE_TEST(TestFolderWatch)
#include "tst_folder_watch.moc"
