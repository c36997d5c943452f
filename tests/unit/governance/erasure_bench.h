// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A centre of two who may everything, with somebody to be forgotten in it; for tests of erasure and
// of legal holds.
#pragma once

#include "core/facts/verify.h"
#include "core/governance/erasure_service.h"
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"
#include "tests/unit/governance/office_desk.h"

namespace attune::tests {

using namespace std::chrono_literals;
using governance::ErasureAnswer;
using governance::Erasures;
using governance::Hindrance;
using journal::ErasureAsked;
using journal::ErasureScope;
using journal::Hold;
using journal::PersonIs;

inline const Instant kToday = at("2026-03-31T12:00:00Z");
inline constexpr const char *kSecond = "eva";
inline const ErasureAsked kBasis{"Art. 17(1)(b) GDPR", "asked by letter"};

inline facts::ContactRecord contactOf(
    const std::string &name, const std::string &customer, const std::string &agent, int daysAgo)
{
    facts::ContactRecord out = aContact(name);
    out.customer = {customer, "Ms Keller", {}, {}};
    for (facts::LegRecord &leg : out.legs) {
        leg.start = kToday - std::chrono::days{daysAgo};
        leg.end = leg.start + 10min;
        leg.agent.externalId = agent;
    }
    out.stamp = out.legs.front().start + 1h;
    out.subject = "charged twice";
    return out;
}

inline Hold holdUntil(const char *review, const char *reason = "a case is open")
{
    Hold hold;
    hold.reason = reason;
    hold.review = *parseDay(review);
    return hold;
}

/// Every byte of every file of a centre.
inline QByteArray bytesBelow(const std::filesystem::path &folder)
{
    QByteArray all;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (entry.is_regular_file() && file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

inline QByteArray bytesIn(OfficeDesk &here, const char *sql)
{
    return here.read([&](store::Connection &facts) {
        auto row = facts.prepare(sql);
        const Bytes bytes = row.step() ? copyOf(row.blob(0)) : Bytes();
        return Result<QByteArray>(QByteArray(
            reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    });
}

class ErasureBench : public QObject {
protected:
    QTemporaryDir m_dir;
    int m_made = 0;
    std::filesystem::path m_keys;

    std::filesystem::path next()
    {
        return m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString();
    }
    /// A workstation of the one centre of these tests, its clock on the last of March.
    std::unique_ptr<OfficeDesk> desk()
    {
        auto made =
            std::make_unique<OfficeDesk>(next(), Desk::kUser, store::CentrePaths{m_keys}.keys());
        made->desk.clock.at = kToday;
        return made;
    }
    static void become(OfficeDesk &here, const char *user)
    {
        QVERIFY(here.desk.vault->unlock(user, "x"));
    }
    static Erasures at(OfficeDesk &here) { return Erasures(here.office()); }
    static std::string customer(OfficeDesk &here, const std::string &number = "K-1")
    {
        return *at(here).personOf(PersonIs::Customer, number);
    }
    static std::string agent(OfficeDesk &here, const std::string &number = "a-1")
    {
        return *at(here).personOf(PersonIs::Agent, number);
    }
    static ErasureAsked ofAgent(ErasureScope scope = ErasureScope::Everything)
    {
        ErasureAsked asked = kBasis;
        asked.is = PersonIs::Agent;
        asked.scope = scope;
        return asked;
    }
    static std::optional<Hindrance> ask(
        OfficeDesk &here, const std::string &person, const ErasureAsked &asked = kBasis)
    {
        const auto answer = at(here).ask(person, asked, at(here).of(person)->heads);
        if (!answer)
            qFatal("not asked: %s", answer.error().detail.c_str());
        return answer->hindrance;
    }
    static ErasureAnswer confirm(OfficeDesk &here, const std::string &person)
    {
        const auto answer = at(here).confirm(person, "seen", at(here).of(person)->heads);
        if (!answer)
            qFatal("not confirmed: %s", answer.error().detail.c_str());
        return *answer;
    }
    /// By two.
    static void forget(
        OfficeDesk &here, const std::string &person, const ErasureAsked &asked = kBasis)
    {
        QVERIFY(!ask(here, person, asked));
        become(here, kSecond);
        const ErasureAnswer answer = confirm(here, person);
        become(here, Desk::kUser);
        QVERIFY(!answer.hindrance);
        QVERIFY2(answer.carried->persons == 1, answer.carried->why.c_str());
    }
    static std::int64_t count(OfficeDesk &here, const char *sql)
    {
        return here.read([&](store::Connection &facts) { return facts.single(sql); });
    }
    static void verifyFacts(OfficeDesk &here)
    {
        auto reader = here.facts->reader();
        const auto report = facts::verify(**reader, {}, {}, {});
        QVERIFY(report);
        QVERIFY2(report->sound(), report->firstProblem.c_str());
    }
    static void verifyJournal(OfficeDesk &here)
    {
        const journal::VerifyReport report = here.desk.verify(true);
        QVERIFY2(report.sound(), report.sound() ? "" : report.problems.front().c_str());
        here.desk.reopen();
    }
    static void exchange(OfficeDesk &to, OfficeDesk &from)
    {
        to.desk.take(from.desk);
        QVERIFY(at(to).carryOut());
    }
    /// A contact with everything a contact can have, and another of the same agent.
    static void deliver(OfficeDesk &here)
    {
        facts::SurveyRecord survey;
        survey.externalId = "s-1", survey.contact = "call-one", survey.at = kToday - 9h * 24;
        survey.comment = "ask Ms Keller again";
        here.import({contactOf("call-one", "K-1", "a-1", 10),
            contactOf("call-two", "K-2", "a-1", 10), survey});
        facts::FactsWriter writer(
            *here.facts, *here.desk.vault, "acd", here.desk.clock, here.desk.paths.recordings());
        QVERIFY(writer.begin());
        MemorySource sound(Bytes(20000, 7));
        QVERIFY(writer.addRecording("call-one", {"audio/x-wav", "x.wav", {}, {}, {}}, sound));
    }
    static void fill(OfficeDesk &here)
    {
        deliver(here);
        QVERIFY(here.facts->write(0U, [](store::Connection &facts) -> Done {
            facts.execute("INSERT INTO score_stamp(id, stamp, first_used) VALUES(1, 's', 0);"
                          "INSERT OR IGNORE INTO score_block SELECT l.start / 86400000, l.agent, "
                          "1, 1, x'00' FROM leg l; DELETE FROM to_score;"
                          "INSERT INTO search(rowid, words) SELECT key, 'perspicacious' FROM leg;"
                          "INSERT INTO indexed SELECT key FROM leg; DELETE FROM to_index");
            return {};
        }));
    }
    void makeCentre()
    {
        m_keys = next();
        Desk first(m_keys);
        QVERIFY(first.vault->addUser({kSecond, "x", Roles::all(), {}, {1, 8192}}, kToday));
        for (const auto dataClass : governance::kClasses)
            QVERIFY(first.vault->give({dataClass, 0}, {kSecond}));
        first.close();
        auto db = store::Connection::openWriter(first.paths.keys(), store::Durability::Full);
        db->execute("DELETE FROM device");
    }
};

} // namespace attune::tests
