// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process of its own, and exports for it to read.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace attune::tests {

/// What tests of commands share; each has a folder of its own.
class Program {
protected:
    QTemporaryDir m_dir;

    struct Outcome {
        int code = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    static QProcessEnvironment environment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ATTUNE_PASSPHRASE"), QStringLiteral("correct horse"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        return environment;
    }
    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(ATTUNE_PROGRAM), arguments);
        process.waitForFinished(120000);
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    static QJsonObject turn(int n, int part, const QString &start, const QString &text)
    {
        return {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("start"), start},
            {QStringLiteral("duration"), 5},
            {QStringLiteral("parties"), QJsonArray{part, 1 - part}},
            {QStringLiteral("mediatype"), QStringLiteral("text/plain")},
            {QStringLiteral("body"), text},
            {QStringLiteral("interaction_id"), QStringLiteral("c-%1").arg(n)},
            {QStringLiteral("message_id"), QStringLiteral("m-%1-%2").arg(n).arg(part)},
            {QStringLiteral("skill"), QStringLiteral("Billing")}};
    }
    static QJsonObject party(const QString &name, const QString &role, const QString &uuid)
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("role"), role},
            {QStringLiteral("uuid"), uuid}};
    }
    /// The customer agreed to being analysed.
    static QJsonObject lawfulBasis()
    {
        const QJsonObject grant{{QStringLiteral("purpose"), QStringLiteral("analysis")},
            {QStringLiteral("granted"), true}};
        return {{QStringLiteral("purpose"), QStringLiteral("lawful_basis")},
            {QStringLiteral("body"),
                QJsonObject{{QStringLiteral("lawful_basis"), QStringLiteral("consent")},
                    {QStringLiteral("purpose_grants"), QJsonArray{grant}}}}};
    }
    /// A chat of two turns as one line of vCon.
    static QByteArray vcon(int n, bool agreed = true)
    {
        const QString start =
            QDateTime(QDate(2026, 3, 1 + n % 28), QTime(10, n % 60), Qt::UTC).toString(Qt::ISODate);
        const QJsonArray parties{party(QStringLiteral("Ms Keller"), QStringLiteral("customer"),
                                     QStringLiteral("k-%1").arg(n)),
            party(QStringLiteral("Omar Said"), QStringLiteral("agent"),
                QStringLiteral("a-%1").arg(n % 7))};
        const QJsonArray dialog{
            turn(n, 0, start,
                QStringLiteral("I have been charged twice, order %1 is a mess.").arg(n)),
            turn(n, 1, start, QStringLiteral("I am sorry, let me look at both charges."))};
        const QJsonObject whole{{QStringLiteral("vcon"), QStringLiteral("0.4.0")},
            {QStringLiteral("uuid"), QStringLiteral("u-%1").arg(n)},
            {QStringLiteral("created_at"), start}, {QStringLiteral("parties"), parties},
            {QStringLiteral("dialog"), dialog},
            {QStringLiteral("attachments"), agreed ? QJsonArray{lawfulBasis()} : QJsonArray()}};
        return QJsonDocument(whole).toJson(QJsonDocument::Compact) + '\n';
    }
    static Outcome with(const char *command, const QString &centre, const QStringList &more = {})
    {
        return run(QStringList{QString::fromLatin1(command), QStringLiteral("--centre"), centre,
                       QStringLiteral("--json")}
            + more);
    }
};

} // namespace attune::tests
