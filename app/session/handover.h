// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a command that writes gives its work to the console that holds the centre: one line of JSON a
// message over a local socket that only the same user of this computer can reach.
//
//   command → console   {"import": {order}}, {"recordings": …}, {"score": …}, {"dismiss": …},
//                       {"exchange": …} or {"invite": …}
//   console → command   {"progress": {"done": n, "total": n}} … then {"report": {…}} or {"error":
//   "…"}
#pragma once

#include "core/store/centre.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace attune::app {

/// Where a console of this centre may listen, the likeliest first: the folder the desktop keeps for
/// who is signed in, where there is one, then that for temporary files. The same for every way of
/// naming the same folder; short enough for a socket's path.
QStringList handoverPlaces(const store::CentrePaths &paths);
/// Takes away what consoles left behind that were killed, of whatever centre: sockets of this user
/// behind which nobody lives. Gives how many.
int sweepHandoverPlaces();

struct HandoverAnswer {
    QJsonObject report;
    QString error; ///< a sentence; empty when there is a report
};

/// Blocks until the work is done. Nullopt when no console listens.
std::optional<HandoverAnswer> handOver(const store::CentrePaths &paths, const QJsonObject &request,
    const std::function<void(qint64 done, qint64 total)> &progress);

} // namespace attune::app
