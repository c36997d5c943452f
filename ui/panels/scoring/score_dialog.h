// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores one interaction beside its transcript and its recording, by the keyboard: digits answer, J
// and K go on, N pins a note to a turn, Ctrl+Space plays. Where the form is blind nobody is named,
// and no earlier score and no figure of the program is shown.
#pragma once

#include "core/facts/records.h"
#include "core/sessions/sealed_paper.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace attune::ui {

class AnswersModel;
class AudioOutput;
class ChatView;
class RecordingBar;
class ScoreSheet;
class TextLabel;

class ScoreDialog : public QDialog {
    Q_OBJECT

public:
    struct What {
        QString title; ///< "Interaction 2 of 4"
        forms::Form form;
        std::vector<facts::Turn> turns;
        QString noTranscript; ///< why there is none; empty: there is one
        sessions::Paper draft;
        QStringList known{}; ///< of who it was and what was given; a blind form shows none of it
        QString about{}; ///< what the answers are for; empty: they speak for themselves
        bool forAll = false; ///< what all hold to be right: nobody's draft, and nobody's notes
    };
    /// Heard by the sound card.
    explicit ScoreDialog(What what, QWidget *parent = nullptr);
    ScoreDialog(What what, QWidget *parent, std::unique_ptr<AudioOutput> output);
    ~ScoreDialog() override;

    sessions::Paper paper() const;
    AnswersModel *model() const;
    /// Hidden until it is given recordings; what is heard is followed in the words.
    RecordingBar *recording() const { return m_recording; }
    int currentQuestion() const;
    void setCurrentQuestion(int row);
    /// Empty: it is written, and the dialog closes. Else what is wrong; all that was typed stays.
    void showOutcome(const QString &problem);

public Q_SLOTS:
    /// The option of this number, counted from 1; 0: not applicable.
    void answer(int digit);
    void step(int by);
    /// Where the transcript stands now.
    void beginNote();
    /// A change that waits to be kept is kept first.
    void done(int result) override;
    /// The last note of the question goes back into the line it was typed in.
    void takeNoteBack();

Q_SIGNALS:
    /// A moment after the last change.
    void draftChanged(const attune::sessions::Paper &paper);
    void submitted(const attune::sessions::Paper &paper);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QSize firstSize() const;
    QWidget *buildQuestions();
    void buildButtons(QVBoxLayout &layout);
    void bindActions();
    void bindKeys();
    void showNotes();
    sessions::PinnedNote pinned(const QString &text) const;
    void keepNote();
    void keepDraft();
    void submit();
    void edited();
    void followTurn(qint64 at);

    What m_what;
    std::vector<sessions::PinnedNote> m_notes;
    QTimer m_saving;
    ChatView *m_chat = nullptr;
    RecordingBar *m_recording;
    ScoreSheet *m_sheet = nullptr;
    TextLabel *m_progress = nullptr, *m_problem = nullptr, *m_noteList = nullptr;
    QPushButton *m_submit = nullptr, *m_pin = nullptr, *m_unpin = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace attune::ui
