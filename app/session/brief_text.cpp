// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/brief_text.h"

#include "ui/models/fact_text.h"
#include "ui/panels/today/handover_text.h"
#include "ui/panels/today/today_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::app {

namespace {

class Brief {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

} // namespace

QString briefText(const today::Snapshot &snapshot, const handover::Snapshot *notes, bool masked)
{
    if (snapshot.empty)
        return Brief::tr("There are no interactions yet. Import some first: attune import --help");
    QStringList lines{Brief::tr("Shift brief · %1").arg(ui::todayTitle(snapshot)),
        ui::todayScopeLine(snapshot), QString()};
    for (const ui::Kpi &kpi : ui::todayFigures(snapshot))
        lines += QStringLiteral("  %1  %2  (%3)")
                     .arg(kpi.caption, -26)
                     .arg(kpi.figure, 8)
                     .arg(kpi.detail);
    lines += {QString(), Brief::tr("Needs you now")};
    const auto needs = ui::todayNeeds(snapshot, masked);
    for (const ui::ActionEntry &need : needs)
        lines +=
            {QStringLiteral("  • %1").arg(need.title), QStringLiteral("    %1").arg(need.detail)};
    if (needs.empty())
        lines += QStringLiteral("  %1").arg(Brief::tr("Nothing needs you now."));
    if (notes) {
        const QStringList open = ui::handOverBrief(
            *notes, *snapshot.organisation, snapshot.organisation->zoneOf(snapshot.scope), masked);
        if (!open.isEmpty())
            lines += QStringList{QString()} + open;
    }
    if (!snapshot.queues.empty())
        lines += {QString(), Brief::tr("Ended negative by queue, today (two weeks before)")};
    for (const today::QueueBar &bar : snapshot.queues) {
        const double share =
            100.0 * static_cast<double>(bar.negative) / static_cast<double>(bar.scored);
        lines += QStringLiteral("  %1 %2 %  (%3)  n = %4")
                     .arg(ui::queueText(*snapshot.organisation, bar.queue), -26)
                     .arg(ui::number(share), 4)
                     .arg(bar.usual ? Brief::tr("%1 %").arg(ui::number(*bar.usual * 100))
                                    : QStringLiteral("–"))
                     .arg(bar.scored);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace attune::app
