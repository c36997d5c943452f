// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every reference case of the families that are built, through the same door as `attune calc`.
#include "app/calc/calculation.h"
#include "tests/support/program/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace attune;

namespace {

/// Families that are built whole: a function of theirs that is missing is a fault. Of the others
/// those cases are held whose function is there.
const QStringList kWhole{QStringLiteral("erlang"), QStringLiteral("fatigue"),
    QStringLiteral("proportions"), QStringLiteral("composite"), QStringLiteral("shrinkage"),
    QStringLiteral("two_sample")};

/// The cases of the project itself, and those of families that are not in it yet.
QFileInfoList referenceFiles()
{
    QFileInfoList out;
    QStringList known;
    for (const char *folder : {"/tests/data/models", "/../shared/reference/models"}) {
        const QDir cases(QStringLiteral(ATTUNE_SOURCE_DIR) + QLatin1String(folder));
        const QFileInfoList files = cases.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        for (const QFileInfo &file : files) {
            if (!known.contains(file.fileName()))
                out.append(file);
            known.append(file.fileName());
        }
    }
    return out;
}

QJsonObject caseIn(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readAll()).object();
}

/// Empty when `got` is what was expected within max(abs, rel·|expected|); else where it is not.
QString difference(
    const QJsonValue &got, const QJsonValue &expected, const QJsonObject &tolerance, QString at)
{
    if (expected.isDouble()) {
        const double allowed = std::max(tolerance[QLatin1String("abs")].toDouble(),
            tolerance[QLatin1String("rel")].toDouble() * std::abs(expected.toDouble()));
        return got.isDouble() && std::abs(got.toDouble() - expected.toDouble()) <= allowed
            ? QString()
            : QStringLiteral("%1: got %2, expected %3")
                  .arg(at, got.toVariant().toString(), expected.toVariant().toString());
    }
    if (expected.isArray()) {
        const QJsonArray a = got.toArray(), b = expected.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 items, expected %3").arg(at).arg(a.size()).arg(b.size());
        for (qsizetype i = 0; i < b.size(); ++i) {
            const QString found =
                difference(a[i], b[i], tolerance, QStringLiteral("%1[%2]").arg(at).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto each = wanted.begin(); each != wanted.end(); ++each) {
            const QString found = difference(got.toObject()[each.key()], each.value(), tolerance,
                at + QLatin1Char('.') + each.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return got == expected
        ? QString()
        : QStringLiteral("%1: got %2, expected %3")
              .arg(at, got.toVariant().toString(), expected.toVariant().toString());
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCasesHold_data()
    {
        QTest::addColumn<QJsonObject>("each");
        const QFileInfoList files = referenceFiles();
        for (const QFileInfo &file : files) {
            const QJsonArray cases = caseIn(file.filePath())[QLatin1String("cases")].toArray();
            for (const QJsonValue &one : cases) {
                if (kWhole.contains(file.baseName())
                    || app::calculationNamed(one[QLatin1String("function")].toString()))
                    QTest::newRow(qPrintable(
                        file.baseName() + QLatin1Char('/') + one[QLatin1String("id")].toString()))
                        << one.toObject();
            }
        }
        QVERIFY(!files.isEmpty());
    }

    void theCasesHold()
    {
        QFETCH(QJsonObject, each);
        const auto *calculation = app::calculationNamed(each[QLatin1String("function")].toString());
        QVERIFY2(calculation, qPrintable(each[QLatin1String("function")].toString()));
        const auto got = calculation->run(each[QLatin1String("inputs")].toObject());
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        const QString found = difference(*got, each[QLatin1String("expected")],
            each[QLatin1String("tolerance")].toObject(), QStringLiteral("result"));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void aWrongInputNamesItsKey()
    {
        const auto *calculation = app::calculationNamed(QStringLiteral("spearman_brown"));
        QVERIFY(calculation);
        const auto got = calculation->run({{QStringLiteral("r"), QStringLiteral("half")}});
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::Invalid);
        QVERIFY(QByteArray(got.error().detail.c_str()).contains("\"r\""));
    }
};

ATTUNE_TEST(TestReference)
#include "tst_reference.moc"
