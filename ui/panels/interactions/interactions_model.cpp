// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/interactions_model.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/two_line_delegate.h"

#include <algorithm>

namespace attune::ui {

using interactions::Row;

void InteractionsModel::show(
    std::shared_ptr<const interactions::Snapshot> snapshot, std::vector<std::uint32_t> order)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_order = std::move(order);
    endResetModel();
}

void InteractionsModel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Row *InteractionsModel::row(int index) const
{
    if (index < 0 || index >= rowCount())
        return nullptr;
    return &m_snapshot->rows[m_order[static_cast<std::size_t>(index)]];
}

int InteractionsModel::indexOf(LegKey key) const
{
    const auto found = std::ranges::find_if(
        m_order, [&](std::uint32_t i) { return m_snapshot->rows[i].key == key; });
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int InteractionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant InteractionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &line = *row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return agentText(*m_snapshot->organisation, {line.agent}, m_masked);
    case DetailRole:
        return detail(line);
    case TrailRole:
        return trail(line);
    case FigureRole:
        return figure(line);
    case NoteRole:
        return basisText(line.basis);
    case Qt::ToolTipRole:
        return figureReason(line);
    case Qt::AccessibleTextRole:
        return spoken(line);
    default:
        return {};
    }
}

QString InteractionsModel::detail(const Row &line) const
{
    const Zone &zone = m_snapshot->organisation->zoneOf(m_snapshot->scope);
    const bool oneDay = zone.dayOf(m_snapshot->scope.period.begin)
        == zone.dayOf(m_snapshot->scope.period.end - Milliseconds{1});
    const Instant start = fromMs(line.startMs);
    return tr("%1 · %2 · %3")
        .arg(queueText(*m_snapshot->organisation, {line.queue}), channelText(line.channel),
            oneDay ? timeText(start, zone) : dayTimeText(start, zone));
}

QString InteractionsModel::figure(const Row &line) const
{
    const scoring::ScoreRow *score = m_snapshot->scoreOf(line);
    if (!score)
        return line.waitsForScore && line.basis != facts::Basis::None ? tr("waits") : QString();
    if (score->recovery)
        return number(*score->recovery / 1000.0, 2);
    if (score->state == scoring::ScoreState::NoDip)
        return tr("no dip");
    return {};
}

QString InteractionsModel::figureReason(const Row &line) const
{
    const scoring::ScoreRow *score = m_snapshot->scoreOf(line);
    if (line.basis == facts::Basis::None)
        return tr(
            "There is no lawful basis for opening it: only what was sent beside it is shown.");
    if (line.basis == facts::Basis::BasisOnly)
        return tr("It may be read, but the customer's emotion is not assessed: they did not agree "
                  "to analysis.");
    if (!score)
        return line.hasTranscript ? tr("It waits to be scored.") : tr("There is no transcript.");
    switch (score->state) {
    case scoring::ScoreState::Dip:
        return tr("Sentiment recovery: how much of the dip from %1 to %2 was made good by the end "
                  "(%3). 1 is all of it.")
            .arg(signedNumber(*score->start / 1000.0, 2), signedNumber(*score->trough / 1000.0, 2),
                signedNumber(*score->end / 1000.0, 2));
    case scoring::ScoreState::NoDip:
        return tr("The customer's wording never fell by 0.2 or more, so there was nothing to "
                  "recover from.");
    case scoring::ScoreState::TooShort:
        return tr("Fewer than three customer turns could be scored.");
    case scoring::ScoreState::UnknownLanguage:
        return tr("No language pack reads this text, so it is not scored.");
    case scoring::ScoreState::NotAssessed:
        break;
    }
    return tr("It could not be assessed.");
}

QVariant InteractionsModel::trail(const Row &line) const
{
    const scoring::ScoreRow *score = m_snapshot->scoreOf(line);
    QList<double> points;
    if (score) {
        for (std::size_t i = 0; i < score->sparkPoints; ++i)
            points.append(score->spark[i] / 100.0);
    }
    return QVariant::fromValue(points);
}

QString InteractionsModel::spoken(const Row &line) const
{
    const QString recovery = figure(line);
    QString text = tr("%1, %2, %3")
                       .arg(agentText(*m_snapshot->organisation, {line.agent}, m_masked),
                           detail(line), basisText(line.basis));
    if (!recovery.isEmpty())
        text = tr("%1, sentiment recovery %2").arg(text, recovery);
    return text;
}

} // namespace attune::ui
