// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far people agree, as a JSON object and as lines: of imported ratings and of sessions.
#pragma once

#include "core/calibration/calibration.h"

#include <QJsonObject>
#include <QString>

namespace attune::app {

QJsonObject agreementJson(const calibration::Outcome &outcome, bool masked);
/// Prints it; `of` is whose ratings they are.
void sayAgreement(const calibration::Outcome &outcome, const QString &of, bool masked);

} // namespace attune::app
