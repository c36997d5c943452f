// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command calc: one function of the statistics, models or text rules, JSON in and JSON out.
#include "app/calc/calculation.h"
#include "app/commands/command.h"
#include "app/commands/list.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace attune::app {

namespace {

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    // Bytes that are no UTF-8 cost one character each, not the whole input.
    if (problem.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return {Fault::Invalid,
            problem.errorString().toStdString() + " at byte " + std::to_string(problem.offset)};
    if (!document.isObject())
        return {Fault::Invalid, "a JSON object is needed"};
    return document.object();
}

int runOnce(const Calculation &calculation, QFile &input)
{
    const auto inputs = objectOf(input.readAll());
    if (!inputs)
        return fail(inputs.error());
    const auto results = calculation.run(*inputs);
    if (!results)
        return fail(results.error());
    sayJson(*results);
    return kDone;
}

/// A line that cannot be read gets a line that says so, and the others theirs.
int runOnLines(const Calculation &calculation, QFile &input)
{
    int code = kDone;
    while (!input.atEnd()) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto inputs = objectOf(line);
        const auto results = inputs ? calculation.run(*inputs) : inputs;
        if (results) {
            sayJson(*results);
            continue;
        }
        QJsonObject problem{
            {QStringLiteral("error"), QString::fromStdString(results.error().detail)}};
        if (inputs && inputs->contains(QStringLiteral("id")))
            problem.insert(QStringLiteral("id"), inputs->value(QStringLiteral("id")));
        sayJson(problem);
        code = kFailed;
    }
    return code;
}

int listAll()
{
    for (const Calculation *calculation : calculations())
        say(QLatin1String(calculation->name));
    return kDone;
}

} // namespace

int runCalc(const QStringList &arguments)
{
    CommandLine line("calc",
        CommandText::tr("Computes one function: reads its inputs as a JSON object (or JSON lines) "
                        "and prints its results the same way. null means: cannot be computed."));
    line.parser().addOption(
        {QStringLiteral("list"), CommandText::tr("Print the names of all functions.")});
    line.parser().addPositionalArgument(QStringLiteral("function"),
        CommandText::tr("What to compute."), QStringLiteral("FUNCTION"));
    line.parser().addPositionalArgument(QStringLiteral("file"),
        CommandText::tr("Where the inputs are; standard input when it is missing or -."),
        QStringLiteral("[FILE|-]"));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.parser().isSet(QStringLiteral("list")))
        return listAll();
    const QStringList words = line.parser().positionalArguments();
    const Calculation *calculation = words.isEmpty() ? nullptr : calculationNamed(words.first());
    if (!calculation || words.size() > 2) {
        complain(words.isEmpty() || calculation
                ? CommandText::tr("Usage: attune calc FUNCTION [FILE|-]")
                : CommandText::tr("There is no function %1. --list names them.")
                      .arg(words.first()));
        return kWrongUsage;
    }
    QFile input;
    const QString name = words.value(1, QStringLiteral("-"));
    const bool isOpen = name == QLatin1String("-")
        ? input.open(stdin, QIODevice::ReadOnly)
        : (input.setFileName(name), input.open(QIODevice::ReadOnly));
    if (!isOpen)
        return fail(
            {Fault::NotFound, name.toStdString() + ": " + input.errorString().toStdString()});
    return calculation->input == Calculation::Input::Lines ? runOnLines(*calculation, input)
                                                           : runOnce(*calculation, input);
}

} // namespace attune::app
