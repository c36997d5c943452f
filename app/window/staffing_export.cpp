// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/staffing_export.h"

#include "app/window/csv_line.h"
#include "app/window/marked_export.h"
#include "app/window/pdf_page.h"
#include "ui/panels/staffing/staffing_model.h"
#include "ui/panels/staffing/staffing_panel.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace attune::app {

namespace {

class SheetExport {
    Q_DECLARE_TR_FUNCTIONS(SheetExport)
};

QStringList headOf(const ui::StaffingPanel &panel, const QString &mark)
{
    QStringList lines{SheetExport::tr("Staffing by volume and by load"), mark, panel.settingsText(),
        SheetExport::tr("The adjustment by load is a construction of its own: its weights and its "
                        "recovery are settings of a policy, none of them measured.")};
    return lines + panel.sentences();
}

QStringList rowOf(const ui::StaffingModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                         : model.index(row, column).data().toString();
    return cells;
}

QByteArray tableOf(const ui::StaffingModel &model, const QStringList &head)
{
    QByteArray out;
    for (const QString &line : head)
        out += csvLine({line});
    for (int row = -1; row < model.rowCount(); ++row)
        out += csvLine(rowOf(model, row));
    return out;
}

QString pageOf(const ui::StaffingModel &model, const QStringList &head)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(head.front().toHtmlEscaped());
    for (int i = 1; i < head.size(); ++i)
        html += QStringLiteral("<p>%1</p>").arg(head[i].toHtmlEscaped());
    html += QStringLiteral("<p></p><table border='1' cellspacing='0' cellpadding='3' width='100%' "
                           "style='border-collapse: collapse'>");
    for (int row = -1; row < model.rowCount(); ++row) {
        html += row < 0 ? QStringLiteral("<thead><tr>") : QStringLiteral("<tr>");
        const QStringList cells = rowOf(model, row);
        for (int column = 0; column < cells.size(); ++column) {
            const auto side = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                  .value<Qt::Alignment>();
            html += QStringLiteral("<%1 align='%2'>%3</%1>")
                        .arg(row < 0 ? QStringLiteral("th") : QStringLiteral("td"),
                            side.testFlag(Qt::AlignRight) ? QStringLiteral("right")
                                                          : QStringLiteral("left"),
                            cells[column].toHtmlEscaped());
        }
        html += row < 0 ? QStringLiteral("</tr></thead>") : QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    // On paper nothing can be pointed at.
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!tip.isEmpty())
            html += QStringLiteral("<p><b>%1</b> – %2</p>")
                        .arg(model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped(),
                            tip.toHtmlEscaped());
    }
    return html;
}

} // namespace

Done exportSheetFile(const ui::StaffingPanel &panel, const governance::ExportMark &mark,
    const Zone &zone, const QString &file)
{
    const QStringList lines = headOf(panel, markText(mark, zone));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        out.write(tableOf(*panel.model(), lines));
    } else {
        writePdf(out, lines.front(), pageOf(*panel.model(), lines));
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

} // namespace attune::app
