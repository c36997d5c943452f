// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/upkeep.h"

#include "core/facts/rollups.h"

#include <set>

namespace attune::facts {

namespace {

constexpr const char *kAside = "unreferenced";

std::int64_t dayOf(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

void remember(store::Connection &facts, std::string_view name, const std::string &value)
{
    facts
        .prepare("INSERT INTO meta(name, value) VALUES(:name, :value) ON CONFLICT(name) DO UPDATE "
                 "SET value = excluded.value")
        .run(name, value);
}

Result<std::set<std::string>> namedFiles(store::Store &store)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        std::set<std::string> files;
        auto rows = (*reader)->prepare("SELECT file FROM recording");
        while (rows.step())
            files.emplace(rows.text(0));
        return files;
    });
}

} // namespace

Done mendSums(store::Store &store)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    const auto dirty = (*reader)->guarded(
        [&] { return (*reader)->single("SELECT EXISTS(SELECT 1 FROM dirty_day)") != 0; });
    if (!dirty)
        return dirty.error();
    if (!*dirty)
        return {};
    return store.write(
        store::Area::Contacts, [](store::Connection &facts) { return recomputeDirtyDays(facts); });
}

Result<std::int64_t> putUnreferencedAside(
    store::Store &store, const std::filesystem::path &recordings)
{
    const auto named = namedFiles(store);
    if (!named)
        return named.error();
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(recordings, problem)) {
        if (entry.is_regular_file(problem))
            files.push_back(entry.path());
    }
    std::int64_t aside = 0;
    for (const std::filesystem::path &file : files) {
        if (named->contains(file.filename().string()))
            continue;
        if (file.extension() == ".part") {
            std::filesystem::remove(file, problem);
            continue;
        }
        std::filesystem::create_directories(recordings / kAside, problem);
        std::filesystem::rename(file, recordings / kAside / file.filename(), problem);
        if (problem)
            return {Fault::Io, file.string() + ": " + problem.message()};
        ++aside;
    }
    return aside;
}

Result<std::optional<DailyCheck>> lastCheck(store::Connection &facts)
{
    return facts.guarded([&]() -> Result<std::optional<DailyCheck>> {
        std::optional<DailyCheck> last;
        auto rows = facts.prepare("SELECT name, value FROM meta WHERE name IN ('check.at', "
                                  "'check.problem') ORDER BY name");
        while (rows.step()) {
            if (rows.text(0) == "check.at")
                last = DailyCheck{fromMs(std::stoll(std::string(rows.text(1)))), true, {}};
            else if (last)
                last->problem = rows.text(1);
        }
        if (last)
            last->sound = last->problem.empty();
        return last;
    });
}

Result<DailyCheck> checkShareOfToday(store::Store &store, Instant now, std::stop_token stop)
{
    DailyCheck check{now, true, {}};
    {
        auto reader = store.reader();
        if (!reader)
            return reader.error();
        const auto last = lastCheck(**reader);
        if (!last)
            return last.error();
        if (*last && (*last)->sound && dayOf((*last)->at) == dayOf(now))
            return **last;
        const VerifyScope share{kVerifyShares, static_cast<int>(dayOf(now) % kVerifyShares)};
        const auto report = verify(**reader, share, std::move(stop));
        if (!report)
            return report.error();
        check.sound = report->sound();
        check.problem = report->firstProblem;
    }
    const auto kept = store.write(0U, [&](store::Connection &facts) -> Done {
        remember(facts, "check.at", std::to_string(toMs(check.at)));
        remember(facts, "check.problem", check.problem);
        return {};
    });
    return kept ? Result<DailyCheck>(check) : Result<DailyCheck>(kept.error());
}

} // namespace attune::facts
