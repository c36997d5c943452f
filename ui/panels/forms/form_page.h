// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a form as a whole, and of a group of its questions.
#pragma once

#include "core/forms/editing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace attune::ui {

class TextLabel;

class FormPage : public QWidget {
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent = nullptr);

    /// `isNamed`: it has a short name already, which stays.
    void show(const forms::Form &form, bool isNamed);

Q_SIGNALS:
    /// Changes of one field in a row belong together.
    void edited(const QString &field, const attune::forms::Form &next);

private:
    void bindActions();
    void takeTitle(const QString &title);
    void tell(const char *field);

    forms::Form m_form;
    bool m_named = false, m_showing = false;
    QLineEdit *m_title, *m_id, *m_language;
    QPlainTextEdit *m_purpose;
    QComboBox *m_scoring;
    QCheckBox *m_blind;
    QSpinBox *m_days;
};

class GroupPage : public QWidget {
    Q_OBJECT

public:
    explicit GroupPage(QWidget *parent = nullptr);

    void show(const forms::Form &form, forms::Place place);

Q_SIGNALS:
    void edited(const QString &field, const attune::forms::Group &next);

private:
    forms::Group m_group;
    bool m_showing = false;
    QLineEdit *m_title;
    QDoubleSpinBox *m_weight;
    TextLabel *m_counts;
};

} // namespace attune::ui
