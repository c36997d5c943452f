// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chat_layout.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kBubbleShare = 0.78; // of the width, so that the two sides can be told apart
constexpr double kMostLetters = 96; // across, or the eye loses the line and a turn its answer
constexpr double kPadX = 11;
constexpr double kPadY = 8;
constexpr double kCaptionGap = 2;
constexpr int kTurnGap = space::k8;
constexpr std::size_t kShapesKept = 256;

} // namespace

void ChatLayout::setTurns(std::vector<ChatTurn> turns)
{
    m_turns = std::move(turns);
    for (ChatTurn &turn : m_turns) {
        const int length = static_cast<int>(turn.text.size());
        for (ChatMark &mark : turn.marks) {
            mark.begin = std::clamp(mark.begin, 0, length);
            mark.length = std::clamp(mark.length, 0, length - mark.begin);
        }
    }
    setGeometry(m_room, m_body, m_caption);
}

void ChatLayout::setGeometry(int width, const QFont &body, const QFont &caption)
{
    m_room = width;
    m_width = std::min(
        width, static_cast<int>(std::ceil(kMostLetters * QFontMetricsF(body).averageCharWidth())));
    m_body = body;
    m_caption = caption;
    m_shapes.clear();
    m_nextToSettle = 0;
    m_exact.assign(m_turns.size(), false);
    m_heights.clear();
    m_heights.reserve(m_turns.size());
    for (const ChatTurn &turn : m_turns)
        m_heights.push_back(estimated(turn));
    m_tops.assign(m_turns.size() + 1, 0);
    stack(0);
}

int ChatLayout::totalHeight() const
{
    return m_turns.empty() ? 0 : m_tops.back() - kTurnGap;
}

int ChatLayout::height(int turn) const
{
    return m_heights[static_cast<std::size_t>(turn)];
}

void ChatLayout::stack(std::size_t from)
{
    for (std::size_t i = from; i < m_heights.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_heights[i] + kTurnGap;
}

int ChatLayout::turnAt(int y) const
{
    if (m_turns.empty())
        return -1;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

double ChatLayout::widest(const ChatTurn &turn) const
{
    const double share = turn.side == ChatSide::Note ? 1.0 : kBubbleShare;
    return std::max(scaledF(80), m_width * share - 2 * kPadX);
}

double ChatLayout::captionWidth(const ChatTurn &turn) const
{
    if (turn.side == ChatSide::Note)
        return 0;
    return std::min<double>(
        m_width - 2 * kPadX, std::ceil(QFontMetricsF(m_caption).horizontalAdvance(turn.caption)));
}

int ChatLayout::estimated(const ChatTurn &turn) const
{
    const QFontMetricsF metrics(m_body);
    const double run = static_cast<double>(turn.text.size()) * metrics.averageCharWidth();
    const double lines = std::max(1.0, std::ceil(run / widest(turn)));
    const double caption =
        turn.caption.isEmpty() ? 0 : QFontMetricsF(m_caption).height() + kCaptionGap;
    return static_cast<int>(std::ceil(lines * metrics.height() + caption + 2 * kPadY));
}

const ChatLayout::Shape &ChatLayout::shape(int turn)
{
    const auto known = m_shapes.find(turn);
    if (known != m_shapes.end())
        return known->second;
    if (m_shapes.size() > kShapesKept)
        m_shapes.clear();
    const ChatTurn &what = m_turns[static_cast<std::size_t>(turn)];
    Shape made;
    // A layout ends a line at this sign alone; the places of marks stay what they were.
    QString words = what.text;
    words.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    made.text = std::make_unique<QTextLayout>(words, m_body);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (what.side == ChatSide::Note)
        option.setAlignment(Qt::AlignHCenter);
    made.text->setTextOption(option);
    made.text->setCacheEnabled(true);
    // A caption is one line: for its sake a bubble may reach from side to side, and then its words
    // may as well.
    const double limit = std::max(widest(what), captionWidth(what));
    made.text->beginLayout();
    for (QTextLine line = made.text->createLine(); line.isValid(); line = made.text->createLine()) {
        line.setLineWidth(limit);
        line.setPosition({0, made.height});
        made.height += line.height();
        made.width = std::max(made.width, line.naturalTextWidth());
    }
    made.text->endLayout();
    if (what.side == ChatSide::Note)
        made.width = limit;
    else
        made.width = std::max(made.width, captionWidth(what));
    return m_shapes.emplace(turn, std::move(made)).first->second;
}

int ChatLayout::measured(const Shape &shape, const ChatTurn &turn) const
{
    const double caption =
        turn.caption.isEmpty() ? 0 : QFontMetricsF(m_caption).height() + kCaptionGap;
    return static_cast<int>(std::ceil(shape.height + caption + 2 * kPadY));
}

bool ChatLayout::settle(int from, int to)
{
    bool changed = false;
    const int last = std::min(to, count() - 1);
    for (int i = std::max(0, from); i <= last; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (m_exact[at])
            continue;
        const int height = measured(shape(i), m_turns[at]);
        changed = changed || height != m_heights[at];
        m_heights[at] = height;
        m_exact[at] = true;
    }
    if (changed)
        stack(static_cast<std::size_t>(std::max(0, from)));
    return changed;
}

bool ChatLayout::settleMore(int portion)
{
    if (m_nextToSettle >= count())
        return false;
    settle(m_nextToSettle, m_nextToSettle + portion - 1);
    m_nextToSettle += portion;
    return true;
}

QRectF ChatLayout::bubble(int turn)
{
    const ChatTurn &what = m_turns[static_cast<std::size_t>(turn)];
    const double width = std::min<double>(m_width, std::ceil(shape(turn).width) + 2 * kPadX);
    const double left = what.side == ChatSide::Right ? m_width - width
        : what.side == ChatSide::Note                ? (m_width - width) / 2
                                                     : 0;
    const int margin = (m_room - m_width) / 2;
    return {
        margin + left, static_cast<double>(top(turn)), width, static_cast<double>(height(turn))};
}

const QTextLayout &ChatLayout::text(int turn)
{
    return *shape(turn).text;
}

QPointF ChatLayout::textOrigin(int turn)
{
    return bubble(turn).topLeft() + QPointF(kPadX, kPadY);
}

QRectF ChatLayout::captionBox(int turn)
{
    const QRectF box = bubble(turn);
    const double height = QFontMetricsF(m_caption).height();
    return {box.left() + kPadX, box.bottom() - kPadY - height, box.width() - 2 * kPadX, height};
}

ChatPlace ChatLayout::placeAt(const QPointF &point)
{
    const int turn = turnAt(static_cast<int>(point.y()));
    if (turn < 0)
        return {};
    const QPointF inside = point - textOrigin(turn);
    const QTextLayout &layout = text(turn);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (inside.y() < line.y() + line.height() || i + 1 == layout.lineCount())
            return {turn,
                inside.y() > shape(turn).height
                    ? static_cast<int>(m_turns[static_cast<std::size_t>(turn)].text.size())
                    : line.xToCursor(inside.x())};
    }
    return {turn, 0};
}

std::vector<QRectF> ChatLayout::boxesOf(int turn, int begin, int length)
{
    std::vector<QRectF> boxes;
    const QPointF origin = textOrigin(turn);
    const QTextLayout &layout = text(turn);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(begin + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double x1 = line.cursorToX(from);
        const double x2 = line.cursorToX(to);
        boxes.emplace_back(
            origin.x() + std::min(x1, x2), origin.y() + line.y(), std::abs(x2 - x1), line.height());
    }
    return boxes;
}

int ChatLayout::markAt(int turn, const QPointF &point)
{
    if (turn < 0)
        return -1;
    const auto &marks = m_turns[static_cast<std::size_t>(turn)].marks;
    for (int i = static_cast<int>(marks.size()) - 1; i >= 0; --i) {
        const ChatMark &mark = marks[static_cast<std::size_t>(i)];
        for (const QRectF &box : boxesOf(turn, mark.begin, mark.length)) {
            if (box.contains(point))
                return i;
        }
    }
    return -1;
}

} // namespace attune::ui
