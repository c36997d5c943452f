// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/callers.h"

#include "core/facts/directory.h"

namespace attune::demo {

Result<std::vector<Caller>> callersWhoCameBack(
    store::Store &store, vault::Vault &vault, std::size_t most)
{
    struct Sealed {
        Bytes person, particulars;
        Instant first;
    };
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    const auto found = (*reader)->guarded([&] {
        std::vector<Sealed> out;
        auto rows = (*reader)->prepare(
            "SELECT c.person, c.sealed, min(l.start) FROM leg l JOIN customer c ON c.id = "
            "l.customer WHERE l.contact IS NULL AND NOT EXISTS (SELECT 1 FROM consent k WHERE "
            "k.customer = c.id) AND NOT EXISTS (SELECT 1 FROM leg o LEFT JOIN recording r ON r.leg "
            "= o.key LEFT JOIN consent k ON k.leg = o.key LEFT JOIN rating g ON g.contact = "
            "o.external WHERE o.customer = c.id AND (r.leg IS NOT NULL OR k.leg IS NOT NULL OR "
            "g.contact IS NOT NULL)) GROUP BY c.id HAVING count(*) >= 2 ORDER BY min(l.key) LIMIT "
            ":most");
        rows.bind(static_cast<std::int64_t>(most));
        while (rows.step())
            out.push_back({Bytes(rows.blob(0).begin(), rows.blob(0).end()),
                Bytes(rows.blob(1).begin(), rows.blob(1).end()), rows.time(2)});
        return out;
    });
    if (!found)
        return found.error();
    std::vector<Caller> out;
    for (const Sealed &one : *found) {
        const auto plain =
            vault.open({facts::kCustomerPlace, facts::placeOf(one.person)}, one.particulars);
        if (!plain)
            return plain.error();
        out.push_back(
            {facts::decodePerson({reinterpret_cast<const char *>(plain->data()), plain->size()})
                    .externalId,
                one.first});
    }
    return out;
}

} // namespace attune::demo
