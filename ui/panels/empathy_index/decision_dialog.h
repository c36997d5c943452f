// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one decision by the form of its kind, and waits until it is written.
#pragma once

#include "core/journal/kind.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace attune::ui {

class EntryForm;

class DecisionDialog : public QDialog {
    Q_OBJECT

public:
    struct What {
        QString title;
        QStringList lines{}; ///< what should be known before deciding; shown over the form
        const journal::Kind *kind = nullptr;
        std::vector<std::string> without{}; ///< fields the program fills in
        journal::Values values{}; ///< what the form begins with
        /// A sentence why these values cannot be taken, beyond what the kind says itself.
        std::function<QString(const journal::Values &)> check{};
        bool mayWrite = true; ///< false: only the lines
        /// Writes it; the dialog closes once the answer is good.
        std::function<void(const journal::Values &)> write{};
    };

    explicit DecisionDialog(What what, QWidget *parent = nullptr);

    /// What came of writing it, empty: all is well. Closes, or says what is wrong and keeps what
    /// was typed.
    void showOutcome(const QString &problem);

private:
    void buildLayout();
    void sign();

    What m_what;
    EntryForm *m_form = nullptr;
    QPushButton *m_sign = nullptr;
};

} // namespace attune::ui
