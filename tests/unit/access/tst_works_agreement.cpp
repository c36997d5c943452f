// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A works agreement as rules: each clause refuses what it forbids, says where it stands and when
// the wish would pass; quotas are shared and cut where the site is.
#include "core/access/works_agreement.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using access::Agreement;
using access::Clause;
using access::ClauseKind;
using access::Draw;
using access::DrawWish;
using access::MonitoringUse;
using namespace std::chrono_literals;

namespace {

Instant at(std::string_view text)
{
    const auto parsed = parseTime(text);
    return Instant{parsed->local.time_since_epoch() - parsed->offset.value_or(0min)};
}

Zone paris()
{
    return *Zone::named("Europe/Paris");
}

Agreement with(std::vector<Clause> clauses)
{
    return {"2026-04", "Quality and monitoring", "Europe/Paris", *parseDay("2026-01-01"), {},
        std::move(clauses)};
}

Clause clause(ClauseKind kind, std::int64_t number = 0)
{
    return {kind, "§ 3", "as agreed", number, 0min, 24h};
}

/// Passes every clause.
DrawWish goodWish()
{
    const Interval shift{at("2026-05-04T06:00Z"), at("2026-05-04T14:00Z")};
    return {{"a1", at("2026-05-05T10:00Z"), MonitoringUse::Coaching},
        {at("2026-05-04T08:00Z"), at("2026-05-04T08:10Z")}, true, at("2026-05-01T10:00Z"), {shift}};
}

access::Verdict judged(
    const Agreement &agreement, const DrawWish &wish, std::vector<Draw> made = {})
{
    return access::check(agreement, paris(), wish, made);
}

} // namespace

class TestWorksAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsToEveryClauseIsAllowed()
    {
        const auto verdict = judged(
            with({clause(ClauseKind::ContactsPerMonth, 5), clause(ClauseKind::NoticeHours, 24),
                clause(ClauseKind::RandomDrawOnly), clause(ClauseKind::NotInBreaks),
                clause(ClauseKind::CoachingOnly), clause(ClauseKind::MinimumGroup, 5),
                clause(ClauseKind::HoursOfDay), clause(ClauseKind::RetentionDays, 90)}),
            goodWish());
        QVERIFY(verdict.allowed());
        QCOMPARE(*verdict.left, 5);
    }

    void eachClauseRefusesWhatItForbids_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, ClauseKind kind, int number, const char *change) {
            QTest::newRow(name) << static_cast<int>(kind) << number << QString::fromLatin1(change);
        };
        row("a quota of none", ClauseKind::ContactsPerMonth, 0, "");
        row("never told", ClauseKind::NoticeHours, 24, "untold");
        row("told a minute too late", ClauseKind::NoticeHours, 96, "told late");
        row("picked", ClauseKind::RandomDrawOnly, 0, "picked");
        row("in a break", ClauseKind::NotInBreaks, 0, "break");
        row("over the end of a shift", ClauseKind::NotInBreaks, 0, "over the end");
        row("no shift is known", ClauseKind::NotInBreaks, 0, "no shift");
        row("a formal evaluation", ClauseKind::CoachingOnly, 0, "formal");
    }

    void eachClauseRefusesWhatItForbids()
    {
        QFETCH(int, kind);
        QFETCH(int, number);
        QFETCH(QString, change);
        DrawWish wish = goodWish();
        if (change == QLatin1String("untold"))
            wish.toldAt.reset();
        else if (change == QLatin1String("told late"))
            wish.toldAt = wish.draw.at - 96h + 1min;
        else if (change == QLatin1String("picked"))
            wish.random = false;
        else if (change == QLatin1String("break"))
            wish.working = {{at("2026-05-04T06:00Z"), at("2026-05-04T08:05Z")},
                {at("2026-05-04T08:20Z"), at("2026-05-04T14:00Z")}};
        else if (change == QLatin1String("over the end"))
            wish.contact.end = at("2026-05-04T14:01Z");
        else if (change == QLatin1String("no shift"))
            wish.working.clear();
        else if (change == QLatin1String("formal"))
            wish.draw.use = MonitoringUse::FormalEvaluation;
        const auto verdict = judged(with({clause(static_cast<ClauseKind>(kind), number)}), wish);
        QCOMPARE(verdict.refusals.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(verdict.refusals.front().kind), kind);
        QCOMPARE(verdict.refusals.front().reference, std::string("§ 3"));
    }

    void supervisorsShareOneQuota()
    {
        const Agreement agreement = with({clause(ClauseKind::ContactsPerMonth, 2)});
        DrawWish wish = goodWish();
        std::vector<Draw> made{{"a1", at("2026-05-02T10:00Z"), MonitoringUse::Coaching},
            {"a2", at("2026-05-02T10:00Z"), MonitoringUse::Coaching}};
        QCOMPARE(*judged(agreement, wish, made).left, 1);
        QVERIFY(judged(agreement, wish, made).allowed());
        made.push_back({"a1", at("2026-05-03T10:00Z"), MonitoringUse::PeerReview});
        const auto verdict = judged(agreement, wish, made);
        QVERIFY(!verdict.allowed());
        QCOMPARE(*verdict.left, 0);
        QCOMPARE(toIso(*verdict.refusals.front().possibleFrom),
            std::string("2026-05-31T22:00:00.000Z")); // midnight of 1 June in Paris
    }

    void aMonthEndsWhereTheSiteIs()
    {
        const Agreement agreement = with({clause(ClauseKind::ContactsPerMonth, 1)});
        // 22:30 UTC on 30 April is 1 May in Paris: this draw is May's, wherever it was made.
        const std::vector<Draw> made{{"a1", at("2026-04-30T22:30Z"), MonitoringUse::Coaching}};
        DrawWish wish = goodWish();
        QVERIFY(!judged(agreement, wish, made).allowed());
        wish.draw.at = at("2026-04-30T21:59Z");
        QVERIFY(judged(agreement, wish, made).allowed());
    }

    void aDisputeNeitherNeedsChanceNorTakesQuota()
    {
        DrawWish wish = goodWish();
        wish.draw.use = MonitoringUse::Dispute;
        wish.random = false;
        QVERIFY(judged(
            with({clause(ClauseKind::ContactsPerMonth, 0), clause(ClauseKind::RandomDrawOnly)}),
            wish)
                    .allowed());
    }

    void hoursAreThoseOfTheSite()
    {
        Clause hours = clause(ClauseKind::HoursOfDay);
        hours.from = 8h;
        hours.to = 18h;
        DrawWish wish = goodWish();
        wish.draw.at = at("2026-05-05T06:00Z"); // 08:00 in Paris
        QVERIFY(judged(with({hours}), wish).allowed());
        wish.draw.at = at("2026-05-05T16:00Z"); // 18:00
        const auto verdict = judged(with({hours}), wish);
        QVERIFY(!verdict.allowed());
        QCOMPARE(
            toIso(*verdict.refusals.front().possibleFrom), std::string("2026-05-06T06:00:00.000Z"));
    }

    void everyRefusalIsNamedNotOnlyTheFirst()
    {
        DrawWish wish = goodWish();
        wish.random = false;
        wish.toldAt.reset();
        const auto verdict = judged(
            with({clause(ClauseKind::NoticeHours, 24), clause(ClauseKind::RandomDrawOnly)}), wish);
        QCOMPARE(verdict.refusals.size(), std::size_t(2));
    }

    void apartTheyKeptToItTogetherTheyDidNot()
    {
        const Agreement agreement = with({clause(ClauseKind::ContactsPerMonth, 1)});
        const std::vector<Draw> made{{"a1", at("2026-05-02T10:00Z"), MonitoringUse::Coaching},
            {"a1", at("2026-05-02T11:00Z"), MonitoringUse::Coaching},
            {"a1", at("2026-06-02T11:00Z"), MonitoringUse::Coaching},
            {"a2", at("2025-05-02T10:00Z"), MonitoringUse::Coaching},
            {"a2", at("2025-05-02T11:00Z"), MonitoringUse::Coaching}};
        const auto found = access::overdrawn(agreement, paris(), made);
        QCOMPARE(found.size(), std::size_t(1)); // a2 was before the agreement
        QCOMPARE(found.front().agent, std::string("a1"));
        QCOMPARE(found.front().drawn, 2);
    }

    void anAgreementThatCannotHoldIsToldSo_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        QTest::newRow("no clause") << "none"
                                   << "no clause";
        QTest::newRow("twice") << "twice"
                               << "twice";
        QTest::newRow("group of one") << "group"
                                      << "between 2 and 1000";
        QTest::newRow("zone") << "zone"
                              << "time zone";
        QTest::newRow("hours") << "hours"
                               << "within one day";
        QTest::newRow("a limit of load below an hour") << "load"
                                                       << "between 60 and 320";
        QTest::newRow("red below the limit") << "red"
                                             << "not lie below load_limit";
        QTest::newRow("ends first") << "ends"
                                    << "ends before";
        QTest::newRow("where") << "where"
                               << "where it stands";
    }

    void anAgreementThatCannotHoldIsToldSo()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        Agreement agreement = with({clause(ClauseKind::ContactsPerMonth, 5)});
        QVERIFY(access::faultsOf(agreement).empty());
        if (change == QLatin1String("none"))
            agreement.clauses.clear();
        else if (change == QLatin1String("twice"))
            agreement.clauses.push_back(agreement.clauses.front());
        else if (change == QLatin1String("group"))
            agreement.clauses.push_back(clause(ClauseKind::MinimumGroup, 1));
        else if (change == QLatin1String("load"))
            agreement.clauses.push_back(clause(ClauseKind::LoadLimit, 30));
        else if (change == QLatin1String("red"))
            agreement.clauses.insert(agreement.clauses.end(),
                {clause(ClauseKind::LoadLimit, 240), clause(ClauseKind::RedLoadLimit, 200)});
        else if (change == QLatin1String("zone"))
            agreement.zone = "Mars/Olympus";
        else if (change == QLatin1String("hours"))
            agreement.clauses.push_back({ClauseKind::HoursOfDay, "§ 1", {}, 0, 18h, 8h});
        else if (change == QLatin1String("ends"))
            agreement.until = *parseDay("2025-12-31");
        else
            agreement.clauses.front().reference.clear();
        const auto faults = access::faultsOf(agreement);
        QCOMPARE(faults.size(), std::size_t(1));
        QVERIFY2(QString::fromStdString(faults.front()).contains(says), faults.front().c_str());
    }

    void withoutAnAgreementAGroupIsStillAGroup()
    {
        QCOMPARE(access::minimumGroup(nullptr), kSmallestGroup);
        const Agreement agreement = with({clause(ClauseKind::MinimumGroup, 8)});
        QCOMPARE(access::minimumGroup(&agreement), 8);
        const Agreement small = with({clause(ClauseKind::MinimumGroup, 2)});
        QCOMPARE(access::minimumGroup(&small), kSmallestGroup); // a clause may only ask for more
    }
};

ATTUNE_TEST(TestWorksAgreement)
#include "tst_works_agreement.moc"
