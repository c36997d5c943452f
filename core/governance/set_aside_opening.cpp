// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/set_aside_opening.h"

#include "core/access/access.h"
#include "core/facts/set_aside.h"
#include "core/governance/governance.h"

namespace attune::governance {

namespace {

constexpr std::size_t kPlaceLength = 300; ///< of what the access log takes

/// The end of a path says more than its beginning.
std::string placeOf(const facts::SetAsideRecord &record)
{
    std::string file = record.file;
    if (file.size() > kPlaceLength) {
        std::size_t from = file.size() - kPlaceLength;
        while (from < file.size() && (static_cast<unsigned char>(file[from]) & 0xC0U) == 0x80U)
            ++from; // not within a character
        file = file.substr(from);
    }
    return file + ':' + std::to_string(record.line);
}

} // namespace

Done mayOpenSetAside(const Office &office)
{
    if (auto may = access::mayDo(office.roles(), access::Act::Import); !may)
        return may;
    const auto closed = monitoringClosed(office);
    if (!closed)
        return closed.error();
    return *closed ? Done(Fault::Denied, "closed until a works agreement is settled") : Done();
}

Done logSetAside(const Office &office, AccessLog &log, std::int64_t id)
{
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    const auto row = facts::setAsideRow(**reader, id);
    return row ? log.opened({{}, {}, row->source, placeOf(row->record), {}, 0}) : Done(row.error());
}

Result<Bytes> openSetAside(const Office &office, AccessLog &log, std::int64_t id)
{
    if (auto may = mayOpenSetAside(office); !may)
        return may.error();
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    auto body = facts::bodyOfSetAside(**reader, office.vault, id);
    if (!body || body->empty())
        return body;
    if (auto logged = logSetAside(office, log, id); !logged)
        return logged.error();
    return body;
}

} // namespace attune::governance
