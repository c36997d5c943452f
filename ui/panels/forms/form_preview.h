// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form as whoever scores with it will see it, and what the answers that are tried earn.
#pragma once

#include "core/forms/editing.h"

#include <QWidget>

class QPushButton;

namespace attune::ui {

class Card;
class ScoreSheet;
class TextLabel;

class FormPreview : public QWidget {
    Q_OBJECT

public:
    explicit FormPreview(QWidget *parent = nullptr);

    /// Answers that were tried stay while they are still answers.
    void show(const forms::Form &form);
    /// Nothing is answered any more.
    void clear();
    /// Goes to this question.
    void stand(forms::Place place);
    ScoreSheet *sheet() const { return m_sheet; }
    QString score() const;

private:
    void showScore();

    forms::Form m_form;
    ScoreSheet *m_sheet;
    TextLabel *m_value, *m_groups, *m_about;
    QPushButton *m_clear;
};

} // namespace attune::ui
