// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon_contact.h"

#include "core/sync/ascii.h"
#include "core/sync/base64.h"
#include "core/sync/message_text.h"
#include "core/sync/redaction.h"
#include "core/sync/time_reader.h"
#include "core/sync/vcon_context.h"
#include "core/sync/vcon_roles.h"
#include "core/sync/vcon_transcript.h"

#include <algorithm>
#include <functional>
#include <set>

namespace attune::sync {

namespace {

using facts::Role;
using facts::SetAside;

/// A turn with what it came from, until scores and legs are settled.
struct PlacedTurn {
    facts::Turn turn;
    int dialog = 0;
    int party = -1;
};

/// A dialog that holds something of the conversation.
struct Piece {
    std::size_t dialog = 0;
    Instant start;
    Instant end;
    bool timed = true; ///< its source gives a time
    int serving = -1; ///< the party that serves in it
};

class Builder {
public:
    Builder(const Vcon &vcon, const SourceOptions &options, JsonParser &bodies)
        : m_vcon(vcon)
        , m_options(options)
        , m_bodies(bodies)
        , m_roles(rolesOf(vcon))
    {
    }

    VconContact build(std::string id);

private:
    const Zone *zone() const { return m_options.zone ? &*m_options.zone : nullptr; }
    bool fail(SetAside reason, std::string detail);
    void remark(Remark remark) { m_out.remarks.push_back(remark); }

    bool readTimes();
    bool readStart(std::size_t index);
    void collectPieces();
    bool isConsultation(std::size_t index) const;
    int servingParty(const VconDialog &dialog) const;
    void layLegs(facts::ContactRecord &contact);
    facts::LegRecord &beginLeg(const Piece &piece, facts::ContactRecord &contact);
    void addToLeg(const Piece &piece, facts::ContactRecord &contact);
    void addMessage(
        const Piece &piece, const facts::LegRecord &leg, std::vector<PlacedTurn> &turns);
    void addSpoken(const Piece &piece, const facts::LegRecord &leg, std::vector<PlacedTurn> &turns);
    void addRecording(const Piece &piece, facts::LegRecord &leg);
    void applyScores(facts::ContactRecord &contact);
    void addTransfers(facts::ContactRecord &contact);
    std::size_t legOf(const std::vector<int> &dialogs, const std::vector<int> &parties,
        std::size_t otherwise) const;

    const Vcon &m_vcon;
    const SourceOptions &m_options;
    JsonParser &m_bodies;
    VconRoles m_roles;
    VconContact m_out;
    std::vector<std::optional<Instant>> m_starts;
    std::vector<std::optional<SpokenDialog>> m_spoken;
    std::vector<Piece> m_pieces;
    std::vector<std::vector<PlacedTurn>> m_turns; ///< by leg
    std::vector<int> m_servingOfLeg;
    std::vector<int> m_legOfDialog; ///< −1: none
    std::set<std::size_t> m_seenMessages;
    bool m_clockSuspect = false;
};

bool Builder::fail(SetAside reason, std::string detail)
{
    m_out.problems.push_back({reason, std::move(detail)});
    return false;
}

bool Builder::readStart(std::size_t index)
{
    const VconDialog &dialog = m_vcon.dialogs[index];
    if (!dialog.start)
        return true;
    const auto number = numberOf(*dialog.start);
    const TimeReading at = number ? readEpoch(*number) : readTime(stringOf(*dialog.start), zone());
    if (at) {
        m_starts[index] = *at;
        return true;
    }
    if (at.reason() == SetAside::MissingTime)
        return true;
    return fail(at.reason(), "dialog[" + std::to_string(index) + "].start");
}

/// A time that is there and cannot be read sets the record aside, so that it can be mended; one
/// that is missing beside others that are there does not cost the words of it.
bool Builder::readTimes()
{
    m_starts.resize(m_vcon.dialogs.size());
    for (std::size_t i = 0; i < m_vcon.dialogs.size(); ++i) {
        if (m_vcon.dialogs[i].kind == VconDialogKind::Placeholder)
            continue;
        if (!readStart(i))
            return false;
        const auto &duration = m_vcon.dialogs[i].duration;
        if (duration && *duration < 0)
            return fail(SetAside::NegativeDuration, "dialog[" + std::to_string(i) + "].duration");
    }
    return true;
}

/// Talks between agents before a warm transfer are no part of what the customer heard.
bool Builder::isConsultation(std::size_t index) const
{
    return std::any_of(m_vcon.dialogs.begin(), m_vcon.dialogs.end(), [&](const VconDialog &dialog) {
        return std::find(
                   dialog.consultation.begin(), dialog.consultation.end(), static_cast<int>(index))
            != dialog.consultation.end();
    });
}

int Builder::servingParty(const VconDialog &dialog) const
{
    if (dialog.kind == VconDialogKind::Text && dialog.body)
        return m_roles.isServing(dialog.sender()) ? dialog.sender() : -1;
    for (const int party : dialog.parties)
        if (m_roles.isServing(party))
            return party;
    return -1;
}

void Builder::collectPieces()
{
    Instant before{};
    bool any = false;
    for (std::size_t i = 0; i < m_vcon.dialogs.size(); ++i) {
        const VconDialog &dialog = m_vcon.dialogs[i];
        const bool carries = dialog.kind == VconDialogKind::Recording || m_spoken[i]
            || dialog.kind == VconDialogKind::Text || dialog.kind == VconDialogKind::Incomplete;
        if (!carries || isConsultation(i))
            continue;
        Piece piece{
            i, m_starts[i].value_or(before), {}, m_starts[i].has_value(), servingParty(dialog)};
        piece.end = piece.start + fromSeconds(dialog.duration).value_or(Milliseconds{0});
        m_pieces.push_back(piece);
        any = any || piece.timed;
        if (piece.timed)
            before = piece.start;
    }
    if (!any) {
        m_pieces.clear();
        return;
    }
    // What has no time of its own goes with what stands before it, or with the first that has one.
    const auto first =
        std::find_if(m_pieces.begin(), m_pieces.end(), [](const Piece &p) { return p.timed; });
    for (Piece &piece : m_pieces) {
        if (piece.timed)
            continue;
        m_clockSuspect = true;
        if (piece.start == Instant{})
            piece.start = piece.end = first->start;
    }
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
        [](const Piece &a, const Piece &b) { return a.start < b.start; });
}

void Builder::addMessage(
    const Piece &piece, const facts::LegRecord &leg, std::vector<PlacedTurn> &turns)
{
    const VconDialog &dialog = m_vcon.dialogs[piece.dialog];
    std::string_view body = stringOf(*dialog.body);
    std::string decoded;
    if (dialog.encoding == "base64url" || dialog.encoding == "base64") {
        const auto bytes = decodeBase64(body);
        decoded = bytes ? std::string(attune::textOf(*bytes)) : std::string();
        body = decoded;
    }
    const auto text = messageText(dialog.mediaType, body);
    if (!text || text->empty())
        return;
    if (!dialog.messageId.empty()) {
        // The same id with other words is another message: real files carry one id for two.
        const std::string key =
            std::string(dialog.messageId) + '\n' + std::to_string(toMs(piece.start)) + '\n' + *text;
        if (!m_seenMessages.insert(std::hash<std::string>{}(key)).second) {
            remark(Remark::MessageRepeated);
            return;
        }
    }
    PlacedTurn placed;
    placed.dialog = static_cast<int>(piece.dialog);
    placed.party = dialog.sender();
    placed.turn.role = m_roles.at(placed.party);
    if (piece.timed)
        placed.turn.begin = piece.start - leg.start;
    if (piece.timed && piece.end > piece.start)
        placed.turn.end = piece.end - leg.start;
    placed.turn.redacted = hasRedactionMark(*text);
    placed.turn.text = *text;
    turns.push_back(std::move(placed));
}

void Builder::addSpoken(
    const Piece &piece, const facts::LegRecord &leg, std::vector<PlacedTurn> &turns)
{
    const SpokenDialog &spoken = *m_spoken[piece.dialog];
    const Milliseconds offset = piece.start - leg.start;
    m_clockSuspect = m_clockSuspect || spoken.clockSuspect;
    for (const SpokenTurn &said : spoken.turns) {
        PlacedTurn placed;
        placed.dialog = static_cast<int>(piece.dialog);
        placed.party = said.party;
        placed.turn.role = m_roles.at(said.party);
        if (said.begin)
            placed.turn.begin = *said.begin + offset;
        if (said.end)
            placed.turn.end = *said.end + offset;
        placed.turn.redacted = hasRedactionMark(said.text);
        placed.turn.text = said.text;
        turns.push_back(std::move(placed));
    }
}

void Builder::addRecording(const Piece &piece, facts::LegRecord &leg)
{
    const VconDialog &dialog = m_vcon.dialogs[piece.dialog];
    facts::RecordingRecord recording;
    recording.mediaType = bareMediaType(dialog.mediaType);
    recording.fileName = soundText(dialog.fileName);
    recording.url = soundText(dialog.url);
    recording.offset = piece.start - leg.start;
    const std::string_view body = dialog.body ? stringOf(*dialog.body) : std::string_view{};
    const std::string where = "dialog[" + std::to_string(piece.dialog) + "].body";
    if (decodedSize(body) > m_options.limits.inlineMedia) {
        fail(SetAside::MediaTooLarge, where + ": " + std::to_string(decodedSize(body)) + " bytes");
    } else if (!body.empty()) {
        if (auto audio = decodeBase64(body))
            recording.audio = std::move(*audio);
        else
            fail(SetAside::InvalidText, where + " is no base64");
    }
    if (!recording.audio.empty() || !recording.fileName.empty() || !recording.url.empty())
        leg.recordings.push_back(std::move(recording));
}

/// Time on hold by the events of the parties: from each "hold" to the next "unhold".
Milliseconds holdIn(const VconDialog &dialog, const Zone *zone)
{
    Milliseconds held{0};
    JsonArray events;
    if (!dialog.history || dialog.history->get(events))
        return held;
    bool isHeld = false;
    Instant since;
    for (const JsonElement event : events) {
        const TimeReading at = readTime(textAt(event, "time"), zone);
        const std::string_view what = textAt(event, "event");
        if (at && what == "hold" && !isHeld) {
            since = *at;
            isHeld = true;
        } else if (at && what == "unhold" && isHeld) {
            held += std::max(*at - since, Milliseconds{0});
            isHeld = false;
        }
    }
    return held;
}

facts::LegRecord &Builder::beginLeg(const Piece &piece, facts::ContactRecord &contact)
{
    facts::LegRecord &leg = contact.legs.emplace_back();
    leg.start = piece.start;
    if (contact.legs.size() > 1)
        leg.externalId = contact.externalId + "#" + std::to_string(contact.legs.size());
    m_turns.emplace_back();
    m_servingOfLeg.push_back(-1);
    return leg;
}

void Builder::addToLeg(const Piece &piece, facts::ContactRecord &contact)
{
    const VconDialog &dialog = m_vcon.dialogs[piece.dialog];
    const bool changes = !contact.legs.empty() && piece.serving >= 0 && m_servingOfLeg.back() >= 0
        && piece.serving != m_servingOfLeg.back();
    facts::LegRecord &leg =
        contact.legs.empty() || changes ? beginLeg(piece, contact) : contact.legs.back();
    if (piece.serving >= 0)
        m_servingOfLeg.back() = piece.serving;
    m_legOfDialog[piece.dialog] = static_cast<int>(contact.legs.size()) - 1;
    leg.end = std::max(leg.end.value_or(piece.end), piece.end);
    if (leg.queue.empty())
        leg.queue = soundText(dialog.skill.empty() ? dialog.campaign : dialog.skill);
    if (dialog.kind == VconDialogKind::Recording) {
        addRecording(piece, leg);
        const Milliseconds held = holdIn(dialog, zone());
        leg.talk = leg.talk.value_or(Milliseconds{0})
            + std::max(piece.end - piece.start - held, Milliseconds{0});
        if (dialog.history)
            leg.hold = leg.hold.value_or(Milliseconds{0}) + held;
    } else if (dialog.kind == VconDialogKind::Text && dialog.body) {
        addMessage(piece, leg, m_turns.back());
    }
    if (m_spoken[piece.dialog])
        addSpoken(piece, leg, m_turns.back());
}

void Builder::layLegs(facts::ContactRecord &contact)
{
    m_legOfDialog.assign(m_vcon.dialogs.size(), -1);
    for (const Piece &piece : m_pieces)
        addToLeg(piece, contact);
    const int customer = m_roles.first(Role::Customer);
    const std::string name = customer >= 0 ? contact.customer.name : std::string();
    for (std::size_t i = 0; i < contact.legs.size(); ++i) {
        facts::LegRecord &leg = contact.legs[i];
        if (leg.queue.empty())
            leg.queue = contact.legs.front().queue;
        const int serving = m_servingOfLeg[i];
        if (serving >= 0)
            leg.agent =
                personOf(m_vcon.parties[static_cast<std::size_t>(serving)], m_roles.guessed);
        if (leg.end == leg.start) { // no length was given anywhere
            leg.end.reset();
            leg.talk.reset();
        }
        if (m_turns[i].empty())
            continue;
        facts::Transcript &transcript = leg.transcript.emplace();
        transcript.customerName = name;
        for (const auto &spoken : m_spoken)
            if (spoken && transcript.language.empty())
                transcript.language = spoken->language;
    }
}

/// Scores of customers only: what another system thinks an agent felt is not taken in.
void Builder::applyScores(facts::ContactRecord &contact)
{
    for (const VendorScore &score : vendorScoresOf(m_vcon, m_bodies)) {
        if (score.party >= 0 && m_roles.at(score.party) != Role::Customer)
            continue;
        const bool placed =
            score.dialog >= 0 && static_cast<std::size_t>(score.dialog) < m_legOfDialog.size();
        const int leg = placed ? m_legOfDialog[static_cast<std::size_t>(score.dialog)] : -1;
        if (leg < 0)
            continue;
        facts::LegRecord &record = contact.legs[static_cast<std::size_t>(leg)];
        const Instant start =
            m_starts[static_cast<std::size_t>(score.dialog)].value_or(record.start);
        const Milliseconds offset = start - record.start;
        bool matched = false;
        for (PlacedTurn &placedTurn : m_turns[static_cast<std::size_t>(leg)]) {
            facts::Turn &turn = placedTurn.turn;
            if (placedTurn.dialog != score.dialog || turn.role != Role::Customer)
                continue;
            const bool timed = score.begin && score.end && turn.begin;
            if (timed
                && (*turn.begin < *score.begin + offset || *turn.begin >= *score.end + offset))
                continue;
            turn.importedSentiment = score.score;
            matched = true;
        }
        const bool whole = !score.begin
            && m_vcon.dialogs[static_cast<std::size_t>(score.dialog)].kind != VconDialogKind::Text;
        if (whole || !matched) {
            if (!record.transcript)
                record.transcript.emplace();
            record.transcript->imported.push_back(
                {score.vendor, "customer sentiment, overall (-1 to 1)", score.score});
        }
    }
}

std::size_t Builder::legOf(
    const std::vector<int> &dialogs, const std::vector<int> &parties, std::size_t otherwise) const
{
    for (const int dialog : dialogs)
        if (dialog >= 0 && static_cast<std::size_t>(dialog) < m_legOfDialog.size()
            && m_legOfDialog[static_cast<std::size_t>(dialog)] >= 0)
            return static_cast<std::size_t>(m_legOfDialog[static_cast<std::size_t>(dialog)]);
    for (const int party : parties) {
        const auto found = std::find(m_servingOfLeg.begin(), m_servingOfLeg.end(), party);
        if (party >= 0 && found != m_servingOfLeg.end())
            return static_cast<std::size_t>(found - m_servingOfLeg.begin());
    }
    return otherwise;
}

void Builder::addTransfers(facts::ContactRecord &contact)
{
    constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < m_vcon.dialogs.size(); ++i) {
        const VconDialog &dialog = m_vcon.dialogs[i];
        if (dialog.kind != VconDialogKind::Transfer)
            continue;
        facts::TransferRecord transfer;
        transfer.fromLeg = legOf(dialog.original, dialog.transferor, 0);
        const std::size_t to = legOf(dialog.targetDialog, dialog.target, kNowhere);
        if (to != kNowhere && to != transfer.fromLeg) {
            transfer.toLeg = to;
            transfer.toQueue = contact.legs[to].queue;
        }
        const facts::LegRecord &from = contact.legs[transfer.fromLeg];
        transfer.at = m_starts[i].value_or(
            transfer.toLeg ? contact.legs[*transfer.toLeg].start : from.end.value_or(from.start));
        const bool escalates = std::any_of(dialog.target.begin(), dialog.target.end(),
            [&](int party) { return m_roles.at(party) == Role::Supervisor; });
        transfer.kind = escalates         ? facts::TransferKind::Escalation
            : dialog.consultation.empty() ? facts::TransferKind::Cold
                                          : facts::TransferKind::Warm;
        contact.transfers.push_back(std::move(transfer));
    }
}

VconContact Builder::build(std::string id)
{
    if (!readTimes())
        return std::move(m_out);
    m_spoken = transcriptsOf(m_vcon, m_roles, m_starts, zone(), m_bodies);
    collectPieces();
    if (m_pieces.empty()) {
        const bool silent = std::all_of(m_vcon.dialogs.begin(), m_vcon.dialogs.end(),
            [](const VconDialog &dialog) { return dialog.kind == VconDialogKind::Placeholder; });
        fail(silent ? SetAside::Empty : SetAside::MissingTime,
            silent ? "no dialog" : "dialog[].start");
        return std::move(m_out);
    }
    facts::ContactRecord contact;
    contact.externalId = std::move(id);
    const TimeReading updated = readTime(m_vcon.updated, zone());
    const TimeReading stamp = updated ? updated : readTime(m_vcon.created, zone());
    if (stamp)
        contact.stamp = *stamp;
    contact.subject = soundText(m_vcon.subject);
    const int customer = m_roles.first(Role::Customer);
    if (customer >= 0)
        contact.customer = personOf(m_vcon.parties[static_cast<std::size_t>(customer)], false);
    layLegs(contact);
    applyScores(contact);
    for (std::size_t i = 0; i < contact.legs.size(); ++i)
        for (PlacedTurn &placed : m_turns[i])
            contact.legs[i].transcript->turns.push_back(std::move(placed.turn));
    addTransfers(contact);
    std::vector<bool> spoken;
    for (const auto &dialog : m_spoken)
        spoken.push_back(dialog.has_value());
    contact.channel = channelOf(m_vcon, spoken, m_bodies);
    contact.direction = directionOf(m_vcon, m_roles, m_pieces.front().dialog);
    contact.basis = basisOf(m_vcon, zone(), m_options.now, m_bodies);
    contact.disposition = dispositionOf(m_vcon);
    contact.abandoned = std::all_of(m_pieces.begin(), m_pieces.end(), [&](const Piece &piece) {
        return m_vcon.dialogs[piece.dialog].kind == VconDialogKind::Incomplete;
    });
    contact.clockSuspect = m_clockSuspect;
    if (m_clockSuspect)
        remark(Remark::ClockSuspect);
    if (m_roles.guessed)
        remark(Remark::RolesGuessed);
    m_out.contact = std::move(contact);
    return std::move(m_out);
}

} // namespace

VconContact contactFrom(
    const Vcon &vcon, std::string id, const SourceOptions &options, JsonParser &bodies)
{
    return Builder(vcon, options, bodies).build(std::move(id));
}

} // namespace attune::sync
