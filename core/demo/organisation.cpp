// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/organisation.h"

#include "core/demo/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

namespace attune::demo {

using facts::EmotionClass;

const std::array<QueueSpec, kQueueCount> kQueues{{
    {"Orders", EmotionClass::Low, 0.24, 300, 0.8, 0.05, 0.45, 1.0,
        "Everyday questions with a quick answer"},
    {"Account", EmotionClass::Low, 0.16, 300, 0.8, 0.05, 0.45, 1.0,
        "Everyday questions, now and then a locked-out customer"},
    {"Technical", EmotionClass::Medium, 0.25, 540, 0.9, -0.15, 0.8, 1.5,
        "Something the customer needs does not work"},
    {"Billing", EmotionClass::High, 0.15, 480, 0.9, -0.35, 0.85, 2.2,
        "Money is missing or owed, often not for the first time"},
    {"Cancellations", EmotionClass::High, 0.08, 420, 0.8, -0.30, 0.9, 2.2,
        "Plans fell through or the customer is leaving"},
    {"Complaints", EmotionClass::VeryHigh, 0.07, 720, 0.9, -0.55, 0.85, 3.0,
        "Something went wrong before and was not put right"},
    {"Bereavement", EmotionClass::VeryHigh, 0.02, 900, 0.7, -0.65, -1.2, 3.0,
        "A death in the family, or a customer who may come to harm"},
    {"Social", EmotionClass::Medium, 0.03, 260, 0.8, -0.20, 0.6, 1.5,
        "Short and public, in every mood"},
}};

namespace {

constexpr const char *kTeamNames[2][14] = {
    {"Maas", "Rijn", "Waal", "Schie", "Rotte", "Lek", "Merwede", "Amstel", "Zaan", "Vecht", "Linge",
        "Dommel", "Berkel", "Eem"},
    {"Hudson", "Harlem", "Bronx", "Delaware", "Mohawk", "Passaic", "Raritan", "Croton", "Saranac",
        "Chenango", "Oswego", "Genesee", "Ausable", "Battenkill"}};

// The heavy queues first, so that the people of the pictures work there.
constexpr QueueIndex kPostOrder[] = {
    Complaints, Bereavement, Cancellations, Billing, Technical, Account, Orders, Social};

double channelWork(const QueueSpec &queue)
{
    return queue.share * (queue.meanSeconds + 70);
}

// Splits `whole` by weights so that the parts add up, the largest remainders first.
std::vector<int> split(int whole, const std::vector<double> &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> parts;
    std::vector<std::pair<double, std::size_t>> rest;
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = whole * weights[i] / total;
        parts.push_back(static_cast<int>(exact));
        given += parts.back();
        rest.emplace_back(parts.back() - exact, i);
    }
    std::sort(rest.begin(), rest.end());
    for (std::size_t i = 0; given < whole; ++i, ++given)
        ++parts[rest[i % rest.size()].second];
    return parts;
}

class Builder {
public:
    Builder(const Parameters &parameters, const NamePool &names)
        : m_parameters(parameters)
        , m_names(names)
        , m_draw(subSeed(parameters.seed, Stream::Organisation))
        , m_effects(subSeed(parameters.seed, Stream::Agents))
        , m_begin(parameters.endDay - std::chrono::days{parameters.weeks * 7 - 1})
    {
    }

    Result<Organisation> build()
    {
        std::vector<double> shares;
        for (const auto &spec : m_parameters.sites)
            shares.push_back(spec.share);
        const auto posts = split(m_parameters.agents, shares);
        for (std::size_t i = 0; i < m_parameters.sites.size(); ++i) {
            auto zone = Zone::named(m_parameters.sites[i].zone);
            if (!zone)
                return zone.error();
            addSite(static_cast<int>(i), posts[i], std::move(*zone));
        }
        lendOne();
        return std::move(m_made);
    }

private:
    void addSite(int index, int posts, Zone zone)
    {
        const auto &spec = m_parameters.sites[static_cast<std::size_t>(index)];
        Site site;
        site.name = spec.name;
        site.code = siteCode(spec.name);
        site.country =
            spec.zone.starts_with("America/") ? Country::UnitedStates : Country::Netherlands;
        site.zone = std::move(zone);
        site.agents = posts;
        m_made.sites.push_back(std::move(site));

        const int teams = std::max(1, (posts + 6) / 12);
        const int firstTeam = static_cast<int>(m_made.teams.size());
        for (int t = 0; t < teams; ++t)
            addTeam(index, t);
        const auto queues = queuesOfPosts(posts);
        int nights = posts >= 12 ? 2 : 0; // the night desk is technical help
        for (int post = 0; post < posts; ++post) {
            const auto queue = queues[static_cast<std::size_t>(post)];
            const bool night = queue == Technical && nights-- > 0;
            fillPost(index, firstTeam + post * teams / posts, post, queue, night);
        }
    }

    static std::string siteCode(const std::string &name)
    {
        std::string code;
        for (const char c : name)
            if (c >= 'A' && c <= 'Z' && code.size() < 3)
                code += c;
        for (std::size_t i = 1; i < name.size() && code.size() < 3; ++i)
            if (name[i] >= 'a' && name[i] <= 'z')
                code += static_cast<char>(name[i] - 32);
        return code;
    }

    void addTeam(int site, int number)
    {
        Team team;
        team.externalId = numbered("T", 10 + m_made.teams.size());
        team.name = kTeamNames[site % 2][number % 14];
        if (number >= 14 || site >= 2)
            team.name += ' ' + std::to_string(number / 14 + site / 2 + 1);
        team.site = site;
        team.supervisor = static_cast<int>(m_made.agents.size());
        Agent lead;
        lead.supervisor = true;
        lead.name = nextName(m_names.supervisors, m_supervisorsNamed);
        lead.hired = m_begin - std::chrono::days{m_draw.between(400, 4000)};
        lead.site = site;
        lead.team = static_cast<int>(m_made.teams.size());
        finish(lead);
        m_made.teams.push_back(std::move(team));
    }

    // One post, and whoever follows when its holder leaves within the period.
    void fillPost(int site, int team, int post, std::uint8_t queue, bool night)
    {
        const auto end = m_parameters.endDay + std::chrono::days{15};
        const double months = std::min(-24 * std::log1p(-m_draw.unit()), 240.0);
        LocalDay hired = m_begin - std::chrono::days{7 + static_cast<int>(months * 30.4)};
        const double attrition = m_draw.chance(0.25) ? 0.45 : 0.21; // 27 % a year in the mean
        for (;;) {
            Agent agent;
            agent.site = site;
            agent.team = team;
            agent.post = post;
            agent.hired = hired;
            agent.night = night;
            agent.name = nextName(m_names.agents, m_agentsNamed);
            if (!night && m_draw.chance(0.2))
                agent.fullTime = 0.5 + 0.125 * m_draw.between(0, 2);
            addSkills(agent, queue);
            const auto start = std::max(hired, m_begin);
            const int stays = 14 + static_cast<int>(m_draw.exponential(365 / attrition));
            const auto leaves = start + std::chrono::days{stays};
            if (leaves < end)
                agent.left = leaves;
            plantEffects(agent);
            finish(agent);
            if (leaves >= end)
                return;
            hired = leaves + std::chrono::days{m_draw.between(0, 14)};
            if (hired >= end)
                return;
        }
    }

    void addSkills(Agent &agent, std::uint8_t primary)
    {
        agent.skills.push_back(primary);
        const int more = std::min(m_draw.poisson(0.8), 3);
        const bool fresh = m_begin - agent.hired < std::chrono::days{56};
        for (int i = 0; i < more && !fresh; ++i) {
            const auto skill = static_cast<std::uint8_t>(m_draw.below(kQueueCount));
            if (std::find(agent.skills.begin(), agent.skills.end(), skill) == agent.skills.end())
                agent.skills.push_back(skill);
        }
    }

    // Speed and recovery are independent, so that "fast is cold" is false here by construction;
    // recovery goes with tenure a little (r = 0.2).
    void plantEffects(Agent &agent)
    {
        agent.logHandling = m_effects.normal(0, 0.20);
        const double years =
            std::max(0.0, static_cast<double>((m_begin - agent.hired).count()) / 365.0);
        const double tenure = std::clamp((std::sqrt(years) - 1.1) / 0.75, -1.6, 2.5);
        agent.recovery = 0.15 * (0.2 * tenure + std::sqrt(1 - 0.04) * m_effects.normal());
        agent.tires = m_effects.chance(0.6);
    }

    void finish(Agent &agent)
    {
        agent.externalId = numbered("A", 1001 + m_made.agents.size());
        agent.fullName = agent.name.full();
        agent.email = mailboxOf(agent.name) + "@centre.example";
        m_made.agents.push_back(std::move(agent));
    }

    Name nextName(const std::vector<Name> &fixed, std::size_t &used)
    {
        Name name = used < fixed.size() ? fixed[used++] : m_names.draw(m_draw);
        for (int tries = 0; !m_taken.insert(name.full()).second; ++tries) {
            name = m_names.draw(m_draw);
            if (tries >= 20)
                name.first += std::string(" ") + static_cast<char>('A' + m_draw.below(26)) + '.';
        }
        return name;
    }

    // Somebody of the first site's first team helps out in its last one.
    void lendOne()
    {
        const auto &teams = m_made.teams;
        const auto own =
            std::count_if(teams.begin(), teams.end(), [](const Team &t) { return t.site == 0; });
        if (own < 2)
            return;
        for (std::size_t i = 0; i < m_made.agents.size(); ++i) {
            const auto &agent = m_made.agents[i];
            if (!agent.supervisor && agent.site == 0 && agent.team == 0 && agent.post >= 3) {
                m_made.lentAgent = static_cast<int>(i);
                m_made.lentTo = static_cast<int>(own) - 1;
                return;
            }
        }
    }

    const Parameters &m_parameters;
    const NamePool &m_names;
    Draw m_draw;
    Draw m_effects;
    LocalDay m_begin;
    Organisation m_made;
    std::size_t m_agentsNamed = 0;
    std::size_t m_supervisorsNamed = 0;
    std::unordered_set<std::string> m_taken;
};

} // namespace

std::vector<std::uint8_t> queuesOfPosts(int posts)
{
    std::vector<double> work;
    for (const auto queue : kPostOrder)
        work.push_back(channelWork(kQueues[queue]));
    const auto counts = split(posts, work);
    std::vector<std::uint8_t> queues;
    for (std::size_t i = 0; i < counts.size(); ++i)
        queues.insert(queues.end(), static_cast<std::size_t>(counts[i]), kPostOrder[i]);
    return queues;
}

Result<Organisation> makeOrganisation(const Parameters &parameters, const NamePool &names)
{
    return Builder(parameters, names).build();
}

double learningShift(const Agent &agent, LocalDay day)
{
    const double employed = std::max<double>(7, static_cast<double>((day - agent.hired).count()));
    return employed >= 182 ? 0 : 0.10 * std::log2(182 / employed);
}

} // namespace attune::demo
