// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop remembers opens one user's centre in one place, ends from either side, and is
// never needed.
#include "app/keychain/remembered_unlock.h"
#include "core/access/access_service.h"
#include "core/vault/device_key.h"
#include "tests/scenario/made_keychain.h"
#include "tests/support/program/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attune;
using namespace attune::app;

namespace {

constexpr const char *kWords = "correct horse";
constexpr vault::KdfCost kCheap{1, 8192};

} // namespace

class TestRememberedUnlock : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    store::CentrePaths m_paths;
    tests::MadeKeychain m_keychain;

    Session opened(const store::CentrePaths &paths) const
    {
        auto session = Session::openForWriting(paths, {});
        if (!session)
            qFatal("%s", session.error().detail.c_str());
        return std::move(*session);
    }
    static access::Service serviceOf(Session &session)
    {
        return {session.vault(), session.statementClock()};
    }
    void rememberOmar(Session &session)
    {
        QVERIFY(session.unlock({"omar", kWords}));
        QVERIFY(RememberedUnlock(session, m_keychain).remember());
        session.lock();
    }
    QByteArray keysFile() const
    {
        QByteArray all;
        for (const char *end : {"", "-wal"}) {
            QFile file(QString::fromStdString(m_paths.keys().string()) + QLatin1String(end));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    static std::string rowOf(Session &session, const std::string &user)
    {
        return session.vault()
            .withKeys([&](store::Connection &keys) -> Result<std::string> {
                auto row = keys.prepare("SELECT value FROM meta WHERE name = :name");
                row.bind("remembered/" + user);
                return row.step() ? std::string(row.text(0)) : std::string("none");
            })
            .value();
    }
    static void setRow(Session &session, const std::string &user, const std::string &value)
    {
        QVERIFY(session.vault().withKeys([&](store::Connection &keys) -> Done {
            keys.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(:name, :value)")
                .run("remembered/" + user, value);
            return {};
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_keychain.answers = true;
        m_keychain.kept.clear();
        m_paths = {m_dir->filePath(QStringLiteral("centre")).toStdString()};
        auto session = Session::create(m_paths, "nadia", kWords, kCheap);
        QVERIFY(session);
        QVERIFY(serviceOf(*session).add({"omar", kWords, Role::Supervisor, {}, kCheap}));
        QVERIFY(session->recordUsers());
    }

    void itOpensWithoutThePassphraseAndThePassphraseStillDoes()
    {
        Session session = opened(m_paths);
        rememberOmar(session);
        RememberedUnlock remembered(session, m_keychain);
        QVERIFY(remembered.users() == std::vector<std::string>{"omar"});
        QVERIFY(remembered.unlock("omar"));
        QCOMPARE(session.vault().user(), std::string("omar"));
        QVERIFY(session.vault().mayOpen({vault::DataClass::Personal, 0}));
        session.lock();
        QVERIFY(session.unlock({"omar", kWords}));
        session.lock();
        m_keychain.answers = false;
        QVERIFY(!remembered.reach());
        QCOMPARE(int(remembered.unlock("omar").error().fault), int(Fault::Unsupported));
        QVERIFY(session.unlock({"omar", kWords}));
        session.lock();
        m_keychain.answers = true;
        QVERIFY(remembered.unlock("omar")); // a keychain that was away took nothing with it
    }

    void neitherHalfStandsPlainInTheFile()
    {
        Session session = opened(m_paths);
        rememberOmar(session);
        QCOMPARE(m_keychain.kept.size(), 1U);
        const vault::Key &key = m_keychain.kept.begin()->second;
        const QByteArray raw(reinterpret_cast<const char *>(key.data()), vault::Key::size());
        const QByteArray file = keysFile();
        QVERIFY(file.contains("remembered/omar"));
        QVERIFY(!file.contains(raw));
        QVERIFY(!file.contains(raw.toHex()));
        QVERIFY(!file.contains(raw.toBase64()));
    }

    void whatEndsIt_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"passphrase changed", "passphrase changed, old row put back",
                 "new keys from an administrator", "disabled", "forgotten by the person",
                 "keychain emptied", "another key in the keychain", "row of somebody else",
                 "a new workstation", "every bit of the row"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }
    void whatEndsIt()
    {
        QFETCH(QString, end);
        Session session = opened(m_paths);
        rememberOmar(session);
        RememberedUnlock remembered(session, m_keychain);
        const std::string row = rowOf(session, "omar");
        const auto kept = m_keychain.kept;
        QVERIFY(session.unlock({"nadia", kWords}));
        if (end.startsWith(QStringLiteral("passphrase changed"))) {
            session.lock();
            QVERIFY(session.unlock({"omar", kWords}));
            QVERIFY(session.vault().changePassphrase("battery staple", kCheap));
            QCOMPARE(rowOf(session, "omar"), std::string());
            if (end.contains(QStringLiteral("put back")))
                setRow(session, "omar", row);
        } else if (end.startsWith(QStringLiteral("new keys"))) {
            QVERIFY(serviceOf(session).renew("omar", "battery staple"));
        } else if (end == QStringLiteral("disabled")) {
            QVERIFY(serviceOf(session).disable("omar"));
        } else if (end.startsWith(QStringLiteral("forgotten"))) {
            remembered.forget("omar");
            QVERIFY(m_keychain.kept.empty());
            m_keychain.kept = kept; // somebody has a copy of the keychain
        } else if (end == QStringLiteral("keychain emptied")) {
            m_keychain.kept.clear();
        } else if (end.startsWith(QStringLiteral("another key"))) {
            m_keychain.kept.begin()->second = vault::Key::random();
        } else if (end.startsWith(QStringLiteral("row of"))) {
            QVERIFY(remembered.remember()); // nadia's
            setRow(session, "omar", rowOf(session, "nadia"));
        } else if (end.startsWith(QStringLiteral("a new workstation"))) {
            QVERIFY(vault::keepDeviceKey(session.vault(), vault::drawDeviceKey()));
        } else {
            std::string changed = row;
            changed[changed.size() / 2] = changed[changed.size() / 2] == '0' ? '1' : '0';
            setRow(session, "omar", changed);
        }
        session.lock();
        const Done opens = remembered.unlock("omar");
        QVERIFY(!opens);
        QCOMPARE(int(opens.error().fault), int(Fault::Denied));
        QVERIFY(!session.isUnlocked());
        QVERIFY(!std::ranges::count(remembered.users(), "omar"));
        QCOMPARE(rowOf(session, "omar"), std::string("none"));
        if (end != QStringLiteral("a new workstation")) // its name is another one there
            QVERIFY(std::ranges::none_of(
                m_keychain.kept, [](const auto &each) { return each.first.ends_with("/omar"); }));
        if (end == QStringLiteral("disabled")) {
            QVERIFY(!session.unlock({"omar", kWords}));
            return;
        }
        const bool changed = end.startsWith(QStringLiteral("passphrase"))
            || end.startsWith(QStringLiteral("new keys"));
        QVERIFY(session.unlock({"omar", changed ? "battery staple" : kWords}));
    }

    void whatAKeychainWouldNotLetGoOfOpensNothingAndGoesLater()
    {
        Session session = opened(m_paths);
        rememberOmar(session);
        RememberedUnlock remembered(session, m_keychain);
        m_keychain.answers = false;
        remembered.forgetAll();
        QCOMPARE(rowOf(session, "omar"), std::string());
        m_keychain.answers = true;
        QCOMPARE(m_keychain.kept.size(), 1U);
        QVERIFY(remembered.users().empty());
        QVERIFY(m_keychain.kept.empty());
        QCOMPARE(rowOf(session, "omar"), std::string("none"));
    }

    void whatAKeychainDoesNotTakeIsNotRememberedByHalves()
    {
        Session session = opened(m_paths);
        QVERIFY(session.unlock({"omar", kWords}));
        m_keychain.answers = false;
        RememberedUnlock remembered(session, m_keychain);
        QVERIFY(!remembered.remember());
        QCOMPARE(rowOf(session, "omar"), std::string("none"));
    }

    void aCopiedFolderOpensWithThePassphraseAlone()
    {
        {
            Session session = opened(m_paths);
            rememberOmar(session);
        }
        const store::CentrePaths copy{m_dir->filePath(QStringLiteral("copy")).toStdString()};
        std::filesystem::copy(
            m_paths.folder, copy.folder, std::filesystem::copy_options::recursive);
        {
            Session session = opened(copy);
            RememberedUnlock remembered(session, m_keychain);
            QVERIFY(remembered.users().empty());
            QCOMPARE(int(remembered.unlock("omar").error().fault), int(Fault::Denied));
            QVERIFY(!session.isUnlocked());
            remembered.forgetAll(); // is about the copy alone
            QVERIFY(session.unlock({"omar", kWords}));
        }
        Session session = opened(m_paths);
        QVERIFY(RememberedUnlock(session, m_keychain).unlock("omar"));
    }

    void theDesktopsOwnSaysPlainlyThatItIsNotThere()
    {
        // No session bus leads anywhere here, so neither does a keychain: a reason, and no file.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        Session session = opened(m_paths);
        QVERIFY(session.unlock({"omar", kWords}));
        const auto desktop = desktopKeychain();
        RememberedUnlock remembered(session, *desktop);
        const Done reached = remembered.reach();
        QVERIFY(!reached);
        QCOMPARE(int(reached.error().fault), int(Fault::Unsupported));
        QVERIFY(!remembered.remember());
        QCOMPARE(rowOf(session, "omar"), std::string("none"));
    }
};

ATTUNE_TEST(TestRememberedUnlock)

#include "tst_remembered_unlock.moc"
