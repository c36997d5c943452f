// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scoring/score_dialog.h"

#include "ui/audio/audio_output.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/panels/scoring/transcript_turns.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace attune::ui {

namespace {

constexpr std::chrono::milliseconds kSaveAfter{600};
constexpr int kChatWidth = 420, kSideWidth = 440;

TextLabel *paragraphOf(TextStyle style, Role role)
{
    auto *out = new TextLabel(style, {}, nullptr, role);
    out->setWrapping(true);
    return out;
}

} // namespace

ScoreDialog::ScoreDialog(What what, QWidget *parent)
    : ScoreDialog(std::move(what), parent, nullptr)
{
}

ScoreDialog::ScoreDialog(What what, QWidget *parent, std::unique_ptr<AudioOutput> output)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_notes(m_what.draft.notes)
    , m_recording(new RecordingBar(std::move(output)))
{
    setWindowTitle(m_what.title);
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveAfter);
    buildLayout();
    bindActions();
    bindKeys();
    m_sheet->setAnswers(m_what.draft.answers);
    showNotes();
    m_progress->setText(m_sheet->progressText());
    m_sheet->focusQuestions();
}

ScoreDialog::~ScoreDialog() = default;

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
    auto *none = paragraphOf(TextStyle::Body, Role::Muted);
    none->setText(m_what.noTranscript);
    none->setVisible(!m_what.noTranscript.isEmpty());
    m_chat->setVisible(m_what.noTranscript.isEmpty());
    if (!m_what.about.isEmpty()) {
        auto *about = paragraphOf(TextStyle::Body, Role::Muted);
        about->setText(m_what.about);
        read->body()->addWidget(about);
    }
    if (!m_what.form.blind && !m_what.known.isEmpty()) {
        auto *known = paragraphOf(TextStyle::Body, Role::Muted);
        known->setText(m_what.known.join(QLatin1Char('\n')));
        read->body()->addWidget(known);
    }
    read->body()->addWidget(m_recording);
    read->body()->addWidget(none);
    read->body()->addWidget(m_chat, 1);
    across->addWidget(read, 1);
    across->addWidget(buildQuestions());
    layout->addLayout(across, 1);
    buildButtons(*layout);
    resize(firstSize());
}

/// More of both where the window behind it has the room: what is read and asked is long.
QSize ScoreDialog::firstSize() const
{
    const QSize least(scaled(1040), scaled(720)), most(scaled(1360), scaled(1000));
    const bool isLong = parentWidget() && !m_what.forAll;
    const QSize behind = isLong ? parentWidget()->window()->size() : QSize();
    return QSize(behind.width() * 3 / 5, behind.height() * 4 / 5).boundedTo(most).expandedTo(least);
}

QWidget *ScoreDialog::buildQuestions()
{
    m_sheet = new ScoreSheet(m_what.form);
    m_sheet->setMinimumWidth(scaled(kSideWidth));
    m_sheet->setListShown(!m_what.forAll);
    auto *pinning = new QHBoxLayout;
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Note at the current turn (N), or 1:32 and a note"));
    m_note->setAccessibleName(tr("Note at the current turn"));
    m_pin = new QPushButton(icon(Icon::Pin), tr("Pin"));
    m_pin->setAutoDefault(false);
    pinning->addWidget(m_note, 1);
    pinning->addWidget(m_pin);
    m_noteList = paragraphOf(TextStyle::Caption, Role::Muted);
    m_unpin = new QPushButton(icon(Icon::Undo), tr("Take back"));
    m_unpin->setAccessibleName(tr("Take the last note back"));
    m_unpin->setToolTip(tr("The last note of this question comes back to be changed or left out"));
    m_unpin->setAutoDefault(false);
    pinning->addWidget(m_unpin);
    m_sheet->body()->addLayout(pinning);
    m_sheet->body()->addWidget(m_noteList);
    // What all agree on has one remark.
    m_note->setVisible(!m_what.forAll);
    m_pin->setVisible(!m_what.forAll);
    return m_sheet;
}

void ScoreDialog::buildButtons(QVBoxLayout &layout)
{
    m_problem = paragraphOf(TextStyle::Body, Role::Critical);
    m_problem->hide();
    auto *later = new QPushButton(m_what.forAll ? tr("Cancel") : tr("Later"));
    if (!m_what.forAll)
        later->setToolTip(tr("The draft is kept, for you alone"));
    later->setAutoDefault(false);
    m_submit = new QPushButton(tr("Sign and submit"));
    m_submit->setToolTip(tr("Ctrl+Enter"));
    m_submit->setAutoDefault(false);
    m_submit->setDefault(true); // for its look: see keyPressEvent()
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
    connect(m_sheet, &ScoreSheet::edited, this, &ScoreDialog::edited);
    connect(m_sheet, &ScoreSheet::questionShown, this, &ScoreDialog::showNotes);
    connect(m_note, &QLineEdit::returnPressed, this, &ScoreDialog::keepNote);
    connect(m_pin, &QPushButton::clicked, this, &ScoreDialog::keepNote);
    connect(m_unpin, &QPushButton::clicked, this, &ScoreDialog::takeNoteBack);
    connect(m_submit, &QPushButton::clicked, this, &ScoreDialog::submit);
    connect(m_recording, &RecordingBar::placeChanged, this, &ScoreDialog::followTurn);
    connect(m_chat, &ChatView::turnActivated, this, [this](int turn) {
        if (const auto begin = m_what.turns[static_cast<std::size_t>(turn)].begin)
            m_recording->playFrom(*begin);
    });
    connect(&m_saving, &QTimer::timeout, this, [this] { Q_EMIT draftChanged(paper()); });
}

void ScoreDialog::bindKeys()
{
    m_sheet->bindKeys(*this);
    const auto key = [this](const QKeySequence &keys, void (ScoreDialog::*act)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_N), &ScoreDialog::beginNote);
    const QKeySequence playKey(Qt::CTRL | Qt::Key_Space);
    m_recording->setPlayKey(playKey);
    auto *play = new QShortcut(playKey, this);
    connect(play, &QShortcut::activated, m_recording, &RecordingBar::toggle);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &ScoreDialog::submit);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ScoreDialog::submit);
}

AnswersModel *ScoreDialog::model() const
{
    return m_sheet->model();
}

sessions::Paper ScoreDialog::paper() const
{
    return {m_sheet->answers(), m_notes};
}

int ScoreDialog::currentQuestion() const
{
    return m_sheet->currentQuestion();
}

void ScoreDialog::setCurrentQuestion(int row)
{
    m_sheet->setCurrentQuestion(row);
}

void ScoreDialog::step(int by)
{
    m_sheet->step(by);
}

void ScoreDialog::answer(int digit)
{
    m_sheet->answer(digit);
}

void ScoreDialog::edited()
{
    m_problem->hide();
    m_progress->setText(m_sheet->progressText());
    m_saving.start();
}

/// What was typed a moment ago is kept before anything else happens to it.
void ScoreDialog::keepDraft()
{
    if (!m_saving.isActive())
        return;
    m_saving.stop();
    Q_EMIT draftChanged(paper());
}

void ScoreDialog::done(int result)
{
    keepDraft();
    QDialog::done(result);
}

/// The words stand where they are heard, so that a note is pinned there.
void ScoreDialog::followTurn(qint64 at)
{
    int current = -1;
    for (std::size_t turn = 0; turn < m_what.turns.size(); ++turn) {
        const auto &begin = m_what.turns[turn].begin;
        if (begin && begin->count() <= at)
            current = static_cast<int>(turn);
    }
    if (current >= 0 && current != m_chat->currentTurn())
        m_chat->setCurrentTurn(current);
}

void ScoreDialog::beginNote()
{
    m_note->setFocus();
}

/// Return ends a line here and never signs; that takes Ctrl.
void ScoreDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ScoreDialog::takeNoteBack()
{
    const std::string &id = m_sheet->model()->question(currentQuestion()).id;
    const auto last = std::find_if(m_notes.rbegin(), m_notes.rend(),
        [&](const sessions::PinnedNote &note) { return note.question == id; });
    if (last == m_notes.rend())
        return;
    const QString text = QString::fromStdString(last->text);
    m_note->setText(
        last->second ? QStringLiteral("%1 %2").arg(clockTime(*last->second * 1000), text) : text);
    m_notes.erase(std::next(last).base());
    m_note->setFocus();
    showNotes();
    edited();
}

/// To the second that is named first, "1:32 …", else to the turn where the transcript stands.
sessions::PinnedNote ScoreDialog::pinned(const QString &text) const
{
    static const QRegularExpression timed(QStringLiteral("^(\\d{1,3}):([0-5]\\d)\\s+(\\S.*)$"));
    sessions::PinnedNote out;
    out.text = text.toStdString();
    const auto turnAt = [this](std::size_t turn) {
        return m_what.turns[turn].begin;
    };
    const int turn = m_chat->currentTurn();
    if (const auto match = timed.match(text); match.hasMatch()) {
        out.second = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        out.text = match.captured(3).toStdString();
        for (std::size_t at = 0; at < m_what.turns.size(); ++at) {
            if (turnAt(at) && turnAt(at)->count() / 1000 <= *out.second)
                out.turn = static_cast<std::int64_t>(at);
        }
    } else if (turn >= 0 && turn < static_cast<int>(m_what.turns.size())) {
        out.turn = turn;
        if (const auto begin = turnAt(static_cast<std::size_t>(turn)))
            out.second = begin->count() / 1000;
    }
    return out;
}

void ScoreDialog::keepNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    sessions::PinnedNote note = pinned(text);
    note.question = m_sheet->model()->question(currentQuestion()).id;
    m_notes.push_back(std::move(note));
    m_note->clear();
    m_sheet->focusQuestions();
    showNotes();
    edited();
}

void ScoreDialog::showNotes()
{
    QStringList lines;
    const std::string &id = m_sheet->model()->question(currentQuestion()).id;
    for (const sessions::PinnedNote &note : m_notes) {
        if (note.question != id)
            continue;
        const QString text = QString::fromStdString(note.text);
        const QString time = note.second ? clockTime(*note.second * 1000) : QString();
        lines += note.turn && note.second
            ? tr("Turn %1, %2: %3").arg(*note.turn + 1).arg(time, text)
            : note.turn   ? tr("Turn %1: %2").arg(*note.turn + 1).arg(text)
            : note.second ? tr("%1: %2").arg(time, text)
                          : text;
    }
    m_noteList->setText(lines.join(QLatin1Char('\n')));
    m_noteList->setVisible(!lines.isEmpty());
    m_unpin->setVisible(!lines.isEmpty() && !m_what.forAll);
}

void ScoreDialog::submit()
{
    if (const int row = m_sheet->model()->firstProblem(); row >= 0) {
        setCurrentQuestion(row);
        m_problem->setText(m_sheet->model()->problem(row));
        m_problem->show();
        return;
    }
    keepDraft();
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
