// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule forbids the pairs it is about, in the direction it is about, and no others.
#include "core/peer_review/conflict.h"

#include "tests/support/program/test_program.h"

using namespace attune;
using namespace attune::peer_review;

namespace {

constexpr AgentId kAnna{1}, kBen{2}, kCleo{3}, kLead{50}, kOtherLead{51};

Peer peer(AgentId person)
{
    return {person, kLead, {"en"}, true, false, 0, 3};
}

Contact contactOf(AgentId reviewee)
{
    return {reviewee, kLead, "en", {}, 1};
}

/// The rules between Anna as reviewer and a contact of Ben's.
QString barring(const Peer &anna, const Contact &contact, const Relations &relations,
    const RuleSettings &settings)
{
    const Rules rules = barredPairs({anna}, {contact}, relations, settings).front();
    QStringList out;
    for (std::size_t i = 0; i < kRules; ++i)
        if (rules & only(static_cast<Rule>(i)))
            out += QString::fromStdString(std::string(nameOf(static_cast<Rule>(i))));
    return out.join(QLatin1Char(' '));
}

} // namespace

class TestConflict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleForbidsWhatItIsAbout_data()
    {
        QTest::addColumn<Peer>("anna");
        QTest::addColumn<Contact>("contact");
        QTest::addColumn<Relations>("relations");
        QTest::addColumn<RuleSettings>("settings");
        QTest::addColumn<QString>("expected");
        const Peer anna = peer(kAnna);
        const Contact bens = contactOf(kBen);
        const auto row = [](const char *name, const Peer &reviewer, const Contact &contact,
                             const Relations &relations, const RuleSettings &settings,
                             const char *expected) {
            QTest::newRow(name) << reviewer << contact << relations << settings
                                << QString::fromLatin1(expected);
        };
        row("a colleague may", anna, bens, {}, {}, "");
        row("oneself", anna, contactOf(kAnna), {}, {}, "self");
        RuleSettings none;
        none.inForce = 0;
        row("oneself, with all rules off", anna, contactOf(kAnna), {}, none, "self");
        Contact transferred = bens;
        transferred.others = {kCleo, kAnna};
        row("who took the transfer", anna, transferred, {}, {}, "on_contact");
        RuleSettings formal;
        formal.formal = true;
        row("the same lead, when it counts", anna, bens, {}, formal, "same_lead");
        Contact elsewhere = bens;
        elsewhere.lead = kOtherLead;
        row("another lead", anna, elsewhere, {}, formal, "");
        Peer leadless = anna;
        leadless.lead = {};
        Contact unknownLead = bens;
        unknownLead.lead = {};
        row("two unknown leads are not the same", leadless, unknownLead, {}, formal, "");
        row("was reviewed by him four cycles ago", anna, bens,
            {{{kBen, kAnna, 4, false}}, {}, {}, {}}, {}, "reciprocal");
        row("five cycles ago", anna, bens, {{{kBen, kAnna, 5, false}}, {}, {}, {}}, {}, "");
        row("reviewed him herself", anna, bens, {{{kAnna, kBen, 1, true}}, {}, {}, {}}, {}, "");
        row("twice this quarter", anna, bens,
            {{{kAnna, kBen, 1, true}, {kAnna, kBen, 2, true}}, {}, {}, {}}, {}, "pair_repeated");
        row("once this quarter, once before", anna, bens,
            {{{kAnna, kBen, 1, true}, {kAnna, kBen, 9, false}}, {}, {}, {}}, {}, "");
        row("his dispute with her", anna, bens, {{}, {{kBen, kAnna}}, {}, {}}, {}, "open_dispute");
        row("his dispute with another", anna, bens, {{}, {{kBen, kCleo}}, {}, {}}, {}, "");
        row("said to be close", anna, bens, {{}, {}, {{kBen, kAnna}}, {}}, {}, "declared");
        row("vetoed", anna, bens, {{}, {}, {}, {{kAnna, kBen}}}, {}, "veto");
        row("vetoed the other way", anna, bens, {{}, {}, {}, {{kBen, kAnna}}}, {}, "");
        Peer rests = anna;
        rests.inRecovery = true;
        rests.qualified = false;
        row("rests, and has not passed", rests, bens, {}, {}, "in_recovery not_qualified");
        RuleSettings withoutGold;
        withoutGold.inForce = static_cast<Rules>(kEveryRule & ~only(Rule::NotQualified));
        row("a rule that is off", rests, bens, {}, withoutGold, "in_recovery");
        Contact german = bens;
        german.language = "de";
        row("a language she does not speak", anna, german, {}, {}, "language");
        Peer silent = anna;
        silent.languages.clear();
        row("nobody said what she speaks", silent, german, {}, {}, "");
    }

    void aRuleForbidsWhatItIsAbout()
    {
        QFETCH(Peer, anna);
        QFETCH(Contact, contact);
        QFETCH(Relations, relations);
        QFETCH(RuleSettings, settings);
        QFETCH(QString, expected);
        QCOMPARE(barring(anna, contact, relations, settings), expected);
    }

    void everyRuleHasANameOfItsOwn()
    {
        for (std::size_t i = 0; i < kRules; ++i) {
            const auto rule = static_cast<Rule>(i);
            QVERIFY(ruleNamed(nameOf(rule)) == rule);
        }
        QVERIFY(!ruleNamed("friendship"));
    }
};

ATTUNE_TEST(TestConflict)
#include "tst_conflict.moc"
