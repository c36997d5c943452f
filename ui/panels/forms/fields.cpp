// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/fields.h"

#include "ui/theme/tokens.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace attune::ui {

namespace {

constexpr int kDecimals = 2;

/// As short as the number is: "2", not "2.00".
class ShortNumberBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 10); }
};

} // namespace

QFormLayout *layFields(QWidget *page)
{
    auto *out = new QFormLayout(page);
    out->setContentsMargins(0, 0, 0, 0);
    out->setVerticalSpacing(space::k6);
    out->setRowWrapPolicy(QFormLayout::WrapAllRows);
    out->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return out;
}

void addField(QFormLayout &layout, const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    layout.addRow(name, field);
}

QLineEdit *addLine(QFormLayout &layout, const QString &name)
{
    auto *out = new QLineEdit;
    addField(layout, name, out);
    return out;
}

QPlainTextEdit *addText(QFormLayout &layout, const QString &name, int lines)
{
    auto *out = new QPlainTextEdit;
    out->setTabChangesFocus(true);
    out->setFixedHeight(out->fontMetrics().lineSpacing() * lines + space::k16);
    addField(layout, name, out);
    return out;
}

QDoubleSpinBox *addNumber(QFormLayout &layout, const QString &name, double least, double most)
{
    auto *out = new ShortNumberBox;
    out->setRange(least, most);
    out->setDecimals(kDecimals);
    addField(layout, name, out);
    return out;
}

void showText(QLineEdit &field, const std::string &text)
{
    if (const QString shown = QString::fromStdString(text); field.text() != shown)
        field.setText(shown);
}

void showText(QPlainTextEdit &field, const std::string &text)
{
    if (const QString shown = QString::fromStdString(text); field.toPlainText() != shown)
        field.setPlainText(shown);
}

} // namespace attune::ui
