// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Own entries once more, in a plain file that only grows: a database whose tail was cut looks whole
// by itself, beside this file it does not.
#pragma once

#include "core/base/result.h"
#include "core/journal/own_kinds.h"

#include <filesystem>
#include <set>

namespace attune::journal {

/// "ATOUTBX1", then for each entry: length u32, BLAKE2b-256 of what follows, the entry (toBytes).
class Outbox {
public:
    struct Contents {
        std::vector<SignedEntry> entries;
        std::uint64_t goodSize = 0; ///< up to where records are whole
        std::uint64_t fileSize = 0;
        bool damaged = false; ///< something follows that is no cut-off last record

        /// A power cut while writing leaves this; nothing that was promised is lost by it.
        bool tornTail() const { return goodSize < fileSize && !damaged; }
    };

    /// Makes the file when there is none. What follows the last whole record is cut off when it is
    /// the rest of an interrupted write; Fault::Corrupt when it is damage.
    static Result<Outbox> open(const std::filesystem::path &file);
    /// Changes nothing. Fault::NotFound when there is none, Foreign when it is no outbox.
    static Result<Contents> read(const std::filesystem::path &file);

    Outbox() = default;
    Outbox(Outbox &&other) noexcept;
    Outbox &operator=(Outbox &&other) noexcept;
    ~Outbox();

    const Contents &found() const { return m_found; }
    void forgetFound() { m_found.entries.clear(); }

    /// On an error the file is as it was. On the disk only after flush().
    Done append(std::span<const SignedEntry> entries);
    /// May run beside the commit of the database: the disk then does both at once.
    Done flush();
    /// Leaves out the payloads sealed for these persons, and what is past its time; heads and
    /// signatures stay.
    Done forget(const std::set<std::string> &persons, const Expiries &expiries);
    /// Takes the last append back: its transaction was not committed.
    void takeBack();

private:
    std::filesystem::path m_file;
    int m_fd = -1;
    std::uint64_t m_size = 0, m_before = 0;
    Contents m_found;
};

} // namespace attune::journal
