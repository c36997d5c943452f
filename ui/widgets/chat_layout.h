// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where every bubble of a transcript stands. Turns that were never seen have an estimated height,
// so that two thousand of them open at once; exact heights follow in small portions.
#pragma once

#include "ui/widgets/chat_turn.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <unordered_map>
#include <vector>

namespace attune::ui {

/// A place in the transcript: before the character `at` of turn `turn`.
struct ChatPlace {
    int turn = -1;
    int at = 0;

    friend auto operator<=>(const ChatPlace &, const ChatPlace &) = default;
};

/// Coordinates are those of the whole transcript, y growing downwards from 0.
class ChatLayout {
public:
    void setTurns(std::vector<ChatTurn> turns);
    /// Forgets every height.
    void setGeometry(int width, const QFont &body, const QFont &caption);

    const std::vector<ChatTurn> &turns() const { return m_turns; }
    int count() const { return static_cast<int>(m_turns.size()); }
    int totalHeight() const;
    int top(int turn) const { return m_tops[static_cast<std::size_t>(turn)]; }
    int height(int turn) const;

    /// The turn at or just above `y`; -1 when there are none.
    int turnAt(int y) const;
    /// Makes the heights from `from` to `to` exact; true when one of them changed.
    bool settle(int from, int to);
    /// Makes up to `portion` more heights exact; false when all are.
    bool settleMore(int portion);

    /// The bubble with text and caption; exact only once settled.
    QRectF bubble(int turn);
    const QTextLayout &text(int turn);
    QPointF textOrigin(int turn);
    QRectF captionBox(int turn);

    ChatPlace placeAt(const QPointF &point);
    /// One box a line for a range of the text.
    std::vector<QRectF> boxesOf(int turn, int begin, int length);
    /// The mark under a point, or -1. Later marks lie on top.
    int markAt(int turn, const QPointF &point);

private:
    struct Shape {
        std::unique_ptr<QTextLayout> text;
        double width = 0;
        double height = 0;
    };
    double widest(const ChatTurn &turn) const;
    double captionWidth(const ChatTurn &turn) const;
    const Shape &shape(int turn);
    int measured(const Shape &shape, const ChatTurn &turn) const;
    int estimated(const ChatTurn &turn) const;
    void stack(std::size_t from);

    std::vector<ChatTurn> m_turns;
    std::vector<int> m_heights;
    std::vector<bool> m_exact;
    std::vector<int> m_tops; // one more than turns
    std::unordered_map<int, Shape> m_shapes; // of the turns looked at last
    QFont m_body;
    QFont m_caption;
    int m_room = 0;
    int m_width = 0; ///< of the column that the turns stand in, in the middle of the room
    int m_nextToSettle = 0;
};

} // namespace attune::ui
