// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a word as the first argument is a command without a window, anything else opens the
// window.

#include "app/bench/bench.h"
#include "app/commands/command.h"
#include "app/window/application.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <optional>

using namespace attune::app;

namespace {

void name(QCoreApplication &application)
{
    application.setApplicationName(QStringLiteral("attune"));
    application.setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    application.setOrganizationDomain(QStringLiteral("attune.org"));
}

/// A command speaks the system's language where there is a file of it, and else English, whose file
/// holds the plurals.
class Language {
public:
    Language()
    {
        const QString code = QLocale::system().name().left(2);
        if (m_qtTexts.load(QStringLiteral("qtbase_") + code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtTexts);
        if (m_texts.load(QStringLiteral(":/translations/attune_") + code)
            || m_texts.load(QStringLiteral(":/translations/attune_en")))
            QCoreApplication::installTranslator(&m_texts);
    }

private:
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

int runCommand(int argc, char **argv, const Command &command)
{
    QCoreApplication application(argc, argv);
    name(application);
    const Language language;
    return command.run(application.arguments().mid(2));
}

int explain(bool asked)
{
    QStringList lines{CommandText::tr("Usage: attune [--centre DIR] [--lang L] [--theme T]"),
        CommandText::tr("or, without a window: attune COMMAND …"), QString(),
        CommandText::tr("Commands:")};
    for (const Command &command : commands())
        lines +=
            QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -8).arg(command.summary());
    lines += {QString(), CommandText::tr("attune COMMAND --help explains a command.")};
    const QString text = lines.join(QLatin1Char('\n'));
    asked ? say(text) : complain(text);
    return asked ? kDone : kWrongUsage;
}

int openWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    name(application);
    // The desktop entry: its icon and name stand for the window, also where there is no X11 class.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.attune.Attune"));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("centre"), QString(), QStringLiteral("dir")},
        {QStringLiteral("lang"), QString(), QStringLiteral("code")},
        {QStringLiteral("theme"), QString(), QStringLiteral("theme")},
        {QStringLiteral("user"), QString(), QStringLiteral("name")}});
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty())
        return explain(false);
    WindowOptions options;
    options.centre = parser.value(QStringLiteral("centre"));
    options.user = parser.value(QStringLiteral("user"));
    options.frame.language = parser.value(QStringLiteral("lang"));
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1String("light"))
        options.frame.theme = attune::ui::ThemeChoice::Light;
    else if (theme == QLatin1String("dark"))
        options.frame.theme = attune::ui::ThemeChoice::Dark;
    if (qEnvironmentVariableIsSet("ATTUNE_PASSPHRASE"))
        options.passphrase = qEnvironmentVariable("ATTUNE_PASSPHRASE");
    return runWindow(options);
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = commandNamed(first)) {
        // Pictures are painted, so these need a platform; they need no display.
        const Benchmark *measured = first == QLatin1String("bench") && argc > 2
            ? benchmarkNamed(QString::fromLocal8Bit(argv[2]))
            : nullptr;
        const bool isLetter = first == QLatin1String("session") && argc > 2
            && QString::fromLocal8Bit(argv[2]) == QLatin1String("letter");
        if (first == QLatin1String("tour") || isLetter || (measured && measured->paints)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            QApplication application(argc, argv);
            name(application);
            std::optional<Language> language;
            if (isLetter)
                language.emplace();
            return command->run(application.arguments().mid(2));
        }
        return runCommand(argc, argv, *command);
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        QCoreApplication application(argc, argv);
        const Language language;
        return explain(true);
    }
    return openWindow(argc, argv);
}
