// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/message_text.h"

#include "core/sync/ascii.h"
#include "core/sync/base64.h"
#include "core/sync/html_text.h"
#include "core/sync/text_stream.h"
#include "core/sync/utf8.h"

#include <vector>

namespace attune::sync {

namespace {

constexpr int kDeepestParts = 8;

/// `name=value` or `name="value"` among the parameters of a header.
std::string_view parameterOf(std::string_view header, std::string_view name)
{
    for (std::size_t at = header.find(';'); at != std::string_view::npos;
         at = header.find(';', at + 1)) {
        const std::string_view rest = trimmed(header.substr(at + 1));
        if (rest.size() <= name.size() || !equalsFolded(rest.substr(0, name.size()), name)
            || rest[name.size()] != '=')
            continue;
        const std::string_view value = rest.substr(name.size() + 1);
        if (value.starts_with('"'))
            return value.substr(1, std::min(value.find('"', 1), value.size()) - 1);
        return trimmed(value.substr(0, std::min(value.find(';'), value.size())));
    }
    return {};
}

struct Part {
    std::string mediaType = "text/plain";
    std::string transfer;
    std::string_view body;
};

/// RFC 5322: headers up to an empty line; a line that begins with a blank continues the one before.
Part partFrom(std::string_view raw)
{
    Part part;
    std::string *last = nullptr;
    while (!raw.empty()) {
        const std::size_t end = std::min(raw.find('\n'), raw.size());
        const std::string_view line = raw.substr(0, end);
        raw.remove_prefix(std::min(end + 1, raw.size()));
        const std::string_view text = trimmed(line);
        if (text.empty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != nullptr)
                last->append(" ").append(text);
            continue;
        }
        const std::size_t colon = text.find(':');
        const std::string_view name = text.substr(0, std::min(colon, text.size()));
        const std::string_view value =
            colon == std::string_view::npos ? "" : trimmed(text.substr(colon + 1));
        last = nullptr;
        if (equalsFolded(name, "content-type"))
            last = &part.mediaType;
        else if (equalsFolded(name, "content-transfer-encoding"))
            last = &part.transfer;
        if (last != nullptr)
            *last = value;
    }
    part.body = raw;
    return part;
}

/// RFC 2046: what stands between the lines "--boundary".
std::vector<std::string_view> partsOf(std::string_view body, std::string_view boundary)
{
    std::vector<std::string_view> parts;
    if (boundary.empty())
        return parts;
    const std::string mark = "--" + std::string(boundary);
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = body.find(mark); at != std::string_view::npos;
         at = body.find(mark, at + 1)) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        if (begin != std::string_view::npos)
            parts.push_back(body.substr(begin, at - begin));
        const std::size_t line = body.find('\n', at);
        if (body.substr(at + mark.size(), 2) == "--" || line == std::string_view::npos)
            return parts;
        begin = line + 1;
    }
    if (begin != std::string_view::npos)
        parts.push_back(body.substr(begin)); // cut off: what is there counts
    return parts;
}

std::string fromQuotedPrintable(std::string_view text)
{
    const auto hex = [](char c) {
        return isDigit(c)                            ? c - '0'
            : lowered(c) >= 'a' && lowered(c) <= 'f' ? lowered(c) - 'a' + 10
                                                     : -1;
    };
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            out += text[at];
        } else if (text.substr(at + 1).starts_with("\r\n")) {
            at += 2;
        } else if (text.substr(at + 1).starts_with('\n')) {
            at += 1;
        } else if (at + 2 < text.size() && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0) {
            out += static_cast<char>(hex(text[at + 1]) * 16 + hex(text[at + 2]));
            at += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

std::string decodedBody(const Part &part)
{
    std::string bytes(part.body);
    if (equalsFolded(part.transfer, "quoted-printable"))
        bytes = fromQuotedPrintable(part.body);
    else if (equalsFolded(part.transfer, "base64"))
        if (const auto decoded = decodeBase64(part.body))
            bytes.assign(decoded->begin(), decoded->end());
    const std::string_view charset = parameterOf(part.mediaType, "charset");
    if (isOneOf(charset, {"iso-8859-1", "latin1", "windows-1252", "cp1252"})
        && !part.transfer.empty())
        return decode(bytesOf(bytes), Encoding::Windows1252);
    std::size_t repairs = 0;
    return isSound(bytes) ? bytes : repaired(bytes, repairs);
}

std::optional<std::string> textOfPart(const Part &part, int depth)
{
    const std::string bare = bareMediaType(part.mediaType);
    if (bare.empty() || bare == "text/plain")
        return decodedBody(part);
    if (bare == "text/html")
        return textOfHtml(decodedBody(part));
    if (depth >= kDeepestParts)
        return std::nullopt;
    if (bare == "message/rfc822") {
        const std::string inner = decodedBody(part);
        return textOfPart(partFrom(inner), depth + 1);
    }
    if (!bare.starts_with("multipart/"))
        return bare.starts_with("text/") ? std::optional(decodedBody(part)) : std::nullopt;
    std::optional<std::string> html;
    for (const std::string_view raw : partsOf(part.body, parameterOf(part.mediaType, "boundary"))) {
        const Part inner = partFrom(raw);
        const auto text = textOfPart(inner, depth + 1);
        if (text && bareMediaType(inner.mediaType) != "text/html")
            return std::string(trimmed(*text));
        if (text && !html)
            html = text;
    }
    return html;
}

} // namespace

std::string bareMediaType(std::string_view mediaType)
{
    return lowered(trimmed(mediaType.substr(0, std::min(mediaType.find(';'), mediaType.size()))));
}

std::optional<std::string> messageText(std::string_view mediaType, std::string_view body)
{
    if (mediaType.empty() || mediaType == "text/plain") {
        std::size_t repairs = 0;
        return isSound(body) ? std::string(body) : repaired(body, repairs);
    }
    Part part;
    part.mediaType = mediaType;
    part.body = body;
    return textOfPart(part, 0);
}

} // namespace attune::sync
