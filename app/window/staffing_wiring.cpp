// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/staffing_wiring.h"

#include "app/packs/policies.h"
#include "app/window/marked_export.h"
#include "app/window/staffing_export.h"
#include "core/staffing/sheet.h"
#include "ui/panels/staffing/staffing_model.h"
#include "ui/panels/staffing/staffing_panel.h"
#include "ui/shell/main_window.h"

#include <cmath>

namespace attune::app {

namespace {

/// Protected time after a contact by its intensity, 0 to 4 (models note, section 2).
constexpr std::array<double, 5> kRecoverySeconds{0, 0, 60, 120, 180};

bool isTooLittle(const staffing::DemandHistory &demand)
{
    return static_cast<int>(demand.days.size()) < staffing::kLeastDays;
}

} // namespace

staffing::WhatIf usualWhatIf(const fatigue::Policy &policy)
{
    staffing::WhatIf out;
    for (std::size_t kind = 0; kind < out.weights.size(); ++kind) {
        const double intensity = policy.intensity.byQueueClass[kind];
        out.weights[kind] = policy.load.weight(intensity);
        out.recoverySeconds[kind] =
            kRecoverySeconds[static_cast<std::size_t>(std::floor(intensity))];
    }
    return out;
}

StaffingWiring::StaffingWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::StaffingPanel)
{
    connect(m_panel, &ui::StaffingPanel::demandWanted, this, &StaffingWiring::readDemand);
    connect(m_panel, &ui::StaffingPanel::importWanted, this, &StaffingWiring::importWanted);
    connect(m_panel, &ui::StaffingPanel::exportWanted, this, &StaffingWiring::exportSheet);
    m_desk.window.addPanel(m_panel);
}

void StaffingWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void StaffingWiring::readDemand(const ui::Scope &scope, int weekday)
{
    const bool isFirst = !m_begun;
    m_desk.reading.begin(QStringLiteral("demand"), m_desk.session.facts(),
        [this, asked = m_desk.wanted(scope), weekday, isFirst, organisation = m_desk.organisation](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            const LocalDay today = organisation->zoneOf(asked).dayOf(m_desk.session.clock().now());
            // The first look is at today, or at the next day of which enough is known.
            std::chrono::weekday day = isFirst
                ? std::chrono::weekday{today}
                : std::chrono::weekday{static_cast<unsigned>(weekday)}; // 7: Sunday, too
            auto policy = loadPolicy(QStringLiteral("eu"));
            auto demand = staffing::readDemand(facts, *organisation, asked, today, day);
            for (int ahead = 1; isFirst && ahead < 7 && demand && isTooLittle(*demand); ++ahead) {
                day = std::chrono::weekday{today} + std::chrono::days{ahead};
                demand = staffing::readDemand(facts, *organisation, asked, today, day);
            }
            if (!policy || !demand)
                return [this, error = policy ? demand.error() : policy.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const staffing::DemandHistory>(std::move(*demand));
            return [this, shared, day, usual = usualWhatIf(**policy)] {
                m_begun = true;
                m_panel->setClosure({});
                m_panel->setWeekday(static_cast<int>(day.iso_encoding()));
                m_panel->show(shared, usual);
            };
        });
}

void StaffingWiring::exportSheet()
{
    const MarkedFile file{tr("staffing"), m_panel->model()->rowCount(),
        QStringLiteral("staffing.pdf"), tr("Document (*.pdf);;Table (*.csv)")};
    askForMarkedPicture(
        m_desk, *m_panel, file, [this](const governance::ExportMark &mark, const QString &name) {
            return exportSheetFile(*m_panel, mark, m_desk.organisation->zoneOf({}), name);
        });
}

} // namespace attune::app
