// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that leaves the program: first the reason, then its entry in the access log, then the
// file, which says who, when, why, and carries the mark of that entry.
#pragma once

#include "app/window/desk.h"

#include <QStringList>

namespace attune::governance {
struct ExportMark;
}

namespace attune::app {

/// Asks for reason and file, and says in `panel` what came of it. `rows` begins with the names of
/// the columns.
void askForMarkedFile(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<QList<QStringList>(const governance::ExportMark &)> rows);

/// Who, when, why and the mark, in one line: what every file that leaves says first.
QString markText(const governance::ExportMark &mark, const Zone &zone);
/// A table with the mark before its first line, for a spreadsheet.
QByteArray markedTable(
    const governance::ExportMark &mark, const Zone &zone, const QList<QStringList> &rows);

/// Asks for the reason and writes it down; `next` runs on the window's thread once that is done.
void askForMark(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<void(const governance::ExportMark &)> next);

struct MarkedFile {
    QString what; ///< for the access log
    qsizetype count = 0; ///< rows
    QString name; ///< proposed
    QString kinds; ///< as a file dialog takes them
};
/// The same for what is painted: `write` runs on the window's thread once the entry is there.
void askForMarkedPicture(Desk &desk, ui::Panel &panel, const MarkedFile &file,
    std::function<Done(const governance::ExportMark &, const QString &name)> write);

/// The desktop's print dialog, heard while `asking` is there; `html` is asked for once it is meant.
void openPrintDialog(Desk &desk, QObject &asking, std::function<QString()> html);

/// Paper leaves as a file does: the reason first, then the desktop's print dialog. `html` is given
/// the line that says who, when and why.
void askForMarkedPaper(Desk &desk, ui::Panel &panel, const QString &what, qsizetype count,
    std::function<QString(const QString &mark)> html);

} // namespace attune::app
