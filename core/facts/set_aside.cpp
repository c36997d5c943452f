// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/set_aside.h"

#include "core/facts/directory.h"

namespace attune::facts {

namespace {

constexpr std::string_view kPlace = "set_aside";

SetAsideRow rowFrom(const store::Statement &row)
{
    SetAsideRow out;
    out.id = row.number(0);
    out.source = row.text(1);
    out.record.file = row.text(2);
    out.record.line = row.number(3);
    out.record.reason = static_cast<SetAside>(row.number(4));
    out.record.detail = row.text(5);
    out.hasBody = row.number(6) != 0;
    out.at = row.time(7);
    return out;
}

/// Where a record stands, not its row: it is sealed before there is one.
vault::Place placeOf(std::int64_t line)
{
    return {kPlace, line};
}

} // namespace

void writeSetAside(store::Connection &facts, vault::Vault &vault, SourceId source, Instant at,
    const SetAsideRecord &record)
{
    std::optional<Bytes> body;
    if (!record.body.empty()) {
        auto sealed = vault.seal(vault::kTranscripts, placeOf(record.line), record.body);
        if (!sealed)
            throw Directory::WriteFailure{sealed.error()};
        body = std::move(*sealed);
    }
    const std::string identity = record.file + '|' + std::to_string(record.line) + '|'
        + std::string(nameOf(record.reason)) + '|' + std::string(textOf(record.body));
    const auto fingerprint = vault.pseudonym("set aside", identity);
    if (!fingerprint)
        throw Directory::WriteFailure{fingerprint.error()};
    facts
        .prepare("INSERT INTO set_aside(source, file, line, reason, detail, body, at, fingerprint) "
                 "VALUES(:source, :file, :line, :reason, :detail, :body, :at, :fingerprint) "
                 "ON CONFLICT(fingerprint) DO UPDATE SET at = excluded.at, state = 0")
        .run(source, record.file, record.line, static_cast<int>(record.reason), record.detail, body,
            at, *fingerprint);
}

void markMended(store::Connection &facts, const std::vector<std::int64_t> &rows)
{
    for (const std::int64_t id : rows)
        facts.prepare("UPDATE set_aside SET state = :state, body = NULL WHERE id = :id")
            .run(static_cast<int>(SetAsideState::Mended), id);
}

void restate(store::Connection &facts, const std::vector<StillSetAside> &rows)
{
    for (const StillSetAside &row : rows)
        facts
            .prepare("UPDATE set_aside SET reason = :reason, detail = :detail WHERE id = :id AND "
                     "state = 0")
            .run(static_cast<int>(row.reason), row.detail, row.id);
}

Result<std::vector<std::string>> sourcesOfSetAside(store::Connection &facts)
{
    return facts.guarded([&] {
        auto row = facts.prepare("SELECT DISTINCT s.name FROM set_aside a JOIN source s ON s.id = "
                                 "a.source WHERE a.state = 0 ORDER BY s.name");
        std::vector<std::string> names;
        while (row.step())
            names.emplace_back(row.text(0));
        return names;
    });
}

Result<std::vector<SetAsideRow>> openSetAside(
    store::Connection &facts, const std::string &source, std::int64_t most)
{
    return facts.guarded([&] {
        auto row = facts.prepare(
            "SELECT a.id, s.name, a.file, a.line, a.reason, a.detail, a.body IS NOT NULL, a.at "
            "FROM set_aside a JOIN source s ON s.id = a.source "
            "WHERE a.state = 0 AND (:source = '' OR s.name = :source) ORDER BY a.id DESC LIMIT "
            ":most");
        row.bind(source, most);
        std::vector<SetAsideRow> rows;
        while (row.step())
            rows.push_back(rowFrom(row));
        return rows;
    });
}

Result<SetAsideRow> setAsideRow(store::Connection &facts, std::int64_t id)
{
    return facts.guarded([&]() -> Result<SetAsideRow> {
        auto row = facts.prepare(
            "SELECT a.id, s.name, a.file, a.line, a.reason, a.detail, a.body IS NOT NULL, a.at "
            "FROM set_aside a JOIN source s ON s.id = a.source WHERE a.id = :id");
        row.bind(id);
        if (!row.step())
            return {Fault::NotFound, "set-aside record " + std::to_string(id)};
        return rowFrom(row);
    });
}

Result<Bytes> bodyOfSetAside(store::Connection &facts, vault::Vault &vault, std::int64_t id)
{
    return facts.guarded([&]() -> Result<Bytes> {
        auto row = facts.prepare("SELECT line, body FROM set_aside WHERE id = :id");
        row.bind(id);
        if (!row.step())
            return {Fault::NotFound, "set-aside record " + std::to_string(id)};
        if (row.isNull(1))
            return Bytes{};
        return vault.open(placeOf(row.number(0)), row.blob(1));
    });
}

Done replaceBody(store::Connection &facts, vault::Vault &vault, std::int64_t id, ByteView body)
{
    return facts.guarded([&]() -> Done {
        auto row = facts.prepare("SELECT line FROM set_aside WHERE id = :id AND state = 0");
        row.bind(id);
        if (!row.step())
            return {Fault::NotFound, "set-aside record " + std::to_string(id)};
        auto sealed = vault.seal(vault::kTranscripts, placeOf(row.number(0)), body);
        if (!sealed)
            return sealed.error();
        facts.prepare("UPDATE set_aside SET body = :body WHERE id = :id").run(*sealed, id);
        return {};
    });
}

Done dismiss(store::Connection &facts, std::int64_t id, const Dismissal &dismissal)
{
    if (dismissal.why.find_first_not_of(" \t\r\n") == std::string::npos)
        return {Fault::Invalid, "a dismissal needs a reason"};
    return facts.guarded([&]() -> Done {
        auto open = facts.prepare("SELECT 1 FROM set_aside WHERE id = :id AND state = 0");
        open.bind(id);
        if (!open.step())
            return {Fault::NotFound, "set-aside record " + std::to_string(id)};
        facts
            .prepare("UPDATE set_aside SET state = :state, body = NULL, dismissed_by = :by, "
                     "dismissed_why = :why, dismissed_at = :at WHERE id = :id")
            .run(static_cast<int>(SetAsideState::Dismissed), dismissal.by, dismissal.why,
                dismissal.at, id);
        return {};
    });
}

} // namespace attune::facts
