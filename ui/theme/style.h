// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of plain Qt controls: flat, rounded, quiet, drawn over Fusion from palette and tokens.
#pragma once

#include <QProxyStyle>

namespace attune::ui {

/// A button made default is the primary one and is filled with the accent, in dialogs and outside.
class AppStyle : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawSortSign(const QStyleOptionHeader &header, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter) const;
    void drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QWidget *) const;
    void drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *) const;
    void drawComboBox(const QStyleOptionComboBox &box, QPainter &painter, const QWidget *) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &tab, QPainter &painter) const;
    void drawTabLabel(const QStyleOptionTab &tab, QPainter &painter, const QWidget *) const;
    void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const;
};

} // namespace attune::ui
