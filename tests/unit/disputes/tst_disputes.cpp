// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation is given under the works agreement, disputed, scored again blind and decided; each
// step by whom it is for, and none on what somebody did not see.
#include "core/disputes/disputes_snapshot.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/agreement_queries.h"
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

using namespace attune;
using namespace attune::disputes;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

forms::Form centreForm(std::optional<std::int64_t> days = 10)
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    out.disputeDays = days;
    out.groups = {{"all", "all", 1, {}}};
    for (const char *id : {"validates", "owns"}) {
        forms::Question question;
        question.id = question.text = id;
        question.mayBeNotApplicable = true;
        for (const char *value : {"1", "2", "3", "4", "5"})
            question.options.push_back({value, value, {}, double(value[0] - '0'), {}, false});
        question.options[0].needsComment = true;
        out.groups[0].questions.push_back(question);
    }
    return out;
}

forms::Answer option(int value)
{
    forms::Answer out;
    out.options = {std::to_string(value)};
    return out;
}
sessions::Paper given(int validates, int owns)
{
    return {{{"validates", option(validates)}, {"owns", option(owns)}}, {}};
}
std::vector<Proposal> proposing(const char *question, int value, const char *reason = "heard so")
{
    return {{question, option(value), reason}};
}

facts::ContactRecord chatOf(const char *id, const char *agent, const char *name, const char *team,
    const char *start = "2026-03-02T09:00:00Z")
{
    facts::ContactRecord out = aContact(id, start);
    out.legs[0].transcript.reset();
    out.legs[0].agent = {agent, name, team, {}};
    return out;
}

struct Somebody {
    const char *name;
    Roles roles;
};
const std::array kUsersHere{Somebody{"nadia", Roles::all()}, Somebody{"ines", Role::Evaluator},
    Somebody{"dario", Role::Evaluator}, Somebody{"henna", Role::Evaluator},
    Somebody{"tomas", Role::Supervisor}, Somebody{"priya", Role::PeerReviewer},
    Somebody{"marcus", Role::Leader}, Somebody{"hugo", Role::Hr}};

/// One workstation that everybody sits down at in turn.
class Centre {
public:
    explicit Centre(const std::filesystem::path &folder)
        : m_desk(folder)
    {
        Desk &desk = m_desk.desk;
        std::vector<std::string> names;
        for (const auto &[name, roles] : kUsersHere) {
            desk.authority.over[name] = {{Instant::min(), roles}};
            if (std::string_view(name) == Desk::kUser)
                continue;
            names.emplace_back(name);
            if (!desk.vault->addUser({name, "x", roles, {}, {1, 8192}}, desk.clock.at))
                qFatal("no user");
        }
        for (const auto dataClass : {vault::DataClass::Internal, vault::DataClass::Personal}) {
            if (!desk.vault->give({dataClass, 0}, names))
                qFatal("no keys");
        }
        forms::declareKinds(desk.registry);
        disputes::declareKinds(desk.registry);
        desk.reopen();
        m_desk.import({chatOf("c-1", "a-17", "Omar Said", "Complaints A"),
            chatOf("c-2", "a-17", "Omar Said", "Complaints A", "2026-03-02T09:20:00Z"),
            chatOf("c-3", "a-18", "Dario", "Complaints A", "2026-03-02T09:40:00Z")});
        publish(centreForm());
        governance::Agreements agreements(m_desk.office());
        if (!agreements.declareNone("three people", {}))
            qFatal("not declared");
        omar = m_desk.read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{1}); });
    }
    void publish(const forms::Form &form)
    {
        forms::Publisher publisher(*m_desk.desk.log);
        if (!publisher.publish(form, {}, publisher.form(form.id)->heads))
            qFatal("not published");
    }
    Service as(const char *who)
    {
        Desk &desk = m_desk.desk;
        if (desk.user != who) {
            desk.user = who;
            desk.reopen();
        }
        const auto found = std::ranges::find_if(
            kUsersHere, [&](const Somebody &each) { return std::string_view(each.name) == who; });
        desk.authority.roles = found->roles;
        return Service(m_desk.office());
    }
    std::string evaluated(const char *by = "ines", int validates = 4)
    {
        const auto subject =
            as(by).evaluate({omar, "acd/c-1", "empathy", 0, given(validates, 4), "calm"});
        if (!subject)
            qFatal("not evaluated: %s", subject.error().detail.c_str());
        return *subject;
    }
    State whole(const std::string &subject)
    {
        std::vector<ClosedEvaluation> closed;
        const auto all = Service(m_desk.office()).wholeEvaluations(closed);
        return *std::ranges::find(*all, subject, &State::subject);
    }
    /// Up to a decision that waits.
    std::string disputedAndScored(int again = 5)
    {
        const std::string subject = evaluated();
        if (const auto done = as("tomas").open(whole(subject), proposing("validates", 5)); !done)
            qFatal("not opened: %s", done.error().detail.c_str());
        if (const auto done = as("marcus").assign(whole(subject), "dario", later(), {}); !done)
            qFatal("not assigned: %s", done.error().detail.c_str());
        if (const auto done = as("dario").rescore(subject, given(again, 4)); !done)
            qFatal("not scored: %s", done.error().detail.c_str());
        return subject;
    }
    Snapshot shown(const char *who)
    {
        as(who);
        auto reader = m_desk.facts->reader();
        return *snapshotFor(m_desk.office(), **reader, nullptr);
    }
    Instant later() { return m_desk.desk.clock.at + 72h; }
    Instant &now() { return m_desk.desk.clock.at; }
    OfficeDesk &here() { return m_desk; }

    std::string omar;

private:
    OfficeDesk m_desk;
};

QByteArray said(const Done &done)
{
    return done ? QByteArray() : QByteArray::fromStdString(done.error().detail);
}

} // namespace

class TestDisputes : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;
    std::unique_ptr<Centre> centre()
    {
        return std::make_unique<Centre>(
            m_dir.filePath(QStringLiteral("centre%1").arg(++m_made)).toStdString());
    }

private Q_SLOTS:
    void anEvaluationGoesFromItsDrawToItsDecision()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(5);
        Service marcus = here->as("marcus");
        QVERIFY(marcus.resolve(*marcus.evaluation(subject),
            {{"validates", Outcome::Accept, "it is on the recording", 0}}));
        const State state = *marcus.evaluation(subject);
        QCOMPARE(int(*state.stage()), int(Stage::Resolved));
        QCOMPARE(state.versions.size(), std::size_t(2));
        QCOMPARE(*state.versions[0].score, std::int64_t(8000)); // 4 and 4 of 5
        QCOMPARE(*state.versions[1].score, std::int64_t(9000)); // 5 and 4
        QCOMPARE(state.evaluated.remark, std::string("calm"));
        QVERIFY(state.evaluated.disputeUntil == state.at + 10 * 24h);
        // The draw stands in the log once for each use, and the dispute takes nothing of a quota.
        const auto draws = governance::Agreements(here->here().office()).draws();
        QCOMPARE(draws->size(), std::size_t(2));
        QCOMPARE(state.disputes[0].assignments[0].excluded.size(), std::size_t(5));
        QVERIFY(marcus.openPairs()->empty());
        QCOMPARE(int(marcus.resolve(*marcus.evaluation(subject), {}).error().fault),
            int(Fault::Conflict));
        // Everything that was written is whole, and folds to the same again.
        QVERIFY(here->here().desk.verify(true).sound());
    }

    void aFormsWindowHoldsFromTheSignatureOn_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hours");
        QTest::newRow("nothing said: the usual days") << -1 << 14 * 24;
        QTest::newRow("three days") << 3 << 3 * 24;
        QTest::newRow("none") << 0 << 0;
    }
    void aFormsWindowHoldsFromTheSignatureOn()
    {
        QFETCH(int, days);
        QFETCH(int, hours);
        const auto here = centre();
        here->publish(centreForm(days < 0 ? std::nullopt : std::optional<std::int64_t>(days)));
        const std::string subject = here->evaluated();
        const State state = here->whole(subject);
        QCOMPARE(state.evaluated.disputeUntil.has_value(), hours > 0);
        if (hours == 0) {
            QCOMPARE(said(here->as("tomas").open(state, proposing("validates", 5))),
                QByteArray("no-window"));
            return;
        }
        Service tomas = here->as("tomas");
        here->now() += std::chrono::hours{hours} + 1s;
        QCOMPARE(said(tomas.open(state, proposing("validates", 5))), QByteArray("window-closed"));
        here->now() -= 1s;
        QVERIFY(tomas.open(state, proposing("validates", 5)));
    }

    void theWorksAgreementIsAskedBeforeAnybodyIsEvaluated()
    {
        const auto here = centre();
        auto text = governance::agreementTemplate("UTC", *parseDay("2026-03-01"));
        text.noticeHours.reset();
        text.notInBreaks = text.randomOnly = false;
        text.coachingOnly = true;
        here->as("nadia");
        governance::Agreements employer(here->here().office());
        QVERIFY(employer.propose(text, employer.state()->heads));
        here->here().desk.authority.over["hugo"] = {
            {Instant::min(), Role::EmployeeRepresentative | Role::Hr}};
        here->as("hugo");
        here->here().desk.authority.roles = Role::EmployeeRepresentative;
        governance::Agreements works(here->here().office());
        const auto waiting = *works.state();
        QVERIFY(works.countersign(waiting.waiting[0], "", waiting.heads));
        const auto refused =
            here->as("ines").evaluate({here->omar, "acd/c-1", "empathy", 0, given(4, 4), {}});
        QCOMPARE(int(refused.error().fault), int(Fault::Denied));
        QVERIFY(refused.error().detail.find("coaching_only") != std::string::npos);
        QVERIFY(here->as("ines").evaluations()->empty());
        QCOMPARE(governance::Agreements(here->here().office()).refusals()->size(), std::size_t(1));
    }

    void whatCannotBeEvaluatedIsRefusedByName()
    {
        const auto here = centre();
        const auto fault = [&](const char *who, const NewEvaluation &wish) {
            return int(here->as(who).evaluate(wish).error().fault);
        };
        const NewEvaluation fair{here->omar, "acd/c-1", "empathy", 1, given(4, 4), {}};
        QCOMPARE(fault("priya", fair), int(Fault::Denied));
        QCOMPARE(fault("hugo", fair), int(Fault::Denied));
        NewEvaluation wrong = fair;
        wrong.contact = "acd/c-3"; // somebody else's
        QCOMPARE(fault("ines", wrong), int(Fault::NotFound));
        wrong = fair;
        wrong.form = "warmth";
        QCOMPARE(fault("ines", wrong), int(Fault::NotFound));
        wrong = fair;
        wrong.paper.answers.erase("owns");
        QCOMPARE(fault("ines", wrong), int(Fault::Invalid));
        QVERIFY(here->as("ines").evaluate(fair));
        QCOMPARE(fault("ines", fair), int(Fault::Conflict)); // once
        here->as("nadia");
        here->publish(centreForm(5));
        wrong = fair;
        wrong.contact = "acd/c-2";
        QCOMPARE(fault("ines", wrong), int(Fault::Conflict)); // that version is retired
    }

    void aContactIsDrawnAtRandomAndThenEvaluatedWithoutAnotherDraw()
    {
        const auto here = centre();
        Service ines = here->as("ines");
        const auto drawn = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(drawn && drawn->leg);
        for (std::uint64_t seed = 8; seed < 16; ++seed) // no choice between two
            QVERIFY(ines.draw(here->omar, std::nullopt, seed)->leg == drawn->leg);
        const std::string name = here->here().read(
            [&](store::Connection &facts) { return *nameOfLeg(facts, *drawn->leg); });
        QVERIFY(ines.evaluate({here->omar, name, "empathy", 0, given(4, 4), {}}));
        const auto draws = governance::Agreements(here->here().office()).draws();
        QCOMPARE(draws->size(), std::size_t(1));
        QVERIFY(draws->front().draw.random);
        QCOMPARE(int(here->as("priya").draw(here->omar, std::nullopt, 7).error().fault),
            int(Fault::Denied));
    }

    void whatWasEvaluatedIsNotDrawnAgain_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whatWasEvaluatedIsNotDrawnAgain()
    {
        QFETCH(int, seed);
        const auto here = centre();
        Service ines = here->as("ines");
        QVERIFY(ines.evaluate({here->omar, "acd/c-1", "empathy", 0, given(4, 4), {}}));
        const auto drawn = ines.draw(here->omar, std::nullopt, static_cast<std::uint64_t>(seed));
        QVERIFY(drawn && drawn->leg);
        const std::string name = here->here().read(
            [&](store::Connection &facts) { return *nameOfLeg(facts, *drawn->leg); });
        QCOMPARE(name, std::string("acd/c-2"));
        QVERIFY(ines.evaluate({here->omar, name, "empathy", 0, given(4, 4), {}}));
        const auto nothing = ines.draw(here->omar, std::nullopt, 7);
        QVERIFY(nothing && !nothing->leg); // said before a form is filled in, not after
        QCOMPARE(nothing->candidates, std::int64_t(0));
    }

    void whoseTurnItIsIsNotChosen()
    {
        const auto here = centre();
        const std::string dario = here->here().read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{2}); });
        const std::vector<std::string> people{here->omar, dario};
        // Who was evaluated less comes first; among equals each seed may say another.
        std::set<std::string> first;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            QCOMPARE(turnsOf({}, people, "empathy", seed).size(), std::size_t(2));
            first.insert(turnsOf({}, people, "empathy", seed).front());
        }
        QCOMPARE(first.size(), std::size_t(2));
        const State before = here->whole(here->evaluated("henna"));
        QVERIFY(before.stands());
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            QCOMPARE(turnsOf({before}, people, "empathy", seed).front(), dario);
            QCOMPARE(turnsOf({before}, people, "complaints", seed).size(), std::size_t(2));
        }
        Service ines = here->as("ines");
        const auto turn = ines.drawTurn(people, "empathy", 7);
        QVERIFY(turn && turn->answer.leg);
        QCOMPARE(turn->person, dario);
        for (std::uint64_t seed = 8; seed < 12; ++seed) // what waits comes again
            QVERIFY(ines.drawTurn(people, "empathy", seed)->answer.leg == turn->answer.leg);
        QVERIFY(ines.evaluate({dario, "acd/c-3", "empathy", 0, given(4, 4), {}}));
        // Dario has no contact left: it is Omar's turn, who has one, and then nobody's.
        QCOMPARE(ines.drawTurn({dario}, "empathy", 7)->person, std::string());
        QCOMPARE(ines.drawTurn(people, "empathy", 7)->person, here->omar);
        QVERIFY(ines.evaluate({here->omar, "acd/c-2", "empathy", 0, given(4, 4), {}}));
        const auto nobody = ines.drawTurn(people, "empathy", 7);
        QVERIFY(nobody && nobody->person.empty() && !nobody->answer.leg);
        QCOMPARE(int(here->as("priya").drawTurn(people, "empathy", 7).error().fault),
            int(Fault::Denied));
    }

    void aRetiredFormStaysTheOneItIsDisputedBy()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        here->as("nadia");
        forms::Form next = centreForm(10);
        next.groups[0].questions.erase(next.groups[0].questions.begin());
        here->publish(next);
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        Service dario = here->as("dario");
        QCOMPARE(dario.task(subject)->form.groups[0].questions.size(), std::size_t(2));
        QVERIFY(dario.rescore(subject, given(5, 4)));
    }

    void onlyWhoStandsForTheAgentDisputes()
    {
        const auto here = centre();
        const std::string subject = here->evaluated("nadia");
        const State seen = here->whole(subject);
        for (const auto &[who, may] : {std::pair("ines", false), std::pair("marcus", false),
                 std::pair("hugo", false), std::pair("priya", true)}) {
            const Done done = here->as(who).open(seen, proposing("validates", 5));
            QVERIFY2(bool(done) == may, said(done));
            if (!done)
                QCOMPARE(int(done.error().fault), int(Fault::Denied));
        }
        // On a screen from before, and by who gave it.
        QCOMPARE(int(here->as("tomas").open(seen, proposing("owns", 5)).error().fault),
            int(Fault::Invalid));
        const std::string other =
            *here->as("nadia").evaluate({here->omar, "acd/c-2", "empathy", 0, given(4, 4), {}});
        QCOMPARE(said(here->as("nadia").open(here->whole(other), proposing("validates", 5))),
            QByteArray("own-evaluation"));
    }

    void whoDecidesIsNeitherSideAndDidNotScore()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("nadia").open(here->whole(subject), proposing("validates", 5)));
        const State opened = here->whole(subject);
        for (const char *who : {"nadia", "ines", "tomas", "priya", "hugo"})
            QCOMPARE(int(here->as(who).assign(opened, "dario", here->later(), {}).error().fault),
                int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(opened, "dario", here->later(), {}));
        QVERIFY(here->as("dario").rescore(subject, given(5, 4)));
        const State scored = here->whole(subject);
        for (const char *who : {"nadia", "ines", "dario", "tomas", "hugo"})
            QCOMPARE(int(here->as(who)
                             .resolve(scored, {{"validates", Outcome::Accept, "so", 0}})
                             .error()
                             .fault),
                int(Fault::Denied));
        QVERIFY(here->as("marcus").resolve(scored, {{"validates", Outcome::Accept, "so", 0}}));
    }

    void theSecondEvaluatorIsGivenNothingButTheContactAndTheForm()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QCOMPARE(int(here->as("dario").task(subject).error().fault), int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        Service dario = here->as("dario");
        const auto task = dario.task(subject);
        QCOMPARE(task->contact, std::string("acd/c-1"));
        QVERIFY(task->leg && task->due == here->later());
        for (const State &seen : {*dario.evaluation(subject), dario.evaluations()->front(),
                 here->shown("dario").rows.front().state}) {
            QVERIFY(seen.masked && seen.current().answers.empty() && !seen.current().score);
            QVERIFY(seen.disputes[0].questions().empty());
        }
        QCOMPARE(here->shown("dario").report.all.evaluations, std::size_t(0));
        // Whoever may everything is blind as well while it is theirs.
        QCOMPARE(int(here->as("henna").task(subject).error().fault), int(Fault::Denied));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "nadia", here->later(), {}));
        Service nadia = here->as("nadia");
        QVERIFY(nadia.evaluation(subject)->masked);
        QCOMPARE(int(nadia.open(here->whole(subject), proposing("owns", 5)).error().fault),
            int(Fault::Denied));
        QCOMPARE(
            int(here->as("dario").rescore(subject, given(5, 4)).error().fault), int(Fault::Denied));
        QVERIFY(here->as("nadia").rescore(subject, given(5, 4)));
        QVERIFY(!here->as("nadia").evaluation(subject)->masked);
    }

    void whyOthersCannotScoreItIsToldToWhoChoosesAlone()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        const Known known{{{"henna", {here->omar}}}, {"henna"}, std::set{here->omar}};
        QCOMPARE(int(here->as("marcus").candidates(subject, known).error().fault),
            int(Fault::Conflict)); // nothing is disputed
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        const auto asked = [&](const char *who) {
            const auto all = here->as(who).candidates(subject, known);
            return all ? Fault::NotFound : all.error().fault;
        };
        const auto told = [&](const char *who) {
            return here->as(who).evaluation(subject)->disputes[0].assignments[0].excluded.size();
        };
        for (const char *who : {"ines", "dario", "henna", "tomas", "priya", "hugo"})
            QCOMPARE(int(asked(who)), int(Fault::Denied));
        QCOMPARE(here->as("marcus").candidates(subject, known)->size(), std::size(kUsersHere));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "nadia", here->later(), known));
        QVERIFY(told("marcus") > 3);
        for (const char *who : {"ines", "dario", "tomas", "priya", "hugo", "nadia"}) {
            QCOMPARE(told(who), std::size_t(0));
            QCOMPARE(int(asked(who)), int(Fault::Denied)); // nadia leads, too, and is blind now
        }
        QVERIFY(here->as("nadia").rescore(subject, given(5, 4)));
        QVERIFY(told("nadia") > 3);
    }

    void aChoiceOfTheSecondEvaluatorIsHeldAgainstTheRules()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        const State seen = here->whole(subject);
        Service marcus = here->as("marcus");
        const auto refused = [&](const char *who, const Known &known = {}) {
            return said(marcus.assign(seen, who, here->later(), known));
        };
        QCOMPARE(refused("ines"), QByteArray("ines: first_evaluator"));
        QCOMPARE(refused("tomas"), QByteArray("tomas: opened_it"));
        QCOMPARE(refused("marcus"), QByteArray("marcus: chooses"));
        QCOMPARE(refused("hugo"), QByteArray("hugo: cannot_evaluate"));
        QCOMPARE(
            refused("dario", {{{"dario", {here->omar}}}, {}, {}}), QByteArray("dario: the_agent"));
        const std::string colleague = here->here().read(
            [](store::Connection &facts) { return governance::pseudonymOf(facts, AgentId{2}); });
        QCOMPARE(
            refused("dario", {{{"dario", {colleague}}}, {}, {}}), QByteArray("dario: on_the_team"));
        QCOMPARE(refused("dario", {{}, {"dario"}, {}}), QByteArray("dario: failed_gold"));
        QVERIFY(refused("nobody").contains("nobody"));
        QCOMPARE(
            int(marcus.assign(seen, "dario", here->now(), {}).error().fault), int(Fault::Invalid));
        QVERIFY(marcus.assign(seen, "dario", here->later(), {}));
        QCOMPARE(int(marcus.assign(seen, "henna", here->later(), {}).error().fault),
            int(Fault::Conflict)); // changed since it was on screen
    }

    void anEvaluatorWhoLeftIsNoticedAndReplaced()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "dario", here->later(), {}));
        QCOMPARE(int(here->shown("marcus").rows[0].waits), int(Waits::Nobody));
        QCOMPARE(int(here->shown("dario").rows[0].waits), int(Waits::Rescore));
        here->as("nadia");
        vault::Member left = *here->here().desk.vault->roster()->find("dario");
        left.active = false;
        left.roles = {};
        QVERIFY(here->here().desk.vault->changeUser(left, here->now()));
        const Row row = here->shown("marcus").rows[0];
        QVERIFY(row.evaluatorLeft);
        QCOMPARE(int(row.waits), int(Waits::Assign));
        QVERIFY(here->as("marcus").assign(here->whole(subject), "henna", here->later(), {}));
        here->now() += 73h;
        const Row late = here->shown("marcus").rows[0];
        QVERIFY(late.overdue && !late.evaluatorLeft);
        QVERIFY(here->as("henna").rescore(subject, given(3, 4)));
        QVERIFY(here->whole(subject).disputes[0].rescore->late);
    }

    void everyQuestionIsDecidedWithAReasonAndNoValueIsInvented()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(3);
        Service marcus = here->as("marcus");
        const State seen = *marcus.evaluation(subject);
        const auto refused = [&](const std::vector<Choice> &choices) {
            return said(marcus.resolve(seen, choices));
        };
        QCOMPARE(refused({}), QByteArray("validates: no-outcome"));
        QCOMPARE(
            refused({{"validates", Outcome::Third, " ", 0}}), QByteArray("validates: no-reason"));
        QCOMPARE(refused({{"validates", Outcome::Accept, "so", 1}}),
            QByteArray("validates: not-proposed"));
        QVERIFY(!refused({{"validates", Outcome::Third, "so", 0}, {"owns", Outcome::Keep, "so", 0}})
                     .isEmpty());
        QVERIFY(marcus.resolve(seen, {{"validates", Outcome::Third, "so", 0}}));
        QVERIFY(isSame(here->whole(subject).current().answers.at("validates"), option(3)));
    }

    void aDecisionAgainstScoringAgainIsPossibleAndCounted()
    {
        const auto here = centre();
        const std::string subject = here->disputedAndScored(5);
        Service marcus = here->as("marcus");
        QVERIFY(marcus.resolve(*marcus.evaluation(subject),
            {{"validates", Outcome::Keep, "the second half was not heard", 0}}));
        const Snapshot shown = here->shown("marcus");
        QCOMPARE(shown.report.against, std::size_t(1));
        QCOMPARE(shown.report.all.changed, std::size_t(0));
        QCOMPARE(here->whole(subject).versions.size(), std::size_t(1));
    }

    void whoSaidItTakesItBackAndWhoGaveItRetractsIt()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        QCOMPARE(here->as("tomas").openPairs()->size(), std::size_t(1));
        QCOMPARE(
            here->as("tomas").openPairs()->front(), std::pair(here->omar, std::string("=ines")));
        QCOMPARE(int(here->as("priya").withdraw(here->whole(subject), "no").error().fault),
            int(Fault::Denied));
        QVERIFY(here->as("tomas").withdraw(here->whole(subject), "heard again"));
        QVERIFY(here->as("tomas").openPairs()->empty());
        QCOMPARE(int(here->as("henna").retract(here->whole(subject), "not mine").error().fault),
            int(Fault::Denied));
        QVERIFY(here->as("ines").retract(here->whole(subject), "the wrong contact"));
        QCOMPARE(int(here->as("marcus").retract(here->whole(subject), "again").error().fault),
            int(Fault::Conflict));
        QVERIFY(here->as("ines").evaluate({here->omar, "acd/c-1", "empathy", 0, given(3, 3), {}}));
    }

    void aColleagueFindsAnEvaluationByItsContactAndLearnsWhoseItIsBySpeakingForThem()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        Row row = here->shown("priya").rows[0];
        QVERIFY(!row.state.masked && row.mayDispute);
        QVERIFY(!row.agent);
        QCOMPARE(row.code.size(), std::size_t(4));
        QVERIFY(here->as("priya").open(here->whole(subject), proposing("validates", 5)));
        row = here->shown("priya").rows[0];
        QCOMPARE(row.agent, AgentId{1});
        QVERIFY(row.code.empty());
    }

    void whatASnapshotOffersIsWhatMayBeDone()
    {
        const auto here = centre();
        const std::string subject = here->evaluated();
        Row row = here->shown("tomas").rows[0];
        QVERIFY(row.mayDispute && !row.mayWithdraw && !row.mayRetract);
        QCOMPARE(row.agent, AgentId{1});
        QVERIFY(row.code.empty());
        QVERIFY(here->shown("ines").rows[0].mayRetract);
        QVERIFY(!here->shown("ines").rows[0].mayDispute);
        QVERIFY(here->shown("henna").rows[0].state.masked);
        QVERIFY(!here->shown("henna").rows[0].agent);
        QVERIFY(here->as("tomas").open(here->whole(subject), proposing("validates", 5)));
        row = here->shown("tomas").rows[0];
        QVERIFY(row.mayDispute && row.mayWithdraw);
        QVERIFY(!here->shown("priya").rows[0].mayDispute);
        QCOMPARE(int(here->shown("marcus").rows[0].waits), int(Waits::Assign));
        QCOMPARE(here->shown("marcus").waiting(), std::size_t(1));
        QCOMPARE(here->shown("marcus").openDisputes(), std::size_t(1));
        here->now() += 11 * 24h;
        QVERIFY(!here->shown("tomas").rows[0].mayDispute);
        QVERIFY(here->shown("tomas").rows[0].mayWithdraw);
    }

    // -- what is past its time, and what cannot be read

    void evaluationsGoWithTheirPeriodAndOpenDisputesStay()
    {
        const auto here = centre();
        const std::string old = here->evaluated();
        const std::string disputed =
            *here->as("dario").evaluate({here->omar, "acd/c-2", "empathy", 0, given(3, 3), {}});
        QVERIFY(here->as("tomas").open(here->whole(disputed), proposing("validates", 5)));
        here->as("nadia");
        governance::Stewardship stewardship(here->here().office());
        const auto classes = stewardship.classes();
        QVERIFY(stewardship.decideClass({vault::DataClass::Personal, "nadia", "to be of use", 90},
            (*classes)[std::size_t(vault::DataClass::Personal)].heads));
        here->now() += 24h * 89;
        governance::Retention retention(here->here().office());
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        here->now() += 24h * 2;
        QVERIFY(retention.expirePayloads()->matters > 0);
        const auto left = *here->as("nadia").evaluations();
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().subject, disputed);
        QVERIFY(left.front().liveDispute());
        QCOMPARE((*here->here().desk.log->state(old))->status, std::string("forgotten"));
        const Snapshot snapshot = here->shown("nadia");
        QCOMPARE(snapshot.rows.size(), std::size_t(1));
        QCOMPARE(snapshot.unreadable, std::int64_t(0)); // it is gone, not closed
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        QVERIFY(here->here().desk.verify(true).sound());
    }

    void oneThatDoesNotOpenClosesNoList()
    {
        const auto here = centre();
        const std::string lost = here->evaluated();
        const std::string whole =
            *here->as("dario").evaluate({here->omar, "acd/c-2", "empathy", 0, given(3, 3), {}});
        const auto takePayload = [&](const std::string &subject) {
            QVERIFY(here->here().desk.log->store().write(
                store::Area::Decisions, [&](store::Connection &db) -> Done {
                    db.prepare("UPDATE payload SET sealed = NULL WHERE (dev, seq) IN (SELECT dev, "
                               "seq FROM entry WHERE subj = :subj)")
                        .run(subject);
                    return {};
                }));
        };
        takePayload(lost);
        Snapshot snapshot = here->shown("nadia");
        QVERIFY(snapshot.open);
        QCOMPARE(snapshot.rows.size(), std::size_t(1));
        QCOMPARE(snapshot.rows.front().state.subject, whole);
        QCOMPARE(snapshot.unreadable, std::int64_t(1));
        std::int64_t unreadable = 0;
        QCOMPARE(here->as("nadia").evaluations(&unreadable)->size(), std::size_t(1));
        QCOMPARE(unreadable, std::int64_t(1));
        QVERIFY(here->as("nadia").openPairs(&unreadable));
        QCOMPARE(unreadable, std::int64_t(1));
        // Rules take it for what forbids most: it may be of any contact until then, of none later.
        const auto evaluate = [&](const char *contact) {
            return here->as("dario").evaluate({here->omar, contact, "empathy", 0, given(3, 3), {}});
        };
        const auto again = evaluate("acd/c-1");
        QVERIFY(!again);
        QVERIFY2(again.error().detail.find("by ines cannot be read here") != std::string::npos,
            again.error().detail.c_str());
        here->here().desk.clock.at = at("2026-03-21T09:00:00Z");
        here->here().import(
            {chatOf("c-9", "a-17", "Omar Said", "Complaints A", "2026-03-20T09:20:00Z")});
        const auto later = evaluate("acd/c-9");
        QVERIFY2(later, later ? "" : later.error().detail.c_str());
        takePayload(whole);
        takePayload(*later);
        snapshot = here->shown("nadia");
        QVERIFY(!snapshot.open);
    }
};

ATTUNE_TEST(TestDisputes)
#include "tst_disputes.moc"
