// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times are read as written, days are cut where the site cuts them.
#include "core/base/time.h"
#include "core/base/zone.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;

class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("zoned");
        QTest::newRow("utc") << "2026-03-02T18:56:45.123Z"
                             << "2026-03-02T18:56:45.123Z" << true;
        QTest::newRow("offset") << "2026-03-02T18:56:45+01:00"
                                << "2026-03-02T17:56:45.000Z" << true;
        QTest::newRow("short offset") << "2026-03-02 18:56:45-0530"
                                      << "2026-03-03T00:26:45.000Z" << true;
        QTest::newRow("no zone") << "2026-03-02T18:56:45"
                                 << "2026-03-02T18:56:45.000Z" << false;
        QTest::newRow("no seconds") << "2026-03-02 18:56"
                                    << "2026-03-02T18:56:00.000Z" << false;
        QTest::newRow("microseconds") << "2026-03-02T18:56:45.123456Z"
                                      << "2026-03-02T18:56:45.123Z" << true;
        QTest::newRow("leap second") << "2016-12-31T23:59:60Z"
                                     << "2016-12-31T23:59:59.000Z" << true;
    }
    void aTimeIsReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QFETCH(bool, zoned);
        const auto parsed = parseTime(text.toStdString());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->offset.has_value(), zoned);
        const Instant t{
            parsed->local.time_since_epoch() - parsed->offset.value_or(std::chrono::minutes{0})};
        QCOMPARE(QString::fromStdString(toIso(t)), iso);
    }

    void nonsenseIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "2026", "2026-02-30T10:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T10:61:00Z",
                "2026-03-02T10:00:00.Z", "2026-03-02T10:00:00+99:00", "2026-03-02T10:00:00Zx",
                "02.03.2026 10:00", "2026-3-2T10:00:00Z", "2026-03-02T10:00:00+"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void nonsenseIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!parseTime(text.toStdString()));
    }

    void aDayIsCutInTheZoneOfItsSite()
    {
        const auto paris = Zone::named("Europe/Paris");
        QVERIFY(paris);
        const auto at = [](const char *text) {
            return Instant{parseTime(text)->local.time_since_epoch()};
        };
        QCOMPARE(toIso(paris->dayOf(at("2026-03-01T23:30:00Z"))), std::string("2026-03-02"));
        QCOMPARE(toIso(paris->startOf(*parseDay("2026-03-29"))),
            std::string("2026-03-28T23:00:00.000Z"));
        const auto spring = paris->wholeDay(*parseDay("2026-03-29"));
        QCOMPARE((spring.end - spring.begin).count(), 23LL * 3600 * 1000);
        const auto autumn = paris->wholeDay(*parseDay("2026-10-25"));
        QCOMPARE((autumn.end - autumn.begin).count(), 25LL * 3600 * 1000);
    }

    void aSkippedLocalTimeMeansTheOffsetBeforeAndADoubledOneTheFirst()
    {
        const auto paris = Zone::named("Europe/Paris");
        QVERIFY(paris);
        QCOMPARE(toIso(paris->instantOf(parseTime("2026-03-29T02:30:00")->local)),
            std::string("2026-03-29T01:30:00.000Z"));
        QCOMPARE(toIso(paris->instantOf(parseTime("2026-10-25T02:30:00")->local)),
            std::string("2026-10-25T00:30:00.000Z"));
    }

    void anUnknownZoneIsRefused() { QVERIFY(!Zone::named("Mars/Olympus")); }
};

ATTUNE_TEST(TestTime)
#include "tst_time.moc"
