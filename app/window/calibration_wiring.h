// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration in the window: reads sessions for the panel and lets them leave as a file.
#pragma once

#include "app/window/read_words.h"
#include "core/sessions/session_service.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace attune::ui {
class CalibrationPanel;
class ScoreDialog;
}

namespace attune::app {

struct DrawnFrom;

/// What the dialog of one interaction is filled with.
struct Scoring {
    sessions::State state;
    forms::Form form;
    std::size_t interaction = 0;
    ReadWords words;
    int leftOut = 0; ///< interactions before it that nobody may open any more
    sessions::Paper draft;
    QStringList known; ///< where the form is not blind
    QString given; ///< what one question got, by nobody's name
};

/// Whose score a whole interaction gets: one's own, or the one all agreed on.
enum class ScoredBy { Oneself, Together };

class CalibrationWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit CalibrationWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void importWanted();

private:
    void read(const QString &source);
    void exportBoard();
    void exportLetter();
    void printLetter();
    void printBoard();
    void plan();
    void proposePlan(int interactions, int weeks);
    void write(
        const journal::Values &values, const std::string &certificate, const DrawnFrom &from);
    /// Opens the next interaction that is not scored yet.
    /// `goingOn`: after another one, where having none left is nothing to be told.
    void openNext(const QString &session, ScoredBy by, bool goingOn = false);
    void show(std::shared_ptr<const Scoring> scoring, ScoredBy by);
    void submit(ui::ScoreDialog *dialog, std::shared_ptr<const Scoring> scoring, ScoredBy by,
        const sessions::Paper &paper);
    void start(const QString &session);
    void extend(const QString &session);
    void reveal(const QString &session);
    void agreeAlike(const QString &session);
    void conclude(const QString &session);
    void close(const QString &session);
    void agree(const QString &session, const QString &interaction, const QString &question);
    void showAgreement(const Scoring &scoring);
    /// Writes one step of a session away from the window's thread, and says what came of it.
    void take(const QString &session,
        std::function<Done(sessions::Service &, const sessions::State &)> step,
        const QString &said);

    Desk &m_desk;
    ui::CalibrationPanel *m_panel;
};

} // namespace attune::app
