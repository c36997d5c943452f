// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/list_export.h"

#include "app/window/csv_line.h"
#include "core/facts/leg_row.h"
#include "ui/models/fact_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace attune::app {

namespace {

class ListExport {
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

Done exportList(Session &session, const facts::Organisation &organisation,
    const std::vector<LegKey> &legs, bool masked, const QString &file)
{
    QSaveFile out(file);
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    const Zone &zone = organisation.zoneOf({});
    const Instant now = session.clock().now();
    out.write(csvLine(
        {ListExport::tr("Exported by %1 on %2")
                .arg(QString::fromStdString(session.vault().user()), ui::dayTimeText(now, zone))}));
    out.write(
        csvLine({ListExport::tr("Start (UTC)"), ListExport::tr("Agent"), ListExport::tr("Queue"),
            ListExport::tr("Channel"), ListExport::tr("Length, s"), ListExport::tr("Consent")}));
    for (const LegKey key : legs) {
        const auto found = (*reader)->guarded([&] { return facts::findLeg(**reader, key); });
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const facts::LegRow &leg = **found;
        out.write(csvLine({QString::fromStdString(toIso(leg.start)),
            ui::agentText(organisation, leg.agent, masked), ui::queueText(organisation, leg.queue),
            ui::channelText(leg.channel),
            leg.end ? QString::number((*leg.end - leg.start).count() / 1000) : QString(),
            ui::basisText(leg.basisAt(now))}));
    }
    if (!out.commit())
        return {Fault::Io, out.errorString().toStdString()};
    return {};
}

} // namespace attune::app
