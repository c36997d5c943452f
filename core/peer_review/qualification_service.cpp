// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gold items kept, tries entered, tries judged.
#include "core/peer_review/qualification.h"

#include "core/forms/form_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace attune::peer_review {

namespace {

/// A list of JSON texts as one, and back.
std::string packed(const std::vector<std::string> &texts)
{
    return journal::toCanonical(journal::Json(journal::Json::List(texts.begin(), texts.end())));
}

Result<std::vector<std::string>> unpacked(std::string_view text)
{
    const auto json = journal::fromKnown(text);
    const auto *list = json ? json->as<journal::Json::List>() : nullptr;
    if (!list)
        return {Fault::Corrupt, "no list of answers"};
    std::vector<std::string> out;
    for (const journal::Json &each : *list) {
        const auto *answers = each.as<std::string>();
        if (!answers)
            return {Fault::Corrupt, "no list of answers"};
        out.push_back(*answers);
    }
    return out;
}

std::string itemText(bool pass, double close)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%s %.2f", pass ? "pass" : "fail", close);
    return out.data();
}

/// Opened with the key of who is signed in.
Result<std::vector<forms::Answers>> openGold(const vault::Vault &vault, const Gold &gold)
{
    for (const std::string &letter : gold.sealed) {
        const auto middle = letter.find(' ');
        if (middle == std::string::npos || letter.substr(middle + 1) != vault.user())
            continue;
        const auto bytes = fromHex(letter.substr(0, middle));
        const auto plain = bytes ? vault.openForMe(*bytes)
                                 : Result<Bytes>(Fault::Corrupt, "the letter of the gold items");
        if (!plain)
            return plain.error();
        const auto texts = unpacked(textOf(*plain));
        if (!texts)
            return texts.error();
        std::vector<forms::Answers> out;
        for (const std::string &text : *texts) {
            auto answers = forms::answersFromJson(text);
            if (!answers)
                return answers.error();
            out.push_back(std::move(*answers));
        }
        return out;
    }
    return {Fault::Denied, "the right answers are kept from who is tried by them"};
}

} // namespace

std::string qualificationSubject(std::string_view reviewer)
{
    // A user's name is no pseudonym: it stands as a hash.
    std::string id(reviewer);
    if (id.starts_with('=')) {
        std::array<unsigned char, 16> hash{};
        crypto_generichash(hash.data(), hash.size(),
            reinterpret_cast<const unsigned char *>(id.data()), id.size(), nullptr, 0);
        id = toHex(hash);
    }
    return "peer_qualified:" + id;
}

Result<GoldState> Qualifying::gold(std::string_view form)
{
    const auto history = m_journal.history(goldSubject(form));
    if (!history)
        return history.error();
    return goldFrom(*history);
}

Result<std::vector<Qualification>> Qualifying::all(std::string_view form)
{
    const auto states = m_journal.states(qualificationSort().prefix);
    if (!states)
        return states.error();
    std::vector<Qualification> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_journal.history(state.subject);
        if (!history)
            return history.error();
        for (Qualification &each : qualificationsFrom(*history)) {
            if (each.form == form)
                out.push_back(std::move(each));
        }
    }
    return out;
}

Result<Qualification> Qualifying::of(std::string_view form, std::string_view reviewer)
{
    const auto history = m_journal.history(qualificationSubject(reviewer));
    if (!history)
        return history.error();
    for (Qualification &each : qualificationsFrom(*history)) {
        if (each.form == form)
            return std::move(each);
    }
    Qualification out;
    out.reviewer = reviewer;
    out.form = form;
    out.heads = history->heads();
    return out;
}

Done Qualifying::keepGold(const forms::Form &form, std::int64_t version,
    const std::vector<std::pair<std::string, forms::Answers>> &items)
{
    if (items.size() != kGoldItems)
        return {Fault::Invalid, "three gold items"};
    Gold gold;
    gold.form = form.id;
    gold.formVersion = version;
    std::vector<std::string> answers;
    for (const auto &[contact, right] : items) {
        if (const auto problems = forms::problemsOf(form, right); !problems.empty())
            return {Fault::Invalid,
                problems.front().question + ": " + std::string(nameOf(problems.front().why))};
        gold.contacts.push_back(contact);
        answers.push_back(forms::toJson(right));
    }
    if (std::set(gold.contacts.begin(), gold.contacts.end()).size() != kGoldItems)
        return {Fault::Invalid, "three different interactions"};
    const auto roster = m_vault.roster();
    if (!roster)
        return roster.error();
    const std::string plain = packed(answers);
    const Roles judges = judgedKind().kind().writers;
    for (const vault::Member &member : roster->members()) {
        const bool judgesHere =
            member.active && member.name != vault::kRecoveryUser && member.roles.meets(judges);
        if (!judgesHere)
            continue;
        const auto letter = m_vault.sealForUser(member.name, bytesOf(plain));
        if (!letter)
            return letter.error();
        gold.sealed.push_back(toHex(*letter) + ' ' + member.name);
    }
    if (gold.sealed.empty())
        return {Fault::NotFound, "nobody here judges tries"};
    const auto before = this->gold(form.id);
    if (!before)
        return before.error();
    const auto written =
        m_journal.append(journal::draft(goldSubject(form.id), goldKind(), gold, before->heads));
    return written ? Done() : Done(written.error());
}

Done Qualifying::tryOut(
    const Reviewer &reviewer, const forms::Form &form, const std::vector<forms::Answers> &answers)
{
    if (!reviewer.account.empty() && reviewer.account != m_vault.user())
        return {Fault::Denied, "this is for " + reviewer.account};
    const auto kept = gold(form.id);
    if (!kept)
        return kept.error();
    if (!kept->gold)
        return {Fault::NotFound, "there are no gold items of this form"};
    if (answers.size() != kGoldItems)
        return {Fault::Invalid, "answers to three gold items"};
    const auto now = of(form.id, reviewer.name());
    if (!now)
        return now.error();
    if (now->waiting || now->qualified || now->tries >= kMostTries)
        return {Fault::Conflict,
            now->waiting         ? "a try waits to be judged"
                : now->qualified ? "qualified already"
                                 : "both tries are used"};
    Tried tried{reviewer.name(), form.id, kept->gold->formVersion, kept->gold->contacts, {}};
    for (const forms::Answers &each : answers) {
        if (const auto problems = forms::problemsOf(form, each); !problems.empty())
            return {Fault::Invalid,
                problems.front().question + ": " + std::string(nameOf(problems.front().why))};
        tried.answers.push_back(forms::toJson(each));
    }
    auto draft =
        journal::draft(qualificationSubject(reviewer.name()), triedKind(), tried, now->heads);
    draft.person = reviewer.person;
    const auto written = m_journal.append(std::move(draft));
    return written ? Done() : Done(written.error());
}

Done Qualifying::judge(const forms::Form &form, const std::string &reviewer)
{
    const auto kept = gold(form.id);
    const auto now = of(form.id, reviewer);
    if (!kept || !now)
        return kept ? now.error() : kept.error();
    if (!kept->gold || !now->waiting)
        return {Fault::NotFound, "no try waits to be judged"};
    if (now->waiting->contacts != kept->gold->contacts)
        return {Fault::Conflict, "the gold items are others by now"};
    if (now->triedBy == m_vault.user())
        return {Fault::Denied, "nobody judges what they entered themselves"};
    const auto right = openGold(m_vault, *kept->gold);
    if (!right)
        return right.error();
    Judged judged{form.id, {}};
    for (std::size_t i = 0; i < right->size() && i < now->waiting->answers.size(); ++i) {
        const auto given = forms::answersFromJson(now->waiting->answers[i]);
        if (!given)
            return given.error();
        judged.items.push_back(itemText(
            passes(form, (*right)[i], *given), closeness(form, (*right)[i], *given).value_or(0)));
    }
    const auto written = m_journal.append(
        journal::draft(qualificationSubject(reviewer), judgedKind(), judged, now->heads));
    return written ? Done() : Done(written.error());
}

} // namespace attune::peer_review
