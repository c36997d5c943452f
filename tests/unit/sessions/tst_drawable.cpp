// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions are drawn, and gold items mixed in, from what may be read at that moment alone.
#include "core/facts/directory.h"
#include "core/facts/erasure.h"
#include "core/facts/retention.h"
#include "core/sessions/session_queries.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;

class TestDrawable : public QObject {
    Q_OBJECT

    using Names = std::vector<std::string>;

    static facts::ContactRecord contact(const std::string &id, const char *start)
    {
        auto out = aContact(id, start);
        out.customer.externalId = id + "'s";
        return out;
    }
    static void fill(TempCentre &centre)
    {
        auto none = contact("none", "2026-03-02T11:00:00Z");
        none.basis.reset();
        auto ends = contact("ends", "2026-03-02T12:00:00Z");
        ends.basis->expires = at("2026-03-05T00:00:00Z");
        auto silent = contact("silent", "2026-03-02T13:00:00Z");
        silent.legs[0].transcript.reset();
        auto basisOnly = contact("basis", "2026-03-02T14:00:00Z");
        basisOnly.basis->level = facts::Basis::BasisOnly;
        centre.import({contact("yes", "2026-03-02T10:00:00Z"), none, ends, silent, basisOnly,
            contact("erased", "2026-03-02T15:00:00Z"), contact("later", "2026-03-09T10:00:00Z")});
        const auto person = facts::customerPseudonym(centre.vault(), "erased's");
        QVERIFY(person);
        QVERIFY(facts::erasePerson(centre.facts(), centre.vault(),
            {*person, false, true, {}, at("2026-03-03T08:00:00Z")}));
    }
    static Names drawable(TempCentre &centre, const char *now)
    {
        auto reader = centre.facts().reader();
        auto names = sessions::readDrawable(
            **reader, {at("2026-03-02T00:00:00Z"), at("2026-03-09T00:00:00Z")}, at(now));
        return names ? *names : Names{names.error().detail};
    }

private Q_SLOTS:
    void onlyWhatMayBeReadIsDrawn()
    {
        TempCentre centre;
        fill(centre);
        QCOMPARE(
            drawable(centre, "2026-03-04T23:59:59Z"), (Names{"acd/yes", "acd/ends", "acd/basis"}));
        QCOMPARE(drawable(centre, "2026-03-05T00:00:00Z"), (Names{"acd/yes", "acd/basis"}));
        facts::Cutoffs cutoffs;
        cutoffs.transcript = at("2026-03-08T00:00:00Z");
        QVERIFY(facts::deleteExpired(
            centre.facts(), cutoffs, [](const facts::Expired &) { return Done(); }));
        QCOMPARE(drawable(centre, "2026-03-08T08:00:00Z"), Names{});
    }

    void goldItemsAreAskedTheSame()
    {
        TempCentre centre;
        fill(centre);
        auto reader = centre.facts().reader();
        const auto gold = sessions::readScorable(**reader,
            {"acd/yes", "acd/none", "acd/ends", "acd/silent", "acd/erased", "acd/unknown"},
            at("2026-03-06T00:00:00Z"));
        QVERIFY(gold);
        QCOMPARE(*gold, Names{"acd/yes"});
    }
};

ATTUNE_TEST(TestDrawable)
#include "tst_drawable.moc"
