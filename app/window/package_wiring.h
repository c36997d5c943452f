// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed packages in the window: a dialog over what lies in the shared folder.
#pragma once

#include "app/window/desk.h"
#include "ui/shell/packages_dialog.h"

#include <QObject>
#include <QPointer>

namespace attune::app {

class PackageWiring : public QObject {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit PackageWiring(Desk &desk, QObject *parent = nullptr);

    /// For tours, too.
    void open();

private:
    void list();
    void offer();
    void openOne(const QString &id);
    void send(const ui::PackageWish &wish);

    Desk &m_desk;
    QPointer<ui::PackagesDialog> m_dialog;
};

} // namespace attune::app
