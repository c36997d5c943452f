// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores that people gave elsewhere, as they lie in the store.
#pragma once

#include "core/base/id.h"
#include "core/facts/records.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <map>
#include <set>
#include <stop_token>
#include <unordered_map>

namespace attune::facts {

/// One rating with what it refers to; `leg` is 0 while the interaction was not delivered.
struct RatingRow {
    std::string contact, question, comment;
    std::int64_t rater = 0;
    LegKey leg;
    std::optional<double> score; ///< none: not applicable
};

struct RaterRow {
    std::int64_t id = 0;
    std::string name; ///< as delivered; empty without the personal key
};

/// A source that delivered ratings.
struct RatingSource {
    SourceId source;
    std::string name;
    std::int64_t ratings = 0;
};

/// The digest by which a rating is known again, and the bytes that are sealed.
std::string ratingPayload(const RatingRecord &record);
Result<Bytes> ratingContent(const vault::Vault &vault, std::string_view contact,
    std::string_view question, std::int64_t rater, std::string_view payload);
/// Bound to `content`, and by it to contact, question and rater.
Result<Bytes> sealRating(vault::Vault &vault, const Bytes &content, std::string_view payload);

/// The first legs of contacts that are named "source/external id"; one pass over all.
Result<std::map<std::string, LegKey>> keysOfNamed(
    store::Connection &facts, const std::set<std::string> &wanted);

/// Whom a rating is about: its source's own contact of that number. Only a table, whose source
/// delivers no contacts, may mean anybody's: the earliest contact of that number. Throws.
bool deliversContacts(store::Connection &facts, SourceId source);
/// Throws.
std::vector<SourceId> tablesOfRatings(store::Connection &facts);
/// The first legs of contacts that tables rate, by number; one pass over all. Throws.
std::unordered_map<std::string, LegKey> ratedByTables(store::Connection &facts);

Result<std::vector<RatingSource>> readRatingSources(store::Connection &facts);
/// In the order of contacts, questions, raters. Fault::Denied without the personal key, Corrupt
/// when one was changed or moved.
Result<std::vector<RatingRow>> readRatings(
    store::Connection &facts, vault::Vault &vault, SourceId source, const std::stop_token &stop);
Result<std::vector<RaterRow>> readRaters(
    store::Connection &facts, vault::Vault &vault, SourceId source);

} // namespace attune::facts
