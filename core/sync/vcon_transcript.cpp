// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon_transcript.h"

#include "core/sync/ascii.h"
#include "core/sync/time_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace attune::sync {

namespace {

using facts::Role;

/// Redacted before unredacted, then by what the shape tells: speakers, times, neither.
constexpr int kRedactedRank = 10;
constexpr int kSegmentsRank = 5;
constexpr int kListRank = 4;
constexpr int kWordsRank = 3;
constexpr int kDiarizedRank = 2;
constexpr int kPlainRank = 1;
/// A pause this long ends a turn even when the same person goes on.
constexpr double kPauseSeconds = 2.0;

struct Context {
    const Vcon &vcon;
    const VconRoles &roles;
    const VconDialog *dialog = nullptr;
    std::optional<Instant> start;
    const Zone *zone = nullptr;
};

/// The party whose part of this dialog it is, by role.
int partyWith(const Context &context, Role role)
{
    for (const int party : context.dialog->parties)
        if (party >= 0 && context.roles.at(party) == role)
            return party;
    return context.roles.first(role);
}

/// A label such as "agent", "Customer" or somebody's name; −1 when it is none of ours.
int partyLabelled(const Context &context, std::string_view label)
{
    label = trimmed(label);
    if (isOneOf(
            label, {"agent", "representative", "rep", "advisor", "operator", "csr", "assistant"}))
        return partyWith(context, Role::Agent);
    if (isOneOf(label, {"customer", "caller", "client", "user", "contact", "member"}))
        return partyWith(context, Role::Customer);
    for (std::size_t i = 0; i < context.vcon.parties.size(); ++i)
        if (!label.empty() && equalsFolded(context.vcon.parties[i].name, label))
            return static_cast<int>(i);
    return -1;
}

/// Where all is said by one party though several took part, nobody told the speakers apart. One
/// turn alone may have one speaker, but not where a machine cut the turns by the voices it heard.
void forgetSingleSpeaker(const Context &context, bool diarized, std::vector<SpokenTurn> &turns)
{
    const auto taking = std::count_if(context.dialog->parties.begin(),
        context.dialog->parties.end(), [](int party) { return party >= 0; });
    const bool single = std::all_of(turns.begin(), turns.end(),
        [&](const SpokenTurn &turn) { return turn.party == turns.front().party; });
    if (taking < 2 || !single || (turns.size() < 2 && !diarized))
        return;
    for (SpokenTurn &turn : turns)
        turn.party = -1;
}

/// The `speakers` of a WTF body by their id: a list, or an object with the ids as keys.
std::map<std::string, int> speakersOf(const Context &context, JsonElement body)
{
    std::map<std::string, int> speakers;
    const auto element = member(body, "speakers");
    if (!element)
        return speakers;
    const auto add = [&](std::string id, JsonElement speaker) {
        std::string_view label = textAt(speaker, "label");
        if (label.empty())
            label = textAt(speaker, "name").empty() ? stringOf(speaker) : textAt(speaker, "name");
        speakers[std::move(id)] = partyLabelled(context, label);
    };
    JsonObject named;
    JsonArray listed;
    if (!element->get(named)) {
        for (const auto [key, speaker] : named)
            add(std::string(key), speaker);
    } else if (!element->get(listed)) {
        for (const JsonElement speaker : listed)
            if (const auto id = member(speaker, "id"))
                add(identifierOf(*id), speaker);
    }
    return speakers;
}

int wtfParty(
    const Context &context, const std::map<std::string, int> &speakers, JsonElement speaker)
{
    const auto known = speakers.find(identifierOf(speaker));
    if (known != speakers.end() && known->second >= 0)
        return known->second;
    const auto index = integerOf(speaker);
    const auto parties = static_cast<std::int64_t>(context.vcon.parties.size());
    if (index && *index >= 0 && *index < parties && known == speakers.end())
        return static_cast<int>(*index);
    return partyLabelled(context, stringOf(speaker));
}

std::optional<SpokenDialog> fromSegments(const Context &context, JsonElement body)
{
    JsonArray segments;
    const auto element = member(body, "segments");
    if (!element || element->get(segments))
        return std::nullopt;
    const auto speakers = speakersOf(context, body);
    SpokenDialog spoken;
    spoken.rank = kSegmentsRank;
    for (const JsonElement segment : segments) {
        SpokenTurn turn;
        turn.begin = fromSeconds(numberAt(segment, "start"));
        turn.end = fromSeconds(numberAt(segment, "end"));
        if (turn.begin && turn.end && *turn.end < *turn.begin) {
            turn.end.reset();
            spoken.clockSuspect = true;
        }
        turn.text = soundText(trimmed(textAt(segment, "text")));
        if (const auto speaker = member(segment, "speaker"))
            turn.party = wtfParty(context, speakers, *speaker);
        if (!turn.text.empty())
            spoken.turns.push_back(std::move(turn));
    }
    if (const auto transcript = member(body, "transcript"))
        spoken.language = soundText(textAt(*transcript, "language"));
    return spoken;
}

struct Word {
    int speaker = 0;
    double start = 0;
    double end = 0;
    std::string_view text;
};

std::vector<Word> wordsOf(JsonElement body, bool &perChannel)
{
    std::vector<Word> words;
    JsonArray channels;
    const auto results = member(body, "results");
    const auto element = results ? member(*results, "channels") : std::nullopt;
    if (!element || element->get(channels))
        return words;
    perChannel = channels.size() > 1;
    int channelIndex = 0;
    for (const JsonElement channel : channels) {
        JsonArray alternatives;
        JsonArray list;
        const auto all = member(channel, "alternatives");
        if (all && !all->get(alternatives) && alternatives.size() > 0) {
            const auto inner = member(alternatives.at(0).value_unsafe(), "words");
            if (inner && !inner->get(list)) {
                for (const JsonElement word : list) {
                    const std::string_view punctuated = textAt(word, "punctuated_word");
                    words.push_back(
                        {perChannel ? channelIndex
                                    : static_cast<int>(numberAt(word, "speaker").value_or(0)),
                            numberAt(word, "start").value_or(0), numberAt(word, "end").value_or(0),
                            punctuated.empty() ? textAt(word, "word") : punctuated});
                }
            }
        }
        ++channelIndex;
    }
    std::stable_sort(
        words.begin(), words.end(), [](const Word &a, const Word &b) { return a.start < b.start; });
    return words;
}

/// Channels stand for the dialog's parties in their order. A diarisation only counts voices in the
/// order it hears them, and whoever answers speaks first: the agent, unless the agent called.
int partyOfVoice(const Context &context, std::vector<int> &heard, int voice, bool perChannel)
{
    const auto &parties = context.dialog->parties;
    if (perChannel && static_cast<std::size_t>(voice) < parties.size())
        return parties[static_cast<std::size_t>(voice)];
    auto found = std::find(heard.begin(), heard.end(), voice);
    if (found == heard.end())
        found = heard.insert(heard.end(), voice);
    const bool agentCalled = context.roles.isServing(context.dialog->sender());
    const bool answering = found == heard.begin();
    if (found - heard.begin() > 1)
        return -1;
    return partyWith(context, answering == agentCalled ? Role::Customer : Role::Agent);
}

std::optional<SpokenDialog> fromWords(const Context &context, JsonElement body)
{
    bool perChannel = false;
    const auto words = wordsOf(body, perChannel);
    if (words.empty())
        return std::nullopt;
    SpokenDialog spoken;
    spoken.rank = kWordsRank;
    std::vector<int> heard;
    const Word *before = nullptr;
    for (const Word &word : words) {
        const bool goesOn = before != nullptr && before->speaker == word.speaker
            && word.start - before->end < kPauseSeconds;
        if (!goesOn) {
            spoken.turns.emplace_back();
            spoken.turns.back().party = partyOfVoice(context, heard, word.speaker, perChannel);
            spoken.turns.back().begin = fromSeconds(word.start);
        }
        SpokenTurn &turn = spoken.turns.back();
        if (!turn.text.empty())
            turn.text += ' ';
        turn.text += soundText(word.text);
        turn.end = fromSeconds(std::max(word.start, word.end));
        before = &word;
    }
    return spoken;
}

std::optional<SpokenDialog> fromList(const Context &context, JsonElement body)
{
    JsonArray list;
    if (body.get(list))
        return std::nullopt;
    SpokenDialog spoken;
    spoken.rank = kListRank;
    for (const JsonElement item : list) {
        SpokenTurn turn;
        turn.text = soundText(trimmed(textAt(item, "text")));
        if (turn.text.empty())
            continue;
        const auto parties = member(item, "parties");
        const auto party = parties ? indicesOf(*parties) : std::vector<int>{};
        turn.party = party.empty() ? -1 : party.front();
        const TimeReading at = readTime(textAt(item, "start"), context.zone);
        if (at && context.start) {
            if (*at >= *context.start)
                turn.begin = *at - *context.start;
            else
                spoken.clockSuspect = true;
            const auto duration = fromSeconds(numberAt(item, "duration"));
            if (turn.begin && duration)
                turn.end = *turn.begin + *duration;
        }
        spoken.turns.push_back(std::move(turn));
    }
    return spoken;
}

/// "Agent: …" at the front of a paragraph.
std::pair<int, std::string_view> splitLabel(const Context &context, std::string_view paragraph)
{
    constexpr std::size_t kLongestLabel = 60;
    const std::size_t colon = paragraph.substr(0, kLongestLabel).find(':');
    if (colon != std::string_view::npos) {
        const int party = partyLabelled(context, paragraph.substr(0, colon));
        if (party >= 0)
            return {party, trimmed(paragraph.substr(colon + 1))};
    }
    return {-1, paragraph};
}

/// Paragraphs are turns. Diarised text without labels alternates, and the side that serves begins.
std::optional<SpokenDialog> fromText(const Context &context, std::string_view text, bool diarized)
{
    SpokenDialog spoken;
    bool labelled = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n\n"), text.size());
        const std::string_view paragraph = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 2, text.size()));
        if (paragraph.empty())
            continue;
        const auto [party, words] = splitLabel(context, paragraph);
        labelled = labelled || party >= 0;
        spoken.turns.push_back({party, {}, {}, soundText(words)});
    }
    if (diarized && !labelled) {
        for (std::size_t i = 0; i < spoken.turns.size(); ++i)
            spoken.turns[i].party = partyWith(context, i % 2 == 0 ? Role::Agent : Role::Customer);
    }
    spoken.rank = diarized || labelled ? kDiarizedRank : kPlainRank;
    return spoken;
}

std::optional<SpokenDialog> spokenFrom(
    const Context &context, const VconAnalysis &analysis, JsonElement body)
{
    const bool diarized = analysis.type.find("diari") != std::string_view::npos;
    std::string_view text;
    if (!body.get(text))
        return fromText(context, text, diarized);
    if (auto spoken = fromSegments(context, body))
        return spoken;
    if (auto spoken = fromWords(context, body))
        return spoken;
    if (auto spoken = fromList(context, body))
        return spoken;
    const auto plain = member(body, "transcript");
    if (!plain || plain->get(text))
        return std::nullopt;
    auto spoken = fromText(context, text, diarized);
    spoken->language = soundText(textAt(body, "detected_language"));
    return spoken;
}

bool isTranscript(std::string_view type)
{
    return type.find("transcri") != std::string_view::npos
        || type.find("diari") != std::string_view::npos;
}

} // namespace

std::vector<std::optional<SpokenDialog>> transcriptsOf(const Vcon &vcon, const VconRoles &roles,
    const std::vector<std::optional<Instant>> &starts, const Zone *zone, JsonParser &bodies)
{
    std::vector<std::optional<SpokenDialog>> best(vcon.dialogs.size());
    for (const VconAnalysis &analysis : vcon.analyses) {
        const int index = dialogIndex(vcon, analysis);
        if (index < 0 || !analysis.body || !isTranscript(analysis.type))
            continue;
        const JsonElement body = unwrapped(*analysis.body, bodies);
        const auto at = static_cast<std::size_t>(index);
        const Context context{vcon, roles, &vcon.dialogs[at], starts[at], zone};
        auto spoken = spokenFrom(context, analysis, body);
        if (!spoken || spoken->turns.empty())
            continue;
        forgetSingleSpeaker(context, spoken->rank == kWordsRank, spoken->turns);
        if (analysis.type.find("redact") != std::string_view::npos)
            spoken->rank += kRedactedRank;
        if (!best[at] || best[at]->rank < spoken->rank) {
            if (best[at] && spoken->language.empty())
                spoken->language = best[at]->language;
            best[at] = std::move(spoken);
        } else if (best[at]->language.empty()) {
            best[at]->language = spoken->language;
        }
    }
    return best;
}

} // namespace attune::sync
