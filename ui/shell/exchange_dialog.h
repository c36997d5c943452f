// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanging with other workstations by hand: through which folder, how far it is, what came in and
// went out, and what was not taken and why.
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace attune::ui {

class FolderField;
class TextLabel;
class ThinProgress;

struct ExchangeOutcome {
    std::int64_t received = 0; ///< decisions
    std::int64_t given = 0;
    QStringList notes; ///< what else happened, in sentences
    QStringList refusals; ///< what was not taken, with why
};

class ExchangeDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is the one that is remembered; empty: none is.
    explicit ExchangeDialog(const QString &folder, QWidget *parent = nullptr);

    /// In decisions.
    void showProgress(std::int64_t done, std::int64_t total);
    void showOutcome(const ExchangeOutcome &outcome);
    /// It could not be done, or was cancelled; the folder can be corrected.
    void showProblem(const QString &sentence);
    FolderField *folder() const { return m_folder; }
    /// Whether the folder is to be remembered if the exchange succeeds.
    bool remembers() const;

Q_SIGNALS:
    void exchangeWanted(const QString &folder);
    void cancelWanted();

private:
    void buildLayout();
    void bindActions();
    void begin();
    void rest();
    void look();

    bool m_running = false;
    FolderField *m_folder;
    QCheckBox *m_remember;
    ThinProgress *m_progress;
    TextLabel *m_state;
    TextLabel *m_notes;
    QPlainTextEdit *m_refusals;
    QPushButton *m_exchange;
    QPushButton *m_close; ///< cancels while it runs
};

} // namespace attune::ui
