// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement as a file that both sides can read, keep and load.
#include "core/governance/agreement.h"

#include "core/journal/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace attune::governance {

namespace {

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonValue valueOf(const journal::Json &value)
{
    if (const auto *text = value.as<std::string>())
        return utf8(*text);
    if (const auto *number = value.as<std::int64_t>())
        return double(*number);
    if (const auto *flag = value.as<bool>())
        return *flag;
    QJsonArray out;
    if (const auto *list = value.as<journal::Json::List>()) {
        for (const journal::Json &item : *list)
            out.append(valueOf(item));
    }
    return out;
}

/// A day stands as "2026-04-01" in the file, whatever an entry makes of it.
Result<journal::Json> jsonOf(const QString &name, const QJsonValue &value, journal::FieldType type)
{
    if (type == journal::FieldType::Day) {
        const auto day = parseDay(value.toString().toStdString());
        if (!day)
            return {Fault::Invalid, name.toStdString() + " is no day such as 2026-04-01"};
        return journal::Json(toNumber(*day));
    }
    if (value.isBool())
        return journal::Json(value.toBool());
    if (value.isString())
        return journal::Json(value.toString().toStdString());
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > 1e9)
            return {Fault::Invalid, name.toStdString() + " is no whole number"};
        return journal::Json(static_cast<std::int64_t>(number));
    }
    journal::Json::List list;
    for (const QJsonValue &item : value.toArray())
        list.push_back(item.toString().toStdString());
    return journal::Json(std::move(list));
}

} // namespace

std::string toJson(const AgreementText &text)
{
    QJsonObject out;
    for (const auto &[name, value] : agreementProposedKind().values(text)) {
        const journal::Field *field = agreementProposedKind().kind().field(name);
        const auto *number = value.as<std::int64_t>();
        out[utf8(name)] = field->type == journal::FieldType::Day && number
            ? QJsonValue(utf8(toIso(fromNumber(*number))))
            : valueOf(value);
    }
    return QJsonDocument(out).toJson().toStdString();
}

Result<AgreementText> agreementFromJson(std::string_view json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem);
    if (!document.isObject())
        return {Fault::Invalid, "not an agreement: " + problem.errorString().toStdString()};
    const journal::Kind &kind = agreementProposedKind().kind();
    const QJsonObject object = document.object();
    journal::Values values;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const journal::Field *field = kind.field(member.key().toStdString());
        if (!field)
            return {Fault::Invalid, "an agreement has no " + member.key().toStdString()};
        auto value = jsonOf(member.key(), member.value(), field->type);
        if (!value)
            return value.error();
        values[field->name] = std::move(*value);
    }
    for (const char *flag : {"random_only", "not_in_breaks", "coaching_only"})
        values.try_emplace(flag, false);
    if (const auto wrong = kind.problemOf(values))
        return {Fault::Invalid, describe(*wrong)};
    AgreementText out = agreementProposedKind().read(values);
    const auto faults = access::faultsOf(agreementFrom(out));
    if (!faults.empty())
        return {Fault::Invalid, faults.front()};
    return out;
}

} // namespace attune::governance
