// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer review from the command line: people and contacts by any ids in, a drawn assignment with its
// chances out, or why there is none.
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "core/peer_review/assignment.h"

#include <algorithm>
#include <array>
#include <map>

namespace attune::app {

using namespace Qt::StringLiterals;
using namespace peer_review;

namespace {

/// Ids of the input, text or number, as ids of ours.
class Names {
public:
    AgentId of(const QJsonValue &id)
    {
        if (id.isNull() || id.isUndefined())
            return {};
        const QString name = id.isDouble() ? QString::number(id.toDouble()) : id.toString();
        if (name.isEmpty())
            throw WrongInput{"an id must be a text or a number"};
        return AgentId{m_ids.try_emplace(name, std::int64_t(m_ids.size()) + 1).first->second};
    }

private:
    std::map<QString, std::int64_t> m_ids;
};

int countIn(const QJsonObject &row, const char *key, int otherwise)
{
    const QJsonValue value = row.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const std::int64_t count = wholeIn(row, key);
    demand(count >= 0 && count <= 100'000, "a number of reviews is out of range");
    return static_cast<int>(count);
}

std::vector<std::string> wordsIn(const QJsonValue &value)
{
    std::vector<std::string> out;
    for (const QJsonValue &word : value.toArray())
        out.push_back(word.toString().toStdString());
    return out;
}

class Plan {
public:
    explicit Plan(const QJsonObject &inputs)
        : m_inputs(inputs)
    {
        readPeers();
        readContacts();
        readRelations();
        readSettings();
        m_problem.barred = barredPairs(m_peers, m_contacts, m_relations, m_settings);
        m_problem.cap = inputs.contains(u"cap"_s) ? numberIn(inputs, "cap") : 0.2;
        m_problem.seed =
            inputs.contains(u"seed"_s) ? static_cast<std::uint64_t>(wholeIn(inputs, "seed")) : 0;
        readForced();
        countMeetings();
    }

    Result<QJsonObject> solve() const
    {
        const auto chances = chancesOf(m_problem);
        if (!chances && chances.error().fault == Fault::NotFound)
            return QJsonObject{{u"impossible"_s, whyNot(clashOf(m_problem))}};
        if (!chances)
            return chances.error();
        QJsonArray assignments, odds;
        QJsonObject loads;
        std::map<int, int> taken;
        for (const Pairing &pair : draw(m_problem, *chances, m_problem.seed)) {
            assignments += QJsonObject{
                {u"contact"_s, contactId(pair.item)}, {u"reviewer"_s, peerId(pair.reviewer)}};
            ++taken[pair.reviewer];
        }
        for (const Chance &chance : chances->chances)
            odds += QJsonObject{{u"contact"_s, contactId(chance.pair.item)},
                {u"reviewer"_s, peerId(chance.pair.reviewer)},
                {u"p"_s, double(chance.shares) / kWhole}};
        for (std::size_t i = 0; i < m_peers.size(); ++i)
            loads[peerId(int(i)).toVariant().toString()] = taken[int(i)];
        return QJsonObject{{u"assignments"_s, assignments}, {u"chances"_s, odds},
            {u"loads"_s, loads}, {u"most_likely_pair"_s, double(chances->mostLikely) / kWhole}};
    }

private:
    QJsonValue peerId(int peer) const { return m_peerIds[peer]; }
    QJsonValue contactId(int item) const { return m_contactIds[item]; }

    void readPeers()
    {
        for (const QJsonValue &each : arrayIn(m_inputs, "reviewers")) {
            const QJsonObject row = each.toObject();
            Peer peer{m_people.of(row[u"id"_s]), m_people.of(row[u"lead"_s]),
                wordsIn(row[u"languages"_s]), row[u"qualified"_s].toBool(true),
                row[u"in_recovery"_s].toBool(false), countIn(row, "min", 0), 0};
            demand(bool(peer.person), "each of \"reviewers\" needs an \"id\"");
            peer.most = countIn(row, "max", std::max(peer.least, 3));
            m_problem.reviewers.push_back({peer.least, peer.most});
            m_peers.push_back(std::move(peer));
            m_peerIds += row[u"id"_s];
        }
    }

    void readContacts()
    {
        for (const QJsonValue &each : arrayIn(m_inputs, "contacts")) {
            const QJsonObject row = each.toObject();
            Contact contact{m_people.of(row[u"reviewee"_s]), m_people.of(row[u"lead"_s]),
                row[u"language"_s].toString().toStdString(), {}, countIn(row, "reviews", 1)};
            demand(bool(contact.reviewee), "each of \"contacts\" needs a \"reviewee\"");
            for (const QJsonValue &other : row[u"others"_s].toArray())
                contact.others.push_back(m_people.of(other));
            const auto place = m_reviewees.try_emplace(contact.reviewee, int(m_reviewees.size()));
            m_problem.items.push_back({place.first->second, contact.reviews});
            m_contacts.push_back(std::move(contact));
            m_contactIds += row[u"id"_s];
        }
        m_problem.reviewees = int(m_reviewees.size());
    }

    std::vector<People> pairsIn(const char *key)
    {
        std::vector<People> out;
        for (const QJsonValue &each : optionalArrayIn(m_inputs, key)) {
            const QJsonArray pair = each.toArray();
            demand(pair.size() == 2, "a pair of people must be two ids");
            out.emplace_back(m_people.of(pair[0]), m_people.of(pair[1]));
        }
        return out;
    }

    void readRelations()
    {
        m_relations.disputes = pairsIn("disputes");
        m_relations.declared = pairsIn("declared");
        m_relations.vetoes = pairsIn("vetoes");
        for (const QJsonValue &each : optionalArrayIn(m_inputs, "past")) {
            const QJsonObject row = each.toObject();
            m_relations.past.push_back(
                {m_people.of(row[u"reviewer"_s]), m_people.of(row[u"reviewee"_s]),
                    countIn(row, "cycles_ago", 1), row[u"this_quarter"_s].toBool(true)});
        }
    }

    void readSettings()
    {
        m_settings.formal = m_inputs[u"formal"_s].toBool(false);
        m_settings.reciprocalCycles = countIn(m_inputs, "reciprocal_cycles", 4);
        m_settings.mostInQuarter = countIn(m_inputs, "most_in_quarter", 2);
        for (const QJsonValue &name : optionalArrayIn(m_inputs, "off")) {
            const auto rule = ruleNamed(name.toString().toStdString());
            demand(rule.has_value(), "\"off\" names a rule that does not exist");
            m_settings.inForce = static_cast<Rules>(m_settings.inForce & ~only(*rule));
        }
    }

    void readForced()
    {
        for (const QJsonValue &each : optionalArrayIn(m_inputs, "forced")) {
            const QJsonArray pair = each.toArray();
            demand(pair.size() == 2, "\"forced\" must hold pairs of a reviewer and a contact");
            m_problem.forced.push_back(
                {placeOf(m_contactIds, pair[1]), placeOf(m_peerIds, pair[0])});
        }
    }

    static int placeOf(const QJsonArray &ids, const QJsonValue &id)
    {
        const auto found = std::find(ids.begin(), ids.end(), id);
        demand(found != ids.end(), "\"forced\" names nobody who is there");
        return int(found - ids.begin());
    }

    void countMeetings()
    {
        m_problem.before.assign(m_peers.size() * m_reviewees.size(), 0);
        for (const Past &past : m_relations.past) {
            const auto reviewee = m_reviewees.find(past.reviewee);
            const auto peer = std::ranges::find(m_peers, past.reviewer, &Peer::person);
            if (reviewee != m_reviewees.end() && peer != m_peers.end())
                ++m_problem
                      .before[static_cast<std::size_t>(peer - m_peers.begin()) * m_reviewees.size()
                          + static_cast<std::size_t>(reviewee->second)];
        }
    }

    QJsonObject whyNot(const Clash &clash) const
    {
        QJsonArray contacts, crowded, few, idle, freeing;
        for (const Clash::Short &each : clash.items) {
            QJsonObject removed;
            for (std::size_t i = 0; i < kRules; ++i)
                if (each.removed[i] > 0)
                    removed[ruleText(static_cast<Rule>(i))] = each.removed[i];
            contacts += QJsonObject{{u"contact"_s, contactId(each.item)},
                {u"candidates"_s, each.candidates}, {u"needed"_s, each.needed},
                {u"removed_by"_s, removed}};
        }
        for (const int item : clash.crowded)
            crowded += contactId(item);
        for (const int peer : clash.few)
            few += peerId(peer);
        for (const int peer : clash.idle)
            idle += peerId(peer);
        for (const Rule rule : clash.freeing)
            freeing += ruleText(rule);
        return {{u"contacts"_s, contacts}, {u"reviews"_s, clash.reviews},
            {u"capacity"_s, clash.capacity}, {u"missing"_s, clash.missing}, {u"crowded"_s, crowded},
            {u"few"_s, few}, {u"idle"_s, idle}, {u"freeing"_s, freeing},
            {u"least_cap"_s, asJson(clash.leastCap)}};
    }

    static QString ruleText(Rule rule)
    {
        const std::string_view name = nameOf(rule);
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }

    const QJsonObject &m_inputs;
    Names m_people;
    std::vector<Peer> m_peers;
    std::vector<Contact> m_contacts;
    QJsonArray m_peerIds, m_contactIds;
    std::map<AgentId, int> m_reviewees;
    Relations m_relations;
    RuleSettings m_settings;
    Problem m_problem;
};

Result<QJsonObject> peerAssignment(const QJsonObject &inputs)
{
    return withInputs([&] { return Plan(inputs).solve(); });
}

} // namespace

std::span<const Calculation> peerCalculations()
{
    static constexpr std::array kAll{Calculation{"peer_assignment", &peerAssignment}};
    return kAll;
}

} // namespace attune::app
