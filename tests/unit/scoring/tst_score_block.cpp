// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A block gives back what was put in, byte for byte the same each time, and refuses what is no
// block.
#include "core/scoring/score_block.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using namespace attune::scoring;

namespace {

ScoreRow fullRow(std::int64_t leg)
{
    ScoreRow row;
    row.leg = {leg};
    row.state = ScoreState::Dip;
    row.start = -120;
    row.trough = -810;
    row.end = 600;
    row.recovery = 2043;
    row.customerTurns = 7;
    row.scoredTurns = 6;
    row.tone = text::Tone::Warm;
    row.marks = {1, 2, 3, 0, 1, 0, 255};
    row.personalisation = 2;
    row.nameUsed = true;
    row.specifics = 83;
    row.boilerplate = 12;
    row.escalationRequested = true;
    row.escalationDone = true;
    row.hostility = 3;
    row.hostileTurns = 2;
    row.empathy = {2, 1, 0};
    row.index = 640;
    row.spark = {-12, -81, 60};
    row.sparkPoints = 3;
    return row;
}

} // namespace

class TestScoreBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWent()
    {
        ScoreRow nothing;
        nothing.leg = {INT64_MAX};
        const std::vector rows{fullRow(1), nothing, fullRow(1LL << 62)};
        const auto decoded = decodeBlock(encodeBlock(rows));
        QVERIFY(decoded);
        QVERIFY(*decoded == rows);
        QVERIFY(encodeBlock(rows) == encodeBlock(*decoded));
    }

    void anEmptyBlockIsABlock()
    {
        const auto decoded = decodeBlock(encodeBlock({}));
        QVERIFY(decoded);
        QVERIFY(decoded->empty());
    }

    void whatIsNoBlockIsRefused()
    {
        const Bytes block = encodeBlock(std::vector{fullRow(1)});
        for (std::size_t size = 0; size < block.size(); ++size) {
            if (size != 1)
                QVERIFY(!decodeBlock(ByteView(block).first(size)));
        }
        Bytes other = block;
        other[0] = 9;
        QVERIFY(!decodeBlock(other));
    }
};

ATTUNE_TEST(TestScoreBlock)
#include "tst_score_block.moc"
