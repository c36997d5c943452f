// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/list_export.h"

#include "core/facts/leg_row.h"
#include "ui/models/fact_text.h"

#include <QCoreApplication>

namespace attune::app {

namespace {

class ListExport {
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

QList<QStringList> listRows(Session &session, const facts::Organisation &organisation,
    const std::vector<LegKey> &legs, bool masked)
{
    QList<QStringList> out{
        {ListExport::tr("Start (UTC)"), ListExport::tr("Agent"), ListExport::tr("Queue"),
            ListExport::tr("Channel"), ListExport::tr("Length, s"), ListExport::tr("Consent")}};
    auto reader = session.facts().reader();
    const Instant now = session.clock().now();
    for (const LegKey key : legs) {
        if (!reader)
            break;
        const auto found = (*reader)->guarded([&] { return facts::findLeg(**reader, key); });
        if (!found || !*found)
            continue;
        const facts::LegRow &leg = **found;
        out += {QString::fromStdString(toIso(leg.start)),
            ui::agentText(organisation, leg.agent, masked), ui::queueText(organisation, leg.queue),
            ui::channelText(leg.channel),
            leg.end ? QString::number((*leg.end - leg.start).count() / 1000) : QString(),
            ui::basisText(leg.basisAt(now))};
    }
    return out;
}

} // namespace attune::app
