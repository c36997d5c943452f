// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting misuse, asking what became of it, and answering it.
#include "ui/panels/governance/act_steps.h"

#include "core/access/access.h"
#include "ui/panels/governance/act_dialogs.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/page_words.h"

namespace attune::ui::acts {

using namespace governance;

namespace {

std::vector<EntryForm::Option> recipientsOf(const ActContext &context)
{
    std::vector<EntryForm::Option> out;
    for (const Recipient &one : context.snapshot->misuse.recipients) {
        QStringList roles;
        for (const attune::Role role : kRoles) {
            if (one.roles.has(role) && kRecipients.has(role))
                roles += roleText(role);
        }
        out.push_back({one.user,
            QStringLiteral("%1 (%2)").arg(utf8(one.user), roles.join(QLatin1String(", ")))});
    }
    return out;
}

template <typename Answering>
void replyTo(const ActContext &context, int key, const QString &title)
{
    const auto &reports = context.snapshot->misuse.reports;
    if (key < 0 || key >= static_cast<int>(reports.size()))
        return;
    const OpenReport report = reports[static_cast<std::size_t>(key)];
    if (!report.report) {
        context.complain(
            PageWords::tr("This report is sealed to %1.").arg(utf8(report.state.recipient)));
        return;
    }
    ask<TextForm>(context, answerForm(), what(title, utf8(report.report->text)),
        [context, report](const TextForm &filled, Milliseconds) {
            context.decided(Answering{report, filled.text});
        });
}

} // namespace

void sendReport(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Report misuse"),
        PageWords::tr("It is sealed to the one you choose and to nobody else. It keeps the day and "
                      "no time. You get a code that shows what became of it."),
        PageWords::tr("Seal and send"));
    form.options["recipient"] = recipientsOf(context);
    form.options["accused"] = recipientsOf(context);
    form.options["watched"] = agentsOf(context);
    ask<ReportForm>(context, reportForm(), form, [context](const ReportForm &filled, Milliseconds) {
        Report report;
        report.recipient = filled.recipient.front();
        report.accused = filled.accused.empty() ? std::string() : filled.accused.front();
        report.text = filled.text;
        report.reporter = filled.reporter;
        report.reporterPerson = filled.watched.empty() ? std::string() : filled.watched.front();
        context.decided(SendReport{report});
    });
}

void askStatus(const ActContext &context)
{
    ask<TextForm>(context, codeForm(),
        what(PageWords::tr("What became of a report"), {}, PageWords::tr("Look")),
        [context](
            const TextForm &filled, Milliseconds) { context.decided(AskStatus{filled.text}); });
}

void acknowledgeReport(const ActContext &context, int key)
{
    replyTo<AcknowledgeReport>(context, key, PageWords::tr("Acknowledge the report"));
}

void answerReport(const ActContext &context, int key)
{
    replyTo<AnswerReport>(context, key, PageWords::tr("Answer the report"));
}

} // namespace attune::ui::acts
