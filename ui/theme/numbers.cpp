// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numbers.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr qsizetype kKept = 24; ///< letters that fit any tile

} // namespace

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString text = QLocale().toString(value, 'f', decimals);
    const bool zero = std::none_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() && c.digitValue() != 0; });
    if (zero && value < 0)
        text = QLocale().toString(0.0, 'f', decimals); // what rounds to nothing has no sign
    return text.replace(u'-', u'\u2212');
}

QString signedNumber(double value, int decimals)
{
    const QString text = number(value, decimals);
    const bool above = std::isfinite(value) && text != number(0.0, decimals) && value > 0;
    return above ? u'+' + text : text;
}

QString clockTime(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1000;
    const auto two = [](qint64 n) {
        return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
    };
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

QString brokenAtDots(QString text)
{
    const QString dot = QStringLiteral(" · ");
    QStringList parts = text.split(dot);
    if (parts.size() < 2)
        return text;
    for (QString &part : parts) {
        if (part.size() <= kKept)
            part.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    }
    return parts.join(dot);
}

} // namespace attune::ui
