// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"
#include "ui/theme/theme_state.h"

#include <QApplication>
#include <QtMath>

namespace attune::ui {

namespace {

struct Type {
    int pixels;
    QFont::Weight weight;
};

Type typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::BodyStrong:
    case TextStyle::Section:
        return {13, QFont::DemiBold};
    case TextStyle::Caption:
        return {12, QFont::Normal};
    case TextStyle::CaptionStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Group:
        return {11, QFont::DemiBold};
    case TextStyle::Brand:
        return {16, QFont::DemiBold};
    case TextStyle::Title:
        return {18, QFont::DemiBold};
    case TextStyle::Figure:
        return {24, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

} // namespace

double typeScale()
{
    return themeState().typeScale;
}

int scaled(double designPixels)
{
    return qRound(scaledF(designPixels));
}

double scaledF(double designPixels)
{
    return designPixels * themeState().typeScale;
}

QFont textFont(TextStyle style)
{
    const Type type = typeOf(style);
    QFont result = QApplication::font();
    result.setPixelSize(scaled(type.pixels));
    result.setWeight(type.weight);
    if (style == TextStyle::Group) {
        result.setCapitalization(QFont::AllUppercase);
        result.setLetterSpacing(QFont::AbsoluteSpacing, scaledF(0.6));
    }
    return result;
}

int controlHeight()
{
    return scaled(30);
}

int rowHeight()
{
    switch (themeState().density) {
    case Density::Compact:
        return scaled(24);
    case Density::Roomy:
        return scaled(34);
    case Density::Normal:
        break;
    }
    return scaled(28);
}

int twoLineRowHeight()
{
    return scaled(44);
}

int iconSize()
{
    return scaled(16);
}

Density density()
{
    return themeState().density;
}

} // namespace attune::ui
