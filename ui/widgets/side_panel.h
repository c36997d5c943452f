// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Details beside a list: opened with Enter, closed with Esc, never in the way of the list.
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

class QAbstractItemView;

namespace attune::ui {

class SidePanel : public Card {
    Q_OBJECT

public:
    explicit SidePanel(const QString &title = {}, QWidget *parent = nullptr);

    /// Takes the widget over; an older one is deleted.
    void setContent(QWidget *content);

    /// Enter or a double click in `view` opens the panel.
    void openFrom(QAbstractItemView *view);

    void open();
    /// Gives the focus back to where it was.
    void closePanel();
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace attune::ui
