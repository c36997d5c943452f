// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/agreement_service.h"

#include "core/facts/words.h"
#include "core/governance/agreement_queries.h"
#include "core/journal/canonical.h"
#include "core/stats/random.h"

#include <algorithm>

namespace attune::governance {

namespace {

constexpr std::chrono::days kDrawFrom{31}; ///< how far back contacts are drawn
constexpr std::chrono::days kNoticeHolds{31}; ///< an older notice is not about this draw
constexpr std::size_t kMostSubjects = 4000;
constexpr int kTries = 5;

/// What the place of a draw says of it; its use is taken for one that counts.
MadeDraw closedDraw(std::string_view subject, Instant at)
{
    MadeDraw out;
    out.agent = subject.substr(std::min(subject.size(), subject.find('/') + 1));
    out.at = at;
    return out;
}

} // namespace

struct Agreements::Drawing {
    DrawWish wish;
    AgreementState state;
    Zone zone = Zone::utc();
    std::string person; ///< the agent's pseudonym
    std::vector<facts::LegRow> candidates;
    std::vector<Interval> working;
    std::map<std::int64_t, std::string> sources;
};

Result<AgreementState> Agreements::state()
{
    const auto history = m_office.journal.history(kAgreementSubject);
    if (!history)
        return history.error();
    return agreementStateFrom(*history);
}

Done Agreements::propose(const AgreementText &text, journal::Heads seen)
{
    const auto faults = access::faultsOf(agreementFrom(text));
    if (!faults.empty())
        return {Fault::Invalid, faults.front()};
    return doneOf(m_office.journal.append(journal::draft(
        std::string(kAgreementSubject), agreementProposedKind(), text, std::move(seen))));
}

Done Agreements::declareNone(const std::string &reason, journal::Heads seen)
{
    return doneOf(m_office.journal.append(journal::draft(
        std::string(kAgreementSubject), noneAppliesKind(), NoneApplies{reason}, std::move(seen))));
}

Done Agreements::countersign(const Version &version, const std::string &remark, journal::Heads seen)
{
    if (version.by == m_office.user())
        return {Fault::Denied, version.by + " put this forward, so somebody else signs it"};
    if (!version.countersignedBy.empty())
        return {Fault::Conflict, version.countersignedBy + " has signed this already"};
    return doneOf(m_office.journal.append(journal::draft(std::string(kAgreementSubject),
        countersignedKind(), Countersigned{nameOfEntry(version.entry), remark}, std::move(seen))));
}

Done Agreements::takeBack(const Version &version, const std::string &reason, journal::Heads seen)
{
    if (!version.countersignedBy.empty())
        return {Fault::Denied, "what both sides have signed is replaced by a new version"};
    return doneOf(m_office.journal.undo(
        std::string(kAgreementSubject), version.entry, reason, std::move(seen)));
}

Done Agreements::tell(const std::string &text, const std::vector<std::string> &people)
{
    const Instant now = m_office.clock.now();
    auto draft = journal::draft("notice:" + toIso(now), noticeKind(), Notice{now, text, people});
    draft.seen = std::nullopt; // told twice in the same millisecond is told twice
    return doneOf(m_office.journal.append(std::move(draft)));
}

Result<std::vector<std::pair<Notice, std::string>>> Agreements::notices()
{
    const auto states = m_office.journal.states("notice", {}, kMostSubjects);
    if (!states)
        return states.error();
    std::vector<std::pair<Notice, std::string>> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        for (const journal::Told &entry : history->entries()) {
            if (entry.undone || entry.payload != journal::Told::Payload::Open
                || !entry.is(noticeKind()))
                continue;
            Notice notice = noticeKind().read(entry.values);
            // Nobody was told before it was written down, whatever the form says.
            notice.at = std::max(notice.at, entry.hlc.wall());
            out.emplace_back(std::move(notice), entry.actor);
        }
    }
    std::ranges::sort(out, [](const auto &a, const auto &b) { return a.first.at > b.first.at; });
    return out;
}

Result<std::optional<Instant>> Agreements::toldAt(const std::string &person)
{
    const auto all = notices();
    if (!all)
        return all.error();
    const Instant now = m_office.clock.now();
    std::optional<Instant> first;
    for (const auto &[notice, by] : *all) {
        const bool meant = notice.people.empty() || std::ranges::count(notice.people, person) > 0;
        if (meant && notice.at <= now && now - notice.at <= kNoticeHolds)
            first = first ? std::min(*first, notice.at) : notice.at;
    }
    return first;
}

Result<std::vector<LoggedDraw>> Agreements::drawsOf(std::string_view subject, journal::Heads *heads)
{
    const auto history = m_office.journal.history(subject);
    if (!history)
        return history.error();
    if (heads)
        *heads = history->heads();
    std::vector<LoggedDraw> out;
    for (const journal::Told &entry : history->entries()) {
        if (!entry.is(drawKind()))
            continue;
        // Taking a draw back does not give back what was looked at: it still counts. So does one
        // that does not open here: that it was made, of whom and when, is known without a key.
        if (entry.payload == journal::Told::Payload::Open)
            out.push_back({drawKind().read(entry.values), entry.actor, entry.ref});
        else
            out.push_back({closedDraw(subject, entry.hlc.wall()), entry.actor, entry.ref, false,
                entry.payload == journal::Told::Payload::Erased});
    }
    return out;
}

Result<std::vector<LoggedDraw>> Agreements::draws()
{
    const auto states = m_office.journal.states("draw", {}, kMostSubjects);
    if (!states)
        return states.error();
    std::vector<LoggedDraw> out;
    for (const journal::SubjectState &state : *states) {
        auto some = drawsOf(state.subject, nullptr);
        if (!some)
            return some.error();
        std::ranges::move(*some, std::back_inserter(out));
    }
    std::ranges::sort(
        out, [](const LoggedDraw &a, const LoggedDraw &b) { return a.draw.at > b.draw.at; });
    return out;
}

Result<DrawAnswer> Agreements::draw(const DrawWish &wish)
{
    Drawing drawing;
    drawing.wish = wish;
    drawing.wish.seed &= static_cast<std::uint64_t>(journal::kLargestNumber);
    auto now = state();
    if (!now)
        return now.error();
    drawing.state = std::move(*now);
    if (const auto closed = closedBecause(drawing.state, m_office.clock.now()))
        return DrawAnswer{{}, {}, closed, 0};
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const Instant at = m_office.clock.now();
    bool pickedIsClosed = false;
    const auto read = (*reader)->guarded([&] {
        store::Connection &facts = **reader;
        const access::Agreement *agreement = drawing.state.agreement();
        const std::string zone = agreement ? agreement->zone : zoneOfFirstSite(facts);
        if (auto named = Zone::named(zone))
            drawing.zone = std::move(*named);
        drawing.person = pseudonymOf(facts, wish.agent);
        const Interval around{at - kDrawFrom, at};
        if (wish.picked) {
            if (auto leg = facts::findLeg(facts, *wish.picked); leg && leg->agent == wish.agent)
                drawing.candidates = {*leg};
        } else {
            drawing.candidates = finishedLegs(facts, wish.agent, around);
        }
        Interval shifts = around;
        for (const facts::LegRow &leg : drawing.candidates)
            shifts.begin = std::min(shifts.begin, leg.start);
        drawing.working = workingTime(facts, wish.agent, shifts);
        for (const facts::LegRow &leg : drawing.candidates)
            drawing.sources.try_emplace(leg.source.value, sourceNameOf(facts, leg.source));
        std::erase_if(drawing.candidates, [&](const facts::LegRow &leg) {
            // A dispute is about what was given already; its words stay closed all the same.
            const bool isClosed = wish.use != access::MonitoringUse::Dispute
                && facts::isClosedToAll(facts::wordsOf(leg, at));
            pickedIsClosed |= isClosed && wish.picked.has_value();
            return isClosed
                || (!wish.picked
                    && wish.without.contains(
                        drawing.sources.at(leg.source.value) + '/' + leg.external));
        });
    });
    if (!read)
        return read.error();
    if (pickedIsClosed)
        return {Fault::Unlawful, "the contact that was picked"};
    if (drawing.person.empty())
        return {Fault::NotFound, "there is no such agent"};
    for (int attempt = 0; attempt < kTries; ++attempt) {
        auto answer = drawOnce(drawing);
        if (answer || answer.error().fault != Fault::Conflict)
            return answer;
    }
    return {Fault::Conflict, "others keep drawing of the same person"};
}

Done Agreements::noteRefusal(const Drawing &drawing, const access::Verdict &verdict)
{
    const Instant now = m_office.clock.now();
    RefusedDraw refused{
        drawing.person, now, drawing.wish.use, !drawing.wish.picked, {}, drawing.wish.reason};
    for (const access::Refusal &one : verdict.refusals)
        refused.clauses.push_back(std::string(access::nameOf(one.kind)) + '|' + one.reference);
    auto draft = journal::draft(refusalSubject(drawing.person, access::monthOf(drawing.zone, now)),
        refusedDrawKind(), refused);
    draft.seen.reset();
    return doneOf(m_office.journal.append(std::move(draft)));
}

Result<std::vector<LoggedRefusal>> Agreements::refusals()
{
    const auto states = m_office.journal.states("refusal", {}, kMostSubjects);
    if (!states)
        return states.error();
    std::vector<LoggedRefusal> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        for (const journal::Told &entry : history->entries()) {
            if (entry.payload == journal::Told::Payload::Open && entry.is(refusedDrawKind()))
                out.push_back({refusedDrawKind().read(entry.values), entry.actor});
        }
    }
    std::ranges::sort(
        out, [](const LoggedRefusal &a, const LoggedRefusal &b) { return a.draw.at > b.draw.at; });
    return out;
}

Result<DrawAnswer> Agreements::drawOnce(Drawing &drawing)
{
    const Instant now = m_office.clock.now();
    const std::string subject = drawSubject(drawing.person, access::monthOf(drawing.zone, now));
    journal::Heads heads;
    const auto logged = drawsOf(subject, &heads);
    if (!logged)
        return logged.error();
    std::vector<access::Draw> made;
    DrawAnswer answer;
    for (const LoggedDraw &one : *logged) {
        made.push_back({one.draw.agent, one.draw.at, one.draw.use});
        answer.unreadable += !one.open;
    }
    const auto told = toldAt(drawing.person);
    if (!told)
        return told.error();

    const access::Agreement none;
    const access::Agreement *agreement = drawing.state.agreement();
    const auto verdictOn = [&](const facts::LegRow &leg) {
        const access::DrawWish wish{{drawing.person, now, drawing.wish.use},
            {leg.start, leg.end.value_or(leg.start)}, !drawing.wish.picked, *told, drawing.working};
        return access::check(agreement ? *agreement : none, drawing.zone, wish, made);
    };
    std::vector<const facts::LegRow *> open;
    for (const facts::LegRow &leg : drawing.candidates) {
        access::Verdict verdict = verdictOn(leg);
        if (verdict.allowed())
            open.push_back(&leg);
        // Of all refusals the one with fewest clauses says most: the others hold in any case.
        if (answer.verdict.refusals.empty()
            || verdict.refusals.size() < answer.verdict.refusals.size())
            answer.verdict = std::move(verdict);
    }
    answer.candidates = static_cast<std::int64_t>(open.size());
    if (open.empty()) {
        const auto noted = answer.verdict.allowed() ? Done() : noteRefusal(drawing, answer.verdict);
        return noted ? Result<DrawAnswer>(std::move(answer)) : Result<DrawAnswer>(noted.error());
    }
    const std::size_t place =
        stats::Random(drawing.wish.seed).below(static_cast<std::uint32_t>(open.size()));
    const facts::LegRow &leg = *open[place];
    answer.verdict = verdictOn(leg);
    const MadeDraw draw{drawing.person, now, drawing.wish.use, drawing.sources[leg.source.value],
        leg.external, leg.start, !drawing.wish.picked, static_cast<std::int64_t>(drawing.wish.seed),
        drawing.wish.reason};
    const auto written =
        m_office.journal.append(journal::draft(subject, drawKind(), draw, std::move(heads)));
    if (!written)
        return written.error();
    answer.leg = leg.key;
    return answer;
}

} // namespace attune::governance
