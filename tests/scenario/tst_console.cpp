// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console on a small demonstration centre: every panel can be read, reached and left.
#include "app/packs/packs.h"
#include "app/session/demonstration.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "core/interactions/interactions_snapshot.h"
#include "tests/support/window/window_audit.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_model.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/today/handover_card.h"
#include "ui/panels/today/today_panel.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/chat_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace attune;
using namespace attune::app;

class TestConsole : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    store::CentrePaths m_paths;

    struct Opened {
        std::unique_ptr<Frame> frame;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<CentreWindow> centre;
    };

    Opened opened(FrameOptions options = {}, bool forWriting = false)
    {
        options.settingsFile = m_dir.filePath(QStringLiteral("settings.ini"));
        Opened console;
        console.frame = std::make_unique<Frame>(options);
        console.window = console.frame->makeWindow();
        const Credentials credentials{{}, kDemonstrationPassphrase};
        auto session = forWriting ? Session::openForWriting(m_paths, credentials)
                                  : Session::openForReading(m_paths, credentials);
        auto scorers = loadScorers();
        if (!session || !scorers)
            qFatal("the centre does not open");
        tests::showAt(*console.window, 1280, 800);
        console.centre = std::make_unique<CentreWindow>(
            std::move(*session), std::move(*scorers), console.frame->settings(), *console.window);
        console.window->showPanels();
        console.window->openPanel(QStringLiteral("today"));
        console.centre->settle();
        return console;
    }

private Q_SLOTS:
    void initTestCase()
    {
        DemonstrationRequest request;
        request.folder = m_dir.filePath(QStringLiteral("centre")).toStdString();
        request.parameters.agents = 12;
        request.parameters.weeks = 2;
        m_paths = {request.folder};
        const auto made = makeDemonstration(request, {}, [](const std::string &) {});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(made->contacts > 100);
    }

    void everyPanelCanBeReadAndReached_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const char *panel : {"today", "interactions"}) {
            const QString name = QString::fromLatin1(panel);
            QTest::addRow("%s, light", panel) << name << false << 1.0 << 1280 << 800;
            QTest::addRow("%s, dark", panel) << name << true << 1.0 << 1280 << 800;
            QTest::addRow("%s, large type", panel) << name << false << 2.0 << 2560 << 1440;
        }
    }
    void everyPanelCanBeReadAndReached()
    {
        QFETCH(QString, panel);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        QFETCH(int, width);
        QFETCH(int, height);
        FrameOptions options;
        options.theme = dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
        options.fontScale = scale;
        Opened console = opened(options);
        tests::showAt(*console.window, width, height);
        console.window->openPanel(panel);
        console.centre->settle();
        const auto findings = tests::auditWindow(*console.window);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
    }

    void theListIsASoundModel()
    {
        ui::InteractionsModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
        QVERIFY(session);
        auto reader = session->facts().reader();
        auto snapshot =
            interactions::snapshotFor(**reader, {session->vault(), session->clock().now()},
                {{}, {}, {}, {fromMs(0), session->clock().now()}}, {});
        QVERIFY(snapshot);
        auto shared = std::make_shared<const interactions::Snapshot>(std::move(*snapshot));
        model.show(shared, interactions::arrange(*shared, {}, interactions::SortKey::Time, true));
        QVERIFY(model.rowCount() > 100);
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.setNamesMasked(true);
        model.show(
            shared, interactions::arrange(*shared, {}, interactions::SortKey::Recovery, false));
    }

    void aSearchNarrowsTheListAndEscapesBack()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre->settle();
        auto *panel = console.window->findChild<ui::InteractionsPanel *>();
        auto *list = panel->findChild<QListView *>();
        auto *search = panel->findChild<QLineEdit *>();
        const int all = list->model()->rowCount();
        QVERIFY(all > 0);
        QVERIFY(panel->focusFilter());
        QSignalSpy searched(panel, &ui::InteractionsPanel::searchWanted);
        search->setText(QStringLiteral("refund"));
        QTRY_COMPARE(searched.count(), 1);
        console.centre->settle();
        QVERIFY(list->model()->rowCount() < all);
        search->clear();
        QTRY_COMPARE(list->model()->rowCount(), all);
    }

    void aNeedOpensItsInteraction()
    {
        Opened console = opened();
        auto *today = console.window->findChild<ui::TodayPanel *>();
        Q_EMIT today->goToRequested(QStringLiteral("interactions"), QString());
        console.centre->settle();
        QCOMPARE(console.window->currentPanel()->info().id, QStringLiteral("interactions"));
        auto *view = console.window->findChild<ui::InteractionView *>();
        QTRY_VERIFY(!view->transcript()->turns().empty() || view->isVisible());
    }

    void maskedNamesAreNowhereOnScreen()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre->settle();
        auto *list = console.window->findChild<ui::InteractionsPanel *>()->findChild<QListView *>();
        const QString name = list->model()->index(0, 0).data().toString();
        console.frame->settings().setNamesMasked(true);
        console.centre->settle();
        QVERIFY(list->model()->index(0, 0).data().toString() != name);
        console.frame->settings().setNamesMasked(false);
    }

    void aHandOverNoteIsWrittenInTheWindowAndWaits()
    {
        Opened console = opened({}, true);
        auto *panel = console.window->findChild<ui::TodayPanel *>();
        ui::HandOverCard *card = panel->handOver();
        auto *write = card->findChild<QPushButton *>();
        QVERIFY(write->isEnabled());
        write->click();
        ui::HandOverDialog *dialog = card->dialog();
        QVERIFY(dialog);
        dialog->activateWindow(); // Tab goes through the window in front
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto findings = tests::auditWindow(*dialog);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
        const auto buttonNamed = [&](const char *name) {
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String(name))
                    return button;
            }
            qFatal("no button %s", name);
        };
        buttonNamed("Sign and save")->click(); // nothing was said yet
        QVERIFY(card->dialog());
        dialog->findChildren<QPlainTextEdit *>().front()->setPlainText(
            QStringLiteral("Two callbacks before five"));
        auto *people = dialog->findChild<QListWidget *>();
        QVERIFY(people->count() > 0);
        people->item(0)->setCheckState(Qt::Checked);
        buttonNamed("Sign and save")->click();
        console.centre->settle();
        QTRY_VERIFY(!card->dialog());
        QTRY_VERIFY(card->findChild<ui::ActionRow *>());
        const ui::ActionEntry entry = card->findChild<ui::ActionRow *>()->entry();
        QVERIFY2(entry.detail.contains(QStringLiteral("Two callbacks before five")),
            qPrintable(entry.detail));
        QVERIFY(entry.detail.contains(QStringLiteral("In recovery: ")));
        console.centre->settle(); // a list that changes meanwhile would move the focus
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        const auto audit = tests::auditWindow(*console.window);
        QVERIFY2(audit.empty(), qPrintable(tests::toText(audit)));
    }

    void leavingAtOnceIsHarmless()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre.reset(); // with readings still under way
    }
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
