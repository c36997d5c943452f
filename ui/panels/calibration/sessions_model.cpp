// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/sessions_model.h"

#include "ui/models/agreement_text.h"
#include "ui/models/fact_text.h"
#include "ui/panels/calibration/calibration_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/two_line_delegate.h"

namespace attune::ui {

void SessionsModel::show(std::shared_ptr<const calibration::Board> board, const Zone &zone)
{
    beginResetModel();
    m_board = std::move(board);
    m_zone = zone;
    endResetModel();
}

const calibration::SessionLine &SessionsModel::line(int row) const
{
    return m_board->sessions[m_board->sessions.size() - 1 - static_cast<std::size_t>(row)];
}

QString SessionsModel::source(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : QString::fromStdString(line(row).source);
}

const calibration::Held *SessionsModel::held(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &held = line(row).held;
    return held ? &*held : nullptr;
}

QStringList SessionsModel::waitingFor(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto &held = line(row).held;
    if (!held || held->isReadable)
        return {};
    QStringList out{tr("%1 of %2 scores were given so far; what they say is shown to all at once, "
                       "when who keeps the session reveals them.")
                        .arg(number(double(held->given)), number(double(held->expected)))};
    if (held->late > 0)
        out += tr("%n came after the deadline; late scores count and are marked.", nullptr,
            static_cast<int>(held->late));
    return out;
}

int SessionsModel::rowShown() const
{
    return m_board && m_board->shown
        ? static_cast<int>(m_board->sessions.size() - 1 - *m_board->shown)
        : -1;
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board ? 0 : static_cast<int>(m_board->sessions.size());
}

QString SessionsModel::about(const calibration::SessionLine &line) const
{
    QStringList parts;
    if (line.held && !line.held->isReadable)
        return tr("%1 of %2 scores, not revealed")
            .arg(number(double(line.held->given)), number(double(line.held->expected)));
    if (line.last)
        parts += dayTimeText(*line.last, *m_zone).section(QLatin1Char(','), 0, 0);
    parts += tr("%n interaction(s)", nullptr, static_cast<int>(line.interactions));
    parts += tr("%n evaluator(s)", nullptr, static_cast<int>(line.raters));
    return parts.join(QStringLiteral(" · "));
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const calibration::SessionLine &session = line(index.row());
    const QString alpha =
        session.alpha.value ? tr("α %1").arg(number(*session.alpha.value, 2)) : tr("α –");
    switch (role) {
    case Qt::DisplayRole:
        return sessionName(session);
    case DetailRole:
        return about(session);
    case FigureRole:
        return alpha;
    case Qt::ToolTipRole:
        return session.held
            ? tr("%1: alpha %2").arg(sessionName(session), estimateText(session.alpha))
            : tr("%1: alpha %2, imported").arg(sessionName(session), estimateText(session.alpha));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, alpha %3")
            .arg(sessionName(session), about(session), estimateText(session.alpha));
    default:
        return {};
    }
}

} // namespace attune::ui
