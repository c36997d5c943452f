// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/validation_snapshot.h"

#include "core/governance/admission.h"
#include "core/governance/agreement_queries.h"
#include "core/validation/validation_queries.h"

#include <algorithm>
#include <array>

namespace attune::validation {

namespace {

constexpr std::chrono::days kDay{1}, kPeriod{28}, kColours{7}, kWeek{7};
constexpr std::size_t kMostSubjects = 100'000;
constexpr std::array kVariants{Variant::What::WeightLow, Variant::What::WeightHigh,
    Variant::What::RestShort, Variant::What::RestLong};

/// What one agent's day gave under the policy as it is.
struct DayResult {
    std::vector<Alert> alerts;
    std::optional<double> atEnd; ///< load when the last stretch on duty ended
};

/// One agent under the policy and under each changed one.
struct Line {
    fatigue::Track own;
    std::vector<fatigue::Track> other;
    std::map<LocalDay, DayResult> days;
};

class Walk {
public:
    Walk(const fatigue::History &history, Interval period)
        : m_history(history)
        , m_period(period)
    {
        for (const auto what : kVariants)
            m_policies.push_back(changed(history.policy(), what));
        m_alerts = history.policy().alerts;
        m_alerts.amber = history.acute().amber;
        m_alerts.red = history.acute().red;
    }

    Done run(store::Store &store, const facts::ReadContext &context, const std::stop_token &stop)
    {
        const fatigue::Sight sight{
            context, m_history.organisation(), m_history.policy(), m_history.rests()};
        return fatigue::walkDays(
            store, sight, m_period, {},
            [&](std::int64_t day, fatigue::DayFacts facts) {
                for (const auto &each : facts.presences)
                    add(each.agent, each.presence);
                for (const auto &each : facts.works) {
                    if (each.work.begin <= context.now)
                        add(each.agent, each.work);
                }
                advance(std::min(m_period.end, Instant{std::chrono::days{day + 1}}));
            },
            stop);
    }

    const std::map<AgentId, Line> &lines() const { return m_lines; }

private:
    template <typename Thing>
    void add(AgentId agent, const Thing &thing)
    {
        Line &line = lineOf(agent);
        line.own.add(thing);
        for (fatigue::Track &track : line.other)
            track.add(thing);
    }

    Line &lineOf(AgentId agent)
    {
        const auto found = m_lines.find(agent);
        if (found != m_lines.end())
            return found->second;
        const Zone &zone = m_history.zoneOf(agent);
        Line &line = m_lines
                         .try_emplace(agent,
                             Line{fatigue::Track(m_history.policy(), zone, m_period), {}, {}})
                         .first->second;
        for (const fatigue::Policy &policy : m_policies)
            line.other.emplace_back(policy, zone, m_period);
        const fatigue::DaySum *sum = m_history.sumOf(agent, line.own.firstDay());
        if (sum) {
            line.own.startWith(sum->start);
            for (fatigue::Track &track : line.other)
                track.startWith(sum->start);
        }
        return line;
    }

    void advance(Instant until)
    {
        for (auto &[agent, line] : m_lines) {
            line.own.advance(until,
                [&, who = agent](LocalDay day, Interval, std::span<const fatigue::Work>,
                    std::span<const fatigue::Presence>, std::span<const fatigue::Piece> pieces) {
                    DayResult &result = line.days[day];
                    result.alerts = alertsIn(who, pieces, m_alerts, m_history.policy().load);
                    result.atEnd.reset();
                    for (const fatigue::Piece &piece : pieces) {
                        if (piece.activity != fatigue::Activity::Off)
                            result.atEnd = piece.after;
                    }
                });
            for (fatigue::Track &track : line.other)
                track.advance(until);
        }
    }

    const fatigue::History &m_history;
    Interval m_period;
    std::vector<fatigue::Policy> m_policies;
    fatigue::HysteresisPolicy m_alerts;
    std::map<AgentId, Line> m_lines;
};

/// The highest level of the last days.
int colourOf(const fatigue::Track &track, const fatigue::Thresholds &limits)
{
    double peak = 0;
    const auto &days = track.days();
    const std::size_t from =
        days.size() > std::size_t(kColours.count()) ? days.size() - kColours.count() : 0;
    for (std::size_t i = from; i < days.size(); ++i)
        peak = std::max<double>(peak, days[i].peak);
    return levelOf(peak, limits);
}

void fillVariants(Snapshot &out, const Walk &walk, const fatigue::Thresholds &limits)
{
    for (std::size_t i = 0; i < kVariants.size(); ++i) {
        Variant variant{kVariants[i]};
        for (const auto &[agent, line] : walk.lines()) {
            const int before = colourOf(line.own, limits);
            const int after = colourOf(line.other[i], limits);
            ++variant.people;
            variant.changed += before != after;
            variant.redBefore += before == 2;
            variant.redAfter += after == 2;
        }
        out.variants.push_back(variant);
    }
}

double shiftsOf(const Line &line)
{
    return double(std::ranges::count_if(
        line.own.days(), [](const fatigue::DaySum &sum) { return sum.isWorked(); }));
}

void addTo(GroupRate &group, const Line &line)
{
    ++group.people;
    group.shifts += shiftsOf(line);
    for (const auto &[day, result] : line.days)
        group.alerts += std::ssize(result.alerts);
}

template <typename Group>
void withhold(std::vector<Group> &groups, bool namesSeen)
{
    std::vector<GroupRate *> all;
    for (Group &each : groups)
        all.push_back(&each);
    withholdSmall(all, namesSeen);
}

void fillGroups(Snapshot &out, const Walk &walk, const fatigue::History &history)
{
    std::map<SiteId, SiteRate> sites;
    std::map<Contract, ContractRate> contracts;
    for (const auto &[agent, line] : walk.lines()) {
        SiteRate &site = sites[history.siteOf(agent)];
        site.site = history.siteOf(agent);
        addTo(site, line);
        const facts::Agent *who = out.organisation->agent(agent);
        const Contract contract = contractOf(who ? who->fullTime : std::nullopt);
        contracts[contract].contract = contract;
        addTo(contracts[contract], line);
    }
    for (const auto &[id, site] : sites)
        out.sites.push_back(site);
    for (const auto &[contract, rate] : contracts)
        out.contracts.push_back(rate);
    withhold(out.sites, out.personsOpen);
    withhold(out.contracts, out.personsOpen);
}

Done fillAlerts(const governance::Office &office, Snapshot &out, const Walk &walk,
    const std::map<AgentId, std::string> &persons)
{
    double shifts = 0;
    std::vector<Alert> all;
    for (const auto &[agent, line] : walk.lines()) {
        shifts += shiftsOf(line);
        for (const auto &[day, result] : line.days)
            all.insert(all.end(), result.alerts.begin(), result.alerts.end());
    }
    std::ranges::stable_sort(all, std::greater{}, &Alert::since);
    std::vector<AlertMarked> marks;
    const auto known = office.journal.states("load_alert", {}, kMostSubjects);
    if (!known)
        return known.error();
    for (const Alert &alert : all) {
        const auto person = persons.find(alert.agent);
        AlertRow row{alert, person == persons.end() ? std::string() : person->second, {}, {}, {}};
        const std::string subject = alertSubject(row.person, alert.since);
        if (std::ranges::find(*known, subject, &journal::SubjectState::subject) != known->end()) {
            const auto history = office.journal.history(subject);
            if (!history)
                return history.error();
            row.heads = history->heads();
            for (const journal::Told &entry : history->entries()) {
                if (entry.undone || entry.payload != journal::Told::Payload::Open
                    || !entry.is(alertMarkedKind()))
                    continue;
                row.mark = alertMarkedKind().read(entry.values).mark;
                row.by = entry.actor;
            }
        }
        if (row.mark)
            marks.push_back({row.person, alert.level, alert.since, *row.mark});
        out.alerts.push_back(std::move(row));
    }
    out.audit = auditOf(all, marks, shifts);
    return {};
}

/// The last answer of a day beside the end of that day's work; a day that is not over has none.
Done fillRelations(const governance::Office &office, Snapshot &out, const Walk &walk,
    const fatigue::History &history, const std::map<std::string, AgentId> &agents)
{
    recovery::Service service(office);
    const auto part = service.takingPart();
    const auto answers = part ? service.answers(out.period.begin)
                              : Result<std::vector<recovery::Answer>>(part.error());
    if (!answers)
        return answers.error();
    out.takingPart = std::ssize(*part);
    std::map<std::pair<AgentId, LocalDay>, int> last;
    for (const recovery::Answer &answer : *answers) {
        const auto agent = agents.find(answer.person);
        if (agent != agents.end())
            last[{agent->second, history.zoneOf(agent->second).dayOf(answer.at)}] = answer.value;
    }
    std::vector<Pair> pairs;
    for (const auto &[key, value] : last) {
        const auto &[agent, day] = key;
        const auto line = walk.lines().find(agent);
        if (line == walk.lines().end() || day >= history.zoneOf(agent).dayOf(out.now))
            continue;
        const auto result = line->second.days.find(day);
        const auto place = (day - line->second.own.firstDay()).count();
        const auto &sums = line->second.own.days();
        if (result == line->second.days.end() || !result->second.atEnd || place < 0
            || place >= std::ssize(sums))
            continue;
        const fatigue::DaySum &sum = sums[static_cast<std::size_t>(place)];
        if (!sum.isWorked())
            continue;
        pairs.push_back({agent.value, double(value), *result->second.atEnd,
            double(sum.dutyMinutes) / 60, double(sum.handledMinutes)});
    }
    out.leastPeople = governance::smallestGroup(office);
    out.relations = relationsOf(pairs, out.leastPeople);
    return {};
}

/// Every seven days of the history beside the seven after them.
Done fillAbsences(store::Connection &facts, Snapshot &out, const fatigue::History &history)
{
    const auto read = readAbsences(facts);
    if (!read)
        return read.error();
    std::vector<Week> weeks;
    for (const auto &[agent, track] : history.tracks()) {
        const auto course = history.cumulative(agent);
        const LocalDay today = history.zoneOf(agent).dayOf(history.now());
        const auto sick = read->sickFrom.find(agent);
        for (LocalDay end = track.firstDay() + kWeek; end + kWeek <= today; end += kWeek) {
            Week week;
            bool worked = false;
            for (LocalDay day = end - kWeek; day < end; day += kDay) {
                if (const fatigue::DaySum *sum = history.sumOf(agent, day)) {
                    worked |= sum->isWorked();
                    week.hours += double(sum->dutyMinutes) / 60;
                    week.minutes += double(sum->handledMinutes);
                }
            }
            const auto place = static_cast<std::size_t>((end - track.firstDay()).count() - 1);
            if (!worked || place >= course.size() || !course[place])
                continue;
            week.load = *course[place];
            week.absent = sick != read->sickFrom.end()
                && std::ranges::any_of(
                    sick->second, [&](LocalDay from) { return from >= end && from < end + kWeek; });
            weeks.push_back(week);
        }
    }
    out.absences = absencesOf(weeks, read->connected);
    return {};
}

} // namespace

Result<Snapshot> snapshotFor(const governance::Office &office,
    const std::shared_ptr<const fatigue::History> &history, const std::stop_token &stop)
{
    Snapshot out;
    out.now = history->now();
    out.organisation = history->sharedOrganisation();
    out.policy = history->sharedPolicy();
    out.scoresOpen = history->scoresOpen();
    out.personsOpen = office.vault.mayOpen({vault::DataClass::Personal, 0});
    out.empty = !history->lastData();
    const auto health = office.journal.health();
    if (!health)
        return health.error();
    out.refuses = health->refuses;
    out.mayMark = office.journal.store().mayWrite() && !health->noDevice && out.refuses.empty()
        && office.roles().meets(alertMarkedKind().kind().writers);
    out.period = {out.now - kPeriod, out.now};
    if (out.empty)
        return out;
    Walk walk(*history, out.period);
    const facts::ReadContext context{office.vault, out.now};
    if (auto done = walk.run(office.facts, context, stop); !done)
        return done.error();
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    const auto agents = (*reader)->guarded([&] { return governance::agentsByPseudonym(**reader); });
    if (!agents)
        return agents.error();
    std::map<AgentId, std::string> persons;
    for (const auto &[person, agent] : *agents)
        persons[agent] = person;
    fillVariants(out, walk, history->acute());
    fillGroups(out, walk, *history);
    if (auto done = fillAlerts(office, out, walk, persons); !done)
        return done.error();
    if (auto done = fillRelations(office, out, walk, *history, *agents); !done)
        return done.error();
    if (auto done = fillAbsences(**reader, out, *history); !done)
        return done.error();
    out.verdict = verdictOf(out.absences, out.relations);
    return out;
}

Done mark(const governance::Office &office, const AlertMarked &marked)
{
    journal::Draft draft =
        journal::draft(alertSubject(marked.person, marked.since), alertMarkedKind(), marked);
    draft.person = marked.person;
    draft.seen = std::nullopt; // each supervisor's word stands for itself, the last one counts
    return doneOf(office.journal.append(std::move(draft)));
}

} // namespace attune::validation
