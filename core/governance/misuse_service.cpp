// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/misuse_service.h"

#include "core/vault/sealing.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <system_error>

namespace attune::governance {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".letter";
constexpr vault::Place kAnswerPlace{"report answer"};
constexpr vault::KeyId kAnswerKey{'r', 'e', 'p', 'o', 'r', 't', 0, 0};

Bytes bytesFrom(std::string_view hex)
{
    Bytes out(hex.size() / 2);
    std::size_t length = 0;
    if (sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &length, nullptr)
        != 0)
        return {};
    out.resize(length);
    return out;
}

vault::Key keyFrom(const Bytes &bytes)
{
    vault::Key key;
    if (bytes.size() == vault::Key::size())
        std::memcpy(key.data(), bytes.data(), bytes.size());
    return key;
}

/// Filled up to one size.
Result<Bytes> letterOf(const Report &report, const StatusCode &code)
{
    journal::Json::Object fields;
    fields["accused"] = report.accused;
    fields["text"] = report.text;
    fields["reporter"] = report.reporter;
    fields["person"] = report.reporterPerson;
    fields["day"] = toNumber(report.day);
    fields["recipient"] = report.recipient;
    fields["key"] = toHex(code.key());
    const auto plain = journal::toCanonical(journal::Json(std::move(fields)));
    if (plain.size() > kLetterSize)
        return {Fault::Invalid, "the report is too long"};
    Bytes out(kLetterSize, ' ');
    std::ranges::copy(plain, out.begin());
    return out;
}

/// The file and the folder tell the day and nothing finer.
void hideTime(const fs::path &path, LocalDay day)
{
    std::error_code ignored; // a file system without times tells none
    const auto start = std::chrono::sys_days{day.time_since_epoch()};
    fs::last_write_time(
        path, std::chrono::file_clock::from_sys(std::chrono::sys_seconds{start}), ignored);
}

Done put(const fs::path &folder, const std::string &id, const Bytes &sealed, LocalDay day)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return {Fault::Io, problem.message()};
    fs::permissions(folder, fs::perms::owner_all, problem);
    const fs::path part = folder / (id + ".part"), whole = folder / (id + std::string(kEnding));
    {
        std::ofstream file(part, std::ios::binary);
        file.write(reinterpret_cast<const char *>(sealed.data()), std::ssize(sealed));
        file.flush();
        if (!file) {
            fs::remove(part, problem);
            return {Fault::NoSpace, "the letter could not be written"};
        }
    }
    hideTime(part, day);
    fs::rename(part, whole, problem);
    if (problem)
        return {Fault::Io, problem.message()};
    hideTime(folder, day);
    return {};
}

std::vector<fs::path> lettersIn(const fs::path &folder)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (fs::directory_iterator file(folder, problem), end; !problem && file != end;
         file.increment(problem)) {
        if (file->path().extension() == kEnding)
            out.push_back(file->path());
    }
    std::ranges::sort(out);
    return out;
}

Bytes contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

std::string answerFrom(const std::string &sealed, const Bytes &key)
{
    const auto plain = vault::openWith(keyFrom(key), kAnswerPlace, bytesFrom(sealed));
    return plain ? std::string(plain->begin(), plain->end()) : std::string();
}

} // namespace

std::vector<Recipient> Misuse::recipients() const
{
    std::vector<Recipient> out;
    for (const std::string &user : m_office.vault.users()) {
        const Roles roles = m_office.authority.rolesOf(user);
        if (roles.meets(kRecipients))
            out.push_back({user, roles});
    }
    return out;
}

Result<SentReport> Misuse::send(const Report &report)
{
    const auto longEnough = report.text.find_first_not_of(" \t\r\n") != std::string::npos;
    if (!longEnough || report.text.size() > kReportLength)
        return {Fault::Invalid, longEnough ? "the report is too long" : "the report says nothing"};
    const auto recipient = recipientFor(report, recipients());
    if (!recipient)
        return {Fault::Denied, "nobody but the accused could read this report"};
    if (waiting() >= static_cast<std::int64_t>(kMostLetters))
        return {Fault::NoSpace, "the postbox is full until somebody takes letters out"};
    SentReport sent{StatusCode::random(), *recipient};
    Report routed = report;
    routed.recipient = *recipient;
    routed.day =
        LocalDay{std::chrono::floor<std::chrono::days>(m_office.clock.now()).time_since_epoch()};
    const auto letter = letterOf(routed, sent.code);
    if (!letter)
        return letter.error();
    const auto sealed = m_office.vault.sealForUser(*recipient, *letter);
    if (!sealed)
        return sealed.error();
    if (auto done = put(m_office.letters, sent.code.id(), *sealed, routed.day); !done)
        return done.error();
    return sent;
}

Result<Misuse::Letter> Misuse::open(const std::string &hex) const
{
    const auto plain = m_office.vault.openForMe(bytesFrom(hex));
    if (!plain)
        return plain.error();
    std::string text(plain->begin(), plain->end());
    text.erase(text.find_last_not_of(' ') + 1);
    const auto json = journal::fromCanonical(text);
    if (!json)
        return {Fault::Corrupt, "a letter is not readable"};
    Letter letter;
    letter.report.recipient = json->text("recipient");
    letter.report.accused = json->text("accused");
    letter.report.text = json->text("text");
    letter.report.reporter = json->text("reporter");
    letter.report.reporterPerson = json->text("person");
    if (const auto *day = json->member("day"); day && day->as<std::int64_t>())
        letter.report.day = fromNumber(*day->as<std::int64_t>());
    letter.key = bytesFrom(json->text("key"));
    return letter;
}

Result<std::int64_t> Misuse::collect()
{
    std::int64_t taken = 0;
    if (!m_office.roles().meets(kRecipients))
        return taken;
    for (const fs::path &file : lettersIn(m_office.letters)) {
        const std::string hex = toHex(contentOf(file));
        const auto letter = open(hex);
        if (!letter) // somebody else's, or damaged: it stays for who can tell
            continue;
        const std::string subject = reportSubject(file.stem().string());
        const auto known = m_office.journal.state(subject);
        if (!known)
            return known.error();
        if (!*known) {
            const auto written = m_office.journal.append(journal::draft(
                subject, receivedKind(), Received{hex, m_office.user(), letter->report.day}));
            if (!written)
                return written.error();
            ++taken;
        }
        std::error_code ignored; // taken out twice is taken out once, see above
        fs::remove(file, ignored);
    }
    return taken;
}

Result<std::vector<OpenReport>> Misuse::reports()
{
    const auto states = m_office.journal.states("report");
    if (!states)
        return states.error();
    std::vector<LoggedDraw> draws;
    if (auto all = Agreements(m_office).draws())
        draws = std::move(*all);
    std::vector<OpenReport> out;
    std::map<std::string, std::int64_t> words;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        OpenReport one;
        one.state = reportStateFrom(state.subject, *history);
        if (auto letter = open(one.state.letter)) {
            one.report = std::move(letter->report);
            one.signs = retaliationSigns(draws, one.report->reporterPerson, one.report->accused,
                one.report->day, m_office.clock.now());
            ++words[one.report->text];
        }
        out.push_back(std::move(one));
    }
    for (OpenReport &one : out)
        one.alike = one.report ? words[one.report->text] - 1 : 0;
    return out;
}

template <typename T>
Done Misuse::reply(const OpenReport &seen, const journal::KindOf<T> &kind, const std::string &text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string::npos || text.size() > kReportLength)
        return {Fault::Invalid, "the answer says nothing, or too much"};
    const auto letter = open(seen.state.letter);
    if (!letter)
        return letter.error();
    Bytes padded(kReportLength, ' '); // its length tells nothing either
    std::ranges::copy(text, padded.begin());
    const Bytes sealed = vault::sealWith(keyFrom(letter->key), kAnswerKey, kAnswerPlace, padded);
    return doneOf(m_office.journal.append(
        journal::draft(reportSubject(seen.state.id), kind, T{toHex(sealed)}, seen.state.heads)));
}

Done Misuse::acknowledge(const OpenReport &seen, const std::string &text)
{
    return reply(seen, acknowledgedKind(), text);
}

Done Misuse::answer(const OpenReport &seen, const std::string &text)
{
    return reply(seen, answeredKind(), text);
}

Result<ReportStatus> Misuse::status(const StatusCode &code)
{
    ReportStatus out;
    const auto history = m_office.journal.history(reportSubject(code.id()));
    if (!history)
        return history.error();
    if (history->entries().empty()) {
        if (!fs::exists(m_office.letters / (code.id() + std::string(kEnding))))
            return {Fault::NotFound, "nobody was given this code here"};
        return out;
    }
    const ReportState state = reportStateFrom(reportSubject(code.id()), *history);
    out.clocks = state.clocks();
    out.stage = state.answered ? ReportStatus::Stage::Answered
        : state.acknowledged   ? ReportStatus::Stage::Acknowledged
                               : ReportStatus::Stage::Received;
    const auto trimmed = [](std::string text) {
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    };
    out.acknowledgement = trimmed(answerFrom(state.acknowledgement, code.key()));
    out.answer = trimmed(answerFrom(state.answer, code.key()));
    return out;
}

std::int64_t Misuse::waiting() const
{
    return std::ssize(lettersIn(m_office.letters));
}

} // namespace attune::governance
