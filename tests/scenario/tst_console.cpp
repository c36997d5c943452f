// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console on a small demonstration centre: every panel can be read, reached and left.
#include "app/session/governance_office.h"
#include "app/session/held_sessions.h"
#include "app/window/board_export.h"
#include "core/access/access.h"
#include "core/facts/transcript_store.h"
#include "core/interactions/interactions_snapshot.h"
#include "tests/scenario/forms_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/panels/fatigue/fatigue_panel.h"
#include "ui/panels/governance/governance_panel.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_model.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/today/handover_card.h"
#include "ui/panels/today/today_panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/exchange_dialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/rows_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace attune;
using namespace attune::app;

class TestConsole : public tests::ConsoleBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCentre(); }

    void everyPanelCanBeReadAndReached_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const char *panel : {"today", "interactions", "fatigue", "staffing", "calibration",
                 "peer-review", "disputes", "forms", "governance"}) {
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
        console.window->openPanel(panel);
        console.centre->settle();
        tests::showAt(*console.window, width, height); // last, for wrapped text settles in rounds
        const auto findings = tests::auditWindow(*console.window);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
    }

    void whoIsLookedForOnTheMapIsReachedAndLeft()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("fatigue"));
        console.centre->settle();
        auto *panel = console.window->findChild<ui::FatiguePanel *>();
        const int all = panel->source()->rows();
        QVERIFY(panel->focusFilter());
        auto *find = panel->findChild<QLineEdit *>();
        find->setText(panel->source()->rowName(1));
        console.centre->settle();
        QVERIFY(panel->source()->rows() < all && panel->source()->rows() > 0);
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        const auto findings = tests::auditWindow(*console.window);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
        QVERIFY(panel->stepBack());
        QCOMPARE(panel->source()->rows(), all);
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

    void aSearchGoesOnInAnotherPeriod()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre->settle();
        auto *panel = console.window->findChild<ui::InteractionsPanel *>();
        auto *list = panel->findChild<QListView *>();
        auto *search = panel->findChild<QLineEdit *>();
        QSignalSpy searched(panel, &ui::InteractionsPanel::searchWanted);
        search->setText(QStringLiteral("refund"));
        QTRY_COMPARE(searched.count(), 1);
        console.centre->settle();
        const int whole = list->model()->rowCount();
        QVERIFY(whole > 0);

        ui::Scope day = console.window->scope();
        day.period.from = day.period.to;
        console.window->setScope(day);
        console.centre->settle();
        QCOMPARE(searched.count(), 2);
        const int part = list->model()->rowCount();
        QVERIFY(part < whole);
        search->clear();
        QTRY_VERIFY(list->model()->rowCount() > part);
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

    void whoMayNotSeeFindsNothingInTheFileEither_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("transcripts");
        QTest::addColumn<bool>("scores");
        QTest::addColumn<bool>("today");
        const auto row = [](const char *role, const char *user, bool names, bool transcripts,
                             bool scores, bool today) {
            QTest::newRow(role) << QString::fromUtf8(user) << names << transcripts << scores
                                << today;
        };
        row("supervisor", "Tomas Lind", true, true, true, true);
        row("evaluator", "Ines Calvo", true, true, true, false);
        row("HR", "Hanna Vogt", true, false, true, false);
        row("leader", "Marcus Hale", true, false, true, true);
        row("steward", "Aiko Mori", false, false, false, false);
        row("representative", "Stefan Brandt", false, false, false, false);
        row("legal", "Grace Obi", false, false, false, false);
        row("customer experience", "Luca Ferri", false, false, true, false);
        row("administrator", "Edda Nyström", false, false, false, false);
    }
    void whoMayNotSeeFindsNothingInTheFileEither()
    {
        QFETCH(QString, user);
        QFETCH(bool, names);
        QFETCH(bool, transcripts);
        QFETCH(bool, scores);
        QFETCH(bool, today);
        auto session =
            Session::openForReading(m_paths, {user.toStdString(), kDemonstrationPassphrase});
        QVERIFY2(session, session ? "" : session.error().detail.c_str());
        auto reader = session->facts().reader();
        // Every sealed value of a table with the keys this user has, as a browser of files finds
        // it.
        const auto opens = [&](const char *sql) {
            std::int64_t all = 0, open = 0;
            auto rows = (*reader)->prepare(sql);
            while (rows.step()) {
                const auto id = vault::keyIdOf(rows.blob(0));
                ++all;
                open += id && session->vault().fileKey(*id) ? 1 : 0;
            }
            return all > 0 && (open == 0 || open == all) ? open == all
                                                         : throw std::logic_error(sql);
        };
        QCOMPARE(opens("SELECT sealed FROM agent"), names);
        QCOMPARE(opens("SELECT sealed FROM customer"), names);
        QCOMPARE(opens("SELECT sealed FROM transcript"), transcripts);
        QCOMPARE(opens("SELECT sealed FROM score_block"), scores);
        // And through the program's own door.
        const facts::ReadContext context{session->vault(), session->clock().now()};
        const auto snapshot = interactions::snapshotFor(
            **reader, context, {{}, {}, {}, {fromMs(0), session->clock().now()}}, {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->organisation->namesOpen, names);
        QCOMPARE(snapshot->scoresOpen, scores);
        QCOMPARE(!snapshot->scores.empty(), scores);
        const auto scorers = loadScorers();
        bool found = false;
        for (const interactions::Row &row : snapshot->rows) {
            if (found || row.basis != facts::Basis::Consent)
                continue;
            const auto details = interactions::detailsFor(**reader, context, *scorers, row.key);
            QVERIFY2(details, details ? "" : details.error().detail.c_str());
            if (!details->leg.turns)
                continue;
            found = true;
            QCOMPARE(details->transcript.has_value(), transcripts);
            QCOMPARE(details->words == facts::WordsState::NoKey, !transcripts);
        }
        QVERIFY(found);
        // The window leads where the roles do.
        Opened console = opened({}, false, user);
        QCOMPARE(!console.window->panel(QStringLiteral("today"))->closure(), today);
        QCOMPARE(!console.window->panel(QStringLiteral("interactions"))->closure(),
            transcripts || today);
        QVERIFY(!console.window->panel(QStringLiteral("governance"))->closure());
        // Every other panel keeps its place and says whom to ask, opened or not.
        QStringList places;
        for (const ui::Panel *panel : console.window->findChildren<ui::Panel *>()) {
            const QString place = panel->info().id;
            places += place;
            const bool mine = session->roles().meets(access::visitorsOf(place.toStdString()));
            if (!mine) {
                console.window->openPanel(place);
                console.centre->settle();
            }
            QVERIFY2(panel->closure().has_value() == !mine, qPrintable(place));
            if (!mine)
                QVERIFY2(panel->closure()->sentence.startsWith(
                             QStringLiteral("This is not yours to see. It is for: "))
                        && panel->closure()->sentence.contains(QStringLiteral("Ask ")),
                    qPrintable(panel->closure()->sentence));
        }
        for (const char *place :
            {"today", "interactions", "fatigue", "staffing", "recovery", "validation",
                "calibration", "team-dashboard", "empathy-index", "score-oversight", "governance"})
            QVERIFY2(places.contains(QLatin1String(place)), place);
        console.window->openStartPanel();
        QVERIFY(!console.window->currentPanel()->closure()); // whoever they are
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre->settle(); // a list that changes meanwhile would move the focus
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        const auto findings = tests::auditWindow(*console.window);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
    }

    void noNameAndNoWordStandsPlainInAFile()
    {
        std::set<QByteArray> secrets;
        {
            auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
            auto reader = session->facts().reader();
            const facts::ReadContext context{session->vault(), session->clock().now()};
            const auto snapshot = interactions::snapshotFor(
                **reader, context, {{}, {}, {}, {fromMs(0), session->clock().now()}}, {});
            // Who signs in is named by their decisions; that name they chose for it.
            const auto users = session->vault().users();
            for (const auto &[id, agent] : snapshot->organisation->agents) {
                if (agent.name.find(' ') != std::string::npos
                    && std::ranges::find(users, agent.name) == users.end())
                    secrets.insert(QByteArray::fromStdString(agent.name));
            }
            facts::TranscriptReader transcripts(session->vault());
            for (std::size_t i = 0; i < snapshot->rows.size() && secrets.size() < 200; ++i) {
                const auto transcript = transcripts.open(**reader, snapshot->rows[i].key);
                for (std::size_t t = 0; transcript && t < transcript->turns.size(); ++t) {
                    if (transcript->turns[t].text.size() > 30)
                        secrets.insert(
                            QByteArray::fromStdString(transcript->turns[t].text).left(30));
                }
            }
        }
        QVERIFY(secrets.size() > 100);
        QDirIterator files(QString::fromStdString(m_paths.folder.string()), QDir::Files,
            QDirIterator::Subdirectories);
        qint64 read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            read += all.size();
            for (const QByteArray &secret : secrets)
                QVERIFY2(!all.contains(secret), secret + " stands in " + file.fileName().toUtf8());
        }
        QVERIFY(read > 1'000'000);
    }

    void everyTableOfGovernanceIsASoundModelAndReadsWithoutNames()
    {
        auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
        QVERIFY(session);
        const auto snapshot = governanceSnapshot(*session);
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().detail.c_str());
        QVERIFY(!snapshot->agreement.closed);
        ui::RowsModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const governance::Page page : governance::kPages) {
            for (const ui::PageTable &table : ui::pageText(page, {*snapshot, true}).tables) {
                for (const ui::PageRow &row : table.rows)
                    QCOMPARE(row.cells.size(), table.columns.size());
                QVERIFY(!table.rows.empty() || !table.empty.isEmpty());
                model.show(table);
            }
        }
    }

    void aDrawIsAskedForInTheWindowAndAnOpenedContactIsWrittenDown()
    {
        Opened console = opened({}, true);
        auto *panel = console.window->findChild<ui::GovernancePanel *>();
        console.window->openPanel(QStringLiteral("governance"));
        panel->open(QStringLiteral("oversight"));
        console.centre->settle();
        QVERIFY(panel->page() == governance::Page::Oversight);
        auto office = *officeOf(console.centre->session());
        const auto before = governance::AccessLog(office).entries();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre->settle();
        auto *list = console.window->findChild<ui::InteractionsPanel *>()->findChild<QListView *>();
        const auto written = [&] {
            console.centre->settle();
            return governance::AccessLog(office).entries()->size() - before->size();
        };
        for (int row = 0; row < list->model()->rowCount() && written() == 0; ++row)
            list->setCurrentIndex(list->model()->index(row, 0));
        QVERIFY(written() > 0);
        const auto entry = governance::AccessLog(office).entries()->front();
        QCOMPARE(entry.by, std::string(kDemonstrationUser));
        QVERIFY(!entry.opened->agent.empty() && !entry.opened->contact.empty());
        governance::DrawContact draw;
        draw.wish.agent = governanceSnapshot(console.centre->session())->agents.begin()->second;
        Q_EMIT panel->decided(draw);
        console.centre->settle();
        QVERIFY(panel->banner()->isSaying());
    }

    /// Somebody whose answers are right, gold items that come again, and one person who changed.
    void theDemonstrationHasAControlChart()
    {
        auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
        auto reader = session->facts().reader();
        const auto board = calibration::boardFor(**reader,
            {session->vault(), session->clock().now()}, {}, {}, {}, *heldSessions(*session));
        QVERIFY(board);
        QCOMPARE(board->session().title, std::string("Session 35"));
        QCOMPARE(board->expert, std::string("Ines Calvo"));
        QVERIFY(board->charted.size() > 1);
        const auto priya = std::ranges::find(
            board->control.raters, "Priya Raman", &calibration::RaterControl::name);
        QVERIFY(priya != board->control.raters.end());
        QVERIFY(priya->repeated > 0); // gold items of earlier sessions were mixed in
        QVERIFY(std::ranges::any_of(
            priya->points, [](const stats::ControlPoint &point) { return point.out(); }));
    }

    void aCalibrationSessionLeavesAsTableAndAsDocument()
    {
        auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
        auto reader = session->facts().reader();
        auto held = heldSessions(*session);
        QVERIFY(held);
        const auto goingOn = std::ranges::count_if(
            *held, [](const calibration::HeldSession &each) { return each.sitting.rows.empty(); });
        QCOMPARE(goingOn, 2); // one to score in, one to reveal
        const auto board = calibration::boardFor(**reader,
            {session->vault(), session->clock().now()}, "Session 31", {}, {}, std::move(*held));
        QVERIFY(board);
        QCOMPARE(board->session().source, std::string("Session 31"));
        const ui::BoardLook masked{true, ui::EvaluatorView::Points, 1};
        const QString table = m_dir.filePath(QStringLiteral("calibration.csv"));
        const QString page = m_dir.filePath(QStringLiteral("calibration.pdf"));
        QVERIFY(exportBoardFile(
            *board, masked, QStringLiteral("By Nadia, because"), Zone::utc(), table));
        QVERIFY(exportBoardFile(
            *board, masked, QStringLiteral("By Nadia, because"), Zone::utc(), page));
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("By Nadia, because")));
        QVERIFY(text.contains(QStringLiteral("Validates before solving")));
        QVERIFY(text.contains(QStringLiteral("Evaluator 2")));
        for (const auto &rater : board->outcome.raters)
            QVERIFY(!text.contains(QString::fromStdString(rater.name)));
        QFile document(page);
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.read(5) == "%PDF-");
        QVERIFY(!exportBoardFile(
            *board, masked, {}, Zone::utc(), QStringLiteral("/nowhere/calibration.csv")));
    }

    void theDemonstrationKnowsNoOtherDayThanItsOwn()
    {
        auto session = Session::openForReading(m_paths, {{}, kDemonstrationPassphrase});
        // Founded two quarters ago, for there are audits of both; nothing is of the days on which
        // the demonstration was made.
        const Instant now = session->clock().now();
        const Instant founded = governance::Quarter::named("2026-Q2")->interval().begin;
        const auto isNow = [&](Instant at) {
            return at >= founded && at < now + std::chrono::minutes{1};
        };
        const auto roster = session->vault().roster();
        for (const vault::Member &member : roster->members())
            QVERIFY2(isNow(member.since), member.name.c_str()); // its founder's as well
        const auto entries = session->journal()->since({}, 1'000'000);
        QVERIFY(entries->size() > 50);
        for (const journal::SignedEntry &entry : *entries) {
            const auto head = journal::parseHead(entry.head);
            QVERIFY2(isNow(head->hlc.wall()), head->kind.c_str());
        }
    }

    void decisionsAreExchangedByHand()
    {
        QTemporaryDir stick;
        Opened console = opened({}, true);
        const auto settle = [&] {
            for (int round = 0; round < 3; ++round) {
                console.centre->settle();
                QCoreApplication::processEvents();
            }
        };
        console.window->actions().action(QStringLiteral("exchange.now"))->trigger();
        auto *dialog = console.window->findChild<ui::ExchangeDialog *>();
        QVERIFY(dialog);
        auto *folder = dialog->findChild<QLineEdit *>();
        auto *remember = dialog->findChild<QCheckBox *>();
        const auto press = [&](const char *text) {
            tests::buttonOf(*dialog, QString::fromUtf8(text))->click();
        };
        const auto says = [&](const char *words) {
            return tests::says(*dialog, QString::fromUtf8(words));
        };
        const auto exchange = [&](const QString &through) {
            folder->setText(through);
            press("Exchange");
            settle();
        };
        QVERIFY(folder->text().isEmpty());
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto findings = tests::auditWindow(*dialog);
        QVERIFY2(findings.empty(), qPrintable(tests::toText(findings)));
        exchange(stick.filePath(QStringLiteral("pulled out")));
        QVERIFY(says("This folder is not there."));
        exchange(QString::fromStdString(m_paths.folder.string()));
        QVERIFY(says("This folder lies within the centre."));
        exchange(stick.path());
        QVERIFY(says("went out."));
        QVERIFY(console.frame->settings().sharedFolder().isEmpty());

        // Of a workstation nobody knows, and not whole: both are left lying, with why.
        const QDir part(stick.filePath(
            QDir(stick.path()).entryList({QStringLiteral("attune-*")}, QDir::Dirs).value(0)));
        QVERIFY(part.mkdir(QStringLiteral("somebody")));
        QFile torn(part.filePath(QStringLiteral("somebody/1.atx")));
        QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("attune") == 6);
        torn.close();
        remember->setChecked(true);
        exchange(stick.path());
        QVERIFY(says("Nothing new lay there"));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(),
            QStringLiteral("somebody/1.atx is damaged or only half there."));
        QCOMPARE(console.frame->settings().sharedFolder(), stick.path());
        settle();
        remember->setChecked(false);
        exchange(stick.path());
        QVERIFY(console.frame->settings().sharedFolder().isEmpty());

        // Ended before its turn came.
        console.window->actions().action(QStringLiteral("work.pause"))->trigger();
        press("Exchange");
        press("Cancel");
        settle();
        QVERIFY(says("Cancelled."));
        press("Close");
        QVERIFY(!dialog->isVisible());
    }

    void whoOnlyReadsIsNotOfferedToExchange()
    {
        Opened console = opened();
        QVERIFY(!console.window->actions().action(QStringLiteral("exchange.now")));
    }

    void leavingAtOnceIsHarmless()
    {
        Opened console = opened();
        console.window->openPanel(QStringLiteral("interactions"));
        console.centre.reset(); // with readings still under way
    }
};

ATTUNE_TEST(TestConsole)
#include "tst_console.moc"
