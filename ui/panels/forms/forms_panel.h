// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Forms panel: every version of every evaluation form, the chosen one as it is scored, and the
// way to the next version.
#pragma once

#include "core/base/zone.h"
#include "core/forms/forms_snapshot.h"
#include "ui/panels/panel.h"

#include <memory>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class Card;
class EmptyState;
class FormPreview;
class ColumnFit;
class RowsModel;
class SideScroll;
class TextLabel;

class FormsPanel : public Panel {
    Q_OBJECT

public:
    explicit FormsPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const forms::Catalogue> catalogue, const Zone &zone);
    FormPreview *preview() const { return m_preview; }

    void applyScope(const Scope &scope) override;
    /// "form:empathy" chooses the version of it that is in use.
    void open(const QString &target) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void catalogueWanted();
    void newWanted();
    /// The next version, beginning with this one; 0: with the one that comes with the program.
    void editWanted(const QString &form, qint64 version);
    /// As it comes with the program.
    void publishWanted(const QString &form);
    void importWanted();
    void exportWanted(const attune::forms::Form &form);

private:
    void buildLayout();
    QWidget *buildSide();
    void bindActions();
    void showRow();
    /// Nullptr: none.
    const forms::CatalogueRow *chosen() const;

    std::shared_ptr<const forms::Catalogue> m_catalogue;
    std::optional<Zone> m_zone;
    QString m_wanted; ///< to choose once it is there
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    RowsModel *m_model = nullptr;
    ColumnFit *m_fit = nullptr;
    QTableView *m_table = nullptr;
    Card *m_one = nullptr;
    TextLabel *m_about = nullptr;
    QPushButton *m_edit = nullptr, *m_publish = nullptr;
    FormPreview *m_preview = nullptr;
    SideScroll *m_side = nullptr;
    QAction *m_new = nullptr, *m_import = nullptr, *m_export = nullptr;
};

} // namespace attune::ui
