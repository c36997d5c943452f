// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/load_export.h"

#include "app/window/csv_line.h"
#include "app/window/marked_export.h"
#include "ui/charts/heat_legend.h"
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
QRect roomOf(const QString &line, int y, int width)
{
    return QFontMetrics(ui::textFont(ui::TextStyle::Body))
        .boundingRect(QRect(kMargin, y, width, kMostPixels), Qt::TextWordWrap, line);
}

int headHeight(const QStringList &head, int width)
{
    int height = 0;
    for (const QString &line : head)
        height += roomOf(line, 0, width).height() + kGap;
    return height + kGap;
}

QSize sizeOf(const LoadExport &what, const QStringList &head)
{
    const int width = widthOf(what);
    return {width + 2 * kMargin,
        headHeight(head, width) + what.map.wholeSize().height() + kGap
            + what.legend.sizeHint().height() + 2 * kMargin};
}

void paint(QPainter &painter, const LoadExport &what, const QStringList &head)
{
    const QSize size = sizeOf(what, head);
    const int width = widthOf(what);
    painter.setFont(ui::textFont(ui::TextStyle::Body));
    painter.fillRect(QRect(QPoint(), size), ui::colour(ui::Role::Base));
    painter.setPen(ui::colour(ui::Role::Text));
    int y = kMargin;
    for (const QString &line : head) {
        const QRect room = roomOf(line, y, width);
        painter.drawText(QRect(kMargin, y, width, room.height()), Qt::TextWordWrap, line);
        y += room.height() + kGap;
    }
    painter.translate(kMargin, kMargin + headHeight(head, width));
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

Done writeDocument(const LoadExport &what, const QStringList &head, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    {
        const QSize size = sizeOf(what, head);
        QPdfWriter writer(&out);
        writer.setTitle(head.front());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(
            size.width() < size.height() ? QPageLayout::Portrait : QPageLayout::Landscape);
        QPainter painter(&writer);
        const double scale = std::min(
            double(writer.width()) / size.width(), double(writer.height()) / size.height());
        painter.scale(scale, scale);
        paint(painter, what, head);
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
