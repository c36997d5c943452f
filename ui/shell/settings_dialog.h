// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, each taking effect at once; later areas add sections of their own.
#pragma once

#include "ui/widgets/file_question.h"

#include <QDialog>

#include <functional>
#include <vector>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace attune::ui {

class Settings;

struct LanguageChoice {
    QString code; ///< "de"
    QString name; ///< in its own tongue: "Deutsch"
};

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, const std::vector<LanguageChoice> &languages,
        QWidget *parent = nullptr);

    /// Shown at the end, under its title; the dialog takes the content over.
    void addSection(const QString &title, QWidget *content);
    /// A button under the shared folder: it closes the dialog and triggers the action.
    void offerExchange(QAction *exchange);
    /// How a folder is asked for; a file dialog unless a test answers.
    void setChooseFolder(ChooseFolder choose) { m_chooseFolder = std::move(choose); }

private:
    QWidget *buildLook(const std::vector<LanguageChoice> &languages);
    QWidget *buildPrivacy();
    QWidget *buildScoring();
    QWidget *buildFolder(const QString &name, const QString &hintText, const QString &folder,
        const std::function<void(const QString &)> &keep);

    Settings &m_settings;
    QVBoxLayout *m_sections;
    QPushButton *m_exchange; ///< hidden until it is offered
    ChooseFolder m_chooseFolder;
};

} // namespace attune::ui
