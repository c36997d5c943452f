// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that can be read from any place: a file, a block of memory, or what a sealed file holds.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace attune {

/// One reader at a time: an implementation may keep a cache, so a thread wants a source of its own.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `into` from `offset` on and says how much it got: less only where the source ends,
    /// nothing at or behind its end.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) = 0;
};

/// A plain file. Its size is taken when it is opened; a file that shrinks later is Fault::Io.
class FileSource final : public ByteSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string &path);
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    std::uint64_t size() const override { return m_size; }
    Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) override;

private:
    FileSource(int descriptor, std::uint64_t size)
        : m_descriptor(descriptor)
        , m_size(size)
    {
    }
    int m_descriptor;
    std::uint64_t m_size;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) override;

private:
    Bytes m_bytes;
};

} // namespace attune
