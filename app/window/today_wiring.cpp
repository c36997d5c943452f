// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/today_wiring.h"

#include "app/session/brief_text.h"
#include "app/session/governance_office.h"
#include "app/session/handover_notes.h"
#include "app/window/notification.h"
#include "core/today/today_snapshot.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/shut_text.h"
#include "ui/panels/today/handover_card.h"
#include "ui/panels/today/today_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/banner.h"

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
                return
                    [this, show = m_desk.admitted(*m_panel, [&] { return read(facts, asked); })] {
                        show();
                        Q_EMIT shown();
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
    connect(m_panel->banner(), &ui::Banner::actionTriggered, this, [this] {
        m_desk.window.openPanel(QStringLiteral("governance"), QStringLiteral("agreement"));
    });
    m_desk.window.addPanel(m_panel);
    bindHandOver();
}

Reading::Show TodayWiring::read(store::Connection &facts, const facts::Scope &asked)
{
    auto snapshot = today::snapshotFor(facts, m_desk.context(), asked);
    if (!snapshot)
        return [this, error = snapshot.error()] {
            complainIn(*m_panel, error);
        };
    leaveOutWhatIsOff(m_desk.session, *snapshot);
    const auto shut = shutFor(m_desk.session, "interactions");
    const QString without = shut && shut->agreement ? ui::shutText(*shut) : QString();
    auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
    return [this, shared, without] {
        m_panel->show(shared);
        sayWithout(without);
        m_nextHandOver = shared->nextHandOver;
        refreshHandOver();
    };
}

/// Why nothing of single people is listed; empty: it is.
void TodayWiring::sayWithout(const QString &why)
{
    if (m_without == why)
        return;
    m_without = why;
    if (why.isEmpty())
        m_panel->banner()->dismiss();
    else
        m_panel->banner()->say({ui::Tone::Info, why, tr("Open the works agreement"), {}, false});
}

void TodayWiring::bindHandOver()
{
    ui::HandOverCard *card = m_panel->handOver();
    connect(card, &ui::HandOverCard::writeWanted, this,
        [this](const handover::Note &note, const handover::HandOver &seen) {
            decide([note, seen](
                       handover::Service &service) { return service.write(note, seen.heads); });
        });
    connect(card, &ui::HandOverCard::acknowledgeWanted, this,
        [this](const handover::HandOver &seen, const QString &remark) {
            decide([seen, text = remark.toStdString()](
                       handover::Service &service) { return service.acknowledge(seen, text); });
        });
    connect(card, &ui::HandOverCard::takeBackWanted, this,
        [this](const handover::HandOver &seen, const QString &reason) {
            decide([seen, text = reason.toStdString()](
                       handover::Service &service) { return service.takeBack(seen, text); });
        });
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &) {
            QMetaObject::invokeMethod(this, &TodayWiring::refreshHandOver, Qt::QueuedConnection);
        });
}

void TodayWiring::refreshHandOver()
{
    if (!m_desk.session.journal() || m_panel->closure())
        return;
    m_desk.reading.begin(QStringLiteral("handover"),
        [this, next = m_nextHandOver](const std::stop_token &) -> Reading::Show {
            auto notes = handOverNotes(m_desk.session, next);
            if (!notes)
                return [this, error = notes.error()] {
                    complainIn(*m_panel, error);
                };
            if (!*notes)
                return {};
            auto shared = std::make_shared<const handover::Snapshot>(std::move(**notes));
            return [this, shared] {
                m_panel->handOver()->show(
                    shared, m_desk.organisation, m_desk.organisation->zoneOf({}));
            };
        });
}

void TodayWiring::decide(std::function<Done(handover::Service &)> decision)
{
    m_desk.reading.begin(QStringLiteral("handover decision"),
        [this, decision = std::move(decision)](const std::stop_token &) -> Reading::Show {
            handover::Service service(*m_desk.session.journal(), m_desk.session.vault().user());
            const Done done = decision(service);
            const QString problem = done ? QString() : ui::sentenceFor(done.error().fault);
            return [this, problem] {
                m_panel->handOver()->showOutcome(problem);
                refreshHandOver();
            };
        });
}

void TodayWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void TodayWiring::showAlerts(const QString &from, const std::vector<ui::ActionEntry> &alerts)
{
    m_alerts[from] = alerts;
    std::vector<ui::ActionEntry> all;
    for (const auto &[area, entries] : m_alerts)
        all.insert(all.end(), entries.begin(), entries.end());
    m_panel->showAlerts(std::move(all));
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
            leaveOutWhatIsOff(m_desk.session, *snapshot);
            auto notes = handOverNotes(m_desk.session, snapshot->nextHandOver);
            if (!notes)
                return [this, error = notes.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const today::Snapshot>(std::move(*snapshot));
            return [this, shared, notes = std::move(*notes)] {
                auto *page = new QPlainTextEdit(
                    briefText(*shared, notes ? &*notes : nullptr, m_desk.settings.namesMasked()),
                    &m_desk.window);
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
