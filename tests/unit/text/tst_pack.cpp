// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pack is whole or it is refused with a reason; it never crashes the program.
#include "core/text/pack_loader.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/text/english_pack.h"

#include <QTest>

using namespace attune;
using text::Pack;

namespace {

Pack::Files smallest()
{
    return {{"pack.txt", "id = t\nlanguage = en\nversion = 1.0.0\n"},
        {"modifiers.tsv", "negator\t\tnot, no\nsuffix\tnot\tn't\n"},
        {"valence.tsv", "good\t2\nbad\t-2\n"}, {"language.tsv", "en\tthe is it was\n"}};
}

} // namespace

class TestPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEnglishPackLoadsAndPassesItsOwnTests()
    {
        const auto loaded = Pack::load(tests::packFiles("en"));
        QVERIFY2(loaded, loaded.error.c_str());
        QCOMPARE(loaded.pack->language(), std::string("en"));
        QCOMPARE(loaded.pack->digest().size(), std::size_t{32});
    }

    void wordingOfContactCentresIsReadAsPeopleMeanIt()
    {
        QFile cases(QStringLiteral(ATTUNE_SOURCE_DIR "/tests/data/text/contact_centre.tsv"));
        QVERIFY(cases.open(QIODevice::ReadOnly));
        const QByteArray lines = cases.readAll();
        QVERIFY(lines.count('\n') > 150);
        const std::string wrong =
            text::runPackTests(tests::english(), lines.toStdString(), text::Mode::WithLearntHeads);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void aSecondLanguageIsOnlyData()
    {
        const auto loaded = Pack::load(tests::packFiles("de"));
        QVERIFY2(loaded, loaded.error.c_str());
        QVERIFY(!loaded.pack->hasLearntHeads());
        const text::Scorer german(*loaded.pack);
        const text::Scorer english(tests::english());
        const std::vector<text::TurnInput> inGerman{
            {text::Role::Customer, "Das ist leider immer noch kaputt, ich bin sauer."}};
        const std::vector<text::TurnInput> inEnglish{
            {text::Role::Customer, "It is still broken and I am angry about that."}};
        QVERIFY(german.languageFit(inGerman) > english.languageFit(inGerman));
        QVERIFY(english.languageFit(inEnglish) > german.languageFit(inEnglish));
        QVERIFY(*german.scoreTurn(inGerman.front()).valence < 0);
        QCOMPARE(
            german.scoreTurn(inEnglish.front()).notAssessed, text::NotAssessed::UnknownLanguage);
    }

    void theSmallestPackIsEnoughToScore()
    {
        const auto loaded = Pack::load(smallest());
        QVERIFY2(loaded, loaded.error.c_str());
        text::TurnInput turn;
        turn.text = "it isn't bad, the good one was good";
        const auto score = text::Scorer(*loaded.pack).scoreTurn(turn);
        QVERIFY(score.valence.has_value());
        QVERIFY(*score.valence > 0);
    }

    void aBadPackSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no id") << QByteArray("pack.txt") << QByteArray("language = en\n")
                               << QByteArray("id, language");
        QTest::newRow("unknown setting")
            << QByteArray("pack.txt") << QByteArray("colour = red\n") << QByteArray("pack.txt:1");
        QTest::newRow("not a setting")
            << QByteArray("pack.txt") << QByteArray("hello\n") << QByteArray("pack.txt:1");
        QTest::newRow("newer engine") << QByteArray("pack.txt") << QByteArray("min_engine = 99.0\n")
                                      << QByteArray("needs engine");
        QTest::newRow("weight is a word") << QByteArray("valence.tsv") << QByteArray("good\tvery\n")
                                          << QByteArray("valence.tsv:1");
        QTest::newRow("weight is nan") << QByteArray("valence.tsv") << QByteArray("good\tnan\n")
                                       << QByteArray("valence.tsv:1");
        QTest::newRow("weight too large")
            << QByteArray("valence.tsv") << QByteArray("good\t9\n") << QByteArray("valence.tsv:1");
        QTest::newRow("twice the same")
            << QByteArray("valence.tsv") << QByteArray("good\t1\ngood\t2\n")
            << QByteArray("valence.tsv:2");
        QTest::newRow("term missing")
            << QByteArray("valence.tsv") << QByteArray("\t1\n") << QByteArray("valence.tsv:1");
        QTest::newRow("unknown head")
            << QByteArray("phrases.tsv") << QByteArray("good\tmood\t1\n") << QByteArray("no head");
        QTest::newRow("unknown class") << QByteArray("phrases.tsv")
                                       << QByteArray("{x}\tapology\t1\n") << QByteArray("no class");
        QTest::newRow("open class") << QByteArray("phrases.tsv") << QByteArray("{x\tapology\t1\n")
                                    << QByteArray("not closed");
        QTest::newRow("wide gap") << QByteArray("phrases.tsv")
                                  << QByteArray("a *99 b\tapology\t1\n") << QByteArray("gap");
        QTest::newRow("only a gap")
            << QByteArray("phrases.tsv") << QByteArray("*3\tapology\t1\n") << QByteArray("no word");
        QTest::newRow("empty pattern")
            << QByteArray("phrases.tsv") << QByteArray(" \tapology\t1\n") << QByteArray("empty");
        QTest::newRow("unknown condition")
            << QByteArray("phrases.tsv") << QByteArray("a\tapology\t1\tmoon=full\n")
            << QByteArray("condition");
        QTest::newRow("too many gaps")
            << QByteArray("phrases.tsv")
            << QByteArray("a *2 b *2 c *2 d *2 e *2 f *2 g *2 h\tapology\t1\n")
            << QByteArray("more than six");
        QTest::newRow("no colon") << QByteArray("rules.txt") << QByteArray("apology 1 sorry\n")
                                  << QByteArray("rules.txt:1");
        QTest::newRow("within nothing")
            << QByteArray("rules.txt") << QByteArray("apology 1: sorry !within\n")
            << QByteArray("within");
        QTest::newRow("class of itself")
            << QByteArray("classes.tsv") << QByteArray("a\t{a}\n") << QByteArray("classes.tsv:1");
        QTest::newRow("kind unknown") << QByteArray("modifiers.tsv") << QByteArray("thing\t\ta\n")
                                      << QByteArray("modifiers.tsv:1");
        QTest::newRow("fields missing") << QByteArray("modifiers.tsv") << QByteArray("negator\n")
                                        << QByteArray("modifiers.tsv:1");
        QTest::newRow("failing case")
            << QByteArray("tests.tsv") << QByteArray("customer\tgood\tvalence<0\n")
            << QByteArray("tests.tsv:1");
        QTest::newRow("unknown case")
            << QByteArray("tests.tsv") << QByteArray("customer\tgood\tmoon=1\n")
            << QByteArray("not known");
        QTest::newRow("weights not ours")
            << QByteArray("weights.bin") << QByteArray("PK34") << QByteArray("weights.bin");
        QTest::newRow("weights cut off")
            << QByteArray("weights.bin") << QByteArray("ATW1\x05\0\0\0\x1d\0\0\0", 12)
            << QByteArray("weights.bin");
        QTest::newRow("binary rubbish")
            << QByteArray("valence.tsv") << QByteArray("\xff\xfe\0\x01\n", 5)
            << QByteArray("valence.tsv:1");
    }
    void aBadPackSaysWhere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        auto files = smallest();
        files[file.toStdString()] = bytes.toStdString();
        const auto loaded = Pack::load(files);
        QVERIFY(!loaded);
        QVERIFY2(
            loaded.error.find(reason.toStdString()) != std::string::npos, loaded.error.c_str());
    }

    void aMissingFileIsNamed()
    {
        for (const char *name : {"pack.txt", "modifiers.tsv", "valence.tsv", "language.tsv"}) {
            auto files = smallest();
            files.erase(files.find(std::string_view(name)));
            const auto loaded = Pack::load(files);
            QVERIFY(!loaded);
            QVERIFY(loaded.error.starts_with(name));
        }
    }

    void anyChangedByteChangesTheStamp()
    {
        auto files = smallest();
        const std::string before = text::Scorer(*Pack::load(files).pack).stamp();
        QCOMPARE(text::Scorer(*Pack::load(files).pack).stamp(), before);
        files["valence.tsv"] += "# a remark\n";
        QVERIFY(text::Scorer(*Pack::load(files).pack).stamp() != before);
        QVERIFY(before.find(std::string(text::kEngineVersion)) != std::string::npos);
    }
};

ATTUNE_TEST(TestPack)
#include "tst_pack.moc"
