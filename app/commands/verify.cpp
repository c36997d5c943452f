// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command verify: is what is stored what was written?

#include "core/facts/verify.h"
#include "app/commands/command.h"
#include "app/commands/list.h"

namespace attune::app {

int runVerify(const QStringList &arguments)
{
    CommandLine line("verify",
        CommandText::tr(
            "Checks the centre: the store itself, the digest of every batch, and the sums made "
            "from contacts."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    const auto report = facts::verify(**reader, {}, {});
    if (!report)
        return fail(report.error());
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson({{QStringLiteral("sound"), report->sound()},
            {QStringLiteral("contacts"), qint64(report->legs)},
            {QStringLiteral("batches"), qint64(report->batches)},
            {QStringLiteral("damaged_batches"), qint64(report->damagedBatches.size())},
            {QStringLiteral("problem"), QString::fromStdString(report->firstProblem)}});
    } else if (report->sound()) {
        say(CommandText::tr("All is well: %1 contacts in %2 batches are what was written.")
                .arg(report->legs)
                .arg(report->batches));
    } else {
        say(CommandText::tr("Something is wrong: %1")
                .arg(QString::fromStdString(report->firstProblem)));
    }
    return report->sound() ? kDone : kFailed;
}

} // namespace attune::app
