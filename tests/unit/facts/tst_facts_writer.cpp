// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is delivered is taken once, newer wins over older, and nothing of it lies open on the disk.
#include "core/facts/rollups.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace attune;
using namespace attune::tests;
using namespace std::chrono_literals;

class TestFactsWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContactComesBackAsItWent()
    {
        TempCentre centre;
        const auto sent = aContact("c-1");
        QCOMPARE(centre.import({sent}).accepted, 1);
        centre.reopen();
        auto reader = centre.facts().reader();
        QVERIFY(reader);
        const auto key = facts::legKey(sent.legs[0].start, {1}, "c-1");
        const auto leg = facts::findLeg(**reader, key);
        QVERIFY(leg);
        QCOMPARE(leg->external, std::string("c-1"));
        QCOMPARE(leg->turns.value_or(0), 2);
        QCOMPARE(leg->talk->count(), 600000);
        QVERIFY(leg->basis == facts::Basis::Consent);
        facts::TranscriptReader transcripts(centre.vault());
        const auto opened = transcripts.open(**reader, key);
        QVERIFY(opened);
        QCOMPARE(opened->turns[1].text, sent.legs[0].transcript->turns[1].text);
    }

    void theSameAgainChangesNothing()
    {
        TempCentre centre;
        centre.import({aContact("c-1"), aContact("c-2", "2026-03-02T11:00:00Z")});
        const auto again =
            centre.import({aContact("c-1"), aContact("c-2", "2026-03-02T11:00:00Z")});
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.accepted + again.updated, 0);
    }

    void aNewerRevisionWinsAndAnOlderOneNever()
    {
        TempCentre centre;
        auto contact = aContact("c-1");
        contact.stamp = at("2026-03-02T12:00:00Z");
        centre.import({contact});
        contact.disposition = "refunded";
        contact.stamp = at("2026-03-02T13:00:00Z");
        QCOMPARE(centre.import({contact}).updated, 1);
        contact.disposition = "closed";
        contact.stamp = at("2026-03-02T12:30:00Z");
        const auto late = centre.import({contact});
        QCOMPARE(late.unchanged, 1);
        QCOMPARE(late.olderRevisions, 1);
    }

    void aDeliveryWithoutTranscriptKeepsTheOneThatIsThere()
    {
        TempCentre centre;
        auto contact = aContact("c-1");
        centre.import({contact});
        contact.legs[0].transcript.reset();
        contact.disposition = "refunded";
        QCOMPARE(centre.import({contact}).updated, 1);
        auto reader = centre.facts().reader();
        facts::TranscriptReader transcripts(centre.vault());
        QVERIFY(transcripts.open(**reader, facts::legKey(contact.legs[0].start, {1}, "c-1")));
    }

    void legsThatVanishAreGoneAndTheOthersStay()
    {
        TempCentre centre;
        auto contact = aContact("c-1");
        contact.legs.push_back(contact.legs[0]);
        contact.legs[1].start += 12min;
        *contact.legs[1].end += 12min;
        contact.transfers.push_back(
            {0, 1, contact.legs[1].start, facts::TransferKind::Warm, "Billing", "upset"});
        centre.import({contact});
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM leg"), 2);
        QCOMPARE((*reader)->single("SELECT count(*) FROM transfer"), 1);
        contact.legs.pop_back();
        contact.transfers.clear();
        QCOMPARE(centre.import({contact}).updated, 1);
        QCOMPARE((*reader)->single("SELECT count(*) FROM leg"), 1);
        QCOMPARE((*reader)->single("SELECT count(*) FROM transcript"), 1);
        QCOMPARE((*reader)->single("SELECT count(*) FROM transfer"), 0);
    }

    void anAnalysisIsJoinedWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("analysisFirst");
        QTest::newRow("analysis first") << true;
        QTest::newRow("contact first") << false;
    }
    void anAnalysisIsJoinedWhicheverComesFirst()
    {
        QFETCH(bool, analysisFirst);
        TempCentre centre;
        auto contact = aContact("c-1");
        facts::AnalysisRecord analysis{"c-1", *contact.legs[0].transcript, true};
        analysis.transcript.imported.push_back({"Contact Lens", "customer, overall", -1.5});
        contact.legs[0].transcript.reset();
        if (analysisFirst) {
            centre.import({analysis});
            centre.import({contact});
        } else {
            centre.import({contact});
            centre.import({analysis});
        }
        auto reader = centre.facts().reader();
        facts::TranscriptReader transcripts(centre.vault());
        const auto key = facts::legKey(contact.legs[0].start, {1}, "c-1");
        const auto opened = transcripts.open(**reader, key);
        QVERIFY(opened);
        QCOMPARE(opened->imported.size(), 1u);
        QVERIFY(facts::findLeg(**reader, key)->has(facts::LegFlag::ImportedScores));
        QCOMPARE((*reader)->single("SELECT count(*) FROM waiting"), 0);
        QCOMPARE(centre.import({analysis}).unchanged, 1);
    }

    void withdrawnConsentHoldsForWhatIsThereAndForWhatComes()
    {
        TempCentre centre;
        centre.import({aContact("c-1")});
        facts::ConsentRecord withdrawal;
        withdrawal.customer = "K-20418";
        withdrawal.at = at("2026-03-02T20:00:00Z");
        withdrawal.basis.withdrawn = true;
        centre.import({withdrawal});
        centre.import({aContact("c-2", "2026-03-02T11:00:00Z")});
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM leg WHERE basis = 0"), 2);
        QCOMPARE(centre.import({withdrawal}).unchanged, 1);
    }

    void aConsentHoldsWhenItComesBeforeItsContact_data()
    {
        QTest::addColumn<QList<int>>("said"); // one a day, from the first of March on; -1 withdrawn
        QTest::addColumn<int>("claimed");
        QTest::addColumn<int>("holds");
        QTest::newRow("withdrawn") << QList{-1} << 2 << 0;
        QTest::newRow("opened and no more") << QList{1} << 2 << 1;
        QTest::newRow("given") << QList{2} << 0 << 2;
        QTest::newRow("given and withdrawn") << QList{2, -1} << 2 << 0;
        QTest::newRow("withdrawn and given again") << QList{-1, 2} << 0 << 2;
    }
    void aConsentHoldsWhenItComesBeforeItsContact()
    {
        QFETCH(QList<int>, said);
        QFETCH(int, claimed);
        QFETCH(int, holds);
        auto contact = aContact("c-1");
        contact.basis->level = static_cast<facts::Basis>(claimed);
        contact.legs.push_back(contact.legs[0]);
        contact.legs[1].start += 12min;
        *contact.legs[1].end += 12min;
        std::vector<facts::Record> consents;
        for (qsizetype i = 0; i < said.size(); ++i) {
            facts::ConsentRecord consent;
            consent.contact = "c-1";
            consent.at = at("2026-03-01T20:00:00Z") + i * 24h;
            consent.basis.withdrawn = said[i] < 0;
            consent.basis.level = static_cast<facts::Basis>(std::max(said[i], 0));
            consents.push_back(consent);
        }
        auto backwards = consents;
        std::ranges::reverse(backwards);
        for (const auto &order : {consents, backwards}) {
            for (const bool contactFirst : {false, true}) {
                for (const bool together : {false, true}) {
                    TempCentre centre;
                    std::vector<facts::Record> all = order;
                    all.insert(contactFirst ? all.begin() : all.end(), contact);
                    if (together) {
                        centre.import(all);
                    } else {
                        for (const facts::Record &each : all)
                            centre.import({each});
                    }
                    auto reader = centre.facts().reader();
                    const auto held = [&] {
                        return (*reader)->single(
                            "SELECT count(*) FROM leg WHERE basis = :basis", holds);
                    };
                    QCOMPARE(held(), 2);
                    QCOMPARE((*reader)->single("SELECT count(*) FROM waiting"), 0);
                    contact.disposition = "refunded"; // and it is claimed once more
                    centre.import({contact});
                    QCOMPARE(held(), 2);
                    QCOMPARE(centre.import({consents.back()}).unchanged, 1);
                    QVERIFY(facts::checkRollups(**reader));
                }
            }
        }
    }

    void aListUnderAnotherNameTakesConsentAwayAndNeverGivesIt_data()
    {
        QTest::addColumn<bool>("listFirst");
        QTest::newRow("the list first") << true;
        QTest::newRow("the contacts first") << false;
    }
    void aListUnderAnotherNameTakesConsentAwayAndNeverGivesIt()
    {
        QFETCH(bool, listFirst);
        TempCentre centre;
        const auto consent = [](const char *contact, bool withdrawn) {
            facts::ConsentRecord out;
            out.contact = contact;
            out.at = at("2026-03-01T20:00:00Z");
            out.basis.withdrawn = withdrawn;
            out.basis.level = withdrawn ? facts::Basis::None : facts::Basis::Consent;
            return out;
        };
        const auto list = [&] {
            centre.import({consent("17", true), consent("18", false)}, "forms");
            // This one has contacts of its own, and means those.
            centre.import({consent("20", true), aContact("19")}, "crm");
        };
        if (listFirst)
            list();
        auto without = aContact("18", "2026-03-02T11:00:00Z");
        without.basis.reset();
        centre.import({aContact("17"), without, aContact("20", "2026-03-02T13:00:00Z")});
        centre.import({aContact("17", "2026-03-02T12:00:00Z")}, "crm"); // the same number by chance
        if (!listFirst)
            list();
        auto reader = centre.facts().reader();
        const auto basisOf = [&](const char *external) {
            return (*reader)->single("SELECT max(basis) FROM leg WHERE external = :name", external);
        };
        QCOMPARE(basisOf("17"), 0); // both
        QCOMPARE(basisOf("18"), 0);
        QCOMPARE(basisOf("19"), 2);
        QCOMPARE(basisOf("20"), 2);
        auto again = aContact("17");
        again.disposition = "refunded";
        centre.import({again});
        QCOMPARE(basisOf("17"), 0);
    }

    void twoContactsWithOneKeyBothFindRoom()
    {
        TempCentre centre;
        centre.import({aContact("c-1")});
        const auto wanted = facts::legKey(at("2026-03-02T10:00:00Z"), {1}, "c-9");
        // Somebody sits where c-9 belongs.
        QVERIFY(centre.facts().write(store::Area::Contacts, [&](store::Connection &facts) -> Done {
            auto row =
                *facts::findLeg(facts, facts::legKey(at("2026-03-02T10:00:00Z"), {1}, "c-1"));
            row.key = wanted;
            row.external = "c-squatter";
            facts::writeLeg(facts, row);
            return {};
        }));
        QCOMPARE(centre.import({aContact("c-9")}).accepted, 1);
        QCOMPARE(centre.import({aContact("c-9")}).unchanged, 1);
        auto reader = centre.facts().reader();
        facts::TranscriptReader transcripts(centre.vault());
        QVERIFY(transcripts.open(**reader, {wanted.value + 1}));
    }

    void rollupsAreWhatTheContactsGive()
    {
        TempCentre centre;
        std::vector<facts::Record> records{facts::SiteRecord{"Paris", "Europe/Paris"},
            facts::QueueRecord{"Complaints", "Paris", facts::EmotionClass::VeryHigh, "complaints"}};
        for (int i = 0; i < 50; ++i) {
            auto contact = aContact("c-" + std::to_string(i), "2026-03-28T21:40:00Z");
            contact.legs[0].start += i * 7min;
            *contact.legs[0].end += i * 7min;
            contact.abandoned = i % 9 == 0;
            records.push_back(contact);
        }
        centre.import(records);
        auto reader = centre.facts().reader();
        const auto check = facts::checkRollups(**reader);
        QVERIFY2(check, check ? "" : check.error().detail.c_str());
        QCOMPARE((*reader)->single("SELECT count(*) FROM dirty_day"), 0);
        QCOMPARE((*reader)->single("SELECT sum(contacts) FROM agent_day"), 50);
    }

    void noNameAndNoWordLiesOpenOnTheDisk()
    {
        TempCentre centre;
        auto contact = aContact("c-1");
        contact.subject = "Charged twice after bereavement";
        centre.import({contact});
        centre.reopen();
        for (const auto &entry :
            std::filesystem::recursive_directory_iterator(centre.paths().folder)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            for (const char *secret :
                {"Omar", "Keller", "charged", "Charged", "sorry", "K-20418", "a-17"})
                QVERIFY2(bytes.find(secret) == std::string::npos, secret);
        }
    }

    void withoutTheKeyNothingIsWritten()
    {
        TempCentre centre;
        centre.vault().lock();
        facts::FactsWriter writer(centre.facts(), centre.vault(), "acd", centre.clock());
        QVERIFY(writer.begin());
        const auto prepared = writer.prepare(aContact("c-1"));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().fault, Fault::Denied);
    }
};

ATTUNE_TEST(TestFactsWriter)
#include "tst_facts_writer.moc"
