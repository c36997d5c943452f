// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/kind.h"

#include <algorithm>

namespace attune::journal {

namespace {

using Why = FieldProblem::Why;

std::int64_t charactersOf(std::string_view text)
{
    return std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// Of what has an extent: texts and lists.
std::optional<FieldProblem> lengthProblem(const Field &field, std::int64_t length)
{
    if (length < field.least)
        return FieldProblem{field.name, Why::TooShort, field.least};
    if (length > field.most)
        return FieldProblem{field.name, Why::TooLong, field.most};
    return std::nullopt;
}

std::optional<FieldProblem> listProblem(const Field &field, const Json::List &list)
{
    if (!std::ranges::all_of(list, [](const Json &item) { return item.as<std::string>(); }))
        return FieldProblem{field.name, Why::WrongType, 0};
    return lengthProblem(field, static_cast<std::int64_t>(list.size()));
}

std::optional<FieldProblem> numberProblem(const Field &field, std::int64_t number)
{
    const std::int64_t least = std::max(field.least, -kLargestNumber);
    const std::int64_t most = std::min(field.most, kLargestNumber);
    if (number < least)
        return FieldProblem{field.name, Why::TooSmall, least};
    if (number > most)
        return FieldProblem{field.name, Why::TooLarge, most};
    return std::nullopt;
}

std::optional<FieldProblem> valueProblem(const Field &field, const Value &value)
{
    const FieldProblem wrong{field.name, Why::WrongType, 0};
    switch (field.type) {
    case FieldType::Text: {
        const auto *text = value.as<std::string>();
        return text ? lengthProblem(field, charactersOf(*text)) : wrong;
    }
    case FieldType::Choice: {
        const auto *text = value.as<std::string>();
        if (!text)
            return wrong;
        if (std::ranges::find(field.choices, *text, &Choice::name) == field.choices.end())
            return FieldProblem{field.name, Why::NotAChoice, 0};
        return std::nullopt;
    }
    case FieldType::Flag:
        return value.as<bool>() ? std::nullopt : std::optional(wrong);
    case FieldType::Texts: {
        const auto *list = value.as<Json::List>();
        return list ? listProblem(field, *list) : wrong;
    }
    case FieldType::Whole:
    case FieldType::Hundredths:
    case FieldType::Time:
    case FieldType::Day: {
        const auto *number = value.as<std::int64_t>();
        return number ? numberProblem(field, *number) : wrong;
    }
    }
    return wrong;
}

/// Every text in the form in which it may be signed.
Result<Value> composedValue(const Value &value)
{
    if (const auto *text = value.as<std::string>()) {
        auto out = composed(*text);
        return out ? Result<Value>(Value(std::move(*out))) : Result<Value>(out.error());
    }
    if (const auto *list = value.as<Json::List>()) {
        Json::List out;
        for (const Json &item : *list) {
            auto part = composedValue(item);
            if (!part)
                return part;
            out.push_back(std::move(*part));
        }
        return Value(std::move(out));
    }
    return value;
}

} // namespace

bool saysNothing(const Value &value)
{
    if (const auto *text = value.as<std::string>())
        return text->empty();
    if (const auto *list = value.as<Json::List>())
        return list->empty();
    return value.isNull();
}

const Field *Kind::field(std::string_view named) const
{
    const auto found = std::ranges::find(fields, named, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

std::optional<FieldProblem> Kind::problemOf(const Values &values) const
{
    for (const auto &[given, value] : values) {
        if (!field(given))
            return FieldProblem{given, Why::Unknown, 0};
    }
    for (const Field &declared : fields) {
        const auto found = values.find(declared.name);
        if (found == values.end() || saysNothing(found->second)) {
            if (declared.required)
                return FieldProblem{declared.name, Why::Missing, 0};
            continue;
        }
        if (auto problem = valueProblem(declared, found->second))
            return problem;
    }
    return std::nullopt;
}

Result<std::string> Kind::encode(const Values &values) const
{
    if (const auto problem = problemOf(values))
        return {Fault::Invalid, describe(*problem)};
    Values out;
    for (const auto &[given, value] : values) {
        auto ready = composedValue(value);
        if (!ready)
            return {Fault::Invalid, given + ": " + ready.error().detail};
        out[given] = std::move(*ready);
    }
    return checkedCanonical(Json(std::move(out)));
}

Result<Values> Kind::decode(std::string_view payload) const
{
    auto json = fromCanonical(payload);
    if (!json)
        return json.error();
    const auto *object = json->as<Json::Object>();
    if (!object)
        return {Fault::Invalid, "the payload of a " + name + " is no object"};
    Values values = *object;
    for (const Field &declared : fields) {
        const auto [place, isNew] = values.try_emplace(declared.name);
        if (!isNew && !place->second.isNull()) {
            // A range may have grown narrower since it was written; a type never changes.
            const auto problem = valueProblem(declared, place->second);
            if (problem && problem->why == Why::WrongType)
                return {Fault::Invalid, describe(*problem)};
        }
    }
    return values;
}

std::string describe(const FieldProblem &problem)
{
    switch (problem.why) {
    case Why::Missing:
        return problem.field + " is missing";
    case Why::WrongType:
        return problem.field + " is of another type";
    case Why::TooSmall:
        return problem.field + " is less than " + std::to_string(problem.limit);
    case Why::TooLarge:
        return problem.field + " is more than " + std::to_string(problem.limit);
    case Why::TooShort:
        return problem.field + " is shorter than " + std::to_string(problem.limit);
    case Why::TooLong:
        return problem.field + " is longer than " + std::to_string(problem.limit);
    case Why::NotAChoice:
        return problem.field + " is none of its choices";
    case Why::Unknown:
        return "there is no field " + problem.field;
    }
    return problem.field;
}

} // namespace attune::journal
