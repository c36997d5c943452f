// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a MainWindow: its actions, and what moves between its regions.
#include "ui/panels/panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/shortcut_sheet.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace attune::ui {

namespace {

ActionSpec spec(
    const char *id, const QString &group, const QString &text, QKeyCombination keys, Icon icon)
{
    return {
        .id = QString::fromLatin1(id), .group = group, .text = text, .keys = keys, .icon = icon};
}

ActionSpec anywhere(ActionSpec spec)
{
    spec.withoutPanels = true;
    return spec;
}

/// For what the palette need not offer because it is about keys alone.
ActionSpec keysOnly(const char *id, const QString &group, const QString &text, QKeyCombination keys)
{
    return {.id = QString::fromLatin1(id),
        .group = group,
        .text = text,
        .keys = keys,
        .inPalette = false};
}

} // namespace

void MainWindow::buildActions()
{
    const auto add = [this](const ActionSpec &what, auto run) {
        QAction *action = m_actions->add(what);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const QString window = tr("Window");
    add(keysOnly("window.palette", window, tr("Search or run a command"), Qt::CTRL | Qt::Key_K),
        &MainWindow::openPalette);
    add(keysOnly("window.nextRegion", window, tr("Next region"), Qt::Key_F6),
        [this] { moveRegion(1); });
    add(keysOnly("window.previousRegion", window, tr("Previous region"), Qt::SHIFT | Qt::Key_F6),
        [this] { moveRegion(-1); });
    ActionSpec back = keysOnly("window.back", window, tr("Back one step"), Qt::Key_Escape);
    back.keysLast = true;
    add(back, &MainWindow::stepBack);

    const QString view = tr("Panel");
    add(spec("view.filter", view, tr("Filter"), Qt::CTRL | Qt::Key_F, Icon::Filter),
        [this] { openedPanel() && openedPanel()->focusFilter(); });
    add(spec("view.undo", view, tr("Undo the last decision"), Qt::CTRL | Qt::Key_Z, Icon::Undo),
        [this] { openedPanel() && openedPanel()->undo(); });
    add(spec("view.export", view, tr("Export what is shown"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
            Icon::Export),
        [this] { openedPanel() && openedPanel()->exportView(); });
    add(keysOnly("view.next", view, tr("Next"), Qt::Key_J),
        [this] { openedPanel() && openedPanel()->step(1); });
    add(keysOnly("view.previous", view, tr("Previous"), Qt::Key_K),
        [this] { openedPanel() && openedPanel()->step(-1); });
    m_actions->mention(view, tr("Open the details"), Qt::Key_Return);
    m_actions->mention(view, tr("Mark, or play and pause"), Qt::Key_Space);
    buildPersonActions();
}

void MainWindow::buildPersonActions()
{
    const auto add = [this](const ActionSpec &what, auto run) {
        QAction *action = m_actions->add(what);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(anywhere(spec(
            "window.import", tr("Data"), tr("Import files…"), Qt::CTRL | Qt::Key_O, Icon::Import)),
        &MainWindow::importRequested);
    const QString person = tr("Person");
    QAction *mask = add(spec("view.maskNames", person, tr("Mask names"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_M, Icon::EyeOff),
        [this] { m_settings.setNamesMasked(!m_settings.namesMasked()); });
    mask->setCheckable(true);
    mask->setChecked(m_settings.namesMasked());
    connect(&m_settings, &Settings::namesMaskedChanged, mask, &QAction::setChecked);
    add(anywhere(spec(
            "window.settings", person, tr("Settings…"), Qt::CTRL | Qt::Key_Comma, Icon::Settings)),
        &MainWindow::settingsRequested);
    add(spec("window.lock", person, tr("Lock"), Qt::CTRL | Qt::Key_L, Icon::Lock),
        &MainWindow::lockRequested);
    const QString help = tr("Help");
    add(anywhere(spec(
            "window.shortcuts", help, tr("Keyboard shortcuts"), Qt::Key_Question, Icon::Keyboard)),
        &MainWindow::openShortcutSheet);
    add(spec("window.help", help, tr("Help on this panel"), Qt::Key_F1, Icon::Help),
        &MainWindow::openHelp);
    add(anywhere(spec("window.quit", tr("Quit"), tr("Quit"), Qt::CTRL | Qt::Key_Q, Icon::Logout)),
        &MainWindow::close);

    auto *menu = new QMenu(this);
    QStringList ids;
    for (const char *id : {"window.import", "exchange.now", "view.maskNames", "window.settings",
             "person.passphrase", "window.lock", "window.shortcuts", "window.help", "window.quit"})
        ids += QString::fromLatin1(id);
    // Filled when it opens: some belong to the centre that is open then.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, ids] {
        menu->clear();
        m_actions->fillMenu(*menu, ids);
    });
    m_top->setUserMenu(menu);
}

void MainWindow::openPalette()
{
    m_palette->open(m_actions->paletteEntries());
}

void MainWindow::openShortcutSheet()
{
    (new ShortcutSheet(m_actions->shortcutLines(), this))->open();
}

void MainWindow::openHelp()
{
    if (m_help->isOpen())
        return m_help->closePanel();
    if (const Panel *shown = currentPanel())
        openHelpOn(shown->info().name, shown->info().helpPage);
}

void MainWindow::openHelpOn(const QString &title, const QString &page)
{
    const QString text = m_helpSource ? m_helpSource(page) : QString();
    if (!text.isEmpty())
        m_help->showPage(title, text);
}

void MainWindow::moveRegion(int step)
{
    // What is walked through, and where in it the focus goes.
    std::vector<std::pair<const QWidget *, QWidget *>> regions;
    if (QWidget *entry = m_nav->firstControl())
        regions.emplace_back(m_nav, entry);
    regions.emplace_back(m_top, m_top->firstControl());
    if (const auto *shown = qobject_cast<PanelPage *>(m_stack->currentWidget())) {
        for (QWidget *region : shown->regions())
            regions.emplace_back(region, region);
    }
    if (m_help->isOpen())
        regions.emplace_back(m_help, m_help);
    const QWidget *focus = QApplication::focusWidget();
    const auto count = static_cast<int>(regions.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        const QWidget *area = regions[static_cast<std::size_t>(i)].first;
        if (focus && (area == focus || area->isAncestorOf(focus)))
            at = i;
    }
    const auto next = static_cast<std::size_t>((at + step + count) % count);
    regions[next].second->setFocus(Qt::TabFocusReason);
}

void MainWindow::stepBack()
{
    Panel *shown = openedPanel();
    if (m_help->isOpen())
        m_help->closePanel();
    else if (shown && !shown->stepBack() && shown->banner()->isSaying())
        shown->banner()->dismiss();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Reached only when no widget on the way up had a use for it.
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace attune::ui
