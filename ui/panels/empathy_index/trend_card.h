// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index over time, of all in scope or of whoever is chosen, with what breaks the line.
#pragma once

#include "core/empathy_index/empathy_index_snapshot.h"
#include "ui/widgets/card.h"

namespace attune::ui {

class TrendChart;

class TrendCard : public Card {
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);

    void show(
        const QString &of, const std::vector<empathy_index::TrendPoint> &points, const Zone &zone);

private:
    TrendChart *m_chart;
};

} // namespace attune::ui
