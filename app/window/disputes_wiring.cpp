// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/disputes_wiring.h"

#include "app/session/governance_office.h"
#include "app/window/marked_export.h"
#include "ui/panels/disputes/disputes_panel.h"
#include "ui/shell/main_window.h"

#include <algorithm>

namespace attune::app {

DisputesWiring::DisputesWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::DisputesPanel)
{
    bindPanel();
    m_desk.window.addPanel(m_panel);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            const bool ours = std::ranges::any_of(changed.subjects,
                [](const std::string &subject) { return subject.starts_with("evaluation:"); });
            if (ours)
                QMetaObject::invokeMethod(this, &DisputesWiring::refresh, Qt::QueuedConnection);
        });
}

bool DisputesWiring::mayEvaluate() const
{
    return m_desk.mayDecide()
        && m_desk.session.roles().meets(disputes::evaluatedKind().kind().writers);
}

void DisputesWiring::bindPanel()
{
    connect(m_panel, &ui::DisputesPanel::snapshotWanted, this, &DisputesWiring::read);
    connect(m_panel, &ui::DisputesPanel::evaluationWanted, this, &DisputesWiring::askWhom);
    connect(m_panel, &ui::DisputesPanel::actWanted, this, &DisputesWiring::act);
    connect(m_panel, &ui::DisputesPanel::exportWanted, this,
        [this](const QString &name, const QList<QStringList> &rows) {
            askForMarkedFile(m_desk, *m_panel, name, rows.size() - 1,
                [rows](const governance::ExportMark &) { return rows; });
        });
}

void DisputesWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void DisputesWiring::read()
{
    m_desk.reading.begin(QStringLiteral("disputes"), m_desk.session.facts(),
        [this, organisation = m_desk.organisation](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            return m_desk.admitted(*m_panel, [&]() -> Reading::Show {
                const auto office = officeOf(m_desk.session);
                disputes::Snapshot none;
                none.organisation = organisation;
                auto snapshot = office ? disputes::snapshotFor(*office, facts, organisation)
                                       : Result<disputes::Snapshot>(std::move(none));
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_panel, error);
                    };
                auto shared = std::make_shared<const disputes::Snapshot>(std::move(*snapshot));
                return [this, shared, may = m_desk.mayDecide()] {
                    m_panel->setMayWrite(may);
                    m_panel->show(shared);
                    tellToday(*shared);
                };
            });
        });
}

/// One row for each kind of thing that waits: the list itself says which.
void DisputesWiring::tellToday(const disputes::Snapshot &snapshot)
{
    using disputes::Waits;
    std::vector<ui::ActionEntry> entries;
    const auto add = [&](Waits waits, const QString &title, const QString &detail, ui::Tone tone) {
        const auto first = std::ranges::find(snapshot.rows, waits, &disputes::Row::waits);
        if (first == snapshot.rows.end())
            return;
        ui::ActionEntry entry;
        entry.id = QStringLiteral("disputes/") + QString::fromStdString(first->state.subject);
        entry.icon = ui::Icon::CommentAlert;
        entry.tone = tone;
        entry.title = title;
        entry.detail = detail;
        entry.action = tr("Open");
        entries.push_back(std::move(entry));
    };
    const auto count = [&](Waits waits) {
        return static_cast<int>(std::ranges::count(snapshot.rows, waits, &disputes::Row::waits));
    };
    const bool late = std::ranges::any_of(snapshot.rows,
        [](const disputes::Row &row) { return row.overdue && row.waits == Waits::Rescore; });
    add(Waits::Rescore, tr("%n disputed contact(s) to score again", nullptr, count(Waits::Rescore)),
        tr("Blind: what was given before is not shown"),
        late ? ui::Tone::Critical : ui::Tone::Warning);
    add(Waits::Decide, tr("%n dispute(s) to decide", nullptr, count(Waits::Decide)),
        tr("Both scores are there: keep, accept or a third value"), ui::Tone::Warning);
    add(Waits::Assign,
        tr("%n dispute(s) without a second evaluator", nullptr, count(Waits::Assign)),
        tr("Somebody has to be named who is on neither side"), ui::Tone::Warning);
    Q_EMIT waitsChanged(entries);
}

void DisputesWiring::act(ui::DisputeAct act, const QString &evaluation)
{
    const std::string subject = evaluation.toStdString();
    switch (act) {
    case ui::DisputeAct::Rescore:
        return rescore(subject);
    case ui::DisputeAct::Assign:
        return assign(subject);
    case ui::DisputeAct::Decide:
        return decide(subject);
    case ui::DisputeAct::Open:
        return openSide(subject);
    case ui::DisputeAct::Withdraw:
        return withReason(subject, true);
    case ui::DisputeAct::Retract:
        return withReason(subject, false);
    }
}

} // namespace attune::app
