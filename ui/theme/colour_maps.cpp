// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_maps.h"
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

using Steps = std::array<QRgb, kMapSteps>;
using Categories = std::array<QRgb, kCategories>;

constexpr Steps kLoadLight{
    0xFFF3F5F7, 0xFFFDE8C4, 0xFFFBC98B, 0xFFF49B5B, 0xFFE0673D, 0xFFB93A2B, 0xFF7D1D1F};
constexpr Steps kLoadDark{
    0xFF222A35, 0xFF4A2A2A, 0xFF7A3A2C, 0xFFB0552F, 0xFFDD8243, 0xFFF3B366, 0xFFFCE3B0};
constexpr Steps kSequentialLight{
    0xFFEFF5FC, 0xFFC8DBF0, 0xFFA1C1E4, 0xFF78A6D5, 0xFF558DC6, 0xFF2565A0, 0xFF01477D};
constexpr Steps kSequentialDark{
    0xFF1D2936, 0xFF27415F, 0xFF345C88, 0xFF5688BF, 0xFF6FA2DB, 0xFF93BFF0, 0xFFBEDBFC};
constexpr Steps kDivergingLight{
    0xFF964D09, 0xFFCB7D34, 0xFFEDBD86, 0xFFF1F2F4, 0xFFA2CDF2, 0xFF5B97D3, 0xFF2A5EA0};
constexpr Steps kDivergingDark{
    0xFFF8A052, 0xFFBB7234, 0xFF754A23, 0xFF2A2F37, 0xFF305880, 0xFF4F8AC6, 0xFF7FBEF3};
constexpr Categories kCategoriesLight{
    0xFF035CBA, 0xFFD06902, 0xFF0CA48B, 0xFF690058, 0xFF505303, 0xFFB379E8};
constexpr Categories kCategoriesDark{
    0xFF1170D1, 0xFFEF810F, 0xFF0BBB94, 0xFFB53D81, 0xFFE1E951, 0xFFC39DFF};

constexpr QRgb kInk = 0xFF000000;
constexpr QRgb kPaper = 0xFFFFFFFF;

const Steps &stepsOf(ColourMap map, Scheme scheme)
{
    const bool light = scheme == Scheme::Light;
    switch (map) {
    case ColourMap::Load:
        return light ? kLoadLight : kLoadDark;
    case ColourMap::Sequential:
        return light ? kSequentialLight : kSequentialDark;
    case ColourMap::Diverging:
        break;
    }
    return light ? kDivergingLight : kDivergingDark;
}

} // namespace

QColor mapColour(ColourMap map, int step)
{
    return mapColour(map, step, currentScheme());
}

QColor mapColour(ColourMap map, int step, Scheme scheme)
{
    const int index = std::clamp(step, 0, kMapSteps - 1);
    return QColor::fromRgb(stepsOf(map, scheme)[static_cast<std::size_t>(index)]);
}

QColor categoryColour(int index)
{
    return categoryColour(index, currentScheme());
}

QColor categoryColour(int index, Scheme scheme)
{
    const Categories &colours = scheme == Scheme::Light ? kCategoriesLight : kCategoriesDark;
    return QColor::fromRgb(colours[static_cast<std::size_t>(std::max(index, 0) % kCategories)]);
}

int stepOf(double value, const std::array<double, kMapSteps - 1> &bounds)
{
    if (std::isnan(value))
        return -1;
    return static_cast<int>(std::upper_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
}

QColor textOn(const QColor &ground)
{
    const QColor ink = QColor::fromRgb(kInk);
    const QColor paper = QColor::fromRgb(kPaper);
    return contrastRatio(ink, ground) >= contrastRatio(paper, ground) ? ink : paper;
}

QBrush missingBrush()
{
    return {colour(Role::Border), Qt::BDiagPattern};
}

} // namespace attune::ui
