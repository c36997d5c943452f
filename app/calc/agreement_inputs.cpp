// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/agreement_inputs.h"

#include "app/calc/inputs.h"

#include <QSet>

#include <algorithm>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

bool areNumbers(const QJsonArray &values)
{
    return std::all_of(
        values.begin(), values.end(), [](const QJsonValue &each) { return each.isDouble(); });
}

[[noreturn]] void refuse(const std::string &what)
{
    throw WrongInput{what};
}

std::string place(qsizetype unit, qsizetype rater)
{
    return "\"ratings\", unit " + std::to_string(unit + 1) + ", rater " + std::to_string(rater + 1)
        + ": ";
}

/// A declared list, and how its entries are found.
struct Scale {
    QJsonArray list;
    bool isNumeric = true;
    std::vector<double> numbers;

    explicit Scale(const QJsonValue &categories)
    {
        if (categories.isNull() || categories.isUndefined())
            return;
        if (!categories.isArray())
            refuse("\"categories\" must be a list or null");
        list = categories.toArray();
        if (list.isEmpty())
            refuse("\"categories\" must not be an empty list; null stands for any number");
        isNumeric = areNumbers(list);
        for (qsizetype at = 0; at < list.size(); ++at) {
            if (list[at].isNull() || list[at].isArray() || list[at].isObject())
                refuse("\"categories\" must be numbers or texts");
            for (qsizetype before = 0; before < at; ++before) {
                if (list[before] == list[at])
                    refuse("\"categories\" must not name one twice");
            }
            numbers.push_back(isNumeric ? list[at].toDouble() : static_cast<double>(at + 1));
        }
    }

    double numberOf(const QJsonValue &rating, const std::string &where) const
    {
        if (isNumeric) {
            if (!rating.isDouble())
                refuse(where + "a rating must be a number or null");
            if (!list.isEmpty() && std::ranges::find(numbers, rating.toDouble()) == numbers.end())
                refuse(where + std::to_string(rating.toDouble()) + " is not one of the categories");
            return rating.toDouble();
        }
        for (qsizetype at = 0; at < list.size(); ++at) {
            if (list[at] == rating)
                return numbers[static_cast<std::size_t>(at)];
        }
        refuse(where + '"' + rating.toVariant().toString().toStdString()
            + "\" is not one of the categories");
    }
};

} // namespace

stats::Ratings ratingsIn(const QJsonObject &inputs)
{
    const Scale scale(inputs.value("categories"_L1));
    const QJsonArray rows = arrayIn(inputs, "ratings");
    const QJsonValue named = inputs.value("raters"_L1);
    const qsizetype raters = named.isArray() ? named.toArray().size()
        : rows.isEmpty()                     ? 0
                                             : rows[0].toArray().size();
    auto out = stats::Ratings::empty(
        static_cast<std::size_t>(rows.size()), static_cast<std::size_t>(raters));
    out.categories = scale.numbers;
    for (qsizetype unit = 0; unit < rows.size(); ++unit) {
        const QJsonArray row = rows[unit].toArray();
        if (!rows[unit].isArray() || row.size() != raters)
            refuse("\"ratings\", unit " + std::to_string(unit + 1) + ": needs a list of "
                + std::to_string(raters) + " ratings or nulls");
        for (qsizetype rater = 0; rater < raters; ++rater) {
            if (!row[rater].isNull())
                out.at(static_cast<std::size_t>(unit), static_cast<std::size_t>(rater)) =
                    scale.numberOf(row[rater], place(unit, rater));
        }
    }
    return out;
}

std::optional<stats::Weights> customWeightsIn(const QJsonObject &inputs, std::size_t categories)
{
    const bool isAgreement = inputs.value("agreement_weights"_L1).isArray();
    if (!isAgreement && !inputs.value("disagreement_weights"_L1).isArray())
        return std::nullopt;
    const char *key = isAgreement ? "agreement_weights" : "disagreement_weights";
    auto table = tableIn(inputs, key);
    const bool isSquare = table.size() == categories
        && std::ranges::all_of(table, [&](const auto &row) { return row.size() == categories; });
    if (!isSquare)
        refuse('"' + std::string(key) + "\" needs a row and a column for each category");
    return isAgreement ? stats::Weights::custom(std::move(table))
                       : stats::Weights::ofDisagreement(std::move(table));
}

const char *reasonOf(stats::Undefined why)
{
    switch (why) {
    case stats::Undefined::No:
        return "";
    case stats::Undefined::NoPair:
        return "no unit has two ratings";
    case stats::Undefined::NoVariation:
        return "no variation: chance alone would agree wholly";
    case stats::Undefined::OneCategory:
        return "the scale has one category only";
    case stats::Undefined::TooFewUnits:
        return "fewer than two units were rated by all raters";
    case stats::Undefined::TooFewRaters:
        return "it needs two raters";
    case stats::Undefined::NoRatioScale:
        return "the ratio of two values has no meaning: their sum is 0";
    case stats::Undefined::NotConnected:
        return "raters are not connected by common units";
    }
    return "";
}

QJsonValue asJson(const std::optional<stats::Interval> &interval)
{
    if (!interval || !std::isfinite(interval->lower) || !std::isfinite(interval->upper))
        return QJsonValue();
    return QJsonArray{interval->lower, interval->upper};
}

QJsonObject asJson(const stats::Estimate &estimate)
{
    QJsonObject out{{u"value"_s, asJson(estimate.value)}, {u"ci"_s, asJson(estimate.interval)},
        {u"se"_s, asJson(estimate.error)}, {u"df"_s, asJson(estimate.df)},
        {u"pa"_s, asJson(estimate.observed)}, {u"pe"_s, asJson(estimate.expected)},
        {u"n"_s, static_cast<qint64>(estimate.units)}, {u"undefined"_s, !estimate.value}};
    if (!estimate.value)
        out[u"reason"_s] = QLatin1String(reasonOf(estimate.why));
    return out;
}

} // namespace attune::app
