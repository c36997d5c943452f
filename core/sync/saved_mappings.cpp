// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/saved_mappings.h"

namespace attune::sync {

namespace {

constexpr const char *kPrefix = "mapping:"; ///< among what the facts say about themselves

} // namespace

Result<std::vector<ColumnMapping>> savedMappings(store::Connection &facts)
{
    return facts.guarded([&]() -> Result<std::vector<ColumnMapping>> {
        std::vector<ColumnMapping> mappings;
        auto row = facts.prepare("SELECT value FROM meta WHERE substr(name, 1, length(:prefix)) = "
                                 ":prefix ORDER BY name");
        row.bind(kPrefix);
        while (row.step()) {
            auto mapping = mappingFromJson(row.text(0));
            if (!mapping)
                return {Fault::Corrupt, mapping.error().detail};
            mappings.push_back(std::move(*mapping));
        }
        return mappings;
    });
}

Done saveMapping(store::Connection &facts, const ColumnMapping &mapping)
{
    if (mapping.fingerprint.empty() || !missingFields(mapping).empty())
        return {Fault::Invalid, "no row of this mapping can become a record"};
    return facts.guarded([&]() -> Done {
        facts
            .prepare("INSERT INTO meta(name, value) VALUES(:name, :value) ON CONFLICT(name) DO "
                     "UPDATE SET value = excluded.value")
            .run(kPrefix + mapping.fingerprint, toJson(mapping));
        return {};
    });
}

Done forgetMapping(store::Connection &facts, std::string_view fingerprint)
{
    return facts.guarded([&]() -> Done {
        const std::string name = kPrefix + std::string(fingerprint);
        auto row = facts.prepare("SELECT 1 FROM meta WHERE name = :name");
        row.bind(name);
        if (!row.step())
            return {Fault::NotFound, "no mapping was saved for this header"};
        facts.prepare("DELETE FROM meta WHERE name = :name").run(name);
        return {};
    });
}

} // namespace attune::sync
