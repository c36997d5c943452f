// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette lists, best fit first.
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace attune::ui {

struct PaletteEntry {
    QString text{};
    QString group{}; ///< muted, at the right: "Panel", "Agent", "Action"
    QString keys{}; ///< its shortcut as the platform writes it
    Icon icon = Icon::ChevronRight;
    std::function<void()> run{};
    bool enabled = true;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles : int { GroupRole = Qt::UserRole + 1, KeysRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    /// `found` are entries the pattern itself brought up (people, contacts); they follow the
    /// others.
    void filter(const QString &pattern, std::vector<PaletteEntry> found = {});
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
};

} // namespace attune::ui
