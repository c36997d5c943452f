// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One-against-rest logistic regression per emotion on an explicit vocabulary; thresholds are set on
// turns each model has not seen, for the mean F1 of the emotions and of their four groups together.
#include "core/text/trainer.h"

#include "core/text/analysis.h"
#include "core/text/linear_writer.h"
#include "core/text/logistic.h"
#include "core/text/pack_loader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>

namespace attune::text {

namespace {

constexpr std::uint32_t kFolds = 5;
constexpr std::array<std::uint32_t, 3> kLeastSeen{2, 3, 4}; // of an n-gram of one, two, three words
constexpr double kCost = 1.0;
constexpr double kValenceCost = 1.0;
constexpr int kRounds = 3; // of adjusting the thresholds together
constexpr double kGroupWeight = 3.0;

// The grouping of Demszky et al. 2020, figure 2.
enum Group : std::uint8_t { Positive, Negative, Ambiguous, Neutral };
constexpr std::array<Group, kEmotionCount> kGroupOf{Positive, Positive, Negative, Negative,
    Positive, Positive, Ambiguous, Ambiguous, Positive, Negative, Negative, Negative, Negative,
    Positive, Negative, Positive, Negative, Positive, Positive, Negative, Positive, Positive,
    Ambiguous, Positive, Negative, Negative, Ambiguous, Neutral};

bool has(const TrainingExample &example, std::size_t emotion)
{
    return (example.emotions >> emotion & 1U) != 0;
}

bool hasGroup(const TrainingExample &example, Group group)
{
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        if (kGroupOf[e] == group && has(example, e))
            return true;
    }
    return false;
}

void analyse(std::string_view text, const PackData &pack, Analysis &a)
{
    a.role = Role::Customer;
    a.ledger.clear(false);
    readTurn(text, pack, a);
    applyRules(pack, a);
    applyLexicon(pack, a);
}

/// All n-grams seen often enough, the most frequent first, and the features of turns as a whole.
std::vector<std::string> vocabularyOf(
    std::span<const TrainingExample> examples, const PackData &pack)
{
    std::map<std::string, std::uint32_t> seen;
    Analysis a;
    std::vector<std::string> here;
    for (const TrainingExample &example : examples) {
        readTurn(example.text, pack, a);
        const auto &list = a.tokens.list;
        here.clear();
        for (std::size_t i = 0; i < list.size(); ++i) {
            std::string gram;
            for (std::size_t n = 0; n < 3 && i + n < list.size(); ++n) {
                const Token &token = list[i + n];
                if (token.sentence != list[i].sentence)
                    break;
                gram += n > 0 ? " " : "";
                gram += token.id != kUnknownWord ? pack.table.text(token.id)
                                                 : a.tokens.text(a.normal, token);
                here.push_back(gram);
            }
        }
        std::sort(here.begin(), here.end());
        here.erase(std::unique(here.begin(), here.end()), here.end());
        for (const std::string &one : here)
            ++seen[one];
    }
    std::vector<std::pair<std::uint32_t, std::string>> kept;
    for (const auto &[gram, count] : seen) {
        const auto blanks = static_cast<std::size_t>(std::count(gram.begin(), gram.end(), ' '));
        if (blanks < kLeastSeen.size() && count >= kLeastSeen[blanks] && gram.size() < 200)
            kept.emplace_back(count, gram);
    }
    // What is needed often lies together in memory.
    std::stable_sort(
        kept.begin(), kept.end(), [](const auto &x, const auto &y) { return x.first > y.first; });
    std::vector<std::string> out;
    for (auto &[count, gram] : kept)
        out.push_back(std::move(gram));
    out.insert(out.end(), kTurnFeatures.begin(), kTurnFeatures.end());
    return out;
}

double f1Of(std::size_t right, std::size_t said, std::size_t truth)
{
    return said + truth == 0 ? 0
                             : 2.0 * static_cast<double>(right) / static_cast<double>(said + truth);
}

/// The threshold on `scores` with the best F1.
float bestThreshold(std::span<const float> scores, const std::vector<bool> &truth)
{
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    });
    const auto all = static_cast<std::size_t>(std::count(truth.begin(), truth.end(), true));
    std::size_t right = 0;
    double best = -1;
    float threshold = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        right += truth[order[i]];
        if (i + 1 < order.size() && scores[order[i + 1]] == scores[order[i]])
            continue;
        const double f1 = f1Of(right, i + 1, all);
        if (f1 > best) {
            best = f1;
            threshold = scores[order[i]];
        }
    }
    return threshold;
}

class Trainer {
public:
    Trainer(std::span<const TrainingExample> examples,
        const std::function<void(std::string_view)> &progress)
        : m_examples(examples)
        , m_progress(progress)
    {
    }

    std::string prepare(const Pack::Files &files);
    void fitEmotions();
    void fitValence();
    void setThresholds();
    std::string bytes() const { return weightsBytes(m_vocabulary, m_heads); }
    std::uint32_t features() const { return static_cast<std::uint32_t>(m_vocabulary.size()); }
    double macroF1() const;

private:
    std::vector<double> targetOf(std::size_t emotion) const;
    double groupF1(Group group) const;
    double objective(std::size_t emotion) const;
    bool says(std::size_t emotion, std::size_t example) const
    {
        return m_scores[emotion][example] >= m_heads[emotion].threshold;
    }

    std::span<const TrainingExample> m_examples;
    const std::function<void(std::string_view)> &m_progress;
    std::vector<std::string> m_vocabulary;
    std::vector<SparseExample> m_sparse;
    std::vector<bool> m_ofTurn; ///< by feature: true of the turn as a whole
    std::array<HeadWeights, kLinearHeads> m_heads;
    std::array<std::vector<float>, kEmotionCount> m_scores; ///< of examples left out
};

std::string Trainer::prepare(const Pack::Files &files)
{
    PackData rules;
    Pack::Files own = files;
    own.erase("weights.bin");
    if (std::string error = PackLoader(own, rules).load(); !error.empty())
        return error;
    m_progress("collecting the vocabulary");
    m_vocabulary = vocabularyOf(m_examples, rules);
    // With the vocabulary in the pack, features are found exactly as the scorer will find them.
    for (HeadWeights &head : m_heads)
        head.weights.assign(m_vocabulary.size(), 0.0);
    own["weights.bin"] = bytes();
    PackData pack;
    if (std::string error = PackLoader(own, pack).load(); !error.empty())
        return error;
    Analysis a;
    for (const TrainingExample &example : m_examples) {
        analyse(example.text, pack, a);
        pack.linear.features(a, a.features);
        SparseExample sparse;
        for (const LinearFeature &f : a.features)
            sparse.features.push_back(f.feature);
        if (!sparse.features.empty())
            sparse.unit = 1 / std::sqrt(static_cast<double>(sparse.features.size()));
        m_sparse.push_back(std::move(sparse));
    }
    for (const std::string &name : m_vocabulary)
        m_ofTurn.push_back(
            std::find(kTurnFeatures.begin(), kTurnFeatures.end(), name) != kTurnFeatures.end());
    return {};
}

std::vector<double> Trainer::targetOf(std::size_t emotion) const
{
    std::vector<double> target;
    for (const TrainingExample &example : m_examples)
        target.push_back(has(example, emotion) ? 1 : 0);
    return target;
}

void Trainer::fitEmotions()
{
    FitSettings settings;
    settings.cost = kCost;
    std::vector<std::uint32_t> all(m_examples.size());
    std::iota(all.begin(), all.end(), 0U);
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        m_progress(kEmotionNames[e]);
        const std::vector<double> target = targetOf(e);
        m_scores[e].assign(m_examples.size(), 0);
        for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
            std::vector<std::uint32_t> use;
            std::copy_if(all.begin(), all.end(), std::back_inserter(use),
                [fold](std::uint32_t i) { return i % kFolds != fold; });
            HeadWeights head;
            head.take(fit(m_sparse, target, use, features(), settings));
            for (std::uint32_t i = fold; i < m_examples.size(); i += kFolds)
                m_scores[e][i] = head.score(m_sparse[i]);
        }
        m_heads[e].take(fit(m_sparse, target, all, features(), settings));
    }
}

// Positive against negative wording, each against the rest, so that turns without either stay near
// 0.
void Trainer::fitValence()
{
    m_progress("valence");
    std::vector<std::uint32_t> all(m_examples.size());
    std::iota(all.begin(), all.end(), 0U);
    FitSettings settings;
    settings.cost = kValenceCost;
    std::array<FittedModel, 2> fitted;
    std::vector<SparseExample> words = m_sparse; // the lexicon speaks for itself
    for (SparseExample &example : words)
        std::erase_if(example.features, [this](std::uint32_t f) { return m_ofTurn[f]; });
    for (const Group group : {Positive, Negative}) {
        std::vector<double> target;
        for (const TrainingExample &example : m_examples)
            target.push_back(hasGroup(example, group) ? 1 : 0);
        fitted[group] = fit(words, target, all, features(), settings);
    }
    FittedModel valence = fitted[Positive];
    for (std::size_t f = 0; f < valence.weights.size(); ++f)
        valence.weights[f] -= fitted[Negative].weights[f];
    valence.bias = 0;
    m_heads[kLinearValence].take(valence);
}

double Trainer::groupF1(Group group) const
{
    std::size_t right = 0;
    std::size_t said = 0;
    std::size_t truth = 0;
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        bool says_ = false;
        for (std::size_t e = 0; e < kEmotionCount && !says_; ++e)
            says_ = kGroupOf[e] == group && says(e, i);
        const bool is = hasGroup(m_examples[i], group);
        said += says_;
        truth += is;
        right += says_ && is;
    }
    return f1Of(right, said, truth);
}

double Trainer::objective(std::size_t emotion) const
{
    std::size_t right = 0;
    std::size_t said = 0;
    std::size_t truth = 0;
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        const bool is = has(m_examples[i], emotion);
        const bool found = says(emotion, i);
        said += found;
        truth += is;
        right += found && is;
    }
    return f1Of(right, said, truth) / kEmotionCount + kGroupWeight * groupF1(kGroupOf[emotion]) / 4;
}

void Trainer::setThresholds()
{
    m_progress("thresholds");
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        std::vector<bool> truth;
        for (const TrainingExample &example : m_examples)
            truth.push_back(has(example, e));
        m_heads[e].threshold = bestThreshold(m_scores[e], truth);
    }
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            const float before = m_heads[e].threshold;
            float best = before;
            double bestValue = objective(e);
            for (const float step : {-0.4F, -0.2F, -0.1F, 0.1F, 0.2F, 0.4F, 0.8F}) {
                m_heads[e].threshold = before + step;
                if (const double value = objective(e); value > bestValue) {
                    bestValue = value;
                    best = before + step;
                }
            }
            m_heads[e].threshold = best;
        }
    }
}

double Trainer::macroF1() const
{
    double sum = 0;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        sum +=
            objective(e) * kEmotionCount - kGroupWeight * groupF1(kGroupOf[e]) / 4 * kEmotionCount;
    return sum / kEmotionCount;
}

} // namespace

TrainingResult train(const Pack::Files &files, std::span<const TrainingExample> examples,
    const std::function<void(std::string_view)> &progress)
{
    TrainingResult result;
    Trainer trainer(examples, progress);
    result.error = trainer.prepare(files);
    if (!result.error.empty())
        return result;
    trainer.fitEmotions();
    trainer.fitValence();
    trainer.setThresholds();
    result.weights = trainer.bytes();
    result.features = trainer.features();
    result.macroF1 = trainer.macroF1();
    return result;
}

} // namespace attune::text
