// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One spelling for many, and the way back to the original.
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;

class TestNormalise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellingsMeet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("quotes") << QStringLiteral("don’t “go”") << QStringLiteral("don't \"go\"");
        QTest::newRow("composed") << QStringLiteral("Cafe\u0301") << QStringLiteral("café");
        QTest::newRow("stretched") << QStringLiteral("Sooooo GOOOOD") << QStringLiteral("soo good");
        QTest::newRow("numbers are not stretched")
            << QStringLiteral("10000") << QStringLiteral("10000");
        QTest::newRow("entity") << QStringLiteral("you &amp; me &lt;3")
                                << QStringLiteral("you & me <3");
        QTest::newRow("ellipsis") << QStringLiteral("well…") << QStringLiteral("well...");
        QTest::newRow("umlauts") << QStringLiteral("GRÖẞE ÄRGER") << QStringLiteral("größe ärger");
        QTest::newRow("invisible") << QStringLiteral("he\u200Bl\u00ADp") << QStringLiteral("help");
        QTest::newRow("full width") << QStringLiteral("ＯＫ！") << QStringLiteral("ok!");
        QTest::newRow("czech") << QStringLiteral("ŽLUŤOUČKÝ") << QStringLiteral("žluťoučký");
    }
    void spellingsMeet()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        text::Normal out;
        text::normalise(text.toStdString(), out);
        QCOMPARE(QString::fromStdString(out.bytes), normal);
        QCOMPARE(out.units, static_cast<std::uint32_t>(text.size()));
    }

    void offsetsCountAsTheWindowCounts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lone continuation") << QByteArray("a\x80z");
        QTest::newRow("cut sequence") << QByteArray("a\xE2\x82");
        QTest::newRow("overlong") << QByteArray("\xC0\xAFz");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80z");
        QTest::newRow("too high") << QByteArray("\xF5\x80\x80\x80z");
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80z");
        QTest::newRow("mixed") << QByteArray("\xF0\x9F\x98z\xC3\xA9");
    }
    void offsetsCountAsTheWindowCounts()
    {
        QFETCH(QByteArray, bytes);
        text::Normal out;
        text::normalise(bytes.toStdString(), out);
        QCOMPARE(out.units, static_cast<std::uint32_t>(QString::fromUtf8(bytes).size()));
        QCOMPARE(out.at.size(), out.bytes.size() + 1);
        QVERIFY(std::is_sorted(out.at.begin(), out.at.end()));
    }

    void searchComparesWordsWithoutCaseAndAccents()
    {
        const auto words = text::foldedWords("Frau Müller’s café, 2nd  Élan!");
        QStringList got;
        for (const auto &word : words)
            got << QString::fromStdString(word.word);
        QCOMPARE(got,
            (QStringList{QStringLiteral("frau"), QStringLiteral("muller"), QStringLiteral("s"),
                QStringLiteral("cafe"), QStringLiteral("2nd"), QStringLiteral("elan")}));
        QCOMPARE(words[1].begin, 5U);
        QCOMPARE(words[1].end, 11U);
        QVERIFY(text::foldedWords("").empty());
    }
};

ATTUNE_TEST(TestNormalise)
#include "tst_normalise.moc"
