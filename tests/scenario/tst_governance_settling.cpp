// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled in Governance by clicking: an agreement out of a file, consents in doubt, and the
// audit of a quarter; rightly, wrongly and not at all.
#include "app/session/handed_order.h"
#include "app/session/model_change.h"
#include "core/base/zone.h"
#include "core/facts/standing_clock.h"
#include "core/governance/consent_service.h"
#include "tests/scenario/forms_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/oversight/oversight_panel.h"
#include "ui/widgets/action_row.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace attune;
using namespace attune::app;
using namespace attune::tests;

namespace {

void pick(QWidget &dialog, const QString &field, const QString &choice)
{
    auto *box = calledSo<QComboBox>(dialog, field);
    const int at = box ? box->findText(choice) : -1;
    if (at < 0)
        qFatal("%s has no choice %s", qPrintable(field), qPrintable(choice));
    box->setCurrentIndex(at);
}

void yes(QWidget &dialog, const QString &field)
{
    calledSo<QCheckBox>(dialog, field)->setChecked(true);
}

} // namespace

class TestGovernanceSettling : public tests::ConsoleBench {
    Q_OBJECT

    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return file.fileName();
    }
    static void settle(const Opened &console)
    {
        for (int round = 0; round < 3; ++round) {
            console.centre->settle();
            QCoreApplication::processEvents();
        }
    }
    /// In some row of the panel's lists.
    static bool saysRow(const QWidget &panel, const QString &words)
    {
        const auto rows = panel.findChildren<ui::ActionRow *>();
        return std::ranges::any_of(rows, [&](const ui::ActionRow *row) {
            return row->entry().title.contains(words) || row->entry().detail.contains(words);
        });
    }
    static int rowBy(FormsDesk &desk, const QString &user, bool same)
    {
        const auto &rows = desk.view()->table()->rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isOpen = rows[i].cells[3].text == QStringLiteral("–");
            if (isOpen && (rows[i].cells[1].text == user) == same)
                return static_cast<int>(i);
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { makeCentre(); }

    void theDemonstrationShowsLedgerAuditAndReportInUse()
    {
        const auto seenBy = [&](const char *user) {
            auto session =
                Session::openForWriting(m_paths, {user, std::string(kDemonstrationPassphrase)});
            return *governanceSnapshot(*session);
        };
        using governance::ConsentStatus;
        const auto steward = seenBy("Aiko Mori"), leader = seenBy("Marcus Hale");
        std::map<ConsentStatus, int> ledger;
        for (const auto &customer : leader.consent.customers) {
            for (const auto &[purpose, state] : customer.purposes)
                ++ledger[state.status];
        }
        const std::map<ConsentStatus, int> expected{{ConsentStatus::Given, 4},
            {ConsentStatus::SetAside, 2}, {ConsentStatus::DoesNotCount, 1},
            {ConsentStatus::Withdrawn, 2}};
        QVERIFY(ledger == expected);
        QCOMPARE(steward.steward.audits.size(), std::size_t(1));
        QVERIFY(steward.steward.audits[0].closed);
        QCOMPARE(steward.steward.audits[0].findings(), std::int64_t(2));
        QCOMPARE(steward.steward.overdue.size(), std::size_t(1));
        QCOMPARE(steward.steward.overdue[0].name(), std::string("2026-Q3"));
        QCOMPARE(steward.steward.next->name(), std::string("2026-Q3"));
        for (const auto &[user, role] : demonstrationUsers()) {
            const auto reports = seenBy(user).misuse.reports;
            QCOMPARE(reports.size(), std::size_t(1));
            QVERIFY(reports[0].state.acknowledged && !reports[0].state.answered);
            QVERIFY(!reports[0].state.clocks().late(steward.now));
            QCOMPARE(reports[0].report.has_value(), user == std::string_view("Stefan Brandt"));
        }
        QVERIFY(!seenBy(kDemonstrationUser).misuse.reports[0].report); // whatever else she is
        // Of what one did oneself stands when and by whom, though the rest is sealed for others.
        const ui::PageText desk = ui::stewardText({leader});
        const auto own = std::ranges::find_if(desk.tables.front().rows, [](const ui::PageRow &row) {
            return row.texts().contains(QStringLiteral("Marcus Hale"));
        });
        QVERIFY(own != desk.tables.front().rows.end());
        QVERIFY2(own->details.contains(QStringLiteral("Reason: Cannot be read here")),
            qPrintable(own->details));
    }

    void aNoHoldsAtOnceWhoeverTakesItDown()
    {
        auto session = Session::openForWriting(
            m_paths, {kDemonstrationUser, std::string(kDemonstrationPassphrase)});
        const auto ledger = *governance::Consents(*officeOf(*session)).all();
        const auto yes = std::ranges::find_if(ledger, [](const auto &customer) {
            const auto analysis = customer.purposes.find(governance::Purpose::Analysis);
            return analysis != customer.purposes.end()
                && analysis->second.status == governance::ConsentStatus::Given
                && analysis->second.settledBy.empty();
        });
        QVERIFY(yes != ledger.end());
        // Customer experience reads no names: what they wrote down does not open to them.
        QVERIFY(session->unlock({"Luca Ferri", std::string(kDemonstrationPassphrase)}));
        governance::Consents consents(*officeOf(*session));
        const auto closed = *consents.of(yes->customer);
        QVERIFY(!closed.open && closed.purposes.empty());
        const auto before = *consents.countBases();
        QVERIFY(consents.withdraw({yes->customer, governance::Purpose::Analysis,
                                      governance::ConsentChannel::Call, session->clock().now()},
            closed.heads));
        const auto after = *consents.countBases();
        QVERIFY(after.consent + 2 <= before.consent); // who came back did so at least once
        QVERIFY(after.withdrawn >= before.withdrawn + 2);
    }

    void anAgreementIsLoadedFromAFile()
    {
        Opened console = opened({}, true, QStringLiteral("Marcus Hale")); // leader
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("agreement", QStringLiteral("Versions"));
        const auto before = desk.written();
        const auto load = [&](const QString &file) {
            desk.panel().setChooseFile(
                [file](QWidget *, const QString &, const QString &, const ui::Chosen &next) {
                    if (!file.isEmpty())
                        next(file);
                });
            return desk.press(QStringLiteral("Load a file…"));
        };
        QVERIFY(!load({})); // none was chosen
        QVERIFY(!desk.panel().banner()->isSaying());
        QVERIFY(!load(m_dir.filePath(QStringLiteral("not there.json"))));
        QVERIFY(desk.isTold(QStringLiteral("This file cannot be read: ")));
        QVERIFY(!load(written("prose.json", "No more than five a month.")));
        QVERIFY(desk.isTold(QStringLiteral("This file holds no agreement: ")));
        QVERIFY(!load(written("unknown.json", R"({"title":"House rules","hours":8})")));
        QVERIFY(desk.isTold(QStringLiteral("This file holds no agreement: ")));
        QVERIFY(!load(written("long.json", QByteArray(1'000'001, ' '))));
        QVERIFY(desk.isTold(QStringLiteral("This file is too long to be an agreement.")));
        QVERIFY(!load(m_dir.path()));
        QVERIFY(desk.isTold(QStringLiteral("This file cannot be read: ")));

        governance::AgreementText text =
            governance::agreementTemplate("Europe/Amsterdam", *parseDay("2026-12-01"));
        text.title = "Agreement of the works council";
        text.wording = {"contacts_per_month|§ 3 (2)|Three contacts a month."};
        text.contactsPerMonth = 3;
        const QString file =
            written("agreement.json", QByteArray::fromStdString(governance::toJson(text)));
        auto dialog = load(file);
        QVERIFY(dialog);
        QCOMPARE(calledSo<QLineEdit>(*dialog, QStringLiteral("Title"))->text(),
            QStringLiteral("Agreement of the works council"));
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QCOMPARE(desk.written(), before);
        dialog = load(file);
        desk.sign(*dialog, QStringLiteral("Sign and put forward"));
        QVERIFY(desk.isTold(QStringLiteral("Signed and saved.")));
        QVERIFY(desk.choose(QStringLiteral("Agreement of the works council")));
        const auto waiting = governance::Agreements(desk.office()).state()->waiting;
        QCOMPARE(waiting.size(), std::size_t(1));
        const access::Clause *clause =
            waiting[0].agreement->clause(access::ClauseKind::ContactsPerMonth);
        QVERIFY(clause);
        QCOMPARE(clause->number, std::int64_t(3));
        QCOMPARE(clause->reference, std::string("§ 3 (2)")); // which the form does not show
    }

    void aConsentInDoubtIsSetAsideAndSettledByAPerson()
    {
        Opened console = opened({}, true);
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("consent", QStringLiteral("Ledger"));
        const auto fill = [&](const char *customer) {
            auto dialog = desk.press(QStringLiteral("Take down a consent…"));
            type(*dialog, QStringLiteral("Number of the customer"), QString::fromUtf8(customer));
            pick(*dialog, QStringLiteral("Purpose"),
                QStringLiteral("Use in training and calibration"));
            type(*dialog, QStringLiteral("Version of the wording"), QStringLiteral("2026-1"));
            type(
                *dialog, QStringLiteral("Proof and where it is kept"), QStringLiteral("letter 17"));
            return dialog;
        };
        const auto statusOf = [&](const char *customer) {
            return governance::Consents(desk.office())
                .of(customer)
                ->purposes.at(governance::Purpose::Training)
                .status;
        };
        using governance::ConsentStatus;
        auto dialog = fill("N-1");
        auto *at = calledSo<QDateTimeEdit>(*dialog, QStringLiteral("Given at (UTC)"));
        const QDateTime now = at->dateTime();
        const auto before = desk.written();
        at->setDateTime(now.addDays(1));
        desk.sign(*dialog, kSign);
        QVERIFY(dialog && says(*dialog, QStringLiteral("cannot be given in the future")));
        at->setDateTime(now);
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QCOMPARE(desk.written(), before);
        dialog = fill("N-1");
        desk.sign(*dialog, kSign);
        QVERIFY(desk.isTold(QStringLiteral("Signed and saved.")));
        QCOMPARE(int(statusOf("N-1")), int(ConsentStatus::Given));
        QVERIFY(desk.choose(QStringLiteral("N-1")));
        QVERIFY(!desk.press(QStringLiteral("Settle…"))); // there is no doubt
        QVERIFY(desk.isTold(QStringLiteral("there is nothing to settle")));

        dialog = fill("N-2");
        yes(*dialog, QStringLiteral("The box was ticked before they saw it"));
        desk.sign(*dialog, kSign);
        QCOMPARE(int(statusOf("N-2")), int(ConsentStatus::SetAside));
        QVERIFY(desk.choose(QStringLiteral("N-2")));
        dialog = desk.press(QStringLiteral("Settle…"));
        QVERIFY(says(*dialog, QStringLiteral("The box was ticked before they saw it")));
        pick(*dialog, QStringLiteral("Decision"),
            QStringLiteral("It counts from the day it was given"));
        desk.sign(*dialog, kSign); // without a reason
        QVERIFY(dialog && says(*dialog, QStringLiteral("Reason:")));
        type(*dialog, QStringLiteral("Reason"), QStringLiteral("They said so on the telephone."));
        desk.sign(*dialog, kSign);
        QVERIFY(dialog && says(*dialog, QStringLiteral("That is no consent, whoever decides")));
        QCOMPARE(calledSo<QPlainTextEdit>(*dialog, QStringLiteral("Reason"))->toPlainText(),
            QStringLiteral("They said so on the telephone."));
        pick(*dialog, QStringLiteral("Decision"), QStringLiteral("It does not count"));
        desk.sign(*dialog, kSign);
        QCOMPARE(int(statusOf("N-2")), int(ConsentStatus::DoesNotCount));

        dialog = fill("N-3");
        type(*dialog, QStringLiteral("Another customer it may be of"), QStringLiteral("N-4"));
        yes(*dialog, QStringLiteral("The customer is under age"));
        desk.sign(*dialog, kSign);
        QVERIFY(desk.choose(QStringLiteral("N-3")));
        dialog = desk.press(QStringLiteral("Settle…"));
        QVERIFY(says(*dialog, QStringLiteral("It may be of more than one customer.")));
        QVERIFY(says(*dialog, QStringLiteral("The customer is under age.")));
        desk.sign(*dialog, QStringLiteral("Cancel"));
        QCOMPARE(int(statusOf("N-3")), int(ConsentStatus::SetAside));
        QVERIFY(desk.choose(QStringLiteral("N-3")));
        dialog = desk.press(QStringLiteral("Settle…"));
        pick(*dialog, QStringLiteral("Decision"),
            QStringLiteral("It counts, for earlier contacts as well"));
        type(*dialog, QStringLiteral("Reason"), QStringLiteral("The parents signed as well."));
        desk.sign(*dialog, kSign);
        QCOMPARE(int(statusOf("N-3")), int(ConsentStatus::Given));

        dialog = desk.press(QStringLiteral("Withdrawal…"));
        type(*dialog, QStringLiteral("Customer"), QStringLiteral("N-3"));
        pick(*dialog, QStringLiteral("Purpose"), QStringLiteral("Use in training and calibration"));
        desk.sign(*dialog, kSign);
        QCOMPARE(int(statusOf("N-3")), int(ConsentStatus::Withdrawn));
    }

    void aNewModelIsLookedAtByWhoReadsAndAdoptedByWhoDecides()
    {
        const QString ines = QStringLiteral("Ines Calvo"); // reads transcripts
        const QString marcus = QStringLiteral("Marcus Hale"); // decides, and reads none
        const auto scorers = loadScorers(text::Mode::RulesOnly);
        const auto signedIn = [&](const QString &user) {
            auto session = Session::openForWriting(
                m_paths, {user.toStdString(), std::string(kDemonstrationPassphrase)});
            return std::move(*session);
        };
        const QJsonObject order{{QStringLiteral("score"),
            QJsonObject{{QStringLiteral("rules_only"), true}, {QStringLiteral("user"), marcus},
                {QStringLiteral("adopt"), QStringLiteral("Rules can be read by all.")}}}};
        {
            Session session = signedIn(marcus);
            QCOMPARE(int(previewModel(session, *scorers, {}).error().fault), int(Fault::Denied));
            QVERIFY(!keptPreview(session, *scorers));
            QVERIFY(!carryOutHanded(session, order, {})); // nobody has looked
            QVERIFY(adoptedModel(session).empty());
            const QString who = whoCanPreview(session);
            QVERIFY2(who.contains(ines) && !who.contains(marcus), qPrintable(who));
        }
        const auto panelOf = [](const Opened &console) {
            console.window->openPanel(QStringLiteral("score-oversight"));
            settle(console); // what is read, and what is asked for by what was read
            return console.window->findChild<ui::OversightPanel *>();
        };
        {
            Opened console = opened({}, true, marcus, text::Mode::RulesOnly);
            auto *panel = panelOf(console);
            QVERIFY(saysRow(*panel, QStringLiteral("Once one of these has looked")));
            QVERIFY(!buttonOf(*panel, QStringLiteral("What changes?")));
        }
        {
            Opened console = opened({}, true, ines, text::Mode::RulesOnly);
            auto *panel = panelOf(console);
            buttonOf(*panel, QStringLiteral("What changes?"))->click();
            settle(console);
            const auto kept = keptPreview(console.centre->session(), *scorers);
            QVERIFY(kept && kept->by == ines.toStdString() && kept->change.legs > 0);
            // Nobody signs for somebody else.
            const auto answer = carryOutHanded(console.centre->session(), order, {});
            QCOMPARE(answer->value(QLatin1String("signed_in")).toString(), ines);
            QVERIFY(adoptedModel(console.centre->session()).empty());
        }
        Opened console = opened({}, true, marcus, text::Mode::RulesOnly);
        auto *panel = panelOf(console);
        QVERIFY(saysRow(*panel, QStringLiteral("Found by Ines Calvo on ")));
        QVERIFY(buttonOf(*panel, QStringLiteral("Adopt…")));
        const auto report = carryOutHanded(console.centre->session(), order, {});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QVERIFY(report->value(QLatin1String("scores_later")).toBool());
        QVERIFY(report->value(QLatin1String("adopted")).toArray().size() > 8);
        QCOMPARE(adoptedModel(console.centre->session()), scorers->stamp());
        settle(console);
        QVERIFY(saysRow(*panel, QStringLiteral("Adopted by Marcus Hale on ")));
    }

    void anAuditIsJudgedBySomebodyElseThanWhoUsedIt()
    {
        const QString aiko = QStringLiteral("Aiko Mori"); // steward
        const QString nadia = QString::fromLatin1(kDemonstrationUser); // everything
        {
            Opened console = opened({}, true, aiko);
            FormsDesk desk(*console.centre, *console.window);
            // The one before is closed; this one is overdue, and her own use is among its uses.
            desk.turnTo("steward", QStringLiteral("Audit of 2026-Q2"));
            QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Close the audit…"))->isEnabled());
            desk.press(QStringLiteral("Draw the audit…"));
            console.centre->settle();
            desk.turnTo("steward", QStringLiteral("Audit of 2026-Q3"));
            const int own = rowBy(desk, aiko, true);
            QVERIFY(own >= 0);
            desk.view()->view()->selectRow(own);
            QVERIFY(!desk.press(QStringLiteral("Judge…")));
            QVERIFY(desk.isTold(QStringLiteral("Nobody audits their own use")));
            int row = rowBy(desk, aiko, false);
            QVERIFY(row >= 0);
            const auto judged = [&] {
                return (*governance::Stewardship(desk.office()).audits())[0].open();
            };
            const auto open = judged();
            desk.view()->view()->selectRow(row);
            auto dialog = desk.press(QStringLiteral("Judge…"));
            pick(*dialog, QStringLiteral("Finding"), QStringLiteral("Something else"));
            desk.sign(*dialog, kSign);
            QVERIFY(dialog && says(*dialog, QStringLiteral("what was found")));
            desk.sign(*dialog, QStringLiteral("Cancel"));
            QCOMPARE(judged(), open);
            desk.view()->view()->selectRow(row);
            dialog = desk.press(QStringLiteral("Judge…"));
            pick(*dialog, QStringLiteral("Finding"), QStringLiteral("Something else"));
            type(*dialog, QStringLiteral("Note"), QStringLiteral("It was for a bonus."));
            desk.sign(*dialog, kSign);
            QCOMPARE(judged(), open - 1);
            while ((row = rowBy(desk, aiko, false)) >= 0) {
                desk.view()->view()->selectRow(row);
                dialog = desk.press(QStringLiteral("Judge…"));
                pick(*dialog, QStringLiteral("Finding"), QStringLiteral("In order"));
                desk.sign(*dialog, kSign);
            }
            QVERIFY(rowBy(desk, aiko, true) >= 0); // her own are left
            QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Close the audit…"))->isEnabled());
        }
        Opened console = opened({}, true);
        FormsDesk desk(*console.centre, *console.window);
        desk.turnTo("steward", QStringLiteral("Audit of 2026-Q3"));
        for (int row = 0; (row = rowBy(desk, nadia, false)) >= 0;) {
            desk.view()->view()->selectRow(row);
            auto dialog = desk.press(QStringLiteral("Judge…"));
            pick(*dialog, QStringLiteral("Finding"), QStringLiteral("In order"));
            desk.sign(*dialog, kSign);
        }
        auto dialog = desk.press(QStringLiteral("Close the audit…"));
        QVERIFY(says(*dialog, QStringLiteral("1 finding.")));
        type(*dialog, QStringLiteral("Summary"), QStringLiteral("One use was for a bonus."));
        desk.sign(*dialog, kSign);
        QVERIFY((*governance::Stewardship(desk.office()).audits())[0].closed);
        desk.turnTo("steward", QStringLiteral("Findings"));
        QVERIFY(desk.choose(QStringLiteral("something else")));
        desk.turnTo("steward", QStringLiteral("Audit of 2026-Q3"));
        desk.view()->view()->selectRow(0);
        QVERIFY(!buttonOf(*desk.view(), QStringLiteral("Judge…"))->isEnabled()); // it is closed
    }
};

ATTUNE_TEST(TestGovernanceSettling)
#include "tst_governance_settling.moc"
