// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights keep their history and must be whole; a contested figure waits for a person, whose word
// wins.
#include "core/empathy_index/decisions_service.h"
#include "core/empathy_index/model_preview.h"
#include "core/empathy_index/oversight.h"
#include "core/empathy_index/unit_details.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

using namespace attune;
using namespace attune::empathy_index;
using namespace attune::tests;

namespace {

const ContactName kContact{"acd", "c-17", Instant{std::chrono::milliseconds{1'790'000'000'123}}};

WeightsChosen someWeights(std::int64_t first = 40)
{
    return {first, 20, 20, 20, "Recovery was counted twice"};
}

Contested aContest()
{
    return {kContact.source, kContact.external, kContact.start, Proxy::Recovery,
        "The customer thanked by name"};
}

Decided aDecision(Verdict verdict)
{
    return {kContact.source, kContact.external, kContact.start, Proxy::Recovery, verdict,
        "Heard together"};
}

} // namespace

class TestIndexDecisions : public QObject {
    Q_OBJECT

    Desks m_desks;

    std::unique_ptr<Desk> desk(const std::filesystem::path &keysOf = {})
    {
        return m_desks.desk(declareKinds, keysOf);
    }
    static WeightsHistory weights(Desk &desk)
    {
        return weightsFrom(*desk.log->history(kWeightsSubject));
    }
    static ScoreCase scoreCase(Desk &desk)
    {
        const auto found = caseFrom(*desk.log->history(scoreSubject(kContact, Proxy::Recovery)));
        if (!found)
            qFatal("there is no case");
        return *found;
    }

private Q_SLOTS:
    void aNewModelIsAdoptedWithWhatWasSeenAndBreaksTheLine()
    {
        const auto here = desk();
        Service service(*here->log);
        QVERIFY(adoptionsOf(here->log.get())->stamp().empty());
        const ModelAdopted model{"en-2", "en-1", 400, 12, "Fewer false alarms"};
        ModelAdopted hasty = model;
        hasty.legs = 0; // nobody looked
        QCOMPARE(service.adopt(hasty, {}).error().fault, Fault::Invalid);
        QVERIFY(service.adopt(model, {}));
        QCOMPARE(service.adopt(model, {}).error().fault, Fault::Conflict);
        Snapshot snapshot;
        snapshot.decisions.adoptions = *adoptionsOf(here->log.get());
        QCOMPARE(snapshot.decisions.adoptions.stamp(), std::string("en-2"));
        const Instant when = snapshot.decisions.adoptions.all.front().at;
        snapshot.scope.period = {when - std::chrono::days{28}, when + std::chrono::days{8}};
        const auto trend = trendOf(snapshot, 0);
        const auto broken = std::ranges::count(trend, true, &TrendPoint::breaks);
        QCOMPARE(broken, std::ptrdiff_t(1));
        const auto point = std::ranges::find(trend, true, &TrendPoint::breaks);
        QVERIFY(point->adopted && point->period.contains(when));
    }

    void whatAModelChangesIsKeptAsCountsForWhoReadsNothing()
    {
        const auto here = desk();
        scoring::ModelChange change;
        change.after = "en-2";
        change.before = "en-1";
        change.legs = 400;
        change.seed = 77;
        change.figures[0] = {390, 4, 6, -0.0314, 21, {1, 20, 100, 200, 50, 19, 0}};
        QVERIFY(!*keptPreview(*here->log, "en-2"));
        here->authority.roles = Role::Leader; // reads none, and can have found nothing
        QCOMPARE(keepPreview(*here->log, change).error().fault, Fault::Denied);
        here->authority.roles = Role::Evaluator;
        QVERIFY(keepPreview(*here->log, change));
        QVERIFY(keepPreview(*here->log, change)); // looked at twice is found once
        QCOMPARE((*here->log->state(kPreviewSubject))->entries, std::int64_t(1));
        const auto kept = *keptPreview(*here->log, "en-2");
        QCOMPARE(kept->by, std::string(Desk::kUser));
        QCOMPARE(kept->change.legs, std::size_t(400));
        QCOMPARE(kept->change.before, std::string("en-1"));
        QCOMPARE(kept->change.figures[0].mean, -0.0314);
        QCOMPARE(kept->change.figures[0].much, std::size_t(21));
        QCOMPARE(kept->change.figures[0].bins, change.figures[0].bins);
        QVERIFY(!*keptPreview(*here->log, "en-3"));
        change.figures[0].much = 22;
        QVERIFY(keepPreview(*here->log, change)); // there is more data now
        QCOMPARE((*keptPreview(*here->log, "en-2"))->change.figures[0].much, std::size_t(22));
    }

    void whatDoesNotAddUpIsNoPreview_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("many few none some 0 1 2 3 4 5 6 7");
        QTest::newRow("too few") << QStringLiteral("3 0 0 1 0 1 1 1 0 0 0");
        QTest::newRow("too many") << QStringLiteral("3 0 0 1 0 1 1 1 0 0 0 0 0");
        QTest::newRow("bins that are not the whole") << QStringLiteral("4 0 0 1 0 1 1 1 0 0 0 0");
        QTest::newRow("less than none") << QStringLiteral("3 -1 0 1 0 1 1 1 0 0 0 0");
        QTest::newRow("more changed than there are") << QStringLiteral("3 0 0 4 0 1 1 1 0 0 0 0");
        QTest::newRow("fractions") << QStringLiteral("3 0 0 1 0.5 1 1 1 0 0 0 0");
    }
    void whatDoesNotAddUpIsNoPreview()
    {
        QFETCH(QString, line);
        ModelPreviewed previewed = previewedFrom({});
        QVERIFY(changeFrom(previewed));
        previewed.figures[3] = "3 0 0 1 -20 1 1 1 0 0 0 0";
        QVERIFY(changeFrom(previewed));
        previewed.figures[3] = line.toStdString();
        QVERIFY(!changeFrom(previewed));
        previewed = previewedFrom({});
        previewed.figures.pop_back();
        QVERIFY(!changeFrom(previewed));
    }

    void withoutAnybodysWordTheProgramsWeightsCount()
    {
        const auto here = desk();
        const WeightsHistory history = weights(*here);
        QCOMPARE(history.sets.size(), std::size_t(1));
        QCOMPARE(history.current().weights.version, std::int64_t(1));
        QVERIFY(history.current().author.empty());
    }

    void weightsThatAreNotWholeAreRefused_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<bool>("taken");
        QTest::newRow("whole") << 40 << true;
        QTest::newRow("too little") << 39 << false;
        QTest::newRow("too much") << 41 << false;
        QTest::newRow("below nothing") << -60 << false;
    }
    void weightsThatAreNotWholeAreRefused()
    {
        QFETCH(int, first);
        QFETCH(bool, taken);
        const auto here = desk();
        QCOMPARE(bool(Service(*here->log).chooseWeights(someWeights(first), {})), taken);
        QCOMPARE(weights(*here).sets.size(), std::size_t(taken ? 2 : 1));
    }

    void aReasonIsNeeded()
    {
        const auto here = desk();
        WeightsChosen silent = someWeights();
        silent.reason.clear();
        QCOMPARE(
            int(Service(*here->log).chooseWeights(silent, {}).error().fault), int(Fault::Invalid));
    }

    void everyChangeIsAVersionAndOldOnesStay()
    {
        const auto here = desk();
        Service service(*here->log);
        QVERIFY(service.chooseWeights(someWeights(), {}));
        const WeightsHistory first = weights(*here);
        QCOMPARE(first.current().weights, (Weights{2, {0.4, 0.2, 0.2, 0.2}}));
        QCOMPARE(first.current().author, std::string(Desk::kUser));
        // Who had not seen the first change cannot overwrite it.
        QCOMPARE(int(service.chooseWeights({10, 30, 30, 30, "blind"}, {}).error().fault),
            int(Fault::Conflict));
        QVERIFY(service.chooseWeights({10, 30, 30, 30, "seen"}, first.heads));
        const WeightsHistory second = weights(*here);
        QCOMPARE(second.sets.size(), std::size_t(3));
        QCOMPARE(second.current().weights.version, std::int64_t(3));
        QCOMPARE(second.at(second.sets[1].from - std::chrono::hours{1}).weights.version,
            std::int64_t(1));
        QCOMPARE(second.at(second.current().from).weights.version, std::int64_t(3));
    }

    void aVersionThatWasTakenBackIsNotGivenAgain()
    {
        const auto here = desk();
        Service service(*here->log);
        QVERIFY(service.chooseWeights(someWeights(), {}));
        const auto history = here->log->history(kWeightsSubject);
        QVERIFY(here->log->undo(std::string(kWeightsSubject), history->entries().front().ref,
            "a slip", history->heads()));
        QCOMPARE(weights(*here).current().weights.version, std::int64_t(1));
        QVERIFY(service.chooseWeights(someWeights(), weights(*here).heads));
        QCOMPARE(weights(*here).current().weights.version, std::int64_t(3));
    }

    void onlyWhoMayChangesWeights()
    {
        const auto here = desk();
        here->authority.roles = Role::Supervisor;
        QCOMPARE(int(Service(*here->log).chooseWeights(someWeights(), {}).error().fault),
            int(Fault::Denied));
        QVERIFY(Service(*here->log).contest(aContest(), {}));
        here->authority.roles = Role::EmployeeRepresentative;
        QCOMPARE(int(Service(*here->log)
                         .decide(aDecision(Verdict::Met), scoreCase(*here).heads)
                         .error()
                         .fault),
            int(Fault::Denied));
    }

    void aContestedFigureStandsUntilSomebodyDecidesAndThenTheirWordCounts()
    {
        const auto here = desk();
        Service service(*here->log);
        QVERIFY(service.contest(aContest(), {}));
        QVERIFY(scoreCase(*here).isOpen());
        std::vector<Contact> contacts(3);
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            contacts[i].key = {static_cast<std::int64_t>(i) + 1};
            contacts[i].proxies.fill(0);
        }
        const auto recovery = [&](Verdict verdict) {
            ScoreCase of = scoreCase(*here);
            of.leg = {2};
            if (!service.decide(aDecision(verdict), of.heads))
                qFatal("not decided");
            of = scoreCase(*here);
            of.leg = {2};
            auto changed = contacts;
            applyVerdicts(changed, {of});
            if (changed[0].proxies != contacts[0].proxies
                || changed[2].proxies != contacts[2].proxies
                || changed[1].proxies[0] != contacts[1].proxies[0])
                qFatal("another figure changed");
            return changed[1].proxies[static_cast<std::size_t>(Proxy::Recovery)];
        };
        QCOMPARE(recovery(Verdict::Stands), std::optional(0.0));
        QCOMPARE(recovery(Verdict::Met), std::optional(1.0));
        QCOMPARE(recovery(Verdict::CannotBeSaid), std::optional<double>());
        QCOMPARE(recovery(Verdict::NotMet), std::optional(0.0));
        // Contested once more it is open again, and the program's figure counts meanwhile.
        QVERIFY(service.contest(aContest(), scoreCase(*here).heads));
        QVERIFY(scoreCase(*here).isOpen());
        const auto state = here->log->state(scoreSubject(kContact, Proxy::Recovery));
        QCOMPARE((*state)->status, std::string(kContested));
    }

    void twoOfAHundredAreDrawnAndNobodyChoosesWhich()
    {
        int drawn = 0, other = 0, both = 0;
        for (std::int64_t key = 1; key <= 100000; ++key) {
            const bool one = isDrawn({key << 31}, 1), two = isDrawn({key << 31}, 2);
            drawn += one;
            other += two;
            both += one && two;
        }
        QVERIFY(1800 < drawn && drawn < 2200);
        QVERIFY(1800 < other && other < 2200);
        QVERIFY(both < 100); // another seed draws others
    }

    void agreementLeavesOutWhatAPersonDecided()
    {
        Snapshot snapshot;
        for (std::int64_t key = 1; key <= 12; ++key) {
            Contact contact;
            contact.key = {key};
            contact.proxies[2] = key % 2 ? 1 : 0;
            snapshot.all.push_back(contact);
            ReviewRecord review;
            review.leg = {key};
            review.answers.fill(Answer::CannotBeSaid);
            review.answers[2] = key % 2 && key != 1 ? Answer::Met : Answer::NotMet;
            snapshot.decisions.reviews.push_back(review);
        }
        const Oversight before = oversightOf(snapshot);
        QCOMPARE(before.agreement[2].n, std::size_t(12));
        QCOMPARE(before.agreement[2].alike, std::size_t(11));
        QVERIFY(std::abs(*before.agreement[2].kappa - 5.0 / 6) < 1e-12);
        QVERIFY(!before.agreement[0].kappa); // nobody could say anything: nothing varies
        ScoreCase decided;
        decided.leg = {1};
        decided.figure = Proxy::Recovery;
        decided.verdict = Verdict::NotMet;
        snapshot.decisions.cases.push_back(decided);
        QCOMPARE(oversightOf(snapshot).agreement[2].n, std::size_t(11));
        QCOMPARE(oversightOf(snapshot).agreement[2].alike, std::size_t(11));
    }

    void aSubjectNamesNobody()
    {
        const std::string subject =
            scoreSubject({"acd", "Mrs Smith", kContact.start}, Proxy::Escalation);
        QVERIFY(subject.find("Smith") == std::string::npos);
        QVERIFY(subject.ends_with("-escalation"));
        QVERIFY(subject != scoreSubject(kContact, Proxy::Escalation));
    }

    void wordsLeadToTheTurnTheyStandIn()
    {
        facts::Transcript transcript;
        transcript.turns = {
            {facts::Role::Customer, {}, {}, "Hello. This is dreadful! Really.", false, false, {}},
            {facts::Role::Agent, {}, {}, "Hello. I understand how hard that is. One moment.", false,
                false, {}}};
        text::ContactScore reading;
        reading.turns.resize(2);
        reading.turns[0].escalation.requested = true;
        reading.turns[0].spans = {{15, 23, text::Head::EscalationRequested, 1, "x"}};
        reading.turns[1].tone = text::Tone::Warm;
        reading.turns[1].marks.add(text::Mark::Acknowledgement);
        reading.turns[1].spans = {{9, 19, text::headOf(text::Mark::Acknowledgement), 1, "y"}};
        const Words asked = wordsFor(Proxy::Escalation, transcript, reading);
        QCOMPARE(asked.turn, 0);
        QCOMPARE(asked.text, std::string("This is dreadful!"));
        const Words acknowledged = wordsFor(Proxy::Acknowledgement, transcript, reading);
        QCOMPARE(acknowledged.turn, 1);
        QCOMPARE(acknowledged.text, std::string("I understand how hard that is."));
        QCOMPARE(wordsFor(Proxy::Recovery, transcript, reading).turn, -1);
        const auto sentences = wordedSentences(transcript, reading);
        QCOMPARE(sentences.size(), std::size_t(1));
        QCOMPARE(sentences.begin()->first, std::string("iunderstandhowhardthatis"));
        reading.turns.resize(1); // of another transcript: nothing is said
        QCOMPARE(wordsFor(Proxy::Escalation, transcript, reading).turn, -1);
    }
};

ATTUNE_TEST(TestIndexDecisions)
#include "tst_index_decisions.moc"
