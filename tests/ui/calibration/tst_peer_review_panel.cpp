// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel says who reviews whom and why, names nobody of a small team, and offers only what can
// be done now.
#include "core/forms/form_file.h"
#include "tests/support/program/test_program.h"
#include "ui/panels/peer_review/peer_review_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace std::chrono_literals;

namespace {

using peer_review::Snapshot;

forms::Form aForm()
{
    forms::Form out;
    out.id = "empathy";
    out.title = "Empathy";
    forms::Question question;
    question.id = "feeling";
    question.text = "Acknowledges the feeling";
    for (const char *id : {"1", "2", "3"})
        question.options.push_back({id, id, {}, double(id[0] - '0'), {}, false});
    out.groups = {{"all", "All", 1, {question}}};
    return out;
}

peer_review::PersonView person(const char *pseudonym, std::int64_t agent, bool masked)
{
    return {pseudonym, {}, AgentId{agent}, masked, std::string(pseudonym).substr(0, 2)};
}

/// Two assignments: one done, one overdue, of which the reviewer has an account.
std::shared_ptr<Snapshot> aSnapshot()
{
    auto organisation = std::make_shared<facts::Organisation>();
    organisation->agents[AgentId{1}] = {AgentId{1}, "Jun Tanaka", "a-1", {}, true};
    organisation->agents[AgentId{2}] = {AgentId{2}, "Farah Aziz", "a-2", {}, true};
    auto out = std::make_shared<Snapshot>();
    out->now = Instant{} + 24h * 20'000;
    out->organisation = organisation;
    peer_review::Shown shown;
    peer_review::State &state = shown.state;
    state.subject = "peer_cycle:12";
    state.plan.title = "Cycle 12";
    state.plan.form = "empathy";
    state.plan.rhythm = peer_review::Rhythm::Weekly;
    state.plan.reviewers = {"AA", "BB=tomas"};
    state.plan.due = out->now;
    state.stage = peer_review::Stage::Open;
    state.drawn = peer_review::Drawn{"4471", 30, "abc", {}, {}, 180, {"open_dispute"}};
    state.assignments.resize(2);
    state.assignments[0].reviewee = "BB";
    state.assignments[0].contact = "acd/1";
    state.assignments[0].shares = 180;
    peer_review::Given given;
    given.review.answers = R"({"feeling":{"options":["3"],"comment":"so sorry"}})";
    given.review.notes = {"feeling\ts48\tat once"};
    given.review.score = 10000;
    given.by = "priya";
    given.at = out->now;
    state.assignments[0].given = given;
    state.assignments[1].reviewee = "AA";
    state.assignments[1].contact = "acd/2";
    state.assignments[1].reviewer = 1;
    shown.form = aForm();
    shown.rows.resize(2);
    shown.rows[0] = {0, {}, person("AA", 1, false), person("BB", 2, true), out->now,
        peer_review::Due::Done, true};
    shown.rows[1] = {1, {}, person("BB", 2, true), person("AA", 1, false), out->now - 48h,
        peer_review::Due::Overdue, false};
    shown.overdue = 1;
    out->cycles = {{"peer_cycle:12", "Cycle 12", state.stage, 1, 2}};
    out->shown = std::move(shown);
    return out;
}

QStringList wordsIn(const FactRows &rows)
{
    QStringList out;
    for (const Pill *pill : rows.findChildren<Pill *>())
        out += pill->word();
    for (const TextLabel *label : rows.findChildren<TextLabel *>())
        out += label->text();
    return out;
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestPeerReviewPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assignmentsStandWithTheirStateAndMaskedNames()
    {
        PeerReviewPanel panel;
        panel.setMay(true, true);
        panel.show(aSnapshot());
        auto *table = panel.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model());
        const auto cell = [&](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 0), QStringLiteral("done"));
        QCOMPARE(cell(1, 0), QStringLiteral("overdue"));
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 4); // the state is read last
        QCOMPARE(cell(0, 2), QStringLiteral("Jun Tanaka"));
        QCOMPARE(cell(0, 3), QStringLiteral("Agent BB"));
        panel.setNamesMasked(true);
        QCOMPARE(cell(0, 2), QStringLiteral("Agent AA"));
        panel.show(aSnapshot()); // shown again the columns stand as before
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 4);
        QVERIFY(panel.scopeLine().contains(QStringLiteral("4471")));
        QVERIFY(panel.scopeLine().contains(QStringLiteral("coaching only")));
    }

    void theContactIsReadWholeInANarrowWindow()
    {
        PeerReviewPanel panel;
        panel.resize(640, 700);
        panel.QWidget::show();
        panel.show(aSnapshot());
        const auto *table = panel.findChild<QTableView *>();
        const auto *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(table->columnWidth(1)
                > table->fontMetrics().horizontalAdvance(model->index(row, 1).data().toString()));
    }

    void aPairTellsItsRulesAndItsReviewWhatWasSaid()
    {
        PeerReviewPanel panel;
        panel.setMay(true, true);
        panel.show(aSnapshot());
        const auto lists = panel.findChildren<FactRows *>();
        QCOMPARE(lists.size(), 2);
        QStringList all;
        for (const FactRows *rows : lists)
            all += wordsIn(*rows);
        QVERIFY(all.contains(QStringLiteral("kept")));
        QCOMPARE(all.count(QStringLiteral("not connected")), 1);
        QVERIFY(all.contains(QStringLiteral("18\u00a0%")));
        QVERIFY(all.contains(QStringLiteral("so sorry · at once, 00:48")));
        QVERIFY(all.contains(QStringLiteral("3")));
    }

    void onlyWhatCanBeDoneIsOffered()
    {
        PeerReviewPanel panel;
        panel.setMay(true, true);
        panel.show(aSnapshot());
        panel.findChild<QTableView *>()->selectRow(0);
        QVERIFY(button(panel, QStringLiteral("Review again…"))->isEnabled());
        QVERIFY(button(panel, QStringLiteral("Replace…"))->isHidden());
        QVERIFY(panel.step(1));
        QVERIFY(!panel.step(1));
        QVERIFY(!button(panel, QStringLiteral("Review…"))->isEnabled()); // somebody else signs it
        auto *replace = button(panel, QStringLiteral("Replace…"));
        QVERIFY(!replace->isHidden());
        QSignalSpy wanted(&panel, &PeerReviewPanel::replaceWanted);
        replace->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(1).toInt(), 1);
        auto *reassign = button(panel, QStringLiteral("Reassign…"));
        QVERIFY(!reassign->isHidden());
        QSignalSpy other(&panel, &PeerReviewPanel::reassignWanted);
        reassign->click();
        QCOMPARE(other.count(), 1);
        QCOMPARE(other.front().at(1).toInt(), 1);
        panel.findChild<QTableView *>()->selectRow(0);
        QVERIFY(reassign->isHidden()); // it was reviewed
        panel.setMay(false, false);
        panel.show(aSnapshot());
        panel.findChild<QTableView *>()->selectRow(0);
        QVERIFY(!button(panel, QStringLiteral("Review again…"))->isEnabled());
        QVERIFY(!panel.primaryAction()->isVisible());
        panel.setMay(true, true);
        panel.show(aSnapshot());
        QSignalSpy next(&panel, &PeerReviewPanel::nextWanted);
        panel.primaryAction()->trigger();
        QCOMPARE(next.count(), 1);
    }

    void aReviewThatWasGivenOnSaysSo()
    {
        auto snapshot = aSnapshot();
        snapshot->shown->state.assignments[1].reassigned = {{1, "AA", "BB=tomas", "ill"}};
        PeerReviewPanel panel;
        panel.setMay(true, true);
        panel.show(snapshot);
        panel.findChild<QTableView *>()->selectRow(1);
        QStringList all;
        for (const FactRows *rows : panel.findChildren<FactRows *>())
            all += wordsIn(*rows);
        QVERIFY(all.contains(QStringLiteral("Took over from who was drawn")));
        QVERIFY(!all.contains(QStringLiteral("Chance of this pair before the draw")));
        const PeerView view{*snapshot, false};
        QVERIFY(peerTiles(view)[3].detail.contains(QStringLiteral("1 review")));
        QVERIFY(peerTileReason(view, 3).join(QLatin1Char(' ')).contains(QStringLiteral("ill")));
    }

    void theNextCycleIsProposedOnceAndBeginsByHand()
    {
        auto snapshot = aSnapshot();
        snapshot->nextDue = peer_review::NextDue{"peer_cycle:12", "Cycle 12", snapshot->now};
        PeerReviewPanel reader;
        reader.setMay(false, false);
        reader.show(snapshot);
        QVERIFY(!reader.banner()->isSaying());
        PeerReviewPanel panel;
        panel.setMay(true, true);
        QSignalSpy badge(&panel, &PeerReviewPanel::badgeChanged);
        panel.show(snapshot);
        QCOMPARE(badge.last().front().toInt(), 2); // one overdue, one cycle to begin
        QVERIFY(panel.banner()->isSaying());
        QSignalSpy next(&panel, &PeerReviewPanel::nextWanted);
        button(*panel.banner(), QStringLiteral("Start next cycle"))->click();
        QCOMPARE(next.count(), 1);
        QCOMPARE(next.front().front().toString(), QStringLiteral("peer_cycle:12"));
        panel.banner()->dismiss();
        panel.show(snapshot); // put aside, it stays aside
        QVERIFY(!panel.banner()->isSaying());
        // Once it is planned nothing offers it again.
        auto followed = aSnapshot();
        followed->shown->isFollowed = true;
        panel.show(followed);
        QVERIFY(!panel.primaryAction()->isVisible());
    }

    void thereIsAlwaysASentenceWhyNothingIsShown()
    {
        PeerReviewPanel panel;
        auto none = std::make_shared<Snapshot>();
        none->organisation = std::make_shared<facts::Organisation>();
        panel.show(none);
        const auto sentence = [&] {
            return panel.findChild<EmptyState *>()->findChild<TextLabel *>()->text();
        };
        QVERIFY(sentence().contains(QStringLiteral("no cycle")));
        QVERIFY(!panel.primaryAction()->isVisible());
        none->open = false;
        panel.show(none);
        QVERIFY(sentence().contains(QStringLiteral("not yours")));

        peer_review::Drawing drawing;
        drawing.clash.reviews = 54;
        drawing.clash.capacity = 40;
        drawing.clash.missing = 14;
        drawing.clash.freeing = {peer_review::Rule::NotQualified};
        drawing.clash.leastCap = 0.333;
        const QString text = clashText(drawing);
        for (const char *part : {"54", "40", "14", "Qualified on gold items", "33.3"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    }
};

ATTUNE_TEST(TestPeerReviewPanel)
#include "tst_peer_review_panel.moc"
