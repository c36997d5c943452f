// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying out on this workstation what was decided about a person, here or elsewhere.
//
// In this order, so that a power cut at any point leaves either nothing to do or something that the
// next opening finds: the journal destroys the person's key and drops its payloads (core/journal);
// the facts go in one transaction, which lists the recordings; the files of that list go; older
// copies of the databases go, since the key and the words lie in them as well; last, and only when
// all of it is gone, this workstation signs that it is.
#include "core/facts/erasure.h"
#include "core/governance/erasure_service.h"

#include <algorithm>

namespace attune::governance {

namespace {

constexpr std::size_t kEverybody = 1000000;

bool saysDone(const journal::SubjectState &state, std::string_view device)
{
    const auto done = state.state.find("done");
    const auto *list = done == state.state.end() ? nullptr : done->second.as<journal::Json::List>();
    return list && std::ranges::any_of(*list, [&](const journal::Json &each) {
        const auto *text = each.as<std::string>();
        return text && *text == device;
    });
}

} // namespace

/// A hold on the person has halted it already, wherever the two met; one on an interaction of
/// theirs, or on its day, is met here alone.
Result<Erasures::Todo> Erasures::todo()
{
    Todo out;
    const auto here = facts::erasedPersons(m_office.facts);
    const auto kept = held();
    if (!here || !kept)
        return here ? kept.error() : here.error();
    const auto own = m_office.journal.device();
    for (const char *status : {"erased", "halted"}) {
        const auto states = m_office.journal.states("person", status, kEverybody);
        if (!states)
            return states.error();
        for (const journal::SubjectState &state : *states) {
            const std::string person = state.subject.substr(state.subject.find(':') + 1);
            const auto hash = fromHex(person);
            const bool isGone = here->contains(person);
            if (!hash || (isGone && own && saysDone(state, toHex(*own))))
                continue;
            const auto isHeld =
                isGone ? Result<bool>(false) : facts::isHeld(m_office.facts, *hash, *kept);
            if (!isHeld)
                return isHeld.error();
            if (*isHeld) {
                ++out.halted;
                continue;
            }
            auto full = stateOf(state);
            if (!full)
                return full.error();
            (full->isHalted() ? out.report : out.erase).push_back(std::move(*full));
        }
    }
    return out;
}

Result<CarriedOut> Erasures::carryOut()
{
    CarriedOut out;
    if (!m_office.journal.store().mayWrite() || m_office.user().empty())
        return out;
    const auto open = todo();
    if (!open)
        return open.error();
    out.halted = open->halted;
    if (auto removed = facts::removeErasedFiles(m_office.facts, m_office.centre.recordings());
        !removed)
        out.why = removed.error().detail;
    std::vector<const ErasureState *> gone;
    for (const ErasureState &state : open->report) // was done before it was halted
        gone.push_back(&state);
    for (const ErasureState &state : open->erase) {
        const auto done = carryOut(state);
        if (done)
            gone.push_back(&state);
        else if (out.why.empty())
            out.why = done.error().detail;
    }
    const auto copies = gone.empty() ? Result<std::int64_t>(std::int64_t{0}) : removeCopies();
    for (const ErasureState *state : gone) {
        const auto said = copies ? report(*state, *copies) : Done(copies.error());
        if (said)
            ++out.persons;
        else if (out.why.empty())
            out.why = said.error().detail;
    }
    out.waiting = static_cast<std::int64_t>(open->erase.size() + open->report.size()) - out.persons;
    return out;
}

Done Erasures::carryOut(const ErasureState &state)
{
    facts::Erasure erasure;
    erasure.person = *fromHex(state.person);
    erasure.isAgent = state.isAgent();
    erasure.words = state.scope() == journal::ErasureScope::Everything;
    erasure.at = m_office.clock.now();
    for (const ErasureState::Request &request : state.requests) {
        for (const std::string &also : request.asked.also) {
            if (auto person = fromHex(also))
                erasure.also.push_back(std::move(*person));
        }
    }
    if (const auto gone = facts::erasePerson(m_office.facts, m_office.vault, erasure); !gone)
        return gone.error();
    return facts::removeErasedFiles(m_office.facts, m_office.centre.recordings());
}

/// This program makes them before it changes the form of a file, and the file it made has opened.
Result<std::int64_t> Erasures::removeCopies()
{
    std::vector<std::filesystem::path> files;
    std::error_code problem;
    if (m_office.centre.folder.empty())
        return std::int64_t{0};
    for (const auto &entry :
        std::filesystem::directory_iterator(m_office.centre.backups(), problem)) {
        if (entry.is_regular_file(problem))
            files.push_back(entry.path());
    }
    for (const auto &file : files) {
        std::filesystem::remove(file, problem);
        if (std::filesystem::exists(file, problem))
            return {Fault::Io, file.string() + " could not be removed"};
    }
    return static_cast<std::int64_t>(files.size());
}

Done Erasures::report(const ErasureState &state, std::int64_t copies)
{
    const auto here = facts::erasedPersons(m_office.facts);
    if (!here)
        return here.error();
    const auto counts = here->find(state.person);
    if (counts == here->end())
        return {Fault::Conflict, "it is not done yet"};
    const facts::ErasedFacts &gone = counts->second;
    auto draft = journal::draft(personSubject(state.person), journal::erasureDoneKind(),
        journal::ErasureDone{gone.contacts, gone.transcripts, gone.recordings, gone.scoreDays,
            gone.surveys, gone.others, copies});
    draft.seen.reset();
    return doneOf(m_office.journal.append(std::move(draft)));
}

} // namespace attune::governance
