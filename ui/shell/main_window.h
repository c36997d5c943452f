// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame every panel stands in: navigation, scope, heading, help, status. Knows panels through
// their interface alone.
#pragma once

#include "ui/panels/scope.h"
#include "ui/widgets/palette_model.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace attune::ui {

class ActionRegistry;
class CommandPalette;
class HelpPanel;
class NavRail;
class Panel;
class PanelPage;
class Settings;
class StatusLine;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation; the window takes it over. The first nine get Ctrl+1 … 9.
    /// Its splitters keep their sizes from one start to the next, if they have an object name.
    void addPanel(Panel *panel);
    Panel *panel(const QString &id) const;
    Panel *currentPanel() const;
    /// Opens the panel used last, or the first.
    void openStartPanel();
    void openPanel(const QString &id, const QString &target = {});

    /// Shows a page instead of panels and navigation (first run, a problem at the start); takes it
    /// over and deletes the one before.
    void showPage(QWidget *page);
    void showPanels();

    void setScopeChoices(const ScopeChoices &choices);
    void setToday(const QDate &today);
    /// Narrows every panel.
    void setScope(const Scope &scope);
    Scope scope() const { return m_scope; }
    void setUser(const QString &name, const QString &role);

    ActionRegistry &actions() const { return *m_actions; }
    StatusLine &statusLine() const { return *m_status; }
    /// What the palette finds beside actions and panels: people, contacts.
    void setPaletteSearch(std::function<std::vector<PaletteEntry>(const QString &)> search);
    /// The Markdown of a help page by its name; empty when there is none.
    void setHelpSource(std::function<QString(const QString &page)> source);

    void openPalette();
    void openShortcutSheet();
    /// Closes it if it is open.
    void openHelp();
    /// A page that belongs to no panel.
    void openHelpOn(const QString &title, const QString &page);

Q_SIGNALS:
    void scopeChanged(const Scope &scope);
    void panelOpened(const QString &id);
    void settingsRequested();
    void lockRequested();
    void importRequested();
    /// Dropped anywhere on the window.
    void filesDropped(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showScopeUse(const Panel &panel);
    void buildLayout();
    void buildActions();
    void buildPersonActions();
    void rebuildNavigation();
    void rememberSplitters(Panel *panel);
    PanelPage *pageOf(const QString &id) const;
    /// The current one, if it is not closed.
    Panel *openedPanel() const;
    void moveRegion(int step);
    void stepBack();
    void restoreLayout();
    void saveLayout() const;

    Settings &m_settings;
    ActionRegistry *m_actions;
    NavRail *m_nav = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_whole = nullptr; // panels with their frame, or one page instead
    QWidget *m_page = nullptr;
    HelpPanel *m_help = nullptr;
    QWidget *m_helpGap = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    std::vector<PanelPage *> m_pages;
    std::function<QString(const QString &)> m_helpSource;
    Scope m_scope;
};

} // namespace attune::ui
