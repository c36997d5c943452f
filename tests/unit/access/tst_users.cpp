// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody opens what their roles allow and nothing else; what is edited in the file is found; a
// key that was taken away opens nothing new.
#include "core/access/access.h"
#include "core/access/access_service.h"
#include "core/access/access_snapshot.h"
#include "core/access/authority.h"
#include "core/access/users_record.h"
#include "core/store/centre.h"
#include "tests/support/program/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attune;
using namespace attune::vault;

namespace {

constexpr KdfCost kCheap{1, 8192}; // these tests are not about guessing passphrases
constexpr Place kPlace{"transcript", 7};
const std::string kWords = "I have been charged twice";

} // namespace

/// A centre with a founder and whoever a test adds, each with their name as passphrase.
class Keys {
public:
    Keys()
        : m_file(m_dir.filePath(QStringLiteral("keys.db")).toStdString())
        , m_backups(m_dir.filePath(QStringLiteral("backups")).toStdString())
    {
        if (!Vault::create(m_file, m_backups, "nadia", "nadia", kCheap))
            qFatal("no vault");
        as("nadia");
    }

    /// Signs in anew, as another session of the program.
    Vault &as(const std::string &user, const std::string &passphrase = {})
    {
        vault = opened();
        if (const Done done = tryAs(user, passphrase); !done)
            qFatal("%s: %s", user.c_str(), done.error().detail.c_str());
        return *vault;
    }
    Done tryAs(const std::string &user, const std::string &passphrase = {})
    {
        vault = opened();
        return vault->unlock(user, passphrase.empty() ? user : passphrase);
    }
    access::Service service() { return {*vault, m_clock}; }
    void add(const std::string &name, Roles roles, std::set<std::int64_t> teams = {})
    {
        const Done added = service().add({name, name, roles, std::move(teams), kCheap});
        if (!added)
            qFatal("%s: %s", name.c_str(), added.error().detail.c_str());
    }
    void tamper(const std::string &sql)
    {
        vault.reset();
        auto keys = store::Connection::openWriter(m_file, store::Durability::Full);
        const auto done = keys->guarded([&] { keys->execute("PRAGMA foreign_keys=OFF;" + sql); });
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }
    std::vector<std::string> problems()
    {
        vault = opened();
        return std::move(access::problemsOf(*vault)).value();
    }
    /// Everything that stands in the file, as somebody without the program reads it.
    QByteArray rawBytes()
    {
        vault.reset();
        QByteArray all;
        for (const char *end : {"", "-wal"}) {
            QFile file(QString::fromStdString(m_file) + QLatin1String(end));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<Vault> vault;

private:
    std::unique_ptr<Vault> opened() { return std::move(Vault::open(m_file, m_backups)).value(); }

    QTemporaryDir m_dir;
    std::filesystem::path m_file, m_backups;
    FixedClock m_clock{Instant{std::chrono::hours{490000}}};
};

class TestUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHoldsItsClassesAndNoOther_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QByteArray>("classes"); // of personal, emotional, transcript, confidential
        QTest::newRow("supervisor") << int(Role::Supervisor) << QByteArray("PET-");
        QTest::newRow("evaluator") << int(Role::Evaluator) << QByteArray("PET-");
        QTest::newRow("peer reviewer") << int(Role::PeerReviewer) << QByteArray("PET-");
        QTest::newRow("HR") << int(Role::Hr) << QByteArray("PE--");
        QTest::newRow("leader") << int(Role::Leader) << QByteArray("PE--");
        QTest::newRow("steward") << int(Role::DataSteward) << QByteArray("---C");
        QTest::newRow("representative") << int(Role::EmployeeRepresentative) << QByteArray("---C");
        QTest::newRow("legal") << int(Role::Legal) << QByteArray("---C");
        QTest::newRow("CX") << int(Role::Cx) << QByteArray("-E--");
        QTest::newRow("administrator") << int(Role::Administrator) << QByteArray("----");
    }
    void eachRoleHoldsItsClassesAndNoOther()
    {
        QFETCH(int, role);
        QFETCH(QByteArray, classes);
        Keys keys;
        std::vector<std::pair<DataClass, Bytes>> sealed;
        for (const DataClass each : {DataClass::Personal, DataClass::Emotional,
                 DataClass::Transcript, DataClass::Confidential})
            sealed.emplace_back(
                each, *keys.vault->seal({each, 0}, {"row", int(each)}, bytesOf(kWords)));
        keys.add("omar", Role(role));
        Vault &omar = keys.as("omar");
        QVERIFY(omar.mayOpen({DataClass::Internal, 0}));
        QByteArray opens;
        const QByteArray letters = "PETC";
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            const auto plain = omar.open({"row", int(sealed[i].first)}, sealed[i].second);
            opens += plain ? letters[int(i)] : '-';
            QCOMPARE(omar.mayOpen({sealed[i].first, 0}), bool(plain));
            if (!plain)
                QCOMPARE(int(plain.error().fault), int(Fault::Denied));
        }
        QCOMPARE(opens, classes);
    }

    void whoIsLimitedToATeamOpensThatTeamsAlone()
    {
        Keys keys;
        QVERIFY(keys.service().addTeam(5));
        QVERIFY(keys.service().addTeam(6));
        keys.add("omar", Role::Supervisor, {5});
        keys.add("zoe", Role::Supervisor);
        const auto five = keys.vault->seal({DataClass::Transcript, 5}, kPlace, bytesOf(kWords));
        const auto six = keys.vault->seal({DataClass::Transcript, 6}, kPlace, bytesOf(kWords));
        const auto whole = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        Vault &omar = keys.as("omar");
        QVERIFY(omar.open(kPlace, *five));
        QVERIFY(!omar.open(kPlace, *six));
        QVERIFY(!omar.open(kPlace, *whole));
        QVERIFY(omar.mayOpenSome(DataClass::Transcript));
        Vault &zoe = keys.as("zoe");
        QVERIFY(zoe.open(kPlace, *five) && zoe.open(kPlace, *six) && zoe.open(kPlace, *whole));
    }

    void whatIsEditedInTheFileIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) {
            QTest::newRow(name) << sql;
        };
        const QString swapped =
            QStringLiteral("CREATE TEMP TABLE a AS SELECT * FROM class_key WHERE %1;"
                           "CREATE TEMP TABLE b AS SELECT * FROM class_key WHERE %2;"
                           "UPDATE class_key SET wrapped = (SELECT wrapped FROM b), signature = "
                           "(SELECT signature FROM b) WHERE %1;"
                           "UPDATE class_key SET wrapped = (SELECT wrapped FROM a), signature = "
                           "(SELECT signature FROM a) WHERE %2;");
        const QString omars = QStringLiteral("user='omar' AND class=%1 AND generation=%2");
        row("swapped between classes", swapped.arg(omars.arg(1).arg(1), omars.arg(3).arg(2)));
        row("swapped between generations", swapped.arg(omars.arg(3).arg(1), omars.arg(3).arg(2)));
        row("swapped between users",
            swapped.arg(
                omars.arg(3).arg(2), QStringLiteral("user='nadia' AND class=3 AND generation=2")));
        row("taken from another user",
            QStringLiteral("UPDATE class_key SET wrapped=(SELECT wrapped FROM class_key WHERE "
                           "user='nadia' AND class=3 AND generation=2), signature=(SELECT "
                           "signature FROM class_key WHERE user='nadia' AND class=3 AND "
                           "generation=2) WHERE user='omar' AND class=3 AND generation=2"));
        row("said to be given by another",
            QStringLiteral("UPDATE class_key SET given_by='omar' WHERE user='omar'"));
        row("a role more",
            QStringLiteral("UPDATE roster SET statement=replace(statement, char(10)||'1'||"
                           "char(10)||'active', char(10)||'1023'||char(10)||'active')"));
        row("the newest statement about a role removed and an older one repeated",
            QStringLiteral("UPDATE roster SET statement=(SELECT statement FROM roster WHERE "
                           "seq=2), signature=(SELECT signature FROM roster WHERE seq=2) WHERE "
                           "seq=(SELECT max(seq) FROM roster)"));
        row("a statement taken out of the middle",
            QStringLiteral("DELETE FROM roster WHERE seq=2"));
        row("all statements gone", QStringLiteral("DELETE FROM roster"));
        row("another public half to seal with",
            QStringLiteral("UPDATE class_public SET public=(SELECT public FROM class_public WHERE "
                           "class=1) WHERE class=3"));
        row("other keys of a user",
            QStringLiteral("UPDATE user SET box_public=(SELECT box_public FROM user WHERE "
                           "name='nadia') WHERE name='omar'"));
    }
    void whatIsEditedInTheFileIsFound()
    {
        QFETCH(QString, sql);
        Keys keys;
        keys.add("zoe", Role::Supervisor);
        keys.add("omar", Role::Supervisor);
        QVERIFY(keys.service().disable("zoe")); // so that there are two generations
        QVERIFY(keys.problems().empty());
        QVERIFY(keys.tryAs("omar"));
        keys.tamper(sql.toStdString());
        const Done signedIn = keys.tryAs("omar");
        const bool foundLater = !keys.problems().empty();
        // Without a passphrase nobody knows that there ever were statements.
        QVERIFY(foundLater || sql == QLatin1String("DELETE FROM roster"));
        QVERIFY(!signedIn);
        QCOMPARE(int(signedIn.error().fault), int(Fault::Corrupt));
    }

    void somebodyElsesChainIsNotBelieved()
    {
        Keys keys, forged;
        keys.add("omar", Role::Evaluator);
        forged.add("omar", Role::Administrator);
        std::vector<std::pair<std::string, Bytes>> rows;
        (void)forged.vault->withKeys([&](store::Connection &db) -> Done {
            auto row = db.prepare("SELECT statement, signature FROM roster ORDER BY seq");
            while (row.step())
                rows.emplace_back(row.text(0), copyOf(row.blob(1)));
            return {};
        });
        std::string sql = "DELETE FROM roster;";
        for (std::size_t i = 0; i < rows.size(); ++i)
            sql += "INSERT INTO roster VALUES(" + std::to_string(i + 1) + ",'" + rows[i].first
                + "',x'" + toHex(rows[i].second) + "');";
        keys.tamper(sql);
        QCOMPARE(int(keys.tryAs("omar").error().fault), int(Fault::Corrupt));
        QVERIFY(!keys.problems().empty());
    }

    void nothingIsSealedForAPublicHalfNobodyDrew()
    {
        Keys keys;
        keys.tamper("UPDATE class_public SET public = randomblob(32) WHERE class = 3");
        keys.vault.reset();
        (void)keys.tryAs("nadia"); // refused; an importer needs nobody signed in
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(!sealed);
        QCOMPARE(int(sealed.error().fault), int(Fault::Corrupt));
    }

    void aStatementThatIsDatedBackIsNamed()
    {
        QTemporaryDir dir;
        const store::CentrePaths paths{dir.filePath(QStringLiteral("centre")).toStdString()};
        QVERIFY(store::createCentreFolder(paths));
        QVERIFY(Vault::create(paths.keys(), paths.backups(), "nadia", "nadia", kCheap));
        auto vault = std::move(Vault::open(paths.keys(), paths.backups())).value();
        QVERIFY(vault->unlock("nadia", "nadia"));
        const access::RosterAuthority authority(*vault);
        FixedClock clock{Instant{std::chrono::hours{490000}}};
        journal::Registry registry;
        access::declareKinds(registry);
        const auto log =
            std::move(journal::Journal::open({paths.journal(), paths.outbox(), paths.backups()},
                          *vault, registry, authority, clock))
                .value();
        QVERIFY(log->signIn());
        QVERIFY(access::Service(*vault, clock).add({"omar", "omar", Role::Evaluator, {}, kCheap}));
        QVERIFY(access::record(*vault, *log, authority));
        clock.at += std::chrono::days{10};
        QVERIFY(access::Service(*vault, clock).changeRoles("omar", Role::Leader));
        QVERIFY(access::record(*vault, *log, authority));
        QVERIFY(access::datedBack(*vault, *log)->empty());
        FixedClock back{clock.at - std::chrono::days{9}};
        QVERIFY(access::Service(*vault, back).changeRoles("omar", Role::Hr));
        QVERIFY(access::record(*vault, *log, authority));
        const auto named = access::datedBack(*vault, *log);
        QCOMPARE(named->size(), std::size_t(1));
        QVERIFY2(named->front().find("about user omar holds from " + toIso(back.at)
                     + " and was written down on " + toIso(clock.at))
                != std::string::npos,
            named->front().c_str());
        // Within the day for which a clock may be wrong, what was decided here before tells.
        clock.at += std::chrono::hours{1};
        FixedClock hours{clock.at - std::chrono::hours{3}};
        QVERIFY(access::Service(*vault, hours).changeRoles("omar", Role::Leader));
        QVERIFY(access::record(*vault, *log, authority));
        QCOMPARE(access::datedBack(*vault, *log)->size(), std::size_t(2));
        QVERIFY(access::forgotten(*vault, *log)->empty());
    }

    void whoWasDisabledOpensNothingAnyMore()
    {
        Keys keys;
        keys.add("omar", Role::Supervisor);
        keys.add("zoe", Role::Supervisor);
        const auto before = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(keys.service().disable("omar"));
        const auto after = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QCOMPARE(int(keys.tryAs("omar").error().fault), int(Fault::Denied));
        Vault &zoe = keys.as("zoe"); // who remains reads both
        QVERIFY(zoe.open(kPlace, *before));
        QVERIFY(zoe.open(kPlace, *after));
        QCOMPARE(zoe.users(), (std::vector<std::string>{"nadia", "zoe"}));
        QVERIFY(keys.problems().empty());
    }

    void aCopiedOldKeyOpensNothingNew()
    {
        Keys keys;
        keys.add("omar", Role::Supervisor);
        std::unique_ptr<Vault> copy = std::move(keys.vault); // his session goes on beside
        QVERIFY(keys.tryAs("nadia"));
        Vault &omar = *copy;
        omar.lock();
        QVERIFY(omar.unlock("omar", "omar"));
        const auto before = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(omar.open(kPlace, *before)); // no cryptography takes this back
        QVERIFY(keys.service().changeRoles("omar", Role::Hr));
        const auto after = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QCOMPARE(int(omar.open(kPlace, *after).error().fault), int(Fault::Denied));
        QVERIFY(!omar.mayOpenSome(DataClass::Confidential));
        QVERIFY(!keys.as("omar").open(kPlace, *before));
    }

    void whoComesLaterReadsWhatWasSealedBefore()
    {
        Keys keys;
        keys.add("omar", Role::Supervisor);
        const auto first = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(keys.service().disable("omar"));
        const auto second = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        keys.add("zoe", Role::Evaluator);
        QVERIFY(keys.as("zoe").open(kPlace, *first));
        QVERIFY(keys.vault->open(kPlace, *second));
    }

    void pseudonymsStayTheSameWhenAKeyIsDrawnAnew()
    {
        Keys keys;
        keys.add("omar", Role::Hr);
        const Bytes before = *keys.vault->pseudonym("agent", "a-17");
        QVERIFY(keys.service().disable("omar"));
        QCOMPARE(*keys.vault->pseudonym("agent", "a-17"), before);
        QCOMPARE(*keys.as("nadia").pseudonym("agent", "a-17"), before);
        keys.add("zoe", Role::Hr);
        QCOMPARE(*keys.as("zoe").pseudonym("agent", "a-17"), before);
    }

    void anAdministratorWithoutAClassGivesItsKeyWhenAHolderComes()
    {
        Keys keys;
        keys.add("ada", Role::Administrator);
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        keys.as("ada");
        keys.add("omar", Role::Supervisor);
        const auto users = access::usersFor(*keys.vault);
        QCOMPARE(users->find("omar")->waiting.size(), std::size_t(3));
        QVERIFY(!keys.as("omar").open(kPlace, *sealed));
        keys.as("nadia");
        QVERIFY(keys.service().settleKeys());
        QVERIFY(keys.as("omar").open(kPlace, *sealed));
        QVERIFY(access::usersFor(*keys.vault)->find("omar")->waiting.empty());
    }

    void onlyAnAdministratorChangesUsersAndOneAlwaysCan()
    {
        Keys keys;
        keys.add("omar", Role::Supervisor);
        QCOMPARE(int(keys.service().disable("nadia").error().fault), int(Fault::Conflict));
        QCOMPARE(
            int(keys.service().changeRoles("nadia", Role::Hr).error().fault), int(Fault::Conflict));
        QCOMPARE(int(keys.service().add({"omar", "x", Role::Hr, {}, kCheap}).error().fault),
            int(Fault::Conflict));
        for (const char *name : {"", " omar", "two\nlines", "recovery key"})
            QCOMPARE(int(keys.service().add({name, "x", Role::Hr, {}, kCheap}).error().fault),
                int(Fault::Invalid));
        QCOMPARE(int(keys.service().disable("nobody").error().fault), int(Fault::NotFound));
        keys.as("omar");
        QCOMPARE(int(keys.service().disable("nadia").error().fault), int(Fault::Conflict));
        QCOMPARE(int(keys.service().changeRoles("omar", Roles::all()).error().fault),
            int(Fault::Denied));
        QCOMPARE(int(keys.service().add({"eve", "x", Role::Hr, {}, kCheap}).error().fault),
            int(Fault::Denied));
        QCOMPARE(keys.vault->users().size(), std::size_t(2));
    }

    void whoGivesAwayTheLastRolesOfTheirOwnLosesTheKeysAtOnce()
    {
        Keys keys;
        keys.add("ada", Role::Administrator);
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(keys.service().changeRoles("nadia", Role::DataSteward));
        QVERIFY(!keys.vault->mayOpen(kTranscripts));
        QVERIFY(!keys.vault->open(kPlace, *sealed));
        QVERIFY(!keys.as("nadia").open(kPlace, *sealed));
        QVERIFY(keys.problems().empty());
        access::RosterAuthority authority(*keys.vault);
        QCOMPARE(authority.rolesOf("nadia"), Roles(Role::DataSteward));
        QCOMPARE(authority.rolesOf("ada"), Roles(Role::Administrator));
        QCOMPARE(authority.rolesOf("nobody"), Roles());
        // What she certified while she might stays certified.
        QVERIFY(authority.mayCertify("nadia", *journal::signPublicOf(*keys.vault, "nadia")));
        QVERIFY(!authority.mayCertify("ada", *journal::signPublicOf(*keys.vault, "nadia")));
    }

    void aLetterOpensForItsReceiverAlone()
    {
        Keys keys;
        keys.add("omar", Role::DataSteward);
        keys.add("zoe", Role::DataSteward);
        const auto letter = keys.vault->sealForUser("omar", bytesOf(kWords));
        QCOMPARE(int(keys.vault->openForMe(*letter).error().fault), int(Fault::Denied));
        QCOMPARE(int(keys.as("zoe").openForMe(*letter).error().fault), int(Fault::Denied));
        QCOMPARE(textOf(*keys.as("omar").openForMe(*letter)), std::string_view(kWords));
        QCOMPARE(
            int(keys.vault->sealForUser("nobody", *letter).error().fault), int(Fault::NotFound));
    }

    void aNewPassphraseTakesTheOldOnesPlace()
    {
        Keys keys;
        keys.add("omar", Role::Supervisor);
        keys.as("omar");
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        QVERIFY(keys.vault->changePassphrase("longer than before", kCheap));
        QCOMPARE(int(keys.tryAs("omar").error().fault), int(Fault::Denied));
        QVERIFY(keys.as("omar", "longer than before").open(kPlace, *sealed));
        // And one that was forgotten, by an administrator who holds the keys.
        keys.as("nadia");
        QVERIFY(keys.service().renew("omar", "given anew"));
        QVERIFY(keys.as("omar", "given anew").open(kPlace, *sealed));
        QVERIFY(keys.problems().empty());
    }

    void anyTwoPartsRecoverTheCentre_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (int first = 0; first < 3; ++first) {
            for (int second = 0; second < 3; ++second) {
                if (first != second)
                    QTest::addRow("%d and %d", first + 1, second + 1) << first << second;
            }
        }
    }
    void anyTwoPartsRecoverTheCentre()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        Keys keys;
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        keys.add("omar", Role::Supervisor);
        const auto parts = keys.service().makeRecovery(kCheap);
        QVERIFY(parts);
        // What was drawn after the parts were printed is recovered as well.
        QVERIFY(keys.service().disable("omar"));
        const auto later = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        keys.vault->lock();
        const QString typed = QString::fromStdString((*parts)[std::size_t(first)]).toLower();
        const Done recovered = keys.service().recover(
            typed.toStdString() + " \n", (*parts)[std::size_t(second)], "nadia", "found again");
        QVERIFY2(recovered, recovered ? "" : recovered.error().detail.c_str());
        QVERIFY(keys.as("nadia", "found again").open(kPlace, *sealed));
        QVERIFY(keys.vault->open(kPlace, *later));
        QVERIFY(keys.problems().empty());
        QCOMPARE(keys.vault->users(), std::vector<std::string>{"nadia"});
    }

    void newPartsMakeTheOldOnesWorthless()
    {
        Keys keys;
        const auto old = keys.service().makeRecovery(kCheap);
        const auto fresh = keys.service().makeRecovery(kCheap);
        auto recover = [&](const std::string &a, const std::string &b) {
            const Done done = keys.service().recover(a, b, "nadia", "x");
            return done ? -1 : int(done.error().fault);
        };
        QCOMPARE(recover((*old)[0], (*old)[1]), int(Fault::Denied));
        QCOMPARE(recover((*old)[0], (*fresh)[1]), int(Fault::Denied));
        QCOMPARE(recover((*fresh)[0], (*fresh)[0]), int(Fault::Invalid));
        std::string mistyped = (*fresh)[0];
        mistyped.back() = mistyped.back() == '7' ? '8' : '7';
        QCOMPARE(recover(mistyped, (*fresh)[1]), int(Fault::Invalid));
        QCOMPARE(recover("", "hello"), int(Fault::Invalid));
        QCOMPARE(recover((*fresh)[2], (*fresh)[1]), -1);
    }

    /// Whatever one part holds fits every key there could be: for each key there is another part
    /// that makes the two of them that key.
    void onePartAloneTellsNothing_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 3; ++part)
            QTest::addRow("part %d", part + 1) << part;
    }
    void onePartAloneTellsNothing()
    {
        QFETCH(int, part);
        // Of a fixed key, every byte of a part takes all values: what it shows does not depend on
        // it.
        const Key key = Key::random();
        std::map<std::size_t, std::set<char>> seen;
        std::size_t length = 0;
        for (int draw = 0; draw < 600; ++draw) {
            const std::string text = access::split(key)[std::size_t(part)];
            length = text.size();
            for (std::size_t i = 2; i < text.size(); ++i)
                seen[i].insert(text[i]);
        }
        std::size_t full = 0, dashes = 0;
        for (const auto &[at, values] : seen) {
            full += values.size() == 32;
            dashes += values.size() == 1 && values.contains('-');
        }
        // The last character holds two bits only.
        QVERIFY2(full + dashes + 1 >= length - 2, qPrintable(QString::number(full)));
        // And two parts of it are always this key.
        const auto parts = access::split(key);
        const auto joined =
            access::join(parts[std::size_t(part)], parts[std::size_t((part + 1) % 3)]);
        QVERIFY(joined);
        QVERIFY(std::ranges::equal(joined->view(), key.view()));
    }

    void thePartsAndPassphrasesStandNowhereInTheFile()
    {
        Keys keys;
        QVERIFY(keys.service().add({"omar", "a passphrase to look for", Role::Hr, {}, kCheap}));
        const auto parts = keys.service().makeRecovery(kCheap);
        const auto key = access::join((*parts)[0], (*parts)[2]);
        const QByteArray raw = keys.rawBytes();
        QVERIFY(raw.contains("omar"));
        QVERIFY(!raw.contains("a passphrase to look for"));
        QVERIFY(!raw.contains(QByteArray(reinterpret_cast<const char *>(key->data()), 32)));
        QVERIFY(!raw.contains(QByteArray::fromStdString(toHex(key->view()))));
    }

    void aCentreOfAnOlderProgramIsTakenOver()
    {
        Keys keys;
        const auto sealed = keys.vault->seal(kTranscripts, kPlace, bytesOf(kWords));
        // As the program before this one left it: nothing stated, no public half signed, and the
        // founder's secrets without the founder.
        const auto old = sealSecrets(
            [&] {
                auto row = UserSecrets();
                (void)keys.vault->withKeys([&](store::Connection &db) -> Done {
                    auto found = db.prepare("SELECT salt, ops, memory, secrets FROM user");
                    found.step();
                    row = *openSecrets({copyOf(found.blob(0)), {found.number(1), found.number(2)},
                                           copyOf(found.blob(3))},
                        "nadia", "nadia");
                    return {};
                });
                row.founder.reset();
                return row;
            }(),
            "nadia", "nadia", kCheap);
        keys.tamper("DELETE FROM roster; UPDATE class_public SET drawn_by='', signature=x'';"
                    "UPDATE user SET secrets=x'"
            + toHex(old->sealed) + "', salt=x'" + toHex(old->salt) + "'");
        QVERIFY(keys.problems().empty());
        access::RosterAuthority authority(*keys.vault);
        QCOMPARE(authority.rolesOf("nadia"), Roles::all());
        QVERIFY(keys.as("nadia").open(kPlace, *sealed));
        QCOMPARE(keys.vault->roster()->size(), std::int64_t(1));
        keys.add("omar", Role::Supervisor);
        QVERIFY(keys.as("omar").open(kPlace, *sealed));
        QVERIFY(keys.problems().empty());
    }
};

ATTUNE_TEST(TestUsers)
#include "tst_users.moc"
