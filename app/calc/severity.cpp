// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Severity of raters by `attune calc`: the additive model, and its drift between periods.
#include "app/calc/agreement_inputs.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "app/calc/severity_inputs.h"
#include "core/stats/drift.h"

#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

Levels::Levels(const QString &key, const QJsonValue &declared)
    : m_key(key)
    , m_isDeclared(declared.isArray())
{
    const QJsonArray names = declared.toArray();
    for (const QJsonValue &name : names) {
        m_places.insert(nameIn(name), count());
        m_names.append(nameIn(name));
    }
}

std::optional<std::size_t> Levels::find(const QString &name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

std::size_t Levels::of(const QJsonObject &row, qsizetype number)
{
    const QJsonValue value = row[m_key];
    const QString name = nameIn(value);
    const auto where = "\"long\", row " + std::to_string(number + 1) + ": ";
    if (name.isEmpty())
        throw WrongInput{where + '"' + m_key.toStdString() + "\" is missing"};
    if (const auto found = find(name))
        return *found;
    if (m_isDeclared)
        throw WrongInput{where + '"' + name.toStdString() + "\" is not one of the declared "
            + m_key.toStdString() + 's'};
    m_places.insert(name, count());
    m_names.append(name);
    return count() - 1;
}

QString nameIn(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QList<QJsonObject> scoredRowsIn(const QJsonObject &inputs)
{
    QList<QJsonObject> out;
    const QJsonArray rows = arrayIn(inputs, "long");
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const QJsonValue score = rows[number]["score"_L1];
        if (rows[number].isObject() && (score.isNull() || score.isUndefined()))
            continue;
        if (!score.isDouble())
            throw WrongInput{"\"long\", row " + std::to_string(number + 1)
                + ": \"score\" must be a number or null"};
        out.append(rows[number].toObject());
    }
    return out;
}

namespace {

struct Rows {
    Levels units{u"unit"_s, QJsonValue()};
    Levels raters;
    Levels periods{u"period"_s, QJsonValue()};
    std::vector<stats::DatedScore> scores; ///< period is a place in periods
    bool hasPeriods = false;

    explicit Rows(const QJsonObject &inputs)
        : raters(u"rater"_s, inputs["raters"_L1])
    {
        const auto rows = scoredRowsIn(inputs);
        for (const QJsonObject &row : rows)
            hasPeriods = hasPeriods || row.contains("period"_L1);
        for (qsizetype number = 0; number < rows.size(); ++number) {
            const auto &row = rows[number];
            stats::DatedScore score;
            score.unit = units.of(row, number);
            score.rater = raters.of(row, number);
            score.value = row["score"_L1].toDouble();
            score.period = hasPeriods ? static_cast<int>(periods.of(row, number)) : 0;
            scores.push_back(score);
        }
    }

    stats::Additive modelOf(int period) const
    {
        std::vector<stats::Score> some;
        for (const auto &score : scores) {
            if (score.period == period)
                some.push_back(score);
        }
        return stats::additive({some, units.count(), raters.count()});
    }
};

QJsonArray listOf(const std::vector<std::optional<double>> &values)
{
    QJsonArray out;
    for (const auto &each : values)
        out.append(asJson(each));
    return out;
}

QJsonArray partsOf(const Rows &rows, const stats::Additive &model)
{
    QJsonArray out;
    for (std::size_t part = 0; part < model.components.count; ++part) {
        QJsonArray raters, units, severity, error;
        for (std::size_t rater = 0; rater < rows.raters.count(); ++rater) {
            if (model.components.ofRater[rater] != part)
                continue;
            raters.append(rows.raters.names()[static_cast<qsizetype>(rater)]);
            severity.append(asJson(model.severity[rater]));
            error.append(asJson(model.error[rater]));
        }
        for (std::size_t unit = 0; unit < rows.units.count(); ++unit) {
            if (model.components.ofUnit[unit] == part)
                units.append(rows.units.names()[static_cast<qsizetype>(unit)]);
        }
        out.append(QJsonObject{{u"raters"_s, raters}, {u"units"_s, units},
            {u"severity"_s, severity}, {u"se"_s, error}});
    }
    return out;
}

/// Severities of parts that do not hang together stand apart: a list would invite to compare them.
QJsonObject modelJson(const Rows &rows, const stats::Additive &model)
{
    const bool isDefined = model.why() == stats::Undefined::No;
    QJsonObject adjusted;
    for (std::size_t unit = 0; unit < rows.units.count(); ++unit) {
        if (isDefined && model.adjusted[unit])
            adjusted[rows.units.names()[static_cast<qsizetype>(unit)]] = *model.adjusted[unit];
    }
    QJsonObject out{{u"severity"_s, isDefined ? QJsonValue(listOf(model.severity)) : QJsonValue()},
        {u"se"_s, isDefined ? QJsonValue(listOf(model.error)) : QJsonValue()},
        {u"sigma"_s, asJson(model.sigma)}, {u"df"_s, model.df},
        {u"adjusted"_s, isDefined ? QJsonValue(adjusted) : QJsonValue()},
        {u"connected"_s, model.components.count == 1}, {u"undefined"_s, !isDefined}};
    if (!isDefined) {
        out[u"reason"_s] = QLatin1String(reasonOf(model.why()));
        out[u"components"_s] = partsOf(rows, model);
    }
    return out;
}

QJsonObject driftJson(const std::vector<stats::Drift> &all)
{
    QJsonObject out;
    const auto add = [&](const char16_t *name, std::optional<double> stats::Drift::*part) {
        QJsonArray list;
        for (const stats::Drift &each : all)
            list.append(asJson(each.*part));
        out[QString::fromUtf16(name)] = list;
    };
    add(u"value", &stats::Drift::value);
    add(u"se", &stats::Drift::error);
    add(u"t", &stats::Drift::t);
    add(u"df_welch", &stats::Drift::df);
    add(u"p", &stats::Drift::p);
    add(u"p_holm", &stats::Drift::holm);
    return out;
}

/// Units that were scored in both of two periods, or those named in "anchors".
std::vector<bool> anchorsOf(const QJsonObject &inputs, const Rows &rows, int first, int last)
{
    std::vector<bool> before(rows.units.count()), after(rows.units.count());
    for (const auto &score : rows.scores) {
        if (score.period == first)
            before[score.unit] = true;
        if (score.period == last)
            after[score.unit] = true;
    }
    const QJsonArray named = optionalArrayIn(inputs, "anchors");
    std::vector<bool> out(rows.units.count());
    for (std::size_t unit = 0; unit < out.size(); ++unit)
        out[unit] = before[unit] && after[unit]
            && (named.isEmpty()
                || named.contains(rows.units.names()[static_cast<qsizetype>(unit)]));
    return out;
}

QJsonObject anchored(const QJsonObject &inputs, const Rows &rows, int first, int last)
{
    const auto anchors = anchorsOf(inputs, rows, first, last);
    QJsonArray names;
    for (std::size_t unit = 0; unit < anchors.size(); ++unit) {
        if (anchors[unit])
            names.append(rows.units.names()[static_cast<qsizetype>(unit)]);
    }
    if (names.isEmpty())
        return {};
    std::vector<stats::DatedScore> two;
    for (auto score : rows.scores) {
        if (score.period != first && score.period != last)
            continue;
        score.period = score.period == last ? 1 : 0;
        two.push_back(score);
    }
    QJsonObject out =
        driftJson(stats::anchoredDrift(two, rows.units.count(), rows.raters.count(), anchors));
    out[u"anchors"_s] = names;
    return out;
}

QJsonObject betweenPeriods(const QJsonObject &inputs, const Rows &rows)
{
    QJsonObject out;
    std::vector<stats::Additive> models;
    for (std::size_t period = 0; period < rows.periods.count(); ++period) {
        models.push_back(rows.modelOf(static_cast<int>(period)));
        out[u"period"_s + rows.periods.names()[static_cast<qsizetype>(period)]] =
            modelJson(rows, models.back());
    }
    if (models.size() < 2)
        return out;
    QJsonObject whole = driftJson(stats::drift(models.front(), models.back()));
    const bool isDefined = models.front().isConnected() && models.back().isConnected();
    whole[u"undefined"_s] = !isDefined;
    if (!isDefined)
        whole[u"reason"_s] = QLatin1String(reasonOf(stats::Undefined::NotConnected));
    out[u"drift"_s] = whole;
    const QJsonObject onAnchors =
        anchored(inputs, rows, 0, static_cast<int>(rows.periods.count()) - 1);
    if (!onAnchors.isEmpty())
        out[u"drift_anchored"_s] = onAnchors;
    if (models.size() > 2) {
        QJsonArray steps;
        for (std::size_t period = 1; period < models.size(); ++period) {
            QJsonObject step = driftJson(stats::drift(models[period - 1], models[period]));
            step[u"from"_s] = rows.periods.names()[static_cast<qsizetype>(period) - 1];
            step[u"to"_s] = rows.periods.names()[static_cast<qsizetype>(period)];
            steps.append(step);
        }
        out[u"drift_steps"_s] = steps;
    }
    out[u"model"_s] =
        u"per period OLS score=unit-severity(rater), severities sum to zero; positive "
        "= severe; drift = period2-period1, independent-periods SE"_s;
    return out;
}

Result<QJsonObject> severity(const QJsonObject &inputs)
{
    return withInputs([&]() -> QJsonObject {
        if (inputs["facets"_L1].isArray())
            return manyFacets(inputs);
        const Rows rows(inputs);
        if (rows.hasPeriods)
            return betweenPeriods(inputs, rows);
        return {{u"additive"_s, modelJson(rows, rows.modelOf(0))}};
    });
}

} // namespace

std::span<const Calculation> severityCalculations()
{
    static constexpr std::array kAll{Calculation{"severity", &severity}};
    return kAll;
}

} // namespace attune::app
