// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer review in the window: reads cycles for the panel and takes their steps.
#pragma once

#include "app/window/read_words.h"
#include "core/peer_review/peer_snapshot.h"
#include "core/sessions/drafts.h"
#include "ui/models/entry_dialog.h"

#include <QObject>

#include <functional>
#include <memory>

namespace attune::ui {
class PeerReviewPanel;
class ScoreDialog;
}

namespace attune::app {

/// What the dialog of one review is filled with.
struct PeerScoring {
    std::string subject;
    std::size_t place = 0;
    std::string contact;
    forms::Form form;
    ReadWords words;
    sessions::State draftOf; ///< what a draft is kept by
    sessions::Paper draft;
};

class PeerReviewWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit PeerReviewWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

private:
    void read(const QString &cycle);
    void plan();
    void planNext(const QString &cycle);
    void draw(const QString &cycle);
    void replace(const QString &cycle, int place);
    void reassign(const QString &cycle, int place);
    void askWhy(const journal::Kind &kind, ui::EntryDialog::What form,
        std::function<void(const std::string &reason)> next);
    using Exchange = Done (peer_review::Service::*)(
        const peer_review::State &, std::size_t, const peer_review::World &, const std::string &);
    /// Puts somebody or something else in a place, by what the centre knows now.
    void exchange(const QString &cycle, int place, const std::string &reason, Exchange step,
        const QString &said);
    void end(const QString &cycle);
    void openReview(const QString &cycle, int place);
    void show(std::shared_ptr<const PeerScoring> scoring);
    void submit(ui::ScoreDialog *dialog, std::shared_ptr<const PeerScoring> scoring,
        const sessions::Paper &paper);
    /// Writes one step of a cycle away from the window's thread, and says what came of it.
    void take(const QString &cycle,
        std::function<Done(peer_review::Service &, const peer_review::State &)> step,
        const QString &said);

    Desk &m_desk;
    ui::PeerReviewPanel *m_panel;
};

} // namespace attune::app
