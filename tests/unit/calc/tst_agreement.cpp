// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every reference case of rater agreement, through the same door as `attune calc`, each at its own
// tolerance; and what is said of tables that are not as they should be.
#include "app/calc/calculation.h"
#include "tests/support/program/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

/// What stands beside a value in the cases, and how exactly it is held; 0: as it stands.
struct Part {
    const char *key;
    double tolerance;
};
constexpr std::array kParts{Part{"se", 1e-6}, Part{"df", 1e-6}, Part{"pa", 1e-6}, Part{"pe", 1e-6},
    Part{"se_null", 1e-6}, Part{"chi2", 1e-6}, Part{"n", 0}, Part{"listwise_units", 0},
    Part{"undefined", 0}, Part{"pearson", 1e-6}, Part{"Cb", 1e-6}, Part{"ci_asymptotic", 1e-5}};

/// The cases of the reference, and those that were worked out apart for tables such as nobody
/// wants.
constexpr auto kReference = u"agreement/", kOwn = u"agreement_own/";

QStringList casesIn(QStringView folder)
{
    return QDir(QStringLiteral(ATTUNE_SOURCE_DIR "/tests/data/%1").arg(folder))
        .entryList({u"*.json"_s}, QDir::Files);
}

QJsonObject read(const QString &name, QStringView folder = kReference)
{
    QFile input(QStringLiteral(ATTUNE_SOURCE_DIR "/tests/data/%1%2").arg(folder, name));
    if (!input.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readAll()).object();
}

Result<QJsonObject> run(const char *name, const QJsonObject &inputs)
{
    const auto *calculation = app::calculationNamed(QLatin1String(name));
    return calculation ? calculation->run(inputs)
                       : Result<QJsonObject>(Fault::NotFound, "no such calculation");
}

/// Empty when `got` holds everything `expected` holds, within `allowed` (of its size where
/// `isRelative`).
QString difference(const QJsonValue &got, const QJsonValue &expected, double allowed, QString at,
    bool isRelative = false)
{
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto each = wanted.begin(); each != wanted.end(); ++each) {
            const QString found = difference(got.toObject()[each.key()], each.value(), allowed,
                at + u'.' + each.key(), isRelative);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray a = got.toArray(), b = expected.toArray();
        if (a.size() != b.size())
            return u"%1: %2 items, expected %3"_s.arg(at).arg(a.size()).arg(b.size());
        for (qsizetype i = 0; i < b.size(); ++i) {
            const QString found =
                difference(a[i], b[i], allowed, at + u'[' + QString::number(i) + u']', isRelative);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    const double size = isRelative ? std::abs(expected.toDouble()) : 1;
    const bool holds = expected.isDouble()
        ? got.isDouble() && std::abs(got.toDouble() - expected.toDouble()) <= allowed * size
        : got == expected;
    return holds ? QString()
                 : u"%1: got %2, expected %3"_s.arg(
                     at, got.toVariant().toString(), expected.toVariant().toString());
}

/// Whether a case says what resamples must give.
bool isDrawnFor(const QJsonObject &expected)
{
    return std::any_of(expected.begin(), expected.end(),
        [](const QJsonValue &each) { return each.toObject().contains("bootstrap_meta"_L1); });
}

/// Of one statistic: its value and all that the case says beside it.
QString statisticDifference(const QJsonObject &got, const QJsonObject &expected, const QString &at)
{
    QString found = difference(got["value"_L1], expected["value"_L1],
        expected["tolerance"_L1].toDouble(), at, expected["tolerance_kind"_L1] == "relative"_L1);
    const auto hold = [&](const char *key, double tolerance) {
        const QLatin1String name(key);
        if (found.isEmpty() && expected.contains(name))
            found = difference(got[name], expected[name], tolerance, at + u'.' + name);
    };
    hold("ci", expected["ci_tolerance"_L1].toDouble());
    for (const Part &part : kParts)
        hold(part.key, part.tolerance);
    const double drawn = expected["bootstrap_meta"_L1]["tolerance"_L1].toDouble();
    hold("bootstrap_percentile_ci", drawn);
    hold("bootstrap_se", drawn);
    return found;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesOfRatingsHold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("folder");
        const QStringList files = casesIn(kReference), own = casesIn(kOwn);
        QCOMPARE(files.size(), 33);
        QCOMPARE(own.size(), 15);
        for (const QString &file : files) {
            if (read(file).contains("ratings"_L1))
                QTest::newRow(qPrintable(file)) << file << QString::fromUtf16(kReference);
        }
        for (const QString &file : own)
            QTest::newRow(qPrintable(file)) << file << QString::fromUtf16(kOwn);
    }

    void tablesOfRatingsHold()
    {
        QFETCH(QString, file);
        QFETCH(QString, folder);
        QJsonObject inputs = read(file, folder);
        const QJsonObject expected = inputs.take("expected"_L1).toObject();
        QVERIFY(!expected.isEmpty());
        if (!isDrawnFor(expected))
            inputs[u"resamples"_s] = 0;
        const auto got = run("agreement", inputs);
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            QVERIFY2(got->contains(each.key()), qPrintable(each.key()));
            const QString found =
                statisticDifference((*got)[each.key()].toObject(), each->toObject(), each.key());
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void severitiesHold_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"drift_gen01_12u_5r.json", "mfrm_gen01_20u_5r_4i_miss40.json",
                 "mfrm_guilford_creativity.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    /// Held closer than the files ask: both sides converged.
    void severitiesHold()
    {
        QFETCH(QString, file);
        QJsonObject inputs = read(file);
        const QJsonObject expected = inputs.take("expected"_L1).toObject();
        const auto got = run("severity", inputs);
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            if (each.key() == "tolerance"_L1)
                continue;
            QJsonValue wanted = each.value();
            if (wanted.isObject()) {
                QJsonObject parts = wanted.toObject();
                for (const char *beside :
                    {"tolerance", "peers", "max_abs_diff_vs_R_lm", "max_abs_diff_vs_scipy_LBFGS"})
                    parts.remove(QLatin1String(beside));
                wanted = parts;
            }
            const QString found = difference((*got)[each.key()], wanted, 1e-6, each.key());
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void sampleSizesHold()
    {
        QJsonObject inputs = read(u"sample_sizes.json"_s);
        const QJsonObject expected = inputs.take("expected"_L1).toObject();
        const auto got = run("agreement_sample_sizes", inputs);
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        for (const QString &method : inputs["queries"_L1].toObject().keys()) {
            const QString found = difference((*got)[method], expected[method], 1e-9, method, true);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        const QJsonObject published = expected["bonett_published"_L1].toObject();
        const auto one = run("agreement_sample_sizes",
            {{u"queries"_s, QJsonObject{{u"bonett_2002"_s, QJsonArray{published}}}}});
        QVERIFY(one);
        const QJsonValue answer = (*one)["bonett_2002"_L1][0];
        QCOMPARE(answer["n"_L1], published["n"_L1]);
        QCOMPARE(answer["n_corrected_plus_5rho"_L1], published["n_corrected_plus_5rho"_L1]);
    }

    void categoriesWithoutNumbersCountByTheirPlace()
    {
        QJsonObject inputs = read(u"gen01_20x4_q5_miss20.json"_s);
        inputs[u"resamples"_s] = 0;
        const auto numbers = run("agreement", inputs);
        const QStringList names{u"poor"_s, u"fair"_s, u"good"_s, u"fine"_s, u"best"_s};
        inputs[u"categories"_s] = QJsonArray::fromStringList(names);
        QJsonArray units;
        for (const QJsonValue &unit : inputs["ratings"_L1].toArray()) {
            QJsonArray row;
            for (const QJsonValue &rating : unit.toArray())
                row.append(rating.isNull() ? rating : QJsonValue(names[rating.toInt() - 1]));
            units.append(row);
        }
        inputs[u"ratings"_s] = units;
        const auto texts = run("agreement", inputs);
        QVERIFY(numbers && texts);
        QCOMPARE(*texts, *numbers);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *function, const char *inputs,
                             const char *named) {
            QTest::newRow(name) << QString::fromLatin1(function) << QString::fromUtf8(inputs)
                                << QString::fromLatin1(named);
        };
        row("off the scale", "agreement", R"({"categories": [1, 2], "ratings": [[1, 2], [1, 9]]})",
            "unit 2, rater 2");
        row("a text among numbers", "agreement", R"({"categories": [1, 2], "ratings": [["1", 2]]})",
            "unit 1, rater 1");
        row("a number among texts", "agreement",
            R"({"categories": ["yes", "no"], "ratings": [["yes", 2]]})", "unit 1, rater 2");
        row("rows of different length", "agreement", R"({"ratings": [[1, 2], [1]]})", "unit 2");
        row("a category twice", "agreement", R"({"categories": [1, 1], "ratings": [[1, 1]]})",
            "categories");
        row("no category", "agreement", R"({"categories": [], "ratings": [[1, 1]]})", "categories");
        row("too few weights", "agreement",
            R"({"categories": [1, 2], "ratings": [[1, 2]], "agreement_weights": [[1, 0]]})",
            "agreement_weights");
        row("no ratings", "agreement", R"({"categories": [1, 2]})", "ratings");
        row("no rows", "severity", R"({})", "long");
        row("no unit", "severity", R"({"long": [{"rater": "A", "score": 3}]})", "unit");
        row("an unknown rater", "severity",
            R"({"raters": ["A"], "long": [{"rater": "B", "unit": 1, "score": 3}]})", "\"B\"");
        row("a score as text", "severity", R"({"long": [{"rater": "A", "unit": 1, "score": "3"}]})",
            "row 1");
        row("a score between categories", "severity",
            R"({"facets": ["rater", "unit"], "categories": [1, 2],
                "long": [{"rater": "A", "unit": 1, "score": 1.5}]})",
            "row 1");
        row("no scale", "severity",
            R"({"facets": ["rater", "unit"], "min_category": 3, "max_category": 1, "long": []})",
            "max_category");
        row("an unknown method", "agreement_sample_sizes", R"({"queries": {"guess": []}})",
            "guess");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, function);
        QFETCH(QString, inputs);
        QFETCH(QString, named);
        const QJsonObject read = QJsonDocument::fromJson(inputs.toUtf8()).object();
        const auto got = run(function.toLatin1().constData(), read);
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::Invalid);
        QVERIFY2(
            QString::fromStdString(got.error().detail).contains(named), got.error().detail.c_str());
    }

    void nobodyAndNothingHaveNoAnswerButNoFault()
    {
        for (const char *inputs : {R"({"categories": [1, 2], "ratings": []})",
                 R"({"categories": [1, 2], "raters": ["A", "B"], "ratings": [[null, null]]})",
                 R"({"categories": null, "ratings": [[3], [4]]})"}) {
            const auto got = run("agreement", QJsonDocument::fromJson(inputs).object());
            QVERIFY(got);
            for (auto each = got->begin(); each != got->end(); ++each) {
                const QJsonObject statistic = each->toObject();
                if (each.key() == "marginals"_L1)
                    continue;
                QVERIFY2(statistic["value"_L1].isNull(), qPrintable(each.key()));
                QVERIFY2(statistic["undefined"_L1].toBool(), qPrintable(each.key()));
            }
        }
    }

    void raterGroupsWithoutCommonUnitsStandApart()
    {
        const auto got = run("severity",
            QJsonDocument::fromJson(R"({"long": [
            {"rater": "A", "unit": 1, "score": 3}, {"rater": "B", "unit": 1, "score": 5},
            {"rater": "C", "unit": 2, "score": 4}, {"rater": "D", "unit": 2, "score": 1},
            {"rater": "D", "unit": 3, "score": null}]})")
                .object());
        QVERIFY(got);
        const QJsonValue model = (*got)["additive"_L1];
        QVERIFY(model["undefined"_L1].toBool() && !model["connected"_L1].toBool(true));
        QVERIFY(model["severity"_L1].isNull() && !model["reason"_L1].toString().isEmpty());
        QCOMPARE(model["components"_L1].toArray().size(), 2);
        QCOMPARE(model["components"_L1][1]["severity"_L1][0].toDouble(), -1.5);
    }
};

ATTUNE_TEST(TestAgreement)
#include "tst_agreement.moc"
