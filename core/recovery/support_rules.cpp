// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: who may be matched, where nobody is, and groups that show nobody.
#include "core/recovery/support.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace attune::recovery {

namespace {

constexpr std::chrono::hours kStep{1};

bool contains(std::span<const std::string> list, std::string_view what)
{
    return std::ranges::find(list, what) != list.end();
}

bool coversNow(const std::vector<Interval> &shifts, Instant now)
{
    return std::ranges::any_of(shifts, [&](const Interval &each) { return each.contains(now); });
}

LocalDay dayOfUtc(Instant at)
{
    return LocalDay{std::chrono::floor<std::chrono::days>(at).time_since_epoch()};
}

std::optional<Unfit> unfitFor(const Seeker &seeker, const Mentor &mentor, int matches, Instant now)
{
    if (mentor.person == seeker.person)
        return Unfit::Themselves;
    if (contains(mentor.leads, seeker.team))
        return Unfit::LineManager;
    if (!mentor.active)
        return Unfit::Inactive;
    if (mentor.trained == LocalDay{} || mentor.trained > dayOfUtc(now))
        return Unfit::NotTrained;
    if (!contains(mentor.languages, seeker.language))
        return Unfit::Language;
    if (contains(seeker.refused, mentor.person))
        return Unfit::Refused;
    return matches >= mentor.most ? std::optional(Unfit::Full) : std::nullopt;
}

struct Hour {
    int people = 0;
    bool covered = false;
};

/// Hours of one site and language as stretches.
void addGaps(std::vector<Gap> &out, SiteId site, const std::string &language,
    const std::map<Instant, Hour> &hours)
{
    Gap *last = nullptr;
    for (const auto &[begin, hour] : hours) {
        if (hour.people == 0 || hour.covered) {
            last = nullptr;
            continue;
        }
        if (!last || last->span.end != begin) {
            out.push_back({site, language, {begin, begin}, 0});
            last = &out.back();
        }
        last->span.end = begin + kStep;
        last->people = std::max(last->people, hour.people);
    }
}

Group groupFrom(std::string name, const std::map<std::string, std::pair<double, int>> &sums,
    const std::set<std::string> &persons)
{
    Group out{std::move(name), {}, static_cast<int>(persons.size()), false};
    double sum = 0;
    for (const std::string &person : persons) {
        const auto &[total, count] = sums.at(person);
        sum += total / count;
    }
    if (!persons.empty())
        out.mean = sum / double(persons.size());
    return out;
}

void withhold(Group &group)
{
    group.mean.reset();
    group.people = 0;
    group.isWithheld = true;
}

} // namespace

std::vector<Candidate> candidatesFor(const Seeker &seeker, std::span<const Mentor> mentors,
    const std::map<std::string, int> &matches,
    const std::map<std::string, std::vector<Interval>> &shifts, Instant now)
{
    struct Rated {
        Candidate candidate;
        int matches;
    };
    std::vector<Rated> rated;
    for (const Mentor &mentor : mentors) {
        const auto has = matches.find(mentor.person);
        const int count = has == matches.end() ? 0 : has->second;
        Candidate out{mentor.person, unfitFor(seeker, mentor, count, now), {}};
        const auto work = shifts.find(mentor.person);
        const bool isOn = work != shifts.end() && coversNow(work->second, now);
        if (!isOn && work != shifts.end()) {
            for (const Interval &each : work->second) {
                if (each.begin > now && (!out.from || each.begin < *out.from))
                    out.from = each.begin;
            }
        }
        if (!out.unfit && !isOn)
            out.unfit = Unfit::OffShift;
        rated.push_back({std::move(out), count});
    }
    std::ranges::stable_sort(rated, [](const Rated &a, const Rated &b) {
        return std::tuple(a.candidate.unfit.has_value(), a.candidate.unfit != Unfit::OffShift,
                   a.matches, a.candidate.person)
            < std::tuple(b.candidate.unfit.has_value(), b.candidate.unfit != Unfit::OffShift,
                b.matches, b.candidate.person);
    });
    std::vector<Candidate> out;
    for (Rated &each : rated)
        out.push_back(std::move(each.candidate));
    return out;
}

std::vector<Gap> gapsOf(std::span<const OnShift> shifts,
    const std::map<AgentId, const Mentor *> &mentors, std::span<const std::string> languages,
    Interval period)
{
    std::vector<Gap> out;
    std::set<SiteId> sites;
    for (const OnShift &each : shifts)
        sites.insert(each.site);
    for (const SiteId site : sites) {
        for (const std::string &language : languages) {
            std::map<Instant, Hour> hours;
            for (Instant at = period.begin; at < period.end; at += kStep)
                hours[at];
            for (const OnShift &shift : shifts) {
                const auto mentor = mentors.find(shift.agent);
                const bool helps = mentor != mentors.end() && mentor->second->active
                    && mentor->second->trained <= dayOfUtc(period.end)
                    && contains(mentor->second->languages, language);
                auto hour = hours.upper_bound(shift.span.begin);
                if (hour != hours.begin())
                    --hour;
                for (; hour != hours.end() && hour->first < shift.span.end; ++hour) {
                    // By phone a mentor of another site is as good as one of this.
                    hour->second.covered |= helps;
                    hour->second.people += shift.site == site;
                }
            }
            addGaps(out, site, language, hours);
        }
    }
    return out;
}

std::vector<Group> groupsOf(std::span<const Answer> answers,
    const std::map<std::string, std::string> &teams, std::int64_t least)
{
    std::map<std::string, std::pair<double, int>> sums; // by person, so that nobody counts twice
    std::map<std::string, std::set<std::string>> members;
    std::set<std::string> everybody;
    for (const Answer &answer : answers) {
        const auto team = teams.find(answer.person);
        auto &[total, count] = sums[answer.person];
        total += answer.value;
        ++count;
        members[team == teams.end() ? std::string() : team->second].insert(answer.person);
        everybody.insert(answer.person);
    }
    std::vector<Group> out;
    for (const auto &[team, persons] : members)
        out.push_back(groupFrom(team, sums, persons));
    Group all = groupFrom({}, sums, everybody);
    int hidden = 0;
    for (Group &group : out) {
        if (group.people >= least)
            continue;
        hidden += group.people;
        withhold(group);
    }
    // All less what is shown must not leave a group that is too small either.
    while (hidden > 0 && hidden < least) {
        const auto next = std::ranges::min_element(out, {}, [](const Group &group) {
            return group.isWithheld ? std::numeric_limits<int>::max() : group.people;
        });
        if (next == out.end() || next->isWithheld)
            break;
        hidden += next->people;
        withhold(*next);
    }
    if (all.people < least)
        withhold(all);
    out.push_back(std::move(all));
    return out;
}

} // namespace attune::recovery
