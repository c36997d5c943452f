// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of support and of agents' own word, and what their entries say together.
#include "core/recovery/support.h"

#include "core/journal/entry.h"
#include "core/recovery/recovery.h"

#include <QString>

#include <algorithm>

namespace attune::recovery {

namespace {

using journal::Bound;

constexpr Roles kHelpers = Role::Supervisor | Role::Leader | Role::Hr;

std::string supportDigest(std::string_view purpose, std::string_view text)
{
    const journal::Hash hash =
        journal::hashOfPayload(bytesOf(std::string(purpose) + '\n' + std::string(text)));
    return toHex(ByteView(hash).first(16));
}

const char *personLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Person");
}

const char *whenLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "At (UTC)");
}

const char *mentorLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Mentor");
}

bool isOpenEntry(const journal::Told &entry)
{
    return !entry.undone && entry.payload == journal::Told::Payload::Open;
}

journal::Folded foldMentor(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        if (isOpenEntry(entry) && entry.is(mentorKind())) {
            out.status = mentorKind().read(entry.values).active ? "active" : "off";
            out.at = entry.hlc.wall();
        }
    }
    return out;
}

/// Status and time stand unsealed: they say when the record deletes itself after its key is gone.
journal::Folded foldRequest(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    const auto found = requestFrom(subject, history);
    if (!found)
        return out;
    out.status = found->status;
    out.at = found->ended.value_or(found->asked);
    return out;
}

journal::Folded foldOpted(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        if (isOpenEntry(entry) && entry.is(optedKind())) {
            out.status = optedKind().read(entry.values).in ? "in" : "out";
            out.at = entry.hlc.wall();
        }
    }
    return out;
}

journal::Folded foldCheckIn(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        if (isOpenEntry(entry) && entry.is(checkedInKind()))
            out.at = checkedInKind().read(entry.values).at;
    }
    return out;
}

} // namespace

const journal::KindOf<Mentor> &mentorKind()
{
    using T = Mentor;
    static const journal::KindOf<T> kind("support.mentor", 1, vault::DataClass::Personal, kHelpers,
        {
            Bound("person", &T::person, personLabel()),
            Bound("trained", &T::trained, QT_TRANSLATE_NOOP("Kind", "Trained on")),
            Bound("languages", &T::languages, QT_TRANSLATE_NOOP("Kind", "Languages"))
                .between(1, 20),
            Bound("leads", &T::leads,
                QT_TRANSLATE_NOOP("Kind", "Teams they lead; nobody of them is ever matched"))
                .upTo(50)
                .optional(),
            Bound("most", &T::most, QT_TRANSLATE_NOOP("Kind", "Matches at one time, at most"))
                .between(1, 10),
            Bound("active", &T::active, QT_TRANSLATE_NOOP("Kind", "May be asked now")),
        });
    return kind;
}

const journal::KindOf<Asked> &askedKind()
{
    using T = Asked;
    static const journal::KindOf<T> kind("support.asked", 1, vault::DataClass::Personal, kHelpers,
        {
            Bound("person", &T::person, personLabel()),
            Bound("language", &T::language, QT_TRANSLATE_NOOP("Kind", "Language")).upTo(20),
            Bound("exception_told", &T::exceptionTold,
                QT_TRANSLATE_NOOP("Kind", "The safety exception was said first")),
            Bound("at", &T::at, whenLabel()),
        });
    return kind;
}

const journal::KindOf<Matched> &matchedKind()
{
    static const journal::KindOf<Matched> kind("support.matched", 1, vault::DataClass::Personal,
        kHelpers,
        {Bound("mentor", &Matched::mentor, mentorLabel()), Bound("at", &Matched::at, whenLabel())});
    return kind;
}

const journal::KindOf<Refused> &refusedKind()
{
    static const journal::KindOf<Refused> kind("support.refused", 1, vault::DataClass::Personal,
        kHelpers,
        {Bound("mentor", &Refused::mentor, mentorLabel()), Bound("at", &Refused::at, whenLabel())});
    return kind;
}

const journal::KindOf<Ended> &endedKind()
{
    static const journal::KindOf<Ended> kind("support.ended", 1, vault::DataClass::Personal,
        kHelpers, {Bound("at", &Ended::at, whenLabel())});
    return kind;
}

const journal::KindOf<Opted> &optedKind()
{
    using T = Opted;
    // Whoever sits with the agent writes it down; without the code nothing can be said for them.
    static const journal::KindOf<T> kind("checkin.opted", 1, vault::DataClass::Emotional, kHelpers,
        {
            Bound("person", &T::person, personLabel()),
            Bound("in", &T::in, QT_TRANSLATE_NOOP("Kind", "Takes part")),
            Bound("code", &T::code, QT_TRANSLATE_NOOP("Kind", "Digest of the code")).upTo(64),
        });
    return kind;
}

const journal::KindOf<CheckedIn> &checkedInKind()
{
    using T = CheckedIn;
    static const journal::KindOf<T> kind("checkin.given", 1, vault::DataClass::Emotional, kHelpers,
        {
            Bound("person", &T::person, personLabel()),
            Bound("at", &T::at, whenLabel()),
            Bound("answer", &T::answer, QT_TRANSLATE_NOOP("Kind", "Answer, 0 to 10"))
                .between(0, 10),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

std::string mentorSubject(std::string_view person)
{
    return "mentor:" + supportDigest("mentor", person);
}

std::string optedSubject(std::string_view person)
{
    return "checkin_consent:" + supportDigest("checkin", person);
}

std::string checkInSubject(std::string_view person, Instant at)
{
    return "checkin:" + supportDigest("checkin", person) + '-' + toIso(at).substr(0, 7);
}

std::optional<Request> requestFrom(std::string_view subject, const journal::History &history)
{
    Request out;
    out.subject = subject;
    out.heads = history.heads();
    bool any = false;
    for (const journal::Told &entry : history.entries()) {
        if (!isOpenEntry(entry))
            continue;
        if (entry.is(askedKind())) {
            const Asked asked = askedKind().read(entry.values);
            out.person = asked.person;
            out.language = asked.language;
            out.asked = asked.at;
            out.status = kOpen;
            any = true;
        } else if (entry.is(matchedKind())) {
            const Matched matched = matchedKind().read(entry.values);
            out.mentor = matched.mentor;
            out.matched = matched.at;
            out.status = kMatched;
        } else if (entry.is(refusedKind())) {
            out.refused.push_back(refusedKind().read(entry.values).mentor);
            out.mentor.clear();
            out.matched.reset();
            out.status = kOpen;
        } else if (entry.is(endedKind())) {
            out.ended = endedKind().read(entry.values).at;
            out.status = kEnded;
        }
    }
    return any ? std::optional(out) : std::nullopt;
}

journal::SubjectSort mentorSort()
{
    journal::SubjectSort sort{"mentor", 1, vault::DataClass::Personal, foldMentor};
    sort.readers = kVisitors;
    return sort;
}

journal::SubjectSort requestSort()
{
    journal::SubjectSort sort{"support", 1, vault::DataClass::Personal, foldRequest};
    sort.readers = kVisitors;
    return sort;
}

journal::SubjectSort optedSort()
{
    journal::SubjectSort sort{"checkin_consent", 1, vault::DataClass::Emotional, foldOpted};
    sort.readers = {}; // of single people nobody's
    return sort;
}

journal::SubjectSort checkInSort()
{
    journal::SubjectSort sort{"checkin", 1, vault::DataClass::Emotional, foldCheckIn};
    sort.readers = {};
    return sort;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(protocolKind());
    registry.add(flaggedKind());
    registry.add(offeredKind());
    registry.add(takenKind());
    registry.add(declinedKind());
    registry.add(recalledKind());
    registry.add(returnedKind());
    registry.add(mentorKind());
    registry.add(askedKind());
    registry.add(matchedKind());
    registry.add(refusedKind());
    registry.add(endedKind());
    registry.add(optedKind());
    registry.add(checkedInKind());
    registry.add(protocolSort());
    registry.add(caseSort());
    registry.add(mentorSort());
    registry.add(requestSort());
    registry.add(optedSort());
    registry.add(checkInSort());
}

} // namespace attune::recovery
