// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// So much time for the discussion of one question: a click starts and stops it.
#pragma once

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace attune::ui {

class DiscussionTimer : public QPushButton {
    Q_OBJECT

public:
    explicit DiscussionTimer(
        std::chrono::seconds perQuestion = std::chrono::minutes{5}, QWidget *parent = nullptr);

    bool isRunning() const { return m_ticking.isActive(); }
    std::chrono::seconds left() const { return m_left; }

public Q_SLOTS:
    /// A second has passed.
    void tick();
    /// The next question: from the beginning, running or not as it was.
    void restart();

private:
    void showTime();

    std::chrono::seconds m_whole, m_left;
    QTimer m_ticking;
};

} // namespace attune::ui
