// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The column meanings a person put right once, so that a wrong one can be taken back.
#pragma once

#include "core/sync/column_mapping.h"

#include <QDialog>

#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace attune::ui {

class TextLabel;

class SavedMappingsDialog : public QDialog {
    Q_OBJECT

public:
    /// Who may not write sees the mappings and can only save them as files.
    explicit SavedMappingsDialog(bool mayWrite, QWidget *parent = nullptr);

    void show(std::vector<sync::ColumnMapping> mappings);
    /// `forgotten` can be brought back until the next is forgotten or the dialog closes.
    void showOutcome(const QString &sentence, const std::optional<sync::ColumnMapping> &forgotten);

Q_SIGNALS:
    void forgetWanted(const sync::ColumnMapping &mapping);
    void restoreWanted(const sync::ColumnMapping &mapping);
    /// The file can be given to `attune import --mapping`.
    void saveFileWanted(const sync::ColumnMapping &mapping);

private:
    void buildLayout();
    void bindActions();
    void setEnabledParts();
    const sync::ColumnMapping *current() const;

    bool m_mayWrite;
    std::vector<sync::ColumnMapping> m_mappings;
    std::optional<sync::ColumnMapping> m_forgotten;
    QStackedWidget *m_pages = nullptr;
    QTableWidget *m_table = nullptr;
    TextLabel *m_outcome = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace attune::ui
