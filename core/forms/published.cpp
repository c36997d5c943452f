// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/published.h"

#include "core/forms/form_file.h"

#include <QString>

#include <algorithm>

namespace attune::forms {

namespace {

constexpr std::string_view kPrefix = "form";
constexpr std::int64_t kMostVersions = 100'000;
constexpr std::int64_t kMostForm = 1'000'000; ///< characters; a hundred questions stay below
constexpr std::int64_t kMostChange = 2000;
constexpr std::int64_t kMostSession = 120;

journal::Folded fold(std::string_view subject, const journal::History &history)
{
    const FormState state = formStateFrom(subject, history);
    journal::Folded out;
    out.status = state.versions.empty() ? "withdrawn" : "published";
    if (!state.versions.empty())
        out.at = state.versions.back().at;
    return out;
}

} // namespace

const journal::KindOf<Published> &publishedKind()
{
    using journal::Bound;
    // What is asked is no secret, and not about anybody.
    static const journal::KindOf<Published> kind("form.published", 1, vault::DataClass::Internal,
        Role::Supervisor | Role::Evaluator | Role::Leader,
        {
            Bound("version", &Published::version, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, kMostVersions),
            Bound("form", &Published::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kMostForm),
            Bound("change", &Published::change, QT_TRANSLATE_NOOP("Kind", "What changes, and why"))
                .upTo(kMostChange)
                .optional(),
            Bound("session", &Published::session, QT_TRANSLATE_NOOP("Kind", "From the session"))
                .upTo(kMostSession)
                .optional(),
        });
    return kind;
}

journal::SubjectSort formSort()
{
    return {std::string(kPrefix), 1, vault::DataClass::Internal, fold};
}

void declareKinds(journal::Registry &registry)
{
    registry.add(publishedKind());
    registry.add(formSort());
}

std::string subjectFor(std::string_view form)
{
    return std::string(kPrefix) + ':' + std::string(form);
}

const Version *FormState::version(std::int64_t number) const
{
    const auto found = std::ranges::find(versions, number, &Version::number);
    return found == versions.end() ? nullptr : &*found;
}

FormState formStateFrom(std::string_view subject, const journal::History &history)
{
    FormState out;
    out.id = subject.substr(subject.find(':') + 1);
    out.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open
            || !entry.is(publishedKind()))
            continue;
        const Published published = publishedKind().read(entry.values);
        auto form = formFromJson(published.form);
        if (!form)
            continue;
        // The same number twice: the first stands until somebody publishes a further one.
        const auto same = std::ranges::find(out.versions, published.version, &Version::number);
        if (same != out.versions.end()) {
            same->contested = true;
            continue;
        }
        out.versions.push_back({published.version, std::move(*form), published.change,
            published.session, entry.actor, entry.hlc.wall(), false});
    }
    std::ranges::sort(out.versions, {}, &Version::number);
    return out;
}

Result<std::vector<FormState>> Publisher::forms()
{
    const auto states = m_journal.states(kPrefix);
    if (!states)
        return states.error();
    std::vector<FormState> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_journal.history(state.subject);
        if (!history)
            return history.error();
        out.push_back(formStateFrom(state.subject, *history));
    }
    std::ranges::sort(out, {}, &FormState::id);
    return out;
}

Result<FormState> Publisher::form(std::string_view id)
{
    const auto history = m_journal.history(subjectFor(id));
    if (!history && history.error().fault == Fault::NotFound)
        return FormState{std::string(id), {}, {}};
    if (!history)
        return history.error();
    return formStateFrom(subjectFor(id), *history);
}

Result<Form> Publisher::version(std::string_view id, std::int64_t number)
{
    const auto state = form(id);
    if (!state)
        return state.error();
    const Version *version = state->version(number);
    if (!version)
        return {Fault::NotFound,
            "version " + std::to_string(number) + " of the form " + std::string(id)};
    return version->form;
}

Result<std::int64_t> Publisher::publish(const Form &form, const std::string &change,
    const journal::Heads &seen, const std::string &session)
{
    if (const auto problems = problemsOf(form); !problems.empty())
        return {Fault::Invalid,
            problems.front().where + ": " + std::string(nameOf(problems.front().why))};
    const auto state = this->form(form.id);
    if (!state)
        return state.error();
    std::int64_t version = 1;
    if (!state->versions.empty()) {
        const Version &newest = state->versions.back();
        if (newest.form == form && !newest.contested)
            return {Fault::Conflict,
                "version " + std::to_string(newest.number) + " is the same already"};
        version = newest.number + 1;
    }
    const auto written = m_journal.append(journal::draft(
        subjectFor(form.id), publishedKind(), {version, toJson(form), change, session}, seen));
    if (!written)
        return written.error();
    return version;
}

} // namespace attune::forms
