// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/program.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::demo {

namespace {

constexpr std::size_t kMostBytes = 64U << 20; // no turn is that long: something has gone wrong
constexpr int kPollMs = 50;

class File {
public:
    explicit File(int fd = -1)
        : m_fd(fd)
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { close(); }
    int fd() const { return m_fd; }
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

private:
    int m_fd;
};

// The text as a file in memory: nothing to feed while the program runs, no broken pipe.
bool fill(int fd, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(fd, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::lseek(fd, 0, SEEK_SET) == 0;
}

Result<Bytes> readAll(int fd, const std::stop_token &stop)
{
    Bytes bytes;
    unsigned char buffer[65536];
    for (;;) {
        if (stop.stop_requested())
            return {Fault::Cancelled, "stopped while speaking"};
        pollfd ready{fd, POLLIN, 0};
        const int n = ::poll(&ready, 1, kPollMs);
        if (n == 0 || (n < 0 && errno == EINTR))
            continue;
        const auto got = n < 0 ? -1 : ::read(fd, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || bytes.size() > kMostBytes)
            return {Fault::Io, "cannot read from the program"};
        if (got == 0)
            return bytes;
        bytes.insert(bytes.end(), buffer, buffer + got);
    }
}

Result<pid_t> start(const std::vector<std::string> &arguments, int in, int out)
{
    std::vector<char *> argv;
    for (const auto &argument : arguments)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // Nothing of the caller's surroundings is needed, and nothing of them may change the voice.
    char language[] = "LC_ALL=C.UTF-8";
    char *environment[] = {language, nullptr};
    pid_t child = -1;
    const int failed =
        ::posix_spawn(&child, argv.front(), &actions, nullptr, argv.data(), environment);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return {Fault::NotFound, "cannot start " + arguments.front()};
    return child;
}

} // namespace

bool canRun(const std::string &program)
{
    return ::access(program.c_str(), X_OK) == 0;
}

Result<Bytes> runProgram(
    const std::vector<std::string> &arguments, std::string_view input, std::stop_token stop)
{
    const File text(::memfd_create("text", MFD_CLOEXEC));
    int ends[2] = {-1, -1};
    if (text.fd() < 0 || !fill(text.fd(), input) || ::pipe2(ends, O_CLOEXEC) != 0)
        return {Fault::Io, "cannot prepare to run " + arguments.front()};
    const File out(ends[0]);
    File in(ends[1]);
    const auto child = start(arguments, text.fd(), in.fd());
    if (!child)
        return child.error();
    in.close();
    auto bytes = readAll(out.fd(), stop);
    if (!bytes)
        ::kill(*child, SIGKILL);
    int status = 0;
    while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) { }
    if (bytes && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        return {Fault::Io, arguments.front() + " failed"};
    return bytes;
}

} // namespace attune::demo
