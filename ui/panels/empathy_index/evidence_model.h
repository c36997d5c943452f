// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interactions behind one figure of a unit, with the words that made it.
#pragma once

#include "core/empathy_index/unit_details.h"

#include <QAbstractListModel>

#include <memory>

namespace attune::ui {

/// One column of two-line rows (see TwoLineDelegate).
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const empathy_index::Snapshot> snapshot,
        std::vector<empathy_index::Evidence> evidence, scoring::Proxy figure);
    const empathy_index::Evidence *evidence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString place(const empathy_index::Evidence &evidence) const;
    QString words(const empathy_index::Evidence &evidence) const;
    QString standing(const empathy_index::Evidence &evidence) const;

    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    std::vector<empathy_index::Evidence> m_evidence;
    scoring::Proxy m_figure = scoring::Proxy::Personalisation;
};

} // namespace attune::ui
