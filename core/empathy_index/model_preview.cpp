// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/model_preview.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <numeric>

namespace attune::empathy_index {

namespace {

constexpr double kMicro = 1e6; ///< entries hold no fractions
constexpr std::size_t kBins = scoring::kChangeBounds.size() + 1;
constexpr std::size_t kNumbers = 5 + kBins;

std::string lineOf(const scoring::FigureChange &figure)
{
    std::string out;
    const auto add = [&](std::int64_t number) {
        out += (out.empty() ? "" : " ") + std::to_string(number);
    };
    for (const std::size_t count : {figure.compared, figure.appeared, figure.vanished, figure.much})
        add(static_cast<std::int64_t>(count));
    add(std::llround(figure.mean * kMicro));
    for (const std::size_t count : figure.bins)
        add(static_cast<std::int64_t>(count));
    return out;
}

std::optional<scoring::FigureChange> figureFrom(std::string_view line)
{
    std::array<std::int64_t, kNumbers> numbers{};
    const char *at = line.data(), *end = line.data() + line.size();
    for (std::size_t i = 0; i < kNumbers; ++i) {
        if (i > 0 && (at == end || *at++ != ' '))
            return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        const bool isCount = i != 4;
        if (error != std::errc() || (isCount && numbers[i] < 0))
            return std::nullopt;
        at = next;
    }
    scoring::FigureChange out;
    out.compared = static_cast<std::size_t>(numbers[0]);
    out.appeared = static_cast<std::size_t>(numbers[1]);
    out.vanished = static_cast<std::size_t>(numbers[2]);
    out.much = static_cast<std::size_t>(numbers[3]);
    out.mean = static_cast<double>(numbers[4]) / kMicro;
    for (std::size_t i = 0; i < kBins; ++i)
        out.bins[i] = static_cast<std::size_t>(numbers[5 + i]);
    const auto sum = std::accumulate(out.bins.begin(), out.bins.end(), std::size_t{0});
    if (at != end || sum != out.compared || out.much > out.compared)
        return std::nullopt;
    return out;
}

} // namespace

const journal::KindOf<ModelPreviewed> &modelPreviewedKind()
{
    using journal::Bound;
    using T = ModelPreviewed;
    static const journal::KindOf<T> kind("score.model_previewed", 1, vault::DataClass::Internal,
        Role::Supervisor | Role::Evaluator | Role::PeerReviewer, // who reads transcripts
        {
            Bound("stamp", &T::stamp, QT_TRANSLATE_NOOP("Kind", "Model")).upTo(1000),
            Bound("before", &T::before, QT_TRANSLATE_NOOP("Kind", "In the place of")).upTo(1000),
            Bound(
                "legs", &T::legs, QT_TRANSLATE_NOOP("Kind", "Interactions read again as a sample"))
                .between(0, 1'000'000),
            Bound("seed", &T::seed, QT_TRANSLATE_NOOP("Kind", "Seed of the sample")),
            Bound("figures", &T::figures, QT_TRANSLATE_NOOP("Kind", "Changes, figure by figure"))
                .upTo(100),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

ModelPreviewed previewedFrom(const scoring::ModelChange &change)
{
    ModelPreviewed out{change.after, change.before, static_cast<std::int64_t>(change.legs),
        static_cast<std::int64_t>(change.seed), {}};
    for (const scoring::FigureChange &figure : change.figures)
        out.figures.push_back(lineOf(figure));
    return out;
}

std::optional<scoring::ModelChange> changeFrom(const ModelPreviewed &previewed)
{
    if (previewed.figures.size() != scoring::kChangeFigures)
        return std::nullopt;
    scoring::ModelChange out;
    out.after = previewed.stamp;
    out.before = previewed.before;
    out.legs = static_cast<std::size_t>(previewed.legs);
    out.seed = static_cast<std::uint64_t>(previewed.seed);
    for (std::size_t k = 0; k < scoring::kChangeFigures; ++k) {
        const auto figure = figureFrom(previewed.figures[k]);
        if (!figure)
            return std::nullopt;
        out.figures[k] = *figure;
    }
    return out;
}

Done keepPreview(journal::Journal &journal, const scoring::ModelChange &change)
{
    const ModelPreviewed previewed = previewedFrom(change);
    const auto kept = keptPreview(journal, change.after);
    if (!kept)
        return kept.error();
    if (*kept && previewedFrom((*kept)->change).figures == previewed.figures
        && (*kept)->change.legs == change.legs)
        return {};
    journal::Draft draft =
        journal::draft(std::string(kPreviewSubject), modelPreviewedKind(), previewed);
    draft.seen = std::nullopt; // one workstation's sample contradicts no other's
    return doneOf(journal.append(std::move(draft)));
}

Result<std::optional<KeptPreview>> keptPreview(journal::Journal &journal, const std::string &stamp)
{
    const auto history = journal.history(kPreviewSubject);
    if (!history)
        return history.error();
    std::optional<KeptPreview> out;
    for (const journal::Told &entry : history->entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open
            || !entry.is(modelPreviewedKind()))
            continue;
        const ModelPreviewed previewed = modelPreviewedKind().read(entry.values);
        auto change = previewed.stamp == stamp ? changeFrom(previewed) : std::nullopt;
        if (change)
            out = KeptPreview{std::move(*change), entry.actor, entry.hlc.wall()};
    }
    return out;
}

} // namespace attune::empathy_index
