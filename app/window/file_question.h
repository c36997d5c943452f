// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which file to read or to write, asked without a nested event loop.
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace attune::app {

/// `kinds` as a file dialog takes them. `next` hears the file that was chosen, on `context`'s
/// thread and while it lives; nothing is heard of a question that was left.
void askForFile(QWidget *over, const QString &title, const QString &kinds, const QObject *context,
    std::function<void(const QString &file)> next);
/// The same of a file to be written; `name` is proposed. One that is there is asked about first.
void askWhereTo(QWidget *over, const QString &title, const QString &name, const QString &kinds,
    const QObject *context, std::function<void(const QString &file)> next);

} // namespace attune::app
