// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a heatmap shows, asked cell by cell, so that years of it need not be copied.
#pragma once

#include "ui/theme/colour_maps.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>

namespace attune::ui {

enum class HeatState : unsigned char {
    Plain, ///< nothing was to happen here: off shift
    Missing, ///< hatched: something should be here and is not
    Known,
    Few, ///< dotted: rests on little
    Hidden, ///< may not be shown
};

struct HeatCell {
    float value = 0; ///< where Known or Few
    HeatState state = HeatState::Plain;

    bool hasValue() const { return state == HeatState::Known || state == HeatState::Few; }
};

class HeatSource {
public:
    virtual ~HeatSource() = default;

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual HeatCell cell(int row, int column) const = 0;
    virtual std::array<double, kMapSteps - 1> bounds() const = 0;
    virtual int decimals() const { return 0; }

    virtual QString rowName(int row) const = 0;
    virtual bool isGroup(int row) const = 0; ///< a line over the rows that follow
    virtual Role rowRole(int row) const = 0; ///< colour of its name
    virtual QString columnName(int column) const = 0; ///< whole: "Tue 18 Nov, 10:00"
    virtual QString columnHead(int column) const = 0; ///< over its first column; empty: as before
    virtual bool beginsBlock(int column) const = 0; ///< a gap stands before it
    virtual QString valueText(int row, int column) const = 0; ///< "132", "no data", "off shift"
};

/// The same as a table: what screen readers and the clipboard get.
class HeatTwin : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const HeatSource *source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const HeatSource *m_source = nullptr;
};

} // namespace attune::ui
