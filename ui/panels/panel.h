// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every panel of the window has. The shell knows panels by this alone.
#pragma once

#include "ui/panels/scope.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

class QAction;

namespace attune::ui {

class Banner;
class ThinProgress;

struct PanelInfo {
    QString id{}; ///< "interactions": for settings, tours and goTo
    QString name{}; ///< the word in the navigation
    QString group{}; ///< the caption over it
    Icon icon = Icon::Circle;
    QString helpPage{}; ///< "interactions.md"
};

/// Why nothing of a panel is shown, and where that is settled.
struct Closure {
    QString sentence{};
    QString action{}; ///< the word on the button; empty: nothing can be done here
    QString panel{}; ///< where it leads
    QString target{};

    friend bool operator==(const Closure &, const Closure &) = default;
};

/// Its content only: title row, progress line and banner stand above it and are placed by the
/// shell. Lay it out without outer margins and with 12 between cards.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(PanelInfo info, QWidget *parent = nullptr);

    const PanelInfo &info() const { return m_info; }
    const QString &title() const { return m_title; }
    const QString &scopeLine() const { return m_scopeLine; }
    const QList<QAction *> &headingActions() const { return m_headingActions; }
    QAction *primaryAction() const { return m_primary; }

    /// The one banner: say() what happened, offerUndo() after a decision.
    Banner *banner() const { return m_banner; }
    /// begin() when work starts and end() when it is shown; appears after 300 ms only.
    ThinProgress *progress() const { return m_progress; }

    /// What of the scope it follows; by default all of it.
    const ScopeUse &scopeUse() const { return m_scopeUse; }

    /// While it is closed the window shows the reason in its place and hands it no keys.
    void setClosure(const std::optional<Closure> &closure);
    const std::optional<Closure> &closure() const { return m_closure; }

    virtual void applyScope(const Scope &scope) = 0;
    virtual void setNamesMasked(bool masked);
    /// Goes to one thing of its own: whatever another panel or the palette named it.
    virtual void open(const QString &target);

    /// The keys of the window. False: there is nothing of the kind here now.
    virtual bool focusFilter();
    virtual bool stepBack();
    /// To the next (1) or previous (-1) of whatever it goes through: J and K.
    virtual bool step(int by);
    virtual bool undo();
    virtual bool exportView();
    /// What F6 goes through, in order; by default the panel's first control.
    virtual QList<QWidget *> regions();

Q_SIGNALS:
    void headingChanged();
    void closureChanged();
    /// How much is due, for the navigation; 0 takes it away.
    void badgeChanged(int count, Tone tone);
    void scopeRequested(const Scope &scope);
    /// Another panel, perhaps at one thing in it.
    void goToRequested(const QString &panel, const QString &target);

protected:
    /// An empty title leaves the whole row away: for panels that begin with a document.
    void setHeading(const QString &title, const QString &scopeLine);
    /// At most three; at most one of them primary. The actions' text, icon, tool tip and enabled
    /// state are followed.
    void setHeadingActions(const QList<QAction *> &actions, QAction *primary = nullptr);
    /// To be called before the panel is given to the window.
    void setScopeUse(ScopeUse use) { m_scopeUse = std::move(use); }
    /// For what is always about the whole centre.
    void setScopeUnused();

private:
    PanelInfo m_info;
    QString m_title;
    QString m_scopeLine;
    QList<QAction *> m_headingActions;
    QAction *m_primary = nullptr;
    ScopeUse m_scopeUse;
    std::optional<Closure> m_closure;
    Banner *m_banner;
    ThinProgress *m_progress;
};

} // namespace attune::ui
