// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command export evidence: a file that a person outside can check with `verify --evidence`.
#include "app/commands/command.h"
#include "app/commands/export.h"
#include "core/journal/evidence.h"

#include <QSaveFile>

namespace attune::app {

int exportEvidence(const QStringList &arguments)
{
    CommandLine line("export evidence",
        CommandText::tr("Writes everything decided about one subject, signed, into one file. "
                        "Whoever has the file can check it with: attune verify --evidence FILE"));
    line.addCentre();
    line.parser().addOption({QStringLiteral("subject"),
        CommandText::tr("What the decisions are about, such as handover:2026-03-02T14:00Z."),
        QStringLiteral("subject")});
    line.parser().addOption({QStringLiteral("why"),
        CommandText::tr("Why it is written down; stands in the file."), QStringLiteral("reason")});
    line.parser().addOption({QStringLiteral("out"),
        CommandText::tr("The file to write (default: print it)."), QStringLiteral("file")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString subject = line.parser().value(QStringLiteral("subject"));
    if (subject.isEmpty()) {
        complain(CommandText::tr("Say what it is about: --subject"));
        return kWrongUsage;
    }
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (!session->journal())
        return fail({Fault::NotFound, "nothing was decided in this centre yet"});
    const auto text =
        journal::exportEvidence(*session->journal(), session->vault(), subject.toStdString(),
            line.parser().value(QStringLiteral("why")).toStdString(), session->clock().now());
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
