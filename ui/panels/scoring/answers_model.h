// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a form with what was answered so far.
#pragma once

#include "core/forms/scoring.h"

#include <QAbstractTableModel>

namespace attune::ui {

/// What keeps an answer from being submitted, as a sentence.
QString answerProblemText(forms::AnswerProblem::Why why);

class AnswersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { QuestionColumn, AnswerColumn, ColumnCount };

    explicit AnswersModel(forms::Form form, QObject *parent = nullptr);

    const forms::Form &form() const { return m_form; }
    /// What was answered stays where the question is still asked.
    void setForm(forms::Form form);
    const forms::Question &question(int row) const { return *m_questions.at(std::size_t(row)); }
    const forms::Answer &answer(int row) const;
    const forms::Answers &answers() const { return m_answers; }
    void setAnswers(forms::Answers answers);
    void setAnswer(int row, const forms::Answer &answer);
    bool isShown(int row) const;
    /// The next row that is shown, 1 or −1 away; −1: there is none.
    int nextShown(int row, int by) const;
    /// What keeps this answer from being submitted; empty: nothing does.
    QString problem(int row) const;
    int firstProblem() const; ///< −1: it can be submitted
    int answered() const; ///< of those that are shown
    int shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString answerText(int row) const;
    void listQuestions();

    forms::Form m_form;
    std::vector<const forms::Question *> m_questions;
    forms::Answers m_answers; ///< without what was taken back
};

} // namespace attune::ui
