// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One interaction: heading, recording, the course, the transcript with its evidence, and what
// follows from it.
#pragma once

#include "core/interactions/interactions.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace attune::ui {

class AudioOutput;
class Card;
class ChatView;
class ChipButton;
class EmptyState;
class ReadingLegend;
class RecordingBar;
class SentimentRibbon;
class TextLabel;

class InteractionView : public QWidget {
    Q_OBJECT

public:
    /// Plays through `output`: by default the sound card.
    explicit InteractionView(
        QWidget *parent = nullptr, std::unique_ptr<AudioOutput> output = nullptr);
    ~InteractionView() override;

    void show(const interactions::Details &details,
        std::shared_ptr<const facts::Organisation> organisation, const facts::Scope &scope,
        bool masked);
    void showNothing(const QString &sentence);
    RecordingBar *recording() const { return m_recording; }
    ChatView *transcript() const { return m_chat; }
    QList<QWidget *> regions() const;
    /// Whether who is signed in may evaluate people's work.
    void setMayEvaluate(bool may);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void recordingWanted(const QString &file);
    /// Another leg of the same contact.
    void legWanted(attune::LegKey leg);
    void evaluateWanted(attune::LegKey leg);

private:
    QWidget *buildHead();
    QWidget *buildSide();
    void bindActions();
    void placeSide();
    void showHead();
    void showProxies();
    void showFacts();
    void playTurn(int turn);
    void followTurn(qint64 at);

    interactions::Details m_details;
    std::shared_ptr<const facts::Organisation> m_organisation;
    facts::Scope m_scope;
    bool m_masked = false;

    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_lower = nullptr; ///< the words, and what follows from them
    QWidget *m_side = nullptr;
    EmptyState *m_nothing = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    RecordingBar *m_recording;
    QAbstractButton *m_evaluate = nullptr;
    SentimentRibbon *m_ribbon = nullptr;
    ChatView *m_chat = nullptr;
    TextLabel *m_withheld = nullptr;
    QStackedWidget *m_words = nullptr;
    Card *m_proxies = nullptr;
    TextLabel *m_why = nullptr;
    ReadingLegend *m_legend = nullptr;
    Card *m_facts = nullptr;
};

} // namespace attune::ui
