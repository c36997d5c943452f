// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflict rules, pair by pair.
#include "core/peer_review/conflict.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::peer_review {

namespace {

constexpr std::array<std::string_view, kRules> kNames{"self", "on_contact", "same_lead",
    "reciprocal", "pair_repeated", "open_dispute", "declared", "in_recovery", "not_qualified",
    "language", "veto"};

/// What forbids one person to review another, whatever the contact.
class BetweenPeople {
public:
    BetweenPeople(const Relations &relations, const RuleSettings &settings)
    {
        const auto both = [this](const std::vector<People> &pairs, Rule rule) {
            for (const auto &[a, b] : pairs) {
                m_barred[{a, b}] |= only(rule);
                m_barred[{b, a}] |= only(rule);
            }
        };
        both(relations.disputes, Rule::OpenDispute);
        both(relations.declared, Rule::Declared);
        for (const People &pair : relations.vetoes)
            m_barred[pair] |= only(Rule::Veto);
        std::map<People, int> inQuarter;
        for (const Past &past : relations.past) {
            if (past.cyclesAgo <= settings.reciprocalCycles)
                m_barred[{past.reviewee, past.reviewer}] |= only(Rule::Reciprocal);
            if (past.thisQuarter
                && ++inQuarter[{past.reviewer, past.reviewee}] >= settings.mostInQuarter)
                m_barred[{past.reviewer, past.reviewee}] |= only(Rule::PairRepeated);
        }
    }

    Rules of(AgentId reviewer, AgentId reviewee) const
    {
        const auto found = m_barred.find({reviewer, reviewee});
        return found == m_barred.end() ? Rules{0} : found->second;
    }

private:
    std::map<People, Rules> m_barred;
};

Rules ofPeer(const Peer &peer)
{
    Rules out = 0;
    if (!peer.qualified)
        out |= only(Rule::NotQualified);
    if (peer.inRecovery)
        out |= only(Rule::InRecovery);
    return out;
}

Rules ofContact(const Peer &peer, const Contact &contact, const RuleSettings &settings)
{
    Rules out = 0;
    if (peer.person == contact.reviewee)
        out |= only(Rule::Self);
    if (std::ranges::find(contact.others, peer.person) != contact.others.end())
        out |= only(Rule::OnContact);
    if (settings.formal && peer.lead && peer.lead == contact.lead)
        out |= only(Rule::SameLead);
    if (!contact.language.empty() && !peer.languages.empty()
        && std::ranges::find(peer.languages, contact.language) == peer.languages.end())
        out |= only(Rule::Language);
    return out;
}

} // namespace

std::string_view nameOf(Rule rule)
{
    return kNames[static_cast<std::size_t>(rule)];
}

std::optional<Rule> ruleNamed(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt
                                 : std::optional(static_cast<Rule>(found - kNames.begin()));
}

std::vector<Rules> barredPairs(const std::vector<Peer> &peers, const std::vector<Contact> &contacts,
    const Relations &relations, const RuleSettings &settings)
{
    const BetweenPeople between(relations, settings);
    std::vector<Rules> always;
    for (const Peer &peer : peers)
        always.push_back(ofPeer(peer));
    std::vector<Rules> out;
    out.reserve(peers.size() * contacts.size());
    for (const Contact &contact : contacts) {
        for (std::size_t i = 0; i < peers.size(); ++i) {
            const Rules found = always[i] | ofContact(peers[i], contact, settings)
                | between.of(peers[i].person, contact.reviewee);
            // Nobody reviews themselves, whatever is switched off.
            out.push_back(found & (settings.inForce | only(Rule::Self)));
        }
    }
    return out;
}

} // namespace attune::peer_review
