// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and writing a struct by its declaration comes to, once for all structs.
#include "core/journal/kind_of.h"

#include <algorithm>

namespace attune::journal {

Value toValue(const std::vector<std::string> &texts)
{
    return Value(Json::List(texts.begin(), texts.end()));
}

void fromValue(const Value &value, std::vector<std::string> &texts)
{
    texts.clear();
    if (const auto *list = value.as<Json::List>()) {
        for (const Json &item : *list)
            texts.push_back(*item.as<std::string>());
    }
}

Value choiceValue(std::size_t index, const Field &field)
{
    return Value(index < field.choices.size() ? field.choices[index].name : std::string());
}

std::optional<std::size_t> choiceOf(const Value &value, const Field &field)
{
    const auto *text = value.as<std::string>();
    if (!text)
        return std::nullopt;
    const auto found = std::ranges::find(field.choices, *text, &Choice::name);
    if (found == field.choices.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - field.choices.begin());
}

BoundField::BoundField(const char *name, const char *label, std::ptrdiff_t at, const Codec &by)
    : offset(at)
    , codec(&by)
{
    field.name = name;
    field.label = label;
    field.type = by.type;
    field.required = by.required;
}

void Declaration::add(const BoundField &bound)
{
    m_kind.fields.push_back(bound.field);
    m_bound.push_back(bound);
}

Values Declaration::values(const void *from) const
{
    Values out;
    for (const BoundField &bound : m_bound) {
        Value value =
            bound.codec->take(static_cast<const char *>(from) + bound.offset, bound.field);
        if (!saysNothing(value))
            out[bound.field.name] = std::move(value);
    }
    return out;
}

void Declaration::read(const Values &values, void *into) const
{
    for (const BoundField &bound : m_bound) {
        const auto found = values.find(bound.field.name);
        if (found != values.end())
            bound.codec->put(found->second, bound.field, static_cast<char *>(into) + bound.offset);
    }
}

} // namespace attune::journal
