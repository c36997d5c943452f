// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

namespace attune::ui {

namespace {

constexpr int kColumnWidth = 560;

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new Card(tr("Opened before")))
{
    auto *column = new QWidget;
    column->setMaximumWidth(scaled(kColumnWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k12);
    auto *title = new TextLabel(TextStyle::Title, tr("Welcome to Attune"));
    title->setWrapping(true);
    auto *about = mutedLabel(tr("A centre is one folder on this computer with everything that was "
                                "imported and decided. There is none here yet."));
    about->setWrapping(true);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addSpacing(space::k4);

    const auto addWay = [&](Icon sign, const QString &name, const QString &text,
                            const QString &action, bool primary, void (FirstRunPage::*chosen)()) {
        auto *card = new Card;
        auto *words = new QVBoxLayout;
        words->setSpacing(space::k2);
        words->addWidget(new TextLabel(TextStyle::Section, name));
        auto *detail = mutedLabel(text);
        detail->setWrapping(true);
        words->addWidget(detail);
        auto *button = new QPushButton(ui::icon(sign), action);
        button->setDefault(primary);
        connect(button, &QPushButton::clicked, this, chosen);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::k16);
        row->addLayout(words, 1);
        row->addWidget(button);
        card->body()->addLayout(row);
        layout->addWidget(card);
    };
    addWay(Icon::Star, tr("Look around first"),
        tr("A made-up centre of 120 agents and twelve weeks, in a folder of its own, with a user "
           "for "
           "each role. Everybody's passphrase is “demo”."),
        tr("Demonstration"), true, &FirstRunPage::demonstrationRequested);
    addWay(Icon::Import, tr("Start with your exports"),
        tr("vCon, CSV or Amazon Connect files. A new centre is made for them."), tr("Import…"),
        false, &FirstRunPage::importRequested);
    addWay(Icon::Folder, tr("Open a centre"), tr("A folder that Attune made before."), tr("Open…"),
        false, &FirstRunPage::openRequested);
    addWay(Icon::Link, tr("Join a centre"),
        tr("One that lies on another computer. An administrator gave you an invitation."),
        tr("Join…"), false, &FirstRunPage::joinRequested);
    m_recent->setSpacing(space::k4);
    static_cast<Card *>(m_recentBox)->body()->addLayout(m_recent);
    layout->addWidget(m_recentBox);
    m_recentBox->hide();

    auto *rows = new QVBoxLayout;
    rows->addStretch(2);
    rows->addWidget(column);
    rows->addStretch(3);
    auto *columns = new QHBoxLayout(this);
    columns->addStretch(1);
    columns->addLayout(rows, 8);
    columns->addStretch(1);
}

void FirstRunPage::setRecent(const QStringList &folders)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
    for (const QString &folder : folders) {
        auto *button = new QPushButton(ui::icon(Icon::Database), QDir(folder).dirName());
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(folder));
        connect(button, &QPushButton::clicked, this,
            [this, folder] { Q_EMIT recentRequested(folder); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentBox->setVisible(!folders.isEmpty());
}

} // namespace attune::ui
