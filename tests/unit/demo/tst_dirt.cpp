// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What real sources get wrong is in the demonstration centre, in known amounts.
#include "core/base/zone.h"
#include "core/demo/demo.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/unit/demo/record_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace attune;
using demo::Centre;

class TestDirt : public QObject {
    Q_OBJECT

private:
    struct Delivery {
        facts::ContactRecord contact;
        std::string text;
    };
    std::vector<std::string> m_order; ///< of first deliveries
    std::map<std::string, std::vector<Delivery>> m_deliveries;
    std::vector<facts::ConsentRecord> m_consents;
    std::set<std::string> m_agents;
    std::map<std::string, int> m_planted;

    double share(double count) const { return count / static_cast<double>(m_order.size()); }

private Q_SLOTS:
    void initTestCase()
    {
        tests::failOnUnexpectedWarnings();
        demo::Parameters parameters;
        parameters.agents = 80;
        parameters.weeks = 8;
        parameters.transcriptWeeks = 1;
        auto centre = Centre::make(parameters);
        QVERIFY(centre);
        tests::RecordText text;
        QVERIFY(centre->generate([&](facts::Record &&record) {
            if (auto *contact = std::get_if<facts::ContactRecord>(&record)) {
                auto line = text.of(record);
                auto &all = m_deliveries[contact->externalId];
                if (all.empty())
                    m_order.push_back(contact->externalId);
                all.push_back({std::move(*contact), std::move(line)});
            } else if (auto *consent = std::get_if<facts::ConsentRecord>(&record)) {
                m_consents.push_back(std::move(*consent));
            } else if (const auto *agent = std::get_if<facts::AgentRecord>(&record)) {
                m_agents.insert(agent->externalId);
            }
        }));
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("truth.json"));
        QVERIFY(centre->writeTruth(path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto truth = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &value : truth.value(QLatin1String("dirt")).toArray())
            ++m_planted[value.toObject().value(QLatin1String("kind")).toString().toStdString()];
        QVERIFY(m_order.size() > 30000);
    }

    void someDeliveriesComeTwiceUnchanged()
    {
        double twins = 0;
        for (const auto &[id, all] : m_deliveries)
            twins += all.size() == 2 && all[0].text == all[1].text ? 1 : 0;
        QVERIFY2(std::abs(share(twins) - 0.007) < 0.002, qPrintable(QString::number(share(twins))));
    }

    void lateUpdatesCarryANewerStamp()
    {
        double updates = 0;
        double overtaken = 0;
        for (const auto &[id, all] : m_deliveries) {
            if (all.size() < 2 || all[0].text == all[1].text)
                continue;
            updates += 1;
            QVERIFY(*all[1].contact.stamp >= *all[0].contact.stamp + std::chrono::hours{1});
            QVERIFY(*all[1].contact.stamp <= *all[0].contact.stamp + std::chrono::hours{21 * 24});
            QVERIFY(all[1].contact.disposition != all[0].contact.disposition);
            QCOMPARE(all[1].contact.legs[0].start, all[0].contact.legs[0].start);
            if (all.size() == 3) {
                // The last state came first.
                QVERIFY(*all[2].contact.stamp < *all[1].contact.stamp);
                QVERIFY(all[2].contact.disposition != all[1].contact.disposition);
                overtaken += 1;
            }
        }
        // Some are still to come when the stream ends.
        QVERIFY2(share(updates) > 0.02 && share(updates) < 0.032,
            qPrintable(QString::number(share(updates))));
        QVERIFY2(
            overtaken > 20 && overtaken < updates * 0.2, qPrintable(QString::number(overtaken)));
    }

    void someAgentsAreUnknown()
    {
        double unknown = 0;
        for (const auto &id : m_order) {
            const auto &agent = m_deliveries.at(id)[0].contact.legs[0].agent.externalId;
            unknown += !agent.empty() && !m_agents.contains(agent) ? 1 : 0;
        }
        QVERIFY2(
            std::abs(share(unknown) - 0.003) < 0.001, qPrintable(QString::number(share(unknown))));
    }

    void wrongZonesAreMarked()
    {
        double marked = 0;
        for (const auto &id : m_order)
            marked += m_deliveries.at(id)[0].contact.clockSuspect ? 1 : 0;
        QVERIFY2(
            std::abs(share(marked) - 0.002) < 0.001, qPrintable(QString::number(share(marked))));
    }

    void redactedTurnsCarryAMarkAndNoName()
    {
        int contacts = 0;
        for (const auto &id : m_order) {
            const auto &contact = m_deliveries.at(id)[0].contact;
            bool redacted = false;
            for (const auto &leg : contact.legs) {
                if (!leg.transcript)
                    continue;
                for (const auto &turn : leg.transcript->turns) {
                    const bool mark = turn.text.find("[PII]") != std::string::npos
                        || turn.text.find("[NAME]") != std::string::npos
                        || turn.text.find("█████") != std::string::npos;
                    QCOMPARE(turn.redacted, mark);
                    redacted = redacted || mark;
                }
                if (redacted)
                    QVERIFY(leg.transcript->customerName.empty() && contact.customer.name.empty());
            }
            contacts += redacted ? 1 : 0;
        }
        QVERIFY2(contacts > 20, qPrintable(QString::number(contacts)));
    }

    void consentIsWithdrawnNowAndThen()
    {
        QVERIFY2(share(static_cast<double>(m_consents.size())) > 0.002,
            qPrintable(QString::number(m_consents.size())));
        for (const auto &consent : m_consents) {
            QVERIFY(consent.basis.withdrawn);
            QCOMPARE(consent.basis.level, facts::Basis::BasisOnly);
        }
    }

    void contactsCrossMidnightAndTheHourThatComesTwice()
    {
        const auto zone = *Zone::named("Europe/Amsterdam");
        const auto change = *parseDay("2026-10-25");
        int midnight = 0;
        int doubled = 0;
        for (const auto &id : m_order) {
            const auto &contact = m_deliveries.at(id)[0].contact;
            if (!id.starts_with("ROT") || contact.abandoned)
                continue;
            midnight +=
                zone.dayOf(contact.legs[0].start) != zone.dayOf(*contact.legs[0].end) ? 1 : 0;
            const auto local = zone.localOf(contact.legs[0].start);
            const auto hour = std::chrono::floor<std::chrono::hours>(
                local - std::chrono::local_time<Milliseconds>{change});
            doubled += hour == std::chrono::hours{2} ? 1 : 0;
        }
        QVERIFY2(midnight > 0, qPrintable(QString::number(midnight)));
        QVERIFY2(doubled > 0, qPrintable(QString::number(doubled)));
    }

    void oneAgentWorksForTwoTeams()
    {
        std::map<std::string, std::set<std::string>> teams;
        for (const auto &id : m_order)
            for (const auto &leg : m_deliveries.at(id)[0].contact.legs)
                if (!leg.agent.team.empty())
                    teams[leg.agent.externalId].insert(leg.agent.team);
        const auto lent = std::count_if(
            teams.begin(), teams.end(), [](const auto &agent) { return agent.second.size() == 2; });
        QCOMPARE(lent, 1);
    }

    void everyKindIsInTheTruth()
    {
        for (const char *kind : {"duplicate", "late_update", "older_after_newer", "unknown_agent",
                 "reused_agent_id", "redacted", "wrong_zone", "withdrawn"})
            QVERIFY2(m_planted[kind] > 0, kind);
    }
};

ATTUNE_TEST(TestDirt)
#include "tst_dirt.moc"
