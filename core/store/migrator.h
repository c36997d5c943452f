// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database file to the schema of this program, one numbered step at a time.
#pragma once

#include "core/store/connection.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace attune::store {

/// One migrations/<schema>/NNNN_name.sql. Its first lines say "-- what: …" and "-- readable from:
/// X.Y.Z": the oldest program that may still read (not write) a file after it.
struct Migration {
    int number;
    std::string_view name;
    std::string_view sql;

    std::string_view readableFrom() const;
};

/// A kind of database file of ours.
struct Schema {
    std::string_view name; ///< "facts"
    std::int32_t
        applicationId; ///< stands in the header of the file, so that a foreign one is known
    Durability durability;
    std::span<const Migration> migrations; ///< ascending from 1
    std::span<const std::string_view> unsummed = {}; ///< tables that RowSums leaves alone
};

const Schema &factsSchema();
const Schema &keysSchema();
const Schema &journalSchema();

enum class Standing {
    New, ///< no file, or an empty one
    Current,
    Older, ///< needs migrating
    NewerReadable, ///< written by a newer program that lets this one read
};

/// Looks without touching. Faults: Newer (not even readable), Foreign, Corrupt, Denied, Io.
Result<Standing> standingOf(const std::filesystem::path &file, const Schema &schema);

/// How far a file is on its way to the schema of this program.
struct Migrating {
    enum class Phase {
        Copying, ///< done and total are pages of the file
        Changing ///< done and total are steps, this one being under way
    };
    std::string_view schema; ///< "facts"
    Phase phase;
    std::int64_t done;
    std::int64_t total;
};

/// Told of and able to stop the migration of a large file. Stopped, the file stands where its last
/// whole step left it, and opening goes on from there the next time.
struct MigrationWatch {
    std::function<void(const Migrating &)> tell = [](const Migrating &) {
    };
    std::stop_token stop{};
};

/// Creates or migrates, each step in one transaction after a copy of the file into `backups`;
/// foreign keys are checked before each commit. Refuses what standingOf refuses; Fault::Cancelled
/// when stopped.
Result<Connection> openMigrated(const std::filesystem::path &file, const Schema &schema,
    const std::filesystem::path &backups, const MigrationWatch &watch = {});

} // namespace attune::store
