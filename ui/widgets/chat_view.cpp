// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chat_view.h"
#include "ui/theme/contrast.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chat_accessible.h"

#include <QPainter>
#include <QScrollBar>

namespace attune::ui {

namespace {

constexpr int kMargin = space::k16;
constexpr int kPortion = 64; // turns measured at a time while nobody waits

} // namespace

ChatView::ChatView(const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installChatAccessibility();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &ChatView::settleInBackground);
}

void ChatView::setTurns(std::vector<ChatTurn> turns)
{
    forgetChatChildren(this);
    m_anchor = {};
    m_cursor = {};
    m_current = -1;
    m_currentMark = -1;
    m_layout.setTurns(std::move(turns));
    verticalScrollBar()->setValue(0);
    relayout();
    setAccessibleDescription(tr("%n turn(s).", nullptr, m_layout.count()));
}

void ChatView::setCurrentTurn(int turn)
{
    const int wanted = std::clamp(turn, -1, m_layout.count() - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    m_currentMark = -1;
    if (wanted >= 0) {
        m_layout.settle(wanted, wanted);
        reveal(m_layout.bubble(wanted));
        tellChatFocus(this, wanted);
    }
    viewport()->update();
}

void ChatView::relayout()
{
    const int width = viewport()->width() - 2 * kMargin;
    m_layout.setGeometry(
        std::max(width, scaled(80)), textFont(TextStyle::Body), textFont(TextStyle::Caption));
    updateRange();
    settleVisible();
    m_settling.start();
}

void ChatView::updateRange()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(scaled(24));
    bar->setRange(0, std::max(0, m_layout.totalHeight() + 2 * kMargin - viewport()->height()));
}

void ChatView::settleVisible()
{
    if (m_layout.count() == 0)
        return;
    const int top = verticalScrollBar()->value() - kMargin;
    const int first = m_layout.turnAt(top);
    const int room = viewport()->height();
    // A screen holds at most so many turns as its height has smallest rows.
    if (m_layout.settle(first, first + room / scaled(24) + 1))
        updateRange();
}

ChatView::Top ChatView::top() const
{
    const int y = verticalScrollBar()->value() - kMargin;
    const int turn = m_layout.turnAt(y);
    return {turn, turn >= 0 ? y - m_layout.top(turn) : 0};
}

void ChatView::putOnTop(const Top &top)
{
    // At the very beginning the margin is to be seen, whatever its turn does.
    if (top.turn >= 0 && verticalScrollBar()->value() > 0)
        verticalScrollBar()->setValue(m_layout.top(top.turn) + top.offset + kMargin);
}

void ChatView::settleInBackground()
{
    const Top before = top();
    if (!m_layout.settleMore(kPortion))
        return;
    updateRange();
    putOnTop(before);
    m_settling.start();
    viewport()->update();
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    Top before = top();
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (before.turn >= 0)
        before.offset = std::min(before.offset, m_layout.height(before.turn));
    putOnTop(before);
}

void ChatView::scrollContentsBy(int, int)
{
    settleVisible();
    viewport()->update();
}

QPointF ChatView::toTranscript(const QPointF &viewportPoint) const
{
    return viewportPoint + QPointF(-kMargin, verticalScrollBar()->value() - kMargin);
}

QRect ChatView::turnRect(int turn)
{
    if (turn < 0 || turn >= m_layout.count())
        return {};
    return m_layout.bubble(turn)
        .translated(kMargin, kMargin - verticalScrollBar()->value())
        .toAlignedRect();
}

int ChatView::turnUnder(const QPoint &viewportPoint)
{
    const QPointF point = toTranscript(viewportPoint);
    const int turn = m_layout.turnAt(static_cast<int>(point.y()));
    return turn >= 0 && m_layout.bubble(turn).contains(point) ? turn : -1;
}

void ChatView::reveal(const QRectF &box)
{
    QScrollBar *bar = verticalScrollBar();
    updateRange();
    const int top = static_cast<int>(box.top()) + kMargin;
    const int bottom = static_cast<int>(box.bottom()) + kMargin;
    if (top - kMargin < bar->value())
        bar->setValue(top - kMargin);
    else if (bottom + kMargin > bar->value() + viewport()->height())
        bar->setValue(std::min(top - kMargin, bottom + kMargin - viewport()->height()));
}

QColor ChatView::groundOf(ChatSide side) const
{
    if (side == ChatSide::Left)
        return colour(Role::Sunken);
    return side == ChatSide::Right ? colour(Role::Selection) : QColor();
}

void ChatView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(Role::Base));
    if (m_layout.count() == 0)
        return;
    const int scroll = verticalScrollBar()->value() - kMargin;
    painter.translate(kMargin, -scroll);
    const int bottom = scroll + viewport()->height();
    for (int turn = m_layout.turnAt(scroll); turn < m_layout.count() && m_layout.top(turn) < bottom;
         ++turn)
        paintTurn(painter, turn);
}

void ChatView::paintTurn(QPainter &painter, int turn)
{
    const ChatTurn &what = m_layout.turns()[static_cast<std::size_t>(turn)];
    const QRectF box = m_layout.bubble(turn);
    const bool note = what.side == ChatSide::Note;
    if (!note)
        paintBox(painter, box, kCardRadius, groundOf(what.side));
    paintMarks(painter, turn, true);

    QList<QTextLayout::FormatRange> formats;
    const auto [from, to] = selection();
    if (from != to && from.turn <= turn && turn <= to.turn) {
        QTextLayout::FormatRange range;
        range.start = turn == from.turn ? from.at : 0;
        range.length = (turn == to.turn ? to.at : static_cast<int>(what.text.size())) - range.start;
        range.format.setBackground(colour(Role::Accent));
        range.format.setForeground(colour(Role::OnAccent));
        formats.append(range);
    }
    // In the dark the agent's ground is the selection's, and so is its text.
    painter.setPen(colour(note             ? Role::Muted
            : what.side == ChatSide::Right ? Role::SelectionText
                                           : Role::Text));
    m_layout.text(turn).draw(&painter, m_layout.textOrigin(turn), formats);
    paintMarks(painter, turn, false);
    if (!what.caption.isEmpty()) {
        const QFont small = textFont(TextStyle::Caption);
        const QRectF place = m_layout.captionBox(turn);
        painter.setFont(small);
        painter.setPen(colour(Role::Muted));
        painter.drawText(place, (note ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
            QFontMetricsF(small).elidedText(what.caption, Qt::ElideRight, place.width() + 1));
    }
    if (turn == m_current && showsFocus(this))
        paintFocusRing(painter, box, kCardRadius);
    else if (turn == m_current)
        paintBox(painter,
            {what.side == ChatSide::Right ? box.right() - 3 : box.left(), box.top() + space::k8, 3,
                box.height() - 2 * space::k8},
            1.5, colour(Role::Accent));
}

void ChatView::paintMarks(QPainter &painter, int turn, bool under)
{
    const ChatTurn &what = m_layout.turns()[static_cast<std::size_t>(turn)];
    for (int i = 0; i < static_cast<int>(what.marks.size()); ++i) {
        const ChatMark &mark = what.marks[static_cast<std::size_t>(i)];
        const bool looked = turn == m_current && i == m_currentMark;
        for (const QRectF &box : m_layout.boxesOf(turn, mark.begin, mark.length)) {
            if (under && mark.kind == MarkKind::Found)
                paintBox(painter, box, 2, colour(Role::WarningTint), colour(Role::Warning));
            else if (under && (looked || mark.kind == MarkKind::Hidden))
                paintBox(painter, box, 2,
                    mixed(groundOf(what.side), colour(looked ? Role::Accent : Role::Border), 0.25));
            else if (!under && mark.kind == MarkKind::Evidence)
                painter.fillRect(QRectF(box.left(), std::round(box.bottom()) - 3, box.width(), 1.5),
                    colour(mark.line));
        }
    }
}

QSize ChatView::sizeHint() const
{
    return {scaled(420), scaled(240)};
}

} // namespace attune::ui
