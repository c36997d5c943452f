// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/evidence_export.h"

#include "core/access/access.h"
#include "core/governance/admission.h"
#include "core/journal/evidence.h"

#include <array>

namespace attune::governance {

namespace {

constexpr std::size_t kNameLength = 80; ///< as the access log takes it

/// Sorts of decisions about the work of single people, and the panel that shows them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kWatching{
    {{"evaluation", "disputes"}, {"peer_cycle", "peer-review"}, {"load_alert", "validation"}}};

Done mayTakeOut(const Office &office, const std::string &subject)
{
    if (auto may = access::mayDo(office.roles(), access::Act::Export); !may)
        return may;
    const journal::SubjectSort *sort = office.journal.registry().sortOf(subject);
    if (!sort)
        return {Fault::Denied, "nobody knows here whose this is to read"};
    if (sort->readers.empty())
        return {Fault::Denied, "what single people said of themselves leaves with nobody"};
    if (!office.roles().meets(sort->readers))
        return {Fault::Denied, "this is for one of the roles " + access::namesOf(sort->readers)};
    for (const auto &[prefix, panel] : kWatching) {
        const auto shut = sort->prefix == prefix ? shutBecause(office, panel)
                                                 : Result<std::optional<Shut>>(std::nullopt);
        if (!shut)
            return shut.error();
        if (*shut)
            return {Fault::Denied, "closed until it is settled whether a works agreement applies"};
    }
    if (!sort->keepsFrom)
        return {};
    const auto history = office.journal.history(subject);
    if (!history)
        return history.error();
    return sort->keepsFrom(subject, *history, office.user(), office.roles())
        ? Done(Fault::Denied, "something of this is kept from you now")
        : Done();
}

} // namespace

Result<std::string> exportEvidence(
    const Office &office, AccessLog &log, const std::string &subject, const EvidenceReason &reason)
{
    const auto entries = office.journal.entriesOf(subject);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return {Fault::NotFound, "nothing was decided about " + subject};
    if (auto may = mayTakeOut(office, subject); !may)
        return may.error();
    const auto mark = log.exporting(subject.substr(0, kNameLength),
        static_cast<std::int64_t>(entries->size()), reason.reason, reason.why);
    if (!mark)
        return mark.error();
    return journal::exportEvidence(
        office.journal, office.vault, {subject, reason.why, true, mark->mark}, mark->at);
}

Result<std::string> exportSignatures(
    const Office &office, const std::string &subject, const std::string &why)
{
    return journal::exportEvidence(
        office.journal, office.vault, {subject, why, false}, office.clock.now());
}

} // namespace attune::governance
