// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of a panel: what it is, how much, how sure, and where it came from.
#pragma once

#include "ui/charts/sparkline.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace attune::ui {

struct Kpi {
    QString caption{};
    QString figure{};
    QString detail{}; ///< uncertainty, n, comparison: "± 1.8 · +2.1 vs last week"
    std::vector<double> trail{}; ///< empty: no line
    Role trailRole = Role::Accent;
    QString reason{}; ///< "Why this?": tool tip; the tile can then be activated
};

class KpiTile : public Card {
    Q_OBJECT

public:
    explicit KpiTile(const Kpi &kpi = {}, QWidget *parent = nullptr);

    void set(const Kpi &kpi);

    /// Of tiles side by side the figures stand in one line, so their captions are equally high.
    int captionHeight(int tileWidth) const;
    void setCaptionHeight(int height);
    /// The whole tile with a caption of that height.
    int heightWith(int caption, int tileWidth) const;

Q_SIGNALS:
    /// The person wants to see what is behind the figure (click, Enter or Space); only with a
    /// reason.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TextLabel *m_caption;
    TextLabel *m_figure;
    TextLabel *m_detail;
    Sparkline *m_trail;
};

/// So many tiles side by side, in two rows where one would cut a figure; they belong to whoever the
/// row is laid out in.
std::vector<KpiTile *> addKpiRow(QBoxLayout &column, int tiles);

} // namespace attune::ui
