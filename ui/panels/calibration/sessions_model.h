// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions there are, the latest first.
#pragma once

#include "core/base/zone.h"
#include "core/calibration/board.h"

#include <QAbstractListModel>

#include <memory>

namespace attune::ui {

/// One column of two-line rows (see TwoLineDelegate).
class SessionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const calibration::Board> board, const Zone &zone);
    QString source(int row) const;
    int rowShown() const;
    /// Nullptr for one that was imported.
    const calibration::Held *held(int row) const;
    /// Why a session cannot be read yet; empty: it can.
    QStringList waitingFor(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const calibration::SessionLine &line(int row) const;
    QString about(const calibration::SessionLine &line) const;

    std::shared_ptr<const calibration::Board> m_board;
    std::optional<Zone> m_zone;
};

} // namespace attune::ui
