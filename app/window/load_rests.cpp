// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/load_rests.h"

#include "app/session/governance_office.h"
#include "core/governance/agreement_queries.h"
#include "core/recovery/recovery_snapshot.h"
#include "ui/models/fact_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::app {

namespace {

class LoadRests {
    Q_DECLARE_TR_FUNCTIONS(LoadRests)
};

QString sentenceOf(const recovery::Case &rest, const Zone &zone, Instant now)
{
    const QString offered = ui::timeText(rest.offered.value_or(rest.triggered), zone);
    const QString taken = rest.taken ? ui::timeText(*rest.taken, zone) : QString();
    const QString ended = rest.ended ? ui::timeText(*rest.ended, zone) : QString();
    switch (rest.stage) {
    case recovery::Stage::Flagged:
        return LoadRests::tr("Asked for a rest at %1; none is offered yet.").arg(offered);
    case recovery::Stage::Offered:
        return rest.isLapsed(now)
            ? LoadRests::tr("A rest was offered at %1 and not answered.").arg(offered)
            : LoadRests::tr("A rest was offered at %1; no answer yet.").arg(offered);
    case recovery::Stage::InRecovery:
        return LoadRests::tr("In recovery since %1.").arg(taken);
    case recovery::Stage::Declined:
        return LoadRests::tr("A rest was offered at %1 and declined.").arg(offered);
    case recovery::Stage::Recalled:
        return LoadRests::tr("A rest from %1 on, called back at %2.").arg(taken, ended);
    case recovery::Stage::Returned:
        return LoadRests::tr("A rest from %1 to %2.").arg(taken, ended);
    }
    return {};
}

} // namespace

std::vector<fatigue::AgentPresence> restsOf(Session &session, Instant since)
{
    std::vector<fatigue::AgentPresence> out;
    const auto office = officeOf(session);
    if (!office)
        return out;
    const auto rests = recovery::restsTaken(*office, since);
    if (!rests)
        return out;
    for (const recovery::Rest &each : *rests)
        out.push_back({each.agent, {each.time.begin, each.time.end, fatigue::Activity::Break}});
    return out;
}

QStringList restSentences(Session &session, AgentId agent, Interval day, const Zone &zone)
{
    const auto office = officeOf(session);
    auto cases = office ? recovery::Service(*office).cases(day.begin)
                        : Result<std::vector<recovery::Case>>(std::vector<recovery::Case>());
    auto reader = session.facts().reader();
    if (!cases || !reader)
        return {};
    const auto person =
        (*reader)->guarded([&] { return governance::pseudonymOf(**reader, agent); });
    if (!person || person->empty())
        return {};
    std::ranges::stable_sort(*cases, {}, &recovery::Case::triggered);
    QStringList out;
    const Instant now = session.clock().now();
    for (const recovery::Case &each : *cases) {
        if (each.person == *person && day.contains(each.triggered))
            out += sentenceOf(each, zone, now);
    }
    return out;
}

} // namespace attune::app
