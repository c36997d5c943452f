// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/index_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

using empathy_index::Outcome;
using empathy_index::Snapshot;
using empathy_index::Standing;
using empathy_index::Unit;
using empathy_index::UnitKind;
using scoring::Proxy;

namespace {

class IndexText {
    Q_DECLARE_TR_FUNCTIONS(IndexText)
};

QString points(double share, int decimals = 0)
{
    return number(share * 100, decimals);
}

QString shortDate(Instant t, const Zone &zone)
{
    return QLocale().toString(dateOf(zone.dayOf(t)), IndexText::tr("d MMM", "date in a chart"));
}

std::size_t countOf(const Outcome &outcome, Standing standing)
{
    return static_cast<std::size_t>(std::ranges::count(outcome.units, standing, &Unit::standing));
}

QString rankText(const empathy_index::RankSpan &rank)
{
    return IndexText::tr("rank %1 (%2–%3)", "rank and its interval")
        .arg(number(rank.rank), number(rank.low), number(rank.high));
}

QString standingText(const Unit &unit)
{
    switch (unit.standing) {
    case Standing::TooFew:
        return IndexText::tr("too few: %n", nullptr, static_cast<int>(unit.n));
    case Standing::Withheld:
        return IndexText::tr("group too small");
    case Standing::NotMeasured:
        return IndexText::tr("too little assessed");
    case Standing::NotSeparable:
        return IndexText::tr("not separable");
    case Standing::Ranked:
        return rankText(*unit.rank);
    }
    return {};
}

QString standingReason(const Unit &unit)
{
    switch (unit.standing) {
    case Standing::TooFew:
        return IndexText::tr("Fewer than five interactions could be assessed, so nothing is said.");
    case Standing::Withheld:
        return IndexText::tr("The group is so small that its figure would tell about persons, or "
                             "about another group that is.");
    case Standing::NotMeasured:
        return IndexText::tr("Less than two thirds of the weight could be assessed.");
    case Standing::NotSeparable:
        return unit.estimate
            ? IndexText::tr("Reliability %1 is below 0.7: what looks like a difference to others "
                            "may be chance, so there is no rank.")
                  .arg(number(unit.estimate->reliability, 2))
            : IndexText::tr("Nobody differs from anybody, so there is no rank.");
    case Standing::Ranked:
        return IndexText::tr(
            "Rank %1 among those who can be ranked, %2 to %3 by chance, %4 to %5 "
            "when one weight is a quarter more or less, %6 by the arithmetic mean.")
            .arg(number(unit.rank->rank), number(unit.rank->low), number(unit.rank->high),
                number(unit.rank->leastWeighed), number(unit.rank->mostWeighed),
                number(unit.rank->arithmetic));
    }
    return {};
}

QString breakReason(const empathy_index::TrendPoint &point)
{
    if (!point.breaks)
        return {};
    if (point.adopted)
        return IndexText::tr("A new model was adopted in this week, and everything was read again "
                             "with it: not what was shown before.");
    return point.model == 0
        ? IndexText::tr("Scores of several models, or none: not comparable with the week before.")
        : IndexText::tr("Other weights (version %1) or another model: not comparable with the week "
                        "before.")
              .arg(point.weights);
}

} // namespace

QString figureName(Proxy figure)
{
    switch (figure) {
    case Proxy::Personalisation:
        return IndexText::tr("Personalisation");
    case Proxy::Escalation:
        return IndexText::tr("Escalation");
    case Proxy::Recovery:
        return IndexText::tr("Recovery");
    case Proxy::Acknowledgement:
        return IndexText::tr("Acknowledgement");
    }
    return {};
}

QString figureReason(Proxy figure)
{
    switch (figure) {
    case Proxy::Personalisation:
        return IndexText::tr("How far the best reply took up what only this customer said. A name "
                             "alone does not count.");
    case Proxy::Escalation:
        return IndexText::tr("Where somebody above was asked for: whether it was offered or done. "
                             "Where nobody asked and it could have gone up: whether it was kept.");
    case Proxy::Recovery:
        return IndexText::tr("Of interactions that began below −0.2: whether they ended at least "
                             "0.3 better.");
    case Proxy::Acknowledgement:
        return IndexText::tr("Of interactions in which the customer fell below −0.2: whether a "
                             "reply acknowledged or validated it.");
    }
    return {};
}

QString unitName(const Snapshot &snapshot, std::int64_t unit, bool masked)
{
    if (snapshot.kind == UnitKind::Agent)
        return agentText(*snapshot.organisation, {unit}, masked);
    const facts::Team *team = snapshot.organisation->team({unit});
    return team ? QString::fromStdString(team->name) : IndexText::tr("Without a team");
}

QString weightsText(const empathy_index::Weights &weights)
{
    QStringList parts;
    for (const double each : weights.of)
        parts += points(each);
    return parts.join(QStringLiteral(" · "));
}

/// "Personalisation 25 · Escalation avoided 25 · …": nobody knows four numbers by their order.
QString namedWeights(const empathy_index::Weights &weights)
{
    QStringList parts;
    for (std::size_t k = 0; k < weights.of.size(); ++k)
        parts +=
            IndexText::tr("%1 %2").arg(figureName(static_cast<Proxy>(k)), points(weights.of[k]));
    return parts.join(QStringLiteral(" · "));
}

QString indexScopeLine(const Snapshot &snapshot)
{
    const Zone &zone = snapshot.organisation->zoneOf(snapshot.scope);
    const QString from = shortDate(snapshot.scope.period.begin, zone);
    const QString to = shortDate(snapshot.scope.period.end - Milliseconds{1}, zone);
    return IndexText::tr("%1 to %2, at least four weeks · seen by supervisors, evaluators, leaders")
        .arg(from, to);
}

std::vector<Kpi> indexTiles(const Snapshot &snapshot)
{
    const Outcome &outcome = snapshot.outcome;
    const auto ranked = countOf(outcome, Standing::Ranked);
    const auto shown = ranked + countOf(outcome, Standing::NotSeparable);
    const empathy_index::WeightSet &set = snapshot.decisions.weights.current();
    const auto percent = snapshot.contacts == 0
        ? 0.0
        : 100.0 * static_cast<double>(snapshot.assessed) / static_cast<double>(snapshot.contacts);
    Kpi mean{IndexText::tr("Middle of all, 0–100"), shown ? points(outcome.mean, 1) : number(NAN),
        IndexText::tr("weighted mean of %n estimate(s)", nullptr, static_cast<int>(shown)), {},
        Role::Accent, {}};
    for (const auto &point : snapshot.trend)
        mean.trail.push_back(point.index ? *point.index * 100 : NAN);
    Kpi ranks{IndexText::tr("Can be ranked"),
        IndexText::tr("%1 of %2").arg(ranked).arg(outcome.units.size()),
        outcome.tau2 > 0 ? IndexText::tr("the others are not separable, or too few")
                         : IndexText::tr("no differences can be detected: ranking is off"),
        {}, Role::Accent, {}};
    Kpi assessed{IndexText::tr("Assessed"), IndexText::tr("%1 %").arg(number(percent)),
        IndexText::tr("%1 of %2 interactions, the rest cannot be assessed")
            .arg(QLocale().toString(qulonglong(snapshot.assessed)),
                QLocale().toString(qulonglong(snapshot.contacts))),
        {}, Role::Accent, {}};
    Kpi weights{IndexText::tr("Weights, version %1").arg(set.weights.version),
        weightsText(set.weights),
        set.author.empty()
            ? IndexText::tr("as shipped")
            : IndexText::tr("by %1: %2")
                  .arg(QString::fromStdString(set.author), QString::fromStdString(set.reason)),
        {}, Role::Accent, IndexText::tr("Show the history of the weights")};
    return {mean, ranks, assessed, weights};
}

IntervalRow indexRow(const Snapshot &snapshot, const Unit &unit, bool masked)
{
    IntervalRow row;
    row.name = unitName(snapshot, unit.id, masked);
    row.note = standingText(unit);
    row.firm = unit.standing == Standing::Ranked;
    QStringList hint{row.name};
    if (unit.estimate) {
        row.value = unit.estimate->value * 100;
        row.low = unit.estimate->low * 100;
        row.high = unit.estimate->high * 100;
        row.figure = points(unit.estimate->value);
        hint +=
            IndexText::tr("%1 (%2 to %3) of %n interaction(s)", nullptr, static_cast<int>(unit.n))
                .arg(row.figure, points(unit.estimate->low), points(unit.estimate->high));
    }
    if (unit.index) {
        row.raw = *unit.index * 100;
        hint += unit.drawn
            ? IndexText::tr("raw %1, bootstrap %2 to %3")
                  .arg(points(*unit.index), points(unit.drawn->low), points(unit.drawn->high))
            : IndexText::tr("raw %1").arg(points(*unit.index));
    }
    hint += standingReason(unit);
    row.hint = hint.join(QLatin1Char('\n'));
    return row;
}

std::vector<TrendValue> trendValues(
    const std::vector<empathy_index::TrendPoint> &all, const Zone &zone)
{
    std::vector<TrendValue> out;
    for (const auto &point : all) {
        if (out.empty() && !point.index)
            continue; // the course begins with the first week that has any
        TrendValue value;
        value.label = shortDate(point.period.begin, zone);
        value.breakReason = out.empty() ? QString() : breakReason(point);
        if (point.index) {
            value.value = *point.index * 100;
            value.hint = IndexText::tr("Week from %1: %2 of %n interaction(s), weights version %3",
                nullptr, static_cast<int>(point.n))
                             .arg(value.label, points(*point.index, 1))
                             .arg(point.weights);
        }
        if (point.drawn) {
            value.low = point.drawn->low * 100;
            value.high = point.drawn->high * 100;
        }
        out.push_back(std::move(value));
    }
    return out;
}

QStringList whySentences(const Unit &unit, const Outcome &outcome)
{
    QStringList out;
    if (unit.estimate && unit.index && unit.usual)
        out += IndexText::tr("Estimate %1 (%2 to %3): %4 was found, usual for such interactions is "
                             "%5; the less is known, the nearer to the middle of %6 it is drawn.")
                   .arg(points(unit.estimate->value), points(unit.estimate->low),
                       points(unit.estimate->high), points(*unit.index), points(*unit.usual),
                       points(outcome.mean));
    out += standingReason(unit);
    if (unit.floored)
        out += IndexText::tr("A figure of zero counts as 0.01, since a product of zero would hide "
                             "all the others.");
    for (std::size_t k = 0; k < scoring::kProxies; ++k) {
        if (outcome.constant[k])
            out += IndexText::tr("%1 is the same for everybody and is left out.")
                       .arg(figureName(static_cast<Proxy>(k)));
    }
    return out;
}

QStringList gamingSentences(const Unit &unit, const empathy_index::UnitDetails &details)
{
    QStringList out;
    if (details.avoidsEscalation)
        out +=
            IndexText::tr("Asked for somebody above, it was offered or done in %1 of %2: clearly "
                          "less than by others. Escalations that are avoided are no merit.")
                .arg(unit.answered.good)
                .arg(unit.answered.of);
    for (const auto &repeated : details.repeated)
        out += IndexText::tr("“%1” stands in %2 of %3 interactions that acknowledge, apologise or "
                             "thank at all: a stock phrase, perhaps a forced one.")
                   .arg(QString::fromStdString(repeated.sentence))
                   .arg(repeated.legs.size())
                   .arg(details.worded);
    return out;
}

QStringList weightsHistory(const empathy_index::WeightsHistory &history, const Zone &zone)
{
    QStringList out;
    for (auto set = history.sets.rbegin(); set != history.sets.rend(); ++set) {
        const QString line = IndexText::tr("Version %1: %2")
                                 .arg(set->weights.version)
                                 .arg(namedWeights(set->weights));
        if (set->author.empty())
            out += IndexText::tr("%1, as shipped").arg(line);
        else if (set->inConflict)
            out += IndexText::tr("%1, by %2 at %3, stands against another and does not count yet: "
                                 "%4")
                       .arg(line, QString::fromStdString(set->author), dayTimeText(set->from, zone),
                           QString::fromStdString(set->reason));
        else
            out += IndexText::tr("%1, by %2 at %3: %4")
                       .arg(line, QString::fromStdString(set->author), dayTimeText(set->from, zone),
                           QString::fromStdString(set->reason));
    }
    return out;
}

} // namespace attune::ui
