// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exchange_text.h"

#include "ui/models/fault_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

class ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

QJsonArray listIn(const QJsonObject &report, const char *name)
{
    return report.value(QLatin1String(name)).toArray();
}

/// "folder/file", the folder being the workstation that wrote it.
QString skippedLine(const QJsonValue &skipped)
{
    const QString file = skipped[QLatin1String("file")].toString();
    const QString fault = skipped[QLatin1String("fault")].toString();
    if (fault == QLatin1String("foreign"))
        return ExchangeText::tr("%1 is of another centre.").arg(file);
    if (fault == QLatin1String("gone"))
        return ExchangeText::tr("%1 went away while it was looked at.").arg(file);
    if (fault == QLatin1String("newer"))
        return ExchangeText::tr("%1 was written by a newer version of Attune.").arg(file);
    if (fault == QLatin1String("denied"))
        return ExchangeText::tr("%1 is not believed: no administrator of this centre stands behind "
                                "it (%2).")
            .arg(file, skipped[QLatin1String("reason")].toString());
    return ExchangeText::tr("%1 is damaged or only half there.").arg(file);
}

/// The journal's own reasons are marked for translation where they stand.
QString refusedLine(const QJsonValue &refused)
{
    static const char *const kFork =
        QT_TRANSLATE_NOOP("Kind", "fork: another entry of this number is here already");
    const QByteArray reason = refused[QLatin1String("reason")].toString().toUtf8();
    const QString why = reason == kFork ? QCoreApplication::translate("Kind", kFork)
                                        : QCoreApplication::translate("Kind", reason);
    return ExchangeText::tr("Decision %1 was refused: %2.")
        .arg(refused[QLatin1String("entry")].toString(), why);
}

} // namespace

std::int64_t countIn(const QJsonObject &report, const char *name)
{
    const QJsonValue value = report.value(QLatin1String(name));
    return value.isArray() ? value.toArray().size() : value.toInteger();
}

QStringList exchangeNotes(const QJsonObject &report)
{
    QStringList out;
    for (const QJsonValue &user : listIn(report, "restated"))
        out += ExchangeText::tr("Another administrator changed users at the same time; what was "
                                "decided here about %1 was said again behind it.")
                   .arg(user.toString());
    for (const QJsonValue &device : listIn(report, "certified"))
        out += ExchangeText::tr("Let join: workstation %1, set up by %2.")
                   .arg(device[QLatin1String("device")].toString(),
                       device[QLatin1String("user")].toString());
    if (report.value(QLatin1String("joined")).toBool())
        out += ExchangeText::tr("This workstation has joined: decisions can be made here.");
    if (const auto held = int(countIn(report, "held")); held > 0)
        out += ExchangeText::tr(
            "%n decision(s) of a clock more than a day ahead wait for their time.", nullptr, held);
    if (const auto waiting = int(countIn(report, "waiting")); waiting > 0)
        out +=
            ExchangeText::tr("%n decision(s) wait for what comes before them.", nullptr, waiting);
    if (const auto erased = int(countIn(report, "erased")); erased > 0)
        out += ExchangeText::tr(
            "%n person(s) were erased here, as was decided elsewhere.", nullptr, erased);
    if (const QString refuses = report.value(QLatin1String("refuses")).toString();
        !refuses.isEmpty())
        out += ExchangeText::tr("Nothing can be decided on this workstation: %1").arg(refuses);
    return out;
}

QString exchangeProblem(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return ExchangeText::tr("This folder is not there. Put in the stick or reach the drive, "
                                "or choose another one.");
    if (error.fault == Fault::Invalid)
        return ExchangeText::tr("This folder lies within the centre. Choose one outside it.");
    return ui::sentenceFor(error.fault);
}

QStringList exchangeRefusals(const QJsonObject &report)
{
    QStringList out;
    for (const QJsonValue &file : listIn(report, "skipped"))
        out += skippedLine(file);
    for (const QJsonValue &entry : listIn(report, "set_aside"))
        out += refusedLine(entry);
    return out;
}

} // namespace attune::app
