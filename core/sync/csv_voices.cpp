// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about what was said: turns, surveys, ratings, consents.
#include "core/sync/ascii.h"
#include "core/sync/csv_records.h"
#include "core/sync/lawful_basis.h"
#include "core/sync/redaction.h"

#include <algorithm>

namespace attune::sync {

namespace {

using facts::Role;
using facts::SetAside;

std::optional<Role> roleNamed(std::string_view text)
{
    if (isOneOf(text,
            {"customer", "caller", "client", "user", "contact", "c", "kunde", "kundin",
                "end-user"}))
        return Role::Customer;
    if (isOneOf(
            text, {"agent", "representative", "rep", "operator", "a", "mitarbeiter", "advisor"}))
        return Role::Agent;
    if (isOneOf(text, {"supervisor", "manager"}))
        return Role::Supervisor;
    if (isOneOf(text, {"bot", "ivr", "assistant"}))
        return Role::Bot;
    if (isOneOf(text, {"system", "event"}))
        return Role::System;
    if (isOneOf(text, {"thirdparty", "third_party", "third party", "other", "expert"}))
        return Role::ThirdParty;
    return std::nullopt;
}

struct Scale {
    double low;
    double high;
};

Scale usualScale(std::string_view kind)
{
    const std::string name = lowered(kind);
    if (name.find("nps") != std::string::npos || name.find("recommend") != std::string::npos)
        return {0, 10};
    return {1, 5};
}

facts::BasisRecord statement(RowCells &cells)
{
    facts::BasisRecord basis;
    basis.lawfulBasis = cells.string(Field::LawfulBasis);
    basis.expires = cells.time(Field::Expires);
    basis.withdrawn = cells.flag(Field::Withdrawn).value_or(false);
    const bool granted = cells.flag(Field::Granted).value_or(true);
    std::string_view purposes = cells.text(Field::Purpose);
    while (!purposes.empty()) {
        const std::size_t end = std::min(purposes.find_first_of("|;,"), purposes.size());
        if (const std::string_view purpose = trimmed(purposes.substr(0, end)); !purpose.empty())
            basis.grants.push_back({std::string(purpose), granted, {}});
        purposes.remove_prefix(std::min(end + 1, purposes.size()));
    }
    return basis;
}

/// A level in one word stands for the purposes it means, so that there is one rule for both.
bool addLevel(RowCells &cells, facts::BasisRecord &basis)
{
    const std::string level = lowered(cells.text(Field::BasisLevel));
    if (isOneOf(level, {"consent", "full", "both", "analysis"})) {
        basis.grants.push_back({"analysis", true, {}});
        basis.grants.push_back({"quality_review", true, {}});
    } else if (isOneOf(level, {"basis", "basis_only", "transcript"})) {
        basis.grants.push_back({"quality_review", true, {}});
        basis.grants.push_back({"analysis", false, {}});
    } else if (isOneOf(level, {"none", "withdrawn"})) {
        basis.withdrawn = true;
    } else {
        return cells.fail(SetAside::InvalidText, Field::BasisLevel);
    }
    return true;
}

} // namespace

bool readTurn(RowCells &cells, CsvTurn &turn)
{
    turn.contact = cells.string(Field::ContactId);
    if (turn.contact.empty())
        return cells.fail(SetAside::MissingId, Field::ContactId);
    const auto role = roleNamed(cells.text(Field::Role));
    if (!role)
        return cells.fail(SetAside::InvalidText, Field::Role);
    turn.turn.role = *role;
    turn.turn.text = cells.string(Field::Text);
    turn.turn.redacted = hasRedactionMark(turn.turn.text);
    turn.turn.begin = cells.duration(Field::Begin);
    turn.turn.end = cells.duration(Field::Finish);
    turn.turn.privateNote = cells.flag(Field::Private).value_or(false);
    turn.language = cells.string(Field::Language);
    turn.at = cells.time(Field::At, Field::AtDate, Field::AtTime);
    if (const auto index = cells.number(Field::TurnIndex))
        turn.index = static_cast<std::int64_t>(std::clamp(*index, 0.0, 1e9));
    if (turn.turn.begin && turn.turn.end && *turn.turn.end < *turn.turn.begin)
        return cells.fail(SetAside::EndBeforeStart, Field::Finish);
    const auto sentiment = cells.number(Field::Sentiment);
    if (sentiment && *role == Role::Customer) {
        if (*sentiment < -1 || *sentiment > 1)
            return cells.fail(SetAside::InvalidNumber, Field::Sentiment);
        turn.turn.importedSentiment = sentiment;
    }
    return !cells.problem();
}

facts::AnalysisRecord transcriptOf(const std::string &contact, std::vector<CsvTurn> &&turns)
{
    const auto all = [&](auto has) {
        return std::all_of(turns.begin(), turns.end(), has);
    };
    if (all([](const CsvTurn &turn) { return turn.index.has_value(); }))
        std::stable_sort(turns.begin(), turns.end(),
            [](const CsvTurn &a, const CsvTurn &b) { return *a.index < *b.index; });
    else if (all([](const CsvTurn &turn) { return turn.at.has_value(); }))
        std::stable_sort(turns.begin(), turns.end(),
            [](const CsvTurn &a, const CsvTurn &b) { return *a.at < *b.at; });
    facts::AnalysisRecord analysis;
    analysis.contact = contact;
    std::optional<Instant> first;
    for (const CsvTurn &turn : turns)
        if (turn.at && (!first || *turn.at < *first))
            first = turn.at;
    for (CsvTurn &turn : turns) {
        if (!turn.turn.begin && turn.at)
            turn.turn.begin =
                *turn.at - *first; // from the first turn: the row does not know the leg
        if (analysis.transcript.language.empty())
            analysis.transcript.language = turn.language;
        analysis.transcript.turns.push_back(std::move(turn.turn));
    }
    return analysis;
}

bool readSurvey(RowCells &cells, facts::SurveyRecord &survey)
{
    survey.contact = cells.string(Field::ContactId);
    if (survey.contact.empty())
        return cells.fail(SetAside::MissingId, Field::ContactId);
    survey.kind = cells.has(Field::Kind) ? lowered(cells.text(Field::Kind)) : "csat";
    survey.comment = cells.string(Field::Comment);
    const auto at = cells.time(Field::At, Field::AtDate, Field::AtTime);
    if (!at)
        return cells.fail(SetAside::MissingTime, Field::At);
    survey.at = *at;
    const Scale usual = usualScale(survey.kind);
    survey.scaleMin = cells.number(Field::ScaleMin).value_or(usual.low);
    survey.scaleMax = cells.number(Field::ScaleMax).value_or(usual.high);
    std::string_view text = cells.text(Field::Score);
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) { // "4/5"
        if (const auto high = readNumber(text.substr(slash + 1)))
            survey.scaleMax = *high;
        text = trimmed(text.substr(0, slash));
    }
    const auto score = readNumber(text);
    if (!score || *score < survey.scaleMin || *score > survey.scaleMax)
        return cells.fail(SetAside::InvalidNumber, Field::Score);
    survey.score = *score;
    survey.externalId = cells.has(Field::RowId)
        ? cells.string(Field::RowId)
        : survey.contact + "|" + survey.kind + "|" + toIso(survey.at);
    return !cells.problem();
}

bool readRating(RowCells &cells, facts::RatingRecord &rating)
{
    rating.contact = cells.string(Field::ContactId);
    if (rating.contact.empty())
        return cells.fail(SetAside::MissingId, Field::ContactId);
    rating.rater = cells.string(Field::Rater);
    if (rating.rater.empty())
        return cells.fail(SetAside::MissingId, Field::Rater);
    rating.question =
        cells.has(Field::Question) ? cells.string(Field::Question) : std::string("overall");
    rating.comment = cells.string(Field::Comment);
    const std::string_view text = cells.text(Field::Score);
    if (isOneOf(text, {"", "-", "n/a", "na", "n.a.", "not applicable", "none", "null"}))
        return !cells.problem();
    const auto score = readNumber(text);
    const auto least = cells.number(Field::ScaleMin);
    const auto most = cells.number(Field::ScaleMax);
    if (!score || (least && *score < *least) || (most && *score > *most))
        return cells.fail(SetAside::InvalidNumber, Field::Score);
    rating.score = *score;
    return !cells.problem();
}

bool readConsent(RowCells &cells, facts::ConsentRecord &consent)
{
    consent.contact = cells.string(Field::ContactId);
    consent.customer = cells.string(Field::CustomerId);
    if (consent.contact.empty() && consent.customer.empty())
        return cells.fail(SetAside::MissingId, Field::ContactId);
    const auto at = cells.time(Field::At, Field::AtDate, Field::AtTime);
    if (!at)
        return cells.fail(SetAside::MissingTime, Field::At);
    consent.at = *at;
    consent.basis = statement(cells);
    if (cells.has(Field::BasisLevel) && !addLevel(cells, consent.basis))
        return false;
    const bool says =
        cells.has(Field::BasisLevel) || !consent.basis.grants.empty() || consent.basis.withdrawn;
    if (!says && cells.has(Field::Granted)) { // only yes or no: to everything or to nothing
        const bool granted = cells.flag(Field::Granted).value_or(false);
        consent.basis.withdrawn = !granted;
        if (granted)
            consent.basis.grants = {{"analysis", true, {}}, {"quality_review", true, {}}};
    }
    return !cells.problem();
}

void settle(facts::ConsentRecord &consent, Instant now)
{
    consent.basis.level = levelOf(consent.basis, now);
}

} // namespace attune::sync
