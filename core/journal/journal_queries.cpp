// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_queries.h"

namespace attune::journal::queries {

namespace {

Device deviceFromRow(const store::Statement &row)
{
    Device device;
    device.id = arrayFrom<8>(row.blob(0)).value_or(DeviceId{});
    device.actor = row.text(1);
    device.key = arrayFrom<32>(row.blob(2)).value_or(PublicKey{});
    device.certificate = copyOf(row.blob(3));
    device.revokedAfter = row.optionalNumber(4);
    return device;
}

SignedEntry entryFromRow(const store::Statement &row)
{
    SignedEntry entry{
        std::string(row.text(0)), arrayFrom<64>(row.blob(1)).value_or(Signature{}), {}};
    if (!row.isNull(2))
        entry.sealed = copyOf(row.blob(2));
    return entry;
}

std::set<std::string> subjectsOf(store::Statement &rows)
{
    std::set<std::string> out;
    while (rows.step())
        out.emplace(rows.text(0));
    return out;
}

} // namespace

std::optional<Device> readDevice(store::Connection &db, const DeviceId &dev)
{
    auto row = db.prepare(
        "SELECT dev, actor, sign_public, certificate, revoked_seq FROM device WHERE dev = :dev");
    row.bind(ByteView(dev));
    return row.step() ? std::optional(deviceFromRow(row)) : std::nullopt;
}

std::vector<Device> readDevices(store::Connection &db)
{
    auto rows = db.prepare(
        "SELECT dev, actor, sign_public, certificate, revoked_seq FROM device ORDER BY dev");
    std::vector<Device> out;
    while (rows.step())
        out.push_back(deviceFromRow(rows));
    return out;
}

void insertDevice(store::Connection &db, const Device &device)
{
    db.prepare("INSERT OR IGNORE INTO device(dev, actor, sign_public, certificate) "
               "VALUES(:dev, :actor, :key, :certificate)")
        .run(ByteView(device.id), device.actor, ByteView(device.key), device.certificate);
}

void revoke(store::Connection &db, const DeviceId &dev, std::optional<std::int64_t> after)
{
    db.prepare("UPDATE device SET revoked_seq = :after WHERE dev = :dev").run(after, ByteView(dev));
}

EntryRef readChainEnd(store::Connection &db, const DeviceId &dev)
{
    EntryRef end;
    end.dev = dev;
    auto row = db.prepare("SELECT seq, hash FROM entry WHERE dev = :dev ORDER BY seq DESC LIMIT 1");
    row.bind(ByteView(dev));
    if (!row.step())
        return end;
    end.seq = row.number(0);
    end.hash = arrayFrom<32>(row.blob(1)).value_or(Hash{});
    return end;
}

Written readWritten(store::Connection &db, const DeviceId &dev, std::optional<Hlc> before)
{
    // Not simply the last one before that time: a clock may have been set back after it.
    auto row = db.prepare(
        "SELECT seq, hlc FROM entry WHERE dev = :dev AND seq < coalesce((SELECT min(seq) FROM "
        "entry "
        "WHERE dev = :dev AND hlc >= :before), 9223372036854775807) ORDER BY seq DESC LIMIT 1");
    row.bind(ByteView(dev),
        before ? std::optional<std::int64_t>(before->value) : std::optional<std::int64_t>());
    if (!row.step())
        return {};
    return {row.number(0), Hlc{row.number(1)}.wall()};
}

Hlc readLatest(store::Connection &db)
{
    // Times nearly always grow along a chain, so the last few tell; a broken clock can be set
    // right.
    Hlc latest;
    for (const Device &device : readDevices(db)) {
        auto times = db.prepare("SELECT max(hlc) FROM (SELECT hlc FROM entry e WHERE dev = :dev "
                                "AND NOT EXISTS (SELECT 1 FROM held h WHERE h.dev = e.dev "
                                "AND h.seq = e.seq) ORDER BY seq DESC LIMIT 1000)");
        times.bind(ByteView(device.id));
        if (times.step() && !times.isNull(0))
            latest.value = std::max(latest.value, times.number(0));
    }
    return latest;
}

std::optional<Hash> readHash(store::Connection &db, const DeviceId &dev, std::int64_t seq)
{
    auto row = db.prepare("SELECT hash FROM entry WHERE dev = :dev AND seq = :seq");
    row.bind(ByteView(dev), seq);
    return row.step() ? arrayFrom<32>(row.blob(0)) : std::nullopt;
}

std::optional<SignedEntry> readEntry(store::Connection &db, const DeviceId &dev, std::int64_t seq)
{
    auto row = db.prepare("SELECT e.head, e.sig, p.sealed FROM entry e LEFT JOIN payload p "
                          "ON p.dev = e.dev AND p.seq = e.seq WHERE e.dev = :dev AND e.seq = :seq");
    row.bind(ByteView(dev), seq);
    return row.step() ? std::optional(entryFromRow(row)) : std::nullopt;
}

std::vector<SignedEntry> readEntries(
    store::Connection &db, const DeviceId &dev, std::int64_t after, std::size_t most)
{
    auto rows = db.prepare("SELECT e.head, e.sig, p.sealed FROM entry e LEFT JOIN payload p "
                           "ON p.dev = e.dev AND p.seq = e.seq "
                           "WHERE e.dev = :dev AND e.seq > :after ORDER BY e.seq LIMIT :most");
    rows.bind(ByteView(dev), after, static_cast<std::int64_t>(most));
    std::vector<SignedEntry> out;
    while (rows.step())
        out.push_back(entryFromRow(rows));
    return out;
}

std::vector<SignedEntry> readEntriesOf(store::Connection &db, std::string_view subject)
{
    auto rows = db.prepare("SELECT e.head, e.sig, p.sealed FROM entry e LEFT JOIN payload p "
                           "ON p.dev = e.dev AND p.seq = e.seq "
                           "WHERE e.subj = :subj ORDER BY e.hlc, e.dev, e.seq");
    rows.bind(subject);
    std::vector<SignedEntry> out;
    while (rows.step())
        out.push_back(entryFromRow(rows));
    return out;
}

void insertEntry(store::Connection &db, const SignedEntry &entry, const Head &head,
    const Hash &hash, bool withPayload)
{
    db.prepare("INSERT INTO entry(dev, seq, hlc, subj, kind, cls, hash, head, sig) "
               "VALUES(:dev, :seq, :hlc, :subj, :kind, :cls, :hash, :head, :sig)")
        .run(ByteView(head.dev), head.seq, head.hlc.value, head.subject, head.kind, head.cls,
            ByteView(hash), entry.head, ByteView(entry.signature));
    std::optional<std::string> person;
    if (!head.person().empty())
        person = head.person();
    std::optional<Bytes> sealed;
    if (withPayload)
        sealed = entry.sealed;
    db.prepare("INSERT INTO payload(dev, seq, person, sealed) VALUES(:dev, :seq, :person, :sealed)")
        .run(ByteView(head.dev), head.seq, person, sealed);
}

bool fillPayload(store::Connection &db, const DeviceId &dev, std::int64_t seq, ByteView sealed)
{
    return db.prepare("UPDATE payload SET sealed = :sealed WHERE dev = :dev AND seq = :seq "
                      "AND sealed IS NULL")
               .run(sealed, ByteView(dev), seq)
        > 0;
}

std::set<std::string> subjectsSealedFor(store::Connection &db, std::string_view person)
{
    auto rows = db.prepare("SELECT DISTINCT e.subj FROM payload p JOIN entry e "
                           "ON e.dev = p.dev AND e.seq = p.seq WHERE p.person = :person");
    rows.bind(person);
    return subjectsOf(rows);
}

std::set<std::string> erasePayloads(store::Connection &db, std::string_view person)
{
    std::set<std::string> subjects = subjectsSealedFor(db, person);
    db.prepare("UPDATE payload SET sealed = NULL WHERE person = :person AND sealed IS NOT NULL")
        .run(person);
    std::vector<std::int64_t> refused;
    {
        auto rows = db.prepare("SELECT id, body FROM quarantine");
        while (rows.step()) {
            ByteView body = rows.blob(1);
            const auto entry = takeEntry(body);
            const auto head = entry ? parseHead(entry->head) : Result<Head>(entry.error());
            if (head && head->person() == person)
                refused.push_back(rows.number(0));
        }
    }
    for (const std::int64_t id : refused)
        db.prepare("UPDATE quarantine SET body = x'' WHERE id = :id").run(id);
    return subjects;
}

std::set<std::string> subjectsBefore(store::Connection &db, std::string_view kind, Instant before)
{
    auto rows = db.prepare("SELECT DISTINCT e.subj FROM entry e JOIN payload p ON p.dev = e.dev "
                           "AND p.seq = e.seq WHERE e.kind = :kind AND e.hlc < :limit AND "
                           "p.sealed IS NOT NULL");
    rows.bind(kind, Hlc::at(before).value);
    return subjectsOf(rows);
}

std::set<std::string> expirePayloads(
    store::Connection &db, std::string_view kind, const Expiries::One &what)
{
    auto subjects = subjectsBefore(db, kind, what.before);
    std::erase_if(subjects, [&](const std::string &each) { return what.left.contains(each); });
    for (const std::string &subject : subjects)
        db.prepare("UPDATE payload SET sealed = NULL WHERE sealed IS NOT NULL AND (dev, seq) IN "
                   "(SELECT dev, seq FROM entry WHERE subj = :subj AND kind = :kind AND hlc < "
                   ":limit)")
            .run(subject, kind, Hlc::at(what.before).value);
    return subjects;
}

std::set<std::string> subjectsAfter(store::Connection &db, const DeviceId &dev, std::int64_t after)
{
    auto rows = db.prepare("SELECT DISTINCT subj FROM entry WHERE dev = :dev AND seq > :after");
    rows.bind(ByteView(dev), after);
    return subjectsOf(rows);
}

void hold(store::Connection &db, const Head &head)
{
    db.prepare("INSERT INTO held(dev, seq, hlc, subj) VALUES(:dev, :seq, :hlc, :subj)")
        .run(ByteView(head.dev), head.seq, head.hlc.value, head.subject);
}

Released releaseHeld(store::Connection &db, Hlc limit)
{
    Released out;
    {
        auto rows = db.prepare("SELECT subj, max(hlc) FROM held WHERE hlc <= :limit GROUP BY subj");
        rows.bind(limit.value);
        while (rows.step()) {
            out.subjects.emplace(rows.text(0));
            out.latest.value = std::max(out.latest.value, rows.number(1));
        }
    }
    if (!out.subjects.empty())
        db.prepare("DELETE FROM held WHERE hlc <= :limit").run(limit.value);
    return out;
}

std::int64_t countHeld(store::Connection &db)
{
    return db.single("SELECT count(*) FROM held");
}

void quarantine(store::Connection &db, const Received::SetAside &why, ByteView body, Instant at)
{
    db.prepare("INSERT OR IGNORE INTO quarantine(dev, seq, reason, body, at) "
               "VALUES(:dev, :seq, :reason, :body, :at)")
        .run(ByteView(why.dev), why.seq, why.reason, body, at);
}

bool hasFork(store::Connection &db, const DeviceId &dev)
{
    return db.single("SELECT count(*) FROM quarantine WHERE dev = :dev AND reason = :fork",
               ByteView(dev), kFork)
        > 0;
}

std::int64_t countQuarantined(store::Connection &db)
{
    return db.single("SELECT count(*) FROM quarantine");
}

void putWitness(store::Connection &db, const Witness &witness)
{
    db.prepare("INSERT INTO witness(by_dev, dev, seq, hash, at_hlc, sig) "
               "VALUES(:by, :dev, :seq, :hash, :at, :sig) ON CONFLICT(by_dev, dev) DO UPDATE SET "
               "seq = excluded.seq, hash = excluded.hash, at_hlc = excluded.at_hlc, "
               "sig = excluded.sig WHERE excluded.seq >= witness.seq")
        .run(ByteView(witness.by), ByteView(witness.head.dev), witness.head.seq,
            ByteView(witness.head.hash), witness.at.value, ByteView(witness.signature));
}

std::vector<Witness> readWitnesses(store::Connection &db)
{
    auto rows = db.prepare(
        "SELECT by_dev, dev, seq, hash, at_hlc, sig FROM witness ORDER BY dev, seq, by_dev");
    std::vector<Witness> out;
    while (rows.step()) {
        Witness witness;
        witness.by = arrayFrom<8>(rows.blob(0)).value_or(DeviceId{});
        witness.head.dev = arrayFrom<8>(rows.blob(1)).value_or(DeviceId{});
        witness.head.seq = rows.number(2);
        witness.head.hash = arrayFrom<32>(rows.blob(3)).value_or(Hash{});
        witness.at.value = rows.number(4);
        witness.signature = arrayFrom<64>(rows.blob(5)).value_or(Signature{});
        out.push_back(witness);
    }
    return out;
}

void putSnapshot(store::Connection &db, const Snapshot &snapshot)
{
    db.prepare("INSERT OR REPLACE INTO snapshot(dev, seq, hash, fold_version, state_hash, sig) "
               "VALUES(:dev, :seq, :hash, :version, :state, :sig)")
        .run(ByteView(snapshot.head.dev), snapshot.head.seq, ByteView(snapshot.head.hash),
            snapshot.foldVersion, ByteView(snapshot.state), ByteView(snapshot.signature));
}

std::vector<Snapshot> readSnapshots(store::Connection &db)
{
    auto rows = db.prepare("SELECT dev, seq, hash, fold_version, state_hash, sig FROM snapshot "
                           "ORDER BY dev, seq");
    std::vector<Snapshot> out;
    while (rows.step()) {
        Snapshot snapshot;
        snapshot.head.dev = arrayFrom<8>(rows.blob(0)).value_or(DeviceId{});
        snapshot.head.seq = rows.number(1);
        snapshot.head.hash = arrayFrom<32>(rows.blob(2)).value_or(Hash{});
        snapshot.foldVersion = rows.number(3);
        snapshot.state = arrayFrom<32>(rows.blob(4)).value_or(Hash{});
        snapshot.signature = arrayFrom<64>(rows.blob(5)).value_or(Signature{});
        out.push_back(snapshot);
    }
    return out;
}

} // namespace attune::journal::queries
