// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/inputs.h"

namespace attune::app {

namespace {

[[noreturn]] void refuse(const char *key, const char *wanted)
{
    throw WrongInput{'"' + std::string(key) + "\" must be " + wanted};
}

QJsonValue valueIn(const QJsonObject &inputs, const char *key)
{
    return inputs.value(QLatin1String(key));
}

double numberOf(const QJsonValue &value, const char *key)
{
    if (!value.isDouble())
        refuse(key, "a number");
    return value.toDouble();
}

std::vector<double> numbersOf(const QJsonValue &value, const char *key)
{
    if (!value.isArray())
        refuse(key, "a list of numbers");
    std::vector<double> out;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isDouble())
            refuse(key, "a list of numbers");
        out.push_back(item.toDouble());
    }
    return out;
}

} // namespace

double numberIn(const QJsonObject &inputs, const char *key)
{
    return numberOf(valueIn(inputs, key), key);
}

std::optional<double> optionalNumberIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return numberOf(value, key);
}

double confidenceIn(const QJsonObject &inputs)
{
    const double confidence = optionalNumberIn(inputs, "conf").value_or(0.95);
    demand(confidence > 0 && confidence < 1, "\"conf\" must lie between 0 and 1");
    return confidence;
}

std::int64_t wholeIn(const QJsonObject &inputs, const char *key)
{
    const double number = numberIn(inputs, key);
    if (number != std::floor(number) || std::abs(number) > 9e15)
        refuse(key, "a whole number");
    return static_cast<std::int64_t>(number);
}

std::vector<double> numbersIn(const QJsonObject &inputs, const char *key)
{
    return numbersOf(valueIn(inputs, key), key);
}

std::vector<std::vector<double>> tableIn(const QJsonObject &inputs, const char *key)
{
    std::vector<std::vector<double>> out;
    const QJsonArray rows = arrayIn(inputs, key);
    for (const QJsonValue &row : rows)
        out.push_back(numbersOf(row, key));
    return out;
}

QJsonArray arrayIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    if (!value.isArray())
        refuse(key, "a list");
    return value.toArray();
}

QJsonObject objectIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    if (!value.isObject())
        refuse(key, "an object");
    return value.toObject();
}

QString textIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    if (!value.isString())
        refuse(key, "a text");
    return value.toString();
}

QString optionalTextIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    return value.isNull() || value.isUndefined() ? QString() : textIn(inputs, key);
}

QJsonArray optionalArrayIn(const QJsonObject &inputs, const char *key)
{
    const QJsonValue value = valueIn(inputs, key);
    return value.isNull() || value.isUndefined() ? QJsonArray() : arrayIn(inputs, key);
}

QJsonArray asJson(const std::vector<double> &values)
{
    QJsonArray out;
    for (const double value : values)
        out.append(asJson(value));
    return out;
}

} // namespace attune::app
