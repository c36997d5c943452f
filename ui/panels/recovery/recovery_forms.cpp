// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recovery/recovery_forms.h"

#include <QString>

namespace attune::ui {

using journal::Bound;

namespace {

template <typename T>
journal::KindOf<T> formOf(const char *name, std::initializer_list<journal::Bound<T>> fields)
{
    return {name, 1, vault::DataClass::Internal, Roles::all(), fields};
}

const char *codeLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Your code");
}

} // namespace

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
