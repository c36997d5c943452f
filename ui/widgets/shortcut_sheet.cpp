// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcut_sheet.h"
#include "ui/theme/paint.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace attune::ui {

namespace {

/// Keys in a box, as they look on a keyboard.
class KeyCap final : public TextLabel {
public:
    explicit KeyCap(const QString &keys)
        : TextLabel(TextStyle::Caption, keys)
    {
        setContentsMargins(space::k6, space::k2, space::k6, space::k2);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), kTagRadius, colour(Role::Sunken), colour(Role::Hairline));
        painter.end();
        TextLabel::paintEvent(event);
    }
};

QWidget *column(const std::vector<ShortcutLine> &lines, std::size_t from, std::size_t to)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k6);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (lines[i].group != group) {
            group = lines[i].group;
            auto *caption = new TextLabel(TextStyle::Group, group, nullptr, Role::Muted);
            caption->setContentsMargins(0, row == 0 ? 0 : space::k12, 0, space::k2);
            grid->addWidget(caption, row++, 0, 1, 2);
        }
        grid->addWidget(new TextLabel(TextStyle::Body, lines[i].text), row, 0);
        grid->addWidget(new KeyCap(lines[i].keys), row++, 1, Qt::AlignRight);
    }
    grid->setRowStretch(row, 1);
    return box;
}

/// Where the second column begins: at the first group past the middle.
std::size_t secondColumn(const std::vector<ShortcutLine> &lines)
{
    for (std::size_t i = (lines.size() + 1) / 2; i < lines.size(); ++i) {
        if (i > 0 && lines[i].group != lines[i - 1].group)
            return i;
    }
    return lines.size();
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, space::k12, 0);
    columns->setSpacing(space::k32);
    const std::size_t middle = secondColumn(lines);
    columns->addWidget(column(lines, 0, middle), 1);
    if (middle < lines.size())
        columns->addWidget(column(lines, middle, lines.size()), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k16, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    // As high as its lines, as far as the screen goes.
    const int chrome = sizeHint().height() - scroll->sizeHint().height();
    resize(scaled(720),
        std::min(content->sizeHint().height() + chrome + space::k8,
            screen()->availableGeometry().height() * 9 / 10));
}

} // namespace attune::ui
