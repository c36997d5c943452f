// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/board_export.h"

#include "app/window/csv_line.h"
#include "app/window/pdf_page.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace attune::app {

namespace {

class BoardExport {
    Q_DECLARE_TR_FUNCTIONS(BoardExport)
};

constexpr qsizetype kMostRowsOnPaper = 400;

QStringList headOf(const calibration::Board &board, const QString &mark)
{
    QStringList lines{BoardExport::tr("Calibration, %1").arg(ui::sessionName(board.session())),
        mark, ui::boardScopeLine(board)};
    for (const ui::Kpi &tile : ui::boardTiles(board))
        lines += BoardExport::tr("%1: %2 · %3").arg(tile.caption, tile.figure, tile.detail);
    return lines + ui::nextSessionSentences(board)
        + QStringList{BoardExport::tr("Scores of calibration are an exercise: they never count "
                                      "in anybody's results.")};
}

QByteArray csvOf(const std::vector<ui::BoardTable> &tables, const QStringList &head)
{
    QByteArray out;
    for (const QString &line : head)
        out += csvLine({line});
    for (const ui::BoardTable &table : tables) {
        out += csvLine({QString()}) + csvLine({table.title});
        for (const QStringList &row : table.rows)
            out += csvLine(row);
    }
    return out;
}

QString htmlOf(const ui::BoardTable &table)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(table.title.toHtmlEscaped());
    if (table.rows.size() > kMostRowsOnPaper)
        return html
            + QStringLiteral("<p>%1</p>")
                  .arg(BoardExport::tr("%n row(s) are too many for paper: export a table.", nullptr,
                      static_cast<int>(table.rows.size() - 1)));
    html += QStringLiteral("<table border='1' cellspacing='0' cellpadding='2' width='100%'>");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &text : row)
            html += QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString pageOf(const std::vector<ui::BoardTable> &tables, const QStringList &head)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(head.front().toHtmlEscaped());
    for (int i = 1; i < head.size(); ++i)
        html += QStringLiteral("<p>%1</p>").arg(head[i].toHtmlEscaped());
    for (const ui::BoardTable &table : tables)
        html += htmlOf(table);
    return html;
}

} // namespace

QString boardHtml(const calibration::Board &board, const ui::BoardLook &look, const QString &mark,
    const Zone &zone)
{
    return pageOf(ui::boardTables(board, look, zone), headOf(board, mark));
}

Done exportBoardFile(const calibration::Board &board, const ui::BoardLook &look,
    const QString &mark, const Zone &zone, const QString &file)
{
    const QStringList head = headOf(board, mark);
    const auto tables = ui::boardTables(board, look, zone);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        out.write(csvOf(tables, head));
    } else {
        writePdf(out, head.front(), pageOf(tables, head), QPageLayout::Landscape);
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

} // namespace attune::app
