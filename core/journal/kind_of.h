// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind declared over a plain struct: each field names its member, so that areas write and read
// values of their own and never a map.
#pragma once

#include "core/base/time.h"
#include "core/journal/kind.h"

#include <functional>
#include <type_traits>

namespace attune::journal {

/// A Field of the struct T together with the way to and from its member.
template <typename T>
class Bound {
public:
    template <typename Member>
    Bound(std::string name, Member T::*member, const char *label)
        : m_field{std::move(name), label, typeOf<Member>(), "", {}, {}, true, {}}
        , m_put([member](T &into, const Value &value, const Field &field) {
            fromValue(value, field, into.*member);
        })
        , m_take(
              [member](const T &from, const Field &field) { return toValue(from.*member, field); })
    {
        m_field.least = Field{}.least;
        m_field.most = Field{}.most;
        m_field.required = !isOptional<Member>::value;
    }

    Bound unit(const char *label) &&
    {
        return change([&] { m_field.unit = label; });
    }
    Bound between(std::int64_t least, std::int64_t most) &&
    {
        return change([&] { m_field.least = least, m_field.most = most; });
    }
    Bound upTo(std::int64_t most) &&
    {
        return change([&] { m_field.most = most; });
    }
    Bound optional() &&
    {
        return change([&] { m_field.required = false; });
    }
    /// A whole number that is meant in hundredths.
    Bound hundredths() &&
    {
        return change([&] { m_field.type = FieldType::Hundredths; });
    }
    /// For an enum: its values in order, from 0.
    Bound choices(std::vector<Choice> all) &&
    {
        return change([&] { m_field.choices = all; });
    }

    const Field &field() const { return m_field; }
    void put(T &into, const Value &value) const { m_put(into, value, m_field); }
    Value take(const T &from) const { return m_take(from, m_field); }

private:
    template <typename M>
    struct isOptional : std::false_type {
    };
    template <typename M>
    struct isOptional<std::optional<M>> : std::true_type {
    };

    template <typename M>
    static constexpr FieldType typeOf()
    {
        if constexpr (isOptional<M>::value)
            return typeOf<typename M::value_type>();
        else if constexpr (std::is_same_v<M, std::string>)
            return FieldType::Text;
        else if constexpr (std::is_same_v<M, bool>)
            return FieldType::Flag;
        else if constexpr (std::is_same_v<M, Instant>)
            return FieldType::Time;
        else if constexpr (std::is_same_v<M, LocalDay>)
            return FieldType::Day;
        else if constexpr (std::is_same_v<M, std::vector<std::string>>)
            return FieldType::Texts;
        else if constexpr (std::is_enum_v<M>)
            return FieldType::Choice;
        else
            return FieldType::Whole;
    }

    template <typename M>
    static Value toValue(const M &member, const Field &field)
    {
        if constexpr (isOptional<M>::value) {
            return member ? toValue(*member, field) : Value();
        } else if constexpr (std::is_same_v<M, Instant>) {
            return Value(toMs(member));
        } else if constexpr (std::is_same_v<M, LocalDay>) {
            return Value(toNumber(member));
        } else if constexpr (std::is_same_v<M, std::vector<std::string>>) {
            return Value(Json::List(member.begin(), member.end()));
        } else if constexpr (std::is_enum_v<M>) {
            const auto index = static_cast<std::size_t>(member);
            return index < field.choices.size() ? Value(field.choices[index].name) : Value("");
        } else if constexpr (std::is_same_v<M, std::string> || std::is_same_v<M, bool>) {
            return Value(member);
        } else {
            return Value(static_cast<std::int64_t>(member));
        }
    }

    /// A null leaves the member as it was made.
    template <typename M>
    static void fromValue(const Value &value, const Field &field, M &member)
    {
        const auto *text = value.as<std::string>();
        const auto *number = value.as<std::int64_t>();
        if constexpr (isOptional<M>::value) {
            if (!value.isNull())
                fromValue(value, field, member.emplace());
        } else if constexpr (std::is_same_v<M, std::string>) {
            member = text ? *text : member;
        } else if constexpr (std::is_same_v<M, bool>) {
            member = value.as<bool>() ? *value.as<bool>() : member;
        } else if constexpr (std::is_same_v<M, Instant>) {
            member = number ? fromMs(*number) : member;
        } else if constexpr (std::is_same_v<M, LocalDay>) {
            member = number ? fromNumber(*number) : member;
        } else if constexpr (std::is_same_v<M, std::vector<std::string>>) {
            member.clear();
            if (const auto *list = value.as<Json::List>()) {
                for (const Json &item : *list)
                    member.push_back(*item.as<std::string>());
            }
        } else if constexpr (std::is_enum_v<M>) {
            for (std::size_t i = 0; text && i < field.choices.size(); ++i) {
                if (field.choices[i].name == *text)
                    member = static_cast<M>(i);
            }
        } else {
            member = number ? static_cast<M>(*number) : member;
        }
    }

    template <typename Change>
    Bound change(Change &&apply)
    {
        apply();
        return std::move(*this);
    }

    Field m_field;
    std::function<void(T &, const Value &, const Field &)> m_put;
    std::function<Value(const T &, const Field &)> m_take;
};

/// The declaration of a kind over T; see CONTRIBUTING, "A new kind of decision".
template <typename T>
class KindOf {
public:
    KindOf(std::string name, int version, vault::DataClass dataClass, Roles writers,
        std::vector<Bound<T>> fields, Concurrency concurrency = Concurrency::Conflict)
        : m_kind{std::move(name), version, dataClass, writers, {}, concurrency, false}
        , m_bound(std::move(fields))
    {
        for (const Bound<T> &bound : m_bound)
            m_kind.fields.push_back(bound.field());
    }

    /// Its fold must do with entries whose payload is gone.
    KindOf expiring() &&
    {
        m_kind.expires = true;
        return std::move(*this);
    }

    const Kind &kind() const { return m_kind; }
    const std::string &name() const { return m_kind.name; }

    /// What says nothing (an empty text that may be left out) is not written.
    Values values(const T &from) const
    {
        Values out;
        for (const Bound<T> &bound : m_bound) {
            Value value = bound.take(from);
            const auto *text = value.template as<std::string>();
            const auto *list = value.template as<Json::List>();
            if (!value.isNull() && !(text && text->empty()) && !(list && list->empty()))
                out[bound.field().name] = std::move(value);
        }
        return out;
    }
    T read(const Values &values) const
    {
        T out{};
        for (const Bound<T> &bound : m_bound) {
            const auto found = values.find(bound.field().name);
            if (found != values.end())
                bound.put(out, found->second);
        }
        return out;
    }

private:
    Kind m_kind;
    std::vector<Bound<T>> m_bound;
};

} // namespace attune::journal
