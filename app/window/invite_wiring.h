// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invites further workstations into this centre.
#pragma once

#include "app/window/desk.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace attune::ui {
class InviteDialog;
struct InviteRequest;
}

namespace attune::app {

class WorkWiring;

class InviteWiring : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. Only an administrator finds it among the actions of the window.
    InviteWiring(Desk &desk, WorkWiring &work, QObject *parent = nullptr);

    void open();

private:
    void begin(const ui::InviteRequest &request);
    void conclude(const Result<QJsonObject> &report);

    Desk &m_desk;
    WorkWiring &m_work;
    QPointer<ui::InviteDialog> m_dialog;
};

} // namespace attune::app
