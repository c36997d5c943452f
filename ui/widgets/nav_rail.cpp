// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_rail.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kWide = 212;
constexpr int kWidest = 268; ///< longer words end in an ellipsis
constexpr int kNarrow = 56;

/// The sign of the program: a pair of scales, in the accent.
class Sign final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {scaled(22), scaled(22)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, Icon::Scales, rect(), colour(Role::Accent));
    }
};

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_list(new QVBoxLayout(m_content))
    , m_name(new TextLabel(TextStyle::Brand, QStringLiteral("Attune")))
{
    setAccessibleName(tr("Panels"));
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(17), space::k16, space::k8, space::k16);
    head->setSpacing(space::k8);
    auto *sign = new Sign;
    sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(sign, 0, Qt::AlignLeft);
    head->addWidget(m_name, 1);

    m_list->setContentsMargins(space::k8, 0, space::k8, space::k8);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_content->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

void NavRail::setEntries(const std::vector<NavEntry> &entries)
{
    for (NavButton *old : m_buttons)
        delete old;
    for (QWidget *old : m_captions)
        delete old;
    m_buttons.clear();
    m_captions.clear();
    QString group;
    int at = 0;
    for (const NavEntry &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            auto *caption = new TextLabel(TextStyle::Group, group, m_content, Role::Muted);
            caption->setContentsMargins(scaled(10), at == 0 ? space::k4 : space::k12, 0, space::k4);
            m_list->insertWidget(at++, caption);
            m_captions.push_back(caption);
        }
        auto *entryButton = new NavButton(entry, m_content);
        entryButton->installEventFilter(this);
        connect(entryButton, &NavButton::clicked, this, [this, id = entry.id] { choose(id); });
        m_list->insertWidget(at++, entryButton);
        const auto [count, tone] = m_badges.value(entry.id);
        entryButton->setBadge(count, tone);
        m_buttons.push_back(entryButton);
    }
    setCurrent(button(m_current) || entries.empty() ? m_current : entries.front().id);
    setCollapsed(m_collapsed);
}

void NavRail::setCurrent(const QString &id)
{
    m_current = id;
    for (NavButton *entry : m_buttons) {
        const bool is = entry->id() == id;
        entry->setChecked(is);
        // One stop for Tab; the arrows go on from there.
        entry->setFocusPolicy(is ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavRail::choose(const QString &id)
{
    const bool changed = id != m_current;
    setCurrent(id);
    if (changed)
        Q_EMIT chosen(id);
}

void NavRail::setBadge(const QString &id, int count, Tone tone)
{
    m_badges[id] = {count, tone};
    if (NavButton *entry = button(id))
        entry->setBadge(count, tone);
}

void NavRail::setClosed(const QString &id, bool closed)
{
    if (NavButton *entry = button(id))
        entry->setClosed(closed);
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_name->setVisible(!collapsed);
    for (QWidget *caption : m_captions)
        caption->setVisible(!collapsed);
    for (NavButton *entry : m_buttons)
        entry->setCollapsed(collapsed);
    updateGeometry();
}

QWidget *NavRail::firstControl() const
{
    return button(m_current);
}

NavButton *NavRail::button(const QString &id) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
        [&id](const NavButton *entry) { return entry->id() == id; });
    return found == m_buttons.end() ? nullptr : *found;
}

QSize NavRail::sizeHint() const
{
    if (m_collapsed)
        return {scaled(kNarrow), scaled(400)};
    int widest = scaled(kWide);
    for (const NavButton *entry : m_buttons)
        widest = std::max(widest, entry->sizeHint().width() + 2 * space::k8 + 1);
    return {std::min(widest, scaled(kWidest)), scaled(400)};
}

QSize NavRail::minimumSizeHint() const
{
    return {sizeHint().width(), scaled(120)};
}

void NavRail::moveFocus(NavButton *from, int step)
{
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), from);
    if (found == m_buttons.end())
        return;
    const auto count = static_cast<int>(m_buttons.size());
    const int at = static_cast<int>(found - m_buttons.begin()) + step;
    NavButton *next = m_buttons[static_cast<std::size_t>(std::clamp(at, 0, count - 1))];
    next->setFocus(Qt::TabFocusReason);
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    auto *entry = qobject_cast<NavButton *>(watched);
    if (entry && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            moveFocus(entry, -1);
            return true;
        case Qt::Key_Down:
            moveFocus(entry, 1);
            return true;
        case Qt::Key_Home:
            moveFocus(entry, -static_cast<int>(m_buttons.size()));
            return true;
        case Qt::Key_End:
            moveFocus(entry, static_cast<int>(m_buttons.size()));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            entry->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Base));
    painter.fillRect(width() - 1, 0, 1, height(), colour(Role::Hairline));
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace attune::ui
