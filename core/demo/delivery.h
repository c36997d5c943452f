// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings everything into one stream in the order of its time: contacts as they come, and later what
// follows from them.
#pragma once

#include "core/demo/dirt.h"
#include "core/demo/records.h"

#include <memory>
#include <queue>
#include <vector>

namespace attune::demo {

/// What was planted in a contact that has a transcript.
struct TrueCourse {
    std::string contact;
    float quality = 0;
    float opening = 0;
    float closing = 0;
    bool stuck = false;
};

class Delivery {
public:
    Delivery(const Parameters &parameters, const Organisation &organisation,
        const RecordMaker &maker, const std::vector<ShowcaseCall> &showcase, Instant begin,
        Instant cut, const Sink &sink);

    /// Hands over a record whose time has come; later ones wait.
    void at(Instant when, facts::Record record);
    void contacts(std::vector<PlannedContact> planned);
    /// Delivers what lies before `until`.
    void flush(Instant until);
    /// Delivers what lies before the cut; showcase calls nobody has had yet come last.
    void finish();

    const Summary &summary() const { return m_summary; }
    std::vector<PlantedDirt> planted() const { return m_dirt.planted(); }
    std::vector<TrueCourse> takeCourses() { return std::move(m_courses); }

private:
    struct Later {
        Instant at;
        std::uint64_t order = 0;
        std::shared_ptr<facts::Record> record; ///< ready, or
        std::shared_ptr<const PlannedContact> contact; ///< to be made when its time comes
        Blemish blemish;
        Version version;
        bool operator<(const Later &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    void deliver(PlannedContact &planned);
    void follow(
        const PlannedContact &planned, const Blemish &blemish, const facts::ContactRecord &record);
    void addSurvey(const PlannedContact &planned, Instant finished);
    void maybeShowcase(PlannedContact &planned);
    void asShowcase(PlannedContact &planned, std::size_t call);
    void send(facts::Record record);
    void deliverLater(const Later &later);

    const RecordMaker &m_maker;
    const Organisation &m_organisation;
    const std::vector<ShowcaseCall> &m_showcase;
    Dirt m_dirt;
    Draw m_surveys;
    Instant m_begin;
    Instant m_cut;
    const Sink &m_sink;
    std::vector<PlannedContact> m_waiting; ///< not yet due
    std::priority_queue<Later> m_later;
    std::uint64_t m_order = 0;
    std::vector<bool> m_shown;
    std::optional<PlannedContact> m_lastVoice;
    std::vector<TrueCourse> m_courses;
    Summary m_summary;
};

} // namespace attune::demo
