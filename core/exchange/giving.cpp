// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The giving half of an exchange: entries the folder lacks with the keys they need, where all
// chains stand here, and, from an administrator, who may sign in.
#include "core/exchange/exchange.h"
#include "core/exchange/joining.h"
#include "core/exchange/key_rows.h"
#include "core/journal/own_kinds.h"

#include <algorithm>

namespace attune::exchange {

namespace {

constexpr std::size_t kEntriesInFile = 500;
constexpr const char *kHeads = "heads.atx";

/// Which key opens it; nullopt when it is plain or not here.
std::optional<vault::KeyId> keyOf(const journal::SignedEntry &entry)
{
    if (!entry.sealed || entry.sealed->empty() || entry.sealed->front() == 0)
        return std::nullopt;
    const auto id = vault::keyIdOf(*entry.sealed);
    return id ? std::optional(*id) : std::nullopt;
}

/// What is not to be found anywhere any more.
struct Gone {
    std::set<std::string, std::less<>> persons;
    journal::Expiries expiries;

    bool isIn(const std::filesystem::path &file) const
    {
        if (persons.empty() && expiries.all().empty())
            return false;
        const auto bytes = SharedFolder::read(file);
        const auto content = bytes ? decodeFile(*bytes) : Result<ExchangeFile>(bytes.error());
        return content && std::ranges::any_of(content->parts, [&](const Part &part) {
            ByteView left = part.bytes;
            const auto entry = part.kind == PartKind::Entry
                ? journal::takeEntry(left)
                : Result<journal::SignedEntry>(Fault::NotFound, std::string());
            if (!entry || !entry->sealed)
                return false;
            const auto head = journal::parseHead(entry->head);
            return head && (persons.contains(head->person()) || expiries.cover(*head));
        });
    }
};

Result<Gone> readGone(journal::Journal &journal)
{
    constexpr std::size_t kAll = 1000000;
    Gone out;
    const auto persons = journal.states("person", "erased", kAll);
    auto expired = journal.expiries();
    if (!persons || !expired)
        return persons ? expired.error() : persons.error();
    out.expiries = std::move(*expired);
    for (const journal::SubjectState &state : *persons)
        out.persons.insert(state.subject.substr(state.subject.find(':') + 1));
    return out;
}

bool saysTheSame(const std::vector<Part> &a, const std::vector<Part> &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].kind != b[i].kind)
            return false;
        if (a[i].kind != PartKind::Witness) {
            if (a[i].bytes != b[i].bytes)
                return false;
            continue;
        }
        const auto left = witnessFrom(a[i].bytes), right = witnessFrom(b[i].bytes);
        if (!left || !right || left->head != right->head) // times differ at every look
            return false;
    }
    return true;
}

} // namespace

/// Up to where the folder holds each chain without a gap. For the own chain only own files count:
/// nobody else can keep it from being given.
journal::VersionVector Exchange::covered() const
{
    std::map<journal::DeviceId, std::vector<std::pair<std::int64_t, std::int64_t>>> spans;
    for (const Found &found : m_found) {
        for (const Span &span : found.header.spans) {
            if (span.dev != *m_own || found.header.by == *m_own)
                spans[span.dev].emplace_back(span.first, span.last);
        }
    }
    journal::VersionVector out;
    for (auto &[dev, list] : spans) {
        std::ranges::sort(list);
        std::int64_t end = 0;
        for (const auto &[first, last] : list) {
            if (first > end + 1)
                break;
            end = std::max(end, last);
        }
        if (end > 0)
            out[dev] = end;
    }
    return out;
}

Result<ExchangeFile> Exchange::nextFile(std::vector<journal::SignedEntry> entries)
{
    ExchangeFile file;
    std::set<vault::KeyId> wanted;
    std::vector<Part> parts;
    for (const journal::SignedEntry &entry : entries) {
        const auto head = journal::parseHead(entry.head);
        if (!head)
            return head.error();
        auto &spans = file.header.spans;
        if (spans.empty() || spans.back().dev != head->dev)
            spans.push_back({head->dev, head->seq, head->seq});
        spans.back().last = head->seq;
        if (const auto key = keyOf(entry))
            wanted.insert(*key);
        parts.push_back({PartKind::Entry, journal::toBytes(entry)});
    }
    for (const Found &found : m_found) {
        for (const vault::KeyId &key : found.header.keys)
            wanted.erase(key);
    }
    const auto keys = readKeys(m_vault, wanted);
    if (!keys)
        return keys.error();
    for (const journal::Device &device : m_devices) {
        if (std::ranges::find(file.header.spans, device.id, &Span::dev) != file.header.spans.end())
            file.parts.push_back({PartKind::Device, device.certificate});
    }
    for (const KeyRow &key : *keys) {
        file.header.keys.insert(key.id);
        file.parts.push_back({PartKind::Key, toPart(key)});
    }
    std::ranges::move(parts, std::back_inserter(file.parts));
    return file;
}

/// Own files that carry the key of somebody erased, or something that is gone from the journal
/// itself, go; what else is in them is given again.
Done Exchange::forgetErased()
{
    const auto destroyed = destroyedKeys(m_vault);
    if (!destroyed)
        return destroyed.error();
    const auto gone = readGone(m_journal);
    if (!gone)
        return gone.error();
    std::erase_if(m_found, [&](const Found &found) {
        if (found.header.by != *m_own)
            return false;
        const bool holdsKey = std::ranges::any_of(
            found.header.keys, [&](const vault::KeyId &key) { return destroyed->contains(key); });
        std::error_code error;
        return (holdsKey || gone->isIn(found.file)) && std::filesystem::remove(found.file, error);
    });
    return {};
}

Done Exchange::give(const SharedFolder &folder, const std::stop_token &stop)
{
    auto devices = m_journal.devices();
    if (!devices)
        return devices.error();
    m_devices = std::move(*devices);
    const auto own = std::ranges::find(m_devices, *m_own, &journal::Device::id);
    if (own == m_devices.end())
        return {Fault::NotFound, "this workstation is not among those known"};
    const Bytes certificate = own->certificate;
    auto there = covered();
    while (true) {
        if (stop.stop_requested())
            return {Fault::Cancelled, {}};
        auto entries = m_journal.since(there, kEntriesInFile);
        if (!entries || entries->empty())
            return entries ? Done() : Done(entries.error());
        const auto count = static_cast<std::int64_t>(entries->size());
        auto file = nextFile(std::move(*entries));
        if (!file)
            return file.error();
        file->header.centre = m_centre;
        file->header.by = *m_own;
        file->header.certificate = certificate;
        const auto bytes =
            encodeFile(*file, [this](const journal::Hash &hash) { return m_journal.sign(hash); });
        if (!bytes)
            return bytes.error();
        const auto written = folder.add(toHex(*m_own), *bytes, kFileEnding);
        if (!written)
            return written.error();
        for (const Span &span : file->header.spans)
            there[span.dev] = span.last;
        m_found.push_back({*written, std::move(file->header)});
        m_report.given += count;
        advance(count);
    }
}

Done Exchange::giveHeads(const SharedFolder &folder)
{
    const auto witnesses = m_journal.witnesses();
    if (!witnesses)
        return witnesses.error();
    ExchangeFile file;
    file.header.centre = m_centre;
    file.header.by = *m_own;
    for (const journal::Device &device : m_devices) {
        if (device.id == *m_own)
            file.header.certificate = device.certificate;
        file.parts.push_back({PartKind::Device, device.certificate});
    }
    for (const journal::Witness &witness : *witnesses)
        file.parts.push_back({PartKind::Witness, toPart(witness)});
    const auto before = SharedFolder::read(folder.root() / toHex(*m_own) / kHeads);
    const auto said = before ? decodeFile(*before) : Result<ExchangeFile>(before.error());
    if (said && said->header.by == *m_own && saysTheSame(said->parts, file.parts))
        return {};
    const auto bytes =
        encodeFile(file, [this](const journal::Hash &hash) { return m_journal.sign(hash); });
    return bytes ? folder.put(toHex(*m_own), kHeads, *bytes) : Done(bytes.error());
}

Done Exchange::giveRoster(const SharedFolder &folder)
{
    const auto signPublic = journal::signPublicOf(m_vault, m_vault.user());
    if (!signPublic || !m_authority.mayCertify(m_vault.user(), *signPublic))
        return {};
    const auto text = rosterText(m_vault, m_centre);
    if (!text)
        return text.error();
    const auto before =
        SharedFolder::read(folder.root() / toHex(*m_own) / (std::string("roster") + kRosterEnding));
    const auto said = before ? openStatement(*before) : Result<std::string>(before.error());
    if (said && *said == *text)
        return {};
    const auto signature = m_vault.sign(bytesOf(*text));
    if (!signature)
        return signature.error();
    return folder.put(toHex(*m_own), std::string("roster") + kRosterEnding,
        journal::joinCertificate(*signature, *text));
}

Done Exchange::takeRosters(const SharedFolder &folder)
{
    bool changed = false;
    for (const auto &file : folder.files(kRosterEnding)) {
        const auto bytes = SharedFolder::read(file);
        const auto text = bytes ? openStatement(*bytes) : Result<std::string>(bytes.error());
        const auto merged = text
            ? takeRoster(m_vault, m_authority, m_centre, *text, m_journal.afterAll())
            : Result<vault::Merged>(text.error());
        if (!merged) {
            skip(file, merged.error());
            continue;
        }
        m_report.keys += merged->added;
        std::ranges::copy(merged->restated, std::back_inserter(m_report.restated));
        changed = changed || merged->statementsChanged;
    }
    return changed ? m_journal.rolesChanged() : Done();
}

Done Exchange::answerRequests(const SharedFolder &folder)
{
    for (const auto &file : folder.files(kRequestEnding)) {
        const auto bytes = SharedFolder::read(file);
        const auto request = bytes ? readRequest(*bytes) : Result<JoinRequest>(bytes.error());
        if (!request) {
            skip(file, request.error());
            continue;
        }
        const auto certified =
            answer(*request, {m_journal, m_vault, m_authority, m_clock.now(), m_centre});
        if (!certified)
            skip(file, certified.error());
        else if (*certified)
            m_report.certified.push_back({request->dev, request->user});
    }
    return {};
}

} // namespace attune::exchange
