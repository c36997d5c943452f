// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People who work apart: two reveal, somebody scores after the meeting, somebody leaves, two
// publish the same version. Nothing that was given blind is lost, and nobody is made late
// afterwards.
#include "tests/support/program/test_program.h"
#include "tests/unit/sessions/copies.h"

using namespace attune;
using namespace attune::sessions;
using namespace attune::tests;

namespace {

Plan withSubstitute()
{
    Plan out = aPlan();
    out.substitute = "priya";
    out.participants = {"ines", "tomas", "blair", "dario"};
    return out;
}

} // namespace

class TestApart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoWhoRevealApartRevealWhatEachHasAndNothingIsLost()
    {
        Centre centre(3);
        const std::string subject = centre.started(withSubstitute());
        centre.exchange();
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(1, 1)));
        QVERIFY(centre.as("tomas", 1).score(subject, 0, aPaper(2, 2)));
        QVERIFY(centre.as("blair", 2).score(subject, 0, aPaper(3, 3)));
        // Neither of them knows of the other, nor of the third copy.
        for (const auto &[who, copy] : {std::pair("nadia", 0), std::pair("priya", 1)}) {
            Service keeper = centre.as(who, copy);
            QVERIFY(keeper.reveal(*keeper.session(subject)));
        }
        centre.exchange();
        for (const auto &[who, copy] : {std::pair("nadia", 0), std::pair("priya", 1)}) {
            const State state = *centre.as(who, copy).session(subject);
            QCOMPARE(int(state.stage), int(Stage::Revealed));
            QCOMPARE(state.reveals.size(), std::size_t(2));
            QCOMPARE(state.given.size(), std::size_t(3));
            QCOMPARE(state.counted(), std::size_t(3)); // all of them were given blind
            QCOMPARE(state.notRevealed(), std::size_t(1)); // blair's
            QCOMPARE(state.ignored, std::size_t(0));
        }
        QCOMPARE(centre.as("ines", 0).view(subject)->open.size(), std::size_t(2));
        QCOMPARE(centre.as("ines", 0).view(subject)->closed, std::size_t(1));
        // Whoever of the two is first hands it out, and the other has nothing left to do.
        Service first = centre.as("priya", 1);
        QVERIFY(first.reveal(*first.session(subject)));
        centre.exchange();
        QCOMPARE(centre.as("nadia", 0).session(subject)->notRevealed(), std::size_t(0));
        for (const char *who : {"ines", "tomas", "blair", "dario"})
            QCOMPARE(centre.as(who, 2).view(subject)->open.size(), std::size_t(3));
        for (int copy = 0; copy < 3; ++copy)
            QVERIFY(centre.desk(copy).verify().sound());
    }

    /// On a workstation that did not hear of the meeting a score is late and blind, whatever the
    /// clock says.
    void whatWasGivenBlindAfterTheMeetingComesLateAndCounts_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("agreed on") << false;
        QTest::newRow("closed") << true;
    }
    void whatWasGivenBlindAfterTheMeetingComesLateAndCounts()
    {
        QFETCH(bool, isClosed);
        Centre centre(2);
        const std::string subject = centre.started(withSubstitute());
        centre.exchange();
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        Service lead = centre.as("nadia", 0);
        QVERIFY(lead.reveal(*lead.session(subject)));
        QVERIFY(lead.conclude(*lead.session(subject), {{"ines"}, "one was there"}));
        if (isClosed)
            QVERIFY(lead.close(*lead.session(subject), {}));
        // Nothing is left to hand out, so nothing is revealed again.
        QCOMPARE(int(lead.reveal(*lead.session(subject)).error().fault), int(Fault::Conflict));
        for (int copy = 0; copy < 2; ++copy)
            centre.desk(copy).clock.at = at("2026-03-05T10:00:00Z"); // after the deadline, too
        QVERIFY(centre.as("blair", 1).score(subject, 0, aPaper(3, 3)));
        centre.exchange();
        Service keeper = centre.as("nadia", 0);
        State state = *keeper.session(subject);
        QCOMPARE(state.given.size(), std::size_t(2));
        QCOMPARE(state.ignored, std::size_t(0));
        QVERIFY(state.given[1].late && !state.given[1].afterReveal);
        QCOMPARE(state.notRevealed(), std::size_t(1));
        QCOMPARE(centre.as("ines", 0).view(subject)->closed, std::size_t(1)); // shown with its n
        Service again = centre.as("nadia", 0);
        QCOMPARE(bool(again.reveal(state)), !isClosed);
        state = *again.session(subject);
        QCOMPARE(int(state.stage), int(isClosed ? Stage::Closed : Stage::Agreed));
        QCOMPARE(centre.as("ines", 0).view(subject)->open.size(), std::size_t(isClosed ? 1 : 2));
        // Who knows that it is over gives nothing more, by whatever program.
        QCOMPARE(int(centre.as("dario", 0).score(subject, 0, aPaper(1, 1), true).error().fault),
            int(Fault::Conflict));
        const auto entry = journal::draft(subject, scoredKind(), ScoredEntry{0, "00", {"00 dario"}},
            centre.as("dario", 0).session(subject)->heads);
        QVERIFY(centre.desk(0).log->append(entry));
        state = *centre.as("nadia", 0).session(subject);
        QCOMPARE(state.given.size(), std::size_t(2));
        QCOMPARE(state.ignored, std::size_t(1));
    }

    /// The journal lets who may write a kind take its entries back; of a session nothing goes, and
    /// who saw the others' scores gives none blind again.
    void nothingOfASessionIsUndone()
    {
        Centre centre(1);
        const std::string subject = centre.started(withSubstitute());
        for (const char *who : {"ines", "tomas"})
            QVERIFY(centre.as(who, 0).score(subject, 0, aPaper(2, 2)));
        const auto undone = [&](const char *who, const journal::EntryRef &entry) {
            const auto heads = centre.as(who, 0).session(subject)->heads;
            return bool(centre.desk(0).log->undo(subject, entry, "better so", heads));
        };
        const journal::EntryRef ofInes = centre.as("tomas", 0).session(subject)->given[0].entry;
        QVERIFY(undone("tomas", ofInes));
        QCOMPARE(centre.as("nadia", 0).session(subject)->given.size(), std::size_t(2));
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        QVERIFY(undone("nadia", keeper.session(subject)->heads.front()));
        const State state = *centre.as("nadia", 0).session(subject);
        QCOMPARE(int(state.stage), int(Stage::Revealed));
        QCOMPARE(state.ignored, std::size_t(0));
        QVERIFY(centre.as("blair", 0).score(subject, 0, aPaper(4, 4), true));
        QVERIFY(centre.as("blair", 0).session(subject)->given[2].afterReveal);
        QVERIFY(centre.desk(0).verify().sound());
    }

    void aDeadlineIsPutOffAndNeverBroughtForward()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan());
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2)));
        Service lead = centre.as("nadia", 0);
        const Instant deadline = *lead.session(subject)->plan.deadline;
        for (const Instant earlier : {deadline, deadline - std::chrono::hours{48}}) {
            QCOMPARE(int(lead.extend(*lead.session(subject), earlier, "so").error().fault),
                int(Fault::Invalid));
            auto draft = journal::draft(subject, extendedKind(), Extended{earlier, "by force"});
            draft.seen.reset();
            QVERIFY(centre.desk(0).log->append(draft));
        }
        const State state = *lead.session(subject);
        QCOMPARE(*state.plan.deadline, deadline);
        QVERIFY(!state.given[0].late);
        QCOMPARE(state.ignored, std::size_t(2));
        QVERIFY(lead.extend(state, deadline + std::chrono::hours{1}, "one was ill"));
    }

    /// What they gave stays readable to all; they are handed nothing more.
    void whoLeavesAfterTheRevealTakesNothingAlong()
    {
        Centre centre(1);
        const std::string subject = centre.started(withSubstitute());
        for (const char *who : {"ines", "dario"})
            QVERIFY(centre.as(who, 0).score(subject, 0, aPaper(2, 2)));
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        leaves(centre, "dario");
        View view = *centre.as("tomas", 0).view(subject);
        QCOMPARE(view.open.size(), std::size_t(2));
        QCOMPARE(ratingsOf(view).raters.size(), std::size_t(4));
        QCOMPARE(ratingsOf(view).rows.size(), std::size_t(4));
        // Their missing score is still said to be missing, and the others go on.
        QVERIFY(std::ranges::any_of(
            view.state.absent(), [](const Absent &each) { return each.who == "dario"; }));
        QVERIFY(centre.as("tomas", 0).score(subject, 0, aPaper(3, 3), true));
        Service lead = centre.as("nadia", 0);
        QVERIFY(lead.reveal(*lead.session(subject)));
        const State handed = *lead.session(subject);
        for (const std::string &wrap : handed.reveals.back().wraps)
            QVERIFY2(!wrap.ends_with(" dario"), wrap.c_str());
        QVERIFY(lead.conclude(*lead.session(subject), {{"ines", "tomas"}, {}}));
        QVERIFY(centre.desk(0).verify().sound());
    }

    void withoutAnybodyWhoCouldRevealNothingIsSealedAway()
    {
        Centre centre(1);
        Plan plan = withSubstitute();
        plan.facilitator = "henna";
        const std::string subject = centre.started(plan);
        leaves(centre, "henna");
        QVERIFY(centre.as("ines", 0).score(subject, 0, aPaper(2, 2))); // priya keeps it still
        leaves(centre, "priya");
        QCOMPARE(int(centre.as("tomas", 0).score(subject, 0, aPaper(2, 2)).error().fault),
            int(Fault::NotFound));
        QCOMPARE(centre.as("tomas", 0).session(subject)->given.size(), std::size_t(1));
    }

    /// Neither is lost: the first stands, it is said, and a further version settles it.
    void twoWhoPublishOneNumberApartAreToldSo()
    {
        Centre centre(2);
        centre.publish();
        centre.exchange();
        const auto publish = [&](const char *who, int copy, const char *title) {
            centre.as(who, copy);
            forms::Publisher publisher(*centre.desk(copy).log);
            forms::Form form = aForm();
            form.title = title;
            const auto version =
                publisher.publish(form, "a title", publisher.form("empathy")->heads);
            return version ? *version : -1;
        };
        QCOMPARE(publish("nadia", 0, "First"), std::int64_t(2));
        centre.desk(1).clock.at = centre.desk(0).clock.at + std::chrono::minutes{1};
        QCOMPARE(publish("ines", 1, "Second"), std::int64_t(2));
        centre.exchange();
        for (int copy = 0; copy < 2; ++copy) {
            const auto state = *forms::Publisher(*centre.desk(copy).log).form("empathy");
            QCOMPARE(state.versions.size(), std::size_t(2));
            QCOMPARE(state.versions[1].form.title, std::string("First"));
            QVERIFY(state.versions[1].contested && !state.versions[0].contested);
        }
        // The same once more settles it, though nothing in it differs.
        QCOMPARE(publish("ines", 1, "First"), std::int64_t(3));
        QVERIFY(!forms::Publisher(*centre.desk(1).log).form("empathy")->versions[2].contested);
    }
};

ATTUNE_TEST(TestApart)
#include "tst_apart.moc"
