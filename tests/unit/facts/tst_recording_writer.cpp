// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording lies sealed beside its leg, once, and nothing is left of one that could not be kept.
#include "core/vault/sealed_file.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;

namespace {

Bytes sound(unsigned char salt)
{
    return Bytes(200'000, salt);
}

/// A centre with a contact of two legs and a writer that is ready.
struct Recorded {
    Recorded(bool rehearsal = false)
        : writer(centre.facts(), centre.vault(), "acd", centre.clock(), centre.paths().recordings())
    {
        auto contact = aContact("call-1");
        facts::LegRecord second = contact.legs.front();
        second.externalId = "call-1-b";
        second.start += std::chrono::minutes{20};
        second.end.reset();
        contact.legs.push_back(second);
        centre.import({contact});
        if (rehearsal)
            writer.rehearse();
        if (!writer.begin())
            qFatal("the writer does not begin");
    }
    Result<facts::Outcome> add(const char *leg, Bytes audio)
    {
        MemorySource source(std::move(audio));
        return writer.addRecording(leg, {"audio/x-wav", "x.wav", {}, {}, {}}, source);
    }
    QStringList files() const
    {
        return QDir(QString::fromStdString(centre.paths().recordings().string()))
            .entryList(QDir::Files);
    }
    std::int64_t count(const char *sql)
    {
        auto reader = centre.facts().reader();
        return (*reader)->single(sql);
    }

    TempCentre centre;
    facts::FactsWriter writer;
};

} // namespace

class TestRecordingWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsKeptOnceAndComesBack()
    {
        Recorded recorded;
        QVERIFY(*recorded.add("call-1", sound(1)) == facts::Outcome::Accepted);
        QVERIFY(*recorded.add("call-1", sound(1)) == facts::Outcome::Unchanged);
        QVERIFY(*recorded.add("call-1", sound(2)) == facts::Outcome::Accepted);
        QCOMPARE(recorded.files().size(), 2);
        QCOMPARE(recorded.count("SELECT bytes FROM recording LIMIT 1"), 200'000);
        auto reader = recorded.centre.facts().reader();
        auto row = (*reader)->prepare("SELECT file FROM recording ORDER BY id");
        QVERIFY(row.step());
        const auto path = recorded.centre.paths().recordings() / std::string(row.text(0));
        auto sealed = FileSource::open(path.string());
        const auto key =
            recorded.centre.vault().fileKey(vault::sealedFileHeaderOf(**sealed)->keyId);
        QVERIFY(key);
        auto opened = vault::SealedFileReader::open(path.string(), key->view());
        QVERIFY(opened);
        Bytes plain((*opened)->size());
        QCOMPARE(*(*opened)->read(0, plain), plain.size());
        QVERIFY(plain == sound(1));
    }

    void aLaterLegHasItsOwn()
    {
        Recorded recorded;
        QVERIFY(*recorded.add("call-1-b", sound(1)) == facts::Outcome::Accepted);
        QCOMPARE(recorded.count("SELECT count(*) FROM recording r JOIN leg l ON l.key = r.leg "
                                "WHERE l.external = 'call-1-b' AND l.flags & 128"),
            1);
        const auto nobody = recorded.add("call-7", sound(1));
        QVERIFY(!nobody && nobody.error().fault == Fault::NotFound);
        QCOMPARE(recorded.files().size(), 1);
    }

    void inlineAudioIsTheSameAsAFileOfIt()
    {
        Recorded recorded;
        auto contact = aContact("talk-9", "2026-03-02T15:00:00Z");
        contact.legs[0].recordings.push_back({"audio/x-wav", "x.wav", sound(9), {}, {}});
        std::vector<facts::PreparedRecord> prepared;
        prepared.push_back(recorded.writer.prepare(contact).value());
        QVERIFY(recorded.writer.writeBatch(std::move(prepared)));
        QCOMPARE(recorded.files().size(), 1);
        QVERIFY(*recorded.add("talk-9", sound(9)) == facts::Outcome::Unchanged);
    }

    void aRehearsalSealsNothing()
    {
        Recorded recorded(true);
        QVERIFY(*recorded.add("call-1", sound(1)) == facts::Outcome::Accepted);
        auto contact = aContact("talk-9", "2026-03-02T15:00:00Z");
        contact.legs[0].recordings.push_back({"audio/x-wav", "x.wav", sound(9), {}, {}});
        std::vector<facts::PreparedRecord> prepared;
        prepared.push_back(recorded.writer.prepare(contact).value());
        QCOMPARE(recorded.writer.writeBatch(std::move(prepared))->accepted, 1);
        QVERIFY(recorded.files().isEmpty());
        QCOMPARE(recorded.count("SELECT count(*) FROM recording"), 0);
    }
};

ATTUNE_TEST(TestRecordingWriter)
#include "tst_recording_writer.moc"
