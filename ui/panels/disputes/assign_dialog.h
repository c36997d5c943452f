// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses who scores again: everybody with the reason for or against.
#pragma once

#include "core/disputes/candidates.h"

#include <QDialog>

class QPushButton;
class QSpinBox;
class QTableView;

namespace attune::ui {

class RowsModel;
class TextLabel;

class AssignDialog : public QDialog {
    Q_OBJECT

public:
    AssignDialog(std::vector<disputes::Candidate> candidates, bool recoveryConnected,
        QWidget *parent = nullptr);

    std::string chosen() const; ///< empty: nobody who may be
    int days() const;
    /// Empty: it is written, and the dialog closes.
    void showOutcome(const QString &problem);

Q_SIGNALS:
    void submitted();

private:
    void buildLayout(bool recoveryConnected);
    void showChosen();

    std::vector<disputes::Candidate> m_candidates;
    RowsModel *m_model;
    QTableView *m_table = nullptr;
    QSpinBox *m_days = nullptr;
    QPushButton *m_accept = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace attune::ui
