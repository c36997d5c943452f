// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to unlock a centre of many users, to take a key away, and to open sealed
// blocks.
#include "app/bench/bench.h"
#include "core/access/access_service.h"

#include <QTemporaryDir>

#include <array>
#include <chrono>

namespace attune::app {

namespace {

constexpr int kUsers = 100;
constexpr int kUnlocks = 7;
constexpr int kBlocks = 4000;
constexpr std::size_t kValues = 250; ///< of eight bytes each: 4,000 blocks are a million

double since(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// With the real cost of a passphrase for who unlocks; the others never do.
Result<std::unique_ptr<vault::Vault>> centreOfMany(const QTemporaryDir &dir, const Clock &clock)
{
    auto made = vault::Vault::create(dir.filePath(QStringLiteral("keys.db")).toStdString(),
        dir.filePath(QStringLiteral("backups")).toStdString(), "nadia", "measuring");
    if (!made)
        return made;
    if (auto unlocked = (*made)->unlock("nadia", "measuring"); !unlocked)
        return unlocked.error();
    access::Service service(**made, clock);
    for (int i = 0; i < kUsers; ++i) {
        const Role role = kRoles[static_cast<std::size_t>(i) % kRoles.size()];
        if (auto added = service.add({"user " + std::to_string(i), "x", role, {}, kCheap}); !added)
            return added.error();
    }
    return made;
}

Result<double> openBlocks(vault::Vault &vault)
{
    std::vector<Bytes> blocks;
    const Bytes values(kValues * 8, 0x5a);
    for (int i = 0; i < kBlocks; ++i) {
        auto sealed = vault.seal(vault::kEmotional, {"bench", i}, values);
        if (!sealed)
            return sealed.error();
        blocks.push_back(std::move(*sealed));
    }
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < kBlocks; ++i) {
        if (const auto plain = vault.open({"bench", i}, blocks[static_cast<std::size_t>(i)]);
            !plain)
            return plain.error();
    }
    return since(begun);
}

Result<QJsonObject> measureVault(const QStringList &)
{
    const QTemporaryDir dir;
    const SystemClock clock;
    auto vault = centreOfMany(dir, clock);
    if (!vault)
        return vault.error();
    std::vector<double> right, wrong;
    for (int i = 0; i < kUnlocks; ++i) {
        (*vault)->lock();
        auto begun = std::chrono::steady_clock::now();
        if ((*vault)->unlock("nadia", "not this"))
            return {Fault::Corrupt, "a wrong passphrase opens"};
        wrong.push_back(since(begun));
        begun = std::chrono::steady_clock::now();
        if (auto unlocked = (*vault)->unlock("nadia", "measuring"); !unlocked)
            return unlocked.error();
        right.push_back(since(begun));
    }
    const auto begun = std::chrono::steady_clock::now();
    if (auto taken = access::Service(**vault, clock).disable("user 0"); !taken)
        return taken.error();
    const double revoked = since(begun);
    const auto opened = openBlocks(**vault);
    if (!opened)
        return opened.error();
    return QJsonObject{{QStringLiteral("users"), kUsers + 1},
        {QStringLiteral("unlock_median_seconds"), percentile(right, 0.5)},
        {QStringLiteral("unlock_slowest_seconds"), percentile(right, 1)},
        {QStringLiteral("wrong_passphrase_median_seconds"), percentile(wrong, 0.5)},
        {QStringLiteral("revoke_one_user_seconds"), revoked},
        {QStringLiteral("sealed_values"), qint64(kBlocks * kValues)},
        {QStringLiteral("open_sealed_values_seconds"), *opened}};
}

constexpr std::array kVaultBenchmarks{Benchmark{"vault",
    "Unlocking a centre of 101 users (Argon2id, 64 MiB), taking one user's keys away, and opening "
    "a million sealed values",
    &measureVault}};

} // namespace

std::span<const Benchmark> vaultBenchmarks()
{
    return kVaultBenchmarks;
}

} // namespace attune::app
