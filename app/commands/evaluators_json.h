// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the people who score, as a JSON object: severity over sessions, drift, distance
// from an expert, and the size of the next session.
#pragma once

#include "core/calibration/board.h"

#include <QJsonObject>

namespace attune::app {

/// `expert` by name; empty, or nobody of the session: whom the session itself names.
QJsonObject evaluatorsJson(const calibration::Board &board, const std::string &expert, bool masked);

} // namespace attune::app
