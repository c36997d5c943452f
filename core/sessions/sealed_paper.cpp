// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sealed_paper.h"

#include "core/forms/form_file.h"
#include "core/vault/sealing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <set>

namespace attune::sessions {

namespace {

constexpr vault::KeyId kPaperKey{'p', 'a', 'p', 'e', 'r', 0, 0, 0};
constexpr vault::KeyId kRevealKey{'r', 'e', 'v', 'e', 'a', 'l', 0, 0};
constexpr std::string_view kPaperPlace = "calibration score";
constexpr std::string_view kKeyPlace = "calibration key";

vault::Place placeOf(std::string_view table, std::size_t interaction)
{
    return {table, static_cast<std::int64_t>(interaction)};
}

std::optional<vault::Key> keyFrom(const Bytes &bytes)
{
    if (bytes.size() != vault::Key::size())
        return std::nullopt;
    vault::Key key;
    std::memcpy(key.data(), bytes.data(), bytes.size());
    return key;
}

/// "hex name" → the bytes of `name`.
std::optional<Bytes> part(
    const std::vector<std::string> &list, std::string_view name, bool nameFirst)
{
    for (const std::string &each : list) {
        const std::size_t space = each.find(' ');
        if (space == std::string::npos)
            continue;
        const std::string_view whole(each);
        const auto front = whole.substr(0, space), back = whole.substr(space + 1);
        if ((nameFirst ? front : back) == name)
            return fromHex(nameFirst ? back : front);
    }
    return std::nullopt;
}

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

/// Who has left has no key any more, and holds nobody else up.
Done wrapTo(vault::Vault &vault, const std::set<std::string> &users, const vault::Key &key,
    std::vector<std::string> &out)
{
    for (const std::string &user : users) {
        const auto sealed = vault.sealForUser(user, key.view());
        if (!sealed && sealed.error().fault == Fault::NotFound)
            continue;
        if (!sealed)
            return sealed.error();
        out.push_back(toHex(*sealed) + ' ' + user);
    }
    return {};
}

std::set<std::string> everybody(const Plan &plan)
{
    std::set<std::string> out(plan.participants.begin(), plan.participants.end());
    out.insert(plan.facilitator);
    if (!plan.substitute.empty())
        out.insert(plan.substitute);
    return out;
}

std::optional<vault::Key> ownKey(const vault::Vault &vault, const std::vector<std::string> &wraps)
{
    const auto wrap = part(wraps, vault.user(), false);
    const auto opened = wrap ? vault.openForMe(*wrap) : Result<Bytes>(Error{Fault::Denied, {}});
    return opened ? keyFrom(*opened) : std::nullopt;
}

/// Of a score, by whatever way who is signed in was given it.
std::optional<vault::Key> keyOf(const vault::Vault &vault, const State &state, const Given &given)
{
    if (auto own = ownKey(vault, given.sealed.wraps))
        return own;
    for (const RevealedEntry &reveal : state.reveals) {
        const auto all = ownKey(vault, reveal.wraps);
        const auto sealed = part(reveal.keys, toHex(given.entry.hash), true);
        if (!all || !sealed)
            continue;
        const auto opened = vault::openWith(*all, placeOf(kKeyPlace, given.interaction), *sealed);
        if (opened)
            return keyFrom(*opened);
    }
    return std::nullopt;
}

} // namespace

std::string paperText(
    const State &state, std::size_t interaction, const std::string &by, const Paper &paper)
{
    QJsonArray notes;
    for (const PinnedNote &note : paper.notes) {
        QJsonObject one{{QStringLiteral("question"), text(note.question)},
            {QStringLiteral("text"), text(note.text)}};
        if (note.turn)
            one.insert(QStringLiteral("turn"), static_cast<qint64>(*note.turn));
        if (note.second)
            one.insert(QStringLiteral("second"), static_cast<qint64>(*note.second));
        notes.append(one);
    }
    const QJsonObject body{{QStringLiteral("session"), text(state.subject)},
        {QStringLiteral("interaction"), text(state.plan.interactions[interaction])},
        {QStringLiteral("by"), text(by)},
        {QStringLiteral("answers"), text(forms::toJson(paper.answers))},
        {QStringLiteral("notes"), notes}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

Result<Paper> paperFrom(
    const State &state, std::size_t interaction, const std::string &by, std::string_view plain)
{
    const Error wrong{Fault::Corrupt, "a score of " + by};
    const auto body =
        QJsonDocument::fromJson(QByteArray(plain.data(), static_cast<qsizetype>(plain.size())))
            .object();
    if (body[QStringLiteral("session")].toString() != text(state.subject)
        || body[QStringLiteral("by")].toString() != text(by)
        || body[QStringLiteral("interaction")].toString()
            != text(state.plan.interactions[interaction]))
        return wrong;
    auto answers = forms::answersFromJson(body[QStringLiteral("answers")].toString().toStdString());
    if (!answers)
        return wrong;
    Paper out;
    out.answers = std::move(*answers);
    const QJsonArray notes = body[QStringLiteral("notes")].toArray();
    for (const QJsonValue &each : notes) {
        PinnedNote note;
        note.question = each[QStringLiteral("question")].toString().toStdString();
        note.text = each[QStringLiteral("text")].toString().toStdString();
        if (const QJsonValue turn = each[QStringLiteral("turn")]; turn.isDouble())
            note.turn = turn.toInteger();
        if (const QJsonValue second = each[QStringLiteral("second")]; second.isDouble())
            note.second = second.toInteger();
        out.notes.push_back(std::move(note));
    }
    return out;
}

std::string noteLine(const PinnedNote &note)
{
    std::string place;
    if (note.turn)
        place = 't' + std::to_string(*note.turn);
    if (note.second)
        place += 's' + std::to_string(*note.second);
    return note.question + '\t' + place + '\t' + note.text;
}

PinnedNote noteFrom(std::string_view line)
{
    const auto first = line.find('\t');
    const auto second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    PinnedNote out;
    if (second == std::string_view::npos) {
        out.text = line;
        return out;
    }
    out.question = line.substr(0, first);
    out.text = line.substr(second + 1);
    const std::string_view place = line.substr(first + 1, second - first - 1);
    const auto read = [&](char sign, std::optional<std::int64_t> &into) {
        const auto at = place.find(sign);
        std::int64_t number = 0;
        if (at != std::string_view::npos
            && std::from_chars(place.data() + at + 1, place.data() + place.size(), number).ec
                == std::errc())
            into = number;
    };
    read('t', out.turn);
    read('s', out.second);
    return out;
}

Result<ScoredEntry> sealPaper(
    vault::Vault &vault, const State &state, std::size_t interaction, const Paper &paper)
{
    const std::string by = vault.user();
    std::string body = paperText(state, interaction, by, paper);
    body.append((kPaperStep - body.size() % kPaperStep) % kPaperStep, ' ');
    const vault::Key key = vault::Key::random();
    const Bytes sealed =
        vault::sealWith(key, kPaperKey, placeOf(kPaperPlace, interaction), bytesOf(body));
    ScoredEntry out;
    out.interaction = static_cast<std::int64_t>(interaction);
    out.sealed = toHex(sealed);
    const auto keepers = keepersOf(state.plan);
    std::set<std::string> users(keepers.begin(), keepers.end());
    users.insert(by);
    const bool isHidden = state.plan.mode != Mode::Open && state.stage == Stage::Scoring;
    if (!isHidden)
        users = everybody(state.plan);
    if (auto wrapped = wrapTo(vault, users, key, out.wraps); !wrapped)
        return wrapped.error();
    if (isHidden && std::ranges::none_of(keepers, [&](const std::string &who) {
            return part(out.wraps, who, false).has_value();
        }))
        return {Fault::NotFound, "nobody is left who could reveal this session"};
    return out;
}

Result<RevealedEntry> revealAll(vault::Vault &vault, const State &state)
{
    const vault::Key all = vault::Key::random();
    RevealedEntry out;
    if (auto wrapped = wrapTo(vault, everybody(state.plan), all, out.wraps); !wrapped)
        return wrapped.error();
    for (const Given &given : state.given) {
        const auto key = keyOf(vault, state, given);
        if (!key)
            continue;
        const Bytes sealed =
            vault::sealWith(all, kRevealKey, placeOf(kKeyPlace, given.interaction), key->view());
        out.keys.push_back(toHex(given.entry.hash) + ' ' + toHex(sealed));
    }
    return out;
}

Result<Paper> openPaper(const vault::Vault &vault, const State &state, const Given &given)
{
    const auto key = keyOf(vault, state, given);
    if (!key)
        return {Fault::Denied, "a score of " + given.by};
    const auto sealed = fromHex(given.sealed.sealed);
    const auto plain = sealed
        ? vault::openWith(*key, placeOf(kPaperPlace, given.interaction), *sealed)
        : Result<Bytes>(Error{Fault::Corrupt, "a score of " + given.by});
    if (!plain)
        return plain.error();
    return paperFrom(state, given.interaction, given.by, textOf(*plain));
}

} // namespace attune::sessions
