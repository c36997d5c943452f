// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder, typed or chosen.
#pragma once

#include "ui/widgets/file_question.h"

#include <QWidget>

class QLineEdit;

namespace attune::ui {

class FolderField : public QWidget {
    Q_OBJECT

public:
    /// `name` is also the title of the question for it.
    explicit FolderField(
        const QString &name, const QString &folder = {}, QWidget *parent = nullptr);

    QString folder() const;
    bool isEmpty() const { return folder().isEmpty(); }
    /// How it is asked for; a file dialog unless a test answers.
    void setChooseFolder(ChooseFolder choose) { m_choose = std::move(choose); }

Q_SIGNALS:
    void changed();

private:
    ChooseFolder m_choose;
    QLineEdit *m_line;
};

} // namespace attune::ui
