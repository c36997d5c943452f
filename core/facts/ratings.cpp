// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/ratings.h"

#include "core/facts/directory.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace attune::facts {

namespace {

constexpr std::string_view kRatingPlace = "rating";
constexpr std::int64_t kBetweenChecks = 4096;

/// One pass over all interactions: they have no index by external id.
std::unordered_map<std::string, LegKey> keysOfRated(store::Connection &facts, SourceId source)
{
    auto rows = facts.prepare(
        "SELECT external, min(key) FROM leg WHERE contact IS NULL AND (NOT :own OR source = "
        ":source) AND external IN (SELECT contact FROM rating WHERE source = :source) GROUP BY "
        "external");
    rows.bind(deliversContacts(facts, source), source);
    std::unordered_map<std::string, LegKey> out;
    while (rows.step())
        out.emplace(rows.text(0), LegKey{rows.number(1)});
    return out;
}

Done takePayload(RatingRow &row, std::string_view payload)
{
    const std::size_t end = payload.find('\n');
    if (end == std::string_view::npos)
        return {Fault::Corrupt, "a rating of " + row.contact};
    row.comment = payload.substr(end + 1);
    if (end == 0)
        return {};
    double score = 0;
    const auto read = std::from_chars(payload.data(), payload.data() + end, score);
    if (read.ec != std::errc() || read.ptr != payload.data() + end)
        return {Fault::Corrupt, "a rating of " + row.contact};
    row.score = score;
    return {};
}

} // namespace

/// Every leg belongs to the batch that wrote it last: their counts need no look at the legs.
bool deliversContacts(store::Connection &facts, SourceId source)
{
    return facts.single(
               "SELECT coalesce(sum(rows), 0) > 0 FROM batch WHERE source = :source", source)
        != 0;
}

std::vector<SourceId> tablesOfRatings(store::Connection &facts)
{
    std::vector<SourceId> out;
    auto rows = facts.prepare("SELECT DISTINCT source FROM rating");
    while (rows.step())
        out.push_back({rows.number(0)});
    std::erase_if(out, [&](SourceId source) { return deliversContacts(facts, source); });
    return out;
}

std::unordered_map<std::string, LegKey> ratedByTables(store::Connection &facts)
{
    std::unordered_map<std::string, LegKey> out;
    std::string tables;
    for (const SourceId source : tablesOfRatings(facts))
        tables += (tables.empty() ? '[' : ',') + std::to_string(source.value);
    if (tables.empty())
        return out;
    auto rows = facts.prepare(
        "SELECT external, min(key) FROM leg WHERE contact IS NULL AND external IN (SELECT contact "
        "FROM rating WHERE source IN (SELECT value FROM json_each(:tables))) GROUP BY external");
    rows.bind(tables + ']');
    while (rows.step())
        out.emplace(rows.text(0), LegKey{rows.number(1)});
    return out;
}

/// score, line end, comment; the shortest decimals that give the same number back.
std::string ratingPayload(const RatingRecord &record)
{
    std::string out;
    if (record.score) {
        std::array<char, 32> digits{};
        const auto written =
            std::to_chars(digits.data(), digits.data() + digits.size(), *record.score);
        out.assign(digits.data(), written.ptr);
    }
    return out + '\n' + record.comment;
}

Result<Bytes> ratingContent(const vault::Vault &vault, std::string_view contact,
    std::string_view question, std::int64_t rater, std::string_view payload)
{
    const std::string number = std::to_string(rater);
    std::string text;
    for (const std::string_view part : {contact, question, std::string_view(number), payload})
        text += std::to_string(part.size()) + ':' + std::string(part);
    return vault.pseudonym(kRatingPlace, text);
}

Result<Bytes> sealRating(vault::Vault &vault, const Bytes &content, std::string_view payload)
{
    return vault.seal(
        {vault::DataClass::Personal}, {kRatingPlace, placeOf(content)}, bytesOf(payload));
}

Result<std::map<std::string, LegKey>> keysOfNamed(
    store::Connection &facts, const std::set<std::string> &wanted)
{
    return facts.guarded([&] {
        auto rows = facts.prepare("SELECT s.name, l.external, l.key FROM leg l JOIN source s ON "
                                  "s.id = l.source WHERE l.contact IS NULL");
        std::map<std::string, LegKey> out;
        while (out.size() < wanted.size() && rows.step()) {
            std::string name = std::string(rows.text(0)) + '/' + std::string(rows.text(1));
            if (wanted.contains(name))
                out.emplace(std::move(name), LegKey{rows.number(2)});
        }
        return out;
    });
}

Result<std::vector<RatingSource>> readRatingSources(store::Connection &facts)
{
    return facts.guarded([&] {
        auto rows = facts.prepare(
            "SELECT s.id, s.name, count(*) FROM rating r JOIN source s ON s.id = r.source "
            "GROUP BY s.id ORDER BY s.name");
        std::vector<RatingSource> out;
        while (rows.step())
            out.push_back({{rows.number(0)}, std::string(rows.text(1)), rows.number(2)});
        return out;
    });
}

Result<std::vector<RatingRow>> readRatings(
    store::Connection &facts, vault::Vault &vault, SourceId source, const std::stop_token &stop)
{
    return facts.guarded([&]() -> Result<std::vector<RatingRow>> {
        auto rows = facts.prepare(
            "SELECT r.contact, l.text, r.rater, r.content, r.sealed FROM rating r JOIN label l ON "
            "l.id = r.question WHERE r.source = :source ORDER BY r.contact, l.text, r.rater");
        rows.bind(source);
        const auto keys = keysOfRated(facts, source);
        std::vector<RatingRow> out;
        while (rows.step()) {
            if (out.size() % kBetweenChecks == 0 && stop.stop_requested())
                return {Fault::Cancelled, {}};
            RatingRow row;
            row.contact = rows.text(0);
            row.question = rows.text(1);
            row.rater = rows.number(2);
            if (const auto key = keys.find(row.contact); key != keys.end())
                row.leg = key->second;
            const ByteView content = rows.blob(3);
            const auto plain = vault.open({kRatingPlace, placeOf(content)}, rows.blob(4));
            if (!plain)
                return plain.error();
            const std::string_view payload = textOf(*plain);
            const auto is = ratingContent(vault, row.contact, row.question, row.rater, payload);
            if (!is)
                return is.error();
            if (!std::ranges::equal(*is, content))
                return {Fault::Corrupt, "a rating of " + row.contact};
            if (auto taken = takePayload(row, payload); !taken)
                return taken.error();
            out.push_back(std::move(row));
        }
        return out;
    });
}

Result<std::vector<RaterRow>> readRaters(
    store::Connection &facts, vault::Vault &vault, SourceId source)
{
    return facts.guarded([&]() -> Result<std::vector<RaterRow>> {
        auto rows = facts.prepare(
            "SELECT id, person, sealed FROM rater WHERE source = :source ORDER BY id");
        rows.bind(source);
        std::vector<RaterRow> out;
        while (rows.step()) {
            const auto plain = vault.open({kRaterPlace, placeOf(rows.blob(1))}, rows.blob(2));
            if (!plain && plain.error().fault != Fault::Denied)
                return plain.error();
            out.push_back(
                {rows.number(0), plain ? decodePerson(textOf(*plain)).externalId : std::string()});
        }
        return out;
    });
}

} // namespace attune::facts
