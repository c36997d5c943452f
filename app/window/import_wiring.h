// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Import in the window: asks what unknown columns mean, then shows how it goes and what came of it.
#pragma once

#include "app/window/desk.h"
#include "core/sync/import.h"
#include "core/sync/unmapped.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>

namespace attune::ui {
class ImportDialog;
}

namespace attune::app {

class WorkWiring;

class ImportWiring : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ImportWiring(Desk &desk, WorkWiring &work, QObject *parent = nullptr);

    /// Files or folders that somebody dropped or chose.
    void import(const QStringList &paths);
    /// Without questions and without a dialog: nobody need be there.
    void importQuietly(const QStringList &paths);

Q_SIGNALS:
    void setAsideWanted();

private:
    void askForMeanings(
        const QStringList &paths, std::deque<sync::UnmappedFile> files, const QStringList &answers);
    void begin(const QStringList &paths, const QStringList &mappings);
    void finish(const Result<sync::ImportReport> &report, const QPointer<ui::ImportDialog> &dialog);

    Desk &m_desk;
    WorkWiring &m_work;
    int m_imports = 0;
};

} // namespace attune::app
