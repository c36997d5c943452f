// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_parts_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>

namespace attune::ui {

RecoveryPartsDialog::RecoveryPartsDialog(const QStringList &parts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Recovery key"));
    auto *about = new TextLabel(TextStyle::Body,
        tr("Any two of these parts open the centre when passphrases are lost; one alone tells "
           "nothing. Print them, give each to another person, and keep none of them on a "
           "computer. They are shown once."));
    about->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(about);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (int i = 0; i < parts.size(); ++i) {
        auto *field = new QLineEdit(parts[i]);
        field->setReadOnly(true);
        field->setFont(fixed);
        field->setAccessibleName(tr("Part %1 of %2").arg(i + 1).arg(parts.size()));
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(parts[i]) + 4 * space::k8);
        field->setCursorPosition(0);
        layout->addWidget(field);
    }
    auto *print = new QPushButton(icon(Icon::Document), tr("Print…"));
    print->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(print);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(520));
    connect(print, &QPushButton::clicked, this, &RecoveryPartsDialog::printWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    print->setFocus();
}

QString recoverySheets(const QStringList &parts, const QString &centre, const QString &day)
{
    QString out;
    for (int i = 0; i < parts.size(); ++i) {
        const QString heading = RecoveryPartsDialog::tr("Recovery key of %1, part %2 of %3")
                                    .arg(centre)
                                    .arg(i + 1)
                                    .arg(parts.size());
        out += QStringLiteral("<div%1><h2>%2</h2><p style=\"font-family: monospace; font-size: "
                              "14pt\">%3</p><p>%4</p><p>%5</p></div>")
                   .arg(i > 0 ? QStringLiteral(" style=\"page-break-before: always\"") : QString(),
                       heading.toHtmlEscaped(), parts[i].toHtmlEscaped(),
                       RecoveryPartsDialog::tr(
                           "Made on %1. With one of the other two parts it opens the centre when "
                           "passphrases are lost: Passphrase lost… where Attune asks for one, or "
                           "attune user recovery use. Alone it opens nothing.")
                           .arg(day)
                           .toHtmlEscaped(),
                       RecoveryPartsDialog::tr("Keep it under lock, on paper alone, and away from "
                                               "the other two. A newer recovery key makes this one "
                                               "worthless.")
                           .toHtmlEscaped());
    }
    return out;
}

} // namespace attune::ui
