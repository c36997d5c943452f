// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest_sum.h"

#include <cstring>

namespace attune::store {

DigestSum::DigestSum(ByteView stored)
{
    if (stored.size() == sizeof(Words))
        std::memcpy(m_words.data(), stored.data(), stored.size());
}

void DigestSum::add(const Words &row)
{
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::uint64_t sum = m_words[i] + row[i];
        m_words[i] = sum + carry;
        carry = (sum < row[i] || m_words[i] < sum) ? 1 : 0;
    }
}

void DigestSum::subtract(const Words &row)
{
    // a − b = a + (~b + 1) modulo 2^256
    Words complement{};
    for (std::size_t i = 0; i < row.size(); ++i)
        complement[i] = ~row[i];
    add(complement);
    add({1, 0, 0, 0});
}

Bytes DigestSum::bytes() const
{
    Bytes out(sizeof(Words));
    std::memcpy(out.data(), m_words.data(), out.size());
    return out;
}

} // namespace attune::store
