// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields with their name above them, and values that come into them without moving the cursor of
// whoever types there.
#pragma once

#include <QString>

#include <string>

class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace attune::ui {

/// Without margins; names above their fields.
QFormLayout *layFields(QWidget *page);
void addField(QFormLayout &layout, const QString &name, QWidget *field);
QLineEdit *addLine(QFormLayout &layout, const QString &name);
QPlainTextEdit *addText(QFormLayout &layout, const QString &name, int lines);
QDoubleSpinBox *addNumber(QFormLayout &layout, const QString &name, double least, double most);

void showText(QLineEdit &field, const std::string &text);
void showText(QPlainTextEdit &field, const std::string &text);

} // namespace attune::ui
