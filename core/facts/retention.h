// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away what lies here longer than its class of data may be kept: facts and what was derived
// from them, in one transaction, so that no half of a contact is left.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/store.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace attune::facts {

/// What must be kept for a legal reason, however old.
struct Held {
    std::set<std::string> persons; ///< pseudonyms, in hexadecimal
    std::set<std::pair<std::string, std::string>> contacts; ///< source and external id
    std::vector<Interval> days;

    bool any() const { return !persons.empty() || !contacts.empty() || !days.empty(); }
};

/// What is older goes, by whole UTC days. What is personal takes the rest of a contact with it.
struct Cutoffs {
    std::optional<Instant> personal, emotional, transcript; ///< nullopt: nobody has decided
    Held held;

    bool any() const { return personal || emotional || transcript; }
};

struct Expired {
    std::int64_t transcripts = 0; ///< with what else was said: subjects, notes, comments
    std::int64_t recordings = 0;
    std::int64_t scoreDays = 0; ///< days of one agent
    std::int64_t surveys = 0;
    std::int64_t contacts = 0; ///< legs
    std::int64_t people = 0; ///< customers and agents nothing is left of
    std::int64_t others = 0; ///< shifts, absences, ratings, records set aside, revisions
    std::vector<std::string> files; ///< of recordings

    std::int64_t total() const
    {
        return transcripts + recordings + scoreDays + surveys + contacts + people + others;
    }
};

/// `beforeCommit` hears what goes and may still refuse: then nothing does.
Result<Expired> deleteExpired(store::Store &store, const Cutoffs &cutoffs,
    const std::function<Done(const Expired &)> &beforeCommit);
/// What is older is scored no more, whoever asks for it: a withdrawal or an erasure asks for the
/// rest of its day, a new model for everything. 0: nobody has decided.
LegKey scoredFrom(const Cutoffs &cutoffs);
/// Forgets that such legs wait to be scored, but for those that must be kept. Throws.
void dropExpiredWishes(store::Connection &facts, const Cutoffs &cutoffs);
/// Whether a person, a contact of theirs or a day of one must be kept.
Result<bool> isHeld(store::Store &store, ByteView person, const Held &held);
/// How much would go; changes nothing.
Result<Expired> countExpired(store::Store &store, const Cutoffs &cutoffs);
/// The sealed files of deleted recordings, and those nobody names since before `before`. May be
/// repeated.
Done removeRecordings(
    const std::filesystem::path &recordings, const std::vector<std::string> &files, Instant before);

} // namespace attune::facts
