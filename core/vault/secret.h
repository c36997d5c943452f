// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Secret bytes that are wiped when they are no longer needed.
#pragma once

#include "core/base/bytes.h"

#include <sodium.h>

#include <array>

namespace attune::vault {

template <std::size_t N>
class Secret {
public:
    Secret() = default;
    ~Secret() { sodium_memzero(m_bytes.data(), N); }
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;

    static Secret random()
    {
        Secret secret;
        randombytes_buf(secret.data(), N);
        return secret;
    }

    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }
    static constexpr std::size_t size() { return N; }
    std::span<const unsigned char, N> view() const { return m_bytes; }

private:
    std::array<unsigned char, N> m_bytes{};
};

using Key = Secret<32>;

} // namespace attune::vault
