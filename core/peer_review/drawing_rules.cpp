// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draw of a cycle: a plan and the world it meets, as a problem for the assignment.
#include "core/peer_review/drawing.h"

#include "core/sessions/draw.h"
#include "core/stats/random.h"

#include <algorithm>
#include <map>

namespace attune::peer_review {

namespace {

constexpr std::chrono::days kQuarter{91};

/// The whole list of one reviewee in the order in which it is drawn from.
std::vector<std::string> orderOf(
    const Plan &plan, const World &world, std::size_t reviewee, std::uint64_t seed)
{
    const auto found = world.contacts.find(plan.reviewees[reviewee]);
    if (found == world.contacts.end())
        return {};
    return sessions::drawInteractions(found->second, found->second.size(), seed + reviewee, {})
        .drawn;
}

/// A plan as the engine knows it: people and contacts by number.
class CycleProblem {
public:
    CycleProblem(const Plan &plan, const World &world, std::uint64_t seed)
        : m_plan(plan)
        , m_world(world)
        , m_seed(seed)
    {
        for (std::size_t i = 0; i < plan.reviewees.size(); ++i)
            drawContacts(i);
        finish();
    }
    /// Of one contact that was drawn before.
    CycleProblem(
        const Plan &plan, const World &world, std::size_t reviewee, const std::string &contact)
        : m_plan(plan)
        , m_world(world)
        , m_seed(0)
    {
        addContact(reviewee, contact);
        finish();
    }

    Problem out;
    std::vector<std::string> contacts; ///< "reviewee source/external id"
    std::vector<std::string> notConnected;

private:
    void finish()
    {
        readRelations();
        readSettings();
        readPeers();
        out.reviewees = static_cast<int>(m_plan.reviewees.size());
        out.cap = static_cast<double>(m_plan.cap) / 100;
        out.seed = m_seed;
        out.barred = barredPairs(m_peers, m_contacts, m_relations, m_settings);
        readForced();
        countMeetings();
    }

    AgentId idOf(const std::string &name)
    {
        const auto known = m_world.people.find(name);
        if (known != m_world.people.end())
            return known->second.agent;
        // Whoever is not in the store is somebody all the same, and nobody else.
        return m_strangers.try_emplace(name, AgentId{-1 - std::ssize(m_strangers)}).first->second;
    }
    AgentId leadOf(const std::string &name) const
    {
        const auto known = m_world.people.find(name);
        return known == m_world.people.end() ? AgentId{} : known->second.lead;
    }

    void drawContacts(std::size_t reviewee)
    {
        const auto order = orderOf(m_plan, m_world, reviewee, m_seed);
        const auto count = std::min(order.size(), static_cast<std::size_t>(m_plan.contacts));
        for (std::size_t i = 0; i < count; ++i)
            addContact(reviewee, order[i]);
    }
    void addContact(std::size_t reviewee, const std::string &name)
    {
        const std::string &person = m_plan.reviewees[reviewee];
        contacts.push_back(person + ' ' + name);
        Contact contact{idOf(person), leadOf(person), {}, {}, 1};
        if (const auto others = m_world.others.find(name); others != m_world.others.end())
            contact.others = others->second;
        m_contacts.push_back(std::move(contact));
        out.items.push_back({static_cast<int>(reviewee), 1});
    }

    void readRelations()
    {
        for (const PastReview &past : m_world.past)
            m_relations.past.push_back(
                {idOf(past.reviewer), idOf(past.reviewee), past.cyclesAgo, past.thisQuarter});
        const auto read = [&](const std::vector<std::string> &texts, std::vector<People> &into) {
            for (const std::string &text : texts) {
                if (const auto pair = pairFrom(text))
                    into.emplace_back(idOf(pair->first), idOf(pair->second));
            }
        };
        read(m_plan.vetoes, m_relations.vetoes);
        read(m_plan.declared, m_relations.declared);
        for (const auto &[a, b] : m_world.disputes.value_or(Names()))
            m_relations.disputes.emplace_back(idOf(a), idOf(b));
    }

    void readSettings()
    {
        m_settings.formal = m_plan.formal;
        m_settings.reciprocalCycles = static_cast<int>(m_plan.reciprocalCycles);
        m_settings.mostInQuarter = static_cast<int>(m_plan.mostInQuarter);
        for (const std::string &name : m_plan.switchedOff) {
            if (const auto rule = ruleNamed(name))
                m_settings.inForce &= static_cast<Rules>(~only(*rule));
        }
        const auto lacks = [&](Rule rule, bool missing) {
            if (missing)
                notConnected.emplace_back(nameOf(rule));
        };
        // In part is not asked: nobody shall believe that it was kept.
        lacks(Rule::Reciprocal, m_world.unreadableCycles > 0);
        lacks(Rule::PairRepeated, m_world.unreadableCycles > 0);
        lacks(Rule::OpenDispute, !m_world.disputes || m_world.unreadableEvaluations > 0);
        lacks(Rule::InRecovery, !m_world.inRecovery);
        lacks(Rule::Language, true); // nothing delivered says who speaks what
    }

    void readPeers()
    {
        for (const std::string &text : m_plan.reviewers) {
            const Reviewer reviewer = reviewerFrom(text);
            Peer peer{idOf(reviewer.name()), leadOf(reviewer.name()), {},
                m_world.qualified.contains(reviewer.name()),
                m_world.inRecovery && m_world.inRecovery->contains(reviewer.person),
                static_cast<int>(m_plan.least), static_cast<int>(m_plan.most)};
            const bool isGone = m_world.left.contains(reviewer.account);
            out.reviewers.push_back(isGone ? Load{0, 0} : Load{peer.least, peer.most});
            m_peers.push_back(std::move(peer));
        }
    }

    /// A pair decided by hand meets over the first contact of the reviewee.
    void readForced()
    {
        for (const std::string &text : m_plan.forced) {
            const auto pair = pairFrom(text);
            const auto reviewer = std::ranges::find_if(m_plan.reviewers,
                [&](const std::string &each) { return reviewerFrom(each).name() == pair->first; });
            const auto reviewee = std::ranges::find(m_plan.reviewees, pair->second);
            const auto place = static_cast<int>(reviewer - m_plan.reviewers.begin());
            for (std::size_t i = 0; i < out.items.size(); ++i) {
                const auto item = static_cast<int>(i);
                if (out.items[i].reviewee != reviewee - m_plan.reviewees.begin()
                    || std::ranges::find(out.forced, item, &Pairing::item) != out.forced.end())
                    continue;
                out.forced.push_back({item, place});
                break;
            }
        }
    }

    void countMeetings()
    {
        std::map<std::pair<std::string, std::string>, int> met;
        for (const PastReview &past : m_world.past)
            ++met[{past.reviewer, past.reviewee}];
        for (const std::string &text : m_plan.reviewers) {
            for (const std::string &reviewee : m_plan.reviewees)
                out.before.push_back(met[{reviewerFrom(text).name(), reviewee}]);
        }
    }

    using Names = std::vector<std::pair<std::string, std::string>>;

    const Plan &m_plan;
    const World &m_world;
    std::uint64_t m_seed;
    std::map<std::string, AgentId> m_strangers;
    std::vector<Peer> m_peers;
    std::vector<Contact> m_contacts;
    Relations m_relations;
    RuleSettings m_settings;
};

/// Without a cap two people may be expected to meet more than once; likelier than certain is
/// nothing.
int chanceOf(int shares)
{
    return std::min(shares, kWhole);
}

/// The list everything was drawn from, as one hash, so that a draw can be checked.
void sayFrame(const World &world, Drawn &drawn)
{
    std::vector<std::string> all;
    for (const auto &[person, contacts] : world.contacts) {
        for (const std::string &contact : contacts)
            all.push_back(person + ' ' + contact);
    }
    const auto certificate = sessions::drawInteractions(std::move(all), 0, 0, {});
    drawn.population = static_cast<std::int64_t>(certificate.population);
    drawn.frame = certificate.frame;
}

} // namespace

Result<Drawing> drawCycle(const Plan &plan, const World &world, std::uint64_t seed)
{
    if (const auto problems = problemsOf(plan); !problems.empty())
        return {Fault::Invalid, std::string(nameOf(problems.front()))};
    CycleProblem cycle(plan, world, seed);
    if (cycle.contacts.empty())
        return {Fault::NotFound,
            "none of these people has a contact of the period that may be read: with a transcript "
            "and a lawful basis"};
    Drawing out;
    out.contacts = std::move(cycle.contacts);
    const auto chances = chancesOf(cycle.out);
    if (!chances && chances.error().fault != Fault::NotFound)
        return chances.error();
    if (!chances) {
        out.clash = clashOf(cycle.out);
        return out;
    }
    std::map<std::pair<int, int>, int> ofPair; // reviewer, reviewee
    const auto revieweeOf = [&](const Pairing &pair) {
        return cycle.out.items[static_cast<std::size_t>(pair.item)].reviewee;
    };
    for (const Chance &chance : chances->chances)
        ofPair[{chance.pair.reviewer, revieweeOf(chance.pair)}] += chance.shares;
    Drawn drawn;
    drawn.seed = std::to_string(seed);
    sayFrame(world, drawn);
    drawn.contacts = out.contacts;
    for (const Pairing &pair : draw(cycle.out, *chances, seed))
        drawn.assigned.push_back(std::to_string(pair.item) + ' ' + std::to_string(pair.reviewer)
            + ' ' + std::to_string(chanceOf(ofPair[{pair.reviewer, revieweeOf(pair)}])));
    drawn.mostLikely = chanceOf(chances->mostLikely);
    drawn.notConnected = std::move(cycle.notConnected);
    out.drawn = std::move(drawn);
    return out;
}

std::string nextContact(const State &state, const World &world, const Assignment &assignment)
{
    const auto reviewee = std::ranges::find(state.plan.reviewees, assignment.reviewee);
    if (!state.drawn || reviewee == state.plan.reviewees.end())
        return {};
    std::set<std::string> used;
    for (const std::string &text : state.drawn->contacts) {
        if (const auto pair = pairFrom(text))
            used.insert(pair->second);
    }
    for (const Assignment &each : state.assignments) {
        used.insert(each.contact);
        for (const Replaced &replaced : each.replaced)
            used.insert({replaced.before, replaced.now});
    }
    const std::uint64_t seed = std::strtoull(state.drawn->seed.c_str(), nullptr, 10);
    const Reviewer reviewer = state.reviewerOf(assignment);
    const auto known = world.people.find(reviewer.name());
    const auto wasOn = [&](const std::string &contact) {
        const auto others = world.others.find(contact);
        return known != world.people.end() && others != world.others.end()
            && std::ranges::find(others->second, known->second.agent) != others->second.end();
    };
    for (const std::string &contact : orderOf(state.plan, world,
             static_cast<std::size_t>(reviewee - state.plan.reviewees.begin()), seed)) {
        if (!used.contains(contact) && !wasOn(contact))
            return contact;
    }
    return {};
}

std::optional<std::size_t> nextReviewer(const State &state, const World &world, std::size_t place)
{
    const Assignment &assignment = state.assignments[place];
    const auto &all = state.plan.reviewers;
    const auto reviewee = std::ranges::find(state.plan.reviewees, assignment.reviewee);
    if (!state.drawn || reviewee == state.plan.reviewees.end())
        return std::nullopt;
    const CycleProblem problem(state.plan, world,
        static_cast<std::size_t>(reviewee - state.plan.reviewees.begin()), assignment.contact);
    std::vector<int> loads(all.size()), met(all.size());
    for (const Assignment &each : state.assignments) {
        ++loads[each.reviewer];
        met[each.reviewer] += each.reviewee == assignment.reviewee;
    }
    std::set<std::string> had{all[assignment.reviewer]};
    for (const Reassigned &each : assignment.reassigned)
        had.insert(each.before);
    // The seed, the place and how often it went on: the same for whoever computes it again.
    stats::Random random(std::strtoull(state.drawn->seed.c_str(), nullptr, 10) + place
        + all.size() * assignment.reassigned.size());
    std::optional<std::size_t> out;
    std::uint32_t alike = 0; // of the best so far
    for (std::size_t who = 0; who < all.size(); ++who) {
        if (had.contains(all[who]) || loads[who] >= state.plan.most
            || world.left.contains(reviewerFrom(all[who]).account)
            || !problem.out.mayReview(0, static_cast<int>(who)))
            continue;
        const auto order = [&](std::size_t each) {
            return std::pair(loads[each], met[each]);
        };
        if (!out || order(who) < order(*out)) {
            out = who;
            alike = 1;
        } else if (order(who) == order(*out) && random.below(++alike) == 0) {
            out = who;
        }
    }
    return out;
}

std::vector<PastReview> pastOf(const std::vector<State> &cycles, Instant now)
{
    std::vector<const State *> held;
    for (const State &cycle : cycles) {
        if (cycle.opened)
            held.push_back(&cycle);
    }
    std::ranges::sort(held, std::greater(), [](const State *cycle) { return *cycle->opened; });
    std::vector<PastReview> out;
    for (std::size_t ago = 0; ago < held.size(); ++ago) {
        for (const Assignment &each : held[ago]->assignments) {
            if (each.given)
                out.push_back({held[ago]->reviewerOf(each).name(), each.reviewee,
                    static_cast<int>(ago) + 1, *held[ago]->opened > now - kQuarter});
        }
    }
    return out;
}

} // namespace attune::peer_review
