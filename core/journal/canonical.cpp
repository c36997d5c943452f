// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/canonical.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace attune::journal {

namespace {

constexpr int kDeepest = 16; ///< lists within lists; ours are two deep

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Nullopt when it is no UTF-8.
std::optional<QString> decoded(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString out = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (decoder.hasError())
        return std::nullopt;
    return out;
}

bool isComposed(std::string_view text)
{
    if (isAscii(text))
        return true;
    const auto out = decoded(text);
    return out && out->normalized(QString::NormalizationForm_C) == *out;
}

bool isKey(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

void writeText(std::string &out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kHex[c >> 4];
                out += kHex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void write(std::string &out, const Json &value)
{
    if (const auto *text = value.as<std::string>()) {
        writeText(out, *text);
    } else if (const auto *number = value.as<std::int64_t>()) {
        out += std::to_string(*number);
    } else if (const auto *flag = value.as<bool>()) {
        out += *flag ? "true" : "false";
    } else if (const auto *list = value.as<Json::List>()) {
        out += '[';
        for (const Json &item : *list) {
            if (&item != list->data())
                out += ',';
            write(out, item);
        }
        out += ']';
    } else if (const auto *object = value.as<Json::Object>()) {
        char before = '{';
        for (const auto &[name, member] : *object) {
            out += before;
            writeText(out, name);
            out += ':';
            write(out, member);
            before = ',';
        }
        out += object->empty() ? "{}" : "}";
    } else {
        out += "null";
    }
}

/// Reads a little more than the canonical form; what is more is found by writing it again.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool whole(Json &out) { return value(out, 0) && m_rest.empty(); }

private:
    bool take(std::string_view text)
    {
        if (!m_rest.starts_with(text))
            return false;
        m_rest.remove_prefix(text.size());
        return true;
    }

    bool value(Json &out, int depth)
    {
        if (m_rest.empty() || depth > kDeepest)
            return false;
        switch (m_rest.front()) {
        case '"':
            return string(out.become<std::string>());
        case '{':
            return object(out, depth);
        case '[':
            return list(out, depth);
        case 't':
            out.become<bool>() = true;
            return take("true");
        case 'f':
            out.become<bool>() = false;
            return take("false");
        case 'n':
            out.become<std::monostate>();
            return take("null");
        default:
            return number(out);
        }
    }

    bool number(Json &out)
    {
        std::int64_t value = 0;
        const auto [end, error] =
            std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc() || value > kLargestNumber || value < -kLargestNumber)
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        out.become<std::int64_t>() = value;
        return true;
    }

    bool string(std::string &out)
    {
        if (!take("\""))
            return false;
        while (!m_rest.empty()) {
            const auto plain = std::min(m_rest.find_first_of("\"\\"), m_rest.size());
            out.append(m_rest.substr(0, plain));
            m_rest.remove_prefix(plain);
            if (take("\""))
                return isComposed(out);
            if (!escape(out))
                return false;
        }
        return false;
    }

    bool escape(std::string &out)
    {
        if (m_rest.size() < 2)
            return false;
        static constexpr std::string_view kNames = "\"\\bfnrt", kMeant = "\"\\\b\f\n\r\t";
        const auto found = kNames.find(m_rest[1]);
        if (found != std::string_view::npos) {
            out += kMeant[found];
            m_rest.remove_prefix(2);
            return true;
        }
        int code = 0; // what is no control character is never written as a number
        const char *digits = m_rest.data() + 2;
        if (m_rest[1] != 'u' || m_rest.size() < 6
            || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4 || code >= 0x20)
            return false;
        out += static_cast<char>(code);
        m_rest.remove_prefix(6);
        return true;
    }

    bool list(Json &out, int depth)
    {
        auto &items = out.become<Json::List>();
        take("[");
        if (!take("]")) {
            do {
                if (!value(items.emplace_back(), depth + 1))
                    return false;
            } while (take(","));
            if (!take("]"))
                return false;
        }
        return true;
    }

    bool object(Json &out, int depth)
    {
        auto &members = out.become<Json::Object>();
        take("{");
        if (!take("}")) {
            do {
                std::string name;
                if (!string(name) || !isKey(name) || !take(":"))
                    return false;
                if (!value(members[name], depth + 1))
                    return false;
            } while (take(","));
            if (!take("}"))
                return false;
        }
        return true;
    }

    std::string_view m_rest;
};

} // namespace

Result<std::string> composed(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
    const auto out = decoded(text);
    if (!out)
        return {Fault::Invalid, "a text is not UTF-8"};
    return out->normalized(QString::NormalizationForm_C).toStdString();
}

std::string toCanonical(const Json &value)
{
    std::string out;
    write(out, value);
    return out;
}

Result<std::string> checkedCanonical(const Json &value)
{
    std::string out = toCanonical(value);
    if (const auto again = fromCanonical(out); !again)
        return again.error();
    return out;
}

Result<Json> fromKnown(std::string_view text)
{
    Json out;
    if (!Reader(text).whole(out))
        return {Fault::Invalid, "not the JSON of a journal"};
    return out;
}

Result<Json> fromCanonical(std::string_view text)
{
    Result<Json> out = fromKnown(text);
    if (out && toCanonical(*out) != text)
        return {Fault::Invalid, "JSON that is not in the one form a journal takes"};
    return out;
}

} // namespace attune::journal
