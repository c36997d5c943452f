// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_work.h"

#include "core/sync/facts_target.h"

#include <QFile>

namespace attune::app {

namespace {

constexpr const char *kSource =
    "acd"; ///< as the command's default: the same file means the same contacts

} // namespace

worker::Job importJob(Session &session, const QStringList &paths)
{
    std::vector<std::string> files;
    for (const QString &path : paths)
        files.push_back(QFile::encodeName(path).toStdString());
    return {"import " + files.front(), [&session, files](const worker::JobContext &job) -> Done {
                sync::FactsTarget target(session.facts(), session.vault(), kSource, session.clock(),
                    session.paths().recordings());
                if (auto begun = target.begin(); !begun)
                    return begun;
                sync::ImportRequest request;
                request.paths = files;
                request.options.now = session.clock().now();
                request.progress = [&](const sync::ImportProgress &progress) {
                    job.report(progress.bytes, progress.totalBytes);
                };
                const sync::ImportReport report = sync::runImport(request, target, job.stopToken());
                return report.error ? Done(*report.error) : Done();
            }};
}

} // namespace attune::app
