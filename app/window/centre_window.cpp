// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/centre_window.h"

#include "app/window/calibration_wiring.h"
#include "app/window/disputes_wiring.h"
#include "app/window/empathy_index_wiring.h"
#include "app/window/exchange_wiring.h"
#include "app/window/fatigue_wiring.h"
#include "app/window/forms_wiring.h"
#include "app/window/governance_wiring.h"
#include "app/window/import_wiring.h"
#include "app/window/interactions_wiring.h"
#include "app/window/invite_wiring.h"
#include "app/window/keys_wiring.h"
#include "app/window/mappings_wiring.h"
#include "app/window/package_wiring.h"
#include "app/window/palette_search.h"
#include "app/window/peer_review_wiring.h"
#include "app/window/recovery_wiring.h"
#include "app/window/scopes.h"
#include "app/window/set_aside_wiring.h"
#include "app/window/staffing_wiring.h"
#include "app/window/team_dashboard_wiring.h"
#include "app/window/today_wiring.h"
#include "app/window/validation_wiring.h"
#include "app/window/work_wiring.h"
#include "core/facts/delivery_state.h"
#include "core/facts/upkeep.h"
#include "core/governance/governance.h"
#include "ui/models/fact_text.h"
#include "ui/models/role_text.h"
#include "ui/panels/panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/status_line.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace attune::app {

namespace {

constexpr std::chrono::milliseconds kCoalesce{150};

} // namespace

CentreWindow::CentreWindow(Session session, scoring::Scorers scorers, ui::Settings &settings,
    ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_unique<Desk>(std::move(session), std::move(scorers), settings, window))
{
    readOrganisation();
    m_today = new TodayWiring(*m_desk, this);
    connect(m_today, &TodayWiring::importWanted, this, &CentreWindow::importWanted);
    connect(m_today, &TodayWiring::signInWanted, this, &CentreWindow::signInWanted);
    connect(m_today, &TodayWiring::setAsideWanted, this, &CentreWindow::openSetAside);
    m_interactions = new InteractionsWiring(*m_desk, this);
    m_fatigue = new FatigueWiring(*m_desk, this);
    connect(m_fatigue, &FatigueWiring::importWanted, this, &CentreWindow::importWanted);
    connect(m_fatigue, &FatigueWiring::alertsChanged, m_today,
        [this](const std::vector<ui::ActionEntry> &alerts) {
            m_today->showAlerts(QStringLiteral("fatigue"), alerts);
        });
    m_staffing = new StaffingWiring(*m_desk, this);
    connect(m_staffing, &StaffingWiring::importWanted, this, &CentreWindow::importWanted);
    addCare(); // before what belongs to another group of the navigation
    m_calibration = new CalibrationWiring(*m_desk, this);
    connect(m_calibration, &CalibrationWiring::importWanted, this, &CentreWindow::importWanted);
    m_peerReview = new PeerReviewWiring(*m_desk, this);
    m_disputes = new DisputesWiring(*m_desk, this);
    connect(m_disputes, &DisputesWiring::waitsChanged, m_today,
        [this](const std::vector<ui::ActionEntry> &entries) {
            m_today->showAlerts(QStringLiteral("disputes"), entries);
        });
    m_interactions->setMayEvaluate(m_disputes->mayEvaluate());
    connect(m_interactions, &InteractionsWiring::evaluateWanted, m_disputes,
        &DisputesWiring::evaluateOpened);
    m_forms = new FormsWiring(*m_desk, this);
    m_teams = new TeamDashboardWiring(*m_desk, this);
    m_index = new EmpathyIndexWiring(*m_desk, this);
    m_governance = new GovernanceWiring(*m_desk, this);
    followClosures();
    connect(m_interactions, &InteractionsWiring::importWanted, this, &CentreWindow::importWanted);
    connect(m_index, &EmpathyIndexWiring::importWanted, this, &CentreWindow::importWanted);
    connect(m_index, &EmpathyIndexWiring::modelAdopted, this, [this] {
        if (m_work)
            m_work->begin();
    });
    if (m_today)
        connect(m_index, &EmpathyIndexWiring::modelWaits, m_today,
            [this](const std::vector<ui::ActionEntry> &entries) {
                m_today->showAlerts(QStringLiteral("model"), entries);
            });
    connect(m_teams, &TeamDashboardWiring::importWanted, this, &CentreWindow::importWanted);
    window.setUser(QString::fromStdString(m_desk->session.vault().user()),
        ui::rolesText(m_desk->session.roles()));
    window.setToday(
        ui::dateOf(m_desk->organisation->zoneOf({}).dayOf(m_desk->session.clock().now())));
    connect(&window, &ui::MainWindow::scopeChanged, this,
        [this](const ui::Scope &scope) { m_desk->scope = scope; });
    m_desk->scope.period =
        usualPeriod(*m_desk->organisation, m_desk->session.clock().now(), lastData());
    window.setScope(m_desk->scope);
    // What waits stands in Today and in the rail before anybody opens the panels; it is counted
    // once Today's first picture is painted, which it would only hold up.
    connect(
        m_today, &TodayWiring::shown, this,
        [this] { QTimer::singleShot(0, this, &CentreWindow::countWaits); },
        Qt::SingleShotConnection);
    window.setPaletteSearch(
        [this](const QString &pattern) { return paletteMatches(*m_desk, pattern); });
    followStore();
    m_work = std::make_unique<WorkWiring>(*m_desk);
    connect(m_work.get(), &WorkWiring::jobFinished, this, &CentreWindow::jobFinished);
    m_import = std::make_unique<ImportWiring>(*m_desk, *m_work);
    m_setAside = std::make_unique<SetAsideWiring>(*m_desk, *m_work);
    m_mappings = std::make_unique<MappingsWiring>(*m_desk, *m_work);
    connect(m_import.get(), &ImportWiring::setAsideWanted, this, &CentreWindow::openSetAside);
    m_exchange = std::make_unique<ExchangeWiring>(*m_desk, *m_work);
    connect(m_exchange.get(), &ExchangeWiring::changed, this, &CentreWindow::showStatus);
    m_invite = std::make_unique<InviteWiring>(*m_desk, *m_work);
    connect(m_governance, &GovernanceWiring::inviteWanted, m_invite.get(), &InviteWiring::open);
    auto *keys = new KeysWiring(*m_desk, this);
    connect(m_governance, &GovernanceWiring::recoveryKeyWanted, keys, &KeysWiring::makeRecoveryKey);
    m_packages = new PackageWiring(*m_desk, this);
    offerToJoin();
    m_work->watchFolder([this](const QString &folder) { m_import->importQuietly({folder}); });
    showStatus();
    m_work->begin();
}

CentreWindow::~CentreWindow() = default;

void CentreWindow::countWaits()
{
    m_disputes->refresh();
    m_peerReview->refresh();
    m_recovery->refresh();
}

Session &CentreWindow::session()
{
    return m_desk->session;
}

void CentreWindow::import(const QStringList &paths)
{
    m_import->import(paths);
}

void CentreWindow::importQuietly(const QStringList &paths)
{
    m_import->importQuietly(paths);
}

void CentreWindow::openSetAside()
{
    m_setAside->open();
}

void CentreWindow::openPackages()
{
    m_packages->open();
}

void CentreWindow::openWeights()
{
    m_index->openWeights();
}

bool CentreWindow::mustChooseAgreement()
{
    return m_desk->accessLog && m_desk->session.isUnlocked()
        && m_desk->session.roles().meets(governance::noneAppliesKind().kind().writers)
        && m_desk->isAgreementOpen();
}

/// Each reading decides it again; this says so in the navigation before anything is opened.
void CentreWindow::followClosures()
{
    for (ui::Panel *panel : m_desk->window.findChildren<ui::Panel *>())
        panel->setClosure(m_desk->closureOf(*panel));
    if (!m_desk->session.journal())
        return;
    m_desk->session.journal()->observe([this](const journal::Changed &changed) {
        const bool settled = std::ranges::any_of(changed.subjects,
            [](const std::string &subject) { return subject == governance::kAgreementSubject; });
        if (settled)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_changedAreas |= static_cast<unsigned>(store::Area::Contacts);
                    m_coalesce.start();
                },
                Qt::QueuedConnection);
    });
}

/// What follows from load: rest, support, and whether the model is worth anything.
void CentreWindow::addCare()
{
    m_recovery = new RecoveryWiring(*m_desk, this);
    connect(m_recovery, &RecoveryWiring::queueChanged, m_today,
        [this](const std::vector<ui::ActionEntry> &queue) {
            m_today->showAlerts(QStringLiteral("recovery"), queue);
        });
    connect(m_fatigue, &FatigueWiring::loadShown, m_recovery, &RecoveryWiring::followLoad);
    connect(m_recovery, &RecoveryWiring::decided, m_fatigue, &FatigueWiring::refresh);
    m_validation = new ValidationWiring(*m_desk, this);
    connect(m_validation, &ValidationWiring::importWanted, this, &CentreWindow::importWanted);
    connect(m_fatigue, &FatigueWiring::loadShown, m_validation, &ValidationWiring::followLoad);
}

void CentreWindow::readOrganisation()
{
    m_desk->organisation = std::make_shared<facts::Organisation>();
    if (auto reader = m_desk->session.facts().reader()) {
        if (auto read = facts::readOrganisation(**reader, m_desk->context()))
            m_desk->organisation = std::move(*read);
    }
    m_desk->window.setScopeChoices(scopeChoices(*m_desk->organisation));
}

std::optional<Instant> CentreWindow::lastData()
{
    auto reader = m_desk->session.facts().reader();
    const auto state =
        reader ? facts::readDeliveryState(**reader) : Result<facts::DeliveryState>(reader.error());
    return state ? state->last : std::nullopt;
}

void CentreWindow::followStore()
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(kCoalesce);
    connect(&m_coalesce, &QTimer::timeout, this,
        [this] { refresh(std::exchange(m_changedAreas, 0u)); });
    m_desk->session.facts().observe([this](const store::Change &change) {
        QMetaObject::invokeMethod(
            this,
            [this, areas = change.areas] {
                m_changedAreas |= areas;
                m_coalesce.start();
            },
            Qt::QueuedConnection);
    });
}

void CentreWindow::refresh(unsigned areas)
{
    using store::Area;
    const store::Change change{areas, 0};
    if (change.touches(Area::Organisation))
        readOrganisation();
    if (change.touches(Area::SetAside))
        m_setAside->refresh();
    if (change.touches(Area::Contacts) || change.touches(Area::Scores)
        || change.touches(Area::Organisation) || change.touches(Area::SetAside)) {
        m_today->refresh();
        m_interactions->refresh();
        m_fatigue->refresh();
        m_staffing->refresh();
        m_recovery->refresh();
        m_index->refresh();
        m_teams->refresh();
        m_governance->refresh();
    }
    // Not for scores: they stream in, and ratings do not depend on them.
    if (change.touches(Area::Contacts) || change.touches(Area::Organisation)) {
        m_calibration->refresh();
        m_peerReview->refresh();
        m_disputes->refresh();
    }
    if (change.touches(Area::Contacts))
        m_work->begin();
    showStatus();
}

void CentreWindow::showStatus()
{
    m_desk->reading.begin(QStringLiteral("status"), m_desk->session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const auto state = facts::readDeliveryState(facts);
            const auto check = facts::lastCheck(facts);
            if (!state || !check)
                return {};
            return [this, now = *state, checked = *check] {
                const Zone &zone = m_desk->organisation->zoneOf({});
                ui::StatusLine &status = m_desk->window.statusLine();
                status.setSync(now.last ? tr("Data until %1 · %2 interactions")
                                              .arg(ui::dayTimeText(*now.last, zone),
                                                  QLocale().toString(qlonglong(now.legs)))
                                        : tr("No data yet"));
                showStore(checked, now.batches);
            };
        });
}

void CentreWindow::offerToJoin()
{
    journal::Journal *journal = m_desk->session.journal();
    const auto health = journal ? journal->health() : Result<journal::Health>(journal::Health{});
    if (!health || !health->notJoined || !m_desk->session.facts().mayWrite())
        return;
    QAction *join = m_desk->window.actions().add({.id = QStringLiteral("exchange.join"),
        .group = tr("Data"),
        .text = tr("Join as a new workstation…"),
        .icon = ui::Icon::Link});
    connect(join, &QAction::triggered, this,
        [this] { Q_EMIT joinWanted(QString::fromStdString(m_desk->session.vault().user())); });
    connect(&m_desk->window.statusLine(), &ui::StatusLine::storeActivated, join, &QAction::trigger);
}

/// The worst first: damage, then why nothing can be decided here, then what is usual.
void CentreWindow::showStore(const std::optional<facts::DailyCheck> &checked, qint64 batches)
{
    const Zone &zone = m_desk->organisation->zoneOf({});
    ui::StatusLine &status = m_desk->window.statusLine();
    journal::Journal *journal = m_desk->session.journal();
    const auto health = journal ? journal->health() : Result<journal::Health>(journal::Health{});
    if (checked && !checked->sound)
        return status.setStore(tr("The store is damaged: run attune verify"), ui::Tone::Critical);
    if (health && health->notJoined)
        return status.setStore(
            tr("Reading only: this folder is a copy, or waits to be let join"), ui::Tone::Warning);
    if (health && !health->refuses.empty())
        return status.setStore(tr("Nothing can be decided on this workstation: run attune verify"),
            ui::Tone::Critical);
    if (m_exchange && m_exchange->isProblem())
        return status.setStore(m_exchange->text(), ui::Tone::Warning);
    const bool isReading = !m_desk->session.facts().mayWrite();
    if (m_desk->session.isDemonstration())
        return status.setStore((isReading ? tr("Demonstration, opened for reading: it is always %1")
                                          : tr("Demonstration: it is always %1"))
                                   .arg(ui::dayTimeText(m_desk->session.clock().now(), zone)));
    if (isReading)
        return status.setStore(
            tr("Opened for reading: nothing can be brought in or decided"), ui::Tone::Warning);
    const QString store = checked ? tr("Store verified %1").arg(ui::dayTimeText(checked->at, zone))
                                  : tr("%n delivery(s) stored", nullptr, static_cast<int>(batches));
    const QString exchanged = m_exchange ? m_exchange->text() : QString();
    status.setStore(exchanged.isEmpty() ? store : tr("%1 · %2").arg(exchanged, store));
}

void CentreWindow::settle()
{
    m_work->settle();
    m_desk->reading.settle();
    QCoreApplication::processEvents(); // what waits is counted after Today is shown
    m_desk->reading.settle();
}

} // namespace attune::app
