// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: contacts and shifts into pieces, and what a moment or a part of them says.
#include "core/fatigue/timeline.h"

#include <algorithm>
#include <cmath>

namespace attune::fatigue {

namespace {

double minutesOf(Milliseconds length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

/// Lays pieces one after another and carries the load through them.
class Layer {
public:
    Layer(std::vector<Piece> &out, std::span<const Presence> presences, double load,
        const Policy &policy)
        : m_out(out)
        , m_presences(presences)
        , m_load(load)
        , m_policy(policy)
    {
    }

    void handle(Instant begin, Instant end, int work, float intensity)
    {
        if (begin >= end)
            return;
        Piece piece{begin, end, Activity::Handling, intensity, work, m_load, m_load};
        piece.after += piece.minutes() * m_policy.load.weight(intensity);
        m_load = piece.after;
        if (!m_out.empty() && m_out.back().work == work && m_out.back().end == begin) {
            m_out.back().end = end;
            m_out.back().after = m_load;
        } else {
            m_out.push_back(piece);
        }
    }

    /// `between`: a contact lies on both sides.
    void rest(Instant begin, Instant end, bool between)
    {
        while (begin < end) {
            const auto [activity, until] = restAt(begin, end);
            const bool isGap = activity == Activity::Off && between && !touchesShift(begin, until)
                && minutesOf(end - begin) <= m_policy.idleGapMinutes;
            lay(begin, until, isGap ? Activity::Idle : activity);
            begin = until;
        }
    }

private:
    void lay(Instant begin, Instant end, Activity activity)
    {
        Piece piece{begin, end, activity, 0, -1, m_load, m_load};
        piece.after = m_load * m_policy.load.kept(activity, piece.minutes());
        m_load = piece.after;
        m_out.push_back(piece);
    }

    /// What goes on at `at`, and how long.
    std::pair<Activity, Instant> restAt(Instant at, Instant end) const
    {
        Instant until = end;
        bool onShift = false;
        for (const Presence &each : m_presences) {
            if (each.begin > at) {
                until = std::min(until, each.begin);
            } else if (each.end > at) {
                until = std::min(until, each.end);
                if (each.activity == Activity::Break)
                    return {Activity::Break, std::min(end, each.end)};
                onShift = true;
            }
        }
        return {onShift ? Activity::Idle : Activity::Off, until};
    }

    /// Whether the centre knows a shift anywhere near: then a gap outside it is off duty.
    bool touchesShift(Instant begin, Instant end) const
    {
        return std::ranges::any_of(m_presences, [&](const Presence &each) {
            return each.begin <= end + std::chrono::hours{12}
            && each.end >= begin - std::chrono::hours{12};
        });
    }

    std::vector<Piece> &m_out;
    std::span<const Presence> m_presences;
    double m_load;
    const Policy &m_policy;
};

/// The contact that counts among those at hand: the most demanding, the earliest of equals.
std::size_t mostDemanding(std::span<const Work> works, const std::vector<std::size_t> &at)
{
    std::size_t best = at.front();
    for (const std::size_t each : at) {
        if (works[each].intensity > works[best].intensity)
            best = each;
    }
    return best;
}

double loadWithin(const Piece &piece, Instant at, const LoadPolicy &policy)
{
    const double minutes = minutesOf(at - piece.begin);
    return piece.activity == Activity::Handling
        ? piece.before + minutes * policy.weight(piece.intensity)
        : piece.before * policy.kept(piece.activity, minutes);
}

} // namespace

void piecesInto(std::vector<Piece> &out, std::span<const Work> works,
    std::span<const Presence> presences, Interval span, double start, const Policy &policy)
{
    out.clear();
    Layer layer(out, presences, start, policy);
    std::vector<std::size_t> active;
    Instant at = span.begin;
    bool hadWork = false;
    for (std::size_t next = 0; next < works.size() || !active.empty();) {
        if (active.empty()) {
            const Instant begin = std::max(works[next].begin, at);
            if (works[next].end <= at || works[next].begin >= works[next].end) {
                ++next;
                continue;
            }
            if (begin >= span.end)
                break;
            layer.rest(at, begin, hadWork);
            at = begin;
            active.push_back(next++);
            hadWork = true;
            continue;
        }
        Instant until = span.end;
        for (const std::size_t each : active)
            until = std::min(until, works[each].end);
        if (next < works.size())
            until = std::min(until, std::max(works[next].begin, at));
        const std::size_t counts = mostDemanding(works, active);
        layer.handle(at, until, static_cast<int>(counts), works[counts].intensity);
        at = until;
        if (at >= span.end)
            break;
        std::erase_if(active, [&](std::size_t each) { return works[each].end <= at; });
        for (; next < works.size() && works[next].begin <= at; ++next) {
            if (works[next].end > at)
                active.push_back(next);
        }
    }
    layer.rest(at, span.end, false);
}

std::vector<Piece> piecesOf(std::span<const Work> works, std::span<const Presence> presences,
    Interval span, double start, const Policy &policy)
{
    std::vector<Piece> out;
    piecesInto(out, works, presences, span, start, policy);
    return out;
}

std::optional<double> loadAt(std::span<const Piece> pieces, Instant at, const LoadPolicy &policy)
{
    if (pieces.empty() || at < pieces.front().begin || at > pieces.back().end)
        return std::nullopt;
    const auto found =
        std::ranges::lower_bound(pieces, at, {}, [](const Piece &each) { return each.end; });
    return loadWithin(found == pieces.end() ? pieces.back() : *found, at, policy);
}

std::optional<Peak> peakIn(std::span<const Piece> pieces, Interval part, const LoadPolicy &policy)
{
    std::optional<Peak> peak;
    auto each = std::ranges::upper_bound(
        pieces, part.begin, {}, [](const Piece &piece) { return piece.end; });
    for (; each != pieces.end() && each->begin < part.end; ++each) {
        if (each->activity == Activity::Off)
            continue;
        const Instant from = std::max(each->begin, part.begin);
        const Instant to = std::min(each->end, part.end);
        // Within one piece the load only rises or only falls.
        const Instant at = each->activity == Activity::Handling ? to : from;
        const double load = loadWithin(*each, at, policy);
        if (!peak || load > peak->load)
            peak = Peak{load, at};
    }
    return peak;
}

std::vector<Stretch> stretchesUntil(std::span<const Piece> pieces, Instant until)
{
    std::vector<Stretch> out;
    for (const Piece &each : pieces) {
        if (each.begin >= until)
            break;
        out.push_back({each.activity, minutesOf(std::min(each.end, until) - each.begin),
            double(each.intensity)});
    }
    return out;
}

Intensity intensityOf(std::optional<int> hostility, std::optional<double> trough, int queueClass,
    const IntensityTable &table)
{
    if (!hostility) {
        const int known =
            std::clamp(queueClass, 0, static_cast<int>(table.byQueueClass.size()) - 1);
        return {table.byQueueClass[static_cast<std::size_t>(known)], false};
    }
    double value = table.byHostility[static_cast<std::size_t>(std::clamp(*hostility, 0, 3))];
    if (trough && *trough <= table.upsetBelow)
        value = std::max(value, table.upset);
    else if (trough && *trough <= table.frictionBelow)
        value = std::max(value, table.friction);
    return {value, true};
}

} // namespace attune::fatigue
