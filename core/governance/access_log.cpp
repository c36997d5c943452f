// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/access_log.h"

#include "core/access/access.h"
#include "core/vault/secret.h"

#include <QString>

#include <algorithm>
#include <map>
#include <set>

namespace attune::governance {

namespace {

using journal::Bound;

std::string randomText(std::size_t bytes)
{
    const auto drawn = vault::Secret<16>::random();
    return toHex(drawn.view().subspan(0, bytes));
}

journal::Folded foldAccess(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        out.status = entry.is(exportedKind()) ? "exported" : "opened";
        out.at = entry.hlc.wall();
    }
    return out;
}

} // namespace

// Confidential: who is watched over does not read the log, who watches over uses does.
const journal::KindOf<Opened> &openedKind()
{
    using T = Opened;
    static const journal::KindOf<T> kind("access.opened", 1, vault::DataClass::Confidential,
        Roles::all(),
        {
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Agent")).upTo(64).optional(),
            Bound("customer", &T::customer, QT_TRANSLATE_NOOP("Kind", "Customer"))
                .upTo(64)
                .optional(),
            Bound("source", &T::source, QT_TRANSLATE_NOOP("Kind", "Delivered by")).upTo(200),
            Bound("contact", &T::contact, QT_TRANSLATE_NOOP("Kind", "Contact")).upTo(400),
            Bound("session", &T::session, QT_TRANSLATE_NOOP("Kind", "Run of the program")).upTo(40),
            Bound("number", &T::number, QT_TRANSLATE_NOOP("Kind", "Number in it"))
                .between(1, journal::kLargestNumber),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<Exported> &exportedKind()
{
    using T = Exported;
    static const journal::KindOf<T> kind("access.exported", 2, vault::DataClass::Confidential,
        Roles::all(),
        {
            Bound("what", &T::what, QT_TRANSLATE_NOOP("Kind", "What was exported")).upTo(80),
            Bound("rows", &T::rows, QT_TRANSLATE_NOOP("Kind", "Rows"))
                .between(0, journal::kLargestNumber),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "What for"))
                .choices({{"other", QT_TRANSLATE_NOOP("Kind", "Something else")},
                    {"coaching", QT_TRANSLATE_NOOP("Kind", "Coaching")},
                    {"planning", QT_TRANSLATE_NOOP("Kind", "Planning of work")},
                    {"quality", QT_TRANSLATE_NOOP("Kind", "Quality of answers")},
                    {"audit", QT_TRANSLATE_NOOP("Kind", "Audit")},
                    {"legal_duty", QT_TRANSLATE_NOOP("Kind", "Legal duty or request")}}),
            Bound("why", &T::why, QT_TRANSLATE_NOOP("Kind", "Why it is needed outside"))
                .between(5, 500),
            Bound("mark", &T::mark, QT_TRANSLATE_NOOP("Kind", "Mark in the file")).upTo(40),
            Bound("session", &T::session, QT_TRANSLATE_NOOP("Kind", "Run of the program")).upTo(40),
            Bound("number", &T::number, QT_TRANSLATE_NOOP("Kind", "Number in it"))
                .between(1, journal::kLargestNumber),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

std::string_view nameOf(ExportReason reason)
{
    return exportedKind().kind().field("reason")->choices[static_cast<std::size_t>(reason)].name;
}

std::optional<ExportReason> exportReasonNamed(std::string_view name)
{
    const auto found = std::ranges::find_if(
        kExportReasons, [&](ExportReason reason) { return nameOf(reason) == name; });
    return found == kExportReasons.end() ? std::nullopt : std::optional(*found);
}

std::vector<LogGap> gapsOf(std::span<const AccessEntry> entries, bool whole)
{
    std::map<std::string, std::map<std::int64_t, Instant>> sessions;
    for (const AccessEntry &entry : entries) {
        if (!entry.session.empty())
            sessions[entry.session][entry.number] = entry.at;
    }
    std::vector<LogGap> out;
    for (const auto &[session, numbers] : sessions) {
        std::int64_t expected = whole ? 1 : numbers.begin()->first;
        Instant last = numbers.begin()->second;
        for (const auto &[number, at] : numbers) {
            if (number > expected)
                out.push_back({session, number - expected, last});
            expected = number + 1;
            last = at;
        }
    }
    return out;
}

AccessLog::AccessLog(Office office)
    : m_office(std::move(office))
    , m_session(randomText(8))
{
}

template <typename T>
Done AccessLog::write(const journal::KindOf<T> &kind, T &what)
{
    what.session = m_session;
    what.number = ++m_number;
    auto draft =
        journal::draft("access:" + m_session + '-' + std::to_string(what.number), kind, what);
    return doneOf(m_office.journal.append(std::move(draft)));
}

Done AccessLog::opened(Opened what)
{
    return write(openedKind(), what);
}

Result<ExportMark> AccessLog::exporting(
    const std::string &what, std::int64_t rows, ExportReason reason, const std::string &why)
{
    if (auto may = access::mayDo(m_office.roles(), access::Act::Export); !may)
        return may.error();
    Exported exported{what, rows, reason, why, randomText(6), {}, 0};
    if (auto written = write(exportedKind(), exported); !written)
        return written.error();
    return ExportMark{m_office.user(), why, exported.mark, m_office.clock.now(), reason};
}

Result<std::vector<AccessEntry>> AccessLog::entries(std::size_t most)
{
    const auto states = m_office.journal.states("access", {}, most);
    if (!states)
        return states.error();
    std::vector<AccessEntry> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        for (const journal::Told &told : history->entries()) {
            AccessEntry entry{told.actor, told.hlc.wall(), {}, {}, {}, 0, state.subject, told.ref};
            if (told.payload == journal::Told::Payload::Open && told.is(openedKind())) {
                entry.opened = openedKind().read(told.values);
                entry.session = entry.opened->session;
                entry.number = entry.opened->number;
            } else if (told.payload == journal::Told::Payload::Open && told.is(exportedKind())) {
                entry.exported = exportedKind().read(told.values);
                entry.session = entry.exported->session;
                entry.number = entry.exported->number;
            }
            out.push_back(std::move(entry));
        }
    }
    std::ranges::sort(out, [](const AccessEntry &a, const AccessEntry &b) {
        return std::tie(a.at, a.number) > std::tie(b.at, b.number);
    });
    return out;
}

journal::SubjectSort accessSort()
{
    return {"access", 1, vault::DataClass::Internal, foldAccess};
}

void declareAccessKinds(journal::Registry &registry)
{
    registry.add(openedKind());
    registry.add(exportedKind());
    registry.add(accessSort());
}

} // namespace attune::governance
