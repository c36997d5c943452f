// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer said that only this customer would say, and whether a reply takes it up.
#pragma once

#include "core/text/analysis.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

/// A word worth taking up: its hash without ending, and how particular it is.
struct Particular {
    std::uint64_t stem = 0;
    float weight = 0;
};

/// The particulars of one turn, each once, in the order of their hashes.
std::vector<Particular> particularsOf(
    const Analysis &a, const PackData &pack, const SiteCorpus *corpus);

/// The customer's last three turns.
class RecentParticulars {
public:
    void push(std::vector<Particular> turn);
    bool empty() const { return m_count == 0; }
    float weightOf(std::uint64_t stem) const; ///< 0 when not said

private:
    std::array<std::vector<Particular>, 3> m_turns;
    std::size_t m_count = 0;
};

/// Enters names and particulars in the ledger and reads the two figures off them. `name` is the
/// customer's name as given, which may be empty. nullopt: the reply or what it answers is not there
/// to be compared.
std::optional<Personalisation> personalisationOf(Analysis &a, const PackData &pack,
    const RecentParticulars &recent, std::string_view name, std::string_view text,
    const SiteCorpus *corpus);

} // namespace attune::text
