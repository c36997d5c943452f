// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workstations that share nothing but a folder come to the same states and the same conflicts,
// whatever the folder, the stick or somebody with an editor does to what lies there.
#include "core/exchange/exchange.h"
#include "core/exchange/joining.h"
#include "core/journal/own_kinds.h"
#include "core/vault/person_key.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <fstream>
#include <random>

using namespace attune;
using namespace attune::exchange;
using namespace attune::journal;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

constexpr unsigned kSeed = 20261125;

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

    std::unique_ptr<Desks> m_desks;

    std::filesystem::path folder() { return m_desks->next(); }
    std::filesystem::path stick()
    {
        const auto out = m_desks->at(QStringLiteral("stick"));
        std::filesystem::create_directories(out);
        return out;
    }
    std::unique_ptr<Desks::Pair> pair() { return m_desks->pair(); }
    Result<ExchangeReport> tryExchange(Desk &desk)
    {
        Exchange exchange(*desk.log, *desk.vault, desk.authority, desk.clock);
        return exchange.run(stick());
    }
    ExchangeReport exchange(Desk &desk)
    {
        auto report = tryExchange(desk);
        if (!report)
            qFatal("no exchange: %s", report.error().detail.c_str());
        return *report;
    }
    std::vector<std::filesystem::path> files()
    {
        std::vector<std::filesystem::path> out;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(stick())) {
            if (entry.is_regular_file() && entry.path().extension() == kFileEnding)
                out.push_back(entry.path());
        }
        std::ranges::sort(out);
        return out;
    }
    std::filesystem::path decisionsOf(Desk &desk)
    {
        for (const auto &file : files()) {
            if (file.parent_path().filename() == toHex(*desk.log->device())
                && file.filename() != "heads.atx")
                return file;
        }
        qFatal("nothing was given");
    }
    static Bytes contentOf(const std::filesystem::path &file) { return *SharedFolder::read(file); }
    static void write(const std::filesystem::path &file, ByteView bytes)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << textOf(bytes);
    }
    static std::string stateOf(Desk &desk, const std::string &subject)
    {
        const auto state = *desk.log->state(subject);
        if (!state)
            return "nothing";
        std::string out = state->open ? toCanonical(Json(state->state)) : "closed";
        out += ' ' + std::to_string(state->entries) + ' ' + std::to_string(state->sides);
        for (const EntryRef &head : state->heads)
            out += ' ' + toHex(head.hash);
        return out;
    }

private Q_SLOTS:
    void init() { m_desks = std::make_unique<Desks>(); }

    void copiesThatWorkedApartShowTheSameStatesAndTheSameConflicts()
    {
        const auto desks = pair();
        Desk &a = desks->a, &b = desks->b;
        a.tell("test:1", "agreed");
        exchange(a);
        exchange(b);
        // Both decide about the same, apart; and each about something of their own.
        const auto seen = a.heads("test:1");
        a.tell("test:1", "here", 1, seen);
        b.clock.at += 5min;
        b.tell("test:1", "there", 2, seen);
        a.tell("test:2", "mine");
        auto sealed = draft("test:3", scoreKind(), Note{"of somebody", 7, {}});
        sealed.person = "p-1";
        sealed.seen.reset();
        QVERIFY(b.log->append(sealed));
        QCOMPARE(exchange(a).given, std::int64_t(2));
        const ExchangeReport both = exchange(b);
        QCOMPARE(both.received, std::int64_t(2));
        QCOMPARE(both.given, std::int64_t(2));
        QCOMPARE(exchange(a).received, std::int64_t(2));
        for (const char *subject : {"test:1", "test:2", "test:3"}) {
            QCOMPARE(stateOf(a, subject), stateOf(b, subject));
            QVERIFY(!stateOf(a, subject).starts_with("closed"));
        }
        QCOMPARE((*a.log->state("test:1"))->sides, std::int64_t(2));
        QCOMPARE((*b.log->state("test:1"))->sides, std::int64_t(2));
        a.tell("test:1", "settled", 3, a.heads("test:1"));
        exchange(a);
        exchange(b);
        QCOMPARE((*b.log->state("test:1"))->sides, std::int64_t(0));
        QCOMPARE(stateOf(a, "test:1"), stateOf(b, "test:1"));
        QVERIFY(a.verify().sound());
        QVERIFY(b.verify().sound());
    }

    void itSaysHowFarItIs()
    {
        const auto desks = pair();
        exchange(desks->a);
        exchange(desks->b);
        for (int i = 0; i < 7; ++i)
            desks->a.tell("test:1", std::to_string(i));
        desks->b.tell("test:2", "one");
        exchange(desks->a);
        std::vector<std::pair<std::int64_t, std::int64_t>> steps;
        Desk &b = desks->b;
        QVERIFY(Exchange(*b.log, *b.vault, b.authority, b.clock)
                    .run(stick(), {}, [&](std::int64_t done, std::int64_t total) {
                        steps.emplace_back(done, total);
                    }));
        using Steps = decltype(steps);
        QVERIFY(steps == (Steps{{0, 8}, {7, 8}, {8, 8}})); // seven came, then one went
    }

    void aFurtherExchangeWithoutNewsWritesNothing()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        desks->b.tell("test:2", "two");
        for (int i = 0; i < 3; ++i) {
            exchange(desks->a);
            exchange(desks->b);
        }
        std::map<std::filesystem::path, std::filesystem::file_time_type> before;
        for (const auto &file : files())
            before[file] = std::filesystem::last_write_time(file);
        for (Desk *desk : {&desks->a, &desks->b}) {
            const ExchangeReport report = exchange(*desk);
            QCOMPARE(report.given + report.received, std::int64_t(0));
        }
        QCOMPARE(files().size(), before.size());
        for (const auto &[file, time] : before)
            QVERIFY(std::filesystem::last_write_time(file) == time);
    }

    void whatATransportDoesToAFileIsSkippedAndTakenWhenItIsWhole_data()
    {
        QTest::addColumn<QString>("harm");
        for (const char *harm : {"cut", "flipped", "zeros", "empty", "longer", "another file"})
            QTest::newRow(harm) << QString::fromLatin1(harm);
    }
    void whatATransportDoesToAFileIsSkippedAndTakenWhenItIsWhole()
    {
        QFETCH(QString, harm);
        const auto desks = pair();
        for (int i = 0; i < 5; ++i)
            desks->a.tell("test:1", std::to_string(i));
        exchange(desks->a);
        const auto file = decisionsOf(desks->a);
        const Bytes whole = contentOf(file);
        std::mt19937_64 random(kSeed);
        for (int trial = 0; trial < 25; ++trial) {
            Bytes harmed = whole;
            const std::size_t at = random() % whole.size();
            if (harm == QLatin1String("cut"))
                harmed.resize(at);
            else if (harm == QLatin1String("flipped"))
                harmed[at] ^= static_cast<unsigned char>(1u << random() % 8);
            else if (harm == QLatin1String("zeros"))
                std::fill(harmed.begin() + static_cast<std::ptrdiff_t>(at), harmed.end(),
                    static_cast<unsigned char>(0));
            else if (harm == QLatin1String("empty"))
                harmed.clear();
            else if (harm == QLatin1String("longer"))
                harmed.push_back(0);
            else
                harmed = copyOf(bytesOf("SQLite format 3"));
            if (harmed == whole)
                continue;
            write(file, harmed);
            const ExchangeReport report = exchange(desks->b);
            QCOMPARE(report.received, std::int64_t(0));
            QCOMPARE(report.skipped.size(), std::size_t(1));
            QVERIFY(!report.skipped.front().reason.empty());
            QCOMPARE(int(report.skipped.front().fault), int(Fault::Corrupt));
        }
        write(file, whole);
        QCOMPARE(exchange(desks->b).received, std::int64_t(5));
        QCOMPARE(stateOf(desks->a, "test:1"), stateOf(desks->b, "test:1"));
    }

    void whatWasLostFromTheFolderIsGivenAgain()
    {
        const auto desks = pair();
        for (int i = 0; i < 5; ++i)
            desks->a.tell("test:1", std::to_string(i));
        exchange(desks->a);
        const auto lost = decisionsOf(desks->a);
        std::filesystem::resize_file(lost, std::filesystem::file_size(lost) / 2);
        QCOMPARE(exchange(desks->a).given, std::int64_t(5)); // beside the damaged one
        QCOMPARE(exchange(desks->b).received, std::int64_t(5));
        std::filesystem::remove_all(stick());
        QCOMPARE(exchange(desks->b).given, std::int64_t(5)); // what it holds of another
        QCOMPARE(stateOf(desks->a, "test:1"), stateOf(desks->b, "test:1"));
    }

    void namesPlacesAndStrangersInTheFolderMeanNothing()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        exchange(desks->a);
        const auto file = decisionsOf(desks->a);
        const auto root = file.parent_path().parent_path();
        std::filesystem::create_directories(root / "0000000000000000");
        std::filesystem::rename(file, root / "0000000000000000" / "x.sync-conflict-20260302.atx");
        write(root / "0000000000000000" / "readme.txt", bytesOf("not ours"));
        write(root / "0000000000000000" / ".syncthing.000000000001.atx.tmp", bytesOf("half"));
        std::filesystem::create_symlink("/dev/zero", root / "0000000000000000" / "endless.atx");
        std::filesystem::create_directories(root / "0000000000000000" / "folder.atx");
        const ExchangeReport report = exchange(desks->b);
        QCOMPARE(report.received, std::int64_t(1));
        QCOMPARE(report.skipped.size(), std::size_t(0));
    }

    void aWorkstationNobodyCertifiedIsNotBelieved()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        exchange(desks->a);
        desks->b.authority.certify = false;
        const ExchangeReport report = exchange(desks->b);
        QCOMPARE(report.received, std::int64_t(0));
        QVERIFY(std::ranges::any_of(report.skipped, [](const ExchangeReport::Skipped &skipped) {
            return skipped.reason.starts_with("no administrator certified");
        }));
    }

    void aFolderThatIsNotThereAndASignedOutUserAreSaidPlainly()
    {
        Desk desk(folder());
        Exchange away(*desk.log, *desk.vault, desk.authority, desk.clock);
        QCOMPARE(int(away.run(m_desks->at(QStringLiteral("no stick"))).error().fault),
            int(Fault::NotFound));
        desk.vault->lock();
        QCOMPARE(int(tryExchange(desk).error().fault), int(Fault::Denied));
    }

    void clocksADayApartCostNothing()
    {
        const auto desks = pair();
        desks->b.clock.at += 24h + 1min;
        desks->b.tell("test:1", "tomorrow");
        desks->a.tell("test:1", "today");
        exchange(desks->b);
        const ExchangeReport report = exchange(desks->a);
        QCOMPARE(report.held, std::int64_t(1));
        QCOMPARE(desks->a.texts("test:1"), std::string("today;"));
        exchange(desks->b);
        desks->a.clock.at += 2min;
        QVERIFY(desks->a.log->foldDue());
        QCOMPARE(stateOf(desks->a, "test:1"), stateOf(desks->b, "test:1"));
    }

    void whatARevokedWorkstationWroteLaterIsRefusedEverywhere()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "good");
        exchange(desks->a);
        exchange(desks->b);
        const auto lost = *desks->a.log->device();
        QVERIFY(desks->b.log->append(
            draft("device:" + toHex(lost), deviceRevokedKind(), DeviceRevoked{1, "lost"})));
        desks->a.tell("test:1", "stolen");
        exchange(desks->a);
        const ExchangeReport report = exchange(desks->b);
        QCOMPARE(report.setAside.size(), std::size_t(1));
        QVERIFY(report.setAside.front().reason.find("revoked") != std::string::npos);
        QCOMPARE(desks->b.texts("test:1"), std::string("good;"));
        exchange(desks->a);
        QVERIFY(exchange(desks->a).refuses.find("revoked") != std::string::npos);
    }

    void theFolderForgetsWhoIsForgotten()
    {
        const auto desks = pair();
        Desk &a = desks->a, &b = desks->b;
        auto about = draft("test:1", scoreKind(), Note{"of somebody", 7, {}});
        about.person = "p-1";
        QVERIFY(a.log->append(about));
        a.tell("test:2", "stays");
        exchange(a);
        exchange(b);
        const auto held = decisionsOf(a);
        QVERIFY(a.log->append(draft("person:p-1", erasureAskedKind(), {"Art. 17", ""})));
        exchange(a);
        exchange(b);
        // What two people decide ends in this; see the tests of the journal.
        QVERIFY(std::filesystem::exists(held));
        QVERIFY(vault::destroyPersonKeys(*a.vault, "p-1", a.clock.at));
        exchange(a);
        QVERIFY(!std::filesystem::exists(held));
        for (const auto &file : files()) {
            const auto content = decodeFile(contentOf(file));
            QVERIFY(content);
            for (const Part &part : content->parts)
                QVERIFY(part.kind != PartKind::Key
                    || textOf(part.bytes).find("p-1") == std::string_view::npos);
        }
        exchange(b);
        QCOMPARE(stateOf(a, "test:2"), stateOf(b, "test:2"));
    }

    void theFolderForgetsWhatIsPastItsTime()
    {
        static const auto kind =
            KindOf<Note>("test.of_a_day", 1, vault::DataClass::Internal, Roles::all(),
                {Bound("text", &Note::text, "Text").upTo(40),
                    Bound("points", &Note::points, "Points").optional(),
                    Bound("people", &Note::people, "People").optional()},
                Concurrency::SideBySide)
                .expiring();
        const auto desks = pair();
        Desk &a = desks->a, &b = desks->b;
        for (Desk *desk : {&a, &b}) {
            desk->registry.add(kind);
            desk->reopen();
        }
        QVERIFY(a.log->append(draft("test:1", kind, Note{"of an old day", 0, {}})));
        a.tell("test:2", "stays");
        exchange(a);
        exchange(b);
        a.clock.at += std::chrono::days{200};
        b.clock.at = a.clock.at;
        const PayloadsExpired said{kind.name(), a.clock.at - std::chrono::days{100}, 100, {}};
        QVERIFY(a.log->append(draft(expirySubject(kind.name()), payloadsExpiredKind(), said)));
        exchange(a);
        for (const auto &file : files()) {
            const auto content = decodeFile(contentOf(file));
            QVERIFY(content);
            for (const Part &part : content->parts)
                QVERIFY(textOf(part.bytes).find("of an old day") == std::string_view::npos);
        }
        exchange(b);
        for (const char *subject : {"test:1", "test:2"})
            QCOMPARE(stateOf(a, subject), stateOf(b, subject));
        QVERIFY(stateOf(b, "test:1").find("[erased]") != std::string::npos);
        QVERIFY(stateOf(b, "test:2").find("stays") != std::string::npos);
        QVERIFY(a.verify().sound());
        QVERIFY(b.verify().sound());
    }

    void anOlderCopyThatWasRestoredIsHealedByTheFolder()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        exchange(desks->a);
        desks->a.close();
        const auto old = folder();
        std::filesystem::copy(desks->a.paths.folder, old, std::filesystem::copy_options::recursive);
        desks->a.reopen();
        desks->a.tell("test:1", "two");
        exchange(desks->a);
        exchange(desks->b);
        desks->a.close();
        std::filesystem::remove_all(desks->a.paths.folder);
        std::filesystem::rename(old, desks->a.paths.folder);
        desks->a.reopen();
        const ExchangeReport report = exchange(desks->a);
        QCOMPARE(report.received, std::int64_t(1)); // its own
        QVERIFY(report.refuses.empty());
        QCOMPARE(desks->a.tell("test:1", "three").seq, std::int64_t(3));
    }

    void aCutTailOfAnotherIsFoundByWhatItWitnessedAndGivenAgain()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        desks->a.tell("test:1", "two");
        desks->b.tell("test:2", "its own");
        exchange(desks->a);
        exchange(desks->b);
        const auto dev = *desks->a.log->device();
        QVERIFY(desks->b.verify().sound());
        const std::string last = "dev = x'" + toHex(dev) + "' AND seq = 2";
        desks->b.tamper("DELETE FROM entry WHERE " + last + "; DELETE FROM payload WHERE " + last);
        QCOMPARE(desks->b.verify().problems.front(),
            nameOf(dev, 2) + ": it is missing, though device " + toHex(dev) + " holds it");
        desks->b.reopen();
        QCOMPARE(exchange(desks->b).received, std::int64_t(1));
        QVERIFY(desks->b.verify().sound());
    }

    void anOlderCopyThatWroteIsAForkAndWritesNoMore()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        exchange(desks->a);
        desks->a.close();
        const auto clone = folder();
        std::filesystem::copy(
            desks->a.paths.folder, clone, std::filesystem::copy_options::recursive);
        desks->a.reopen();
        desks->a.tell("test:1", "here");
        exchange(desks->a);
        exchange(desks->b);
        desks->a.close();
        std::filesystem::remove_all(desks->a.paths.folder);
        std::filesystem::rename(clone, desks->a.paths.folder);
        desks->a.reopen();
        desks->a.tell("test:1", "there");
        const ExchangeReport report = exchange(desks->a);
        QVERIFY(!report.refuses.empty());
        QVERIFY(!desks->a.log->append(draft("test:2", noteKind(), Note{"x", 0, {}})));
        QVERIFY(report.refuses.find("two copies wrote") != std::string::npos);
        exchange(desks->b);
        const auto verified = desks->b.verify();
        QVERIFY(!verified.sound());
        QVERIFY(verified.problems.front().find("holds another one") != std::string::npos);
    }
};

ATTUNE_TEST(TestExchange)
#include "tst_exchange.moc"
