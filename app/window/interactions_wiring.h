// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interactions in the window: the list, what was opened from it, the search, recordings, the
// export.
#pragma once

#include "app/window/desk.h"

#include <QObject>

#include <atomic>

namespace attune::ui {
class InteractionsPanel;
}

namespace attune::app {

class InteractionsWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit InteractionsWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    void setMayEvaluate(bool may);

Q_SIGNALS:
    void importWanted();
    /// Whoever reads it would say by a form how it was handled.
    void evaluateWanted(attune::LegKey leg);

private:
    void connectList();
    void readList(const facts::Scope &asked, std::size_t most);
    void connectSearch();
    void lookUp(const QString &identifier);
    ui::Scope scopeAround(LegKey first, LegKey last) const;
    void showRecording(const QString &file);
    void exportList(const std::vector<LegKey> &legs);

    Desk &m_desk;
    ui::InteractionsPanel *m_panel;
    std::atomic<std::int64_t> m_logged{0}; ///< the leg whose words are shown
};

} // namespace attune::app
