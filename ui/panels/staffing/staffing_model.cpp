// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/staffing/staffing_model.h"

#include "ui/theme/numbers.h"

#include <QTime>

#include <algorithm>

namespace attune::ui {

using staffing::Limit;
using staffing::StaffingFault;

QString limitText(Limit limit)
{
    switch (limit) {
    case Limit::Service:
        return SheetText::tr("service");
    case Limit::Occupancy:
        return SheetText::tr("occupancy");
    case Limit::Load:
        return SheetText::tr("load");
    }
    return {};
}

QString faultText(StaffingFault fault)
{
    switch (fault) {
    case StaffingFault::None:
        return {};
    case StaffingFault::Interval:
        return SheetText::tr("An interval must be longer than nothing.");
    case StaffingFault::Handling:
        return SheetText::tr("Where there are interactions, handling must take time.");
    case StaffingFault::Contacts:
        return SheetText::tr("There cannot be fewer interactions than none.");
    case StaffingFault::Recovery:
        return SheetText::tr("Recovery cannot be shorter than nothing.");
    case StaffingFault::Weight:
        return SheetText::tr("A weight cannot be below zero.");
    case StaffingFault::Target:
        return SheetText::tr("The target cannot lie before the interaction came.");
    case StaffingFault::ServiceLevel:
        return SheetText::tr(
            "A service level lies below 100 %: all of them in time cannot be promised.");
    case StaffingFault::Occupancy:
        return SheetText::tr("The cap on occupancy lies above 0 and at most at 100 %.");
    case StaffingFault::LoadCap:
        return SheetText::tr("The cap on load must lie above zero.");
    case StaffingFault::Shrinkage:
        return SheetText::tr("Shrinkage must lie below 100 %: somebody has to be there.");
    }
    return {};
}

QString slotText(int slot)
{
    const auto clock = [](int minutes) {
        return QLocale().toString(QTime(minutes / 60 % 24, minutes % 60), QStringLiteral("HH:mm"));
    };
    return QStringLiteral("%1–%2").arg(clock(slot * 30), clock(slot * 30 + 30));
}

namespace {

QString headTip(int column)
{
    switch (column) {
    case StaffingModel::Contacts:
        return SheetText::tr("Interactions of a usual day in this half hour");
    case StaffingModel::HighContacts:
        return SheetText::tr("Interactions of a day that only one in five exceeds");
    case StaffingModel::VolumeOnly:
        return SheetText::tr("People on duty that minutes alone ask for");
    case StaffingModel::LoadAdjusted:
        return SheetText::tr("People on duty with recovery and the cap on load");
    case StaffingModel::Binds:
        return SheetText::tr("Which limit decides");
    case StaffingModel::Rostered:
        return SheetText::tr("People to roster, with shrinkage");
    case StaffingModel::Load:
        return SheetText::tr("Load-minutes an agent-hour");
    case StaffingModel::ServiceLevel:
        return SheetText::tr("Answered within the target, of all offered, with the people by load");
    default:
        return {};
    }
}

} // namespace

void StaffingModel::set(staffing::Sheet usual, staffing::Sheet high)
{
    const bool sameShape = usual.slots.size() == m_usual.slots.size() && !usual.slots.empty();
    if (!sameShape)
        beginResetModel();
    m_usual = std::move(usual);
    m_high = std::move(high);
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StaffingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_usual.slots.size());
}

int StaffingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StaffingModel::text(int row, int column) const
{
    const staffing::SlotNeed &slot = m_usual.slots[static_cast<std::size_t>(row)];
    const auto high = std::ranges::find(m_high.slots, slot.slot, &staffing::SlotNeed::slot);
    const QString none = QStringLiteral("–");
    switch (column) {
    case Time:
        return slotText(slot.slot).section(u'–', 0, 0);
    case Contacts:
        return number(slot.contacts, 1);
    case HighContacts:
        return high == m_high.slots.end() ? none : number(high->contacts, 1);
    case HighAgents:
        return high == m_high.slots.end() || !high->need ? none : number(high->need->agents);
    default:
        break;
    }
    if (!slot.need)
        return none;
    const staffing::Need &need = *slot.need;
    switch (column) {
    case VolumeOnly:
        return number(need.volumeOnly);
    case LoadAdjusted:
        return number(need.agents);
    case Binds:
        return limitText(need.binding);
    case Rostered:
        return number(need.rostered);
    case Occupancy:
        return need.handlingOccupancy ? number(*need.handlingOccupancy * 100) : none;
    case Load:
        return need.loadPerAgentHour ? number(*need.loadPerAgentHour, 1) : none;
    case ServiceLevel:
        return number(need.serviceLevel * 100, 1);
    default:
        return {};
    }
}

QString StaffingModel::demandReason(const staffing::SlotNeed &slot) const
{
    const auto high = std::ranges::find(m_high.slots, slot.slot, &staffing::SlotNeed::slot);
    QStringList counts;
    for (std::size_t day = 0; day < m_history->days.size(); ++day) {
        double sum = 0;
        for (const staffing::QueueHistory &queue : m_history->queues)
            sum += queue.days[day][static_cast<std::size_t>(slot.slot)];
        counts += number(sum);
    }
    return SheetText::tr("%1. Interactions in this half hour on the %n comparable day(s), oldest "
                         "first: %2. On half of such days at most %3 are expected (P50), on four "
                         "of five at most %4 (P80).",
        nullptr, static_cast<int>(counts.size()))
        .arg(slotText(slot.slot), counts.join(QStringLiteral(", ")), number(slot.contacts, 1),
            high == m_high.slots.end() ? number(0, 1) : number(high->contacts, 1));
}

QString StaffingModel::needReason(const staffing::SlotNeed &slot) const
{
    const staffing::Need &need = *slot.need;
    const auto &policy = m_whatIf.policy;
    const QString volume =
        SheetText::tr("Volume: handled in %1 s on average, they keep %2 people busy without a "
                      "pause (Erlang). To answer %3 % within %4 s and be busy %5 % at most takes "
                      "%6 by Erlang C, in which nobody gives up waiting.")
            .arg(number(*need.handlingSeconds), number(need.load, 1),
                number(policy.target.serviceLevel * 100), number(policy.target.targetSeconds),
                number(policy.target.mostOccupancy * 100), number(need.volumeOnly));
    const QString load =
        SheetText::tr("Load: with recovery %1 s each and %2 Erlang, the same takes %3. They bring "
                      "%4 load-minutes an hour, at %5 an agent at most that takes %6. The higher "
                      "one stands: %7, %8 binds.")
            .arg(number(*need.effectiveSeconds), number(need.effectiveLoad, 1),
                number(need.forService), number(need.loadMinutesPerHour),
                number(policy.mostLoadPerHour), number(need.forLoad), number(need.agents),
                limitText(need.binding));
    const QString then =
        SheetText::tr("Rostered: %1 ÷ (1 − %2 %), rounded up, is %3. With %1 on duty each is "
                      "handling %4 % of the time and carries %5 load-minutes an hour, and %6 % are "
                      "answered in time.")
            .arg(number(need.agents), number(policy.shrinkage * 100), number(need.rostered),
                number(need.handlingOccupancy.value_or(0) * 100),
                number(need.loadPerAgentHour.value_or(0), 1), number(need.serviceLevel * 100, 1));
    return QStringLiteral("%1\n%2\n%3").arg(volume, load, then);
}

QString StaffingModel::reason(int row) const
{
    if (!m_history || row < 0 || row >= rowCount())
        return {};
    const staffing::SlotNeed &slot = m_usual.slots[static_cast<std::size_t>(row)];
    if (!slot.need)
        return SheetText::tr("%1\nIt asks for more than %2 people: look at its input.")
            .arg(demandReason(slot), number(staffing::kMostAgents));
    const auto high = std::ranges::find(m_high.slots, slot.slot, &staffing::SlotNeed::slot);
    const QString onHighDays = high != m_high.slots.end() && high->need
        ? SheetText::tr("With the interactions of P80 the same reckoning takes %1 on duty.")
              .arg(number(high->need->agents))
        : QString();
    return QStringLiteral("%1\n%2 %3").arg(demandReason(slot), needReason(slot), onHighDays);
}

int StaffingModel::slotOf(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_usual.slots[static_cast<std::size_t>(row)].slot;
}

int StaffingModel::rowOf(int slot) const
{
    const auto found = std::ranges::find(m_usual.slots, slot, &staffing::SlotNeed::slot);
    return found == m_usual.slots.end() ? -1 : static_cast<int>(found - m_usual.slots.begin());
}

void StaffingModel::setMadeFrom(
    std::shared_ptr<const staffing::DemandHistory> history, const staffing::WhatIf &whatIf)
{
    m_history = std::move(history);
    m_whatIf = whatIf;
}

QVariant StaffingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return reason(index.row());
    case Qt::AccessibleTextRole:
        return SheetText::tr("%1, %2: %3")
            .arg(slotText(m_usual.slots[static_cast<std::size_t>(index.row())].slot),
                headerData(index.column(), Qt::Horizontal).toString(),
                text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Time || index.column() == Binds ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant StaffingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Time || section == Binds ? Qt::AlignLeft : Qt::AlignRight)
                | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return headTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return SheetText::tr("Time");
    case Contacts:
        return SheetText::tr("P50");
    case VolumeOnly:
        return SheetText::tr("Volume");
    case LoadAdjusted:
        return SheetText::tr("Load");
    case Binds:
        return SheetText::tr("Binds");
    case Rostered:
        return SheetText::tr("Rostered");
    case Occupancy:
        return SheetText::tr("Busy, %");
    case Load:
        return SheetText::tr("Load/h");
    case ServiceLevel:
        return SheetText::tr("In time, %");
    case HighContacts:
        return SheetText::tr("P80");
    case HighAgents:
        return SheetText::tr("Load, P80");
    default:
        return {};
    }
}

} // namespace attune::ui
