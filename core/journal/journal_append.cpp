// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing own decisions: right, still true, signed, folded and in the outbox, or nothing at all.
#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/journal_writing.h"
#include "core/journal/own_kinds.h"

#include <algorithm>
#include <future>

namespace attune::journal {

Result<EntryRef> Journal::append(Draft draft)
{
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    auto refs = append(std::move(drafts));
    if (!refs)
        return refs.error();
    return refs->front();
}

Result<std::vector<EntryRef>> Journal::append(std::vector<Draft> drafts)
{
    std::unique_lock lock(m_mutex);
    if (!m_barred.empty())
        return {Fault::Denied, m_barred};
    if (m_waiting)
        return {Fault::Denied, "no administrator has certified this workstation yet"};
    if (!m_own)
        return {Fault::Denied, "nobody who may write on this workstation is signed in"};
    for (const std::string *why : {&m_refuses, &m_unkept}) {
        if (!why->empty())
            return {Fault::Denied, *why};
    }
    Writing writing;
    writing.last = m_last;
    writing.own = m_own->last;
    std::future<Done> flushed;
    auto refs = m_store->write(
        store::Area::Decisions, [&](store::Connection &db) -> Result<std::vector<EntryRef>> {
            if (auto released = foldReleased(db, writing); !released)
                return released.error();
            std::vector<EntryRef> written;
            for (const Draft &draft : drafts) {
                auto ref = write(db, draft, writing);
                if (!ref)
                    return ref.error();
                written.push_back(*ref);
            }
            if (auto finished = finish(db, writing); !finished)
                return finished.error();
            // Last before the commit: what follows can hardly fail, and is taken back if it does.
            // Two flushes one after the other took twice the time of both at once.
            if (auto kept = m_outbox.append(writing.written); !kept)
                return kept.error();
            flushed = std::async(std::launch::async, [this] { return m_outbox.flush(); });
            return written;
        });
    const bool written = flushed.valid();
    const Done inOutbox = written ? flushed.get() : Done();
    if (!refs) {
        if (written)
            m_outbox.takeBack();
        return refs;
    }
    // It is decided, and in the database for good; without its second copy nothing more is.
    if (!inOutbox)
        m_unkept = inOutbox.error().detail;
    m_last = writing.last;
    m_own->last = writing.own;
    lock.unlock();
    if (auto finished = finishErasures(writing.erased); !finished)
        return finished.error();
    announce(writing);
    return refs;
}

Result<EntryRef> Journal::undo(
    const std::string &subject, const EntryRef &entry, const std::string &reason, Heads seen)
{
    const auto entries = history(subject);
    if (!entries)
        return entries.error();
    const auto found = std::ranges::find(entries->entries(), entry, &Told::ref);
    if (found == entries->entries().end())
        return {Fault::NotFound, nameOf(entry.dev, entry.seq) + " is not about " + subject};
    const Kind *kind = m_registry.kind(found->kind);
    const std::string actor = m_vault.user();
    if (found->actor != actor && (!kind || !m_authority.rolesOf(actor).meets(kind->writers)))
        return {Fault::Denied, actor + " may not take back what " + found->actor + " decided"};
    Draft draft = journal::draft(
        subject, undoKind(), Undo{toHex(entry.dev), entry.seq, reason}, std::move(seen));
    draft.dataClass = found->dataClass;
    return append(std::move(draft));
}

/// The time it will bear: never before its writer became what lets them write it.
Result<Hlc> Journal::mayWrite(const Draft &draft, const Kind &kind, Hlc earliest) const
{
    const std::string actor = m_vault.user();
    if (!m_registry.sortOf(draft.subject))
        return {Fault::Invalid, "nobody declared subjects such as " + draft.subject};
    if (actor.empty())
        return {Fault::Denied, "nobody is signed in"};
    const auto roles = m_authority.rolesOver(actor);
    if (!roles || roles->empty() || !roles->back().second.meets(kind.writers))
        return {Fault::Denied, actor + " may not write " + kind.name};
    const Instant since = roles->back().first;
    // The clock of who gave the role may be a little ahead of this one, and not by a day.
    if (since > m_clock.now() + kFarAhead)
        return {Fault::Denied,
            actor + " may write " + kind.name + " only from " + toIso(since)
                + " on: the clock of who stated so was wrong"};
    return since > earliest.wall() ? Hlc::at(since) : earliest;
}

Result<Heads> Journal::seenOf(store::Connection &db, const Draft &draft, const Writing &writing)
{
    const auto written = writing.heads.find(draft.subject);
    if (written != writing.heads.end())
        return written->second;
    const auto state = m_folder->state(db, draft.subject);
    Heads now = state ? state->heads : Heads{};
    Heads seen = draft.seen.value_or(now);
    std::ranges::sort(seen);
    if (seen != now)
        return {Fault::Conflict, draft.subject + " has changed meanwhile"};
    return seen;
}

Result<EntryRef> Journal::write(store::Connection &db, const Draft &draft, Writing &writing)
{
    const Kind *kind = m_registry.kind(draft.kind);
    if (!kind)
        return {Fault::Invalid, "nobody declared the kind " + draft.kind};
    const auto time = mayWrite(draft, *kind, next(writing.last, m_clock.now()));
    if (!time)
        return time.error();
    const auto body = kind->encode(draft.values);
    if (!body)
        return body.error();
    auto seen = seenOf(db, draft, writing);
    if (!seen)
        return seen.error();
    if (auto held = mayErase(db, draft); !held)
        return held.error();

    Head head;
    head.actor = m_vault.user();
    const auto dataClass = draft.dataClass.value_or(kind->dataClass);
    head.cls = vault::nameOf(dataClass);
    head.dev = m_own->device.id;
    head.hlc = *time;
    head.kind = kind->name;
    head.prev = writing.own.seq == 0 ? linkOfFirst(head.dev, m_own->device.key) : writing.own.hash;
    head.seen = std::move(*seen);
    head.seq = writing.own.seq + 1;
    head.subject = draft.subject;
    head.version = kind->version;
    auto sealed = m_folder->payloads().seal(head, {dataClass, draft.team}, draft.person, *body);
    if (!sealed)
        return sealed.error();
    head.dek = std::move(sealed->dek);
    head.size = static_cast<std::int64_t>(sealed->bytes.size());
    head.payload = hashOfPayload(sealed->bytes);

    SignedEntry entry;
    entry.head = toText(head);
    const Hash hash = hashOfHead(entry.head);
    entry.signature = signHash(hash, m_own->secret);
    entry.sealed = std::move(sealed->bytes);
    // An actor or subject in a form that a reader would refuse must not get into the chain.
    if (const auto readable = parseHead(entry.head); !readable)
        return readable.error();
    queries::insertEntry(db, entry, head, hash, true);
    writing.last = head.hlc;
    writing.own = {head.dev, head.seq, hash};
    writing.heads[head.subject] = {writing.own};
    writing.touched.insert(head.subject);
    writing.written.push_back(std::move(entry));
    return writing.own;
}

/// Checked here and now; a hold that arrives later from elsewhere cannot bring back what is gone.
Done Journal::mayErase(store::Connection &db, const Draft &draft)
{
    if (draft.kind != erasureConfirmedKind().name())
        return {};
    const auto state = m_folder->state(db, draft.subject);
    if (state && state->status == "hold")
        return {Fault::Denied, draft.subject + " must be kept for a legal reason"};
    if (!state || state->status != "asked")
        return {Fault::Conflict, "nobody has asked to forget " + draft.subject};
    const auto entries = m_folder->history(db, draft.subject);
    if (!entries)
        return entries.error();
    const std::string actor = m_vault.user();
    const bool anotherAsked = std::ranges::any_of(entries->entries(), [&](const Told &entry) {
        return entry.is(erasureAskedKind()) && !entry.undone && entry.actor != actor;
    });
    if (!anotherAsked)
        return {Fault::Denied, "who asks to forget somebody cannot confirm it as well"};
    return {};
}

/// States, and every so many entries a signed snapshot.
Done Journal::finish(store::Connection &db, Writing &writing)
{
    if (auto folded = m_folder->fold(db, writing.touched, writing.erased); !folded)
        return folded;
    const std::int64_t before = writing.own.seq - static_cast<std::int64_t>(writing.written.size());
    if (writing.own.seq / kBetweenSnapshots == before / kBetweenSnapshots)
        return {};
    Snapshot snapshot{writing.own, m_folder->foldVersion(), m_folder->outline(db), {}};
    snapshot.signature = signHash(hashOf(snapshot), m_own->secret);
    queries::putSnapshot(db, snapshot);
    return {};
}

Done Journal::foldReleased(store::Connection &db, Writing &writing)
{
    const Hlc limit{(Hlc::at(m_clock.now() + kFarAhead).value) | 0xFFFF};
    const auto released = queries::releaseHeld(db, limit);
    if (released.subjects.empty())
        return {};
    writing.last = std::max(writing.last, released.latest);
    // At once: what is written next must have seen them.
    if (auto folded = m_folder->fold(db, released.subjects, writing.erased); !folded)
        return folded;
    writing.touched.insert(released.subjects.begin(), released.subjects.end());
    return {};
}

Done Journal::foldDue()
{
    std::unique_lock lock(m_mutex);
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto held = (*reader)->guarded([&] { return queries::countHeld(**reader); });
    if (!held || *held == 0)
        return held ? Done() : Done(held.error());
    Writing writing;
    writing.last = m_last;
    const auto folded = m_store->write(
        store::Area::Decisions, [&](store::Connection &db) { return foldReleased(db, writing); });
    if (!folded)
        return folded;
    m_last = writing.last;
    lock.unlock();
    if (auto finished = finishErasures(writing.erased); !finished)
        return finished;
    if (!writing.touched.empty())
        announce(writing);
    return {};
}

} // namespace attune::journal
