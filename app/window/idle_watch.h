// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody has touched the program for a while.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace attune::app {

/// Every key, click, wheel and movement in any window of the program counts.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero: never.
    void setAfter(std::chrono::milliseconds quiet);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
};

} // namespace attune::app
