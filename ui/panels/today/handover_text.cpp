// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/handover_text.h"

#include "ui/models/fact_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::ui {

namespace {

class HandOverText {
    Q_DECLARE_TR_FUNCTIONS(HandOverText)
};

/// A text of several lines as one, for a row.
QString inOneLine(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace

QString personText(const facts::Organisation &organisation, const std::string &id, bool masked)
{
    const auto found = std::ranges::find_if(organisation.agents,
        [&](const auto &agent) { return !id.empty() && agent.second.externalId == id; });
    if (found != organisation.agents.end())
        return agentText(organisation, found->first, masked);
    return masked ? HandOverText::tr("somebody") : QString::fromStdString(id);
}

QString handOverTitle(const handover::HandOver &handOver, const Zone &zone)
{
    if (handOver.sides.empty())
        return HandOverText::tr("A hand-over note");
    if (handOver.inConflict())
        return HandOverText::tr("For %1: two notes were written apart")
            .arg(dayTimeText(handOver.at, zone));
    return HandOverText::tr("For %1, by %2")
        .arg(dayTimeText(handOver.at, zone), QString::fromStdString(handOver.sides.front().author));
}

QStringList sideLines(
    const handover::Side &side, const facts::Organisation &organisation, bool masked)
{
    QStringList lines;
    if (!side.note.openItems.empty())
        lines += HandOverText::tr("Open: %1").arg(inOneLine(side.note.openItems));
    if (!side.note.inRecovery.empty()) {
        QStringList people;
        for (const std::string &id : side.note.inRecovery)
            people += personText(organisation, id, masked);
        lines += HandOverText::tr("In recovery: %1").arg(people.join(QStringLiteral(", ")));
    }
    if (!side.note.watch.empty())
        lines += HandOverText::tr("To watch: %1").arg(inOneLine(side.note.watch));
    return lines;
}

std::vector<ActionEntry> handOverEntries(const handover::Snapshot &snapshot,
    const facts::Organisation &organisation, const Zone &zone, bool masked)
{
    std::vector<ActionEntry> out;
    for (std::size_t i = 0; i < snapshot.open.size(); ++i) {
        const handover::HandOver &handOver = snapshot.open[i];
        ActionEntry entry;
        entry.id = QString::number(i);
        entry.icon = Icon::Document;
        entry.tone = handOver.inConflict() ? Tone::Warning : Tone::Info;
        entry.title = handOverTitle(handOver, zone);
        if (handOver.sides.empty()) {
            entry.detail = HandOverText::tr("Not yours to see: ask an administrator.");
        } else if (handOver.inConflict()) {
            entry.detail = HandOverText::tr("Read both, then write the one that counts.");
            entry.action = HandOverText::tr("Settle");
        } else {
            entry.detail =
                sideLines(handOver.sides.front(), organisation, masked).join(QStringLiteral(" · "));
            entry.action = HandOverText::tr("Read");
        }
        out.push_back(std::move(entry));
    }
    return out;
}

QStringList handOverBrief(const handover::Snapshot &snapshot,
    const facts::Organisation &organisation, const Zone &zone, bool masked)
{
    QStringList lines;
    for (const handover::HandOver &handOver : snapshot.open) {
        lines += QStringLiteral("  • %1").arg(handOverTitle(handOver, zone));
        for (const handover::Side &side : handOver.sides) {
            if (handOver.inConflict())
                lines += QStringLiteral("    %1").arg(
                    HandOverText::tr("By %1:").arg(QString::fromStdString(side.author)));
            for (const QString &line : sideLines(side, organisation, masked))
                lines += QStringLiteral("    %1").arg(line);
        }
    }
    if (!lines.isEmpty())
        lines.prepend(HandOverText::tr("Hand-over notes nobody has acknowledged yet"));
    return lines;
}

} // namespace attune::ui
