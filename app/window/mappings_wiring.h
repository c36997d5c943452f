// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows which column meanings are saved, forgets one and brings it back.
#pragma once

#include "app/window/desk.h"
#include "core/sync/column_mapping.h"

#include <QObject>
#include <QPointer>

namespace attune::ui {
class SavedMappingsDialog;
}

namespace attune::app {

class WorkWiring;

class MappingsWiring : public QObject {
    Q_OBJECT

public:
    MappingsWiring(Desk &desk, WorkWiring &work, QObject *parent = nullptr);

    void open();

private:
    void refresh();
    void forget(const sync::ColumnMapping &mapping);
    void restore(const sync::ColumnMapping &mapping);
    void saveFile(const sync::ColumnMapping &mapping);
    void conclude(const QString &sentence, const std::optional<sync::ColumnMapping> &forgotten);

    Desk &m_desk;
    WorkWiring &m_work;
    QPointer<ui::SavedMappingsDialog> m_dialog;
};

} // namespace attune::app
