// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A decision as quickly as one can be made: a hand-over note.
#pragma once

#include "app/session/session.h"
#include "core/handover/handover_service.h"

namespace attune::tests {

/// A note for a moment, as somebody who saw nothing before it; the fault of it, if any.
inline std::optional<Fault> note(const QString &centre, Instant at, const char *text)
{
    auto session =
        app::Session::openForWriting({centre.toStdString()}, {{}, std::string("correct horse")});
    if (!session)
        return session.error().fault;
    handover::Note note;
    note.at = at;
    note.openItems = text;
    const auto written =
        handover::Service(*session->journal(), session->vault().user()).write(note, {});
    return written ? std::nullopt : std::optional(written.error().fault);
}

} // namespace attune::tests
