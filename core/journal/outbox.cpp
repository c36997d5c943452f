// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/outbox.h"

#include "core/journal/json.h"
#include "core/store/backup.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

namespace attune::journal {

namespace {

constexpr std::string_view kMagic = "ATOUTBX1";
constexpr std::size_t kFrame = 4 + 32;

Hash digestOf(ByteView bytes)
{
    Hash out;
    crypto_generichash(out.data(), out.size(), bytes.data(), bytes.size(), nullptr, 0);
    return out;
}

void appendFrame(Bytes &out, const SignedEntry &entry)
{
    const Bytes body = toBytes(entry);
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<unsigned char>(body.size() >> shift));
    const Hash digest = digestOf(body);
    out.insert(out.end(), digest.begin(), digest.end());
    out.insert(out.end(), body.begin(), body.end());
}

enum class Frame { Whole, Cut, Damaged };

Frame takeFrame(ByteView &rest, std::vector<SignedEntry> &into)
{
    if (rest.size() < kFrame)
        return Frame::Cut;
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= static_cast<std::size_t>(rest[i]) << (8 * i);
    if (rest.size() - kFrame < size)
        return Frame::Cut;
    ByteView body = rest.subspan(kFrame, size);
    const Hash digest = digestOf(body);
    if (!std::equal(digest.begin(), digest.end(), rest.begin() + 4))
        return rest.size() - kFrame == size ? Frame::Cut : Frame::Damaged;
    auto entry = takeEntry(body);
    if (!entry || !body.empty())
        return Frame::Damaged;
    into.push_back(std::move(*entry));
    rest = rest.subspan(kFrame + size);
    return Frame::Whole;
}

/// As they stand in the text of a head: reading every head to find a few took most of a removal.
std::vector<std::string> namesAsWritten(
    const std::set<std::string> &persons, const Expiries &expiries)
{
    std::vector<std::string> out;
    const auto add = [&](const std::string &name) {
        const std::string quoted = toCanonical(Json(name));
        out.push_back(quoted.substr(1, quoted.size() - 2));
    };
    std::ranges::for_each(persons, add);
    for (const auto &[kind, one] : expiries.all())
        add(kind);
    return out;
}

Error errorOf(const char *what)
{
    const Fault fault = errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? Fault::NoSpace
        : errno == EACCES || errno == EROFS                                  ? Fault::Denied
                                                                             : Fault::Io;
    return {fault, std::string("outbox: ") + what + ": " + std::strerror(errno)};
}

bool writeAt(int fd, ByteView bytes, std::uint64_t offset)
{
    while (!bytes.empty()) {
        const auto wrote = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
        offset += static_cast<std::uint64_t>(wrote);
    }
    return true;
}

} // namespace

Result<Outbox::Contents> Outbox::read(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {Fault::NotFound, file.filename().string() + " is not there"};
    std::ostringstream all;
    all << stream.rdbuf(); // byte by byte took longer than all that follows
    const std::string text = std::move(all).str();
    const ByteView bytes = bytesOf(text);
    Contents out;
    out.fileSize = bytes.size();
    ByteView rest = bytes;
    if (!textOf(rest).starts_with(kMagic)) {
        if (kMagic.starts_with(textOf(rest)))
            return out; // cut while it was made
        return {Fault::Foreign, file.filename().string() + " is not an outbox"};
    }
    rest = rest.subspan(kMagic.size());
    Frame frame = Frame::Whole;
    while (!rest.empty() && frame == Frame::Whole)
        frame = takeFrame(rest, out.entries);
    out.goodSize = bytes.size() - rest.size();
    out.damaged = frame == Frame::Damaged;
    return out;
}

Result<Outbox> Outbox::open(const std::filesystem::path &file)
{
    Outbox outbox;
    outbox.m_file = file;
    const bool isNew = !std::filesystem::exists(file);
    if (!isNew) {
        auto contents = read(file);
        if (!contents)
            return contents.error();
        if (contents->damaged)
            return {Fault::Corrupt, file.filename().string() + " is damaged"};
        outbox.m_found = std::move(*contents);
    }
    outbox.m_fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (outbox.m_fd < 0)
        return errorOf("it cannot be opened");
    outbox.m_size = outbox.m_found.goodSize;
    if (outbox.m_found.tornTail()
        && ::ftruncate(outbox.m_fd, static_cast<off_t>(outbox.m_size)) != 0)
        return errorOf("its torn end cannot be cut off");
    if (outbox.m_size == 0) {
        if (!writeAt(outbox.m_fd, bytesOf(kMagic), 0) || ::fdatasync(outbox.m_fd) != 0)
            return errorOf("it cannot be written");
        outbox.m_size = kMagic.size();
        if (auto flushed = store::flushToDisk(file.parent_path()); !flushed)
            return flushed.error();
    }
    outbox.m_before = outbox.m_size;
    return outbox;
}

Outbox::Outbox(Outbox &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_size(other.m_size)
    , m_before(other.m_before)
    , m_found(std::move(other.m_found))
{
}

Outbox &Outbox::operator=(Outbox &&other) noexcept
{
    m_file = std::move(other.m_file);
    std::swap(m_fd, other.m_fd);
    m_size = other.m_size;
    m_before = other.m_before;
    m_found = std::move(other.m_found);
    return *this;
}

Outbox::~Outbox()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Done Outbox::append(std::span<const SignedEntry> entries)
{
    Bytes frames;
    for (const SignedEntry &entry : entries)
        appendFrame(frames, entry);
    m_before = m_size;
    if (!writeAt(m_fd, frames, m_size)) {
        const Error error = errorOf("a decision cannot be kept");
        takeBack();
        return error;
    }
    m_size += frames.size();
    return {};
}

Done Outbox::flush()
{
    return ::fdatasync(m_fd) == 0 ? Done() : Done(errorOf("a decision cannot be kept"));
}

Done Outbox::forget(const std::set<std::string> &persons, const Expiries &expiries)
{
    auto contents = read(m_file);
    if (!contents)
        return contents.error();
    bool any = false;
    Bytes all = copyOf(bytesOf(kMagic));
    const auto names = namesAsWritten(persons, expiries);
    for (SignedEntry &entry : contents->entries) {
        const bool isNamed = entry.sealed && std::ranges::any_of(names, [&](const auto &name) {
            return entry.head.find(name) != std::string::npos;
        });
        const auto head = isNamed ? std::optional(parseHead(entry.head)) : std::nullopt;
        if (head && *head
            && (persons.contains(std::string((*head)->person())) || expiries.cover(**head))) {
            entry.sealed.reset();
            any = true;
        }
        appendFrame(all, entry);
    }
    if (!any)
        return {};
    // A whole new file in its place: at no moment is there less than what was promised.
    std::filesystem::path part = m_file;
    part += ".part";
    const int fd = ::open(part.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return errorOf("it cannot be written anew");
    if (!writeAt(fd, all, 0) || ::fdatasync(fd) != 0
        || ::rename(part.c_str(), m_file.c_str()) != 0) {
        const Error error = errorOf("it cannot be written anew");
        ::close(fd);
        ::unlink(part.c_str());
        return error;
    }
    ::close(std::exchange(m_fd, fd));
    m_size = m_before = all.size();
    return store::flushToDisk(m_file.parent_path());
}

void Outbox::takeBack()
{
    m_size = m_before;
    // When even this fails the record is found at the next opening, and kept: its signer meant it.
    if (::ftruncate(m_fd, static_cast<off_t>(m_size)) == 0)
        ::fdatasync(m_fd);
}

} // namespace attune::journal
