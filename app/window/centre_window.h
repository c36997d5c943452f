// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An opened centre in the window: brings the wiring of its areas together and lets them follow the
// store.
#pragma once

#include "app/window/desk.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace attune::facts {
struct DailyCheck;
}

namespace attune::app {

class CalibrationWiring;
class EmpathyIndexWiring;
class ExchangeWiring;
class InviteWiring;
class FatigueWiring;
class GovernanceWiring;
class ImportWiring;
class InteractionsWiring;
class PackageWiring;
class DisputesWiring;
class FormsWiring;
class PeerReviewWiring;
class RecoveryWiring;
class MappingsWiring;
class SetAsideWiring;
class StaffingWiring;
class TeamDashboardWiring;
class TodayWiring;
class ValidationWiring;
class WorkWiring;

class CentreWindow : public QObject {
    Q_OBJECT

public:
    /// `window` and `settings` must outlive it.
    CentreWindow(Session session, scoring::Scorers scorers, ui::Settings &settings,
        ui::MainWindow &window, QObject *parent = nullptr);
    ~CentreWindow() override;

    Session &session();
    /// Files or folders: asks about what is unknown, shows how it goes and what came of it.
    void import(const QStringList &paths);
    /// Without questions and without a dialog.
    void importQuietly(const QStringList &paths);
    void openSetAside();
    void openWeights();
    void openPackages();
    /// Whether nobody has settled yet if a works agreement applies, and this user may.
    bool mustChooseAgreement();
    /// Until every panel shows what it was asked for; for tours and tests.
    void settle();

Q_SIGNALS:
    void importWanted();
    void signInWanted();
    /// This folder is a copy, or was never let join.
    void joinWanted(const QString &user);
    void jobFinished(const QString &job, const QString &problem);

private:
    void addCare();
    void readOrganisation();
    std::optional<Instant> lastData();
    void followStore();
    void followClosures();
    void refresh(unsigned areas);
    void showStatus();
    void countWaits();
    void offerToJoin();
    void showStore(const std::optional<facts::DailyCheck> &checked, qint64 batches);

    std::unique_ptr<Desk> m_desk;
    TodayWiring *m_today = nullptr; ///< children
    FatigueWiring *m_fatigue = nullptr;
    StaffingWiring *m_staffing = nullptr;
    RecoveryWiring *m_recovery = nullptr;
    ValidationWiring *m_validation = nullptr;
    InteractionsWiring *m_interactions = nullptr;
    EmpathyIndexWiring *m_index = nullptr;
    CalibrationWiring *m_calibration = nullptr;
    PeerReviewWiring *m_peerReview = nullptr;
    DisputesWiring *m_disputes = nullptr;
    FormsWiring *m_forms = nullptr;
    TeamDashboardWiring *m_teams = nullptr;
    GovernanceWiring *m_governance = nullptr;
    PackageWiring *m_packages = nullptr;
    QTimer m_coalesce; ///< many commits in a row are one refresh
    unsigned m_changedAreas = 0;
    std::unique_ptr<ImportWiring> m_import; ///< its jobs use it: outlives the work
    std::unique_ptr<SetAsideWiring> m_setAside; ///< likewise
    std::unique_ptr<MappingsWiring> m_mappings; ///< likewise
    std::unique_ptr<ExchangeWiring> m_exchange; ///< likewise
    std::unique_ptr<InviteWiring> m_invite; ///< likewise
    std::unique_ptr<WorkWiring> m_work; ///< last: its thread uses the desk
};

} // namespace attune::app
