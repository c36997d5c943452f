// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in, and as what.
#include "ui/panels/governance/act_steps.h"

#include "core/access/access.h"
#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/page_words.h"

namespace attune::ui::acts {

using namespace governance;

namespace {

std::vector<EntryForm::Option> everyRole()
{
    std::vector<EntryForm::Option> out;
    for (const attune::Role role : kRoles)
        out.push_back({std::string(access::nameOf(role)), roleText(role)});
    return out;
}

const access::UserLine *userAt(const ActContext &context, int key)
{
    const auto &all = context.snapshot->users.all.users;
    return key < 0 || key >= static_cast<int>(all.size()) ? nullptr
                                                          : &all[static_cast<std::size_t>(key)];
}

/// Read and agreed to; there is nothing to fill in.
void agree(const ActContext &context, EntryDialog::What form, const governance::Command &command)
{
    form.without = {"text"};
    ask<TextForm>(context, remarkForm(), std::move(form),
        [context, command](const TextForm &, Milliseconds) { context.decided(command); });
}

} // namespace

void addUser(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Add a user"),
        PageWords::tr("The program draws a passphrase for them and shows it once. What they may "
                      "read follows from their roles."),
        PageWords::tr("Add"));
    form.options["roles"] = everyRole();
    ask<UserForm>(context, userForm(), form, [context](const UserForm &filled, Milliseconds) {
        context.decided(AddUser{filled.name, rolesFrom(filled)});
    });
}

void changeRoles(const ActContext &context, int key)
{
    const access::UserLine *chosen = userAt(context, key);
    if (!chosen)
        return;
    UserForm now;
    for (const attune::Role role : kRoles) {
        if (chosen->roles.has(role))
            now.roles.emplace_back(access::nameOf(role));
    }
    EntryDialog::What form = what(PageWords::tr("Roles of %1").arg(utf8(chosen->name)),
        PageWords::tr("A class that the new roles no longer open gets a new key. What somebody "
                      "copied before, no key takes back."),
        PageWords::tr("Change"));
    form.without = {"name"};
    form.options["roles"] = everyRole();
    form.values = userForm().values(now);
    ask<UserForm>(context, userForm(), form,
        [context, name = chosen->name](const UserForm &filled, Milliseconds) {
            context.decided(ChangeRoles{name, rolesFrom(filled)});
        });
}

void disableUser(const ActContext &context, int key)
{
    if (const access::UserLine *chosen = userAt(context, key))
        agree(context,
            what(PageWords::tr("Disable %1").arg(utf8(chosen->name)),
                PageWords::tr("Their keys are taken away for good, and every class they could open "
                              "gets a new one. What they signed stays. Somebody of the same name "
                              "cannot be added again."),
                PageWords::tr("Disable")),
            DisableUser{chosen->name});
}

void revokeWorkstation(const ActContext &context, int key)
{
    const auto &all = context.snapshot->users.workstations;
    if (key < 0 || key >= static_cast<int>(all.size()))
        return;
    const Workstation &chosen = all[static_cast<std::size_t>(key)];
    ask<RevokeForm>(context, revokeForm(),
        what(PageWords::tr("Revoke %1").arg(workstationText(chosen)),
            PageWords::tr("For one that is lost, or whose owner has left. It decides nothing any "
                          "more, and no erasure waits for it. What it wrote from that day on does "
                          "not count anywhere; without a day, what comes after the %Ln "
                          "decision(s) known of it here. This cannot be taken back: it joins "
                          "again as a new one.",
                nullptr, static_cast<int>(chosen.written)),
            PageWords::tr("Revoke")),
        [context, chosen](const RevokeForm &filled, Milliseconds) {
            std::optional<Instant> lost;
            if (filled.lost)
                lost = context.page().zone().startOf(*filled.lost);
            context.decided(RevokeWorkstation{chosen, lost, filled.reason});
        });
}

void renewUser(const ActContext &context, int key)
{
    if (const access::UserLine *chosen = userAt(context, key))
        agree(context,
            what(PageWords::tr("New passphrase for %1").arg(utf8(chosen->name)),
                PageWords::tr("For who forgot theirs: new keys under a passphrase that is shown "
                              "once. What was sealed to them alone cannot be read any more."),
                PageWords::tr("Draw a passphrase")),
            RenewUser{chosen->name});
}

} // namespace attune::ui::acts
