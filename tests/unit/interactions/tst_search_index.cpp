// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and phrases are found, nothing of them is readable in the file, and changed text is
// forgotten.
#include "core/interactions/search_index.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace attune;
using namespace attune::tests;
using attune::interactions::foldedWords;
using attune::interactions::SearchIndex;

class TestSearchIndex : public QObject {
    Q_OBJECT

    static constexpr Interval kEver{Instant::min(), Instant::max()};

    static facts::ContactRecord saying(const std::string &id, const char *start,
        const std::string &text, const std::string &reply = {})
    {
        auto contact = aContact(id, start);
        auto &turns = contact.legs[0].transcript->turns;
        turns[0].text = text;
        if (!reply.empty())
            turns[1].text = reply;
        return contact;
    }
    static void indexAll(SearchIndex &index)
    {
        for (;;) {
            const auto slice = index.indexSlice(2);
            QVERIFY(slice);
            if (slice->done == 0)
                return;
        }
    }

private Q_SLOTS:
    void formsOfAWordMeet_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << QStringLiteral("Refund") << QStringLiteral("refund");
        QTest::newRow("plural") << QStringLiteral("refunds") << QStringLiteral("refund");
        QTest::newRow("ing") << QStringLiteral("charging") << QStringLiteral("charged");
        QTest::newRow("e") << QStringLiteral("charges") << QStringLiteral("charge");
        QTest::newRow("doubled") << QStringLiteral("stopped") << QStringLiteral("stop");
        QTest::newRow("accents") << QStringLiteral("Müller café") << QStringLiteral("muller cafe");
        QTest::newRow("apostrophe") << QStringLiteral("don’t") << QStringLiteral("don't");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("punctuation")
            << QStringLiteral("twice, really!") << QStringLiteral("twice really");
    }
    void formsOfAWordMeet()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(foldedWords(a.toStdString()), foldedWords(b.toStdString()));
    }

    void anyBytesAreSurvived()
    {
        std::string bytes;
        for (int i = 0; i < 512; ++i)
            bytes += static_cast<char>(i * 7);
        bytes += "\xC3";
        (void)foldedWords(bytes);
        QVERIFY(foldedWords("").empty());
    }

    void wordsAndPhrasesAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("one word") << QStringLiteral("funeral") << 2;
        QTest::newRow("two words anywhere") << QStringLiteral("refund funeral") << 1;
        QTest::newRow("a phrase") << QStringLiteral("\"cancelled the funeral flight\"") << 1;
        QTest::newRow("a phrase in another order") << QStringLiteral("\"flight funeral\"") << 0;
        QTest::newRow("an open quote") << QStringLiteral("\"funeral flight") << 1;
        QTest::newRow("a phrase ends with its turn") << QStringLiteral("\"broken it\"") << 0;
        QTest::newRow("and begins in it") << QStringLiteral("\"so broken\" \"it is\"") << 1;
        QTest::newRow("no word is between two turns") << QStringLiteral("0") << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("only marks") << QStringLiteral("?!*()^") << 0;
        QTest::newRow("words of the query language") << QStringLiteral("funeral OR router") << 0;
    }
    void wordsAndPhrasesAreFound()
    {
        QFETCH(QString, query);
        QFETCH(int, found);
        TempCentre centre;
        centre.import({saying("c-1", "2026-03-02T10:00:00Z", "You cancelled the funeral flight."),
            saying("c-2", "2026-03-02T11:00:00Z", "I want a refund after the funeral."),
            saying("c-3", "2026-03-02T12:00:00Z", "My router is not so broken.",
                "It is broken, and not by you.")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        const auto legs = index.find(query.toStdString(), kEver, centre.clock().now());
        QVERIFY2(legs, legs ? "" : legs.error().detail.c_str());
        QCOMPARE(int(legs->size()), found);
    }

    void onlyThePeriodIsSearched()
    {
        TempCentre centre;
        centre.import({saying("c-1", "2026-03-02T23:59:59Z", "router"),
            saying("c-2", "2026-03-03T00:00:00Z", "router"),
            saying("c-3", "2026-03-03T23:59:59Z", "router"),
            saying("c-4", "2026-03-04T00:00:00Z", "router")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        const Interval day{at("2026-03-03T00:00:00Z"), at("2026-03-04T00:00:00Z")};
        const auto legs = index.find("router", day, centre.clock().now());
        QVERIFY(legs);
        QCOMPARE(legs->size(), 2u);
        QVERIFY(std::ranges::is_sorted(*legs));
        for (const LegKey leg : *legs)
            QVERIFY(day.contains(facts::startOf(leg)));
        QVERIFY(index.find("router", {day.end, day.begin}, centre.clock().now())->empty());
    }

    void whatMayNotBeReadIsNotFound()
    {
        TempCentre centre;
        auto none = saying("c-1", "2026-03-02T10:00:00Z", "router");
        none.basis.reset();
        auto ends = saying("c-2", "2026-03-02T11:00:00Z", "router");
        ends.basis->expires = at("2026-03-05T00:00:00Z");
        const auto stays = saying("c-3", "2026-03-02T12:00:00Z", "router");
        centre.import({none, ends, stays});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        QCOMPARE(index.find("router", kEver, at("2026-03-04T23:59:59Z"))->size(), 2u);
        QCOMPARE(index.find("router", kEver, at("2026-03-05T00:00:00Z"))->size(), 1u);
        // A basis that came later needs no second indexing.
        facts::ConsentRecord yes;
        yes.contact = "c-1";
        yes.at = at("2026-03-04T00:00:00Z");
        yes.basis = {facts::Basis::Consent, "consent", {}, {}, false};
        centre.import({yes});
        QCOMPARE(index.find("router", kEver, at("2026-03-05T00:00:00Z"))->size(), 2u);
    }

    void changedTextIsForgotten()
    {
        TempCentre centre;
        centre.import({saying("c-1", "2026-03-02T10:00:00Z", "You cancelled the funeral flight.")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        centre.import({saying("c-1", "2026-03-02T10:00:00Z", "My router is broken.")});
        indexAll(index);
        QCOMPARE(index.find("funeral", kEver, centre.clock().now())->size(), 0u);
        QCOMPARE(index.find("router", kEver, centre.clock().now())->size(), 1u);
    }

    void whatLiesBeyondTheWindowIsLeftOut()
    {
        TempCentre centre;
        centre.import({saying("c-1", "2026-01-02T10:00:00Z", "router"),
            saying("c-2", "2026-04-20T10:00:00Z", "router")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        QCOMPARE(index.find("router", kEver, centre.clock().now())->size(), 1u);
    }

    void whatLeavesTheWindowLeavesTheIndex()
    {
        TempCentre centre;
        centre.import({saying("c-1", "2026-01-02T10:00:00Z", "router")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        QCOMPARE(*index.prune(), 0);
        QCOMPARE(index.find("router", kEver, centre.clock().now())->size(), 1u);
        centre.import({saying("c-2", "2026-04-20T10:00:00Z", "router")});
        indexAll(index);
        QCOMPARE(index.find("router", kEver, centre.clock().now())->size(), 2u);
        QCOMPARE(*index.prune(), 1);
        QCOMPARE(index.find("router", kEver, centre.clock().now())->size(), 1u);
        QCOMPARE(*index.prune(), 0);
    }

    void noWordLiesOpenInTheIndex()
    {
        TempCentre centre;
        centre.import({saying("c-1", "2026-03-02T10:00:00Z", "bereavement discount")});
        SearchIndex index(centre.facts(), centre.vault());
        indexAll(index);
        QCOMPARE(index.find("bereavement", kEver, centre.clock().now())->size(), 1u);
        centre.reopen();
        std::ifstream file(centre.paths().facts(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        for (const char *word : {"bereavement", "discount", "bereav"})
            QVERIFY(bytes.find(word) == std::string::npos);
    }

    void withoutTheKeyNothingIsFound()
    {
        TempCentre centre;
        centre.vault().lock();
        SearchIndex index(centre.facts(), centre.vault());
        QCOMPARE(int(index.find("router", kEver, centre.clock().now()).error().fault),
            int(Fault::Denied));
    }
};

ATTUNE_TEST(TestSearchIndex)
#include "tst_search_index.moc"
