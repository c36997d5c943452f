// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings by people come in whole, stay sealed, and say how far their raters agree.
#include "core/calibration/board.h"
#include "core/calibration/calibration_snapshot.h"
#include "core/calibration/statistics.h"
#include "core/facts/ratings.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"
#include "tests/unit/calibration/made_ratings.h"

#include <QTest>

using namespace attune;
using calibration::Outcome;
using calibration::outcomeOf;
using calibration::Scale;
using facts::RatingRow;
using namespace attune::tests;

namespace {

facts::RatingRecord aRating(const char *contact, const char *rater, std::optional<double> score)
{
    return {contact, rater, "Tone", {}, score};
}

std::vector<facts::Record> records(const std::vector<facts::RatingRecord> &ratings)
{
    return {ratings.begin(), ratings.end()};
}

calibration::Snapshot snapshotOf(TempCentre &centre, const std::string &source = {})
{
    auto reader = centre.facts().reader();
    auto out =
        calibration::snapshotFor(**reader, {centre.vault(), centre.clock().now()}, source, {});
    if (!out)
        qFatal("%s", out.error().detail.c_str());
    return std::move(*out);
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScaleIsSeenFromTheNumbers_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<int>("scale");
        QTest::newRow("yes and no") << QList<double>{0, 1, 1, 0} << int(Scale::Nominal);
        QTest::newRow("all the same") << QList<double>{3, 3} << int(Scale::Nominal);
        QTest::newRow("points") << QList<double>{1, 2, 5, 3} << int(Scale::Ordinal);
        QTest::newRow("nought to ten")
            << QList<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << int(Scale::Ordinal);
        QTest::newRow("halves") << QList<double>{1, 2, 2.5} << int(Scale::Continuous);
        QTest::newRow("percent") << QList<double>{40, 75, 100} << int(Scale::Continuous);
        QTest::newRow("nothing") << QList<double>{} << int(Scale::Nominal);
    }
    void theScaleIsSeenFromTheNumbers()
    {
        QFETCH(QList<double>, scores);
        QFETCH(int, scale);
        const std::vector<double> given(scores.begin(), scores.end());
        QCOMPARE(int(calibration::scaleOf(given)), scale);
    }

    void krippendorffsOwnExampleHoldsWithItsHoles()
    {
        // Krippendorff (2011): four observers, twelve units; ordinal alpha .815.
        const Outcome out = outcomeOf(rows({"11.1", "2232", "3333", "3333", "2222", "1234", "4444",
                                          "1121", "2222", ".555", "..11", "..3."}),
            {});
        QCOMPARE(int(out.all.scale), int(Scale::Ordinal));
        QVERIFY(out.all.hasHoles);
        QVERIFY(std::abs(*out.all.alpha.value - 0.815) < 0.0006);
        QVERIFY(out.all.alpha.interval->lower < 0.815 && out.all.alpha.interval->upper > 0.815);
        QCOMPARE(out.all.resamples, std::size_t(2000));
        QVERIFY(out.all.icc.value);
        QCOMPARE(out.interactions.size(), std::size_t(12));
        // The same rows give the same interval.
        const Outcome again = outcomeOf(rows({"11.1", "2232", "3333", "3333", "2222", "1234",
                                            "4444", "1121", "2222", ".555", "..11", "..3."}),
            {});
        QCOMPARE(again.all.alpha.interval->lower, out.all.alpha.interval->lower);
    }

    /// The same example with Gwet's weights, whose published values irrCAC gives, too.
    void aReportHoldsEveryCoefficient()
    {
        using calibration::Statistic;
        const auto of = [](const std::vector<calibration::NamedStatistic> &all, Statistic which) {
            const auto found = std::ranges::find(all, which, &calibration::NamedStatistic::which);
            return found == all.end() ? stats::Estimate::none(stats::Undefined::No)
                                      : found->estimate;
        };
        const Outcome out = outcomeOf(rows({"11.1", "2232", "3333", "3333", "2222", "1234", "4444",
                                          "1121", "2222", ".555", "..11", "..3."}),
            {});
        const auto all = calibration::statisticsOf(out);
        const auto near = [&](Statistic which, double value) {
            return std::abs(of(all, which).value.value_or(9) - value) < 1e-6;
        };
        QVERIFY(near(Statistic::Fleiss, 0.8502061893970346));
        QVERIFY(near(Statistic::Conger, 0.8436595251881869));
        QVERIFY(near(Statistic::GwetAc, 0.8989397699075113));
        QVERIFY(near(Statistic::BrennanPrediger, 0.8863636363636358));
        QVERIFY(near(Statistic::Pairwise, 0.8181818181818182));
        QVERIFY(near(Statistic::Alpha, 0.8153875037548814));
        for (const auto which : {Statistic::Fleiss, Statistic::Conger, Statistic::GwetAc,
                 Statistic::BrennanPrediger, Statistic::Pairwise, Statistic::Alpha})
            QVERIFY(of(all, which).interval);
        for (const auto which : {Statistic::Light, Statistic::Icc11, Statistic::Icc3k,
                 Statistic::IccAgreement, Statistic::KendallW, Statistic::Unanimous})
            QVERIFY2(of(all, which).value, nameOf(which).data());
        // Eight were rated by all; of 1234 alone the ends are too far apart.
        QCOMPARE(of(all, Statistic::WithinStep).value, std::optional(7. / 8));
        QCOMPARE(of(all, Statistic::WithinStep).units, std::size_t(8));
        // Two people have Cohen's and Lin's in their place; yes and no have no amounts.
        const auto two = calibration::statisticsOf(outcomeOf(rows({"12", "23", "44", "13"}), {}));
        QVERIFY(of(two, Statistic::Cohen).value && of(two, Statistic::Lin).value);
        QVERIFY(!of(two, Statistic::Light).value);
        const auto yes = calibration::statisticsOf(outcomeOf(rows({"101", "000", "111"}), {}));
        QVERIFY(of(yes, Statistic::Light).value && !of(yes, Statistic::Icc11).value);
        // Nothing rated: one line that says why.
        const auto none = calibration::statisticsOf(outcomeOf(rows({"--", "--"}), {}));
        QCOMPARE(none.size(), std::size_t(1));
        QCOMPARE(int(none[0].estimate.why), int(stats::Undefined::NoPair));
    }

    /// The form says which points there are: AC and ordinal weights rest on all of them.
    void thePointsOfTheFormCountGivenOrNot()
    {
        const auto given = rows({"22", "33", "23", "32", "22"});
        const Outcome used = outcomeOf(given, {});
        const Outcome whole = outcomeOf(given, {}, {}, {{"Tone", {1, 2, 3, 4, 5}}});
        QCOMPARE(int(used.all.scale), int(Scale::Nominal));
        QCOMPARE(int(whole.all.scale), int(Scale::Ordinal));
        QCOMPARE(int(whole.questions[0].agreement.scale), int(Scale::Ordinal));
        QVERIFY(*whole.all.ac.value > *used.all.ac.value);
        QCOMPARE(*whole.all.alpha.value, *used.all.alpha.value); // alpha does not ask
        // A score that is none of them: then what was given stands for the scale.
        const Outcome other = outcomeOf(given, {}, {}, {{"Tone", {0, 1, 2}}});
        QVERIFY(other.all.ac.value);
    }

    void whatCannotBeSaidIsNotSaid_data()
    {
        QTest::addColumn<QByteArrayList>("units");
        QTest::addColumn<int>("why");
        using stats::Undefined;
        QTest::newRow("everybody gave the same")
            << QByteArrayList{"333", "333"} << int(Undefined::NoVariation);
        QTest::newRow("one person only") << QByteArrayList{"3", "4", "1"} << int(Undefined::NoPair);
        QTest::newRow("nothing applies") << QByteArrayList{"---", "---"} << int(Undefined::NoPair);
        QTest::newRow("nobody rated what another did")
            << QByteArrayList{"3.", ".4"} << int(Undefined::NoPair);
    }
    void whatCannotBeSaidIsNotSaid()
    {
        QFETCH(QByteArrayList, units);
        QFETCH(int, why);
        std::vector<std::string> lines;
        for (const QByteArray &line : units)
            lines.push_back(line.toStdString());
        const Outcome out = outcomeOf(rows(lines), {});
        QVERIFY(!out.all.alpha.value);
        QCOMPARE(int(out.all.alpha.why), why);
        QVERIFY(!out.all.alpha.interval);
    }

    void oneInteractionAloneHasNoIntraclassCorrelation()
    {
        const Outcome out = outcomeOf(rows({"1234"}), {});
        QVERIFY(!out.all.icc.value);
        QCOMPARE(out.questions[0].spread, 3.0);
    }

    /// However many questions it was asked: they are all about the same interaction.
    void oneInteractionAloneHasNoInterval()
    {
        const Outcome one =
            outcomeOf(together(together(rows({"1234"}, "Calm"), rows({"1224"}, "Validates")),
                          rows({"4421"}, "Owns")),
                {});
        QVERIFY(one.all.alpha.value && one.all.ac.value && one.all.observed.value);
        for (const auto *each : {&one.all.alpha, &one.all.ac, &one.all.icc, &one.all.observed})
            QVERIFY(!each->interval && !each->error);
        for (const calibration::Question &question : one.questions)
            QVERIFY(!question.agreement.alpha.interval);
        QVERIFY(nextSession(one, 0.1).empty());
        const Outcome two = outcomeOf(
            together(rows({"1234", "1123"}, "Calm"), rows({"1224", "2234"}, "Validates")), {});
        QVERIFY(two.all.alpha.interval && two.questions[0].agreement.alpha.interval);
    }

    void theMostDivergentQuestionComesFirst()
    {
        const Outcome out = outcomeOf(together(together(rows({"111", "333", "555", "222"}, "Calm"),
                                                   rows({"152", "315", "521", "243"}, "Validates")),
                                          rows({"444", "444", "444", "444"}, "Always")),
            {});
        QCOMPARE(out.questions[0].name, std::string("Validates"));
        QCOMPARE(out.questions[1].name, std::string("Calm"));
        QCOMPARE(out.questions[2].name, std::string("Always")); // no variation: not the worst
        QCOMPARE(*out.questions[1].agreement.alpha.value, 1.0);
        QCOMPARE(out.questions[0].spread, 4.0);
        QCOMPARE(out.interactions[out.questions[0].widest].contact, std::string("k-0"));
        QCOMPARE(out.questions[2].categories, std::vector<double>{4});
        QCOMPARE(out.questions[2].shares, std::vector<double>{1});
    }

    void sessionsWithOtherQuestionsAreLeftOut()
    {
        const calibration::Sitting other{rows({"11", "99", "19"}, "Percent"), people(2)};
        const calibration::Sitting now{rows({"12", "21", "33"}), people(2)};
        const std::vector sittings{other, now};
        QCOMPARE(calibration::driftsOf(sittings).sessions, std::size_t(0));
        QCOMPARE(calibration::together(sittings).rows.size(), now.rows.size());
    }

    void howFarFromTheExpert()
    {
        const Outcome out = outcomeOf(rows({"343", "442", "-51", "3.5"}), {});
        const auto found = calibration::deviationsFrom(out, 0);
        QVERIFY(!found[0]);
        QCOMPARE(found[1]->both, std::size_t(2));
        QCOMPARE(found[1]->mean, 0.5);
        QCOMPARE(found[1]->exact, 0.5);
        QCOMPARE(found[2]->both, std::size_t(3));
        QVERIFY(std::abs(found[2]->absolute - 4.0 / 3) < 1e-12);
        QCOMPARE(found[2]->most, 2.0);
        QVERIFY(found[2]->interval->lower < 0 && found[2]->interval->upper > 0);
    }

    void theNextSessionIsSizedByTheErrorOfThisOne()
    {
        const Outcome out = outcomeOf(aLargeSession(12), people(6));
        const auto sizes = calibration::nextSession(out, 0.1);
        QCOMPARE(sizes.size(), std::size_t(4));
        QVERIFY(sizes.front().question.empty());
        const double units = 36 * std::pow(1.959963984540054 * *out.all.alpha.error / 0.1, 2);
        QCOMPARE(sizes.front().interactions, std::ceil(units / 3));
        QVERIFY(calibration::nextSession(outcomeOf(rows({"33", "33"}), {}), 0.1).empty());
    }

    void whatDoesNotApplyIsCountedAndNeverAScore()
    {
        const Outcome out = outcomeOf(rows({"3-3", "-44", "5-5"}), {});
        QCOMPARE(out.notApplicable, std::size_t(3));
        QCOMPARE(out.rated, std::size_t(6));
        QCOMPARE(out.raters[1].notApplicable, std::size_t(2));
        QCOMPARE(*out.all.alpha.value, 1.0);
    }

    void ratingsAreTakenOnceAndTheLaterScoreHolds()
    {
        TempCentre centre;
        const auto first = records(
            {aRating("k-1", "Zoe", 3), aRating("k-1", "Ida", 4), aRating("k-2", "Zoe", {})});
        QCOMPARE(centre.import(first, "qa").accepted, 3);
        QCOMPARE(centre.import(first, "qa").unchanged, 3);
        const auto counts =
            centre.import(records({aRating("k-1", "Zoe", 5), aRating("k-1", "Ida", 4)}), "qa");
        QCOMPARE(counts.updated, 1);
        QCOMPARE(counts.unchanged, 1);
        // The same contact and rater from elsewhere is another rating.
        QCOMPARE(centre.import(records({aRating("k-1", "Zoe", 1)}), "other").accepted, 1);

        const auto snapshot = snapshotOf(centre, "qa");
        QCOMPARE(snapshot.sources.size(), std::size_t(2));
        QCOMPARE(snapshot.outcome.rated, std::size_t(2));
        QCOMPARE(snapshot.outcome.notApplicable, std::size_t(1));
        QCOMPARE(snapshot.outcome.questions[0].ratings.at(0, 0), 5.0);
        QCOMPARE(snapshot.outcome.raters[0].name, std::string("Zoe"));
        QVERIFY(!snapshot.outcome.interactions[0].leg); // the interaction did not come yet
    }

    /// The shape of a public set of motivational interviewing: a yes or no of each of ten experts.
    void tenExpertsAreOneSession()
    {
        TempCentre centre;
        std::vector<facts::RatingRecord> given;
        for (int unit = 0; unit < 20; ++unit) {
            for (int expert = 0; expert < 10; ++expert) {
                const bool differs = (unit * 7 + expert * 3) % 11 == 0;
                const double score = (unit % 3 == 0) != differs ? 0 : 1;
                given.push_back({"dialogue-" + std::to_string(unit),
                    "expert-" + std::to_string(expert), "quality", {}, score});
            }
        }
        QCOMPARE(centre.import(records(given), "experts").accepted, 200);
        auto reader = centre.facts().reader();
        const auto board =
            calibration::boardFor(**reader, {centre.vault(), centre.clock().now()}, "experts", {});
        QVERIFY(board && board->shown);
        QCOMPARE(board->outcome.raters.size(), std::size_t(10));
        QCOMPARE(board->outcome.rated, std::size_t(200));
        QCOMPARE(int(board->outcome.all.scale), int(Scale::Nominal));
        QVERIFY(*board->outcome.all.alpha.value > 0.5);
        QVERIFY(board->outcome.all.alpha.interval->lower < *board->outcome.all.alpha.value);
        for (const auto &rater : board->outcome.raters)
            QVERIFY(rater.severity && rater.interval);
    }

    /// A whole department in one session, a tenth of whose scores are missing.
    void sixtyRatersAreReadAsSixAre()
    {
        std::vector<RatingRow> given;
        for (int unit = 0; unit < 12; ++unit) {
            for (int rater = 0; rater < 60; ++rater) {
                const int points = 1 + (unit * 5 + (unit * 7 + rater * 11) % 3) % 4;
                if ((unit * 13 + rater * 3) % 10 != 0)
                    given.push_back({"k-" + std::to_string(unit + 10), "Tone", {}, rater + 1, {},
                        double(std::max(1, points - (rater == 59 ? 1 : 0)))});
            }
        }
        const Outcome out = outcomeOf(given, people(60));
        QCOMPARE(out.raters.size(), std::size_t(60));
        QCOMPARE(out.severity.groups, std::size_t(1));
        double sum = 0;
        for (const calibration::Rater &rater : out.raters) {
            QVERIFY(rater.severity && rater.interval);
            sum += *rater.severity;
        }
        QVERIFY(std::abs(sum) < 1e-9);
        QVERIFY(std::ranges::max(out.raters, {}, [](const auto &each) { return *each.severity; }).id
            == 60);
        // Nothing was rated by all sixty, and that is said.
        for (const auto &[which, estimate] : calibration::statisticsOf(out))
            QVERIFY2(estimate.value || which == calibration::Statistic::Unanimous
                    || which == calibration::Statistic::WithinStep
                    || estimate.why == stats::Undefined::TooFewUnits,
                nameOf(which).data());
    }

    void anInteractionThatComesLaterIsFound()
    {
        TempCentre centre;
        centre.import(records({aRating("c-late", "Zoe", 3)}), "qa");
        centre.import({tests::aContact("c-late", "2026-03-02T10:00:00Z")});
        QVERIFY(snapshotOf(centre).outcome.interactions[0].leg);
    }

    void theBoardShowsTheLatestSessionAndReadsPeopleOverAll()
    {
        TempCentre centre;
        centre.import({tests::aContact("c-1", "2026-03-02T10:00:00Z"),
            tests::aContact("c-2", "2026-04-02T10:00:00Z")});
        const auto session = [&](const char *source, const char *contact, double ida) {
            centre.import(records({aRating(contact, "Zoe", 4), aRating(contact, "Ida", ida),
                              aRating("k-1", "Zoe", 2), aRating("k-1", "Ida", 2)}),
                source);
        };
        session("A later one", "c-2", 1);
        session("Z earlier one", "c-1", 4);
        auto reader = centre.facts().reader();
        const facts::ReadContext context{centre.vault(), centre.clock().now()};
        const auto board = calibration::boardFor(**reader, context, {}, {});
        QVERIFY(board);
        QCOMPARE(board->session().source, std::string("A later one"));
        QCOMPARE(board->sessions.front().source, std::string("Z earlier one"));
        QCOMPARE(board->overSessions, std::size_t(2));
        QCOMPARE(board->over.raters.size(), std::size_t(2));
        QCOMPARE(board->over.interactions.size(), std::size_t(4));
        QCOMPARE(board->drifts.anchors, std::size_t(1)); // k-1 was scored in both
        const auto first = calibration::boardFor(**reader, context, "Z earlier one", {});
        QCOMPARE(*first->shown, std::size_t(0));
        QCOMPARE(first->overSessions, std::size_t(1));
        QCOMPARE(first->drifts.sessions, std::size_t(0));
    }

    void noRatingsAtAllIsNoFault()
    {
        TempCentre centre;
        QVERIFY(!snapshotOf(centre).source);
        auto none = centre.facts().reader();
        QVERIFY(calibration::boardFor(**none, {centre.vault(), centre.clock().now()}, {}, {})
                    ->sessions.empty());
        auto reader = centre.facts().reader();
        const auto wrong = calibration::snapshotFor(
            **reader, {centre.vault(), centre.clock().now()}, "nobody", {});
        QCOMPARE(int(wrong.error().fault), int(Fault::NotFound));
    }

    void aRatingThatWasMovedIsNoticed()
    {
        TempCentre centre;
        centre.import(records({aRating("k-1", "Zoe", 1), aRating("k-2", "Zoe", 5)}), "qa");
        QVERIFY(centre.facts().write(0, [](store::Connection &facts) -> Done {
            facts.execute("UPDATE rating SET contact = 'k-3' WHERE contact = 'k-1'");
            return {};
        }));
        auto reader = centre.facts().reader();
        const auto read =
            calibration::snapshotFor(**reader, {centre.vault(), centre.clock().now()}, "qa", {});
        QCOMPARE(int(read.error().fault), int(Fault::Corrupt));
    }

    void neitherRaterNorScoreStandsInTheFile()
    {
        TempCentre centre;
        facts::RatingRecord rating = aRating("k-1", "Zoe Zimmermann", 3);
        rating.comment = "went to the refund at once";
        centre.import(records({rating}), "qa");
        QVERIFY(centre.facts().checkpoint());
        for (const auto &entry : std::filesystem::directory_iterator(centre.paths().folder)) {
            if (!entry.is_regular_file())
                continue;
            QFile file(QString::fromStdString(entry.path().string()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("Zimmermann"));
            QVERIFY(!bytes.contains("refund"));
        }
    }

    void whoLeavesWhatIsRightIsSeenAlsoOnItemsThatComeAgain()
    {
        // Three sessions by the same people; the third of them is the expert of the first alone.
        const auto first = sitting({"333", "242", "434", "211"});
        const auto again = sitting({"34.", "24.", "35.", "24."});
        const std::vector<calibration::Refereed> both{{&first, "Eve", {}}, {&again, {}, {}}};
        const calibration::Control control = calibration::controlOf(both);
        QCOMPARE(control.references, std::size_t(4));
        QVERIFY(control.scatter);
        const calibration::RaterControl &ada = control.raters[0], &ben = control.raters[1];
        QCOMPARE(ada.points.size(), std::size_t(2));
        QCOMPARE(ada.points[0].mean, 0.25); // 0, 0, 0 and 1 above Eve
        QCOMPARE(ben.points[1].mean, 1.75); // 1, 2, 1 and 3 above what Eve gave before
        QCOMPARE(ben.repeated, std::size_t(4));
        QCOMPARE(
            control.raters[2].points[0].count, std::size_t(0)); // nobody is their own reference
        // Without anybody who is right there is nothing to leave.
        const std::vector<calibration::Refereed> nobody{{&first, {}, {}}, {&again, {}, {}}};
        QCOMPARE(calibration::controlOf(nobody).references, std::size_t(0));
        QVERIFY(!calibration::controlOf(nobody).scatter);
        QVERIFY(calibration::controlOf({}).raters.empty());
    }

    void whatWasAgreedIsRightFromTheNextSessionOn()
    {
        const auto first = sitting({"333", "242", "434", "211"});
        const auto again = sitting({"343", "242", "354", "242"});
        const std::string contact = first.rows[0].contact, question = first.rows[0].question;
        // Nobody is an expert: the first session has nothing to be compared with, the next has.
        const std::vector<calibration::Refereed> agreed{
            {&first, {}, {{contact, question, 4}}}, {&again, {}, {}}};
        const calibration::Control control = calibration::controlOf(agreed);
        QCOMPARE(control.references, std::size_t(1));
        for (const calibration::RaterControl &who : control.raters)
            QCOMPARE(who.repeated, std::size_t(1));
        // It also holds against what the expert of that session gave.
        const std::vector<calibration::Refereed> against{
            {&first, "Eve", {{contact, question, 4}}}, {&again, {}, {}}};
        const calibration::Control both = calibration::controlOf(against);
        QCOMPARE(both.references, std::size_t(4));
        QVERIFY(both.scatter);
        QCOMPARE(both.raters[0].points[0].mean, 0.25); // within the session the expert holds
        // 3 − 4 now, against Eve's 2, 4 and 1 in the others: 2 − 2, 3 − 4 and 2 − 1.
        QCOMPARE(both.raters[0].points[1].mean, -0.25);
        // What was agreed without anybody scoring alone holds as well.
        const calibration::Sitting nobodyAlone;
        const std::vector<calibration::Refereed> together{
            {&nobodyAlone, {}, {{contact, question, 4}}}, {&again, {}, {}}};
        QCOMPARE(calibration::controlOf(together).references, std::size_t(1));
    }
};

ATTUNE_TEST(TestCalibration)
#include "tst_calibration.moc"
