// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes become sound text in lines and documents, whatever they were, in memory that does not grow.
#include "core/sync/base64.h"
#include "core/sync/csv_splitter.h"
#include "core/sync/html_text.h"
#include "core/sync/json_documents.h"
#include "core/sync/message_text.h"
#include "core/sync/redaction.h"
#include "core/sync/text_stream.h"
#include "core/sync/utf8.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;
using namespace attune::sync;

namespace {

std::string bytes(const char *text, std::size_t size)
{
    return {text, size};
}

/// Endless lines without a file: `size` bytes of one letter, then what follows.
class GiantSource final : public ByteSource {
public:
    GiantSource(std::uint64_t size, std::string tail)
        : m_size(size)
        , m_tail(std::move(tail))
    {
    }
    std::uint64_t size() const override { return m_size + m_tail.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) override
    {
        std::size_t done = 0;
        for (; done < into.size() && offset + done < size(); ++done) {
            const std::uint64_t at = offset + done;
            if (at >= m_size) {
                into[done] = static_cast<unsigned char>(m_tail[at - m_size]);
                continue;
            }
            const auto many = std::min<std::uint64_t>(into.size() - done, m_size - at);
            std::memset(into.data() + done, 'x', many);
            done += many - 1;
        }
        return done;
    }

private:
    std::uint64_t m_size;
    std::string m_tail;
};

QByteArrayList linesOf(const std::string &text, std::size_t limit = 1000)
{
    TextStream stream(std::make_unique<MemorySource>(copyOf(bytesOf(text))), Encoding::Utf8);
    TextWindow window(stream);
    LineSplitter lines(window, limit);
    QByteArrayList out;
    Line line;
    for (auto got = lines.next(line); got && *got; got = lines.next(line))
        out << (line.tooLong ? "too long " + QByteArray::number(qulonglong(line.length))
                             : QByteArray(line.text.data(), qsizetype(line.text.size())));
    return out;
}

QByteArrayList documentsOf(const std::string &text, bool named = false, std::size_t limit = 1000)
{
    Limits limits;
    limits.record = limit;
    TextStream stream(std::make_unique<MemorySource>(copyOf(bytesOf(text))), Encoding::Utf8);
    TextWindow window(stream);
    JsonDocuments documents(window, limits, named);
    QByteArrayList out;
    if (!documents.start({}))
        return out;
    Document document;
    for (auto got = documents.next(document); got && *got; got = documents.next(document)) {
        const auto shown = document.tooLong
            ? QByteArray("too long")
            : QByteArray(document.text.data(), qsizetype(document.text.size())).simplified();
        out << QByteArray::number(qlonglong(document.line)) + ":" + shown;
    }
    return out;
}

QByteArrayList rowsOf(const std::string &text, std::size_t expected = 2)
{
    TextStream stream(std::make_unique<MemorySource>(copyOf(bytesOf(text))), Encoding::Utf8);
    TextWindow window(stream);
    LineSplitter lines(window, 1000);
    CsvSplitter rows(lines, ',');
    rows.expect(expected);
    QByteArrayList out;
    CsvRow row;
    for (auto got = rows.next(row); got && *got; got = rows.next(row)) {
        QByteArrayList cells;
        for (const auto cell : row.cells)
            cells << QByteArray(cell.data(), qsizetype(cell.size()));
        const QByteArray shown = row.openQuote ? "open quote"
            : row.tooLong                      ? "too long"
                                               : cells.join('|');
        out << QByteArray::number(qlonglong(row.line)) + ":" + shown;
    }
    return out;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoUtf8BecomesReplacementsAndIsCounted_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("mended");
        QTest::addColumn<int>("repairs");
        QTest::newRow("sound") << QByteArray("caf\xC3\xA9 \xF0\x9F\x99\x82")
                               << QByteArray("caf\xC3\xA9 \xF0\x9F\x99\x82") << 0;
        QTest::newRow("latin byte")
            << QByteArray("caf\xE9!") << QByteArray("caf\xEF\xBF\xBD!") << 1;
        QTest::newRow("cut sequence")
            << QByteArray("a\xE2\x82") << QByteArray("a\xEF\xBF\xBD") << 1;
        QTest::newRow("nul") << QByteArray("a\0b", 3)
                             << QByteArray("a\xEF\xBF\xBD"
                                           "b")
                             << 1;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF")
                                  << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD") << 2;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80")
                                   << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD") << 3;
        QTest::newRow("beyond Unicode")
            << QByteArray("\xF5\x80\x80\x80x")
            << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx") << 4;
    }
    void whatIsNoUtf8BecomesReplacementsAndIsCounted()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, mended);
        QFETCH(int, repairs);
        std::size_t counted = 0;
        QCOMPARE(QByteArray::fromStdString(repaired(raw.toStdString(), counted)), mended);
        QCOMPARE(static_cast<int>(counted), repairs);
        QCOMPARE(isSound(raw.toStdString()), repairs == 0);
        QVERIFY(isSound(mended.toStdString()));
    }

    void jsonIsMendedInItsTextAndNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("pair") << QByteArray(R"({"a":"\ud83d\ude42"})")
                              << QByteArray(R"({"a":"\ud83d\ude42"})");
        QTest::newRow("high half")
            << QByteArray(R"({"a":"x\ud83dy"})") << QByteArray("{\"a\":\"x\xEF\xBF\xBDy\"}");
        QTest::newRow("low half") << QByteArray(R"({"a":"\uDE42"})")
                                  << QByteArray("{\"a\":\"\xEF\xBF\xBD\"}");
        QTest::newRow("escaped backslash")
            << QByteArray(R"({"a":"\\ud83d"})") << QByteArray(R"({"a":"\\ud83d"})");
        QTest::newRow("giant integer") << QByteArray(R"({"a":123456789012345678901234})")
                                       << QByteArray(R"({"a":"123456789012345678901234"})");
        QTest::newRow("long fraction") << QByteArray(R"({"a":0.12345678901234567890123})")
                                       << QByteArray(R"({"a":0.12345678901234567890123})");
        QTest::newRow("digits in text") << QByteArray(R"({"a":"123456789012345678901234"})")
                                        << QByteArray(R"({"a":"123456789012345678901234"})");
    }
    void jsonIsMendedInItsTextAndNowhereElse()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, mended);
        std::size_t repairs = 0;
        QCOMPARE(QByteArray::fromStdString(repairedJson(raw.toStdString(), repairs)), mended);
        QCOMPARE(repairs > 0, raw != mended);
    }

    void everyEncodingIsRecognisedAndDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("legacy");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString zoe = QStringLiteral("Zo\u00EB;\u20AC5");
        QTest::newRow("utf-8") << zoe.toUtf8() << true << "utf-8" << zoe;
        QTest::newRow("utf-8 with mark")
            << QByteArray("\xEF\xBB\xBF") + zoe.toUtf8() << true << "utf-8" << zoe;
        QTest::newRow("windows-1252") << QByteArray("Zo\xEB;\x80"
                                                    "5")
                                      << true << "windows-1252" << zoe;
        QTest::newRow("json is never 1252")
            << QByteArray("Zo\xEBxxxx") << false << "utf-8" << QString();
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : zoe) {
            little.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
            big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xFF));
        }
        QTest::newRow("utf-16le") << little << true << "utf-16le" << zoe;
        QTest::newRow("utf-16be") << big << true << "utf-16be" << zoe;
        QTest::newRow("utf-16le without mark") << little.mid(2) << true << "utf-16le" << zoe;
    }
    void everyEncodingIsRecognisedAndDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(bool, legacy);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const std::string content = raw.toStdString();
        const Encoding guessed = guessEncoding(bytesOf(content), legacy);
        QCOMPARE(QString::fromStdString(std::string(nameOf(guessed))), encoding);
        if (!text.isEmpty())
            QCOMPARE(QString::fromStdString(decode(bytesOf(content), guessed)), text);
    }

    void aPairCutByABlockIsStillOneLetter()
    {
        std::string raw = "\xFF\xFE";
        for (int i = 0; i < 70000; ++i)
            raw += bytes("\x3D\xD8\x42\xDE", 4); // U+1F642, so that some block ends inside of one
        TextStream stream(std::make_unique<MemorySource>(copyOf(bytesOf(raw))), Encoding::Utf16Le);
        std::string all;
        std::array<char, 1000> block{};
        for (auto got = stream.read(block); got && *got > 0; got = stream.read(block))
            all.append(block.data(), *got);
        QCOMPARE(all.size(), std::size_t(280000));
        QVERIFY(all.find("\xEF\xBF\xBD") == std::string::npos);
    }

    void linesEndAsTheyMay()
    {
        QCOMPARE(linesOf("a\nb\r\n\nc"), QByteArrayList({"a", "b", "", "c"}));
        QCOMPARE(linesOf("a\n"), QByteArrayList({"a"}));
        QCOMPARE(linesOf(""), QByteArrayList());
        QCOMPARE(linesOf(std::string(20, 'x') + "\nshort\n" + std::string(11, 'y'), 10),
            QByteArrayList({"too long 20", "short", "too long 11"}));
    }

    void aLineOfAGigabyteIsRefusedWithoutBeingHeld()
    {
        TextStream stream(
            std::make_unique<GiantSource>(std::uint64_t(1) << 30, "\nnext\n"), Encoding::Utf8);
        TextWindow window(stream);
        LineSplitter lines(window, Limits{}.record);
        Line line;
        QVERIFY(*lines.next(line));
        QVERIFY(line.tooLong);
        QCOMPARE(line.length, std::size_t(1) << 30);
        QVERIFY(*lines.next(line));
        QCOMPARE(line.number, 2);
        QCOMPARE(std::string(line.text), std::string("next"));
        QVERIFY2(window.capacity() < (std::size_t(150) << 20), "the line was held in memory");
    }

    void documentsAreFoundWhateverTheirLayout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        QTest::addColumn<QByteArrayList>("documents");
        QTest::newRow("lines") << "{\"a\":1}\n\n{\"b\":2}\r\n"
                               << false << QByteArrayList({"1:{\"a\":1}", "3:{\"b\":2}"});
        QTest::newRow("no last ending")
            << "{\"a\":1}\n{\"b\":2}" << false << QByteArrayList({"1:{\"a\":1}", "2:{\"b\":2}"});
        QTest::newRow("one, pretty") << "{\n  \"a\": [\n {}\n ]\n}\n"
                                     << false << QByteArrayList({"1:{ \"a\": [ {} ] }"});
        QTest::newRow("array") << "[{\"a\":1},\n {\"b\":\"]},[\"}\n,{\"c\":3}]" << false
                               << QByteArrayList(
                                      {"1:{\"a\":1}", "2:{\"b\":\"]},[\"}", "3:{\"c\":3}"});
        QTest::newRow("one after the other")
            << "{\"a\":1}{\"b\":2}\n{\"c\":3}" << false
            << QByteArrayList({"1:{\"a\":1}", "1:{\"b\":2}", "2:{\"c\":3}"});
        QTest::newRow("broken line first") << "{\"a\":\n{\"b\":2}\n"
                                           << false << QByteArrayList({"1:{\"a\":", "2:{\"b\":2}"});
        QTest::newRow("broken line, named") << "{\"a\":\n  {\"b\":2}\n"
                                            << true << QByteArrayList({"1:{\"a\":", "2:{\"b\":2}"});
        QTest::newRow("garbage between values")
            << "[1, {\"a\":1}, xyz\n{\"b\":2}]" << false
            << QByteArrayList({"1:1, {\"a\":1}, xyz", "2:{\"b\":2}"});
        QTest::newRow("an open string in a pretty file")
            << "{\n \"a\": \"open\n}\n{\n \"b\": 2\n}\n"
            << false << QByteArrayList({"1:{ \"a\": \"open }", "4:{ \"b\": 2 }"});
        QTest::newRow("blank") << " \n \n" << false << QByteArrayList();
    }
    void documentsAreFoundWhateverTheirLayout()
    {
        QFETCH(QString, text);
        QFETCH(bool, named);
        QFETCH(QByteArrayList, documents);
        QCOMPARE(documentsOf(text.toStdString(), named), documents);
    }

    void aGiantValueInAnArrayCostsOnlyItself()
    {
        const std::string giant = "{\"x\":\"" + std::string(3 << 20, 'y') + "\"}";
        QCOMPARE(documentsOf("[{\"a\":1},\n" + giant + ",\n{\"b\":2}]", false, 1 << 20),
            QByteArrayList({"1:{\"a\":1}", "2:too long", "3:{\"b\":2}"}));
    }

    void rowsAreCutAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::newRow("plain") << "a, b\r\nc,\n" << QByteArrayList({"1:a|b", "2:c|"});
        QTest::newRow("quoted") << "\"a,1\",\"say \"\"hi\"\"\"\nc,d"
                                << QByteArrayList({"1:a,1|say \"hi\"", "2:c|d"});
        QTest::newRow("line break inside")
            << "a,\"two\nlines\"\nc,d" << QByteArrayList({"1:a|two\nlines", "3:c|d"});
        QTest::newRow("never closed") << "a,\"open\nc,d\ne,f\n"
                                      << QByteArrayList({"1:open quote", "2:c|d", "3:e|f"});
        QTest::newRow("closed by the next slip")
            << "a,\"open\nc,d\ne,\"open\ng,h\n"
            << QByteArrayList({"1:open quote", "2:c|d", "3:open quote", "4:g|h"});
        QTest::newRow("inch mark") << "a,5\" pipe\nc,d\n"
                                   << QByteArrayList({"1:a|5\" pipe", "2:c|d"});
        QTest::newRow("empty lines") << "\n\na,b\n\n" << QByteArrayList({"3:a|b"});
    }
    void rowsAreCutAsTheyAreMeant()
    {
        QFETCH(QString, text);
        QFETCH(QByteArrayList, rows);
        QCOMPARE(rowsOf(text.toStdString()), rows);
    }

    void aLongLineInsideOfAQuoteCostsTheRowAndItself()
    {
        QCOMPARE(rowsOf("a,\"open\n" + std::string(2000, 'x') + "\nc,d\n"),
            QByteArrayList({"1:open quote", "2:too long", "3:c|d"}));
    }

    void base64IsReadInBothAlphabets()
    {
        for (const char *text : {"-_8", "+/8=", "+/\r\n8=", "-_8=\n"}) {
            const auto decoded = decodeBase64(text);
            QVERIFY2(decoded, text);
            QCOMPARE(*decoded, Bytes({0xFB, 0xFF}));
        }
        QVERIFY(!decodeBase64("a"));
        QVERIFY(!decodeBase64("ab!c"));
        QCOMPARE(decodeBase64("")->size(), std::size_t(0));
    }

    void aMailGivesItsWords()
    {
        const char *mail =
            "--b1\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>no</p>\r\n"
            "--b1\r\nContent-Type: text/plain;\r\n charset=iso-8859-1\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\nTsch=FC=\r\nss\r\n--b1--\r\n";
        QCOMPARE(QString::fromStdString(*messageText("multipart/mixed; boundary=\"b1\"", mail)),
            QStringLiteral("Tsch\u00FCss"));
        QVERIFY(!messageText("image/png", "\x89PNG"));
        QCOMPARE(*messageText("text/html", "<style>p{}</style><p>A &amp; B&#x21;</p><p>C<br>D"),
            std::string("A & B!\n\nC\nD"));
        QCOMPARE(textOfHtml("a < b"), std::string("a"));
    }

    void onlyMarksAreMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mark");
        for (const char *text :
            {"my name is [PII]", "[CREDIT_DEBIT_NUMBER]", "{{US_STATE}}.", "[NAME-2] here"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        QTest::newRow("blocks") << QStringLiteral("card \u2588\u2588\u2588") << true;
        for (const char *text :
            {"[LOL]", "[see below]", "{name}", "{{ name }}", "[]", "a [", "[OK]", "“quoted”"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void onlyMarksAreMarks()
    {
        QFETCH(QString, text);
        QFETCH(bool, mark);
        QCOMPARE(hasRedactionMark(text.toStdString()), mark);
    }
};

ATTUNE_TEST(TestText)
#include "tst_text.moc"
