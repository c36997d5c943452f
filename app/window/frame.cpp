// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/frame.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/settings_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace attune::app {

namespace {

QString helpPage(const QString &page)
{
    // The language's own page where there is one, else the English.
    for (const QString &folder : {QLocale().name().left(2), QString()}) {
        QFile file(QStringLiteral(":/help/")
            + (folder.isEmpty() ? page : folder + QLatin1Char('/') + page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

std::unique_ptr<QSettings> storeFor(const QString &file)
{
    if (!file.isEmpty())
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
        QStringLiteral("attune"), QStringLiteral("attune"));
}

} // namespace

Frame::Frame(const FrameOptions &options)
    : m_settings(std::make_unique<ui::Settings>(storeFor(options.settingsFile)))
{
    translate(options.language.isEmpty() ? m_settings->language() : options.language);
    m_theme = std::make_unique<ui::Theme>();
    ui::followSettings(*m_theme, *m_settings);
    if (options.theme)
        m_theme->setChoice(*options.theme);
    if (options.fontScale > 0)
        m_theme->setFontScale(options.fontScale);
}

Frame::~Frame()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Frame::translate(const QString &language)
{
    const QString code = language.isEmpty() ? QLocale::system().name().left(2) : language;
    if (!language.isEmpty() && language != QLatin1String("qps"))
        QLocale::setDefault(QLocale(language));
    if (m_qtTexts.load(
            QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(QStringLiteral(":/translations/attune_") + code)
        || m_texts.load(QStringLiteral(":/translations/attune_en")))
        QCoreApplication::installTranslator(&m_texts);
}

std::unique_ptr<ui::MainWindow> Frame::makeWindow()
{
    auto window = std::make_unique<ui::MainWindow>(*m_settings);
    window->setHelpSource(&helpPage);
    QObject::connect(window.get(), &ui::MainWindow::settingsRequested, window.get(),
        [this, shown = window.get()] {
            auto *dialog = new ui::SettingsDialog(*m_settings,
                {{QStringLiteral("en"), QStringLiteral("English")},
                    {QStringLiteral("de"), QStringLiteral("Deutsch")}},
                shown);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (QAction *exchange = shown->actions().action(QStringLiteral("exchange.now")))
                dialog->offerExchange(exchange);
            dialog->open();
        });
    return window;
}

} // namespace attune::app
