// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is looked at under an agreement that one side alone wrote; a refused draw says why.
#include "core/governance/agreement_queries.h"
#include "core/governance/agreement_service.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

AgreementText aText()
{
    AgreementText text = agreementTemplate("Europe/Berlin", *parseDay("2026-03-01"));
    text.contactsPerMonth = 2;
    text.noticeHours.reset();
    text.notInBreaks = false;
    return text;
}

Countersigned signatureUnder(const journal::Told &entry)
{
    return {nameOfEntry(entry.ref), {}};
}

AgreementState stateOf(std::vector<journal::Told> entries)
{
    return agreementStateFrom(journal::History(std::move(entries)));
}

facts::ContactRecord contactAt(const char *id, const char *start)
{
    facts::ContactRecord contact = aContact(id, start);
    contact.legs[0].transcript.reset();
    return contact;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsOfLoadAreClausesLikeAnyOther()
    {
        AgreementText text = aText();
        QVERIFY(!agreementFrom(text).clause(access::ClauseKind::LoadLimit));
        text.loadLimit = 200;
        text.redLoadLimit = 280;
        text.wording = {"load_limit|§ 9 (1)|A rest is offered."};
        const access::Agreement agreement = agreementFrom(text);
        QVERIFY(access::faultsOf(agreement).empty());
        const auto *limit = agreement.clause(access::ClauseKind::LoadLimit);
        QVERIFY(limit);
        QCOMPARE(limit->number, std::int64_t(200));
        QCOMPARE(limit->reference, std::string("§ 9 (1)"));
        const AgreementText again = textOf(agreement);
        QCOMPARE(*again.redLoadLimit, std::int64_t(280));
        const auto read = agreementFromJson(toJson(again));
        QVERIFY(read);
        QCOMPARE(*read->loadLimit, std::int64_t(200));
        // An agreement of before says nothing of load, and may.
        auto values = agreementProposedKind().values(aText());
        values.erase("load_limit");
        values.erase("red_load_limit");
        const auto payload = agreementProposedKind().kind().encode(values);
        QVERIFY(payload);
        QVERIFY(!agreementProposedKind()
                     .read(*agreementProposedKind().kind().decode(*payload))
                     .loadLimit);
    }

private:
    QTemporaryDir m_dir;
    int m_made = 0;

    std::unique_ptr<OfficeDesk> desk(const char *user = Desk::kUser)
    {
        return std::make_unique<OfficeDesk>(
            m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString(), user);
    }
    /// With an agreement both sides signed and two contacts of one agent.
    std::unique_ptr<OfficeDesk> agreed(const AgreementText &text)
    {
        auto here = desk();
        const auto other = desk("eva");
        here->desk.clock.at = other->desk.clock.at = at("2026-03-20T09:00:00Z");
        Agreements employer(here->office()), representative(other->office());
        if (!employer.propose(text, {}))
            qFatal("not proposed");
        other->desk.take(here->desk);
        const AgreementState seen = *representative.state();
        if (const auto done = representative.countersign(seen.waiting[0], "", seen.heads); !done)
            qFatal("not signed: %s", done.error().detail.c_str());
        here->desk.take(other->desk);
        here->import({contactAt("c-1", "2026-03-19T09:00:00Z"),
            contactAt("c-2", "2026-03-19T10:00:00Z"), contactAt("c-3", "2026-03-19T11:00:00Z")});
        return here;
    }

private Q_SLOTS:
    void anAgreementSurvivesItsFileAndItsEntry()
    {
        AgreementText text = aText();
        text.wording = {"contacts_per_month|§ 4 (1)|At most two."};
        const auto read = agreementFromJson(toJson(text));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        const access::Agreement agreement = agreementFrom(*read);
        QCOMPARE(agreement, agreementFrom(text));
        QCOMPARE(agreement.clause(access::ClauseKind::ContactsPerMonth)->reference,
            std::string("§ 4 (1)"));
        QCOMPARE(agreementFrom(textOf(agreement)), agreement);
    }

    void aFileThatIsNoAgreementIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("said");
        const QByteArray good = QByteArray::fromStdString(toJson(aText()));
        QTest::newRow("no JSON") << QByteArray("§ 1") << QByteArray("not an agreement");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("not an agreement");
        QTest::newRow("no such day")
            << QByteArray(good).replace("2026-03-01", "2026-02-30") << QByteArray("from is no day");
        QTest::newRow("no such zone") << QByteArray(good).replace("Europe/Berlin", "Europe/Nowhere")
                                      << QByteArray("there is no time zone");
        QTest::newRow("half a contact")
            << QByteArray(good).replace("\"contacts_per_month\": 2", "\"contacts_per_month\": 2.5")
            << QByteArray("contacts_per_month is no whole number");
        QTest::newRow("an unknown clause") << QByteArray(good).replace("coaching_only",
            "kindness_only") << QByteArray("an agreement has no kindness_only");
        QTest::newRow("less than nothing") << QByteArray(good).replace("\"contacts_per_month\": 2",
            "\"contacts_per_month\": -2") << QByteArray("contacts_per_month is less than 0");
    }
    void aFileThatIsNoAgreementIsRefusedByName()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, said);
        const auto read = agreementFromJson(file.toStdString());
        QVERIFY(!read);
        QVERIFY2(read.error().detail.starts_with(said.toStdString()), read.error().detail.c_str());
    }

    void untilBothSidesHaveSignedNothingIsOpen()
    {
        const auto proposed = told(agreementProposedKind(), aText(), "hugo", 1);
        const Instant now = at("2026-03-20T09:00:00Z");
        QCOMPARE(closedBecause(stateOf({}), now), std::optional(Closed::NotChosen));
        QCOMPARE(closedBecause(stateOf({proposed}), now), std::optional(Closed::Waiting));
        const auto own = told(countersignedKind(), signatureUnder(proposed), "hugo", 2);
        QCOMPARE(closedBecause(stateOf({proposed, own}), now), std::optional(Closed::Waiting));
        const auto other = told(countersignedKind(), signatureUnder(proposed), "eva", 3);
        const AgreementState both = stateOf({proposed, own, other});
        QVERIFY(!closedBecause(both, now));
        QCOMPARE(both.inForce->countersignedBy, std::string("eva"));
    }

    void anAgreementHoldsFromItsFirstDayToItsLastWhereTheSiteIs()
    {
        AgreementText text = aText();
        text.until = *parseDay("2026-03-31");
        const auto proposed = told(agreementProposedKind(), text, "hugo", 1);
        const AgreementState state =
            stateOf({proposed, told(countersignedKind(), signatureUnder(proposed), "eva", 2)});
        QCOMPARE(closedBecause(state, at("2026-02-28T22:59:59Z")), std::optional(Closed::NotYet));
        QVERIFY(!closedBecause(state, at("2026-02-28T23:00:00Z"))); // midnight in Berlin
        QVERIFY(!closedBecause(state, at("2026-03-31T21:59:59Z")));
        QCOMPARE(closedBecause(state, at("2026-03-31T22:00:00Z")), std::optional(Closed::Over));
    }

    void aChangeCountsOnlyOnceItIsSigned()
    {
        AgreementText more = aText();
        more.contactsPerMonth = 50;
        const auto first = told(agreementProposedKind(), aText(), "hugo", 1);
        const auto signedFirst = told(countersignedKind(), signatureUnder(first), "eva", 2);
        const auto second = told(agreementProposedKind(), more, "admin", 3);
        const AgreementState pending = stateOf({first, signedFirst, second});
        QCOMPARE(pending.agreement()->clauses[0].number, std::int64_t(2));
        QCOMPARE(pending.waiting.size(), std::size_t(1));
        const auto signedSecond = told(countersignedKind(), signatureUnder(second), "eva", 4);
        const AgreementState changed = stateOf({first, signedFirst, second, signedSecond});
        QCOMPARE(changed.agreement()->clauses[0].number, std::int64_t(50));
        QCOMPARE(changed.before.size(), std::size_t(1));
    }

    void neitherTakingBackNorDeclaringThatNoneAppliesEndsWhatWasSigned()
    {
        auto first = told(agreementProposedKind(), aText(), "hugo", 1);
        const auto signedFirst = told(countersignedKind(), signatureUnder(first), "eva", 2);
        first.undone = true;
        QVERIFY(stateOf({first, signedFirst}).agreement());
        first.undone = false;
        const auto none = told(noneAppliesKind(), NoneApplies{"we would rather not"}, "admin", 3);
        QVERIFY(stateOf({first, signedFirst, none}).agreement());
        const auto agreed = told(countersignedKind(), signatureUnder(none), "eva", 4);
        const AgreementState ended = stateOf({first, signedFirst, none, agreed});
        QVERIFY(!ended.agreement());
        QVERIFY(ended.isChosen());
    }

    void withoutOneNoneAppliesOpensAtOnceAndCanStillBeSigned()
    {
        const auto none =
            told(noneAppliesKind(), NoneApplies{"a family business of three"}, "hugo", 1);
        QVERIFY(!closedBecause(stateOf({none}), at("2026-03-20T09:00:00Z")));
        const auto seen = told(countersignedKind(), signatureUnder(none), "eva", 2);
        QCOMPARE(stateOf({none, seen}).inForce->countersignedBy, std::string("eva"));
        auto undone = none;
        undone.undone = true;
        QCOMPARE(closedBecause(stateOf({undone}), at("2026-03-20T09:00:00Z")),
            std::optional(Closed::NotChosen));
    }

    void whatCannotBeReadKeepsPanelsClosed()
    {
        auto entry = told(agreementProposedKind(), aText(), "hugo", 1);
        entry.payload = journal::Told::Payload::Damaged;
        QCOMPARE(closedBecause(stateOf({entry}), at("2026-03-20T09:00:00Z")),
            std::optional(Closed::Unreadable));
    }

    void whoPutItForwardCannotSignIt()
    {
        const auto here = desk();
        Agreements service(here->office());
        QVERIFY(service.propose(aText(), {}));
        const AgreementState seen = *service.state();
        QCOMPARE(int(service.countersign(seen.waiting[0], "", seen.heads).error().fault),
            int(Fault::Denied));
        AgreementText wrong = aText();
        wrong.until = *parseDay("2025-01-01");
        QCOMPARE(int(service.propose(wrong, seen.heads).error().fault), int(Fault::Invalid));
        QCOMPARE(int(service.propose(aText(), {}).error().fault), int(Fault::Conflict));
        here->desk.authority.roles = Role::Supervisor;
        QCOMPARE(int(service.propose(aText(), seen.heads).error().fault), int(Fault::Denied));
    }

    void twoSupervisorsShareOneQuota()
    {
        const auto here = agreed(aText());
        const AgentId agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        Agreements nadia(here->office()), omar(here->office());
        const auto first = nadia.draw({agent, access::MonitoringUse::Coaching, {}, "", 7});
        QVERIFY2(first && first->leg, first ? "" : first.error().detail.c_str());
        QCOMPARE(first->verdict.left, std::optional<std::int64_t>(2));
        QVERIFY(omar.draw({agent, access::MonitoringUse::Coaching, {}, "", 8})->leg);
        const auto third = nadia.draw({agent, access::MonitoringUse::Coaching, {}, "", 9});
        QVERIFY(third && !third->leg);
        QCOMPARE(third->verdict.refusals.size(), std::size_t(1));
        QCOMPARE(int(third->verdict.refusals[0].kind), int(access::ClauseKind::ContactsPerMonth));
        QCOMPARE(third->verdict.refusals[0].reference, std::string("§ 1"));
        QCOMPARE(third->verdict.left, std::optional<std::int64_t>(0));
        QCOMPARE(nadia.draws()->size(), std::size_t(2));
        // Ten minutes before midnight UTC it is April in Berlin already.
        here->desk.clock.at = at("2026-04-01T06:00:00Z");
        QVERIFY(nadia.draw({agent, access::MonitoringUse::Coaching, {}, "", 9})->leg);
    }

    void aDrawThatCannotBeReadTakesOneOfTheQuota_data()
    {
        QTest::addColumn<QString>("sealed");
        QTest::newRow("its content is not here") << QStringLiteral("NULL");
        QTest::newRow("its content is damaged") << QStringLiteral("zeroblob(length(sealed))");
    }
    void aDrawThatCannotBeReadTakesOneOfTheQuota()
    {
        QFETCH(QString, sealed);
        const auto here = agreed(aText());
        const AgentId agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        Agreements service(here->office());
        QVERIFY(service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
        const std::string whose = service.draws()->front().draw.agent;
        QVERIFY(here->desk.log->store().write(
            store::Area::Decisions, [&](store::Connection &db) -> Done {
                db.execute("UPDATE payload SET sealed = " + sealed.toStdString()
                    + " WHERE (dev, seq) IN (SELECT dev, seq FROM entry WHERE kind = '"
                    + drawKind().name() + "')");
                return {};
            }));
        const auto second = service.draw({agent, access::MonitoringUse::Coaching, {}, "", 2});
        QVERIFY(second && second->leg);
        QCOMPARE(second->verdict.left, std::optional<std::int64_t>(1));
        const auto third = service.draw({agent, access::MonitoringUse::Coaching, {}, "", 3});
        QVERIFY(third && !third->leg);
        QCOMPARE(int(third->verdict.refusals[0].kind), int(access::ClauseKind::ContactsPerMonth));
        QCOMPARE(third->unreadable, std::int64_t(1));
        const auto draws = service.draws();
        QCOMPARE(draws->size(), std::size_t(2));
        const auto closed = std::ranges::find(*draws, false, &LoggedDraw::open);
        QVERIFY(closed != draws->end());
        QCOMPARE(closed->draw.agent, whose);
        const auto log = Stewardship(here->office()).log();
        QVERIFY(std::ranges::any_of(*log, [](const LogItem &item) { // a finding, not a silence
            return item.what == LogItem::What::Unreadable && item.by == Desk::kUser;
        }));
    }

    void aDrawTakenBackStillCounts()
    {
        const auto here = agreed(aText());
        const AgentId agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        Agreements service(here->office());
        for (int i = 0; i < 2; ++i)
            QVERIFY(service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
        const auto drawn = service.draws()->front();
        const std::string subject = drawSubject(
            drawn.draw.agent, access::monthOf(*Zone::named("Europe/Berlin"), here->desk.clock.at));
        QVERIFY(here->desk.log->undo(subject, drawn.entry, "oops", here->desk.heads(subject)));
        QVERIFY(!service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
    }

    void eachClauseRefusesByItsName_data()
    {
        QTest::addColumn<int>("clause");
        for (const auto kind : {access::ClauseKind::NoticeHours, access::ClauseKind::NotInBreaks,
                 access::ClauseKind::CoachingOnly, access::ClauseKind::HoursOfDay,
                 access::ClauseKind::RandomDrawOnly})
            QTest::newRow(std::string(nameOf(kind)).c_str()) << int(kind);
    }
    void eachClauseRefusesByItsName()
    {
        QFETCH(int, clause);
        const auto kind = static_cast<access::ClauseKind>(clause);
        AgreementText text = aText();
        DrawWish wish;
        if (kind == access::ClauseKind::NoticeHours)
            text.noticeHours = 24;
        if (kind == access::ClauseKind::NotInBreaks)
            text.notInBreaks = true; // no shift is known, which is no permission
        if (kind == access::ClauseKind::CoachingOnly)
            wish.use = access::MonitoringUse::FormalEvaluation;
        if (kind == access::ClauseKind::HoursOfDay)
            text.fromMinute = 23 * 60, text.untilMinute = 24 * 60;
        const auto here = agreed(text);
        wish.agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        if (kind == access::ClauseKind::RandomDrawOnly)
            wish.picked = here->read([&](store::Connection &facts) {
                return finishedLegs(
                    facts, wish.agent, {at("2026-03-01T00:00:00Z"), here->desk.clock.at})[0]
                    .key;
            });
        Agreements service(here->office());
        const auto answer = service.draw(wish);
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QVERIFY(!answer->leg);
        QCOMPARE(answer->verdict.refusals.size(), std::size_t(1));
        QCOMPARE(int(answer->verdict.refusals[0].kind), clause);
        QVERIFY(service.draws()->empty());
        // The representative can hold it against the report.
        const auto refused = service.refusals();
        QCOMPARE(refused->size(), std::size_t(1));
        QVERIFY(refused->front().draw.clauses.front().starts_with(std::string(nameOf(kind)) + '|'));
    }

    void whatMayNotBeReadIsNotDrawn_data()
    {
        QTest::addColumn<bool>("picked");
        QTest::addColumn<int>("use");
        QTest::addColumn<bool>("drawn");
        using access::MonitoringUse;
        QTest::newRow("at random") << false << int(MonitoringUse::FormalEvaluation) << false;
        QTest::newRow("to coach") << false << int(MonitoringUse::Coaching) << false;
        QTest::newRow("picked") << true << int(MonitoringUse::FormalEvaluation) << false;
        QTest::newRow("a dispute over it goes on") << true << int(MonitoringUse::Dispute) << true;
    }
    void whatMayNotBeReadIsNotDrawn()
    {
        QFETCH(bool, picked);
        QFETCH(int, use);
        QFETCH(bool, drawn);
        const auto here = agreed(aText());
        here->import({aContact("c-9", "2026-03-19T09:00:00Z")});
        const auto keys = here->read([](store::Connection &facts) {
            std::vector<LegKey> out;
            auto rows = facts.prepare("SELECT key FROM leg WHERE external = 'c-9'");
            while (rows.step())
                out.push_back({rows.number(0)});
            // Nothing else could be drawn instead.
            return out;
        });
        QCOMPARE(keys.size(), std::size_t(1));
        QVERIFY(here->facts->write(0U, [&](store::Connection &facts) -> Done {
            facts.prepare("DELETE FROM leg WHERE key <> :key").run(keys[0]);
            return {};
        }));
        facts::ConsentRecord no;
        no.contact = "c-9";
        no.at = at("2026-03-19T10:00:00Z");
        no.basis.withdrawn = true;
        const AgentId agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        DrawWish wish{agent, access::MonitoringUse(use), {}, "asked for", 1};
        if (picked)
            wish.picked = keys[0];
        Agreements service(here->office());
        here->import({no});
        const auto answer = service.draw(wish);
        if (picked && !drawn) {
            QCOMPARE(int(answer.error().fault), int(Fault::Unlawful));
        } else {
            QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
            QCOMPARE(answer->leg.has_value(), drawn);
        }
        QCOMPARE(service.draws()->size(), std::size_t(drawn));
    }

    void noticeRunsFromWhenItWasWrittenDown()
    {
        AgreementText text = aText();
        text.noticeHours = 24;
        const auto here = agreed(text);
        const AgentId agent = here->read(
            [](store::Connection &facts) { return agentsByPseudonym(facts).begin()->second; });
        Agreements service(here->office());
        QVERIFY(service.tell("we draw in March", {}));
        QVERIFY(!service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
        here->desk.clock.at += 24h;
        QVERIFY(service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
        here->desk.clock.at += 24h * 31;
        QVERIFY(!service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
        QVERIFY(service.tell("only for others", {"nobody"}));
        here->desk.clock.at += 24h;
        QVERIFY(!service.draw({agent, access::MonitoringUse::Coaching, {}, "", 1})->leg);
    }

    void breaksAreNoTimeAtWork()
    {
        const auto here = desk();
        here->import({contactAt("c-1", "2026-03-19T09:00:00Z"),
            facts::ShiftRecord{"s", "a-17", "shift", {}, at("2026-03-19T08:00:00Z"),
                at("2026-03-19T16:00:00Z"), true},
            facts::ShiftRecord{"b", "a-17", "break", {}, at("2026-03-19T12:00:00Z"),
                at("2026-03-19T12:30:00Z"), false}});
        const auto working = here->read([](store::Connection &facts) {
            return workingTime(facts, agentsByPseudonym(facts).begin()->second,
                {at("2026-03-19T00:00:00Z"), at("2026-03-20T00:00:00Z")});
        });
        QCOMPARE(working.size(), std::size_t(2));
        QCOMPARE(working[0].end, at("2026-03-19T12:00:00Z"));
        QCOMPARE(working[1].begin, at("2026-03-19T12:30:00Z"));
    }
};

ATTUNE_TEST(TestAgreement)
#include "tst_agreement.moc"
