// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>

namespace attune::ui {

namespace {

constexpr qsizetype kMostRecent = 8;
constexpr int kUsualLockAfter = 10;
constexpr int kLatestLockAfter = 240;

const QString kTheme = QStringLiteral("look/theme");
const QString kDensity = QStringLiteral("look/density");
const QString kFontScale = QStringLiteral("look/fontScale");
const QString kLanguage = QStringLiteral("look/language");
const QString kMasked = QStringLiteral("privacy/namesMasked");
const QString kLockAfter = QStringLiteral("privacy/lockAfterMinutes");
const QString kRemembersUnlock = QStringLiteral("privacy/remembersUnlock");
const QString kWatched = QStringLiteral("import/watchedFolder");
const QString kShared = QStringLiteral("exchange/sharedFolder");
const QString kRulesOnly = QStringLiteral("scoring/rulesOnly");
const QString kKappaWords = QStringLiteral("scoring/kappaWords");
const QString kRecent = QStringLiteral("centres/recent");
const QString kLastPanel = QStringLiteral("window/lastPanel");
const QString kLastUser = QStringLiteral("window/lastUser");

// Words rather than numbers, so that a file stays right when an enum grows.
const std::array kThemes{std::pair{ThemeChoice::System, "system"},
    std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"}};
const std::array kDensities{std::pair{Density::Normal, "normal"},
    std::pair{Density::Compact, "compact"}, std::pair{Density::Roomy, "roomy"}};

/// The first entry is what unknown words mean.
template <typename Words>
auto fromWord(const Words &words, const QString &word)
{
    for (const auto &[value, name] : words) {
        if (word == QLatin1String(name))
            return value;
    }
    return words.front().first;
}

template <typename Words, typename Value>
QString toWord(const Words &words, Value wanted)
{
    for (const auto &[value, name] : words) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    return fromWord(kThemes, m_store->value(kTheme).toString());
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_store->setValue(kTheme, toWord(kThemes, theme));
    Q_EMIT themeChanged(theme);
}

Density Settings::density() const
{
    return fromWord(kDensities, m_store->value(kDensity).toString());
}

void Settings::setDensity(Density density)
{
    if (density == this->density())
        return;
    m_store->setValue(kDensity, toWord(kDensities, density));
    Q_EMIT densityChanged(density);
}

double Settings::fontScale() const
{
    bool ok = false;
    const double scale = m_store->value(kFontScale, 1.0).toDouble(&ok);
    return ok ? std::clamp(scale, 0.9, 2.0) : 1.0;
}

void Settings::setFontScale(double scale)
{
    const double wanted = std::clamp(scale, 0.9, 2.0);
    if (qFuzzyCompare(wanted, fontScale()))
        return;
    m_store->setValue(kFontScale, wanted);
    Q_EMIT fontScaleChanged(wanted);
}

QString Settings::language() const
{
    return m_store->value(kLanguage).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_store->setValue(kLanguage, language);
    Q_EMIT languageChanged(language);
}

QString Settings::kappaWords() const
{
    return m_store->value(kKappaWords, QStringLiteral("landis-koch")).toString();
}

void Settings::setKappaWords(const QString &author)
{
    m_store->setValue(kKappaWords, author);
}

bool Settings::namesMasked() const
{
    return m_store->value(kMasked, false).toBool();
}

void Settings::setNamesMasked(bool masked)
{
    if (masked == namesMasked())
        return;
    m_store->setValue(kMasked, masked);
    Q_EMIT namesMaskedChanged(masked);
}

bool Settings::rulesOnly() const
{
    return m_store->value(kRulesOnly, false).toBool();
}

void Settings::setRulesOnly(bool only)
{
    m_store->setValue(kRulesOnly, only);
}

int Settings::lockAfter() const
{
    return std::clamp(m_store->value(kLockAfter, kUsualLockAfter).toInt(), 0, kLatestLockAfter);
}

void Settings::setLockAfter(int minutes)
{
    if (minutes == lockAfter())
        return;
    m_store->setValue(kLockAfter, minutes);
    Q_EMIT lockAfterChanged(lockAfter());
}

bool Settings::remembersUnlock() const
{
    return m_store->value(kRemembersUnlock, false).toBool();
}

void Settings::setRemembersUnlock(bool remembers)
{
    if (remembers == remembersUnlock())
        return;
    m_store->setValue(kRemembersUnlock, remembers);
    Q_EMIT remembersUnlockChanged(remembers);
}

QString Settings::watchedFolder() const
{
    return m_store->value(kWatched).toString();
}

void Settings::setWatchedFolder(const QString &folder)
{
    if (folder == watchedFolder())
        return;
    m_store->setValue(kWatched, folder);
    Q_EMIT watchedFolderChanged(folder);
}

QString Settings::sharedFolder() const
{
    return m_store->value(kShared).toString();
}

void Settings::setSharedFolder(const QString &folder)
{
    if (folder == sharedFolder())
        return;
    m_store->setValue(kShared, folder);
    Q_EMIT sharedFolderChanged(folder);
}

QStringList Settings::recentCentres() const
{
    QStringList recent = m_store->value(kRecent).toStringList();
    recent.removeIf([](const QString &folder) { return !QDir(folder).exists(); });
    return recent;
}

void Settings::rememberCentre(const QString &folder)
{
    const QString clean = QDir(folder).absolutePath();
    QStringList recent = recentCentres();
    recent.removeAll(clean);
    recent.prepend(clean);
    m_store->setValue(kRecent, recent.first(std::min(recent.size(), kMostRecent)));
}

QString Settings::lastUser() const
{
    return m_store->value(kLastUser).toString();
}

void Settings::setLastUser(const QString &user)
{
    m_store->setValue(kLastUser, user);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue(QStringLiteral("layout/") + name, state);
}

QString Settings::lastPanel() const
{
    return m_store->value(kLastPanel).toString();
}

void Settings::setLastPanel(const QString &id)
{
    m_store->setValue(kLastPanel, id);
}

void followSettings(Theme &theme, const Settings &settings)
{
    theme.setChoice(settings.theme());
    theme.setDensity(settings.density());
    theme.setFontScale(settings.fontScale());
    QObject::connect(&settings, &Settings::themeChanged, &theme, &Theme::setChoice);
    QObject::connect(&settings, &Settings::densityChanged, &theme, &Theme::setDensity);
    QObject::connect(&settings, &Settings::fontScaleChanged, &theme, &Theme::setFontScale);
}

} // namespace attune::ui
