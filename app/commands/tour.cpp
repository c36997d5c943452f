// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command tour: every panel and state of the window as a picture.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/tour_dialogs.h"
#include "app/packs/packs.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/evaluators_card.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/panels/empathy_index/decision_dialog.h"
#include "ui/panels/governance/governance_panel.h"
#include "ui/panels/panel.h"
#include "ui/panels/peer_review/peer_review_panel.h"
#include "ui/panels/recovery/recovery_panel.h"
#include "ui/panels/set_aside/set_aside_dialog.h"
#include "ui/panels/validation/validation_panel.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/packages_dialog.h"
#include "ui/shell/start_problem_page.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/shortcut_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace attune::app {

namespace {

struct TourOptions {
    QDir out;
    QSize size;
    QString prefix;
};

/// Lets layouts, snapshots and painting come to rest, then writes the picture.
bool take(
    ui::MainWindow &window, CentreWindow *centre, const TourOptions &options, const QString &name)
{
    for (int round = 0; round < 3; ++round) {
        QApplication::processEvents();
        if (centre)
            centre->settle();
    }
    const QString file = options.out.filePath(options.prefix + name + QStringLiteral(".png"));
    const bool written = window.grab().save(file);
    if (written)
        say(file);
    return written;
}

/// Every page of Governance, and its tables beside the first.
bool walkGovernance(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    bool good = true;
    auto *panel = window.findChild<ui::GovernancePanel *>();
    window.openPanel(QStringLiteral("governance"));
    for (const governance::Page page : governance::kPages) {
        const QString name = QString::fromUtf8(governance::nameOf(page).data());
        panel->open(name);
        good = take(window, &centre, options, QStringLiteral("governance-") + name) && good;
        for (auto *choice : panel->findChildren<QComboBox *>()) {
            for (int table = 1; choice->isVisible() && table < choice->count(); ++table) {
                choice->setCurrentIndex(table);
                good = take(window, &centre, options,
                           QStringLiteral("governance-%1-%2").arg(name).arg(table))
                    && good;
            }
        }
    }
    window.openHelp();
    good = take(window, &centre, options, QStringLiteral("governance-help")) && good;
    window.openHelp();
    return good;
}

/// What is said of evaluators, one view at a time.
bool walkEvaluators(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    auto *panel = window.findChild<ui::CalibrationPanel *>();
    if (!panel)
        return true; // not for this user
    bool good = true;
    window.openPanel(QStringLiteral("calibration"));
    for (const auto &[view, name] : {std::pair(ui::EvaluatorView::Logits, "logits"),
             std::pair(ui::EvaluatorView::Drift, "drift"),
             std::pair(ui::EvaluatorView::Control, "control")}) {
        panel->evaluators()->setView(view);
        good = take(window, &centre, options, QStringLiteral("calibration-") + QLatin1String(name))
            && good;
    }
    panel->evaluators()->setView(ui::EvaluatorView::Points);
    auto *scores = panel->findChild<QTableView *>();
    if (panel->board() && panel->board()->shown && scores->model()->rowCount() > 0) {
        Q_EMIT scores->activated(scores->model()->index(0, 0));
        good = take(window, &centre, options, QStringLiteral("calibration-interaction")) && good;
        panel->stepBack();
    }
    // The newest one comes first; where it is not revealed yet, it says so.
    auto *bar = panel->findChild<ui::SessionBar *>();
    if (!bar->chooser()->choices().empty()) {
        const QString shown = bar->chooser()->current();
        for (std::size_t at = 0; at < 2 && at < bar->chooser()->choices().size(); ++at) {
            bar->choose(bar->chooser()->choices()[at].id);
            good = take(window, &centre, options, QStringLiteral("calibration-newest-%1").arg(at))
                && good;
        }
        bar->choose(shown);
    }
    return good;
}

/// A review that was given, and how the contacts were drawn.
bool walkPeerReview(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    auto *panel = window.findChild<ui::PeerReviewPanel *>();
    if (!panel)
        return true; // not for this user
    window.openPanel(QStringLiteral("peer-review"));
    panel->step(1);
    bool good = take(window, &centre, options, QStringLiteral("peer-review-given"));
    panel->headingActions().front()->trigger();
    good = take(window, &centre, options, QStringLiteral("peer-review-certificate")) && good;
    window.openHelp();
    good = take(window, &centre, options, QStringLiteral("peer-review-help")) && good;
    window.openHelp();
    return good;
}

/// What waits, both tables of rates, and the help.
bool walkDisputes(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    auto *panel = window.findChild<ui::DisputesPanel *>();
    if (!panel)
        return true; // not for this user
    window.openPanel(QStringLiteral("disputes"));
    bool good = true;
    for (int step = 1; panel->step(1); ++step)
        good = take(window, &centre, options, QStringLiteral("disputes-row-%1").arg(step)) && good;
    for (const auto &[table, name] : {std::pair(ui::DisputesTable::Evaluators, "evaluators"),
             std::pair(ui::DisputesTable::Questions, "questions")}) {
        panel->setTable(table);
        good = take(window, &centre, options, QStringLiteral("disputes-") + QLatin1String(name))
            && good;
    }
    panel->setTable(ui::DisputesTable::Evaluations);
    window.openHelp();
    good = take(window, &centre, options, QStringLiteral("disputes-help")) && good;
    window.openHelp();
    return good;
}

/// Every further table of the pages that stand in view now.
bool walkTables(QWidget &panel, const std::function<bool(const QString &)> &picture)
{
    bool good = true;
    for (auto *choice : panel.findChildren<QComboBox *>()) {
        for (int table = 1; choice->isVisible() && table < choice->count(); ++table) {
            choice->setCurrentIndex(table);
            good = picture(QString::number(table)) && good;
        }
    }
    return good;
}

bool walkCare(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    bool good = true;
    const auto walkIn = [&](QWidget *panel, const QString &name) {
        return walkTables(*panel, [&](const QString &table) {
            return take(window, &centre, options, name + QLatin1Char('-') + table);
        });
    };
    if (auto *panel = window.findChild<ui::RecoveryPanel *>()) {
        window.openPanel(QStringLiteral("recovery"));
        for (const ui::RecoveryPage page : ui::kRecoveryPages) {
            const QString name = QStringLiteral("recovery-") + ui::nameOf(page);
            panel->open(ui::nameOf(page));
            good = take(window, &centre, options, name) && good;
            good = walkIn(panel, name) && good;
        }
        window.openHelp();
        good = take(window, &centre, options, QStringLiteral("recovery-help")) && good;
        window.openHelp();
    }
    if (auto *panel = window.findChild<ui::ValidationPanel *>()) {
        window.openPanel(QStringLiteral("validation"));
        good = take(window, &centre, options, QStringLiteral("validation")) && good;
        good = walkIn(panel, QStringLiteral("validation")) && good;
        window.openHelp();
        good = take(window, &centre, options, QStringLiteral("validation-help")) && good;
        window.openHelp();
    }
    return good;
}

bool walkPanels(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    bool good = true;
    for (const char *id :
        {"today", "interactions", "fatigue", "staffing", "empathy-index", "team-dashboard",
            "calibration", "peer-review", "disputes", "forms", "score-oversight"}) {
        const QString panel = QString::fromLatin1(id);
        if (!window.panel(panel))
            continue; // not for this user
        window.openPanel(panel);
        good = take(window, &centre, options, panel) && good;
    }
    window.openPanel(QStringLiteral("interactions"));
    window.openHelp();
    good = take(window, &centre, options, QStringLiteral("interactions-help")) && good;
    window.openHelp();
    good = walkEvaluators(window, centre, options) && good;
    good = walkPeerReview(window, centre, options) && good;
    if (window.panel(QStringLiteral("forms"))) {
        window.openPanel(QStringLiteral("forms"));
        window.openHelp();
        good = take(window, &centre, options, QStringLiteral("forms-help")) && good;
        window.openHelp();
    }
    good = walkDisputes(window, centre, options) && good;
    good = walkCare(window, centre, options) && good;
    good = walkGovernance(window, centre, options) && good;
    window.openPalette();
    good = take(window, &centre, options, QStringLiteral("palette")) && good;
    return good;
}

/// What a dialog shows, by itself.
bool takeDialog(
    QDialog &dialog, CentreWindow &centre, const TourOptions &options, const QString &name)
{
    dialog.open();
    // A line of progress shows itself after 300 ms only.
    QEventLoop rest;
    QTimer::singleShot(std::chrono::milliseconds{350}, &rest, &QEventLoop::quit);
    rest.exec();
    for (int round = 0; round < 3; ++round) {
        QApplication::processEvents();
        centre.settle();
    }
    const QString file = options.out.filePath(options.prefix + name + QStringLiteral(".png"));
    const bool written = dialog.grab().save(file);
    if (written)
        say(file);
    dialog.close();
    return written;
}

bool walkDialogs(ui::MainWindow &window, CentreWindow &centre, ui::Settings &settings,
    const TourOptions &options)
{
    bool good = true;
    for (const TourDialog &shown : tourDialogs(settings)) {
        const std::unique_ptr<QDialog> dialog(shown.make(&window));
        good = takeDialog(*dialog, centre, options, QString::fromLatin1(shown.name)) && good;
    }
    centre.openSetAside();
    if (auto *dialog = window.findChild<ui::SetAsideDialog *>())
        good = takeDialog(*dialog, centre, options, QStringLiteral("set-aside")) && good;
    centre.openPackages();
    if (auto *dialog = window.findChild<ui::PackagesDialog *>())
        good = takeDialog(*dialog, centre, options, QStringLiteral("packages")) && good;
    centre.openWeights();
    if (auto *dialog = window.findChild<ui::DecisionDialog *>())
        good = takeDialog(*dialog, centre, options, QStringLiteral("index-weights")) && good;
    window.openShortcutSheet();
    if (auto *dialog = window.findChild<ui::ShortcutSheet *>())
        good = takeDialog(*dialog, centre, options, QStringLiteral("shortcuts")) && good;
    return good;
}

/// The forms of erasure and holds, for the first of each list; whoever may not see these opens
/// none.
bool walkErasure(ui::MainWindow &window, CentreWindow &centre, const TourOptions &options)
{
    auto *panel = window.findChild<ui::GovernancePanel *>();
    window.openPanel(QStringLiteral("governance"));
    panel->open(QStringLiteral("erasure"));
    bool good = true;
    auto *page = panel->findChildren<ui::PageView *>().last();
    for (const char *act : {"ask", "confirm", "hold", "lift"}) {
        Q_EMIT page->actionTriggered(QLatin1String("erasure.") + QLatin1String(act), 0);
        if (auto *dialog = panel->findChild<ui::EntryDialog *>()) {
            good = takeDialog(
                       *dialog, centre, options, QStringLiteral("erasure-") + QLatin1String(act))
                && good;
            delete dialog;
        }
    }
    return good;
}

bool walkPages(ui::MainWindow &window, const TourOptions &options)
{
    window.showPage(new ui::FirstRunPage);
    bool good = take(window, nullptr, options, QStringLiteral("first-run"));
    auto *problem = new ui::StartProblemPage;
    problem->set({CommandText::tr("This centre was written by a newer Attune"),
        CommandText::tr("It was not touched."),
        CommandText::tr("Use the newer version to open it."), {}, true});
    window.showPage(problem);
    return take(window, nullptr, options, QStringLiteral("start-problem")) && good;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 640 && size.height() >= 480 ? std::optional(size) : std::nullopt;
}

void addTourOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("out"), CommandText::tr("The folder for the pictures."),
                           QStringLiteral("dir")},
        {QStringLiteral("size"), CommandText::tr("Size of the window (1440x900)."),
            QStringLiteral("WxH"), QStringLiteral("1440x900")},
        {QStringLiteral("theme"), CommandText::tr("light or dark (light)."),
            QStringLiteral("theme"), QStringLiteral("light")},
        {QStringLiteral("lang"), CommandText::tr("Language of the window (en)."),
            QStringLiteral("code"), QStringLiteral("en")},
        {QStringLiteral("scale"), CommandText::tr("Size of the type, 0.9 to 2 (1)."),
            QStringLiteral("factor"), QStringLiteral("1")}});
}

int walk(const CommandLine &line, const QCommandLineParser &parser, const TourOptions &options)
{
    const QTemporaryDir ownSettings;
    FrameOptions frameOptions;
    frameOptions.language = parser.value(QStringLiteral("lang"));
    frameOptions.theme = parser.value(QStringLiteral("theme")) == QLatin1String("dark")
        ? ui::ThemeChoice::Dark
        : ui::ThemeChoice::Light;
    frameOptions.settingsFile = ownSettings.filePath(QStringLiteral("settings.ini"));
    frameOptions.fontScale = parser.value(QStringLiteral("scale")).toDouble();
    Frame frame(frameOptions);
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    auto scorers = loadScorers();
    if (!scorers)
        return fail(scorers.error());
    auto window = frame.makeWindow();
    window->resize(options.size);
    window->show();
    CentreWindow centre(std::move(*session), std::move(*scorers), frame.settings(), *window);
    window->showPanels();
    bool good = walkPanels(*window, centre, options);
    good = walkErasure(*window, centre, options) && good;
    good = walkDialogs(*window, centre, frame.settings(), options) && good;
    auto pages = frame.makeWindow();
    pages->resize(options.size);
    pages->show();
    good = walkPages(*pages, options) && good;
    return good ? kDone : kFailed;
}

} // namespace

int runTour(const QStringList &arguments)
{
    CommandLine line(
        "tour", CommandText::tr("Walks every panel and state of the window into PNG files."));
    line.addCentre();
    addTourOptions(line.parser());
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    const auto size = sizeFrom(parser.value(QStringLiteral("size")));
    if (!parser.isSet(QStringLiteral("out")) || !size) {
        complain(CommandText::tr("attune tour needs --out DIR, and a size such as 1440x900."));
        return kWrongUsage;
    }
    const TourOptions options{QDir(parser.value(QStringLiteral("out"))), *size, {}};
    if (!options.out.mkpath(QStringLiteral(".")))
        return fail({Fault::Io, "the folder for the pictures cannot be made"});
    return walk(line, parser, options);
}

} // namespace attune::app
