// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a cycle of peer review out of a file, its people found in this centre.
#include "app/session/peer_world.h"

#include "core/forms/published.h"
#include "core/peer_review/cycle_queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attune::app {

namespace {

/// Pseudonyms of people as files name them.
class PeopleFinder {
public:
    static Result<PeopleFinder> make(Session &session)
    {
        PeopleFinder out;
        auto reader = session.facts().reader();
        if (!reader)
            return reader.error();
        auto organisation =
            facts::readOrganisation(**reader, {session.vault(), session.clock().now()});
        if (!organisation)
            return organisation.error();
        out.m_organisation = std::move(*organisation);
        auto people = peer_review::readPeople(**reader);
        if (!people)
            return people.error();
        out.m_people = std::move(*people);
        for (const auto &[person, facts] : out.m_people)
            out.m_persons[facts.agent] = person;
        return out;
    }

    Result<std::string> one(const std::string &name) const
    {
        if (m_people.contains(name))
            return name;
        std::vector<std::string> found;
        for (const auto &[id, agent] : m_organisation->agents) {
            if (!name.empty() && (agent.externalId == name || agent.name == name))
                found.push_back(m_persons.at(id));
        }
        if (found.size() == 1)
            return found.front();
        return {found.empty() ? Fault::NotFound : Fault::Invalid,
            found.empty() ? name : name + ": several people are called so"};
    }
    /// Those whom a list of agents named, in the order of their pseudonyms.
    Result<std::vector<std::string>> team(const std::string &name) const
    {
        std::vector<std::string> out;
        const auto team = std::ranges::find(m_organisation->teams, name, &facts::Team::name);
        if (team == m_organisation->teams.end())
            return {Fault::NotFound, "the team " + name};
        for (const auto &[id, agent] : m_organisation->agents) {
            if (agent.team == team->id && agent.listed)
                out.push_back(m_persons.at(id));
        }
        std::ranges::sort(out);
        return out;
    }

private:
    std::shared_ptr<const facts::Organisation> m_organisation;
    std::map<std::string, peer_review::World::Person> m_people;
    std::map<AgentId, std::string> m_persons;
};

/// Reads key after key; the first thing that is wrong stays.
class PeerPlanReader {
public:
    PeerPlanReader(const QJsonObject &object, const PeopleFinder &finder)
        : m_object(object)
        , m_finder(finder)
    {
    }

    Result<peer_review::Plan> read()
    {
        peer_review::Plan plan;
        checkKeys();
        plan.title = text("title");
        plan.form = text("form");
        plan.formal = m_object[QStringLiteral("formal")].toBool();
        if (m_object.contains(QStringLiteral("rhythm"))) {
            const auto rhythm = peer_review::rhythmNamed(text("rhythm"));
            complainUnless(rhythm.has_value(), "rhythm: once, weekly or monthly");
            plan.rhythm = rhythm.value_or(plan.rhythm);
        }
        plan.from = time("from");
        plan.until = time("until");
        plan.due = time("due");
        number("contacts", plan.contacts);
        number("least", plan.least);
        number("most", plan.most);
        number("cap", plan.cap);
        number("reciprocal_cycles", plan.reciprocalCycles);
        number("most_in_quarter", plan.mostInQuarter);
        plan.reviewers = people("reviewers", true);
        plan.reviewees = people("reviewees", false);
        plan.vetoes = pairs("vetoes");
        plan.forced = pairs("forced");
        plan.declared = pairs("declared");
        plan.switchedOff = texts("switched_off");
        return m_problem.detail.empty() ? Result<peer_review::Plan>(std::move(plan))
                                        : Result<peer_review::Plan>(m_problem);
    }

private:
    void complain(Error error)
    {
        if (m_problem.detail.empty())
            m_problem = std::move(error);
    }
    void complainUnless(bool good, const char *what)
    {
        if (!good)
            complain({Fault::Invalid, what});
    }
    /// A plan read in part would be another plan.
    void checkKeys()
    {
        static const QStringList known{QStringLiteral("title"), QStringLiteral("form"),
            QStringLiteral("form_version"), QStringLiteral("rhythm"), QStringLiteral("formal"),
            QStringLiteral("reviewers"), QStringLiteral("reviewees"), QStringLiteral("contacts"),
            QStringLiteral("least"), QStringLiteral("most"), QStringLiteral("cap"),
            QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("due"),
            QStringLiteral("vetoes"), QStringLiteral("forced"), QStringLiteral("declared"),
            QStringLiteral("switched_off"), QStringLiteral("reciprocal_cycles"),
            QStringLiteral("most_in_quarter")};
        for (const QString &key : m_object.keys()) {
            if (!known.contains(key))
                complain({Fault::Invalid, key.toStdString() + " is not known"});
        }
    }
    std::string text(const char *key) const
    {
        return m_object[QLatin1String(key)].toString().toStdString();
    }
    std::vector<std::string> texts(const char *key) const
    {
        std::vector<std::string> out;
        const QJsonArray list = m_object[QLatin1String(key)].toArray();
        for (const QJsonValue &each : list)
            out.push_back(each.toString().toStdString());
        return out;
    }
    Instant time(const char *key)
    {
        const auto parsed = parseTime(text(key));
        if (parsed && parsed->offset)
            return Instant{parsed->local.time_since_epoch() - *parsed->offset};
        complain({Fault::Invalid, std::string(key) + ": a time such as 2026-11-30T17:00Z"});
        return {};
    }
    void number(const char *key, std::int64_t &into)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        if (value.isUndefined())
            return;
        complainUnless(value.isDouble(), key);
        into = value.toInteger(into);
    }
    std::string person(const std::string &name)
    {
        auto found = m_finder.one(name);
        if (found)
            return std::move(*found);
        complain(found.error());
        return {};
    }
    std::string reviewer(const std::string &name)
    {
        constexpr std::string_view kUser = "user:";
        if (name.starts_with(kUser))
            return '=' + name.substr(kUser.size());
        const auto middle = name.find('=');
        if (middle == std::string::npos)
            return person(name);
        return (middle == 0 ? std::string() : person(name.substr(0, middle))) + name.substr(middle);
    }
    std::vector<std::string> people(const char *key, bool reviewers)
    {
        constexpr std::string_view kTeam = "team:";
        std::vector<std::string> out;
        for (const std::string &name : texts(key)) {
            if (!name.starts_with(kTeam)) {
                out.push_back(reviewers ? reviewer(name) : person(name));
                continue;
            }
            const auto team = m_finder.team(name.substr(kTeam.size()));
            if (team)
                out.insert(out.end(), team->begin(), team->end());
            else
                complain(team.error());
        }
        return out;
    }
    std::vector<std::string> pairs(const char *key)
    {
        std::vector<std::string> out;
        const QJsonArray list = m_object[QLatin1String(key)].toArray();
        for (const QJsonValue &each : list) {
            const QJsonArray pair = each.toArray();
            complainUnless(pair.size() == 2, "a pair is a list of two");
            const auto name =
                peer_review::reviewerFrom(reviewer(pair.at(0).toString().toStdString())).name();
            out.push_back(name + ' ' + person(pair.at(1).toString().toStdString()));
        }
        return out;
    }

    const QJsonObject &m_object;
    const PeopleFinder &m_finder;
    Error m_problem{Fault::Invalid, {}};
};

} // namespace

Result<std::string> personNamed(Session &session, const std::string &name)
{
    const auto finder = PeopleFinder::make(session);
    return finder ? finder->one(name) : Result<std::string>(finder.error());
}

Result<peer_review::Plan> peerPlanFromJson(Session &session, std::string_view text)
{
    const QJsonObject object = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
                                   .object();
    const auto finder = PeopleFinder::make(session);
    if (!finder)
        return finder.error();
    auto plan = PeerPlanReader(object, *finder).read();
    if (!plan)
        return plan;
    const auto form = forms::Publisher(*session.journal()).form(plan->form);
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {Fault::NotFound, "no published form “" + plan->form + "”"};
    plan->formVersion =
        object[QStringLiteral("form_version")].toInteger(form->versions.back().number);
    if (const auto problems = peer_review::problemsOf(*plan); !problems.empty())
        return {Fault::Invalid, std::string(peer_review::nameOf(problems.front()))};
    return plan;
}

} // namespace attune::app
