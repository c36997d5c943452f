// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Column mappings a person put right once: kept in the centre, found by the fingerprint of a
// header.
#pragma once

#include "core/store/connection.h"
#include "core/sync/column_mapping.h"

#include <vector>

namespace attune::sync {

Result<std::vector<ColumnMapping>> savedMappings(store::Connection &facts);
/// Takes the place of an earlier one for the same header. Fault::Invalid where rows could become no
/// record.
Done saveMapping(store::Connection &facts, const ColumnMapping &mapping);
/// The next file with this header is asked about again. Fault::NotFound when none was saved for it.
Done forgetMapping(store::Connection &facts, std::string_view fingerprint);

} // namespace attune::sync
