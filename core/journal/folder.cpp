// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folder.h"

#include "core/journal/journal_queries.h"
#include "core/journal/own_kinds.h"
#include "core/vault/person_key.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace attune::journal {

namespace {

constexpr const char *kEntryColumns = "e.dev, e.seq, e.hlc, e.hash, e.head, p.sealed, e.subj";

std::string writeHeads(const Heads &heads)
{
    Json::List out;
    for (const EntryRef &ref : heads)
        out.push_back(Json::List{toHex(ref.dev), ref.seq, toHex(ref.hash)});
    return toCanonical(Json(std::move(out)));
}

bool isSealed(const Told &entry)
{
    return entry.payload == Told::Payload::Sealed || entry.payload == Told::Payload::Damaged;
}

} // namespace

std::string placeOf(const SubjectSort &sort, std::string_view subject)
{
    return "p_" + sort.prefix + '/' + std::string(subject);
}

ProjectionSql::ProjectionSql(const std::string &prefix)
{
    const std::string table = "p_" + prefix;
    const std::string columns =
        "subj, state, status, at, n, last_hlc, heads, sides, unread, complete";
    create = "CREATE TABLE IF NOT EXISTS " + table
        + "(subj TEXT PRIMARY KEY, state BLOB, status TEXT NOT NULL, at INTEGER, "
          "n INTEGER NOT NULL, last_hlc INTEGER NOT NULL, heads TEXT NOT NULL, "
          "sides INTEGER NOT NULL, unread INTEGER NOT NULL, complete INTEGER NOT NULL) "
          "STRICT, WITHOUT ROWID; CREATE INDEX IF NOT EXISTS "
        + table + "_status ON " + table + "(status, at)";
    drop = "DROP TABLE IF EXISTS " + table;
    put = "INSERT OR REPLACE INTO " + table + '(' + columns
        + ") VALUES(:subj, :state, :status, :at, :n, :last, :heads, :sides, :unread, :complete)";
    // Of what no entry counts of, there is no state.
    one = "SELECT " + columns + " FROM " + table + " WHERE subj = :subj AND n > 0";
    some = "SELECT " + columns + " FROM " + table
        + " WHERE (:status = '' OR status = :status) AND n > 0 ORDER BY at DESC, subj LIMIT :most";
    incomplete = "SELECT subj FROM " + table + " WHERE complete = 0";
    count = "SELECT count(*) FROM " + table + " WHERE n > 0";
    unread = "SELECT sum(unread) FROM " + table;
    outline = "SELECT subj, n, last_hlc, heads FROM " + table + " WHERE n > 0 ORDER BY subj";
}

Folder::Folder(vault::Vault &vault, const Registry &registry, const Authority &authority)
    : m_vault(vault)
    , m_registry(registry)
    , m_authority(authority)
    , m_payloads(vault)
{
    for (const auto &[prefix, sort] : registry.sorts())
        m_sql.emplace(prefix, ProjectionSql(prefix));
}

void Folder::forget(store::Connection &db)
{
    db.execute("DELETE FROM projection");
}

Done Folder::prepare(store::Connection &db, std::set<std::string> &erased)
{
    // Always, for they are few: whether a workstation's entries count must not hang on a column.
    std::set<std::string> leading;
    for (const Device &device : queries::readDevices(db))
        leading.insert("device:" + toHex(device.id));
    // Persons and devices first, and what is past its time: whether others' entries count, and what
    // is left of them, hangs on these.
    std::vector<const SubjectSort *> order{
        m_registry.sortOf("person:"), m_registry.sortOf("device:"), m_registry.sortOf("expiry:")};
    for (const auto &[prefix, sort] : m_registry.sorts()) {
        if (std::ranges::find(order, &sort) == order.end())
            order.push_back(&sort);
    }
    for (const SubjectSort *sort : order) {
        const auto version =
            db.single("SELECT version FROM projection WHERE name = :name", sort->prefix);
        if (version == sort->version)
            continue;
        db.execute(sql(*sort).drop);
        db.execute(sql(*sort).create);
        if (auto folded = foldAll(db, *sort); !folded)
            return folded;
        db.prepare("INSERT OR REPLACE INTO projection(name, version) VALUES(:name, :version)")
            .run(sort->prefix, sort->version);
        if (sort == order.front()) {
            auto persons = db.prepare("SELECT subj FROM p_person");
            while (persons.step())
                leading.emplace(persons.text(0));
        }
    }
    return fold(db, std::move(leading), erased);
}

bool Folder::isReady(store::Connection &db)
{
    return std::ranges::all_of(m_registry.sorts(), [&](const auto &sort) {
        return db.single("SELECT version FROM projection WHERE name = :name", sort.first)
            == sort.second.version;
    });
}

Folder::Bounds Folder::readBounds(store::Connection &db)
{
    Bounds bounds{{}, {}, {}, saidExpiries(db), WriterRoles(m_authority)};
    for (const Device &device : queries::readDevices(db)) {
        if (device.revokedAfter)
            bounds.revoked[device.id] = *device.revokedAfter;
    }
    auto held = db.prepare("SELECT dev, seq FROM held");
    while (held.step())
        bounds.held.emplace(arrayFrom<8>(held.blob(0)).value_or(DeviceId{}), held.number(1));
    for (const std::string &person : confirmedPersons(db))
        bounds.erased.insert(person);
    return bounds;
}

/// Nobody takes back what they neither wrote nor might have written.
History Folder::settled(std::vector<Told> entries, const Bounds &bounds) const
{
    std::set<EntryRef> foreign;
    for (const Told &entry : entries) {
        if (!entry.is(undoKind()) || entry.payload != Told::Payload::Open)
            continue;
        const Undo undo = undoKind().read(entry.values);
        const auto target = std::ranges::find_if(entries, [&](const Told &other) {
            return other.ref.seq == undo.seq && toHex(other.ref.dev) == undo.device;
        });
        if (target == entries.end() || target->actor == entry.actor)
            continue;
        const Kind *kind = m_registry.kind(target->kind);
        if (kind && !bounds.writers.mayHaveWritten(entry.actor, entry.hlc, *kind))
            foreign.insert(entry.ref);
    }
    if (!foreign.empty())
        std::erase_if(entries, [&](const Told &entry) { return foreign.contains(entry.ref); });
    History history(std::move(entries));
    settle(history, m_registry);
    return history;
}

/// Nullopt: it does not count.
std::optional<Told> Folder::toldFrom(const store::Statement &row, const Bounds &bounds)
{
    Told told;
    told.ref.dev = arrayFrom<8>(row.blob(0)).value_or(DeviceId{});
    told.ref.seq = row.number(1);
    told.hlc.value = row.number(2);
    told.ref.hash = arrayFrom<32>(row.blob(3)).value_or(Hash{});
    const auto revoked = bounds.revoked.find(told.ref.dev);
    if ((revoked != bounds.revoked.end() && told.ref.seq > revoked->second)
        || bounds.held.contains({told.ref.dev, told.ref.seq}))
        return std::nullopt;
    auto head = readKeptHead(row.text(4));
    if (!head) { // it was whole when it came: the file was changed since
        told.payload = Told::Payload::Damaged;
        return told;
    }
    told.actor = std::move(head->actor);
    told.kind = head->kind;
    told.seen = head->seen;
    const auto dataClass = classNamed(head->cls);
    const Kind *kind = m_registry.kind(told.kind);
    if (kind && !bounds.writers.mayHaveWritten(told.actor, told.hlc, *kind))
        return std::nullopt;
    if (dataClass)
        told.dataClass = *dataClass;
    if (!kind || !dataClass || head->version > kind->version) {
        told.payload = Told::Payload::Unknown;
    } else if (row.isNull(5)) {
        const bool gone = bounds.erased.contains(head->person()) || bounds.expiries.cover(*head);
        told.payload = gone ? Told::Payload::Erased : Told::Payload::Sealed;
    } else if (const auto body = m_payloads.open(*head, row.blob(5)); !body) {
        told.payload =
            body.error().fault == Fault::Corrupt ? Told::Payload::Damaged : Told::Payload::Sealed;
    } else if (auto values = kind->decode(textOf(*body)); !values) {
        told.payload = Told::Payload::Damaged;
    } else {
        told.values = std::move(*values);
    }
    return told;
}

SubjectState Folder::outcome(
    const SubjectSort &sort, const std::string &subject, const History &history) const
{
    const auto &entries = history.entries();
    const auto count = [&](auto what) {
        return static_cast<std::int64_t>(std::ranges::count_if(entries, what));
    };
    SubjectState out;
    out.subject = subject;
    out.open = std::ranges::none_of(
        entries, [](const Told &entry) { return !entry.undone && isSealed(entry); });
    if (out.open) {
        Folded folded = sort.fold(subject, history.counting());
        out.state = std::move(folded.state);
        out.status = std::move(folded.status);
        out.at = folded.at;
    }
    out.entries = static_cast<std::int64_t>(entries.size());
    out.last = entries.empty() ? Hlc{} : entries.back().hlc;
    out.heads = history.heads();
    out.sides = count([](const Told &entry) { return entry.inConflict; });
    out.unread = count([](const Told &e) { return e.payload == Told::Payload::Unknown; });
    return out;
}

Done Folder::put(store::Connection &db, const SubjectSort &sort, const std::string &subject,
    const History &history)
{
    const SubjectState now = outcome(sort, subject, history);
    std::optional<Bytes> state;
    if (now.open) {
        const std::string text = toCanonical(Json(now.state));
        if (sort.dataClass == vault::DataClass::Internal) {
            state = copyOf(bytesOf(text));
        } else {
            const std::string place = placeOf(sort, subject);
            auto sealed = m_vault.seal({sort.dataClass, 0}, vault::Place{place}, bytesOf(text));
            if (!sealed)
                return sealed.error();
            state = std::move(*sealed);
        }
    }
    db.prepare(sql(sort).put.c_str())
        .run(subject, state, now.status, now.at, now.entries, now.last.value, writeHeads(now.heads),
            now.sides, now.unread, now.open);
    return {};
}

Result<History> Folder::history(store::Connection &db, std::string_view subject)
{
    return history(db, subject, readBounds(db));
}

Result<History> Folder::history(
    store::Connection &db, std::string_view subject, const Bounds &bounds)
{
    static const std::string kSql = std::string("SELECT ") + kEntryColumns
        + " FROM entry e LEFT JOIN payload p ON p.dev = e.dev AND p.seq = e.seq "
          "WHERE e.subj = :subj ORDER BY e.hlc, e.dev, e.seq";
    std::vector<Told> entries;
    auto rows = db.prepare(kSql.c_str());
    rows.bind(subject);
    while (rows.step()) {
        if (auto told = toldFrom(rows, bounds))
            entries.push_back(std::move(*told));
    }
    return settled(std::move(entries), bounds);
}

Done Folder::fold(
    store::Connection &db, std::set<std::string> subjects, std::set<std::string> &erased)
{
    Bounds bounds = readBounds(db);
    while (!subjects.empty()) {
        const std::string subject = subjects.extract(subjects.begin()).value();
        const SubjectSort *sort = m_registry.sortOf(subject);
        if (!sort)
            continue;
        const auto entries = history(db, subject, bounds);
        if (!entries)
            return entries.error();
        if (auto folded = put(db, *sort, subject, *entries); !folded)
            return folded;
        auto further = follow(db, *sort, subject, erased);
        if (further.empty())
            continue;
        subjects.merge(further);
        bounds = readBounds(db);
    }
    return {};
}

std::set<std::string> Folder::follow(store::Connection &db, const SubjectSort &sort,
    const std::string &subject, std::set<std::string> &erased)
{
    const std::string rest = subject.substr(sort.prefix.size() + 1);
    if (sort.prefix == "person" && isErased(db, rest) && erased.insert(rest).second)
        return queries::erasePayloads(db, rest);
    if (sort.prefix == "expiry")
        return takeExpired(db, rest);
    if (m_registry.readsPeriods(sort)) // what was refused may go now
        return subjectsOf(db, *m_registry.sortOf("expiry:"));
    const auto dev = sort.prefix == "device" ? deviceFrom(rest) : std::nullopt;
    const auto known = dev ? queries::readDevice(db, *dev) : std::nullopt;
    if (!known)
        return {};
    const auto after = decidedEnd(db, *dev);
    if (known->revokedAfter == after)
        return {};
    queries::revoke(db, *dev, after);
    constexpr auto kNever = std::numeric_limits<std::int64_t>::max();
    return queries::subjectsAfter(
        db, *dev, std::min(after.value_or(kNever), known->revokedAfter.value_or(kNever)));
}

std::set<std::string> Folder::subjectsOf(store::Connection &db, const SubjectSort &sort)
{
    std::set<std::string> out;
    auto rows = db.prepare(sql(sort).outline.c_str());
    while (rows.step())
        out.emplace(rows.text(0));
    return out;
}

std::set<std::string> Folder::takeExpired(store::Connection &db, const std::string &kind)
{
    std::set<std::string> changed;
    const Expiries now = expiries(db);
    const auto [from, to] = now.all().equal_range(kind);
    for (auto each = from; each != to; ++each)
        changed.merge(queries::expirePayloads(db, kind, each->second));
    m_tookPayloads |= !changed.empty();
    return changed;
}

std::optional<std::int64_t> Folder::decidedEnd(store::Connection &db, const DeviceId &dev)
{
    const auto now = state(db, "device:" + toHex(dev));
    if (!now)
        return std::nullopt;
    const auto last = now->state.find("last_seq");
    const auto *seq = last == now->state.end() ? nullptr : last->second.as<std::int64_t>();
    return seq ? std::optional(*seq) : std::nullopt;
}

Done Folder::forEachSubject(store::Connection &db, const SubjectSort &sort, const Visit &visit)
{
    static const std::string kSql = std::string("SELECT ") + kEntryColumns
        + " FROM entry e INDEXED BY entry_subj LEFT JOIN payload p "
          "ON p.dev = e.dev AND p.seq = e.seq "
          "WHERE e.subj >= :from AND e.subj < :to ORDER BY e.subj, e.hlc, e.dev, e.seq";
    const Bounds bounds = readBounds(db);
    auto rows = db.prepare(kSql.c_str());
    rows.bind(sort.prefix + ':', sort.prefix + ';'); // the next character after the colon
    std::string subject;
    std::vector<Told> entries;
    const auto visitSettled = [&]() -> Done {
        if (subject.empty())
            return {};
        return visit(subject, settled(std::exchange(entries, {}), bounds));
    };
    while (rows.step()) {
        if (rows.text(6) != subject) {
            if (auto visited = visitSettled(); !visited)
                return visited;
            subject = rows.text(6);
        }
        if (auto told = toldFrom(rows, bounds))
            entries.push_back(std::move(*told));
    }
    return visitSettled();
}

Done Folder::foldAll(store::Connection &db, const SubjectSort &sort)
{
    return forEachSubject(db, sort, [&](const std::string &subject, const History &history) {
        return put(db, sort, subject, history);
    });
}

Done Folder::foldIncomplete(store::Connection &db)
{
    std::set<std::string> subjects, erased;
    for (const auto &[prefix, sort] : m_registry.sorts()) {
        auto rows = db.prepare(sql(sort).incomplete.c_str());
        while (rows.step())
            subjects.emplace(rows.text(0));
    }
    return fold(db, std::move(subjects), erased);
}

} // namespace attune::journal
