// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/registry.h"

#include "core/journal/own_kinds.h"

#include <algorithm>
#include <numeric>

namespace attune::journal {

namespace {

constexpr std::size_t kBits = 64;

/// Whether an entry can stand against another: somebody's decision, not undone, of a kind that
/// excludes others. Of an unknown kind it is not known, so it does not.
bool decides(const Told &entry, const Registry &registry)
{
    const Kind *kind = registry.kind(entry.kind);
    return kind && !entry.undone && entry.payload != Told::Payload::Unknown
        && kind->concurrency == Concurrency::Conflict && !entry.is(undoKind());
}

void markUndone(std::vector<Told> &entries)
{
    // From the last to the first: an undo that is itself undone undoes nothing.
    for (std::size_t i = entries.size(); i-- > 0;) {
        if (!entries[i].is(undoKind()) || entries[i].undone
            || entries[i].payload != Told::Payload::Open)
            continue;
        const Undo undo = undoKind().read(entries[i].values);
        for (std::size_t j = 0; j < i; ++j) {
            if (entries[j].ref.seq == undo.seq && toHex(entries[j].ref.dev) == undo.device)
                entries[j].undone = true;
        }
    }
}

} // namespace

History::History(std::vector<Told> entries)
    : m_entries(std::move(entries))
    , m_rows(m_entries.size())
    , m_words((m_entries.size() + kBits - 1) / kBits)
    , m_past(m_entries.size() * m_words)
    , m_whole(m_entries.size(), true)
{
    std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
    std::map<EntryRef, std::size_t> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        for (const EntryRef &ref : m_entries[i].seen) {
            const auto found = places.find(ref);
            if (found == places.end()) {
                m_whole[i] = false;
                continue;
            }
            const std::size_t j = found->second;
            for (std::size_t word = 0; word < m_words; ++word)
                m_past[i * m_words + word] |= m_past[j * m_words + word];
            m_past[i * m_words + j / kBits] |= std::uint64_t{1} << (j % kBits);
            m_whole[i] = m_whole[i] && m_whole[j];
        }
        places.emplace(m_entries[i].ref, i);
    }
}

bool History::sees(std::size_t later, std::size_t earlier) const
{
    const std::size_t bit = m_rows[earlier];
    return m_past[m_rows[later] * m_words + bit / kBits] >> (bit % kBits) & 1;
}

Heads History::heads() const
{
    std::vector<std::uint64_t> followed(m_words);
    for (std::size_t i = 0; i < m_past.size(); ++i)
        followed[i % m_words] |= m_past[i];
    Heads out;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t bit = m_rows[i];
        if (!(followed[bit / kBits] >> (bit % kBits) & 1))
            out.push_back(m_entries[i].ref);
    }
    std::ranges::sort(out);
    return out;
}

History History::counting() const
{
    History out = *this;
    out.m_entries.clear();
    out.m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Told &entry = m_entries[i];
        if (entry.undone || entry.is(undoKind())
            || (entry.payload != Told::Payload::Open && entry.payload != Told::Payload::Erased))
            continue;
        out.m_entries.push_back(entry);
        out.m_rows.push_back(m_rows[i]);
    }
    return out;
}

Registry::Registry()
{
    add(undoKind());
    add(erasureAskedKind());
    add(erasureConfirmedKind());
    add(erasureDoneKind());
    add(holdKind());
    add(holdLiftedKind());
    add(payloadsExpiredKind());
    add(deviceRevokedKind());
    add(deviceCertifiedKind());
    add(personSort());
    add(deviceSort());
    add(holdSort());
    add(expirySort());
}

void Registry::add(const Kind &kind)
{
    m_kinds.insert_or_assign(kind.name, kind);
}

void Registry::add(SubjectSort sort)
{
    std::string prefix = sort.prefix;
    m_sorts.insert_or_assign(std::move(prefix), std::move(sort));
}

void Registry::setPeriods(PeriodRule rule, std::set<std::string, std::less<>> read)
{
    m_period = rule;
    m_periodSorts = std::move(read);
}

bool Registry::mayExpire(
    vault::DataClass dataClass, std::int64_t days, const StateValues &states) const
{
    if (!m_period)
        return true;
    const auto least = m_period(dataClass, states);
    return least && days >= *least;
}

const Kind *Registry::kind(std::string_view name) const
{
    const auto found = m_kinds.find(name);
    return found == m_kinds.end() ? nullptr : &found->second;
}

const SubjectSort *Registry::sortOf(std::string_view subject) const
{
    const auto colon = subject.find(':');
    if (colon == std::string_view::npos)
        return nullptr;
    const auto found = m_sorts.find(subject.substr(0, colon));
    return found == m_sorts.end() ? nullptr : &found->second;
}

void settle(History &history, const Registry &registry)
{
    auto &entries = history.entries();
    markUndone(entries);
    std::vector<std::size_t> sides; // decisions no other decision has seen
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!decides(entries[i], registry))
            continue;
        std::erase_if(sides, [&](std::size_t side) { return history.sees(i, side); });
        sides.push_back(i);
    }
    if (sides.size() < 2)
        return;
    for (const std::size_t side : sides)
        entries[side].inConflict = true;
}

} // namespace attune::journal
