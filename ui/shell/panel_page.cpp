// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_page.h"
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace attune::ui {

namespace {

QPushButton *buttonFor(QAction *action, bool primary)
{
    auto *button = new QPushButton;
    button->setDefault(primary);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PanelPage::PanelPage(Panel *panel, QWidget *parent)
    : QWidget(parent)
    , m_panel(panel)
    , m_heading(new QWidget)
    , m_title(new TextLabel(TextStyle::Title))
    , m_scopeLine(mutedLabel())
    , m_help(new QToolButton)
    , m_buttons(new QHBoxLayout)
    , m_scroll(new QScrollArea)
    , m_closed(new EmptyState)
{
    m_help->setIcon(ui::icon(Icon::Help, Role::Muted));
    m_help->setAutoRaise(true);
    m_help->setFixedSize(scaled(24), scaled(24)); // no higher than the line it stands in
    m_help->setAccessibleName(tr("Help on %1").arg(panel->info().name));
    m_help->setToolTip(tr("Help (F1)"));
    connect(m_help, &QToolButton::clicked, this, &PanelPage::helpRequested);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::k4);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_help);
    titleRow->addStretch(1);
    m_scopeLine->setWrapping(true); // what nobody may take for granted stands at its end
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(titleRow);
    words->addWidget(m_scopeLine);
    m_buttons->setSpacing(space::k8);
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, space::k12);
    heading->setSpacing(space::k16);
    heading->addLayout(words, 1);
    heading->addLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k16, 0, space::k16, space::k16);
    layout->setSpacing(0);
    layout->addSpacing(space::k8);
    layout->addWidget(panel->progress());
    layout->addSpacing(space::k4);
    layout->addWidget(m_heading);
    layout->addWidget(panel->banner());
    m_gap = new QWidget;
    m_gap->setFixedHeight(space::k12);
    layout->addWidget(m_gap);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(panel);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_closed, 1);
    panel->banner()->installEventFilter(this);
    m_gap->setVisible(panel->banner()->isSaying());
    setFocusProxy(panel);
    connect(panel, &Panel::headingChanged, this, &PanelPage::showHeading);
    connect(panel, &Panel::closureChanged, this, &PanelPage::showClosure);
    connect(m_closed, &EmptyState::actionTriggered, this, [this] {
        Q_EMIT m_panel->goToRequested(m_panel->closure()->panel, m_panel->closure()->target);
    });
    showClosure();
}

void PanelPage::showClosure()
{
    const auto &closure = m_panel->closure();
    if (closure)
        m_closed->set(EmptyKind::NoRight, closure->sentence, closure->action);
    m_closed->setVisible(closure.has_value());
    m_scroll->setVisible(!closure);
    showHeading();
}

QList<QWidget *> PanelPage::regions() const
{
    if (!m_panel->closure())
        return m_panel->regions();
    auto *action = m_closed->findChild<QPushButton *>();
    return action && action->isVisible() ? QList<QWidget *>{action} : QList<QWidget *>();
}

bool PanelPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_gap->setVisible(m_panel->banner()->isSaying());
    return QWidget::eventFilter(watched, event);
}

void PanelPage::showHeading()
{
    const bool closed = m_panel->closure().has_value();
    const QString title = closed ? m_panel->info().name : m_panel->title();
    m_heading->setVisible(!title.isEmpty());
    m_title->setText(title);
    m_scopeLine->setText(m_panel->scopeLine());
    m_scopeLine->setVisible(!closed && !m_panel->scopeLine().isEmpty());
    m_help->setVisible(!m_panel->info().helpPage.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
    if (closed)
        return;
    for (QAction *action : m_panel->headingActions())
        m_buttons->addWidget(buttonFor(action, action == m_panel->primaryAction()));
}

} // namespace attune::ui
