// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chat_accessible.h"
#include "ui/widgets/chat_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace attune::ui {

namespace {

class TurnInterface final : public QAccessibleInterface {
public:
    TurnInterface(ChatView *view, int turn)
        : m_view(view)
        , m_turn(turn)
    {
    }

    bool isValid() const override { return m_view && turn() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        const ChatTurn *what = turn();
        if (!what)
            return {};
        if (kind == QAccessible::Name)
            return what->caption.isEmpty() ? what->text
                                           : what->caption + QStringLiteral(": ") + what->text;
        if (kind != QAccessible::Description)
            return {};
        QStringList reasons;
        for (const ChatMark &mark : what->marks) {
            if (!mark.reason.isEmpty())
                reasons += ChatView::tr("“%1”: %2")
                               .arg(what->text.mid(mark.begin, mark.length), mark.reason);
        }
        return reasons.join(u'\n');
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->turnRect(m_turn);
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        if (!isValid())
            return state;
        state.focused = m_view->hasFocus() && m_view->currentTurn() == m_turn;
        state.selected = m_view->currentTurn() == m_turn;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->turnRect(m_turn));
        return state;
    }

private:
    const ChatTurn *turn() const
    {
        if (!m_view || m_turn >= static_cast<int>(m_view->turns().size()))
            return nullptr;
        return &m_view->turns()[static_cast<std::size_t>(m_turn)];
    }

    QPointer<ChatView> m_view;
    int m_turn;
};

class ViewInterface final : public QAccessibleWidget {
public:
    explicit ViewInterface(ChatView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~ViewInterface() override { forget(); }

    int childCount() const override { return static_cast<int>(m_view->turns().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new TurnInterface(m_view, index); // owned by Qt's registry from here on
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->turnUnder(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override { return child(m_view->currentTurn()); }

    void forget()
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    ChatView *m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *chatInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("attune::ui::ChatView"))
        return nullptr;
    auto *view = qobject_cast<ChatView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installChatAccessibility()
{
    [[maybe_unused]] static const bool installed =
        (QAccessible::installFactory(chatInterface), true);
}

void forgetChatChildren(ChatView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *interface =
            dynamic_cast<ViewInterface *>(QAccessible::queryAccessibleInterface(view)))
        interface->forget();
}

void tellChatFocus(ChatView *view, int turn)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(turn);
    QAccessible::updateAccessibility(&focus);
}

} // namespace attune::ui
