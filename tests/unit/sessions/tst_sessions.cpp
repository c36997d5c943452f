// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Six people on three copies of a centre score blind, exchange, reveal and agree; before the reveal
// no key of a participant opens another's score, wherever it lies.
#include "core/calibration/calibration.h"
#include "core/exchange/key_rows.h"
#include "core/exchange/sealed_package.h"
#include "core/sessions/drafts.h"
#include "core/vault/sealing.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sessions/copies.h"

#include <fstream>
#include <set>

using namespace attune;
using namespace attune::sessions;
using namespace attune::tests;
using namespace std::chrono_literals;
using PlanWhy = PlanProblem::Why;

namespace {

constexpr std::string_view kSecret = "the-refund-came-before-any-word";

/// Whatever stands as a text anywhere in the entries that this copy can read.
std::vector<std::string> everyText(Desk &desk, const std::string &subject)
{
    std::vector<std::string> out;
    const std::function<void(const journal::Json &)> walk = [&](const journal::Json &value) {
        if (const auto *text = value.as<std::string>())
            out.push_back(*text);
        if (const auto *list = value.as<journal::Json::List>())
            std::ranges::for_each(*list, walk);
        if (const auto *object = value.as<journal::Json::Object>()) {
            for (const auto &[name, member] : *object)
                walk(member);
        }
    };
    const auto history = desk.log->history(subject);
    for (const journal::Told &entry : history->entries())
        walk(journal::Json(entry.values));
    return out;
}

/// Tries every key this person can come by on everything that is sealed: what opens.
std::size_t openedByForce(Desk &desk, const State &state)
{
    std::vector<Bytes> letters, sealed;
    for (const std::string &text : everyText(desk, state.subject)) {
        for (const std::size_t from : {std::size_t{0}, text.find(' ') + 1}) {
            const std::string part = text.substr(from, text.find(' ', from) - from);
            if (auto bytes = fromHex(part); bytes && bytes->size() > 40) {
                letters.push_back(*bytes);
                sealed.push_back(std::move(*bytes));
            }
        }
    }
    std::vector<vault::Key> keys;
    for (const Bytes &letter : letters) {
        const auto opened = desk.vault->openForMe(letter);
        if (!opened || opened->size() != vault::Key::size())
            continue;
        vault::Key key;
        std::ranges::copy(*opened, key.data());
        keys.push_back(key);
    }
    std::set<std::string> opened;
    for (const Bytes &each : sealed) {
        for (std::int64_t place = 0; place < 4; ++place) {
            const vault::Place score{"calibration score", place};
            // With the keys of the classes they may read, and with each they were handed.
            bool is = bool(desk.vault->open(score, each));
            for (const vault::Key &key : keys)
                is = is || vault::openWith(key, score, each);
            if (is)
                opened.insert(toHex(each));
        }
    }
    return opened.size();
}

std::size_t filesWith(const std::filesystem::path &folder, std::string_view text)
{
    std::size_t out = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        out += content.find(text) != std::string::npos;
    }
    return out;
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixPeopleOnThreeCopiesScoreBlindRevealAndAgree()
    {
        Centre centre(3);
        const std::string subject = centre.started(aPlan());
        centre.exchange();
        for (std::size_t who = 0; who < kPeople.size(); ++who) {
            Service service = centre.as(kPeople[who], static_cast<int>(who / 2));
            for (std::size_t interaction = 0; interaction < 2; ++interaction) {
                const auto done = service.score(subject, interaction,
                    aPaper(1 + static_cast<int>(who + interaction) % 4, 3,
                        who == 3 ? std::string(kSecret) : std::string()));
                QVERIFY2(done, done ? "" : done.error().detail.c_str());
            }
        }
        centre.exchange();
        // Everybody sees who has scored, and opens nothing but their own.
        for (std::size_t who = 0; who < kPeople.size(); ++who) {
            const View view = *centre.as(kPeople[who], static_cast<int>(who / 2)).view(subject);
            QCOMPARE(view.state.given.size(), std::size_t(12));
            QVERIFY(view.state.absent().empty());
            QCOMPARE(view.open.size(), std::size_t(2));
            QCOMPARE(view.closed, std::size_t(10));
            Desk &desk = centre.desk(static_cast<int>(who / 2));
            QCOMPARE(openedByForce(desk, view.state), std::size_t(2));
            QCOMPARE(filesWith(desk.paths.folder, kSecret), std::size_t(0));
            // Only the keepers hand out keys.
            QCOMPARE(int(Service(*desk.log, *desk.vault).reveal(view.state).error().fault),
                int(Fault::Denied));
        }
        QCOMPARE(filesWith(centre.stick(), kSecret), std::size_t(0));

        Service keeper = centre.as("nadia", 0);
        QCOMPARE(keeper.view(subject)->open.size(), std::size_t(12));
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        centre.exchange();
        for (std::size_t who = 0; who < kPeople.size(); ++who) {
            const View view = *centre.as(kPeople[who], static_cast<int>(who / 2)).view(subject);
            QCOMPARE(view.open.size(), std::size_t(12));
            const auto ratings = ratingsOf(view);
            QCOMPARE(ratings.rows.size(), std::size_t(24));
            // The points that the form allows stand beside what was given of them.
            for (const auto &[question, points] : ratings.scales) {
                QCOMPARE(points.size(), questionNamed(*view.form, question)->options.size());
                QVERIFY(std::ranges::is_sorted(points));
            }
            QCOMPARE(ratings.scales.size(), std::size_t(2));
            const auto outcome =
                calibration::outcomeOf(ratings.rows, ratings.raters, {}, ratings.scales);
            QCOMPARE(outcome.raters.size(), std::size_t(6));
            QCOMPARE(outcome.questions.front().name, std::string("validates"));
            QCOMPARE(outcome.questions.front().notes.front().text, std::string(kSecret));
        }
        Service one = centre.as("priya", 2);
        QVERIFY(one.agree(*one.session(subject),
            {0, "validates", R"({"options":["2"]})", "before the solution"}));
        QCOMPARE(int(one.conclude(*one.session(subject), {kPeople, {}}).error().fault),
            int(Fault::Denied));
        centre.exchange();
        Service lead = centre.as("nadia", 0);
        QVERIFY(lead.conclude(*lead.session(subject), {kPeople, "all were there"}));
        QVERIFY(lead.close(*lead.session(subject), {}));
        centre.exchange();
        const State last = *centre.as("ines", 1).session(subject);
        QCOMPARE(int(last.stage), int(Stage::Closed));
        QCOMPARE(last.consensus.size(), std::size_t(1));
        QCOMPARE(last.attended.size(), std::size_t(6));
        QVERIFY(centre.desk(1).verify().sound());
    }

    void whoHoldsNoContactScoresFromASealedPackageAndTheSubstituteLeads()
    {
        Centre centre(3);
        Plan plan = aPlan();
        plan.participants = {"ines", "tomas", "blair", "dario", "henna"};
        plan.substitute = "priya";
        const std::string subject = centre.started(plan);
        centre.exchange();
        // What henna needs at the third copy, where there are no contacts, sealed to her alone.
        centre.as("nadia", 0);
        Desk &first = centre.desk(0);
        const std::string name = *exchange::centreName(*first.vault);
        const auto shared = exchange::SharedFolder::open(centre.stick(), name);
        const exchange::Package package{subject, *plan.deadline,
            {{exchange::ItemKind::Transcript, plan.interactions[0], copyOf(bytesOf(kSecret))}}};
        QVERIFY(
            exchange::send(*first.log, *first.vault, *shared, package, {"henna"}, first.clock.at));
        QCOMPARE(filesWith(centre.stick(), kSecret), std::size_t(0));
        const auto opened = [&](const std::string &who, Instant now) {
            centre.as(who, 2);
            Desk &desk = centre.desk(2);
            const auto notes = exchange::packagesIn(*shared, desk.authority, name);
            return exchange::openPackage(
                *desk.vault, desk.authority, notes.front().file, name, now);
        };
        QCOMPARE(int(opened("blair", first.clock.at).error().fault), int(Fault::Denied));
        const auto read = opened("henna", first.clock.at);
        QVERIFY(read);
        QCOMPARE(read->session, subject);
        QCOMPARE(read->items.front().name, plan.interactions[0]);
        QCOMPARE(int(opened("henna", *plan.deadline).error().fault), int(Fault::Denied));
        QVERIFY(centre.as("henna", 2).score(subject, 0, aPaper(2, 2)));
        QCOMPARE(filesWith(centre.desk(2).paths.folder, kSecret), std::size_t(0));
        for (const char *who : {"ines", "tomas", "dario"})
            QVERIFY(centre.as(who, 1).score(subject, 0, aPaper(3, 2)));
        centre.exchange();
        // The facilitator does not come back: the substitute does the rest, at another copy.
        sessions::Service substitute = centre.as("priya", 1);
        QCOMPARE(substitute.session(subject)->absent().size(), std::size_t(5)); // of the second one
        QVERIFY(substitute.reveal(*substitute.session(subject)));
        QVERIFY(substitute.agree(*substitute.session(subject),
            {0, "validates", R"({"options":["3"]})", "the refund came first"}));
        QVERIFY(substitute.conclude(
            *substitute.session(subject), {{"ines", "henna"}, "two were there"}));
        QVERIFY(substitute.close(*substitute.session(subject), {}));
        centre.exchange();
        const View view = *centre.as("henna", 2).view(subject);
        QCOMPARE(int(view.state.stage), int(Stage::Closed));
        QCOMPARE(view.open.size(), std::size_t(4));
        QCOMPARE(view.closed + view.damaged, std::size_t(0));
        QCOMPARE(ratingsOf(view).rows.size(), std::size_t(8));
        QCOMPARE(goldIn({view.state}, "empathy"), std::vector{plan.interactions[0]});
        for (int copy = 0; copy < 3; ++copy)
            QVERIFY(centre.desk(copy).verify().sound());
    }

    void aFacilitatorWhoScoresOpensNothingBefore()
    {
        Centre centre(1);
        Plan plan = aPlan();
        plan.participants.push_back("nadia");
        plan.participants.erase(plan.participants.begin()); // ines does not score: she keeps
        QCOMPARE(int(problemsOf(plan).front().why), int(PlanWhy::SubstituteNeeded));
        plan.substitute = "tomas";
        QCOMPARE(int(problemsOf(plan).front().why), int(PlanWhy::SubstituteScores));
        plan.substitute = "ines";
        QVERIFY(problemsOf(plan).empty());
        const std::string subject = centre.started(plan);
        QVERIFY(centre.as("tomas", 0).score(subject, 0, aPaper(4, 4)));
        {
            Service facilitator = centre.as("nadia", 0);
            const View view = *facilitator.view(subject);
            QCOMPARE(view.open.size(), std::size_t(0));
            QCOMPARE(openedByForce(centre.desk(0), view.state), std::size_t(0));
            QCOMPARE(int(facilitator.reveal(view.state).error().fault), int(Fault::Denied));
            QVERIFY(facilitator.score(subject, 0, aPaper(1, 1)));
            QCOMPARE(facilitator.view(subject)->open.size(), std::size_t(1)); // still only the own
        }
        Service keeper = centre.as("ines", 0);
        QCOMPARE(keeper.view(subject)->open.size(), std::size_t(2));
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        QCOMPARE(centre.as("nadia", 0).view(subject)->open.size(), std::size_t(2));
    }

    void theSubstituteRevealsWhereTheFacilitatorIsGone()
    {
        Centre centre(1);
        Plan plan = aPlan();
        plan.participants = {"ines", "tomas"};
        plan.substitute = "priya";
        const std::string subject = centre.started(plan);
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        Service substitute = centre.as("priya", 0);
        QVERIFY(substitute.reveal(*substitute.session(subject)));
        QCOMPARE(centre.as("tomas", 0).view(subject)->open.size(), std::size_t(1));
    }

    void whoLeftHoldsNobodyUp()
    {
        Centre centre(1);
        Plan plan = aPlan();
        plan.substitute = "priya";
        plan.participants = {"ines", "tomas", "dario"};
        const std::string subject = centre.started(plan);
        QVERIFY(centre.as("dario", 0).score(subject, 0, aPaper(4, 4)));
        leaves(centre, "dario");
        leaves(centre, "priya"); // the substitute: the facilitator still keeps the session
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        // What was given stays, and counts.
        const View view = *centre.as("tomas", 0).view(subject);
        QCOMPARE(view.open.size(), std::size_t(2));
        QCOMPARE(ratingsOf(view).rows.size(), std::size_t(4));
    }

    void lateAndMissingScoresAreShownAndCounted()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        centre.desk(0).clock.at = at("2026-03-03T12:00:00Z");
        QVERIFY(centre.as("tomas", 0).score(subject, 0, aPaper(3, 0)));
        Service keeper = centre.as("nadia", 0);
        State state = *keeper.session(subject);
        QVERIFY(!state.given[0].late);
        QVERIFY(state.given[1].late);
        QCOMPARE(state.absent().size(), std::size_t(6));
        QCOMPARE(state.absent()[0].missing, std::size_t(1));
        QCOMPARE(state.absent()[5].missing, std::size_t(2));
        QVERIFY(keeper.extend(state, at("2026-03-04T10:00:00Z"), "one was ill"));
        QVERIFY(!keeper.session(subject)->given[1].late);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        // What came late counts like the others; n says how many there are.
        const auto ratings = ratingsOf(*keeper.view(subject));
        QCOMPARE(ratings.rows.size(), std::size_t(4));
        QVERIFY(!ratings.rows[1].score); // not applicable
    }

    void whoScoresAfterTheRevealIsShownAndNotCounted()
    {
        Centre centre(2);
        const std::string subject = centre.started(aPlan());
        centre.exchange();
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        // On another copy nobody knows of it yet: this score is blind, and comes late.
        QVERIFY(centre.as("blair", 1).score(subject, 0, aPaper(3, 3)));
        QCOMPARE(int(centre.as("tomas", 0).score(subject, 0, aPaper(2, 2)).error().fault),
            int(Fault::Conflict));
        QVERIFY(centre.as("tomas", 0).score(subject, 0, aPaper(2, 2), true));
        // Nobody improves afterwards what they gave.
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(4, 4), true));
        centre.exchange();
        const View view = *centre.as("nadia", 0).view(subject);
        QCOMPARE(view.state.given.size(), std::size_t(3));
        QCOMPARE(view.state.counted(), std::size_t(2));
        QCOMPARE(view.open.size(), std::size_t(3)); // the keeper has a key for each
        QCOMPARE(ratingsOf(view).rows.size(), std::size_t(4));
        QCOMPARE(*ratingsOf(view).rows[0].score, 2.0); // what ines gave blind
        // Blair's key is handed out by revealing again.
        QCOMPARE(centre.as("henna", 0).view(subject)->open.size(), std::size_t(2));
        Service again = centre.as("nadia", 0);
        QVERIFY(again.reveal(*again.session(subject)));
        QCOMPARE(centre.as("henna", 0).view(subject)->open.size(), std::size_t(3));
    }

    void openScoresAreSeenAsTheyCome()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan(Mode::Open));
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        QCOMPARE(centre.as("tomas", 0).view(subject)->open.size(), std::size_t(1));
    }

    void theFormStaysTheOneOfTheStart()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        // Changed in mid-session, and recorded where the change came from.
        forms::Publisher publisher(*centre.desk(0).log);
        forms::Form other = aForm();
        other.groups[0].questions.pop_back();
        QCOMPARE(*publisher.publish(
                     other, "one question less", publisher.form("empathy")->heads, subject),
            std::int64_t(2));
        Service service = centre.as("ines", 0);
        QCOMPARE(service.view(subject)->form->groups[0].questions.size(), std::size_t(2));
        Paper half = aPaper(2, 2);
        half.answers.erase("owns");
        QCOMPARE(int(service.score(subject, 0, half).error().fault), int(Fault::Invalid));
        QVERIFY(service.score(subject, 0, aPaper(2, 2)));
        QCOMPARE(
            forms::Publisher(*centre.desk(0).log).form("empathy")->version(2)->session, subject);
    }

    void aPlanChangesUntilScoringBeginsAndNeverAfter()
    {
        Centre centre(1);
        centre.publish();
        Service service = centre.as("nadia", 0);
        Plan plan = aPlan();
        plan.participants = {"ines"};
        const std::string subject = *service.create(plan);
        QCOMPARE(int(service.start(*service.session(subject)).error().fault), int(Fault::Invalid));
        plan.participants = {"ines", "nobody"};
        QVERIFY(service.change(*service.session(subject), plan));
        QCOMPARE(int(service.start(*service.session(subject)).error().fault), int(Fault::NotFound));
        plan.participants = kPeople;
        plan.formVersion = 7;
        QVERIFY(service.change(*service.session(subject), plan));
        QCOMPARE(int(service.start(*service.session(subject)).error().fault), int(Fault::NotFound));
        plan.formVersion = 1;
        QVERIFY(service.change(*service.session(subject), plan));
        QCOMPARE(
            int(centre.as("ines", 0).start(*centre.as("ines", 0).session(subject)).error().fault),
            int(Fault::Denied));
        Service again = centre.as("nadia", 0);
        QVERIFY(again.start(*again.session(subject)));
        QCOMPARE(int(again.change(*again.session(subject), aPlan()).error().fault),
            int(Fault::Conflict));
        QCOMPARE(again.sessions()->size(), std::size_t(1));
        QCOMPARE(int(again.score(subject, 0, aPaper(1, 1)).error().fault), int(Fault::Denied));
        QCOMPARE(int(again.session("calibration:none").error().fault), int(Fault::NotFound));
    }

    void entriesOfWhoMayNotCountForNothing()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        // Past the service, as a program of somebody else would write it.
        const auto force = [&](const std::string &who, const auto &kind, const auto &value) {
            centre.as(who, 0);
            auto draft = journal::draft(subject, kind, value);
            draft.seen.reset();
            if (!centre.desk(0).log->append(draft))
                qFatal("not written");
        };
        force("tomas", revealedKind(), RevealedEntry{{"00 tomas"}, {}});
        force("tomas", closedKind(), Closed{});
        Plan other = aPlan();
        other.title = "Another";
        force("tomas", planKind(), other);
        force("nadia", scoredKind(), ScoredEntry{0, "00", {"00 nadia"}});
        force("tomas", scoredKind(), ScoredEntry{9, "00", {"00 tomas"}});
        Service keeper = centre.as("nadia", 0);
        const State state = *keeper.session(subject);
        QCOMPARE(int(state.stage), int(Stage::Scoring));
        QCOMPARE(state.given.size(), std::size_t(1));
        QCOMPARE(state.ignored, std::size_t(5));
        // A score that is none is counted as damaged and costs no other.
        force("tomas", scoredKind(), ScoredEntry{0, "00", {"00 tomas"}});
        const View view = *centre.as("nadia", 0).view(subject);
        QCOMPARE(view.open.size(), std::size_t(1));
        QCOMPARE(view.closed + view.damaged, std::size_t(1));
    }

    void aScoreThatWasMovedToSomebodyElseIsNoScore()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(4, 4)));
        Service keeper = centre.as("nadia", 0);
        State state = *keeper.session(subject);
        state.given[0].by = "tomas";
        QCOMPARE(int(openPaper(*centre.desk(0).vault, state, state.given[0]).error().fault),
            int(Fault::Corrupt));
        state.given[0].by = "ines";
        state.given[0].interaction = 1;
        QVERIFY(!openPaper(*centre.desk(0).vault, state, state.given[0]));
        state.given[0].interaction = 0;
        QVERIFY(openPaper(*centre.desk(0).vault, state, state.given[0]));
    }

    void aDraftIsForItsWriterAlone()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        const auto folder = centre.desk(0).paths.folder / "drafts";
        const State state = *centre.as("ines", 0).session(subject);
        const Paper begun = aPaper(2, 0, std::string(kSecret));
        const auto loaded = [&](std::size_t interaction) {
            return *Drafts(folder, *centre.desk(0).vault).load(state, interaction);
        };
        QVERIFY(!loaded(0).has_value());
        QVERIFY(Drafts(folder, *centre.desk(0).vault).save(state, 0, aPaper(1, 1)));
        QVERIFY(Drafts(folder, *centre.desk(0).vault).save(state, 0, begun));
        QVERIFY(*loaded(0) == begun);
        QVERIFY(!loaded(1).has_value());
        QCOMPARE(filesWith(folder, kSecret), std::size_t(0));
        centre.as("tomas", 0);
        QVERIFY(!loaded(0).has_value()); // their own, of which there is none
        // Not even by taking the file.
        std::size_t files = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string sealed{std::istreambuf_iterator<char>(file), {}};
            QVERIFY(!centre.desk(0).vault->openForMe(bytesOf(sealed)));
            ++files;
        }
        QCOMPARE(files, std::size_t(1));
        centre.as("ines", 0);
        Drafts(folder, *centre.desk(0).vault).remove(state, 0);
        QVERIFY(!loaded(0).has_value());
    }

    void whatIsSealedIsNoEmptySession()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        centre.desk(0).log->signOut();
        centre.desk(0).vault->lock();
        Service service(*centre.desk(0).log, *centre.desk(0).vault);
        QCOMPARE(int(service.session(subject).error().fault), int(Fault::Denied));
        QCOMPARE(int(service.sessions().error().fault), int(Fault::Denied));
    }

    void aSessionPastItsTimeStandsInNoList()
    {
        Centre centre(1);
        const std::string old = centre.started(aPlan());
        Service service = centre.as("nadia", 0);
        Desk &desk = centre.desk(0);
        desk.clock.at += 24h * 100;
        for (const auto *kind : {&planKind().kind(), &startedKind().kind()})
            QVERIFY(desk.log->append(journal::draft(journal::expirySubject(kind->name),
                journal::payloadsExpiredKind(), {kind->name, desk.clock.at - 24h * 90, 90, {}})));
        std::int64_t unreadable = 1;
        QVERIFY(service.sessions(&unreadable)->empty());
        QCOMPARE(unreadable, std::int64_t(0)); // it is gone, not closed
        QCOMPARE((*desk.log->state(old))->status, std::string("forgotten"));
    }

    void questionsOfOneTextAreToldApart()
    {
        forms::Form form = aForm();
        QCOMPARE(ratedName(form, form.groups[0].questions[0]), std::string("validates"));
        for (forms::Question &question : form.groups[0].questions)
            question.text = "Evidence";
        QCOMPARE(ratedName(form, form.groups[0].questions[1]), std::string("Evidence (owns)"));
        QCOMPARE(questionNamed(form, "Evidence (validates)")->id, std::string("validates"));
        QVERIFY(!questionNamed(form, "Evidence"));
    }

    void lengthsTellLittle()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(1, 0)));
        QVERIFY(centre.as("tomas", 0).score(subject, 0, aPaper(4, 4, std::string(600, 'x'))));
        const State state = *centre.as("nadia", 0).session(subject);
        QCOMPARE(state.given[0].sealed.sealed.size(), state.given[1].sealed.sealed.size());
    }

    void whatAPlanLacksIsNamed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("why");
        QTest::newRow("title") << 0 << int(PlanWhy::NoTitle);
        QTest::newRow("one alone") << 1 << int(PlanWhy::FewParticipants);
        QTest::newRow("twice") << 2 << int(PlanWhy::TwiceNamed);
        QTest::newRow("nothing to score") << 3 << int(PlanWhy::NoInteraction);
        QTest::newRow("101 interactions") << 4 << int(PlanWhy::TooManyInteractions);
        QTest::newRow("no form") << 5 << int(PlanWhy::NoForm);
        QTest::newRow("nobody leads") << 6 << int(PlanWhy::NoFacilitator);
        QTest::newRow("a stranger as expert") << 7 << int(PlanWhy::ExpertNotAmongThem);
        QTest::newRow("101 people") << 8 << int(PlanWhy::TooManyParticipants);
    }
    void whatAPlanLacksIsNamed()
    {
        QFETCH(int, what);
        QFETCH(int, why);
        Plan plan = aPlan();
        const std::vector<std::function<void()>> changes{[&] { plan.title.clear(); },
            [&] { plan.participants = {"ines"}; }, [&] { plan.participants.push_back("ines"); },
            [&] { plan.interactions.clear(); },
            [&] {
                for (int i = 0; i < 99; ++i)
                    plan.interactions.push_back(numbered("x", i));
            },
            [&] { plan.form.clear(); }, [&] { plan.facilitator.clear(); },
            [&] { plan.expert = "nobody"; },
            [&] {
                for (int i = 0; i < 95; ++i)
                    plan.participants.push_back(numbered("p", i));
            }};
        QVERIFY(problemsOf(plan).empty());
        changes[static_cast<std::size_t>(what)]();
        const auto problems = problemsOf(plan);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(int(problems[0].why), why);
    }

    void goldIsWhatAnExpertGaveOrAllAgreedSinceTheReveal()
    {
        Centre centre(1);
        Plan plan = aPlan();
        plan.expert = "ines";
        const std::string subject = centre.started(plan);
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        QVERIFY(centre.as("tomas", 0).score(subject, 1, aPaper(2, 2)));
        using Names = std::vector<std::string>;
        QCOMPARE(goldIn(*centre.as("nadia", 0).sessions(), "empathy"), Names{});
        Service lead = centre.as("nadia", 0);
        QVERIFY(lead.reveal(*lead.session(subject)));
        QCOMPARE(goldIn(*lead.sessions(), "empathy"), Names{"acd/c-1"});
        QCOMPARE(goldIn(*lead.sessions(), "complaints"), Names{});
        // What the expert gave having seen the others is no reference.
        QVERIFY(centre.as("ines", 0).score(subject, 1, aPaper(2, 2), true));
        Service again = centre.as("nadia", 0);
        QCOMPARE(goldIn(*again.sessions(), "empathy"), Names{"acd/c-1"});
        const Consensus agreed{1, "owns", R"({"options":["4"]})", {}};
        QVERIFY(again.agree(*again.session(subject), agreed));
        QCOMPARE(goldIn(*again.sessions(), "empathy"), (Names{"acd/c-1", "acd/c-2"}));
        const View view = *again.view(subject);
        QCOMPARE(pointsOf(*view.form, agreed), std::optional(4.0));
        QVERIFY(!pointsOf(*view.form, {1, "owns", R"({"not_applicable":true})", {}}));
        QVERIFY(!pointsOf(*view.form, {1, "gone", R"({"options":["4"]})", {}}));
    }
};

ATTUNE_TEST(TestSessions)
#include "tst_sessions.moc"
