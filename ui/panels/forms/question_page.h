// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One question of a form: what is asked, when, what can be answered and what that earns.
#pragma once

#include "core/forms/editing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace attune::ui {

class ScaleModel;
class TextLabel;

class QuestionPage : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);

    void show(const forms::Form &form, forms::Place place);
    void focusText();
    /// Opens the last answer for typing: it was just made.
    void editLastAnswer();
    QTableView *scale() const { return m_scale; }

Q_SIGNALS:
    /// Changes of one field in a row belong together; an empty field stands by itself.
    void edited(const QString &field, const attune::forms::Question &next);
    /// One more answer, or range.
    void answerWanted();

private:
    void buildLayout();
    QWidget *buildScale();
    void bindActions();
    void bindScale();
    void showCondition(const forms::Form &form, forms::Place place);
    void showAnswersAsked(const forms::Form &form);
    void takeCondition();
    void takeAsked();
    void removeAnswer();
    void moveAnswer(int by);
    void tell(const QString &field = {});
    void fitScale();

    forms::Question m_question;
    bool m_showing = false;
    QLineEdit *m_text = nullptr;
    QPlainTextEdit *m_help = nullptr;
    QComboBox *m_type = nullptr, *m_after = nullptr;
    QDoubleSpinBox *m_weight = nullptr, *m_least = nullptr, *m_most = nullptr;
    QCheckBox *m_required = nullptr, *m_critical = nullptr, *m_notApplicable = nullptr,
              *m_needsComment = nullptr;
    QListWidget *m_asked = nullptr;
    QWidget *m_limits = nullptr, *m_scalePart = nullptr;
    ScaleModel *m_model = nullptr;
    QTableView *m_scale = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
};

} // namespace attune::ui
