// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contact_lens.h"

#include "core/sync/ascii.h"
#include "core/sync/redaction.h"
#include "core/sync/time_reader.h"

#include <algorithm>
#include <map>

namespace attune::sync {

namespace {

using facts::Role;
using facts::SetAside;

constexpr const char *kLensOrigin = "Contact Lens";
constexpr std::size_t kUuid = 36;

bool isUuid(std::string_view text)
{
    for (std::size_t i = 0; i < kUuid; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = lowered(text[i]);
        if (dash ? c != '-' : !(isDigit(c) || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

Role participantNamed(std::string_view name)
{
    if (name == "CUSTOMER")
        return Role::Customer;
    if (name == "AGENT")
        return Role::Agent;
    if (name == "SUPERVISOR")
        return Role::Supervisor;
    return name == "SYSTEM" || name == "CUSTOM_BOT" ? Role::Bot : Role::ThirdParty;
}

std::map<std::string, Role> participantsOf(JsonElement root)
{
    std::map<std::string, Role> roles;
    JsonArray list;
    const auto participants = member(root, "Participants");
    if (!participants || participants->get(list))
        return roles;
    for (const JsonElement item : list)
        if (const auto id = member(item, "ParticipantId"))
            roles[identifierOf(*id)] = participantNamed(textAt(item, "ParticipantRole"));
    return roles;
}

std::optional<double> sentimentOf(std::string_view word)
{
    if (word == "POSITIVE")
        return 1.0;
    if (word == "NEGATIVE")
        return -1.0;
    if (word == "NEUTRAL" || word == "MIXED")
        return 0.0;
    return std::nullopt;
}

class Lens {
public:
    Lens(JsonElement root, const Zone *zone)
        : m_root(root)
        , m_zone(zone)
        , m_roles(participantsOf(root))
    {
    }

    facts::Transcript read();

private:
    void readTurn(JsonElement item);
    void readSentiment();
    Role roleOf(JsonElement item) const;
    void import(const std::string &name, std::optional<double> score);

    JsonElement m_root;
    const Zone *m_zone;
    std::map<std::string, Role> m_roles;
    std::optional<Instant> m_first; ///< of a chat, whose messages have points in time
    facts::Transcript m_transcript;
};

Role Lens::roleOf(JsonElement item) const
{
    if (const std::string_view stated = textAt(item, "ParticipantRole"); !stated.empty())
        return participantNamed(stated);
    const auto id = member(item, "ParticipantId");
    const auto known = id ? m_roles.find(identifierOf(*id)) : m_roles.end();
    return known == m_roles.end() ? Role::ThirdParty : known->second;
}

void Lens::readTurn(JsonElement item)
{
    // Chats also list who joined and left; that is no message.
    const std::string_view type = textAt(item, "ContentType");
    if (!type.empty() && !type.starts_with("text/"))
        return;
    facts::Turn turn;
    turn.text = soundText(textAt(item, "Content"));
    if (turn.text.empty())
        return;
    turn.role = roleOf(item);
    if (const auto begin = numberAt(item, "BeginOffsetMillis"))
        turn.begin = fromSeconds(*begin / 1000.0);
    if (const auto end = numberAt(item, "EndOffsetMillis"))
        turn.end = fromSeconds(*end / 1000.0);
    const TimeReading at = readTime(textAt(item, "AbsoluteTime"), m_zone);
    if (at && !turn.begin) {
        if (!m_first)
            m_first = *at;
        turn.begin = std::max(*at - *m_first, Milliseconds{0});
    }
    const auto redaction = member(item, "Redaction");
    turn.redacted = (redaction && !redaction->is_null()) || hasRedactionMark(turn.text);
    if (turn.role == Role::Customer) {
        turn.importedSentiment = sentimentOf(textAt(item, "Sentiment"));
        const std::string_view name = textAt(item, "DisplayName");
        if (m_transcript.customerName.empty() && !equalsFolded(name, "customer"))
            m_transcript.customerName = soundText(name);
    }
    m_transcript.turns.push_back(std::move(turn));
}

void Lens::import(const std::string &name, std::optional<double> score)
{
    if (score)
        m_transcript.imported.push_back(
            {kLensOrigin, "customer sentiment, " + name + " (-5 to 5)", *score});
}

/// Of the customer only: what a vendor makes of the people who work here is not taken in.
void Lens::readSentiment()
{
    const auto characteristics = member(m_root, "ConversationCharacteristics");
    const auto sentiment = characteristics ? member(*characteristics, "Sentiment") : std::nullopt;
    if (!sentiment)
        return;
    if (const auto overall = member(*sentiment, "OverallSentiment")) {
        const auto byRole = member(*overall, "DetailsByParticipantRole"); // chats
        import("overall", numberAt(byRole.value_or(*overall), "CUSTOMER"));
    }
    const auto periods = member(*sentiment, "SentimentByPeriod");
    const auto quarters = periods ? member(*periods, "QUARTER") : std::nullopt;
    const auto own = quarters ? member(*quarters, "CUSTOMER") : std::nullopt;
    JsonArray list;
    if (!own || own->get(list))
        return;
    int number = 0;
    for (const JsonElement quarter : list)
        import("quarter " + std::to_string(++number), numberAt(quarter, "Score"));
}

facts::Transcript Lens::read()
{
    m_transcript.language = soundText(textAt(m_root, "LanguageCode"));
    JsonArray turns;
    const auto list = member(m_root, "Transcript");
    if (list && !list->get(turns))
        for (const JsonElement item : turns)
            readTurn(item);
    readSentiment();
    return std::move(m_transcript);
}

} // namespace

std::string contactIdIn(std::string_view fileName)
{
    const std::string_view name = fileName.substr(fileName.rfind('/') + 1);
    for (std::size_t at = 0; at + kUuid <= name.size(); ++at)
        if (isUuid(name.substr(at, kUuid)))
            return std::string(name.substr(at, kUuid));
    return {};
}

ContactLensReader::ContactLensReader(const SourceOptions &options, std::string fileName)
    : JsonReader(options, std::move(fileName))
{
}

void ContactLensReader::readRecord(JsonElement root, const RecordSource &source, RecordSink &sink)
{
    facts::AnalysisRecord analysis;
    if (const auto customer = member(root, "CustomerMetadata"))
        analysis.contact = soundText(textAt(*customer, "ContactId"));
    if (analysis.contact.empty())
        analysis.contact = soundText(textAt(root, "ContactId"));
    if (analysis.contact.empty())
        analysis.contact = contactIdIn(fileName());
    if (analysis.contact.empty()) {
        sink.setAside(source.setAside(SetAside::NoContact, "the file's name has no contact id"));
        return;
    }
    if (const auto metadata = member(root, "ContentMetadata"))
        analysis.preferred = textAt(*metadata, "Output") == "Redacted";
    analysis.transcript = Lens(root, options().zone ? &*options().zone : nullptr).read();
    sink.accept(std::move(analysis), source.at);
}

} // namespace attune::sync
