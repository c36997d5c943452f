// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which session is looked at, and how far it has come.
#pragma once

#include "ui/panels/calibration/calibration_text.h"

#include <QWidget>

#include <array>
#include <memory>

class QPushButton;

namespace attune::ui {

class Pill;
class ScopeChip;

class SessionBar : public QWidget {
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent = nullptr);

    /// Stays with the session that was chosen, where it is still there, else with the one shown.
    void show(std::shared_ptr<const calibration::Board> board, const Zone &zone);
    void choose(const QString &source);
    /// Nullptr: there is none.
    const calibration::SessionLine *line() const;
    /// Whether what is on screen is the session that is chosen.
    void setUsable(bool may);
    /// Before show(): nothing is offered to be signed where nothing can be.
    void setMaySign(bool may) { m_maySign = may; }
    void setNamesMasked(bool masked);
    ScopeChip *chooser() const { return m_chooser; }

Q_SIGNALS:
    void chosen();
    void printWanted();
    /// To agree at once on what all gave alike.
    void alikeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStages();
    void showAlike();

    std::shared_ptr<const calibration::Board> m_board;
    QString m_current;
    bool m_masked = false, m_maySign = true;
    ScopeChip *m_chooser;
    QPushButton *m_alike, *m_print;
    std::array<Pill *, 5> m_stages{};
};

/// Of a session that cannot be read yet.
bool isWaiting(const calibration::SessionLine &line);
QString waitingText(const calibration::SessionLine &line, bool masked);

} // namespace attune::ui
