// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HR's laptop: a copy of the centre that has never seen a transcript. Load, rest and staffing stand
// on queues, minutes and shifts, say so, and nothing of a customer is in them.
#include "app/packs/policies.h"
#include "app/session/governance_office.h"
#include "app/session/recovery_report.h"
#include "app/window/load_export.h"
#include "app/window/load_rests.h"
#include "app/window/staffing_export.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "tests/scenario/quality_desk.h"
#include "tests/support/program/test_program.h"
#include "ui/charts/heatmap.h"
#include "ui/panels/fatigue/fatigue_panel.h"
#include "ui/panels/fatigue/load_details.h"
#include "ui/panels/recovery/recovery_panel.h"
#include "ui/panels/staffing/staffing_model.h"
#include "ui/panels/staffing/staffing_panel.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/reason_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>

#include <cmath>

using namespace attune;
using namespace attune::app;
using namespace attune::tests;

namespace {

constexpr const char *kHr = "Hanna Vogt";

struct Outcome {
    int code = -1;
    QByteArray out;
};

Outcome reportOf(const QString &centre, const QString &report, const QStringList &more = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("ATTUNE_PASSPHRASE"), QString::fromLatin1(kDemonstrationPassphrase));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTUNE_PROGRAM),
        QStringList{QStringLiteral("report"), report, QStringLiteral("--centre"), centre,
            QStringLiteral("--user"), QString::fromLatin1(kHr)}
            + more);
    process.waitForFinished(120000);
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// Everything a panel shows in words: labels, rows, tables.
QStringList wordsOf(const QWidget &panel)
{
    QStringList out;
    for (const auto *label : panel.findChildren<QLabel *>())
        out += label->text();
    for (const auto *label : panel.findChildren<ui::TextLabel *>())
        out += label->text();
    for (const auto *row : panel.findChildren<ui::ActionRow *>())
        out += QStringList{row->entry().title, row->entry().detail};
    for (const auto *row : panel.findChildren<ui::ReasonRow *>())
        out += QStringList{row->fact().name, row->fact().value, row->fact().reason};
    for (const auto *view : panel.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                out += model->index(row, column).data().toString();
        }
    }
    return out;
}

} // namespace

class TestHrWithoutWords : public QObject {
    Q_OBJECT

    QualityCentre m_centre;

    governance::ExportMark mark() const
    {
        return {kHr, "a talk about the rota", "3f9c", SystemClock().now(),
            governance::ExportReason::Planning};
    }
    QByteArray written(const char *name) const
    {
        QFile file(m_centre.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_centre.make(40, 6, false);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }

    void theCopyHoldsNoWordOfACustomer()
    {
        auto session = Session::openForReading(m_centre.paths(), {kHr, kDemonstrationPassphrase});
        QVERIFY(session);
        auto reader = session->facts().reader();
        const auto count = [&](const char *sql) {
            auto rows = (*reader)->prepare(sql);
            rows.step();
            return rows.number(0);
        };
        for (const char *sql : {"SELECT count(*) FROM transcript",
                 "SELECT count(*) FROM score_block", "SELECT count(*) FROM recording",
                 "SELECT count(*) FROM indexed", "SELECT count(comment) FROM survey"})
            QVERIFY2(count(sql) == 0, sql);
        // The line over a mail is the customer's, too: HR has no key to any.
        auto lines = (*reader)->prepare("SELECT sealed FROM subject");
        while (lines.step()) {
            const auto id = vault::keyIdOf(lines.blob(0));
            QVERIFY(id && !session->vault().fileKey(*id));
        }
        QVERIFY(count("SELECT count(*) FROM leg") > 100);
        QVERIFY(count("SELECT count(*) FROM customer") > 50);
    }

    void thereIsLoadAndItSaysThatItCountsByQueue()
    {
        const Desktop desktop = m_centre.openedBy(kHr);
        auto *panel = panelOf<ui::FatiguePanel>(desktop, "fatigue");
        QVERIFY(!panel->closure());
        const auto snapshot = panel->snapshot();
        QVERIFY(snapshot && snapshot->rows.size() > 5);
        QVERIFY(!snapshot->wordingKnown);
        const auto dotted =
            std::ranges::count(snapshot->cells, fatigue::CellState::Few, &fatigue::Cell::state);
        const auto loaded = std::ranges::count_if(
            snapshot->cells, [](const fatigue::Cell &each) { return each.value > 20; });
        QVERIFY(loaded > 20 && dotted >= loaded / 2);
        const QString all = wordsOf(*panel).join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("No customer's wording is known here: every "
                                             "interaction counts by its queue.")),
            qPrintable(all));
        // The cell that is open: what raised it, each by its queue.
        const auto rows = panel->findChild<ui::LoadDetails *>()->findChildren<ui::ActionRow *>();
        int parts = 0;
        for (const auto *row : rows) {
            if (!row->isVisibleTo(panel))
                continue;
            ++parts;
            QVERIFY2(row->entry().detail.contains(QStringLiteral("by queue")),
                qPrintable(row->entry().detail));
        }
        QVERIFY(parts > 0);
        // None that was read is not none: hostility is not known, never "0".
        for (const auto *row : panel->findChildren<ui::ReasonRow *>()) {
            if (row->fact().name.startsWith(QStringLiteral("Hostile")))
                QVERIFY2(row->fact().value == QStringLiteral("not known")
                        || row->fact().reason.contains(QStringLiteral("of 0 begun then")),
                    qPrintable(row->fact().value));
        }
    }

    void everyFigureStillOpensIntoWhatAddsUpToIt()
    {
        auto session = Session::openForReading(m_centre.paths(), {kHr, kDemonstrationPassphrase});
        QVERIFY(session);
        const facts::ReadContext context{session->vault(), session->clock().now()};
        auto reader = session->facts().reader();
        const auto organisation = facts::readOrganisation(**reader, context);
        const auto policy = loadPolicy(QStringLiteral("eu"));
        QVERIFY(organisation && policy);
        fatigue::Asked asked;
        asked.grain = fatigue::Grain::Day;
        asked.scope.period = {context.now - std::chrono::days{14}, context.now};
        const auto history = fatigue::History::read(session->facts(), context, *organisation,
            *policy, {}, fatigue::historyFor(asked.scope, context.now), {});
        QVERIFY(history);
        const auto snapshot = fatigue::snapshotFor(session->facts(), context, *history, asked, {});
        QVERIFY(snapshot);
        int opened = 0;
        for (std::size_t row = 0; row < snapshot->rows.size(); ++row) {
            for (std::size_t column = 0; column < snapshot->columns(); ++column) {
                if (!snapshot->cell(row, column).hasValue()
                    || snapshot->cell(row, column).value < 1)
                    continue;
                const auto details = fatigue::detailsFor(session->facts(), context, **history,
                    snapshot->rows[row].agent, snapshot->span(column), {});
                QVERIFY(details);
                double sum = details->fromBefore;
                for (const fatigue::Part &part : details->parts) {
                    sum += part.left;
                    QVERIFY(!part.work.isKnown && !part.work.isHostile);
                    QVERIFY(part.work.intensity > 0); // not to know is never to be nothing
                }
                QVERIFY2(std::abs(sum - details->load) < 1e-6 * std::max(1., details->load),
                    qPrintable(QStringLiteral("%1 %2").arg(sum).arg(details->load)));
                QCOMPARE(details->inputs.knownShare, 0.);
                QCOMPARE(details->latelyKnown, std::size_t(0));
                QVERIFY(details->hostile.empty());
                ++opened;
            }
        }
        QVERIFY2(opened > 30, qPrintable(QString::number(opened)));
    }

    void restIsAskedForByQueueLoadAndPeopleThemselvesAlone()
    {
        const Desktop desktop = m_centre.openedBy(kHr);
        auto *panel = panelOf<ui::RecoveryPanel>(desktop, "recovery");
        QVERIFY(!panel->closure());
        const auto snapshot = panel->snapshot();
        QVERIFY(snapshot);
        for (const recovery::Due &due : snapshot->due)
            QVERIFY(due.trigger.cause != recovery::Cause::Hostility);
        QVERIFY(snapshot->loadKnown && snapshot->scoresOpen);
        QVERIFY(!snapshot->mentors.empty() && snapshot->protocol.at);
        for (const ui::RecoveryPage page : ui::kRecoveryPages) {
            const ui::PageText text = ui::pageText(page, {*snapshot, false});
            QVERIFY(!text.headline.isEmpty());
            for (const ui::PageTable &table : text.tables)
                QVERIFY(!table.rows.empty() || !table.empty.isEmpty());
        }
    }

    void whatWasOfferedStandsBesideTheLoad()
    {
        facts::Agent who;
        Instant now;
        {
            auto session =
                Session::openForWriting(m_centre.paths(), {"Tomas Lind", kDemonstrationPassphrase});
            QVERIFY(session);
            const auto snapshot = recoverySnapshot(*session, {}, {});
            QVERIFY(snapshot && !snapshot->persons.empty());
            const auto &[agent, person] = *snapshot->persons.begin();
            who.id = agent;
            now = snapshot->now;
            const auto office = officeOf(*session);
            const Interval day{now - std::chrono::hours{1}, now + std::chrono::hours{1}};
            const auto said = [&] {
                return restSentences(*session, agent, day, Zone::utc());
            };
            QVERIFY(said().isEmpty());
            recovery::Service service(*office);
            QVERIFY(service.perform(recovery::OfferRest{recovery::caseSubject(person, "load/now"),
                {person, recovery::Cause::Load, recovery::Severity::Mild, 5, now, {}}, {}}));
            QCOMPARE(said().size(), 1);
            QVERIFY2(said().front().contains(QStringLiteral("no answer yet")),
                qPrintable(said().front()));
            const auto cases = service.cases(now - std::chrono::minutes{1});
            QVERIFY(cases && !cases->empty());
            QVERIFY(service.perform(recovery::DeclineRest{cases->front()}));
            QVERIFY2(
                said().front().contains(QStringLiteral("declined")), qPrintable(said().front()));
        }
        auto session = Session::openForReading(m_centre.paths(), {kHr, kDemonstrationPassphrase});
        QVERIFY(session);
        const Interval day{now - std::chrono::hours{1}, now + std::chrono::hours{1}};
        QCOMPARE(restSentences(*session, who.id, day, Zone::utc()).size(), 1);
        QVERIFY(restSentences(*session, {999999}, day, Zone::utc()).isEmpty());
    }

    void staffingStandsOnMinutesAndQueues()
    {
        const Desktop desktop = m_centre.openedBy(kHr);
        auto *panel = panelOf<ui::StaffingPanel>(desktop, "staffing");
        QVERIFY(!panel->closure());
        const ui::StaffingModel *model = panel->model();
        QVERIFY(model->rowCount() > 10);
        bool byLoad = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto at = [&](ui::StaffingModel::Column column) {
                return model->index(row, column).data().toString().toInt();
            };
            QVERIFY(at(ui::StaffingModel::LoadAdjusted) >= at(ui::StaffingModel::VolumeOnly));
            byLoad |= at(ui::StaffingModel::LoadAdjusted) > at(ui::StaffingModel::VolumeOnly);
            QVERIFY(model->reason(row).contains(QStringLiteral("Erlang")));
        }
        QVERIFY(byLoad);
        const Done done =
            exportSheetFile(*panel, mark(), Zone::utc(), m_centre.file("staffing.csv"));
        QVERIFY(done);
        QVERIFY(written("staffing.csv").contains("3f9c"));
    }

    void whatHrTakesAlongSaysThatItIsMadeWithoutCustomers()
    {
        const Desktop desktop = m_centre.openedBy(kHr);
        auto *panel = panelOf<ui::FatiguePanel>(desktop, "fatigue");
        for (const char *name : {"load.csv", "load.svg", "load.pdf", "load.png"})
            QVERIFY2(exportLoad({*panel->heatmap(), *panel->legend(), *panel->snapshot(), mark()},
                         m_centre.file(name)),
                name);
        const QByteArray csv = written("load.csv");
        QVERIFY2(csv.contains("Made without any customer's content"), csv.left(2000).constData());
        QVERIFY(csv.contains("Hanna Vogt") && csv.contains("It is no diagnosis"));
        QVERIFY(csv.count('\n') > 8);
        // Figures and states alone: nothing in a cell is a word somebody wrote.
        static const QRegularExpression kCell(
            QStringLiteral("^(-?[0-9]+(\\.[0-9]+)?|off shift|no data|still to come)$"));
        const QString people = QString::fromUtf8(csv).section(QStringLiteral("\"Agent\","), 1);
        QStringList lines = people.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeFirst(); // the names of the columns
        QVERIFY(lines.size() > 5);
        for (const QString &line : lines) {
            QStringList cells = line.trimmed().split(QStringLiteral("\",\""));
            cells.removeFirst(); // who it is
            for (const QString &cell : cells)
                QVERIFY2(kCell.match(QString(cell).remove(QLatin1Char('"'))).hasMatch(),
                    qPrintable(line));
        }
    }

    void theReportsSayTheSame()
    {
        const QString centre = QString::fromStdString(m_centre.paths().folder.string());
        const auto load = reportOf(centre, QStringLiteral("load"), {QStringLiteral("--json")});
        QCOMPARE(load.code, 0);
        const QJsonObject told = QJsonDocument::fromJson(load.out).object();
        QCOMPARE(told[QStringLiteral("wording_known")].toBool(true), false);
        QVERIFY(told[QStringLiteral("rows")].toArray().size() > 5);
        const auto plain = reportOf(centre, QStringLiteral("load"));
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.contains("every interaction counts by its queue"));
        const auto rest = reportOf(centre, QStringLiteral("recovery"), {QStringLiteral("--json")});
        QCOMPARE(rest.code, 0);
        QVERIFY(!rest.out.contains("\"hostility\""));
        const auto staffing =
            reportOf(centre, QStringLiteral("staffing"), {QStringLiteral("--json")});
        QCOMPARE(staffing.code, 0);
        const QJsonObject sheet = QJsonDocument::fromJson(staffing.out).object();
        const QJsonObject usual = sheet[QStringLiteral("p50")].toObject();
        QVERIFY(usual[QStringLiteral("slots")].toArray().size() > 10);
        QVERIFY(usual[QStringLiteral("load_hours")].toDouble()
            > usual[QStringLiteral("volume_hours")].toDouble());
        QCOMPARE(sheet[QStringLiteral("policy")][QStringLiteral("classes")]
                     .toObject()[QStringLiteral("very_high")][QStringLiteral("recovery_seconds")]
                     .toDouble(),
            120.);
        QCOMPARE(reportOf(centre, QStringLiteral("staffing"),
                     {QStringLiteral("--weekday"), QStringLiteral("8")})
                     .code,
            2);
        // What HR has no key to is refused, here as in the window.
        const auto index = reportOf(centre, QStringLiteral("calibration"));
        QVERIFY(index.code != 0);
    }
};

ATTUNE_TEST(TestHrWithoutWords)
#include "tst_hr_without_words.moc"
