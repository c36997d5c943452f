// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a page stand as the page has them, or sorted by what their cells mean.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/widgets/head_sorting.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/table_setup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace attune::ui;
using attune::tests::s;

namespace {

/// Of one column: those cells, in that order.
PageTable tableOf(const QList<PageCell> &cells)
{
    PageTable out;
    out.name = s("Things");
    out.columns = {s("Thing")};
    for (const PageCell &cell : cells)
        out.rows.push_back({{cell}, Tone::Neutral, {}, {}, static_cast<int>(out.rows.size())});
    return out;
}

PageTable somePeople()
{
    PageTable out;
    out.name = s("People");
    out.columns = {s("Who"), s("When")};
    out.rows = {{{s("Cem"), {s("2 Mar"), 61}}, Tone::Good, s("done"), {}, 0},
        {{s("Ada"), {s("14 Feb"), 45}}, Tone::Critical, s("late"), {}, 1},
        {{s("Bo"), {s("1 Apr"), 91}}, Tone::Warning, s("open"), {}, 2}};
    return out;
}

QStringList columnOf(const RowsModel &model, int column)
{
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out += model.index(i, column).data().toString();
    return out;
}

} // namespace

class TestPageRows : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void cellsSortByWhatTheyMean_data()
    {
        QTest::addColumn<QList<PageCell>>("cells");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QLocale>("locale");
        const QLocale english(QLocale::English);
        using Cells = QList<PageCell>;
        QTest::newRow("words") << Cells{s("bo"), s("Ada"), s("Cem")}
                               << QStringList{s("Ada"), s("bo"), s("Cem")} << english;
        QTest::newRow("numbers") << Cells{s("1,204"), s("9"), s("−3"), s("20.5")}
                                 << QStringList{s("−3"), s("9"), s("20.5"), s("1,204")} << english;
        QTest::newRow("german numbers")
            << Cells{s("1.204"), s("9,5"), s("10,25")}
            << QStringList{s("9,5"), s("10,25"), s("1.204")} << QLocale(QLocale::German);
        QTest::newRow("shares") << Cells{s("100 %"), s("8\u00a0%"), s("12 %")}
                                << QStringList{s("8\u00a0%"), s("12 %"), s("100 %")} << english;
        QTest::newRow("counts in words")
            << Cells{s("11 of 12"), s("3 of 12"), s("2 of 3")}
            << QStringList{s("2 of 3"), s("3 of 12"), s("11 of 12")} << english;
        QTest::newRow("days") << Cells{{s("2 Mar"), 61}, {s("14 Feb"), 45}, {s("1 Jan"), 366}}
                              << QStringList{s("14 Feb"), s("2 Mar"), s("1 Jan")} << english;
        QTest::newRow("figures before words")
            << Cells{s("not known"), s("7"), s("not connected"), s("5")}
            << QStringList{s("5"), s("7"), s("not connected"), s("not known")} << english;
    }
    void cellsSortByWhatTheyMean()
    {
        QFETCH(QList<PageCell>, cells);
        QFETCH(QStringList, up);
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        RowsModel model;
        model.show(tableOf(cells));
        model.sort(0);
        QCOMPARE(columnOf(model, 0), up);
        std::reverse(up.begin(), up.end());
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(columnOf(model, 0), up);
    }

    void whatIsNotThereComesLastEitherWay()
    {
        RowsModel model;
        model.show(tableOf({s("–"), s("4"), s(""), s("12")}));
        model.sort(0);
        QCOMPARE(columnOf(model, 0), QStringList({s("4"), s("12"), s("–"), s("")}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(columnOf(model, 0), QStringList({s("12"), s("4"), s("–"), s("")}));
    }

    void whatIsAlikeStaysInThePagesOrder()
    {
        PageTable table;
        table.columns = {s("Amount"), s("Name")};
        for (const char *name : {"d", "a", "c", "b"})
            table.rows.push_back({{s("7"), s(name)}});
        RowsModel model;
        model.show(table);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(0, order);
            QCOMPARE(columnOf(model, 1), QStringList({s("d"), s("a"), s("c"), s("b")}));
        }
    }

    void statesSortByWhatTheyAskOfTheReader()
    {
        RowsModel model;
        model.show(somePeople());
        model.sort(0);
        QCOMPARE(columnOf(model, 0), QStringList({s("late"), s("open"), s("done")}));
        QCOMPARE(columnOf(model, 1), QStringList({s("Ada"), s("Bo"), s("Cem")}));
    }

    void aRowTakesItsKeyItsDetailsAndTheChoiceAlong()
    {
        RowsModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(somePeople());
        const QPersistentModelIndex chosen = model.index(2, 1);
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(columnOf(model, 1), QStringList({s("Bo"), s("Cem"), s("Ada")}));
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data().toString(), s("Bo"));
        QCOMPARE(model.row(0)->key, 2);
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.rowOf(7), -1);
        model.sort(-1);
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Ada"), s("Bo")}));
    }

    void newFactsKeepTheOrderAndAnotherTableForgetsIt()
    {
        RowsModel model;
        model.show(somePeople());
        model.sort(1);
        PageTable more = somePeople();
        more.rows.push_back({{s("Abe"), s("–")}, Tone::Info, s("new"), {}, 3});
        model.show(more);
        QCOMPARE(columnOf(model, 1), QStringList({s("Abe"), s("Ada"), s("Bo"), s("Cem")}));
        more.name = s("Others");
        model.show(more);
        QCOMPARE(model.sortedColumn(), -1);
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Ada"), s("Bo"), s("Abe")}));
    }

    void aFileHasTheRowsAsTheyStand()
    {
        RowsModel model;
        model.show(somePeople());
        model.sort(1);
        const QList<QStringList> lines = model.lines();
        QCOMPARE(lines[0], QStringList({s("State"), s("Who"), s("When")}));
        QCOMPARE(lines[1], QStringList({s("late"), s("Ada"), s("14 Feb")}));
        QCOMPARE(lines[3], QStringList({s("done"), s("Cem"), s("2 Mar")}));
    }

    void aHeadSortsUpThenDownThenNotAtAll_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("clicked") << false;
        QTest::newRow("by the keyboard") << true;
    }
    void aHeadSortsUpThenDownThenNotAtAll()
    {
        QFETCH(bool, byKey);
        RowsModel model;
        QTableView view;
        dressTable(&view);
        view.setModel(&model);
        addHeadSorting(&view, &model);
        model.show(somePeople());
        view.resize(400, 200);
        view.show();
        QHeaderView *header = view.horizontalHeader();
        const QPoint middle(
            header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
        const auto once = [&] {
            if (byKey)
                QTest::keyClick(&view, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            else
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        };
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Ada"), s("Bo")}));
        view.setCurrentIndex(model.index(0, 1));
        QApplication::setActiveWindow(&view);
        view.setFocus();
        QVERIFY(view.hasFocus());
        once();
        QCOMPARE(columnOf(model, 1), QStringList({s("Ada"), s("Bo"), s("Cem")}));
        QCOMPARE(view.currentIndex().data().toString(), s("Cem"));
        once();
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Bo"), s("Ada")}));
        once();
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Ada"), s("Bo")}));
        QCOMPARE(header->sortIndicatorSection(), -1);
    }

    void whereNobodyIsRankedHeadsStayStillAndSayWhy()
    {
        RowsModel model;
        QTableView view;
        dressTable(&view);
        view.setModel(&model);
        addHeadSorting(&view, &model);
        PageTable table = somePeople();
        table.fixedOrder = s("By name: nobody is ranked.");
        model.show(table);
        view.show();
        QVERIFY(!view.horizontalHeader()->sectionsClickable());
        QCOMPARE(view.horizontalHeader()->toolTip(), table.fixedOrder);
        model.sort(1);
        QCOMPARE(columnOf(model, 1), QStringList({s("Cem"), s("Ada"), s("Bo")}));
        model.show(somePeople());
        QVERIFY(view.horizontalHeader()->sectionsClickable());
        QVERIFY(view.horizontalHeader()->toolTip().isEmpty());
    }

    void anActionOfARowIsOfTheRowThatIsSeen()
    {
        PageText text;
        text.tables = {somePeople()};
        text.tables[0].actions = {{s("settle"), s("Settle…"), true, true}};
        PageView page(s("People"));
        page.show(text);
        page.resize(800, 400);
        page.setVisible(true);
        page.view()->sortByColumn(1, Qt::AscendingOrder);
        page.view()->selectRow(0);
        int key = -1;
        connect(
            &page, &PageView::actionTriggered, this, [&](const QString &, int of) { key = of; });
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == s("Settle…"))
                button->click();
        }
        QCOMPARE(key, 1); // Ada
    }
};

ATTUNE_TEST(TestPageRows)
#include "tst_page_rows.moc"
