// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/workstations.h"

#include "core/journal/own_kinds.h"

#include <algorithm>

namespace attune::governance {

namespace {

std::string subjectOf(const journal::DeviceId &id)
{
    return "device:" + toHex(id);
}

/// Of several who said so, the earliest entry counts.
void read(const journal::History &history, Workstation &out)
{
    for (const journal::Told &entry : history.entries()) {
        if (entry.payload != journal::Told::Payload::Open)
            continue;
        if (entry.is(journal::deviceCertifiedKind())) {
            out.joined = entry.hlc.wall();
            out.joinedBy = entry.actor;
        } else if (entry.is(journal::deviceRevokedKind())) {
            const auto said = journal::deviceRevokedKind().read(entry.values);
            if (!out.revoked)
                out.revoked = {said.lastSeq, entry.hlc.wall(), entry.actor, said.reason};
            out.revoked->after = std::min(out.revoked->after, said.lastSeq);
        }
    }
}

} // namespace

Result<Workstation> Workstations::lineOf(const journal::Device &device)
{
    Workstation out;
    out.id = device.id;
    out.user = device.actor;
    out.isOwn = m_office.journal.device() == device.id;
    const auto written = m_office.journal.writtenBy(device.id);
    if (!written)
        return written.error();
    out.written = written->seq;
    out.last = written->at;
    const auto state = m_office.journal.state(subjectOf(device.id));
    if (!state)
        return state.error();
    if (!*state)
        return out;
    out.heads = (*state)->heads;
    const auto history = m_office.journal.history(subjectOf(device.id));
    if (!history)
        return history.error();
    read(*history, out);
    return out;
}

Result<std::vector<Workstation>> Workstations::all()
{
    const auto devices = m_office.journal.devices();
    if (!devices)
        return devices.error();
    std::vector<Workstation> out;
    for (const journal::Device &device : *devices) {
        auto line = lineOf(device);
        if (!line)
            return line.error();
        out.push_back(std::move(*line));
    }
    std::ranges::stable_sort(out, [](const Workstation &a, const Workstation &b) {
        if (a.revoked.has_value() != b.revoked.has_value())
            return b.revoked.has_value();
        return a.written > b.written;
    });
    return out;
}

Done Workstations::revoke(
    const journal::DeviceId &id, std::optional<Instant> lost, const std::string &reason)
{
    const auto devices = m_office.journal.devices();
    if (!devices)
        return devices.error();
    const auto device = std::ranges::find(*devices, id, &journal::Device::id);
    if (device == devices->end())
        return {Fault::NotFound, "no workstation " + toHex(id) + " is known here"};
    if (m_office.journal.device() == id)
        return {Fault::Invalid,
            "this is the workstation you sit at: revoke it from another one of the centre"};
    const auto seen = lineOf(*device);
    if (!seen)
        return seen.error();
    const auto counts = m_office.journal.writtenBy(id, lost);
    if (!counts)
        return counts.error();
    auto draft = journal::draft(subjectOf(id), journal::deviceRevokedKind(),
        journal::DeviceRevoked{counts->seq, reason}, seen->heads);
    return journal::doneOf(m_office.journal.append(std::move(draft)));
}

} // namespace attune::governance
