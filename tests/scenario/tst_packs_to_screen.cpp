// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From files to what is seen: exports in, scores out, the snapshots as readable text; and the same
// road through the window's dialogs.
#include "app/packs/packs.h"
#include "app/session/brief_text.h"
#include "app/session/governance_office.h"
#include "app/session/import_order.h"
#include "app/session/score_order.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/today/today_snapshot.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"
#include "tests/support/window/window_audit.h"
#include "ui/models/fact_text.h"
#include "ui/panels/import/import_dialog.h"
#include "ui/panels/import/mapping_dialog.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/set_aside/set_aside_dialog.h"
#include "ui/panels/set_aside/set_aside_model.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/command_palette.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace attune;
using namespace attune::app;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(ATTUNE_SOURCE_DIR "/tests/data/scenario/") + QString::fromLatin1(name);
}

QString thousandths(const std::optional<std::int16_t> &value)
{
    return value ? ui::signedNumber(*value / 1000.0, 1) : QStringLiteral("none");
}

/// One line an interaction; figures to one place, which a better lexicon seldom moves.
QString lineOf(const interactions::Snapshot &snapshot, const interactions::Row &row)
{
    const facts::Organisation &people = *snapshot.organisation;
    QString line =
        QStringLiteral("%1 %2 %3 %4, %5")
            .arg(QString::fromStdString(toIso(fromMs(row.startMs))),
                ui::agentText(people, {row.agent}, false), ui::queueText(people, {row.queue}),
                ui::channelText(row.channel), ui::basisText(row.basis));
    const scoring::ScoreRow *score = snapshot.scoreOf(row);
    if (!score)
        return line + QStringLiteral(", no score");
    line += QStringLiteral(", from %1 over %2 to %3, recovery %4")
                .arg(thousandths(score->start), thousandths(score->trough), thousandths(score->end),
                    thousandths(score->recovery));
    line += QStringLiteral(", hostility %1")
                .arg(score->hostility ? QString::number(*score->hostility)
                                      : QStringLiteral("not assessed"));
    if (score->escalationRequested)
        line += score->escalationOffered || score->escalationDone
            ? QStringLiteral(", escalation answered")
            : QStringLiteral(", escalation asked for");
    return line;
}

} // namespace

class TestPacksToScreen : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    Session madeCentre(const char *name)
    {
        auto session = Session::create({path(name).toStdString()}, "nadia", "correct horse",
            {1, 8 << 20}); // the cheapest derivation there is
        if (!session)
            qFatal("%s", session.error().detail.c_str());
        if (!governance::Agreements(*officeOf(*session)).declareNone("a centre of a test", {}))
            qFatal("not settled");
        return std::move(*session);
    }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    struct Opened {
        std::unique_ptr<Frame> frame;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<CentreWindow> centre;
    };
    Opened opened(const char *centre)
    {
        FrameOptions options;
        options.settingsFile = path("settings.ini");
        auto scorers = loadScorers();
        if (!scorers)
            qFatal("%s", scorers.error().detail.c_str());
        Opened console;
        console.frame = std::make_unique<Frame>(options);
        console.window = console.frame->makeWindow();
        tests::showAt(*console.window, 1280, 800);
        console.centre = std::make_unique<CentreWindow>(
            madeCentre(centre), std::move(*scorers), console.frame->settings(), *console.window);
        console.window->showPanels();
        console.window->openPanel(QStringLiteral("today"));
        console.centre->settle();
        return console;
    }

private Q_SLOTS:
    void exportsBecomeWhatIsSeen()
    {
        FrameOptions options;
        options.settingsFile = path("settings.ini");
        options.language = QStringLiteral("en");
        const Frame frame(options); // the texts with their plurals
        Session session = madeCentre("seen");
        const auto report = carryOut(session,
            orderForFiles(
                {dataFile("agents.csv"), dataFile("contacts.csv"), dataFile("turns.csv")}),
            {}, {});
        QVERIFY(report && !report->error);
        QCOMPARE(report->setAside, 2);
        QVERIFY(scoreWaiting(session, false, {}));
        // The clock of the wall would make another text every day.
        const Instant now = tests::at("2026-03-02T10:00:00Z");
        auto reader = session.facts().reader();
        const facts::ReadContext context{session.vault(), now};
        const auto list =
            interactions::snapshotFor(**reader, context, {{}, {}, {}, {fromMs(0), now}}, {});
        QVERIFY(list);
        QStringList text;
        for (const interactions::Row &row : list->rows)
            text += lineOf(*list, row);
        const auto today = today::snapshotFor(**reader, context, {});
        QVERIFY(today);
        text += {QString(), briefText(*today, nullptr, false), QString()};
        QFile expected(dataFile("expected.txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QString wanted = QString::fromUtf8(expected.readAll());
        const QString found = text.join(QLatin1Char('\n'));
        QVERIFY2(found == wanted, qPrintable(QStringLiteral("it reads now:\n") + found));
        // What nobody may open is in no text.
        QVERIFY(!found.contains(QLatin1String("secret")));
    }

    void filesGoThroughTheDialogs()
    {
        Opened console = opened("dialogs");
        write("calls.csv",
            "Ref,Who,When,Ended\nk-1,a-1,2026-03-02T10:00:00Z,2026-03-02T10:05:00Z\n"
            "k-2,a-1,soon,\n");
        console.centre->import({path("calls.csv")});
        console.centre->settle();
        auto *columns = console.window->findChild<ui::MappingDialog *>();
        QVERIFY(columns);
        const auto faults = tests::auditWindow(*columns);
        QVERIFY2(faults.empty(), qPrintable(tests::toText(faults)));
        const auto choose = [&](const QString &name, const QString &text) {
            for (auto *combo : columns->findChildren<QComboBox *>()) {
                const int at = combo->findText(text);
                if (combo->accessibleName() == name && at >= 0) {
                    combo->setCurrentIndex(at);
                    Q_EMIT combo->activated(at);
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose(QStringLiteral("Each row is about"), QStringLiteral("Interactions")));
        QVERIFY(
            choose(QStringLiteral("Meaning of Ref"), QStringLiteral("Interaction, identifier")));
        QVERIFY(choose(QStringLiteral("Meaning of Who"), QStringLiteral("Agent, identifier")));
        QVERIFY(choose(QStringLiteral("Meaning of When"), QStringLiteral("Start")));
        QVERIFY(choose(QStringLiteral("Meaning of Ended"), QStringLiteral("End")));
        QPushButton *confirm = nullptr;
        for (auto *button : columns->findChildren<QPushButton *>())
            confirm = button->isDefault() ? button : confirm;
        QVERIFY(confirm && confirm->isEnabled());
        confirm->click();
        auto *running = console.window->findChild<ui::ImportDialog *>();
        QVERIFY(running);
        QPushButton *list = nullptr;
        for (auto *button : running->findChildren<QPushButton *>())
            list = button->text() == QLatin1String("Look at what was set aside") ? button : list;
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 30000); // one of the two rows has no time
        const auto more = tests::auditWindow(*running);
        QVERIFY2(more.empty(), qPrintable(tests::toText(more)));
        list->click();
        running->close();
        auto *aside = console.window->findChild<ui::SetAsideDialog *>();
        QVERIFY(aside);
        auto *table = aside->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *record = aside->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("soon")));
        const auto rest = tests::auditWindow(*aside);
        QVERIFY2(rest.empty(), qPrintable(tests::toText(rest)));
        record->setFocus();
        QTextCursor cursor = record->document()->find(QStringLiteral("soon"));
        cursor.insertText(QStringLiteral("2026-03-02T11:00:00Z"));
        for (auto *button : aside->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Try again"))
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 30000);
        aside->close();
        // The next file with these columns is read without a question.
        write(
            "more.csv", "Ref,Who,When,Ended\nk-3,a-1,2026-03-02T12:00:00Z,2026-03-02T12:05:00Z\n");
        console.centre->import({path("more.csv")});
        console.centre->settle();
        auto reader = console.centre->session().facts().reader();
        QTRY_COMPARE_WITH_TIMEOUT((*reader)->single("SELECT count(*) FROM leg"), 3, 30000);
    }

    void setAsideRecordsAreASoundTable()
    {
        ui::SetAsideModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<facts::SetAsideRow> rows(2);
        rows[0].record = {facts::SetAside::BrokenJson, "/x/a.jsonl", 7, "at byte 9", {}};
        rows[1].record = {facts::SetAside::UnknownKind, "/x/b.csv", 0, {}, {}};
        model.show(rows, Zone::utc());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a.jsonl"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("whole file"));
        QVERIFY(model.index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("b.csv")));
    }

    void thePaletteFindsPeopleAndIdentifiers()
    {
        Opened console = opened("palette");
        console.centre->importQuietly(
            {dataFile("agents.csv"), dataFile("contacts.csv"), dataFile("turns.csv")});
        console.centre->settle();
        auto *palette = console.window->findChild<ui::CommandPalette *>();
        auto *list = palette->findChild<QListView *>();
        const auto find = [&](const char *pattern) {
            console.window->openPalette();
            palette->findChild<QLineEdit *>()->setText(QString::fromLatin1(pattern));
            QStringList texts;
            for (int i = 0; i < list->model()->rowCount(); ++i)
                texts += list->model()->index(i, 0).data().toString();
            return texts;
        };
        QTRY_VERIFY(find("omar").contains(QLatin1String("Omar Said")));
        QVERIFY(find("a-2").contains(QLatin1String("Leila Haddad")));
        QVERIFY(find("complai").contains(QLatin1String("Complaints")));
        console.frame->settings().setNamesMasked(true);
        QVERIFY(!find("omar").contains(QLatin1String("Omar Said")));
        console.frame->settings().setNamesMasked(false);
        auto *panel = console.window->findChild<ui::InteractionsPanel *>();
        auto *rows = panel->findChild<QListView *>();
        console.window->openPanel(
            QStringLiteral("interactions"), QStringLiteral("identifier:k-10"));
        console.centre->settle();
        QTRY_COMPARE(rows->model()->rowCount(), 2); // c-1 and c-6 are of this customer
        console.window->openPanel(QStringLiteral("interactions"), QStringLiteral("identifier:c-3"));
        console.centre->settle();
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QVERIFY(panel->stepBack());
        QTRY_VERIFY(rows->model()->rowCount() > 2);
    }
};

ATTUNE_TEST(TestPacksToScreen)
#include "tst_packs_to_screen.moc"
