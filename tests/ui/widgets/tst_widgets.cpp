// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of the window keep their promises: keys, words, undo, and what they tell others.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/period_chip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/row_copy.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace attune::ui;
using attune::tests::s;

namespace {

template <typename Widget>
Widget *named(const QWidget &in, const char *name)
{
    for (Widget *widget : in.findChildren<Widget *>()) {
        if (widget->accessibleName() == s(name))
            return widget;
    }
    return nullptr;
}

/// A name, what matters, and a figure.
PageTable aTable()
{
    PageTable out;
    out.columns = {s("Who"), s("What matters"), s("Points")};
    out.rows = {{{s("Wilhelmina van der Bruggen-Oosterhuis"),
                    s("Does not ask for what was already said"), s("9")}},
        {{s("Bo"), s("Personalises"), s("1,204")}}, {{s("Al"), s("Closes with care"), s("–")}}};
    return out;
}

/// A dressed table of that width.
struct FittedTable {
    explicit FittedTable(int width)
    {
        dressTable(&view);
        view.setModel(&model);
        model.show(aTable());
        view.resize(width, 300);
        view.show();
    }
    int width(int column) const { return view.columnWidth(column); }
    int letters(int count) const { return count * view.fontMetrics().averageCharWidth(); }

    RowsModel model;
    QTableView view;
    ColumnFit fit{&view};
};

} // namespace

class TestWidgets : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void theRailIsOneStopForTabAndWalkedWithArrows()
    {
        NavRail rail;
        rail.setEntries({{s("today"), s("Monitor"), s("Today"), Icon::Home},
            {s("fatigue"), s("Monitor"), s("Fatigue"), Icon::Thermometer},
            {s("peer"), s("Quality"), s("Peer review"), Icon::People}});
        rail.resize(rail.sizeHint());
        rail.show();
        QApplication::setActiveWindow(&rail);
        QCOMPARE(rail.current(), s("today"));
        QSignalSpy chosen(&rail, &NavRail::chosen);
        rail.firstControl()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 0); // looking is not going
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.last().first().toString(), s("fatigue"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rail.current(), s("peer"));
        rail.setCurrent(s("today"));
        QCOMPARE(chosen.count(), 2);
    }

    void aBadgeIsSpoken()
    {
        NavRail rail;
        rail.setEntries({{s("fatigue"), s("Monitor"), s("Fatigue"), Icon::Thermometer}});
        QVERIFY(named<QAbstractButton>(rail, "Fatigue"));
        rail.setBadge(s("fatigue"), 3);
        QVERIFY(!named<QAbstractButton>(rail, "Fatigue"));
        rail.setBadge(s("fatigue"), 0);
        QVERIFY(named<QAbstractButton>(rail, "Fatigue"));
        rail.setBadge(s("nowhere"), 5); // a panel that is not there
        rail.setBadge(s("fatigue"), 3);
        rail.setEntries({{s("fatigue"), s("Monitor"), s("Fatigue"), Icon::Thermometer},
            {s("today"), s("Monitor"), s("Today"), Icon::Home}});
        QVERIFY(!named<QAbstractButton>(rail, "Fatigue")); // still due when another panel comes
    }

    void theRailIsNarrowWhenCollapsed()
    {
        NavRail rail;
        QCOMPARE(rail.sizeHint().width(), 212);
        rail.setCollapsed(true);
        QCOMPARE(rail.sizeHint().width(), 56);
    }

    void aScopeFallsBackToAll()
    {
        ScopeChip chip(s("Team"));
        chip.setChoices({{s("a"), s("Team A")}, {s("b"), s("Team B")}});
        chip.setCurrent(s("b"));
        QCOMPARE(chip.value(), s("Team B"));
        QCOMPARE(chip.accessibleName(), s("Team: Team B"));
        chip.setChoices({{s("a"), s("Team A")}}); // B was closed
        QCOMPARE(chip.current(), QString());
        QCOMPARE(chip.value(), s("All"));
        chip.setCurrent(s("nonsense"));
        QCOMPARE(chip.current(), QString());
    }

    void aScopeIsChosenFromItsMenu()
    {
        ScopeChip chip(s("Team"));
        chip.setChoices({{s("a"), s("R&D")}});
        chip.show();
        QSignalSpy chosen(&chip, &ScopeChip::chosen);
        QTest::keyClick(&chip, Qt::Key_Down);
        auto *menu = chip.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().last()->text(), s("R&&D"));
        menu->actions().last()->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chip.current(), s("a"));
        menu->actions().last()->trigger();
        QCOMPARE(chosen.count(), 1); // the same again is no news
    }

    void periodsReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("week") << QDate(2025, 11, 17) << QDate(2025, 11, 23) << s("17–23 Nov");
        QTest::newRow("day") << QDate(2025, 11, 18) << QDate(2025, 11, 18) << s("Tue 18 Nov");
        QTest::newRow("months") << QDate(2025, 10, 30) << QDate(2025, 11, 5) << s("30 Oct – 5 Nov");
        QTest::newRow("years") << QDate(2024, 12, 30) << QDate(2025, 1, 5)
                               << s("30 Dec 2024 – 5 Jan 2025");
        QTest::newRow("last year") << QDate(2024, 2, 5) << QDate(2024, 2, 11) << s("5–11 Feb 2024");
        QTest::newRow("none") << QDate() << QDate() << s("All time");
        QTest::newRow("backwards") << QDate(2025, 11, 18) << QDate(2025, 11, 1) << s("All time");
    }
    void periodsReadAsPeopleSayThem()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(periodText({from, to}, QDate(2025, 11, 18)), "text");
    }

    void weeksBeginAsTheLocaleSays()
    {
        const QDate tuesday(2025, 11, 18);
        QCOMPARE(
            readyPeriods(tuesday)[2].period, (Period{QDate(2025, 11, 17), QDate(2025, 11, 23)}));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(
            readyPeriods(tuesday)[2].period, (Period{QDate(2025, 11, 16), QDate(2025, 11, 22)}));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const NamedPeriod &ready : readyPeriods(QDate(2024, 2, 29)))
            QVERIFY(ready.period.isValid());
    }

    void aDecisionCanBeUndoneWhileTheBannerCounts()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.offerUndo(s("Debrief held."), 10);
        QVERIFY(banner.isSaying());
        auto *undo = banner.findChildren<QPushButton *>().at(1);
        QCOMPARE(undo->text(), s("Undo (10 s)"));
        QSignalSpy undone(&banner, &Banner::undoRequested);
        QSignalSpy action(&banner, &Banner::actionTriggered);
        undo->click();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(action.count(), 0);
        QVERIFY(banner.isHidden());
    }

    void theUsualKeyUndoesWhileTheBannerCounts()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy undone(&banner, &Banner::undoRequested);
        banner.offerUndo(s("Debrief held."), 10);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone.count(), 1); // a key presses the button for a moment
        banner.say({Tone::Info, s("Look again."), s("Look"), {}, true}); // that is no undo
        auto *look = banner.findChildren<QPushButton *>().at(1);
        QCOMPARE(look->text(), s("Look"));
        QVERIFY(look->shortcut().isEmpty());
    }

    void afterTheTimeTheBannerGoes()
    {
        Banner banner;
        QSignalSpy gone(&banner, &Banner::dismissed);
        QSignalSpy undone(&banner, &Banner::undoRequested);
        banner.offerUndo(s("Debrief held."), 1);
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(undone.count(), 0);
    }

    void aNewMessageEndsTheOldUndo()
    {
        Banner banner;
        banner.offerUndo(s("Debrief held."), 10);
        banner.say({Tone::Critical, s("Nothing was imported."), s("Retry"), s("line 12"), true});
        QSignalSpy action(&banner, &Banner::actionTriggered);
        QSignalSpy undone(&banner, &Banner::undoRequested);
        for (QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text() == s("Retry"))
                button->click();
        }
        QCOMPARE(action.count(), 1);
        QCOMPARE(undone.count(), 0);
        QCOMPARE(banner.accessibleName(), s("critical: Nothing was imported."));
    }

    void detailsOpenWithEnterAndCloseWithEsc()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *view = new QTableView;
        auto *model = new QStandardItemModel(2, 1, view);
        view->setModel(model);
        dressTable(view);
        auto *side = new SidePanel(s("Details"));
        auto *field = new QLineEdit;
        side->setContent(field);
        side->openFrom(view);
        layout->addWidget(view);
        layout->addWidget(side);
        window.show();
        QApplication::setActiveWindow(&window);
        view->setFocus();
        view->setCurrentIndex(model->index(0, 0));
        QVERIFY(!side->isOpen());
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(side->isOpen());
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!side->isOpen());
        QCOMPARE(QApplication::focusWidget(), view);
    }

    void tablesKeepTheRowHeightOfTheDensity()
    {
        QTableView view;
        QStandardItemModel model(3, 2);
        view.setModel(&model);
        dressTable(&view);
        view.show();
        QCOMPARE(view.rowHeight(0), 28);
        m_theme.setDensity(Density::Compact);
        QCOMPARE(view.rowHeight(0), 24);
        m_theme.setDensity(Density::Normal);
        QCOMPARE(view.rowHeight(0), 28);
    }

    void chosenRowsAreCopiedAsASpreadsheetTakesThem()
    {
        QTableView view;
        QStandardItemModel model(3, 3);
        for (int i = 0; i < 9; ++i)
            model.setItem(i / 3, i % 3, new QStandardItem(QString::number(i)));
        model.item(1, 0)->setText(s("two\nlines"));
        model.item(1, 1)->setData(s("painted otherwise"), Qt::AccessibleTextRole);
        view.setModel(&model);
        dressTable(&view);
        view.show();
        QApplication::setActiveWindow(&view);
        QApplication::clipboard()->setText(s("before"));
        view.setFocus();
        view.clearSelection();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), s("before")); // nothing chosen, nothing lost
        view.selectRow(1);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), s("two lines\t4\t5"));
        view.hideColumn(1);
        view.horizontalHeader()->moveSection(2, 0); // as it is seen
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), s("5\ttwo lines"));

        QListView list;
        list.setModel(&model);
        list.setModelColumn(1);
        dressTwoLineList(&list);
        model.item(1, 0)->setData(s("what is said of it"), Qt::AccessibleTextRole);
        list.setCurrentIndex(model.index(1, 1));
        QCOMPARE(chosenRows(&list), s("what is said of it"));
    }

    void rowsThatStayKeepTheFocus()
    {
        ActionList list(s("Needs you now"));
        const ActionEntry a{s("a"), Icon::Flag, Tone::Critical, s("First"), s("x"), s("Open")};
        const ActionEntry b{s("b"), Icon::Flag, Tone::Info, s("Second"), s("y"), s("Open")};
        list.setEntries({a, b});
        list.show();
        QApplication::setActiveWindow(&list);
        QWidget *second = named<QWidget>(list, "Second");
        QVERIFY(second);
        second->setFocus();
        ActionEntry changed = b;
        changed.detail = s("z");
        const ActionEntry c{s("c"), Icon::Flag, Tone::Warning, s("Third"), s(""), s("")};
        list.setEntries({c, changed});
        QCOMPARE(QApplication::focusWidget(), second);
        QVERIFY(second->accessibleDescription().contains(s("z")));
        QSignalSpy opened(&list, &ActionList::opened);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), s("b"));
        QCoreApplication::processEvents(); // a row that came is shown with the next round
        QTest::keyClick(second, Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), s("c"));
    }

    void anActionListMaySettleItselfFromItsButton()
    {
        ActionList list(s("Needs you now"));
        list.setEntries({{s("a"), Icon::Flag, Tone::Critical, s("First"), s("x"), s("Open")}});
        list.show();
        connect(&list, &ActionList::actionTriggered, &list, [&list] { list.setEntries({}); });
        list.findChild<QPushButton *>()->click();
        QTRY_COMPARE(list.findChildren<QPushButton *>().size(), 0);
    }

    void shortWorkShowsNoProgress()
    {
        ThinProgress line;
        line.show();
        line.begin();
        line.end();
        QVERIFY(!line.isShown());
        line.setShare(0.5);
        QVERIFY(!line.isShown());
        QTRY_VERIFY(line.isShown());
        QCOMPARE(line.accessibleDescription(), s("50 percent"));
        line.end();
        QVERIFY(!line.isShown());
    }

    void theStatusLineCounts()
    {
        StatusLine line;
        line.resize(800, 28);
        line.show();
        line.setProgress(s("Scoring"), 3120, 4800);
        const auto texts = [&line] {
            QStringList all;
            for (const QLabel *label : line.findChildren<QLabel *>()) {
                if (label->isVisible())
                    all += label->text();
            }
            return all;
        };
        QVERIFY(texts().contains(s("Scoring 3,120 of 4,800")));
        line.setProgress(s("Importing"), 10, 0);
        QVERIFY(texts().contains(s("Importing 10")));
        line.clearProgress();
        QVERIFY(!texts().join(u' ').contains(s("Importing")));
    }

    void theColumnThatMattersIsCutLast()
    {
        FittedTable table(200);
        table.fit.fit({.main = 1, .leastLetters = 30, .yielding = {0}});
        QVERIFY(table.width(1) >= table.letters(30));
        QVERIFY(table.width(0) >= table.letters(11)); // a name is still one
        QVERIFY(table.width(0) < table.letters(20));
        table.view.resize(1600, 300);
        QVERIFY(table.width(0) > table.letters(30));
        QCOMPARE(table.width(0) + table.width(1) + table.width(2), table.view.viewport()->width());
    }

    void valuesStandBesideWhatTheyAreOf()
    {
        FittedTable table(1600);
        table.fit.fit({.main = 1, .mainFills = false});
        QVERIFY(table.width(1) < table.letters(50));
        QVERIFY(table.width(2) < table.letters(12)); // numbers do not go to the other end either
    }

    void aWidthThatThePersonSetStays()
    {
        FittedTable table(900);
        table.fit.fit({.main = 1});
        table.view.horizontalHeader()->resizeSection(0, 77);
        table.view.resize(700, 300);
        table.model.show(aTable());
        table.fit.fit({.main = 1});
        QCOMPARE(table.width(0), 77);
        PageTable other = aTable();
        other.columns[0] = s("Whose");
        table.model.show(other);
        table.fit.fit({.main = 1});
        QVERIFY(table.width(0) > 77);
    }

    void columnsOfNumbersLineUp_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("right");
        QTest::newRow("whole") << QStringList{s("9"), s("1,204"), s("20855")} << true;
        QTest::newRow("german") << QStringList{s("1.204"), s("0,07"), s("−0,3")} << true;
        QTest::newRow("shares") << QStringList{s("12 %"), s("8\u00a0%"), s("–"), s("")} << true;
        QTest::newRow("dates") << QStringList{s("24.11.26"), s("3.11.26")} << false;
        QTest::newRow("intervals") << QStringList{s("39 of 54 (59 % to 82 %)"), s("82")} << false;
        QTest::newRow("words") << QStringList{s("9"), s("none")} << false;
        QTest::newRow("nothing") << QStringList{s("–")} << false;
    }
    void columnsOfNumbersLineUp()
    {
        QFETCH(QStringList, cells);
        QFETCH(bool, right);
        PageTable table;
        table.columns = {s("Amount")};
        for (const QString &cell : cells)
            table.rows.push_back({{cell}});
        RowsModel model;
        model.show(table);
        const auto isRight = [](const QVariant &alignment) {
            return bool(alignment.toInt() & Qt::AlignRight);
        };
        QCOMPARE(isRight(model.index(0, 0).data(Qt::TextAlignmentRole)), right);
        QCOMPARE(isRight(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole)), right);
    }

    void aFigureIsNeverCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("wide") << 1200 << 1;
        QTest::newRow("beside the help") << 700 << 2;
        QTest::newRow("narrow") << 330 << 3;
    }
    void aFigureIsNeverCut()
    {
        QFETCH(int, width);
        QWidget place;
        auto *column = new QVBoxLayout(&place);
        column->setContentsMargins(0, 0, 0, 0);
        const auto tiles = addKpiRow(*column, 5);
        column->addStretch(1);
        for (KpiTile *tile : tiles)
            tile->set({s("Kontakte"), s("2"), s("alle bis auf 1 gleich")});
        tiles[0]->set({s("Durchgesehen"), s("33 von 54"), s("1 überfällig")});
        tiles[1]->set({s("Wahrscheinlichste Begegnung"), s("20 %"), {}});
        place.resize(width, 700);
        place.show();
        QCoreApplication::processEvents(); // captions side by side are made equally high
        QSet<int> tops;
        for (const KpiTile *tile : tiles) {
            tops.insert(tile->y());
            QVERIFY(place.rect().contains(tile->geometry()));
            for (const TextLabel *label : tile->findChildren<TextLabel *>()) {
                if (!label->isVisible())
                    continue;
                QVERIFY(!label->isElided());
                QVERIFY(
                    label->height() >= (label->wordWrap() ? label->heightForWidth(label->width())
                                                          : label->fontMetrics().height()));
                if (!label->wordWrap())
                    QVERIFY(
                        label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
            }
        }
        QTEST(int(tops.size()), "rows");
        const int height = tiles[0]->height();
        place.resize(120, 1400); // as high as one on another needs, and no longer so after that
        QCoreApplication::processEvents();
        place.resize(width, 700);
        QCoreApplication::processEvents();
        QCOMPARE(tiles[0]->height(), height);
        const auto figureAt = [&place](const KpiTile *tile) {
            for (const TextLabel *label : tile->findChildren<TextLabel *>()) {
                if (label->isVisible() && !label->wordWrap())
                    return label->mapTo(&place, QPoint()).y();
            }
            return -1;
        };
        for (std::size_t i = 1; i < tiles.size(); ++i) {
            if (tiles[i]->y() == tiles[i - 1]->y())
                QCOMPARE(figureAt(tiles[i]), figureAt(tiles[i - 1])); // in one line
        }
    }

    void everyToneHasAShapeOfItsOwn()
    {
        QSet<Icon> shapes;
        QSet<QString> words;
        for (const Tone tone :
            {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Critical}) {
            shapes.insert(toneIcon(tone));
            words.insert(toneName(tone));
        }
        QCOMPARE(shapes.size(), 5);
        QCOMPARE(words.size(), 5);
    }

private:
};

ATTUNE_TEST(TestWidgets)
#include "tst_widgets.moc"
