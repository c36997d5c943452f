// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scoring_context.h"

#include "app/session/governance_office.h"
#include "core/disputes/disputes_service.h"
#include "core/interactions/interactions_snapshot.h"
#include "ui/models/fact_text.h"
#include "ui/panels/interactions/reading_text.h"
#include "ui/shell/settings.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::app {

namespace {

class ContextText {
    Q_DECLARE_TR_FUNCTIONS(ContextText)
};

QString headOf(const Desk &desk, const interactions::Details &details)
{
    const facts::Organisation &organisation = *desk.organisation;
    return QStringList{ui::agentText(organisation, details.leg.agent, desk.settings.namesMasked()),
        ui::queueText(organisation, details.leg.queue),
        ui::dayTimeText(details.leg.start, organisation.zoneOf({}))}
        .join(QStringLiteral(" · "));
}

QString readingOf(const interactions::Details &details)
{
    QStringList figures;
    for (const ui::Proxy &proxy : ui::proxies(details))
        figures += ContextText::tr("%1 %2").arg(proxy.name, proxy.value);
    return ContextText::tr("The program reads: %1").arg(figures.join(QStringLiteral(" · ")));
}

/// The newest version of each evaluation that stands.
QStringList givenBefore(Desk &desk, store::Connection &facts, LegKey leg)
{
    QStringList out;
    const auto office = officeOf(desk.session);
    const auto contact = disputes::nameOfLeg(facts, leg);
    if (!office || !contact)
        return out;
    disputes::Service service(*office);
    std::int64_t unreadable = 0;
    const auto all = service.evaluations(&unreadable);
    if (!all)
        return out; // not theirs to see
    if (unreadable > 0)
        out += ContextText::tr("%n evaluation(s) cannot be read here and may be of this contact.",
            nullptr, static_cast<int>(unreadable));
    for (const disputes::State &state : *all) {
        if (!state.stands() || state.masked || state.evaluated.contact != *contact)
            continue;
        const auto form = service.formOf(state);
        const QString name = QString::fromStdString(form ? form->title : state.evaluated.form);
        out += ContextText::tr("Given before by %1, form %2: %3")
                   .arg(desk.settings.namesMasked() ? ContextText::tr("somebody else")
                                                    : QString::fromStdString(state.by),
                       name,
                       state.current().score ? ui::number(double(*state.current().score) / 100)
                                             : QStringLiteral("–"));
    }
    return out;
}

} // namespace

QStringList scoringContext(
    Desk &desk, store::Connection &facts, const forms::Form &form, std::optional<LegKey> leg)
{
    if (form.blind || !leg)
        return {};
    const auto details = interactions::detailsFor(facts, desk.context(), desk.scorers, *leg);
    if (!details)
        return {}; // nothing of it may be shown
    QStringList out{headOf(desk, *details)};
    if (details->reading)
        out += readingOf(*details);
    return out + givenBefore(desk, facts, *leg);
}

} // namespace attune::app
