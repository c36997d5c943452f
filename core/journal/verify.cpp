// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/own_key.h"
#include "core/store/strangers.h"
#include "core/vault/device_key.h"
#include "core/vault/person_key.h"

#include <algorithm>

namespace attune::journal {

namespace {

constexpr std::size_t kNamed = 20; ///< problems by name; the rest is a number
constexpr std::int64_t kBetweenLooks = 1024;
constexpr std::string_view kStates = "p_"; ///< tables of states, which may be dropped and made anew

struct Walk {
    VerifySubject &subject;
    VerifyReport &report;
    std::map<DeviceId, Device> devices;
    std::map<DeviceId, EntryRef> ends;
    WriterRoles writers;
    std::set<std::string, std::less<>> erased; ///< persons
    Expiries expiries;
    std::optional<DeviceId> own;
    std::optional<vault::DevicePublic> inUse; ///< as keys.db has it
    std::map<std::string, vault::PersonKeyRow> keys; ///< of persons, by id
};

/// Somebody who reads keys.db alone could make decisions unreadable without a word.
Done checkKeys(Walk &walk)
{
    const auto keys = vault::personKeys(walk.subject.vault);
    if (!keys)
        return keys.error();
    for (const vault::PersonKeyRow &key : *keys) {
        walk.keys.emplace(toHex(key.id), key);
        if (key.destroyed || walk.subject.vault.user().empty())
            continue;
        const auto opened = vault::openPersonKey(walk.subject.vault, key.id);
        if (!opened && opened.error().fault == Fault::Corrupt)
            walk.report.problem("keys.db: person_key " + toHex(key.id)
                + ": it was changed, or belongs to somebody else");
    }
    return {};
}

/// Of a payload that is here. What another workstation sealed may be for others alone.
void checkKeyOf(Walk &walk, const Head &head, const std::string &name)
{
    const std::string_view person = head.person();
    if (person.empty() || walk.erased.contains(person))
        return;
    const auto key = walk.keys.find(head.dek.substr(person.size() + 1));
    if (key == walk.keys.end()) {
        if (head.dev == walk.own)
            walk.report.problem(name + ": the key it was sealed with is missing in keys.db");
    } else if (key->second.person != person) {
        walk.report.problem(
            name + ": the key it was sealed with stands under somebody else in keys.db");
    } else if (key->second.destroyed && person != ownKeyOf(head.subject)) {
        walk.report.problem(name
            + ": the key it was sealed with was destroyed in keys.db, and "
              "nobody decided to forget it");
    }
}

void checkDevices(Walk &walk)
{
    for (Device &device : queries::readDevices(walk.subject.journal)) {
        ++walk.report.devices;
        const std::string name = "device " + toHex(device.id);
        const auto certificate = readCertificate(device.certificate);
        if (!certificate)
            walk.report.problem(name + ": " + certificate.error().detail);
        else if (certificate->dev != device.id || certificate->key != device.key)
            walk.report.problem(name + ": its certificate is of another device or key");
        else if (const auto &own = walk.inUse; own && own->id == device.id
                 && (own->signPublic != device.key || own->certificate != device.certificate))
            walk.report.problem(name + ": keys.db holds another key or certificate of it");
        else if (certificate->actor != device.actor)
            walk.report.problem(name + ": its certificate names another user");
        else if (!walk.subject.authority.mayCertify(certificate->by, certificate->byKey))
            walk.report.problem(
                name + ": it was certified by " + certificate->by + ", who may not");
        walk.devices.emplace(device.id, std::move(device));
    }
}

/// Columns are copies of what stands in the head; sorting and folding go by them.
std::string columnProblem(const store::Statement &row, const Head &head, const Hash &hash)
{
    if (!std::ranges::equal(row.blob(0), head.dev) || row.number(1) != head.seq)
        return "it stands in another entry's place";
    if (row.number(2) != head.hlc.value || row.text(3) != head.subject || row.text(4) != head.kind
        || row.text(5) != head.cls)
        return "its columns are not what was signed";
    if (!std::ranges::equal(row.blob(6), hash))
        return "its hash is not that of its head";
    return {};
}

std::string payloadProblem(const store::Statement &row, const Head &head)
{
    if (hashOfPayload(row.blob(9)) != head.payload
        || static_cast<std::int64_t>(row.blob(9).size()) != head.size)
        return "its payload is not the one that was signed";
    if (row.text(10) != head.person())
        return "its payload stands under another person";
    return {};
}

/// Only what was sealed for a person can have been forgotten, and what is past its time; and of
/// somebody whom another workstation has forgotten, the decision itself may still be under way.
void checkAbsence(Walk &walk, const Head &head, const std::string &name)
{
    if (walk.erased.contains(head.person()) || walk.expiries.cover(head))
        return;
    const std::string text = name + ": its payload is missing, and nobody decided to forget it";
    if (head.person().empty() || head.dev == walk.own)
        walk.report.problem(text);
    else
        walk.report.notices.push_back(text);
}

void checkWriter(Walk &walk, const Head &head, const std::string &name)
{
    const Kind *kind = walk.subject.registry.kind(head.kind);
    if (kind && !walk.writers.mayHaveWritten(head.actor, head.hlc, *kind))
        walk.report.notices.push_back(name + ": " + notTheirs(head) + ": it does not count");
}

void checkEntry(Walk &walk, const store::Statement &row)
{
    const auto dev = arrayFrom<8>(row.blob(0));
    const std::string name = nameOf(dev.value_or(DeviceId{}), row.number(1));
    const auto device = dev ? walk.devices.find(*dev) : walk.devices.end();
    if (device == walk.devices.end())
        return walk.report.problem(name + ": nobody knows its device");
    auto [end, isFirst] = walk.ends.try_emplace(*dev);
    const EntryRef before = end->second;
    const Hash hash = hashOfHead(row.text(7));
    end->second = {*dev, row.number(1), hash};
    if (row.number(1) != before.seq + 1)
        return walk.report.problem(
            nameOf(*dev, before.seq + 1) + ": it is missing, though " + name + " is there");
    const auto head = parseHead(row.text(7));
    if (!head)
        return walk.report.problem(name + ": " + head.error().detail);
    if (auto wrong = columnProblem(row, *head, hash); !wrong.empty())
        return walk.report.problem(name + ": " + wrong);
    if (head->prev != (before.seq == 0 ? linkOfFirst(*dev, device->second.key) : before.hash))
        return walk.report.problem(name + ": it does not follow the entry before it");
    const auto signature = arrayFrom<64>(row.blob(8));
    if (!signature || !verifyHash(hash, *signature, device->second.key))
        return walk.report.problem(name + ": its signature is not its device's");
    if (row.isNull(9)) {
        ++walk.report.withoutPayload;
        checkAbsence(walk, *head, name);
    } else if (auto wrong = payloadProblem(row, *head); !wrong.empty()) {
        return walk.report.problem(name + ": " + wrong);
    } else {
        ++walk.report.payloads;
        checkKeyOf(walk, *head, name);
    }
    const auto &revoked = device->second.revokedAfter;
    if (revoked && row.number(1) > *revoked)
        walk.report.notices.push_back(
            name + " was written after its device was revoked and does not count");
    checkWriter(walk, *head, name);
}

Done checkEntries(Walk &walk, const std::stop_token &stop)
{
    auto rows = walk.subject.journal.prepare(
        "SELECT e.dev, e.seq, e.hlc, e.subj, e.kind, e.cls, e.hash, e.head, e.sig, p.sealed, "
        "p.person FROM entry e LEFT JOIN payload p ON p.dev = e.dev AND p.seq = e.seq "
        "ORDER BY e.dev, e.seq");
    while (rows.step()) {
        if (++walk.report.entries % kBetweenLooks == 0 && stop.stop_requested())
            return {Fault::Cancelled, {}};
        checkEntry(walk, rows);
    }
    return {};
}

void checkWitnesses(Walk &walk)
{
    for (const Witness &witness : queries::readWitnesses(walk.subject.journal)) {
        const auto by = walk.devices.find(witness.by);
        const std::string who = "device " + toHex(witness.by);
        if (by == walk.devices.end()
            || !verifyHash(hashOf(witness), witness.signature, by->second.key)) {
            walk.report.problem("a witness is not signed by " + who);
            continue;
        }
        const auto here =
            queries::readHash(walk.subject.journal, witness.head.dev, witness.head.seq);
        const std::string name = nameOf(witness.head.dev, witness.head.seq);
        if (!here)
            walk.report.problem(name + ": it is missing, though " + who + " holds it");
        else if (*here != witness.head.hash)
            walk.report.problem(name + ": " + who + " holds another one");
    }
    for (const Snapshot &snapshot : queries::readSnapshots(walk.subject.journal)) {
        const auto device = walk.devices.find(snapshot.head.dev);
        const auto here =
            queries::readHash(walk.subject.journal, snapshot.head.dev, snapshot.head.seq);
        if (device == walk.devices.end()
            || !verifyHash(hashOf(snapshot), snapshot.signature, device->second.key)
            || here != snapshot.head.hash)
            walk.report.problem("the snapshot at " + nameOf(snapshot.head.dev, snapshot.head.seq)
                + " does not fit the chain");
    }
}

void checkQuarantine(Walk &walk)
{
    auto rows = walk.subject.journal.prepare(
        "SELECT dev, seq, reason, count(*) FROM quarantine GROUP BY dev, seq, reason");
    while (rows.step()) {
        const auto dev = arrayFrom<8>(rows.blob(0)).value_or(DeviceId{});
        const std::string text =
            nameOf(dev, rows.number(1)) + ", set aside: " + std::string(rows.text(2));
        if (rows.text(2) == queries::kFork)
            walk.report.problem(text);
        else
            walk.report.notices.push_back(text);
    }
}

/// Folds leave them out, so nobody may be able to add one.
void checkHeld(Walk &walk)
{
    auto rows = walk.subject.journal.prepare(
        "SELECT h.dev, h.seq, h.hlc = e.hlc AND h.subj = e.subj FROM held h LEFT JOIN entry e "
        "ON e.dev = h.dev AND e.seq = h.seq ORDER BY h.dev, h.seq");
    std::int64_t held = 0;
    while (rows.step()) {
        const auto dev = arrayFrom<8>(rows.blob(0)).value_or(DeviceId{});
        const std::string name = nameOf(dev, rows.number(1));
        if (rows.isNull(2) || rows.number(2) == 0)
            walk.report.problem(name + ": it is held back and was not signed like this");
        else if (static_cast<std::size_t>(++held) <= kNamed)
            walk.report.notices.push_back(name + " waits: its clock was a day ahead");
    }
    if (held > static_cast<std::int64_t>(kNamed))
        walk.report.notices.push_back(
            std::to_string(held) + " entries of a clock a day ahead wait");
}

/// Own entries stand in both or in neither.
void checkOutbox(Walk &walk)
{
    if (!walk.own)
        return;
    const auto contents = Outbox::read(walk.subject.outbox);
    const auto end = queries::readChainEnd(walk.subject.journal, *walk.own);
    if (!contents) {
        if (end.seq > 0)
            walk.report.problem("outbox: " + contents.error().detail);
        return;
    }
    if (contents->damaged)
        walk.report.problem("outbox: damaged at byte " + std::to_string(contents->goodSize));
    std::int64_t last = 0;
    for (const SignedEntry &entry : contents->entries) {
        const auto head = parseHead(entry.head);
        if (!head || head->dev != *walk.own)
            continue;
        last = std::max(last, head->seq);
        const std::string name = nameOf(head->dev, head->seq);
        const auto here = queries::readHash(walk.subject.journal, head->dev, head->seq);
        if (!here)
            walk.report.problem(name + ": it is in the outbox and missing in the journal");
        else if (*here != hashOfHead(entry.head))
            walk.report.problem(name + ": the outbox holds another one");
    }
    if (last < end.seq)
        walk.report.problem("outbox: it ends at entry " + std::to_string(last)
            + " of this workstation, the journal at " + std::to_string(end.seq));
}

} // namespace

void VerifyReport::problem(std::string text)
{
    ++problemCount;
    if (problems.size() < kNamed)
        problems.push_back(std::move(text));
}

namespace {

/// Of the entries, what surrounds them and what follows from them.
Result<VerifyReport> verifyEntries(VerifySubject subject, const std::stop_token &stop)
{
    return subject.journal.guarded([&]() -> Result<VerifyReport> {
        VerifyReport report;
        if (auto damage = subject.journal.integrityProblem(); !damage.empty())
            report.problem("journal.db, SQLite: " + damage);
        const auto own = vault::deviceInUse(subject.vault);
        if (!own)
            return own.error();
        Folder folder(subject.vault, subject.registry, subject.authority);
        Walk walk{subject, report, {}, {}, WriterRoles(subject.authority), {},
            folder.saidExpiries(subject.journal), {}, *own, {}};
        if (*own)
            walk.own = (*own)->id;
        for (std::string &person : folder.confirmedPersons(subject.journal))
            walk.erased.insert(std::move(person));
        if (auto checked = checkKeys(walk); !checked)
            return checked.error();
        checkDevices(walk);
        if (auto checked = checkEntries(walk, stop); !checked)
            return checked.error();
        checkWitnesses(walk);
        checkQuarantine(walk);
        checkHeld(walk);
        checkOutbox(walk);
        if (!folder.isReady(subject.journal)) {
            report.notices.push_back("the states are of another version and were not compared");
            return report;
        }
        if (auto compared = folder.compare(subject.journal, report); !compared)
            return compared.error();
        return report;
    });
}

} // namespace

Result<VerifyReport> verify(VerifySubject subject, std::stop_token stop)
{
    const auto strangers = store::strangersIn(subject.journal, store::journalSchema(), kStates);
    if (!strangers)
        return strangers.error();
    auto report = verifyEntries(subject, stop);
    // Of another shape it may not even be readable; then that is what is wrong.
    if (!report && (strangers->empty() || report.error().fault == Fault::Cancelled))
        return report;
    VerifyReport out = report ? std::move(*report) : VerifyReport();
    for (const std::string &stranger : *strangers)
        out.problem("journal.db: " + stranger);
    const auto changed = store::changedByHand(subject.journal, store::journalSchema());
    if (!changed)
        return changed.error();
    for (const std::string &table : *changed)
        out.problem("journal.db: " + table);
    return out;
}

Result<std::int64_t> checkLinks(store::Connection &journal)
{
    return journal.guarded([&]() -> Result<std::int64_t> {
        auto rows = journal.prepare("SELECT dev, seq, hash, head FROM entry ORDER BY dev, seq");
        DeviceId dev{};
        std::int64_t seq = 0, looked = 0;
        Hash before{};
        while (rows.step()) {
            const ByteView id = rows.blob(0);
            if (seq == 0 || !std::ranges::equal(id, dev)) {
                dev = arrayFrom<8>(id).value_or(DeviceId{});
                seq = 0;
            }
            const Hash hash = hashOfHead(rows.text(3));
            const bool follows =
                rows.number(1) == seq + 1 && (seq == 0 || linkOf(rows.text(3)) == before);
            if (!follows || !std::ranges::equal(rows.blob(2), hash))
                return {Fault::Corrupt,
                    nameOf(dev, rows.number(1)) + " does not fit the one before it"};
            before = hash;
            ++seq;
            ++looked;
        }
        return looked;
    });
}

} // namespace attune::journal
