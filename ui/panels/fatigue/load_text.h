// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What load, its parts, its limits and the rules of rota say, as sentences.
#pragma once

#include "core/fatigue/fatigue.h"
#include "ui/widgets/reason_row.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace attune::ui {

/// Where the texts of this panel live for translators.
class LoadText {
    Q_DECLARE_TR_FUNCTIONS(LoadText)
};

/// "Tue 18 Nov, 10:00–11:00", "Tue 18 Nov", "Week of 17 Nov".
QString spanText(const fatigue::Snapshot &snapshot, Interval span);
/// Where a limit comes from: percentile, floor or ceiling, and whose setting it is.
QString limitSource(const fatigue::Snapshot &snapshot);
QString sourceText(fatigue::SettingSource source);

/// Where every interaction counts by its queue: why; else empty.
QString byQueueSentence(const fatigue::Snapshot &snapshot);

/// "42 % come from two contacts in Complaints before 11:00. The last break removed 61."
QString partsSentence(const fatigue::Snapshot &snapshot, const fatigue::Details &details);
/// "3 of 5 inputs: no break is recorded; …"
QString inputsSentence(const fatigue::Details &details);
/// One a finding; empty when every rule is kept.
QStringList rotaSentences(const fatigue::Details &details, const fatigue::Policy &policy);
/// The six figures beside a cell: hostile and handled interactions first.
std::vector<ReasonedFact> loadFacts(const fatigue::Details &details, const Zone &zone);
QString meanSentence(const fatigue::MeanStep &step);
/// How demanding a contact counted: "2 of 4, by queue".
QString intensityText(const fatigue::Work &work);
QString minutesText(double minutes);

} // namespace attune::ui
