// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is past its period is gone from the file, whole and by its class, and it stands in the
// journal; what is shown to whom follows from role and works agreement alone.
#include "core/access/access.h"
#include "core/facts/verify.h"
#include "core/governance/admission.h"
#include "core/governance/agreement_service.h"
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"
#include "core/journal/own_kinds.h"
#include "core/vault/sealed_file.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

#include <fstream>

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;
using namespace std::chrono_literals;
using attune::vault::DataClass;

namespace {

const Instant kNow = at("2026-03-31T12:00:00Z");
const std::string kSaid = "nobody else says perspicacious here";

facts::ContactRecord contactOn(const std::string &name, Instant start)
{
    facts::ContactRecord out = aContact(name);
    for (facts::LegRecord &leg : out.legs) {
        const auto length = leg.end ? *leg.end - leg.start : Milliseconds{};
        leg.start = start;
        leg.end = start + length;
    }
    out.stamp = start + 1h;
    out.customer.externalId = "K-" + name;
    return out;
}

QByteArray bytesOfFile(const std::filesystem::path &file)
{
    QByteArray all;
    for (const char *end : {"", "-wal"}) {
        QFile opened(QString::fromStdString(file.string()) + QLatin1String(end));
        if (opened.open(QIODevice::ReadOnly))
            all += opened.readAll();
    }
    return all;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;

    /// One contact of each of the days named before now, with a block of scores each.
    std::unique_ptr<OfficeDesk> deskWith(const std::vector<int> &daysAgo)
    {
        auto here = std::make_unique<OfficeDesk>(
            m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString());
        here->desk.clock.at = kNow;
        std::vector<facts::Record> records;
        for (const int days : daysAgo)
            records.emplace_back(
                contactOn("c-" + std::to_string(days), kNow - std::chrono::days{days}));
        here->import(std::move(records));
        const auto scored = here->facts->write(0U, [](store::Connection &facts) -> Done {
            facts.execute("INSERT INTO score_stamp(id, stamp, first_used) VALUES(1, 's', 0);"
                          "INSERT OR IGNORE INTO score_block SELECT l.start / 86400000, "
                          "coalesce(l.agent, 0), 1, 1, x'00' FROM leg l");
            return {};
        });
        if (!scored)
            qFatal("no scores");
        return here;
    }
    static void keep(OfficeDesk &here, DataClass dataClass, std::int64_t days)
    {
        const auto states = Stewardship(here.office()).classes();
        const auto done = Stewardship(here.office())
                              .decideClass({dataClass, Desk::kUser, "to be of use", days},
                                  (*states)[static_cast<std::size_t>(dataClass)].heads);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    static std::int64_t count(OfficeDesk &here, const char *sql)
    {
        return here.read([&](store::Connection &facts) { return facts.single(sql); });
    }
    static void verifySound(OfficeDesk &here)
    {
        auto reader = here.facts->reader();
        const auto report = facts::verify(**reader, {}, {}, {});
        QVERIFY(report);
        QVERIFY2(report->sound(), report->firstProblem.c_str());
    }
    std::filesystem::path recordings() const
    {
        return m_dir.filePath(QStringLiteral("recordings")).toStdString();
    }

private Q_SLOTS:
    void withoutADecisionNothingGoes()
    {
        const auto here = deskWith({1, 400, 4000});
        Retention retention(here->office());
        QVERIFY(!retention.cutoffs()->any());
        QCOMPARE(retention.run(recordings())->total(), std::int64_t(0));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(3));
        QVERIFY(retention.past()->empty());
    }

    void eachClassGoesAfterItsOwnPeriod_data()
    {
        QTest::addColumn<int>("dataClass");
        QTest::addColumn<int>("contacts");
        QTest::addColumn<int>("transcripts");
        QTest::addColumn<int>("scores");
        // Of contacts 1, 29, 31 and 400 days old, 30 are to be kept.
        QTest::newRow("personal") << int(DataClass::Personal) << 2 << 2 << 2;
        QTest::newRow("emotional") << int(DataClass::Emotional) << 4 << 4 << 2;
        QTest::newRow("transcript") << int(DataClass::Transcript) << 4 << 2 << 4;
        QTest::newRow("internal") << int(DataClass::Internal) << 4 << 4 << 4;
    }
    void eachClassGoesAfterItsOwnPeriod()
    {
        QFETCH(int, dataClass);
        QFETCH(int, contacts);
        QFETCH(int, transcripts);
        QFETCH(int, scores);
        const auto here = deskWith({1, 29, 31, 400});
        keep(*here, static_cast<DataClass>(dataClass), 30);
        Retention retention(here->office());
        const auto due = retention.due();
        QVERIFY(due);
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), std::int64_t(4)); // counted alone
        const auto gone = retention.run(recordings());
        QVERIFY2(gone, gone ? "" : gone.error().detail.c_str());
        QCOMPARE(gone->total(), due->total());
        QCOMPARE(gone->contacts, std::int64_t(4 - contacts));
        QCOMPARE(gone->transcripts, std::int64_t(4 - transcripts));
        QCOMPARE(gone->scoreDays, std::int64_t(4 - scores));
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), std::int64_t(contacts));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(transcripts));
        QCOMPARE(count(*here, "SELECT count(*) FROM score_block"), std::int64_t(scores));
        QCOMPARE(count(*here, "SELECT count(*) FROM customer"), std::int64_t(contacts));
        verifySound(*here); // digests and sums are those of what is left
        const auto past = retention.past();
        QCOMPARE(past->size(), std::size_t(gone->total() > 0 ? 1 : 0));
        if (!past->empty()) {
            QCOMPARE(past->front().first.contacts, gone->contacts);
            QCOMPARE(past->front().first.transcripts, gone->transcripts);
            QCOMPARE(past->front().second, std::string(Desk::kUser));
        }
        QCOMPARE(retention.run(recordings())->total(), std::int64_t(0)); // nothing is left to do
        QCOMPARE(retention.past()->size(), past->size());
    }

    void aRecordingGoesWithWhatWasSaid_data()
    {
        QTest::addColumn<int>("dataClass");
        QTest::addColumn<bool>("goes");
        QTest::newRow("personal") << int(DataClass::Personal) << true;
        QTest::newRow("transcript") << int(DataClass::Transcript) << true;
        QTest::newRow("emotional") << int(DataClass::Emotional) << false;
    }
    void aRecordingGoesWithWhatWasSaid()
    {
        QFETCH(int, dataClass);
        QFETCH(bool, goes);
        const auto here = deskWith({29, 31, 33});
        const std::filesystem::path folder = here->desk.paths.recordings();
        std::filesystem::create_directories(folder / "unreferenced");
        const auto lost = folder / "unreferenced" / "left-by-a-crash";
        std::ofstream(lost) << "sealed";
        std::filesystem::last_write_time(
            lost, std::chrono::file_clock::from_sys(kNow - std::chrono::days{40}));
        facts::FactsWriter writer(*here->facts, *here->desk.vault, "acd", here->desk.clock, folder);
        QVERIFY(writer.begin());
        for (const char *contact : {"c-29", "c-31", "c-33"}) {
            MemorySource sound(Bytes(20000, static_cast<unsigned char>(contact[3])));
            QVERIFY(*writer.addRecording(contact, {"audio/x-wav", "x.wav", {}, {}, {}}, sound)
                == facts::Outcome::Accepted);
        }
        const auto pseudonym = facts::customerPseudonym(*here->desk.vault, "K-c-33");
        QVERIFY(here->desk.log->append(journal::draft("person:" + toHex(*pseudonym),
            journal::holdKind(), journal::Hold{true, "a case is open"})));
        keep(*here, static_cast<DataClass>(dataClass), 30);
        Retention retention(here->office());
        QCOMPARE(retention.due()->recordings, std::int64_t(goes ? 1 : 0));
        const auto gone = retention.run(folder);
        QVERIFY2(gone, gone ? "" : gone.error().detail.c_str());
        QCOMPARE(gone->recordings, std::int64_t(goes ? 1 : 0));
        QCOMPARE(count(*here, "SELECT count(*) FROM recording"), std::int64_t(goes ? 2 : 3));
        // Each file that is left is one that a row names; of the others not one is.
        std::set<std::string> named, left;
        here->read([&](store::Connection &facts) {
            auto rows = facts.prepare("SELECT file FROM recording");
            while (rows.step())
                named.emplace(rows.text(0));
            return Result<int>(0);
        });
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            if (entry.is_regular_file())
                left.insert(entry.path().filename().string());
        }
        QVERIFY(left == named);
        QCOMPARE(std::filesystem::exists(lost), !goes);
        verifySound(*here);
        if (goes)
            QCOMPARE(retention.past()->front().first.recordings, std::int64_t(1));
    }

    void whoMustBeKeptForALegalReasonStays()
    {
        const auto here = deskWith({40, 41});
        keep(*here, DataClass::Personal, 30);
        keep(*here, DataClass::Transcript, 30);
        keep(*here, DataClass::Emotional, 30);
        const auto pseudonym = facts::customerPseudonym(*here->desk.vault, "K-c-40");
        QVERIFY(here->desk.log->append(journal::draft("person:" + toHex(*pseudonym),
            journal::holdKind(), journal::Hold{true, "a case is open"})));
        const auto gone = Retention(here->office()).run(recordings());
        QVERIFY2(gone, gone ? "" : gone.error().detail.c_str());
        QCOMPARE(gone->contacts, std::int64_t(1));
        for (const char *table : {"SELECT count(*) FROM leg", "SELECT count(*) FROM transcript",
                 "SELECT count(*) FROM customer", "SELECT count(*) FROM score_block"})
            QCOMPARE(count(*here, table), std::int64_t(1));
        verifySound(*here);
    }

    void whatCannotBeWrittenDownIsNotDeleted()
    {
        const auto here = deskWith({400});
        keep(*here, DataClass::Transcript, 30);
        here->desk.log->signOut();
        QCOMPARE(
            int(Retention(here->office()).run(recordings()).error().fault), int(Fault::Denied));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
    }

    void itRunsOnceADay()
    {
        const auto here = deskWith({31, 30});
        keep(*here, DataClass::Transcript, 30);
        Retention retention(here->office());
        QCOMPARE((*retention.runDaily(recordings()))->transcripts, std::int64_t(1));
        here->desk.clock.at = kNow + 2h;
        QVERIFY(!*retention.runDaily(recordings()));
        here->desk.clock.at = kNow + 24h;
        QCOMPARE((*Retention(here->office()).runDaily(recordings()))->transcripts, std::int64_t(1));
    }

    void theAgreementsShorterPeriodHolds()
    {
        const auto here = deskWith({100});
        keep(*here, DataClass::Emotional, 300);
        AgreementText text = agreementTemplate("Europe/Berlin", LocalDay{std::chrono::days{20000}});
        text.retentionDays = 90;
        Agreements agreements(here->office());
        QVERIFY(agreements.propose(text, {}));
        QCOMPARE(Retention(here->office()).run(recordings())->scoreDays, std::int64_t(0));
        auto state = agreements.state();
        const auto sign = journal::draft(std::string(kAgreementSubject), countersignedKind(),
            Countersigned{nameOfEntry(state->waiting.front().entry), {}}, state->heads);
        here->desk.authority.over.clear();
        // Signed by somebody else: the same workstation, another user.
        QVERIFY(here->desk.vault->addUser(
            {"eva", "x", Role::EmployeeRepresentative, {}, {1, 8192}}, kNow));
        QVERIFY(here->desk.vault->give({DataClass::Internal, 0}, {"eva"}));
        QVERIFY(here->desk.vault->unlock("eva", "x"));
        QVERIFY(here->desk.log->append(sign));
        QCOMPARE(Retention(here->office()).run(recordings())->scoreDays, std::int64_t(1));
    }

    void nothingOfItIsLeftInTheFile()
    {
        const auto here = deskWith({400});
        keep(*here, DataClass::Personal, 30);
        const QByteArray sealed = here->read([](store::Connection &facts) {
            auto row = facts.prepare("SELECT sealed FROM transcript");
            row.step();
            const Bytes bytes = copyOf(row.blob(0));
            return QByteArray(
                reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        });
        const auto file = here->desk.paths.facts();
        QVERIFY(bytesOfFile(file).contains(sealed));
        QVERIFY(Retention(here->office()).run(recordings()));
        QVERIFY(!bytesOfFile(file).contains(sealed));
        QVERIFY(!bytesOfFile(file).contains("c-400"));
    }

    // -- who is shown what

    void placesFollowRolesAndTheAgreement_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("ofRole"); ///< open to the role once an agreement is settled
        QTest::addColumn<bool>("ofPeople"); ///< closed to everybody before
        const auto row = [](const char *place, Role role, bool ofRole, bool ofPeople) {
            QTest::addRow("%s for %s", place, std::string(access::nameOf(role)).c_str())
                << QString::fromLatin1(place) << int(role) << ofRole << ofPeople;
        };
        row("interactions", Role::Supervisor, true, true);
        row("interactions", Role::Hr, false, true); // no word of a customer
        row("interactions", Role::EmployeeRepresentative, false, true);
        row("interactions", Role::Administrator, false, true);
        row("fatigue", Role::Hr, true, true);
        row("fatigue", Role::Cx, false, true);
        row("team-dashboard", Role::Cx, true, true);
        row("team-dashboard", Role::Hr, false, true);
        row("empathy-index", Role::Evaluator, true, true);
        row("empathy-index", Role::PeerReviewer, false, true);
        row("score-oversight", Role::DataSteward, true, true);
        row("score-oversight", Role::Legal, false, true);
        row("validation", Role::Hr, true, true); // made of the load of single ones
        row("validation", Role::Evaluator, false, true);
        row("recovery", Role::Hr, true, false); // a rest is offered whatever was agreed
        row("recovery", Role::Cx, false, false);
        row("staffing", Role::Hr, true, false);
        row("staffing", Role::Evaluator, false, false);
        row("today", Role::Leader, true, false);
        row("today", Role::DataSteward, false, false);
        for (const Role role : kRoles)
            row("governance", role, true, false);
    }
    void placesFollowRolesAndTheAgreement()
    {
        QFETCH(QString, place);
        QFETCH(int, role);
        QFETCH(bool, ofRole);
        QFETCH(bool, ofPeople);
        const auto here = deskWith({});
        here->desk.authority.over[Desk::kUser] = {{Instant::min(), Roles::all()}};
        const auto shut = [&] {
            here->desk.authority.roles = Roles::fromBits(unsigned(role));
            auto answer = shutBecause(here->office(), place.toStdString());
            here->desk.authority.roles = Roles::all();
            return *answer;
        };
        const auto before = shut();
        QCOMPARE(before.has_value(), !ofRole || ofPeople);
        if (before && ofRole)
            QVERIFY(before->agreement == Closed::NotChosen);
        if (before && !ofRole) {
            QVERIFY(!before->agreement); // whose role it is not hears that alone
            QVERIFY(!before->whose.meets(Roles::fromBits(unsigned(role))));
        }
        QVERIFY(Agreements(here->office()).declareNone("no works council here", {}));
        QCOMPARE(shut().has_value(), !ofRole);
        here->desk.vault->lock();
        QVERIFY(!*shutBecause(here->office(), place.toStdString())); // nothing sealed is shown then
    }

    void whoMayDoWhatIsSaidByName_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, access::Act act, Role role, bool may) {
            QTest::newRow(name) << int(act) << int(role) << may;
        };
        row("an administrator imports", access::Act::Import, Role::Administrator, true);
        row("HR imports shifts", access::Act::Import, Role::Hr, true);
        row("a representative does not import", access::Act::Import, Role::EmployeeRepresentative,
            false);
        row("an evaluator scores", access::Act::Score, Role::Evaluator, true);
        row("an administrator does not score", access::Act::Score, Role::Administrator, false);
        row("a steward exports", access::Act::Export, Role::DataSteward, true);
        row("an administrator exports nothing", access::Act::Export, Role::Administrator, false);
        row("a peer reviewer exports nothing", access::Act::Export, Role::PeerReviewer, false);
        row("a steward deletes", access::Act::Expire, Role::DataSteward, true);
        row("a supervisor deletes nothing", access::Act::Expire, Role::Supervisor, false);
    }
    void whoMayDoWhatIsSaidByName()
    {
        QFETCH(int, act);
        QFETCH(int, role);
        QFETCH(bool, may);
        const Done answer =
            access::mayDo(Roles::fromBits(unsigned(role)), static_cast<access::Act>(act));
        QCOMPARE(bool(answer), may);
        if (!may)
            QCOMPARE(int(answer.error().fault), int(Fault::Denied));
        const auto here = deskWith({});
        here->desk.authority.roles = Role::Administrator;
        if (static_cast<access::Act>(act) == access::Act::Export)
            QCOMPARE(int(AccessLog(here->office())
                             .exporting("interactions", 1, ExportReason::Audit, "a good reason")
                             .error()
                             .fault),
                int(Fault::Denied));
    }
};

ATTUNE_TEST(TestRetention)
#include "tst_retention.moc"
