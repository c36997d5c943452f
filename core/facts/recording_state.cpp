// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/recording_state.h"

#include "core/facts/organisation.h"

namespace attune::facts {

Result<std::vector<RecordedContact>> contactsForRecordings(
    store::Connection &facts, vault::Vault &vault, SourceId source)
{
    const auto organisation = readOrganisation(facts, {vault, {}});
    if (!organisation)
        return organisation.error();
    return facts.guarded([&] {
        std::vector<RecordedContact> contacts;
        auto rows = facts.prepare(
            "SELECT external, start, agent FROM leg WHERE source = :source AND contact IS NULL");
        rows.bind(source);
        while (rows.step()) {
            const Agent *agent = (*organisation)->agent({rows.number(2)});
            contacts.push_back({std::string(rows.text(0)),
                LocalDay{std::chrono::floor<std::chrono::days>(rows.time(1)).time_since_epoch()},
                agent ? agent->externalId : std::string()});
        }
        return contacts;
    });
}

} // namespace attune::facts
