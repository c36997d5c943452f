// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets a report, which clocks run on it, and what looks like retaliation.
#include "core/governance/misuse.h"

#include "core/vault/sealing.h"

#include <QString>

#include <algorithm>
#include <cctype>

namespace attune::governance {

namespace {

using journal::Bound;

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; ///< Crockford's 32
constexpr std::size_t kCodeLength = 20; ///< 5 bits each
constexpr std::size_t kGroup = 5;
constexpr std::int64_t kHexOfLetter = 2 * (kLetterSize + 128);

Bytes hashOfCode(std::string_view code, std::string_view purpose, std::size_t size)
{
    Bytes out(size);
    const std::string text = std::string(purpose) + '\n' + std::string(code);
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char *>(text.data()),
        text.size(), nullptr, 0);
    return out;
}

std::chrono::sys_days asSysDay(LocalDay day)
{
    return std::chrono::sys_days{day.time_since_epoch()};
}

journal::Folded foldReport(std::string_view subject, const journal::History &history)
{
    const ReportState state = reportStateFrom(subject, history);
    journal::Folded out;
    out.status = state.answered ? "answered" : state.acknowledged ? "acknowledged" : "received";
    out.at = Instant{asSysDay(state.day)};
    return out;
}

} // namespace

std::optional<std::string> recipientFor(const Report &report, std::span<const Recipient> recipients)
{
    const auto mayGet = [&](const Recipient &one) {
        return one.roles.meets(kRecipients) && one.user != report.accused;
    };
    const auto chosen = std::ranges::find(recipients, report.recipient, &Recipient::user);
    if (chosen != recipients.end() && mayGet(*chosen))
        return chosen->user;
    if (chosen == recipients.end() || chosen->user != report.accused)
        return std::nullopt; // not one who may be chosen: the reporter chooses again
    // The accused may not decide by their own roles either who reads it instead, so the most
    // independent first: representative, steward, HR.
    for (const Role role : {Role::EmployeeRepresentative, Role::DataSteward, Role::Hr}) {
        const auto other = std::ranges::find_if(
            recipients, [&](const Recipient &one) { return one.roles.has(role) && mayGet(one); });
        if (other != recipients.end())
            return other->user;
    }
    return std::nullopt;
}

StatusCode StatusCode::random()
{
    StatusCode code;
    for (std::size_t i = 0; i < kCodeLength; ++i) {
        if (i > 0 && i % kGroup == 0)
            code.text += '-';
        code.text += kLetters[randombytes_uniform(kLetters.size())];
    }
    return code;
}

std::optional<StatusCode> StatusCode::from(std::string_view typed)
{
    StatusCode code;
    std::size_t letters = 0;
    for (const char given : typed) {
        if (given == '-' || given == ' ' || given == '\t' || given == '\n' || given == '\r')
            continue;
        char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(given)));
        letter = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
        if (kLetters.find(letter) == std::string_view::npos || letters == kCodeLength)
            return std::nullopt;
        if (letters > 0 && letters % kGroup == 0)
            code.text += '-';
        code.text += letter;
        ++letters;
    }
    return letters == kCodeLength ? std::optional(code) : std::nullopt;
}

std::string StatusCode::id() const
{
    return toHex(hashOfCode(text, "report id", 16));
}

Bytes StatusCode::key() const
{
    return hashOfCode(text, "report answers", 32);
}

// Its letter is sealed to one person's own key, which is more than any class.
const journal::KindOf<Received> &receivedKind()
{
    static const journal::KindOf<Received> kind("misuse.received", 1, vault::DataClass::Internal,
        kRecipients,
        {
            Bound("letter", &Received::letter, QT_TRANSLATE_NOOP("Kind", "Sealed letter"))
                .upTo(kHexOfLetter),
            Bound("recipient", &Received::recipient, QT_TRANSLATE_NOOP("Kind", "For")).upTo(120),
            Bound("day", &Received::day, QT_TRANSLATE_NOOP("Kind", "Day of the report")),
        });
    return kind;
}

// Plain in the file, because who has the code may be signed in as nobody: sealed to the code.
const journal::KindOf<Acknowledged> &acknowledgedKind()
{
    static const journal::KindOf<Acknowledged> kind("misuse.acknowledged", 1,
        vault::DataClass::Internal, kRecipients,
        {Bound("sealed", &Acknowledged::sealed, QT_TRANSLATE_NOOP("Kind", "For the reporter"))
                .upTo(kHexOfLetter)});
    return kind;
}

const journal::KindOf<Answered> &answeredKind()
{
    static const journal::KindOf<Answered> kind("misuse.answered", 1, vault::DataClass::Internal,
        kRecipients,
        {Bound("sealed", &Answered::sealed, QT_TRANSLATE_NOOP("Kind", "For the reporter"))
                .upTo(kHexOfLetter)});
    return kind;
}

std::chrono::sys_days answerDue(LocalDay day)
{
    std::chrono::year_month_day date{asSysDay(day)};
    date += std::chrono::months{3};
    return date.ok() ? std::chrono::sys_days{date}
                     : std::chrono::sys_days{date.year() / date.month() / std::chrono::last};
}

bool Clocks::late(Instant now) const
{
    // The whole of the last day is still in time.
    const auto over = [&](std::chrono::sys_days day) {
        return now >= day + std::chrono::days{1};
    };
    return (!acknowledged && over(acknowledgeBy)) || (!answered && over(answerBy));
}

Clocks ReportState::clocks() const
{
    return {asSysDay(day) + kToAcknowledge, answerDue(day), acknowledged.has_value(),
        answered.has_value()};
}

ReportState reportStateFrom(std::string_view subject, const journal::History &history)
{
    ReportState state;
    state.id = subject.substr(subject.find(':') + 1);
    state.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open)
            continue;
        if (entry.is(receivedKind())) {
            const Received received = receivedKind().read(entry.values);
            state.letter = received.letter;
            state.recipient = received.recipient;
            state.day = received.day;
        } else if (entry.is(acknowledgedKind())) {
            state.acknowledged = entry.hlc.wall();
            state.acknowledgement = acknowledgedKind().read(entry.values).sealed;
        } else if (entry.is(answeredKind())) {
            state.answered = entry.hlc.wall();
            state.answer = answeredKind().read(entry.values).sealed;
        }
    }
    return state;
}

std::string reportSubject(std::string_view id)
{
    return "report:" + std::string(id);
}

std::vector<Sign> retaliationSigns(std::span<const LoggedDraw> draws, const std::string &reporter,
    const std::string &accused, LocalDay since, Instant now)
{
    std::vector<Sign> out, others;
    const Instant begin{asSysDay(since)};
    if (reporter.empty())
        return out;
    const Instant end = std::min(now, begin + kWatch);
    std::ptrdiff_t before = 0;
    for (const LoggedDraw &one : draws) {
        if (one.forgotten || one.draw.agent != reporter)
            continue;
        const bool byAccused = !accused.empty() && one.by == accused;
        if (one.draw.at < begin)
            before += !byAccused && one.draw.at >= begin - (end - begin);
        else if (one.draw.at <= end)
            (byAccused ? out : others).push_back({one.by, one.draw.at, one.draw.use, byAccused});
    }
    if (std::ssize(others) > before)
        std::ranges::move(others, std::back_inserter(out));
    std::ranges::sort(out, {}, &Sign::at);
    return out;
}

journal::SubjectSort reportSort()
{
    journal::SubjectSort sort{"report", 1, vault::DataClass::Internal, foldReport};
    sort.readers = kRecipients;
    return sort;
}

void declareMisuseKinds(journal::Registry &registry)
{
    registry.add(receivedKind());
    registry.add(acknowledgedKind());
    registry.add(answeredKind());
    registry.add(reportSort());
}

} // namespace attune::governance
