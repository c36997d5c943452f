// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scoring/answers_model.h"

#include "ui/models/answer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

namespace {

class AnswersText {
    Q_DECLARE_TR_FUNCTIONS(AnswersText)
};

} // namespace

QString answerProblemText(forms::AnswerProblem::Why why)
{
    using Why = forms::AnswerProblem::Why;
    switch (why) {
    case Why::Missing:
        return AnswersText::tr("An answer is missing.");
    case Why::NotApplicableHere:
        return AnswersText::tr("This always applies.");
    case Why::NoSuchQuestion:
    case Why::NoSuchOption:
    case Why::WrongType:
        return AnswersText::tr("This is no answer to the question.");
    case Why::TooManyOptions:
        return AnswersText::tr("Only one can be chosen.");
    case Why::OutOfLimits:
        return AnswersText::tr("The number lies outside what is possible here.");
    case Why::NeedsComment:
        return AnswersText::tr("This answer needs a comment.");
    }
    return {};
}

AnswersModel::AnswersModel(forms::Form form, QObject *parent)
    : QAbstractTableModel(parent)
    , m_form(std::move(form))
{
    listQuestions();
}

void AnswersModel::listQuestions()
{
    m_questions.clear();
    for (const forms::Group &group : m_form.groups) {
        for (const forms::Question &question : group.questions)
            m_questions.push_back(&question);
    }
}

void AnswersModel::setForm(forms::Form form)
{
    beginResetModel();
    m_form = std::move(form);
    listQuestions();
    std::erase_if(m_answers, [this](const auto &each) { return !m_form.question(each.first); });
    endResetModel();
}

const forms::Answer &AnswersModel::answer(int row) const
{
    static const forms::Answer none;
    const auto found = m_answers.find(question(row).id);
    return found == m_answers.end() ? none : found->second;
}

void AnswersModel::setAnswers(forms::Answers answers)
{
    beginResetModel();
    m_answers = std::move(answers);
    std::erase_if(m_answers, [this](const auto &each) { return !m_form.question(each.first); });
    endResetModel();
}

void AnswersModel::setAnswer(int row, const forms::Answer &answer)
{
    if (answer.empty() && answer.comment.empty())
        m_answers.erase(question(row).id);
    else
        m_answers.insert_or_assign(question(row).id, answer);
    // Others may be shown or not because of it.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool AnswersModel::isShown(int row) const
{
    return forms::isShown(m_form, question(row), m_answers);
}

int AnswersModel::nextShown(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < rowCount(); next += by) {
        if (isShown(next))
            return next;
    }
    return -1;
}

QString AnswersModel::problem(int row) const
{
    for (const forms::AnswerProblem &problem : forms::problemsOf(m_form, m_answers)) {
        if (problem.question == question(row).id)
            return answerProblemText(problem.why);
    }
    return {};
}

int AnswersModel::firstProblem() const
{
    const auto problems = forms::problemsOf(m_form, m_answers);
    for (int row = 0; row < rowCount() && !problems.empty(); ++row) {
        if (std::ranges::find(problems, question(row).id, &forms::AnswerProblem::question)
            != problems.end())
            return row;
    }
    return -1;
}

int AnswersModel::answered() const
{
    int out = 0;
    for (int row = 0; row < rowCount(); ++row)
        out += isShown(row) && !answer(row).empty() ? 1 : 0;
    return out;
}

int AnswersModel::shown() const
{
    int out = 0;
    for (int row = 0; row < rowCount(); ++row)
        out += isShown(row) ? 1 : 0;
    return out;
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnswersModel::answerText(int row) const
{
    if (!isShown(row))
        return tr("not asked");
    return ui::answerText(question(row), answer(row));
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString asked = QString::fromStdString(question(index.row()).text);
    const QString said = answerText(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == QuestionColumn ? asked : said;
    case Qt::ToolTipRole:
        return QString::fromStdString(question(index.row()).help);
    case Qt::AccessibleTextRole:
        return said.isEmpty() ? tr("%1: not answered").arg(asked) : tr("%1: %2").arg(asked, said);
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == QuestionColumn ? tr("Question")
        : section == AnswerColumn    ? tr("Answer")
                                     : QVariant();
}

} // namespace attune::ui
