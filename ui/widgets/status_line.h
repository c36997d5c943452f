// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lowest line of the window: when data last came, what the worker does, how the store is.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QToolButton;

namespace attune::ui {

class TextLabel;
class ThinProgress;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// "Synced 11:24 · 48,210 interactions". Warning puts a sign before it.
    void setSync(const QString &text, Tone tone = Tone::Neutral);
    /// "Scoring 3,120 of 4,800" with a line; `what` is "Scoring". A total of 0: not yet known.
    void setProgress(const QString &what, qint64 done, qint64 total);
    void clearProgress();
    /// Work rests: says so, with a button to go on, until it is taken back.
    void setPaused(bool paused);
    /// "Store verified · journal 18,442 entries".
    void setStore(const QString &text, Tone tone = Tone::Neutral);

    QSize sizeHint() const override;

Q_SIGNALS:
    void syncActivated();
    void progressActivated();
    void storeActivated();
    void pauseToggled();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Sign;
    void showButtons();
    QToolButton *workButton(Icon icon, const QString &text);

    Sign *m_syncSign;
    TextLabel *m_sync;
    TextLabel *m_work;
    ThinProgress *m_progress;
    QToolButton *m_pause;
    QToolButton *m_cancel;
    bool m_working = false;
    bool m_paused = false;
    Sign *m_storeSign;
    TextLabel *m_store;
};

} // namespace attune::ui
