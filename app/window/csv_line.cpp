// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/csv_line.h"

namespace attune::app {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\""))
        + QLatin1Char('"');
}

} // namespace

QByteArray csvLine(QStringList cells)
{
    for (QString &text : cells)
        text = cell(text);
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace attune::app
