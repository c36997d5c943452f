// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people agree on after the reveal, or where nobody scores alone.
#include "tests/support/program/test_program.h"
#include "tests/unit/sessions/copies.h"

using namespace attune;
using namespace attune::sessions;
using namespace attune::tests;

class TestConsensus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void togetherNobodyScoresAlone()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan(Mode::Consensus));
        Service service = centre.as("ines", 0);
        QCOMPARE(int(service.score(subject, 0, aPaper(2, 2)).error().fault), int(Fault::Invalid));
        QVERIFY(service.session(subject)->absent().empty()); // nobody owes one
        QVERIFY(service.agree(
            *service.session(subject), {1, "owns", R"({"not_applicable":true})", {}}));
        QCOMPARE(
            int(service.agree(*service.session(subject), {1, "owns", R"({"options":["9"]})", {}})
                    .error()
                    .fault),
            int(Fault::Invalid));
        Service lead = centre.as("nadia", 0);
        QVERIFY(lead.conclude(*lead.session(subject), {kPeople, {}}));
        QCOMPARE(int(lead.session(subject)->stage), int(Stage::Agreed));
    }

    void whatIsAgreedOfAnInteractionIsWrittenWholeOrNotAtAll()
    {
        Centre centre(1);
        const std::string subject = centre.started(aPlan(Mode::Consensus));
        Service service = centre.as("ines", 0);
        const Consensus good{0, "owns", R"({"options":["4"]})", "all said so"};
        const Consensus same{0, "owns", R"({"options":["2"]})", "and thought again"};
        const Consensus wrong{0, "owns", R"({"options":["9"]})", {}};
        QCOMPARE(int(service.agreeAll(subject, {good, wrong}).error().fault), int(Fault::Invalid));
        QVERIFY(service.session(subject)->consensus.empty());
        QVERIFY(service.agreeAll(subject, {good, {1, "owns", R"({"not_applicable":true})", {}}}));
        QCOMPARE(service.session(subject)->consensus.size(), std::size_t(2));
        // The newest of each question holds.
        QVERIFY(service.agreeAll(subject, {same}));
        QCOMPARE(service.session(subject)->consensus.size(), std::size_t(2));
        QCOMPARE(service.session(subject)->consensus.back().remark, same.remark);
        // Where people score for themselves nothing is agreed before the reveal.
        Service lead = centre.as("nadia", 0);
        const std::string blind = *lead.create(aPlan());
        QVERIFY(lead.start(*lead.session(blind)));
        QCOMPARE(int(lead.agreeAll(blind, {good}).error().fault), int(Fault::Conflict));
    }

    /// Its writer's words and whether an option needs them are no difference; what one alone said,
    /// or said after the reveal, is.
    void whatAllGaveAlikeIsAgreedOnAtOnce()
    {
        Centre centre(1);
        forms::Form form = aForm();
        form.groups[0].questions[0].options[1].needsComment = true;
        (void)centre.started(aPlan());
        forms::Publisher publisher(*centre.desk(0).log);
        QVERIFY(publisher.publish(form, "a comment", publisher.form("empathy")->heads, {}));
        Service lead = centre.as("nadia", 0);
        Plan plan = aPlan();
        plan.formVersion = 2;
        const std::string subject = *lead.create(plan);
        QVERIFY(lead.start(*lead.session(subject)));
        const auto score = [&](const std::string &who, std::size_t interaction, int validates,
                               int owns, bool evenNow = false) {
            Paper paper = aPaper(validates, owns);
            paper.answers["validates"].comment = who + " says so";
            QVERIFY(centre.as(who, 0).score(subject, interaction, paper, evenNow));
        };
        score("ines", 0, 2, 0);
        score("tomas", 0, 2, 0);
        score("ines", 1, 3, 4); // nobody else
        QVERIFY(givenAlike(*centre.as("nadia", 0).view(subject), "so").empty()); // sealed yet
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        score("blair", 0, 4, 4, true); // does not count
        Service reader = centre.as("tomas", 0);
        auto alike = givenAlike(*reader.view(subject), "all said so");
        QCOMPARE(alike.size(), std::size_t(2));
        QCOMPARE(alike[0].answer, std::string(R"({"options":["2"]})"));
        QCOMPARE(alike[1].answer, std::string(R"({"not_applicable":true})"));
        QVERIFY(reader.agree(*reader.session(subject), alike[1]));
        alike = givenAlike(*reader.view(subject), "all said so");
        QCOMPARE(alike.size(), std::size_t(1)); // what is agreed on stays as it is
        QVERIFY(reader.agreeAll(subject, alike));
        QCOMPARE(reader.session(subject)->consensus.size(), std::size_t(2));
        QVERIFY(givenAlike(*reader.view(subject), {}).empty());
        // Who cannot read one of them agrees on nothing for its writer.
        auto unread = *reader.view(subject);
        unread.state.consensus.clear();
        QCOMPARE(givenAlike(unread, {}).size(), std::size_t(2));
        std::erase_if(unread.open,
            [&](const OpenScore &each) { return unread.state.given[each.given].by == "ines"; });
        QVERIFY(givenAlike(unread, {}).empty());
    }

    /// An answer that was given before another hid its question is none.
    void whatIsNotAskedIsNeitherSignedNorGivenAlike()
    {
        Centre centre(1);
        forms::Form form = aForm();
        form.groups[0].questions[1].condition = forms::Condition{"validates", {"4"}};
        (void)centre.started(aPlan());
        forms::Publisher publisher(*centre.desk(0).log);
        QVERIFY(publisher.publish(form, "owns after 4", publisher.form("empathy")->heads, {}));
        Service lead = centre.as("nadia", 0);
        Plan plan = aPlan();
        plan.formVersion = 2;
        const std::string subject = *lead.create(plan);
        QVERIFY(lead.start(*lead.session(subject)));
        for (const char *who : {"ines", "tomas"}) // both had chosen 4 first, and “owns” with it
            QVERIFY(centre.as(who, 0).score(subject, 0, aPaper(2, 3)));
        Service keeper = centre.as("nadia", 0);
        QVERIFY(keeper.reveal(*keeper.session(subject)));
        View view = *keeper.view(subject);
        for (const OpenScore &open : view.open)
            QVERIFY(!open.paper.answers.contains("owns"));
        QCOMPARE(givenAlike(view, {}).size(), std::size_t(1));
        // Nor where another program signed it all the same.
        for (OpenScore &open : view.open)
            open.paper.answers["owns"].options = {"3"};
        QCOMPARE(givenAlike(view, {}).size(), std::size_t(1));
        QCOMPARE(givenAlike(view, {})[0].question, std::string("validates"));
    }

    /// What its answer needs a comment for is said as the remark of the consensus.
    void theRemarkOfAConsensusIsItsComment()
    {
        Centre centre(1);
        forms::Form form = aForm();
        form.groups[0].questions[0].options[0].needsComment = true;
        (void)centre.started(aPlan());
        forms::Publisher publisher(*centre.desk(0).log);
        const auto version =
            publisher.publish(form, "a comment", publisher.form("empathy")->heads, {});
        QVERIFY(version);
        Plan plan = aPlan(Mode::Consensus);
        plan.formVersion = *version;
        Service lead = centre.as("nadia", 0);
        const std::string subject = *lead.create(plan);
        QVERIFY(lead.start(*lead.session(subject)));
        Service service = centre.as("ines", 0);
        const std::string id = form.groups[0].questions[0].id;
        const std::string answer = R"({"options":["1"]})";
        QCOMPARE(int(service.agree(*service.session(subject), {0, id, answer, {}}).error().fault),
            int(Fault::Invalid));
        QVERIFY(service.agree(
            *service.session(subject), {0, id, answer, "nothing of it in the wording"}));
        QCOMPARE(service.session(subject)->consensus[0].remark,
            std::string("nothing of it in the wording"));
    }
};

ATTUNE_TEST(TestConsensus)
#include "tst_consensus.moc"
