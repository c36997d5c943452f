// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the digests of batches lose and gain when rows change or go, in one transaction.
#pragma once

#include "core/facts/leg_row.h"

#include <map>

namespace attune::facts {

class BatchDigests {
public:
    explicit BatchDigests(store::Connection &facts)
        : m_facts(facts)
    {
    }
    /// `is`: as it is afterwards; nullptr when it goes.
    void replace(const LegRow &row, const DigestSum::Words &was, const DigestSum::Words *is)
    {
        Change &change = m_changes[row.batch.value];
        if (change.isNew) {
            auto stored = m_facts.prepare("SELECT digest FROM batch WHERE id = :id");
            stored.bind(row.batch);
            change.sum = stored.step() ? DigestSum(stored.blob(0)) : DigestSum();
            change.isNew = false;
        }
        change.sum.subtract(was);
        if (is)
            change.sum.add(*is);
        else
            ++change.gone;
    }
    void save()
    {
        for (const auto &[batch, change] : m_changes)
            m_facts.prepare("UPDATE batch SET digest = :digest, rows = rows - :gone WHERE id = :id")
                .run(change.sum.bytes(), change.gone, batch);
    }

private:
    struct Change {
        DigestSum sum;
        std::int64_t gone = 0;
        bool isNew = true;
    };
    store::Connection &m_facts;
    std::map<std::int64_t, Change> m_changes;
};

} // namespace attune::facts
