// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace attune::ui {

namespace {

QColor underPointer(const QColor &fill, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return fill;
    return touched(fill, state & QStyle::State_MouseOver, state & QStyle::State_Sunken);
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus
        && option.state & QStyle::State_KeyboardFocusChange;
}

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool primary = button && button->features & QStyleOptionButton::DefaultButton;
    const bool underHand = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (primary && enabled) {
        paintBox(
            painter, option.rect, kControlRadius, underPointer(colour(Role::Accent), option.state));
    } else if (option.state & QStyle::State_On) {
        paintBox(painter, option.rect, kControlRadius,
            underPointer(colour(Role::Selection), option.state),
            flat ? QColor() : colour(Role::Accent));
    } else if (!flat) {
        paintBox(painter, option.rect, kControlRadius,
            underPointer(colour(enabled ? Role::Base : Role::Window), option.state),
            colour(Role::Hairline));
    } else if (underHand && enabled) {
        paintBox(painter, option.rect, kControlRadius,
            underPointer(option.palette.color(QPalette::Window), option.state));
    }
    if (hasKeyboardFocus(option)) {
        const double gap = primary ? 2 : 0;
        if (primary)
            paintBox(painter, option.rect, kControlRadius, {}, colour(Role::Window));
        paintFocusRing(painter, option.rect, kControlRadius);
        if (primary)
            paintBox(painter, QRectF(option.rect).adjusted(gap, gap, -gap, -gap),
                kControlRadius - gap, {}, colour(Role::OnAccent));
    }
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, kControlRadius,
        option.palette.color(enabled ? QPalette::Base : QPalette::Window),
        colour(enabled ? Role::Border : Role::Hairline));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, kControlRadius);
}

/// A box for more than one line is a field as those for one are.
bool isWrittenIn(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// A copy with how long words end, which that of the older kind would lose.
QStyleOptionHeaderV2 whole(const QStyleOptionHeader &header)
{
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        return *newer;
    QStyleOptionHeaderV2 out;
    static_cast<QStyleOptionHeader &>(out) = header;
    out.version = QStyleOptionHeaderV2::Version;
    return out;
}

void drawTick(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor mark = colour(enabled ? Role::Accent : Role::Disabled);
    paintBox(painter, box, round ? side / 2 : kTagRadius,
        on ? mark : underPointer(colour(Role::Base), option.state),
        on ? mark : colour(enabled ? Role::Border : Role::Disabled));
    const QColor sign = colour(enabled ? Role::OnAccent : Role::Base);
    const double inset = side * 0.32;
    if (on && round)
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), side, sign);
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(box.adjusted(3, side / 2 - 1, -3, 1 - side / 2), sign);
    else if (on)
        paintIcon(painter, Icon::Check, box, sign);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), round ? side : kControlRadius);
}

void drawItemGround(const QStyleOptionViewItem &item, QPainter &painter)
{
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, item.palette.color(QPalette::Highlight));
    else if (item.state & QStyle::State_MouseOver && item.state & QStyle::State_Enabled)
        painter.fillRect(item.rect, colour(Role::Alternate));
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
}

/// The focus of a row, where rows are what is chosen: Qt would frame the words of one cell only.
void drawRowFocus(const QStyleOptionViewItem &item, QPainter &painter)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    if (!view || !showsFocus(view) || !item.index.isValid())
        return;
    if (view->selectionBehavior() != QAbstractItemView::SelectRows) {
        if (item.state & QStyle::State_HasFocus)
            paintFocusRing(painter, item.rect, 2);
        return;
    }
    if (view->currentIndex().row() != item.index.row()
        || view->currentIndex().parent() != item.index.parent())
        return;
    const QColor accent = colour(Role::Accent);
    const QRect r = item.rect;
    painter.fillRect(r.left(), r.top(), r.width(), kFocusWidth, accent);
    painter.fillRect(r.left(), r.bottom() - kFocusWidth + 1, r.width(), kFocusWidth, accent);
}

Icon arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return Icon::ChevronDown;
    }
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int AppStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::k16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::k8;
    case PM_FocusFrameHMargin:
        return space::k8;
    case PM_HeaderMargin:
        return space::k8 + 1; // views put their text one pixel further in
    case PM_FocusFrameVMargin:
        return space::k2;
    case PM_ButtonIconSize:
        return scaled(14);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_HeaderMarkSize:
        return iconSize();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::k8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return space::k32;
    case PM_SliderLength:
    case PM_SliderControlThickness:
    case PM_SliderThickness:
        return scaled(16);
    case PM_DefaultFrameWidth: // the text must leave the round corners and the focus ring alone
        return qobject_cast<const QPlainTextEdit *>(widget)
                || qobject_cast<const QTextEdit *>(widget)
            ? 3
            : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::k4;
    case PM_ToolTipLabelFrameWidth:
        return space::k6;
    case PM_TabBarTabHSpace:
        return 2 * space::k8;
    case PM_TabBarTabVSpace:
        return 2 * space::k6;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_TabBarScrollButtonWidth:
        return scaled(24);
    case PM_SplitterWidth:
        return space::k12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Header_ArrowAlignment: // beside the words, which are cut to make room for it
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return static_cast<int>(colour(Role::Hairline).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool wordless = button && button->text.isEmpty();
        size.setWidth(wordless ? controlHeight() : contents.width() + 2 * space::k12);
        size.setHeight(std::max(controlHeight(), contents.height() + space::k8));
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(controlHeight(), option->fontMetrics.height() + space::k8));
        if (type == CT_SpinBox)
            size.setWidth(contents.width() + scaled(24) + space::k12); // the signs at its end
        break;
    case CT_ToolButton:
        size = size.expandedTo({controlHeight(), controlHeight()});
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size = QSize(size.width() + space::k16, std::max(size.height(), scaled(28)));
        break;
    }
    case CT_TabBarTab:
        size.setHeight(std::max(controlHeight(), contents.height()));
        break;
    case CT_HeaderSection:
        // Only one head at a time bears the sign of the order, and its words give way to it.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 unsorted = whole(*header);
            unsorted.sortIndicator = QStyleOptionHeader::None;
            size = QProxyStyle::sizeFromContents(type, &unsorted, contents, widget);
        }
        size.setHeight(std::max(size.height(), scaled(28)));
        break;
    default:
        break;
    }
    return size;
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        return;
    case PE_PanelButtonTool: {
        if (widget && qobject_cast<QTabBar *>(widget->parentWidget())) // tabs go on under it
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        QStyleOptionButton flat;
        flat.QStyleOption::operator=(*option);
        flat.features = QStyleOptionButton::Flat;
        drawButton(flat, *painter);
        return;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else if (option->palette.brush(QPalette::Base).color().alpha() > 0)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, colour(Role::Hairline));
        return;
    case PE_FrameLineEdit:
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
    case PE_PanelScrollAreaCorner: // between two scroll bars the ground goes on
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and rows draw their own; what is left is labels of links and the like.
        if (!qstyleoption_cast<const QStyleOptionButton *>(option) && hasKeyboardFocus(*option)
            && !qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QComboBox *>(widget))
            paintFocusRing(*painter, option->rect, kTagRadius);
        return;
    case PE_Frame:
        if (isWrittenIn(widget)) {
            drawField(*option, *painter);
            return;
        }
        [[fallthrough]];
    case PE_FrameMenu:
    case PE_FrameTabWidget:
        paintBox(*painter, option->rect, element == PE_FrameMenu ? kControlRadius : 2, {},
            colour(Role::Hairline));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colour(Role::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(*option, *painter, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintIcon(*painter, arrowOf(element), option->rect,
            colour(option->state & State_Enabled ? Role::Muted : Role::Disabled));
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItemGround(*item, *painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeaderV2 label = whole(*header);
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &label, painter, widget);
            drawSortSign(*header, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
            colour(Role::Hairline));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
            colour(Role::Hairline));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 quiet = whole(*header);
            quiet.palette.setColor(QPalette::ButtonText, colour(Role::Muted));
            quiet.state &= ~State_On; // or Fusion makes chosen columns bold
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*button, *painter);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(*tab, *painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawRowFocus(*item, *painter);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*bar, *painter);
            return;
        }
        break;
    case CE_Splitter:
        return; // the gap between two cards is sign enough
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return drawScrollBar(*slider, *painter);
    if (control == CC_Slider && slider)
        return drawSlider(*slider, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin)
        return drawSpinBox(*spin, *painter, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo)
        return drawComboBox(*combo, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        // PM_HeaderMargin raises the smallest section, and with it the height of every row.
        header->setMinimumSectionSize(scaled(20));
        header->setHighlightSections(false);
        header->setFont(textFont(TextStyle::CaptionStrong));
        if (header->orientation() == Qt::Vertical)
            header->setDefaultSectionSize(rowHeight());
    }
}

} // namespace attune::ui
