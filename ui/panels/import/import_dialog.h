// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import while it runs and when it is over: how far, how fast, how long still, and what became
// of the records.
#pragma once

#include "core/sync/import.h"

#include <QDialog>

class QGridLayout;
class QPushButton;

namespace attune::ui {

class TextLabel;
class ThinProgress;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);

    void showProgress(const sync::ImportProgress &progress);
    void showPaused(bool paused);
    void showReport(const sync::ImportReport &report);
    /// It could not be carried out at all.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void pauseToggled();
    void cancelWanted();
    void setAsideWanted();

private:
    void buildLayout();
    void buildCounts();
    void showCounts(const sync::Outcomes &outcomes, std::int64_t setAside);
    void finish(const QString &title);

    bool m_paused = false;
    bool m_over = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    ThinProgress *m_progress = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<TextLabel *> m_counts;
    TextLabel *m_reasons = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_list = nullptr;
};

} // namespace attune::ui
