// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording goes to the contact its name means, and to nobody when that is not plain.
#include "core/recordings/recording_match.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

using namespace attune;
using namespace attune::recordings;

namespace {

std::vector<KnownContact> contactsOf(const QStringList &rows)
{
    std::vector<KnownContact> contacts;
    for (const QString &row : rows) { // "id", "id|day", "id|day|agent"
        const QStringList cells = row.split(QLatin1Char('|'));
        KnownContact contact;
        contact.id = cells.value(0).toStdString();
        contact.day = parseDay(cells.value(1).toStdString());
        contact.agent = cells.value(2).toStdString();
        contacts.push_back(contact);
    }
    return contacts;
}

/// "matched 2 2026-03-02 anna", "ambiguous 0,2", "no such contact" and so on.
QString outcomeOf(const RecordingMatches &matches)
{
    if (!matches.matched.empty()) {
        const auto &match = matches.matched.front();
        QStringList words = {QStringLiteral("matched"), QString::number(match.contact)};
        if (match.date)
            words << QString::fromStdString(toIso(*match.date));
        if (!match.agent.empty())
            words << QString::fromStdString(match.agent);
        return words.join(QLatin1Char(' '));
    }
    if (!matches.ambiguous.empty()) {
        QStringList numbers;
        for (const std::size_t contact : matches.ambiguous.front().contacts)
            numbers << QString::number(contact);
        return QStringLiteral("ambiguous ") + numbers.join(QLatin1Char(','));
    }
    switch (matches.unmatched.front().why) {
    case RecordingMatches::Why::NameDoesNotFit:
        return QStringLiteral("does not fit");
    case RecordingMatches::Why::NoSuchContact:
        return QStringLiteral("no such contact");
    case RecordingMatches::Why::Disagrees:
        return QStringLiteral("disagrees");
    }
    return {};
}

} // namespace

class TestRecordingMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { attune::tests::failOnUnexpectedWarnings(); }

    void aNameMeansAContact_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("contacts");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *pattern, const char *file,
                             const QStringList &contacts, const char *outcome) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(file) << contacts
                                << QString::fromUtf8(outcome);
        };
        const QStringList three = {
            QStringLiteral("12"), QStringLiteral("123"), QStringLiteral("4a-7")};

        row("id and suffix", "{contact_id}.wav", "123.wav", three, "matched 1");
        row("id and star", "{contact_id}*", "123_left.wav", three, "matched 1");
        row("id with a hyphen", "{contact_id}*", "4a-7.ogg", three, "matched 2");
        row("id in the middle", "rec-*-{contact_id}.*", "rec-0815-12.mp3", three, "matched 0");
        row("folder is not looked at", "{contact_id}*", "2026/03/12.wav", three, "matched 0");
        row("unknown", "{contact_id}*", "999.wav", three, "no such contact");
        row("other suffix", "{contact_id}.wav", "123.flac", three, "does not fit");
        row("suffix in other letters", "{contact_id}.wav", "123.WAV", three, "does not fit");
        row("empty name", "{contact_id}*", "", three, "does not fit");
        row("no contacts", "{contact_id}*", "12.wav", {}, "no such contact");
        row("a contact without an id", "{contact_id}*", "12.wav", {QString()}, "no such contact");

        row("never a part of a longer number", "{contact_id}*", "1234.wav", three,
            "no such contact");
        row("nor the end of one", "*{contact_id}.wav", "9912.wav", three, "no such contact");
        row("nor of a word", "{contact_id}*", "12b.wav", three, "no such contact");
        row("nor before a letter beyond ASCII", "{contact_id}*", "12é.wav", three,
            "no such contact");
        row("plain letters of the pattern may touch", "rec{contact_id}b.wav", "rec12b.wav", three,
            "matched 0");
        row("the longer id counts", "{contact_id}*", "call-1-2.wav",
            {QStringLiteral("call-1"), QStringLiteral("call-1-2")}, "matched 1");
        row("the longer id counts at the end", "*{contact_id}.wav", "x-1-2.wav",
            {QStringLiteral("2"), QStringLiteral("1-2")}, "matched 1");
        row("two ids in one name", "*{contact_id}*", "12_and_123.wav", three, "ambiguous 0,1");
        row("two contacts of one id", "{contact_id}.wav", "7.wav",
            {QStringLiteral("7"), QStringLiteral("7")}, "ambiguous 0,1");
        row("twice the same id", "*{contact_id}*", "12-12.wav", three, "matched 0");

        const QStringList cased = {
            QStringLiteral("ab"), QStringLiteral("AB"), QStringLiteral("Cd")};
        row("to the letter first", "{contact_id}.wav", "AB.wav", cased, "matched 1");
        row("then in any letters", "{contact_id}.wav", "CD.wav", cased, "matched 2");
        row("any letters of two", "{contact_id}.wav", "aB.wav", cased, "ambiguous 0,1");
        row("uuid in capitals", "{contact_id}_*", "0195A3C2-7D11-8000-9B1F-11AA22BB33CC_agent.opus",
            {QStringLiteral("0195a3c2-7d11-8000-9b1f-11aa22bb33cc")}, "matched 0");

        row("date and agent", "{date}_{agent}_{contact_id}.wav", "20260302_anna_12.wav", three,
            "matched 0 2026-03-02 anna");
        row("date with hyphens", "{contact_id}-{date}*", "12-2026-03-02T10.wav", three,
            "matched 0 2026-03-02");
        row("date with low lines", "{contact_id} {date}.wav", "12 2026_03_02.wav", three,
            "matched 0 2026-03-02");
        row("no mixed date", "{contact_id} {date}.wav", "12 2026-03_02.wav", three, "does not fit");
        row("no such day", "{contact_id} {date}.wav", "12 20260230.wav", three, "does not fit");
        row("no date out of a number", "{contact_id}_*{date}*", "12_120260302.wav", three,
            "does not fit");
        row("an agent of many words", "{agent}_{contact_id}_*", "de_la_cruz_12_x.wav", three,
            "matched 0 de_la_cruz");
        row("the same day agrees", "{contact_id}_{date}.wav", "12_20260302.wav",
            {QStringLiteral("12|2026-03-02")}, "matched 0 2026-03-02");
        row("the next day agrees", "{contact_id}_{date}.wav", "12_20260303.wav",
            {QStringLiteral("12|2026-03-02")}, "matched 0 2026-03-03");
        row("another day does not", "{contact_id}_{date}.wav", "12_20260304.wav",
            {QStringLiteral("12|2026-03-02")}, "disagrees");
        row("a date decides between two", "{contact_id}_{date}.wav", "12_20260304.wav",
            {QStringLiteral("12|2026-01-01"), QStringLiteral("12|2026-03-04")},
            "matched 1 2026-03-04");
        row("an agent agrees", "{contact_id}_{agent}.wav", "12_ANNA.wav",
            {QStringLiteral("12||anna")}, "matched 0 ANNA");
        row("another agent does not", "{contact_id}_{agent}.wav", "12_bob.wav",
            {QStringLiteral("12||anna")}, "disagrees");

        row("pattern with folders", "{date}/{contact_id}.wav", "20260302/12.wav", three,
            "matched 0 2026-03-02");
        row("a star stays in its folder", "*/{contact_id}.wav", "a/b/12.wav", three,
            "does not fit");
        row("an id stays in its folder", "*/{contact_id}", "a/4a/7", {QStringLiteral("4a/7")},
            "does not fit");
        row("one letter", "?{contact_id}.wav", "é-12.wav", {QStringLiteral("-12")}, "matched 0");
        row("one letter is not none", "?{contact_id}.wav", "12.wav", {QStringLiteral("12")},
            "no such contact");
        row("brackets are letters", "[{contact_id}] (1).wav", "[12] (1).wav", three, "matched 0");
        row("id of wildcards", "{contact_id}.wav", "*.wav",
            {QStringLiteral("*"), QStringLiteral("12")}, "matched 0");
    }
    void aNameMeansAContact()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, file);
        QFETCH(QStringList, contacts);
        QFETCH(QString, outcome);
        const auto parsed = NamePattern::parse(pattern.toStdString());
        QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
        const std::vector<std::string> files = {file.toStdString()};
        const auto matches = matchRecordings(files, *parsed, contactsOf(contacts));
        QCOMPARE(matches.matched.size() + matches.ambiguous.size() + matches.unmatched.size(),
            std::size_t{1});
        QCOMPARE(outcomeOf(matches), outcome);
    }

    void anUnclearPatternIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"", "*", "*.wav", "{contact}.wav", "{contact_id", "contact_id}",
                 "{}{contact_id}", "{contact_id}{contact_id}", "{contact_id}_{contact_id}",
                 "{date}{contact_id}", "{contact_id}{agent}", "{contact_id}_{agent}*",
                 "{contact_id}_*{agent}", "{date}_{date}_{contact_id}"})
            QTest::newRow(*pattern ? pattern : "empty") << QString::fromLatin1(pattern);
        QTest::newRow("endless") << QStringLiteral("{contact_id}")
                + QString(5000, QLatin1Char('x'));
    }
    void anUnclearPatternIsRefused()
    {
        QFETCH(QString, pattern);
        const auto parsed = NamePattern::parse(pattern.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().fault, Fault::Invalid);
        QVERIFY(!parsed.error().detail.empty());
    }

    void everyFileComesOutOnceAndInOrder()
    {
        std::vector<std::string> files;
        std::vector<KnownContact> contacts;
        for (int i = 0; i < 20000; ++i) {
            const std::string id = "0195a3c2-7d11-8000-9b1f-" + std::to_string(100000000000 + i);
            if (i % 2 == 0)
                contacts.push_back({id, {}, {}});
            files.push_back("2026/" + id + "_left.wav");
        }
        const auto pattern = NamePattern::parse("{contact_id}*");
        QVERIFY(pattern);
        const auto matches = matchRecordings(files, *pattern, contacts);
        QCOMPARE(matches.matched.size(), std::size_t{10000});
        QCOMPARE(matches.unmatched.size(), std::size_t{10000});
        for (std::size_t i = 0; i < matches.matched.size(); ++i) {
            QCOMPARE(matches.matched[i].file, 2 * i);
            QCOMPARE(matches.matched[i].contact, i);
        }
    }

    void aPatternOfManyStarsEnds()
    {
        std::string stars = "{contact_id}";
        for (int i = 0; i < 60; ++i)
            stars += "*a?";
        const auto pattern = NamePattern::parse(stars);
        QVERIFY(pattern);
        const std::vector<std::string> files = {std::string(250, 'a'), std::string(5000, 'a')};
        const std::vector<KnownContact> contacts = {{std::string(60, 'a'), {}, {}}};
        const auto matches = matchRecordings(files, *pattern, contacts);
        QCOMPARE(matches.unmatched.size(), std::size_t{2});
    }
};

ATTUNE_TEST(TestRecordingMatch)
#include "tst_recording_match.moc"
