// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Calibration panel: how far evaluators agree, on which questions they do not, who gave what,
// and who is stricter.
#pragma once

#include "core/base/zone.h"
#include "ui/panels/calibration/calibration_text.h"
#include "ui/panels/panel.h"

#include <memory>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class Card;
class DiscussionTimer;
class EmptyState;
class EvaluatorsCard;
class IntervalRows;
class KpiTile;
class NotesModel;
class ScoresModel;
class SessionBar;
class SideScroll;
class Sparkline;
class TextLabel;

class CalibrationPanel : public Panel {
    Q_OBJECT

public:
    explicit CalibrationPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const calibration::Board> board, const Zone &zone);
    /// What an export holds.
    std::shared_ptr<const calibration::Board> board() const { return m_board; }
    BoardLook look() const;
    EvaluatorsCard *evaluators() const { return m_evaluators; }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "source:Session 31"
    void open(const QString &target) override;
    /// Whether this user may plan sessions.
    /// Whether sessions may be planned, and whether anything may be signed, before show().
    void setMay(bool plan, bool sign);
    bool step(int by) override;
    bool stepBack() override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    /// Empty: the latest session.
    void boardWanted(const QString &source);
    void exportWanted();
    /// The next step of a session that is held here, and a new one.
    void startWanted(const QString &session);
    void scoreWanted(const QString &session);
    /// Where nobody scores alone.
    void togetherWanted(const QString &session);
    void extendWanted(const QString &session);
    void revealWanted(const QString &session);
    void concludeWanted(const QString &session);
    void closeWanted(const QString &session);
    /// What all hold to be right of one question of an interaction.
    void consensusWanted(
        const QString &session, const QString &interaction, const QString &question);
    /// To agree at once on what all gave alike.
    void alikeWanted(const QString &session);
    void newWanted();
    void importWanted();
    /// What is told to who is looking alone, as a file.
    void letterWanted();
    void letterPrintWanted();
    void printWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QWidget *buildPage();
    QWidget *buildSide();
    void addOwnButtons();
    Card *buildScores();
    void bindActions();
    void showPage();
    void showEmpty();
    void turnTo();
    void showCourse();
    void chooseQuestion(int question);
    void showScores();
    void openInteraction(const QModelIndex &index);
    void explain(const QString &of, const QStringList &sentences);
    void fitColumns();
    void showNotes();
    void fitNotes();
    void showOwn();
    void showStep();
    void takeStep();

    std::shared_ptr<const calibration::Board> m_board;
    Zone m_zone = Zone::utc();
    QString m_source; ///< asked for
    std::size_t m_question = 0; ///< chosen
    std::optional<std::size_t> m_interaction; ///< opened
    bool m_masked = false;
    bool m_maySign = true;

    SideScroll *m_side = nullptr;
    QAction *m_export = nullptr, *m_step = nullptr, *m_new = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KpiTile *> m_tiles;
    IntervalRows *m_questions = nullptr;
    Card *m_scoresCard = nullptr;
    QTableView *m_scores = nullptr;
    ScoresModel *m_scoresModel = nullptr;
    TextLabel *m_notesTitle = nullptr;
    QTableView *m_notes = nullptr;
    NotesModel *m_notesModel = nullptr;
    QPushButton *m_back = nullptr, *m_listen = nullptr, *m_agree = nullptr;
    DiscussionTimer *m_timer = nullptr;
    SessionBar *m_bar = nullptr;
    QScrollArea *m_questionScroll = nullptr;
    Card *m_questionsCard = nullptr;
    Card *m_course = nullptr;
    Sparkline *m_courseLine = nullptr;
    EvaluatorsCard *m_evaluators = nullptr;
    Card *m_why = nullptr, *m_own = nullptr;
    TextLabel *m_whyText = nullptr, *m_ownText = nullptr, *m_next = nullptr;
};

} // namespace attune::ui
