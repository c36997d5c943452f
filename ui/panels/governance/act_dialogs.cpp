// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/act_dialogs.h"

#include "ui/models/fact_text.h"
#include "ui/panels/governance/page_words.h"

#include <algorithm>

namespace attune::ui::acts {

namespace {

std::vector<EntryForm::Option> sorted(std::vector<EntryForm::Option> options)
{
    std::ranges::sort(options, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return options;
}

QString usualAccept()
{
    return PageWords::tr("Sign and save");
}

} // namespace

EntryDialog::What what(const QString &title, const QString &about, const QString &accept)
{
    return {title, about, accept.isEmpty() ? usualAccept() : accept};
}

std::vector<EntryForm::Option> agentsOf(const ActContext &context)
{
    std::vector<EntryForm::Option> out;
    for (const auto &[pseudonym, id] : context.snapshot->agents) {
        const facts::Agent *agent = context.snapshot->organisation->agent(id);
        if (agent && agent->listed)
            out.push_back(
                {pseudonym, agentText(*context.snapshot->organisation, id, context.masked)});
    }
    return sorted(std::move(out));
}

} // namespace attune::ui::acts
