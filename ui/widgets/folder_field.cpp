// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folder_field.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace attune::ui {

FolderField::FolderField(const QString &name, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_choose([name](QWidget *over, const QString &from, const Chosen &next) {
        askForFolder(over, name, from, over, next);
    })
    , m_line(new QLineEdit(folder))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(name);
    auto *pick = new QPushButton(tr("Choose…"));
    pick->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(m_line, 1);
    row->addWidget(pick);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(pick, &QPushButton::clicked, this, [this] {
        m_choose(this, m_line->text(), [this](const QString &chosen) { m_line->setText(chosen); });
    });
}

QString FolderField::folder() const
{
    return m_line->text().trimmed();
}

} // namespace attune::ui
