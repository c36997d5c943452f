// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_text.h"

#include "ui/models/fact_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

namespace {

class AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

constexpr int kCentury = 100, kThisCentury = 2000;

/// The short one of where it runs, but "31.03.2026" for "31.03.26".
QString dayFormat()
{
    QString out = QLocale().dateFormat(QLocale::ShortFormat);
    if (!out.contains(QLatin1String("yyyy")))
        out.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return out;
}

} // namespace

QString answerText(const forms::Question &question, const forms::Answer &answer)
{
    if (answer.notApplicable)
        return AnswerText::tr("n/a");
    if (answer.number)
        return QLocale().toString(*answer.number, 'g', 12);
    if (answer.day)
        return writtenDay(*answer.day);
    if (!answer.text.empty())
        return QString::fromStdString(answer.text).simplified();
    QStringList chosen;
    for (const forms::Option &option : question.options) {
        if (std::ranges::find(answer.options, option.id) != answer.options.end())
            chosen += QString::fromStdString(option.text);
    }
    return chosen.join(QStringLiteral(", "));
}

QString writtenDay(LocalDay day)
{
    return QLocale().toString(dateOf(day), dayFormat());
}

std::optional<LocalDay> dayWritten(const QString &text)
{
    const QString plain = text.trimmed();
    QDate day = QDate::fromString(plain, Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(plain, dayFormat());
    if (!day.isValid()) {
        day = QLocale().toDate(plain, QLocale::ShortFormat);
        if (day.isValid() && day.year() < kThisCentury)
            day = QDate(kThisCentury + day.year() % kCentury, day.month(), day.day());
    }
    return day.isValid() ? std::optional(localDayOf(day)) : std::nullopt;
}

} // namespace attune::ui
