// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed file gives back what was put in, from any place, and nothing at all once it was touched.
#include "core/vault/sealed_file.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <random>

#include <sys/resource.h>

using namespace attune;
using namespace attune::vault;

namespace {

constexpr std::size_t kHeaderSize = 56;
constexpr std::size_t kStride = kSealedChunkSize + 16;

using PlainKey = std::array<unsigned char, kSealedFileKeySize>;

PlainKey keyOf(unsigned char first)
{
    PlainKey key;
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(first + 7 * i);
    return key;
}

const PlainKey kKey = keyOf(1);
const KeyId kKeyId = {'k', 'e', 'y', 0, 1, 2, 3, 4};

Bytes noise(std::size_t size, unsigned seed = 1)
{
    std::mt19937_64 random(seed);
    Bytes bytes(size);
    for (unsigned char &byte : bytes)
        byte = static_cast<unsigned char>(random());
    return bytes;
}

Bytes sealedBytes(const Bytes &plain, const PlainKey &key = kKey)
{
    auto writer = SealedFileWriter::inMemory(key, kKeyId);
    if (!writer || !writer->write(plain) || !writer->finish())
        qFatal("sealing in memory failed");
    return writer->takeBytes();
}

Result<std::unique_ptr<SealedFileReader>> opened(Bytes sealed, const PlainKey &key = kKey)
{
    return SealedFileReader::open(std::make_unique<MemorySource>(std::move(sealed)), key);
}

/// All of it, or the first error.
Result<Bytes> everything(Bytes sealed, const PlainKey &key = kKey)
{
    auto reader = opened(std::move(sealed), key);
    if (!reader)
        return reader.error();
    Bytes plain(static_cast<std::size_t>((*reader)->size()));
    const auto got = (*reader)->read(0, plain);
    if (!got)
        return got.error();
    plain.resize(*got);
    return plain;
}

Bytes fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return {all.begin(), all.end()};
}

} // namespace

class TestSealedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { attune::tests::failOnUnexpectedWarnings(); }

    void whatWasSealedComesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        const qsizetype chunk = kSealedChunkSize;
        for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{1000}, chunk - 1, chunk,
                 chunk + 1, 2 * chunk - 1, 2 * chunk, 2 * chunk + 1, 7 * chunk + 12345})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void whatWasSealedComesBack()
    {
        QFETCH(qsizetype, size);
        const Bytes plain = noise(static_cast<std::size_t>(size));
        const Bytes sealed = sealedBytes(plain);
        const std::size_t chunks =
            std::max<std::size_t>(1, (plain.size() + kSealedChunkSize - 1) / kSealedChunkSize);
        QCOMPARE(sealed.size(), kHeaderSize + plain.size() + 16 * chunks);
        const auto back = everything(sealed);
        QVERIFY(back);
        QVERIFY(*back == plain);
    }

    void howItIsCutIntoWritesDoesNotMatter()
    {
        const Bytes plain = noise(3 * kSealedChunkSize + 17);
        std::mt19937 random(5);
        for (const std::size_t most : {std::size_t{1000}, kSealedChunkSize, 3 * kSealedChunkSize}) {
            auto writer = SealedFileWriter::inMemory(kKey, kKeyId);
            QVERIFY(writer);
            for (std::size_t at = 0; at < plain.size();) {
                const std::size_t count = std::min(plain.size() - at, 1 + random() % most);
                QVERIFY(writer->write(ByteView(plain).subspan(at, count)));
                QVERIFY(writer->write({}));
                at += count;
            }
            const auto finished = writer->finish();
            QVERIFY(finished);
            QCOMPARE(finished->plainSize, plain.size());
            const auto back = everything(writer->takeBytes());
            QVERIFY(back);
            QVERIFY(*back == plain);
        }
    }

    void everyPlaceReadsAsThePlainBytesDo()
    {
        const Bytes plain = noise(9 * kSealedChunkSize + 4321);
        auto reader = opened(sealedBytes(plain));
        QVERIFY(reader);
        QCOMPARE((*reader)->size(), plain.size());
        std::mt19937_64 random(11);
        for (int round = 0; round < 2000; ++round) {
            std::size_t at = random() % (plain.size() + 100);
            if (round % 7 == 0) // around an edge between two chunks
                at = (1 + random() % 9) * kSealedChunkSize + random() % 3 - 1;
            const std::size_t count = random() % (round % 50 ? 5000 : 3 * kSealedChunkSize);
            Bytes part(count, 0xAA);
            const auto got = (*reader)->read(at, part);
            QVERIFY(got);
            const std::size_t expected =
                at >= plain.size() ? 0 : std::min(count, plain.size() - at);
            QCOMPARE(*got, expected);
            QVERIFY(std::equal(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(expected),
                plain.begin() + static_cast<std::ptrdiff_t>(std::min(at, plain.size()))));
        }
        Bytes one(1);
        const auto beyond = (*reader)->read(~std::uint64_t{0}, one);
        QVERIFY(beyond);
        QCOMPARE(*beyond, std::size_t{0});
    }

    void aCutFileIsRefusedWhereverItWasCut()
    {
        const Bytes plain = noise(3 * kSealedChunkSize);
        const Bytes sealed = sealedBytes(plain);
        std::vector<std::size_t> cuts = {0, 1, 7, 8, 20, kHeaderSize - 1, kHeaderSize,
            kHeaderSize + 1, kHeaderSize + 15, kHeaderSize + 16, sealed.size() - 1};
        for (std::size_t chunk = 1; chunk <= 3; ++chunk) {
            for (const int off : {-17, -16, -1, 0, 1, 15, 16, 17})
                cuts.push_back(kHeaderSize + chunk * kStride + static_cast<std::size_t>(off));
        }
        for (const std::size_t cut : cuts) {
            if (cut >= sealed.size())
                continue;
            const auto reader =
                opened(Bytes(sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(cut)));
            QVERIFY2(!reader, qPrintable(QString::number(cut)));
            QCOMPARE(reader.error().fault, cut < 8 ? Fault::Foreign : Fault::Corrupt);
        }
    }

    void whatWasAppendedIsRefused()
    {
        const Bytes sealed = sealedBytes(noise(2 * kSealedChunkSize));
        for (const std::size_t more : {std::size_t{1}, std::size_t{16}, kStride, 5 * kStride}) {
            Bytes longer = sealed;
            longer.resize(sealed.size() + more, 0);
            QVERIFY(!opened(longer));
            longer = sealed;
            longer.insert(longer.end(),
                sealed.end() - static_cast<std::ptrdiff_t>(std::min(more, kStride)), sealed.end());
            QVERIFY(!opened(longer));
        }
    }

    void everyFlippedBitIsFound()
    {
        const Bytes plain = noise(2 * kSealedChunkSize + 100);
        const Bytes sealed = sealedBytes(plain);
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < kHeaderSize + 40; ++at)
            places.push_back(at); // all of the header
        std::mt19937_64 random(17);
        for (int i = 0; i < 300; ++i)
            places.push_back(random() % sealed.size());
        for (std::size_t back = 1; back < 120; ++back)
            places.push_back(sealed.size() - back); // all of the last chunk
        for (const std::size_t at : places) {
            Bytes touched = sealed;
            touched[at] ^= static_cast<unsigned char>(1U << (at % 8));
            const auto back = everything(touched);
            QVERIFY2(!back, qPrintable(QString::number(at)));
            const Fault fault = back.error().fault;
            QVERIFY2(fault == Fault::Corrupt || (at < 8 && fault == Fault::Foreign)
                    || ((at == 8 || at == 9) && fault == Fault::Newer),
                qPrintable(QString::number(at)));
        }
    }

    void damageInOneChunkLeavesTheOthersReadable()
    {
        const Bytes plain = noise(4 * kSealedChunkSize);
        Bytes sealed = sealedBytes(plain);
        sealed[kHeaderSize + kStride + 99] ^= 1;
        auto reader = opened(sealed);
        QVERIFY(reader);
        Bytes part(100);
        QVERIFY((*reader)->read(0, part));
        for (int again = 0; again < 2;
             ++again) { // and a refused chunk is never served from the cache
            const auto damaged = (*reader)->read(kSealedChunkSize + 5, part);
            QVERIFY(!damaged);
            QCOMPARE(damaged.error().fault, Fault::Corrupt);
        }
        QVERIFY(!(*reader)->read(kSealedChunkSize - 10, part)); // only its end lies in the damage
        const auto after = (*reader)->read(2 * kSealedChunkSize, part);
        QVERIFY(after);
        QVERIFY(std::equal(part.begin(), part.end(), plain.begin() + 2 * kSealedChunkSize));
    }

    void chunksCannotChangeTheirPlace()
    {
        const Bytes sealed = sealedBytes(Bytes(4 * kSealedChunkSize, 'x')); // equal chunks, even
        Bytes swapped = sealed;
        std::swap_ranges(swapped.begin() + kHeaderSize, swapped.begin() + kHeaderSize + kStride,
            swapped.begin() + kHeaderSize + kStride);
        auto reader = opened(swapped);
        QVERIFY(reader); // the last chunk is whole
        Bytes part(10);
        QVERIFY(!(*reader)->read(0, part));
        QVERIFY(!(*reader)->read(kSealedChunkSize, part));
        QVERIFY((*reader)->read(2 * kSealedChunkSize, part));
    }

    void chunksCannotChangeTheirFile()
    {
        const Bytes one = sealedBytes(Bytes(3 * kSealedChunkSize, 'x'));
        const Bytes other = sealedBytes(Bytes(3 * kSealedChunkSize, 'x'));
        QVERIFY(!std::equal(one.begin() + kHeaderSize, one.end(), other.begin() + kHeaderSize));
        Bytes mixed = one;
        std::copy_n(other.begin() + kHeaderSize, kStride, mixed.begin() + kHeaderSize);
        QVERIFY(!everything(mixed));
        mixed = one; // the header of another file
        std::copy_n(other.begin(), kHeaderSize, mixed.begin());
        QVERIFY(!opened(mixed));
        mixed = one; // only its id, with the same nonces
        std::copy_n(other.begin() + 24, 16, mixed.begin() + 24);
        QVERIFY(!opened(mixed));
    }

    void onlyTheLastChunkIsTheLast()
    {
        // A file cut behind a whole chunk, and one whose last chunk was moved forward: both have a
        // length that fits, but the chunk at the end says "not the last", or another index.
        const Bytes sealed = sealedBytes(noise(4 * kSealedChunkSize));
        const Bytes cut(sealed.begin(), sealed.begin() + kHeaderSize + 2 * kStride);
        QVERIFY(!opened(cut));
        Bytes moved = cut;
        moved.insert(moved.end(), sealed.end() - kStride, sealed.end());
        QVERIFY(!opened(moved));
        // And the last chunk is not one in the middle.
        Bytes grown = sealed;
        grown.insert(grown.end(), sealed.end() - kStride, sealed.end());
        QVERIFY(!opened(grown));
    }

    void aWrongKeyOpensNothing()
    {
        const Bytes sealed = sealedBytes(noise(1000));
        PlainKey almost = kKey;
        almost[31] ^= 1;
        for (const PlainKey &key : {keyOf(2), almost, PlainKey{}}) {
            const auto reader = opened(sealed, key);
            QVERIFY(!reader);
            QCOMPARE(reader.error().fault, Fault::Corrupt);
        }
    }

    void theHeaderTellsTheKeyWithoutAKey()
    {
        auto source = MemorySource(sealedBytes(noise(10)));
        const auto header = sealedFileHeaderOf(source);
        QVERIFY(header);
        QVERIFY(header->keyId == kKeyId);
        auto again = MemorySource(sealedBytes(noise(10)));
        const auto other = sealedFileHeaderOf(again);
        QVERIFY(other);
        QVERIFY(other->fileId != header->fileId);
    }

    void otherFilesAreRefusedPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const int foreign = static_cast<int>(Fault::Foreign);
        QTest::newRow("empty") << QByteArray() << foreign;
        QTest::newRow("text") << QByteArray(
            "hello, this is a text that is long enough to be a header of one of ours")
                              << foreign;
        QTest::newRow("a wav") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << foreign;
        QTest::newRow("zeros") << QByteArray(100000, '\0') << foreign;
        QByteArray later("ATNSEAL\n");
        later += QByteArray("\x02\0\0\0\0\0\x01\0", 8) + QByteArray(200, 'x');
        QTest::newRow("later layout") << later << static_cast<int>(Fault::Newer);
        QByteArray tiny("ATNSEAL\n");
        tiny += QByteArray("\x01\0\0\0\x01\0\0\0", 8) + QByteArray(200, 'x');
        QTest::newRow("another chunk size") << tiny << static_cast<int>(Fault::Corrupt);
    }
    void otherFilesAreRefusedPlainly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const auto reader = opened(Bytes(bytes.begin(), bytes.end()));
        QVERIFY(!reader);
        QCOMPARE(static_cast<int>(reader.error().fault), fault);
    }

    void aFileHasItsNameOnlyWhenItIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.sealed"));
        const QString part = path + QStringLiteral(".part");
        const Bytes plain = noise(200000);
        {
            auto writer = SealedFileWriter::create(path.toStdString(), kKey, kKeyId);
            QVERIFY(writer);
            QVERIFY(writer->write(plain));
            QVERIFY(QFile::exists(part));
            QVERIFY(!QFile::exists(path));
            const auto second = SealedFileWriter::create(path.toStdString(), kKey, kKeyId);
            QVERIFY(!second);
            QCOMPARE(second.error().fault, Fault::Locked);
            QVERIFY(QFile::exists(part));
            const auto finished = writer->finish();
            QVERIFY(finished);
            QCOMPARE(finished->sealedSize, static_cast<std::uint64_t>(QFileInfo(path).size()));
            QVERIFY(!QFile::exists(part));
            QVERIFY(!writer->write(plain));
            QVERIFY(!writer->finish());
        }
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto reader = SealedFileReader::open(path.toStdString(), kKey);
        QVERIFY(reader);
        Bytes back(plain.size());
        QVERIFY((*reader)->read(0, back));
        QVERIFY(back == plain);
    }

    void whatIsGivenUpLeavesNothing()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.sealed")).toStdString();
        {
            auto forgotten = SealedFileWriter::create(path, kKey, kKeyId);
            QVERIFY(forgotten);
            QVERIFY(forgotten->write(noise(100000)));
        }
        auto given = SealedFileWriter::create(path, kKey, kKeyId);
        QVERIFY(given);
        QVERIFY(given->write(noise(100000)));
        given->abort();
        QVERIFY(!given->write(noise(1)));
        QVERIFY(!given->finish());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPartLeftByACrashIsWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.sealed"));
        QFile left(path + QStringLiteral(".part"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray(500000, 'z'));
        left.close();
        auto writer = SealedFileWriter::create(path.toStdString(), kKey, kKeyId);
        QVERIFY(writer);
        QVERIFY(writer->write(noise(10)));
        QVERIFY(writer->finish());
        QVERIFY(SealedFileReader::open(path.toStdString(), kKey));
        QVERIFY(!left.exists());
    }

    void noPlainByteIsEverOnTheDisk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.sealed"));
        const std::string secret = "my mother died last week";
        Bytes plain;
        while (plain.size() < 300000)
            plain.insert(plain.end(), secret.begin(), secret.end());
        auto writer = SealedFileWriter::create(path.toStdString(), kKey, kKeyId);
        QVERIFY(writer);
        for (std::size_t at = 0; at < plain.size(); at += 30000) {
            QVERIFY(writer->write(
                ByteView(plain).subspan(at, std::min<std::size_t>(30000, plain.size() - at))));
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
                const Bytes bytes = fileBytes(folder.filePath(name));
                for (const std::string &piece : {secret.substr(0, 8), secret.substr(9, 8)})
                    QVERIFY(std::search(bytes.begin(), bytes.end(), piece.begin(), piece.end())
                        == bytes.end());
            }
        }
        QVERIFY(writer->finish());
        const Bytes bytes = fileBytes(path);
        QVERIFY(bytes.size() > plain.size());
        QVERIFY(std::search(bytes.begin(), bytes.end(), secret.begin(), secret.begin() + 6)
            == bytes.end());
        QVERIFY(
            std::search(bytes.begin(), bytes.end(), kKey.begin(), kKey.begin() + 8) == bytes.end());
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const auto nowhere = SealedFileWriter::create("/nowhere/at/all/a.sealed", kKey, kKeyId);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().fault, Fault::Io);
        const auto missing = SealedFileReader::open("/nowhere/at/all/a.sealed", kKey);
        QVERIFY(!missing);
        QCOMPARE(missing.error().fault, Fault::NotFound);
        const QTemporaryDir folder;
        const auto noFile = SealedFileReader::open(folder.path().toStdString(), kKey);
        QVERIFY(!noFile);
        QCOMPARE(noFile.error().fault, Fault::Invalid);
    }

    void aFullDiskIsAnErrorAndLeavesNothing()
    {
        // A limit on the size of a file stands in for a full disk: the write fails half-way.
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.sealed")).toStdString();
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 150000;
        std::signal(SIGXFSZ, SIG_IGN);
        auto writer = SealedFileWriter::create(path, kKey, kKeyId);
        QVERIFY(writer);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writer->write(noise(400000));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QVERIFY(!writer->finish());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aWholeFileIsSealedInOneCallUnlessStopped()
    {
        const Bytes plain = noise(3 * kSealedChunkSize + 5);
        MemorySource source(plain);
        auto writer = SealedFileWriter::inMemory(kKey, kKeyId);
        QVERIFY(writer);
        const auto finished = sealAll(source, *writer);
        QVERIFY(finished);
        QCOMPARE(finished->plainSize, plain.size());
        const auto back = everything(writer->takeBytes());
        QVERIFY(back);
        QVERIFY(*back == plain);

        std::stop_source stop;
        stop.request_stop();
        auto stopped = SealedFileWriter::inMemory(kKey, kKeyId);
        QVERIFY(stopped);
        const auto cancelled = sealAll(source, *stopped, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().fault, Fault::Cancelled);
    }
};

ATTUNE_TEST(TestSealedFile)
#include "tst_sealed_file.moc"
