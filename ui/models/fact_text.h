// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as people read them: channels, consent, times of a site, names that may be masked.
#pragma once

#include "core/facts/organisation.h"
#include "core/facts/records.h"

#include <QDateTime>
#include <QString>

namespace attune::ui {

QString channelText(facts::Channel channel);
QString basisText(facts::Basis basis);
QString transferText(facts::TransferKind kind);
/// "11 min 42 s", "42 s", "1 h 04 min".
QString lengthText(Milliseconds length);
/// "9:10" in the zone.
QString timeText(Instant t, const Zone &zone);
/// "24 Nov, 9:10".
QString dayTimeText(Instant t, const Zone &zone);
/// "24 Nov 2026, 9:10": for what is read years later.
QString fullTimeText(Instant t, const Zone &zone);
/// The time on the wall of the place, in a QDateTime that knows no zone (it says UTC); and back.
QDateTime localDateTime(Instant t, const Zone &zone);
Instant instantOf(const QDateTime &local, const Zone &zone);
QDate dateOf(LocalDay day);
/// "2 Mar 2026": a day whose year matters.
QString dayText(LocalDay day);
LocalDay localDayOf(const QDate &date);

/// The agent's name; "Agent 17" when names are masked or not to be seen; "Unassigned" for nobody.
QString agentText(const facts::Organisation &organisation, AgentId agent, bool masked);
/// "1 entry cannot be read here.": what a list says beneath the rest; empty for none.
QString unreadableText(std::int64_t count);
QString queueText(const facts::Organisation &organisation, QueueId queue);

} // namespace attune::ui
