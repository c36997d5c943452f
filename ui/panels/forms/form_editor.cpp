// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/form_editor.h"

#include "ui/panels/forms/form_page.h"
#include "ui/panels/forms/form_preview.h"
#include "ui/panels/forms/form_text.h"
#include "ui/panels/forms/outline_model.h"
#include "ui/panels/forms/question_page.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr std::chrono::milliseconds kKeepAfter{600};

/// What is asked most: did it happen or not.
auto usualQuestion()
{
    forms::Question out;
    out.options = {{"1", FormText::tr("Yes").toStdString(), {}, 1, forms::Fatal::No, false},
        {"2", FormText::tr("No").toStdString(), {}, 0, forms::Fatal::No, false}};
    return out;
}

auto usualGroup()
{
    forms::Group out;
    out.title = FormText::tr("New group").toStdString();
    return out;
}

} // namespace

FormEditor::FormEditor(What what, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_editing((m_what.kept ? *m_what.kept : m_what.begin).form, takenNames(m_what.versions))
    , m_outline(new OutlineModel(this))
{
    setWindowTitle(m_what.versions.empty()
            ? tr("New form")
            : tr("Next version of “%1”").arg(QString::fromStdString(m_what.versions.back().title)));
    m_saving.setSingleShot(true);
    m_saving.setInterval(kKeepAfter);
    buildLayout();
    const forms::FormDraft &begun = m_what.kept ? *m_what.kept : m_what.begin;
    m_change->setText(QString::fromStdString(begun.change));
    m_session->setCurrentIndex(
        std::max(0, m_session->findData(QString::fromStdString(begun.session))));
    bindActions();
    bindPages();
    bindKeys();
    showAll();
    stand({});
    say(m_what.note);
    m_parts->setFocus();
}

FormEditor::~FormEditor()
{
    // A cell that is still open says what it holds when it goes; by then nobody could listen.
    for (QObject *page : std::initializer_list<QObject *>{m_formPage, m_groupPage, m_questionPage})
        page->disconnect(this);
}

forms::FormDraft FormEditor::draft() const
{
    return {m_editing.form(), m_what.begin.from, m_change->text().trimmed().toStdString(),
        m_session->currentData().toString().toStdString()};
}

/// Fields keep no history of their own here: what was typed is a step like any other.
bool FormEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (key->modifiers() & Qt::ControlModifier)
            && (key->key() == Qt::Key_Z || key->key() == Qt::Key_Y);
        if (isOurs) {
            event->ignore();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FormEditor::edit(forms::Form next, const QString &field)
{
    m_editing.change(std::move(next), m_place, field.toStdString());
    edited();
}

void FormEditor::editQuestion(const QString &field, const forms::Question &next)
{
    forms::Form form = m_editing.form();
    form.groups[static_cast<std::size_t>(m_place.group)]
        .questions[static_cast<std::size_t>(m_place.question)] = next;
    edit(std::move(form), field);
}

void FormEditor::take(forms::Form form)
{
    if (m_what.isNamed)
        form.id = m_editing.form().id; // it stays the same in all versions
    m_place = {};
    edit(std::move(form));
    stand({});
}

void FormEditor::addQuestion()
{
    const auto place = m_editing.addQuestion(m_place, usualQuestion(), usualGroup());
    if (!place)
        return say(formProblemNamed(place.error().detail));
    m_place = *place;
    edited();
    stand(*place);
    m_questionPage->focusText();
}

void FormEditor::addGroup()
{
    const auto place = m_editing.addGroup(m_place, usualGroup());
    if (!place)
        return say(formProblemNamed(place.error().detail));
    m_place = *place;
    edited();
    stand(*place);
    m_groupPage->findChild<QLineEdit *>()->setFocus();
    m_groupPage->findChild<QLineEdit *>()->selectAll();
}

void FormEditor::addAnswer()
{
    const forms::Question *question = questionAt(m_editing.form(), m_place);
    if (!question)
        return;
    forms::Question next = *question;
    const std::size_t count =
        next.type == forms::QuestionType::Number ? next.ranges.size() : next.options.size();
    if (count >= forms::kMostOptions)
        return say(formProblemText(forms::FormProblem::Why::TooManyOptions));
    if (next.type == forms::QuestionType::Number)
        next.ranges.push_back({next.least, next.most, 0, forms::Fatal::No, false});
    else
        next.options.push_back({m_editing.freshOption(next), {}, {}, 0, forms::Fatal::No, false});
    editQuestion({}, next);
    m_questionPage->editLastAnswer();
}

void FormEditor::duplicate()
{
    const auto place = m_editing.duplicate(m_place);
    if (!place)
        return place.error().fault == Fault::NotFound ? void()
                                                      : say(formProblemNamed(place.error().detail));
    m_place = *place;
    edited();
    stand(*place);
}

void FormEditor::remove()
{
    m_place = m_editing.remove(m_place);
    edited();
    stand(m_place);
}

void FormEditor::move(int by)
{
    m_place = m_editing.move(m_place, by);
    edited();
    stand(m_place);
}

void FormEditor::undo()
{
    if (!m_editing.undo())
        return;
    edited();
    stand(m_editing.place());
}

void FormEditor::redo()
{
    if (!m_editing.redo())
        return;
    edited();
    stand(m_editing.place());
}

void FormEditor::edited()
{
    say({});
    showAll();
    m_saving.start();
}

void FormEditor::stand(forms::Place place)
{
    m_place = m_outline->place(m_outline->rowOf(place));
    m_parts->setCurrentIndex(m_outline->index(m_outline->rowOf(place), 0));
    showPage();
    m_preview->stand(m_place);
}

void FormEditor::showAll()
{
    m_showing = true;
    const forms::Form &form = m_editing.form();
    m_outline->show(form);
    m_place = m_outline->place(m_outline->rowOf(m_place));
    m_parts->setCurrentIndex(m_outline->index(m_outline->rowOf(m_place), 0));
    m_preview->show(tidied(form));
    m_undo->setEnabled(m_editing.canUndo());
    m_redo->setEnabled(m_editing.canRedo());
    const auto problems = problemsOf(tidied(form)).size();
    m_parts->setColumnHidden(OutlineModel::StateColumn, problems == 0);
    const int questions = static_cast<int>(questionsIn(form));
    m_counts->setText(problems == 0
            ? tr("%n question(s), can be published", nullptr, questions)
            : tr("%1 · %2").arg(tr("%n question(s)", nullptr, questions),
                tr("%n thing(s) to do", nullptr, static_cast<int>(problems))));
    m_showing = false;
    showPage();
}

void FormEditor::showPage()
{
    const forms::Form &form = m_editing.form();
    if (m_place.isQuestion()) {
        m_questionPage->show(form, m_place);
        m_pages->setCurrentIndex(2);
    } else if (m_place.isGroup()) {
        m_groupPage->show(form, m_place);
        m_pages->setCurrentIndex(1);
    } else {
        m_formPage->show(form, m_what.isNamed);
        m_pages->setCurrentIndex(0);
    }
}

void FormEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FormEditor::nextProblem()
{
    const int rows = m_outline->rowCount(), now = m_parts->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (now + step) % rows;
        if (m_outline->problems(row).isEmpty())
            continue;
        stand(m_outline->place(row));
        return say(m_outline->problems(row).join(QLatin1Char(' ')));
    }
    say(tr("Nothing is missing: it can be published."));
}

void FormEditor::nextRegion()
{
    const QList<QWidget *> regions{m_parts, m_pages->currentWidget(), m_preview->sheet()};
    const QWidget *now = focusWidget();
    int at = 0;
    for (int i = 0; i < regions.size(); ++i) {
        if (now && (regions[i] == now || regions[i]->isAncestorOf(now)))
            at = i;
    }
    switch ((at + 1) % regions.size()) {
    case 0:
        return m_parts->setFocus();
    case 1:
        // The first field of whatever page it is.
        return m_pages->currentWidget()->findChild<QLineEdit *>()->setFocus();
    default:
        return m_preview->sheet()->focusQuestions();
    }
}

void FormEditor::publish()
{
    m_publish->setFocus(); // a cell that is open is taken
    const forms::Form form = tidied(m_editing.form());
    if (const auto problems = problemsOf(form); !problems.empty()) {
        stand(placeOf(form, problems.front().where));
        return say(formProblemText(form, problems.front()));
    }
    const bool isTaken =
        !m_what.isNamed && std::ranges::find(m_what.names, form.id) != m_what.names.end();
    if (isTaken) {
        stand({});
        return say(formProblemText(forms::FormProblem::Why::IdTaken));
    }
    if (!m_what.versions.empty() && m_change->text().trimmed().isEmpty()) {
        m_change->setFocus();
        return say(tr("Say what changes, and why: whoever scores will want to know."));
    }
    keepDraft();
    m_publish->setEnabled(false);
    Q_EMIT publishWanted(draft());
}

void FormEditor::showOutcome(const QString &problem)
{
    m_publish->setEnabled(true);
    say(problem);
    if (problem.isEmpty())
        accept();
}

void FormEditor::keepDraft()
{
    if (!m_saving.isActive())
        return;
    m_saving.stop();
    Q_EMIT draftChanged(draft(), !(draft() == m_what.begin));
}

void FormEditor::done(int result)
{
    m_parts->setFocus(); // a cell that is open is taken
    keepDraft();
    QDialog::done(result);
}

} // namespace attune::ui
