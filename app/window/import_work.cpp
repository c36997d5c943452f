// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_work.h"

#include "app/session/import_order.h"

namespace attune::app {

worker::Job importJob(Session &session, const QStringList &paths)
{
    ImportOrder order;
    order.paths = paths;
    return {"import " + paths.front().toStdString(),
        [&session, order](const worker::JobContext &job) -> Done {
            const auto report = carryOut(
                session, order,
                [&](const sync::ImportProgress &progress) {
                    job.report(progress.bytes, progress.totalBytes);
                },
                job.stopToken());
            if (!report)
                return report.error();
            return report->error ? Done(*report->error) : Done();
        }};
}

} // namespace attune::app
