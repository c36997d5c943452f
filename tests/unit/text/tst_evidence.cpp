// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence adds up to the score, lies inside the text and survives any bytes.
#include "tests/support/program/test_program.h"
#include "tests/unit/text/english_pack.h"

#include <QTest>

#include <random>

using namespace attune;
using text::Head;
using text::Role;
using text::Spans;

namespace {

const std::vector<std::string> &turns()
{
    static const std::vector<std::string> list{
        "I am REALLY unhappy, the router is NOT working!! Can I speak to your supervisor please?",
        "You stupid idiot, this is sooooo bad :( but thanks, great help 😀😡",
        "I'm so sorry to hear that, Maria. It must have been really frustrating, let me fix it.",
        "If this isn\xE2\x80\x99t fixed today I\xE2\x80\x99m calling my lawyer &amp; "
        "that\xE2\x80\x99s it\xE2\x80\xA6",
        "\"Terrible\" they said; it was not bad at all, was it? Ihr seid nett. "
        "\xF0\x9F\x98\x80\xF0\x9F\x98\x80",
        "Caf\x65\xCC\x81 was lovely \xEF\xBB\xBF and [NAME] helped {{URL}} "
        "\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88",
        "No. That's the policy.", "", " \n ", "!!!???"};
    return list;
}

void checkEvidence(const text::TurnScore &score, const QString &text)
{
    for (const auto &span : score.spans) {
        QVERIFY(span.begin <= span.end);
        QVERIFY(span.end <= static_cast<std::uint32_t>(text.size()));
        QVERIFY(!span.rule.empty());
    }
    for (const auto &sum : score.sums) {
        float total = sum.bias;
        for (const auto &span : score.spans) {
            if (span.head == sum.head)
                total += span.contribution;
        }
        QCOMPARE(total, sum.raw);
    }
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contributionsAddUpToTheRawScore()
    {
        const text::Scorer scorer(tests::english());
        for (const std::string &turn : turns()) {
            for (const Role role : {Role::Customer, Role::Agent}) {
                text::TurnInput input;
                input.role = role;
                input.text = turn;
                checkEvidence(
                    scorer.scoreTurn(input, {}, {}, Spans::Yes), QString::fromStdString(turn));
            }
        }
    }

    void evidenceStandsWhereTheWordsStand()
    {
        const std::string turn = "\xF0\x9F\x98\xB6 caf\x65\xCC\x81: terrible";
        text::TurnInput input;
        input.text = turn;
        const auto score = text::Scorer(tests::english()).scoreTurn(input, {}, {}, Spans::Yes);
        const QString shown = QString::fromStdString(turn);
        bool found = false;
        for (const auto &span : score.spans) {
            found = found
                || (span.head == Head::Valence
                    && shown.mid(int(span.begin), int(span.end - span.begin))
                        == QLatin1String("terrible"));
        }
        QVERIFY(found);
    }

    void withoutSpansTheScoresAreTheSame()
    {
        const text::Scorer scorer(tests::english());
        for (const std::string &turn : turns()) {
            text::TurnInput input;
            input.text = turn;
            const auto with = scorer.scoreTurn(input, {}, {}, Spans::Yes);
            const auto without = scorer.scoreTurn(input);
            QCOMPARE(without.valence, with.valence);
            QCOMPARE(without.hostility, with.hostility);
            QCOMPARE(without.confidence, with.confidence);
            QCOMPARE(without.marks.bits(), with.marks.bits());
            QVERIFY(without.spans.empty());
        }
    }

    void anyBytesAreSurvived()
    {
        const text::Scorer scorer(tests::english());
        std::mt19937_64 random(20260301);
        for (int round = 0; round < 3000; ++round) {
            std::string turn;
            const auto length = random() % 200;
            for (std::uint64_t i = 0; i < length; ++i) {
                // Bytes of all kinds, with pieces of real text and marks between them.
                if (random() % 9 == 0)
                    turn += turns()[random() % turns().size()];
                else
                    turn += static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
            }
            text::TurnInput input;
            input.role = round % 3 == 0 ? Role::Agent : Role::Customer;
            input.text = turn;
            const auto score = scorer.scoreTurn(input, {}, {}, Spans::Yes);
            std::uint32_t units = 0;
            for (const auto &span : score.spans)
                units = std::max(units, span.end);
            QVERIFY(units <= turn.size());
            if (score.valence)
                QVERIFY(*score.valence >= -1 && *score.valence <= 1);
            QVERIFY(score.confidence >= 0 && score.confidence <= 1);
        }
    }

    void aMegabyteIsScored_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
            {"a", "no ", "you ", "good bad ", "*", "-", "a-", "'", "not you idiot ", "[", "[A",
                "\"", "@", "http://", "!", "?", ".", "\n", "&", "&amp;", "\xCC\x81", "e\xCC\x81",
                "\xFF", "\xE2\x96\x88", "aaabbbccc", "great another ", "i am so sorry ", "x*", "{{",
                "__", "\xF0\x9F\x98\xA1", "if but "})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void aMegabyteIsScored()
    {
        QFETCH(QByteArray, piece);
        const std::string turn = piece.repeated((1 << 20) / int(piece.size())).toStdString();
        text::TurnInput input;
        input.text = turn;
        text::Context context;
        context.language = "en";
        const auto score = text::Scorer(tests::english()).scoreTurn(input, {}, context, Spans::Yes);
        for (const auto &span : score.spans)
            QVERIFY(span.end <= turn.size());
        for (const auto &sum : score.sums) {
            float total = sum.bias;
            for (const auto &span : score.spans)
                total += span.head == sum.head ? span.contribution : 0.0F;
            QCOMPARE(total, sum.raw);
        }
    }
};

ATTUNE_TEST(TestEvidence)
#include "tst_evidence.moc"
