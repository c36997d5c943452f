// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The learnt heads: trained the same way to the same bytes, found only where there are weights,
// always the same scores.
#include "core/text/arithmetic.h"
#include "core/text/digest.h"
#include "core/text/logistic.h"
#include "core/text/trainer.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/text/english_pack.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <thread>

using namespace attune;
using text::Emotion;
using text::Mode;
using text::Spans;

namespace {

std::size_t indexOf(std::string_view name)
{
    return static_cast<std::size_t>(
        std::find(text::kEmotionNames.begin(), text::kEmotionNames.end(), name)
        - text::kEmotionNames.begin());
}

text::Pack::Files smallPack()
{
    return {{"pack.txt", "id = t\nlanguage = en\nversion = 1\nlearnt_valence = 0.5\n"},
        {"modifiers.tsv",
            "negator\t\tnot, no\nsuffix\tnot\tn't\nboost\t0.3\tvery\ncontrast\t\tbut\n"},
        {"valence.tsv", "good\t2\nbad\t-2\nlovely\t2.7\n"},
        {"phrases.tsv", "thank you\tgratitude\t1\tneg=drop\nyou {fool}\thostility\t3\n"},
        {"classes.tsv", "fool\tfool, idiot\n"},
        {"language.tsv", "en\tthe is it was a to you i and for of this that\n"}};
}

// Made-up turns in which two words decide.
std::vector<text::TrainingExample> examples()
{
    std::vector<text::TrainingExample> out;
    for (int i = 0; i < 200; ++i) {
        const std::string filler = i % 3 == 0 ? "it was the day"
            : i % 3 == 1                      ? "you and the house"
                                              : "this is it";
        if (i % 4 == 0)
            out.push_back({filler + " thanks a lot", 1U << indexOf("gratitude")});
        else if (i % 4 == 1)
            out.push_back({filler + " furious about the bill", 1U << indexOf("anger")});
        else
            out.push_back({filler, 1U << indexOf("neutral")});
    }
    return out;
}

text::TrainingResult trained()
{
    return text::train(smallPack(), examples(), [](std::string_view) {});
}

void addScores(text::Digest &digest, const text::ContactScore &contact)
{
    const auto add = [&digest](float value) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        digest.add(std::string_view(reinterpret_cast<const char *>(&bits), sizeof bits));
    };
    for (const auto &turn : contact.turns) {
        add(turn.valence.value_or(-9));
        add(turn.confidence);
        add(static_cast<float>(turn.hostility.value_or(-1)));
        add(static_cast<float>(turn.emotions.value_or(text::Emotions{}).bits()));
        for (const auto &span : turn.spans) {
            add(span.contribution);
            add(static_cast<float>(span.begin));
            digest.add(span.rule);
        }
    }
    for (const auto &figure : contact.satisfaction)
        add(figure.value);
    add(contact.index.value_or(-1));
}

const std::vector<text::TurnInput> &conversation()
{
    static const std::vector<text::TurnInput> turns{
        {text::Role::Customer, "It was a good day, but the house is very bad!"},
        {text::Role::Agent, "Thank you for this, it is lovely."},
        {text::Role::Customer, "You fool, this is NOT good and I was furious about the bill"},
        {text::Role::Agent, "It is the house, is it not?"},
        {text::Role::Customer, "thanks a lot, it was lovely and good"}};
    return turns;
}

std::string digestOf(const text::Scorer &scorer)
{
    text::Digest digest;
    for (int i = 0; i < 50; ++i)
        addScores(digest, scorer.scoreContact(conversation(), {}, Spans::Yes));
    return digest.hex();
}

} // namespace

class TestLearnt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainingTwiceGivesTheSameBytes()
    {
        const auto first = trained();
        QVERIFY2(first.error.empty(), first.error.c_str());
        QVERIFY(first.weights.size() > 100);
        QCOMPARE(trained().weights, first.weights);
        QVERIFY(first.macroF1 > 0.09); // three of 28 emotions occur, each is told apart
    }

    void whatWasLearntIsFound()
    {
        auto files = smallPack();
        files["weights.bin"] = trained().weights;
        const auto loaded = text::Pack::load(files);
        QVERIFY2(loaded, loaded.error.c_str());
        const text::Scorer scorer(*loaded.pack);
        const auto emotionsOf = [&scorer](const char *words) {
            text::TurnInput turn;
            turn.text = words;
            return *scorer.scoreTurn(turn, {}, {}, Spans::Yes).emotions;
        };
        QVERIFY(
            emotionsOf("this is it thanks a lot").has(static_cast<Emotion>(indexOf("gratitude"))));
        QVERIFY(emotionsOf("you and the house furious about the bill")
                    .has(static_cast<Emotion>(indexOf("anger"))));
        QVERIFY(!emotionsOf("you and the house").has(static_cast<Emotion>(indexOf("anger"))));
    }

    void rulesAloneKnowNoEmotions()
    {
        text::TurnInput turn;
        turn.text = "Thank you so much, I love it!";
        const auto with = text::Scorer(tests::english()).scoreTurn(turn);
        QVERIFY(with.emotions && with.emotions->has(static_cast<Emotion>(indexOf("gratitude"))));
        QVERIFY(!text::Scorer(tests::english(), Mode::RulesOnly).scoreTurn(turn).emotions);
        QVERIFY(text::Scorer(tests::english()).stamp()
            != text::Scorer(tests::english(), Mode::RulesOnly).stamp());
    }

    void theLearntPartOfTheValenceIsBounded()
    {
        const float limit = 1.5F; // pack.txt of the English pack
        const text::Scorer rules(tests::english(), Mode::RulesOnly);
        const text::Scorer both(tests::english());
        for (const char *words :
            {"I love love love this, amazing, thanks, thank you, congrats, awesome!",
                "hate this terrible awful disgusting stupid shit", "the parcel is at the depot"}) {
            text::TurnInput turn;
            turn.text = words;
            const auto raw = [&turn](const text::Scorer &scorer) {
                for (const auto &sum : scorer.scoreTurn(turn, {}, {}, Spans::Yes).sums) {
                    if (sum.head == text::Head::Valence)
                        return sum.raw;
                }
                return 0.0F;
            };
            QVERIFY(std::abs(raw(both) - raw(rules)) <= limit + 0.001F);
        }
    }

    void everyBuildGivesTheSameBytes()
    {
        auto files = smallPack();
        files["weights.bin"] = trained().weights;
        // Held for all compilers and optimisations: a change here is a change of every stored
        // score.
        QCOMPARE(text::Pack::load(files).pack->weightsDigest(),
            std::string("69a79df7d41ec54dc9bad0601e31c5e3"));
        QCOMPARE(QByteArray::fromStdString(digestOf(text::Scorer(*text::Pack::load(files).pack))),
            QByteArray("bb8b93662f1748f45b3e830a0bbeb179"));
    }

    void threadsShareAScorer()
    {
        const text::Scorer scorer(tests::english());
        const std::string alone = digestOf(scorer);
        std::string one;
        std::string two;
        std::thread first([&] { one = digestOf(scorer); });
        std::thread second([&] { two = digestOf(scorer); });
        first.join();
        second.join();
        QCOMPARE(one, alone);
        QCOMPARE(two, alone);
    }

    void exponentialAndLogarithmAgreeWithTheLibrary()
    {
        for (double x = -30; x < 30; x += 0.37)
            QVERIFY(std::abs(text::expOf(x) - std::exp(x)) <= 1e-13 * std::exp(x));
        for (double x = 1e-6; x < 1e6; x *= 1.7)
            QVERIFY(std::abs(text::logOf(x) - std::log(x)) <= 1e-13 * (1 + std::abs(std::log(x))));
        QCOMPARE(text::expOf(-1000), 0.0);
    }

    void aLineIsFittedByLeastSquares()
    {
        std::vector<text::SparseExample> rows;
        std::vector<double> target;
        std::vector<std::uint32_t> use;
        for (std::uint32_t i = 0; i < 40; ++i) {
            text::SparseExample row;
            row.unit = 1;
            if (i % 2 == 0)
                row.features.push_back(0);
            if (i % 3 == 0)
                row.features.push_back(1);
            rows.push_back(row);
            target.push_back(1.0 + (i % 2 == 0 ? 2.0 : 0.0) - (i % 3 == 0 ? 0.5 : 0.0));
            use.push_back(i);
        }
        text::FitSettings settings;
        settings.loss = text::Loss::Squares;
        settings.scaled = false;
        settings.cost = 1e6;
        const auto model = text::fit(rows, target, use, 2, settings);
        QVERIFY(std::abs(model.weights[0] - 2.0) < 1e-2);
        QVERIFY(std::abs(model.weights[1] + 0.5) < 1e-2);
        QVERIFY(std::abs(model.bias - 1.0) < 1e-2);
    }
};

ATTUNE_TEST(TestLearnt)
#include "tst_learnt.moc"
