// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript to read: what the customer said on the left, the agent on the right, the words that
// carried a score underlined. Paints what is visible only.
#pragma once

#include "ui/widgets/chat_layout.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace attune::ui {

/// Up and Down go from turn to turn, Left and Right from one underlined place to the next and tell
/// why, Enter activates the turn, Ctrl+C copies the selection or the current turn.
class ChatView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ChatView(const QString &name, QWidget *parent = nullptr);

    void setTurns(std::vector<ChatTurn> turns);
    const std::vector<ChatTurn> &turns() const { return m_layout.turns(); }

    /// Marks the turn being heard or looked at and brings it into view; -1 for none. Does not emit.
    void setCurrentTurn(int turn);
    int currentTurn() const { return m_current; }
    /// Goes to the first mark of that kind at or after the current turn; false if there is none.
    bool goToMark(MarkKind kind);

    QString selectedText() const;
    /// In the coordinates of the viewport; for tests and for accessibility.
    QRect turnRect(int turn);
    /// -1 when no bubble is there.
    int turnUnder(const QPoint &viewportPoint);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click on the turn, or Enter: play from here.
    void turnActivated(int turn);
    /// The person moved to another turn by hand.
    void currentTurnChanged(int turn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Top {
        int turn;
        int offset; ///< how much of it lies above the edge
    };
    void relayout();
    /// What stands at the upper edge, to be put there again after heights have changed.
    Top top() const;
    void putOnTop(const Top &top);
    void settleVisible();
    void settleInBackground();
    void updateRange();
    void paintTurn(QPainter &painter, int turn);
    void paintMarks(QPainter &painter, int turn, bool under);
    QColor groundOf(ChatSide side) const;
    QPointF toTranscript(const QPointF &viewportPoint) const;
    void moveTo(int turn);
    void moveToMark(int step);
    void showMark(int turn, int mark);
    void reveal(const QRectF &box);
    void copy() const;
    void selectAll();
    std::pair<ChatPlace, ChatPlace> selection() const;

    ChatLayout m_layout;
    QTimer m_settling;
    ChatPlace m_anchor;
    ChatPlace m_cursor;
    int m_current = -1;
    int m_currentMark = -1;
    bool m_dragged = false;
};

} // namespace attune::ui
