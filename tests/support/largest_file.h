// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room, as a program sees it.
#pragma once

#include <QtGlobal>

#include <csignal>
#include <cstdint>

#include <sys/resource.h>

namespace attune::tests {

/// Files of this process end there, as on a disk that has no more room.
class LargestFile {
public:
    explicit LargestFile(std::uintmax_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~LargestFile() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(LargestFile)

private:
    rlimit m_before{};
};

} // namespace attune::tests
