// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(attune_fonts);
}

namespace attune::ui {

namespace {

QString &iconFamily()
{
    static QString family;
    return family;
}

QString &textFamily()
{
    static QString family;
    return family;
}

QString loaded(const QString &file)
{
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
    return id < 0 ? QString() : QFontDatabase::applicationFontFamilies(id).value(0);
}

} // namespace

bool loadFonts()
{
    if (!textFamily().isEmpty() && !iconFamily().isEmpty())
        return true;
    initResources();
    textFamily() = loaded(QStringLiteral("OpenSans-Regular.ttf"));
    const bool others = !loaded(QStringLiteral("OpenSans-Semibold.ttf")).isEmpty()
        && !loaded(QStringLiteral("OpenSans-Italic.ttf")).isEmpty();
    iconFamily() = loaded(QStringLiteral("materialdesignicons-webfont.ttf"));
    return others && !textFamily().isEmpty() && !iconFamily().isEmpty();
}

QFont iconFont()
{
    QFont font(iconFamily());
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont baseFont(double typeScale)
{
    QFont font = textFamily().isEmpty() ? QFont() : QFont(textFamily());
    font.setPixelSize(std::max(9, qRound(13 * typeScale)));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

double platformTypeScale()
{
    // Platforms without a desktop have no type size of their own worth following.
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal"))
        return 1.0;
    static const double pixels =
        QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    constexpr double kUsualPixels = 13.33;
    const double scale = pixels / kUsualPixels;
    return std::abs(scale - 1.0) < 0.08 ? 1.0 : std::clamp(scale, 0.9, 2.0);
}

} // namespace attune::ui
