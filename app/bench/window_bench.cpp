// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the window shows a centre, and how smoothly it moves through it.
#include "app/bench/bench.h"

#include "app/packs/packs.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "core/facts/organisation.h"
#include "ui/panels/interactions/interactions_panel.h"
#include "ui/panels/today/today_panel.h"

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
    static Result<std::unique_ptr<Opened>> open(const QString &folder, QSize size);

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

Result<std::unique_ptr<Opened>> Opened::open(const QString &folder, QSize size)
{
    auto begun = Stopwatch::now();
    auto opened = std::make_unique<Opened>();
    opened->m_frame = std::make_unique<Frame>(FrameOptions{QStringLiteral("en"),
        ui::ThemeChoice::Light, opened->m_settings.filePath(QStringLiteral("settings.ini")), 1});
    const double frameMs = millisecondsSince(begun);
    begun = Stopwatch::now();
    auto session = Session::openForReading({QFile::encodeName(folder).toStdString()},
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
    if (arguments.isEmpty())
        return {Fault::Invalid, "bench window needs a centre"};
    const QStringList parts =
        arguments.value(1, QStringLiteral("1440x900")).split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (size.width() < 640 || size.height() < 480)
        return {Fault::Invalid, "the size of a window reads 1440x900"};
    auto opened = Opened::open(arguments.front(), size);
    if (!opened)
        return opened.error();
    QJsonObject &figures = (*opened)->figures;
    const auto contacts = contactsIn((*opened)->centre());
    if (!contacts)
        return contacts.error();
    figures[QStringLiteral("contacts")] = qint64(*contacts);
    figures[QStringLiteral("size")] = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());

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

constexpr std::array kWindowBenchmarks{
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
