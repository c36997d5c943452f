// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_wiring.h"

#include "app/session/import_order.h"
#include "app/window/work_wiring.h"
#include "core/sync/saved_mappings.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/import/import_dialog.h"
#include "ui/panels/import/mapping_dialog.h"
#include "ui/shell/main_window.h"

#include <QFile>

#include <memory>

namespace attune::app {

namespace {

std::deque<sync::UnmappedFile> unmappedAmong(store::Connection &facts, const QStringList &paths)
{
    sync::SourceOptions options;
    if (auto saved = sync::savedMappings(facts))
        options.mappings = std::move(*saved);
    std::vector<std::string> names;
    for (const QString &path : paths)
        names.push_back(QFile::encodeName(path).toStdString());
    auto files = sync::unmappedFiles(names, options);
    return {std::make_move_iterator(files.begin()), std::make_move_iterator(files.end())};
}

} // namespace

ImportWiring::ImportWiring(Desk &desk, WorkWiring &work, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
}

void ImportWiring::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_desk.reading.begin(QStringLiteral("unmapped"), m_desk.session.facts(),
        [this, paths](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto files = unmappedAmong(facts, paths);
            return [this, paths, files = std::move(files)] {
                askForMeanings(paths, files, {});
            };
        });
}

void ImportWiring::askForMeanings(
    const QStringList &paths, std::deque<sync::UnmappedFile> files, const QStringList &answers)
{
    if (files.empty()) {
        begin(paths, answers);
        return;
    }
    auto *dialog = new ui::MappingDialog(files.front(), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    files.pop_front();
    connect(dialog, &ui::MappingDialog::confirmed, this,
        [this, paths, files = std::move(files), answers](const sync::ColumnMapping &mapping) {
            askForMeanings(
                paths, files, answers + QStringList{QString::fromStdString(toJson(mapping))});
        });
    dialog->open();
}

void ImportWiring::begin(const QStringList &paths, const QStringList &mappings)
{
    QPointer<ui::ImportDialog> dialog(new ui::ImportDialog(&m_desk.window));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ImportOrder order = orderForFiles(paths);
    order.mappings = mappings;
    order.keepMappings = !mappings.isEmpty();
    const std::string name = "import files " + std::to_string(++m_imports);
    connect(dialog, &ui::ImportDialog::pauseToggled, this,
        [this] { m_work.setPaused(!m_work.isPaused()); });
    connect(&m_work, &WorkWiring::pausedChanged, dialog, &ui::ImportDialog::showPaused);
    connect(dialog, &ui::ImportDialog::cancelWanted, this, [this, name] { m_work.cancel(name); });
    connect(dialog, &ui::ImportDialog::setAsideWanted, this, &ImportWiring::setAsideWanted);
    const bool taken = m_work.submitFirst(
        {name, [this, order, dialog](const worker::JobContext &job) -> Done {
             const auto tell = [&](const sync::ImportProgress &progress) {
                 job.report(progress.bytes, progress.totalBytes);
                 QMetaObject::invokeMethod(
                     this,
                     [dialog, progress] {
                         if (dialog)
                             dialog->showProgress(progress);
                     },
                     Qt::QueuedConnection);
                 static_cast<void>(job.mayGoOn()); // waits while paused
             };
             auto report = std::make_shared<Result<sync::ImportReport>>(
                 carryOut(m_desk.session, order, tell, job.stopToken()));
             QMetaObject::invokeMethod(
                 this, [this, report, dialog] { finish(*report, dialog); }, Qt::QueuedConnection);
             if (!*report)
                 return report->error();
             return (*report)->error ? Done(*(*report)->error) : Done();
         }});
    if (!taken)
        dialog->showProblem(tr("The console has too much to do. Try again later."));
    dialog->open();
}

void ImportWiring::finish(
    const Result<sync::ImportReport> &report, const QPointer<ui::ImportDialog> &dialog)
{
    m_work.begin();
    if (!dialog)
        return;
    if (report)
        dialog->showReport(*report);
    else
        dialog->showProblem(ui::sentenceFor(report.error().fault));
}

void ImportWiring::importQuietly(const QStringList &paths)
{
    m_work.submitFirst({"import " + paths.front().toStdString(),
        [this, order = orderForFiles(paths)](const worker::JobContext &job) -> Done {
            const auto report = carryOut(
                m_desk.session, order,
                [&](const sync::ImportProgress &progress) {
                    job.report(progress.bytes, progress.totalBytes);
                    static_cast<void>(job.mayGoOn());
                },
                job.stopToken());
            QMetaObject::invokeMethod(
                this, [this] { m_work.begin(); }, Qt::QueuedConnection);
            if (!report)
                return report.error();
            return report->error ? Done(*report->error) : Done();
        }});
}

} // namespace attune::app
