// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/reading_text.h"

#include "ui/models/words_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::ui {

namespace {

class Reading {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

using interactions::Details;

QString spoken(facts::Role role, const QString &agent)
{
    switch (role) {
    case facts::Role::Customer:
        return Reading::tr("Customer");
    case facts::Role::Agent:
        return agent;
    case facts::Role::Supervisor:
        return Reading::tr("Supervisor");
    case facts::Role::ThirdParty:
        return Reading::tr("Third party");
    case facts::Role::Bot:
        return Reading::tr("Bot");
    case facts::Role::System:
        return Reading::tr("System");
    }
    return {};
}

ChatSide sideOf(const facts::Turn &turn)
{
    if (turn.role == facts::Role::Customer)
        return ChatSide::Left;
    if (turn.role == facts::Role::Agent && !turn.privateNote)
        return ChatSide::Right;
    return ChatSide::Note;
}

QString toneText(text::Tone tone)
{
    switch (tone) {
    case text::Tone::Curt:
        return Reading::tr("curt wording");
    case text::Tone::Neutral:
        return Reading::tr("neutral wording");
    case text::Tone::Warm:
        return Reading::tr("warm wording");
    }
    return {};
}

QString captionOf(const facts::Turn &turn, const text::TurnScore *score, const QString &agent)
{
    QStringList parts{spoken(turn.role, agent)};
    if (turn.begin)
        parts += clockTime(turn.begin->count());
    if (turn.privateNote)
        parts += Reading::tr("internal note");
    if (score && score->valence)
        parts += signedNumber(*score->valence, 1);
    if (score && score->tone && turn.role == facts::Role::Agent)
        parts += toneText(*score->tone);
    if (score && score->hostility.value_or(0) >= 2)
        parts += *score->hostility >= 3 ? Reading::tr("abuse or threat") : Reading::tr("hostile");
    if (turn.redacted)
        parts += Reading::tr("redacted at the source");
    if (turn.importedSentiment)
        parts += Reading::tr("imported %1").arg(signedNumber(*turn.importedSentiment, 1));
    return parts.join(QStringLiteral(" · "));
}

Role lineOf(const text::Span &span)
{
    if (span.head == text::Head::Hostility || span.head == text::Head::Offence)
        return Role::Critical;
    if (span.head == text::Head::Valence)
        return span.contribution < 0 ? Role::Warning : Role::Accent;
    using text::Head;
    using text::Mark;
    for (const Mark curt :
        {Mark::Blame, Mark::Deflection, Mark::Imperative, Mark::Brevity, Mark::Boilerplate}) {
        if (span.head == text::headOf(curt))
            return Role::Warning;
    }
    for (const Head fact : {Head::Name, Head::Specifics, Head::EscalationRequested,
             Head::EscalationOffered, Head::EscalationDone, Head::Transfer}) {
        if (span.head == fact)
            return Role::Info;
    }
    return Role::Accent;
}

/// Heads a reader is helped by; the learnt ones and the many small parts of empathy stay in the
/// data.
bool isShown(const text::Span &span)
{
    if (span.head >= text::Head::FirstEmotion || span.head == text::Head::Satisfaction)
        return false;
    return span.head != text::Head::Valence || std::abs(span.contribution) >= 0.05F;
}

std::vector<ChatMark> marksOf(const text::TurnScore &score)
{
    std::vector<ChatMark> marks;
    for (const text::Span &span : score.spans) {
        if (!isShown(span))
            continue;
        ChatMark mark;
        mark.begin = static_cast<int>(span.begin);
        mark.length = static_cast<int>(span.end - span.begin);
        mark.reason =
            Reading::tr("%1: %2 (%3)")
                .arg(headText(span.head), signedNumber(span.contribution, 2),
                    QString::fromUtf8(span.rule.data(), static_cast<qsizetype>(span.rule.size())));
        mark.line = lineOf(span);
        marks.push_back(std::move(mark));
    }
    return marks;
}

const text::TurnScore *scoreOf(const Details &details, std::size_t turn)
{
    return details.reading && turn < details.reading->turns.size() ? &details.reading->turns[turn]
                                                                   : nullptr;
}

/// Sums over the turns of a reading that the proxies speak of.
struct Sums {
    int acknowledgements = 0, validations = 0, blames = 0, deflections = 0, warm = 0, curt = 0,
        agentTurns = 0;
    int hostile = 0, mostHostile = -1;
    bool requested = false, offered = false, done = false, name = false, assessable = false;
    float specifics = 0;
    QStringList echoed;
};

Sums sumsOf(const Details &details)
{
    Sums sums;
    for (std::size_t i = 0; i < details.transcript->turns.size(); ++i) {
        const text::TurnScore *score = scoreOf(details, i);
        if (!score)
            continue;
        sums.requested |= score->escalation.requested;
        sums.offered |= score->escalation.offered;
        sums.done |= score->escalation.done;
        if (score->hostility) {
            sums.mostHostile = std::max(sums.mostHostile, *score->hostility);
            sums.hostile += *score->hostility >= 2;
        }
        if (details.transcript->turns[i].role != facts::Role::Agent)
            continue;
        ++sums.agentTurns;
        sums.acknowledgements += score->marks.has(text::Mark::Acknowledgement);
        sums.validations += score->marks.has(text::Mark::Validation);
        sums.blames += score->marks.has(text::Mark::Blame);
        sums.deflections += score->marks.has(text::Mark::Deflection);
        sums.warm += score->tone == text::Tone::Warm;
        sums.curt += score->tone == text::Tone::Curt;
        if (!score->personalisation)
            continue;
        sums.assessable = true;
        sums.name |= score->personalisation->name;
        sums.specifics = std::max(sums.specifics, score->personalisation->specifics);
        for (const std::string &word : score->personalisation->echoed) {
            const QString text = QString::fromStdString(word);
            if (!sums.echoed.contains(text) && sums.echoed.size() < 4)
                sums.echoed += text;
        }
    }
    return sums;
}

const QString kUnknown = QStringLiteral("–");

Proxy recoveryProxy(const Details &details)
{
    using State = text::Trajectory::State;
    const text::Trajectory &course = details.reading->trajectory;
    Proxy proxy{Reading::tr("Sentiment recovery"), {}, kUnknown};
    switch (course.state) {
    case State::NotAssessed:
        proxy.detail = Reading::tr("not assessed: no consent to analysis");
        break;
    case State::TooShort:
        proxy.detail = Reading::tr("fewer than three customer turns");
        break;
    case State::NoDip:
        proxy.detail = Reading::tr("no dip to recover from");
        break;
    case State::Dip:
        proxy.detail = Reading::tr("from %1 over %2 to %3")
                           .arg(signedNumber(course.start, 1), signedNumber(course.trough, 1),
                               signedNumber(course.end, 1));
        proxy.value = number(course.recovery.value_or(0), 2);
        break;
    }
    return proxy;
}

Proxy escalationProxy(const Sums &sums)
{
    Proxy proxy{Reading::tr("Escalation"), Reading::tr("not asked for"), Reading::tr("none")};
    if (sums.done)
        proxy = {proxy.name, Reading::tr("handed to somebody else"), Reading::tr("done")};
    else if (sums.offered)
        proxy = {proxy.name,
            sums.requested ? Reading::tr("asked for and offered") : Reading::tr("offered unasked"),
            Reading::tr("offered")};
    else if (sums.requested)
        proxy = {proxy.name, Reading::tr("asked for, not offered"), Reading::tr("open")};
    return proxy;
}

Proxy toneProxy(const Sums &sums)
{
    const QString validations = Reading::tr("%n validation(s)", nullptr, sums.validations);
    const QString blames = Reading::tr("%n blaming phrase(s)", nullptr, sums.blames);
    Proxy proxy{Reading::tr("Response tone"),
        QStringList{validations, blames}.join(QStringLiteral(", ")), kUnknown};
    if (sums.agentTurns > 0)
        proxy.value = sums.warm > sums.curt ? Reading::tr("warm")
            : sums.curt > sums.warm         ? Reading::tr("curt")
                                            : Reading::tr("neutral");
    return proxy;
}

Proxy hostilityProxy(const Sums &sums)
{
    Proxy proxy{Reading::tr("Hostility received"), Reading::tr("not assessed"), kUnknown};
    if (sums.mostHostile < 0)
        return proxy;
    proxy.detail = Reading::tr("%n hostile turn(s)", nullptr, sums.hostile);
    proxy.value = Reading::tr("%1 of 3").arg(sums.mostHostile);
    return proxy;
}

/// "en-attune 1.0.0 d841f1d0, in use since 2026-11-24" out of the reader's stamp, whose digest and
/// weights fill a line of their own.
QString modelText(const Details &details)
{
    constexpr qsizetype kDigest = 8;
    QStringList words = QString::fromStdString(details.stamp)
                            .section(QLatin1Char(';'), 1, 1)
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 2)
        words[2].truncate(kDigest);
    const QString name = words.join(QLatin1Char(' '));
    if (!details.stampSince)
        return name;
    const QString day = QString::fromStdString(toIso(*details.stampSince)).left(10);
    return Reading::tr("%1, in use since %2").arg(name, day);
}

} // namespace

QString headText(text::Head head)
{
    using text::Head;
    using text::Mark;
    switch (head) {
    case Head::Valence:
        return Reading::tr("Customer sentiment");
    case Head::Hostility:
        return Reading::tr("Hostility");
    case Head::Offence:
        return Reading::tr("Offensive wording");
    case Head::EscalationRequested:
        return Reading::tr("Asks for somebody else");
    case Head::EscalationOffered:
        return Reading::tr("Offers somebody else");
    case Head::EscalationDone:
        return Reading::tr("Hands over");
    case Head::Transfer:
        return Reading::tr("Transfer");
    case Head::Name:
        return Reading::tr("Customer's name");
    case Head::Specifics:
        return Reading::tr("Takes up what the customer said");
    case Head::Reaction:
        return Reading::tr("Wording that reacts to feeling (rule-based)");
    case Head::Interpretation:
        return Reading::tr("Wording that shows understanding (rule-based)");
    case Head::Exploration:
        return Reading::tr("Wording that asks further (rule-based)");
    default:
        break;
    }
    if (head == text::headOf(Mark::Acknowledgement))
        return Reading::tr("Acknowledgement");
    if (head == text::headOf(Mark::Apology))
        return Reading::tr("Apology");
    if (head == text::headOf(Mark::Validation))
        return Reading::tr("Validation");
    if (head == text::headOf(Mark::Reassurance))
        return Reading::tr("Reassurance");
    if (head == text::headOf(Mark::Gratitude))
        return Reading::tr("Thanks");
    if (head == text::headOf(Mark::Blame))
        return Reading::tr("Blaming phrase");
    if (head == text::headOf(Mark::Deflection))
        return Reading::tr("Deflecting phrase");
    if (head == text::headOf(Mark::Imperative))
        return Reading::tr("Order without a softener");
    if (head == text::headOf(Mark::Brevity))
        return Reading::tr("Very short reply");
    if (head == text::headOf(Mark::Boilerplate))
        return Reading::tr("Stock phrase");
    const std::string_view name = text::nameOf(head);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::vector<ChatTurn> chatTurns(const Details &details, const QString &agent)
{
    std::vector<ChatTurn> turns;
    if (!details.transcript)
        return turns;
    for (std::size_t i = 0; i < details.transcript->turns.size(); ++i) {
        const facts::Turn &turn = details.transcript->turns[i];
        const text::TurnScore *score = scoreOf(details, i);
        ChatTurn shown;
        shown.side = sideOf(turn);
        shown.text = QString::fromStdString(turn.text);
        shown.caption = captionOf(turn, score, agent);
        if (score)
            shown.marks = marksOf(*score);
        turns.push_back(std::move(shown));
    }
    return turns;
}

std::vector<RibbonPart> ribbonParts(const Details &details)
{
    std::vector<RibbonPart> parts;
    if (!details.transcript)
        return parts;
    for (std::size_t i = 0; i < details.transcript->turns.size(); ++i) {
        const facts::Turn &turn = details.transcript->turns[i];
        if (turn.role != facts::Role::Customer)
            continue;
        const text::TurnScore *score = scoreOf(details, i);
        RibbonPart part;
        if (score && score->valence)
            part.valence = *score->valence;
        part.label = turn.begin ? Reading::tr("Customer, %1").arg(clockTime(turn.begin->count()))
                                : Reading::tr("Customer, turn %1").arg(i + 1);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Proxy> proxies(const Details &details)
{
    if (!details.reading || !details.transcript)
        return {};
    const Sums sums = sumsOf(details);
    Proxy personalisation{
        Reading::tr("Response personalisation"), Reading::tr("not assessable"), kUnknown};
    if (sums.assessable) {
        QStringList found;
        if (sums.name)
            found += Reading::tr("name used");
        found += sums.echoed;
        personalisation.detail = found.isEmpty() ? Reading::tr("nothing of the customer's taken up")
                                                 : found.join(QStringLiteral(", "));
        personalisation.value = number(sums.specifics, 2);
    }
    return {recoveryProxy(details), personalisation, escalationProxy(sums), toneProxy(sums),
        hostilityProxy(sums)};
}

QString whyText(const Details &details)
{
    if (details.words == facts::WordsState::NoBasis)
        return Reading::tr("There is no lawful basis for opening this interaction. Its facts are "
                           "shown, nothing of what was said or written.");
    if (details.words == facts::WordsState::Never)
        return Reading::tr("No transcript came with this interaction, so nothing is scored.");
    if (!details.transcript)
        return wordsText(details.words);
    if (!details.reading)
        return Reading::tr("No language pack reads this text, so it is not scored.");
    const QString stamp = modelText(details);
    if (details.basis == facts::Basis::BasisOnly)
        return Reading::tr("The customer did not agree to analysis: their emotion is not assessed, "
                           "only the agent's "
                           "wording is marked. Model %1. Proxies never reach a rating on their "
                           "own: a person decides.")
            .arg(stamp);
    return Reading::tr("Underlined words carried the score; point at them for how much. Model %1. "
                       "Proxies never reach a rating on their own: "
                       "a person decides.")
        .arg(stamp);
}

} // namespace attune::ui
