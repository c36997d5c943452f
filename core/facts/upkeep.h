// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a centre needs from time to time without anybody asking: leftovers of a program that was
// killed are mended, and every day a share of what is stored is read again.
#pragma once

#include "core/facts/verify.h"
#include "core/store/store.h"

#include <filesystem>
#include <optional>

namespace attune::facts {

/// All batches are read once in this many days.
inline constexpr int kVerifyShares = 30;

/// Sums of days an import left behind when it was killed; cheap when there are none.
Done mendSums(store::Store &store);

/// A recording is sealed before its row is written, so a killed import may leave a file that no row
/// names. It goes into the folder "unreferenced" beside the others, since a store put back from an
/// older copy would miss it; a ".part" that nobody finished is removed. Gives how many were put
/// aside. Not while an import runs.
Result<std::int64_t> putUnreferencedAside(
    store::Store &store, const std::filesystem::path &recordings);

struct DailyCheck {
    Instant at; ///< when the last one ended
    bool sound = true;
    std::string problem; ///< where and what, empty when all is well
};
/// nullopt: never yet.
Result<std::optional<DailyCheck>> lastCheck(store::Connection &facts);
/// Reads the share of the day again unless that was done today; what it found is kept. One that was
/// not sound is done again at once. Fault::Cancelled when stopped.
Result<DailyCheck> checkShareOfToday(store::Store &store, Instant now, std::stop_token stop);

} // namespace attune::facts
