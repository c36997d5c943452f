// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of entry this program knows, and how the entries of a subject become its state.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/kind_of.h"

#include <functional>
#include <set>

namespace attune::journal {

/// An entry as folds and panels see it.
struct Told {
    enum class Payload {
        Open,
        Erased, ///< it is known that something was decided, no longer what
        Sealed, ///< no key for it here
        Unknown, ///< of a kind or version that this program does not know: kept, handed on
        Damaged,
    };

    EntryRef ref;
    Hlc hlc;
    std::string actor;
    std::string kind;
    vault::DataClass dataClass = vault::DataClass::Internal;
    Payload payload = Payload::Open;
    Values values; ///< of an open payload
    Heads seen;
    bool undone = false; ///< by a later entry
    bool inConflict = false; ///< one of the sides somebody has to decide between

    bool is(const Kind &wanted) const { return kind == wanted.name; }
    template <typename T>
    bool is(const KindOf<T> &wanted) const
    {
        return kind == wanted.name();
    }
};

/// All entries of one subject that count, in (hlc, dev, seq) order. Not among them: those of a
/// clock far ahead, and those a revoked device wrote after its revocation.
class History {
public:
    explicit History(std::vector<Told> entries);

    const std::vector<Told> &entries() const { return m_entries; }
    std::vector<Told> &entries() { return m_entries; }
    /// Whether who wrote `later` had `earlier` before them, directly or through others.
    bool sees(std::size_t later, std::size_t earlier) const;
    /// Whether everything `entry` builds on is here.
    bool pastIsWhole(std::size_t entry) const { return m_whole[m_rows[entry]]; }
    /// Entries nobody has seen yet who wrote here.
    Heads heads() const;
    /// Only what a fold looks at: open or erased, not undone, and no undo itself.
    History counting() const;

private:
    std::vector<Told> m_entries;
    std::vector<std::size_t> m_rows; ///< of each entry in the two below
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_past; ///< a row of bits for each entry
    std::vector<bool> m_whole;
};

/// What a fold makes of a subject. `status` is a plain word of the area ("open") and `at` a plain
/// time; they stand unsealed so that lists can be asked for without opening everything.
struct Folded {
    Values state;
    std::string status;
    std::optional<Instant> at;
};

/// A sort of subject, such as all "handover:…"; its states stand in the table p_<prefix>.
struct SubjectSort {
    std::string prefix; ///< a..z and _
    int version = 1; ///< of the fold; a new one makes all states again
    vault::DataClass dataClass = vault::DataClass::Internal; ///< seals the state
    /// Pure. Is given only open and erased entries that are not undone. Must give the same whatever
    /// order the entries arrived in, which it does when it depends on nothing but them.
    std::function<Folded(std::string_view subject, const History &history)> fold;
    /// Statuses in which somebody still has to do something: nothing of it goes for its age.
    std::set<std::string, std::less<>> undecided = {};
    /// Its entries are worth nothing one by one: they go together, once the newest is old enough.
    bool together = false;
    /// Who may take what stands in the entries out of the program, beside whoever holds no key.
    Roles readers = Roles::all();
    /// Whether something of it is kept from this reader, although they hold the key. Pure.
    std::function<bool(
        std::string_view subject, const History &history, std::string_view user, Roles roles)>
        keepsFrom = {};
};

/// How many days what stands in a kind of a class must stay, as states of subjects say; nullopt:
/// nobody decided.
using StateValues = std::function<Values(std::string_view subject)>;
using PeriodRule = std::optional<std::int64_t> (*)(vault::DataClass, const StateValues &);

class Registry {
public:
    /// With the kinds of the journal itself: undo, erasure, legal hold, revoked devices.
    Registry();

    void add(const Kind &kind);
    template <typename T>
    void add(const KindOf<T> &kind)
    {
        add(kind.kind());
    }
    void add(SubjectSort sort);

    /// Says what entries of "expiry:…" are held against; without one they stand for themselves.
    /// `read`: the sorts of subjects it reads.
    void setPeriods(PeriodRule rule, std::set<std::string, std::less<>> read);
    /// Whether payloads of a class may go that were kept for so many days.
    bool mayExpire(vault::DataClass dataClass, std::int64_t days, const StateValues &states) const;
    bool readsPeriods(const SubjectSort &sort) const { return m_periodSorts.contains(sort.prefix); }

    const Kind *kind(std::string_view name) const;
    const std::map<std::string, Kind, std::less<>> &kinds() const { return m_kinds; }
    /// Of "handover:2026-03-02T14:00Z" the sort "handover"; nullptr when nobody declared it.
    const SubjectSort *sortOf(std::string_view subject) const;
    const std::map<std::string, SubjectSort, std::less<>> &sorts() const { return m_sorts; }

private:
    std::map<std::string, Kind, std::less<>> m_kinds;
    std::map<std::string, SubjectSort, std::less<>> m_sorts;
    PeriodRule m_period = nullptr;
    std::set<std::string, std::less<>> m_periodSorts;
};

/// Marks what later entries undo, then which of the rest stand against each other.
void settle(History &history, const Registry &registry);

} // namespace attune::journal
