// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a form and the answer to the one that is chosen: digits answer, J and K go on,
// C comments. Whoever scores sees it beside a transcript, whoever writes the form as a preview.
#pragma once

#include "core/forms/scoring.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace attune::ui {

class AnswersModel;
class Card;
class TextLabel;

class ScoreSheet : public QWidget {
    Q_OBJECT

public:
    explicit ScoreSheet(forms::Form form, QWidget *parent = nullptr);

    AnswersModel *model() const { return m_model; }
    const forms::Answers &answers() const;
    void setAnswers(forms::Answers answers);
    /// What was answered stays where it still is an answer.
    void setForm(forms::Form form);
    int currentQuestion() const;
    void setCurrentQuestion(int row);
    /// Below what is asked: for what else belongs to the question.
    QVBoxLayout *body() const;
    /// "3 of 8 answered"
    QString progressText() const;
    /// The keys, wherever the focus is in `scope`. Fields take the letters and digits that are
    /// typed into them; everywhere else these are keys.
    void bindKeys(QWidget &scope);
    void focusQuestions();
    /// Without it one question alone is asked.
    void setListShown(bool shown);

public Q_SLOTS:
    /// The option of this number, counted from 1; 0: not applicable.
    void answer(int digit);
    void step(int by);

Q_SIGNALS:
    void edited();
    void questionShown();

private:
    void buildLayout();
    Card *buildQuestion();
    void bindActions();
    void showQuestion();
    void showOptions();
    void takeValue(const QString &text);
    void change(const std::function<void(forms::Answer &)> &how);

    AnswersModel *m_model;
    bool m_showing = false; ///< fields are being filled, not edited
    Card *m_list = nullptr, *m_one = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_question = nullptr, *m_help = nullptr;
    QVBoxLayout *m_options = nullptr;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_notApplicable = nullptr;
    QLineEdit *m_value = nullptr, *m_comment = nullptr;
};

} // namespace attune::ui
