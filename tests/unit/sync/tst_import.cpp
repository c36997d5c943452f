// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files go in once, whatever happens on the way, and what cannot go in is named and tried again.
#include "core/facts/set_aside.h"
#include "core/sync/bounded_queue.h"
#include "core/sync/facts_target.h"
#include "core/sync/saved_mappings.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace attune;
using namespace attune::tests;

namespace {

const QByteArray kHead = "contact_id,agent_id,queue,start,end,talk_s\n";

QByteArray row(int number, const char *agent = "a-1")
{
    const QString start = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)
                              .addSecs(number * 60)
                              .toString(Qt::ISODate);
    return "k-" + QByteArray::number(number) + "," + agent + ",care," + start.toUtf8() + ",,30\n";
}

QByteArray rows(int count, int from = 0)
{
    QByteArray out = kHead;
    for (int i = 0; i < count; ++i)
        out += row(from + i);
    return out;
}

QByteArray vconLine(const char *id, const char *body = "hello")
{
    return QByteArray("{\"uuid\":\"") + id
        + "\",\"parties\":[{\"role\":\"customer\",\"uuid\":\"c-1\"},{\"role\":\"agent\",\"uuid\":"
          "\"a-1\"}],"
          "\"dialog\":[{\"type\":\"text\",\"start\":\"2026-03-02T10:00:00Z\",\"parties\":[0,1],"
          "\"body\":\""
        + body + "\"}]}\n";
}

/// A folder of files and a centre to import them to.
class Import {
public:
    QString put(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString path(const QString &name = {}) const { return m_dir.filePath(name); }

    sync::ImportReport run(const QStringList &paths, bool rehearsal = false)
    {
        return with(
            paths, rehearsal, [](auto &...arguments) { return sync::runImport(arguments...); });
    }
    sync::ImportReport retry()
    {
        return with({}, false, [](auto &...arguments) { return sync::runRetry(arguments...); });
    }
    std::int64_t count(const char *sql)
    {
        auto reader = centre.facts().reader();
        return (*reader)->single(sql);
    }
    std::int64_t contacts() { return count("SELECT count(*) FROM leg WHERE contact IS NULL"); }
    std::int64_t legs() { return count("SELECT count(*) FROM leg"); }

    TempCentre centre;
    sync::ImportRequest request;
    std::stop_source stop;

private:
    template <typename Run>
    sync::ImportReport with(const QStringList &paths, bool rehearsal, Run go)
    {
        sync::FactsTarget target(centre.facts(), centre.vault(), "acd", centre.clock());
        if (!target.begin(rehearsal))
            qFatal("the target does not begin");
        request.paths.clear();
        for (const QString &name : paths)
            request.paths.push_back(name.toStdString());
        std::stop_token token = stop.get_token();
        return go(request, target, token);
    }

    QTemporaryDir m_dir;
};

QByteArray reasons(const sync::ImportReport &report)
{
    QByteArrayList out;
    for (const auto &[reason, count] : report.reasons)
        out << QByteArray::fromStdString(reason) + ":" + QByteArray::number(qlonglong(count));
    return out.join(' ');
}

/// Takes everything, or fails when it is told to.
class Fake final : public sync::ImportTarget {
public:
    struct Prepared final : sync::PreparedPortion {
        sync::Portion portion;
    };
    Result<std::optional<sync::ResumePoint>> resumePoint(const Bytes &) override
    {
        return std::optional<sync::ResumePoint>();
    }
    Result<std::unique_ptr<sync::PreparedPortion>> prepare(sync::Portion &&portion) override
    {
        auto prepared = std::make_unique<Prepared>();
        prepared->portion = std::move(portion);
        return std::unique_ptr<sync::PreparedPortion>(std::move(prepared));
    }
    Result<sync::Outcomes> write(const sync::NextPortion &next) override
    {
        const bool fails = ++writes == failAt;
        std::vector<sync::Portion> batch;
        std::int64_t accepted = 0;
        while (const auto prepared = next()) {
            if (fails)
                return {Fault::NoSpace, "disk full"};
            batch.push_back(std::move(static_cast<Prepared &>(*prepared).portion));
            accepted += static_cast<std::int64_t>(batch.back().records.size());
        }
        batches.push_back(std::move(batch));
        return sync::Outcomes{accepted};
    }
    Done finish() override
    {
        finished = true;
        return {};
    }
    Result<std::vector<sync::StoredSetAside>> storedSetAside() override
    {
        return std::vector<sync::StoredSetAside>();
    }
    Result<Bytes> bodyOf(const sync::StoredSetAside &) override { return Bytes(); }

    std::vector<std::vector<sync::Portion>> batches;
    int writes = 0;
    int failAt = 0;
    bool finished = false;
};

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesInOnceAndTheSecondTimeChangesNothing()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(20));
        const auto first = site.run({file});
        QVERIFY(!first.error && !first.cancelled);
        QCOMPARE(first.outcomes.accepted, 20);
        QCOMPARE(first.files, 1);
        QCOMPARE(first.bytes, QFileInfo(file).size());
        QCOMPARE(first.outcomes.unknownAgents, 20);
        const auto second = site.run({file});
        QCOMPARE(second.outcomes.unchanged, 20);
        QCOMPARE(second.outcomes.accepted + second.outcomes.updated + second.setAside, 0);
        QCOMPARE(site.contacts(), 20);
    }

    void aFolderIsReadInTheOrderThatMakesSense()
    {
        Import site;
        site.put(QStringLiteral("a/contacts.csv"), rows(3));
        site.put(QStringLiteral("b/turns.csv"), "contact_id,role,text\nk-1,customer,hello\n");
        site.put(QStringLiteral("z/agents.csv"), "agent_id,name\na-1,Noor\n");
        site.put(QStringLiteral("z/notes.txt"), "nothing");
        site.put(QStringLiteral("z/ratings.csv"),
            "conversation_id,rater_id,dimension,score\nk-1,r,x,1\n");
        site.put(QStringLiteral("z/labels.csv"), "turn_index,rater_id,dimension,value\n1,r,x,1\n");
        site.put(QStringLiteral(".hidden/contacts.csv"), rows(3, 100));
        const auto report = site.run({site.path()});
        QCOMPARE(reasons(report), QByteArray());
        QCOMPARE(report.files, 4);
        QCOMPARE(report.outcomes.unknownAgents, 0); // the list of agents went first
        QCOMPARE(report.passedOver.size(), std::size_t(2));
        QCOMPARE(site.count("SELECT turns FROM leg WHERE external = 'k-1'"), 1);
    }

    void whatCannotBeReadIsNamedAndTheOthersGoIn()
    {
        Import site;
        const QString good = site.put(QStringLiteral("contacts.csv"), rows(2));
        const QString empty = site.put(QStringLiteral("empty.csv"), "");
        const QString zip = site.put(QStringLiteral("export.csv"), QByteArray("PK\x03\x04zzzz"));
        const QString picture =
            site.put(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
        const QString lines = site.put(QStringLiteral("some.vcon.jsonl"),
            vconLine("u-1") + "{\"uuid\":,}\n" + vconLine("u-2") + "{\"uuid\":\"u-3\",\"dia");
        QDir().mkpath(site.path(QStringLiteral("void")));
        const QString pipe = site.path(QStringLiteral("pipe.csv"));
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        const auto report = site.run({site.path(QStringLiteral("gone.csv")), empty, zip, picture,
            pipe, site.path(QStringLiteral("void")), lines, good});
        QVERIFY(!report.error);
        QCOMPARE(reasons(report),
            QByteArray("archive:1 broken_json:1 empty:1 not_a_file:2 not_readable:1 truncated:1 "
                       "unknown_kind:1"));
        QCOMPARE(report.setAside, 8);
        QCOMPARE(report.outcomes.accepted, 4);
    }

    void aFileWithoutPermissionIsNamed()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(2));
        ::chmod(file.toUtf8().constData(), 0);
        const auto report = site.run({file});
        const bool allowed = ::access(file.toUtf8().constData(), R_OK) == 0; // who is root may all
        QCOMPARE(reasons(report), allowed ? QByteArray() : QByteArray("not_readable:1"));
    }

    void aRehearsalCountsAndChangesNothing()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(5) + "k-9,a,b,soon,,\n");
        const auto rehearsal = site.run({file}, true);
        QCOMPARE(rehearsal.outcomes.accepted, 5);
        QCOMPARE(reasons(rehearsal), QByteArray("invalid_time:1"));
        QCOMPARE(site.contacts(), 0);
        QCOMPARE(
            site.count("SELECT count(*) FROM batch") + site.count("SELECT count(*) FROM set_aside"),
            0);
        site.run({file});
        QCOMPARE(site.run({file}, true).outcomes.unchanged, 5);
    }

    void aCancelledImportGoesOnWhereItWas()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(50000));
        site.request.progress = [&](const sync::ImportProgress &) {
            site.stop.request_stop();
        };
        const auto first = site.run({file});
        QVERIFY(first.cancelled);
        QVERIFY(!first.error);
        QVERIFY(first.outcomes.accepted > 0);
        QCOMPARE(site.contacts(), first.outcomes.accepted);
        site.stop = std::stop_source();
        site.request.progress = {};
        const auto rest = site.run({file});
        QVERIFY(!rest.cancelled);
        QCOMPARE(first.outcomes.accepted + rest.outcomes.accepted, 50000);
        QVERIFY2(rest.outcomes.unchanged == 0, "what was written was read again");
        QCOMPARE(site.contacts(), 50000);
    }

    void aFileThatChangedMeanwhileIsReadFromItsBeginning()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(50000));
        site.request.progress = [&](const sync::ImportProgress &) {
            site.stop.request_stop();
        };
        QVERIFY(site.run({file}).cancelled);
        site.stop = std::stop_source();
        site.request.progress = {};
        site.put(QStringLiteral("contacts.csv"), rows(50001));
        const auto rest = site.run({file});
        QVERIFY(rest.outcomes.unchanged > 0);
        QCOMPARE(site.contacts(), 50001);
    }

    void progressEndsWithEverything()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"), rows(50000));
        std::vector<sync::ImportProgress> heard;
        site.request.progress = [&](const sync::ImportProgress &progress) {
            heard.push_back(progress);
        };
        site.run({file});
        QVERIFY(!heard.empty());
        QCOMPARE(heard.back().bytes, QFileInfo(file).size());
        QCOMPARE(heard.back().totalBytes, heard.back().bytes);
        QCOMPARE(heard.back().records, 50000);
        QCOMPARE(heard.back().outcomes.accepted, 50000);
    }

    void aBadRecordIsTriedAgainWhenTheZoneIsKnown()
    {
        Import site;
        const QString file = site.put(QStringLiteral("contacts.csv"),
            kHead + "k-1,a-1,care,2026-03-02 10:00,,30\nk-2,a-1,care,soon,,30\n" + row(3));
        QCOMPARE(reasons(site.run({file})), QByteArray("invalid_time:1 zoneless_time:1"));
        QCOMPARE(site.retry().outcomes.accepted, 0);
        site.request.options.zone = *Zone::named("Europe/Paris");
        const auto again = site.retry();
        QCOMPARE(again.outcomes.accepted, 1);
        QCOMPARE(site.contacts(), 2);
        QCOMPARE(site.count("SELECT count(*) FROM set_aside WHERE state = 0"), 1);
        QCOMPARE(site.retry().outcomes.accepted, 0);
    }

    void aPersonCanMendARecord()
    {
        Import site;
        const QString file =
            site.put(QStringLiteral("one.vcon.jsonl"), "{\"uuid\":\"u-1\",,}\n" + vconLine("u-2"));
        QCOMPARE(reasons(site.run({file})), QByteArray("broken_json:1"));
        auto reader = site.centre.facts().reader();
        const auto listed = facts::openSetAside(**reader, {}, 10);
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->front().record.line, 1);
        const auto body = facts::bodyOfSetAside(**reader, site.centre.vault(), listed->front().id);
        QCOMPARE(QByteArray::fromStdString(std::string(textOf(*body))),
            QByteArray("{\"uuid\":\"u-1\",,}"));
        const auto change = [&](const QByteArray &text) {
            QVERIFY(site.centre.facts().write(0u, [&](store::Connection &facts) {
                return facts::replaceBody(
                    facts, site.centre.vault(), listed->front().id, bytesOf(text.toStdString()));
            }));
        };
        // Half mended: the reason is the one it has now.
        change("{\"vcon\":\"0.4.0\",\"parties\":[],\"dialog\":[]}");
        QCOMPARE(reasons(site.retry()), QByteArray("missing_id:1"));
        QCOMPARE(site.count("SELECT reason FROM set_aside"),
            static_cast<int>(facts::SetAside::MissingId));
        const QByteArray mended = vconLine("u-1").trimmed();
        change(mended);
        QCOMPARE(site.retry().outcomes.accepted, 1);
        QCOMPARE(site.contacts(), 2);
        QVERIFY(facts::openSetAside(**reader, {}, 10)->empty());
    }

    void aDismissedRecordIsNotTriedAndComesBackWithItsFile()
    {
        Import site;
        const QString file = site.put(QStringLiteral("one.vcon.jsonl"), "{,}\n");
        site.run({file});
        auto reader = site.centre.facts().reader();
        const auto id = facts::openSetAside(**reader, {}, 10)->front().id;
        const auto dismiss = [&](const std::string &why) {
            return site.centre.facts().write(0u, [&](store::Connection &facts) {
                return facts::dismiss(facts, id, {"Nadia", why, fromMs(0)});
            });
        };
        QVERIFY(dismiss("  ").error().fault == Fault::Invalid); // nobody would know why later
        QVERIFY(dismiss("a test call of the dialler"));
        QVERIFY(dismiss("again").error().fault == Fault::NotFound);
        QVERIFY(facts::openSetAside(**reader, {}, 10)->empty());
        site.run({file});
        QCOMPARE(facts::openSetAside(**reader, {}, 10)->size(), std::size_t(1));
    }

    void aFileOfUnknownColumnsIsReadOnceAPersonSaidWhatTheyMean()
    {
        Import site;
        const QString file =
            site.put(QStringLiteral("odd.csv"), "x1,x2,x3\nk-1,a-1,2026-03-02T10:00:00Z\n");
        QCOMPARE(reasons(site.run({file})), QByteArray("unknown_kind:1"));
        QCOMPARE(reasons(site.retry()), QByteArray("unknown_kind:1"));
        QCOMPARE(site.count("SELECT count(*) FROM set_aside WHERE state = 0"), 1); // not lost
        sync::ColumnMapping mapping;
        mapping.fingerprint = sync::headerFingerprint({"x1", "x2", "x3"});
        mapping.table = sync::Table::Contacts;
        mapping.columns = {{"x1", sync::Field::ContactId, {}}, {"x2", sync::Field::AgentId, {}}};
        const auto save = [&] {
            return site.centre.facts().write(
                0u, [&](store::Connection &facts) { return sync::saveMapping(facts, mapping); });
        };
        QVERIFY(save().error().fault == Fault::Invalid); // no start: nothing could be read
        mapping.columns.push_back({"x3", sync::Field::Start, {}});
        QVERIFY(save());
        auto reader = site.centre.facts().reader();
        site.request.options.mappings = *sync::savedMappings(**reader);
        QCOMPARE(site.request.options.mappings.size(), std::size_t(1));
        QVERIFY(site.request.options.mappings.front() == mapping);
        QCOMPARE(site.retry().outcomes.accepted, 1);
        QCOMPARE(site.count("SELECT count(*) FROM set_aside WHERE state = 0"), 0);
        const auto forget = [&] {
            return site.centre.facts().write(0u, [&](store::Connection &facts) {
                return sync::forgetMapping(facts, mapping.fingerprint);
            });
        };
        QVERIFY(forget()); // it was wrong after all
        QVERIFY(sync::savedMappings(**reader)->empty());
        QVERIFY(forget().error().fault == Fault::NotFound);
    }

    void aFileThatWasNotThereIsReadWhenItIs()
    {
        Import site;
        const QString file = site.path(QStringLiteral("late.csv"));
        QCOMPARE(reasons(site.run({file})), QByteArray("not_readable:1"));
        QCOMPARE(site.retry().outcomes.accepted, 0);
        site.put(QStringLiteral("late.csv"), rows(3));
        QCOMPARE(site.retry().outcomes.accepted, 3);
        QCOMPARE(site.count("SELECT count(*) FROM set_aside WHERE state = 0"), 0);
    }

    void redeliveredPiecesTakeNothingAway()
    {
        Import site;
        const auto ctr = [](const char *id, const char *start, const char *initial,
                             const char *next, const char *stamp) {
            const auto text = [](const char *value) {
                return value == nullptr ? QByteArray("null") : QByteArray("\"") + value + "\"";
            };
            return "{\"ContactId\":" + text(id) + ",\"InitialContactId\":" + text(initial)
                + ",\"PreviousContactId\":" + text(initial) + ",\"NextContactId\":" + text(next)
                + ",\"InitiationMethod\":\"INBOUND\",\"Channel\":\"VOICE\",\"InitiationTimestamp\":"
                + text(start) + ",\"LastUpdateTimestamp\":" + text(stamp)
                + ",\"Agent\":{\"Username\":\"n\",\"AgentInteractionDuration\":5}}\n";
        };
        const char *one = "2026-03-02T10:00:00Z";
        const char *two = "2026-03-02T10:05:00Z";
        const char *early = "2026-03-02T11:00:00Z";
        const char *late = "2026-03-02T12:00:00Z";
        const auto first = ctr("c-1", one, nullptr, "c-2", early);
        const auto second = ctr("c-2", two, "c-1", nullptr, early);
        site.run({site.put(QStringLiteral("second.json"), second)});
        QCOMPARE(site.contacts(), 1); // stands for itself as long as its beginning is not known
        site.run({site.put(QStringLiteral("chain.json"), first + second)});
        QCOMPARE(site.contacts(), 1);
        QCOMPARE(site.legs(), 2);
        QCOMPARE(site.count("SELECT count(*) FROM transfer"), 1);
        const auto later =
            site.put(QStringLiteral("later.json"), ctr("c-1", one, nullptr, "c-2", late));
        QCOMPARE(site.run({later}).outcomes.updated, 1);
        QCOMPARE(site.run({later}).outcomes.unchanged, 1);
        const auto piece =
            site.put(QStringLiteral("piece.json"), ctr("c-2", two, "c-1", nullptr, late));
        QCOMPARE(site.run({piece}).outcomes.updated, 1);
        QCOMPARE(site.run({piece}).outcomes.unchanged, 1);
        QCOMPARE(site.contacts(), 1);
        QCOMPARE(site.legs(), 2);
        QCOMPARE(site.count("SELECT count(*) FROM transfer"), 1);
    }

    void anAnalysisFindsItsLegWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("analysisFirst");
        QTest::newRow("before the contact") << true;
        QTest::newRow("after it") << false;
    }
    void anAnalysisFindsItsLegWhicheverComesFirst()
    {
        QFETCH(bool, analysisFirst);
        Import site;
        const QByteArray chain = "contact_id,thread_id,start\nl-1,t-1,2026-03-02T10:00:00Z\nl-2,t-"
                                 "1,2026-03-02T10:05:00Z\n";
        const auto lens = [](const char *output, const char *text) {
            return QByteArray("{\"Participants\":[{\"ParticipantId\":\"C\",\"ParticipantRole\":"
                              "\"CUSTOMER\"}],\"CustomerMetadata\":{\"ContactId\":\"l-2\"},"
                              "\"ContentMetadata\":{\"Output\":\"")
                + output + "\"},\"Transcript\":[{\"ParticipantId\":\"C\",\"Content\":\"" + text
                + "\"}]}";
        };
        const QString contacts = site.put(QStringLiteral("contacts.csv"), chain);
        const QString redacted =
            site.put(QStringLiteral("redacted.json"), lens("Redacted", "I am [NAME]"));
        const QString raw = site.put(QStringLiteral("raw.json"), lens("Raw", "I am Ida"));
        for (const QString &file : analysisFirst ? QStringList{redacted, raw, contacts}
                                                 : QStringList{contacts, redacted, raw})
            QVERIFY(!site.run({file}).error);
        QCOMPARE(site.count("SELECT turns FROM leg WHERE external = 'l-2'"), 1);
        QCOMPARE(site.count("SELECT count(*) FROM waiting"), 0);
        QVERIFY2(site.count("SELECT flags & 8 FROM leg WHERE external = 'l-2'") != 0,
            "the redacted twin stays");
    }

    void aWriterThatFailsEndsTheImportWithItsReason()
    {
        Import files;
        Fake target;
        target.failAt = 2;
        sync::ImportRequest request;
        request.paths = {files.put(QStringLiteral("contacts.csv"), rows(60000)).toStdString()};
        const auto report = sync::runImport(request, target);
        QVERIFY(report.error);
        QVERIFY(report.error->fault == Fault::NoSpace);
        QVERIFY(!report.cancelled);
        QCOMPARE(report.batches, 1);
        QVERIFY(target.finished);
    }

    void aBatchHoldsNoMoreThanItsShare()
    {
        Import files;
        Fake target;
        sync::ImportRequest request;
        QByteArray talks;
        for (int i = 0; i < 12001; ++i)
            talks += vconLine(("u-" + std::to_string(i)).c_str());
        request.paths = {files.put(QStringLiteral("contacts.csv"), rows(48001)).toStdString(),
            files.put(QStringLiteral("talks.vcon.jsonl"), talks).toStdString()};
        QVERIFY(!sync::runImport(request, target).error);
        std::size_t records = 0;
        for (const auto &batch : target.batches) {
            const bool spoken = batch.front().file.ends_with(".jsonl");
            const std::size_t mostOfPortion = spoken ? 750 : 3000;
            std::size_t inBatch = 0;
            for (const sync::Portion &portion : batch) {
                QCOMPARE(portion.file, batch.front().file);
                QVERIFY(portion.records.size() <= mostOfPortion);
                inBatch += portion.records.size();
            }
            // the last portion may reach over the edge
            QVERIFY(inBatch < (spoken ? 10000 : 40000) + mostOfPortion);
            records += inBatch;
        }
        QCOMPARE(records, std::size_t(60002));
    }

    void aBatchThatWaitsForMoreIsCommitted()
    {
        sync::BoundedQueue<int> queue(2, 100);
        QVERIFY(queue.push(1, 1));
        QCOMPARE(queue.popWithin(std::chrono::milliseconds{0}), std::optional(1));
        QCOMPARE(queue.popWithin(std::chrono::milliseconds{0}), std::optional<int>());
        QVERIFY(queue.push(2, 1));
        queue.close();
        QCOMPARE(queue.popWithin(std::chrono::milliseconds{0}), std::optional(2));
        QCOMPARE(queue.popWithin(std::chrono::hours{1}), std::optional<int>());
    }
};

ATTUNE_TEST(TestImport)
#include "tst_import.moc"
