// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gave what: the interactions of a question, or the questions of an interaction, by evaluator.
#pragma once

#include "core/calibration/board.h"

#include <QAbstractTableModel>

#include <memory>

namespace attune::ui {

class ScoresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Beside Qt::DisplayRole: how far a score lies from the middle of its row, −1 to 1 of half the
    /// scale, for the ground of its cell; invalid where there is no score.
    enum : int { DeviationRole = Qt::UserRole + 120 };

    using QAbstractTableModel::QAbstractTableModel;

    /// The widest difference first.
    void showQuestion(std::shared_ptr<const calibration::Board> board, std::size_t question);
    void showInteraction(std::shared_ptr<const calibration::Board> board, std::size_t interaction);
    void setNamesMasked(bool masked);
    /// Last names alone, where columns stand close.
    void setNamesClose(bool close);

    bool isOfInteraction() const { return m_ofInteraction; }
    /// What a row is about.
    std::size_t interactionOf(int row) const;
    std::size_t questionOf(int row) const;
    int rowOfQuestion(std::size_t question) const;
    int rowOfInteraction(std::size_t interaction) const;
    /// Columns that a narrow view can do without, the first one soonest: mean, adjusted.
    std::vector<int> spareColumns() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::size_t interaction = 0, question = 0;
        double mean = 0, spread = 0;
        std::size_t scores = 0;
    };
    /// What stands after the evaluators.
    enum class After { Agreed, Mean, Adjusted, Spread };

    int raters() const { return m_board ? static_cast<int>(m_board->outcome.raters.size()) : 0; }
    bool hasAgreed() const { return m_board && calibration::comparesWithAgreed(*m_board); }
    /// `column` after the evaluators.
    After after(int column) const;
    bool isAgreed(int column) const { return column > raters() && after(column) == After::Agreed; }
    Line lineOf(std::size_t interaction, std::size_t question) const;
    double score(const Line &line, int column) const;
    QString noteOf(const Line &line, int column) const;
    QString text(const Line &line, int column) const;
    QString afterText(const Line &line, After what) const;
    QString whole(const Line &line, int column) const;
    QVariant deviation(const Line &line, int column) const;
    QString rowName(const Line &line) const;

    std::shared_ptr<const calibration::Board> m_board;
    std::vector<Line> m_lines;
    bool m_ofInteraction = false;
    bool m_masked = false, m_close = false;
};

} // namespace attune::ui
