// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What imports could not take: each record with its reason, to be mended, tried again or dismissed.
#pragma once

#include "core/base/zone.h"
#include "core/facts/set_aside.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class EmptyState;
class SetAsideModel;
class TextLabel;
class ThinProgress;

class SetAsideDialog : public QDialog {
    Q_OBJECT

public:
    /// Who may not write sees the records and can do nothing with them.
    explicit SetAsideDialog(bool mayWrite, QWidget *parent = nullptr);

    void show(std::vector<facts::SetAsideRow> rows, const Zone &zone);
    /// The record as delivered, as text or why it cannot be shown.
    void showBody(std::int64_t id, const QByteArray &body);
    void showBodyProblem(std::int64_t id, const QString &sentence);
    /// What became of the last thing asked for.
    void showOutcome(const QString &sentence);

Q_SIGNALS:
    void bodyWanted(qint64 id);
    /// Of one record, as it was mended if it was.
    void retryWanted(qint64 id, const std::optional<QByteArray> &mended, const QString &zone);
    void retryAllWanted(const QString &zone);
    void dismissWanted(qint64 id, const QString &why);

private:
    void buildLayout();
    QWidget *buildDetails();
    QWidget *buildDismissal();
    void bindActions();
    void openRow();
    void retry();
    void setEnabledParts();
    const facts::SetAsideRow *current() const;

    bool m_mayWrite;
    SetAsideModel *m_model;
    std::int64_t m_shown = 0; ///< whose text stands in the editor
    bool m_asked = false; ///< something is under way
    QTableView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_none = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_advice = nullptr;
    TextLabel *m_place = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_outcome = nullptr;
    ThinProgress *m_progress = nullptr;
    QLineEdit *m_zone = nullptr;
    QLineEdit *m_why = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryAll = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace attune::ui
