// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and fields of a column mapping in words.
#pragma once

#include "core/sync/column_mapping.h"

#include <QString>

namespace attune::ui {

QString tableText(sync::Table table);
QString fieldText(sync::Field field);

} // namespace attune::ui
