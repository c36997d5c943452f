// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only a clear yes counts, a person settles what is unclear, and a no takes everything derived
// away.
#include "core/governance/consent_queries.h"
#include "core/governance/consent_service.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

const char *const kCustomer = "K-20418";

ConsentGiven yes(const char *when = "2026-03-01T10:00:00Z")
{
    ConsentGiven given;
    given.customers = {kCustomer};
    given.wording = "2026-02";
    given.proof = "recorded line, 0:12";
    given.at = at(when);
    return given;
}

ConsentWithdrawn no(const char *when)
{
    return {kCustomer, Purpose::Analysis, ConsentChannel::Call, at(when)};
}

PurposeState analysisOf(std::vector<journal::Told> entries)
{
    return consentStateFrom("consent:x", journal::History(std::move(entries)))
        .purposes[Purpose::Analysis];
}

} // namespace

class TestConsent : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;

    std::unique_ptr<OfficeDesk> desk()
    {
        return std::make_unique<OfficeDesk>(
            m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString());
    }
    static PurposeState analysis(OfficeDesk &desk)
    {
        return Consents(desk.office()).of(kCustomer)->purposes[Purpose::Analysis];
    }
    static facts::Basis basisOf(OfficeDesk &desk)
    {
        const BasisCounts counts = *Consents(desk.office()).countBases();
        return counts.consent  ? facts::Basis::Consent
            : counts.basisOnly ? facts::Basis::BasisOnly
                               : facts::Basis::None;
    }
    static std::int64_t scoreBlocks(OfficeDesk &desk)
    {
        return desk.read([](store::Connection &facts) {
            return facts.single("SELECT count(*) FROM score_block");
        });
    }

private Q_SLOTS:
    void nothingIsConsentUntilSomebodySaysYes()
    {
        QCOMPARE(int(analysisOf({}).status), int(ConsentStatus::Never));
        const PurposeState given = analysisOf({told(consentGivenKind(), yes(), "nadia", 1)});
        QCOMPARE(int(given.status), int(ConsentStatus::Given));
        const auto state = consentStateFrom(
            "consent:x", journal::History({told(consentGivenKind(), yes(), "nadia", 1)}));
        QVERIFY(!state.purposes.contains(Purpose::Recording)); // one purpose is not another
    }

    void whatIsUnclearIsSetAside_data()
    {
        QTest::addColumn<int>("doubt");
        for (const Doubt doubt : {Doubt::TwoCustomers, Doubt::Ticked, Doubt::Bundled, Doubt::Minor,
                 Doubt::NewerThanContacts})
            QTest::newRow(std::string(nameOf(doubt)).c_str()) << int(doubt);
    }
    void whatIsUnclearIsSetAside()
    {
        QFETCH(int, doubt);
        ConsentGiven given = yes();
        given.ticked = doubt == int(Doubt::Ticked);
        given.bundled = doubt == int(Doubt::Bundled);
        given.minor = doubt == int(Doubt::Minor);
        given.earlierContacts = doubt == int(Doubt::NewerThanContacts) ? 3 : 0;
        if (doubt == int(Doubt::TwoCustomers))
            given.customers.push_back("K-20419");
        const auto entry = told(consentGivenKind(), given, "nadia", 1);
        const PurposeState state = analysisOf({entry});
        QCOMPARE(int(state.status), int(ConsentStatus::SetAside));
        QCOMPARE(state.doubts.size(), std::size_t(1));
        QCOMPARE(int(state.doubts[0]), doubt);
        const auto settled = [&](Settlement outcome) {
            return int(analysisOf(
                {entry,
                    told(consentSettledKind(),
                        ConsentSettled{Purpose::Analysis, outcome, "asked again"}, "eva", 2)})
                           .status);
        };
        QCOMPARE(settled(Settlement::DoesNotCount), int(ConsentStatus::DoesNotCount));
        QCOMPARE(settled(Settlement::CountsFromThen),
            int(doubt == int(Doubt::Ticked) ? ConsentStatus::DoesNotCount : ConsentStatus::Given));
    }

    void theLastWordOfTheCustomerCounts_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("withdrawn");
        QTest::addColumn<int>("status");
        const QString early = QStringLiteral("2026-03-01T10:00:00Z"),
                      late = QStringLiteral("2026-03-02T10:00:00Z");
        QTest::newRow("then no") << early << late << int(ConsentStatus::Withdrawn);
        QTest::newRow("then yes again") << late << early << int(ConsentStatus::Given);
        QTest::newRow("in one breath") << early << early << int(ConsentStatus::Withdrawn);
    }
    void theLastWordOfTheCustomerCounts()
    {
        QFETCH(QString, said);
        QFETCH(QString, withdrawn);
        QFETCH(int, status);
        const auto given = told(consentGivenKind(), yes(qPrintable(said)), "nadia", 1);
        const auto gone = told(consentWithdrawnKind(), no(qPrintable(withdrawn)), "omar", 2);
        QCOMPARE(int(analysisOf({given, gone}).status), status);
        QCOMPARE(int(analysisOf({gone, given}).status), status); // whoever wrote first
    }

    void aNoTakesEverythingDerivedAwayAtOnce()
    {
        const auto here = desk();
        here->desk.clock.at = at("2026-03-03T10:00:00Z");
        here->import({aContact("c-1")});
        // As the scorer leaves it; what stands in the block is not looked at.
        QVERIFY(here->facts->write(0U, [](store::Connection &facts) -> Done {
            facts.execute("INSERT INTO score_stamp(id, stamp, first_used) VALUES(1, 's', 0)");
            facts.execute("INSERT INTO score_block SELECT l.start / 86400000, l.agent, 1, 1, "
                          "x'00' FROM leg l");
            return {};
        }));
        QCOMPARE(scoreBlocks(*here), std::int64_t(1));
        QCOMPARE(int(basisOf(*here)), int(facts::Basis::Consent));
        Consents service(here->office());
        QCOMPARE(int(service.withdraw(no("2026-04-03T09:00:00Z"), {}).error().fault),
            int(Fault::Invalid)); // has not come yet
        const auto done = service.withdraw(no("2026-03-03T09:00:00Z"), {});
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(int(basisOf(*here)), int(facts::Basis::None));
        QCOMPARE(here->read([](store::Connection &facts) {
            return facts.single("SELECT basis FROM leg");
        }),
            std::int64_t(0));
        // The same contact delivered once more does not bring it back.
        auto again = aContact("c-1");
        again.stamp = at("2026-03-02T12:00:00Z");
        here->import({again});
        QCOMPARE(int(basisOf(*here)), int(facts::Basis::None));
        const auto revision = here->facts->revision();
        QVERIFY(service.applyToFacts()); // nothing is left to do
        QCOMPARE(here->facts->revision(), revision);
    }

    void aYesAfterTheContactsHoldsForThemOnlyWhenAPersonSaysSo()
    {
        const auto here = desk();
        here->desk.clock.at = at("2026-03-05T10:00:00Z");
        auto contact = aContact("c-1");
        contact.basis.reset();
        auto later = aContact("c-2", "2026-03-04T10:00:00Z");
        later.basis.reset();
        here->import({contact, later});
        Consents service(here->office());
        QVERIFY(service.give(yes("2026-03-03T09:00:00Z"), {}));
        const PurposeState waiting = analysis(*here);
        QCOMPARE(int(waiting.status), int(ConsentStatus::SetAside));
        QCOMPARE(waiting.given->earlierContacts, std::int64_t(1));
        QCOMPARE(service.countBases()->consent, std::int64_t(0));
        const ConsentState seen = *service.of(kCustomer);
        const auto done = service.settle(
            seen, {Purpose::Analysis, Settlement::CountsFromThen, "asked on the 3rd"});
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(service.countBases()->consent, std::int64_t(1));
        QCOMPARE(service.countBases()->none, std::int64_t(1));
        QCOMPARE(int(service.settle(seen, {Purpose::Analysis, Settlement::Counts, "again"})
                         .error()
                         .fault),
            int(Fault::Conflict));
    }

    void aTickedBoxCountsForNobody()
    {
        const auto here = desk();
        ConsentGiven given = yes();
        given.ticked = true;
        Consents service(here->office());
        QVERIFY(service.give(given, {}));
        const ConsentState seen = *service.of(kCustomer);
        QCOMPARE(int(service.settle(seen, {Purpose::Analysis, Settlement::Counts, "please"})
                         .error()
                         .fault),
            int(Fault::Denied));
        QCOMPARE(int(analysis(*here).status), int(ConsentStatus::SetAside));
    }

    void withoutProofOrFromTheFutureNothingIsTaken()
    {
        const auto here = desk();
        Consents service(here->office());
        ConsentGiven given = yes();
        given.proof.clear();
        QCOMPARE(int(service.give(given, {}).error().fault), int(Fault::Invalid));
        given = yes("2027-01-01T00:00:00Z");
        QCOMPARE(int(service.give(given, {}).error().fault), int(Fault::Invalid));
        given = yes();
        given.customers.clear();
        QCOMPARE(int(service.give(given, {}).error().fault), int(Fault::Invalid));
        here->desk.authority.roles = Role::Evaluator;
        QCOMPARE(int(service.give(yes(), {}).error().fault), int(Fault::Denied));
        QVERIFY(service.all()->empty());
    }

    void theLedgerNamesNobodyInItsSubjects()
    {
        const auto here = desk();
        QVERIFY(Consents(here->office()).give(yes(), {}));
        const auto states = here->desk.log->states("consent");
        QCOMPARE(states->size(), std::size_t(1));
        QVERIFY(states->front().subject.find(kCustomer) == std::string::npos);
    }
};

ATTUNE_TEST(TestConsent)
#include "tst_consent.moc"
