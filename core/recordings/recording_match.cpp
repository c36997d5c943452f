// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/recording_match.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace attune::recordings {

namespace {

using Reading = NamePattern::Reading;
using Why = RecordingMatches::Why;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lowered(c); });
    return out;
}

struct Candidate {
    Reading reading;
    std::size_t contact = 0;
    bool exactCase = false;

    bool liesInside(const Candidate &other) const
    {
        return other.reading.begin <= reading.begin && reading.end <= other.reading.end
            && reading.end - reading.begin < other.reading.end - other.reading.begin;
    }
};

class Matcher {
public:
    Matcher(const NamePattern &pattern, std::span<const KnownContact> contacts)
        : m_pattern(pattern)
        , m_contacts(contacts)
    {
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            if (!contacts[i].id.empty())
                m_byId[lowered(contacts[i].id)].push_back(i);
        }
    }

    void match(std::size_t file, std::string_view path, RecordingMatches &out) const
    {
        const auto name = m_pattern.nameIn(path);
        std::vector<Candidate> candidates = candidatesIn(name);
        if (candidates.empty()) {
            out.unmatched.push_back(
                {file, m_pattern.fits(name) ? Why::NoSuchContact : Why::NameDoesNotFit});
            return;
        }
        std::erase_if(candidates, [this](const Candidate &c) { return !agrees(c); });
        std::vector<std::size_t> contacts;
        for (const Candidate &candidate : candidates)
            contacts.push_back(candidate.contact);
        std::sort(contacts.begin(), contacts.end());
        contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
        if (contacts.empty()) {
            out.unmatched.push_back({file, Why::Disagrees});
        } else if (contacts.size() > 1) {
            out.ambiguous.push_back({file, std::move(contacts)});
        } else {
            Reading &reading = candidates.front().reading;
            out.matched.push_back({file, contacts.front(), reading.date, std::move(reading.agent)});
        }
    }

private:
    /// Without what lies inside a longer id, and without ids in other letters where one fits to the
    /// letter.
    std::vector<Candidate> candidatesIn(std::string_view name) const
    {
        std::vector<Candidate> found;
        for (const Reading &reading : m_pattern.readings(name)) {
            const auto id = name.substr(reading.begin, reading.end - reading.begin);
            const auto same = m_byId.find(lowered(id));
            if (same == m_byId.end())
                continue;
            for (const std::size_t contact : same->second)
                found.push_back({reading, contact, m_contacts[contact].id == id});
        }
        const bool anyExact =
            std::any_of(found.begin(), found.end(), [](const Candidate &c) { return c.exactCase; });
        std::vector<Candidate> kept;
        for (const Candidate &candidate : found) {
            const bool inside = std::any_of(found.begin(), found.end(),
                [&candidate](const Candidate &other) { return candidate.liesInside(other); });
            if (!inside && (candidate.exactCase || !anyExact))
                kept.push_back(candidate);
        }
        return kept;
    }

    bool agrees(const Candidate &candidate) const
    {
        const KnownContact &contact = m_contacts[candidate.contact];
        const Reading &reading = candidate.reading;
        if (reading.date && contact.day
            && std::abs(toNumber(*reading.date) - toNumber(*contact.day)) > 1)
            return false;
        return reading.agent.empty() || contact.agent.empty()
            || lowered(reading.agent) == lowered(contact.agent);
    }

    const NamePattern &m_pattern;
    std::span<const KnownContact> m_contacts;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byId; ///< in small letters
};

} // namespace

RecordingMatches matchRecordings(std::span<const std::string> files, const NamePattern &pattern,
    std::span<const KnownContact> contacts)
{
    RecordingMatches out;
    const Matcher matcher(pattern, contacts);
    for (std::size_t file = 0; file < files.size(); ++file)
        matcher.match(file, files[file], out);
    return out;
}

} // namespace attune::recordings
