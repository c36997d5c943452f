// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel says where a dispute stands and offers only what may be done; who scores again reads
// nothing, and no value is chosen that nobody gave.
#include "tests/support/program/test_program.h"
#include "ui/panels/disputes/assign_dialog.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/disputes/resolve_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace std::chrono_literals;

namespace {

forms::Form disputeForm()
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    forms::Question question;
    question.id = "feeling";
    question.text = "Acknowledges the feeling";
    for (const char *id : {"1", "2", "3"})
        question.options.push_back({id, id, {}, double(id[0] - '0'), {}, false});
    out.groups = {{"all", "All", 1, {question}}};
    return out;
}

forms::Answer chose(int value)
{
    forms::Answer out;
    out.options = {std::to_string(value)};
    return out;
}

/// Given 2, proposed 3, scored again as `again`.
disputes::State scoredAgain(int again)
{
    disputes::State out;
    out.subject = "evaluation:1";
    out.by = "ines";
    out.evaluated.person = "AA";
    out.evaluated.form = "empathy";
    out.evaluated.disputeUntil = Instant{} + 24h * 20'014;
    out.at = Instant{} + 24h * 20'000;
    out.versions = {{{{"feeling", chose(2)}}, 6667, "ines", out.at}};
    disputes::Dispute dispute;
    dispute.stage = disputes::Stage::Rescored;
    dispute.sides = {{"priya", out.at, {{"feeling", chose(3), "said it later"}}, 1}};
    dispute.assignments = {{"dario", "marcus", out.at, out.at + 24h, {}, 2}};
    dispute.rescore =
        disputes::Rescore{"dario", out.at, {{"feeling", chose(again)}}, {}, 10000, false, 3};
    out.disputes = {dispute};
    return out;
}

disputes::State decided()
{
    disputes::State out = scoredAgain(3);
    out.subject = "evaluation:2";
    out.disputes[0].stage = disputes::Stage::Resolved;
    out.disputes[0].resolutions = {{"marcus", out.at,
        {{"feeling", disputes::Outcome::Accept, chose(2), chose(3), "heard so"}}, {}, 10000, 4}};
    out.versions.push_back({{{"feeling", chose(3)}}, 10000, "marcus", out.at});
    return out;
}

std::shared_ptr<disputes::Snapshot> disputesOf(std::vector<disputes::Row> rows)
{
    auto organisation = std::make_shared<facts::Organisation>();
    organisation->agents[AgentId{1}] = {AgentId{1}, "Jun Tanaka", "a-1", {}, true};
    auto out = std::make_shared<disputes::Snapshot>();
    out->now = Instant{} + 24h * 20'001;
    out->organisation = organisation;
    out->forms.emplace(std::pair(std::string("empathy"), std::int64_t{1}), disputeForm());
    std::vector<disputes::State> states;
    for (const disputes::Row &row : rows)
        states.push_back(row.state);
    out->report = disputes::overturnReport(states);
    out->rows = std::move(rows);
    out->mayEvaluate = true;
    return out;
}

disputes::Row rowOf(disputes::State state, disputes::Waits waits = disputes::Waits::Nobody)
{
    disputes::Row out;
    out.state = std::move(state);
    out.agent = AgentId{1};
    out.waits = waits;
    return out;
}

QString allText(const QWidget &in)
{
    QStringList out;
    for (const TextLabel *label : in.findChildren<TextLabel *>())
        out += label->text();
    return out.join(QLatin1Char('\n'));
}

QStringList offered(const QWidget &in)
{
    QStringList out;
    for (const QPushButton *each : in.findChildren<QPushButton *>()) {
        if (!each->isHidden() && each->text().endsWith(QStringLiteral("…")))
            out += each->text();
    }
    return out;
}

} // namespace

class TestDisputesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEvaluationsOrWithoutTheRightItSaysSo()
    {
        DisputesPanel panel;
        panel.setMayWrite(true);
        panel.show(disputesOf({}));
        QVERIFY(allText(*panel.findChild<EmptyState *>()).contains(QStringLiteral("Nothing was")));
        auto closed = disputesOf({});
        closed->open = false;
        panel.show(closed);
        QVERIFY(allText(*panel.findChild<EmptyState *>()).contains(QStringLiteral("not yours")));
        QVERIFY(!panel.exportView());
    }

    void aDecisionStandsWithWhatWasGivenProposedAndGivenAgain()
    {
        DisputesPanel panel;
        panel.setMayWrite(true);
        panel.show(disputesOf({rowOf(decided())}));
        auto *table = panel.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("decided"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Jun Tanaka"));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("67 → 100"));
        const QString text = allText(panel);
        QVERIFY(text.contains(QStringLiteral("given 2 · proposed 3 · again 3")));
        QVERIFY(text.contains(QStringLiteral("Agent's side: said it later")));
        QVERIFY(text.contains(QStringLiteral("Accepted: heard so")));
        QVERIFY(text.contains(QStringLiteral("stay readable")));
        panel.setNamesMasked(true);
        QVERIFY(!allText(panel).contains(QStringLiteral("marcus")));
        QVERIFY(table->model()->index(0, 2).data().toString() != QStringLiteral("Jun Tanaka"));
        QSignalSpy exported(&panel, &DisputesPanel::exportWanted);
        QVERIFY(panel.exportView());
        QCOMPARE(exported.front().at(1).value<QList<QStringList>>().size(), 2);
    }

    void whoScoresAgainReadsNothingAndIsOfferedThatAlone()
    {
        disputes::State state = scoredAgain(3);
        state.disputes[0].stage = disputes::Stage::Assigned;
        state.disputes[0].rescore.reset();
        disputes::Row row =
            rowOf(disputes::asSeenBy(state, {"dario", Roles::all()}), disputes::Waits::Rescore);
        row.agent = {};
        DisputesPanel panel;
        panel.setMayWrite(true);
        panel.show(disputesOf({row}));
        const QString text = allText(panel);
        for (const char *secret : {"said it later", "ines", "priya", "67", "Jun Tanaka"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        for (int column = 0; column < panel.findChild<QTableView *>()->model()->columnCount();
             ++column)
            QVERIFY(!panel.findChild<QTableView *>()
                         ->model()
                         ->index(0, column)
                         .data()
                         .toString()
                         .contains(QStringLiteral("67")));
        QCOMPARE(offered(panel), QStringList{QStringLiteral("Score again…")});
        QSignalSpy wanted(&panel, &DisputesPanel::actWanted);
        Q_EMIT panel.findChild<QTableView *>()->activated({});
        QVERIFY(wanted.isEmpty()); // not in view here
    }

    void onlyWhatMayBeDoneIsOffered_data()
    {
        QTest::addColumn<int>("waits");
        QTest::addColumn<bool>("mayDispute");
        QTest::addColumn<QStringList>("acts");
        QTest::newRow("nothing") << int(disputes::Waits::Nobody) << false << QStringList();
        QTest::newRow("a choice") << int(disputes::Waits::Assign) << false
                                  << QStringList{QStringLiteral("Choose evaluator…")};
        QTest::newRow("a decision")
            << int(disputes::Waits::Decide) << false << QStringList{QStringLiteral("Decide…")};
        QTest::newRow("the agent's side")
            << int(disputes::Waits::Nobody) << true << QStringList{QStringLiteral("Dispute…")};
    }
    void onlyWhatMayBeDoneIsOffered()
    {
        QFETCH(int, waits);
        QFETCH(bool, mayDispute);
        QFETCH(QStringList, acts);
        disputes::Row row = rowOf(scoredAgain(3), static_cast<disputes::Waits>(waits));
        row.mayDispute = mayDispute;
        row.mayRetract = true; // but not while it is disputed
        DisputesPanel panel;
        panel.setMayWrite(true);
        panel.show(disputesOf({row}));
        QCOMPARE(offered(panel), acts);
    }

    void aShareOfFewSaysSoAndNobodyIsRanked()
    {
        std::vector<disputes::Row> rows{rowOf(decided()), rowOf(scoredAgain(3))};
        rows[1].state.by = "aiko";
        DisputesPanel panel;
        panel.show(disputesOf(rows));
        panel.setTable(DisputesTable::Evaluators);
        auto *model = panel.findChild<QTableView *>()->model();
        const auto cell = [&](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 1), QStringLiteral("aiko")); // by name
        QCOMPARE(cell(0, 0), QStringLiteral("none decided"));
        QCOMPARE(cell(0, 6), QStringLiteral("1"));
        QCOMPARE(cell(1, 1), QStringLiteral("ines"));
        QCOMPARE(cell(1, 0), QStringLiteral("few"));
        QCOMPARE(cell(1, 5), QStringLiteral("100 % (21 to 100 %)")); // Wilson for 1 of 1
        QVERIFY(panel.step(1));
        QVERIFY(allText(panel).contains(QStringLiteral("nobody is ranked")));
        panel.setTable(DisputesTable::Questions);
        QCOMPARE(cell(0, 1), QStringLiteral("Acknowledges the feeling"));
        panel.resize(640, 700);
        panel.QWidget::show(); // however narrow: which question it is about can be read
        const auto *table = panel.findChild<QTableView *>();
        QVERIFY(table->columnWidth(1) > table->fontMetrics().horizontalAdvance(cell(0, 1)));
    }

    void aDecisionBeginsWithWhatFollowsAndNeedsAReason_data()
    {
        QTest::addColumn<int>("again");
        QTest::addColumn<int>("choices");
        QTest::addColumn<int>("outcome");
        QTest::newRow("as given") << 2 << 2 << int(disputes::Outcome::Keep);
        QTest::newRow("as proposed") << 3 << 2 << int(disputes::Outcome::Accept);
        QTest::newRow("neither") << 1 << 3 << int(disputes::Outcome::Third);
    }
    void aDecisionBeginsWithWhatFollowsAndNeedsAReason()
    {
        QFETCH(int, again);
        QFETCH(int, choices);
        QFETCH(int, outcome);
        ResolveDialog dialog(scoredAgain(again), disputeForm());
        QCOMPARE(dialog.findChild<QComboBox *>()->count(), choices);
        QCOMPARE(int(dialog.choices().front().outcome), outcome);
        QSignalSpy submitted(&dialog, &ResolveDialog::submitted);
        QPushButton *sign = nullptr;
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->isDefault())
                sign = each;
        }
        sign->click();
        QVERIFY(submitted.isEmpty());
        QVERIFY(allText(dialog).contains(QStringLiteral("A reason is missing.")));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("  it is on the recording "));
        sign->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(dialog.choices().front().reason, std::string("it is on the recording"));
        dialog.showOutcome(
            disputeErrorText({Fault::Invalid, "feeling: not-proposed"}, &dialog.form()));
        QVERIFY(allText(dialog).contains(QStringLiteral("Acknowledges the feeling: Nobody gave")));
        QVERIFY(sign->isEnabled());
    }

    void whoCannotBeChosenStandsThereWithTheReason()
    {
        AssignDialog dialog({{"dario", {}, false, false},
                                {"ines", {disputes::Unfit::FirstEvaluator}, false, false}},
            false);
        QVERIFY(allText(dialog).contains(QStringLiteral("not yours to read")));
        auto *table = dialog.findChild<QTableView *>();
        QCOMPARE(dialog.chosen(), std::string("dario"));
        QVERIFY(table->model()->index(0, 2).data().toString().contains(
            QStringLiteral("cannot have read it")));
        table->selectRow(1);
        QVERIFY(dialog.chosen().empty());
        QVERIFY(table->model()->index(1, 2).data().toString().contains(
            QStringLiteral("gave the evaluation")));
        for (const QPushButton *each : dialog.findChildren<QPushButton *>())
            QVERIFY(!each->isDefault() || !each->isEnabled());
    }

    void everyReasonHasItsWords()
    {
        for (std::size_t at = 0; at < disputes::kUnfit; ++at)
            QVERIFY(!unfitText(static_cast<disputes::Unfit>(at)).isEmpty());
        for (int at = 0; at <= int(disputes::Problem::NotProposed); ++at) {
            const auto problem = static_cast<disputes::Problem>(at);
            QVERIFY(!disputeProblemText(problem).isEmpty());
            QCOMPARE(disputeErrorText({Fault::Invalid, std::string(nameOf(problem))}, nullptr),
                disputeProblemText(problem));
        }
    }
};

ATTUNE_TEST(TestDisputesPanel)
#include "tst_disputes_panel.moc"
