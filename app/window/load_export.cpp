// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/load_export.h"

#include "app/window/csv_line.h"
#include "app/window/marked_export.h"
#include "app/window/pdf_page.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_paper.h"
#include "ui/charts/heatmap.h"
#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace attune::app {

namespace {

class ExportText {
    Q_DECLARE_TR_FUNCTIONS(LoadExport)
};

constexpr int kMargin = 24, kGap = 8, kLeastWidth = 640;
constexpr int kMostPixels = 16000; ///< a picture any program still opens

QStringList headOf(const LoadExport &what)
{
    const Zone &zone = what.snapshot.zone();
    QStringList lines{ExportText::tr("Emotional load of agents"), markText(what.mark, zone),
        ui::limitSource(what.snapshot),
        ExportText::tr("Load describes demands and missing rest. It is no diagnosis, and nothing "
                       "follows from it by itself.")};
    if (!what.snapshot.scoresOpen || !what.snapshot.wordingKnown)
        lines += ExportText::tr(
            "Made without any customer's content: every interaction counts by its queue.");
    return lines;
}

int widthOf(const LoadExport &what)
{
    return std::max({what.map.wholeSize().width(), what.legend.sizeHint().width(), kLeastWidth});
}

/// Who and why must never run off the edge, however long the reason and however narrow the map.
QRect roomOf(const QString &line, int width)
{
    return QFontMetrics(ui::textFont(ui::TextStyle::Body))
        .boundingRect(QRect(0, 0, width, kMostPixels), Qt::TextWordWrap, line);
}

int headHeight(const QStringList &head, int width)
{
    int height = 0;
    for (const QString &line : head)
        height += roomOf(line, width).height() + kGap;
    return height + kGap;
}

QSize sizeOf(const LoadExport &what, const QStringList &head)
{
    const int width = widthOf(what);
    return {width + 2 * kMargin,
        headHeight(head, width) + what.map.wholeSize().height() + kGap
            + what.legend.sizeHint().height() + 2 * kMargin};
}

/// From the top left corner on.
void paintHead(QPainter &painter, const QStringList &head, int width)
{
    painter.setFont(ui::textFont(ui::TextStyle::Body));
    painter.setPen(ui::colour(ui::Role::Text));
    int y = 0;
    for (const QString &line : head) {
        const int height = roomOf(line, width).height();
        painter.drawText(QRect(0, y, width, height), Qt::TextWordWrap, line);
        y += height + kGap;
    }
}

void paint(QPainter &painter, const LoadExport &what, const QStringList &head)
{
    const int width = widthOf(what);
    painter.fillRect(QRect(QPoint(), sizeOf(what, head)), ui::colour(ui::Role::Base));
    painter.translate(kMargin, kMargin);
    paintHead(painter, head, width);
    painter.translate(0, headHeight(head, width));
    what.map.paintWhole(painter);
    painter.translate(0, what.map.wholeSize().height() + kGap);
    what.legend.paintOn(painter, width);
}

Done writeTable(const LoadExport &what, const QStringList &head, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    for (const QString &line : head)
        out.write(csvLine({line}));
    const ui::HeatSource &source = *what.map.source();
    QStringList names{ExportText::tr("Agent")};
    for (int column = 0; column < source.columns(); ++column)
        names += source.columnName(column);
    out.write(csvLine(names));
    for (int row = 0; row < source.rows(); ++row) {
        QStringList cells{source.rowName(row)};
        for (int column = 0; column < source.columns(); ++column) {
            const ui::HeatCell value = source.cell(row, column);
            cells += value.hasValue() ? QString::number(double(value.value), 'f', source.decimals())
                                      : source.valueText(row, column);
        }
        out.write(csvLine(cells));
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

Done writePicture(const LoadExport &what, const QStringList &head, const QString &file)
{
    const QSize size = sizeOf(what, head);
    const double scale = std::min(2., double(kMostPixels) / std::max(size.width(), size.height()));
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return {Fault::NoSpace, "the picture is too large"};
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, what, head);
    painter.end();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit())
        return {Fault::Io, out.errorString().toStdString()};
    return {};
}

/// One way to lay the map on paper: everything but the map is the same on every page.
struct Paper {
    QPageLayout layout;
    QSize size; ///< what can be painted on
    ui::HeatPlan plan;
};

Paper paperFor(
    const LoadExport &what, const QStringList &head, QPageLayout::Orientation orientation)
{
    Paper out;
    out.layout = QPageLayout(
        QPageSize(QPageSize::A4), orientation, {12, 12, 12, 12}, QPageLayout::Millimeter);
    out.size = out.layout.paintRectPixels(kDotsPerInch).size();
    const int taken = headHeight(head, out.size.width()) + what.legend.sizeHint().height()
        + QFontMetrics(ui::textFont(ui::TextStyle::Body)).height() + 2 * kGap;
    out.plan = ui::planPages(
        *what.map.source(), {out.size.width(), std::max(0, out.size.height() - taken)});
    return out;
}

/// Upright or across, whichever needs fewer pages; of equals the one with wider cells.
Paper paperFor(const LoadExport &what, const QStringList &head)
{
    Paper upright = paperFor(what, head, QPageLayout::Portrait);
    Paper across = paperFor(what, head, QPageLayout::Landscape);
    const auto cost = [](const Paper &paper) {
        return std::pair(paper.plan.pages.size(), -paper.plan.sheet.cellWidth);
    };
    return cost(across) < cost(upright) ? across : upright;
}

QString pageText(const ui::HeatSource &source, const ui::HeatPlan &plan, std::size_t page)
{
    const auto &[rows, columns] = plan.pages[page];
    const QString number = ExportText::tr("Page %1 of %2").arg(page + 1).arg(plan.pages.size());
    if (rows.count == 0 || columns.count == 0)
        return number;
    return ExportText::tr("%1: rows %2 to %3 of %4, from %5 to %6")
        .arg(number)
        .arg(rows.first + 1)
        .arg(rows.end())
        .arg(source.rows())
        .arg(source.columnName(columns.first), source.columnName(columns.end() - 1));
}

void paintPage(QPainter &painter, const LoadExport &what, const QStringList &head,
    const Paper &paper, std::size_t page)
{
    const ui::HeatSource &source = *what.map.source();
    const int width = paper.size.width();
    painter.save();
    paintHead(painter, head, width);
    painter.translate(0, headHeight(head, width));
    ui::paintPart(painter, source, paper.plan.sheet, paper.plan.pages[page]);
    painter.restore();
    painter.save();
    const int foot = QFontMetrics(ui::textFont(ui::TextStyle::Body)).height();
    painter.translate(0, paper.size.height() - foot - what.legend.sizeHint().height() - kGap);
    what.legend.paintOn(painter, width);
    painter.restore();
    painter.setFont(ui::textFont(ui::TextStyle::Body));
    painter.setPen(ui::colour(ui::Role::Text));
    painter.drawText(QRect(0, paper.size.height() - foot, width, foot),
        Qt::AlignRight | Qt::AlignVCenter, pageText(source, paper.plan, page));
}

Done writeDocument(const LoadExport &what, const QStringList &head, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    {
        const ui::PaperColours onPaper;
        const Paper paper = paperFor(what, head);
        QPdfWriter writer(&out);
        writer.setTitle(head.front());
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(paper.layout);
        QPainter painter(&writer);
        for (std::size_t page = 0; page < paper.plan.pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, what, head, paper, page);
        }
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

Done writeDrawing(const LoadExport &what, const QStringList &head, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&out);
        generator.setSize(sizeOf(what, head));
        generator.setViewBox(QRect(QPoint(), sizeOf(what, head)));
        generator.setTitle(head.front());
        generator.setDescription(head.value(1));
        QPainter painter(&generator);
        paint(painter, what, head);
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

} // namespace

Done exportLoad(const LoadExport &what, const QString &file)
{
    const QStringList head = headOf(what);
    const QString ending = file.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("csv"))
        return writeTable(what, head, file);
    if (ending == QLatin1String("png"))
        return writePicture(what, head, file);
    if (ending == QLatin1String("svg"))
        return writeDrawing(what, head, file);
    return writeDocument(what, head, file);
}

} // namespace attune::app
