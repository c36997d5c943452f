// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands' entry points; each stands in a file of its name.
#pragma once

#include <QStringList>

namespace attune::app {

int runBench(const QStringList &arguments);
int runBrief(const QStringList &arguments);
int runCalc(const QStringList &arguments);
int runDemo(const QStringList &arguments);
int runDispute(const QStringList &arguments);
int runExchange(const QStringList &arguments);
int runPackage(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runForget(const QStringList &arguments);
int runForm(const QStringList &arguments);
int runGovernance(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runInvite(const QStringList &arguments);
int runWorkstation(const QStringList &arguments);
int runJoin(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runReview(const QStringList &arguments);
/// Its subject load; runReport() hands over to it.
int runLoadReport(const QStringList &arguments);
int runRecoveryReport(const QStringList &arguments);
int runValidationReport(const QStringList &arguments);
int runStaffingReport(const QStringList &arguments);
/// Its subject calibration; runReport() hands over to it.
int runCalibrationReport(const QStringList &arguments);
int runScore(const QStringList &arguments);
int runSession(const QStringList &arguments);
int runTour(const QStringList &arguments);
int runUser(const QStringList &arguments);
int runVerify(const QStringList &arguments);

} // namespace attune::app
