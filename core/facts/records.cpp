// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/records.h"

namespace attune::facts {

std::string_view nameOf(SetAside reason)
{
    switch (reason) {
    case SetAside::BrokenJson:
        return "broken_json";
    case SetAside::InvalidText:
        return "invalid_text";
    case SetAside::TooLong:
        return "too_long";
    case SetAside::TooDeep:
        return "too_deep";
    case SetAside::MissingId:
        return "missing_id";
    case SetAside::MissingTime:
        return "missing_time";
    case SetAside::ZonelessTime:
        return "zoneless_time";
    case SetAside::InvalidTime:
        return "invalid_time";
    case SetAside::EndBeforeStart:
        return "end_before_start";
    case SetAside::NegativeDuration:
        return "negative_duration";
    case SetAside::UnknownKind:
        return "unknown_kind";
    case SetAside::Encrypted:
        return "encrypted";
    case SetAside::SignatureBroken:
        return "signature_broken";
    case SetAside::CriticalExtension:
        return "critical_extension";
    case SetAside::MediaTooLarge:
        return "media_too_large";
    case SetAside::MissingColumn:
        return "missing_column";
    case SetAside::InvalidNumber:
        return "invalid_number";
    case SetAside::NoContact:
        return "no_contact";
    case SetAside::Empty:
        return "empty";
    case SetAside::Truncated:
        return "truncated";
    case SetAside::NotReadable:
        return "not_readable";
    case SetAside::NotAFile:
        return "not_a_file";
    case SetAside::Archive:
        return "archive";
    }
    return "unknown";
}

} // namespace attune::facts
