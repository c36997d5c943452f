// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The little that must be known of Ogg's pages to seek well in what libsndfile decodes.
#pragma once

#include "core/base/byte_source.h"

namespace attune::recordings {

/// The granule position at the end of the last page but one, which is where the last page begins; 0
/// when there are not two, or none is found.
Result<std::int64_t> lastOggPageBegin(ByteSource &source);

} // namespace attune::recordings
