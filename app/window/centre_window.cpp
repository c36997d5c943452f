// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/centre_window.h"

#include "app/session/brief_text.h"
#include "app/window/handover_server.h"
#include "app/window/import_work.h"
#include "app/window/list_export.h"
#include "app/window/notification.h"
#include "app/window/scopes.h"
#include "core/facts/delivery_state.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/interactions/search_index.h"
#include "core/recordings/envelope.h"
#include "core/scoring/scoring_service.h"
#include "core/today/today_snapshot.h"
#include "core/vault/sealed_file.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/today/today_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/thin_progress.h"

#include <QFileDialog>
#include <QLocale>
#include <QPlainTextEdit>

namespace attune::app {

namespace {

constexpr std::chrono::milliseconds kCoalesce{150};
constexpr std::size_t kWaveformBuckets = 600;

Done scoreWaiting(Session &session, const scoring::Scorers &scorers, const worker::JobContext &job)
{
    scoring::ScoringService service(session.facts(), session.vault(), scorers, session.clock());
    if (!service.mayScore())
        return {}; // the status line says how many wait
    if (const auto begun = service.begin(); !begun)
        return begun.error();
    const auto scored = service.scoreAll([&] { return job.mayGoOn(); },
        [&](std::int64_t done, std::int64_t total) { job.report(done, total); });
    return scored ? Done() : Done(scored.error());
}

Done indexWaiting(Session &session, const worker::JobContext &job)
{
    interactions::SearchIndex index(session.facts(), session.vault());
    std::int64_t done = 0;
    while (job.mayGoOn()) {
        const auto slice = index.indexSlice();
        if (!slice)
            return slice.error().fault == Fault::Denied ? Done() : Done(slice.error());
        if (slice->done == 0)
            return {};
        done += slice->done;
        job.report(done, done + slice->left);
    }
    return {Fault::Cancelled, {}};
}

Result<std::unique_ptr<recordings::AudioSource>> openRecording(
    Session &session, const std::string &file)
{
    auto bytes = FileSource::open((session.paths().recordings() / file).string());
    if (!bytes)
        return bytes.error();
    const auto header = vault::sealedFileHeaderOf(**bytes);
    if (!header)
        return header.error();
    const auto key = session.vault().fileKey(header->keyId);
    if (!key)
        return key.error();
    auto sealed = vault::SealedFileReader::open(std::move(*bytes), key->view());
    if (!sealed)
        return sealed.error();
    return recordings::AudioSource::open(std::move(*sealed));
}

void complainIn(ui::Panel &panel, const Error &error)
{
    panel.progress()->end();
    if (error.fault != Fault::Cancelled)
        panel.banner()->say({ui::Tone::Warning, ui::sentenceFor(error.fault), {},
            QString::fromStdString(error.detail), true});
}

} // namespace

CentreWindow::CentreWindow(Session session, scoring::Scorers scorers, ui::Settings &settings,
    ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_scorers(std::move(scorers))
    , m_settings(settings)
    , m_window(window)
    , m_today(new ui::TodayPanel)
    , m_interactions(new ui::InteractionsPanel)
    , m_watch([this](const QString &folder) { m_jobs->submit(importJob(m_session, {folder})); })
    , m_jobs(std::make_unique<worker::JobQueue>([this](const worker::Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { showProgress(progress); }, Qt::QueuedConnection);
    }))
{
    connectToday();
    connectInteractions();
    readOrganisation();
    m_window.addPanel(m_today);
    m_window.addPanel(m_interactions);
    m_window.setUser(QString::fromStdString(m_session.vault().user()), tr("Supervisor"));
    m_window.setToday(ui::dateOf(m_organisation->zoneOf({}).dayOf(m_session.clock().now())));
    connect(&m_window, &ui::MainWindow::scopeChanged, this,
        [this](const ui::Scope &scope) { m_scope = scope; });
    m_scope.period = usualPeriod(*m_organisation, m_session.clock().now(), lastData());
    m_window.setScope(m_scope);
    followStore();
    if (m_session.facts().mayWrite())
        m_handover = std::make_unique<HandoverServer>(
            m_session, [this](worker::Job job) { return submit(std::move(job)); });
    if (m_session.facts().mayWrite()) {
        m_watch.setFolder(m_settings.watchedFolder());
        connect(
            &m_settings, &ui::Settings::watchedFolderChanged, &m_watch, &FolderWatch::setFolder);
    }
    showStatus();
    startWork();
}

CentreWindow::~CentreWindow() = default;

facts::ReadContext CentreWindow::context()
{
    return {m_session.vault(), m_session.clock().now()};
}

facts::Scope CentreWindow::wanted(const ui::Scope &scope) const
{
    return factsScope(scope, *m_organisation, m_session.clock().now());
}

void CentreWindow::readOrganisation()
{
    m_organisation = std::make_shared<facts::Organisation>();
    if (auto reader = m_session.facts().reader()) {
        if (auto read = facts::readOrganisation(**reader, context()))
            m_organisation = std::move(*read);
    }
    m_window.setScopeChoices(scopeChoices(*m_organisation));
}

std::optional<Instant> CentreWindow::lastData()
{
    auto reader = m_session.facts().reader();
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
    m_session.facts().observe([this](const store::Change &change) {
        QMetaObject::invokeMethod(
            this,
            [this, areas = change.areas] {
                m_changedAreas |= areas;
                m_coalesce.start();
            },
            Qt::QueuedConnection);
    });
}

void CentreWindow::connectToday()
{
    connect(m_today, &ui::TodayPanel::snapshotWanted, this, [this](const ui::Scope &scope) {
        m_reading.begin(QStringLiteral("today"), m_session.facts(),
            [this, asked = wanted(scope)](
                store::Connection &facts, const std::stop_token &) -> Reading::Show {
                auto snapshot = today::snapshotFor(facts, context(), asked);
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_today, error);
                    };
                auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
                return [this, shared] {
                    m_today->show(shared);
                };
            });
    });
    connect(m_today, &ui::TodayPanel::importWanted, this, &CentreWindow::importWanted);
    connect(m_today, &ui::TodayPanel::signInWanted, this, &CentreWindow::signInWanted);
    connect(m_today, &ui::TodayPanel::briefWanted, this, &CentreWindow::showBrief);
    connect(m_today, &ui::TodayPanel::urgent, this,
        [this](const QString &title, const QString &detail) {
            if (!m_window.isActiveWindow())
                notifyDesktop(title, detail);
        });
}

void CentreWindow::connectInteractions()
{
    using ui::InteractionsPanel;
    connect(
        m_interactions, &InteractionsPanel::snapshotWanted, this, [this](const ui::Scope &scope) {
            m_reading.begin(QStringLiteral("interactions"), m_session.facts(),
                [this, asked = wanted(scope)](
                    store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
                    auto snapshot = interactions::snapshotFor(facts, context(), asked, stop);
                    if (!snapshot)
                        return [this, error = snapshot.error()] {
                            complainIn(*m_interactions, error);
                        };
                    auto shared =
                        std::make_shared<const interactions::Snapshot>(std::move(*snapshot));
                    return [this, shared] {
                        m_interactions->show(shared);
                    };
                });
        });
    connect(m_interactions, &InteractionsPanel::detailsWanted, this, [this](LegKey leg) {
        m_reading.begin(QStringLiteral("details"), m_session.facts(),
            [this, leg](store::Connection &facts, const std::stop_token &) -> Reading::Show {
                auto details = interactions::detailsFor(facts, context(), m_scorers, leg);
                if (!details)
                    return [this, fault = details.error().fault] {
                        m_interactions->showDetailsProblem(ui::sentenceFor(fault));
                    };
                auto shared = std::make_shared<const interactions::Details>(std::move(*details));
                return [this, shared] {
                    m_interactions->showDetails(*shared);
                };
            });
    });
    connect(m_interactions, &InteractionsPanel::searchWanted, this, [this](const QString &query) {
        m_reading.begin(
            QStringLiteral("search"), [this, query](const std::stop_token &) -> Reading::Show {
                interactions::SearchIndex index(m_session.facts(), m_session.vault());
                auto found = index.find(query.toStdString());
                if (!found)
                    return [this, query, fault = found.error().fault] {
                        m_interactions->showFoundProblem(query, ui::sentenceFor(fault));
                    };
                return [this, query, legs = std::move(*found)] {
                    m_interactions->showFound(query, legs);
                };
            });
    });
    connect(m_interactions, &InteractionsPanel::importWanted, this, &CentreWindow::importWanted);
    connect(
        m_interactions, &InteractionsPanel::exportWanted, this, &CentreWindow::exportInteractions);
    connect(m_interactions->view(), &ui::InteractionView::recordingWanted, this,
        &CentreWindow::showRecording);
}

void CentreWindow::showBrief()
{
    m_reading.begin(QStringLiteral("brief"), m_session.facts(),
        [this, asked = wanted(m_scope)](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto snapshot = today::snapshotFor(facts, context(), asked);
            if (!snapshot)
                return [this, error = snapshot.error()] {
                    complainIn(*m_today, error);
                };
            auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                auto *page =
                    new QPlainTextEdit(briefText(*shared, m_settings.namesMasked()), &m_window);
                page->setAttribute(Qt::WA_DeleteOnClose);
                page->setWindowFlag(Qt::Window);
                page->setReadOnly(true);
                page->setWindowTitle(tr("Shift brief"));
                page->setAccessibleName(tr("Shift brief"));
                page->resize(ui::scaled(720), ui::scaled(640));
                page->show();
            };
        });
}

void CentreWindow::showRecording(const QString &file)
{
    m_reading.begin(QStringLiteral("recording"),
        [this, name = file.toStdString()](const std::stop_token &stop) -> Reading::Show {
            const auto problem = [this](const Error &error) -> Reading::Show {
                return [this, fault = error.fault] {
                    m_interactions->view()->setRecordingProblem(ui::sentenceFor(fault));
                };
            };
            // One to be drawn, one to be heard: a source is read from one place at a time.
            auto drawn = openRecording(m_session, name);
            if (!drawn)
                return problem(drawn.error());
            const auto outline = recordings::envelopeOf(**drawn, kWaveformBuckets, stop);
            if (!outline)
                return problem(outline.error());
            auto heard = openRecording(m_session, name);
            if (!heard)
                return problem(heard.error());
            auto shared =
                std::make_shared<std::unique_ptr<recordings::AudioSource>>(std::move(*heard));
            return [this, shared, peaks = outline->together()] {
                m_interactions->view()->setRecording(std::move(*shared), peaks);
            };
        });
}

void CentreWindow::exportInteractions(const std::vector<LegKey> &legs)
{
    const QString name = QFileDialog::getSaveFileName(
        &m_window, tr("Export the list"), QStringLiteral("interactions.csv"), tr("Tables (*.csv)"));
    if (name.isEmpty())
        return;
    const Done written =
        exportList(m_session, *m_organisation, legs, m_settings.namesMasked(), name);
    if (!written)
        complainIn(*m_interactions, written.error());
    else
        m_interactions->banner()->say({ui::Tone::Good,
            tr("Exported %n interaction(s) to %1.", nullptr, static_cast<int>(legs.size()))
                .arg(name),
            {}, {}, true});
}

void CentreWindow::refresh(unsigned areas)
{
    using store::Area;
    const store::Change change{areas, 0};
    if (change.touches(Area::Organisation))
        readOrganisation();
    if (change.touches(Area::Contacts) || change.touches(Area::Scores)
        || change.touches(Area::Organisation)) {
        m_today->applyScope(m_scope);
        m_interactions->applyScope(m_scope);
    }
    if (change.touches(Area::Contacts))
        startWork();
    showStatus();
}

void CentreWindow::startWork()
{
    if (!m_session.facts().mayWrite())
        return;
    m_jobs->submit({"index", [this](const worker::JobContext &job) {
                        return indexWaiting(m_session, job);
                    }});
    m_jobs->submit({"score", [this](const worker::JobContext &job) {
                        return scoreWaiting(m_session, m_scorers, job);
                    }});
}

void CentreWindow::showProgress(const worker::Progress &progress)
{
    using State = worker::Progress::State;
    ui::StatusLine &status = m_window.statusLine();
    if (progress.state == State::Running) {
        if (progress.total > 0)
            status.setProgress(progress.job == "score" ? tr("Scoring")
                    : progress.job == "index"          ? tr("Indexing words")
                                                       : tr("Importing"),
                progress.done, progress.total);
        return;
    }
    status.clearProgress();
    if (progress.state != State::Paused)
        Q_EMIT jobFinished(QString::fromStdString(progress.job),
            progress.state == State::Failed ? ui::sentenceFor(progress.error->fault) : QString());
    if (progress.state == State::Failed)
        status.setStore(ui::sentenceFor(progress.error->fault), ui::Tone::Warning);
}

void CentreWindow::showStatus()
{
    m_reading.begin(QStringLiteral("status"), m_session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const auto state = facts::readDeliveryState(facts);
            if (!state)
                return {};
            return [this, now = *state] {
                const Zone &zone = m_organisation->zoneOf({});
                ui::StatusLine &status = m_window.statusLine();
                status.setSync(now.last ? tr("Data until %1 · %2 interactions")
                                              .arg(ui::dayTimeText(*now.last, zone),
                                                  QLocale().toString(qlonglong(now.legs)))
                                        : tr("No data yet"));
                status.setStore(m_session.isDemonstration()
                        ? tr("Demonstration: it is always %1")
                              .arg(ui::dayTimeText(m_session.clock().now(), zone))
                        : tr("%n delivery(s) stored", nullptr, static_cast<int>(now.batches)));
            };
        });
}

void CentreWindow::settle()
{
    m_jobs->waitUntilIdle();
    m_reading.settle();
}

} // namespace attune::app
