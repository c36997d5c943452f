// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel shows who stands where, opens into reasons, and says why there is nothing.
#include "core/empathy_index/decisions.h"
#include "tests/support/program/test_program.h"
#include "tests/support/window/window_audit.h"
#include "ui/charts/interval_rows.h"
#include "ui/charts/trend_chart.h"
#include "ui/panels/empathy_index/decision_dialog.h"
#include "ui/panels/empathy_index/empathy_index_panel.h"
#include "ui/panels/empathy_index/evidence_model.h"
#include "ui/panels/empathy_index/figures_model.h"
#include "ui/panels/empathy_index/why_card.h"
#include "ui/panels/oversight/oversight_panel.h"
#include "ui/panels/team_dashboard/team_dashboard_panel.h"
#include "ui/panels/team_dashboard/teams_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/row_copy.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using empathy_index::Contact;
using empathy_index::Standing;
using empathy_index::Unit;

namespace {

empathy_index::Snapshot aSnapshot()
{
    empathy_index::Snapshot out;
    auto organisation = std::make_shared<facts::Organisation>();
    for (std::int64_t id = 1; id <= 6; ++id) {
        facts::Agent agent;
        agent.id = {id};
        agent.name = "Agent " + std::string(1, static_cast<char>('A' + id - 1));
        agent.listed = true;
        organisation->agents[{id}] = agent;
    }
    out.organisation = organisation;
    out.scope.period = {Instant{std::chrono::days{20000}}, Instant{std::chrono::days{20028}}};
    for (std::int64_t id = 1; id <= 6; ++id) {
        for (int i = 0; i < (id == 6 ? 3 : 200); ++i) {
            Contact contact;
            contact.key = {id * 1000 + i};
            contact.unit = id;
            contact.agent = {id};
            contact.proxies.fill(i < 60 + id * 12 ? 1 : 0);
            out.all.push_back(contact);
        }
    }
    out.outcome = empathy_index::outcomeOf(out.all, {});
    out.contacts = out.assessed = out.all.size();
    empathy_index::TrendPoint point;
    point.index = 0.6;
    point.drawn = {0.5, 0.7};
    point.weights = 1;
    out.trend = {point, point, point};
    out.trend[2].breaks = true;
    return out;
}

std::shared_ptr<empathy_index::UnitDetails> details(std::int64_t unit)
{
    auto out = std::make_shared<empathy_index::UnitDetails>();
    out->unit = unit;
    for (auto &evidence : out->evidence)
        evidence = {{{unit * 1000}, 0, 0.6, 4, "I want your manager."}};
    out->repeated = {{"I understand.", {{1}, {2}, {3}, {4}, {5}}}};
    out->worded = 9;
    return out;
}

} // namespace

class TestEmpathyIndexPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        FiguresModel figures;
        EvidenceModel evidence;
        const QAbstractItemModelTester first(
            &figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(
            &evidence, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto snapshot = std::make_shared<const empathy_index::Snapshot>(aSnapshot());
        figures.show(snapshot->outcome.units[0], snapshot->outcome.weights);
        evidence.show(snapshot, details(1)->evidence[0], scoring::Proxy::Escalation);
        QCOMPARE(figures.rowCount(), 4);
        QCOMPARE(evidence.index(0).data().toString(), QStringLiteral("“I want your manager.”"));
        for (int column = 0; column < figures.columnCount(); ++column)
            QVERIFY(!figures.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        figures.clear();
        evidence.show(snapshot, {}, scoring::Proxy::Escalation);
    }

    void theHighestStandsFirstAndWhoHasTooFewLast()
    {
        EmpathyIndexPanel panel;
        panel.show(std::make_shared<const empathy_index::Snapshot>(aSnapshot()));
        QCOMPARE(panel.order(), (std::vector<std::int64_t>{5, 4, 3, 2, 1, 6}));
        auto *rows = panel.findChild<IntervalRows *>();
        const auto *twin = rows->tableTwin();
        QCOMPARE(twin->index(0, 0).data().toString(), QStringLiteral("Agent E"));
        QVERIFY(twin->index(0, 5).data().toString().startsWith(QStringLiteral("rank 1")));
        QCOMPARE(twin->index(5, 5).data().toString(), QStringLiteral("too few: 3"));
        panel.setNamesMasked(true);
        QCOMPARE(twin->index(0, 0).data().toString(), QStringLiteral("Agent 5"));
    }

    void aFigureOpensIntoWordsAndTheseOpenTheInteraction()
    {
        EmpathyIndexPanel panel;
        panel.show(std::make_shared<const empathy_index::Snapshot>(aSnapshot()));
        QSignalSpy goes(&panel, &Panel::goToRequested);
        panel.showDetails(details(4)); // not chosen: must not be shown
        auto *list = panel.why()->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 0);
        panel.showDetails(details(5));
        QCOMPARE(list->model()->rowCount(), 1);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(goes.size(), 1);
        QCOMPARE(goes[0][1].toString(), QStringLiteral("leg:5000/turn:4"));
    }

    void keysGoThroughTheListAndAskForReasons()
    {
        EmpathyIndexPanel panel;
        QSignalSpy wanted(&panel, &EmpathyIndexPanel::detailsWanted);
        panel.show(std::make_shared<const empathy_index::Snapshot>(aSnapshot()));
        QVERIFY(panel.step(1));
        QCOMPARE(wanted.last()[0].toLongLong(), 4);
        QTest::keyClick(panel.findChild<IntervalRows *>(), Qt::Key_Down);
        QCOMPARE(wanted.last()[0].toLongLong(), 3);
        QTest::keyClick(panel.findChild<IntervalRows *>(), Qt::Key_Home);
        QCOMPARE(wanted.last()[0].toLongLong(), 5);
        QVERIFY(!panel.step(-1));
    }

    void aBreakIsInTheTableOfTheCourse()
    {
        EmpathyIndexPanel panel;
        panel.show(std::make_shared<const empathy_index::Snapshot>(aSnapshot()));
        const auto *twin = panel.findChild<TrendChart *>()->tableTwin();
        QCOMPARE(twin->rowCount(), 3);
        QVERIFY(twin->index(1, 4).data().toString().isEmpty());
        QVERIFY(!twin->index(2, 4).data().toString().isEmpty());
    }

    void oversightNamesWhatIsContestedAndLeadsToTheDecision()
    {
        OversightPanel panel;
        auto snapshot = aSnapshot();
        empathy_index::ScoreCase open;
        open.leg = {2001};
        open.figure = scoring::Proxy::Recovery;
        open.contestedBy = "omar";
        open.contest = "She thanked by name";
        snapshot.decisions.cases = {open};
        snapshot.decisions.mayDecide = true;
        snapshot.decisions.switches[1].on = false;
        snapshot.decisions.switches[1].reason = "Under discussion";
        QSignalSpy badge(&panel, &Panel::badgeChanged);
        QSignalSpy decides(&panel, &OversightPanel::decideWanted);
        panel.show(std::make_shared<const empathy_index::Snapshot>(snapshot));
        QCOMPARE(badge.last()[0].toInt(), 1);
        const auto lists = panel.findChildren<ActionList *>();
        const auto contested =
            std::ranges::find(lists, QStringLiteral("Contested"), &ActionList::accessibleName);
        QVERIFY(contested != lists.end());
        Q_EMIT(*contested)->actionTriggered(QStringLiteral("0"));
        QCOMPARE(decides.size(), 1);
        QCOMPARE(decides[0][0].value<LegKey>(), LegKey{2001});
    }

    void aModelThatWaitsSaysWhatItWouldChange()
    {
        OversightPanel panel;
        auto snapshot = aSnapshot();
        snapshot.decisions.mayAdopt = true;
        auto change = std::make_shared<scoring::ModelChange>();
        change->legs = 400;
        auto &end = change->figures[static_cast<std::size_t>(scoring::ChangeFigure::End)];
        end.compared = 400;
        end.mean = 0.0123;
        end.bins = {2, 3, 7, 350, 29, 8, 1};
        auto &recovered =
            change->figures[static_cast<std::size_t>(scoring::ChangeFigure::Recovered)];
        recovered.appeared = 4;
        panel.show(std::make_shared<const empathy_index::Snapshot>(snapshot));
        QSignalSpy adopts(&panel, &OversightPanel::adoptWanted);
        panel.showLook({true, change, {}, {}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto lists = panel.findChildren<ActionList *>();
        const auto model =
            std::ranges::find(lists, QStringLiteral("Model in use"), &ActionList::accessibleName);
        QVERIFY(model != lists.end());
        const auto rows = (*model)->findChildren<ActionRow *>();
        QCOMPARE(rows.size(), static_cast<qsizetype>(1 + scoring::kChangeFigures));
        QCOMPARE(rows[1]->accessibleName(),
            QStringLiteral("Wording of the customer at the end: mean change +0.012"));
        QVERIFY(rows[1]->accessibleDescription().endsWith(
            QStringLiteral("12 fell, 5 clearly · 350 hardly changed · 38 rose, 9 clearly")));
        QVERIFY(rows[2]->accessibleDescription().contains(QStringLiteral("newly known of 4")));
        Q_EMIT(*model)->actionTriggered(QStringLiteral("adopt"));
        QCOMPARE(adopts.size(), 1);
    }

    void theFormOfWeightsNamesEveryField()
    {
        const Theme theme;
        DecisionDialog::What what;
        what.title = QStringLiteral("Weights of the empathy index");
        what.lines = {QStringLiteral("A change begins a new version.")};
        what.kind = &empathy_index::weightsKind().kind();
        what.values = empathy_index::weightsKind().values({25, 25, 25, 25, {}});
        DecisionDialog dialog(std::move(what));
        tests::showAt(dialog, 560, 560);
        QCOMPARE(tests::toText(tests::auditWindow(dialog)), QString());
        QStringList names;
        for (const auto *field : dialog.findChildren<QAbstractSpinBox *>())
            names += field->accessibleName();
        QCOMPARE(names.join(QLatin1Char(' ')),
            QStringLiteral("Personalisation (%) Escalation (%) Recovery (%) Acknowledgement (%)"));
        for (const auto *inner : dialog.findChildren<QLineEdit *>())
            QVERIFY(!inner->accessibleName().isEmpty());
    }

    void aTeamWithTooLittleIsGreyAndSaysWhy()
    {
        team_dashboard::Snapshot snapshot;
        snapshot.organisation = std::make_shared<facts::Organisation>();
        snapshot.model = "text 9.1; en 2.0";
        team_dashboard::Team team{{1}, 6, {}, false};
        team.tiles[0] = {0.62, 0.58, 0.66, 312, 300, 400};
        team.tiles[1].n = 3;
        team.tiles[1].of = 400;
        const TeamTile sure = teamTile(snapshot, team, team_dashboard::Figure::Tone);
        QCOMPARE(sure.figure, QStringLiteral("62"));
        QCOMPARE(sure.interval, QStringLiteral("58–66"));
        QCOMPARE(sure.detail, QStringLiteral("n = 312 · 25 % not assessable"));
        QVERIFY(sure.basis.contains(QStringLiteral("300 of 400")));
        const TeamTile few = teamTile(snapshot, team, team_dashboard::Figure::ResolutionEmpathy);
        QCOMPARE(few.figure, QStringLiteral("–"));
        QCOMPARE(few.detail, QStringLiteral("n = 3, at least 5 needed"));
        snapshot.teams = {team};
        TeamDashboardPanel panel;
        panel.show(std::make_shared<const team_dashboard::Snapshot>(snapshot));
        const QAbstractItemModel *model = panel.table()->model();
        QCOMPARE(model->index(0, TeamsModel::Tone).data().toString(),
            QStringLiteral("62 (58–66), n = 312 · 25 % not assessable"));
        QVERIFY(
            !model->index(0, TeamsModel::ResolutionEmpathy).data(TeamsModel::RangeRole).isValid());
        QCOMPARE(model->index(0, TeamsModel::Model).data().toString(), QStringLiteral("text 9.1"));
    }

    void teamsAreSortedByAnyFigureAndWhatHasNoneComesLast()
    {
        auto organisation = std::make_shared<facts::Organisation>();
        organisation->teams = {{{1}, "Maas", {}}, {{2}, "Rijn", {}}, {{3}, "Waal", {}}};
        team_dashboard::Snapshot snapshot;
        snapshot.organisation = organisation;
        for (const int id : {1, 2, 3}) {
            team_dashboard::Team team{{id}, 6, {}, false};
            if (id != 2)
                team.tiles[0] = {id / 10.0, 0.0, 1.0, 10, 10, 10};
            snapshot.teams.push_back(team);
        }
        TeamDashboardPanel panel;
        panel.show(std::make_shared<const team_dashboard::Snapshot>(snapshot));
        QAbstractItemModel *model = panel.table()->model();
        QAbstractItemModelTester tester(model);
        const auto names = [model] {
            QStringList out;
            for (int row = 0; row < model->rowCount(); ++row)
                out += model->index(row, TeamsModel::Name).data().toString();
            return out.join(QLatin1Char(' '));
        };
        QCOMPARE(names(), QStringLiteral("Maas Rijn Waal"));
        QVERIFY(panel.step(1));
        QHeaderView *header = panel.table()->horizontalHeader();
        header->setSortIndicator(TeamsModel::Tone, Qt::DescendingOrder);
        QCOMPARE(names(), QStringLiteral("Waal Maas Rijn"));
        QCOMPARE(panel.table()->currentIndex().row(), 2); // Rijn stays the chosen one
        header->setSortIndicator(TeamsModel::Tone, Qt::AscendingOrder);
        QCOMPARE(names(), QStringLiteral("Maas Waal Rijn"));
        QVERIFY(!panel.step(1));
        panel.show(std::make_shared<const team_dashboard::Snapshot>(snapshot));
        QCOMPARE(names(), QStringLiteral("Maas Waal Rijn")); // kept when the figures are read anew
        QCOMPARE(panel.table()->currentIndex().row(), 2);
        QVERIFY(chosenRows(panel.table()).startsWith(QStringLiteral("Rijn\t0\t–")));
    }

    void nothingToShowSaysWhy()
    {
        EmpathyIndexPanel panel;
        auto closed = aSnapshot();
        closed.scoresOpen = false;
        panel.show(std::make_shared<const empathy_index::Snapshot>(closed));
        QVERIFY(panel.regions().contains(panel.findChild<EmptyState *>()));
        QVERIFY(!panel.exportView());
    }
};

ATTUNE_TEST(TestEmpathyIndexPanel)
#include "tst_empathy_index_panel.moc"
