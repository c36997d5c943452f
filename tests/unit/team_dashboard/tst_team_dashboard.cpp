// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tile says what it rests on and what could not be assessed, and nothing where that is too
// little.
#include "core/team_dashboard/team_dashboard.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using namespace attune::team_dashboard;
using scoring::ScoreRow;

namespace {

ScoreRow aRow(std::int16_t start, std::int16_t trough, std::int16_t end, bool acknowledged)
{
    ScoreRow row;
    row.start = start;
    row.trough = trough;
    row.end = end;
    row.tone = acknowledged ? text::Tone::Warm : text::Tone::Curt;
    if (start - trough >= 200)
        row.recovery = static_cast<std::int16_t>((end - trough) * 1000 / (start - trough));
    row.marks[static_cast<std::size_t>(text::Mark::Acknowledgement)] = acknowledged ? 1 : 0;
    return row;
}

const Tile &tile(const Team &team, Figure figure)
{
    return team.tiles[static_cast<std::size_t>(figure)];
}

} // namespace

class TestTeamDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresRestOnWhatCouldBeAssessed()
    {
        const ScoreRow good = aRow(0, -500, 0, true), bad = aRow(0, -500, -400, false),
                       calm = aRow(100, 0, 100, true);
        const ScoreRow unknown; // no consent
        std::vector<Line> lines;
        for (int i = 0; i < 6; ++i)
            lines.push_back({{1}, {i + 1}, &good});
        for (int i = 0; i < 2; ++i)
            lines.push_back({{1}, {1}, &bad});
        lines.push_back({{1}, {1}, &calm});
        lines.push_back({{1}, {1}, &unknown});
        lines.push_back({{1}, {1}, nullptr});
        lines.push_back({{}, {9}, &good}); // of no team
        const auto teams = teamsOf(lines);
        QCOMPARE(teams.size(), std::size_t(1));
        QCOMPARE(teams[0].people, std::size_t(6));
        const Tile &tone = tile(teams[0], Figure::Tone);
        QCOMPARE(tone.n, std::size_t(9));
        QCOMPARE(tone.of, std::size_t(11));
        QCOMPARE(*tone.value, 7.0 / 9);
        QVERIFY(0 < tone.low && tone.low < *tone.value && *tone.value < tone.high);
        const Tile &resolution = tile(teams[0], Figure::ResolutionEmpathy);
        QCOMPARE(resolution.n, std::size_t(8)); // the calm one asks for no empathy
        QCOMPARE(resolution.assessable, std::size_t(9));
        QCOMPARE(*resolution.value, 0.75);
        const Tile &recovery = tile(teams[0], Figure::Recovery);
        QCOMPARE(recovery.n, std::size_t(8));
        QCOMPARE(*recovery.value, (6 * 1.0 + 2 * 0.2) / 8);
    }

    void tooFewSayNothing()
    {
        const ScoreRow good = aRow(0, -500, 0, true);
        std::vector<Line> lines(4, {{1}, {1}, &good});
        QVERIFY(!tile(teamsOf(lines)[0], Figure::Tone).value);
        QCOMPARE(tile(teamsOf(lines)[0], Figure::Tone).n, std::size_t(4));
        lines.push_back(lines[0]);
        QVERIFY(tile(teamsOf(lines)[0], Figure::Tone).value);
        QVERIFY(teamsOf({}).empty());
    }

    void aSmallTeamIsNotToldByWhatIsLeftOver()
    {
        std::vector<Team> teams(3);
        teams[0].people = 9;
        teams[1].people = 3;
        teams[2].people = 6;
        for (Team &team : teams)
            team.tiles[0].value = 0.5;
        withholdSmallTeams(teams, 5);
        QVERIFY(!teams[0].withheld && teams[0].tiles[0].value);
        QVERIFY(teams[1].withheld && !teams[1].tiles[0].value);
        QVERIFY(teams[2].withheld && !teams[2].tiles[0].value);
    }
};

ATTUNE_TEST(TestTeamDashboard)
#include "tst_team_dashboard.moc"
