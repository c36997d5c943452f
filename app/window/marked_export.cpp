// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/marked_export.h"

#include "app/window/csv_line.h"
#include "core/governance/access_log.h"
#include "ui/models/entry_dialog.h"
#include "ui/models/entry_form.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_question.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

namespace attune::app {

namespace {

class MarkedExport {
    Q_DECLARE_TR_FUNCTIONS(MarkedExport)
};

QString reasonText(governance::ExportReason reason)
{
    const journal::Field *field = governance::exportedKind().kind().field("reason");
    return ui::labelOf(field->choices[static_cast<std::size_t>(reason)]);
}

Done write(const QString &name, const QByteArray &table)
{
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly) || out.write(table) != table.size() || !out.commit())
        return {Fault::Io, out.errorString().toStdString()};
    return {};
}

using Why = governance::Exported; ///< reason and why of it are what was answered

/// The reason first; `next` hears it. Nothing where there is no access log.
void askWhy(
    Desk &desk, ui::Panel &panel, const QString &what, std::function<void(const Why &why)> next)
{
    if (!desk.accessLog) {
        panel.banner()->say({ui::Tone::Warning,
            MarkedExport::tr("Nothing leaves a centre that is only being read: an export is "
                             "written into the access log first."),
            {}, {}, true});
        return;
    }
    ui::EntryDialog::What form{MarkedExport::tr("Export: %1").arg(what),
        MarkedExport::tr("The reason stands in the file and in the access log, with your name, "
                         "the time and a mark."),
        MarkedExport::tr("Choose the file…")};
    form.without = {"what", "rows", "mark", "session", "number"};
    auto *dialog =
        new ui::EntryDialog(governance::exportedKind().kind(), std::move(form), &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &panel,
        [dialog, next] { next(governance::exportedKind().read(dialog->values())); });
    dialog->open();
}

/// What the banner says of it.
void sayOutcome(ui::Panel &panel, const Done &done, qsizetype count, const QString &name)
{
    if (!done)
        complainIn(panel, done.error());
    else
        panel.banner()->say({ui::Tone::Good,
            MarkedExport::tr("Exported %n row(s) to %1.", nullptr, static_cast<int>(count))
                .arg(name),
            {}, {}, true});
}

} // namespace

void openPrintDialog(Desk &desk, QObject &asking, std::function<QString()> html)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &asking, [html](QPrinter *to) {
            QTextDocument document;
            document.setHtml(html());
            document.print(to);
        });
    dialog->open();
}

QString markText(const governance::ExportMark &mark, const Zone &zone)
{
    return MarkedExport::tr("Exported by %1 on %2. What for: %3. Why: %4. Mark: %5")
        .arg(QString::fromStdString(mark.by), ui::fullTimeText(mark.at, zone),
            reasonText(mark.reason), QString::fromStdString(mark.why),
            QString::fromStdString(mark.mark));
}

QByteArray markedTable(
    const governance::ExportMark &mark, const Zone &zone, const QList<QStringList> &rows)
{
    QByteArray out =
        csvLine({MarkedExport::tr("Exported by %1 on %2")
                     .arg(QString::fromStdString(mark.by), ui::fullTimeText(mark.at, zone)),
            MarkedExport::tr("What for: %1").arg(reasonText(mark.reason)),
            MarkedExport::tr("Why: %1").arg(QString::fromStdString(mark.why)),
            MarkedExport::tr("Mark: %1").arg(QString::fromStdString(mark.mark))});
    for (const QStringList &row : rows)
        out += csvLine(row);
    return out;
}

void askForMark(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<void(const governance::ExportMark &)> next)
{
    askWhy(desk, panel, what, [&desk, &panel, what, count, next](const Why &why) {
        desk.reading.begin(QStringLiteral("export"),
            [&desk, &panel, what, count, why, next](const std::stop_token &) -> Reading::Show {
                const auto mark =
                    desk.accessLog->exporting(what.toStdString(), count, why.reason, why.why);
                return [&panel, mark, next] {
                    mark ? next(*mark) : complainIn(panel, mark.error());
                };
            });
    });
}

void askForMarkedFile(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<QList<QStringList>(const governance::ExportMark &)> rows)
{
    const auto exportTo = [&desk, &panel, what, count, rows](const Why &why, const QString &name) {
        desk.reading.begin(QStringLiteral("export"),
            [&desk, &panel, name, why, what, count, rows](
                const std::stop_token &) -> Reading::Show {
                const auto mark =
                    desk.accessLog->exporting(what.toStdString(), count, why.reason, why.why);
                const Done done = mark
                    ? write(name, markedTable(*mark, desk.organisation->zoneOf({}), rows(*mark)))
                    : Done(mark.error());
                return [&panel, done, name, count] {
                    sayOutcome(panel, done, count, name);
                };
            });
    };
    askWhy(desk, panel, what, [&desk, &panel, what, exportTo](const Why &why) {
        ui::askWhereTo(&desk.window, MarkedExport::tr("Export"), what + QLatin1String(".csv"),
            MarkedExport::tr("Tables (*.csv)"), &panel,
            [exportTo, why](const QString &name) { exportTo(why, name); });
    });
}

void askForMarkedPaper(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<QString(const QString &mark)> html)
{
    askForMark(desk, panel, what, count, [&desk, &panel, html](const governance::ExportMark &mark) {
        openPrintDialog(desk, panel,
            [html, line = markText(mark, desk.organisation->zoneOf({}))] { return html(line); });
    });
}

void askForMarkedPicture(Desk &desk, ui::Panel &panel, const MarkedFile &file,
    std::function<Done(const governance::ExportMark &, const QString &name)> write)
{
    const auto exportTo = [&desk, &panel, file, write](const Why &why, const QString &name) {
        desk.reading.begin(QStringLiteral("export"),
            [&desk, &panel, file, name, why, write](const std::stop_token &) -> Reading::Show {
                const auto mark = desk.accessLog->exporting(
                    file.what.toStdString(), file.count, why.reason, why.why);
                return [&panel, file, name, mark, write] {
                    sayOutcome(
                        panel, mark ? write(*mark, name) : Done(mark.error()), file.count, name);
                };
            });
    };
    askWhy(desk, panel, file.what, [&desk, &panel, file, exportTo](const Why &why) {
        ui::askWhereTo(&desk.window, MarkedExport::tr("Export"), file.name, file.kinds, &panel,
            [exportTo, why](const QString &name) { exportTo(why, name); });
    });
}

} // namespace attune::app
