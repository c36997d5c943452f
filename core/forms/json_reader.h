// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON object read member by member, so that what is wrong with a file is said by its place.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace attune::forms {

inline constexpr double kLargestWholeNumber = 1e9;

/// Reads members of an object, remembers the first that is wrong, and at the end those that nobody
/// asked for.
class JsonReader {
public:
    JsonReader(const QJsonValue &value, std::string where, Error &problem)
        : m_object(value.toObject())
        , m_where(std::move(where))
        , m_problem(problem)
    {
        if (!value.isObject())
            fail("is no object");
    }

    void read(const char *key, std::string &out, bool needed = false)
    {
        const QJsonValue value = take(key, needed);
        if (value.isString())
            out = value.toString().toStdString();
        else if (!value.isUndefined())
            fail(key, "is no text");
    }
    void read(const char *key, double &out)
    {
        const QJsonValue value = take(key, false);
        if (value.isDouble())
            out = value.toDouble();
        else if (!value.isUndefined())
            fail(key, "is no number");
    }
    void read(const char *key, std::optional<double> &out)
    {
        double number = 0;
        const bool given = m_object.contains(QString::fromLatin1(key));
        read(key, number);
        if (given)
            out = number;
    }
    void read(const char *key, std::optional<std::int64_t> &out)
    {
        std::optional<double> number;
        read(key, number);
        if (number && (*number != std::floor(*number) || std::abs(*number) > kLargestWholeNumber))
            fail(key, "is no whole number");
        else if (number)
            out = static_cast<std::int64_t>(*number);
    }
    void read(const char *key, bool &out)
    {
        const QJsonValue value = take(key, false);
        if (value.isBool())
            out = value.toBool();
        else if (!value.isUndefined())
            fail(key, "is neither true nor false");
    }
    template <typename Enum>
    void read(const char *key, Enum &out, std::optional<Enum> (*from)(std::string_view))
    {
        std::string name;
        read(key, name);
        if (name.empty())
            return;
        if (const auto found = from(name))
            out = *found;
        else
            fail(key, "is “" + name + "”, which is not known");
    }
    void read(const char *key, std::vector<std::string> &out)
    {
        const QJsonArray list = array(key);
        for (const QJsonValue &each : list) {
            if (!each.isString())
                fail(key, "holds something that is no text");
            out.push_back(each.toString().toStdString());
        }
    }
    QJsonArray array(const char *key)
    {
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isArray())
            fail(key, "is no list");
        return value.toArray();
    }
    QJsonValue take(const char *key, bool needed)
    {
        m_known.append(QString::fromLatin1(key));
        const QJsonValue value = m_object.value(m_known.last());
        if (needed && value.isUndefined())
            fail(key, "is missing");
        return value;
    }
    void finish()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                fail(key.toStdString(), "is not known");
        }
    }
    std::string at(const char *key, qsizetype index) const
    {
        return m_where + key + '[' + std::to_string(index + 1) + "].";
    }
    Error &problem() { return m_problem; }

private:
    void fail(const std::string &key, const std::string &what = {})
    {
        if (m_problem.detail.empty())
            m_problem = {Fault::Invalid, m_where + key + ' ' + what};
    }

    QJsonObject m_object;
    std::string m_where;
    Error &m_problem;
    QStringList m_known;
};

} // namespace attune::forms
