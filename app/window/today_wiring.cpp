// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/today_wiring.h"

#include "app/session/brief_text.h"
#include "app/window/notification.h"
#include "core/today/today_snapshot.h"
#include "ui/panels/today/today_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QPlainTextEdit>

namespace attune::app {

TodayWiring::TodayWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::TodayPanel)
{
    connect(m_panel, &ui::TodayPanel::snapshotWanted, this, [this](const ui::Scope &scope) {
        m_desk.reading.begin(QStringLiteral("today"), m_desk.session.facts(),
            [this, asked = m_desk.wanted(scope)](
                store::Connection &facts, const std::stop_token &) -> Reading::Show {
                auto snapshot = today::snapshotFor(facts, m_desk.context(), asked);
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_panel, error);
                    };
                auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
                return [this, shared] {
                    m_panel->show(shared);
                };
            });
    });
    connect(m_panel, &ui::TodayPanel::importWanted, this, &TodayWiring::importWanted);
    connect(m_panel, &ui::TodayPanel::signInWanted, this, &TodayWiring::signInWanted);
    connect(m_panel, &ui::TodayPanel::setAsideWanted, this, &TodayWiring::setAsideWanted);
    connect(m_panel, &ui::TodayPanel::briefWanted, this, &TodayWiring::showBrief);
    connect(m_panel, &ui::TodayPanel::urgent, this,
        [this](const QString &title, const QString &detail) {
            if (!m_desk.window.isActiveWindow())
                notifyDesktop(title, detail);
        });
    m_desk.window.addPanel(m_panel);
}

void TodayWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void TodayWiring::showBrief()
{
    m_desk.reading.begin(QStringLiteral("brief"), m_desk.session.facts(),
        [this, asked = m_desk.wanted(m_desk.scope)](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto snapshot = today::snapshotFor(facts, m_desk.context(), asked);
            if (!snapshot)
                return [this, error = snapshot.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                auto *page = new QPlainTextEdit(
                    briefText(*shared, m_desk.settings.namesMasked()), &m_desk.window);
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

} // namespace attune::app
