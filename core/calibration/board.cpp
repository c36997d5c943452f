// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/board.h"

#include "core/facts/leg_row.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace attune::calibration {

namespace {

struct ReadSession {
    SessionLine line;
    Sitting sitting;
    std::string expert;
    std::vector<AgreedAnswer> agreed;
};

SessionLine lineOf(const std::string &source, const Sitting &sitting)
{
    SessionLine out;
    out.source = source;
    const Outcome outcome = outcomeOf(sitting.rows, sitting.raters, {0, 1, 0.95}, sitting.scales);
    out.interactions = outcome.interactions.size();
    out.raters = outcome.raters.size();
    out.rated = outcome.rated;
    out.notApplicable = outcome.notApplicable;
    out.alpha = outcome.all.alpha;
    for (const Interaction &interaction : outcome.interactions) {
        if (!interaction.leg)
            continue;
        const Instant start = facts::startOf(interaction.leg);
        out.last = out.last ? std::max(*out.last, start) : start;
    }
    return out;
}

Result<std::vector<ReadSession>> readSessions(
    store::Connection &facts, vault::Vault &vault, const std::stop_token &stop)
{
    const auto sources = facts::readRatingSources(facts);
    if (!sources)
        return sources.error();
    std::vector<ReadSession> out;
    for (const facts::RatingSource &source : *sources) {
        auto rows = facts::readRatings(facts, vault, source.source, stop);
        if (!rows)
            return rows.error();
        auto raters = facts::readRaters(facts, vault, source.source);
        if (!raters)
            return raters.error();
        Sitting sitting{std::move(*rows), std::move(*raters)};
        SessionLine line = lineOf(source.name, sitting);
        out.push_back({std::move(line), std::move(sitting), {}, {}});
    }
    return out;
}

void order(std::vector<ReadSession> &sessions)
{
    // Those without a time come first, those that are going on last. A session that was held here
    // stands where it began: what is scored in it may be older, and come again.
    std::ranges::stable_sort(sessions, {}, [](const ReadSession &each) {
        const bool isGoingOn = each.line.held && !each.line.held->isReadable;
        return isGoingOn ? Instant::max()
                         : each.line.began.value_or(each.line.last.value_or(Instant::min()));
    });
}

/// The interactions of sessions held here are named "source/external id": their times are known by
/// that.
Result<std::map<std::string, LegKey>> legsByName(
    store::Connection &facts, const std::vector<HeldSession> &held)
{
    std::set<std::string> wanted;
    for (const HeldSession &session : held) {
        for (const facts::RatingRow &row : session.sitting.rows)
            wanted.insert(row.contact);
    }
    if (wanted.empty())
        return std::map<std::string, LegKey>{};
    return facts::keysOfNamed(facts, wanted);
}

Result<std::vector<ReadSession>> readHeld(store::Connection &facts, std::vector<HeldSession> held)
{
    const auto legs = legsByName(facts, held);
    if (!legs)
        return legs.error();
    std::vector<ReadSession> out;
    for (HeldSession &session : held) {
        for (facts::RatingRow &row : session.sitting.rows) {
            if (const auto leg = legs->find(row.contact); leg != legs->end())
                row.leg = leg->second;
        }
        SessionLine line = lineOf(session.subject, session.sitting);
        line.title = session.title;
        line.held = session.held;
        line.began = session.began;
        out.push_back({std::move(line), std::move(session.sitting), session.expert,
            std::move(session.agreed)});
    }
    return out;
}

/// The one asked for where it can be read, else the latest.
std::optional<std::size_t> choose(
    const std::vector<SessionLine> &sessions, const std::string &source)
{
    std::optional<std::size_t> out;
    for (std::size_t at = 0; at < sessions.size(); ++at) {
        if (sessions[at].rated == 0)
            continue;
        if (sessions[at].source == source)
            return at;
        out = at;
    }
    return out;
}

std::set<std::string> questionsIn(const Sitting &sitting)
{
    std::set<std::string> out;
    for (const facts::RatingRow &row : sitting.rows)
        out.insert(row.question);
    return out;
}

/// A session and those before it that ask one of its questions.
struct Past {
    std::vector<Sitting> sittings;
    std::vector<std::size_t> charted;
    std::vector<Refereed> refereed; ///< as `charted`; they point to `sittings` or what was read
};

std::vector<RightAnswer> rightIn(
    const std::vector<AgreedAnswer> &agreed, const std::set<std::string> &wanted)
{
    std::vector<RightAnswer> out;
    for (const AgreedAnswer &each : agreed) {
        if (each.points && wanted.contains(each.question))
            out.push_back({each.contact, each.question, *each.points});
    }
    return out;
}

/// Takes the scores of those before `shown` out of `read`.
bool isTogether(const ReadSession &session)
{
    return session.line.held && session.line.held->together;
}

Past pastOf(std::vector<ReadSession> &read, std::size_t shown)
{
    Past out;
    out.sittings.reserve(shown + 1); // they are pointed to
    const auto wanted = questionsIn(read[shown].sitting);
    for (std::size_t at = 0; at <= shown; ++at) {
        const auto asked = questionsIn(read[at].sitting);
        // Where nobody scored alone there are no scores of people, and what was agreed holds.
        const bool isAlike = !isTogether(read[at]) && !isTogether(read[shown])
            && std::ranges::any_of(asked, [&](const auto &each) { return wanted.contains(each); });
        auto agreed = rightIn(read[at].agreed, wanted);
        if (!isAlike && agreed.empty() && at != shown)
            continue;
        const Sitting *sitting = &read[at].sitting;
        if (at == shown)
            sitting = &out.sittings.emplace_back(*sitting);
        else if (isAlike)
            sitting = &out.sittings.emplace_back(std::move(read[at].sitting));
        out.charted.push_back(at);
        out.refereed.push_back({sitting, read[at].expert, std::move(agreed)});
    }
    return out;
}

} // namespace

bool comparesWithAgreed(const Board &board)
{
    const auto &held = board.session().held;
    return held && !held->together;
}

const AgreedAnswer *agreedOn(const Board &board, std::size_t interaction, std::size_t question)
{
    const std::string &contact = board.outcome.interactions[interaction].contact;
    const std::string &name = board.outcome.questions[question].name;
    const auto found = std::ranges::find_if(board.agreed,
        [&](const AgreedAnswer &each) { return each.contact == contact && each.question == name; });
    return found == board.agreed.end() ? nullptr : &*found;
}

Result<Board> boardFor(store::Connection &facts, const facts::ReadContext &context,
    const std::string &source, const std::stop_token &stop, const Method &method,
    std::vector<HeldSession> held)
{
    Board out;
    out.asOf = context.now;
    out.user = context.vault.user();
    out.open = context.vault.mayOpen({vault::DataClass::Personal, 0});
    if (!out.open)
        return out;
    auto read = readSessions(facts, context.vault, stop);
    if (!read)
        return read.error();
    auto ofHere = readHeld(facts, std::move(held));
    if (!ofHere)
        return ofHere.error();
    std::ranges::move(*ofHere, std::back_inserter(*read));
    order(*read);
    for (const ReadSession &each : *read)
        out.sessions.push_back(each.line);
    out.shown = choose(out.sessions, source);
    if (!out.shown)
        return out;
    const Sitting &shown = (*read)[*out.shown].sitting;
    out.expert = (*read)[*out.shown].expert;
    out.agreed = (*read)[*out.shown].agreed;
    out.outcome = outcomeOf(shown.rows, shown.raters, method, shown.scales);
    if (stop.stop_requested())
        return {Fault::Cancelled, {}};
    Past past = pastOf(*read, *out.shown);
    std::vector<Sitting> &sittings = past.sittings;
    out.charted = std::move(past.charted);
    out.control = controlOf(past.refereed);
    out.overSessions = sittings.size();
    out.drifts = driftsOf(sittings);
    const Sitting all = together(sittings);
    out.over = outcomeOf(all.rows, all.raters, {0, method.seed, method.confidence}, all.scales);
    out.facets = manyFacetsOf(out.over);
    return out;
}

} // namespace attune::calibration
