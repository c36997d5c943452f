// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command export evidence: a file that a person outside can check with `verify --evidence`.
#include "app/commands/command.h"
#include "app/commands/export.h"
#include "app/session/governance_office.h"
#include "core/governance/evidence_export.h"

#include <QSaveFile>

namespace attune::app {

namespace {

struct Wanted {
    std::string subject, why;
    std::optional<governance::ExportReason> reason; ///< none: signatures alone
};

Result<std::string> evidenceFrom(Session &session, const Wanted &wanted)
{
    const auto office = officeOf(session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    if (!wanted.reason)
        return governance::exportSignatures(*office, wanted.subject, wanted.why);
    governance::AccessLog log(*office);
    return governance::exportEvidence(*office, log, wanted.subject, {*wanted.reason, wanted.why});
}

} // namespace

int exportEvidence(const QStringList &arguments)
{
    CommandLine line("export evidence",
        CommandText::tr("Writes everything decided about one subject, signed, into one file. "
                        "Whoever has the file can check it with: attune verify --evidence FILE. "
                        "The access log says who took it out, what for and why."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("subject"),
        CommandText::tr("What the decisions are about, such as handover:2026-03-02T14:00Z."),
        QStringLiteral("subject")});
    line.parser().addOption({QStringLiteral("signatures"),
        CommandText::tr("Leave out what stands in the decisions: who decided when can be checked, "
                        "and nothing of what. Needs no reason and no right.")});
    line.parser().addOption(
        {QStringLiteral("reason"), CommandText::tr("What for: %1.").arg(exportReasonNames()),
            QStringLiteral("code"), QStringLiteral("other")});
    line.parser().addOption({QStringLiteral("why"),
        CommandText::tr("Why, in words; stands in the file and in the access log."),
        QStringLiteral("text")});
    line.parser().addOption({QStringLiteral("out"),
        CommandText::tr("The file to write (default: print it)."), QStringLiteral("file")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString subject = line.parser().value(QStringLiteral("subject"));
    if (subject.isEmpty()) {
        complain(CommandText::tr("Say what it is about: --subject"));
        return kWrongUsage;
    }
    Wanted wanted{
        subject.toStdString(), line.parser().value(QStringLiteral("why")).toStdString(), {}};
    const bool contents = !line.parser().isSet(QStringLiteral("signatures"));
    if (contents)
        wanted.reason = governance::exportReasonNamed(
            line.parser().value(QStringLiteral("reason")).toStdString());
    if (contents && (!wanted.reason || wanted.why.empty())) {
        complain(CommandText::tr("Say what for and why: --reason (one of %1) and --why TEXT")
                     .arg(exportReasonNames()));
        return kWrongUsage;
    }
    auto session = contents ? line.openForWriting() : line.openForReading();
    if (!session)
        return fail(session.error());
    const auto text = evidenceFrom(*session, wanted);
    if (!text)
        return fail(text.error());
    const QString name = line.parser().value(QStringLiteral("out"));
    if (name.isEmpty()) {
        say(QString::fromStdString(*text).trimmed());
        return kDone;
    }
    QSaveFile file(name); // all of it or nothing
    if (!file.open(QIODevice::WriteOnly)
        || file.write(text->data(), qint64(text->size())) != qint64(text->size()) || !file.commit())
        return fail({Fault::Io, file.errorString().toStdString()});
    say(CommandText::tr("Written to %1. It can be checked with: attune verify --evidence %1")
            .arg(name));
    return kDone;
}

} // namespace attune::app
