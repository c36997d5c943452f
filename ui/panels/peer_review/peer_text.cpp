// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/peer_review/peer_text.h"

#include "core/forms/form_file.h"
#include "ui/models/answer_text.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

namespace {

using namespace peer_review;

class PeerText {
    Q_DECLARE_TR_FUNCTIONS(PeerReview)
};

constexpr double kPercent = 100;

QString count(std::size_t n)
{
    return number(static_cast<double>(n));
}

QString percent(double share)
{
    // One word: a line never ends between the two.
    return PeerText::tr("%1 %")
        .arg(number(share * kPercent))
        .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::pair<Tone, QString> stateOf(const Row &row)
{
    switch (row.state) {
    case Due::Done:
        return {Tone::Good, PeerText::tr("done")};
    case Due::Today:
        return {Tone::Warning, PeerText::tr("due today")};
    case Due::Overdue:
        return {Tone::Critical, PeerText::tr("overdue")};
    case Due::Open:
        break;
    }
    return {Tone::Info, PeerText::tr("open")};
}

Kpi inflationTile(const Inflation &inflation)
{
    Kpi out;
    out.caption = PeerText::tr("Given in turn");
    out.figure =
        inflation.difference ? signedNumber(*inflation.difference, 1) : QStringLiteral("–");
    if (inflation.interval)
        out.detail =
            PeerText::tr("%1 to %2, %n pair(s)", nullptr, static_cast<int>(inflation.pairs))
                .arg(signedNumber(inflation.interval->first, 1),
                    signedNumber(inflation.interval->second, 1));
    else
        out.detail = inflation.pairs == 0
            ? PeerText::tr("no pair to compare")
            : PeerText::tr("%n pair(s), no interval", nullptr, static_cast<int>(inflation.pairs));
    return out;
}

QString placed(const sessions::PinnedNote &note)
{
    const QString text = QString::fromStdString(note.text);
    return note.second ? PeerText::tr("%1, %2").arg(text, clockTime(*note.second * 1000)) : text;
}

/// What was written beside a question: the comment and the notes pinned to it.
QString noteOn(const Reviewed &review, const forms::Answers &answers, const std::string &question)
{
    QStringList out;
    const auto answer = answers.find(question);
    if (answer != answers.end() && !answer->second.comment.empty())
        out += QString::fromStdString(answer->second.comment);
    for (const std::string &line : review.notes) {
        if (const auto note = noteFrom(line); note.question == question)
            out += placed(note);
    }
    return out.join(QStringLiteral(" · "));
}

QString answerValue(const forms::Question &question, const forms::Answers &answers)
{
    const auto found = answers.find(question.id);
    const QString text = found == answers.end() ? QString() : answerText(question, found->second);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

FactLine factOf(const PeerView &view, const Assignment &assignment, const Reason &reason)
{
    FactLine out{ruleText(reason.rule), Tone::Neutral, {}};
    switch (reason.standing) {
    case Standing::Kept:
        out.tone = Tone::Good;
        out.word = PeerText::tr("kept");
        break;
    case Standing::NotConnected:
        out.word = PeerText::tr("not connected");
        break;
    case Standing::SwitchedOff:
        out.word = PeerText::tr("switched off");
        out.tone = Tone::Warning;
        break;
    case Standing::CoachingOnly:
        out.word = PeerText::tr("formal only");
        break;
    case Standing::ByHand:
        out.word = PeerText::tr("by hand");
        out.tone = Tone::Warning;
        break;
    }
    const auto known =
        view.shown().qualifications.find(view.shown().state.reviewerOf(assignment).name());
    if (reason.rule == Rule::NotQualified && reason.standing == Standing::Kept
        && known != view.shown().qualifications.end() && known->second.at)
        out.word =
            PeerText::tr("%1 of %2, %3")
                .arg(number(known->second.passed), count(kGoldItems), view.day(*known->second.at));
    return out;
}

} // namespace

QString PeerView::person(const PersonView &who) const
{
    if (who.person.empty())
        return masked ? PeerText::tr("A user") : QString::fromStdString(who.account);
    if (who.masked || masked || !who.agent)
        return PeerText::tr("Agent %1").arg(QString::fromStdString(who.code));
    return agentText(*snapshot.organisation, who.agent, false);
}

QString PeerView::contact(const Row &row) const
{
    if (!row.contact)
        return plain(shown().state.assignments[row.place].contact);
    return PeerText::tr("%1 %2 · %3")
        .arg(queueText(*snapshot.organisation, row.contact->queue),
            channelText(row.contact->channel), dayTimeText(row.contact->start, zone()));
}

QString PeerView::day(Instant at) const
{
    return dayTimeText(at, zone()).section(QLatin1Char(','), 0, 0);
}

QString peerStageText(Stage stage)
{
    switch (stage) {
    case Stage::Planned:
        return PeerText::tr("planned");
    case Stage::Open:
        return PeerText::tr("open");
    case Stage::Ended:
        break;
    }
    return PeerText::tr("ended");
}

QString ruleText(Rule rule)
{
    switch (rule) {
    case Rule::Self:
        return PeerText::tr("Nobody's own work");
    case Rule::OnContact:
        return PeerText::tr("Was not on this contact");
    case Rule::SameLead:
        return PeerText::tr("Not the same team lead");
    case Rule::Reciprocal:
        return PeerText::tr("Did not review each other lately");
    case Rule::PairRepeated:
        return PeerText::tr("Not the same pair too often");
    case Rule::OpenDispute:
        return PeerText::tr("No open dispute between them");
    case Rule::Declared:
        return PeerText::tr("Nobody said they are too close");
    case Rule::InRecovery:
        return PeerText::tr("Reviewer not in recovery");
    case Rule::NotQualified:
        return PeerText::tr("Qualified on gold items");
    case Rule::Language:
        return PeerText::tr("Speaks the contact's language");
    case Rule::Veto:
        break;
    }
    return PeerText::tr("Not ruled out by hand");
}

QString peerHeading(const PeerView &view)
{
    return PeerText::tr("Peer review · %1").arg(plain(view.shown().state.plan.title));
}

QString peerScopeLine(const PeerView &view)
{
    const State &state = view.shown().state;
    QStringList parts;
    parts += PeerText::tr("due %1").arg(view.day(state.plan.due));
    parts += PeerText::tr("%n reviewer(s)", nullptr, static_cast<int>(state.plan.reviewers.size()));
    if (state.drawn)
        parts += PeerText::tr(
            "%n contact(s) drawn by seed %1", nullptr, static_cast<int>(state.assignments.size()))
                     .arg(plain(state.drawn->seed));
    else
        parts += PeerText::tr("nothing is drawn yet");
    parts += state.plan.formal ? PeerText::tr("formal review")
                               : PeerText::tr("coaching only, never part of formal results");
    if (view.snapshot.unreadable > 0)
        parts += unreadableText(view.snapshot.unreadable);
    return parts.join(QStringLiteral(" · "));
}

std::vector<Kpi> peerTiles(const PeerView &view)
{
    const Shown &shown = view.shown();
    const State &state = shown.state;
    const auto [least, most] = state.loads();
    std::vector<Kpi> out(4);
    out[0].caption = PeerText::tr("Reviewed");
    out[0].figure = PeerText::tr("%1 of %2").arg(count(state.done()), count(shown.rows.size()));
    out[0].detail = shown.overdue > 0
        ? PeerText::tr("%n overdue", nullptr, static_cast<int>(shown.overdue))
        : PeerText::tr("%n due today", nullptr, static_cast<int>(shown.dueToday));
    out[1].caption = PeerText::tr("Load per reviewer");
    out[1].figure =
        least == most ? number(most) : PeerText::tr("%1 to %2").arg(number(least), number(most));
    out[1].detail =
        most - least <= 1 ? PeerText::tr("all within 1") : PeerText::tr("rules keep it uneven");
    out[2].caption = PeerText::tr("Most likely pair");
    out[2].figure = state.drawn ? percent(static_cast<double>(state.drawn->mostLikely) / kWhole)
                                : QStringLiteral("–");
    out[2].detail =
        PeerText::tr("cap %1").arg(percent(static_cast<double>(state.plan.cap) / kPercent));
    out[3].caption = PeerText::tr("Replaced contacts");
    out[3].figure = count(state.replaced());
    out[3].detail = state.reassigned() == 0
        ? PeerText::tr("reasons on record")
        : PeerText::tr("%n review(s) reassigned", nullptr, static_cast<int>(state.reassigned()));
    out.push_back(inflationTile(view.snapshot.inflation));
    for (std::size_t tile = 0; tile < out.size(); ++tile)
        out[tile].reason = peerTileReason(view, tile).join(QLatin1Char(' '));
    return out;
}

QStringList peerTileReason(const PeerView &view, std::size_t tile)
{
    const State &state = view.shown().state;
    switch (tile) {
    case 0: {
        std::array<int, 4> ways{};
        for (const Given &each : state.others)
            ++ways[static_cast<std::size_t>(each.review.way)];
        return {PeerText::tr("Reviews of contacts that were drawn. Each reviewer's are due evenly "
                             "over the cycle."),
            PeerText::tr("Kept apart: %1 of people's own work, %2 by supervisors, %3 because "
                         "something happened.")
                .arg(ways[1])
                .arg(ways[2])
                .arg(ways[3])};
    }
    case 1:
        return {PeerText::tr("Reviews drawn for one person, between %1 and %2 by the plan.")
                    .arg(state.plan.least)
                    .arg(state.plan.most)};
    case 2:
        return {PeerText::tr("Before the draw each pair had a chance. The likeliest that nobody "
                             "forced had this one, so that nobody could count on a friend.")};
    case 3: {
        QStringList out{PeerText::tr("A replacement is the next contact of the same draw, never "
                                     "one that was picked.")};
        for (const Assignment &each : state.assignments) {
            for (const Replaced &replaced : each.replaced)
                out += PeerText::tr("%1: %2").arg(plain(replaced.before), plain(replaced.reason));
            for (const Reassigned &reassigned : each.reassigned)
                out += reassigned.reason.empty()
                    ? PeerText::tr("%1: somebody else reviews it.").arg(plain(each.contact))
                    : PeerText::tr("%1: somebody else reviews it. %2")
                          .arg(plain(each.contact), plain(reassigned.reason));
        }
        return out;
    }
    default:
        break;
    }
    return {PeerText::tr("Points that two people who reviewed each other gave above what others "
                         "gave the same two, with a 95 % interval over pairs."),
        PeerText::tr("Over all cycles with this version of the form.")};
}

PageTable peerAssignments(const PeerView &view)
{
    PageTable out;
    out.name = PeerText::tr("Assignments");
    out.columns = {PeerText::tr("Contact"), PeerText::tr("Reviewer"), PeerText::tr("Reviewee"),
        PeerText::tr("Due")};
    out.empty = PeerText::tr("Nothing is drawn yet.");
    for (const Row &row : view.shown().rows) {
        PageRow line;
        line.cells = {view.contact(row), view.person(row.reviewer), view.person(row.reviewee),
            timeCell(view.day(row.due), row.due)};
        std::tie(line.tone, line.state) = stateOf(row);
        line.key = static_cast<int>(row.place);
        out.rows.push_back(std::move(line));
    }
    return out;
}

std::vector<FactLine> pairFacts(const PeerView &view, std::size_t place)
{
    const State &state = view.shown().state;
    const Assignment &assignment = state.assignments[place];
    std::vector<FactLine> out;
    for (const Reason &reason : reasonsOf(state, assignment))
        out.push_back(factOf(view, assignment, reason));
    if (!assignment.reassigned.empty())
        out.push_back({PeerText::tr("Took over from who was drawn"), Tone::Warning,
            PeerText::tr("%n time(s)", nullptr, static_cast<int>(assignment.reassigned.size()))});
    out.push_back(
        {assignment.reassigned.empty() ? PeerText::tr("Chance of this pair before the draw")
                                       : PeerText::tr("Chance of the pair that was drawn"),
            Tone::Neutral, percent(static_cast<double>(assignment.shares) / kWhole)});
    return out;
}

std::vector<AnswerLine> reviewAnswers(const PeerView &view, std::size_t place)
{
    std::vector<AnswerLine> out;
    const Assignment &assignment = view.shown().state.assignments[place];
    if (!assignment.given || !view.shown().form)
        return out;
    const auto answers = forms::answersFromJson(assignment.given->review.answers);
    if (!answers)
        return out;
    for (const forms::Group &group : view.shown().form->groups) {
        for (const forms::Question &question : group.questions) {
            if (!forms::isShown(*view.shown().form, question, *answers))
                continue;
            out.push_back({QString::fromStdString(question.text),
                noteOn(assignment.given->review, *answers, question.id),
                answerValue(question, *answers)});
        }
    }
    if (const QString whole = noteOn(assignment.given->review, {}, {}); !whole.isEmpty())
        out.push_back({PeerText::tr("Of the whole"), whole, {}});
    return out;
}

QString reviewStand(const PeerView &view, std::size_t place)
{
    const Assignment &assignment = view.shown().state.assignments[place];
    const Row &row = view.shown().rows[place];
    if (!assignment.given)
        return PeerText::tr("Not reviewed yet; due %1.").arg(view.day(row.due));
    const Given &given = *assignment.given;
    const QString by = view.masked ? PeerText::tr("a user") : plain(given.by);
    QStringList out{PeerText::tr("Entered by %1, %2.").arg(by, view.day(given.at))};
    if (given.review.score)
        out += PeerText::tr("Score %1.")
                   .arg(number(static_cast<double>(*given.review.score) / kPercent));
    if (given.late)
        out += PeerText::tr("After the cycle was due.");
    if (given.before > 0)
        out += PeerText::tr(
            "%n earlier version(s) stay in the record.", nullptr, static_cast<int>(given.before));
    return out.join(QLatin1Char(' '));
}

QString cycleText(const CycleLine &cycle)
{
    return cycle.stage == Stage::Planned
        ? PeerText::tr("%1, planned").arg(plain(cycle.title))
        : PeerText::tr("%1, %2 of %3").arg(plain(cycle.title), count(cycle.done), count(cycle.of));
}

} // namespace attune::ui
