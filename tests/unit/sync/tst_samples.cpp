// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other people are read as they are. They lie beside this source, or the test says that
// they do not.
#include "core/sync/input_files.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sync/collected.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace attune;
using namespace attune::tests;

namespace {

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Collected sample(const char *name, const sync::SourceOptions &options = {})
{
    const QString path = samples(QString::fromUtf8(name));
    return collect(contentOf(path), path.toStdString(), options);
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "everyConversationOfTheUnpackedPackIsTaken") != 0
            && !QFile::exists(samples(QStringLiteral("README.md"))))
            QSKIP("there are no sample files beside the source");
    }

    void theExamplesOfTheStandardAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("turns");
        QTest::addColumn<QString>("aside");
        QTest::newRow("external recording") << "ab_call_ext_rec.vcon" << 0 << "";
        QTest::newRow("internal recording") << "ab_call_int_rec.vcon" << 0 << "";
        QTest::newRow("with analysis") << "ab_call_ext_rec_analysis.vcon" << 1 << "";
        QTest::newRow("redacted") << "ab_call_ext_rec_redacted.vcon" << 18 << "";
        QTest::newRow("redacted beside the other")
            << "ab_call_ext_rec_with_redact.vcon" << 18 << "";
        QTest::newRow("amended") << "ab_call_ext_rec_amended.vcon" << 1 << "";
        QTest::newRow("signed") << "ab_call_ext_rec_signed.vcon" << 0 << "";
        QTest::newRow("decrypted, still signed") << "ab_call_ext_rec_decrypted.vcon" << 0 << "";
        QTest::newRow("encrypted") << "ab_call_ext_rec_encrypted.vcon" << -1 << "encrypted";
        QTest::newRow("mail, multipart") << "ab_email_acct_prob_thread.vcon" << 2 << "";
        QTest::newRow("mail, one id twice") << "ab_email_prob_followup_text_thread.vcon" << 3 << "";
        QTest::newRow("mail with a picture") << "b_email_acct_prob_image.vcon" << 1 << "";
        QTest::newRow("no identity") << "ab.vcon" << -1 << "missing_id";
        QTest::newRow("no vCon at all") << "simple-vcon.vcon" << -1 << "unknown_kind";
    }
    void theExamplesOfTheStandardAreRead()
    {
        QFETCH(QString, file);
        QFETCH(int, turns);
        QFETCH(QString, aside);
        const auto got = sample(("vcon/examples/" + file.toUtf8()).constData());
        QCOMPARE(QString::fromStdString(got.reasons()), aside);
        QCOMPARE(got.records.size(), std::size_t(turns < 0 ? 0 : 1));
        if (turns < 0)
            return;
        const auto &leg = got.contact().legs[0];
        QCOMPARE(leg.transcript ? int(leg.transcript->turns.size()) : 0, turns);
        QCOMPARE(leg.agent.externalId, std::string()); // none of them says who served
    }

    void theSignatureOfTheStandardsExampleFits()
    {
        QCOMPARE(sample("vcon/examples/ab_call_ext_rec_signed.vcon")
                     .count(sync::Remark::SignatureUntrusted),
            1);
        std::string altered =
            contentOf(samples(QStringLiteral("vcon/examples/ab_call_ext_rec_signed.vcon")));
        const std::size_t payload = altered.find("eyJwYXJ0aWVz");
        QVERIFY(payload != std::string::npos);
        altered[payload + 60] = altered[payload + 60] == 'A' ? 'B' : 'A';
        QCOMPARE(collect(altered, "x.vcon").reasons(), std::string("signature_broken"));
    }

    void theRecordingInsideOfAFileIsTheOneBesideIt()
    {
        const auto got = sample("vcon/examples/ab_call_int_rec.vcon");
        const std::string wav = contentOf(samples(QStringLiteral("vcon/examples/ab_call.wav")));
        QVERIFY(got.contact().legs[0].recordings[0].audio == copyOf(bytesOf(wav)));
    }

    void redactionMarksAreSeen()
    {
        const auto got = sample("vcon/examples/ab_call_ext_rec_redacted.vcon");
        const auto &turns = got.contact().legs[0].transcript->turns;
        QCOMPARE(std::count_if(
                     turns.begin(), turns.end(), [](const auto &turn) { return turn.redacted; }),
            4);
    }

    void callsWithoutAZoneWaitForOneAndTheOthersAreTaken()
    {
        const auto files =
            sync::findFiles({samples(QStringLiteral("vcon/fake-vcons")).toStdString()}, {});
        QCOMPARE(files.files.size(), std::size_t(40));
        int zoneless = 0;
        int agents = 0;
        for (const auto &file : files.files) {
            const std::string content = contentOf(QString::fromStdString(file.path));
            const auto closed = collect(content, file.path);
            zoneless += closed.reasons() == "zoneless_time" ? 1 : 0;
            const auto got = collect(content, file.path, in("America/New_York"));
            QCOMPARE(got.reasons(), std::string());
            const auto &leg = got.contact().legs[0];
            QVERIFY(leg.transcript && leg.transcript->turns.size() > 3);
            agents += leg.agent.externalId.empty() ? 0 : 1;
            const auto &turns = leg.transcript->turns;
            QVERIFY(std::any_of(turns.begin(), turns.end(),
                [](const auto &turn) { return turn.role == facts::Role::Customer; }));
            QVERIFY(std::any_of(turns.begin(), turns.end(),
                [](const auto &turn) { return turn.role == facts::Role::Agent; }));
        }
        QCOMPARE(zoneless, 11);
        QCOMPARE(agents, 40);
    }

    void aRealContactRecordIsRead()
    {
        const auto got = sample("connect_ctr.json");
        QCOMPARE(got.reasons(), std::string());
        const auto &leg = got.contact().legs[0];
        QCOMPARE(leg.agent.externalId, std::string("agent1"));
        QCOMPARE(leg.talk->count(), 14000);
        QCOMPARE(leg.afterWork->count(), 10000);
        QCOMPARE(leg.wait->count(), 5000);
        QCOMPARE(leg.recordings[0].fileName,
            std::string("ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486_20200331T16:20_UTC.wav"));
    }

    void aRealAnalysisIsReadWithoutItsViewOfVoices()
    {
        const std::string content =
            contentOf(samples(QStringLiteral("contact_lens_call_redacted.json")));
        QCOMPARE(collect(content, "analysis.json").reasons(), std::string("no_contact"));
        const auto got =
            collect(content, "ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486_analysis_redacted.json");
        const auto &analysis = got.at<facts::AnalysisRecord>(0);
        QCOMPARE(analysis.contact, std::string("ee0a8fcc-9cf8-4b9c-9fcf-e86ebe989486"));
        QVERIFY(analysis.preferred);
        QCOMPARE(analysis.transcript.language, std::string("en-US"));
        QCOMPARE(analysis.transcript.turns.size(), std::size_t(10));
        QVERIFY(analysis.transcript.turns[1].redacted);
        QCOMPARE(*analysis.transcript.turns[3].importedSentiment, -1.0);
        QVERIFY(!analysis.transcript.turns[4].importedSentiment);
        QCOMPARE(analysis.transcript.imported.size(), std::size_t(5)); // overall and four quarters
        QCOMPARE(analysis.transcript.imported[0].value, 3.1);
    }

    void whatIsNotReadYetIsSaidToBeUnknown_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"genesys_conversation_detail.constructed.json",
                 "zendesk_ticket.json", "chatwoot_conversation.constructed.json",
                 "intercom_conversation.constructed.json", "schedule.constructed.ics",
                 "agent_intervals.constructed.csv", "vcon/vcon_json_schema.json"})
            QTest::newRow(file) << QString::fromUtf8(file);
    }
    void whatIsNotReadYetIsSaidToBeUnknown()
    {
        QFETCH(QString, file);
        const auto got = sample(file.toUtf8().constData());
        QCOMPARE(got.reasons(), std::string("unknown_kind"));
    }

    /// ATTUNE_PACKS names the folder the research pack was unpacked to.
    void everyConversationOfTheUnpackedPackIsTaken()
    {
        const QString packs = qEnvironmentVariable("ATTUNE_PACKS");
        if (packs.isEmpty() || !QFile::exists(packs + QStringLiteral("/twacs")))
            QSKIP("ATTUNE_PACKS does not name an unpacked research pack");
        const auto files = sync::findFiles({packs.toStdString()}, {});
        QCOMPARE(files.files.size(), std::size_t(7));
        std::size_t contacts = 0;
        std::size_t transfers = 0;
        std::set<std::string> agents;
        for (const auto &file : files.files) {
            const auto got = collect(contentOf(QString::fromStdString(file.path)), file.path);
            QCOMPARE(got.reasons(), std::string());
            contacts += got.records.size();
            const bool real = file.path.find("twacs") != std::string::npos;
            for (std::size_t i = 0; i < got.records.size(); ++i) {
                transfers += got.contact(i).transfers.size();
                for (const auto &leg : got.contact(i).legs)
                    if (real && !leg.agent.externalId.empty())
                        agents.insert(leg.agent.externalId);
            }
        }
        QCOMPARE(contacts, std::size_t(36528));
        QCOMPARE(transfers, std::size_t(1146));
        QCOMPARE(agents.size(), std::size_t(225));
    }
};

ATTUNE_TEST(TestSamples)
#include "tst_samples.moc"
