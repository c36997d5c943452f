// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A centre keeps itself in order: leftovers are mended, damage is found within the share of its
// day, and a full disk costs nothing that was there.
#include "core/facts/upkeep.h"

#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <fstream>

using namespace attune;
using tests::at;
using tests::TempCentre;

namespace {

std::int64_t number(TempCentre &centre, const char *sql)
{
    auto reader = centre.facts().reader();
    return (*reader)->single(sql);
}

void run(TempCentre &centre, const std::string &sql)
{
    const Done done = centre.facts().write(0U, [&](store::Connection &facts) -> Done {
        facts.execute(sql);
        return {};
    });
    QVERIFY(done);
}

std::vector<facts::Record> manyContacts(int count)
{
    std::vector<facts::Record> records;
    for (int i = 0; i < count; ++i)
        records.emplace_back(tests::aContact("c-" + std::to_string(i)));
    return records;
}

/// The process may write no file beyond this size until the end of the scope.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_was = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const struct rlimit small {
            bytes, m_limit.rlim_max
        };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_was);
    }

private:
    struct rlimit m_limit { };
    void (*m_was)(int) = SIG_DFL;
};

} // namespace

class TestUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsThatAKilledImportLeftAreMadeAgain()
    {
        TempCentre centre;
        centre.import(manyContacts(3));
        run(centre, "DELETE FROM agent_day");
        run(centre, "INSERT INTO dirty_day SELECT DISTINCT start / 86400000 FROM leg");
        QVERIFY(facts::mendSums(centre.facts()));
        QCOMPARE(number(centre, "SELECT sum(contacts) FROM agent_day"), 3);
        QCOMPARE(number(centre, "SELECT count(*) FROM dirty_day"), 0);
    }

    void aRecordingNoRowNamesIsPutAsideNotLost()
    {
        TempCentre centre;
        const auto folder = centre.paths().recordings();
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "0123") << "sealed";
        std::ofstream(folder / "4567.part") << "half";
        const auto aside = facts::putUnreferencedAside(centre.facts(), folder);
        QVERIFY(aside);
        QCOMPARE(*aside, 1);
        QVERIFY(std::filesystem::exists(folder / "unreferenced" / "0123"));
        QVERIFY(!std::filesystem::exists(folder / "4567.part"));
        QCOMPARE(*facts::putUnreferencedAside(centre.facts(), folder), 0);
    }

    void aCentreWithoutRecordingsIsNoFault()
    {
        TempCentre centre;
        QCOMPARE(
            *facts::putUnreferencedAside(centre.facts(), centre.paths().folder / "nowhere"), 0);
    }

    void aShareIsReadOnceADayAndRemembered()
    {
        TempCentre centre;
        centre.import(manyContacts(2));
        auto reader = centre.facts().reader();
        QVERIFY(!*facts::lastCheck(**reader));
        const Instant day = at("2026-05-01T08:00:00Z");
        const auto first = facts::checkShareOfToday(centre.facts(), day, {});
        QVERIFY(first && first->sound);
        const auto again =
            facts::checkShareOfToday(centre.facts(), day + std::chrono::hours{3}, {});
        QCOMPARE(again->at, day);
        const auto next =
            facts::checkShareOfToday(centre.facts(), day + std::chrono::hours{20}, {});
        QCOMPARE(next->at, day + std::chrono::hours{20});
    }

    void damageIsFoundWithinAMonthAndSaidUntilItIsMended()
    {
        TempCentre centre;
        centre.import(manyContacts(2));
        run(centre, "UPDATE leg SET talk = 1 WHERE key = (SELECT min(key) FROM leg)");
        const Instant first = at("2026-05-01T08:00:00Z");
        int found = -1;
        for (int day = 0; day < facts::kVerifyShares && found < 0; ++day) {
            const auto check =
                facts::checkShareOfToday(centre.facts(), first + std::chrono::days{day}, {});
            QVERIFY(check);
            if (!check->sound)
                found = day;
        }
        QVERIFY(found >= 0);
        auto reader = centre.facts().reader();
        QVERIFY((**facts::lastCheck(**reader)).problem.find("batch 1") != std::string::npos);
    }

    void aFullDiskCostsNothingThatWasThere_data()
    {
        QTest::addColumn<int>("limit");
        for (const int kilobytes : {200, 300, 400, 600})
            QTest::addRow("%d kB", kilobytes) << kilobytes * 1024;
    }

    void aFullDiskCostsNothingThatWasThere()
    {
        QFETCH(int, limit);
        TempCentre centre;
        centre.import(manyContacts(5));
        facts::FactsWriter writer(centre.facts(), centre.vault(), "acd", centre.clock());
        QVERIFY(writer.begin());
        auto prepared = [&] {
            std::vector<facts::PreparedRecord> out;
            for (facts::Record &record : manyContacts(4000))
                out.push_back(*writer.prepare(std::move(record)));
            return out;
        };
        auto records = prepared();
        {
            const SmallDisk small(static_cast<rlim_t>(limit));
            const auto written = writer.writeBatch(std::move(records));
            QVERIFY(!written);
            QCOMPARE(written.error().fault, Fault::NoSpace);
        }
        QCOMPARE(number(centre, "SELECT count(*) FROM leg"), 5);
        const auto report = [&] {
            auto reader = centre.facts().reader();
            return facts::verify(**reader, {}, {});
        }();
        QVERIFY2(report && report->sound(), report ? report->firstProblem.c_str() : "");
        const auto resumed = writer.writeBatch(prepared());
        QVERIFY(resumed);
        QVERIFY(writer.finish());
        QCOMPARE(number(centre, "SELECT count(*) FROM leg"), 4000);
    }
};

ATTUNE_TEST(TestUpkeep)
#include "tst_upkeep.moc"
