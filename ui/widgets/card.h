// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The white box everything in a panel stands in: a title, a line about it, and a body.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace attune::ui {

class TextLabel;

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The muted line under the title; wraps.
    void setSubtitle(const QString &text);
    /// Muted words at the right end of the title.
    void setAside(const QString &text);
    /// A control at the right end of the title; the card takes it over.
    void addHeadWidget(QWidget *widget);

    /// Where the content goes; below title and subtitle.
    QVBoxLayout *body() const { return m_body; }
    /// Lists that reach from edge to edge want a card without inner margins.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_aside;
    QWidget *m_head;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    bool m_flush = false;
};

} // namespace attune::ui
