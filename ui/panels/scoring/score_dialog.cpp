// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scoring/score_dialog.h"

#include "ui/models/fact_text.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/transcript_turns.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr std::chrono::milliseconds kSaveAfter{600};
constexpr int kChatWidth = 420, kSideWidth = 440;

bool isChoice(const forms::Question &question)
{
    return question.type == forms::QuestionType::Single
        || question.type == forms::QuestionType::Multiple;
}

TextLabel *wrapping(TextStyle style, Role role = Role::Text)
{
    auto *out = new TextLabel(style, {}, nullptr, role);
    out->setWrapping(true);
    return out;
}

} // namespace

ScoreDialog::ScoreDialog(What what, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_notes(m_what.draft.notes)
    , m_model(new AnswersModel(m_what.form, this))
{
    setWindowTitle(m_what.title);
    m_model->setAnswers(m_what.draft.answers);
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveAfter);
    buildLayout();
    bindActions();
    bindKeys();
    setCurrentQuestion(std::max(0, m_model->firstProblem()));
    m_table->setFocus();
}

void ScoreDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    layout->setSpacing(space::k12);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(TextStyle::Title, m_what.title);
    title->setElided(true);
    m_progress = mutedLabel();
    head->addWidget(title, 1);
    head->addWidget(m_progress);
    layout->addLayout(head);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::k12);
    auto *read = new Card;
    m_chat = new ChatView(tr("Transcript"));
    m_chat->setTurns(transcriptTurns(m_what.turns));
    m_chat->setMinimumWidth(scaled(kChatWidth));
    auto *none = wrapping(TextStyle::Body, Role::Muted);
    none->setText(m_what.noTranscript);
    none->setVisible(!m_what.noTranscript.isEmpty());
    m_chat->setVisible(m_what.noTranscript.isEmpty());
    read->body()->addWidget(none);
    read->body()->addWidget(m_chat, 1);
    across->addWidget(read, 1);
    across->addWidget(buildQuestions());
    layout->addLayout(across, 1);
    buildButtons(*layout);
    resize(scaled(1040), scaled(720));
}

QWidget *ScoreDialog::buildQuestions()
{
    auto *side = new QWidget;
    side->setMinimumWidth(scaled(kSideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Questions"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(1, scaled(120));
    auto *all = new Card;
    all->setFlush(true);
    all->body()->addWidget(m_table);
    column->addWidget(all, 1);

    auto *one = new Card;
    m_question = wrapping(TextStyle::BodyStrong);
    m_help = wrapping(TextStyle::Body, Role::Muted);
    auto *inner = new QWidget;
    m_options = new QVBoxLayout(inner);
    m_options->setContentsMargins(0, 0, 0, 0);
    m_options->setSpacing(space::k4);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(controlHeight() * 5);
    m_value = new QLineEdit;
    m_notApplicable = new QPushButton(tr("0 · Not applicable"));
    m_notApplicable->setCheckable(true);
    m_notApplicable->setAutoDefault(false);
    m_comment = new QLineEdit;
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    auto *pinning = new QHBoxLayout;
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Note at the current turn (N)"));
    m_note->setAccessibleName(tr("Note at the current turn"));
    m_pin = new QPushButton(icon(Icon::Pin), tr("Pin"));
    m_pin->setAutoDefault(false);
    pinning->addWidget(m_note, 1);
    pinning->addWidget(m_pin);
    m_noteList = wrapping(TextStyle::Caption, Role::Muted);
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_help),
             static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_value),
             static_cast<QWidget *>(m_notApplicable), static_cast<QWidget *>(m_comment)})
        one->body()->addWidget(part);
    one->body()->addLayout(pinning);
    one->body()->addWidget(m_noteList);
    column->addWidget(one);
    return side;
}

void ScoreDialog::buildButtons(QVBoxLayout &layout)
{
    m_problem = wrapping(TextStyle::Body, Role::Critical);
    m_problem->hide();
    auto *later = new QPushButton(tr("Later"));
    later->setToolTip(tr("The draft is kept, for you alone"));
    later->setAutoDefault(false);
    m_submit = new QPushButton(tr("Sign and submit"));
    m_submit->setToolTip(tr("Ctrl+Enter"));
    m_submit->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_submit);
    layout.addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
}

void ScoreDialog::bindActions()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ScoreDialog::showQuestion);
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { answer(0); });
    connect(m_comment, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&](forms::Answer &answer) { answer.comment = text.toStdString(); });
    });
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString &text) {
        const forms::QuestionType type = m_model->question(currentQuestion()).type;
        change([&](forms::Answer &answer) {
            const std::string comment = answer.comment;
            answer = {};
            answer.comment = comment;
            bool isNumber = false;
            const double number = QLocale().toDouble(text, &isNumber);
            const QDate day = QLocale().toDate(text, QLocale::ShortFormat);
            if (type == forms::QuestionType::Text)
                answer.text = text.toStdString();
            else if (type == forms::QuestionType::Number && isNumber)
                answer.number = number;
            else if (type == forms::QuestionType::Date && day.isValid())
                answer.day = localDayOf(day);
        });
    });
    connect(m_note, &QLineEdit::returnPressed, this, &ScoreDialog::keepNote);
    connect(m_pin, &QPushButton::clicked, this, &ScoreDialog::keepNote);
    connect(m_submit, &QPushButton::clicked, this, &ScoreDialog::submit);
    connect(&m_saving, &QTimer::timeout, this, [this] { Q_EMIT draftChanged(paper()); });
}

/// Fields take the letters and digits that are typed into them; everywhere else these are keys.
void ScoreDialog::bindKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (int digit = 0; digit <= 9; ++digit)
        key(QKeySequence(Qt::Key_0 + digit), [this, digit] { answer(digit); });
    key(QKeySequence(Qt::Key_J), [this] { step(1); });
    key(QKeySequence(Qt::Key_K), [this] { step(-1); });
    key(QKeySequence(Qt::Key_N), [this] { beginNote(); });
    key(QKeySequence(Qt::Key_C), [this] { m_comment->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { submit(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { submit(); });
}

sessions::Paper ScoreDialog::paper() const
{
    return {m_model->answers(), m_notes};
}

int ScoreDialog::currentQuestion() const
{
    return std::max(0, m_table->currentIndex().row());
}

void ScoreDialog::setCurrentQuestion(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ScoreDialog::step(int by)
{
    if (const int next = m_model->nextShown(currentQuestion(), by); next >= 0)
        setCurrentQuestion(next);
    m_table->setFocus();
}

void ScoreDialog::answer(int digit)
{
    const forms::Question &question = m_model->question(currentQuestion());
    if (!m_model->isShown(currentQuestion()))
        return;
    if (digit == 0) {
        if (!question.mayBeNotApplicable)
            return;
        change([](forms::Answer &answer) {
            const bool was = answer.notApplicable;
            answer = {false, {}, {}, {}, {}, answer.comment};
            answer.notApplicable = !was;
        });
        showQuestion();
        return;
    }
    const auto place = static_cast<std::size_t>(digit - 1);
    if (!isChoice(question) || place >= question.options.size())
        return;
    const std::string id = question.options[place].id;
    const bool several = question.type == forms::QuestionType::Multiple;
    change([&](forms::Answer &answer) {
        answer.notApplicable = false;
        const bool had = std::ranges::find(answer.options, id) != answer.options.end();
        if (!several)
            answer.options.clear();
        else
            std::erase(answer.options, id);
        if (!had || !several)
            answer.options.push_back(id);
    });
    showQuestion();
}

void ScoreDialog::change(const std::function<void(forms::Answer &)> &how)
{
    if (m_showing)
        return;
    forms::Answer answer = m_model->answer(currentQuestion());
    how(answer);
    m_model->setAnswer(currentQuestion(), answer);
    edited();
}

void ScoreDialog::edited()
{
    m_problem->hide();
    m_progress->setText(tr("%1 of %2 answered").arg(m_model->answered()).arg(m_model->shown()));
    m_saving.start();
}

void ScoreDialog::beginNote()
{
    m_note->setFocus();
}

void ScoreDialog::keepNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    sessions::PinnedNote note;
    note.question = m_model->question(currentQuestion()).id;
    note.text = text.toStdString();
    const int turn = m_chat->currentTurn();
    if (turn >= 0 && turn < static_cast<int>(m_what.turns.size())) {
        note.turn = turn;
        if (const auto begin = m_what.turns[static_cast<std::size_t>(turn)].begin)
            note.second = begin->count() / 1000;
    }
    m_notes.push_back(std::move(note));
    m_note->clear();
    m_table->setFocus();
    showNotes();
    edited();
}

void ScoreDialog::showNotes()
{
    QStringList lines;
    const std::string &id = m_model->question(currentQuestion()).id;
    for (const sessions::PinnedNote &note : m_notes) {
        if (note.question != id)
            continue;
        const QString text = QString::fromStdString(note.text);
        lines += note.turn ? tr("Turn %1: %2").arg(*note.turn + 1).arg(text) : text;
    }
    m_noteList->setText(lines.join(QLatin1Char('\n')));
    m_noteList->setVisible(!lines.isEmpty());
}

void ScoreDialog::showOptions()
{
    const forms::Question &question = m_model->question(currentQuestion());
    const forms::Answer &given = m_model->answer(currentQuestion());
    while (QLayoutItem *item = m_options->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons.clear();
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        const forms::Option &option = question.options[place];
        const QString text = QString::fromStdString(option.text);
        const QString key = QString::number(place + 1);
        const QString anchor = QString::fromStdString(option.anchor);
        // Points that are called as their key are not said twice.
        QStringList words{key, text, anchor};
        words.removeAll(QString());
        words.removeDuplicates();
        auto *button = new QPushButton(words.join(QStringLiteral(" · ")));
        button->setToolTip(anchor);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(std::ranges::find(given.options, option.id) != given.options.end());
        connect(button, &QPushButton::clicked, this, [this, place] {
            // The button goes with its answer, so not while it is still telling of its click.
            QTimer::singleShot(0, this, [this, place] {
                answer(static_cast<int>(place) + 1);
                m_buttons[place]->setFocus();
            });
        });
        m_options->addWidget(button);
        m_buttons.push_back(button);
    }
    m_options->addStretch(1);
}

void ScoreDialog::showQuestion()
{
    m_showing = true;
    const int row = currentQuestion();
    const forms::Question &question = m_model->question(row);
    const forms::Answer &given = m_model->answer(row);
    m_question->setText(QString::fromStdString(question.text));
    m_help->setText(m_model->isShown(row) ? QString::fromStdString(question.help)
                                          : tr("Not asked, because of an earlier answer."));
    m_help->setVisible(!m_help->text().isEmpty());
    showOptions();
    m_value->setVisible(!isChoice(question));
    m_value->setAccessibleName(QString::fromStdString(question.text));
    m_value->setText(given.number ? QLocale().toString(*given.number, 'g', 12)
            : given.day           ? QLocale().toString(dateOf(*given.day), QLocale::ShortFormat)
                                  : QString::fromStdString(given.text));
    m_notApplicable->setVisible(question.mayBeNotApplicable);
    m_notApplicable->setChecked(given.notApplicable);
    m_comment->setText(QString::fromStdString(given.comment));
    for (QWidget *part : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_notApplicable),
             static_cast<QWidget *>(m_comment)})
        part->setEnabled(m_model->isShown(row));
    for (QPushButton *button : m_buttons)
        button->setEnabled(m_model->isShown(row));
    showNotes();
    m_progress->setText(tr("%1 of %2 answered").arg(m_model->answered()).arg(m_model->shown()));
    m_showing = false;
}

void ScoreDialog::submit()
{
    if (const int row = m_model->firstProblem(); row >= 0) {
        setCurrentQuestion(row);
        m_problem->setText(m_model->problem(row));
        m_problem->show();
        return;
    }
    m_saving.stop();
    m_submit->setEnabled(false);
    Q_EMIT submitted(paper());
}

void ScoreDialog::showOutcome(const QString &problem)
{
    m_submit->setEnabled(true);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        accept();
}

} // namespace attune::ui
