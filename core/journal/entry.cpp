// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/journal/canonical.h"

#include <charconv>
#include <cstring>

namespace attune::journal {

namespace {

Hash hashOf(std::string_view domain, ByteView bytes)
{
    Hash out;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    // With the zero that ends it: no domain is the beginning of another.
    crypto_generichash_update(&state, bytesOf(domain).data(), domain.size() + 1);
    crypto_generichash_update(&state, bytes.data(), bytes.size());
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

/// Reads members of a head one after the other and remembers the first that is not as it must be.
class Members {
public:
    explicit Members(const Json &head)
        : m_head(head)
    {
    }

    std::string text(const char *name)
    {
        const Json *found = m_head.member(name);
        const auto *text = found ? found->as<std::string>() : nullptr;
        if (!text)
            miss(name);
        return text ? *text : std::string();
    }
    std::int64_t number(const char *name, std::int64_t least)
    {
        const Json *found = m_head.member(name);
        const auto *number = found ? found->as<std::int64_t>() : nullptr;
        if (!number || *number < least)
            miss(name);
        return number ? *number : 0;
    }
    template <std::size_t N>
    std::array<unsigned char, N> bytes(const char *name)
    {
        const auto read = fromHex(text(name));
        const auto whole = read ? arrayFrom<N>(*read) : std::nullopt;
        if (!whole)
            miss(name);
        return whole.value_or(std::array<unsigned char, N>{});
    }
    Hlc time(const char *name)
    {
        const std::string digits = text(name);
        Hlc out;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), out.value);
        if (error != std::errc() || end != digits.data() + digits.size() || out.value <= 0
            || std::to_string(out.value) != digits)
            miss(name);
        return out;
    }
    Heads seen(const char *name)
    {
        const Json *found = m_head.member(name);
        const auto *list = found ? found->as<Json::List>() : nullptr;
        if (!list) {
            miss(name);
            return {};
        }
        Heads out;
        for (const Json &item : *list) {
            const auto *parts = item.as<Json::List>();
            const auto ref = parts && parts->size() == 3 ? reference(*parts) : std::nullopt;
            if (!ref || (!out.empty() && !(out.back() < *ref))) {
                miss(name);
                return {};
            }
            out.push_back(*ref);
        }
        return out;
    }
    void miss(const char *name)
    {
        if (m_missed.empty())
            m_missed = name;
    }
    const std::string &missed() const { return m_missed; }

private:
    static std::optional<EntryRef> reference(const Json::List &parts)
    {
        const auto *dev = parts[0].as<std::string>();
        const auto *seq = parts[1].as<std::int64_t>();
        const auto *hash = parts[2].as<std::string>();
        if (!dev || !seq || !hash || *seq < 1)
            return std::nullopt;
        const auto device = deviceFrom(*dev);
        const auto bytes = fromHex(*hash);
        const auto whole = bytes ? arrayFrom<32>(*bytes) : std::nullopt;
        if (!device || !whole)
            return std::nullopt;
        return EntryRef{*device, *seq, *whole};
    }

    const Json &m_head;
    std::string m_missed;
};

void append(Bytes &out, ByteView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void appendSized(Bytes &out, ByteView bytes)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<unsigned char>(bytes.size() >> shift));
    append(out, bytes);
}

/// False when there are not as many.
bool take(ByteView &from, std::size_t size, ByteView &out)
{
    if (from.size() < size)
        return false;
    out = from.first(size);
    from = from.subspan(size);
    return true;
}

bool takeSized(ByteView &from, ByteView &out)
{
    ByteView size;
    if (!take(from, 4, size))
        return false;
    std::size_t n = 0;
    for (std::size_t i = 0; i < 4; ++i)
        n |= static_cast<std::size_t>(size[i]) << (8 * i);
    return take(from, n, out);
}

} // namespace

std::string_view Head::person() const
{
    const auto slash = dek.rfind('/');
    return slash == std::string::npos ? std::string_view() : std::string_view(dek).substr(0, slash);
}

std::string toText(const Head &head)
{
    Json::List seen;
    for (const EntryRef &ref : head.seen)
        seen.push_back(Json::List{toHex(ref.dev), ref.seq, toHex(ref.hash)});
    return toCanonical(Json::Object{{"actor", head.actor}, {"cls", head.cls}, {"dek", head.dek},
        {"dev", toHex(head.dev)}, {"hlc", std::to_string(head.hlc.value)}, {"kind", head.kind},
        {"n", head.size}, {"payload", toHex(head.payload)}, {"prev", toHex(head.prev)},
        {"seen", std::move(seen)}, {"seq", head.seq}, {"subj", head.subject}, {"v", head.version}});
}

static Result<Head> headFrom(const Result<Json> &json)
{
    if (!json)
        return json.error();
    Members members(*json);
    Head head;
    head.actor = members.text("actor");
    head.cls = members.text("cls");
    head.dek = members.text("dek");
    head.dev = members.bytes<8>("dev");
    head.hlc = members.time("hlc");
    head.kind = members.text("kind");
    head.size = members.number("n", 0);
    head.payload = members.bytes<32>("payload");
    head.prev = members.bytes<32>("prev");
    head.seen = members.seen("seen");
    head.seq = members.number("seq", 1);
    head.subject = members.text("subj");
    head.version = members.number("v", 1);
    if (head.kind.empty())
        members.miss("kind");
    if (head.subject.empty())
        members.miss("subj");
    if (!members.missed().empty())
        return {Fault::Invalid, "the head of an entry has no proper \"" + members.missed() + '"'};
    return head;
}

Result<Head> parseHead(std::string_view text)
{
    return headFrom(fromCanonical(text));
}

Result<Head> readKeptHead(std::string_view text)
{
    return headFrom(fromKnown(text));
}

Hash hashOfHead(std::string_view head)
{
    return hashOf("attune-journal-entry-v1", bytesOf(head));
}

Hash hashOfPayload(ByteView sealed)
{
    return hashOf("attune-journal-payload-v1", sealed);
}

Hash linkOfFirst(const DeviceId &dev, const PublicKey &key)
{
    Bytes both = copyOf(dev);
    append(both, key);
    return hashOf("attune-journal-device-v1", both);
}

std::optional<Hash> linkOf(std::string_view head)
{
    // Within a text the quotes would be escaped, so this stands for the member alone.
    static constexpr std::string_view kName = "\"prev\":\"";
    const auto at = head.find(kName);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto bytes = fromHex(head.substr(at + kName.size(), 64));
    return bytes ? arrayFrom<32>(*bytes) : std::nullopt;
}

Signature signHash(const Hash &hash, const SignSecret &secret)
{
    Signature out;
    crypto_sign_detached(out.data(), nullptr, hash.data(), hash.size(), secret.data());
    return out;
}

bool verifyHash(const Hash &hash, const Signature &signature, const PublicKey &key)
{
    return crypto_sign_verify_detached(signature.data(), hash.data(), hash.size(), key.data()) == 0;
}

EntryRef refOf(const SignedEntry &entry, const Head &head)
{
    return {head.dev, head.seq, hashOfHead(entry.head)};
}

Bytes toBytes(const SignedEntry &entry)
{
    Bytes out;
    out.reserve(entry.head.size() + (entry.sealed ? entry.sealed->size() : 0) + 80);
    appendSized(out, bytesOf(entry.head));
    append(out, entry.signature);
    out.push_back(entry.sealed ? 1 : 0);
    if (entry.sealed)
        appendSized(out, *entry.sealed);
    return out;
}

Result<SignedEntry> takeEntry(ByteView &bytes)
{
    ByteView head, signature, flag, sealed;
    if (!takeSized(bytes, head) || !take(bytes, 64, signature) || !take(bytes, 1, flag)
        || flag[0] > 1 || (flag[0] == 1 && !takeSized(bytes, sealed)))
        return {Fault::Corrupt, "an entry is cut"};
    SignedEntry entry{std::string(textOf(head)), *arrayFrom<64>(signature), {}};
    if (flag[0] == 1)
        entry.sealed = copyOf(sealed);
    return entry;
}

std::optional<DeviceId> deviceFrom(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    return bytes ? arrayFrom<8>(*bytes) : std::nullopt;
}

std::string nameOf(const DeviceId &dev, std::int64_t seq)
{
    return "entry " + std::to_string(seq) + " of device " + toHex(dev);
}

} // namespace attune::journal
