// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A map of load on paper: every cell on one page, none cut, however many people and times there
// are.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/charts/heat_paper.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace attune;

namespace {

class MadeSource : public ui::HeatSource {
public:
    MadeSource(int rows, int columns, int block, int group)
        : m_rows(rows)
        , m_columns(columns)
        , m_block(block)
        , m_group(group)
    {
    }
    int rows() const override { return m_rows; }
    int columns() const override { return m_columns; }
    ui::HeatCell cell(int row, int) const override
    {
        return {static_cast<float>(row), ui::HeatState::Known};
    }
    std::array<double, ui::kMapSteps - 1> bounds() const override { return {1, 2, 3, 4, 5, 6}; }
    QString rowName(int row) const override { return QStringLiteral("Agent %1").arg(row); }
    bool isGroup(int row) const override { return m_group > 0 && row % m_group == 0; }
    ui::Role rowRole(int) const override { return ui::Role::Text; }
    QString columnName(int column) const override { return QStringLiteral("At %1").arg(column); }
    QString columnHead(int column) const override
    {
        return beginsBlock(column) ? QStringLiteral("Block %1").arg(column / m_block) : QString();
    }
    bool beginsBlock(int column) const override { return column % m_block == 0; }
    QString valueText(int, int) const override { return QStringLiteral("1"); }

private:
    int m_rows, m_columns, m_block, m_group;
};

} // namespace

class TestHeatPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void everyCellStandsOnOnePageAndFits_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("a few people for a day") << 12 << 10 << 10 << 0 << 1 << 1;
        QTest::newRow("300 people for a day") << 300 << 10 << 10 << 0 << 6 << 8;
        QTest::newRow("300 people in teams") << 300 << 10 << 10 << 11 << 6 << 9;
        QTest::newRow("a team a row") << 90 << 10 << 10 << 1 << 2 << 90;
        QTest::newRow("a year of days") << 20 << 365 << 7 << 0 << 3 << 6;
        QTest::newRow("quarters of four weeks") << 300 << 28 * 64 << 64 << 0 << 100 << 230;
        QTest::newRow("a block wider than a page") << 20 << 400 << 400 << 0 << 3 << 5;
        QTest::newRow("weeks, no block between them") << 20 << 150 << 1000 << 0 << 2 << 2;
        QTest::newRow("nobody") << 0 << 10 << 10 << 0 << 1 << 1;
        QTest::newRow("no time") << 10 << 0 << 10 << 0 << 1 << 1;
    }
    void everyCellStandsOnOnePageAndFits()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, block);
        QFETCH(int, group);
        QFETCH(int, least);
        QFETCH(int, most);
        const ui::Theme theme;
        const MadeSource source(rows, columns, block, group);
        const QSize room(800, 980);
        const ui::HeatPlan plan = ui::planPages(source, room);
        const int pages = static_cast<int>(plan.pages.size());
        QVERIFY2(pages >= least && pages <= most, qPrintable(QString::number(pages)));
        std::set<std::pair<int, int>> seen;
        for (const ui::HeatPart &page : plan.pages) {
            const QSize size = ui::sizeOf(source, plan.sheet, page);
            QVERIFY2(size.width() <= room.width() && size.height() <= room.height(),
                qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())));
            for (int row = page.rows.first; row < page.rows.end(); ++row) {
                for (int column = page.columns.first; column < page.columns.end(); ++column)
                    QVERIFY(seen.emplace(row, column).second);
            }
            const bool isLast = page.rows.end() == rows;
            QVERIFY(isLast || page.rows.count <= 1 || !source.isGroup(page.rows.end() - 1));
        }
        QCOMPARE(seen.size(), static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
        QVERIFY(plan.sheet.cellWidth >= 6);
    }

    void timesArePartedBetweenBlocks()
    {
        const ui::Theme theme;
        const MadeSource source(20, 365, 7, 0);
        for (const ui::HeatPart &page : ui::planPages(source, {800, 980}).pages)
            QVERIFY(source.beginsBlock(page.columns.first));
    }

    /// Down a page of one person after the other the times follow each other, then come the next.
    void theTimesOfSomePeopleFollowEachOther()
    {
        const ui::Theme theme;
        const MadeSource source(100, 365, 7, 0);
        const auto pages = ui::planPages(source, {800, 980}).pages;
        for (std::size_t page = 1; page < pages.size(); ++page) {
            const bool goesOn = pages[page].rows == pages[page - 1].rows;
            QCOMPARE(pages[page].columns.first, goesOn ? pages[page - 1].columns.end() : 0);
            QCOMPARE(pages[page].rows.first,
                goesOn ? pages[page - 1].rows.first : pages[page - 1].rows.end());
        }
    }

    /// A page that begins within a day says which day it is.
    void aPartWithinABlockNamesIt()
    {
        const ui::Theme theme;
        const MadeSource source(1, 300, 100, 0);
        const auto heads = ui::headsOf(source, {150, 100});
        QCOMPARE(heads.size(), 2U);
        QCOMPARE(heads[0].column, 150);
        QCOMPARE(heads[0].text, QStringLiteral("Block 1"));
        QCOMPARE(heads[1].column, 200);
        QCOMPARE(heads[1].text, QStringLiteral("Block 2"));
    }

    /// The cells of a part are its own, from its first row and column on.
    void aPartShowsItsOwnRows()
    {
        const ui::Theme theme;
        const MadeSource source(7, 40, 10, 0);
        ui::HeatPlan plan = ui::planPages(source, {800, 980});
        const ui::HeatPart part{{4, 2}, {10, 10}};
        QImage image(800, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintPart(painter, source, plan.sheet, part);
        painter.end();
        const int x = plan.sheet.nameWidth + 3;
        const int y = plan.sheet.headHeight + 3;
        const int high = static_cast<int>(plan.sheet.rowHeight);
        QCOMPARE(image.pixelColor(x, y), ui::mapColour(ui::ColourMap::Load, 4));
        QCOMPARE(image.pixelColor(x, y + high), ui::mapColour(ui::ColourMap::Load, 5));
        QCOMPARE(image.pixelColor(x, y + 2 * high), QColor(Qt::white)); // no third row
    }
};

ATTUNE_TEST(TestHeatPaper)
#include "tst_heat_paper.moc"
