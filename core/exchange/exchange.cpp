// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include "core/exchange/joining.h"
#include "core/exchange/key_rows.h"
#include "core/exchange/passphrases.h"
#include "core/exchange/sealed_package.h"
#include "core/vault/device_key.h"

#include <algorithm>

namespace attune::exchange {

void Exchange::skip(const std::filesystem::path &file, const Error &why)
{
    std::string name = (file.parent_path().filename() / file.filename()).string();
    if (std::ranges::find(m_report.skipped, name, &ExchangeReport::Skipped::file)
        == m_report.skipped.end())
        m_report.skipped.push_back({std::move(name), why.detail, why.fault});
}

Result<ExchangeReport> Exchange::run(
    const std::filesystem::path &folder, std::stop_token stop, const Progress &progress)
{
    if (m_vault.user().empty())
        return {Fault::Denied, "nobody is signed in"};
    const auto centre = centreName(m_vault);
    if (!centre)
        return centre.error();
    m_centre = *centre;
    auto shared = SharedFolder::open(folder, m_centre);
    if (!shared)
        return shared.error();
    m_report = {};
    m_progress = progress;
    m_certificates.clear();
    m_witnesses.clear();
    // Keys first, then what they open; who may write here is known only after that.
    if (auto taken = takeRosters(*shared); !taken)
        return taken.error();
    const auto passphrases = takePassphrases(m_vault, *shared, m_centre);
    if (!passphrases)
        return passphrases.error();
    m_report.keys += *passphrases;
    if (auto looked = look(*shared); !looked)
        return looked.error();
    measure();
    if (auto taken = takeFiles(stop); !taken)
        return taken.error();
    if (auto taken = takeCertificate(); !taken)
        return taken.error();
    if (auto taken = takeWitnesses(); !taken)
        return taken.error();
    m_own = m_journal.device();
    if (m_own && !isRevoked(*m_own)) {
        // Who joins now is among the heads, and what follows from it in the files, at once.
        if (auto answered = answerRequests(*shared); !answered)
            return answered.error();
        if (auto forgotten = forgetErased(); !forgotten)
            return forgotten.error();
        if (auto given = give(*shared, stop); !given)
            return given.error();
        if (auto given = giveHeads(*shared); !given)
            return given.error();
        if (auto given = giveRoster(*shared); !given)
            return given.error();
        if (auto given = givePassphrase(m_vault, *shared, *m_own, m_centre); !given)
            return given.error();
        removeExpired(*shared, m_authority, m_centre, *m_own, m_clock.now());
    }
    const auto health = m_journal.health();
    if (!health)
        return health.error();
    m_report.refuses = health->refuses;
    return std::move(m_report);
}

/// Everything that is whole, of this centre, and written by a workstation somebody certified.
Done Exchange::look(const SharedFolder &folder)
{
    m_found.clear();
    for (const auto &file : folder.files(kFileEnding)) {
        const auto bytes = SharedFolder::read(file);
        auto header = bytes ? decodeHeader(*bytes) : Result<FileHeader>(bytes.error());
        if (!header) {
            skip(file, header.error());
            continue;
        }
        const auto writer = journal::readCertificate(header->certificate);
        if (header->centre != m_centre)
            skip(file, {Fault::Foreign, "it is of another centre"});
        else if (!writer || !m_authority.mayCertify(writer->by, writer->byKey))
            skip(file,
                {Fault::Denied,
                    "no administrator certified workstation " + toHex(header->by)
                        + ", which wrote it"});
        else
            m_found.push_back({file, std::move(*header)});
    }
    m_report.files = static_cast<std::int64_t>(m_found.size());
    auto devices = m_journal.devices();
    if (!devices)
        return devices.error();
    m_devices = std::move(*devices);
    return {};
}

/// What is refused or waits for something is counted as well: it is looked at.
void Exchange::measure()
{
    const journal::VersionVector here = m_journal.version();
    journal::VersionVector there;
    for (const Found &found : m_found) {
        for (const Span &span : found.header.spans)
            there[span.dev] = std::max(there[span.dev], span.last);
    }
    const auto lacking = [](const journal::VersionVector &from, const journal::VersionVector &to) {
        std::int64_t out = 0;
        for (const auto &[dev, last] : from) {
            const auto known = to.find(dev);
            out += std::max<std::int64_t>(0, last - (known == to.end() ? 0 : known->second));
        }
        return out;
    };
    m_own = m_journal.device();
    m_done = 0;
    m_total = lacking(there, here) + (m_own ? lacking(here, covered()) : 0);
    advance(0);
}

void Exchange::advance(std::int64_t decisions)
{
    m_done = std::min(m_total, m_done + decisions);
    if (m_progress)
        m_progress(m_done, m_total);
}

bool Exchange::isRevoked(const journal::DeviceId &dev) const
{
    return std::ranges::any_of(m_devices, [&](const journal::Device &device) {
        return device.id == dev && device.revokedAfter.has_value();
    });
}

/// Files that carry no entries say who is there and where chains stand: always read.
bool Exchange::isNew(const Found &found, const journal::VersionVector &have) const
{
    return found.header.spans.empty()
        || std::ranges::any_of(found.header.spans, [&](const Span &span) {
               const auto here = have.find(span.dev);
               return here == have.end() || here->second < span.last;
           });
}

/// In as many rounds as it takes: what came in one file may be what another waited for.
Done Exchange::takeFiles(const std::stop_token &stop)
{
    std::vector<const Found *> pending;
    for (const Found &found : m_found)
        pending.push_back(&found);
    std::int64_t added = 1;
    for (bool isFirst = true; added > 0 && !pending.empty(); isFirst = false) {
        added = 0;
        m_report.waiting = 0;
        std::vector<const Found *> later;
        for (const Found *found : pending) {
            if (stop.stop_requested())
                return {Fault::Cancelled, {}};
            if (!isNew(*found, m_journal.version()) || (found->header.spans.empty() && !isFirst))
                continue;
            const std::int64_t waiting = m_report.waiting;
            const auto taken = takeFile(*found);
            if (!taken)
                return taken.error();
            added += *taken;
            if (m_report.waiting > waiting)
                later.push_back(found);
        }
        pending = std::move(later);
    }
    return {};
}

Result<std::int64_t> Exchange::takeFile(const Found &found)
{
    const auto bytes = SharedFolder::read(found.file);
    auto file = bytes ? decodeFile(*bytes) : Result<ExchangeFile>(bytes.error());
    if (!file) {
        skip(found.file, file.error());
        return std::int64_t{0};
    }
    const bool believed = !isRevoked(file->header.by);
    std::vector<journal::SignedEntry> entries;
    std::vector<KeyRow> keys;
    for (const Part &part : file->parts) {
        ByteView rest = part.bytes;
        if (part.kind == PartKind::Device) {
            m_certificates.push_back(part.bytes);
            if (const auto read = journal::readCertificate(part.bytes))
                // Of somebody who may not certify: its entries will wait, and say so.
                (void)m_journal.receive({read->dev, read->key, read->actor, part.bytes, {}});
        } else if (part.kind == PartKind::Entry) {
            if (auto entry = journal::takeEntry(rest); entry && rest.empty())
                entries.push_back(std::move(*entry));
        } else if (part.kind == PartKind::Key && believed) {
            if (auto key = keyFrom(rest))
                keys.push_back(std::move(*key));
        } else if (part.kind == PartKind::Witness && believed) {
            if (const auto witness = witnessFrom(rest))
                m_witnesses.push_back(*witness);
        }
    }
    const auto kept = keepKeys(m_vault, keys);
    if (!kept)
        return kept.error();
    m_report.keys += *kept;
    if (entries.empty())
        return std::int64_t{0};
    auto received = m_journal.receive(std::move(entries));
    if (!received)
        return received.error();
    m_report.received += received->added;
    m_report.held += received->held;
    m_report.waiting += received->waiting;
    std::ranges::move(received->setAside, std::back_inserter(m_report.setAside));
    advance(received->added);
    return received->added;
}

/// A workstation that was invited finds here what an administrator answered.
Done Exchange::takeCertificate()
{
    const auto own = vault::deviceInUse(m_vault);
    if (!own)
        return own.error();
    if (!*own || !(*own)->certificate.empty())
        return {};
    for (const Bytes &certificate : m_certificates) {
        const auto read = journal::readCertificate(certificate);
        if (!read || read->dev != (*own)->id || read->key != (*own)->signPublic
            || !m_authority.mayCertify(read->by, read->byKey))
            continue;
        if (auto kept = m_journal.keepCertificate(certificate); !kept)
            return kept;
        m_report.joined = true;
        return {};
    }
    return {};
}

Done Exchange::takeWitnesses()
{
    for (const journal::Witness &witness : m_witnesses) {
        const auto taken = m_journal.receive(witness);
        if (!taken && taken.error().fault != Fault::NotFound
            && taken.error().fault != Fault::Corrupt)
            return taken;
    }
    // Keys may have come for what lay here unread.
    return m_report.keys > 0 ? m_journal.readAgain() : Done();
}

} // namespace attune::exchange
