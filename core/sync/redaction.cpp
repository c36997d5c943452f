// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/redaction.h"

#include <algorithm>
#include <array>

namespace attune::sync {

namespace {

/// Words that stand alone in brackets as a mark. With an underscore any capitals do: nobody shouts
/// in snake case, but "[LOL]" is something a customer may write.
constexpr std::array<std::string_view, 34> kKinds = {"PII", "PHI", "PCI", "NAME", "FIRSTNAME",
    "LASTNAME", "SURNAME", "USERNAME", "PERSON", "CUSTOMER", "AGENT", "ADDRESS", "STREET", "CITY",
    "LOCATION", "EMAIL", "PHONE", "SSN", "PIN", "AGE", "URL", "DATE", "DOB", "ORG", "ORGANIZATION",
    "REDACTED", "MASKED", "REMOVED", "DELETED", "NUMBER", "CARD", "IBAN", "BAN", "PASSWORD"};
constexpr std::size_t kLongestMark = 48;

bool isMarkWord(std::string_view word, bool anyWord)
{
    if (word.size() < 2 || word.size() > kLongestMark)
        return false;
    const auto fits = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    if (!std::all_of(word.begin(), word.end(), fits) || word.front() < 'A' || word.front() > 'Z')
        return false;
    if (anyWord || word.find('_') != std::string_view::npos)
        return true;
    const std::string_view stem = word.substr(0, word.find_first_of("-0123456789"));
    return std::find(kKinds.begin(), kKinds.end(), stem) != kKinds.end();
}

bool hasBracketed(
    std::string_view text, std::string_view open, std::string_view close, bool anyWord)
{
    for (std::size_t at = text.find(open); at != std::string_view::npos;
         at = text.find(open, at + 1)) {
        const std::size_t begin = at + open.size();
        const std::size_t end = text.find(close, begin);
        if (end != std::string_view::npos && isMarkWord(text.substr(begin, end - begin), anyWord))
            return true;
    }
    return false;
}

/// U+2580…U+259F as UTF-8.
bool hasBlock(std::string_view text)
{
    constexpr std::string_view kLead = "\xE2\x96";
    for (std::size_t at = text.find(kLead); at != std::string_view::npos;
         at = text.find(kLead, at + 1))
        if (at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) < 0xA0)
            return true;
    return false;
}

} // namespace

bool hasRedactionMark(std::string_view text)
{
    return hasBracketed(text, "[", "]", false) || hasBracketed(text, "{{", "}}", true)
        || hasBlock(text);
}

} // namespace attune::sync
