// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest and support can be read and decided without a mouse; the validation says what is not there.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/models/entry_form.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/recovery/recovery_panel.h"
#include "ui/panels/validation/validation_panel.h"
#include "ui/panels/validation/validation_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNoon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h};

std::shared_ptr<recovery::Snapshot> aSnapshot()
{
    auto organisation = std::make_shared<facts::Organisation>();
    organisation->teams = {{{1}, "Blue", {}}};
    organisation->agents.emplace(AgentId{1}, facts::Agent{{1}, "Ada Holt", {}, {1}, true});
    auto out = std::make_shared<recovery::Snapshot>();
    out->now = kNoon;
    out->organisation = organisation;
    out->persons = {{{1}, "p-1"}};
    out->agents = {{"p-1", {1}}};
    out->mayOffer = out->mayHelp = out->mayAgree = true;
    return out;
}

recovery::Due aDue()
{
    return {{{1}, recovery::Cause::Hostility, recovery::Severity::Severe, kNoon - 20min, "acd/c-1"},
        "recovery:1", 20, kNoon - 10min};
}

recovery::Case aRest()
{
    recovery::Case out;
    out.subject = "recovery:2";
    out.person = "p-1";
    out.agent = {1};
    out.stage = recovery::Stage::InRecovery;
    out.triggered = kNoon - 40min;
    out.offered = kNoon - 30min;
    out.taken = kNoon - 25min;
    out.minutes = 20;
    return out;
}

QPushButton *buttonNamed(const QWidget &panel, const QString &text)
{
    for (auto *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&panel))
            return button;
    }
    return nullptr;
}

} // namespace

class TestRecoveryPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void whoWaitsIsOfferedWithOneKey()
    {
        RecoveryPanel panel;
        QSignalSpy decided(&panel, &RecoveryPanel::decided);
        QSignalSpy badge(&panel, &Panel::badgeChanged);
        auto snapshot = aSnapshot();
        snapshot->due = {aDue()};
        panel.resize(1000, 700);
        panel.QWidget::show();
        panel.show(snapshot);
        QCOMPARE(badge.last().first().toInt(), 1);
        auto *offer = buttonNamed(panel, QStringLiteral("Offer"));
        QVERIFY(offer && offer->isEnabled());
        QTest::keyClick(offer, Qt::Key_Space);
        QCOMPARE(decided.size(), 1);
        const auto command = decided.first().first().value<recovery::Command>();
        QVERIFY(std::holds_alternative<recovery::OfferRest>(command));
        QCOMPARE(std::get<recovery::OfferRest>(command).offered.minutes, std::int64_t(20));
    }

    void whatWasJustSignedCanBeTakenBackFromTheBanner()
    {
        RecoveryPanel panel;
        QSignalSpy decided(&panel, &RecoveryPanel::decided);
        panel.show(aSnapshot());
        panel.showOutcome(recovery::Written{"recovery:1", {}, {}});
        QVERIFY(panel.banner()->isSaying());
        Q_EMIT panel.banner()->undoRequested();
        QCOMPARE(decided.size(), 1);
        const auto command = decided.first().first().value<recovery::Command>();
        QCOMPARE(std::get<recovery::TakeBack>(command).written.subject, std::string("recovery:1"));
        panel.showOutcome({});
        Q_EMIT panel.banner()->undoRequested(); // there is nothing left to take back
        QCOMPARE(decided.size(), 1);
    }

    void everyTableKeepsTheRulesOfModels()
    {
        RecoveryPanel panel;
        auto snapshot = aSnapshot();
        snapshot->due = {aDue()};
        snapshot->cases = {aRest()};
        snapshot->gaps = {{{}, "de", {kNoon, kNoon + 2h}, 3}};
        panel.resize(1000, 700);
        panel.QWidget::show();
        panel.show(snapshot);
        for (const RecoveryPage page : kRecoveryPages) {
            panel.open(nameOf(page));
            for (auto *view : panel.findChildren<QTableView *>())
                const QAbstractItemModelTester tester(
                    view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (auto *choice : panel.findChildren<QComboBox *>()) {
                for (int i = 0; choice->isVisible() && i < choice->count(); ++i)
                    choice->setCurrentIndex(i);
            }
        }
    }

    void nothingToDoIsGoodAndNothingDoneIsNot()
    {
        const auto rest = aSnapshot();
        const PageText now = pageText(RecoveryPage::Now, {*rest});
        QCOMPARE(now.tables.front().emptyKind, EmptyKind::NothingDue);
        const PageText record = pageText(RecoveryPage::Record, {*rest});
        QCOMPARE(record.tables.front().emptyKind, EmptyKind::FirstUse);
        governance::Snapshot held;
        held.organisation = rest->organisation;
        held.roles = attune::Role::DataSteward;
        const PageText desk = stewardText({held});
        QCOMPARE(desk.tables[0].emptyKind, EmptyKind::FirstUse); // no audit was drawn
        QCOMPARE(desk.tables[2].emptyKind, EmptyKind::NothingDue); // nothing was found
        QCOMPARE(desk.tone, Tone::Neutral);
    }

    void anEmptyLogSaysWhetherItIsTheReadersAlone_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("all");
        QTest::newRow("steward") << int(attune::Role::DataSteward) << true;
        QTest::newRow("representative") << int(attune::Role::EmployeeRepresentative) << true;
        QTest::newRow("supervisor") << int(attune::Role::Supervisor) << false;
    }
    void anEmptyLogSaysWhetherItIsTheReadersAlone()
    {
        QFETCH(int, role);
        QFETCH(bool, all);
        governance::Snapshot held;
        held.organisation = aSnapshot()->organisation;
        held.roles = static_cast<attune::Role>(role);
        for (const PageText &page :
            {stewardText({held}), classesText({held}), oversightText({held})})
            for (const PageTable &table : page.tables) {
                const bool isLog = table.name == QStringLiteral("Use log")
                    || table.name == QStringLiteral("Access log")
                    || table.name == QStringLiteral("Decisions");
                if (isLog)
                    QCOMPARE(!table.empty.contains(QStringLiteral("Data steward")), all);
            }
    }

    void aFlagSaysItsWordsOnce()
    {
        journal::Kind kind;
        for (const auto &[name, label, type] :
            {std::tuple("urgent", "It is urgent", journal::FieldType::Flag),
                std::tuple("remark", "Remark", journal::FieldType::Text)}) {
            journal::Field field{};
            field.name = name;
            field.label = label;
            field.type = type;
            kind.fields.push_back(field);
        }
        const EntryForm form(kind, {}, {});
        QStringList words;
        for (const auto *label : form.findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains(QStringLiteral("Remark")));
        QVERIFY(!words.contains(QStringLiteral("It is urgent")));
        QCOMPARE(form.findChild<QCheckBox *>()->text(), QStringLiteral("It is urgent"));
    }

    void aRestThatIsOverWaitsForItsCheck()
    {
        auto snapshot = aSnapshot();
        snapshot->cases = {aRest()};
        QCOMPARE(snapshot->waiting(), std::int64_t(1));
        const PageText page = pageText(RecoveryPage::Now, {*snapshot, false});
        QCOMPARE(page.tables[2].rows.size(), std::size_t(1));
        QVERIFY(page.tables[2].rows[0].details.contains(QLatin1String("Protected")));
        const PageText masked = pageText(RecoveryPage::Record, {*snapshot, true});
        QVERIFY(!masked.tables[1]
                     .rows[0]
                     .texts()
                     .join(QLatin1Char(' '))
                     .contains(QLatin1String("Holt")));
    }

    void anAgentOfAnotherPanelIsFound()
    {
        RecoveryPanel panel;
        QSignalSpy decided(&panel, &RecoveryPanel::decided);
        panel.open(QStringLiteral("offer:1")); // before there is anything to show
        auto snapshot = aSnapshot();
        snapshot->due = {aDue()};
        panel.show(snapshot);
        QCOMPARE(decided.size(), 1);
    }

    void whatMayNotBeDoneSaysWhy()
    {
        RecoveryPanel panel;
        auto snapshot = aSnapshot();
        snapshot->mayOffer = false;
        snapshot->due = {aDue()};
        panel.resize(1000, 700);
        panel.QWidget::show();
        panel.show(snapshot);
        auto *offer = buttonNamed(panel, QStringLiteral("Offer"));
        QVERIFY(offer && !offer->isEnabled() && !offer->toolTip().isEmpty());
        QSignalSpy decided(&panel, &RecoveryPanel::decided);
        panel.open(QStringLiteral("offer:1")); // from the map of load
        QCOMPARE(decided.size(), 0);
        QVERIFY(panel.banner()->isVisible());
        QVERIFY(panel.banner()->accessibleName().contains(offer->toolTip()));
    }

    void everyFigureHasAReason()
    {
        const auto snapshot = aSnapshot();
        snapshot->due = {aDue()};
        snapshot->cases = {aRest()};
        std::vector<PageText> pages;
        for (const RecoveryPage page : kRecoveryPages)
            pages.push_back(pageText(page, {*snapshot, false}));
        validation::Snapshot validation;
        validation.organisation = snapshot->organisation;
        validation.alerts = {{{{1}, 2, kNoon - 60min, kNoon - 30min}, "p-1", {}, {}, {}}};
        validation.variants = {{validation::Variant::What::WeightLow, 20, 2, 1, 3}};
        validation.sites = {{{12, 3, 100, false}, {1}}, {{3, 0, 0, true}, {2}}};
        validation.contracts = {{{12, 3, 100, false}, validation::Contract::Part}};
        pages.push_back(validationText(validation, false));
        int rows = 0;
        for (const PageText &text : pages) {
            for (const PageTable &table : text.tables) {
                for (const PageRow &row : table.rows) {
                    QVERIFY2(!row.details.isEmpty(), qPrintable(row.texts().join(u' ')));
                    ++rows;
                }
            }
        }
        QVERIFY(rows > 30);
    }

    void aPillSaysWhatItsToneMeans()
    {
        const auto snapshot = aSnapshot();
        RecoveryPanel panel;
        panel.resize(1000, 700);
        panel.show(snapshot);
        const auto words = [&panel] {
            QSet<QString> out;
            for (const auto *pill : panel.findChildren<Pill *>())
                out.insert(pill->accessibleName());
            return out;
        };
        QVERIFY(words().contains(QStringLiteral("in order")));
        QVERIFY(!words().contains(QStringLiteral("waiting")));
        snapshot->due = {aDue()};
        panel.show(snapshot);
        QVERIFY(words().contains(QStringLiteral("waiting")));
        for (const char *colour : {"good", "information", "warning", "critical"})
            QVERIFY(!words().contains(QLatin1String(colour)));
    }

    void theShareMatchedInTimeIsOfWhatIsOldEnough()
    {
        auto snapshot = aSnapshot();
        const auto said = [&] {
            return pageText(RecoveryPage::Support, {*snapshot, false}).about;
        };
        recovery::Request young;
        young.status = recovery::kOpen;
        young.asked = kNoon - 1h;
        snapshot->requests = {young};
        QVERIFY(!said().contains(QStringLiteral("Matched within")));
        recovery::Request late = young, inTime = young;
        late.asked = kNoon - 30h;
        inTime.status = recovery::kMatched;
        inTime.matched = kNoon;
        snapshot->requests = {young, late, inTime};
        QVERIFY2(
            said().contains(QStringLiteral("Matched within 24 h: 1 of 2")), qPrintable(said()));
    }

    void smallGroupsAreWithheldWithTheReason()
    {
        auto snapshot = aSnapshot();
        snapshot->groups = {{"Blue", {}, 0, true}, {"", 4.5, 9, false}};
        const PageText page = pageText(RecoveryPage::CheckIn, {*snapshot, false});
        QCOMPARE(page.tables[0].rows.size(), std::size_t(2));
        QVERIFY(!page.tables[0].rows[0].details.isEmpty());
        QVERIFY(page.tables[0].rows[1].cells[1].text.contains(QLatin1String("4.5")));
    }

    void missingInputsAreSaidAndNotFilledIn()
    {
        validation::Snapshot snapshot;
        snapshot.organisation = std::make_shared<const facts::Organisation>();
        const PageText page = validationText(snapshot, false);
        QVERIFY(page.tables[0].rows.empty()); // nobody takes part
        QVERIFY(page.tables[0].empty.contains(QLatin1String("Not connected")));
        for (const PageRow &row : page.tables[1].rows)
            QCOMPARE(row.cells[1].text, QStringLiteral("not connected"));
        snapshot.absences.connected = true;
        QCOMPARE(validationText(snapshot, false).tables[1].rows[0].cells[1].text,
            QStringLiteral("no data"));
        QVERIFY(page.tables.back().rows.empty()); // no site and no contract of anybody
    }

    void theValidationIsComputedOnlyWhenSomebodyLooks()
    {
        ValidationPanel panel;
        QSignalSpy wanted(&panel, &ValidationPanel::snapshotWanted);
        panel.applyScope({});
        QVERIFY(wanted.isEmpty());
        panel.QWidget::show();
        QCOMPARE(wanted.size(), 1);
        panel.applyScope({});
        QCOMPARE(wanted.size(), 2);
    }
};

ATTUNE_TEST(TestRecoveryPanel)
#include "tst_recovery_panel.moc"
