// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/validation_wiring.h"

#include "app/session/governance_office.h"
#include "app/window/marked_export.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/validation/validation_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/thin_progress.h"

namespace attune::app {

ValidationWiring::ValidationWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::ValidationPanel)
{
    connect(m_panel, &ui::ValidationPanel::snapshotWanted, this, &ValidationWiring::read);
    connect(m_panel, &ui::ValidationPanel::marked, this, &ValidationWiring::mark);
    connect(m_panel, &ui::ValidationPanel::importWanted, this, &ValidationWiring::importWanted);
    connect(m_panel, &ui::ValidationPanel::exportWanted, this,
        [this](const QString &name, const QList<QStringList> &rows) {
            askForMarkedFile(m_desk, *m_panel, name, rows.size() - 1,
                [rows](const governance::ExportMark &) { return rows; });
        });
    m_desk.window.addPanel(m_panel);
}

void ValidationWiring::followLoad(const std::shared_ptr<const fatigue::Snapshot> &load)
{
    if (m_history == load->history)
        return;
    m_history = load->history;
    m_panel->setClosure(m_desk.closureOf(*m_panel)); // nobody looks at it while it is closed
    if (std::exchange(m_wanted, false))
        read();
    else
        m_panel->applyScope(m_desk.scope);
}

void ValidationWiring::read()
{
    if (!m_history) {
        m_wanted = true;
        m_panel->progress()->end();
        return;
    }
    m_desk.reading.begin(QStringLiteral("validation"),
        [this, history = m_history](const std::stop_token &stop) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            const auto office = officeOf(m_desk.session);
            auto snapshot = office
                ? validation::snapshotFor(*office, history, stop)
                : Result<validation::Snapshot>(Fault::Denied, "there is no journal");
            if (!snapshot)
                return [this, error = snapshot.error()] {
                    complainIn(*m_panel, error);
                };
            auto shared = std::make_shared<const validation::Snapshot>(std::move(*snapshot));
            return [this, shared] {
                m_panel->setClosure({});
                m_panel->show(shared);
            };
        });
}

void ValidationWiring::mark(const validation::AlertMarked &marked)
{
    m_desk.reading.begin(
        QStringLiteral("alert mark"), [this, marked](const std::stop_token &) -> Reading::Show {
            const auto office = officeOf(m_desk.session);
            const Done done = office ? validation::mark(*office, marked)
                                     : Done(Fault::Denied, "there is no journal");
            const QString problem = done ? QString() : ui::sentenceFor(done.error().fault);
            return [this, problem] {
                m_panel->showOutcome(problem);
                read();
            };
        });
}

} // namespace attune::app
