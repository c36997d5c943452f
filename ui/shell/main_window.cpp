// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/panels/panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/panel_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/status_line.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kRailCollapsesUnder = 1100;
constexpr int kHelpWidth = 320;
const QString kWindow = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new ActionRegistry(this))
{
    setWindowTitle(QStringLiteral("Attune"));
    setAcceptDrops(true);
    buildLayout();
    buildActions();
    m_palette = new CommandPalette(this);
    connect(&m_settings, &Settings::namesMaskedChanged, this, [this](bool masked) {
        for (PanelPage *page : m_pages)
            page->panel()->setNamesMasked(masked);
    });
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_nav = new NavRail;
    m_top = new TopBar;
    m_stack = new QStackedWidget;
    m_help = new HelpPanel;
    m_help->setFixedWidth(scaled(kHelpWidth));
    m_status = new StatusLine;
    connect(m_nav, &NavRail::chosen, this, [this](const QString &id) { openPanel(id); });
    connect(m_top, &TopBar::scopeChanged, this, &MainWindow::setScope);
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_help, &HelpPanel::pageRequested, this, [this](const QString &page) {
        const QString text = m_helpSource ? m_helpSource(page) : QString();
        if (!text.isEmpty())
            m_help->showPage(tr("Help"), text);
    });

    auto *helpPlace = new QVBoxLayout; // in line with the cards of the panel
    helpPlace->setContentsMargins(0, space::k16, 0, space::k16);
    helpPlace->addWidget(m_help);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addLayout(helpPlace);
    m_helpGap = new QWidget;
    m_helpGap->setFixedWidth(space::k16);
    m_helpGap->hide();
    middle->addWidget(m_helpGap);
    connect(m_help, &SidePanel::openChanged, m_helpGap, &QWidget::setVisible);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addLayout(middle, 1);
    right->addWidget(m_status);
    auto *frame = new QWidget;
    auto *columns = new QHBoxLayout(frame);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_nav);
    columns->addLayout(right, 1);
    m_whole = new QStackedWidget;
    m_whole->addWidget(frame);
    setCentralWidget(m_whole);
}

void MainWindow::addPanel(Panel *panel)
{
    auto *page = new PanelPage(panel);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    const QString id = panel->info().id;
    connect(page, &PanelPage::helpRequested, this, &MainWindow::openHelp);
    connect(panel, &Panel::badgeChanged, m_nav,
        [this, id](int count, Tone tone) { m_nav->setBadge(id, count, tone); });
    connect(panel, &Panel::scopeRequested, this, &MainWindow::setScope);
    connect(panel, &Panel::goToRequested, this, &MainWindow::openPanel);
    connect(panel, &Panel::closureChanged, m_nav,
        [this, id, panel] { m_nav->setClosed(id, panel->closure().has_value()); });
    connect(panel, &Panel::closureChanged, this, [this, panel] {
        if (panel == currentPanel())
            showScopeUse(*panel);
    });
    panel->setNamesMasked(m_settings.namesMasked());
    const auto count = static_cast<int>(m_pages.size());
    const QKeySequence keys =
        count <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + count)) : QKeySequence();
    QAction *go = m_actions->add({.id = QStringLiteral("go.") + id,
        .group = tr("Go to"),
        .text = QString(panel->info().name).replace(u'&', QStringLiteral("&&")),
        .keys = keys,
        .icon = panel->info().icon,
        .destination = true});
    connect(go, &QAction::triggered, this, [this, id] { openPanel(id); });
    rememberSplitters(panel);
    rebuildNavigation();
}

void MainWindow::rememberSplitters(Panel *panel)
{
    for (QSplitter *splitter : panel->findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty())
            continue;
        const QString name = panel->info().id + u'.' + splitter->objectName();
        splitter->restoreState(m_settings.layout(name));
        connect(splitter, &QSplitter::splitterMoved, this,
            [this, name, splitter] { m_settings.setLayout(name, splitter->saveState()); });
    }
}

void MainWindow::rebuildNavigation()
{
    std::vector<NavEntry> entries;
    for (const PanelPage *page : m_pages) {
        const PanelInfo &info = page->panel()->info();
        entries.push_back(
            {info.id, info.group, info.name, info.icon, page->panel()->closure().has_value()});
    }
    m_nav->setEntries(entries);
}

PanelPage *MainWindow::pageOf(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
        [&id](const PanelPage *page) { return page->panel()->info().id == id; });
    return found == m_pages.end() ? nullptr : *found;
}

Panel *MainWindow::panel(const QString &id) const
{
    const PanelPage *page = pageOf(id);
    return page ? page->panel() : nullptr;
}

Panel *MainWindow::currentPanel() const
{
    const auto *page = qobject_cast<PanelPage *>(m_stack->currentWidget());
    return page ? page->panel() : nullptr;
}

Panel *MainWindow::openedPanel() const
{
    Panel *shown = currentPanel();
    return shown && !shown->closure() ? shown : nullptr;
}

void MainWindow::openStartPanel()
{
    if (m_pages.empty())
        return;
    const QString last = m_settings.lastPanel();
    const auto isOpen = [](const PanelPage *page) {
        return !page->panel()->closure();
    };
    const auto first = std::find_if(m_pages.begin(), m_pages.end(), isOpen);
    const PanelPage *start = first == m_pages.end() ? m_pages.front() : *first;
    const PanelPage *before = pageOf(last);
    openPanel(before && isOpen(before) ? last : start->panel()->info().id);
}

void MainWindow::openPanel(const QString &id, const QString &target)
{
    Panel *wanted = panel(id);
    if (!wanted)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool focusMoves = !focus || m_stack->isAncestorOf(focus);
    m_stack->setCurrentWidget(pageOf(id));
    m_nav->setCurrent(id);
    m_settings.setLastPanel(id);
    setWindowTitle(tr("%1 – Attune").arg(wanted->info().name));
    m_help->closePanel();
    showScopeUse(*wanted);
    wanted->applyScope(m_scope);
    if (!target.isEmpty() && !wanted->closure())
        wanted->open(target);
    // Who chose it in the navigation goes on from there; keys and palette lead into the panel.
    if (const auto regions = pageOf(id)->regions(); focusMoves && !regions.isEmpty())
        regions.front()->setFocus(Qt::OtherFocusReason);
    Q_EMIT panelOpened(id);
}

/// Nothing narrows a panel that shows nothing.
void MainWindow::showScopeUse(const Panel &panel)
{
    m_top->setUse(panel.closure() ? ScopeUse{false, false, false, panel.closure()->sentence}
                                  : panel.scopeUse());
}

void MainWindow::showPage(QWidget *page)
{
    delete std::exchange(m_page, page);
    m_whole->addWidget(page);
    m_whole->setCurrentWidget(page);
    m_actions->setPanelsShown(false);
}

void MainWindow::showPanels()
{
    m_whole->setCurrentIndex(0);
    m_actions->setPanelsShown(true);
    delete std::exchange(m_page, nullptr);
}

void MainWindow::setScopeChoices(const ScopeChoices &choices)
{
    m_top->setChoices(choices);
}

void MainWindow::setToday(const QDate &today)
{
    m_top->setToday(today);
}

void MainWindow::setScope(const Scope &scope)
{
    m_top->setScope(scope);
    if (m_scope == scope)
        return;
    m_scope = scope;
    if (Panel *shown = currentPanel())
        shown->applyScope(scope); // the others are told when they are opened
    Q_EMIT scopeChanged(scope);
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_top->setUser(name, role);
}

void MainWindow::setPaletteSearch(std::function<std::vector<PaletteEntry>(const QString &)> search)
{
    m_palette->setSearch(std::move(search));
}

void MainWindow::setHelpSource(std::function<QString(const QString &)> source)
{
    m_helpSource = std::move(source);
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    restoreGeometry(m_settings.layout(kWindow));
}

void MainWindow::saveLayout() const
{
    m_settings.setLayout(kWindow, saveGeometry());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_nav->setCollapsed(width() < scaled(kRailCollapsesUnder));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_nav) {
        m_nav->setCollapsed(width() < scaled(kRailCollapsesUnder));
        m_help->setFixedWidth(scaled(kHelpWidth));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace attune::ui
