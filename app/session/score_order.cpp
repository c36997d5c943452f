// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/score_order.h"

#include "app/packs/packs.h"
#include "app/session/governance_office.h"
#include "app/session/model_change.h"
#include "core/access/access.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"
#include "ui/panels/oversight/model_text.h"

#include <QJsonArray>

#include <chrono>

namespace attune::app {

namespace {

Result<std::int64_t> indexAll(Session &session, const Steps &steps)
{
    interactions::SearchIndex index(session.facts(), session.vault());
    std::int64_t indexed = 0;
    while (steps.mayGoOn()) {
        const auto slice = index.indexSlice();
        if (!slice)
            return slice.error();
        if (slice->done == 0)
            break;
        indexed += slice->done;
        steps.progress(indexed, indexed + slice->left);
    }
    return indexed;
}

} // namespace

Result<QJsonObject> scoreWaiting(Session &session, bool rulesOnly, const Steps &steps)
{
    const auto started = std::chrono::steady_clock::now();
    const auto scorers =
        loadScorers(rulesOnly ? text::Mode::RulesOnly : text::Mode::WithLearntHeads);
    if (!scorers)
        return scorers.error();
    scoring::ScoringService service(session.facts(), session.vault(), *scorers, session.clock());
    if (!service.mayScore())
        return {Fault::Denied, "scoring needs a signed-in user who may read transcripts"};
    if (auto may = access::mayDo(session.roles(), access::Act::Score); !may)
        return may.error();
    if (!isUseOn(session, governance::Use::Scoring))
        return {Fault::Denied, "scoring is switched off, see attune governance oversight"};
    const auto cutoffs = cutoffsOf(session);
    if (!cutoffs)
        return cutoffs.error();
    const auto begun = service.begin(adoptedModel(session), *cutoffs);
    if (!begun)
        return begun.error();
    if (*begun == scoring::Begun::Waits)
        return {Fault::Denied,
            "a new model waits to be adopted: see attune score --preview, then attune score "
            "--adopt REASON"};
    const auto report = service.scoreAll(steps.mayGoOn, steps.progress);
    if (!report)
        return report.error();
    const auto indexed = indexAll(session, steps);
    if (!indexed)
        return indexed.error();
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return QJsonObject{{QStringLiteral("interactions"), qint64(report->legs)},
        {QStringLiteral("turns"), qint64(report->turns)},
        {QStringLiteral("indexed"), qint64(*indexed)}, {QStringLiteral("seconds"), seconds},
        {QStringLiteral("stamp"), QString::fromStdString(scorers->stamp())}};
}

Result<QJsonObject> adoptAndScore(
    Session &session, bool rulesOnly, const std::string &reason, const Steps &steps)
{
    const auto scorers =
        loadScorers(rulesOnly ? text::Mode::RulesOnly : text::Mode::WithLearntHeads);
    if (!scorers)
        return scorers.error();
    const auto change = adoptModel(session, *scorers, reason);
    if (!change && change.error().fault == Fault::NotFound)
        return scoreWaiting(session, rulesOnly, steps); // nothing to adopt
    if (!change)
        return change.error();
    const bool scoresLater = !access::mayDo(session.roles(), access::Act::Score);
    auto report =
        scoresLater ? Result<QJsonObject>(QJsonObject()) : scoreWaiting(session, rulesOnly, steps);
    if (!report)
        return report;
    report->insert(QStringLiteral("adopted"), QJsonArray::fromStringList(ui::changeLines(*change)));
    report->insert(QStringLiteral("change"), changeJson(*change));
    report->insert(QStringLiteral("scores_later"), scoresLater);
    return report;
}

} // namespace attune::app
