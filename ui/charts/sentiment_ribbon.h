// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a conversation as a strip: one part a turn, coloured from below to above neutral.
#pragma once

#include "ui/charts/painted_chart.h"

#include <optional>
#include <vector>

namespace attune::ui {

struct RibbonPart {
    double weight = 1; ///< its share of the width: a duration, or 1 for equal parts
    std::optional<double> valence{}; ///< −1 to 1; nothing: hatched
    QString label{}; ///< who and when, for the tool tip and the table
};

class SentimentRibbon : public PaintedChart {
    Q_OBJECT

public:
    explicit SentimentRibbon(const QString &name, QWidget *parent = nullptr);

    void setParts(std::vector<RibbonPart> parts);
    /// The part being heard or read; -1 for none.
    void setCurrentPart(int part);

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partActivated(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF partRect(int part) const;
    int partAt(const QPointF &point) const;
    QString partText(const RibbonPart &part) const;
    void moveTo(int part);

    std::vector<RibbonPart> m_parts;
    std::vector<double> m_edges; // shares, one more than parts
    int m_current = -1;
};

} // namespace attune::ui
