// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rest follows from what was agreed on, is theirs to take, and is on the record; support finds a
// mentor who is no manager, and forgets; answers are shown of groups alone.
#include "core/recovery/recovery_queries.h"
#include "core/recovery/recovery_service.h"
#include "core/recovery/recovery_snapshot.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"
#include "tests/unit/governance/office_desk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attune;
using namespace attune::recovery;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = at("2026-03-02T12:00:00Z");
const Persons kPersons{{{1}, "p-1"}, {{2}, "p-2"}};

Contact aContact(std::int64_t agent, Instant end, int emotionClass, std::optional<int> hostility,
    const std::string &name = "acd/c-1")
{
    return {{agent}, end, emotionClass, hostility, name};
}

Case aCase(
    const std::string &person, const std::string &trigger, Instant triggered, Instant offered)
{
    Case out;
    out.subject = caseSubject(person, trigger);
    out.person = person;
    out.stage = Stage::Offered;
    out.triggered = triggered;
    out.offered = offered;
    out.minutes = 10;
    return out;
}

Mentor aMentor(const std::string &person)
{
    return {person, LocalDay{std::chrono::local_days{std::chrono::year{2025} / 5 / 1}},
        {"en", "de"}, {}, 1, true};
}

facts::ContactRecord aCall(const std::string &id, Instant start, const std::string &agent)
{
    auto record = tests::aContact(id);
    record.channel = facts::Channel::Voice;
    record.legs.front().start = start;
    record.legs.front().end = start + 5min;
    record.legs.front().agent = {agent, agent, {}, {}};
    record.legs.front().queue = "Bereavement";
    record.legs.front().transcript.reset();
    record.stamp = start;
    return record;
}

/// A workstation where rest and support can be decided.
struct CareDesk {
    QTemporaryDir folder;
    OfficeDesk office{folder.filePath(QStringLiteral("centre")).toStdString()};

    CareDesk()
    {
        declareKinds(office.desk.registry);
        office.desk.reopen();
    }
    Service service() { return Service(office.office()); }
    Case theCase()
    {
        auto all = service().cases(Instant{});
        if (!all || all->empty())
            qFatal("no case");
        return all->front();
    }
    Fault faultOf(const Command &command)
    {
        const auto done = service().perform(command);
        if (done)
            qFatal("it was done");
        return done.error().fault;
    }
    bool perform(const Command &command)
    {
        const auto done = service().perform(command);
        if (!done)
            qWarning("%s", done.error().detail.c_str());
        return bool(done);
    }
    void pass(Milliseconds time) { office.desk.clock.at += time; }
};

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTriggerFollowsFromTheProtocol_data()
    {
        QTest::addColumn<int>("emotionClass");
        QTest::addColumn<int>("hostility");
        QTest::addColumn<int>("severity"); // −1: none
        QTest::newRow("routine") << 1 << 0 << -1;
        QTest::newRow("not assessed, class unknown") << 0 << -1 << -1;
        QTest::newRow("not assessed, by its queue alone") << 4 << -1 << int(Severity::Serious);
        QTest::newRow("at the situation") << 1 << 1 << -1;
        QTest::newRow("at people") << 1 << 2 << int(Severity::Serious);
        QTest::newRow("threat") << 4 << 3 << int(Severity::Severe);
    }
    void aTriggerFollowsFromTheProtocol()
    {
        QFETCH(int, emotionClass);
        QFETCH(int, hostility);
        QFETCH(int, severity);
        const auto assessed = hostility < 0 ? std::nullopt : std::optional(hostility);
        const std::vector contacts{aContact(1, kNoon, emotionClass, assessed)};
        const auto found = triggersOf(contacts, {}, {});
        QCOMPARE(found.size(), std::size_t(severity >= 0));
        if (severity >= 0)
            QCOMPARE(int(found[0].severity), severity);
        Protocol never;
        never.fromClass = never.fromHostility = never.fromLevel = 0;
        const std::vector strains{Strain{{1}, 2, kNoon}};
        QVERIFY(triggersOf(contacts, strains, never).empty());
        QCOMPARE(int(triggersOf({}, strains, {}).front().cause), int(Cause::Load));
    }

    void whatFollowsWithinHalfAnHourIsOneEvent()
    {
        const std::vector contacts{aContact(1, kNoon, 1, 2, "acd/a"),
            aContact(1, kNoon + 20min, 1, 3, "acd/b"), aContact(2, kNoon + 21min, 1, 2, "acd/c"),
            aContact(1, kNoon + 31min, 1, 2, "acd/d")};
        const auto found = triggersOf(contacts, {}, {});
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].name, std::string("acd/a"));
        QCOMPARE(int(found[0].severity), int(Severity::Severe));
        QCOMPARE(found[2].name, std::string("acd/d"));
    }

    void whatWasOfferedIsNotDueAndTheShareIsOfAllTriggers()
    {
        const std::vector contacts{aContact(1, kNoon, 1, 2, "acd/a"),
            aContact(2, kNoon, 1, 2, "acd/b"), aContact(1, kNoon + 1h, 1, 2, "acd/c"),
            aContact(2, kNoon + 2h, 1, 2, "acd/young")};
        const auto triggers = triggersOf(contacts, {}, {});
        const std::vector cases{aCase("p-1", "acd/a", kNoon, kNoon + 9min),
            aCase("p-2", "acd/b", kNoon, kNoon + 11min)};
        const auto due = dueOf(triggers, cases, kPersons, {});
        QCOMPARE(due.size(), std::size_t(2));
        QCOMPARE(due[0].trigger.name, std::string("acd/c"));
        QCOMPARE(due[0].by, kNoon + 1h + 10min);
        const auto figures = figuresOf(triggers, cases, kPersons, {}, {kNoon, kNoon + 2h + 5min});
        QCOMPARE(figures.triggers, std::int64_t(3)); // the young one cannot be judged yet
        QCOMPARE(figures.inTime, std::int64_t(1));
        QCOMPARE(figures.late, std::int64_t(1));
        QVERIFY(std::abs(*figures.shareInTime() - 1.0 / 3) < 1e-12);
        QVERIFY(!figuresOf({}, {}, {}, {}, {}).shareInTime());
    }

    void oneRestAnswersAllThatSomebodyHad()
    {
        const std::vector contacts{aContact(1, kNoon, 1, 2, "acd/a"),
            aContact(1, kNoon + 1h, 1, 3, "acd/b"), aContact(1, kNoon + 2h, 1, 2, "acd/c")};
        const auto triggers = triggersOf(contacts, {}, {});
        const auto due = dueOf(triggers, {}, kPersons, {});
        QCOMPARE(due.size(), std::size_t(1));
        QCOMPARE(due[0].trigger.name, std::string("acd/b")); // the most severe
        const std::vector cases{aCase("p-1", "acd/c", kNoon + 2h, kNoon + 2h + 5min)};
        QVERIFY(dueOf(triggers, cases, kPersons, {}).empty());
    }

    void timeInRecoveryIsProtectedHoweverItEnds()
    {
        Case rest = aCase("p-1", "acd/a", kNoon, kNoon);
        QVERIFY(!rest.protectedTime(kNoon + 1h));
        rest.taken = kNoon;
        rest.stage = Stage::InRecovery;
        QCOMPARE(rest.protectedTime(kNoon + 4min)->end, kNoon + 4min);
        QCOMPARE(rest.protectedTime(kNoon + 9h)->end, kNoon + 10min); // nobody wrote the return
        rest.ended = kNoon + 3min;
        QCOMPARE(rest.protectedTime(kNoon + 9h)->end, kNoon + 3min);
    }

    void offeringTakingAndComingBackIsOnTheRecord()
    {
        CareDesk desk;
        QVERIFY(desk.perform(OfferRest{caseSubject("p-1", "acd/a"),
            {"p-1", Cause::Hostility, Severity::Severe, 20, desk.office.desk.clock.now(), {}},
            {}}));
        Case rest = desk.theCase();
        QCOMPARE(int(rest.stage), int(Stage::Offered));
        QCOMPARE(desk.faultOf(RecallRest{rest, "too early for it"}), Fault::Conflict);
        QVERIFY(desk.perform(TakeRest{rest}));
        QCOMPARE(desk.faultOf(DeclineRest{rest}), Fault::Conflict); // as it was on screen
        desk.pass(20min);
        rest = desk.theCase();
        QCOMPARE(*rest.checkDue(), desk.office.desk.clock.now());
        QCOMPARE(desk.faultOf(RecallRest{rest, ""}), Fault::Invalid); // without a reason nobody is
        QVERIFY(desk.perform(ReturnFromRest{rest, Next::OtherWork}));
        rest = desk.theCase();
        QCOMPARE(int(*rest.next), int(Next::OtherWork));
        QVERIFY(!rest.isOpen());
    }

    void aSlipOfTheHandIsTakenBackAndWhatWasBeforeHolds()
    {
        CareDesk desk;
        const auto written = [&](const Command &command) {
            const auto done = desk.service().perform(command);
            if (!done || !std::holds_alternative<Written>(*done))
                qFatal("it cannot be taken back");
            return std::get<Written>(*done);
        };
        const OfferRest offer{caseSubject("p-1", "acd/a"),
            {"p-1", Cause::Hostility, Severity::Severe, 20, desk.office.desk.clock.now(), {}}, {}};
        QVERIFY(desk.perform(TakeBack{written(offer)}));
        QVERIFY(desk.service().cases(Instant{})->empty());
        // It is asked for as before, and can be offered as before.
        const Written offered = written(offer);
        QCOMPARE(int(desk.theCase().stage), int(Stage::Offered));
        const Written declined = written(DeclineRest{desk.theCase()});
        QCOMPARE(int(desk.theCase().stage), int(Stage::Declined));
        QCOMPARE(desk.faultOf(TakeBack{offered}), Fault::Conflict); // something followed
        QVERIFY(desk.perform(TakeBack{declined}));
        QCOMPARE(int(desk.theCase().stage), int(Stage::Offered));
        QCOMPARE(desk.faultOf(TakeBack{declined}), Fault::Conflict); // no second time
        QVERIFY(desk.perform(TakeRest{desk.theCase()}));
    }

    void aMentorAndAProtocolAreTakenBackLikewise()
    {
        CareDesk desk;
        const auto named = desk.service().perform(NameMentor{aMentor("p-2"), {}});
        QVERIFY(named && std::holds_alternative<Written>(*named));
        QVERIFY(desk.perform(TakeBack{std::get<Written>(*named)}));
        QVERIFY(desk.service().mentors()->empty());
        QVERIFY(desk.perform(NameMentor{aMentor("p-2"), {}}));
        QCOMPARE(desk.service().mentors()->size(), std::size_t(1));
        Protocol rules;
        rules.where = "The quiet room";
        rules.counts = "Everything but work";
        rules.reason = "as was agreed on";
        QVERIFY(desk.perform(AgreeProtocol{rules, {}}));
        rules.targetMinutes = 480; // a slip
        const auto agreed =
            desk.service().perform(AgreeProtocol{rules, desk.service().protocol()->heads});
        QVERIFY(agreed && std::holds_alternative<Written>(*agreed));
        QCOMPARE(desk.service().protocol()->protocol.targetMinutes, std::int64_t(480));
        QVERIFY(desk.perform(TakeBack{std::get<Written>(*agreed)}));
        QCOMPARE(desk.service().protocol()->protocol.targetMinutes, std::int64_t(10));
    }

    /// A request forgets itself; taken back, nobody would ever destroy its key.
    void aRequestForSupportIsEndedAndNotTakenBack()
    {
        CareDesk desk;
        const auto asked = desk.service().perform(AskSupport{"p-1", "en", true});
        QVERIFY(asked && std::holds_alternative<std::monostate>(*asked));
        QVERIFY(desk.perform(EndSupport{desk.service().requests()->front()}));
        desk.pass(kForgotten);
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(1));
    }

    void theSameTriggerIsNotOfferedTwice()
    {
        CareDesk desk;
        const OfferRest offer{caseSubject("p-1", "acd/a"),
            {"p-1", Cause::Hostility, Severity::Mild, 5, desk.office.desk.clock.now(), {}}, {}};
        QVERIFY(desk.perform(offer));
        QCOMPARE(desk.faultOf(offer), Fault::Conflict);
    }

    void whoAsksIsOfferedWithoutAReason()
    {
        CareDesk desk;
        QVERIFY(desk.perform(FlagPerson{"p-1"}));
        const Case flagged = desk.theCase();
        QCOMPARE(int(flagged.stage), int(Stage::Flagged));
        QVERIFY(desk.perform(OfferRest{flagged.subject,
            {"p-1", Cause::OwnFlag, Severity::Serious, 10, flagged.triggered, {}}, flagged.heads}));
        QCOMPARE(int(desk.theCase().stage), int(Stage::Offered));
    }

    void whereTheProtocolGivesNoneForAskingNobodyIsWrittenDownAsAsking()
    {
        CareDesk desk;
        Protocol wish;
        wish.where = "The quiet room";
        wish.counts = "Anything but work";
        wish.reason = "Works agreement, clause 7";
        wish.ownFlag = false;
        QVERIFY(desk.perform(AgreeProtocol{wish, desk.service().protocol()->heads}));
        QCOMPARE(desk.faultOf(FlagPerson{"p-1"}), Fault::Invalid);
    }

    void anOfferThatNobodyAnsweredLapsesAndIsNoRefusal()
    {
        const Case offer = aCase("p-1", "acd/a", kNoon, kNoon + 5min);
        Snapshot snapshot;
        snapshot.cases = {offer};
        snapshot.now = kNoon + 8h;
        QCOMPARE(snapshot.inStage(Stage::Offered).size(), std::size_t(1));
        QVERIFY(!offer.isLapsed(snapshot.now));
        snapshot.now = kNoon + 8h + 5min;
        QVERIFY(offer.isLapsed(snapshot.now));
        QVERIFY(snapshot.inStage(Stage::Offered).empty());
        QVERIFY(!snapshot.openCaseOf(offer.agent));
        Case taken = offer;
        taken.stage = Stage::InRecovery;
        QVERIFY(!taken.isLapsed(snapshot.now)); // a rest ends by its return alone
    }

    void aProtocolIsAgreedOnWithAReason()
    {
        CareDesk desk;
        const auto before = desk.service().protocol();
        QVERIFY(before && !before->at);
        Protocol wish;
        wish.where = "The quiet room";
        wish.counts = "Anything but work";
        wish.targetMinutes = 15;
        QCOMPARE(desk.faultOf(AgreeProtocol{wish, before->heads}), Fault::Invalid);
        wish.reason = "Works agreement, clause 7";
        QVERIFY(desk.perform(AgreeProtocol{wish, before->heads}));
        QCOMPARE(desk.faultOf(AgreeProtocol{wish, before->heads}), Fault::Conflict);
        QCOMPARE(desk.service().protocol()->protocol.targetMinutes, std::int64_t(15));
    }

    void aMentorIsFoundAndAManagerNever_data()
    {
        QTest::addColumn<int>("unfit"); // −1: fits
        QTest::addColumn<std::function<void(Mentor &, std::map<std::string, int> &)>>("change");
        using Change = std::function<void(Mentor &, std::map<std::string, int> &)>;
        QTest::newRow("fits") << -1 << Change([](Mentor &, auto &) {});
        QTest::newRow("leads their team")
            << int(Unfit::LineManager) << Change([](Mentor &m, auto &) { m.leads = {"Blue"}; });
        QTest::newRow("another language")
            << int(Unfit::Language) << Change([](Mentor &m, auto &) { m.languages = {"fr"}; });
        QTest::newRow("not now") << int(Unfit::Inactive)
                                 << Change([](Mentor &m, auto &) { m.active = false; });
        QTest::newRow("never trained")
            << int(Unfit::NotTrained) << Change([](Mentor &m, auto &) { m.trained = {}; });
        QTest::newRow("trained next year")
            << int(Unfit::NotTrained) << Change([](Mentor &m, auto &) {
                   m.trained = LocalDay{std::chrono::local_days{std::chrono::year{2027} / 1 / 1}};
               });
        QTest::newRow("has enough")
            << int(Unfit::Full) << Change([](Mentor &, auto &matches) { matches["m"] = 1; });
        QTest::newRow("themselves")
            << int(Unfit::Themselves) << Change([](Mentor &m, auto &) { m.person = "p-1"; });
        QTest::newRow("declined") << int(Unfit::Refused)
                                  << Change([](Mentor &m, auto &) { m.person = "gone"; });
    }
    void aMentorIsFoundAndAManagerNever()
    {
        QFETCH(int, unfit);
        using Change = std::function<void(Mentor &, std::map<std::string, int> &)>;
        QFETCH(Change, change);
        Mentor mentor = aMentor("m");
        std::map<std::string, int> matches;
        change(mentor, matches);
        const std::map<std::string, std::vector<Interval>> shifts{
            {mentor.person, {{kNoon - 1h, kNoon + 1h}}}};
        const Seeker seeker{"p-1", "Blue", "de", {"gone"}};
        const auto found = candidatesFor(seeker, std::vector{mentor}, matches, shifts, kNoon);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].unfit ? int(*found[0].unfit) : -1, unfit);
    }

    void whoIsOffShiftComesAfterWhoIsThere()
    {
        const std::vector mentors{aMentor("away"), aMentor("here")};
        const std::map<std::string, std::vector<Interval>> shifts{
            {"away", {{kNoon + 5h, kNoon + 9h}}}, {"here", {{kNoon - 1h, kNoon + 1h}}}};
        const auto found = candidatesFor({"p-1", "Blue", "de", {}}, mentors, {}, shifts, kNoon);
        QCOMPARE(found[0].person, std::string("here"));
        QCOMPARE(*found[1].unfit, Unfit::OffShift);
        QCOMPARE(*found[1].from, kNoon + 5h);
    }

    void hoursWithoutAMentorAreFound()
    {
        const Mentor mentor = aMentor("m");
        const std::vector<OnShift> shifts{{{1}, {1}, {kNoon, kNoon + 4h}},
            {{2}, {1}, {kNoon, kNoon + 2h}}, {{9}, {2}, {kNoon + 1h, kNoon + 2h}}};
        const std::vector<std::string> languages{"de", "fr"};
        const auto gaps = gapsOf(shifts, {{AgentId{9}, &mentor}}, languages, {kNoon, kNoon + 24h});
        QCOMPARE(gaps.size(), std::size_t(4)); // de twice and fr once at site 1, fr at site 2
        QCOMPARE(gaps[0].span, (Interval{kNoon, kNoon + 1h}));
        QCOMPARE(gaps[0].people, 2);
        QCOMPARE(gaps[1].span, (Interval{kNoon + 2h, kNoon + 4h}));
        QCOMPARE(gaps[2].language, std::string("fr"));
        QVERIFY(gapsOf({}, {}, languages, {kNoon, kNoon + 24h}).empty());
    }

    void aRequestIsMatchedAndForgetsItself()
    {
        CareDesk desk;
        desk.office.import({aCall("c-1", desk.office.desk.clock.now() - 2h, "ada"),
            aCall("c-2", desk.office.desk.clock.now() - 1h, "ben")});
        const auto people = desk.office.read([](store::Connection &facts) {
            std::vector<std::string> out;
            auto rows = facts.prepare("SELECT person FROM agent ORDER BY id");
            while (rows.step())
                out.push_back(toHex(rows.blob(0)));
            return out;
        });
        QCOMPARE(people.size(), std::size_t(2));
        Mentor mentor = aMentor(people[1]);
        QVERIFY(desk.perform(NameMentor{mentor, {}}));
        QCOMPARE(desk.faultOf(AskSupport{people[0], "en", false}), Fault::Invalid);
        QVERIFY(desk.perform(AskSupport{people[0], "en", true}));
        auto request = desk.service().requests()->front();
        QVERIFY(desk.perform(MatchMentor{request, people[1]}));
        request = desk.service().requests()->front();
        QCOMPARE(request.status, std::string(kMatched));
        QVERIFY(desk.perform(RefuseMatch{request}));
        request = desk.service().requests()->front();
        QCOMPARE(desk.faultOf(MatchMentor{request, people[1]}), Fault::Denied);
        QVERIFY(desk.perform(EndSupport{request}));
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(0));
        desk.pass(kForgotten);
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(1));
        QVERIFY(desk.service().requests()->empty());
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(0)); // nothing is forgotten twice
        QCOMPARE(desk.office.desk.log->states("support")->size(), std::size_t(1));
    }

    void aRequestNobodyTakesUpIsForgottenToo()
    {
        CareDesk desk;
        QVERIFY(desk.perform(AskSupport{"p-1", "en", true}));
        desk.pass(kGivenUp - 1min);
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(0));
        desk.pass(1min);
        QCOMPARE(*desk.service().forgetDue(), std::int64_t(1));
        QVERIFY(desk.service().requests()->empty());
    }

    void onlyWhoHasTheCodeAnswersAndLeaves()
    {
        CareDesk desk;
        const auto given = desk.service().perform(OptIn{"p-1"});
        QVERIFY(given);
        const std::string code = std::get<Code>(*given).text;
        QCOMPARE(desk.faultOf(CheckIn{Code::random().text, 4}), Fault::NotFound);
        QCOMPARE(desk.faultOf(CheckIn{"nonsense", 4}), Fault::Invalid);
        QCOMPARE(desk.faultOf(CheckIn{code, 11}), Fault::Invalid);
        QVERIFY(desk.perform(CheckIn{code, 4}));
        QVERIFY(desk.perform(CheckIn{code, 6}));
        QCOMPARE(desk.service().answers(Instant{})->size(), std::size_t(2));
        QVERIFY(desk.perform(OptOut{code}));
        QVERIFY(desk.service().answers(Instant{})->empty()); // earlier ones do not count either
        QCOMPARE(desk.faultOf(CheckIn{code, 4}), Fault::NotFound);
    }

    void answersAreShownOfGroupsAlone_data()
    {
        QTest::addColumn<std::vector<int>>("sizes"); // of teams
        QTest::addColumn<std::vector<bool>>("withheld"); // by team, then all together
        QTest::newRow("nobody") << std::vector<int>{} << std::vector<bool>{true};
        QTest::newRow("four") << std::vector<int>{4} << std::vector<bool>{true, true};
        QTest::newRow("five") << std::vector<int>{5} << std::vector<bool>{false, false};
        QTest::newRow("the rest would be one")
            << std::vector<int>{5, 6, 1} << std::vector<bool>{true, false, true, false};
        QTest::newRow("the rest is large enough")
            << std::vector<int>{5, 3, 3} << std::vector<bool>{false, true, true, false};
    }
    void answersAreShownOfGroupsAlone()
    {
        QFETCH(std::vector<int>, sizes);
        QFETCH(std::vector<bool>, withheld);
        std::vector<Answer> answers;
        std::map<std::string, std::string> teams;
        for (std::size_t team = 0; team < sizes.size(); ++team) {
            for (int i = 0; i < sizes[team]; ++i) {
                const std::string person = std::to_string(team) + "-" + std::to_string(i);
                teams[person] = std::string(1, char('a' + team));
                // Who answers often weighs no more than others.
                for (int k = 0; k <= i; ++k)
                    answers.push_back({person, kNoon, i == 0 ? 10 : 0});
            }
        }
        const auto groups = groupsOf(answers, teams);
        QCOMPARE(groups.size(), withheld.size());
        for (std::size_t i = 0; i < groups.size(); ++i) {
            QCOMPARE(groups[i].isWithheld, bool(withheld[i]));
            QCOMPARE(groups[i].mean.has_value(), !withheld[i]);
        }
        if (sizes == std::vector<int>{5})
            QCOMPARE(*groups[0].mean, 2.0);
    }
};

ATTUNE_TEST(TestRecovery)
#include "tst_recovery.moc"
