// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_question.h"

#include <QFileDialog>

namespace attune::app {

namespace {

void openFileDialog(
    QFileDialog *dialog, const QObject *context, std::function<void(const QString &)> next)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(next));
    dialog->open();
}

} // namespace

void askForFile(QWidget *over, const QString &title, const QString &kinds, const QObject *context,
    std::function<void(const QString &file)> next)
{
    auto *dialog = new QFileDialog(over, title, QString(), kinds);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, context, std::move(next));
}

void askWhereTo(QWidget *over, const QString &title, const QString &name, const QString &kinds,
    const QObject *context, std::function<void(const QString &file)> next)
{
    auto *dialog = new QFileDialog(over, title, QString(), kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    openFileDialog(dialog, context, std::move(next));
}

} // namespace attune::app
