// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about the works agreement, and draws under it.
#include "ui/panels/governance/act_steps.h"

#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/page_words.h"

#include <QFile>
#include <QRandomGenerator>

namespace attune::ui::acts {

using namespace governance;

namespace {

constexpr qint64 kLongestAgreement = 1'000'000;

void propose(const ActContext &context, const AgreementText &text)
{
    EntryDialog::What form = what(PageWords::tr("Works agreement"),
        PageWords::tr("It holds once the employee representative has counter-signed it. What is "
                      "left empty is no clause."),
        PageWords::tr("Sign and put forward"));
    form.without = {"wording"};
    form.values = agreementProposedKind().values(text);
    ask<AgreementText>(context, agreementProposedKind(), form,
        [context, wording = text.wording](AgreementText filled, Milliseconds) {
            filled.wording = wording;
            context.decided(ProposeAgreement{filled, context.snapshot->agreement.state.heads});
        });
}

void proposeFrom(const ActContext &context, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        context.complain(PageWords::tr("This file cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > kLongestAgreement) {
        context.complain(PageWords::tr("This file is too long to be an agreement."));
        return;
    }
    const auto read = agreementFromJson(file.readAll().toStdString());
    if (read)
        propose(context, *read);
    else
        context.complain(
            PageWords::tr("This file holds no agreement: %1").arg(utf8(read.error().detail)));
}

} // namespace

void loadAgreement(const ActContext &context)
{
    context.chooseFile(context.parent, PageWords::tr("Load a works agreement"),
        PageWords::tr("Agreements (*.json)"),
        [context](const QString &name) { proposeFrom(context, name); });
}

void proposeTemplate(const ActContext &context)
{
    const Zone &zone = context.snapshot->organisation->zoneOf({});
    propose(context,
        agreementTemplate(
            zone.name().empty() ? "UTC" : zone.name(), zone.dayOf(context.snapshot->now)));
}

void declareNone(const ActContext &context)
{
    ask<NoneApplies>(context, noneAppliesKind(),
        what(PageWords::tr("No works agreement applies here"),
            PageWords::tr("You sign this. The employee representative can see it and its "
                          "reason.")),
        [context](const NoneApplies &filled, Milliseconds) {
            context.decided(DeclareNone{filled.reason, context.snapshot->agreement.state.heads});
        });
}

void signAgreement(const ActContext &context, int key)
{
    const AgreementState &state = context.snapshot->agreement.state;
    if (key < 0 || key >= static_cast<int>(state.waiting.size()))
        return;
    const Version version = state.waiting[static_cast<std::size_t>(key)];
    const PageText page = agreementText(context.page());
    ask<TextForm>(context, remarkForm(),
        what(PageWords::tr("Counter-sign"),
            page.tables.front().rows[static_cast<std::size_t>(key)].details,
            PageWords::tr("Counter-sign")),
        [context, version](const TextForm &form, Milliseconds) {
            context.decided(
                SignAgreement{version, form.text, context.snapshot->agreement.state.heads});
        });
}

void drawContact(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Draw a contact"),
        PageWords::tr("The program draws one at random out of the last 31 days and asks every "
                      "clause first. The draw is written down before the contact is named."),
        PageWords::tr("Draw"));
    form.options["agent"] = agentsOf(context);
    ask<DrawForm>(context, drawForm(), form, [context](const DrawForm &filled, Milliseconds) {
        context.decided(DrawContact{{context.snapshot->agentOf(filled.agent.front()), filled.use,
            {}, filled.reason, QRandomGenerator::system()->generate64()}});
    });
}

void tellPeople(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Tell people"),
        PageWords::tr("The notice counts from now on. Tell them by the ways of your house as "
                      "well."));
    form.without = {"at"};
    form.options["people"] = agentsOf(context);
    ask<Notice>(context, noticeKind(), form, [context](const Notice &filled, Milliseconds) {
        context.decided(TellPeople{filled.text, filled.people});
    });
}

} // namespace attune::ui::acts
