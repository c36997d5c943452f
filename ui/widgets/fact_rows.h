// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short lines with a word at their right end: what was asked, and what came of it.
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

class QVBoxLayout;

namespace attune::ui {

/// What was asked, and what came of it as a pill.
struct FactLine {
    QString text;
    Tone tone = Tone::Neutral;
    QString word{};
};
/// A question with what was answered at its right end.
struct AnswerLine {
    QString question, note, value;
};

class FactRows : public QWidget {
    Q_OBJECT

public:
    explicit FactRows(const QString &name, QWidget *parent = nullptr);

    void show(const std::vector<FactLine> &facts);
    void show(const std::vector<AnswerLine> &answers);

private:
    void clear();
    void add(QWidget *row);

    QVBoxLayout *m_column;
};

} // namespace attune::ui
