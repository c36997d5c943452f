// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme_state.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>

namespace attune::ui {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kPortalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

bool isDark(const QPalette &palette)
{
    return relativeLuminance(palette.color(QPalette::Window))
        < relativeLuminance(palette.color(QPalette::WindowText));
}

/// Qt tells widgets of a new font only while the application's own event loop runs, which it does
/// not in tests and while pictures are taken.
void tellOfFont()
{
    const int wanted = QApplication::font().pixelSize();
    const auto windows = QApplication::topLevelWidgets();
    if (std::all_of(windows.begin(), windows.end(),
            [wanted](const QWidget *window) { return window->font().pixelSize() == wanted; }))
        return;
    QEvent changed(QEvent::ApplicationFontChange);
    for (QWidget *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &changed);
}

} // namespace

ThemeState &themeState()
{
    static ThemeState state;
    return state;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktopPalette(QApplication::palette())
    , m_desktopScheme(isDark(m_desktopPalette) ? Scheme::Dark : Scheme::Light)
    , m_highContrast(qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast")))
{
    if (!loadFonts())
        qWarning("The embedded fonts could not be read; the desktop's own are used.");
    apply();
    askPortal();
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setFontScale(double scale)
{
    const double wanted = std::clamp(scale, 0.9, 2.0);
    if (qFuzzyCompare(m_fontScale, wanted))
        return;
    m_fontScale = wanted;
    apply();
}

void Theme::setDensity(Density density)
{
    if (themeState().density == density)
        return;
    themeState().density = density;
    apply();
}

void Theme::setDesktopScheme(Scheme scheme)
{
    if (m_desktopScheme == scheme)
        return;
    m_desktopScheme = scheme;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::setHighContrast(bool high)
{
    if (m_highContrast == high)
        return;
    m_highContrast = high;
    apply();
}

void Theme::askPortal()
{
    // Without a desktop there is nobody to ask, and looking for a bus could start one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QGuiApplication::platformName() == QLatin1String("offscreen"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kPortal, kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {QStringLiteral("color-scheme"), QStringLiteral("contrast")}) {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            kPortal, kPortalPath, kPortalSettings, QStringLiteral("Read"));
        ask << kAppearance << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                adopt(key, reply.value().variant());
            watcher->deleteLater();
        });
    }
}

void Theme::portalSettingChanged(
    const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == kAppearance)
        adopt(key, value.variant());
}

void Theme::adopt(const QString &key, const QVariant &value)
{
    // Read wraps its answer once more than SettingChanged does.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == QLatin1String("contrast"))
        setHighContrast(inner.toUInt() == 1);
    else if (key == QLatin1String("color-scheme") && inner.toUInt() != 0)
        setDesktopScheme(inner.toUInt() == 1 ? Scheme::Dark : Scheme::Light);
}

void Theme::apply()
{
    ThemeState &state = themeState();
    state.typeScale = platformTypeScale() * m_fontScale;
    state.scheme = m_choice == ThemeChoice::Light ? Scheme::Light
        : m_choice == ThemeChoice::Dark           ? Scheme::Dark
                                                  : m_desktopScheme;
    state.desktopColours.reset();
    if (m_highContrast) {
        state.desktopColours = m_desktopPalette;
        state.scheme = isDark(m_desktopPalette) ? Scheme::Dark : Scheme::Light;
    }
    QPixmapCache::clear();
    QApplication::setFont(baseFont(state.typeScale));

    QApplication::setFont(textFont(TextStyle::Caption), "QToolTip");
    tellOfFont();
    QApplication::setStyle(new AppStyle);
    QApplication::setPalette(m_highContrast ? m_desktopPalette : paletteFor(state.scheme));
    Q_EMIT changed();
}

} // namespace attune::ui
