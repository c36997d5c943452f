// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only source that knows QtKeychain.
#include "app/keychain/keychain.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstring>

#include <qt6keychain/keychain.h>

namespace attune::app {

namespace {

const QString kService = QStringLiteral("org.attune.Attune");
/// The desktop may ask its own password first; who walks away meanwhile is not waited for.
constexpr std::chrono::minutes kPatience{1};

/// Faults as Keychain names them; what is not there is no fault.
Done outcomeOf(QKeychain::Error error, const QString &words)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Fault::Denied, words.toStdString()};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {Fault::Unsupported, words.toStdString()};
}

/// Wipes what is shared with the library too; its own copies are out of reach.
void wipe(const QByteArray &secret)
{
    sodium_memzero(const_cast<char *>(secret.constData()), static_cast<std::size_t>(secret.size()));
}

class DesktopKeychain : public Keychain {
public:
    Result<std::optional<vault::Key>> read(const std::string &name) override
    {
        QKeychain::ReadPasswordJob job(kService);
        if (auto done = run(job, name); !done)
            return done.error();
        const QByteArray found = job.binaryData();
        if (job.error() == QKeychain::EntryNotFound
            || found.size() != qsizetype(vault::Key::size()))
            return std::optional<vault::Key>();
        std::optional<vault::Key> key(std::in_place);
        std::memcpy(key->data(), found.constData(), vault::Key::size());
        wipe(found);
        return key;
    }

    Done keep(const std::string &name, const vault::Key &key) override
    {
        QKeychain::WritePasswordJob job(kService);
        const QByteArray secret(reinterpret_cast<const char *>(key.data()), vault::Key::size());
        job.setBinaryData(secret);
        const Done done = run(job, name);
        wipe(secret);
        return done;
    }

    Done drop(const std::string &name) override
    {
        QKeychain::DeletePasswordJob job(kService);
        return run(job, name);
    }

private:
    /// The window is painted meanwhile and answers nothing else.
    static Done run(QKeychain::Job &job, const std::string &name)
    {
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        job.setKey(QString::fromStdString(name));
        QEventLoop loop;
        bool finished = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            finished = true;
            loop.quit();
        });
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        job.start();
        if (!finished)
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        return finished ? outcomeOf(job.error(), job.errorString())
                        : Done(Fault::Unsupported, "the keychain does not answer");
    }
};

} // namespace

std::unique_ptr<Keychain> desktopKeychain()
{
    return std::make_unique<DesktopKeychain>();
}

} // namespace attune::app
