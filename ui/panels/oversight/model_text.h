// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new model would change, in words.
#pragma once

#include "core/scoring/model_change.h"
#include "ui/widgets/action_list.h"

#include <QStringList>

namespace attune::ui {

/// "Wording of the customer at the end".
QString changeFigureName(scoring::ChangeFigure figure);
/// "of 380 the mean changes by −0.02, 4 % by more than 0.2"
QString changeSentence(const scoring::FigureChange &change);
/// How many changed by how much, bin by bin.
QString changeBins(const scoring::FigureChange &change);
/// "Recovery: mean change +0.012"
QString changeTitle(scoring::ChangeFigure figure, const scoring::FigureChange &change);
/// "12 fell, 5 clearly · 350 hardly changed · 38 rose, 9 clearly"; clearly is by
/// more than 0.2.
QString changeInShort(const scoring::FigureChange &change);
/// Everything, a line each: for a dialog or a terminal.
QStringList changeLines(const scoring::ModelChange &change);

} // namespace attune::ui
