// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interactions: rows of a snapshot in the order somebody chose.
#pragma once

#include "core/interactions/interactions.h"

#include <QAbstractListModel>

#include <memory>

namespace attune::ui {

/// One column of two-line rows (see TwoLineDelegate). Never copies the snapshot.
class InteractionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(
        std::shared_ptr<const interactions::Snapshot> snapshot, std::vector<std::uint32_t> order);
    void setNamesMasked(bool masked);

    const interactions::Row *row(int index) const;
    /// −1 when it is not in the list.
    int indexOf(LegKey key) const;
    const interactions::Snapshot *snapshot() const { return m_snapshot.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString detail(const interactions::Row &row) const;
    QString figure(const interactions::Row &row) const;
    QString figureReason(const interactions::Row &row) const;
    QVariant trail(const interactions::Row &row) const;
    QString spoken(const interactions::Row &row) const;

    std::shared_ptr<const interactions::Snapshot> m_snapshot;
    std::vector<std::uint32_t> m_order;
    bool m_masked = false;
};

} // namespace attune::ui
