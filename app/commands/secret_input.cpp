// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/secret_input.h"

#include "app/commands/command.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <optional>

namespace attune::app {

namespace {

constexpr const char *kNewPassphrase = "new-passphrase-fd";

/// Nullopt at the end of the input, or when it cannot be read.
std::optional<std::string> lineFrom(int descriptor)
{
    std::string text;
    char byte = 0;
    ssize_t got = 0;
    while ((got = ::read(descriptor, &byte, 1)) == 1 && byte != '\n')
        text += byte;
    return got < 0 || (got == 0 && text.empty()) ? std::nullopt : std::optional(text);
}

std::optional<std::string> askedFor(const QString &prompt)
{
    const QByteArray bytes = prompt.toUtf8() + ' ';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    termios shown{};
    ::tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    auto line = lineFrom(STDIN_FILENO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return line;
}

} // namespace

Result<std::vector<std::string>> readSecretLines(int descriptor, std::size_t count)
{
    std::vector<std::string> lines;
    while (lines.size() < count) {
        auto line = lineFrom(descriptor);
        if (!line)
            break;
        lines.push_back(std::move(*line));
    }
    ::close(descriptor);
    if (lines.size() < count)
        return {Fault::Invalid,
            "there are too few lines to read from descriptor " + std::to_string(descriptor)};
    return lines;
}

Result<std::vector<std::string>> secretLines(
    const QCommandLineParser &parser, const QString &option, const QStringList &prompts)
{
    if (parser.isSet(option)) {
        bool isNumber = false;
        const int descriptor = parser.value(option).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return {Fault::Invalid,
                "--" + option.toStdString() + " takes the number of a file descriptor"};
        return readSecretLines(descriptor, static_cast<std::size_t>(prompts.size()));
    }
    if (!::isatty(STDIN_FILENO))
        return {Fault::Invalid, "--" + option.toStdString() + " is needed without a terminal"};
    std::vector<std::string> lines;
    for (const QString &prompt : prompts) {
        auto line = askedFor(prompt);
        if (!line)
            return {Fault::Cancelled, {}};
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<std::string> newPassphrase(const QCommandLineParser &parser)
{
    const QString option = QString::fromLatin1(kNewPassphrase);
    QStringList prompts{CommandText::tr("New passphrase:")};
    if (!parser.isSet(option))
        prompts += CommandText::tr("The same once more:");
    const auto lines = secretLines(parser, option, prompts);
    if (!lines)
        return lines.error();
    if (lines->front() != lines->back())
        return {Fault::Invalid, "the two passphrases differ"};
    if (lines->front().empty())
        return {Fault::Invalid, "the new passphrase is empty"};
    return lines->front();
}

void addNewPassphrase(QCommandLineParser &parser)
{
    parser.addOption({QString::fromLatin1(kNewPassphrase),
        CommandText::tr("Read the new passphrase from this file descriptor; otherwise it is asked "
                        "for on the terminal."),
        QStringLiteral("n")});
}

} // namespace attune::app
