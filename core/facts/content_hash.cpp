// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/content_hash.h"

#include "core/facts/transcript_codec.h"

#include <cstring>

namespace attune::facts {

namespace {

/// Length-prefixed, so that no two lists of fields give the same bytes.
class Writer {
public:
    void text(std::string_view value)
    {
        number(static_cast<std::int64_t>(value.size()));
        out += value;
    }
    void number(std::int64_t value)
    {
        char bytes[sizeof(value)];
        std::memcpy(bytes, &value, sizeof(value));
        out.append(bytes, sizeof(value));
    }
    void time(const std::optional<Instant> &t) { number(t ? toMs(*t) : INT64_MIN); }
    void span(const std::optional<Milliseconds> &span) { number(span ? span->count() : INT64_MIN); }
    void person(const PersonRef &person)
    {
        for (const std::string *part :
            {&person.externalId, &person.name, &person.team, &person.email})
            text(*part);
    }

    std::string out;
};

void writeBasis(Writer &writer, const BasisRecord &basis)
{
    writer.number(static_cast<int>(basis.level));
    writer.text(basis.lawfulBasis);
    writer.time(basis.expires);
    writer.number(basis.withdrawn);
    for (const PurposeGrant &grant : basis.grants) {
        writer.text(grant.purpose);
        writer.number(grant.granted);
        writer.time(grant.grantedAt);
    }
}

void writeLegContent(Writer &writer, const LegRecord &leg)
{
    writer.text(leg.externalId);
    writer.time(leg.start);
    writer.time(leg.end);
    writer.person(leg.agent);
    writer.text(leg.queue);
    for (const auto &span : {leg.talk, leg.hold, leg.afterWork, leg.wait})
        writer.span(span);
    writer.text(leg.transcript ? encodeTranscript(*leg.transcript) : std::string());
    for (const RecordingRecord &recording : leg.recordings) {
        writer.text(recording.fileName);
        writer.text(recording.url);
        writer.text(textOf(recording.audio));
    }
}

} // namespace

std::string canonical(const ContactRecord &record)
{
    Writer writer;
    writer.text(record.externalId);
    writer.number(static_cast<int>(record.channel));
    writer.number(static_cast<int>(record.direction));
    writer.person(record.customer);
    writer.number(record.basis.has_value());
    if (record.basis)
        writeBasis(writer, *record.basis);
    for (const LegRecord &leg : record.legs)
        writeLegContent(writer, leg);
    for (const TransferRecord &transfer : record.transfers) {
        writer.number(static_cast<std::int64_t>(transfer.fromLeg));
        writer.number(transfer.toLeg ? static_cast<std::int64_t>(*transfer.toLeg) : -1);
        writer.time(transfer.at);
        writer.number(static_cast<int>(transfer.kind));
        writer.text(transfer.toQueue);
        writer.text(transfer.note);
    }
    writer.text(record.subject);
    writer.text(record.disposition);
    writer.number(record.abandoned);
    writer.number(record.clockSuspect);
    return std::move(writer.out);
}

} // namespace attune::facts
