// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/delivery.h"

#include "core/demo/showcase.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr double kSurveyed = 0.12;
constexpr hours kBetweenShowcases{9};

Instant finishedAt(const PlannedContact &planned)
{
    const auto &last = planned.last();
    return planned.abandoned() ? last.start + Milliseconds{last.wait}
                               : last.end() + Milliseconds{last.after};
}

bool isEarlier(const PlannedContact &a, const PlannedContact &b)
{
    return a.first().start != b.first().start ? a.first().start < b.first().start
                                              : a.key() < b.key();
}

} // namespace

Delivery::Delivery(const Parameters &parameters, const Organisation &organisation,
    const RecordMaker &maker, const std::vector<ShowcaseCall> &showcase, Instant begin, Instant cut,
    const Sink &sink)
    : m_maker(maker)
    , m_organisation(organisation)
    , m_showcase(showcase)
    , m_dirt(parameters, organisation)
    , m_surveys(subSeed(parameters.seed, Stream::Surveys))
    , m_begin(begin)
    , m_cut(cut)
    , m_sink(sink)
    , m_shown(parameters.withTranscripts ? showcase.size() : 0)
{
}

void Delivery::send(facts::Record record)
{
    ++m_summary.records;
    m_sink(std::move(record));
}

void Delivery::at(Instant when, facts::Record record)
{
    m_later.push({when, m_order++, std::make_shared<facts::Record>(std::move(record)), {}, {}, {}});
}

void Delivery::contacts(std::vector<PlannedContact> planned)
{
    for (auto &contact : planned)
        if (contact.first().start >= m_begin && finishedAt(contact) <= m_cut)
            m_waiting.push_back(contact);
}

// Contacts are sorted a day at a time, what follows from them comes out of a heap between them.
void Delivery::flush(Instant until)
{
    std::vector<PlannedContact> due;
    const auto rest = std::partition(m_waiting.begin(), m_waiting.end(),
        [until](const PlannedContact &contact) { return contact.first().start < until; });
    due.assign(m_waiting.begin(), rest);
    m_waiting.erase(m_waiting.begin(), rest);
    std::sort(due.begin(), due.end(), isEarlier);
    for (auto &contact : due) {
        while (!m_later.empty() && m_later.top().at <= contact.first().start) {
            const Later later = m_later.top();
            m_later.pop();
            deliverLater(later);
        }
        deliver(contact);
    }
    while (!m_later.empty() && m_later.top().at < until) {
        const Later later = m_later.top();
        m_later.pop();
        deliverLater(later);
    }
}

void Delivery::deliverLater(const Later &later)
{
    if (later.record != nullptr)
        send(std::move(*later.record));
    else
        send(m_maker.contact(*later.contact, later.blemish, later.version));
}

void Delivery::deliver(PlannedContact &planned)
{
    maybeShowcase(planned);
    const auto blemish = m_dirt.blemish(planned);
    auto record = m_maker.contact(planned, blemish, {});
    ++m_summary.contacts;
    m_summary.abandoned += planned.abandoned() ? 1 : 0;
    if (record.legs.front().transcript) {
        ++m_summary.transcripts;
        for (const auto &leg : record.legs)
            if (leg.transcript)
                for (const auto &turn : leg.transcript->turns)
                    m_summary.textBytes += static_cast<std::int64_t>(turn.text.size());
        m_courses.push_back({record.externalId, planned.first().quality, planned.first().opening,
            planned.last().closing, planned.stuck});
    }
    follow(planned, blemish, record);
    send(std::move(record));
}

void Delivery::follow(
    const PlannedContact &planned, const Blemish &blemish, const facts::ContactRecord &record)
{
    const auto finished = finishedAt(planned);
    const auto again = m_dirt.redeliveries(planned, finished);
    if (!again.empty()) {
        const auto copy = std::make_shared<const PlannedContact>(planned);
        for (const auto &redelivery : again)
            m_later.push({redelivery.at, m_order++, nullptr, copy, blemish, redelivery.version});
    }
    const auto level = record.basis ? record.basis->level : facts::Basis::None;
    if (const auto when = m_dirt.withdrawal(planned, finished, level)) {
        facts::ConsentRecord consent;
        // Half withdraw for one contact, half for all of theirs.
        if (planned.number % 2 == 0)
            consent.contact = record.externalId;
        else
            consent.customer = record.customer.externalId;
        consent.at = *when;
        consent.basis.level = facts::Basis::BasisOnly;
        consent.basis.lawfulBasis = "contract";
        consent.basis.withdrawn = true;
        consent.basis.grants = {{"service", true, std::nullopt}, {"analysis", false, *when}};
        at(*when, std::move(consent));
    }
    addSurvey(planned, finished);
}

// One in eight answers, the pleased and the angry alike.
void Delivery::addSurvey(const PlannedContact &planned, Instant finished)
{
    const bool answers = m_surveys.chance(kSurveyed);
    const double mark = 3.4 + 1.9 * planned.last().closing + m_surveys.normal(0, 0.7);
    const auto when = finished + minutes{5 + static_cast<int>(m_surveys.exponential(300))};
    const bool comments = m_surveys.chance(0.35);
    if (!answers || planned.abandoned() || planned.outcome == Outcome::Dropped
        || planned.outcome == Outcome::EndedByPolicy)
        return;
    const int score = static_cast<int>(std::clamp(std::lround(mark), 1L, 5L));
    at(when, m_maker.survey(planned, when, score, comments));
}

// Each call written out takes the place of the first contact that could have been it.
void Delivery::maybeShowcase(PlannedContact &planned)
{
    const auto &leg = planned.first();
    if (m_shown.empty() || planned.site != 0 || planned.channel != facts::Channel::Voice
        || planned.legCount != 1 || planned.asksSupervisor || planned.night
        || planned.outcome > Outcome::Unresolved
        || m_maker.basisLevel(planned.customer) != facts::Basis::Consent)
        return;
    m_lastVoice = planned;
    const auto count = static_cast<int>(m_shown.size());
    for (int i = 0; i < count; ++i) {
        const auto call = static_cast<std::size_t>(i);
        if (m_shown[call] || leg.start < m_cut - (count - i) * kBetweenShowcases
            || m_showcase[call].queue != kQueues[leg.queue].name)
            continue;
        if (finishedAt(planned) - leg.end() + estimatedLength(m_showcase[call]) + leg.start > m_cut)
            continue;
        asShowcase(planned, call);
        return;
    }
}

void Delivery::asShowcase(PlannedContact &planned, std::size_t call)
{
    auto &leg = planned.legs.front();
    planned.showcase = static_cast<std::int8_t>(call);
    leg.talk = static_cast<std::int32_t>(estimatedLength(m_showcase[call]).count());
    leg.hold = 0;
    m_shown[call] = true;
}

void Delivery::finish()
{
    flush(m_cut + Milliseconds{1});
    for (std::size_t call = 0; call < m_shown.size(); ++call) {
        if (m_shown[call] || !m_lastVoice)
            continue;
        auto planned = *m_lastVoice;
        planned.showcase = -1;
        planned.number = 90000000 + call;
        const auto queue = std::find_if(kQueues.begin(), kQueues.end(),
            [&](const QueueSpec &spec) { return m_showcase[call].queue == spec.name; });
        planned.legs.front().queue = static_cast<std::uint8_t>(queue - kQueues.begin());
        asShowcase(planned, call);
        auto record = m_maker.contact(planned, {}, {});
        ++m_summary.contacts;
        send(std::move(record));
    }
}

} // namespace attune::demo
