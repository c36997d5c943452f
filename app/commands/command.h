// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every command without a window shares: its options, its way of signing in, its way of
// talking.
#pragma once

#include "app/session/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <span>

namespace attune::app {

/// Where the texts of commands live for translators.
class CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2, kSomeSetAside = 3 };

struct Command {
    const char *name;
    QString (*summary)(); ///< for the list of commands
    int (*run)(const QStringList
            &arguments); ///< arguments as the system gave them, without the command's name
};

/// Every command there is, in the order --help lists them.
std::span<const Command> commands();
const Command *commandNamed(const QString &name);

/// A step of a command, such as add of user.
struct CommandPart {
    const char *name;
    int (*run)(const QStringList &arguments);
};
/// Runs the one the first argument names, or says which there are.
int runPart(
    std::span<const CommandPart> parts, const QString &command, const QStringList &arguments);

/// Prints what a person or a pipe reads.
void say(const QString &line);
/// To the error stream.
void complain(const QString &line);
void sayJson(const QJsonObject &object);
/// Of a file; “-” is the standard input.
Result<std::string> contentOf(const QString &file);
/// The sentence of a fault and its detail, to the error stream; gives kFailed.
int fail(const Error &error);

/// Says why a panel, or the report of its name, is not shown to who signed in, and gives kFailed;
/// nullopt: it is.
std::optional<int> refuse(Session &session, std::string_view place);

/// --centre, --user and --passphrase-fd, and what follows from them.
class CommandLine {
public:
    CommandLine(const char *name, const QString &description);

    QCommandLineParser &parser() { return m_parser; }
    const QCommandLineParser &parser() const { return m_parser; }
    void addCentre();
    /// kDone to go on; otherwise the exit code, with usage printed already (--help gives kDone via
    /// `helped`).
    std::optional<int> parse(const QStringList &arguments);

    store::CentrePaths centre() const;
    /// From --user, --passphrase-fd and ATTUNE_PASSPHRASE.
    Result<Credentials> credentials() const;
    Result<Session> openForWriting() const;
    Result<Session> openForReading() const;

private:
    QString m_name;
    QCommandLineParser m_parser;
};

/// Below the desktop's data folder.
QString defaultCentreFolder();

} // namespace attune::app
