// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the states of subjects (the tables p_…) what the fold of their entries gives.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/own_kinds.h"
#include "core/journal/payload.h"

#include <utility>

namespace attune::journal {

struct VerifyReport;

/// The SQL of one p_ table; kept where it does not move, since statements are known by their text's
/// place.
struct ProjectionSql {
    explicit ProjectionSql(const std::string &prefix);
    std::string create, drop, put, one, some, incomplete, outline, unread, count;
};

/// States are bound to their subject, so that rows of a p_ table cannot be swapped either.
std::string placeOf(const SubjectSort &sort, std::string_view subject);

/// Belongs to a Journal. Everything throws what SQLite throws.
class Folder {
public:
    Folder(vault::Vault &vault, const Registry &registry, const Authority &authority);

    /// So that prepare() makes every table again.
    void forget(store::Connection &db);
    /// Makes the tables; those of another fold version are made again from the entries, with what
    /// follows from them. Erased persons are added to `erased`.
    Done prepare(store::Connection &db, std::set<std::string> &erased);
    /// Whether all tables are there in the version this program folds.
    bool isReady(store::Connection &db);
    /// Refolds these subjects and what follows from them: a person erased, a device revoked. Erased
    /// persons are added to `erased`.
    Done fold(store::Connection &db, std::set<std::string> subjects, std::set<std::string> &erased);
    /// All subjects of a sort, from the first entry on.
    Done foldAll(store::Connection &db, const SubjectSort &sort);
    /// What could not be read so far, of classes that can be opened now.
    Done foldIncomplete(store::Connection &db);

    /// Everything that counts about a subject, opened as far as possible, settled.
    Result<History> history(store::Connection &db, std::string_view subject);
    std::optional<SubjectState> state(store::Connection &db, std::string_view subject);
    std::vector<SubjectState> states(
        store::Connection &db, const SubjectSort &sort, std::string_view status, std::size_t most);
    bool isErased(store::Connection &db, std::string_view person);
    /// Whether it is erased, or was here before a hold halted it: then nothing of them is kept that
    /// comes now either.
    bool isGone(store::Connection &db, std::string_view person);
    std::vector<std::string> erasedPersons(store::Connection &db);
    /// With those whose erasure is halted, and may be done or not.
    std::vector<std::string> confirmedPersons(store::Connection &db);
    /// What entries say is past its time, and of that what the decided periods let go.
    Expiries saidExpiries(store::Connection &db);
    Expiries expiries(store::Connection &db);
    /// Whether payloads went because they are old since this was last asked.
    /// After a start: whether all of it was done before is not known.
    void noteExpiries(store::Connection &db) { m_tookPayloads |= !expiries(db).all().empty(); }
    bool tookPayloads() { return std::exchange(m_tookPayloads, false); }
    std::int64_t countUnread(store::Connection &db);
    /// Folds everything anew and reports each state that is not what its entries give.
    Done compare(store::Connection &db, VerifyReport &report);
    /// Over the heads of all subjects: the same entries give the same on every device.
    Hash outline(store::Connection &db);
    std::int64_t foldVersion() const;
    PayloadCodec &payloads() { return m_payloads; }

private:
    /// Entries past which a device's chain does not count.
    struct Bounds {
        std::map<DeviceId, std::int64_t> revoked;
        std::set<std::pair<DeviceId, std::int64_t>> held;
        std::set<std::string, std::less<>> erased; ///< or halted, likewise
        Expiries expiries; ///< that were said: of these a payload may be missing
        mutable WriterRoles writers;
    };

    Bounds readBounds(store::Connection &db);
    Result<History> history(store::Connection &db, std::string_view subject, const Bounds &bounds);
    /// What follows from a new state of a person or device; the subjects it changes.
    std::set<std::string> follow(store::Connection &db, const SubjectSort &sort,
        const std::string &subject, std::set<std::string> &erased);
    std::set<std::string> subjectsOf(store::Connection &db, const SubjectSort &sort);
    bool isThere(store::Connection &db, const SubjectSort &sort);
    std::vector<std::string> personsOf(store::Connection &db, std::string_view status);
    /// Payloads of a kind that are past their time; the subjects it changes.
    std::set<std::string> takeExpired(store::Connection &db, const std::string &kind);
    /// The last entry of a device that counts, as it was decided; nullopt: nobody revoked it.
    std::optional<std::int64_t> decidedEnd(store::Connection &db, const DeviceId &dev);
    std::optional<Told> toldFrom(const store::Statement &row, const Bounds &bounds);
    History settled(std::vector<Told> entries, const Bounds &bounds) const;
    Done put(store::Connection &db, const SubjectSort &sort, const std::string &subject,
        const History &history);
    /// As put() would write it, its state open.
    SubjectState outcome(
        const SubjectSort &sort, const std::string &subject, const History &history) const;
    void compareOne(store::Connection &db, const SubjectSort &sort, const std::string &subject,
        const History &history, VerifyReport &report);
    void compareDevices(store::Connection &db, VerifyReport &report);
    bool isDamaged(store::Connection &db, const SubjectSort &sort, const std::string &subject);
    /// Faults as of the vault's open(); Corrupt as well when it is no state.
    Result<Values> openState(const SubjectSort &sort, std::string_view subject, ByteView kept);
    using Visit = std::function<Done(const std::string &, History)>;
    Done forEachSubject(store::Connection &db, const SubjectSort &sort, const Visit &visit);
    SubjectState stateFrom(const store::Statement &row, const SubjectSort &sort);
    const ProjectionSql &sql(const SubjectSort &sort) const { return m_sql.at(sort.prefix); }

    vault::Vault &m_vault;
    const Registry &m_registry;
    const Authority &m_authority;
    PayloadCodec m_payloads;
    bool m_tookPayloads = false;
    std::map<std::string, ProjectionSql, std::less<>> m_sql;
};

} // namespace attune::journal
