// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What class every column of the files has, who may read which class and what for, and who looks
// after it. A column that is not listed here is nobody's to read, and fails a test.
#pragma once

#include "core/base/role.h"
#include "core/journal/registry.h"

#include <array>
#include <span>

namespace attune::governance {

/// Of the vault, in order.
inline constexpr std::array kClasses{vault::DataClass::Internal, vault::DataClass::Personal,
    vault::DataClass::Emotional, vault::DataClass::Transcript, vault::DataClass::Confidential};

enum class File { Facts, Journal, Keys };

struct ColumnClass {
    File file = File::Facts;
    std::string_view table, column;
    vault::DataClass dataClass = vault::DataClass::Internal;
    bool sealed = false; ///< unreadable in the file; else protected by the computer alone
};
/// Every column of every table, in the order of file, table and column.
std::span<const ColumnClass> columnClasses();
/// Nullptr: nobody has classified it.
const ColumnClass *classOf(File file, std::string_view table, std::string_view column);

enum class Reach {
    Nothing,
    Named, ///< only what was sealed to them by name
    Own, ///< of their teams, where an administrator named some
    All,
};
/// What a role may read of a class; follows from who holds its key.
Reach reachOf(Role role, vault::DataClass dataClass);

/// What a centre decided about a class.
struct ClassPolicy {
    vault::DataClass dataClass = vault::DataClass::Internal;
    std::string steward; ///< a user
    std::string purpose;
    std::int64_t retentionDays = 0;
};
const journal::KindOf<ClassPolicy> &classPolicyKind();
struct ClassState {
    vault::DataClass dataClass = vault::DataClass::Internal;
    std::optional<ClassPolicy> policy; ///< nullopt: nobody has decided
    std::string by;
    std::optional<Instant> at;
    journal::Heads heads;
};
ClassState classStateFrom(vault::DataClass dataClass, const journal::History &history);
/// Under this name the state of a class, and of the works agreement, says for how long at most.
inline constexpr std::string_view kRetentionDays = "retention_days";
std::string classSubject(vault::DataClass dataClass);

journal::SubjectSort classSort();
void declareClassKinds(journal::Registry &registry);

} // namespace attune::governance
