// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_palette.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace attune::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kRowsShown = 10;
constexpr int kShadow = 12;

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), scaled(32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            paintBox(*painter, option.rect, kControlRadius, colour(Role::Selection));
        QRect inside = option.rect.adjusted(space::k8, 0, -space::k8, 0);
        const QColor ink = colour(selected ? Role::SelectionText : Role::Text);
        const QColor quiet = selected ? ink : colour(Role::Muted);
        const int side = scaled(16);
        paintIcon(*painter, static_cast<Icon>(index.data(PaletteModel::IconRole).toInt()),
            QRectF(inside.left(), inside.center().y() - side / 2.0, side, side), quiet);
        inside.setLeft(inside.left() + side + space::k8);
        const QFont small = textFont(TextStyle::Caption);
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        const QString aside =
            keys.isEmpty() ? index.data(PaletteModel::GroupRole).toString() : keys;
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, aside);
        inside.setRight(inside.right() - QFontMetrics(small).horizontalAdvance(aside) - space::k12);
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(ink);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_model(new PaletteModel(this))
    , m_input(new QLineEdit)
    , m_list(new QListView)
    , m_none(mutedLabel(tr("Nothing matches.")))
{
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("Search or run a command"));
    m_input->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    dressView(m_list);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_none->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        kShadow + space::k8, kShadow + space::k8, kShadow + space::k8, kShadow + space::k8);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setSearch(Search search)
{
    m_search = std::move(search);
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    m_before = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_input->clear();
    refresh();
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(scaled(kWidth), window->width() - 2 * space::k32) + 2 * kShadow;
    const int wanted = controlHeight() + scaled(32) * kRowsShown + 4 * space::k8 + 2 * kShadow;
    const int height = std::min(wanted, window->height() - 2 * space::k32);
    setGeometry(
        (window->width() - width) / 2, std::max(space::k8, window->height() / 12), width, height);
}

void CommandPalette::leave(bool giveFocusBack)
{
    if (!isOpen())
        return;
    hide();
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::refresh()
{
    const QString pattern = m_input->text().trimmed();
    m_model->filter(
        pattern, m_search && pattern.size() > 1 ? m_search(pattern) : std::vector<PaletteEntry>());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto run = entry->run;
    leave(true);
    if (run)
        run();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        // A menu over the field, or another window, is no leaving.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && !isAncestorOf(QApplication::focusWidget()))
            leave(false);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-kRowsShown);
        return true;
    case Qt::Key_PageDown:
        step(kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else to go to in here
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool dark = currentScheme() == Scheme::Dark;
    QColor shade = colour(dark ? Role::Sunken : Role::Text);
    shade.setAlphaF(dark ? 0.08F : 0.012F);
    for (int ring = 0; ring < kShadow; ++ring)
        paintBox(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring),
            kCardRadius + kShadow - ring, shade);
    paintBox(painter, QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow), kCardRadius,
        colour(Role::Base), colour(Role::Border));
}

} // namespace attune::ui
