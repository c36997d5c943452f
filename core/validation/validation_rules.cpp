// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: relations within persons, areas under curves, and what a changed constant would do.
#include "core/validation/validation.h"

#include "core/journal/entry.h"
#include "core/stats/distributions.h"
#include "core/stats/proportions.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>

namespace attune::validation {

namespace {

constexpr std::chrono::minutes kMinute{1};
constexpr double kConfidence = 0.95;

/// Middle ranks, from 1.
std::vector<double> midRanks(const std::vector<double> &values)
{
    std::vector<double> out(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        double below = 0, same = 0;
        for (const double other : values) {
            below += other < values[i];
            same += other == values[i];
        }
        out[i] = below + (same + 1) / 2;
    }
    return out;
}

void centre(std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    for (double &value : values)
        value -= sum / double(values.size());
}

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    double out = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        out += a[i] * b[i];
    return out;
}

/// Columns of all persons, each person's centred on their own mean.
struct Within {
    std::vector<double> answer, value, other;
    double people = 0;

    double freedom() const { return double(answer.size()) - people - 1; }
};

using Persons = std::map<std::int64_t, std::vector<const Pair *>>;

Within within(const Persons &persons, double Pair::*value, double Pair::*other, bool asRanks)
{
    Within out;
    for (const auto &[person, pairs] : persons) {
        std::vector<double> answers, values, others;
        for (const Pair *pair : pairs) {
            answers.push_back(pair->answer);
            values.push_back(pair->*value);
            others.push_back(pair->*other);
        }
        for (auto [from, into] : {std::pair(&answers, &out.answer), std::pair(&values, &out.value),
                 std::pair(&others, &out.other)}) {
            if (asRanks)
                *from = midRanks(*from);
            centre(*from);
            into->insert(into->end(), from->begin(), from->end());
        }
        out.people += 1;
    }
    return out;
}

std::optional<double> correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const double scale = std::sqrt(product(a, a) * product(b, b));
    return scale > 0 ? std::optional(std::clamp(product(a, b) / scale, -1.0, 1.0)) : std::nullopt;
}

std::optional<Relation> relationOf(const Persons &persons, double Pair::*value)
{
    const Within ranks = within(persons, value, value, true);
    const Within raw = within(persons, value, value, false);
    const auto r = correlation(ranks.answer, ranks.value);
    const double sxx = product(raw.value, raw.value);
    if (!r || !(sxx > 0) || raw.freedom() < 3)
        return std::nullopt;
    Relation out;
    out.correlation = *r;
    // Fisher's z with the degrees of freedom that are left beside the persons.
    const double z = std::atanh(std::clamp(*r, -1 + 1e-12, 1 - 1e-12));
    const double half = stats::normalQuantile((1 + kConfidence) / 2) / std::sqrt(raw.freedom() - 1);
    out.low = std::tanh(z - half);
    out.high = std::tanh(z + half);
    out.slope = product(raw.value, raw.answer) / sxx;
    const double rest =
        std::max(0.0, product(raw.answer, raw.answer) - out.slope * product(raw.value, raw.answer));
    const double error = std::sqrt(rest / raw.freedom() / sxx);
    const double t = stats::studentQuantile(kConfidence, raw.freedom());
    out.slopeLow = out.slope - t * error;
    out.slopeHigh = out.slope + t * error;
    return out;
}

/// R² of answers by load and hours together less R² by hours alone, within persons.
std::optional<double> addedBy(const Persons &persons)
{
    const Within of = within(persons, &Pair::load, &Pair::hours, true);
    const auto byLoad = correlation(of.answer, of.value);
    const auto byHours = correlation(of.answer, of.other);
    const auto between = correlation(of.value, of.other);
    if (!byLoad)
        return std::nullopt;
    if (!byHours || !between)
        return *byLoad * *byLoad; // hours never vary: they explain nothing
    const double left = 1 - *between * *between;
    if (left < 1e-9)
        return 0; // the same thing twice
    const double both =
        (*byLoad * *byLoad + *byHours * *byHours - 2 * *byLoad * *byHours * *between) / left;
    return std::max(0.0, both - *byHours * *byHours);
}

journal::Folded foldAlert(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        if (!entry.undone && entry.payload == journal::Told::Payload::Open
            && entry.is(alertMarkedKind())) {
            const AlertMarked marked = alertMarkedKind().read(entry.values);
            out.status = marked.mark == Mark::Useful ? "useful" : "not_useful";
            out.at = marked.since;
        }
    }
    return out;
}

} // namespace

const journal::KindOf<AlertMarked> &alertMarkedKind()
{
    using journal::Bound;
    using T = AlertMarked;
    static const journal::KindOf<T> kind("load_alert.marked", 1, vault::DataClass::Personal,
        Role::Supervisor | Role::Leader,
        {
            Bound("person", &T::person, QT_TRANSLATE_NOOP("Kind", "Person")),
            Bound("level", &T::level, QT_TRANSLATE_NOOP("Kind", "Level of the alert"))
                .between(1, 2),
            Bound("since", &T::since, QT_TRANSLATE_NOOP("Kind", "Since (UTC)")),
            Bound("mark", &T::mark, QT_TRANSLATE_NOOP("Kind", "Was it useful?"))
                .choices({{"useful", QT_TRANSLATE_NOOP("Kind", "Useful")},
                    {"not_useful", QT_TRANSLATE_NOOP("Kind", "Not useful")}}),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

std::string alertSubject(std::string_view person, Instant since)
{
    const std::string text = std::string(person) + '\n' + toIso(since);
    const journal::Hash hash = journal::hashOfPayload(bytesOf(text));
    return "load_alert:" + toHex(ByteView(hash).first(16));
}

journal::SubjectSort alertSort()
{
    journal::SubjectSort sort{"load_alert", 1, vault::DataClass::Personal, foldAlert};
    sort.readers = Role::Supervisor | Role::Hr | Role::Leader; // as the panel
    return sort;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(alertMarkedKind());
    registry.add(alertSort());
}

std::vector<Alert> alertsIn(AgentId agent, std::span<const fatigue::Piece> pieces,
    const fatigue::HysteresisPolicy &policy, const fatigue::LoadPolicy &load)
{
    std::vector<Alert> out;
    fatigue::Hysteresis state(policy);
    int level = 0;
    for (const fatigue::Piece &piece : pieces) {
        const bool onDuty = piece.activity != fatigue::Activity::Off;
        for (Instant at = piece.begin; at < piece.end; at += kMinute) {
            const int next =
                state.add(onDuty ? fatigue::loadAt(std::span(&piece, 1), at, load) : std::nullopt);
            if (level == 0 && next > 0)
                out.push_back({agent, next, at, {}});
            else if (level > 0 && next == 0)
                out.back().cleared = at;
            else if (next > level)
                out.back().level = next;
            level = next;
        }
    }
    return out;
}

Relations relationsOf(std::span<const Pair> pairs, std::int64_t leastPeople)
{
    Persons persons;
    for (const Pair &pair : pairs)
        persons[pair.person].push_back(&pair);
    std::erase_if(persons, [](const auto &each) { return each.second.size() < 2; });
    Relations out;
    out.people = persons.size();
    for (const auto &[person, own] : persons)
        out.pairs += own.size();
    if (std::ssize(persons) < leastPeople || out.pairs < kLeastPairs)
        return out;
    out.load = relationOf(persons, &Pair::load);
    out.hours = relationOf(persons, &Pair::hours);
    out.minutes = relationOf(persons, &Pair::minutes);
    out.added = addedBy(persons);
    return out;
}

std::optional<double> areaUnderCurve(std::span<const Week> weeks, double Week::*value)
{
    std::vector<std::pair<double, bool>> sorted;
    for (const Week &week : weeks)
        sorted.emplace_back(week.*value, week.absent);
    std::ranges::sort(sorted);
    double rankSum = 0, absent = 0, rank = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t j = i;
        while (j < sorted.size() && sorted[j].first == sorted[i].first)
            ++j;
        rank = double(i + j + 1) / 2; // the middle of i + 1 … j
        for (; i < j; ++i) {
            rankSum += sorted[i].second ? rank : 0;
            absent += sorted[i].second;
        }
    }
    const double present = double(sorted.size()) - absent;
    if (absent < 1 || present < 1)
        return std::nullopt;
    return (rankSum - absent * (absent + 1) / 2) / (absent * present);
}

Absences absencesOf(std::span<const Week> weeks, bool connected)
{
    Absences out;
    out.connected = connected;
    out.weeks = std::ssize(weeks);
    out.absent = std::ranges::count(weeks, true, &Week::absent);
    if (!connected || out.absent < kLeastAbsences)
        return out;
    out.load = areaUnderCurve(weeks, &Week::load);
    out.hours = areaUnderCurve(weeks, &Week::hours);
    out.minutes = areaUnderCurve(weeks, &Week::minutes);
    return out;
}

Verdict verdictOf(const Absences &absences, const Relations &relations)
{
    const auto from = [](double gain) {
        return gain < kWorthNothing ? Verdict::AddsNothing : Verdict::Adds;
    };
    if (absences.load && absences.hours)
        return from(*absences.load - std::max(*absences.hours, absences.minutes.value_or(0)));
    if (relations.load && relations.added)
        return relations.load->correlation <= 0 ? Verdict::AddsNothing : from(*relations.added);
    return Verdict::NotKnown;
}

Audit auditOf(std::span<const Alert> alerts, std::span<const AlertMarked> marks, double shifts)
{
    Audit out;
    out.alerts = std::ssize(alerts);
    out.shifts = shifts;
    out.marked = std::ssize(marks);
    out.useful = std::ranges::count(marks, Mark::Useful, &AlertMarked::mark);
    if (out.marked > 0)
        out.precision = stats::wilson(double(out.useful), double(out.marked), kConfidence);
    std::vector<double> minutes;
    for (const Alert &alert : alerts) {
        if (alert.cleared)
            minutes.push_back(
                std::chrono::duration<double, std::ratio<60>>(*alert.cleared - alert.since)
                    .count());
    }
    out.medianClear = fatigue::quantile(std::move(minutes), 0.5);
    return out;
}

fatigue::Policy changed(const fatigue::Policy &policy, Variant::What what)
{
    fatigue::Policy out = policy;
    const auto rest = [&](double factor) {
        out.load.idleMinutes *= factor;
        out.load.breakMinutes *= factor;
        out.load.offMinutes *= factor;
    };
    switch (what) {
    case Variant::What::WeightLow:
        out.load.perIntensity = 0.25;
        break;
    case Variant::What::WeightHigh:
        out.load.perIntensity = 1;
        break;
    case Variant::What::RestShort:
        rest(0.5);
        break;
    case Variant::What::RestLong:
        rest(2);
        break;
    }
    return out;
}

int levelOf(double peak, const fatigue::Thresholds &limits)
{
    return peak >= limits.red ? 2 : peak >= limits.amber ? 1 : 0;
}

Contract contractOf(std::optional<double> fullTime)
{
    constexpr double kFull = 0.95;
    if (!fullTime)
        return Contract::NotKnown;
    return *fullTime >= kFull ? Contract::Full : Contract::Part;
}

void withholdSmall(std::span<GroupRate *const> groups, bool namesSeen)
{
    const auto hide = [](GroupRate &group) {
        group.isWithheld = true;
        group.alerts = 0;
        group.shifts = 0;
    };
    int hidden = 0;
    GroupRate *smallest = nullptr;
    for (GroupRate *each : groups) {
        if (each->people < kSmallestCompared) {
            hide(*each);
            ++hidden;
        } else if (!smallest || each->people < smallest->people) {
            smallest = each;
        }
    }
    if (hidden == 1 && smallest && !namesSeen)
        hide(*smallest);
}

} // namespace attune::validation
