// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only the right passphrase opens, a sealed value belongs to one place, and a changed bit is
// noticed.
#include "core/store/centre.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"
#include "tests/support/program/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attune;
using namespace attune::vault;

class TestVault : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::filesystem::path m_file, m_backups;
    static constexpr KeyScope kScope{DataClass::Transcript, 0};

    std::unique_ptr<Vault> opened() { return std::move(Vault::open(m_file, m_backups)).value(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(QStringLiteral("keys.db")).toStdString();
        m_backups = m_dir.filePath(QStringLiteral("backups")).toStdString();
        QVERIFY(Vault::create(m_file, m_backups, "nadia", "correct horse", {1, 8192}));
    }

    void aCentreIsNotMadeTwice()
    {
        const auto again = Vault::create(m_file, m_backups, "eve", "mine now", {1, 8192});
        QVERIFY(!again);
        QCOMPARE(int(again.error().fault), int(Fault::Conflict));
    }

    void onlyTheRightPassphraseOpens_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("fault");
        QTest::newRow("wrong") << QStringLiteral("nadia") << QStringLiteral("Correct horse")
                               << int(Fault::Denied);
        QTest::newRow("empty") << QStringLiteral("nadia") << QString() << int(Fault::Denied);
        QTest::newRow("nobody") << QStringLiteral("omar") << QStringLiteral("correct horse")
                                << int(Fault::NotFound);
    }
    void onlyTheRightPassphraseOpens()
    {
        QFETCH(QString, user);
        QFETCH(QString, passphrase);
        QFETCH(int, fault);
        auto vault = opened();
        const auto unlocked = vault->unlock(user.toStdString(), passphrase.toStdString());
        QVERIFY(!unlocked);
        QCOMPARE(int(unlocked.error().fault), fault);
        QVERIFY(vault->user().empty());
    }

    void whatIsSealedOpensLaterAndOnlyUnlocked()
    {
        auto vault = opened();
        QVERIFY(vault->unlock("nadia", "correct horse"));
        const auto sealed = vault->seal(kScope, {"transcript", 7}, bytesOf("I am sorry"));
        QVERIFY(sealed);
        vault->lock();
        QCOMPARE(int(vault->open({"transcript", 7}, *sealed).error().fault), int(Fault::Denied));
        auto later = opened();
        QVERIFY(later->unlock("nadia", "correct horse"));
        const auto plain = later->open({"transcript", 7}, *sealed);
        QVERIFY(plain);
        QCOMPARE(textOf(*plain), std::string_view("I am sorry"));
    }

    void whoSignsInAfterAnotherOpensNothingOfTheirs()
    {
        auto vault = opened();
        QVERIFY(vault->unlock("nadia", "correct horse"));
        const auto sealed = vault->seal(kScope, {"transcript", 7}, bytesOf("I am sorry"));
        QVERIFY(vault->addUser({"omar", "his own words", Role::Cx, {}, {1, 8192}}, fromMs(0)));
        QVERIFY(vault->open({"transcript", 7}, *sealed));
        QVERIFY(vault->unlock("omar", "his own words")); // and nobody locked in between
        QCOMPARE(int(vault->open({"transcript", 7}, *sealed).error().fault), int(Fault::Denied));
    }

    void anImporterSealsWithoutBeingAbleToRead()
    {
        auto locked = opened();
        const auto sealed = locked->seal(kScope, {"transcript", 8}, bytesOf("for others"));
        QVERIFY(sealed);
        QCOMPARE(int(locked->open({"transcript", 8}, *sealed).error().fault), int(Fault::Denied));
        auto reader = opened();
        QVERIFY(reader->unlock("nadia", "correct horse"));
        QVERIFY(reader->open({"transcript", 8}, *sealed));
    }

    void aSealedValueBelongsToItsPlace_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("part");
        QTest::newRow("other row") << QByteArray("transcript") << 8 << 0;
        QTest::newRow("other table") << QByteArray("subject") << 7 << 0;
        QTest::newRow("other part") << QByteArray("transcript") << 7 << 1;
    }
    void aSealedValueBelongsToItsPlace()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, row);
        QFETCH(int, part);
        auto vault = opened();
        QVERIFY(vault->unlock("nadia", "correct horse"));
        const auto sealed = vault->seal(kScope, {"transcript", 7}, bytesOf("x"));
        const auto moved = vault->open({table.toStdString(), row, part}, *sealed);
        QVERIFY(!moved);
        QCOMPARE(int(moved.error().fault), int(Fault::Corrupt));
    }

    void everyChangedByteIsNoticed()
    {
        auto vault = opened();
        QVERIFY(vault->unlock("nadia", "correct horse"));
        const auto sealed = vault->seal(kScope, {"transcript", 7}, bytesOf("a short text"));
        for (std::size_t i = 0; i < sealed->size(); ++i) {
            Bytes changed = *sealed;
            changed[i] ^= 0x20;
            QVERIFY(!vault->open({"transcript", 7}, changed));
            QVERIFY(!vault->open({"transcript", 7}, ByteView(*sealed).first(i)));
        }
    }

    void aClassKeyFromSomebodyElseIsRefused()
    {
        const auto copy = m_dir.filePath(QStringLiteral("forged.db")).toStdString();
        std::filesystem::copy_file(m_file, copy);
        {
            auto keys = store::Connection::openWriter(copy, store::Durability::Full);
            keys->execute("UPDATE class_key SET signature = zeroblob(64) WHERE class = 3");
        }
        auto vault = Vault::open(copy, m_backups);
        QVERIFY(vault);
        const auto unlocked = (*vault)->unlock("nadia", "correct horse");
        QVERIFY(!unlocked);
        QCOMPARE(int(unlocked.error().fault), int(Fault::Corrupt));
    }

    void pseudonymsAreTheSameHereAndDifferByPurpose()
    {
        auto vault = opened();
        QVERIFY(vault->unlock("nadia", "correct horse"));
        QCOMPARE(*vault->pseudonym("agent", "a-17"), *vault->pseudonym("agent", "a-17"));
        QVERIFY(*vault->pseudonym("agent", "a-17") != *vault->pseudonym("customer", "a-17"));
        const auto other = m_dir.filePath(QStringLiteral("other.db")).toStdString();
        auto elsewhere = Vault::create(other, m_backups, "nadia", "correct horse", {1, 8192});
        QVERIFY((*elsewhere)->unlock("nadia", "correct horse"));
        QVERIFY(*vault->pseudonym("agent", "a-17") != *(*elsewhere)->pseudonym("agent", "a-17"));
    }
};

ATTUNE_TEST(TestVault)
#include "tst_vault.moc"
