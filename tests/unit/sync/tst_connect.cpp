// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers of Amazon Connect are legs again, and Contact Lens stands beside them with its name.
#include "core/sync/contact_lens.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sync/collected.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;

namespace {

std::string text(const std::string &value)
{
    return value.empty() ? "null" : std::string("\"").append(value).append("\"");
}

struct Ctr {
    std::string id;
    std::string start;
    std::string initial = {};
    std::string previous = {};
    std::string next = {};
    std::string method = "INBOUND";
    std::string user = "noor";
    std::string stamp = "2026-03-02T12:00:00Z";

    std::string json() const
    {
        std::string out = "{";
        const auto add = [&](const char *key, const std::string &value) {
            out.append(out.size() > 1 ? "," : "")
                .append("\"")
                .append(key)
                .append("\":")
                .append(value);
        };
        add("ContactId", text(id));
        add("InitialContactId", text(initial));
        add("PreviousContactId", text(previous));
        add("NextContactId", text(next));
        add("InitiationMethod", text(method));
        add("Channel", text("VOICE"));
        add("InitiationTimestamp", text(start));
        add("DisconnectTimestamp", text(toIso(at(start.c_str()) + std::chrono::seconds{90})));
        add("LastUpdateTimestamp", text(stamp));
        add("Agent", user.empty() ? "null" : agent());
        add("Queue", "{\"Name\":" + text("q-" + id) + ",\"Duration\":7}");
        add("CustomerEndpoint", "{\"Address\":\"+15550100\"}");
        return out + "}";
    }
    std::string agent() const
    {
        return "{\"Username\":" + text(user)
            + ",\"AgentInteractionDuration\":60,\"CustomerHoldDuration\":5,"
              "\"AfterContactWorkDuration\":9,"
              "\"HierarchyGroups\":{\"Level1\":{\"GroupName\":\"Site\"},\"Level2\":{\"GroupName\":"
              "\"Care 1\"}}}";
    }
};

const Ctr kFirst{"c-1", "2026-03-02T10:00:00Z", {}, {}, "c-2"};
const Ctr kSecond{"c-2", "2026-03-02T10:01:30Z", "c-1", "c-1", {}, "TRANSFER", "emre"};

Collected readConnect(const std::string &json)
{
    return collect(json, "ctr.json");
}

} // namespace

class TestConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsAContact()
    {
        const auto got = readConnect(Ctr{"c-9", "2026-03-02T10:00:00Z"}.json());
        QCOMPARE(got.reasons(), std::string());
        const auto &contact = got.contact();
        const auto &leg = contact.legs[0];
        QCOMPARE(contact.externalId, std::string("c-9"));
        QVERIFY(contact.channel == facts::Channel::Voice);
        QVERIFY(!contact.basis); // the source does not say: closed
        QVERIFY(!contact.partial);
        QCOMPARE(iso(contact.stamp), std::string("2026-03-02T12:00:00.000Z"));
        QCOMPARE(contact.customer.externalId, std::string("+15550100"));
        QCOMPARE(leg.agent.externalId, std::string("noor"));
        QCOMPARE(leg.agent.team, std::string("Care 1"));
        QCOMPARE(leg.talk->count() + leg.hold->count() + leg.afterWork->count() + leg.wait->count(),
            81000);
    }

    void recordsComeInEveryLayout_data()
    {
        QTest::addColumn<QByteArray>("json");
        const std::string a = Ctr{"a", "2026-03-02T10:00:00Z"}.json();
        const std::string b = Ctr{"b", "2026-03-02T11:00:00Z"}.json();
        QTest::newRow("lines") << QByteArray::fromStdString(a + "\n" + b + "\n");
        QTest::newRow("array") << QByteArray::fromStdString("[" + a + "," + b + "]");
        QTest::newRow("one after the other") << QByteArray::fromStdString(a + b);
    }
    void recordsComeInEveryLayout()
    {
        QFETCH(QByteArray, json);
        const auto got = readConnect(json.toStdString());
        QCOMPARE(got.records.size(), std::size_t(2));
        QCOMPARE(got.reasons(), std::string());
    }

    void aChainBecomesTheLegsOfOneContactInAnyOrder_data()
    {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("in order") << false;
        QTest::newRow("reversed") << true;
    }
    void aChainBecomesTheLegsOfOneContactInAnyOrder()
    {
        QFETCH(bool, reversed);
        const auto got = readConnect(reversed ? kSecond.json() + "\n" + kFirst.json() + "\n"
                                              : kFirst.json() + "\n" + kSecond.json() + "\n");
        QCOMPARE(got.records.size(), std::size_t(1));
        const auto &contact = got.contact();
        QCOMPARE(contact.externalId, std::string("c-1"));
        QVERIFY(!contact.partial);
        QCOMPARE(contact.legs.size(), std::size_t(2));
        QCOMPARE(contact.legs[1].externalId, std::string("c-2"));
        QCOMPARE(contact.legs[1].agent.externalId, std::string("emre"));
        QCOMPARE(contact.transfers.size(), std::size_t(1));
        QCOMPARE(contact.transfers[0].toQueue, std::string("q-c-2"));
        QCOMPARE(contact.transfers[0].toLeg.value_or(9), std::size_t(1));
    }

    void aPieceWithoutTheRestSaysThatItIsOne()
    {
        const auto second = readConnect(kSecond.json());
        QCOMPARE(second.contact().externalId, std::string("c-2"));
        QVERIFY(second.contact().partial);
        const auto first = readConnect(kFirst.json());
        QCOMPARE(first.contact().externalId, std::string("c-1"));
        QVERIFY(first.contact().partial);
    }

    void redeliveredInOneFileTheNewestCounts()
    {
        Ctr newer = kSecond;
        newer.user = "ida";
        newer.stamp = "2026-03-02T13:00:00Z";
        const auto got =
            readConnect("[" + kFirst.json() + "," + newer.json() + "," + kSecond.json() + "]");
        QCOMPARE(got.contact().legs.size(), std::size_t(2));
        QCOMPARE(got.contact().legs[1].agent.externalId, std::string("ida"));
        QCOMPARE(iso(got.contact().stamp), std::string("2026-03-02T13:00:00.000Z"));
    }

    void nobodyAnsweredMeansAbandoned()
    {
        Ctr ctr{"c-9", "2026-03-02T10:00:00Z"};
        ctr.user.clear();
        const auto got = readConnect(ctr.json());
        QVERIFY(got.contact().abandoned);
        QCOMPARE(got.contact().legs[0].agent.externalId, std::string());
    }

    void badRecordsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no id") << QByteArray("\"c-9\"") << QByteArray("null")
                               << QByteArray("missing_id");
        QTest::newRow("no start") << QByteArray("\"2026-03-02T10:00:00Z\"") << QByteArray("null")
                                  << QByteArray("missing_time");
        QTest::newRow("end first")
            << QByteArray("2026-03-02T10:01:30") << QByteArray("2026-03-02T09:01:30")
            << QByteArray("end_before_start");
        QTest::newRow("negative") << QByteArray("\"AgentInteractionDuration\":60")
                                  << QByteArray("\"AgentInteractionDuration\":-60")
                                  << QByteArray("negative_duration");
        QTest::newRow("no zone") << QByteArray("10:00:00Z") << QByteArray("10:00:00")
                                 << QByteArray("zoneless_time");
    }
    void badRecordsAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, reason);
        QByteArray json = QByteArray::fromStdString(Ctr{"c-9", "2026-03-02T10:00:00Z"}.json());
        json.replace(from, to);
        const auto got = readConnect(json.toStdString() + "\n" + kFirst.json());
        QCOMPARE(QByteArray::fromStdString(got.reasons()), reason);
        QCOMPARE(got.records.size(), std::size_t(1));
    }

    void theContactOfAnAnalysisStandsInItsFileName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("key")
            << "Analysis/Voice/Redacted/2026/03/02/"
               "ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486_analysis_redacted_2026-03-02T10:09:00Z.json"
            << "ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486";
        QTest::newRow("only in the folder") << "ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486/analysis.json"
                                            << "";
        QTest::newRow("none") << "analysis.json"
                              << "";
        QTest::newRow("cut") << "ee0a8fcc-9cf8-4b9c-9fcf-e86ebe98948.json"
                             << "";
    }
    void theContactOfAnAnalysisStandsInItsFileName()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(sync::contactIdIn(name.toStdString())), id);
    }

    void aChatKeepsItsWordsAndItsTimes()
    {
        const auto got =
            collect("{\"Channel\":\"CHAT\",\"LanguageCode\":\"en-US\",\"CustomerMetadata\":{"
                    "\"ContactId\":\"c-5\"},"
                    "\"ContentMetadata\":{\"Output\":\"Raw\"},\"Participants\":[{\"ParticipantId\":"
                    "\"p1\",\"ParticipantRole\":\"CUSTOMER\"},"
                    "{\"ParticipantId\":\"p2\",\"ParticipantRole\":\"AGENT\"}],\"Transcript\":["
                    "{\"AbsoluteTime\":\"2026-03-02T10:00:00.500Z\",\"Content\":\"Hi\","
                    "\"ParticipantId\":\"p1\",\"ContentType\":\"text/"
                    "plain\",\"DisplayName\":\"Ida\",\"Sentiment\":\"NEGATIVE\"},"
                    "{\"AbsoluteTime\":\"2026-03-02T10:00:01Z\",\"ContentType\":\"application/"
                    "vnd.amazonaws.connect.event.participant.joined\",\"Content\":\"x\","
                    "\"ParticipantId\":\"p2\"},"
                    "{\"AbsoluteTime\":\"2026-03-02T10:00:09.500Z\",\"Content\":\"Hello\","
                    "\"ParticipantId\":\"p2\",\"Sentiment\":\"POSITIVE\"}],"
                    "\"ConversationCharacteristics\":{\"Sentiment\":{\"OverallSentiment\":{"
                    "\"DetailsByParticipantRole\":{\"CUSTOMER\":-2.5,\"AGENT\":4}}}}}",
                "x.json");
        QCOMPARE(got.reasons(), std::string());
        const auto &analysis = got.at<facts::AnalysisRecord>(0);
        QCOMPARE(analysis.contact, std::string("c-5"));
        QVERIFY(!analysis.preferred);
        QCOMPARE(analysis.transcript.customerName, std::string("Ida"));
        QCOMPARE(analysis.transcript.turns.size(), std::size_t(2));
        QCOMPARE(analysis.transcript.turns[1].begin->count(), 9000);
        QCOMPARE(*analysis.transcript.turns[0].importedSentiment, -1.0);
        QVERIFY(!analysis.transcript.turns[1].importedSentiment);
        QCOMPARE(analysis.transcript.imported.size(), std::size_t(1));
        QCOMPARE(analysis.transcript.imported[0].name,
            std::string("customer sentiment, overall (-5 to 5)"));
        QCOMPARE(analysis.transcript.imported[0].value, -2.5);
    }
};

ATTUNE_TEST(TestConnect)
#include "tst_connect.moc"
