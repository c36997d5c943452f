// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recovery/recovery_forms.h"

#include <QString>

namespace attune::ui {

using journal::Bound;
using namespace recovery;

namespace {

template <typename T>
journal::KindOf<T> formOf(const char *name, std::initializer_list<journal::Bound<T>> fields)
{
    return {name, 1, vault::DataClass::Internal, Roles::all(), fields};
}

const char *whoLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Person");
}

const char *codeLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Your code");
}

std::vector<journal::Choice> choicesOf(const journal::Kind &kind, std::string_view field)
{
    const journal::Field *found = kind.field(field);
    return found ? found->choices : std::vector<journal::Choice>();
}

} // namespace

const journal::KindOf<PersonForm> &personForm()
{
    static const auto kind = formOf<PersonForm>(
        "form.person", {Bound("person", &PersonForm::person, whoLabel()).between(1, 1)});
    return kind;
}

const journal::KindOf<OfferForm> &offerForm()
{
    static const auto kind = formOf<OfferForm>("form.offer",
        {Bound("person", &OfferForm::person, whoLabel()).between(1, 1),
            Bound("severity", &OfferForm::severity, QT_TRANSLATE_NOOP("Kind", "Severity"))
                .choices(choicesOf(offeredKind().kind(), "severity")),
            Bound("minutes", &OfferForm::minutes, QT_TRANSLATE_NOOP("Kind", "Length"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, 120)});
    return kind;
}

const journal::KindOf<ReasonForm> &recallForm()
{
    static const auto kind = formOf<ReasonForm>("form.recall",
        {Bound("reason", &ReasonForm::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .between(5, 2000)});
    return kind;
}

const journal::KindOf<NextForm> &nextForm()
{
    static const auto kind = formOf<NextForm>("form.next",
        {Bound("next", &NextForm::next, QT_TRANSLATE_NOOP("Kind", "What comes next"))
                .choices(choicesOf(returnedKind().kind(), "next"))});
    return kind;
}

const journal::KindOf<MentorForm> &mentorForm()
{
    using T = MentorForm;
    static const auto kind = formOf<T>("form.mentor",
        {Bound("person", &T::person, whoLabel()).between(1, 1),
            Bound("trained", &T::trained, QT_TRANSLATE_NOOP("Kind", "Trained on")),
            Bound("languages", &T::languages, QT_TRANSLATE_NOOP("Kind", "Languages"))
                .between(1, 20),
            Bound("leads", &T::leads,
                QT_TRANSLATE_NOOP("Kind", "Teams they lead; nobody of them is ever matched"))
                .upTo(50)
                .optional(),
            Bound("most", &T::most, QT_TRANSLATE_NOOP("Kind", "Matches at one time, at most"))
                .between(1, 10),
            Bound("active", &T::active, QT_TRANSLATE_NOOP("Kind", "May be asked now"))});
    return kind;
}

const journal::KindOf<AskForm> &askForm()
{
    static const auto kind = formOf<AskForm>("form.ask",
        {Bound("person", &AskForm::person, whoLabel()).between(1, 1),
            Bound("language", &AskForm::language, QT_TRANSLATE_NOOP("Kind", "Language"))
                .between(1, 1),
            Bound("told", &AskForm::told,
                QT_TRANSLATE_NOOP("Kind", "The safety exception was said first"))});
    return kind;
}

const journal::KindOf<MentorChoice> &mentorChoice()
{
    static const auto kind = formOf<MentorChoice>("form.match",
        {Bound("mentor", &MentorChoice::mentor, QT_TRANSLATE_NOOP("Kind", "Mentor"))
                .between(1, 1)});
    return kind;
}

const journal::KindOf<CodeForm> &codeOnlyForm()
{
    static const auto kind =
        formOf<CodeForm>("form.own_code", {Bound("code", &CodeForm::code, codeLabel()).upTo(60)});
    return kind;
}

const journal::KindOf<AnswerForm> &checkInForm()
{
    static const auto kind = formOf<AnswerForm>("form.checkin",
        {Bound("answer", &AnswerForm::answer,
             QT_TRANSLATE_NOOP(
                 "Kind", "How drained do you feel right now? 0 not at all, 10 completely"))
                .between(0, 10),
            Bound("code", &AnswerForm::code, codeLabel()).upTo(60)});
    return kind;
}

} // namespace attune::ui
