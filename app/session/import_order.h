// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import as somebody asked for it: by a command, in the window, or handed over to a running
// console.
#pragma once

#include "app/session/session.h"
#include "core/sync/import.h"

#include <QJsonObject>
#include <QStringList>

namespace attune::app {

inline constexpr const char *kUsualSource = "acd";

struct ImportOrder {
    QStringList paths; ///< absolute: the console may work in another folder
    QString source = QLatin1String(kUsualSource);
    QString zone; ///< for times without one; empty: they are set aside
    QStringList mappings; ///< saved column mappings, as JSON
    bool keepMappings = false; ///< for every later import of this centre
    bool rehearsal = false;
    bool retry = false; ///< of what was set aside; an empty source means every source
    std::vector<std::int64_t> only; ///< a retry of these records alone
    std::optional<QByteArray> mended; ///< what a person made of the one record in `only`
};

QJsonObject toJson(const ImportOrder &order);
ImportOrder orderFromJson(const QJsonObject &json);

/// Fault::Denied for a role that brings nothing in, dismisses nothing and mends nothing.
Done mayImport(Session &session);

using ShowProgress = std::function<void(const sync::ImportProgress &)>;
/// Fault::Invalid for a zone or mapping that is none. What happened on the way stands in the
/// report.
Result<sync::ImportReport> carryOut(
    Session &session, const ImportOrder &order, const ShowProgress &progress, std::stop_token stop);

/// How a window that knows no source and no zone of its own imports files.
ImportOrder orderForFiles(const QStringList &paths);

/// What --json prints.
QJsonObject toJson(const sync::ImportReport &report);

} // namespace attune::app
