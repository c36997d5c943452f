// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fault_sentence.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

} // namespace

QString sentenceFor(Fault fault)
{
    switch (fault) {
    case Fault::Invalid:
        return Faults::tr(
            "This input breaks a rule of its format. Nothing was changed. Correct it and try "
            "again.");
    case Fault::NotFound:
        return Faults::tr("It is not there. Nothing was changed. Check the name or the folder.");
    case Fault::Denied:
        return Faults::tr(
            "You may not do this, or its key is missing. Nothing was changed. Sign in, or "
            "ask an administrator.");
    case Fault::Unlawful:
        return Faults::tr(
            "This may not be opened any more: there is no lawful basis for it, or it was erased. "
            "Nothing was changed.");
    case Fault::Conflict:
        return Faults::tr("It changed meanwhile. Your input was kept. Look again, then decide.");
    case Fault::Locked:
        return Faults::tr(
            "Another program holds this centre. Nothing was changed. Close it there first.");
    case Fault::Newer:
        return Faults::tr(
            "This centre was written by a newer version of Attune. It was not touched. Use "
            "the newer version.");
    case Fault::Older:
        return Faults::tr(
            "This centre was written by an older version of Attune. Nothing was changed. Open it "
            "once for writing, in the window or by importing into it.");
    case Fault::Foreign:
        return Faults::tr(
            "This is no centre of Attune. It was not touched. Choose another folder.");
    case Fault::Corrupt:
        return Faults::tr(
            "The data is damaged here. Nothing was changed. Restore the newest backup, or "
            "sync the facts again.");
    case Fault::NoSpace:
        return Faults::tr(
            "There is no space left. What was saved before is kept. Free some space and try "
            "again.");
    case Fault::Unsupported:
        return Faults::tr("This is not supported here. Nothing was changed.");
    case Fault::Cancelled:
        return Faults::tr("Cancelled. What was done before that is kept.");
    case Fault::Io:
        return Faults::tr(
            "Reading or writing failed. What was saved before is kept. Check the disk and "
            "try again.");
    }
    return {};
}

} // namespace attune::ui
