// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workstations of one centre for tests: the same users and class keys, each with its own device.
#pragma once

#include "core/journal/verify.h"
#include "core/store/centre.h"
#include "tests/support/temp_centre.h"

#include <QTemporaryDir>
#include <QTest>

namespace attune::tests {

/// A kind and a sort of subject that exist for tests alone.
struct Note {
    std::string text;
    std::int64_t points = 0;
    std::vector<std::string> people;
};

inline const journal::KindOf<Note> &noteKind()
{
    using journal::Bound;
    static const journal::KindOf<Note> kind("test.note", 2, vault::DataClass::Internal,
        Role::Supervisor | Role::Evaluator,
        {
            Bound("text", &Note::text, "Text").upTo(40),
            Bound("points", &Note::points, "Points").between(0, 100).optional(),
            Bound("people", &Note::people, "People").upTo(3).optional(),
        });
    return kind;
}

inline const journal::KindOf<Note> &scoreKind()
{
    using journal::Bound;
    static const journal::KindOf<Note> kind("test.score", 1, vault::DataClass::Personal,
        Role::Evaluator,
        {
            Bound("text", &Note::text, "Text").optional(),
            Bound("points", &Note::points, "Points").between(0, 100),
            Bound("people", &Note::people, "People").optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

/// Every text in order and the sum of points: changes with any order, any loss, any repetition.
inline journal::SubjectSort testSort()
{
    return {"test", 1, vault::DataClass::Personal,
        [](std::string_view, const journal::History &history) {
            journal::Folded out;
            std::string texts;
            std::int64_t sum = 0;
            for (const journal::Told &entry : history.entries()) {
                if (entry.payload == journal::Told::Payload::Erased) {
                    texts += "[erased]";
                    continue;
                }
                const Note note = noteKind().read(entry.values);
                texts += note.text + ';';
                sum = sum * 31 % 1000003 + note.points;
            }
            out.state["texts"] = texts;
            out.state["sum"] = sum;
            out.status = "told";
            return out;
        }};
}

inline journal::Registry testRegistry()
{
    journal::Registry registry;
    registry.add(noteKind());
    registry.add(scoreKind());
    registry.add(testSort());
    return registry;
}

/// Everybody may everything: who may what is not what these tests are about.
struct Anybody final : journal::Authority {
    Roles rolesOf(std::string_view) const override { return roles; }
    std::optional<journal::RoleHistory> rolesOver(std::string_view actor) const override
    {
        const auto known = over.find(actor);
        return known == over.end() ? Authority::rolesOver(actor) : known->second;
    }
    bool mayCertify(std::string_view, const journal::PublicKey &) const override { return certify; }
    std::map<std::string, journal::RoleHistory, std::less<>> over; ///< of who was not always so
    Roles roles = Roles::all();
    bool certify = true;
};

class Desk {
public:
    static constexpr const char *kUser = "nadia";

    struct Existing { };

    /// One that is there already; stays closed.
    Desk(const std::filesystem::path &folder, Existing)
        : paths{folder}
    {
    }
    explicit Desk(const std::filesystem::path &folder, const std::filesystem::path &keysOf = {},
        std::string name = kUser)
        : paths{folder}
        , user(std::move(name))
    {
        if (!store::createCentreFolder(paths))
            qFatal("no folder");
        if (!keysOf.empty()) {
            std::filesystem::copy_file(keysOf, paths.keys());
        } else {
            auto made = vault::Vault::create(paths.keys(), paths.backups(), user, "x", {1, 8192});
            if (!made)
                qFatal("no vault: %s", made.error().detail.c_str());
        }
        reopen();
    }

    journal::Files files() const { return {paths.journal(), paths.outbox(), paths.backups()}; }

    Result<std::unique_ptr<journal::Journal>> tryOpen()
    {
        log.reset();
        auto opened = vault::Vault::open(paths.keys(), paths.backups());
        if (!opened || !(*opened)->unlock(user, "x"))
            qFatal("the vault does not open");
        vault = std::move(*opened);
        return journal::Journal::open(files(), *vault, registry, authority, clock);
    }
    void reopen()
    {
        auto opened = tryOpen();
        if (!opened)
            qFatal("no journal: %s", opened.error().detail.c_str());
        log = std::move(*opened);
        if (auto signedIn = log->signIn(); !signedIn)
            qFatal("not signed in: %s", signedIn.error().detail.c_str());
    }
    void close()
    {
        log.reset();
        vault.reset();
    }

    journal::Heads heads(const std::string &subject)
    {
        const auto state = log->state(subject);
        return state && *state ? (*state)->heads : journal::Heads{};
    }
    /// Fails the test when it cannot be written.
    journal::EntryRef tell(const std::string &subject, const std::string &text,
        std::int64_t points = 0, std::optional<journal::Heads> seen = std::nullopt)
    {
        auto draft = journal::draft(subject, noteKind(), Note{text, points, {}});
        draft.seen = std::move(seen);
        const auto ref = log->append(std::move(draft));
        if (!ref)
            qFatal("not written: %s", ref.error().detail.c_str());
        return *ref;
    }
    std::string texts(const std::string &subject)
    {
        const auto state = log->state(subject);
        if (!state || !*state)
            return "nothing";
        if (!(*state)->open)
            return "not readable";
        return *(*state)->state.at("texts").as<std::string>();
    }
    /// The data keys of another desk with the same class keys, as an exchange will bring them.
    void takeKeys(Desk &from)
    {
        struct Row {
            Bytes id, sealed;
            std::int64_t dataClass, team, generation;
        };
        std::vector<Row> rows;
        (void)from.vault->withKeys([&](store::Connection &keys) -> Done {
            auto row = keys.prepare("SELECT id, sealed, class, team, generation FROM data_key");
            while (row.step())
                rows.push_back({copyOf(row.blob(0)), copyOf(row.blob(1)), row.number(2),
                    row.number(3), row.number(4)});
            return {};
        });
        (void)vault->withKeys([&](store::Connection &keys) -> Done {
            for (const Row &row : rows)
                keys.prepare("INSERT OR IGNORE INTO data_key(id, sealed, class, team, generation, "
                             "made_at) VALUES(:id, :sealed, :class, :team, :generation, 0)")
                    .run(row.id, row.sealed, row.dataClass, row.team, row.generation);
            return {};
        });
    }
    std::vector<journal::Device> known() { return std::move(log->devices()).value(); }
    std::vector<journal::Witness> testimony() { return std::move(log->witnesses()).value(); }
    /// What `from` has and this one lacks, certificates first.
    journal::Received take(Desk &from)
    {
        for (const journal::Device &device : from.known())
            (void)log->receive(device);
        auto received = log->receive(*from.log->since(log->version()));
        if (!received)
            qFatal("not received: %s", received.error().detail.c_str());
        return *received;
    }
    /// Changes the journal behind the program's back, its guards away meanwhile; leaves it closed.
    void tamper(const std::function<void(store::Connection &)> &change)
    {
        close();
        auto db = store::Connection::openWriter(paths.journal(), store::Durability::Full);
        const auto done = db->guarded([&] {
            auto row = db->prepare("SELECT group_concat(sql, ';') FROM sqlite_master WHERE type = "
                                   "'trigger'");
            const std::string guards(row.step() ? row.text(0) : "");
            row.rewind(); // or its table is locked
            db->execute("DROP TRIGGER entry_never_changes; DROP TRIGGER entry_never_goes");
            change(*db);
            db->execute(guards);
        });
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }
    void tamper(const std::string &sql)
    {
        tamper([&](store::Connection &db) { db.execute(sql); });
    }
    /// Its keys as somebody reads them who is signed in.
    std::unique_ptr<vault::Vault> unlocked()
    {
        auto opened = vault::Vault::openReadOnly(paths.keys());
        if (!opened || !(*opened)->unlock(user, "x"))
            qFatal("the vault does not open");
        return std::move(*opened);
    }
    /// As somebody without a passphrase does it, beside nobody.
    journal::VerifyReport verify(bool signedIn = false)
    {
        close();
        const auto keys = signedIn ? unlocked() : vault::Vault::openReadOnly(paths.keys()).value();
        auto db = store::Connection::openReader(paths.journal());
        auto report = journal::verify({*db, *keys, registry, authority, paths.outbox()});
        if (!report)
            qFatal("not verified: %s", report.error().detail.c_str());
        return std::move(*report);
    }

    store::CentrePaths paths;
    std::string user = kUser;
    FixedClock clock{at("2026-03-02T10:00:00Z")};
    Anybody authority;
    journal::Registry registry = testRegistry();
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<journal::Journal> log;
};

/// The workstations of one test, each in a folder of its own.
class Desks {
public:
    struct Pair {
        Desk a, b;
    };

    std::filesystem::path at(const QString &name) const
    {
        return m_dir.filePath(name).toStdString();
    }
    std::filesystem::path next() { return at(QStringLiteral("desk%1").arg(++m_made)); }
    /// One whose registry knows further kinds.
    std::unique_ptr<Desk> desk(
        void (*declare)(journal::Registry &), const std::filesystem::path &keysOf = {})
    {
        auto made = std::make_unique<Desk>(next(), keysOf);
        declare(made->registry);
        made->reopen();
        return made;
    }
    /// Two of one centre, made before the first one has a device of its own.
    std::unique_ptr<Pair> pair()
    {
        const auto keys = next();
        {
            Desk first(keys);
            first.close();
            auto db = store::Connection::openWriter(first.paths.keys(), store::Durability::Full);
            db->execute("DELETE FROM device");
        }
        const auto file = store::CentrePaths{keys}.keys();
        return std::unique_ptr<Pair>(new Pair{Desk(next(), file), Desk(next(), file)});
    }

private:
    QTemporaryDir m_dir;
    int m_made = 0;
};

} // namespace attune::tests
