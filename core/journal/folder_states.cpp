// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what was folded: states of subjects, and what they say about persons that were erased and
// payloads whose time is over.
#include "core/journal/folder.h"

#include "core/journal/journal_queries.h"
#include "core/journal/own_kinds.h"
#include "core/vault/person_key.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace attune::journal {

namespace {

std::optional<EntryRef> headFrom(const Json &json)
{
    const auto *parts = json.as<Json::List>();
    if (!parts || parts->size() != 3)
        return std::nullopt;
    const auto *dev = (*parts)[0].as<std::string>();
    const auto *seq = (*parts)[1].as<std::int64_t>();
    const auto *hash = (*parts)[2].as<std::string>();
    const auto id = dev ? deviceFrom(*dev) : std::nullopt;
    const auto bytes = hash ? fromHex(*hash) : std::nullopt;
    const auto whole = bytes ? arrayFrom<32>(*bytes) : std::nullopt;
    return id && seq && whole ? std::optional(EntryRef{*id, *seq, *whole}) : std::nullopt;
}

Heads readHeads(std::string_view text)
{
    const auto json = fromCanonical(text);
    const auto *list = json ? json->as<Json::List>() : nullptr;
    Heads out;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        auto head = headFrom((*list)[i]);
        if (!head) // nobody wrote this here; verify() says so
            return {};
        out.push_back(*head);
    }
    return out;
}

} // namespace

SubjectState Folder::stateFrom(const store::Statement &row, const SubjectSort &sort)
{
    SubjectState out;
    out.subject = row.text(0);
    out.status = row.text(2);
    out.at = row.optionalTime(3);
    out.entries = row.number(4);
    out.last.value = row.number(5);
    out.heads = readHeads(row.text(6));
    out.sides = row.number(7);
    out.unread = row.number(8);
    out.open = row.number(9) != 0;
    if (!out.open)
        return out;
    auto values = openState(sort, out.subject, row.blob(1));
    out.open = bool(values);
    if (values)
        out.state = std::move(*values);
    return out;
}

Result<Values> Folder::openState(const SubjectSort &sort, std::string_view subject, ByteView kept)
{
    Bytes text = copyOf(kept);
    if (sort.dataClass != vault::DataClass::Internal) {
        const std::string place = placeOf(sort, subject);
        auto opened = m_vault.open(vault::Place{place}, kept);
        if (!opened)
            return opened.error();
        text = std::move(*opened);
    }
    const auto json = fromCanonical(textOf(text));
    const auto *values = json ? json->as<Json::Object>() : nullptr;
    if (!values)
        return {Fault::Corrupt, "the state of " + std::string(subject) + " is damaged"};
    return *values;
}

bool Folder::isDamaged(store::Connection &db, const SubjectSort &sort, const std::string &subject)
{
    auto row = db.prepare(sql(sort).one.c_str());
    row.bind(subject);
    if (!row.step() || row.number(9) == 0)
        return false;
    const auto values = openState(sort, subject, row.blob(1));
    // The name of its key may have been changed as well: then nobody has that key.
    return !values
        && (values.error().fault == Fault::Corrupt || m_vault.mayOpen({sort.dataClass, 0}));
}

std::optional<SubjectState> Folder::state(store::Connection &db, std::string_view subject)
{
    const SubjectSort *sort = m_registry.sortOf(subject);
    if (!sort)
        return std::nullopt;
    auto row = db.prepare(sql(*sort).one.c_str());
    row.bind(subject);
    return row.step() ? std::optional(stateFrom(row, *sort)) : std::nullopt;
}

std::vector<SubjectState> Folder::states(
    store::Connection &db, const SubjectSort &sort, std::string_view status, std::size_t most)
{
    auto rows = db.prepare(sql(sort).some.c_str());
    rows.bind(status, static_cast<std::int64_t>(most));
    std::vector<SubjectState> out;
    while (rows.step())
        out.push_back(stateFrom(rows, sort));
    return out;
}

bool Folder::isErased(store::Connection &db, std::string_view person)
{
    return db.single("SELECT count(*) FROM p_person WHERE subj = 'person:' || :person "
                     "AND status = 'erased'",
               person)
        > 0;
}

bool Folder::isGone(store::Connection &db, std::string_view person)
{
    if (isErased(db, person))
        return true;
    const bool halted = db.single("SELECT count(*) FROM p_person WHERE subj = 'person:' || :person "
                                  "AND status = 'halted'",
                            person)
        > 0;
    return halted && vault::isDestroyed(m_vault, person);
}

/// Tables are dropped and made again one after another, so any may be missing for a moment.
bool Folder::isThere(store::Connection &db, const SubjectSort &sort)
{
    return db.single("SELECT count(*) FROM sqlite_schema WHERE name = :name", "p_" + sort.prefix)
        > 0;
}

std::vector<std::string> Folder::personsOf(store::Connection &db, std::string_view status)
{
    std::vector<std::string> out;
    if (!isThere(db, *m_registry.sortOf("person:")))
        return out;
    auto rows = db.prepare("SELECT substr(subj, 8) FROM p_person WHERE status = :status");
    rows.bind(status);
    while (rows.step())
        out.emplace_back(rows.text(0));
    return out;
}

std::vector<std::string> Folder::erasedPersons(store::Connection &db)
{
    return personsOf(db, "erased");
}

std::vector<std::string> Folder::confirmedPersons(store::Connection &db)
{
    auto out = personsOf(db, "erased");
    std::ranges::move(personsOf(db, "halted"), std::back_inserter(out));
    return out;
}

Expiries Folder::saidExpiries(store::Connection &db)
{
    Expiries out;
    const SubjectSort *sort = m_registry.sortOf("expiry:");
    if (!isThere(db, *sort))
        return out;
    auto rows = db.prepare(sql(*sort).some.c_str());
    rows.bind("expired", std::numeric_limits<std::int64_t>::max());
    while (rows.step()) {
        const SubjectState state = stateFrom(rows, *sort);
        const std::string name = state.subject.substr(sort->prefix.size() + 1);
        const Kind *kind = m_registry.kind(name);
        if (!kind || !kind->expires)
            continue;
        for (Expiries::One &one : expiriesFrom(state.state))
            out.add(name, std::move(one));
    }
    return out;
}

Expiries Folder::expiries(store::Connection &db)
{
    const StateValues states = [&](std::string_view subject) {
        const SubjectSort *sort = m_registry.sortOf(subject);
        auto now = sort && isThere(db, *sort) ? state(db, subject) : std::nullopt;
        return now ? std::move(now->state) : Values();
    };
    Expiries out;
    const Expiries said = saidExpiries(db);
    for (const auto &[name, one] : said.all()) {
        if (m_registry.mayExpire(m_registry.kind(name)->dataClass, one.days, states))
            out.add(name, one);
    }
    return out;
}

std::int64_t Folder::countUnread(store::Connection &db)
{
    std::int64_t unread = 0;
    for (const auto &[prefix, sort] : m_registry.sorts())
        unread += db.single(sql(sort).unread.c_str());
    return unread;
}

Hash Folder::outline(store::Connection &db)
{
    Hash out;
    crypto_generichash_state hash;
    crypto_generichash_init(&hash, nullptr, 0, out.size());
    const auto add = [&](std::string_view text) {
        crypto_generichash_update(&hash, bytesOf(text).data(), text.size());
        crypto_generichash_update(&hash, bytesOf("\n").data(), 1);
    };
    for (const auto &[prefix, sort] : m_registry.sorts()) {
        auto rows = db.prepare(sql(sort).outline.c_str());
        while (rows.step()) {
            add(rows.text(0));
            add(std::to_string(rows.number(1)) + ' ' + std::to_string(rows.number(2)));
            add(rows.text(3));
        }
    }
    crypto_generichash_final(&hash, out.data(), out.size());
    return out;
}

std::int64_t Folder::foldVersion() const
{
    std::int64_t version = 0;
    for (const auto &[prefix, sort] : m_registry.sorts())
        version += sort.version;
    return version;
}

} // namespace attune::journal
