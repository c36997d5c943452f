// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the inputs of a calculation, and says which key is wrong.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <vector>

namespace attune::app {

/// Thrown while reading and caught by withInputs(): a calculation has many inputs, and the first
/// wrong one ends it.
struct WrongInput {
    std::string what;
};

/// Ends the calculation with `what` unless `isSo`.
inline void demand(bool isSo, const char *what)
{
    if (!isSo)
        throw WrongInput{what};
}

double numberIn(const QJsonObject &inputs, const char *key);
/// "conf", the confidence of an interval: between 0 and 1, .95 where it is not said.
double confidenceIn(const QJsonObject &inputs);
/// nullopt when the key is absent or null.
std::optional<double> optionalNumberIn(const QJsonObject &inputs, const char *key);
/// A whole number; 2.0 is one, 2.5 is not.
std::int64_t wholeIn(const QJsonObject &inputs, const char *key);
std::vector<double> numbersIn(const QJsonObject &inputs, const char *key);
/// Rows may have different lengths.
std::vector<std::vector<double>> tableIn(const QJsonObject &inputs, const char *key);
QJsonArray arrayIn(const QJsonObject &inputs, const char *key);
QJsonObject objectIn(const QJsonObject &inputs, const char *key);
QString textIn(const QJsonObject &inputs, const char *key);
/// Empty when the key is absent or null.
QString optionalTextIn(const QJsonObject &inputs, const char *key);
QJsonArray optionalArrayIn(const QJsonObject &inputs, const char *key);

/// null for what cannot be computed.
inline QJsonValue asJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue asJson(std::optional<double> value)
{
    return value ? asJson(*value) : QJsonValue(QJsonValue::Null);
}
QJsonArray asJson(const std::vector<double> &values);

/// Runs `calculate`, which returns a QJsonObject, and turns a WrongInput into Fault::Invalid.
template <typename Calculate>
Result<QJsonObject> withInputs(Calculate &&calculate)
{
    try {
        return calculate();
    } catch (const WrongInput &wrong) {
        return {Fault::Invalid, wrong.what};
    }
}

} // namespace attune::app
