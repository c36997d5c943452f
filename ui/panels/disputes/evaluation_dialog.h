// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to evaluate and by which form, before a contact is drawn.
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace attune::ui {

class TextLabel;

class EvaluationDialog : public QDialog {
    Q_OBJECT

public:
    /// What is kept and what is shown.
    struct Choice {
        QString id, text;
    };
    EvaluationDialog(
        const QList<Choice> &agents, const QList<Choice> &forms, QWidget *parent = nullptr);

    /// What is said first, and the word that goes on, where no contact is drawn.
    void setAbout(const QString &about, const QString &accept);
    /// Puts before the names that nobody is chosen, and says of these forms that a name tells whose
    /// contact it is.
    void offerTurn(const QStringList &blind);
    /// Empty: whose turn it is.
    QString agent() const;
    QString form() const;

private:
    void tellOfNames();
    static QString aboutChosen();

    QStringList m_blind; ///< forms
    TextLabel *m_named = nullptr; ///< what choosing by name means
    QComboBox *m_agent, *m_form;
    TextLabel *m_about;
    QPushButton *m_accept;
};

} // namespace attune::ui
