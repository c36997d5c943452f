// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any record as one line of text, for comparing streams; with or without what was said.
#pragma once

#include "core/demo/demo.h"

#include <cstdint>
#include <sstream>
#include <string>

namespace attune::tests {

class RecordText {
public:
    explicit RecordText(bool withWords = true)
        : m_words(withWords)
    {
    }

    std::string of(const facts::Record &record)
    {
        m_out.str({});
        m_out << record.index();
        std::visit([this](const auto &value) { write(value); }, record);
        return m_out.str();
    }

private:
    template <typename T>
    RecordText &add(const T &value)
    {
        m_out << '|' << value;
        return *this;
    }
    RecordText &time(Instant t) { return add(toMs(t)); }
    template <typename T>
    RecordText &maybe(const std::optional<T> &value)
    {
        if (!value)
            return add("-");
        if constexpr (std::is_same_v<T, Instant>)
            return time(*value);
        else if constexpr (std::is_same_v<T, LocalDay>)
            return add(toNumber(*value));
        else if constexpr (std::is_same_v<T, Milliseconds>)
            return add(value->count());
        else
            return add(*value);
    }
    void words(const std::string &text)
    {
        if (m_words)
            add(text);
    }

    void write(const facts::PersonRef &person)
    {
        add(person.externalId).add(person.name).add(person.team).add(person.email);
    }
    void write(const facts::BasisRecord &basis)
    {
        add(static_cast<int>(basis.level))
            .add(basis.lawfulBasis)
            .maybe(basis.expires)
            .add(basis.withdrawn);
        for (const auto &grant : basis.grants)
            add(grant.purpose).add(grant.granted).maybe(grant.grantedAt);
    }
    void write(const facts::Transcript &transcript)
    {
        add(transcript.customerName);
        if (!m_words)
            return;
        add(transcript.language);
        for (const auto &turn : transcript.turns) {
            add(static_cast<int>(turn.role)).maybe(turn.begin).maybe(turn.end).add(turn.text);
            add(turn.redacted).add(turn.privateNote).maybe(turn.importedSentiment);
        }
        for (const auto &score : transcript.imported)
            add(score.origin).add(score.name).add(score.value);
    }
    void write(const facts::LegRecord &leg)
    {
        add(leg.externalId).time(leg.start).maybe(leg.end).add(leg.queue);
        write(leg.agent);
        maybe(leg.talk).maybe(leg.hold).maybe(leg.afterWork).maybe(leg.wait);
        add(leg.transcript.has_value());
        if (leg.transcript)
            write(*leg.transcript);
        add(leg.recordings.size());
    }
    void write(const facts::ContactRecord &contact)
    {
        add(contact.externalId).maybe(contact.stamp).add(static_cast<int>(contact.channel));
        add(static_cast<int>(contact.direction))
            .add(contact.disposition)
            .add(contact.abandoned)
            .add(contact.clockSuspect);
        words(contact.subject);
        write(contact.customer);
        if (contact.basis)
            write(*contact.basis);
        for (const auto &leg : contact.legs)
            write(leg);
        for (const auto &transfer : contact.transfers) {
            add(transfer.fromLeg)
                .maybe(transfer.toLeg)
                .time(transfer.at)
                .add(static_cast<int>(transfer.kind))
                .add(transfer.toQueue);
            words(transfer.note);
        }
    }
    void write(const facts::AgentRecord &agent)
    {
        add(agent.externalId).add(agent.name).add(agent.email).add(agent.team).add(agent.site);
        maybe(agent.from).maybe(agent.until).maybe(agent.fullTimeShare);
        for (const auto &skill : agent.skills)
            add(skill);
    }
    void write(const facts::TeamRecord &team)
    {
        add(team.externalId).add(team.name).add(team.site).add(team.supervisor);
    }
    void write(const facts::QueueRecord &queue)
    {
        add(queue.name).add(queue.site).add(static_cast<int>(queue.emotion)).add(queue.reason);
    }
    void write(const facts::SiteRecord &site) { add(site.name).add(site.zone); }
    void write(const facts::ShiftRecord &shift)
    {
        add(shift.externalId)
            .add(shift.agent)
            .add(shift.activity)
            .add(shift.queue)
            .time(shift.start)
            .time(shift.end)
            .add(shift.paid);
    }
    void write(const facts::AbsenceRecord &absence)
    {
        add(absence.externalId)
            .add(absence.agent)
            .add(absence.kind)
            .add(toNumber(absence.from))
            .add(toNumber(absence.until));
    }
    void write(const facts::SurveyRecord &survey)
    {
        add(survey.externalId)
            .add(survey.contact)
            .add(survey.kind)
            .time(survey.at)
            .add(survey.score);
        words(survey.comment);
    }
    void write(const facts::RatingRecord &rating)
    {
        add(rating.contact).add(rating.rater).add(rating.question).add(rating.score.value_or(-1));
        words(rating.comment);
    }
    void write(const facts::ConsentRecord &consent)
    {
        add(consent.contact).add(consent.customer).time(consent.at);
        write(consent.basis);
    }
    void write(const facts::TurnRecord &turn) { add(turn.contact).add(turn.index); }
    void write(const facts::AnalysisRecord &analysis) { add(analysis.contact); }

    std::ostringstream m_out;
    bool m_words;
};

/// FNV-1a over the lines of a stream (Fowler, Noll and Vo).
struct StreamHash {
    std::uint64_t value = 14695981039346656037ULL;
    std::int64_t count = 0;

    void add(const std::string &line)
    {
        for (const char c : line + '\n') {
            value ^= static_cast<unsigned char>(c);
            value *= 1099511628211ULL;
        }
        ++count;
    }
    friend bool operator==(const StreamHash &, const StreamHash &) = default;
};

} // namespace attune::tests
