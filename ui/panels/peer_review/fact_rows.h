// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short lines with a word at their right end: what was asked, and what came of it.
#pragma once

#include "ui/panels/peer_review/peer_text.h"

#include <QWidget>

class QVBoxLayout;

namespace attune::ui {

class FactRows : public QWidget {
    Q_OBJECT

public:
    explicit FactRows(const QString &name, QWidget *parent = nullptr);

    void show(const std::vector<PeerFact> &facts);
    void show(const std::vector<PeerAnswer> &answers);

private:
    void clear();
    void add(QWidget *row);

    QVBoxLayout *m_column;
};

} // namespace attune::ui
