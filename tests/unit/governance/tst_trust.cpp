// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every column has a class, every use a switch and a log, every audit its draw, every report its
// reader.
#include "core/governance/agreement_service.h"
#include "core/governance/misuse_service.h"
#include "core/governance/set_aside_opening.h"
#include "core/governance/stewardship.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

#include <QDir>
#include <QDirIterator>

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

Proposal aProposal(const char *id)
{
    return {id, Use::AttentionList, "ab12", "hostile_run", at("2026-03-02T09:00:00Z"),
        {"acd/c-1", "acd/c-2"}, 1, 0};
}

LoggedDecision decision(Outcome outcome, std::int64_t shownMs, const char *when)
{
    LoggedDecision out;
    out.decided.outcome = outcome;
    out.decided.shownMs = shownMs;
    out.by = "nadia";
    out.at = at(when);
    return out;
}

LoggedDraw drawOf(const char *agent, const char *by, const char *when)
{
    LoggedDraw out;
    out.draw.agent = agent;
    out.draw.at = at(when);
    out.by = by;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(attune::Roles)

class TestTrust : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;

    std::unique_ptr<OfficeDesk> desk(const char *user = Desk::kUser)
    {
        return std::make_unique<OfficeDesk>(
            m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString(), user);
    }
    /// "table.column" of a database, without the tables that hold states of decisions.
    static QStringList columnsOf(store::Connection &db)
    {
        QStringList out;
        auto rows = db.prepare("SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN "
                               "pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT "
                               "LIKE 'sqlite_%' AND m.name NOT GLOB 'p_*'");
        while (rows.step())
            out += QString::fromUtf8(rows.text(0).data(), qsizetype(rows.text(0).size()));
        out.sort();
        return out;
    }
    static QStringList classified(File file)
    {
        QStringList out;
        for (const ColumnClass &one : columnClasses()) {
            if (one.file == file)
                out +=
                    QString::fromStdString(std::string(one.table) + '.' + std::string(one.column));
        }
        out.sort();
        return out;
    }

private Q_SLOTS:
    void everyColumnHasAClassAndNoClassIsOfAColumnThatIsGone()
    {
        const auto here = desk();
        QCOMPARE(here->read([](store::Connection &db) { return columnsOf(db); }),
            classified(File::Facts));
        auto journal = here->desk.log->store().reader();
        QCOMPARE(columnsOf(**journal), classified(File::Journal));
        const QStringList keys =
            *here->desk.vault->withKeys([](store::Connection &db) { return columnsOf(db); });
        QCOMPARE(keys, classified(File::Keys));
        QVERIFY(!classOf(File::Facts, "leg", "mood"));
        QCOMPARE(int(classOf(File::Facts, "score_block", "sealed")->dataClass),
            int(vault::DataClass::Emotional));
    }

    void whatIsCalledSealedIsNoPlainType()
    {
        const auto here = desk();
        for (const ColumnClass &one : columnClasses()) {
            if (one.file != File::Facts || !one.sealed || one.table.starts_with("search"))
                continue;
            const auto blobs = here->read([&](store::Connection &db) {
                return db.single("SELECT count(*) FROM pragma_table_info(:table) WHERE name = "
                                 ":column AND type = 'BLOB'",
                    one.table, one.column);
            });
            QVERIFY2(blobs == 1, std::string(one.column).c_str());
        }
    }

    void administratorsReadNobodysData()
    {
        for (const auto dataClass : kClasses) {
            const Reach reach = reachOf(Role::Administrator, dataClass);
            QCOMPARE(reach == Reach::All, dataClass == vault::DataClass::Internal);
            QVERIFY(reach == Reach::All || reach <= Reach::Named);
            QVERIFY(reachOf(Role::Supervisor, dataClass) >= Reach::Named);
        }
        // Who watches over uses reads the log of uses, who is watched over does not.
        QCOMPARE(int(reachOf(Role::DataSteward, openedKind().kind().dataClass)), int(Reach::All));
        QCOMPARE(int(reachOf(Role::Supervisor, openedKind().kind().dataClass)), int(Reach::Named));
    }

    void aStewardIsADataSteward()
    {
        const auto here = desk();
        Stewardship service(here->office());
        const ClassPolicy policy{vault::DataClass::Emotional, "nadia", "support of agents", 365};
        QVERIFY(service.decideClass(policy, {}));
        const auto classes = *service.classes();
        QCOMPARE(classes[2].policy->steward, std::string("nadia"));
        QVERIFY(!classes[1].policy);
        here->desk.authority.roles = Role::Leader;
        QCOMPARE(
            int(service.decideClass(policy, classes[2].heads).error().fault), int(Fault::Invalid));
    }

    void aSwitchStopsAUseAtOnceAndOffWinsOfTwo()
    {
        const auto here = desk();
        Oversight service(here->office());
        QVERIFY(*service.isOn(Use::AttentionList));
        QVERIFY(!*service.isOn(Use::Pay));
        QCOMPARE(int(service.switchUse(Use::Pay, {true, "a bonus"}, {}).error().fault),
            int(Fault::Unsupported));
        QCOMPARE(service.waiting({aProposal("a")})->size(), std::size_t(1));
        QVERIFY(service.switchUse(Use::AttentionList, {false, "the works council asked"}, {}));
        QVERIFY(service.waiting({aProposal("a")})->empty());
        QCOMPARE(int(service.decide(aProposal("a"), Outcome::Taken, "talked to them", 60s)
                         .error()
                         .fault),
            int(Fault::Denied));
        const auto on = told(useSwitchedKind(), UseSwitched{true, "for the test"}, "omar", 1);
        const auto off = told(useSwitchedKind(), UseSwitched{false, "for the test"}, "eva", 2);
        for (auto entries : {std::vector{on, off}, std::vector{off, on}}) {
            for (auto &entry : entries)
                entry.inConflict = true;
            const UseState state = useStateFrom(Use::Scoring, journal::History(entries));
            QVERIFY(!state.on && state.contradicted);
        }
    }

    void aSuggestionWaitsForOneDecisionWithAReason()
    {
        const auto here = desk();
        Oversight service(here->office());
        QCOMPARE(int(service.decide(aProposal("a"), Outcome::Taken, "ok", 60s).error().fault),
            int(Fault::Invalid));
        QVERIFY(service.decide(aProposal("a"), Outcome::Changed, "gave them the chat queue", 60s));
        QCOMPARE(
            int(service.decide(aProposal("a"), Outcome::Left, "not needed", 60s).error().fault),
            int(Fault::Conflict));
        QCOMPARE(service.waiting({aProposal("a"), aProposal("b")})->size(), std::size_t(1));
        const auto decisions = *service.decisions();
        QCOMPARE(decisions.size(), std::size_t(1));
        QCOMPARE(decisions[0].decided.placeWithout, std::int64_t(0));
        QCOMPARE(decisions[0].decided.inputs.size(), std::size_t(2));
        here->desk.authority.roles = Role::EmployeeRepresentative;
        QCOMPARE(int(service.decide(aProposal("b"), Outcome::Left, "not mine", 60s).error().fault),
            int(Fault::Denied));
    }

    void rubberStampsRaiseAnAlarm_data()
    {
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("shownMs");
        QTest::addColumn<int>("fast");
        QTest::addColumn<int>("always");
        QTest::newRow("nothing") << 0 << 0 << 60000 << 0 << 0;
        QTest::newRow("nine of nine") << 9 << 0 << 60000 << 0 << 0;
        QTest::newRow("ten of ten") << 10 << 0 << 60000 << 0 << 10;
        QTest::newRow("ten of eleven") << 10 << 1 << 60000 << 0 << 0;
        QTest::newRow("five seconds") << 1 << 0 << 5000 << 0 << 0;
        QTest::newRow("a little less") << 1 << 1 << 4999 << 2 << 0;
    }
    void rubberStampsRaiseAnAlarm()
    {
        QFETCH(int, taken);
        QFETCH(int, left);
        QFETCH(int, shownMs);
        QFETCH(int, fast);
        QFETCH(int, always);
        std::vector<LoggedDecision> decisions(
            std::size_t(taken), decision(Outcome::Taken, shownMs, "2026-03-02T09:00:00Z"));
        decisions.resize(
            std::size_t(taken + left), decision(Outcome::Left, shownMs, "2026-03-02T09:00:00Z"));
        // Long ago is another time, and nobody decides tomorrow.
        decisions.push_back(decision(Outcome::Left, 1, "2026-01-30T09:00:00Z"));
        decisions.push_back(decision(Outcome::Left, 1, "2026-03-04T09:00:00Z"));
        int sawFast = 0, sawAlways = 0;
        for (const Alarm &alarm : alarmsOf(decisions, at("2026-03-03T09:00:00Z")))
            (alarm.why == Alarm::Why::TooFast ? sawFast : sawAlways) = int(alarm.count);
        QCOMPARE(sawFast, fast);
        QCOMPARE(sawAlways, always);
    }

    void anOpeningThatCouldNotBeWrittenLeavesAGap()
    {
        const auto here = desk();
        AccessLog log(here->office());
        QVERIFY(log.opened({"ab12", "cd34", "acd", "c-1", {}, 0}));
        QVERIFY(!log.opened({"ab12", "cd34", {}, "c-2", {}, 0})); // says not from where
        QVERIFY(!log.opened({"ab12", "cd34", {}, "c-3", {}, 0}));
        QVERIFY(log.opened({"ab12", "cd34", "acd", "c-4", {}, 0}));
        const auto entries = *log.entries();
        QCOMPARE(entries.size(), std::size_t(2));
        const auto gaps = gapsOf(entries);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].missing, std::int64_t(2));
        QVERIFY(gapsOf(std::vector{entries[0]}, false).empty()); // an excerpt proves no gap
        QCOMPARE(gapsOf(std::vector{entries[0]}).size(), std::size_t(1));
        AccessLog another(here->office());
        QVERIFY(another.opened({"ab12", {}, "acd", "c-1", {}, 0}));
        QCOMPARE(gapsOf(*log.entries()).size(), std::size_t(1)); // a new run begins anew
    }

    void aRecordSetAsideIsOpenedAsAContactIs_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("settled");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a supervisor") << Roles(Role::Supervisor) << true << true;
        QTest::newRow("an evaluator") << Roles(Role::Evaluator) << true << true;
        QTest::newRow("a peer reviewer, who does not import")
            << Roles(Role::PeerReviewer) << true << false;
        QTest::newRow("a data steward") << Roles(Role::DataSteward) << true << false;
        QTest::newRow("before an agreement is settled") << Roles::all() << false << false;
    }
    void aRecordSetAsideIsOpenedAsAContactIs()
    {
        QFETCH(Roles, roles);
        QFETCH(bool, settled);
        QFETCH(bool, opens);
        const auto here = desk();
        here->desk.authority.over[Desk::kUser] = {
            {Instant::min(), Roles::all()}}; // when they signed
        if (settled)
            QVERIFY(Agreements(here->office()).declareNone("three people", {}));
        here->import({aContact("c-1")});
        const facts::SetAsideRecord record{facts::SetAside::BrokenJson,
            "/in/" + std::string(400, 'x') + "/a.jsonl", 7, {},
            copyOf(bytesOf("Ms Keller was charged twice"))};
        const facts::SetAsideRecord place{facts::SetAside::TooLong, "/in/a.jsonl", 8, {}, {}};
        QVERIFY(here->facts->write(0u, [&](store::Connection &facts) -> Done {
            for (const auto &each : {record, place})
                facts::writeSetAside(facts, *here->desk.vault, {1}, here->desk.clock.at, each);
            return {};
        }));
        const auto rows =
            here->read([](store::Connection &facts) { return facts::openSetAside(facts, {}, 9); });
        here->desk.authority.roles = roles;
        AccessLog log(here->office());
        const auto body = governance::openSetAside(here->office(), log, rows.back().id);
        QCOMPARE(bool(body), opens);
        const auto other = governance::openSetAside(here->office(), log, rows.front().id);
        if (!opens)
            QCOMPARE(int(body.error().fault), int(Fault::Denied));
        else
            QVERIFY(textOf(*body) == "Ms Keller was charged twice" && other->empty());
        here->desk.authority.roles = Roles::all();
        const auto entries = *log.entries();
        QCOMPARE(entries.size(), std::size_t(opens)); // nothing was seen of the other
        if (opens) {
            QCOMPARE(entries.front().opened->source, std::string("acd"));
            QVERIFY(entries.front().opened->contact.ends_with("/a.jsonl:7"));
        }
        QCOMPARE(int(governance::openSetAside(here->office(), log, 404).error().fault),
            int(settled ? Fault::NotFound : Fault::Denied));
    }

    void nothingLeavesWithoutAReason()
    {
        const auto here = desk();
        AccessLog log(here->office());
        QCOMPARE(int(log.exporting("interactions", 12, ExportReason::Audit, "").error().fault),
            int(Fault::Invalid));
        const auto mark =
            log.exporting("interactions", 12, ExportReason::LegalDuty, "asked for by the court");
        QVERIFY(mark && mark->mark.size() == 12);
        const auto entries = *log.entries();
        QCOMPARE(entries.front().exported->mark, mark->mark);
        QCOMPARE(entries.front().exported->rows, std::int64_t(12));
    }

    void quartersKnowTheirEnds_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << QStringLiteral("2026-01-01T00:00:00Z")
                               << QStringLiteral("2026-Q1");
        QTest::newRow("last of it")
            << QStringLiteral("2026-03-31T23:59:59Z") << QStringLiteral("2026-Q1");
        QTest::newRow("second") << QStringLiteral("2026-04-01T00:00:00Z")
                                << QStringLiteral("2026-Q2");
        QTest::newRow("of the year")
            << QStringLiteral("2026-12-31T23:59:59Z") << QStringLiteral("2026-Q4");
    }
    void quartersKnowTheirEnds()
    {
        QFETCH(QString, when);
        QFETCH(QString, name);
        const Quarter quarter = Quarter::of(at(qPrintable(when)));
        QCOMPARE(QString::fromStdString(quarter.name()), name);
        QVERIFY(quarter.interval().contains(at(qPrintable(when))));
        QCOMPARE(Quarter::named(quarter.name()), std::optional(quarter));
        for (const char *wrong : {"2026-Q0", "2026-Q5", "26-Q1", "2026Q1", "x026-Q1", ""})
            QVERIFY(!Quarter::named(wrong));
    }

    void aSampleIsTheSameForEverybodyAndDrawnOnce()
    {
        std::vector<std::string> uses;
        for (int i = 0; i < 100; ++i)
            uses.push_back("use " + std::to_string(i));
        auto shuffled = uses;
        std::ranges::reverse(shuffled);
        const auto sample = drawSample(uses, 42);
        QCOMPARE(sample.size(), kAuditSize);
        QCOMPARE(drawSample(shuffled, 42), sample);
        QVERIFY(drawSample(uses, 43) != sample);
        QCOMPARE(std::set(sample.begin(), sample.end()).size(), kAuditSize);
        QCOMPARE(drawSample({"one"}, 1).size(), std::size_t(1));
        QVERIFY(drawSample({}, 1).empty());
    }

    void nobodyAuditsTheirOwnUse()
    {
        const auto here = desk();
        QVERIFY(Oversight(here->office())
                    .decide(aProposal("a"), Outcome::Left, "it was a mistake", 60s));
        Stewardship service(here->office());
        const Quarter quarter = *Quarter::named("2026-Q1");
        QCOMPARE(int(service.draw(quarter, 1).error().fault), int(Fault::Invalid)); // still runs
        here->desk.clock.at = at("2026-04-02T10:00:00Z");
        QCOMPARE(
            int(service.draw(*Quarter::named("2025-Q4"), 1).error().fault), int(Fault::NotFound));
        const auto done = service.draw(quarter, 1);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(int(service.draw(quarter, 2).error().fault), int(Fault::Conflict));
        const AuditState audit = service.audits()->front();
        QCOMPARE(audit.open(), std::int64_t(1));
        QCOMPARE(int(service.judge(audit, {audit.items[0].entry, Finding::Fine, {}}).error().fault),
            int(Fault::Denied));
        QCOMPARE(int(service.close(audit, "all in order").error().fault), int(Fault::Conflict));
        QVERIFY(overdueAudits(*service.log(), {}, at("2026-04-30T23:59:59Z")).empty());
        QCOMPARE(
            overdueAudits(*service.log(), {}, at("2026-05-01T00:00:00Z")).size(), std::size_t(1));
    }

    void anotherStewardJudgesAndGapsAreFindings()
    {
        const auto here = desk();
        const auto other = desk("eva");
        AccessLog log(here->office());
        Oversight service(here->office());
        QVERIFY(service.decide(aProposal("a"), Outcome::Left, "it was a mistake", 60s));
        other->desk.take(here->desk);
        other->desk.clock.at = at("2026-04-02T10:00:00Z");
        Stewardship eva(other->office());
        // Sealed in a class whose key she has not: that a use cannot be looked at is a finding.
        QVERIFY(eva.draw(*Quarter::named("2026-Q1"), 1));
        const AuditState sealed = eva.audits()->front();
        QCOMPARE(sealed.items.size(), std::size_t(1));
        QCOMPARE(sealed.drawn->gaps.size(), std::size_t(1));
        QVERIFY(sealed.drawn->gaps.front().starts_with("unreadable: "));
        QCOMPARE(sealed.findings(), std::int64_t(1));
        const auto drawn = told(
            auditDrawnKind(), AuditDrawn{"2026-Q1", 1, 2, {"x", "y"}, {"session: 2"}}, "eva", 1);
        const auto first =
            told(judgedKind(), Judged{"x", Finding::NoReason, "says nothing"}, "eva", 2);
        const auto second = told(judgedKind(), Judged{"y", Finding::Fine, {}}, "eva", 3);
        const auto redrawn =
            told(auditDrawnKind(), AuditDrawn{"2026-Q1", 9, 1, {"z"}, {}}, "eva", 4);
        const AuditState state = auditStateFrom(
            *Quarter::named("2026-Q1"), journal::History({drawn, first, second, redrawn}));
        QCOMPARE(state.findings(), std::int64_t(2));
        QCOMPARE(state.open(), std::int64_t(0));
        QCOMPARE(state.items.size(), std::size_t(2));
    }

    void aReportNeverReachesTheAccused_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("accused");
        QTest::addColumn<QString>("gets");
        const QString s = QStringLiteral("steward"), r = QStringLiteral("rep"),
                      hr = QStringLiteral("hr"), line = QStringLiteral("line");
        QTest::newRow("as chosen") << s << line << s;
        QTest::newRow("nobody accused") << hr << QString() << hr;
        QTest::newRow("accused steward") << s << s << r;
        QTest::newRow("accused representative") << r << r << s;
        QTest::newRow("not one to be chosen") << line << QString() << QString();
        QTest::newRow("unknown") << QStringLiteral("nobody") << QString() << QString();
    }
    void aReportNeverReachesTheAccused()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, accused);
        QFETCH(QString, gets);
        const std::vector<Recipient> all{{"hr", Role::Hr}, {"steward", Role::DataSteward},
            {"rep", Role::EmployeeRepresentative}, {"line", Role::Supervisor}};
        Report report;
        report.recipient = chosen.toStdString();
        report.accused = accused.toStdString();
        QCOMPARE(QString::fromStdString(recipientFor(report, all).value_or("")), gets);
        const std::vector<Recipient> alone{{"steward", Role::DataSteward}};
        if (accused == QLatin1String("steward"))
            QVERIFY(!recipientFor(report, alone));
    }

    void aReportIsReadByItsReaderAloneAndAnsweredByCode()
    {
        const auto here = desk();
        const auto other = desk("eva");
        Misuse service(here->office());
        const auto sent = service.send({"nadia", "omar", "He reads my chats.", "Zoe", "ab12", {}});
        QVERIFY2(sent, sent ? "" : sent.error().detail.c_str());
        QCOMPARE(int(service.status(sent->code)->stage), int(ReportStatus::Stage::Waiting));
        QDirIterator letters(QString::fromStdString(here->office().letters.string()), QDir::Files);
        QVERIFY(letters.hasNext());
        QFile letter(letters.next());
        // Nothing finer than the day, and nothing by its size.
        QCOMPARE(letter.fileTime(QFile::FileModificationTime).toUTC().time(), QTime(0, 0));
        const auto size = letter.size();
        QVERIFY(letter.open(QIODevice::ReadOnly));
        const QByteArray bytes = letter.readAll();
        QVERIFY(!bytes.contains("Zoe") && !bytes.contains("chats") && !bytes.contains("nadia"));
        QVERIFY(!other->desk.vault->openForMe(
            bytesOf(std::string_view(bytes.constData(), std::size_t(bytes.size())))));
        QCOMPARE(*service.collect(), std::int64_t(1));
        QCOMPARE(*service.collect(), std::int64_t(0));
        QCOMPARE(service.waiting(), std::int64_t(0));
        auto reports = *service.reports();
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports[0].report->reporter, std::string("Zoe"));
        QVERIFY(service.acknowledge(reports[0], "I have it."));
        QVERIFY(service.answer((*service.reports())[0], "It was stopped."));
        const auto status = service.status(*StatusCode::from(QString::fromStdString(sent->code.text)
                                                                 .toLower()
                                                                 .remove(QLatin1Char('-'))
                                                                 .toStdString()));
        QCOMPARE(int(status->stage), int(ReportStatus::Stage::Answered));
        QCOMPARE(status->acknowledgement, std::string("I have it."));
        QCOMPARE(status->answer, std::string("It was stopped."));
        QVERIFY(!service.status(StatusCode::random()));
        // What the journal tells everybody: no name of the reporter, whoever wrote it.
        other->desk.take(here->desk);
        const auto theirs = *Misuse(other->office()).reports();
        QCOMPARE(theirs.size(), std::size_t(1));
        QVERIFY(!theirs[0].report);
        QVERIFY(service.send({"nadia", {}, "x", {}, {}, {}}));
        QDirIterator second(QString::fromStdString(here->office().letters.string()), QDir::Files);
        QCOMPARE(QFileInfo(second.next()).size(), size);
    }

    void emptyLongAndTooManyReportsAreRefusedWithoutLoss()
    {
        const auto here = desk();
        Misuse service(here->office());
        const auto faultOf = [&](std::string text, const char *accused = "") {
            const auto sent = service.send({"nadia", accused, std::move(text), {}, {}, {}});
            return sent ? -1 : int(sent.error().fault);
        };
        QCOMPARE(faultOf(" \n"), int(Fault::Invalid));
        QCOMPARE(faultOf(std::string(kReportLength + 1, 'x')), int(Fault::Invalid));
        QCOMPARE(faultOf("only she could read it", "nadia"), int(Fault::Denied));
        QCOMPARE(faultOf(std::string(kReportLength, '\x01')), -1); // six letters each in the file
        for (int i = 0; i < 3; ++i)
            QCOMPARE(faultOf("the same again"), -1);
        QVERIFY(service.collect());
        const auto reports = *service.reports();
        QCOMPARE(reports.size(), std::size_t(4));
        QCOMPARE(std::ranges::count(reports, std::int64_t(2), &OpenReport::alike), 3);
        QDir folder(QString::fromStdString(here->office().letters.string()));
        for (std::size_t i = 0; i < kMostLetters; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.letter").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(faultOf("one more"), int(Fault::NoSpace));
    }

    void theClockEndsWithTheDay_data()
    {
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("acknowledged");
        QTest::addColumn<bool>("late");
        const auto row = [](const char *name, const char *reported, const char *now, bool has,
                             bool late) {
            QTest::newRow(name) << QString::fromLatin1(reported) << QString::fromLatin1(now) << has
                                << late;
        };
        row("seventh day", "2026-03-01", "2026-03-08T23:59:59Z", false, false);
        row("eighth day", "2026-03-01", "2026-03-09T00:00:00Z", false, true);
        row("acknowledged", "2026-03-01", "2026-03-09T00:00:00Z", true, false);
        row("three months", "2026-03-01", "2026-06-01T23:59:59Z", true, false);
        row("over", "2026-03-01", "2026-06-02T00:00:00Z", true, true);
        row("no 31st of February", "2025-11-30", "2026-02-28T23:59:59Z", true, false);
        row("the day after it", "2025-11-30", "2026-03-01T00:00:00Z", true, true);
    }
    void theClockEndsWithTheDay()
    {
        QFETCH(QString, reported);
        QFETCH(QString, now);
        QFETCH(bool, acknowledged);
        QFETCH(bool, late);
        ReportState state;
        state.day = *parseDay(reported.toStdString());
        if (acknowledged)
            state.acknowledged = at(qPrintable(now));
        QCOMPARE(state.clocks().late(at(qPrintable(now))), late);
    }

    void whoReportedIsWatchedOver()
    {
        const std::vector<LoggedDraw> draws{drawOf("zoe", "omar", "2026-03-05T10:00:00Z"),
            drawOf("zoe", "ida", "2026-03-06T10:00:00Z"),
            drawOf("zoe", "ida", "2026-02-26T10:00:00Z"),
            drawOf("zoe", "omar", "2026-02-20T10:00:00Z"),
            drawOf("ben", "omar", "2026-03-06T10:00:00Z")};
        const auto since = *parseDay("2026-03-01");
        const Instant now = at("2026-03-10T10:00:00Z");
        auto signs = retaliationSigns(draws, "zoe", "omar", since, now);
        QCOMPARE(signs.size(), std::size_t(1)); // others draw no more than before
        QVERIFY(signs[0].byAccused);
        auto more = draws;
        more.push_back(drawOf("zoe", "ida", "2026-03-07T10:00:00Z"));
        QCOMPARE(retaliationSigns(more, "zoe", "omar", since, now).size(), std::size_t(3));
        QVERIFY(retaliationSigns(more, "", "omar", since, now).empty());
        QVERIFY(retaliationSigns({}, "zoe", "omar", since, now).empty());
    }

    void codesAreForgivingAndNothingElseIsACode()
    {
        const StatusCode code = StatusCode::random();
        QCOMPARE(code.text.size(), std::size_t(23));
        QCOMPARE(StatusCode::from(' ' + code.text + '\n')->text, code.text);
        QCOMPARE(StatusCode::from("oOiIl-00000-00000-00000")->text,
            std::string("00111-00000-00000-00000"));
        for (const char *wrong :
            {"", "7K3QX", "00000-00000-00000-0000U", "00000-00000-00000-000000"})
            QVERIFY(!StatusCode::from(wrong));
        QVERIFY(code.id().find(code.text.substr(0, 5)) == std::string::npos);
    }
};

ATTUNE_TEST(TestTrust)
#include "tst_trust.moc"
