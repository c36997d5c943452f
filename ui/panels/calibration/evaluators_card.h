// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is stricter, by how much and how surely; who drifted; who lies how far from an expert.
#pragma once

#include "ui/panels/calibration/calibration_text.h"
#include "ui/widgets/card.h"

#include <memory>

namespace attune::ui {

class IntervalRows;
class ScopeChip;
class TextLabel;

class EvaluatorsCard : public Card {
    Q_OBJECT

public:
    explicit EvaluatorsCard(QWidget *parent = nullptr);

    void show(std::shared_ptr<const calibration::Board> board);
    void setNamesMasked(bool masked);
    const BoardLook &look() const { return m_look; }
    void setView(EvaluatorView view);
    IntervalRows *rows() const { return m_rows; }

Q_SIGNALS:
    /// The reason behind a row was asked for.
    void reasonWanted(const QString &of, const QStringList &sentences);

private:
    void buildLayout();
    void bindActions();
    void arrange();
    void explain(int row);

    std::shared_ptr<const calibration::Board> m_board;
    BoardLook m_look;
    QString m_expert; ///< by name: it stays the same person in other sessions
    ScopeChip *m_view = nullptr, *m_reference = nullptr;
    TextLabel *m_about = nullptr;
    IntervalRows *m_rows = nullptr;
};

} // namespace attune::ui
