// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind declared over a plain struct: each field names its member, so that areas write and read
// values of their own and never a map.
#pragma once

#include "core/base/time.h"
#include "core/journal/kind.h"

#include <cstddef>
#include <initializer_list>
#include <type_traits>

namespace attune::journal {

/// How a member of one type is written as a Value and read again. Made once for each type, not for
/// each field: there are hundreds of fields, and compiling them was a tenth of a clean build.
struct Codec {
    FieldType type = FieldType::Whole;
    bool required = true;
    Value (*take)(const void *member, const Field &field) = nullptr;
    /// A null leaves the member as it was made.
    void (*put)(const Value &value, const Field &field, void *member) = nullptr;
};

template <typename M>
struct IsOptional : std::false_type {
};
template <typename M>
struct IsOptional<std::optional<M>> : std::true_type {
};

template <typename M>
constexpr FieldType fieldTypeOf()
{
    if constexpr (IsOptional<M>::value)
        return fieldTypeOf<typename M::value_type>();
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

Value toValue(const std::vector<std::string> &texts);
void fromValue(const Value &value, std::vector<std::string> &texts);
/// The name of the choice, or an empty text; and the choice of a name, if there is one.
Value choiceValue(std::size_t index, const Field &field);
std::optional<std::size_t> choiceOf(const Value &value, const Field &field);

template <typename M>
Value toValue(const M &member, const Field &field)
{
    if constexpr (IsOptional<M>::value)
        return member ? toValue(*member, field) : Value();
    else if constexpr (std::is_same_v<M, Instant>)
        return Value(toMs(member));
    else if constexpr (std::is_same_v<M, LocalDay>)
        return Value(toNumber(member));
    else if constexpr (std::is_same_v<M, std::vector<std::string>>)
        return toValue(member);
    else if constexpr (std::is_enum_v<M>)
        return choiceValue(static_cast<std::size_t>(member), field);
    else if constexpr (std::is_same_v<M, std::string> || std::is_same_v<M, bool>)
        return Value(member);
    else
        return Value(static_cast<std::int64_t>(member));
}

template <typename M>
void fromValue(const Value &value, const Field &field, M &member)
{
    if constexpr (IsOptional<M>::value) {
        if (!value.isNull())
            fromValue(value, field, member.emplace());
    } else if constexpr (std::is_same_v<M, std::string> || std::is_same_v<M, bool>) {
        if (const auto *given = value.as<M>())
            member = *given;
    } else if constexpr (std::is_same_v<M, std::vector<std::string>>) {
        fromValue(value, member);
    } else if constexpr (std::is_enum_v<M>) {
        if (const auto choice = choiceOf(value, field))
            member = static_cast<M>(*choice);
    } else if (const auto *number = value.as<std::int64_t>()) {
        if constexpr (std::is_same_v<M, Instant>)
            member = fromMs(*number);
        else if constexpr (std::is_same_v<M, LocalDay>)
            member = fromNumber(*number);
        else
            member = static_cast<M>(*number);
    }
}

template <typename M>
inline constexpr Codec codecOf{
    fieldTypeOf<M>(),
    !IsOptional<M>::value,
    [](const void *member, const Field &field) {
        return toValue(*static_cast<const M *>(member), field);
    },
    [](const Value &value, const Field &field, void *member) {
        fromValue(value, field, *static_cast<M *>(member));
    },
};

/// A Field, where its member lies in the struct (bytes from its start), and how that is read.
struct BoundField {
    BoundField(const char *name, const char *label, std::ptrdiff_t at, const Codec &by);

    Field field;
    std::ptrdiff_t offset;
    const Codec *codec;
};

/// A Field of the struct T together with the way to and from its member.
template <typename T>
class Bound {
public:
    template <typename Member>
    Bound(const char *name, Member T::*member, const char *label)
        : m_bound(name, label, offsetOf(member), codecOf<Member>)
    {
    }

    Bound &&unit(const char *label) && { return set(m_bound.field.unit, label); }
    Bound &&between(std::int64_t least, std::int64_t most) &&
    {
        m_bound.field.least = least;
        return set(m_bound.field.most, most);
    }
    Bound &&upTo(std::int64_t most) && { return set(m_bound.field.most, most); }
    Bound &&optional() && { return set(m_bound.field.required, false); }
    /// A whole number that is meant in hundredths.
    Bound &&hundredths() && { return set(m_bound.field.type, FieldType::Hundredths); }
    /// For an enum: its values in order, from 0.
    Bound &&choices(std::vector<Choice> all) &&
    {
        return set(m_bound.field.choices, std::move(all));
    }

    const BoundField &bound() const { return m_bound; }

private:
    static const T &example()
    {
        static const T made{};
        return made;
    }
    template <typename Member>
    static std::ptrdiff_t offsetOf(Member T::*member)
    {
        return reinterpret_cast<const char *>(&(example().*member))
            - reinterpret_cast<const char *>(&example());
    }
    template <typename Property>
    Bound &&set(Property &property, Property value)
    {
        property = std::move(value);
        return std::move(*this);
    }

    BoundField m_bound;
};

/// What a declaration comes to, whatever its struct is.
class Declaration {
public:
    explicit Declaration(Kind kind)
        : m_kind(std::move(kind))
    {
    }
    void add(const BoundField &bound);
    void setExpires() { m_kind.expires = true; }

    const Kind &kind() const { return m_kind; }
    /// Of and into the struct that the fields were bound to.
    Values values(const void *from) const;
    void read(const Values &values, void *into) const;

private:
    Kind m_kind;
    std::vector<BoundField> m_bound;
};

/// The declaration of a kind over T; see CONTRIBUTING, "A new kind of decision".
template <typename T>
class KindOf {
public:
    KindOf(std::string name, int version, vault::DataClass dataClass, Roles writers,
        std::initializer_list<Bound<T>> fields, Concurrency concurrency = Concurrency::Conflict)
        : m_declared(Kind{std::move(name), version, dataClass, writers, {}, concurrency, false})
    {
        for (const Bound<T> &field : fields)
            m_declared.add(field.bound());
    }

    /// Its fold must do with entries whose payload is gone.
    KindOf &&expiring() &&
    {
        m_declared.setExpires();
        return std::move(*this);
    }

    const Kind &kind() const { return m_declared.kind(); }
    const std::string &name() const { return kind().name; }

    /// What says nothing (an empty text that may be left out) is not written.
    Values values(const T &from) const { return m_declared.values(&from); }
    T read(const Values &values) const
    {
        T out{};
        m_declared.read(values, &out);
        return out;
    }

private:
    Declaration m_declared;
};

} // namespace attune::journal
