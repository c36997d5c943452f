// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planned contacts, shifts and people as the records a source delivers.
#pragma once

#include "core/demo/dialogue.h"
#include "core/demo/organisation.h"
#include "core/demo/planned.h"
#include "core/demo/schedule.h"

#include <string>

namespace attune::demo {

/// What is wrong with a contact wherever it is delivered.
struct Blemish {
    bool unknownAgent = false;
    std::int32_t usesIdOf = -1; ///< an agent who has left
    bool wrongZone = false; ///< two hours early, and marked
    bool redacted = false;
};

/// Which delivery of a contact this is: the first, or a later state of it.
struct Version {
    int number = 1;
    Milliseconds stampedAfter{0}; ///< the end of the contact
};

class RecordMaker {
public:
    RecordMaker(const Parameters &parameters, const Organisation &organisation,
        const Dialogue &dialogue, const NamePool &names, const std::vector<ShowcaseCall> &showcase);

    facts::ContactRecord contact(
        const PlannedContact &planned, const Blemish &blemish, const Version &version) const;
    bool hasTranscript(const PlannedContact &planned) const;
    std::string externalId(const PlannedContact &planned) const;
    std::string customerId(std::uint32_t customer) const;
    facts::Basis basisLevel(std::uint32_t customer) const;
    std::optional<facts::BasisRecord> basis(std::uint32_t customer) const;
    facts::SurveyRecord survey(
        const PlannedContact &planned, Instant at, int score, bool comment) const;

    facts::SiteRecord site(const Site &site) const { return {site.name, site.zone.name()}; }
    facts::TeamRecord team(const Team &team) const;
    facts::QueueRecord queue(const QueueSpec &queue) const;
    facts::AgentRecord agent(const Agent &agent, LocalDay day) const;
    /// The shift itself first, then what lies in it.
    std::vector<facts::ShiftRecord> shift(const DayShift &shift, int site, LocalDay day) const;
    facts::AbsenceRecord absence(int agent, const char *kind, LocalDay from, LocalDay until) const;

private:
    void addLegs(
        facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const;
    void addTransfers(
        facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const;
    void addText(
        facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const;
    facts::PersonRef person(
        const PlannedLeg &leg, const PlannedContact &planned, const Blemish &blemish) const;
    Cast castOf(const PlannedContact &planned, const Blemish &blemish) const;

    const Parameters &m_parameters;
    const Organisation &m_organisation;
    const Dialogue &m_dialogue;
    const NamePool &m_names;
    const std::vector<ShowcaseCall> &m_showcase;
    std::uint64_t m_consentSeed;
    std::uint64_t m_sampleSeed;
    Instant m_transcriptsFrom;
};

} // namespace attune::demo
