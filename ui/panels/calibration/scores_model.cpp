// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/scores_model.h"

#include "ui/panels/calibration/calibration_text.h"
#include "ui/theme/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace attune::ui {

namespace {

QString points(double value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

ScoresModel::Line ScoresModel::lineOf(std::size_t interaction, std::size_t question) const
{
    Line out{interaction, question, 0, 0, 0};
    const stats::Ratings &ratings = m_board->outcome.questions[question].ratings;
    double low = 0, high = 0;
    for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
        if (!ratings.has(interaction, rater))
            continue;
        const double given = ratings.at(interaction, rater);
        low = out.scores == 0 ? given : std::min(low, given);
        high = out.scores == 0 ? given : std::max(high, given);
        out.mean += given;
        ++out.scores;
    }
    out.mean = out.scores > 0 ? out.mean / static_cast<double>(out.scores) : 0;
    out.spread = high - low;
    return out;
}

void ScoresModel::showQuestion(
    std::shared_ptr<const calibration::Board> board, std::size_t question)
{
    beginResetModel();
    m_board = std::move(board);
    m_ofInteraction = false;
    m_lines.clear();
    for (std::size_t at = 0; at < m_board->outcome.interactions.size(); ++at)
        m_lines.push_back(lineOf(at, question));
    // What nobody was asked here is not a row.
    const auto &which = m_board->outcome.questions[question];
    std::erase_if(m_lines, [&](const Line &line) {
        return line.scores == 0 && !calibration::agreedOn(*m_board, line.interaction, question)
            && std::ranges::none_of(
                which.apart, [&](const auto &cell) { return cell.first == line.interaction; });
    });
    std::ranges::stable_sort(m_lines, std::greater{}, &Line::spread);
    endResetModel();
}

void ScoresModel::showInteraction(
    std::shared_ptr<const calibration::Board> board, std::size_t interaction)
{
    beginResetModel();
    m_board = std::move(board);
    m_ofInteraction = true;
    m_lines.clear();
    for (std::size_t at = 0; at < m_board->outcome.questions.size(); ++at)
        m_lines.push_back(lineOf(interaction, at));
    endResetModel();
}

void ScoresModel::setNamesClose(bool close)
{
    if (std::exchange(m_close, close) != close && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ScoresModel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::size_t ScoresModel::interactionOf(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].interaction;
}

std::size_t ScoresModel::questionOf(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].question;
}

int ScoresModel::rowOfQuestion(std::size_t question) const
{
    const auto found = std::ranges::find(m_lines, question, &Line::question);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

std::vector<int> ScoresModel::spareColumns() const
{
    const int spread = columnCount() - 1;
    return columnCount() > 0 ? std::vector<int>{spread - 2, spread - 1} : std::vector<int>();
}

int ScoresModel::rowOfInteraction(std::size_t interaction) const
{
    const auto found = std::ranges::find(m_lines, interaction, &Line::interaction);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ScoresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board ? 0 : 1 + raters() + (hasAgreed() ? 4 : 3);
}

ScoresModel::After ScoresModel::after(int column) const
{
    const int place = column - raters() - 1 + (hasAgreed() ? 0 : 1);
    return static_cast<After>(place);
}

QString ScoresModel::rowName(const Line &line) const
{
    return m_ofInteraction ? QString::fromStdString(m_board->outcome.questions[line.question].name)
                           : interactionName(*m_board, line.interaction);
}

double ScoresModel::score(const Line &line, int column) const
{
    return m_board->outcome.questions[line.question].ratings.at(
        line.interaction, static_cast<std::size_t>(column - 1));
}

QString ScoresModel::noteOf(const Line &line, int column) const
{
    for (const calibration::Note &note : m_board->outcome.questions[line.question].notes) {
        if (note.interaction == line.interaction && note.rater + 1 == std::size_t(column))
            return QString::fromStdString(note.text);
    }
    return {};
}

QString ScoresModel::text(const Line &line, int column) const
{
    if (column == 0)
        return rowName(line);
    if (column > raters())
        return afterText(line, after(column));
    return givenText(m_board->outcome.questions[line.question], line.interaction,
        static_cast<std::size_t>(column - 1));
}

QString ScoresModel::afterText(const Line &line, After what) const
{
    if (what == After::Agreed)
        return agreedText(calibration::agreedOn(*m_board, line.interaction, line.question));
    if (line.scores == 0)
        return QStringLiteral("–");
    const auto &adjusted = m_board->outcome.questions[line.question].adjusted[line.interaction];
    switch (what) {
    case After::Mean:
        return number(line.mean, 2);
    case After::Adjusted:
        return adjusted ? number(*adjusted, 2) : QStringLiteral("–");
    case After::Agreed:
    case After::Spread:
        break;
    }
    return points(line.spread);
}

/// A cell as it is read out, with what was written beside it.
QString ScoresModel::whole(const Line &line, int column) const
{
    const QString head = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (isAgreed(column)) {
        const auto *agreed = calibration::agreedOn(*m_board, line.interaction, line.question);
        return agreed ? tr("%1, %2: %3").arg(rowName(line), head, agreedWhole(*agreed))
                      : tr("%1: not agreed on yet").arg(rowName(line));
    }
    const QString said = tr("%1, %2: %3").arg(rowName(line), head, text(line, column));
    const QString note = noteOf(line, column);
    return note.isEmpty() ? said : tr("%1. %2").arg(said, note);
}

QVariant ScoresModel::deviation(const Line &line, int column) const
{
    if (column == 0 || column > raters())
        return {};
    const double given = score(line, column);
    if (given != given)
        return {};
    const auto &scale = m_board->outcome.questions[line.question].categories;
    const double half = scale.empty() ? 0 : (scale.back() - scale.front()) / 2;
    return half > 0 ? std::clamp((given - line.mean) / half, -1., 1.) : 0.;
}

QVariant ScoresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case DeviationRole:
        return deviation(line, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return whole(line, index.column());
    default:
        return {};
    }
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
            : section <= raters() || isAgreed(section)
            ? QVariant(Qt::AlignCenter)
            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return m_ofInteraction ? tr("Question") : tr("Interaction");
    if (section <= raters())
        return role == Qt::DisplayRole
            ? shortEvaluatorName(*m_board, static_cast<std::size_t>(section - 1), m_masked, m_close)
            : evaluatorName(*m_board, static_cast<std::size_t>(section - 1), m_masked);
    const bool isTip = role == Qt::ToolTipRole;
    switch (after(section)) {
    case After::Agreed:
        return isTip ? tr("What all held to be right after the reveal; it need not be anybody's")
                     : tr("Agreed");
    case After::Mean:
        return tr("Mean");
    case After::Adjusted:
        return isTip ? tr("As all evaluators together would score it, severity taken out")
                     : tr("Adjusted");
    case After::Spread:
        break;
    }
    return isTip ? tr("Highest less lowest score") : tr("Spread");
}

} // namespace attune::ui
