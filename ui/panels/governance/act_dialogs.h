// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every form of Governance needs: to be opened, to be checked as a whole, and lists to choose
// from.
#pragma once

#include "ui/models/entry_dialog.h"
#include "ui/panels/governance/acts.h"

namespace attune::ui::acts {

/// A question about a form as a whole, asked of what is filled in.
template <typename T, typename Ask>
std::function<QString(const journal::Values &)> checking(
    const journal::KindOf<T> &kind, Ask question)
{
    return [&kind, question = std::move(question)](const journal::Values &values) {
        return question(kind.read(values));
    };
}

/// Opens the form; `then` is given what was signed.
template <typename T>
void ask(const ActContext &context, const journal::KindOf<T> &kind, EntryDialog::What what,
    std::function<void(const T &, Milliseconds)> then)
{
    auto *dialog = new EntryDialog(kind.kind(), std::move(what), context.parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, &kind, then = std::move(then)] {
        then(kind.read(dialog->values()), dialog->shown());
    });
    dialog->open();
}

/// `accept` is "Sign and save" unless it says something else.
EntryDialog::What what(const QString &title, const QString &about, const QString &accept = {});
/// Listed people by pseudonym, in the order of their names.
std::vector<EntryForm::Option> agentsOf(const ActContext &context);

} // namespace attune::ui::acts
