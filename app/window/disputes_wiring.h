// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations and disputes in the window: reads them for the panel, opens the form for each step
// and writes it.
#pragma once

#include "app/window/desk.h"
#include "core/disputes/disputes_snapshot.h"
#include "core/sessions/drafts.h"
#include "ui/widgets/action_list.h"

#include <QObject>

#include <functional>
#include <memory>

namespace attune::ui {
class DisputesPanel;
class ScoreDialog;
enum class DisputeAct;
}

namespace attune::app {

/// A form to be filled beside a contact: an evaluation, the agent's side, or scoring again.
struct DisputeForm {
    QString title;
    QString noTranscript; ///< instead of a transcript
    disputes::State seen; ///< empty subject: a new evaluation
    disputes::NewEvaluation evaluation; ///< of a new one
    forms::Form form;
    std::vector<facts::Turn> turns;
    sessions::State draftOf; ///< what a draft is kept by
    sessions::Paper draft;
    QStringList known; ///< of an evaluation by a form that is not blind
    std::function<Done(disputes::Service &, const sessions::Paper &)> submit;
    QString said; ///< once it is written
};

class DisputesWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit DisputesWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// Whether who is signed in may evaluate at all, here.
    bool mayEvaluate() const;
    /// A contact that somebody has read already: only by a form that is not blind.
    void evaluateOpened(LegKey leg);

Q_SIGNALS:
    /// What waits for who is signed in, for Today.
    void waitsChanged(const std::vector<attune::ui::ActionEntry> &entries);

private:
    void bindPanel();
    void read();
    void tellToday(const disputes::Snapshot &snapshot);
    ui::Panel &here() const;
    void act(ui::DisputeAct act, const QString &evaluation);
    void askWhom();
    void drawAndEvaluate(
        const QString &agent, const QString &form, std::optional<LegKey> picked = std::nullopt);
    void rescore(const std::string &subject);
    void openSide(const std::string &subject);
    void assign(const std::string &subject);
    void decide(const std::string &subject);
    void withReason(const std::string &subject, bool withdraws);
    /// Reads away from the window's thread what a dialog needs; `show` runs on the window's.
    template <typename T>
    void prepare(const QString &name,
        std::function<Result<T>(disputes::Service &, store::Connection &)> read,
        std::function<void(const T &)> show);
    void show(const DisputeForm &form);
    void submit(ui::ScoreDialog *dialog, std::shared_ptr<const DisputeForm> form,
        const sessions::Paper &paper);
    /// Writes one step; `told` hears what is wrong, or nothing once it is written.
    void take(
        std::function<Done(disputes::Service &)> step, std::function<void(const Done &)> told);

    Desk &m_desk;
    ui::DisputesPanel *m_panel;
};

} // namespace attune::app
