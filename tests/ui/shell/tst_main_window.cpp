// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame shows panels it knows nothing of, narrows them, and lends them its keys.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/gallery.h"
#include "tests/support/window/themed_test.h"
#include "tests/support/window/window_audit.h"
#include "ui/panels/panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_problem_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace attune;
using attune::tests::s;
using namespace attune::ui;

namespace {

/// A panel that writes down what it was asked.
class FakePanel : public Panel {
public:
    FakePanel(const char *id, const char *name, QWidget *content = nullptr)
        : Panel({s(id), s(name), s("Monitor"), Icon::Home, s(id) + s(".md")})
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *splitter = new QSplitter;
        splitter->setObjectName(s("columns"));
        splitter->addWidget(content ? content : new QPushButton(s(name)));
        splitter->addWidget(new QPushButton(s("Beside ") + s(name)));
        splitter->setStretchFactor(0, 1);
        layout->addWidget(splitter);
        setHeading(s(name), s("46 agents on shift"));
        auto *brief = new QAction(s("Shift brief"), this);
        auto *plan = new QAction(s("Plan"), this);
        connect(plan, &QAction::triggered, this, [this] { asked += s("plan"); });
        setHeadingActions({brief, plan}, plan);
    }
    void applyScope(const Scope &scope) override { scopes.push_back(scope); }
    void setNamesMasked(bool masked) override { namesMasked = masked; }
    void open(const QString &target) override { asked += s("open ") + target; }
    bool focusFilter() override { return note("filter"); }
    bool stepBack() override { return note("back"); }
    bool undo() override { return note("undo"); }
    bool exportView() override { return note("export"); }
    bool step(int by) override { return note(by > 0 ? "next" : "previous"); }
    using Panel::setHeading;
    using Panel::setScopeUse;

    std::vector<Scope> scopes;
    QStringList asked;
    bool namesMasked = false;

private:
    bool note(const char *what)
    {
        asked += s(what);
        return false;
    }
};

QPushButton *visibleButton(const QWidget &in, const char *text)
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->text() == s(text) && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        attune::tests::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_theme.setFontScale(1.0);
        m_theme.setChoice(ThemeChoice::Light);
    }

    void theFirstPanelIsShownAndTheLastUsedComesBack()
    {
        QCOMPARE(m_window->currentPanel(), m_today);
        m_window->openPanel(s("talks"));
        QCOMPARE(m_window->windowTitle(), s("Interactions – Attune"));
        reopen();
        QCOMPARE(m_window->currentPanel(), m_talks);
        m_window->openPanel(s("nowhere"));
        QCOMPARE(m_window->currentPanel(), m_talks);
    }

    void theScopeReachesThePanelThatIsShownAndOthersWhenOpened()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::scopeChanged);
        m_window->setScopeChoices({{}, {{s("a"), s("Team A")}}, {}});
        const Scope wanted{{}, s("a"), {}, {QDate(2025, 11, 17), QDate(2025, 11, 23)}};
        m_window->setScope(wanted);
        m_window->setScope(wanted);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_today->scopes.back(), wanted);
        QVERIFY(m_talks->scopes.empty());
        m_window->openPanel(s("talks"));
        QCOMPARE(m_talks->scopes.back(), wanted);
        Q_EMIT m_talks->scopeRequested(Scope{});
        QCOMPARE(m_window->scope(), Scope{});
    }

    void keysReachThePanelThatIsShown_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("asked");
        QTest::newRow("filter") << QKeySequence(s("Ctrl+F")) << s("filter");
        QTest::newRow("undo") << QKeySequence(s("Ctrl+Z")) << s("undo");
        QTest::newRow("export") << QKeySequence(s("Ctrl+Shift+E")) << s("export");
        QTest::newRow("next") << QKeySequence(s("J")) << s("next");
        QTest::newRow("previous") << QKeySequence(s("K")) << s("previous");
        QTest::newRow("back") << QKeySequence(s("Esc")) << s("back");
    }
    void keysReachThePanelThatIsShown()
    {
        QFETCH(QKeySequence, keys);
        QTest::keySequence(m_window.get(), keys);
        QTEST(m_today->asked.join(u' '), "asked");
        QVERIFY(m_talks->asked.isEmpty());
    }

    void numbersOpenPanels()
    {
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+2")));
        QCOMPARE(m_window->currentPanel(), m_talks);
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+9")));
        QCOMPARE(m_window->currentPanel(), m_talks);
    }

    void regionsAreWalkedWithF6()
    {
        const auto focus = [] {
            return QApplication::focusWidget();
        };
        m_window->findChild<NavRail *>()->firstControl()->setFocus();
        QTest::keySequence(m_window.get(), QKeySequence(s("F6")));
        QVERIFY(!m_window->findChild<NavRail *>()->isAncestorOf(focus()));
        QTest::keySequence(m_window.get(), QKeySequence(s("F6")));
        QVERIFY(m_today->isAncestorOf(focus()));
        QTest::keySequence(m_window.get(), QKeySequence(s("F6")));
        QVERIFY(m_window->findChild<NavRail *>()->isAncestorOf(focus()));
        QTest::keySequence(m_window.get(), QKeySequence(s("Shift+F6")));
        QVERIFY(m_today->isAncestorOf(focus()));
    }

    void everyActionHasItsOwnKeys()
    {
        QCOMPARE(m_window->actions().clashes(), QStringList());
        const auto lines = m_window->actions().shortcutLines();
        QVERIFY(lines.size() > 12);
        QStringList groups;
        for (const ShortcutLine &line : lines) {
            QVERIFY(!line.text.isEmpty() && !line.keys.isEmpty());
            if (groups.isEmpty() || groups.last() != line.group)
                groups += line.group;
        }
        QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), groups.size());
    }

    void thePaletteGoesToPanels()
    {
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+K")));
        auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(input);
        QTest::keyClicks(input, s("interact"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_window->currentPanel(), m_talks);
    }

    void headingFollowsThePanel()
    {
        QVERIFY(visibleButton(*m_window, "Plan"));
        QVERIFY(visibleButton(*m_window, "Plan")->isDefault());
        QVERIFY(!visibleButton(*m_window, "Shift brief")->isDefault());
        visibleButton(*m_window, "Plan")->click();
        QCOMPARE(m_today->asked, QStringList{s("plan")});
        m_today->primaryAction()->setEnabled(false);
        QVERIFY(!visibleButton(*m_window, "Plan")->isEnabled());
        m_today->setHeading({}, {}); // a panel that begins with a document
        QVERIFY(!visibleButton(*m_window, "Plan"));
    }

    void escapeClosesHelpThenAsksThePanelThenTheBanner()
    {
        m_window->setHelpSource([](const QString &page) { return s("## On ") + page; });
        m_today->banner()->say({Tone::Info, s("Said."), {}, {}, true});
        QTest::keySequence(m_window.get(), QKeySequence(s("F1")));
        auto *help = m_window->findChild<HelpPanel *>();
        QVERIFY(help->isOpen());
        QTest::keySequence(m_window.get(), QKeySequence(s("Esc")));
        QVERIFY(!help->isOpen());
        QVERIFY(m_today->banner()->isSaying());
        QTest::keySequence(m_window.get(), QKeySequence(s("Esc")));
        QCOMPARE(m_today->asked, QStringList{s("back")});
        QVERIFY(!m_today->banner()->isSaying());
    }

    void whatAPanelDoesNotFollowIsShutAndSaysWhy()
    {
        m_window->setScopeChoices(
            {{{s("r"), s("Rotterdam")}, {s("h"), s("Haarlem")}}, {{s("a"), s("Team A")}}, {}});
        m_talks->setScopeUse({false, true, false, s("Talks are of all time.")});
        m_window->openPanel(s("talks"));
        const auto chips = m_window->findChildren<ChipButton *>();
        const auto chip = [&](const char *caption) {
            const auto found = std::ranges::find(chips, s(caption), &ChipButton::caption);
            return found == chips.end() ? nullptr : *found;
        };
        for (const char *shut : {"Site", "Team", "Period"}) {
            QVERIFY(!chip(shut)->isEnabled());
            QVERIFY(chip(shut)->toolTip().endsWith(s("Talks are of all time.")));
            QCOMPARE(chip(shut)->accessibleDescription(), s("Talks are of all time."));
        }
        QVERIFY(chip("Queue")->isEnabled() && chip("Queue")->accessibleDescription().isEmpty());
        m_window->openPanel(s("today"));
        for (const char *open : {"Site", "Team", "Queue", "Period"})
            QVERIFY(chip(open)->isEnabled() && !chip(open)->toolTip().contains(s("all time")));
    }

    void aPanelMayGoToAnother()
    {
        Q_EMIT m_today->goToRequested(s("talks"), s("contact 7"));
        QCOMPARE(m_window->currentPanel(), m_talks);
        QCOMPARE(m_talks->asked, QStringList{s("open contact 7")});
    }

    void namesAreMaskedEverywhereAtOnce()
    {
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+Shift+M")));
        QVERIFY(m_today->namesMasked);
        QVERIFY(m_talks->namesMasked);
        QVERIFY(m_settings->namesMasked());
        reopen();
        QVERIFY(m_today->namesMasked);
    }

    void aClosedPanelIsNotBusy()
    {
        const Closure closure{s("Not yours to see."), {}, {}, {}};
        m_today->setClosure(closure);
        m_today->progress()->begin(); // somebody looks: whether it is still closed is read again
        QTRY_VERIFY(m_today->progress()->isShown());
        m_today->setClosure(closure);
        QVERIFY(!m_today->progress()->isShown());
    }

    void whoIsSignedInTakesTheRoomThereIs()
    {
        m_window->setUser(s("Stefan Brandt"), s("Employee representative"));
        ChipButton *who = nullptr;
        for (auto *chip : m_window->findChildren<ChipButton *>()) {
            if (chip->value().startsWith(s("Stefan")))
                who = chip;
        }
        QVERIFY(who);
        m_window->resize(1440, 900);
        QTRY_VERIFY(who->width() > who->fontMetrics().horizontalAdvance(who->value()));
        const auto *search = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(search->width() > search->fontMetrics().horizontalAdvance(search->text()));
        m_window->resize(700, 900); // there he gives way again
        QTRY_VERIFY(who->geometry().right() < who->parentWidget()->width());
    }

    void theScopeLineIsReadToItsEnd()
    {
        m_window->resize(900, 700);
        const QString line =
            s("due 28 Nov · 19 reviewers · 54 contacts drawn by seed 4471 · "
              "coaching only, never part of formal results, and read by nobody else");
        m_today->setHeading(s("Peer review"), line);
        TextLabel *shown = nullptr;
        for (auto *label : m_window->findChildren<TextLabel *>()) {
            if (label->text() == line)
                shown = label;
        }
        QVERIFY(shown && !shown->isElided());
        QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
        QTRY_VERIFY(shown->height() > shown->fontMetrics().height() * 3 / 2);
    }

    void theRailIsNarrowInANarrowWindow()
    {
        auto *rail = m_window->findChild<NavRail *>();
        m_window->resize(1280, 800);
        QVERIFY(!rail->isCollapsed());
        m_window->resize(1000, 800);
        QVERIFY(rail->isCollapsed());
        m_window->resize(1280, 800);
        m_theme.setFontScale(2.0);
        QVERIFY(rail->isCollapsed());
    }

    void filesAreTakenWhereverTheyFall()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(s("/exports/a.json")), QUrl(s("https://example.org/b"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(dropped.last().first().toStringList(), QStringList{s("/exports/a.json")});
        QMimeData web;
        web.setUrls({QUrl(s("https://example.org/b"))});
        QDragEnterEvent other({5, 5}, Qt::CopyAction, &web, Qt::LeftButton, {});
        other.ignore();
        QCoreApplication::sendEvent(m_window.get(), &other);
        QVERIFY(!other.isAccepted()); // nothing is ever fetched
    }

    void aPageMayStandInsteadOfThePanels()
    {
        auto *problem = new StartProblemPage;
        problem->set({s("Newer"), s("Nothing was changed."), s("Install."), s("facts.db 7"), true});
        m_window->showPage(problem);
        QVERIFY(problem->isVisible());
        QVERIFY(!m_today->isVisible());
        QTest::keySequence(
            m_window.get(), QKeySequence(s("Ctrl+2"))); // keys do not reach behind it
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+F")));
        QCOMPARE(m_window->currentPanel(), m_today);
        QVERIFY(m_today->asked.isEmpty());
        QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+,")));
        QCOMPARE(settings.count(), 1);
        m_window->showPanels();
        QVERIFY(m_today->isVisible());
        QTest::keySequence(m_window.get(), QKeySequence(s("Ctrl+2")));
        QCOMPARE(m_window->currentPanel(), m_talks);
    }

    void sizesAreRemembered()
    {
        m_window->resize(1111, 777);
        auto *splitter = m_today->findChild<QSplitter *>();
        splitter->setSizes({100, 300});
        const QList<int> sizes = splitter->sizes();
        Q_EMIT splitter->splitterMoved(sizes.first(), 1);
        reopen();
        QCOMPARE(m_window->size(), QSize(1111, 777));
        QCOMPARE(m_today->findChild<QSplitter *>()->sizes(), sizes);
    }

    void aPanelsNameMayHoldAnAmpersand()
    {
        m_window->addPanel(new FakePanel("care", "Recovery & support"));
        const auto entries = m_window->actions().paletteEntries();
        QVERIFY(std::any_of(entries.begin(), entries.end(),
            [](const PaletteEntry &entry) { return entry.text == s("Recovery & support"); }));
    }

    void theWholeWindowStandsTheAudit_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 1.0 << 1280;
        QTest::newRow("dark") << true << 1.0 << 1280;
        QTest::newRow("narrow") << false << 1.0 << 900;
        QTest::newRow("doubled") << false << 2.0 << 1280;
    }
    void theWholeWindowStandsTheAudit()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        QFETCH(int, width);
        m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_theme.setFontScale(scale);
        m_window->addPanel(new FakePanel("day", "Day", tests::galleryDay()));
        m_window->setUser(s("Nadia Petrova"), s("Supervisor"));
        m_window->statusLine().setSync(s("Synced 11:24 · 48,210 interactions"));
        m_window->statusLine().setStore(s("Store verified"));
        m_window->openPanel(s("day"));
        tests::showAt(*m_window, width, 800);
        const QString findings = tests::toText(tests::auditWindow(*m_window));
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings));
    }

private:
    void open()
    {
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder->filePath(s("set.ini")), QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_today = new FakePanel("today", "Today");
        m_talks = new FakePanel("talks", "Interactions");
        m_window->addPanel(m_today);
        m_window->addPanel(m_talks);
        m_window->openStartPanel();
        m_today->scopes.clear();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void reopen()
    {
        m_window->close();
        m_window.reset();
        m_settings.reset();
        open();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakePanel *m_today = nullptr;
    FakePanel *m_talks = nullptr;
};

ATTUNE_TEST(TestMainWindow)
#include "tst_main_window.moc"
