// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: the kinds of decisions about the index, and what their entries say together.

#include "core/empathy_index/decisions.h"
#include "core/empathy_index/model_preview.h"

#include <QString>

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr std::int64_t kTextLength = 2000;
constexpr std::string_view kIndex = "empathy_index", kScore = "score", kReview = "score_review";
constexpr Roles kChangers = Role::Leader | Role::DataSteward;
constexpr Roles kDeciders = Role::Supervisor | Role::Evaluator | Role::Leader;
/// Who is spoken about may speak: the person through whoever stands up for them.
constexpr Roles kContesters = Roles::all();

std::string_view nameOf(Proxy figure)
{
    switch (figure) {
    case Proxy::Personalisation:
        return "personalisation";
    case Proxy::Escalation:
        return "escalation";
    case Proxy::Recovery:
        return "recovery";
    case Proxy::Acknowledgement:
        return "acknowledgement";
    }
    return "";
}

std::vector<journal::Choice> figureChoices()
{
    return {{"personalisation", QT_TRANSLATE_NOOP("Kind", "Personalisation")},
        {"escalation", QT_TRANSLATE_NOOP("Kind", "Escalation")},
        {"recovery", QT_TRANSLATE_NOOP("Kind", "Recovery")},
        {"acknowledgement", QT_TRANSLATE_NOOP("Kind", "Acknowledgement")}};
}

std::vector<journal::Choice> answerChoices()
{
    return {{"met", QT_TRANSLATE_NOOP("Kind", "Met")},
        {"not_met", QT_TRANSLATE_NOOP("Kind", "Not met")},
        {"cannot_be_said", QT_TRANSLATE_NOOP("Kind", "Cannot be said")}};
}

constexpr Roles kAdopters = kChangers | Role::Evaluator;

std::string digestOf(const ContactName &contact)
{
    const std::string text =
        contact.source + '\n' + contact.external + '\n' + std::to_string(toMs(contact.start));
    const journal::Hash hash = journal::hashOfPayload(bytesOf(text));
    return toHex(ByteView(hash).first(16));
}

bool counts(const journal::Told &entry)
{
    return !entry.undone && entry.payload == journal::Told::Payload::Open;
}

journal::Folded foldSettings(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    if (subject == kModelSubject) {
        const Adoptions adoptions = adoptionsFrom(history);
        out.status = adoptions.all.empty() ? "" : "adopted";
        return out;
    }
    if (subject == kWeightsSubject) {
        const WeightsHistory weights = weightsFrom(history);
        out.status = "v" + std::to_string(weights.current().weights.version);
        return out;
    }
    for (const journal::Told &entry : history.entries()) {
        if (counts(entry) && entry.is(switchedKind()))
            out.status = switchedKind().read(entry.values).on ? "on" : "off";
    }
    return out;
}

journal::Folded foldScore(std::string_view, const journal::History &history)
{
    journal::Folded out;
    const auto found = caseFrom(history);
    out.status = !found ? kWithdrawn : found->isOpen() ? kContested : kDecided;
    if (found)
        out.at = found->contact.start;
    return out;
}

journal::Folded foldReview(std::string_view, const journal::History &history)
{
    journal::Folded out;
    out.status = kWithdrawn;
    for (const journal::Told &entry : history.entries()) {
        if (!counts(entry) || !entry.is(reviewedKind()))
            continue;
        out.status = kReviewed;
        out.at = reviewedKind().read(entry.values).start;
    }
    return out;
}

} // namespace

Weights WeightsChosen::weights(std::int64_t version) const
{
    const auto share = [](std::int64_t hundredths) {
        return static_cast<double>(hundredths) / 100;
    };
    return {version,
        {share(personalisation), share(escalation), share(recovery), share(acknowledgement)}};
}

const journal::KindOf<WeightsChosen> &weightsKind()
{
    using journal::Bound;
    static const journal::KindOf<WeightsChosen> kind("index.weights", 1, vault::DataClass::Internal,
        kChangers,
        {
            Bound("personalisation", &WeightsChosen::personalisation,
                QT_TRANSLATE_NOOP("Kind", "Personalisation"))
                .unit("%")
                .between(0, 100),
            Bound("escalation", &WeightsChosen::escalation, QT_TRANSLATE_NOOP("Kind", "Escalation"))
                .unit("%")
                .between(0, 100),
            Bound("recovery", &WeightsChosen::recovery, QT_TRANSLATE_NOOP("Kind", "Recovery"))
                .unit("%")
                .between(0, 100),
            Bound("acknowledgement", &WeightsChosen::acknowledgement,
                QT_TRANSLATE_NOOP("Kind", "Acknowledgement"))
                .unit("%")
                .between(0, 100),
            Bound("reason", &WeightsChosen::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kTextLength),
        });
    return kind;
}

const journal::KindOf<Switched> &switchedKind()
{
    using journal::Bound;
    static const journal::KindOf<Switched> kind("index.switched", 1, vault::DataClass::Internal,
        kChangers,
        {
            Bound("on", &Switched::on, QT_TRANSLATE_NOOP("Kind", "Counts")),
            Bound("reason", &Switched::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kTextLength),
        });
    return kind;
}

const journal::KindOf<Contested> &contestedKind()
{
    using journal::Bound;
    static const journal::KindOf<Contested> kind("score.contested", 1, vault::DataClass::Emotional,
        kContesters,
        {
            Bound("source", &Contested::source, QT_TRANSLATE_NOOP("Kind", "Source")),
            Bound("external", &Contested::external, QT_TRANSLATE_NOOP("Kind", "Interaction")),
            Bound("start", &Contested::start, QT_TRANSLATE_NOOP("Kind", "Began")),
            Bound("figure", &Contested::figure, QT_TRANSLATE_NOOP("Kind", "Figure"))
                .choices(figureChoices()),
            Bound("reason", &Contested::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kTextLength),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<Decided> &decidedKind()
{
    using journal::Bound;
    static const journal::KindOf<Decided> kind("score.decided", 1, vault::DataClass::Emotional,
        kDeciders,
        {
            Bound("source", &Decided::source, QT_TRANSLATE_NOOP("Kind", "Source")),
            Bound("external", &Decided::external, QT_TRANSLATE_NOOP("Kind", "Interaction")),
            Bound("start", &Decided::start, QT_TRANSLATE_NOOP("Kind", "Began")),
            Bound("figure", &Decided::figure, QT_TRANSLATE_NOOP("Kind", "Figure"))
                .choices(figureChoices()),
            Bound("verdict", &Decided::verdict, QT_TRANSLATE_NOOP("Kind", "Verdict"))
                .choices({{"stands", QT_TRANSLATE_NOOP("Kind", "The score stands")},
                    {"met", QT_TRANSLATE_NOOP("Kind", "Met")},
                    {"not_met", QT_TRANSLATE_NOOP("Kind", "Not met")},
                    {"cannot_be_said", QT_TRANSLATE_NOOP("Kind", "Cannot be said")}}),
            Bound("reason", &Decided::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kTextLength),
        });
    return kind;
}

const journal::KindOf<Reviewed> &reviewedKind()
{
    using journal::Bound;
    static const journal::KindOf<Reviewed> kind("score.reviewed", 1, vault::DataClass::Emotional,
        kDeciders,
        {
            Bound("source", &Reviewed::source, QT_TRANSLATE_NOOP("Kind", "Source")),
            Bound("external", &Reviewed::external, QT_TRANSLATE_NOOP("Kind", "Interaction")),
            Bound("start", &Reviewed::start, QT_TRANSLATE_NOOP("Kind", "Began")),
            Bound("personalisation", &Reviewed::personalisation,
                QT_TRANSLATE_NOOP("Kind", "A reply took up particulars of this customer"))
                .choices(answerChoices()),
            Bound("escalation", &Reviewed::escalation,
                QT_TRANSLATE_NOOP("Kind", "Handed up where, and only where, it was asked for"))
                .choices(answerChoices()),
            Bound("recovery", &Reviewed::recovery,
                QT_TRANSLATE_NOOP("Kind", "Began badly and ended clearly better"))
                .choices(answerChoices()),
            Bound("acknowledgement", &Reviewed::acknowledgement,
                QT_TRANSLATE_NOOP("Kind", "The difficulty was acknowledged"))
                .choices(answerChoices()),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<ModelAdopted> &modelAdoptedKind()
{
    using journal::Bound;
    using T = ModelAdopted;
    static const journal::KindOf<T> kind("score.model_adopted", 1, vault::DataClass::Internal,
        kAdopters,
        {
            Bound("stamp", &T::stamp, QT_TRANSLATE_NOOP("Kind", "Model")).upTo(1000),
            Bound("before", &T::before, QT_TRANSLATE_NOOP("Kind", "In the place of")).upTo(1000),
            Bound(
                "legs", &T::legs, QT_TRANSLATE_NOOP("Kind", "Interactions read again as a sample"))
                .between(1, 1'000'000),
            Bound("much", &T::much, QT_TRANSLATE_NOOP("Kind", "Ended clearly differently"))
                .between(0, 1'000'000),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .between(5, kTextLength),
        });
    return kind;
}

std::string switchSubject(Proxy figure)
{
    return std::string(kIndex) + ':' + std::string(nameOf(figure));
}

std::string scoreSubject(const ContactName &contact, Proxy figure)
{
    return std::string(kScore) + ':' + digestOf(contact) + '-' + std::string(nameOf(figure));
}

std::string reviewSubject(const ContactName &contact)
{
    return std::string(kReview) + ':' + digestOf(contact);
}

void declareKinds(journal::Registry &registry)
{
    registry.add(weightsKind());
    registry.add(switchedKind());
    registry.add(contestedKind());
    registry.add(decidedKind());
    registry.add(reviewedKind());
    registry.add(modelAdoptedKind());
    registry.add(modelPreviewedKind());
    registry.add({std::string(kIndex), 1, vault::DataClass::Internal, foldSettings});
    registry.add({std::string(kScore), 1, vault::DataClass::Emotional, foldScore});
    registry.add({std::string(kReview), 1, vault::DataClass::Emotional, foldReview});
}

const WeightSet &WeightsHistory::current() const
{
    const auto settled = std::ranges::find_if(
        sets.rbegin(), sets.rend(), [](const WeightSet &set) { return !set.inConflict; });
    return settled == sets.rend() ? sets.front() : *settled;
}

const WeightSet &WeightsHistory::at(Instant when) const
{
    const WeightSet *found = &sets.front();
    for (const WeightSet &set : sets) {
        if (!set.inConflict && set.from <= when)
            found = &set;
    }
    return *found;
}

bool WeightsHistory::inConflict() const
{
    return std::ranges::any_of(sets, &WeightSet::inConflict);
}

WeightsHistory weightsFrom(const journal::History &history)
{
    WeightsHistory out;
    out.heads = history.heads();
    std::int64_t version = out.sets.front().weights.version;
    for (const journal::Told &entry : history.entries()) {
        if (!entry.is(weightsKind()) || entry.payload != journal::Told::Payload::Open)
            continue;
        ++version; // also of a set that was taken back: a number is never given twice
        const WeightsChosen chosen = weightsKind().read(entry.values);
        const WeightSet set{chosen.weights(version), entry.hlc.wall(), entry.actor, chosen.reason,
            entry.inConflict};
        if (!entry.undone && areValid(set.weights))
            out.sets.push_back(set);
    }
    return out;
}

Adoptions adoptionsFrom(const journal::History &history)
{
    Adoptions out;
    out.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (counts(entry) && entry.is(modelAdoptedKind()) && !entry.inConflict)
            out.all.push_back(
                {modelAdoptedKind().read(entry.values), entry.actor, entry.hlc.wall()});
    }
    return out;
}

std::optional<ScoreCase> caseFrom(const journal::History &history)
{
    ScoreCase out;
    out.heads = history.heads();
    bool any = false;
    for (const journal::Told &entry : history.entries()) {
        if (!counts(entry))
            continue;
        if (entry.is(contestedKind())) {
            const Contested contest = contestedKind().read(entry.values);
            out.contact = {contest.source, contest.external, contest.start};
            out.figure = contest.figure;
            out.contestedBy = entry.actor;
            out.contest = contest.reason;
            out.verdict.reset(); // contested again after it was decided
        } else if (entry.is(decidedKind())) {
            const Decided decided = decidedKind().read(entry.values);
            out.contact = {decided.source, decided.external, decided.start};
            out.figure = decided.figure;
            out.decidedBy = entry.actor;
            out.decision = decided.reason;
            out.verdict = decided.verdict;
            out.inConflict = entry.inConflict;
        } else {
            continue;
        }
        out.last = entry.hlc.wall();
        any = true;
    }
    return any ? std::optional(out) : std::nullopt;
}

std::array<bool, kProxies> Decisions::off() const
{
    std::array<bool, kProxies> out{};
    for (std::size_t k = 0; k < kProxies; ++k)
        out[k] = !switches[k].on;
    return out;
}

void applyVerdicts(std::span<Contact> contacts, const std::vector<ScoreCase> &cases)
{
    for (const ScoreCase &each : cases) {
        if (!each.leg || each.isOpen() || *each.verdict == Verdict::Stands)
            continue;
        const auto found = std::ranges::lower_bound(contacts, each.leg, {}, &Contact::key);
        if (found == contacts.end() || found->key != each.leg)
            continue;
        auto &proxy = found->proxies[static_cast<std::size_t>(each.figure)];
        if (*each.verdict == Verdict::CannotBeSaid)
            proxy.reset();
        else
            proxy = *each.verdict == Verdict::Met ? 1 : 0;
    }
}

} // namespace attune::empathy_index
