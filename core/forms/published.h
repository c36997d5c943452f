// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Published forms: each version is a signed entry that never changes; a change is a new version.
#pragma once

#include "core/forms/forms.h"
#include "core/journal/journal.h"

namespace attune::forms {

/// A version as it stands in the journal.
struct Published {
    std::int64_t version = 1;
    std::string form; ///< JSON
    std::string change; ///< what is different, and why
    std::string session; ///< the calibration session it came from; empty: none
};
const journal::KindOf<Published> &publishedKind();
journal::SubjectSort formSort();
void declareKinds(journal::Registry &registry);
/// "form:empathy"
std::string subjectFor(std::string_view form);

struct Version {
    std::int64_t number = 1;
    Form form;
    std::string change, session, by;
    Instant at;
    bool contested = false; ///< two people published this number apart: somebody settles it
};
struct FormState {
    std::string id;
    std::vector<Version> versions; ///< ascending
    journal::Heads heads;

    const Version *version(std::int64_t number) const;
};
/// Pure. A version that cannot be read (of a newer program) is left out.
FormState formStateFrom(std::string_view subject, const journal::History &history);

class Publisher {
public:
    explicit Publisher(journal::Journal &journal)
        : m_journal(journal)
    {
    }

    /// Of all forms, by id.
    Result<std::vector<FormState>> forms();
    /// Without versions when it was never published.
    Result<FormState> form(std::string_view id);
    /// One version that was published. Fault::NotFound names what is not there.
    Result<Form> version(std::string_view id, std::int64_t number);
    /// The next version; its number. Faults: Invalid names what is wrong with the form, Conflict
    /// when the newest version is the same already or came meanwhile (`seen`).
    Result<std::int64_t> publish(const Form &form, const std::string &change,
        const journal::Heads &seen, const std::string &session = {});

private:
    journal::Journal &m_journal;
};

} // namespace attune::forms
