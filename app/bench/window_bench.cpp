// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the window shows a centre, and how smoothly it moves through it.
#include "app/bench/bench.h"

#include "app/packs/packs.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "core/facts/organisation.h"
#include "ui/charts/heatmap.h"
#include "ui/panels/fatigue/fatigue_panel.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/today/today_panel.h"
#include "ui/widgets/scope_chip.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>

namespace attune::app {

namespace {

constexpr int kScrollSteps = 600;
constexpr int kReloads = 5;
constexpr int kWeekLength = 7;
constexpr double kLongestMs = 10'000;
constexpr int kShortWaitMs = 5;

/// A window on a centre, with what was measured on the way to it.
class Opened {
public:
    /// CENTRE [WxH]
    static Result<std::unique_ptr<Opened>> open(const QStringList &arguments);

    QJsonObject figures;
    ui::MainWindow &window() { return *m_window; }
    CentreWindow &centre() { return *m_centre; }
    /// Until everything asked for is read and painted.
    void settle()
    {
        m_centre->settle();
        QApplication::processEvents();
        m_window->repaint();
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Frame> m_frame;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<CentreWindow> m_centre;
};

Result<std::unique_ptr<Opened>> Opened::open(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return {Fault::Invalid, "this measurement needs a centre"};
    const QStringList parts =
        arguments.value(1, QStringLiteral("1440x900")).split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (size.width() < 640 || size.height() < 480)
        return {Fault::Invalid, "the size of a window reads 1440x900"};
    auto begun = Stopwatch::now();
    auto opened = std::make_unique<Opened>();
    opened->m_frame = std::make_unique<Frame>(FrameOptions{QStringLiteral("en"),
        ui::ThemeChoice::Light, opened->m_settings.filePath(QStringLiteral("settings.ini")), 1});
    const double frameMs = millisecondsSince(begun);
    begun = Stopwatch::now();
    auto session = Session::openForReading({QFile::encodeName(arguments.front()).toStdString()},
        {{}, qgetenv("ATTUNE_PASSPHRASE").toStdString()});
    if (!session)
        return session.error();
    opened->figures[QStringLiteral("unlock_ms")] = millisecondsSince(begun);
    begun = Stopwatch::now();
    auto scorers = loadScorers();
    if (!scorers)
        return scorers.error();
    opened->m_window = opened->m_frame->makeWindow();
    opened->m_window->resize(size);
    opened->figures[QStringLiteral("size")] =
        QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    opened->m_centre = std::make_unique<CentreWindow>(
        std::move(*session), std::move(*scorers), opened->m_frame->settings(), *opened->m_window);
    opened->m_window->showPanels();
    opened->m_window->show();
    QApplication::processEvents();
    opened->m_window->repaint();
    opened->figures[QStringLiteral("first_frame_ms")] = frameMs + millisecondsSince(begun);
    const auto *today = opened->m_window->findChild<ui::TodayPanel *>();
    while (today && !today->snapshot() && millisecondsSince(begun) < kLongestMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, kShortWaitMs);
    opened->m_window->repaint();
    opened->figures[QStringLiteral("today_shown_ms")] = frameMs + millisecondsSince(begun);
    opened->settle();
    opened->figures[QStringLiteral("badges_counted_ms")] = frameMs + millisecondsSince(begun);
    return opened;
}

Result<std::int64_t> contactsIn(CentreWindow &centre)
{
    auto reader = centre.session().facts().reader();
    if (!reader)
        return reader.error();
    return facts::countContacts(**reader);
}

/// The time one step of the wheel takes from the key to the painted rows.
void measureScrolling(QListView &list, QJsonObject &figures)
{
    QScrollBar *bar = list.verticalScrollBar();
    bar->setValue(0);
    std::vector<double> steps;
    for (int i = 0; i < kScrollSteps; ++i) {
        const auto begun = Stopwatch::now();
        bar->triggerAction(
            i % 8 == 7 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderSingleStepAdd);
        QApplication::processEvents();
        list.viewport()->repaint();
        steps.push_back(millisecondsSince(begun));
    }
    figures[QStringLiteral("scroll_steps")] = kScrollSteps;
    figures[QStringLiteral("scroll_p50_ms")] = percentile(steps, 0.5);
    figures[QStringLiteral("scroll_p99_ms")] = percentile(steps, 0.99);
}

/// From the end of typing to the list that shows what was found: words that are everywhere, rare
/// ones, a phrase, the beginning of one, and nothing at all.
void measureSearch(Opened &opened, ui::InteractionsPanel &panel, QJsonObject &figures)
{
    auto *field = panel.findChild<QLineEdit *>();
    if (!field)
        return;
    std::vector<double> answers;
    for (const char *query :
        {"refund", "account", "grandmother invoice", "\"thank you\"", "\"never called me back\"",
            "\"how can i help you today\"", "cancel contract", "zyzzyva"}) {
        const QString asked = QString::fromLatin1(query);
        {
            const QSignalBlocker untyped(field);
            field->setText(asked);
        }
        const auto begun = Stopwatch::now();
        Q_EMIT panel.searchWanted(asked, opened.window().scope());
        opened.settle();
        answers.push_back(millisecondsSince(begun));
    }
    figures[QStringLiteral("searches")] = qint64(answers.size());
    figures[QStringLiteral("search_p50_ms")] = percentile(answers, 0.5);
    figures[QStringLiteral("search_slowest_ms")] =
        *std::max_element(answers.begin(), answers.end());
}

/// window CENTRE [WxH]: first frame, opening Interactions, scrolling its list, searching it.
/// ATTUNE_PASSPHRASE unlocks.
Result<QJsonObject> benchWindow(const QStringList &arguments)
{
    auto opened = Opened::open(arguments);
    if (!opened)
        return opened.error();
    QJsonObject &figures = (*opened)->figures;
    const auto contacts = contactsIn((*opened)->centre());
    if (!contacts)
        return contacts.error();
    figures[QStringLiteral("contacts")] = qint64(*contacts);

    auto begun = Stopwatch::now();
    (*opened)->window().openPanel(QStringLiteral("interactions"));
    auto *panel = (*opened)->window().findChild<ui::InteractionsPanel *>();
    auto *list = panel ? panel->findChild<QListView *>() : nullptr;
    while (list && list->model()->rowCount() == 0 && millisecondsSince(begun) < kLongestMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, kShortWaitMs);
    (*opened)->window().repaint();
    figures[QStringLiteral("interactions_open_ms")] = millisecondsSince(begun);
    (*opened)->settle();
    figures[QStringLiteral("interactions_whole_ms")] = millisecondsSince(begun);
    if (!list || !list->model() || list->model()->rowCount() == 0)
        return {Fault::NotFound, "there is nothing to scroll through"};
    figures[QStringLiteral("rows")] = list->model()->rowCount();

    // Another week each time, so that nothing of it was read before.
    const ui::Scope scope = (*opened)->window().scope();
    std::vector<double> reloads;
    for (int i = 1; i <= kReloads; ++i) {
        ui::Scope earlier = scope;
        earlier.period.from = scope.period.from.addDays(-kWeekLength * i);
        earlier.period.to = scope.period.to.addDays(-kWeekLength * i);
        begun = Stopwatch::now();
        (*opened)->window().setScope(earlier);
        (*opened)->settle();
        reloads.push_back(millisecondsSince(begun));
    }
    figures[QStringLiteral("other_week_p50_ms")] = percentile(reloads, 0.5);
    measureScrolling(*list, figures);
    measureSearch(**opened, *panel, figures);
    figures[QStringLiteral("peak_megabytes")] = peakMegabytes();
    return figures;
}

/// From what a person does until what they see is painted.
double seenAfter(Opened &opened, const std::function<void()> &act)
{
    const auto begun = Stopwatch::now();
    act();
    opened.settle();
    return millisecondsSince(begun);
}

/// Each choice of a chip of the panel in turn.
void measureChoices(Opened &opened, ui::ScopeChip &chip, const QString &name, QJsonObject &figures)
{
    std::vector<double> runs;
    const QString before = chip.current();
    const auto choose = [&](const QString &id) {
        runs.push_back(seenAfter(opened, [&] {
            chip.setCurrent(id);
            Q_EMIT chip.chosen(id);
        }));
    };
    for (const ui::Choice &choice : chip.choices()) {
        if (choice.id != before)
            choose(choice.id);
    }
    choose(before);
    figures[name + QStringLiteral("_p50_ms")] = percentile(runs, 0.5);
    figures[name + QStringLiteral("_slowest_ms")] = *std::max_element(runs.begin(), runs.end());
}

/// load CENTRE [WxH]: the map of load in the window: its first picture, each order, group, grain
/// and measure, zooming, one cell opened, and the whole year. ATTUNE_PASSPHRASE unlocks.
Result<QJsonObject> benchLoad(const QStringList &arguments)
{
    auto opened = Opened::open(arguments);
    if (!opened)
        return opened.error();
    QJsonObject &figures = (*opened)->figures;
    figures[QStringLiteral("load_first_ms")] =
        seenAfter(**opened, [&] { (*opened)->window().openPanel(QStringLiteral("fatigue")); });
    auto *panel = (*opened)->window().findChild<ui::FatiguePanel *>();
    if (!panel || !panel->snapshot() || panel->snapshot()->rows.empty())
        return {Fault::NotFound, "there is no load to be shown"};
    figures[QStringLiteral("people")] = qint64(panel->snapshot()->rows.size());
    const auto chips = panel->findChildren<ui::ScopeChip *>();
    constexpr std::array kChips{"show", "grain", "sort", "group"}; // as they stand
    for (std::size_t i = 0; i < kChips.size() && i < std::size_t(chips.size()); ++i)
        measureChoices(**opened, *chips[qsizetype(i)],
            QStringLiteral("load_%1").arg(QLatin1String(kChips[i])), figures);
    auto *map = panel->findChild<ui::Heatmap *>();
    std::vector<double> zooms;
    for (int i = 0; i < 40; ++i)
        zooms.push_back(seenAfter(**opened, [&] { map->setZoom(4 + i % 20); }));
    figures[QStringLiteral("load_zoom_p50_ms")] = percentile(zooms, 0.5);
    figures[QStringLiteral("load_zoom_slowest_ms")] = *std::max_element(zooms.begin(), zooms.end());
    const auto &snapshot = *panel->snapshot();
    const Interval last{snapshot.bounds[snapshot.bounds.size() - 2], snapshot.bounds.back()};
    figures[QStringLiteral("load_cell_ms")] = seenAfter(
        **opened, [&] { Q_EMIT panel->detailsWanted(snapshot.rows.front().agent, last); });
    ui::Scope year = (*opened)->window().scope();
    year.period.from = year.period.to.addDays(-364);
    figures[QStringLiteral("load_year_ms")] =
        seenAfter(**opened, [&] { (*opened)->window().setScope(year); });
    figures[QStringLiteral("load_year_columns")] = qint64(panel->snapshot()->bounds.size()) - 1;
    for (std::size_t i = 2; i < kChips.size() && i < std::size_t(chips.size()); ++i)
        measureChoices(**opened, *chips[qsizetype(i)],
            QStringLiteral("load_year_%1").arg(QLatin1String(kChips[i])), figures);
    figures[QStringLiteral("peak_megabytes")] = peakMegabytes();
    return figures;
}

constexpr std::array kWindowBenchmarks{
    Benchmark{"load",
        "the map of load of a centre in the window: first picture, orders, grains, zooming, a year",
        &benchLoad, true},
    Benchmark{"window",
        "a centre in the window: first frame, opening Interactions, another week, scrolling, "
        "searching",
        &benchWindow, true},
};

} // namespace

std::span<const Benchmark> windowBenchmarks()
{
    return kWindowBenchmarks;
}

} // namespace attune::app
