// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how well the text scorer does on the unpacked evaluation data, one line a benchmark with
// what it must reach: text_quality DATA [--pack FOLDER] [--rules-only] [--errors SET].
#include "tests/bench/text_data.h"
#include "tests/bench/text_measures.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>
#include <string>

using namespace attune;
using namespace attune::bench;
using text::Head;
using text::Role;
using text::Spans;

namespace {

struct Bench {
    text::Scorer scorer;
    std::string data;
    std::string errors; ///< the set whose mistakes are listed

    std::vector<Item> items(const std::string &set, const std::string &part = "dev") const
    {
        return readItems(data + "/" + set + "/" + part + ".jsonl");
    }
    bool lists(const std::string &set) const { return errors == set; }
    text::TurnScore score(const Item &item, Role role, Spans spans = Spans::No) const
    {
        text::TurnInput turn;
        turn.role = role;
        turn.text = item.text;
        std::vector<text::TurnInput> before(item.context.empty() ? 0 : 1);
        if (!before.empty())
            before[0].text = item.context;
        text::Context context;
        context.customerName = item.customerName;
        return scorer.scoreTurn(turn, before, context, spans);
    }
};

void line(const std::string &what, double figure, double least, double reach)
{
    const char *verdict = figure >= reach ? "reached" : figure >= least ? "ok" : "BELOW";
    std::printf("%-42s %6.3f   at least %.2f   reach for %.2f   %s\n", what.c_str(), figure, least,
        reach, verdict);
}

void sentiment(const Bench &bench)
{
    Confusion confusion(3);
    for (const Item &item : bench.items("tweeteval_sentiment")) {
        const auto score = bench.score(item, Role::Customer);
        const auto said =
            static_cast<std::size_t>(score.sentiment.value_or(text::Sentiment::Neutral));
        confusion.add(static_cast<std::size_t>(item.label), said);
        if (bench.lists("sentiment") && said != static_cast<std::size_t>(item.label))
            std::printf("%d %zu %.3f %s\n", item.label, said, double(score.valence.value_or(0)),
                item.text.c_str());
    }
    line("TweetEval sentiment, macro recall", confusion.macroRecall(), .58, .62);
    std::printf("    recalls %.3f %.3f %.3f\n", confusion.recall(0), confusion.recall(1),
        confusion.recall(2));
}

void offensive(const Bench &bench)
{
    Confusion confusion(2);
    for (const Item &item : bench.items("tweeteval_offensive")) {
        const auto score = bench.score(item, Role::Customer);
        const bool said = score.offensive.value_or(false);
        confusion.add(static_cast<std::size_t>(item.label), said);
        if (bench.lists("offensive") && said != (item.label == 1))
            std::printf("%d %d %s\n", item.label, said, item.text.c_str());
    }
    line("TweetEval offensive, macro-F1", confusion.macroF1(), .66, .70);
    std::printf("    recalls %.3f %.3f\n", confusion.recall(0), confusion.recall(1));
}

// The grouping of the GoEmotions paper: positive, negative, ambiguous, neutral.
std::size_t groupOf(std::string_view name)
{
    static const std::map<std::string_view, std::size_t> groups{{"admiration", 0}, {"amusement", 0},
        {"approval", 0}, {"caring", 0}, {"desire", 0}, {"excitement", 0}, {"gratitude", 0},
        {"joy", 0}, {"love", 0}, {"optimism", 0}, {"pride", 0}, {"relief", 0}, {"confusion", 2},
        {"curiosity", 2}, {"realization", 2}, {"surprise", 2}, {"neutral", 3}};
    const auto found = groups.find(name);
    return found == groups.end() ? 1 : found->second;
}

void emotions(const Bench &bench)
{
    if (bench.scorer.mode() == text::Mode::RulesOnly || !bench.scorer.pack().hasLearntHeads())
        return;
    std::array<Detection, text::kEmotionCount> each{};
    std::array<Detection, 4> group{};
    for (const Item &item : bench.items("goemotions")) {
        const auto score = bench.score(item, Role::Customer);
        const auto said = score.emotions.value_or(text::Emotions{});
        std::array<bool, 4> truthGroup{}, saidGroup{};
        for (std::size_t i = 0; i < text::kEmotionCount; ++i) {
            const std::string_view name = text::kEmotionNames[i];
            const bool truth =
                std::find(item.labels.begin(), item.labels.end(), name) != item.labels.end();
            const bool found = said.has(static_cast<text::Emotion>(i));
            each[i].add(truth, found);
            truthGroup[groupOf(name)] = truthGroup[groupOf(name)] || truth;
            saidGroup[groupOf(name)] = saidGroup[groupOf(name)] || found;
        }
        for (std::size_t g = 0; g < 4; ++g)
            group[g].add(truthGroup[g], saidGroup[g]);
    }
    double sum = 0;
    for (std::size_t i = 0; i < text::kEmotionCount; ++i) {
        sum += each[i].f1();
        if (bench.lists("goemotions"))
            std::printf(
                "    %-16s %.3f\n", std::string(text::kEmotionNames[i]).c_str(), each[i].f1());
    }
    line("GoEmotions, 28 emotions, macro-F1", sum / text::kEmotionCount, .44, .47);
    line("GoEmotions, sentiment level, macro-F1",
        (group[0].f1() + group[1].f1() + group[2].f1() + group[3].f1()) / 4, .64, .68);
}

void intensity(const Bench &bench)
{
    struct Set {
        const char *file;
        double least, reach;
    };
    for (const Set &set : {Set{"tweets", .80, .87}, Set{"amazonReviewSnippets", .55, .60},
             Set{"nytEditorialSnippets", .48, .52}, Set{"movieReviewSnippets", .42, .45}}) {
        std::vector<double> x;
        std::vector<double> y;
        for (const Item &item : bench.items("vader_gt", set.file)) {
            x.push_back(static_cast<double>(bench.score(item, Role::Customer).valence.value_or(0)));
            y.push_back(item.y);
            if (bench.lists(set.file) && std::abs(x.back() * 4 - item.y) > 2)
                std::printf("%.2f %.2f %s\n", item.y, x.back() * 4, item.text.c_str());
        }
        line(std::string("human intensity, ") + set.file + ", Pearson r", pearson(x, y), set.least,
            set.reach);
    }
}

// Which bytes of the text people marked. Blanks are left out of the comparison: the marked texts
// were cut out with other spacing.
std::vector<bool> rationaleBytes(const Item &item)
{
    std::string squeezed;
    std::vector<std::size_t> place;
    for (std::size_t i = 0; i < item.text.size(); ++i) {
        if (std::isspace(static_cast<unsigned char>(item.text[i])) == 0) {
            squeezed += item.text[i];
            place.push_back(i);
        }
    }
    std::vector<bool> marked(item.text.size(), false);
    for (const std::string &rationale : item.rationales) {
        std::string wanted;
        for (const char c : rationale) {
            if (std::isspace(static_cast<unsigned char>(c)) == 0)
                wanted += c;
        }
        const std::size_t at = squeezed.find(wanted);
        for (std::size_t i = at; at != std::string::npos && i < at + wanted.size(); ++i)
            marked[place[i]] = true;
    }
    for (std::size_t i = 1; i + 1 < marked.size(); ++i) {
        if (std::isspace(static_cast<unsigned char>(item.text[i])) != 0)
            marked[i] = marked[i - 1];
    }
    return marked;
}

void epitome(const Bench &bench)
{
    struct Set {
        const char *name;
        Head head;
        int text::Empathy::*level;
        double least, reach, leastPrecision, reachPrecision;
    };
    for (const Set &set :
        {Set{"epitome_er", Head::Reaction, &text::Empathy::reaction, .45, .55, .70, .80},
            Set{"epitome_ip", Head::Interpretation, &text::Empathy::interpretation, .48, .52, .82,
                .87},
            Set{"epitome_ex", Head::Exploration, &text::Empathy::exploration, .58, .62, .80,
                .88}}) {
        Confusion confusion(3);
        double hits = 0;
        double marked = 0;
        for (const char *part : {"dev", "train"}) {
            for (const Item &item : bench.items(set.name, part)) {
                const auto score = bench.score(item, Role::Agent, Spans::Yes);
                const int said = score.empathy ? (*score.empathy).*set.level : 0;
                confusion.add(static_cast<std::size_t>(item.label), static_cast<std::size_t>(said));
                if (bench.lists(set.name) && std::strcmp(part, "train") == 0
                    && said != item.label) {
                    std::printf("%d %d %s\n", item.label, said, item.text.c_str());
                    for (const std::string &rationale : item.rationales)
                        std::printf("        R %s\n", rationale.c_str());
                }
                if (item.label == 0 || said == 0)
                    continue;
                const std::vector<bool> truth = rationaleBytes(item);
                for (const auto &span : score.spans) {
                    if (span.head != set.head || span.contribution <= 0)
                        continue;
                    for (std::uint32_t i = span.begin; i < span.end && i < truth.size(); ++i) {
                        hits += truth[i];
                        marked += 1;
                    }
                }
            }
        }
        line(std::string(set.name) + ", macro-F1", confusion.macroF1(), set.least, set.reach);
        std::printf("    F1 %.3f %.3f %.3f\n", confusion.f1(0), confusion.f1(1), confusion.f1(2));
        line(std::string(set.name) + ", rationale precision", marked > 0 ? hits / marked : 0,
            set.leastPrecision, set.reachPrecision);
    }
}

std::vector<text::TurnInput> turnsOf(const Item &item)
{
    std::vector<text::TurnInput> turns;
    for (const Item::Said &said : item.dialog)
        turns.push_back({said.role, said.text, false, false});
    return turns;
}

void outcome(const Bench &bench)
{
    std::vector<double> score;
    std::vector<bool> ordinary;
    text::Context context;
    for (const Item &item : bench.items("esconv_outcome")) {
        const auto contact = bench.scorer.scoreContact(turnsOf(item), context);
        score.push_back(static_cast<double>(contact.index.value_or(0)));
        ordinary.push_back(item.label == 1);
    }
    line("ESConv outcome, AUC of the index", areaUnderCurve(score, ordinary), .75, .80);
}

void dissatisfied(const Bench &bench)
{
    struct Set {
        const char *name;
        double least, reach;
    };
    text::Context context;
    for (const Set &set : {Set{"uss_mwoz", .60, .70}, Set{"uss_sgd", .66, .72},
             Set{"uss_redial", .65, .70}, Set{"uss_ccpe", .67, .75}}) {
        std::vector<double> score;
        std::vector<bool> unhappy;
        for (const Item &item : bench.items(set.name)) {
            const auto contact = bench.scorer.scoreContact(turnsOf(item), context);
            std::map<std::uint32_t, double> figure;
            for (const auto &turn : contact.satisfaction)
                figure[turn.turn] = static_cast<double>(turn.value);
            for (std::uint32_t i = 0; i < item.dialog.size(); ++i) {
                if (item.dialog[i].satisfaction <= 0)
                    continue;
                const auto found = figure.find(i);
                score.push_back(found == figure.end() ? -.5 : -found->second);
                unhappy.push_back(item.dialog[i].satisfaction < 3);
            }
        }
        line(std::string(set.name) + ", dissatisfied, AUC", areaUnderCurve(score, unhappy),
            set.least, set.reach);
    }
}

bool holds(const text::TurnScore &score, const std::string &key, int value)
{
    const auto flag = [&](bool on) {
        return on == (value == 1);
    };
    if (key == "sent")
        return static_cast<int>(score.sentiment.value_or(text::Sentiment::Neutral)) - 1 == value;
    if (key == "host")
        return score.hostility.value_or(0) == value;
    if (key == "esc")
        return flag(
            score.escalation.requested || score.escalation.offered || score.escalation.done);
    if (key == "transfer")
        return flag(score.escalation.transfer);
    if (key == "tone")
        return score.tone && static_cast<int>(*score.tone) - 1 == value;
    if (key == "name")
        return flag(score.personalisation && score.personalisation->name);
    if (key == "pers")
        return score.personalisation && score.personalisation->level == value;
    for (std::size_t m = 0; m < text::kMarkCount; ++m) {
        if (nameOf(static_cast<text::Mark>(m)) == key)
            return flag(score.marks.has(static_cast<text::Mark>(m)));
    }
    return false;
}

void behaviour(const Bench &bench)
{
    double passed = 0;
    double sharp = 0; // escalation, and hostility of 2 or more
    double sharpPassed = 0;
    const auto items = bench.items("cc_behaviour");
    for (const Item &item : items) {
        const auto score = bench.score(item, item.role);
        bool all = true;
        for (const auto &[key, value] : item.expected) {
            const bool held = holds(score, key, value);
            all = all && held;
            if (key == "esc" || (key == "host" && value >= 2)) {
                sharp += 1;
                sharpPassed += held;
            }
            if (!held)
                std::printf("    %s: %s=%d not held\n", item.text.c_str(), key.c_str(), value);
        }
        passed += all;
    }
    line("contact-centre behaviours, pass rate", passed / static_cast<double>(items.size()), .85,
        .95);
    line("    on escalation and hostility >= 2", sharpPassed / sharp, .95, .95);
}

constexpr std::size_t kTurnsOfContact = 20;

void speed(const Bench &bench)
{
    std::vector<std::string> texts;
    for (const char *set : {"uss_mwoz", "uss_sgd", "uss_redial"}) {
        for (const Item &item : bench.items(set)) {
            for (const Item::Said &said : item.dialog)
                texts.push_back(said.text);
        }
    }
    text::Context context;
    context.language = "en";
    std::vector<text::TurnInput> turns(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        turns[i] = {i % 2 == 0 ? Role::Customer : Role::Agent, texts[i], false, false};
    for (const Spans spans : {Spans::No, Spans::Yes}) {
        // Contacts of 20 turns; the processor's time and the best of five rounds, since other
        // programs may be running.
        double best = 0;
        double words = 0;
        for (int round = 0; round < 5; ++round) {
            std::vector<text::ContactScore> contacts;
            contacts.reserve(turns.size() / kTurnsOfContact + 1);
            const std::clock_t start = std::clock();
            for (std::size_t from = 0; from < turns.size(); from += kTurnsOfContact) {
                const std::size_t count = std::min(kTurnsOfContact, turns.size() - from);
                contacts.push_back(bench.scorer.scoreContact(
                    std::span(turns).subspan(from, count), context, spans));
            }
            const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
            best = std::max(best, static_cast<double>(turns.size()) / took / 1000);
            words = 0;
            for (const auto &contact : contacts) {
                for (const auto &turn : contact.turns)
                    words += turn.words;
            }
        }
        std::printf("%-42s %6.0f thousand turns/s a core (%.1f words a turn)\n",
            spans == Spans::Yes ? "speed with spans" : "speed without spans", best,
            words / static_cast<double>(turns.size()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::string folder = ATTUNE_SOURCE_DIR "/resources/lexicon/en";
    std::string data;
    std::string errors;
    auto mode = text::Mode::WithLearntHeads;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--pack") == 0 && i + 1 < argc)
            folder = argv[++i];
        else if (std::strcmp(argv[i], "--errors") == 0 && i + 1 < argc)
            errors = argv[++i];
        else if (std::strcmp(argv[i], "--rules-only") == 0)
            mode = text::Mode::RulesOnly;
        else
            data = argv[i];
    }
    if (data.empty()) {
        std::fputs("text_quality DATA [--pack FOLDER] [--rules-only] [--errors SET]\n"
                   "DATA is the unpacked folder text-dev.\n",
            stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const auto loaded = text::Pack::load(packFiles(folder));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!loaded) {
        std::fprintf(stderr, "%s\n", loaded.error.c_str());
        return 1;
    }
    const Bench bench{text::Scorer(*loaded.pack, mode), data, errors};
    std::printf(
        "%s\n%-42s %6.1f ms\n", bench.scorer.stamp().c_str(), "pack loaded in", took.count());
    sentiment(bench);
    offensive(bench);
    emotions(bench);
    intensity(bench);
    epitome(bench);
    outcome(bench);
    dissatisfied(bench);
    behaviour(bench);
    speed(bench);
    return 0;
}
