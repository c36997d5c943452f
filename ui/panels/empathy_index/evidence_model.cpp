// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/evidence_model.h"

#include "core/facts/leg_row.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/two_line_delegate.h"

#include <algorithm>

namespace attune::ui {

using empathy_index::Evidence;

void EvidenceModel::show(std::shared_ptr<const empathy_index::Snapshot> snapshot,
    std::vector<Evidence> evidence, scoring::Proxy figure)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_evidence = std::move(evidence);
    m_figure = figure;
    endResetModel();
}

const Evidence *EvidenceModel::evidence(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_evidence[static_cast<std::size_t>(row)];
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.size());
}

QString EvidenceModel::place(const Evidence &evidence) const
{
    const Zone &zone = m_snapshot->organisation->zoneOf(m_snapshot->scope);
    const auto contact =
        std::ranges::lower_bound(m_snapshot->all, evidence.leg, {}, &empathy_index::Contact::key);
    const QString when = dayTimeText(facts::startOf(evidence.leg), zone);
    if (contact == m_snapshot->all.end() || contact->key != evidence.leg)
        return when;
    return tr("%1 · %2 · %3")
        .arg(when, queueText(*m_snapshot->organisation, contact->queue),
            channelText(contact->channel));
}

QString EvidenceModel::words(const Evidence &evidence) const
{
    return evidence.words.empty() ? tr("no words to show")
                                  : tr("“%1”").arg(QString::fromStdString(evidence.words));
}

QString EvidenceModel::standing(const Evidence &evidence) const
{
    for (const auto &each : m_snapshot->decisions.cases) {
        if (each.leg == evidence.leg && each.figure == m_figure)
            return each.isOpen() ? tr("contested") : tr("decided");
    }
    return tr("usual %1").arg(number(evidence.usual * 100));
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence &line = m_evidence[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line);
    case DetailRole:
        return place(line);
    case FigureRole:
        return number(line.value * 100);
    case NoteRole:
        return standing(line);
    case Qt::ToolTipRole:
        return tr("%1\n%2\nFound %3, usual for such interactions is %4. Enter opens it at these "
                  "words.")
            .arg(words(line), place(line), number(line.value * 100), number(line.usual * 100));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, found %3, %4")
            .arg(words(line), place(line), number(line.value * 100), standing(line));
    default:
        return {};
    }
}

} // namespace attune::ui
