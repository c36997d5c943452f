// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line over every panel: what is looked at, a way to anything, and who is looking.
#pragma once

#include "ui/panels/scope.h"

#include <QWidget>

class QMenu;

namespace attune::ui {

class ChipButton;
class SearchBox;

class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setChoices(const ScopeChoices &choices);
    void setToday(const QDate &today);
    /// Does not emit.
    void setScope(const Scope &scope);
    Scope scope() const;
    /// Shuts the chips that do not narrow what is shown.
    void setUse(const ScopeUse &use);
    void setUser(const QString &name, const QString &role);
    /// Opens under the user; the bar does not take it over.
    void setUserMenu(QMenu *menu) { m_userMenu = menu; }
    QWidget *firstControl() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scopeChanged(const Scope &scope);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ScopeChip *m_site;
    ScopeChip *m_team;
    ScopeChip *m_queue;
    PeriodChip *m_period;
    SearchBox *m_search;
    ChipButton *m_user;
    QMenu *m_userMenu = nullptr;
    QString m_userText;
};

} // namespace attune::ui
