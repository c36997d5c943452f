// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One message over a panel: what happened, what was kept, what to do; with undo while it lasts.
#pragma once

#include "ui/theme/colours.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace attune::ui {

class TextLabel;

struct Message {
    Tone tone = Tone::Info;
    QString text{}; ///< plain, whole sentences
    QString action{}; ///< the word on the button; empty: none
    QString details{}; ///< for the technically minded: folded away, can be copied
    bool closable = true;
};

class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Replaces what it said before; read out by screen readers.
    void say(const Message &message);
    /// "Debrief held." with an Undo button that counts down and takes the banner away at the end;
    /// Ctrl+Z presses it.
    void offerUndo(const QString &text, int seconds = 10);
    void dismiss();
    bool isSaying() const { return !isHidden(); }

Q_SIGNALS:
    void actionTriggered();
    void undoRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void tick();
    void announce();

    Tone m_tone = Tone::Info;
    QWidget *m_sign = nullptr;
    TextLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_detailsBox = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QTimer m_countdown;
    int m_secondsLeft = 0;
};

} // namespace attune::ui
