// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows when a centre cannot be opened: what is wrong, what was kept, what to do.
// It touches nothing.
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;

struct StartProblem {
    QString title{}; ///< "This centre was written by a newer Attune"
    QString happened{}; ///< one or two sentences
    QString advice{}; ///< what to do now
    QString details{}; ///< folder, versions, what the library said; can be copied
    bool canRetry = true;
};

class StartProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit StartProblemPage(QWidget *parent = nullptr);

    void set(const StartProblem &problem);

Q_SIGNALS:
    void retryRequested();
    void otherCentreRequested();
    void quitRequested();

private:
    TextLabel *m_title;
    TextLabel *m_happened;
    TextLabel *m_advice;
    QPlainTextEdit *m_details;
    QWidget *m_detailsBox;
    QPushButton *m_retry;
};

} // namespace attune::ui
