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

} // namespace

QString answerText(const forms::Question &question, const forms::Answer &answer)
{
    if (answer.notApplicable)
        return AnswerText::tr("n/a");
    if (answer.number)
        return QLocale().toString(*answer.number, 'g', 6);
    if (answer.day)
        return QLocale().toString(dateOf(*answer.day), QLocale::ShortFormat);
    if (!answer.text.empty())
        return QString::fromStdString(answer.text).simplified();
    QStringList chosen;
    for (const forms::Option &option : question.options) {
        if (std::ranges::find(answer.options, option.id) != answer.options.end())
            chosen += QString::fromStdString(option.text);
    }
    return chosen.join(QStringLiteral(", "));
}

} // namespace attune::ui
