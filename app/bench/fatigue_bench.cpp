// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a year of load takes, a day of it, and one contact more.
#include "app/bench/bench.h"

#include "app/packs/policies.h"
#include "app/session/governance_office.h"
#include "app/session/session.h"
#include "app/window/staffing_export.h"
#include "core/demo/made_year.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "core/governance/agreement_service.h"
#include "core/staffing/sheet.h"

#include "ui/charts/heatmap.h"
#include "ui/panels/fatigue/load_source.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <ctime>

namespace attune::app {

namespace {

using namespace std::chrono_literals;

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC; // of all threads
}

/// What the fine view of one day costs, from the load it began with.
Result<double> dayMilliseconds(Session &session, const facts::ReadContext &context,
    std::shared_ptr<const fatigue::History> history, Interval day)
{
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        const auto begun = Stopwatch::now();
        fatigue::Asked asked;
        asked.scope.period = day;
        asked.grain = fatigue::Grain::Quarter;
        const auto snapshot =
            fatigue::snapshotFor(session.facts(), context, history, asked, std::stop_token());
        if (!snapshot)
            return snapshot.error();
        runs.push_back(millisecondsSince(begun));
    }
    return percentile(runs, 0.5);
}

/// fatigue [AGENTS [DAYS [FOLDER]]]: 1,000 agents and a year unless said otherwise. The made centre
/// is kept in the folder, to be opened in the window by "bench" with "measuring".
Result<QJsonObject> benchFatigue(const QStringList &arguments)
{
    const int agents = arguments.value(0, QStringLiteral("1000")).toInt();
    const int days = arguments.value(1, QStringLiteral("365")).toInt();
    if (agents < 1 || agents > 5000 || days < 1 || days > 730)
        return {Fault::Invalid, "bench fatigue takes 1 to 5000 agents and 1 to 730 days"};
    QTemporaryDir folder;
    const QString centre = arguments.value(2, folder.filePath(QStringLiteral("centre")));
    auto session = Session::create({centre.toStdString()}, "bench", "measuring", kCheap);
    if (!session)
        return session.error();
    const auto policy = loadPolicy(QStringLiteral("eu"));
    if (!policy)
        return policy.error();
    if (auto done = demo::writeMadeYear(session->facts(), session->vault(), agents, days); !done)
        return done.error();
    // Or the window would keep everything about single people shut.
    if (auto none = governance::Agreements(*officeOf(*session))
                        .declareNone("made for measuring: nobody works here", {});
        !none)
        return none.error();
    const double before = peakMegabytes();
    const Instant end = Instant{demo::kMadeFirst} + std::chrono::days{days - 1} + 15h;
    const facts::ReadContext context{session->vault(), end};
    auto reader = session->facts().reader();
    if (!reader)
        return reader.error();
    const auto organisation = facts::readOrganisation(**reader, context);
    if (!organisation)
        return organisation.error();
    auto begun = Stopwatch::now();
    const double processor = processorSeconds();
    auto history = fatigue::History::read(session->facts(), context, *organisation, *policy, {},
        {Instant{demo::kMadeFirst}, end}, std::stop_token());
    if (!history)
        return history.error();
    const double wholeMs = millisecondsSince(begun);
    const double used = processorSeconds() - processor;
    const double peak = peakMegabytes();
    const Zone &zone = (*organisation)->zoneOf({});
    const auto dayMs = dayMilliseconds(
        *session, context, *history, zone.wholeDay(zone.dayOf(end - std::chrono::days{1})));
    if (!dayMs)
        return dayMs.error();
    constexpr int kMore = 2000;
    fatigue::Work work;
    begun = Stopwatch::now();
    for (int i = 0; i < kMore; ++i) {
        work.begin = end;
        work.end = end + 1s;
        (*history)->take({1 + i % agents}, work);
    }
    return QJsonObject{{QStringLiteral("agents"), agents}, {QStringLiteral("days"), days},
        {QStringLiteral("contacts"), qint64(agents) * days * demo::kMadeContactsADay},
        {QStringLiteral("recompute_s"), wholeMs / 1000},
        {QStringLiteral("recompute_processor_s"), used}, {QStringLiteral("day_ms"), *dayMs},
        {QStringLiteral("one_more_contact_us"), millisecondsSince(begun) * 1000 / kMore},
        {QStringLiteral("peak_megabytes_before"), before},
        {QStringLiteral("peak_megabytes"), peak}};
}

/// A map of made loads: 2,000 people and a year of days.
std::shared_ptr<const ui::LoadSource> madeMap(int people, int days)
{
    auto snapshot = std::make_shared<fatigue::Snapshot>();
    auto organisation = std::make_shared<facts::Organisation>();
    auto policy = std::make_shared<fatigue::Policy>();
    snapshot->policy = policy;
    snapshot->grain = fatigue::Grain::Day;
    snapshot->thresholds = {{}, {}, 240, 320, true};
    snapshot->now = Instant{demo::kMadeFirst} + std::chrono::days{days};
    for (int day = 0; day <= days; ++day)
        snapshot->bounds.push_back(Instant{demo::kMadeFirst} + std::chrono::days{day});
    for (int i = 0; i < people; ++i) {
        const AgentId id{i + 1};
        organisation->agents.emplace(id, facts::Agent{id, "Somebody", {}, {}, true});
        snapshot->rows.push_back({id, {}, double(i % 320), {}, 0});
        for (int day = 0; day < days; ++day) {
            const int draw = (i * 7919 + day * 104729) % 400;
            snapshot->cells.push_back({float(draw),
                draw % 11 == 0       ? fatigue::CellState::Missing
                    : draw % 7 == 0  ? fatigue::CellState::Off
                    : draw % 13 == 0 ? fatigue::CellState::Few
                                     : fatigue::CellState::Known});
        }
    }
    snapshot->organisation = organisation;
    return std::make_shared<const ui::LoadSource>(snapshot, ui::LoadView{});
}

/// heatmap [WxH]: scrolling and zooming 2,000 people × 365 days; the time of painting a frame.
Result<QJsonObject> benchHeatmap(const QStringList &arguments)
{
    const QStringList parts =
        arguments.value(0, QStringLiteral("2560x1440")).split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (size.width() < 320 || size.height() < 200)
        return {Fault::Invalid, "the size of the map reads 2560x1440"};
    const ui::Theme theme;
    ui::Heatmap map(QStringLiteral("Load"));
    map.resize(size);
    map.setSource(madeMap(2000, 365));
    map.show();
    QApplication::processEvents();
    // Of this thread alone: on a busy machine the clock on the wall measures the others.
    const auto ownMs = [] {
        struct timespec now { };
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    const auto frame = [&](std::vector<double> &into, auto change) {
        change();
        const double begun = ownMs();
        map.viewport()->repaint();
        into.push_back(ownMs() - begun);
    };
    std::vector<double> down, across, zoom;
    for (int i = 0; i < 400; ++i)
        frame(down, [&] { map.verticalScrollBar()->setValue(37 * i); });
    map.setZoom(24);
    for (int i = 0; i < 200; ++i)
        frame(across, [&] { map.horizontalScrollBar()->setValue(31 * i); });
    for (int i = 0; i < 60; ++i)
        frame(zoom, [&] { map.setZoom(3 + i % 30); });
    const auto figures = [](std::vector<double> &of) {
        return QJsonObject{{QStringLiteral("p50_ms"), percentile(of, 0.5)},
            {QStringLiteral("p99_ms"), percentile(of, 0.99)}};
    };
    QJsonObject out{
        {QStringLiteral("size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height())}};
    for (auto [name, of] :
        {std::pair("down", &down), std::pair("across", &across), std::pair("zoom", &zoom)}) {
        const QJsonObject each = figures(*of);
        for (auto figure = each.begin(); figure != each.end(); ++figure)
            out[QLatin1String(name) + QLatin1Char('_') + figure.key()] = *figure;
    }
    return out;
}

/// Eight queues over eight days of the same weekday, busy from eight to eight.
staffing::DemandHistory madeDemand()
{
    staffing::DemandHistory out;
    for (int queue = 0; queue < 8; ++queue) {
        staffing::QueueHistory each{{queue + 1}, "Queue",
            static_cast<facts::EmotionClass>(queue % 5), 240.0 + 45 * queue, {}};
        for (int day = 0; day < staffing::kWeeksBack; ++day) {
            each.days.push_back({});
            for (int slot = 0; slot < staffing::kSlots; ++slot)
                each.days.back()[static_cast<std::size_t>(slot)] = slot >= 16 && slot < 40
                    ? 12 + (queue * 7 + day * 3 + slot) % 17
                    : (queue + day + slot) % 4;
        }
        out.queues.push_back(each);
    }
    for (int day = 0; day < staffing::kWeeksBack; ++day)
        out.days.push_back(
            LocalDay{demo::kMadeFirst.time_since_epoch()} + std::chrono::days{7 * day});
    out.last = out.days.back();
    return out;
}

/// staffing: a day of 48 intervals anew for each position of the slider.
Result<QJsonObject> benchStaffing(const QStringList &)
{
    const auto policy = loadPolicy(QStringLiteral("eu"));
    if (!policy)
        return policy.error();
    const staffing::DemandHistory history = madeDemand();
    std::vector<double> runs;
    int most = 0;
    for (int i = 0; i < 400; ++i) {
        staffing::WhatIf whatIf = usualWhatIf(**policy);
        whatIf.policy.target.mostOccupancy = 0.75 + 0.0005 * i;
        const auto begun = Stopwatch::now();
        const staffing::Sheet sheet = staffing::sheetOf(history, i % 2 ? 0.8 : 0.5, whatIf);
        runs.push_back(millisecondsSince(begun));
        most = std::max(most, static_cast<int>(sheet.mostLoad));
    }
    return QJsonObject{{QStringLiteral("intervals"), staffing::kSlots},
        {QStringLiteral("queues"), qint64(history.queues.size())},
        {QStringLiteral("most_agents"), most},
        {QStringLiteral("whatif_p50_ms"), percentile(runs, 0.5)},
        {QStringLiteral("whatif_p99_ms"), percentile(runs, 0.99)}};
}

constexpr std::array kFatigueBenchmarks{
    Benchmark{"staffing", "the what-if of staffing: a day of 48 intervals", &benchStaffing},
    Benchmark{
        "heatmap", "painting the map of 2,000 people and 365 days, a frame", &benchHeatmap, true},
    Benchmark{"fatigue",
        "load of a made centre from its store: all of it, a day by quarters, one contact more",
        &benchFatigue},
};

} // namespace

std::span<const Benchmark> fatigueBenchmarks()
{
    return kFatigueBenchmarks;
}

} // namespace attune::app
