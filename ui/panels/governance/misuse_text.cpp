// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of misuse in words, for who receives them and for who only reports.
#include "ui/models/fact_text.h"
#include "ui/panels/governance/erasure_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

namespace attune::ui {

namespace {

using governance::OpenReport;
using governance::ReportStatus;

LocalDay utcDay(std::chrono::sys_days day)
{
    return LocalDay{day.time_since_epoch()};
}

QString clocksText(const governance::Clocks &clocks)
{
    if (clocks.answered)
        return {};
    if (clocks.acknowledged)
        return PageWords::tr("It was acknowledged, and is answered by %1 at the latest.")
            .arg(dayText(utcDay(clocks.answerBy)));
    return PageWords::tr("It is acknowledged by %1 and answered by %2 at the latest.")
        .arg(dayText(utcDay(clocks.acknowledgeBy)), dayText(utcDay(clocks.answerBy)));
}

QString signsText(const PageContext &context, const OpenReport &report)
{
    if (!report.report || report.report->reporterPerson.empty())
        return {};
    if (report.signs.empty())
        return PageWords::tr("Watch: since the report no more contacts of the reporter were drawn "
                             "than before.");
    QStringList out{PageWords::tr("Watch: this happened to the reporter since. It is a reason to "
                                  "ask, no proof.")};
    for (const governance::Sign &sign : report.signs)
        out += sign.byAccused
            ? PageWords::tr("%1, the accused, drew a contact for %2, %3.")
                  .arg(utf8(sign.by), monitoringUseText(sign.use), context.when(sign.at))
            : PageWords::tr("%1 drew a contact for %2, %3.")
                  .arg(utf8(sign.by), monitoringUseText(sign.use), context.when(sign.at));
    return out.join(QLatin1Char('\n'));
}

QString detailsOf(const PageContext &context, const OpenReport &report)
{
    QStringList out;
    if (report.report) {
        out += utf8(report.report->text);
        out += report.report->accused.empty()
            ? PageWords::tr("It accuses nobody by name.")
            : PageWords::tr("It accuses %1.").arg(utf8(report.report->accused));
        out += report.report->reporter.empty()
            ? PageWords::tr("Who reported did not say who they are.")
            : PageWords::tr("Reported by %1.").arg(utf8(report.report->reporter));
        if (report.alike > 0)
            out += PageWords::tr(
                "%n other report(s) use the same words.", nullptr, static_cast<int>(report.alike));
        out += signsText(context, report);
    } else {
        out += PageWords::tr("Sealed to %1. Nobody else can open it, administrators neither.")
                   .arg(utf8(report.state.recipient));
    }
    out += clocksText(report.state.clocks());
    out.removeAll(QString());
    return out.join(QLatin1String("\n\n"));
}

QString stageText(const governance::ReportState &state)
{
    return state.answered    ? PageWords::tr("answered")
        : state.acknowledged ? PageWords::tr("acknowledged")
                             : PageWords::tr("received");
}

PageTable reports(const PageContext &context)
{
    const governance::MisusePage &page = context.snapshot.misuse;
    PageTable table;
    table.name = PageWords::tr("Reports");
    table.columns = {PageWords::tr("Day"), PageWords::tr("For"), PageWords::tr("Stands at"),
        PageWords::tr("Acknowledge by"), PageWords::tr("Answer by"), PageWords::tr("About")};
    for (std::size_t i = 0; i < page.reports.size(); ++i) {
        const OpenReport &one = page.reports[i];
        const governance::Clocks clocks = one.state.clocks();
        const bool late = clocks.late(context.snapshot.now);
        table.rows.push_back(
            {{dayCell(one.state.day), utf8(one.state.recipient), stageText(one.state),
                 dayCell(utcDay(clocks.acknowledgeBy)), dayCell(utcDay(clocks.answerBy)),
                 one.report ? utf8(one.report->text).simplified() : PageWords::tr("sealed")},
                late                     ? Tone::Critical
                    : one.state.answered ? Tone::Good
                                         : Tone::Warning,
                late                     ? PageWords::tr("late")
                    : one.state.answered ? PageWords::tr("done")
                                         : PageWords::tr("open"),
                detailsOf(context, one), static_cast<int>(i)});
    }
    table.empty = PageWords::tr("No report was taken out of the postbox.");
    table.actions = {{QStringLiteral("misuse.send"), PageWords::tr("Report misuse…"),
                         !page.recipients.empty(), false,
                         page.recipients.empty()
                             ? PageWords::tr("Nobody who may receive reports has a user here.")
                             : QString()},
        {QStringLiteral("misuse.status"), PageWords::tr("What became of mine…"), true, false, {}},
        {QStringLiteral("misuse.acknowledge"), PageWords::tr("Acknowledge…"), page.mayReceive, true,
            context.may(page.mayReceive, governance::receivedKind().kind().writers)},
        {QStringLiteral("misuse.answer"), PageWords::tr("Answer…"), page.mayReceive, true,
            context.may(page.mayReceive, governance::receivedKind().kind().writers)}};
    return table;
}

QString statusText(const ReportStatus &status)
{
    QStringList out;
    switch (status.stage) {
    case ReportStatus::Stage::Waiting:
        out += PageWords::tr("The report waits in the postbox for its reader.");
        break;
    case ReportStatus::Stage::Received:
        out += PageWords::tr("The report was received and not acknowledged yet.");
        break;
    case ReportStatus::Stage::Acknowledged:
        out += PageWords::tr("The report was acknowledged: %1").arg(utf8(status.acknowledgement));
        break;
    case ReportStatus::Stage::Answered:
        out += PageWords::tr("The report was answered: %1").arg(utf8(status.answer));
        break;
    }
    if (status.clocks && status.stage != ReportStatus::Stage::Answered)
        out += clocksText(*status.clocks);
    return out.join(QLatin1Char(' '));
}

QString drawText(const governance::DrawAnswer &answer)
{
    if (answer.closed)
        return closedText(*answer.closed);
    if (answer.leg)
        return PageWords::tr("A contact was drawn and written down. It stands under Draws.");
    QStringList out;
    for (const access::Refusal &refusal : answer.verdict.refusals)
        out += PageWords::tr("%1 (%2)").arg(utf8(refusal.reference), clauseName(refusal.kind));
    if (out.isEmpty())
        return PageWords::tr("There is no contact to draw from in the last 31 days.");
    const QString clauses = out.join(QLatin1String(", "));
    const QString refused = answer.verdict.left
        ? PageWords::tr("Refused by %1. %n contact(s) are left of this month's quota.", nullptr,
            static_cast<int>(*answer.verdict.left))
              .arg(clauses)
        : PageWords::tr("Refused by %1.").arg(clauses);
    if (answer.unreadable == 0)
        return refused;
    const QString closed =
        PageWords::tr("%n draw(s) of this month cannot be read here, and each counts as one.",
            nullptr, static_cast<int>(answer.unreadable));
    return QStringList{refused, closed}.join(QLatin1Char(' '));
}

} // namespace

QString performedText(const governance::Performed &performed)
{
    if (const auto *answer = std::get_if<governance::DrawAnswer>(&performed))
        return drawText(*answer);
    if (const auto *sent = std::get_if<governance::SentReport>(&performed))
        return PageWords::tr("The report is sealed to %1. Keep this code, it is shown once: %2")
            .arg(utf8(sent->recipient), utf8(sent->code.text));
    if (const auto *status = std::get_if<ReportStatus>(&performed))
        return statusText(*status);
    if (const auto *answer = std::get_if<governance::ErasureAnswer>(&performed))
        return erasureAnswerText(*answer);
    if (const auto *user = std::get_if<governance::UserChanged>(&performed))
        return userChangedText(*user);
    return {};
}

PageText misuseText(const PageContext &context)
{
    const governance::MisusePage &page = context.snapshot.misuse;
    PageText text;
    text.about =
        PageWords::tr("Anybody can report. A report is sealed to the one you choose, never "
                      "to who is accused; it keeps the day and no time, and names no "
                      "workstation. Seven days to acknowledge, three months to answer.");
    if (page.late > 0) {
        text.tone = Tone::Critical;
        text.headline =
            PageWords::tr("%n report(s) are late.", nullptr, static_cast<int>(page.late));
    } else if (page.waiting > 0) {
        text.tone = Tone::Warning;
        text.headline =
            PageWords::tr("%n letter(s) wait in the postbox for their reader to sign in.", nullptr,
                static_cast<int>(page.waiting));
    } else {
        text.tone = Tone::Good;
        text.headline = PageWords::tr("No report is late.");
    }
    text.due = page.mayReceive ? static_cast<int>(page.late) : 0;
    text.tables = {reports(context)};
    return text;
}

} // namespace attune::ui
