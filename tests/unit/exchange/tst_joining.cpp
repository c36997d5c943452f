// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A further workstation joins with a key of its own and an administrator's word, and in no other
// way; a copied folder is told from a moved one.
#include "core/exchange/dwelling.h"
#include "core/exchange/exchange.h"
#include "core/exchange/joining.h"
#include "core/exchange/key_rows.h"
#include "core/exchange/sealed_package.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <fstream>

using namespace attune;
using namespace attune::exchange;
using namespace attune::journal;
using namespace attune::tests;
using attune::vault::Member;
using namespace std::chrono_literals;

namespace {

constexpr const char *kUser = "nadia";

/// As the program opens it: the first user is the administrator.
struct Workstation {
    explicit Workstation(const std::filesystem::path &folder)
        : paths{folder}
    {
        std::filesystem::create_directories(folder);
        vault = std::move(vault::Vault::open(paths.keys(), paths.backups())).value();
        authority = std::make_unique<FirstUserAuthority>(*vault);
    }
    Done signIn()
    {
        if (auto unlocked = vault->unlock(kUser, "x"); !unlocked)
            return unlocked;
        auto opened = Journal::open({paths.journal(), paths.outbox(), paths.backups()}, *vault,
            testRegistry(), *authority, clock);
        if (!opened)
            return opened.error();
        log = std::move(*opened);
        return log->signIn();
    }
    Result<ExchangeReport> exchange(const std::filesystem::path &stick)
    {
        Exchange exchange(*log, *vault, *authority, clock);
        return exchange.run(stick);
    }
    Result<EntryRef> tell(const std::string &text)
    {
        auto next = draft("test:1", noteKind(), Note{text, 0, {}});
        next.seen.reset();
        return log->append(next);
    }

    store::CentrePaths paths;
    FixedClock clock{at("2026-03-02T10:00:00Z")};
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<FirstUserAuthority> authority;
    std::unique_ptr<Journal> log;
};

} // namespace

class TestJoining : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workstation> m_first;

    std::filesystem::path path(const char *name) const
    {
        return m_dir->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::filesystem::path stick() const
    {
        std::filesystem::create_directories(path("stick"));
        return path("stick");
    }
    std::string invitation(std::chrono::hours good = 24h)
    {
        const auto code =
            invite(*m_first->vault, *m_first->authority, kUser, m_first->clock.at + good);
        if (!code)
            qFatal("no invitation: %s", code.error().detail.c_str());
        return *code;
    }
    /// Draws a key without being let do so, as the program of somebody else might.
    std::unique_ptr<Workstation> asking(const char *name, const std::string &code)
    {
        auto out = std::make_unique<Workstation>(path(name));
        const auto read = readInvitation(code);
        const auto shared = SharedFolder::open(stick(), read->centre);
        if (auto got = receiveKeys(*out->vault, *shared, *read); !got)
            qFatal("no keys: %s", got.error().detail.c_str());
        if (auto unlocked = out->vault->unlock(kUser, "x"); !unlocked)
            qFatal("not unlocked: %s", unlocked.error().detail.c_str());
        const auto key = vault::drawDeviceKey();
        if (!vault::keepDeviceKey(*out->vault, key) || !ask(*out->vault, *shared, key.open, code)
            || !out->signIn())
            qFatal("nothing asked");
        return out;
    }
    /// Let join, with everything of the first one.
    std::unique_ptr<Workstation> joined(const char *name)
    {
        auto out = asking(name, invitation());
        if (!exchangeAll(*out))
            qFatal("%s has not joined", name);
        return out;
    }
    bool exchangeAll(Workstation &second)
    {
        return m_first->exchange(stick()) && second.exchange(stick()) && m_first->exchange(stick());
    }
    static bool says(const ExchangeReport &report, const char *words)
    {
        return std::ranges::any_of(report.skipped, [&](const ExchangeReport::Skipped &skipped) {
            return skipped.reason.find(words) != std::string::npos;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        {
            const store::CentrePaths paths{path("first")};
            QVERIFY(store::createCentreFolder(paths));
            QVERIFY(vault::Vault::create(paths.keys(), paths.backups(), kUser, "x", {1, 8192}));
        }
        m_first = std::make_unique<Workstation>(path("first"));
        QVERIFY(m_first->signIn());
        QVERIFY(m_first->tell("before"));
        QVERIFY(m_first->exchange(stick()));
    }

    void anInvitedWorkstationReadsAtOnceAndWritesOnceItIsCertified()
    {
        const auto second = asking("second", invitation());
        QVERIFY(second->log->health()->notJoined);
        QVERIFY(second->exchange(stick()));
        QVERIFY((*second->log->state("test:1")).has_value());
        QCOMPARE(int(second->tell("too early").error().fault), int(Fault::Denied));
        const auto answered = m_first->exchange(stick());
        QCOMPARE(answered->certified.size(), std::size_t(1));
        QCOMPARE(answered->certified.front().user, std::string(kUser));
        const auto joined = second->exchange(stick());
        QVERIFY(joined->joined);
        QVERIFY(second->tell("after"));
        QVERIFY(second->exchange(stick()));
        QCOMPARE(m_first->exchange(stick())->received, std::int64_t(1));
        QCOMPARE((*m_first->log->state("test:1"))->entries, std::int64_t(2));
        // It stands in the journal who was let join, and with which invitation.
        const auto state = *m_first->log->state("device:" + toHex(*second->log->device()));
        QCOMPARE(state->status, std::string("joined"));
        QVERIFY(*m_first->log->device() != *second->log->device());
    }

    void anInvitationIsGoodForOneWorkstationAndNotForEver()
    {
        const std::string code = invitation();
        const auto second = asking("second", code);
        const auto third = asking("third", code);
        const auto report = m_first->exchange(stick());
        QCOMPARE(report->certified.size(), std::size_t(1));
        QVERIFY(says(*report, "another workstation joined with this invitation"));
        const auto late = asking("late", invitation(1h));
        m_first->clock.at += 2h;
        QVERIFY(says(*m_first->exchange(stick()), "has expired"));
        QVERIFY(!late->exchange(stick())->joined);
    }

    void aChangedInvitationIsNone_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("fault");
        QTest::newRow("a letter changed") << 0 << int(Fault::Corrupt);
        QTest::newRow("its end is missing") << 1 << int(Fault::Corrupt);
        QTest::newRow("something else") << 2 << int(Fault::Foreign);
        QTest::newRow("nothing") << 3 << int(Fault::Foreign);
    }
    void aChangedInvitationIsNone()
    {
        QFETCH(int, what);
        QFETCH(int, fault);
        std::string code = invitation();
        if (what == 0)
            code[code.size() / 2] = code[code.size() / 2] == 'A' ? 'B' : 'A';
        else if (what == 1)
            code.resize(code.size() - 9);
        else
            code = what == 2 ? "please let me in" : "";
        QCOMPARE(int(readInvitation(code).error().fault), fault);
    }

    void anInvitationThatWasBrokenIntoLinesIsStillOne()
    {
        std::string code = invitation();
        for (std::size_t i = 70; i < code.size(); i += 72)
            code.insert(i, "\r\n ");
        QCOMPARE(readInvitation(' ' + code + '\n')->user, std::string(kUser));
    }

    void nobodyElsesFolderMakesAWorkstation()
    {
        const std::string code = invitation();
        Workstation out(path("second"));
        const auto read = readInvitation(code);
        std::filesystem::create_directories(path("empty"));
        const auto empty = SharedFolder::open(path("empty"), read->centre);
        QCOMPARE(int(receiveKeys(*out.vault, *empty, *read).error().fault), int(Fault::NotFound));
        // Signed by somebody, and not by who invited.
        {
            const store::CentrePaths paths{path("stranger")};
            QVERIFY(store::createCentreFolder(paths));
            QVERIFY(vault::Vault::create(paths.keys(), paths.backups(), kUser, "x", {1, 8192}));
        }
        Workstation stranger(path("stranger"));
        QVERIFY(stranger.signIn());
        const auto text = rosterText(*stranger.vault, read->centre);
        const auto signature = stranger.vault->sign(bytesOf(*text));
        QVERIFY(empty->put("0000000000000000", std::string("roster") + kRosterEnding,
            joinCertificate(*signature, *text)));
        QCOMPARE(int(receiveKeys(*out.vault, *empty, *read).error().fault), int(Fault::NotFound));
        QVERIFY(out.vault->users().empty());
    }

    void usersOfAStrangerAreNotTakenUp()
    {
        {
            const store::CentrePaths paths{path("stranger")};
            QVERIFY(store::createCentreFolder(paths));
            QVERIFY(vault::Vault::create(paths.keys(), paths.backups(), "mallory", "x", {1, 8192}));
        }
        const store::CentrePaths theirs{path("stranger")};
        const auto stranger =
            std::move(vault::Vault::open(theirs.keys(), theirs.backups())).value();
        QVERIFY(stranger->unlock("mallory", "x"));
        const std::string centre = *centreName(*m_first->vault);
        const auto text = rosterText(*stranger, centre);
        const auto signature = stranger->sign(bytesOf(*text));
        QVERIFY(SharedFolder::open(stick(), centre)
                    ->put("0000000000000000", std::string("roster") + kRosterEnding,
                        joinCertificate(*signature, *text)));
        QVERIFY(says(*m_first->exchange(stick()), "is no administrator"));
        QCOMPARE(m_first->vault->users(), std::vector<std::string>{kUser});
    }

    void aCopiedFolderIsToldFromAMovedOne_data()
    {
        QTest::addColumn<QString>("computer");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("is");
        const auto row = [](const char *name, const char *computer, const char *folder,
                             const char *file, Dwelling is) {
            QTest::newRow(name) << QString::fromLatin1(computer) << QString::fromLatin1(folder)
                                << QString::fromLatin1(file) << int(is);
        };
        row("where it was", "c", "/a", "7", Dwelling::Home);
        row("renamed", "c", "/b", "7", Dwelling::Moved);
        row("files numbered anew", "c", "/a", "8", Dwelling::Moved);
        row("copied beside", "c", "/b", "8", Dwelling::Copied);
        row("on another computer", "d", "/a", "7", Dwelling::Copied);
        row("a computer without a name", "", "/a", "7", Dwelling::Moved);
        row("copied where computers have no name", "", "/b", "8", Dwelling::Copied);
    }
    void aCopiedFolderIsToldFromAMovedOne()
    {
        QFETCH(QString, computer);
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(int, is);
        QCOMPARE(int(exchange::compare({"c", "/a", "7"},
                     {computer.toStdString(), folder.toStdString(), file.toStdString()})),
            is);
    }

    void aCopyDecidesNothingUntilItHasAKeyOfItsOwn()
    {
        QVERIFY(settle(*m_first->vault, m_first->paths));
        QCOMPARE(int(*dwellingOf(*m_first->vault, m_first->paths)), int(Dwelling::Home));
        const auto original = *m_first->log->device();
        m_first.reset();
        std::filesystem::copy(
            path("first"), path("copy"), std::filesystem::copy_options::recursive);
        Workstation copy(path("copy"));
        QCOMPARE(int(*dwellingOf(*copy.vault, copy.paths)), int(Dwelling::Copied));
        QVERIFY(copy.signIn());
        copy.log->bar("a copy");
        QCOMPARE(int(copy.tell("twice").error().fault), int(Fault::Denied));
        QVERIFY(copy.log->health()->notJoined);
        QVERIFY((*copy.log->state("test:1")).has_value());
        QVERIFY(copy.log->drawDevice()); // its user is an administrator
        QVERIFY(settle(*copy.vault, copy.paths));
        QCOMPARE(int(*dwellingOf(*copy.vault, copy.paths)), int(Dwelling::Home));
        QVERIFY(copy.tell("of its own"));
        QVERIFY(*copy.log->device() != original);
        QVERIFY(!copy.log->health()->notJoined);
    }

    void aPackageIsForWhomItNamesAndUntilTheSessionEnds()
    {
        const std::string centre = *centreName(*m_first->vault);
        QVERIFY(m_first->vault->addUser(
            {"ines", "a good long one", Role::Evaluator, {}, {1, 8192}}, m_first->clock.at));
        QVERIFY(m_first->vault->addUser(
            {"omar", "another long one", Role::Evaluator, {}, {1, 8192}}, m_first->clock.at));
        QVERIFY(m_first->exchange(stick()));
        const auto shared = SharedFolder::open(stick(), centre);
        const Package package{"calibration 12", m_first->clock.at + 2h,
            {{ItemKind::Contact, "c-1", copyOf(bytesOf("{}"))},
                {ItemKind::Transcript, "c-1", copyOf(bytesOf("I have been charged twice"))},
                {ItemKind::Recording, "c-1", Bytes(70000, 7)},
                {ItemKind::Form, "empathy 3", copyOf(bytesOf("questions"))}}};
        const auto sent =
            send(*m_first->log, *m_first->vault, *shared, package, {"ines"}, m_first->clock.at);
        QVERIFY(sent);
        QVERIFY(textOf(*SharedFolder::read(sent->file)).find("charged") == std::string_view::npos);

        // A workstation that holds no facts at all.
        Workstation second(path("second"));
        const auto read = readInvitation(invitation());
        QVERIFY(receiveKeys(*second.vault, *shared, *read));
        QVERIFY(second.vault->unlock("ines", "a good long one"));
        const auto notes = packagesIn(*shared, *second.authority, centre);
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes.front().session, package.session);
        const auto open = [&](Instant now) {
            return openPackage(*second.vault, *second.authority, notes.front().file, centre, now);
        };
        const auto opened = open(m_first->clock.at);
        QVERIFY(opened);
        QVERIFY(opened->items == package.items);
        const auto late = open(package.until);
        QCOMPARE(int(late.error().fault), int(Fault::Denied));
        QVERIFY(late.error().detail.find("session that ended on") != std::string::npos);
        QVERIFY(second.vault->unlock("omar", "another long one"));
        QCOMPARE(int(open(m_first->clock.at).error().fault), int(Fault::Denied));
        second.vault->lock();
        QCOMPARE(int(open(m_first->clock.at).error().fault), int(Fault::Denied));
        // Not even an administrator, who sent it.
        QCOMPARE(int(openPackage(
                     *m_first->vault, *m_first->authority, sent->file, centre, m_first->clock.at)
                         .error()
                         .fault),
            int(Fault::Denied));

        QVERIFY(second.vault->unlock("ines", "a good long one"));
        const Bytes whole = *SharedFolder::read(sent->file);
        for (std::size_t at = 3; at < whole.size(); at += whole.size() / 40) {
            Bytes changed = whole;
            changed[at] ^= 4;
            std::ofstream(sent->file, std::ios::binary | std::ios::trunc) << textOf(changed);
            QVERIFY(!open(m_first->clock.at));
        }
        std::ofstream(sent->file, std::ios::binary | std::ios::trunc) << textOf(whole);
        QVERIFY(open(m_first->clock.at));
        // Its sender takes it away once it is over.
        m_first->clock.at = package.until;
        QVERIFY(m_first->exchange(stick()));
        QVERIFY(!std::filesystem::exists(sent->file));
    }

    void whoWasDisabledOrGotNewKeysIsSoEverywhere()
    {
        QVERIFY(m_first->vault->addUser(
            {"ines", "a good long one", Role::Evaluator, {}, {1, 8192}}, m_first->clock.at));
        QVERIFY(m_first->vault->addUser(
            {"omar", "another long one", Role::Evaluator, {}, {1, 8192}}, m_first->clock.at));
        // Whoever decides anything opens the key of the workstation.
        QVERIFY(m_first->vault->give({vault::DataClass::Internal, 0}, {"omar"}));
        QVERIFY(m_first->exchange(stick()));
        const auto second = asking("second", invitation());
        QVERIFY(second->vault->unlock("ines", "a good long one"));
        QVERIFY(second->vault->unlock("omar", "another long one"));
        QVERIFY(second->vault->changePassphrase("one of my own", {1, 8192}));
        auto roster = *m_first->vault->roster();
        Member gone = *roster.find("ines");
        gone.active = false;
        gone.roles = {};
        QVERIFY(m_first->vault->changeUser(gone, m_first->clock.at));
        QVERIFY(m_first->exchange(stick()));
        QVERIFY(second->exchange(stick()));
        QVERIFY(second->vault->problems()->empty());
        QCOMPARE(int(second->vault->unlock("ines", "a good long one").error().fault),
            int(Fault::Denied));
        QVERIFY(second->vault->unlock("omar", "one of my own")); // changed there, and kept
        QVERIFY(
            m_first->vault->renewUser("omar", "given anew by an administrator", m_first->clock.at));
        QVERIFY(m_first->exchange(stick()));
        QVERIFY(second->exchange(stick()));
        QVERIFY(second->vault->problems()->empty());
        QVERIFY(second->vault->unlock("omar", "given anew by an administrator"));
    }

    void whatTwoAdministratorsStatedApartStandsEverywhere_data()
    {
        QTest::addColumn<int>("firstAfter");
        QTest::addColumn<int>("secondAfter");
        QTest::newRow("the first one earlier") << 1 << 2;
        QTest::newRow("the second one earlier") << 2 << 1;
        QTest::newRow("in the same moment") << 1 << 1;
    }
    void whatTwoAdministratorsStatedApartStandsEverywhere()
    {
        QFETCH(int, firstAfter);
        QFETCH(int, secondAfter);
        const auto second = joined("second");
        const Instant now = m_first->clock.at;
        QVERIFY(m_first->vault->addUser(
            {"ines", "a good long one", Role::Evaluator, {}, {1, 8192}}, now));
        QVERIFY(exchangeAll(*second));
        // Apart: each adds somebody, both change ines.
        QVERIFY(m_first->vault->addUser({"omar", "another long one", Role::Hr, {}, {1, 8192}},
            now + std::chrono::minutes{firstAfter}));
        QVERIFY(second->vault->addUser({"eva", "a third long one", Role::Legal, {}, {1, 8192}},
            now + std::chrono::minutes{secondAfter}));
        Member ines = *m_first->vault->roster()->find("ines");
        ines.roles = Role::Evaluator | Role::Supervisor;
        QVERIFY(m_first->vault->changeUser(ines, now + 10min));
        ines.active = false;
        QVERIFY(second->vault->changeUser(ines, now + 10min));
        for (int round = 0; round < 2; ++round)
            QVERIFY(exchangeAll(*second));
        for (Workstation *here : {m_first.get(), second.get()}) {
            const auto roster = here->vault->roster();
            QVERIFY2(roster, roster ? "" : roster.error().detail.c_str());
            QVERIFY(roster->find("omar") && roster->find("omar")->roles == Roles(Role::Hr));
            QVERIFY(roster->find("eva") && roster->find("eva")->roles == Roles(Role::Legal));
            QVERIFY(!roster->find("ines")->active); // whoever takes away wins
            const auto problems = here->vault->problems();
            QVERIFY2(problems->empty(), problems->empty() ? "" : problems->front().c_str());
            QVERIFY(here->vault->unlock("eva", "a third long one"));
            QVERIFY(here->vault->unlock("omar", "another long one"));
            QVERIFY(!here->vault->unlock("ines", "a good long one"));
            QVERIFY(here->vault->unlock(kUser, "x"));
        }
        QCOMPARE(*readRoster(*second->vault), *readRoster(*m_first->vault));
    }

    void aPassphraseThatWasChangedOpensEveryWorkstation()
    {
        const auto second = joined("second");
        const std::string changed = "chosen on the second one", later = "and on the first one";
        QVERIFY(second->vault->changePassphrase(changed, {1, 8192}));
        QVERIFY(exchangeAll(*second));
        QVERIFY(!m_first->vault->unlock(kUser, "x"));
        QVERIFY(m_first->vault->unlock(kUser, changed));
        QVERIFY(m_first->vault->changePassphrase(later, {1, 8192}));
        for (int round = 0; round < 2; ++round) // the older one does not come back
            QVERIFY(exchangeAll(*second));
        for (Workstation *here : {m_first.get(), second.get()}) {
            QVERIFY(!here->vault->unlock(kUser, changed));
            QVERIFY(here->vault->unlock(kUser, later));
        }
        // Somebody else's word about it is nothing, and neither is a damaged one.
        for (const auto &entry : std::filesystem::recursive_directory_iterator(stick())) {
            if (entry.path().extension() == ".atk")
                std::ofstream(entry.path(), std::ios::binary | std::ios::in).put('x');
        }
        QVERIFY(exchangeAll(*second));
        QVERIFY(second->vault->unlock(kUser, later));
    }

    void keysDrawnApartUnderOneNumberBothStayReadable()
    {
        using namespace attune::vault;
        constexpr KeyScope kScope{DataClass::Emotional, 0};
        const auto second = joined("second");
        std::map<Workstation *, Bytes> sealed;
        for (Workstation *here : {m_first.get(), second.get()}) {
            QVERIFY(here->vault->renew(kScope, {kUser}));
            sealed[here] = *here->vault->seal(kScope, vault::Place{"value", 1}, bytesOf("apart"));
        }
        for (int round = 0; round < 2; ++round)
            QVERIFY(exchangeAll(*second));
        // Data keys travel with entries; here by themselves.
        for (auto [from, to] :
            {std::pair(m_first.get(), second.get()), std::pair(second.get(), m_first.get())})
            QVERIFY(keepKeys(*to->vault, *readKeys(*from->vault, {*keyIdOf(sealed[from])})));
        for (Workstation *here : {m_first.get(), second.get()}) {
            QVERIFY(here->vault->unlock(kUser, "x"));
            QVERIFY(here->vault->problems()->empty());
            for (const auto &[by, value] : sealed) {
                const auto opened = here->vault->open(vault::Place{"value", 1}, value);
                QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
                QCOMPARE(textOf(*opened), std::string_view("apart"));
            }
            const auto next =
                here->vault->seal(kScope, vault::Place{"value", 2}, bytesOf("together"));
            QCOMPARE(textOf(*here->vault->open(vault::Place{"value", 2}, *next)),
                std::string_view("together"));
        }
    }

    void aPackageForNobodyOrForASessionThatIsOverIsNotSent()
    {
        const auto shared = SharedFolder::open(stick(), *centreName(*m_first->vault));
        const auto fault = [&](Package package, const std::vector<std::string> &recipients) {
            const auto sent = send(
                *m_first->log, *m_first->vault, *shared, package, recipients, m_first->clock.at);
            return sent ? -1 : int(sent.error().fault);
        };
        const Instant later = m_first->clock.at + 1h;
        const std::vector<PackageItem> items{{ItemKind::Form, "f", {1}}};
        QCOMPARE(fault({"s", later, items}, {}), int(Fault::Invalid));
        QCOMPARE(fault({"s", later, {}}, {kUser}), int(Fault::Invalid));
        QCOMPARE(fault({"s", m_first->clock.at, items}, {kUser}), int(Fault::Invalid));
        QCOMPARE(fault({"s", later, items}, {"nobody"}), int(Fault::NotFound));
        QCOMPARE(fault({"s", later, items}, {kUser}), -1);
    }
};

ATTUNE_TEST(TestJoining)
#include "tst_joining.moc"
