// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which file or folder to read or to write, asked without a nested event loop.
#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace attune::ui {

/// Hears what was chosen; nothing is heard of a question that was left.
using Chosen = std::function<void(const QString &path)>;
/// How a folder is asked for, beginning at `from`; a seam of dialogs that ask.
using ChooseFolder = std::function<void(QWidget *over, const QString &from, const Chosen &next)>;

/// `kinds` as a file dialog takes them. `next` is called on `context`'s thread and while it lives.
void askForFile(
    QWidget *over, const QString &title, const QString &kinds, const QObject *context, Chosen next);
/// The same of several at once.
void askForFiles(QWidget *over, const QString &title, const QString &kinds, const QObject *context,
    std::function<void(const QStringList &files)> next);
/// The same of a folder.
void askForFolder(
    QWidget *over, const QString &title, const QString &from, const QObject *context, Chosen next);
/// The same of a file to be written; `name` is proposed. One that is there is asked about first.
void askWhereTo(QWidget *over, const QString &title, const QString &name, const QString &kinds,
    const QObject *context, Chosen next);

} // namespace attune::ui
