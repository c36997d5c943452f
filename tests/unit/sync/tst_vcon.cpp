// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vCon of any version becomes a contact with the legs, turns and permissions it speaks of.
#include "core/sync/lawful_basis.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sync/collected.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;
using facts::Basis;
using facts::Role;
using sync::Remark;

namespace {

constexpr const char *kParties =
    "'parties':[{'role':'customer','uuid':'c-1','name':'Ida'},{'role':'agent','uuid':'a-1','name':'"
    "Noor','dept':'team-1'},"
    "{'role':'agent','uuid':'a-2','name':'Emre'},{'type':'bot','role':'thirdparty'}]";

/// JSON in this file is written with ' for ".
std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '\'', '"');
    return json;
}

std::string vcon(const std::string &rest)
{
    return std::string("{'vcon':'0.4.0','uuid':'u-1',") + kParties + "," + rest + "}";
}

std::string text(int from, const char *start, const char *body, const char *more = "")
{
    return std::string("{'type':'text','start':'") + start + "','parties':[" + std::to_string(from)
        + "," + (from == 0 ? "1" : "0") + "],'mediatype':'text/plain','encoding':'none','body':'"
        + body + "','interaction_id':'t-1'" + more + "}";
}

Collected readVcon(const std::string &json, const sync::SourceOptions &options = {})
{
    return collect(quoted(json), "one.vcon.json", options);
}

std::string words(const facts::LegRecord &leg)
{
    std::string out;
    if (leg.transcript)
        for (const facts::Turn &turn : leg.transcript->turns)
            out += std::string(1, "CASTBY"[static_cast<int>(turn.role)]) + ":" + turn.text + " ";
    return out;
}

std::string basisAttachment(const char *body)
{
    return vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "hi")
        + "],'attachments':[" + body + "]");
}

std::string grants(const char *list, const char *more = "'expiration':null")
{
    return std::string("{'purpose':'lawful_basis','party':0,'dialog':0,'encoding':'json','body':{'"
                       "lawful_basis':'consent',")
        + more + ",'purpose_grants':[" + list + "]}}";
}

} // namespace

class TestVcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesBecomeTurnsFromTheStartOfTheLeg()
    {
        const auto got =
            readVcon(vcon("'updated_at':'2026-03-02T10:09:00Z','subject':'Parcel','dialog':["
                + text(0, "2026-03-02T10:00:00+00:00", "hello", ",'duration':2.5,'skill':'orders'")
                + "," + text(1, "2026-03-02T11:00:30+01:00", "hi Ida", ",'duration':4") + "]"));
        QCOMPARE(got.reasons(), std::string());
        const auto &contact = got.contact();
        QCOMPARE(contact.externalId, std::string("t-1"));
        QCOMPARE(iso(contact.stamp), std::string("2026-03-02T10:09:00.000Z"));
        QCOMPARE(contact.customer.externalId, std::string("c-1"));
        QVERIFY(contact.channel == facts::Channel::Chat);
        QCOMPARE(contact.legs.size(), std::size_t(1));
        const auto &leg = contact.legs[0];
        QCOMPARE(words(leg), std::string("C:hello A:hi Ida "));
        QCOMPARE(leg.queue, std::string("orders"));
        QCOMPARE(leg.agent.externalId, std::string("a-1"));
        QCOMPARE(leg.agent.team, std::string("team-1"));
        QCOMPARE(iso(leg.end), std::string("2026-03-02T10:00:34.000Z"));
        QCOMPARE(leg.transcript->customerName, std::string("Ida"));
        QCOMPARE(leg.transcript->turns[1].begin->count(), 30000);
        QCOMPARE(leg.transcript->turns[0].end->count(), 2500);
    }

    void everyChangeOfAgentBeginsALegAndTheHandoverIsATransfer()
    {
        const auto got = readVcon(vcon(std::string("'dialog':[")
            + text(0, "2026-03-02T10:00:00Z", "one") + "," + text(1, "2026-03-02T10:00:10Z", "two")
            + "," + text(0, "2026-03-02T10:00:20Z", "three") + ","
            + text(2, "2026-03-02T10:00:30Z", "four") + ","
            + text(0, "2026-03-02T10:00:40Z", "five")
            + ",{'type':'transfer','start':'2026-03-02T10:00:30Z','transferee':0,'transferor':1,'"
              "transfer_target':2,"
            + "'original':1,'target_dialog':3}]"));
        const auto &contact = got.contact();
        QCOMPARE(contact.legs.size(), std::size_t(2));
        QCOMPARE(words(contact.legs[0]), std::string("C:one A:two C:three "));
        QCOMPARE(words(contact.legs[1]), std::string("A:four C:five "));
        QCOMPARE(contact.legs[1].agent.externalId, std::string("a-2"));
        QCOMPARE(contact.legs[1].transcript->turns[1].begin->count(), 10000);
        QCOMPARE(contact.transfers.size(), std::size_t(1));
        QCOMPARE(contact.transfers[0].fromLeg, std::size_t(0));
        QCOMPARE(contact.transfers[0].toLeg.value_or(9), std::size_t(1));
        QVERIFY(contact.transfers[0].kind == facts::TransferKind::Cold);
    }

    void aWarmTransferLeavesTheConsultationOut()
    {
        const auto got = readVcon(vcon(
            "'dialog':[ "
            "{'type':'recording','start':'2026-03-02T10:00:00Z','duration':60,'parties':[0,1],'"
            "skill':'care','filename':'a.wav'}, "
            "{'type':'recording','start':'2026-03-02T10:00:50Z','duration':20,'parties':[1,2]}, "
            "{'type':'recording','start':'2026-03-02T10:01:10Z','duration':100,'parties':[0,2],'"
            "skill':'billing'}, "
            "{'type':'transfer','start':'2026-03-02T10:01:05Z','transferor':1,'transfer-target':2,'"
            "original':0,'consultation':1,'target-dialog':2}]"));
        const auto &contact = got.contact();
        QVERIFY(contact.channel == facts::Channel::Voice);
        QCOMPARE(contact.legs.size(), std::size_t(2));
        QCOMPARE(contact.legs[0].talk->count(), 60000);
        QCOMPARE(contact.legs[1].talk->count(), 100000);
        QCOMPARE(contact.legs[1].queue, std::string("billing"));
        QVERIFY(contact.transfers[0].kind == facts::TransferKind::Warm);
        QCOMPARE(contact.transfers[0].toQueue, std::string("billing"));
    }

    void holdIsTakenFromTheEventsOfTheParties()
    {
        const auto got = readVcon(
            vcon("'dialog':[{'type':'recording','start':'2026-03-02T10:00:00Z','duration':60,'"
                 "parties':[0,1], "
                 "'party_history':[{'party':0,'time':'2026-03-02T10:00:10Z','event':'hold'},{'"
                 "party':0,'time':'2026-03-02T10:00:25Z','event':'unhold'}]}]"));
        QCOMPARE(got.contact().legs[0].hold->count(), 15000);
        QCOMPARE(got.contact().legs[0].talk->count(), 45000);
    }

    void anAgentIsNeverInvented()
    {
        const auto got = readVcon(
            "{'uuid':'u-2','parties':[{'tel':'+1555','name':'+1555'},{'tel':'+1666','name':'"
            "Bob'},{}],'dialog':[ "
            "{'type':'text','start':'2026-03-02T10:00:00Z','parties':[0,1],'body':'hello'}, "
            "{'type':'text','start':'2026-03-02T10:00:05Z','parties':[1,0],'body':'hi'},{}]}");
        const auto &contact = got.contact();
        QCOMPARE(words(contact.legs[0]), std::string("C:hello A:hi "));
        QCOMPARE(contact.legs[0].agent.externalId, std::string());
        QCOMPARE(contact.customer.externalId, std::string("+1555"));
        QCOMPARE(contact.customer.name, std::string());
        QCOMPARE(got.count(Remark::RolesGuessed), 1);
    }

    void anUnnamedAgentIsALegOfNobody()
    {
        const auto got = readVcon(
            "{'uuid':'u-3','parties':[{'role':'customer'},{'role':'agent','name':'Agent "
            "TMT'},{'role':'agent'}],'dialog':[ "
            "{'type':'text','start':'2026-03-02T10:00:00Z','parties':[1,0],'body':'signed'}, "
            "{'type':'text','start':'2026-03-02T10:00:05Z','parties':[2,0],'body':'unsigned'},"
            " {'type':'text','start':'2026-03-02T10:00:06Z','parties':[9,0],'body':'from "
            "nobody'}]}");
        const auto &contact = got.contact();
        QCOMPARE(contact.legs.size(), std::size_t(2));
        QCOMPARE(contact.legs[0].agent.externalId, std::string("Agent TMT"));
        QCOMPARE(contact.legs[1].agent.externalId, std::string());
        QCOMPARE(words(contact.legs[1]), std::string("A:unsigned T:from nobody "));
    }

    void theSameMessageTwiceIsOneButOneIdWithOtherWordsIsTwo()
    {
        const char *id = ",'message_id':'<m@x>'";
        const auto got =
            readVcon(vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "one", id)
                + "," + text(0, "2026-03-02T10:00:00Z", "one", id) + ","
                + text(0, "2026-03-02T10:00:00Z", "other", id) + "]"));
        QCOMPARE(words(got.contact().legs[0]), std::string("C:one C:other "));
        QCOMPARE(got.count(Remark::MessageRepeated), 1);
        QVERIFY(got.contact().channel == facts::Channel::Email);
    }

    void redactionMarksMakeATurnUnassessable()
    {
        const auto got =
            readVcon(vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "I am [NAME]")
                + "," + text(0, "2026-03-02T10:00:01Z", "plain") + "]"));
        QVERIFY(got.contact().legs[0].transcript->turns[0].redacted);
        QVERIFY(!got.contact().legs[0].transcript->turns[1].redacted);
    }

    void theTranscriptsVendorsWriteAreRead_data()
    {
        QTest::addColumn<QByteArray>("analysis");
        QTest::addColumn<QByteArray>("spoken");
        QTest::addColumn<int>("firstBegin");
        QTest::newRow("segments with labelled speakers")
            << QByteArray("{'type':'wtf_transcription','dialog':0,'encoding':'json','body':{'"
                          "transcript':{'text':'x','language':'en'}, "
                          "'segments':[{'start':1.5,'end':2,'text':'Hello?','speaker':'S1'},{'"
                          "start':2,'end':1,'text':'Hi','speaker':'S0'}], "
                          "'speakers':{'S0':{'label':'customer'},'S1':{'label':'Agent'}}}}")
            << QByteArray("A:Hello? C:Hi ") << 1500;
        QTest::newRow("segments with party numbers, as text") << QByteArray(
            "{'type':'wtf_transcription','dialog':0,'body':'{\\'segments\\':[{\\'start\\':0,\\'"
            "text\\':\\'a\\',\\'speaker\\':1},{\\'start\\':1,\\'text\\':\\'b\\',\\'speaker\\':0}]}'"
            "}") << QByteArray("A:a C:b ") << 0;
        QTest::newRow("words of one channel: who answers serves")
            << QByteArray("{'type':'transcript','dialog':0,'body':{'results':{'channels':[{'"
                          "alternatives':[{'words':[ "
                          "{'word':'hello','punctuated_word':'Hello,','start':0.5,'end':0.7,'"
                          "speaker':1},{'word':'care','start':0.8,'end':1,'speaker':1}, "
                          "{'word':'hi','start':1.2,'end':1.3,'speaker':0},{'word':'later','start':"
                          "9,'end':9.5,'speaker':0}]}]}]}}}")
            << QByteArray("A:Hello, care "
                          "C:hi C:later ")
            << 500;
        QTest::newRow("words of two channels")
            << QByteArray("{'type':'transcript','dialog':0,'body':{'results':{'channels':[{'"
                          "alternatives':[{'words':[{'word':'hi','start':1,'end':2}]}]}, "
                          "{'alternatives':[{'words':[{'word':'care','start':0,'end':1}]}]}]}}}")
            << QByteArray("A:care C:hi ") << 0;
        QTest::newRow("a list with points in time")
            << QByteArray("{'type':'transcript-redacted','dialog':0,'body':[{'parties':0,'start':'"
                          "2026-03-02T10:00:02Z','duration':1,'text':'I am {{NAME}}'}, "
                          "{'parties':[1],'start':'2026-03-02T10:00:04Z','text':'Hello'}]}")
            << QByteArray("C:I am {{NAME}} A:Hello ") << 2000;
        QTest::newRow("diarised text alternates") << QByteArray(
            "{'type':'diarized','dialog':0,'body':'Care, hello.\\n\\nHi.\\n\\nHow can I help?'}")
                                                  << QByteArray(
                                                         "A:Care, hello. C:Hi. A:How can I help? ")
                                                  << -1;
        QTest::newRow("labelled text")
            << QByteArray("{'type':'transcript','dialog':0,'body':{'transcript':'Ida: "
                          "Hi.\\n\\nAgent: Hello: you.','detected_language':'en'}}")
            << QByteArray("C:Hi. A:Hello: you. ") << -1;
        QTest::newRow("plain text tells nobody apart")
            << QByteArray("{'type':'transcript','dialog':0,'body':{'transcript':'All of it.'}}")
            << QByteArray("T:All of it. ") << -1;
        QTest::newRow("all by one voice tells nobody apart either")
            << QByteArray("{'type':'transcript','dialog':0,'body':[{'parties':0,'text':'Care, "
                          "hello.'},{'parties':0,'text':'Hi.'}]}")
            << QByteArray("T:Care, hello. T:Hi. ") << -1;
        QTest::newRow("the redacted twin is taken") << QByteArray(
            "{'type':'transcript','dialog':0,'body':'Agent: My card is "
            "4111'},{'type':'transcript-redacted','dialog':0,'body':'Agent: My card is [CARD]'}")
                                                    << QByteArray("A:My card is [CARD] ") << -1;
        QTest::newRow("of another dialog")
            << QByteArray("{'type':'transcript','dialog':7,'body':'Agent: x'}") << QByteArray()
            << -1;
    }
    void theTranscriptsVendorsWriteAreRead()
    {
        QFETCH(QByteArray, analysis);
        QFETCH(QByteArray, spoken);
        QFETCH(int, firstBegin);
        const auto got = readVcon(
            vcon("'dialog':[{'type':'recording','start':'2026-03-02T10:00:00Z','duration':33."
                 "5,'parties':[0,1],'filename':'x.wav'}],'analysis':["
                + analysis.toStdString() + "]"));
        QCOMPARE(got.reasons(), std::string());
        const auto &leg = got.contact().legs[0];
        QCOMPARE(QByteArray::fromStdString(words(leg)), spoken);
        if (!spoken.isEmpty())
            QCOMPARE(
                leg.transcript->turns[0].begin ? int(leg.transcript->turns[0].begin->count()) : -1,
                firstBegin);
        QCOMPARE(leg.talk->count(), 33500);
    }

    void aCallWhoseWordsStandInTheAnalysisAloneIsACall()
    {
        const auto got = readVcon(
            "{'vcon':'0.0.1','uuid':'u-9','parties':[{'role':'customer','tel':'+1'},{'role':'"
            "agent','mailto':'n@x'}], "
            "'dialog':[{'type':'text','start':'2026-03-02T10:00:00Z','parties':[1,0],'"
            "mimetype':'text/plain','meta':{'direction':'out','disposition':'ANSWERED'}}], "
            "'analysis':[{'type':'diarized','dialog':0,'body':'Hello\\n\\nHi'}]}");
        const auto &contact = got.contact();
        QVERIFY(contact.channel == facts::Channel::Voice);
        QVERIFY(contact.direction == facts::Direction::Outbound);
        QCOMPARE(contact.disposition, std::string("ANSWERED"));
        QCOMPARE(contact.legs[0].agent.externalId, std::string("n@x"));
        QVERIFY(!contact.legs[0].end);
    }

    void onlyTheCustomersSentimentIsTakenIn()
    {
        const auto got = readVcon(vcon(std::string("'dialog':[")
            + text(0, "2026-03-02T10:00:00Z", "bad") + ","
            + text(1, "2026-03-02T10:00:10Z", "sorry")
            + "],'analysis':[{'type':'sentiment','vendor':'Acme','dialog':0,'body':{'segments':[ "
              "{'dialog':0,'party':0,'score':-0.8},{'dialog':1,'party':1,'score':0.5},{'dialog':0,'"
              "party':0,'score':7}]}}]"));
        const auto &turns = got.contact().legs[0].transcript->turns;
        QCOMPARE(turns[0].importedSentiment.value_or(0), -0.8);
        QVERIFY(!turns[1].importedSentiment);
    }

    void inlineAudioIsDecodedAndATooLargeOneLeavesTheContact()
    {
        sync::SourceOptions options;
        options.limits.inlineMedia = 16;
        const std::string recording =
            "'dialog':[{'type':'recording','start':'2026-03-02T10:00:00Z','duration':3,'parties':["
            "0,1],'mediatype':'audio/x-wav','filename':'a.wav','encoding':'base64url','body':'";
        const auto small = readVcon(vcon(recording + "UklGRg'}]"), options);
        QCOMPARE(small.contact().legs[0].recordings[0].audio, Bytes({'R', 'I', 'F', 'F'}));
        QCOMPARE(small.contact().legs[0].recordings[0].mediaType, std::string("audio/x-wav"));
        const auto large = readVcon(vcon(recording + std::string(40, 'A') + "'}]"), options);
        QCOMPARE(large.reasons(), std::string("media_too_large"));
        QCOMPARE(large.records.size(), std::size_t(1));
        QVERIFY(large.contact().legs[0].recordings[0].audio.empty());
        const auto broken = readVcon(vcon(recording + "not base64!'}]"), options);
        QCOMPARE(broken.reasons(), std::string("invalid_text"));
        QCOMPARE(broken.records.size(), std::size_t(1));
    }

    void aUrlIsKeptAsText()
    {
        const auto got = readVcon(
            vcon("'dialog':[{'type':'recording','start':'2026-03-02T10:00:00Z','duration':3,'"
                 "parties':[0,1],'url':'https://example.com/a.wav','content_hash':'sha512-x'}]"));
        QCOMPARE(got.contact().legs[0].recordings[0].url, std::string("https://example.com/a.wav"));
    }

    void anAttemptNobodyAnsweredIsAbandoned()
    {
        const auto got =
            readVcon(vcon("'dialog':[{'type':'incomplete','start':'2026-03-02T10:00:00Z','"
                          "parties':[0],'disposition':'hung-up'}]"));
        QVERIFY(got.contact().abandoned);
        QCOMPARE(got.contact().disposition, std::string("hung-up"));
        QVERIFY(!got.contact().legs[0].transcript);
    }

    void theChannelIsTakenFromWhatSaysSo()
    {
        const auto got =
            readVcon(vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "hi")
                + "],'attachments':[{'purpose':'provenance','party':3,'encoding':'json','body':{'"
                  "channel':'social/twitter'}}]"));
        QVERIFY(got.contact().channel == facts::Channel::Social);
    }

    void theMostRestrictiveGrantDecides_data()
    {
        QTest::addColumn<QByteArray>("attachments");
        QTest::addColumn<int>("level"); // -1: nothing was said
        const char *analysis = "{'purpose':'analysis','granted':true}";
        const char *noAnalysis = "{'purpose':'Sentiment Analysis','granted':false}";
        const char *review = "{'purpose':'quality-review','granted':true}";
        const char *noReview = "{'purpose':'quality_review','granted':false}";
        const auto two = [](const char *a, const char *b) {
            return std::string(a) + "," + b;
        };
        const auto row = [&](const char *name, const std::string &attachments, int level) {
            QTest::newRow(name) << QByteArray::fromStdString(attachments) << level;
        };
        row("nothing", "", -1);
        row("analysis", grants(analysis), 2);
        row("review alone", grants(review), 1);
        row("review, analysis refused", grants(two(review, noAnalysis).c_str()), 1);
        row("analysis, and refused under another name", grants(two(analysis, noAnalysis).c_str()),
            0);
        row("analysis, review refused", grants(two(analysis, noReview).c_str()), 0);
        row("coaching, review refused",
            grants(two(noReview, "{'purpose':'coaching','granted':true}").c_str()), 1);
        row("only recording",
            grants("{'purpose':'recording','granted':true},{'purpose':'transcription','granted':"
                   "true}"),
            0);
        row("no grants", grants(""), 0);
        row("one says yes, one says no",
            grants(two(analysis, review).c_str()) + ","
                + grants("{'purpose':'analysis','granted':false}"),
            1);
        row("expired", grants(analysis, "'expiration':'2026-03-01T00:00:00Z'"), 0);
        row("expired three minutes ago", grants(analysis, "'expiration':'2026-06-01T11:57:00Z'"),
            2);
        row("valid for years", grants(analysis, "'expiration':'2030-01-01T00:00:00Z'"), 2);
        row("withdrawn", grants(analysis, "'expiration':null,'status':'withdrawn'"), 0);
        row("an expiry nobody can readVcon", grants(analysis, "'expiration':'soon'"), -1);
        row("older drafts say type",
            "{'type':'lawful_basis','party':0,'body':{'lawful_basis':'contract','expiration':null,'"
            "purpose_grants':[{'purpose':'analysis','granted':true}]}}",
            2);
        row("as text",
            "{'type':'lawful_basis','party':0,'encoding':'json','body':'{\\'lawful_basis\\':\\'"
            "consent\\',\\'purpose_grants\\':[{\\'purpose\\':\\'coaching\\',\\'granted\\':true}]}'"
            "}",
            1);
        row("a party that is not there",
            "{'purpose':'lawful_basis','party':9,'body':{'lawful_basis':'consent','purpose_grants':"
            "[{'purpose':'analysis','granted':true}]}}",
            -1);
        row("a basis the law does not know",
            "{'purpose':'lawful_basis','party':0,'body':{'lawful_basis':'curiosity','purpose_"
            "grants':[{'purpose':'analysis','granted':true}]}}",
            -1);
    }
    void theMostRestrictiveGrantDecides()
    {
        QFETCH(QByteArray, attachments);
        QFETCH(int, level);
        sync::SourceOptions options;
        options.now = at("2026-06-01T12:00:00Z");
        const auto got = readVcon(basisAttachment(attachments.constData()), options);
        QCOMPARE(got.reasons(), std::string());
        const auto &basis = got.contact().basis;
        QCOMPARE(basis ? static_cast<int>(basis->level) : -1, level);
    }

    void aNaiveTimeNeedsTheZoneOfItsSource()
    {
        const std::string json =
            vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00.250", "hi") + "]");
        QCOMPARE(readVcon(json).reasons(), std::string("zoneless_time"));
        const auto got = readVcon(json, in("Europe/Paris"));
        QCOMPARE(toIso(got.contact().legs[0].start), std::string("2026-03-02T09:00:00.250Z"));
    }

    void whatCannotBeTakenIsSetAsideWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const std::string &json, const char *reason) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(reason);
        };
        row("no start", vcon("'dialog':[{'type':'text','parties':[0],'body':'x'}]"),
            "missing_time");
        row("start is no time", vcon(std::string("'dialog':[") + text(0, "yesterday", "x") + "]"),
            "invalid_time");
        row("before there were such files",
            vcon(std::string("'dialog':[") + text(0, "1970-01-01T00:00:00Z", "x") + "]"),
            "invalid_time");
        row("negative length",
            vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "x", ",'duration':-1")
                + "]"),
            "negative_duration");
        row("no identity",
            "{'parties':[{}],'dialog':[{'type':'text','start':'2026-03-02T10:00:00Z','parties':0,'"
            "body':'x'}]}",
            "missing_id");
        row("empty", "{'uuid':'u','parties':[],'dialog':[]}", "empty");
        row("only placeholders", "{'uuid':'u','parties':[{}],'dialog':[{},{}]}", "empty");
        row("no vCon", "{'text':'hello'}", "unknown_kind");
        row("no object", "[1,2]", "broken_json");
        row("critical extension",
            vcon("'critical':['CC','quantum'],'dialog':[" + text(0, "2026-03-02T10:00:00Z", "x")
                + "]"),
            "critical_extension");
        row("encrypted", "{'protected':'eyJ9','iv':'x','ciphertext':'y','recipients':[]}",
            "encrypted");
        row("too deep",
            std::string("{'uuid':'u','dialog':") + std::string(100, '[') + std::string(100, ']')
                + "}",
            "too_deep");
        row("cut off", "{'uuid':'u','dialog':[{'type':'te", "truncated");
        row("broken", "{'uuid':'u',,}\n", "broken_json");
    }
    void whatCannotBeTakenIsSetAsideWithItsReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, reason);
        const auto got = collect(quoted(json.toStdString()), "one.vcon");
        QCOMPARE(QByteArray::fromStdString(got.reasons()), reason);
        QVERIFY(got.records.empty());
    }

    void aTimeThatIsMissingBesideOthersCostsNoWords()
    {
        const auto got =
            readVcon(vcon(std::string("'dialog':[") + text(0, "2026-03-02T10:00:00Z", "one")
                + ",{'type':'text','parties':[1,0],'body':'two'}]"));
        QCOMPARE(words(got.contact().legs[0]), std::string("C:one A:two "));
        QVERIFY(got.contact().clockSuspect);
        QVERIFY(!got.contact().legs[0].transcript->turns[1].begin);
    }

    void anAmendmentOfAnAmendmentIsStillTheSameContact()
    {
        const auto one = [](const char *uuid, const char *amends) {
            return std::string("{'uuid':'") + uuid + "','amended':{'uuid':'" + amends
                + "'},'parties':[{'role':'customer'}],'dialog':[{'type':'text','start':'2026-03-"
                  "02T10:00:00Z','parties':0,'body':'x'}]}"
                + "\n";
        };
        const auto got = collect(quoted(one("u-2", "u-1") + one("u-3", "u-2")), "two.vcon.jsonl");
        QCOMPARE(got.contact(0).externalId, std::string("u-1"));
        QCOMPARE(got.contact(1).externalId, std::string("u-1"));
    }

    void idsStayText()
    {
        const auto got =
            readVcon("{'uuid':123456789012345678901234,'parties':[{'role':'customer'}],'dialog':[{'"
                     "type':'text','start':1772445600,'parties':0,'body':'x'}]}");
        QCOMPARE(got.contact().externalId, std::string("123456789012345678901234"));
        QCOMPARE(toIso(got.contact().legs[0].start), std::string("2026-03-02T10:00:00.000Z"));
    }

    void aSignatureIsHeldAgainstThePayload_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("trusting");
        QTest::addColumn<int>("remark"); // -1: set aside
        QTest::newRow("verified") << "signed.vcon" << true << int(Remark::SignatureVerified);
        QTest::newRow("intact, signer unknown")
            << "signed.vcon" << false << int(Remark::SignatureUntrusted);
        QTest::newRow("signed again by an archive")
            << "signed_twice.vcon" << true << int(Remark::SignatureVerified);
        QTest::newRow("another algorithm")
            << "signed_unknown_algorithm.vcon" << true << int(Remark::SignatureUnchecked);
        QTest::newRow("altered") << "altered.vcon" << true << -1;
    }
    void aSignatureIsHeldAgainstThePayload()
    {
        QFETCH(QString, file);
        QFETCH(bool, trusting);
        QFETCH(int, remark);
        const auto content = [](const QString &name) {
            QFile f(QStringLiteral(ATTUNE_SOURCE_DIR "/tests/data/sync/") + name);
            return f.open(QIODevice::ReadOnly) ? f.readAll().toStdString() : std::string();
        };
        sync::SourceOptions options;
        options.now = at("2027-01-01T00:00:00Z");
        if (trusting)
            options.trustedCertificates = content(QStringLiteral("trusted.pem"));
        const auto got = collect(content(file), file.toStdString(), options);
        if (remark < 0) {
            QCOMPARE(got.reasons(), std::string("signature_broken"));
            QVERIFY(got.records.empty());
            return;
        }
        QCOMPARE(got.reasons(), std::string());
        QCOMPARE(got.count(static_cast<Remark>(remark)), 1);
        QCOMPARE(words(got.contact().legs[0]),
            std::string("C:My parcel is late. A:I am sorry, Ida. I will look at once. "));
    }
};

ATTUNE_TEST(TestVcon)
#include "tst_vcon.moc"
