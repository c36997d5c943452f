// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest and support as people read them, page by page.
#pragma once

#include "core/recovery/recovery_snapshot.h"
#include "ui/models/page_cells.h"

#include <QCoreApplication>

#include <array>

namespace attune::ui {

/// Where the texts of these pages live for translators.
class RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryText)
};

enum class RecoveryPage { Now, Record, Protocol, Support, CheckIn };
inline constexpr std::array kRecoveryPages{RecoveryPage::Now, RecoveryPage::Record,
    RecoveryPage::Protocol, RecoveryPage::Support, RecoveryPage::CheckIn};

struct RecoveryView {
    const recovery::Snapshot &snapshot;
    bool masked = false;

    const Zone &zone() const { return snapshot.organisation->zoneOf(snapshot.scope); }
    QString agent(AgentId id) const;
    QString person(const std::string &pseudonym) const;
    QString when(Instant at) const;
    PageCell cell(Instant at) const { return timeCell(when(at), at); }
    QString may(bool allowed) const; ///< why not; empty: one may
};

QString pageName(RecoveryPage page);
QString nameOf(RecoveryPage page); ///< "now", for goTo and tours
PageText pageText(RecoveryPage page, const RecoveryView &view);
PageText recordText(const RecoveryView &view);
PageText protocolText(const RecoveryView &view);
PageText supportText(const RecoveryView &view);
PageText checkInText(const RecoveryView &view);

QString minutesOf(std::int64_t minutes);
/// What happened to one rest, moment by moment.
QString timeFor(const recovery::Case &each, const RecoveryView &view);
QString causeText(recovery::Cause cause);
QString severityText(recovery::Severity severity);
QString stageText(recovery::Stage stage);
QString nextText(recovery::Next next);
QString unfitText(recovery::Unfit unfit);
/// What is said before anything else to who asks for support.
QString safetyException();
/// "8 of 10 within 10 min", or why it cannot be said.
QString inTimeText(const recovery::Snapshot &snapshot);

} // namespace attune::ui
