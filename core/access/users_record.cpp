// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/users_record.h"

#include "core/access/access.h"
#include "core/vault/key_queries.h"

#include <QString>

#include <algorithm>
#include <map>

namespace attune::access {

namespace {

constexpr const char *kSubject = "users:centre";
constexpr std::chrono::hours kDatedBack{24};
constexpr std::chrono::minutes kSameSitting{1};

Result<std::vector<vault::SignedStatement>> statementsOf(vault::Vault &vault)
{
    return vault.withKeys(
        [](store::Connection &keys) -> Result<std::vector<vault::SignedStatement>> {
            return vault::queries::readRoster(keys);
        });
}

journal::Folded fold(std::string_view, const journal::History &history)
{
    journal::Folded out;
    std::int64_t last = 0;
    for (const journal::Told &entry : history.entries()) {
        if (!entry.is(statedKind()))
            continue;
        last = std::max(last, statedKind().read(entry.values).seq);
        out.at = entry.hlc.wall();
    }
    out.status = "stated";
    out.state["seq"] = last;
    return out;
}

struct Written {
    Stated stated;
    Instant at;
    journal::EntryRef entry;
};

Result<std::vector<Written>> writtenDown(journal::Journal &journal)
{
    const auto history = journal.history(kSubject);
    if (!history)
        return history.error();
    std::vector<Written> out;
    for (const journal::Told &entry : history->entries()) {
        if (entry.is(statedKind()) && entry.payload == journal::Told::Payload::Open)
            out.push_back({statedKind().read(entry.values), entry.hlc.wall(), entry.ref});
    }
    return out;
}

Result<std::int64_t> lastRecorded(journal::Journal &journal)
{
    const auto state = journal.state(kSubject);
    if (!state)
        return state.error();
    if (!*state || !(*state)->open)
        return std::int64_t{0};
    const auto found = (*state)->state.find("seq");
    const auto *seq = found == (*state)->state.end() ? nullptr : found->second.as<std::int64_t>();
    return seq ? *seq : std::int64_t{0};
}

/// When the workstation that wrote `entry` decided what stands before it in its chain: its own
/// clock had come as far. Nullopt for the first.
Result<std::optional<Instant>> timeBefore(journal::Journal &journal, const journal::EntryRef &entry)
{
    if (entry.seq < 2)
        return std::optional<Instant>();
    journal::VersionVector all = journal.version();
    all[entry.dev] = entry.seq - 2;
    const auto before = journal.since(all, 1);
    if (!before)
        return before.error();
    const auto head = before->empty() ? Result<journal::Head>(Fault::NotFound, std::string())
                                      : journal::parseHead(before->front().head);
    return head ? std::optional(head->hlc.wall()) : std::optional<Instant>();
}

} // namespace

const journal::KindOf<Stated> &statedKind()
{
    using journal::Bound;
    static const journal::KindOf<Stated> kind("users.stated", 1, vault::DataClass::Internal,
        Role::Administrator,
        {
            Bound("seq", &Stated::seq, QT_TRANSLATE_NOOP("Kind", "Statement"))
                .between(1, journal::kLargestNumber),
            Bound("hash", &Stated::hash, QT_TRANSLATE_NOOP("Kind", "Check")).upTo(64),
            Bound("user", &Stated::user, QT_TRANSLATE_NOOP("Kind", "User")).upTo(80),
            Bound("roles", &Stated::roles, QT_TRANSLATE_NOOP("Kind", "Roles")).upTo(200).optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(statedKind());
    registry.add({"users", 1, vault::DataClass::Internal, fold});
}

Done record(vault::Vault &vault, journal::Journal &journal, const journal::Authority &authority)
{
    const auto statements = statementsOf(vault);
    if (!statements)
        return statements.error();
    const auto health = journal.health();
    if (!health)
        return health.error();
    if (statements->size() < 2 || health->noDevice || !health->refuses.empty()
        || !authority.rolesOf(vault.user()).has(Role::Administrator))
        return {};
    const auto last = lastRecorded(journal);
    if (!last)
        return last.error();
    std::vector<journal::Draft> drafts;
    for (const vault::SignedStatement &each : *statements) {
        const auto statement = vault::statementFrom(each.text);
        if (!statement)
            return statement.error();
        if (statement->seq <= *last)
            continue;
        auto draft = journal::draft(kSubject, statedKind(),
            Stated{statement->seq, vault::hashOf(each), statement->member.name,
                namesOf(statement->member.roles)});
        draft.seen = std::nullopt;
        drafts.push_back(std::move(draft));
    }
    if (drafts.empty())
        return {};
    const auto written = journal.append(std::move(drafts));
    return written ? Done() : Done(written.error());
}

Result<std::vector<std::string>> forgotten(vault::Vault &vault, journal::Journal &journal)
{
    const auto statements = statementsOf(vault);
    const auto written = writtenDown(journal);
    if (!statements || !written)
        return statements ? written.error() : statements.error();
    // Two administrators may have stated apart under one number; then one of both stands there,
    // and the other one behind it.
    std::map<std::int64_t, std::vector<Stated>> known;
    for (const Written &each : *written)
        known[each.stated.seq].push_back(each.stated);
    std::vector<std::string> problems;
    for (const auto &[seq, all] : known) {
        const auto at = static_cast<std::size_t>(seq - 1);
        const std::string what =
            "statement " + std::to_string(seq) + " about user " + all.front().user;
        if (at >= statements->size())
            problems.push_back(what + " was decided and is missing in keys.db: an older copy");
        else if (std::ranges::find(all, vault::hashOf((*statements)[at]), &Stated::hash)
            == all.end())
            problems.push_back(what + " is another one in keys.db");
    }
    return problems;
}

Result<std::vector<std::string>> datedBack(vault::Vault &vault, journal::Journal &journal)
{
    const auto statements = statementsOf(vault);
    const auto written = writtenDown(journal);
    if (!statements || !written)
        return statements ? written.error() : statements.error();
    std::vector<std::string> notices;
    for (const Written &each : *written) {
        const auto found = std::ranges::find(*statements, each.stated.hash, &vault::hashOf);
        const auto statement = found == statements->end()
            ? Result<vault::Statement>(Fault::NotFound, std::string())
            : vault::statementFrom(found->text);
        if (!statement || each.at - written->front().at < kSameSitting)
            continue;
        const Instant since = statement->member.since;
        const auto before = timeBefore(journal, each.entry);
        if (!before)
            return before.error();
        // A clock may be a day wrong; no clock had been later before than it was then.
        const bool ownClock = *before && since < **before - kSameSitting;
        if (!ownClock && each.at - since <= kDatedBack)
            continue;
        notices.push_back("statement " + std::to_string(each.stated.seq) + " about user "
            + each.stated.user + " holds from " + toIso(statement->member.since)
            + " and was written down on " + toIso(each.at)
            + ": decisions of the time between count by it");
    }
    return notices;
}

} // namespace attune::access
