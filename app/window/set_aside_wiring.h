// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The set-aside records in the window: read, tried again, dismissed.
#pragma once

#include "app/window/desk.h"
#include "core/worker/job_queue.h"

#include <QObject>
#include <QPointer>

namespace attune::ui {
class SetAsideDialog;
}

namespace attune::app {

class WorkWiring;
struct ImportOrder;

class SetAsideWiring : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    SetAsideWiring(Desk &desk, WorkWiring &work, QObject *parent = nullptr);

    void open();
    /// What is open is read again.
    void refresh();

private:
    void readBody(qint64 id);
    void retry(const ImportOrder &order);
    void dismiss(qint64 id, const QString &why);
    QString whyClosed(const Error &error) const;
    void conclude(const QString &sentence);

    Desk &m_desk;
    WorkWiring &m_work;
    QPointer<ui::SetAsideDialog> m_dialog;
};

} // namespace attune::app
