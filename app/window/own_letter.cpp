// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/own_letter.h"

#include "app/window/pdf_page.h"
#include "ui/models/fact_text.h"
#include "ui/panels/calibration/calibration_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace attune::app {

namespace {

class LetterText {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

QString htmlPage(const QStringList &page)
{
    QString out = QStringLiteral("<h2>%1</h2>").arg(page.front().toHtmlEscaped());
    for (int i = 1; i < page.size(); ++i)
        out += QStringLiteral("<p>%1</p>").arg(page[i].toHtmlEscaped());
    return out;
}

} // namespace

QStringList ownLetterPage(const calibration::Board &board, const Zone &zone)
{
    const QStringList letter = board.shown ? ui::ownLetter(board) : QStringList();
    if (letter.isEmpty())
        return {};
    const QString user = QString::fromStdString(board.user);
    return QStringList{
               LetterText::tr("For %1 alone: %2").arg(user, ui::sessionName(board.session())),
               LetterText::tr("As of %1.").arg(ui::dayTimeText(board.asOf, zone))}
    + letter
        + QStringList{LetterText::tr("Nobody else is shown this. Scores of calibration are an "
                                     "exercise: they never count in anybody's results.")};
}

QString ownLetterHtml(QStringList page, const QString &mark)
{
    if (!mark.isEmpty())
        page += mark;
    return htmlPage(page);
}

Done writeOwnLetter(const QStringList &page, const QString &mark, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {Fault::Io, out.errorString().toStdString()};
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        writePdf(out, page.front(), ownLetterHtml(page, mark));
    } else {
        const QStringList whole = mark.isEmpty() ? page : page + QStringList{mark};
        out.write(whole.join(QStringLiteral("\n\n")).toUtf8() + '\n');
    }
    return out.commit() ? Done() : Done(Fault::Io, out.errorString().toStdString());
}

} // namespace attune::app
