// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while there is no centre: three ways to get one.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace attune::ui {

class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// Centres opened before, to be had again with one click.
    void setRecent(const QStringList &folders);

Q_SIGNALS:
    void openRequested();
    void joinRequested();
    void recentRequested(const QString &folder);
    void importRequested();
    void demonstrationRequested();

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace attune::ui
