// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of load can be read, walked and narrowed without a mouse, and says what it does not know.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/charts/heatmap.h"
#include "ui/panels/fatigue/fatigue_panel.h"
#include "ui/panels/fatigue/load_details.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant kMonday{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

std::shared_ptr<fatigue::Snapshot> aSnapshot(int people, int hours, fatigue::Grain grain)
{
    auto organisation = std::make_shared<facts::Organisation>();
    organisation->teams = {{{1}, "Alpha", {}}, {{2}, "Beta", {}}};
    auto out = std::make_shared<fatigue::Snapshot>();
    out->grain = grain;
    out->policy = std::make_shared<const fatigue::Policy>();
    out->history = std::make_shared<const fatigue::History>();
    out->thresholds = {{}, {}, 240, 320, true};
    out->now = kMonday + std::chrono::hours{hours};
    const auto step = grain == fatigue::Grain::Day ? 24h : 1h;
    for (int i = 0; i <= hours; ++i)
        out->bounds.push_back(kMonday + step * i);
    for (int i = 0; i < people; ++i) {
        const AgentId id{i + 1};
        organisation->agents.emplace(id,
            facts::Agent{
                id, QStringLiteral("Person %1").arg(i).toStdString(), {}, {1 + i % 2}, true});
        out->rows.push_back({id, {1 + i % 2}, double(i), {}, 0});
        for (int hour = 0; hour < hours; ++hour) {
            const bool works = grain == fatigue::Grain::Day || (hour % 24 >= 8 && hour % 24 < 16);
            out->cells.push_back(works
                    ? fatigue::Cell{float(10 * i + hour), fatigue::CellState::Known}
                    : fatigue::Cell{});
        }
    }
    out->organisation = organisation;
    return out;
}

} // namespace

class TestFatiguePanel : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void theTableTwinHoldsTheSameAndKeepsTheRulesOfModels()
    {
        Heatmap map(QStringLiteral("Load"));
        QAbstractItemModelTester tester(map.tableTwin());
        auto snapshot = aSnapshot(3, 24, fatigue::Grain::Hour);
        snapshot->cells[10].state = fatigue::CellState::Missing;
        const LoadView view{LoadOrder::Name, false, false, false};
        const auto source = std::make_shared<const LoadSource>(snapshot, view);
        map.setSource(source);
        QCOMPARE(map.tableTwin()->rowCount(), 3);
        QCOMPARE(map.tableTwin()->columnCount(), 8); // the night is folded away
        QCOMPARE(map.tableTwin()->index(0, 0).data().toString(), QStringLiteral("8 load-minutes"));
        QCOMPARE(map.tableTwin()->index(0, 2).data().toString(), QStringLiteral("no data"));
        QVERIFY(map.tableTwin()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Person 1, Mon 2 Mar")));
        map.setSource(
            std::make_shared<const LoadSource>(aSnapshot(0, 24, fatigue::Grain::Hour), view));
        QCOMPARE(map.tableTwin()->rowCount(), 0);
    }

    void everyOrderKeepsEverybody_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("strain") << int(LoadOrder::Strain) << "Person 11";
        QTest::newRow("name, by number") << int(LoadOrder::Name) << "Person 0";
        QTest::newRow("team") << int(LoadOrder::Team) << "Person 0";
        QTest::newRow("trend") << int(LoadOrder::Trend) << "Person 3";
    }
    void everyOrderKeepsEverybody()
    {
        QFETCH(int, order);
        QFETCH(QString, first);
        auto snapshot = aSnapshot(12, 24, fatigue::Grain::Hour);
        snapshot->rows[3].trend = 2.5;
        const LoadSource source(snapshot, {static_cast<LoadOrder>(order), true, false, false});
        QCOMPARE(source.rows(), 12);
        QCOMPARE(source.rowName(0), first);
    }

    void aSmallTeamHasNoFigureOfItsOwn()
    {
        // Nine people: five in Alpha, four in Beta.
        const LoadSource source(
            aSnapshot(9, 24, fatigue::Grain::Hour), {LoadOrder::Name, true, true, false});
        QCOMPARE(source.rows(), 11);
        QVERIFY(source.isGroup(0) && source.isGroup(6));
        QVERIFY(source.cell(0, 0).hasValue());
        QCOMPARE(source.cell(6, 0).state, HeatState::Hidden);
        QVERIFY(!source.agentOf(0));
        QVERIFY(source.agentOf(1));
    }

    void whoIsLookedForIsFoundAndTheirTeamStaysWhole()
    {
        const auto snapshot = aSnapshot(9, 24, fatigue::Grain::Hour);
        const LoadSource all(snapshot, {LoadOrder::Name, true, true, false});
        const LoadSource one(
            snapshot, {LoadOrder::Name, true, true, false, QStringLiteral("PERSON 4")});
        QCOMPARE(one.rows(), 2); // a team and one of it
        QCOMPARE(one.people(), 1);
        QCOMPARE(one.rowName(1), QStringLiteral("Person 4"));
        QVERIFY(one.isGroup(0));
        QCOMPARE(one.cell(0, 0).value, all.cell(0, 0).value);
        const LoadSource none(
            snapshot, {LoadOrder::Name, true, true, false, QStringLiteral("nobody")});
        QCOMPARE(none.rows(), 0);
        // A mask hides a name from the search, too.
        const LoadSource masked(
            snapshot, {LoadOrder::Name, true, false, true, QStringLiteral("Person 4")});
        QCOMPARE(masked.rows(), 0);
    }

    void theKeysOfTheWindowOpenAndCloseTheSearch()
    {
        FatiguePanel panel;
        panel.resize(1000, 700);
        panel.QWidget::show();
        panel.show(aSnapshot(9, 24, fatigue::Grain::Hour));
        auto *find = panel.findChild<QLineEdit *>();
        QVERIFY(!find->isVisible() && !panel.stepBack());
        QVERIFY(panel.focusFilter());
        QVERIFY(find->isVisible());
        find->setText(QStringLiteral("person 4"));
        QCOMPARE(panel.source()->rows(), 1);
        find->setText(QStringLiteral("nobody"));
        QCOMPARE(panel.source()->rows(), 0);
        QTest::keyClick(panel.findChild<Heatmap *>(), Qt::Key_Down); // nothing to go to
        QVERIFY(panel.stepBack());
        QVERIFY(!find->isVisible());
        QCOMPARE(panel.source()->rows(), 9);
    }

    void aCellIsCopiedWithWhoseItIs()
    {
        Heatmap map(QStringLiteral("Load"));
        map.resize(400, 200);
        map.setSource(std::make_shared<const LoadSource>(aSnapshot(3, 24, fatigue::Grain::Hour),
            LoadView{LoadOrder::Name, false, false, false}));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&map, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            map.tableTwin()->index(0, 0).data(Qt::AccessibleTextRole).toString());
    }

    void maskedNamesStayMasked()
    {
        const LoadSource source(
            aSnapshot(2, 24, fatigue::Grain::Hour), {LoadOrder::Name, true, false, true});
        QVERIFY(!source.rowName(0).contains(QStringLiteral("Person")));
    }

    void keysReachEveryCell()
    {
        Heatmap map(QStringLiteral("Load"));
        map.resize(600, 300);
        map.setSource(std::make_shared<const LoadSource>(
            aSnapshot(40, 24 * 7, fatigue::Grain::Hour), LoadView{}));
        QSignalSpy opened(&map, &Heatmap::opened);
        QSignalSpy brushed(&map, &Heatmap::brushed);
        QTest::keyClick(&map, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(map.currentRow(), 39);
        QCOMPARE(map.currentColumn(), 55);
        QTest::keyClick(&map, Qt::Key_Right); // no further
        QCOMPARE(map.currentColumn(), 55);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&map, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&map, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(brushed.size(), 1);
        QCOMPARE(brushed[0][0].toInt(), 53);
        QCOMPARE(brushed[0][1].toInt(), 55);
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.zoom() > 0);
        QTest::keyClick(&map, Qt::Key_0);
        QCOMPARE(map.zoom(), 0);
        QTest::keyClick(&map, Qt::Key_V);
        QVERIFY(map.valuesShown());
        QVERIFY(map.summary().contains(map.source()->rowName(39)));
    }

    void aCellIsPaintedInTheColourOfItsStep()
    {
        Heatmap map(QStringLiteral("Load"));
        map.resize(700, 200);
        auto snapshot = aSnapshot(1, 24, fatigue::Grain::Hour);
        snapshot->cells[8].value = 500; // far over red
        map.setSource(std::make_shared<const LoadSource>(snapshot, LoadView{}));
        map.setZoom(24);
        map.show();
        const QImage picture = map.grab().toImage();
        const QColor most = mapColour(ColourMap::Load, kMapSteps - 1);
        int found = 0;
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, picture.height() / 2 > 35 ? 35 : 10) == most;
        QVERIFY(found >= 10);
        QVERIFY(found <= 24);
        // A print of the whole is as large as the whole, however small the view is.
        QImage whole(map.wholeSize(), QImage::Format_RGB32);
        QVERIFY(!whole.isNull());
        QPainter painter(&whole);
        map.paintWhole(painter);
    }

    void theSameIsPaintedWhereverItGoes_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<bool>("values");
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        QTest::newRow("narrow cells") << 5 << false << 0 << 0;
        QTest::newRow("wide cells, from the middle of one") << 24 << false << 31 << 17;
        QTest::newRow("values in their cells") << 30 << true << 400 << 100;
        QTest::newRow("fewer cells than room") << 3 << false << 0 << 5000;
    }
    void theSameIsPaintedWhereverItGoes()
    {
        QFETCH(int, zoom);
        QFETCH(bool, values);
        QFETCH(int, across);
        QFETCH(int, down);
        Heatmap map(QStringLiteral("Load"));
        map.resize(600, 300);
        auto snapshot = aSnapshot(40, 24 * 7, fatigue::Grain::Hour);
        for (std::size_t i = 0; i < snapshot->cells.size(); i += 5)
            snapshot->cells[i].state =
                i % 2 ? fatigue::CellState::Missing : fatigue::CellState::Few;
        map.setSource(std::make_shared<const LoadSource>(snapshot, LoadView{}));
        map.setValuesShown(values);
        map.setZoom(zoom);
        map.show();
        map.horizontalScrollBar()->setValue(across);
        map.verticalScrollBar()->setValue(down);
        const QImage asPixmap =
            map.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        // Straight into an image, and not at its corner.
        QImage larger(700, 400, QImage::Format_RGB32);
        larger.fill(Qt::magenta);
        map.viewport()->render(&larger, QPoint(53, 29));
        QCOMPARE(larger.copy(QRect(QPoint(53, 29), asPixmap.size())), asPixmap);
        QCOMPARE(larger.pixelColor(52, 28), QColor(Qt::magenta));
        // A part of it touches nothing else.
        QImage part(asPixmap.size(), QImage::Format_RGB32);
        part.fill(Qt::magenta);
        const QRect hole(250, 90, 111, 77);
        map.viewport()->render(&part, hole.topLeft(), QRegion(hole));
        QCOMPARE(part.copy(hole), asPixmap.copy(hole));
        QCOMPARE(part.pixelColor(hole.right() + 1, hole.top()), QColor(Qt::magenta));
        QCOMPARE(part.pixelColor(hole.left(), hole.bottom() + 1), QColor(Qt::magenta));
    }

    void aBrushOverDaysNarrowsTheScopeAndGoesFiner()
    {
        FatiguePanel panel;
        panel.resize(1200, 700);
        panel.show(aSnapshot(6, 60, fatigue::Grain::Day));
        QSignalSpy scope(&panel, &Panel::scopeRequested);
        auto *map = panel.findChild<Heatmap *>(QStringLiteral("loadMap"));
        QVERIFY(map);
        map->setCurrent(0, 10);
        QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(scope.size(), 1);
        const auto asked = scope[0][0].value<Scope>();
        QCOMPARE(asked.period.from, QDate(2026, 3, 12));
        QCOMPARE(asked.period.to, QDate(2026, 3, 13));
    }

    void anEmptyCentreOffersTheImport()
    {
        FatiguePanel panel;
        auto snapshot = aSnapshot(0, 0, fatigue::Grain::Hour);
        snapshot->empty = true;
        panel.show(snapshot);
        QVERIFY(!panel.exportView());
    }

    void whatWasOfferedAlreadyStandsThereAndIsCopied()
    {
        LoadDetails shown;
        const auto details = std::make_shared<fatigue::Details>();
        details->agent = AgentId{1};
        const auto snapshot = aSnapshot(2, 24, fatigue::Grain::Hour);
        const QString sentence = QStringLiteral("A rest was offered at 10:05 and declined.");
        shown.show(snapshot, details, false, {sentence});
        QVERIFY(shown.text().contains(sentence));
        shown.show(snapshot, details, false);
        QVERIFY(!shown.text().contains(sentence));
    }

    void interactionsAreOfferedToWhomTheyAreOpen()
    {
        LoadDetails shown;
        const auto details = std::make_shared<fatigue::Details>();
        details->agent = AgentId{1};
        details->parts.resize(1);
        const auto isOffered = [&shown] {
            for (const auto *button : shown.findChildren<QPushButton *>()) {
                if (button->text() == QStringLiteral("Interactions"))
                    return !button->isHidden();
            }
            return false;
        };
        const auto snapshot = aSnapshot(2, 24, fatigue::Grain::Hour);
        shown.show(snapshot, details, false);
        QVERIFY(isOffered());
        shown.setMayOpen(false);
        QVERIFY(!isOffered());
        shown.show(snapshot, details, false);
        QVERIFY(!isOffered());
        shown.setMayOpen(true);
        QVERIFY(isOffered());
        shown.showNothing(QStringLiteral("Nobody was at work."));
        shown.setMayOpen(true);
        QVERIFY(!isOffered());
    }

    void hostilityThatNobodyCouldReadIsNotNone_data()
    {
        QTest::addColumn<int>("begun");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("hostile");
        QTest::addColumn<QString>("value");
        QTest::newRow("none begun") << 0 << 0 << 0 << "0";
        QTest::newRow("all read") << 4 << 4 << 2 << "2";
        QTest::newRow("none read") << 4 << 0 << 0 << "not known";
        QTest::newRow("some read, none hostile") << 4 << 1 << 0 << "at least 0";
        QTest::newRow("some read") << 4 << 3 << 2 << "at least 2";
    }
    void hostilityThatNobodyCouldReadIsNotNone()
    {
        QFETCH(int, begun);
        QFETCH(int, read);
        QFETCH(int, hostile);
        QFETCH(QString, value);
        fatigue::Details details;
        details.lately = std::size_t(begun);
        details.latelyKnown = std::size_t(read);
        details.hostile.assign(std::size_t(hostile), LegKey{1});
        const auto facts = loadFacts(details, Zone::utc());
        QCOMPARE(facts[0].value, value);
        QVERIFY(facts[0].reason.contains(
            QStringLiteral("of %1 begun then, %2 could be read").arg(begun).arg(read)));
    }

    void everyFigureBesideACellOpensIntoItsReason()
    {
        LoadDetails shown;
        const auto details = std::make_shared<fatigue::Details>();
        details->agent = AgentId{1};
        details->handled = {LegKey{7}, LegKey{8}};
        details->hostile = {LegKey{8}};
        details->baseline = fatigue::Baseline{300, 200, 50, 7, 21};
        shown.show(aSnapshot(2, 24, fatigue::Grain::Hour), details, false);
        const auto rows = shown.findChildren<ReasonRow *>();
        QCOMPARE(rows.size(), 6);
        QSignalSpy legs(&shown, &LoadDetails::legsWanted);
        for (ReasonRow *row : rows) {
            QVERIFY(!row->fact().value.isEmpty());
            QVERIFY2(row->fact().reason.size() > 40, qPrintable(row->fact().name));
            QVERIFY(row->accessibleName().contains(row->fact().value));
            QVERIFY(!row->isUnfolded());
            QTest::keyClick(row, Qt::Key_Return);
            QVERIFY(row->isUnfolded());
            QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(4, 4));
            QVERIFY(!row->isUnfolded());
        }
        rows[0]->setUnfolded(true);
        rows[0]->findChild<QPushButton *>()->click();
        QCOMPARE(legs.takeFirst()[0].value<std::vector<LegKey>>(), details->hostile);
        rows[1]->findChild<QPushButton *>()->click();
        QCOMPARE(legs.takeFirst()[0].value<std::vector<LegKey>>(), details->handled);
        QCOMPARE(rows[4]->fact().value, QStringLiteral("+2.0 sd"));
        QVERIFY(rows[4]->fact().reason.startsWith(QStringLiteral("300")));
        shown.setMayOpen(false); // nothing leads where the reader may not go
        QVERIFY(rows[0]->fact().action.isEmpty());
    }

    void whereMeansAreShownTheFigureIsTheMean()
    {
        LoadDetails shown;
        const auto snapshot = aSnapshot(2, 24, fatigue::Grain::Day);
        snapshot->measure = fatigue::Measure::Cumulative;
        const auto details = std::make_shared<fatigue::Details>();
        details->agent = AgentId{1};
        details->load = 119;
        details->highestMean = fatigue::MeanStep{
            Zone::utc().dayOf(kMonday), 310, std::optional(280.), std::optional(400.)};
        shown.show(snapshot, details, false);
        const QString text = shown.text();
        QVERIFY2(text.contains(QStringLiteral("310 of ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("(280)")) && text.contains(QStringLiteral("(400)")));
        QVERIFY(text.contains(QStringLiteral("119")));
    }

    void aTeamsFigureSaysOfHowManyItIsTheMean()
    {
        const LoadSource source(
            aSnapshot(10, 24, fatigue::Grain::Hour), {LoadOrder::Name, true, true, false});
        QVERIFY(source.groupReason(0, 0).contains(QStringLiteral("mean of the 5 people")));
        const LoadSource small(
            aSnapshot(6, 24, fatigue::Grain::Hour), {LoadOrder::Name, true, true, false});
        QVERIFY(!small.groupReason(0, 0).contains(QStringLiteral("mean of")));
    }

    void aPartTimeContractIsHeldAgainstItsOwnLimit()
    {
        const auto snapshot = aSnapshot(2, 3, fatigue::Grain::Day);
        snapshot->rows[1].contract = 0.5;
        const LoadSource source(snapshot, {LoadOrder::Name, true, false, false});
        QCOMPARE(source.cell(0, 1).value, 1 / 240.F);
        QCOMPARE(source.cell(1, 1).value, 11 / 120.F);
    }

    void hoursStayWideEnoughAndTheNewestIsInView()
    {
        Heatmap map(QStringLiteral("Load"));
        map.setLeastWidth(6);
        map.resize(600, 300);
        map.setSource(std::make_shared<const LoadSource>(
            aSnapshot(6, 24 * 21, fatigue::Grain::Hour), LoadView{}));
        QScrollBar *across = map.horizontalScrollBar();
        QVERIFY(across->maximum() > 0);
        QCOMPARE(across->value(), across->maximum());
        map.resize(500, 300); // and stays there
        QCOMPARE(across->value(), across->maximum());
        QTest::keyClick(&map, Qt::Key_0); // everything side by side
        QCOMPARE(across->maximum(), 0);
        map.setZoom(0);
        QVERIFY(across->maximum() > 0);
    }

    void valuesMakeRoomForThemselvesAndGiveItBack()
    {
        Heatmap map(QStringLiteral("Load"));
        map.resize(600, 300);
        map.setSource(std::make_shared<const LoadSource>(
            aSnapshot(6, 24 * 21, fatigue::Grain::Hour), LoadView{}));
        const auto picture = [&map] {
            return map.viewport()->grab().toImage();
        };
        QTest::keyClick(&map, Qt::Key_V);
        QVERIFY(map.zoom() >= valueRoom());
        const QImage withValues = picture();
        map.setZoom(map.zoom() + 1);
        QTest::keyClick(&map, Qt::Key_V); // somebody zoomed meanwhile: it stays
        QVERIFY(map.zoom() > valueRoom());
        QVERIFY(withValues != picture());
        map.setZoom(0);
        QTest::keyClick(&map, Qt::Key_V);
        QTest::keyClick(&map, Qt::Key_V);
        QCOMPARE(map.zoom(), 0);
    }

    void sentencesNameSharesAndSources()
    {
        fatigue::Details details;
        details.load = 200;
        fatigue::Work work;
        work.begin = kMonday + 9h;
        work.end = kMonday + 9h + 20min;
        details.parts = {{work, 60, 50, 20}, {work, 40, 34, 20}};
        details.fromBefore = 116;
        details.rests = {{{kMonday + 10h, kMonday + 10h + 15min}, fatigue::Activity::Break, 61}};
        const auto of = aSnapshot(1, 1, fatigue::Grain::Hour);
        auto organisation = std::make_shared<facts::Organisation>(*of->organisation);
        organisation->queues = {{{7}, "Complaints", {}, facts::EmotionClass::High},
            {{8}, "Billing", {}, facts::EmotionClass::Low}};
        of->organisation = organisation;
        const QString text = partsSentence(*of, details);
        QVERIFY2(text.startsWith(QStringLiteral("42 % come from 2 interaction(s) before"))
                || text.startsWith(QStringLiteral("42 % come from 2 interactions before")),
            qPrintable(text));
        details.parts[0].work.queue = details.parts[1].work.queue = {7};
        QVERIFY2(partsSentence(*of, details).contains(QStringLiteral("in Complaints before")),
            qPrintable(partsSentence(*of, details)));
        details.parts[1].work.queue = {8}; // of several: none is named
        QVERIFY(!partsSentence(*of, details).contains(QStringLiteral("Complaints")));
        QVERIFY(text.contains(QStringLiteral("116")));
        QVERIFY(text.contains(QStringLiteral("removed 61")));
        const auto snapshot = aSnapshot(1, 1, fatigue::Grain::Hour);
        QVERIFY(limitSource(*snapshot).contains(QStringLiteral("provisional")));
        auto agreed = std::make_shared<fatigue::Policy>();
        agreed->settings.resize(1);
        agreed->settings[0].key = "amber_ceiling";
        agreed->settings[0].source = fatigue::SettingSource::Agreement;
        agreed->settings[0].clause = "2026-04 §3";
        agreed->settings.push_back(
            {"red_ceiling", 320, {}, fatigue::SettingSource::Policy, {}, {}});
        agreed->settings.push_back(
            {"week_amber_ceiling", 390, {}, fatigue::SettingSource::Policy, {}, {}});
        snapshot->policy = agreed;
        for (const bool isProvisional : {true, false}) {
            snapshot->thresholds.isProvisional = isProvisional;
            QVERIFY(limitSource(*snapshot).contains(
                QStringLiteral("the agreement (2026-04 §3), for red of the site policy")));
        }
        snapshot->measure = fatigue::Measure::Cumulative; // of which nothing was agreed on
        QVERIFY(!limitSource(*snapshot).contains(QStringLiteral("agreement")));
        details.shifts = 3;
        details.rota.daysInARow = 7;
        QCOMPARE(rotaSentences(details, {}).size(), 1);
        details.rota.hoursAWeek = 60; // of one week: the law speaks of an average
        QCOMPARE(rotaSentences(details, {}).size(), 1);
        details.weekHours = {50.5, 17};
        QVERIFY2(
            rotaSentences(details, {})
                .front()
                .contains(QStringLiteral("50.5 h a week on average of 17.0 weeks instead of 48")),
            qPrintable(rotaSentences(details, {}).front()));
    }

private:
};

ATTUNE_TEST(TestFatiguePanel)
#include "tst_fatigue_panel.moc"
