// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one step of a session that is next for who is signed in.
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/session_bar.h"

#include <QAction>

namespace attune::ui {

/// What who is signed in can do next with the session that is chosen.
void CalibrationPanel::showStep()
{
    const calibration::SessionLine *line = m_bar->line();
    const bool isHeld = m_board && m_board->open && line && line->held;
    const calibration::Held *held = isHeld ? &*line->held : nullptr;
    const bool any = held
        && (held->mayStart || held->mine > 0 || held->toAgree > 0 || held->mayReveal
            || held->mayConclude || held->mayClose);
    m_step->setVisible(any);
    if (!any)
        return;
    m_step->setEnabled(m_maySign);
    m_step->setToolTip(m_maySign ? QString() : tr("This centre is open for reading only"));
    if (held->mine > 0)
        m_step->setText(tr("Score %n interaction(s)…", nullptr, static_cast<int>(held->mine)));
    else if (held->toAgree > 0)
        m_step->setText(
            tr("Agree on %n interaction(s)…", nullptr, static_cast<int>(held->toAgree)));
    else if (held->toReveal > 0)
        m_step->setText(tr("Reveal %n late score(s)", nullptr, static_cast<int>(held->toReveal)));
    else
        m_step->setText(held->mayStart ? tr("Start scoring")
                : held->mayReveal      ? tr("Reveal…")
                : held->mayConclude    ? tr("Agree and conclude…")
                                       : tr("Close…"));
}

void CalibrationPanel::takeStep()
{
    const calibration::SessionLine *line = m_bar->line();
    if (!line || !line->held)
        return;
    const auto &held = line->held;
    const QString session = QString::fromStdString(line->source);
    if (held->mine > 0)
        Q_EMIT scoreWanted(session);
    else if (held->toAgree > 0)
        Q_EMIT togetherWanted(session);
    else if (held->mayStart)
        Q_EMIT startWanted(session);
    else if (held->mayReveal)
        Q_EMIT revealWanted(session);
    else if (held->mayConclude)
        Q_EMIT concludeWanted(session);
    else
        Q_EMIT closeWanted(session);
}

} // namespace attune::ui
