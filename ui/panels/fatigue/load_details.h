// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One cell opened: the figure, what adds up to it, the own 28 days, what a break would do.
#pragma once

#include "core/fatigue/fatigue.h"
#include "ui/theme/colours.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QSlider;

namespace attune::ui {

class ActionList;
class Card;
class DayChart;
class ReasonRow;
class Sparkline;
class TextLabel;

class LoadDetails : public QWidget {
    Q_OBJECT

public:
    explicit LoadDetails(QWidget *parent = nullptr);

    void show(std::shared_ptr<const fatigue::Snapshot> snapshot,
        std::shared_ptr<const fatigue::Details> details, bool masked,
        const QStringList &rests = {});
    /// Whether single interactions are open to the reader.
    void setMayOpen(bool may);
    /// Why there is nothing to show.
    void showNothing(const QString &why);
    /// Everything that is shown, as text for the clipboard.
    QString text() const;

Q_SIGNALS:
    void legsWanted(const std::vector<attune::LegKey> &legs);
    void reasonsWanted();
    void restWanted(attune::AgentId agent);
    void mentorWanted(attune::AgentId agent);

private:
    void buildLayout();
    void buildFigure();
    void buildFacts();
    void buildHelp();
    void orderTabs();
    void showFigure();
    void showMean();
    void showFacts();
    void showParts();
    void showRota();
    void showBreak();
    void setShown(bool shown);

    std::shared_ptr<const fatigue::Snapshot> m_snapshot;
    std::shared_ptr<const fatigue::Details> m_details;
    bool m_masked = false;
    bool m_mayOpen = true;
    Card *m_main = nullptr;
    TextLabel *m_figure = nullptr;
    TextLabel *m_of = nullptr;
    Sparkline *m_curve = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_mean = nullptr; ///< where the map shows means of seven days
    std::vector<ReasonRow *> m_facts;
    QSlider *m_slider = nullptr;
    TextLabel *m_rests = nullptr; ///< what was offered already
    TextLabel *m_help = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_mentor = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_reasons = nullptr;
    Card *m_partsCard = nullptr;
    ActionList *m_parts = nullptr;
    Card *m_daysCard = nullptr;
    DayChart *m_days = nullptr;
    TextLabel *m_daysText = nullptr;
    Card *m_rotaCard = nullptr;
    TextLabel *m_rota = nullptr;
};

} // namespace attune::ui
