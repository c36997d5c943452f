// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette_model.h"
#include "ui/widgets/fuzzy.h"

#include <algorithm>

namespace attune::ui {

namespace {

constexpr std::size_t kMostShown = 50;

}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    filter({});
}

void PaletteModel::filter(const QString &pattern, std::vector<PaletteEntry> found)
{
    std::vector<std::pair<int, const PaletteEntry *>> ranked;
    for (const PaletteEntry &entry : m_entries) {
        if (const auto score = fuzzyScore(pattern, entry.text); score && entry.enabled)
            ranked.emplace_back(*score, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[score, entry] : ranked)
        m_shown.push_back(*entry);
    std::move(found.begin(), found.end(), std::back_inserter(m_shown));
    if (m_shown.size() > kMostShown)
        m_shown.resize(kMostShown);
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[static_cast<std::size_t>(row)] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return QStringList{entry.text, entry.group, entry.keys}.join(QStringLiteral(", "));
    case GroupRole:
        return entry.group;
    case KeysRole:
        return entry.keys;
    case IconRole:
        return static_cast<int>(entry.icon);
    default:
        return {};
    }
}

} // namespace attune::ui
