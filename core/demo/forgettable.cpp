// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/forgettable.h"

namespace attune::demo {

Result<std::vector<std::string>> forgettableCustomers(store::Store &store, std::size_t most)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        std::vector<std::string> out;
        auto rows = (*reader)->prepare(
            "SELECT c.person FROM leg l JOIN customer c ON c.id = l.customer WHERE l.contact IS "
            "NULL AND (SELECT count(*) FROM leg o WHERE o.customer = l.customer) = 1 AND NOT "
            "EXISTS (SELECT 1 FROM recording r WHERE r.leg = l.key) AND NOT EXISTS (SELECT 1 FROM "
            "survey s WHERE s.leg = l.key) AND EXISTS (SELECT 1 FROM transcript t WHERE t.leg = "
            "l.key) AND (SELECT count(DISTINCT g.source) FROM rating g WHERE g.contact = "
            "l.external) < 2 ORDER BY NOT EXISTS (SELECT 1 FROM rating g WHERE g.contact = "
            "l.external), l.key LIMIT :most");
        rows.bind(static_cast<std::int64_t>(most));
        while (rows.step())
            out.push_back(toHex(rows.blob(0)));
        return out;
    });
}

} // namespace attune::demo
