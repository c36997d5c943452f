// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of AppStyle that need geometry of their own: scroll bars, sliders, boxes, labels.
#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kBarWidth = 6; // what is seen of a scroll bar; the rest of its extent is easy to hit

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::clamp(handle, std::min(space::k32, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return across ? QRect(bar.rect.x() + start, bar.rect.y(), handle, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), handle);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool across = bar.orientation == Qt::Horizontal;
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        across ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        across ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default:
        return {}; // no buttons at the ends
    }
}

QPixmap tinted(const QIcon &icon, const QSize &size, double ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return visualRect(slider->direction, slider->rect, scrollPart(*slider, part));
    const QRect r = option->rect;
    const int arrow = scaled(24);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, r, {r.right() - arrow + 1, r.y(), arrow, r.height()});
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, r, r.adjusted(space::k8, 1, -arrow, -1));
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = r.height() / 2;
        const int top = part == SC_SpinBoxUp ? r.top() : r.top() + half;
        return visualRect(option->direction, r, {r.right() - arrow + 1, top, arrow, half});
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, r, r.adjusted(space::k4, 2, -arrow, -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// Fusion puts the sign of the order above the end of the section; here it stands beside the word,
/// on the side where there is room.
void AppStyle::drawSortSign(const QStyleOptionHeader &header, QPainter &painter) const
{
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    const QRect r = header.rect;
    const int size = scaled(14);
    const int words = space::k8 + header.fontMetrics.horizontalAdvance(header.text) + space::k2;
    const int x = header.textAlignment & Qt::AlignRight
        ? std::max(r.left(), r.right() + 1 - words - size)
        : std::min(r.left() + words, r.right() + 1 - size);
    // What Qt calls down is the ascending order, which everybody else shows by an arrow up.
    const bool ascending = header.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, ascending ? Icon::ChevronUp : Icon::ChevronDown,
        visualRect(header.direction, r, {x, r.center().y() - size / 2 + 1, size, size}),
        colour(Role::Text));
}

QRect AppStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(space::k4, 0, -space::k4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void AppStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter) const
{
    if (bar.maximum <= bar.minimum)
        return;
    QRectF handle = scrollHandle(bar);
    const double inset = 2;
    if (bar.orientation == Qt::Horizontal)
        handle = {handle.x() + inset, handle.center().y() - kBarWidth / 2.0,
            handle.width() - 2 * inset, kBarWidth};
    else
        handle = {handle.center().x() - kBarWidth / 2.0, handle.y() + inset, kBarWidth,
            handle.height() - 2 * inset};
    const bool touched =
        bar.state & (State_MouseOver | State_Sunken) && bar.activeSubControls & SC_ScrollBarSlider;
    const QColor shade =
        touched ? colour(Role::Muted) : mixed(colour(Role::Border), colour(Role::Base), 0.5);
    paintBox(painter, handle, kBarWidth / 2.0, shade);
}

void AppStyle::drawSlider(
    const QStyleOptionSlider &slider, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = slider.state & State_Enabled;
    const QRectF handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    QRectF groove = slider.rect;
    QRectF done;
    if (slider.orientation == Qt::Horizontal) {
        groove = {groove.x(), groove.center().y() - 2, groove.width(), 4};
        done = {groove.topLeft(), QPointF(handle.center().x(), groove.bottom())};
        if (slider.upsideDown)
            done = {QPointF(handle.center().x(), groove.top()), groove.bottomRight()};
    } else {
        groove = {groove.center().x() - 2, groove.y(), 4, groove.height()};
        done = {QPointF(groove.left(), handle.center().y()), groove.bottomRight()};
    }
    const QColor mark = colour(enabled ? Role::Accent : Role::Disabled);
    paintBox(painter, groove, 2, colour(Role::Hairline));
    paintBox(painter, done, 2, mark);
    const double side = std::min(handle.width(), handle.height()) - 2;
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    paintBox(painter, knob, side / 2, colour(Role::Base), mark);
    paintBox(painter, knob.adjusted(3, 3, -3, -3), side / 2, mark);
    if (slider.state & State_HasFocus && slider.state & State_KeyboardFocusChange)
        paintFocusRing(painter, slider.rect, kTagRadius);
}

void AppStyle::drawSpinBox(
    const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = box.state & State_Enabled;
    paintBox(painter, box.rect, kControlRadius, colour(enabled ? Role::Base : Role::Window),
        colour(enabled ? Role::Border : Role::Hairline));
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const bool can = enabled
            && box.stepEnabled
                & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRectF rect = proxy()->subControlRect(CC_SpinBox, &box, part, widget);
        QRectF sign(0, 0, scaled(14), scaled(14));
        sign.moveCenter(rect.center() + QPointF(0, up ? 2 : -2));
        const bool pressed = box.state & State_Sunken && box.activeSubControls & part;
        paintIcon(painter, up ? Icon::ChevronUp : Icon::ChevronDown, sign,
            colour(!can       ? Role::Disabled
                    : pressed ? Role::Accent
                              : Role::Muted));
    }
    if (box.state & State_HasFocus)
        paintFocusRing(painter, box.rect, kControlRadius);
}

void AppStyle::drawComboBox(
    const QStyleOptionComboBox &box, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = box.state & State_Enabled;
    const QColor ground = colour(enabled ? Role::Base : Role::Window);
    const bool over = enabled && !box.editable && box.state & (State_MouseOver | State_On);
    paintBox(painter, box.rect, kControlRadius,
        over ? mixed(ground, colour(Role::Text), 0.04) : ground,
        colour(enabled ? Role::Border : Role::Hairline));
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    QRectF sign(0, 0, scaled(16), scaled(16));
    sign.moveCenter(arrow.center());
    paintIcon(painter, Icon::ChevronDown, sign, colour(enabled ? Role::Muted : Role::Disabled));
    // What can be written in shows its focus as fields do: also after a click.
    if (box.state & State_HasFocus && (box.editable || box.state & State_KeyboardFocusChange))
        paintFocusRing(painter, box.rect, kControlRadius);
}

void AppStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const bool primary = button.features & QStyleOptionButton::DefaultButton;
    const QColor ink = !enabled   ? colour(Role::Disabled)
        : primary                 ? colour(Role::OnAccent)
        : button.state & State_On ? colour(Role::SelectionText)
                                  : button.palette.color(QPalette::ButtonText);
    const QSize iconSize = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : space::k6;
    const QRect inside = button.rect.adjusted(space::k4, 0, -space::k4, 0);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic;
    const int room = inside.width() - iconSize.width() - gap;
    const QString text =
        button.fontMetrics.elidedText(button.text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic);
    const int wanted = button.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    int x = inside.x() + (room - std::min(wanted, room)) / 2;
    if (!button.icon.isNull()) {
        QRect box(QPoint(x, 0), iconSize);
        box.moveTop(inside.center().y() - iconSize.height() / 2 + 1);
        const QRect seen = visualRect(button.direction, inside, box);
        const double ratio = painter.device()->devicePixelRatioF();
        if (primary || !enabled)
            painter.drawPixmap(seen, tinted(button.icon, iconSize, ratio, ink));
        else
            button.icon.paint(&painter, seen);
        x += iconSize.width() + gap;
    }
    painter.setPen(ink);
    const QRect words(x, inside.y(), inside.right() - x + 1, inside.height());
    painter.drawText(visualRect(button.direction, inside, words),
        static_cast<int>(visualAlignment(button.direction, Qt::AlignLeft))
            | (flags & ~Qt::AlignLeft),
        text);
}

/// Words on the ground, and the accent under those of the page that is shown.
void AppStyle::drawTab(const QStyleOptionTab &tab, QPainter &painter) const
{
    constexpr int kLine = 2;
    const bool chosen = tab.state & State_Selected;
    const QRect words = tab.rect.adjusted(space::k2, space::k2, -space::k2, -space::k4);
    if (!chosen && tab.state & State_Enabled && tab.state & (State_MouseOver | State_Sunken))
        paintBox(painter, words, kControlRadius,
            touched(tab.palette.color(QPalette::Window), true, tab.state & State_Sunken));
    if (chosen)
        painter.fillRect(tab.rect.left() + space::k4, tab.rect.bottom() - kLine + 1,
            tab.rect.width() - 2 * space::k4, kLine, colour(Role::Accent));
    if (tab.state & State_HasFocus && tab.state & State_KeyboardFocusChange)
        paintFocusRing(painter, words, kControlRadius);
}

void AppStyle::drawTabLabel(
    const QStyleOptionTab &tab, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionTab quiet(tab);
    const QColor ink = colour(!(tab.state & State_Enabled) ? Role::Disabled
            : tab.state & State_Selected                   ? Role::Text
                                                           : Role::Muted);
    quiet.palette.setColor(QPalette::WindowText, ink);
    quiet.palette.setColor(QPalette::ButtonText, ink);
    quiet.state &= ~State_HasFocus; // or Qt would frame the words once more
    QProxyStyle::drawControl(CE_TabBarTabLabel, &quiet, &painter, widget);
}

void AppStyle::drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const
{
    QRectF track = bar.rect;
    track = {track.x(), track.center().y() - 2, track.width(), 4};
    paintBox(painter, track, 2, colour(Role::Hairline));
    const double share = bar.maximum > bar.minimum
        ? double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum)
        : 0;
    if (share > 0) {
        track.setWidth(std::max(4.0, track.width() * std::min(share, 1.0)));
        paintBox(painter, track, 2, colour(Role::Accent));
    }
}

} // namespace attune::ui
