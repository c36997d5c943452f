// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_question.h"

#include <QFileDialog>

namespace attune::ui {

namespace {

void openFileDialog(QFileDialog *dialog, const QObject *context, Chosen next)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(next));
    dialog->open();
}

} // namespace

void askForFile(
    QWidget *over, const QString &title, const QString &kinds, const QObject *context, Chosen next)
{
    auto *dialog = new QFileDialog(over, title, QString(), kinds);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, context, std::move(next));
}

void askForFiles(QWidget *over, const QString &title, const QString &kinds, const QObject *context,
    std::function<void(const QStringList &files)> next)
{
    auto *dialog = new QFileDialog(over, title, QString(), kinds);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, context, std::move(next));
    dialog->open();
}

void askForFolder(
    QWidget *over, const QString &title, const QString &from, const QObject *context, Chosen next)
{
    auto *dialog = new QFileDialog(over, title, from);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, context, std::move(next));
}

void askWhereTo(QWidget *over, const QString &title, const QString &name, const QString &kinds,
    const QObject *context, Chosen next)
{
    auto *dialog = new QFileDialog(over, title, QString(), kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    openFileDialog(dialog, context, std::move(next));
}

} // namespace attune::ui
