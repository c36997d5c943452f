// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hands on a ChatView: keyboard, mouse, selection and what is copied.
#include "ui/theme/tokens.h"
#include "ui/widgets/chat_accessible.h"
#include "ui/widgets/chat_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace attune::ui {

std::pair<ChatPlace, ChatPlace> ChatView::selection() const
{
    return std::minmax(m_anchor, m_cursor);
}

QString ChatView::selectedText() const
{
    const auto [from, to] = selection();
    if (from == to || from.turn < 0)
        return {};
    const auto &turns = m_layout.turns();
    const auto part = [&turns](int turn, int begin, int end) {
        return turns[static_cast<std::size_t>(turn)].text.mid(begin, end - begin);
    };
    if (from.turn == to.turn)
        return part(from.turn, from.at, to.at);
    // Across turns the text says who spoke.
    QStringList lines;
    for (int turn = from.turn; turn <= to.turn; ++turn) {
        const ChatTurn &what = turns[static_cast<std::size_t>(turn)];
        const QString words = part(turn, turn == from.turn ? from.at : 0,
            turn == to.turn ? to.at : static_cast<int>(what.text.size()));
        lines += what.caption.isEmpty() ? words : what.caption + QStringLiteral(": ") + words;
    }
    return lines.join(u'\n');
}

void ChatView::copy() const
{
    QString text = selectedText();
    if (text.isEmpty() && m_current >= 0)
        text = m_layout.turns()[static_cast<std::size_t>(m_current)].text;
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ChatView::selectAll()
{
    if (m_layout.count() == 0)
        return;
    m_anchor = {0, 0};
    m_cursor = {m_layout.count() - 1, static_cast<int>(m_layout.turns().back().text.size())};
    viewport()->update();
}

void ChatView::moveTo(int turn)
{
    if (m_layout.count() == 0)
        return;
    const int wanted = std::clamp(turn, 0, m_layout.count() - 1);
    if (wanted == m_current)
        return;
    setCurrentTurn(wanted);
    Q_EMIT currentTurnChanged(wanted);
}

bool ChatView::goToMark(MarkKind kind)
{
    for (int turn = std::max(m_current, 0); turn < m_layout.count(); ++turn) {
        const auto &marks = m_layout.turns()[static_cast<std::size_t>(turn)].marks;
        for (int mark = 0; mark < static_cast<int>(marks.size()); ++mark) {
            if (marks[static_cast<std::size_t>(mark)].kind == kind) {
                showMark(turn, mark);
                return true;
            }
        }
    }
    return false;
}

void ChatView::moveToMark(int step)
{
    const auto marksOf = [this](int turn) {
        return static_cast<int>(m_layout.turns()[static_cast<std::size_t>(turn)].marks.size());
    };
    int turn = std::max(m_current, 0);
    int mark = m_currentMark + step;
    if (m_currentMark < 0)
        mark = step > 0 ? 0 : -1;
    while (turn >= 0 && turn < m_layout.count()) {
        if (mark >= 0 && mark < marksOf(turn)) {
            showMark(turn, mark);
            return;
        }
        turn += step;
        if (turn >= 0 && turn < m_layout.count())
            mark = step > 0 ? 0 : marksOf(turn) - 1;
    }
}

void ChatView::showMark(int turn, int mark)
{
    moveTo(turn);
    m_currentMark = mark;
    m_layout.settle(turn, turn);
    const ChatMark &what =
        m_layout.turns()[static_cast<std::size_t>(turn)].marks[static_cast<std::size_t>(mark)];
    const auto boxes = m_layout.boxesOf(turn, what.begin, what.length);
    if (!boxes.empty()) {
        reveal(boxes.front());
        const QRect seen =
            boxes.front()
                .translated(turnRect(turn).topLeft() - m_layout.bubble(turn).topLeft())
                .toAlignedRect();
        if (!what.reason.isEmpty())
            QToolTip::showText(viewport()->mapToGlobal(seen.bottomLeft()), what.reason, viewport());
    }
    setAccessibleDescription(what.reason);
    viewport()->update();
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_layout.count() - 1);
    case Qt::Key_PageUp:
        return bar->setValue(bar->value() - bar->pageStep());
    case Qt::Key_PageDown:
        return bar->setValue(bar->value() + bar->pageStep());
    case Qt::Key_Left:
        return moveToMark(-1);
    case Qt::Key_Right:
        return moveToMark(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT turnActivated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_anchor != m_cursor) {
            m_cursor = m_anchor;
            viewport()->update();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void ChatView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = false;
    const ChatPlace place = m_layout.placeAt(toTranscript(event->position()));
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = place;
    m_cursor = place;
    viewport()->update();
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const ChatPlace place = m_layout.placeAt(toTranscript(event->position()));
        m_dragged = m_dragged || place != m_anchor;
        m_cursor = place;
        QScrollBar *bar = verticalScrollBar();
        if (event->position().y() < 0)
            bar->setValue(bar->value() - bar->singleStep());
        else if (event->position().y() > viewport()->height())
            bar->setValue(bar->value() + bar->singleStep());
        viewport()->update();
        return;
    }
    const bool over = turnUnder(event->position().toPoint()) >= 0;
    viewport()->setCursor(over ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged)
        return;
    const int turn = turnUnder(event->position().toPoint());
    if (turn < 0)
        return;
    moveTo(turn);
    Q_EMIT turnActivated(turn);
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChatPlace place = m_layout.placeAt(toTranscript(event->position()));
    if (place.turn < 0)
        return;
    const QString &text = m_layout.turns()[static_cast<std::size_t>(place.turn)].text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(std::min(place.at + 1, static_cast<int>(text.size())));
    m_anchor = {place.turn, static_cast<int>(std::max<qsizetype>(words.toPreviousBoundary(), 0))};
    const auto end = words.toNextBoundary();
    m_cursor = {place.turn, static_cast<int>(end < 0 ? text.size() : end)};
    m_dragged = true; // the release that follows is no click
    viewport()->update();
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ChatView::copy);
    menu->addAction(tr("Select all"), this, &ChatView::selectAll);
    menu->popup(event->globalPos());
}

void ChatView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && m_layout.count() > 0)
        moveTo(m_layout.turnAt(verticalScrollBar()->value()));
    viewport()->update();
}

void ChatView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChatView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

bool ChatView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QPointF point = toTranscript(help->pos());
        const int turn = m_layout.turnAt(static_cast<int>(point.y()));
        const int mark = m_layout.markAt(turn, point);
        if (mark >= 0)
            QToolTip::showText(help->globalPos(),
                m_layout.turns()[static_cast<std::size_t>(turn)]
                    .marks[static_cast<std::size_t>(mark)]
                    .reason,
                viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace attune::ui
