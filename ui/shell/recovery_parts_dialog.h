// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the three parts of a recovery key, once, to be printed and handed to three people.
#pragma once

#include <QDialog>

class QPushButton;

namespace attune::ui {

class RecoveryPartsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryPartsDialog(const QStringList &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A sheet for each.
    void printWanted();
};

/// The sheets for a printer: on each one part, what it is for, and what to do with it.
QString recoverySheets(const QStringList &parts, const QString &centre, const QString &day);

} // namespace attune::ui
