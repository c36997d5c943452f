// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation forms in the window: listed, written, published, and taken in and out as files.
#pragma once

#include "app/window/desk.h"
#include "core/forms/form_drafts.h"
#include "core/journal/journal.h"

#include <QObject>

#include <functional>
#include <memory>

namespace attune::ui {
class FormEditor;
class FormsPanel;
}

namespace attune::app {

/// What the editor is opened with.
struct FormWork;

class FormsWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit FormsWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

private:
    void bindPanel();
    void read();
    bool mayPublish() const;
    forms::FormDrafts drafts() const;
    /// `form` empty: a new one. What was read from a file takes the place of what was begun.
    void edit(const std::string &form, std::int64_t version, std::optional<forms::Form> imported);
    void show(std::shared_ptr<const FormWork> work);
    void publish(ui::FormEditor *editor, std::shared_ptr<const FormWork> work,
        const forms::FormDraft &draft);
    void publishShipped(const std::string &form);
    /// Heard while `over` is there; `complain` where the file holds no form.
    void askForForm(QWidget *over, std::function<void(forms::Form form)> next,
        std::function<void(const QString &sentence)> complain);
    void exportForm(QWidget *over, const forms::Form &form);
    void writeForm(const forms::Form &form, const QString &name);

    Desk &m_desk;
    ui::FormsPanel *m_panel;
};

} // namespace attune::app
