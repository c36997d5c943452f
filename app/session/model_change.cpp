// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/model_change.h"

#include "core/access/access.h"
#include "core/empathy_index/decisions_service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attune::app {

namespace {

/// FNV-1a: the same stamp draws the same sample everywhere.
std::uint64_t seedOf(const std::string &stamp)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char letter : stamp)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    return hash & ((std::uint64_t{1} << 53U) - 1);
}

constexpr std::array<const char *, scoring::kChangeFigures> kFigureNames{"end", "recovered",
    "index", "hostility", "personalisation", "escalation", "recovery", "acknowledgement"};

class ModelChangeText {
    Q_DECLARE_TR_FUNCTIONS(ModelChangeText)
};

} // namespace

std::string adoptedModel(Session &session)
{
    const auto adoptions = empathy_index::adoptionsOf(session.journal());
    return adoptions ? adoptions->stamp() : std::string();
}

Result<scoring::ModelChange> previewModel(
    Session &session, const scoring::Scorers &scorers, const std::stop_token &stop)
{
    return scoring::previewChange(session.facts(), session.vault(), scorers, session.clock().now(),
        seedOf(scorers.stamp()), stop);
}

std::optional<empathy_index::KeptPreview> keptPreview(
    Session &session, const scoring::Scorers &scorers)
{
    if (!session.journal())
        return std::nullopt;
    const auto kept = empathy_index::keptPreview(*session.journal(), scorers.stamp());
    return kept ? *kept : std::nullopt;
}

void keepPreview(Session &session, const scoring::ModelChange &change)
{
    if (session.journal() && session.journal()->store().mayWrite())
        (void)empathy_index::keepPreview(*session.journal(), change);
}

QString whoCanPreview(Session &session)
{
    QStringList names;
    const auto roster = session.vault().roster();
    for (std::size_t i = 0; roster && i < roster->members().size(); ++i) {
        const vault::Member &member = roster->members()[i];
        if (member.name != vault::kRecoveryUser
            && access::mayHold(member, {vault::DataClass::Transcript, 0}))
            names += QString::fromStdString(member.name);
    }
    return names.isEmpty()
        ? ModelChangeText::tr("What it changes is found by reading transcripts again, and nobody "
                              "of this centre may read them.")
        : ModelChangeText::tr("What it changes is found by reading transcripts again. Once one of "
                              "these has looked, it stands here for everybody: %1.")
              .arg(names.join(QStringLiteral(", ")));
}

empathy_index::ModelAdopted adoptionOf(const scoring::ModelChange &change, std::string reason)
{
    const auto &end = change.figures[static_cast<std::size_t>(scoring::ChangeFigure::End)];
    return {change.after, change.before, static_cast<std::int64_t>(change.legs),
        static_cast<std::int64_t>(end.much), std::move(reason)};
}

Result<scoring::ModelChange> adoptModel(
    Session &session, const scoring::Scorers &scorers, const std::string &reason)
{
    if (!session.journal())
        return {Fault::Denied, "there is no journal"};
    auto change = previewModel(session, scorers, {});
    if (!change && change.error().fault == Fault::Denied) {
        if (auto kept = keptPreview(session, scorers))
            change = std::move(kept->change);
        else
            change = Error{Fault::Denied, whoCanPreview(session).toStdString()};
    }
    if (!change)
        return change;
    const auto known = empathy_index::adoptionsOf(session.journal());
    if (!known)
        return known.error();
    const Done done =
        empathy_index::Service(*session.journal()).adopt(adoptionOf(*change, reason), known->heads);
    return done ? change : Result<scoring::ModelChange>(done.error());
}

QJsonObject changeJson(const scoring::ModelChange &change)
{
    QJsonObject figures;
    for (std::size_t k = 0; k < scoring::kChangeFigures; ++k) {
        const scoring::FigureChange &each = change.figures[k];
        QJsonArray bins;
        for (const std::size_t count : each.bins)
            bins.append(qint64(count));
        figures.insert(QLatin1String(kFigureNames[k]),
            QJsonObject{{QStringLiteral("compared"), qint64(each.compared)},
                {QStringLiteral("appeared"), qint64(each.appeared)},
                {QStringLiteral("vanished"), qint64(each.vanished)},
                {QStringLiteral("mean_change"),
                    each.compared ? QJsonValue(each.mean) : QJsonValue()},
                {QStringLiteral("share_beyond_0.2"),
                    each.compared ? QJsonValue(each.shareMuch()) : QJsonValue()},
                {QStringLiteral("bins"), bins}});
    }
    QJsonArray bounds;
    for (const double bound : scoring::kChangeBounds)
        bounds.append(bound);
    return {{QStringLiteral("before"), QString::fromStdString(change.before)},
        {QStringLiteral("after"), QString::fromStdString(change.after)},
        {QStringLiteral("interactions"), qint64(change.legs)},
        {QStringLiteral("seed"), qint64(change.seed)}, {QStringLiteral("bounds"), bounds},
        {QStringLiteral("figures"), figures}};
}

} // namespace attune::app
