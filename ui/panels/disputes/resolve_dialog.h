// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decides a dispute question by question: what was given, proposed and given again, and which of
// them stands, with a reason.
#pragma once

#include "core/disputes/disputes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace attune::ui {

class TextLabel;

class ResolveDialog : public QDialog {
    Q_OBJECT

public:
    /// `state` has a dispute that was scored again.
    ResolveDialog(disputes::State state, forms::Form form, QWidget *parent = nullptr);

    std::vector<disputes::Choice> choices() const;
    /// Empty: it is written, and the dialog closes.
    void showOutcome(const QString &problem);
    const forms::Form &form() const { return m_form; }

Q_SIGNALS:
    void submitted();

private:
    /// One question with what stands to choose.
    struct Part {
        std::string question;
        std::vector<disputes::Choice> possible; ///< in the order of the box
        QComboBox *outcome = nullptr;
        QLineEdit *reason = nullptr;
    };

    void buildLayout();
    QWidget *buildPart(const std::string &question);
    QString answer(const std::string &question, const forms::Answer &given) const;
    void submit();

    disputes::State m_state;
    const disputes::Dispute &m_dispute;
    forms::Form m_form;
    std::vector<Part> m_parts;
    QPushButton *m_accept = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace attune::ui
