// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a spreadsheet become records; a bad cell is named, and costs its own row alone.
#include "core/sync/csv.h"
#include "core/sync/csv_values.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sync/collected.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;
using facts::SetAside;
using sync::DateOrder;
using sync::DurationUnit;
using sync::Remark;
using sync::Table;

namespace {

const std::string kContacts = "contact_id,channel,queue,agent_id,start,end,talk_s,hold_s,acw_s\n";
constexpr const char *kGood =
    "k-1,voice,billing,a-1,2026-03-02T10:00:00Z,2026-03-02T10:05:00Z,280,20,30\n";

Collected contacts(const std::string &rows, const sync::SourceOptions &options = {})
{
    return collect(kContacts + rows, "interactions.csv", options);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDurationIsReadInEveryUsualForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("reason");
        const auto good = [](const char *text, qint64 ms,
                              DurationUnit unit = DurationUnit::Seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(unit) << ms << -1;
        };
        good("280", 280000);
        good("280.5", 280500);
        good("1500", 1500, DurationUnit::Milliseconds);
        good("1.5", 90000, DurationUnit::Minutes);
        good("00:04:40", 280000);
        good("4:40", 280000);
        good("26:00:00", 93600000);
        good("00:00:01.250", 1250);
        good("PT8H30M", 30600000);
        good("P1DT2H", 93600000);
        good("30d", 2592000000);
        good("45 min", 2700000);
        good("0", 0);
        const auto bad = [](const char *text, SetAside reason) {
            QTest::newRow(text) << QString::fromUtf8(text) << 0 << qint64(0) << int(reason);
        };
        bad("-5", SetAside::NegativeDuration);
        bad("-00:01:00", SetAside::NegativeDuration);
        bad("P1Y", SetAside::InvalidNumber);
        bad("P2M", SetAside::InvalidNumber);
        bad("00:99:00", SetAside::InvalidNumber);
        bad("soon", SetAside::InvalidNumber);
        bad("nan", SetAside::InvalidNumber);
        bad("1e99", SetAside::InvalidNumber);
    }
    void aDurationIsReadInEveryUsualForm()
    {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(qint64, ms);
        QFETCH(int, reason);
        const auto read = sync::readDuration(text.toStdString(), static_cast<DurationUnit>(unit));
        QCOMPARE(read ? -1 : int(read.reason()), reason);
        if (read)
            QCOMPARE(qint64((*read).count()), ms);
    }

    void aDateIsReadOnlyWhereItMeansOneDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, DateOrder order, const char *iso) {
            QTest::addRow("%s/%d", text, int(order))
                << QString::fromUtf8(text) << int(order) << QString::fromUtf8(iso);
        };
        row("2026-03-02", DateOrder::Unknown, "2026-03-02");
        row("20260302", DateOrder::Unknown, "2026-03-02");
        row("2026/3/2", DateOrder::Unknown, "2026-03-02");
        row("02.03.2026", DateOrder::Unknown, "2026-03-02");
        row("2.3.26", DateOrder::Unknown, "2026-03-02");
        row("25/03/2026", DateOrder::Unknown, "2026-03-25");
        row("3/25/2026", DateOrder::Unknown, "2026-03-25");
        row("03/04/2026", DateOrder::Unknown, "");
        row("03/03/2026", DateOrder::Unknown, "2026-03-03");
        row("03/04/2026", DateOrder::DayFirst, "2026-04-03");
        row("03/04/2026", DateOrder::MonthFirst, "2026-03-04");
        row("31/04/2026", DateOrder::DayFirst, "");
        row("30.02.2026", DateOrder::Unknown, "");
        row("March 3", DateOrder::Unknown, "");
    }
    void aDateIsReadOnlyWhereItMeansOneDay()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, iso);
        const auto read = sync::readDate(text.toStdString(), static_cast<DateOrder>(order));
        QCOMPARE(read ? QString::fromStdString(toIso(*read)) : QString(), iso);
    }

    void aClockIsReadInBothHalvesOfTheDay()
    {
        QCOMPARE(sync::readTimeOfDay("8:30")->count(), 30600000);
        QCOMPARE(sync::readTimeOfDay("08:30:15")->count(), 30615000);
        QCOMPARE(sync::readTimeOfDay("8:30 PM")->count(), 73800000);
        QCOMPARE(sync::readTimeOfDay("12:05 am")->count(), 300000);
        QCOMPARE(sync::readTimeOfDay("24:00")->count(), 86400000);
        for (const char *text : {"25:00", "8", "8:61", "13:00 PM", "24:01", ""})
            QVERIFY2(!sync::readTimeOfDay(text), text);
    }

    void aRowIsAContact()
    {
        const auto got = contacts(kGood);
        QCOMPARE(got.reasons(), std::string());
        const auto &contact = got.contact();
        QCOMPARE(contact.externalId, std::string("k-1"));
        QVERIFY(contact.channel == facts::Channel::Voice);
        QCOMPARE(contact.legs[0].queue, std::string("billing"));
        QCOMPARE(contact.legs[0].talk->count(), 280000);
        QCOMPARE(contact.legs[0].afterWork->count(), 30000);
        QCOMPARE(iso(contact.legs[0].end), std::string("2026-03-02T10:05:00.000Z"));
        QVERIFY(!contact.basis);
    }

    void aBadRowIsNamedAndItsNeighboursStay_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const char *text, const char *reason,
                             const char *detail) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(reason) << QByteArray(detail);
        };
        row("no id", ",voice,b,a,2026-03-02T10:00:00Z,,,,\n", "missing_id", "contact_id");
        row("no start", "x,voice,b,a,,,,,\n", "missing_time", "start");
        row("no zone", "x,voice,b,a,2026-03-02 10:00,,,,\n", "zoneless_time", "start");
        row("no time", "x,voice,b,a,soon,,,,\n", "invalid_time", "start");
        row("end first", "x,voice,b,a,2026-03-02T10:00:00Z,2026-03-02T09:00:00Z,,,\n",
            "end_before_start", "end");
        row("negative", "x,voice,b,a,2026-03-02T10:00:00Z,,-5,,\n", "negative_duration", "talk");
        row("no number", "x,voice,b,a,2026-03-02T10:00:00Z,,five,,\n", "invalid_number", "talk");
        row("too many cells", "x,voice,b,a,2026-03-02T10:00:00Z,,1,2,3,4\n", "missing_column",
            "10 cells for 9 columns");
        row("open quote", "x,\"voice,b,a,2026-03-02T10:00:00Z,,1,2,3\n", "invalid_text",
            "a quote is opened and never closed");
    }
    void aBadRowIsNamedAndItsNeighboursStay()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, detail);
        const auto got =
            contacts(kGood + row.toStdString() + "k-2,voice,b,a,2026-03-02T11:00:00Z,,,,\n");
        QCOMPARE(QByteArray::fromStdString(got.reasons()), reason);
        QCOMPARE(QByteArray::fromStdString(got.aside[0].detail), detail);
        QCOMPARE(got.aside[0].line, 3);
        QCOMPARE(got.records.size(), std::size_t(2));
        // What is set aside can be read by itself, once it is mended.
        const std::string body(attune::textOf(got.aside[0].body));
        QVERIFY(body.starts_with(kContacts));
        QVERIFY(body.find(row.trimmed().constData()) != std::string::npos);
    }

    void theLastRowMayBeCutOff()
    {
        const auto whole = contacts(std::string(kGood).substr(0, std::string(kGood).size() - 1));
        QCOMPARE(whole.records.size(), std::size_t(1));
        const auto cut = contacts(std::string(kGood) + "k-2,voice,bil");
        QCOMPARE(cut.reasons(), std::string("truncated"));
        QCOMPARE(cut.records.size(), std::size_t(1));
    }

    void everyDelimiterAndEncodingIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("comma") << QByteArray(
            "contact_id,start,agent_name\nk-1,2026-03-02T10:00:00Z,Zo\xC3\xAB\n");
        QTest::newRow("semicolon, CRLF, mark")
            << QByteArray("\xEF\xBB\xBF"
                          "contact_id;start;agent_name\r\nk-1;2026-03-02T10:00:00Z;Zo\xC3\xAB\r\n");
        QTest::newRow("tab, quoted")
            << QByteArray("\"contact_id\"\t\"start\"\t\"agent_name\"\n\"k-1\"\t\"2026-03-02T10:00:"
                          "00Z\"\t\"Zo\xC3\xAB\"\n");
        QTest::newRow("windows-1252")
            << QByteArray("contact_id;start;agent_name\nk-1;2026-03-02T10:00:00Z;Zo\xEB\n");
        QTest::newRow("said by the spreadsheet") << QByteArray(
            "sep=|\r\ncontact_id|start|agent_name\r\nk-1|2026-03-02T10:00:00Z|Zo\xC3\xAB\r\n");
        QByteArray wide("\xFF\xFE");
        for (const QChar c : QStringLiteral(
                 "contact_id\tstart\tagent_name\r\nk-1\t2026-03-02T10:00:00Z\tZo\u00EB\r\n"))
            wide.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QTest::newRow("utf-16le") << wide;
    }
    void everyDelimiterAndEncodingIsUnderstood()
    {
        QFETCH(QByteArray, file);
        const auto got = collect(file.toStdString(), "contacts.csv");
        QCOMPARE(got.reasons(), std::string());
        QCOMPARE(got.contact().legs[0].agent.name, std::string("Zo\xC3\xAB"));
    }

    void brokenTextIsMendedAndCounted()
    {
        const auto got = contacts("k-\xC3\xA4,voice,b\xFF,a-1,2026-03-02T10:00:00Z,,,,\n");
        QCOMPARE(got.count(Remark::TextRepaired), 1);
        QCOMPARE(got.contact().legs[0].queue, std::string("b\xEF\xBF\xBD"));
    }

    void daysAndClocksInTwoColumnsMakeATime()
    {
        const auto got = collect("Contact_ID;Start_Date;Start_Time;Talk Time "
                                 "(ms)\n7;03/25/2026;23:30:00;61000\n8;03/29/2026;02:30:00;0\n",
            "report.csv", in("Europe/Paris"));
        QCOMPARE(got.reasons(), std::string());
        QCOMPARE(toIso(got.contact(0).legs[0].start), std::string("2026-03-25T22:30:00.000Z"));
        QCOMPARE(got.contact(0).legs[0].talk->count(), 61000);
        QCOMPARE(toIso(got.contact(1).legs[0].start),
            std::string("2026-03-29T01:30:00.000Z")); // in the skipped hour
    }

    void ambiguousDatesWaitForAPersonToSay()
    {
        const std::string file = "contact_id,start\nk-1,03/04/2026 10:00\n";
        QCOMPARE(collect(file, "contacts.csv", in("UTC")).reasons(), std::string("invalid_time"));
        auto options = in("UTC");
        auto mapping = sync::guessMapping(sync::sampleCsv(bytesOf(file)), "contacts.csv");
        mapping.dates = DateOrder::DayFirst;
        options.mappings = {mapping};
        QCOMPARE(toIso(collect(file, "contacts.csv", options).contact().legs[0].start),
            std::string("2026-04-03T10:00:00.000Z"));
    }

    void rowsOfOneThreadAreLegsOfOneContact()
    {
        const auto got = collect("contact_id,thread_id,agent_id,queue,start,end\n"
                                 "l-1,t-1,a-1,care,2026-03-02T10:00:00Z,2026-03-02T10:05:00Z\n"
                                 "x-1,,a-9,care,2026-03-02T10:01:00Z,\n"
                                 "l-2,t-1,a-2,billing,2026-03-02T10:05:00Z,2026-03-02T10:09:00Z\n",
            "contacts.csv");
        QCOMPARE(got.records.size(), std::size_t(2));
        const auto &thread = got.contact(0);
        QCOMPARE(thread.externalId, std::string("t-1"));
        QCOMPARE(thread.legs.size(), std::size_t(2));
        QCOMPARE(thread.legs[1].externalId, std::string("l-2"));
        QCOMPARE(thread.transfers.size(), std::size_t(1));
        QCOMPARE(thread.transfers[0].toLeg.value_or(9), std::size_t(1));
        QCOMPARE(thread.transfers[0].toQueue, std::string("billing"));
        QCOMPARE(got.contact(1).externalId, std::string("x-1"));
    }

    void theBasisOfAContactIsReadAsAWord()
    {
        const auto got = collect(
            "contact_id,start,basis,sentiment_start\nk-1,2026-03-02T10:00:00Z,consent,-0.5\n"
            "k-2,2026-03-02T10:00:00Z,legitimate_interests,\nk-3,2026-03-02T10:00:00Z,,\nk-4,2026-"
            "03-02T10:00:00Z,perhaps,\n",
            "contacts.csv");
        QVERIFY(got.contact(0).basis->level == facts::Basis::Consent);
        QVERIFY(got.contact(1).basis->level == facts::Basis::BasisOnly);
        QVERIFY(!got.contact(2).basis);
        QCOMPARE(got.reasons(), std::string("invalid_text"));
        QCOMPARE(got.contact(0).legs[0].transcript->imported[0].value, -0.5);
    }

    void agentsBringTheirTeams()
    {
        const auto got = collect(
            "agent_id,name,team_id,team_name,email,start_date,fte,skills\n"
            "a-1,Noor Aydin,t-1,Care 1,noor@example.org,2024-05-01,\"0,8\",care|billing\n"
            "a-2,Emre Kaya,t-1,Care 1,,,,\n,Nobody,t-1,Care 1,,,,\na-3,Ida,,,,01/02/2024,,\n",
            "agents.csv");
        const auto agents = got.all<facts::AgentRecord>();
        const auto teams = got.all<facts::TeamRecord>();
        QCOMPARE(teams.size(), std::size_t(1));
        QCOMPARE(teams[0].externalId, std::string("t-1"));
        QCOMPARE(agents.size(), std::size_t(2));
        QCOMPARE(agents[0].team, std::string("Care 1"));
        QCOMPARE(*agents[0].fullTimeShare, 0.8);
        QCOMPARE(agents[0].skills, (std::vector<std::string>{"care", "billing"}));
        QCOMPARE(toIso(*agents[0].from), std::string("2024-05-01"));
        QCOMPARE(got.reasons(), std::string("missing_id invalid_time"));
    }

    void shiftsMayEndTheNextDay()
    {
        const auto got =
            collect("agent_id,date,start,end,timezone,activity,paid\n"
                    "a-1,2026-03-28,22:00,06:30,Europe/"
                    "Paris,shift,yes\na-1,2026-03-29,09:00,09:15,Europe/Paris,Break,no\n",
                "schedule.csv");
        QCOMPARE(got.reasons(), std::string());
        const auto shifts = got.all<facts::ShiftRecord>();
        QCOMPARE(toIso(shifts[0].start), std::string("2026-03-28T21:00:00.000Z"));
        QCOMPARE(toIso(shifts[0].end), std::string("2026-03-29T04:30:00.000Z"));
        QCOMPARE(toIso(shifts[1].start), std::string("2026-03-29T07:00:00.000Z"));
        QCOMPARE(shifts[1].activity, std::string("break"));
        QVERIFY(!shifts[1].paid);
    }

    void absencesCountTheirDays()
    {
        const auto got = collect("agent_id,from,until,kind\na-1,02.03.2026,04.03.2026,Sick\na-1,05."
                                 "03.2026,,leave\na-2,2026-03-09,2026-03-08,leave\n",
            "absences.csv");
        const auto absences = got.all<facts::AbsenceRecord>();
        QCOMPARE(toIso(absences[0].until), std::string("2026-03-04"));
        QCOMPARE(absences[0].kind, std::string("sick"));
        QCOMPARE(toIso(absences[1].until), std::string("2026-03-05"));
        QCOMPARE(got.reasons(), std::string("end_before_start"));
    }

    void turnsAreGatheredIntoTranscripts()
    {
        const auto got = collect("conversation_id,turn_index,speaker,text,begin_ms,sentiment\n"
                                 "c-1,1,agent,Hello,1500,0.9\nc-2,0,customer,Other,,\nc-1,0,"
                                 "customer,\"Hi, [NAME]\",0,-0.4\nc-1,2,martian,x,,\n",
            "turns.csv");
        QCOMPARE(got.reasons(), std::string("invalid_text"));
        const auto transcripts = got.all<facts::AnalysisRecord>();
        QCOMPARE(transcripts.size(), std::size_t(2));
        QCOMPARE(transcripts[0].contact, std::string("c-1"));
        const auto &turns = transcripts[0].transcript.turns;
        QCOMPARE(turns[0].text, std::string("Hi, [NAME]"));
        QVERIFY(turns[0].redacted);
        QCOMPARE(*turns[0].importedSentiment, -0.4);
        QCOMPARE(turns[1].begin->count(), 1500);
        QVERIFY(!turns[1].importedSentiment); // of the agent: not taken in
    }

    void turnsBeyondTheBoundAreGivenEarlyAndLateOnesNamed()
    {
        sync::SourceOptions options;
        options.limits.gathered = 600;
        const auto got = collect("contact_id,role,text\nc-1,customer,one\nc-2,customer,two\nc-3,"
                                 "customer,three\nc-1,customer,late\n",
            "turns.csv", options);
        QCOMPARE(got.all<facts::AnalysisRecord>().size(), std::size_t(3));
        QCOMPARE(got.reasons(), std::string("no_contact"));
    }

    void surveysKnowTheirScale()
    {
        const auto got = collect(
            "contact_id,question,score,answered_at,comment\nk-1,NPS,9,2026-03-02T12:00:00Z,fine\n"
            "k-1,CSAT,4/7,2026-03-02T12:00:00Z,\nk-1,CSAT,9,2026-03-02T12:00:00Z,\n",
            "surveys.csv");
        const auto surveys = got.all<facts::SurveyRecord>();
        QCOMPARE(surveys[0].scaleMax, 10.0);
        QCOMPARE(surveys[1].scaleMax, 7.0);
        QCOMPARE(surveys[1].score, 4.0);
        QCOMPARE(got.reasons(), std::string("invalid_number"));
    }

    void aRatingHasARaterAndAScoreOrDoesNotApply()
    {
        const auto got = collect("contact_id,rater,question,score,max\nk-1,r-1,Tone,4,5\n"
                                 "k-1,r-2,Tone,N/A,5\nk-1,r-3,,2.5,5\nk-1,r-4,Tone,6,5\n"
                                 "k-1,,Tone,3,5\n,r-1,Tone,3,5\nk-1,r-5,Tone,good,5\n",
            "ratings.csv");
        const auto ratings = got.all<facts::RatingRecord>();
        QCOMPARE(ratings.size(), std::size_t(3));
        QCOMPARE(*ratings[0].score, 4.0);
        QVERIFY(!ratings[1].score);
        QCOMPARE(ratings[2].question, std::string("overall"));
        QCOMPARE(got.reasons(), std::string("invalid_number missing_id missing_id invalid_number"));
    }

    void ratingsFromElsewhereHaveADefinedResult_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("read"); // contact/rater/question=score
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *name, const char *table, const char *read,
                             const char *refused = "") {
            QTest::newRow(name) << QString::fromUtf8(table) << QString::fromUtf8(read)
                                << QString::fromUtf8(refused);
        };
        row("a heading and no row", "contact,rater,question,score\n", "");
        row("a mark of the byte order, semicolons and decimal commas",
            "\xef\xbb\xbf"
            "contact;rater;question;score\r\nk;a;Tone;4,5\r\nk;b;Tone;3\r\n",
            "k/a/Tone=4.5 k/b/Tone=3");
        row("tabs", "contact\trater\tquestion\tscore\nk\ta\tTone\t4\n", "k/a/Tone=4");
        row("rows that somebody emptied in a spreadsheet",
            "contact,rater,question,score\n,,,\nk,a,Tone,4\n\n , , , \n,,,\n", "k/a/Tone=4");
        row("a row twice, and one that says otherwise: the later one holds in the centre",
            "contact,rater,question,score\nk,a,Tone,4\nk,a,Tone,4\nk,a,Tone,5\n",
            "k/a/Tone=4 k/a/Tone=4 k/a/Tone=5");
        row("columns nobody asked for",
            "colour,contact,rater,question,score,shoe\nred,k,a,Tone,4,42\n", "k/a/Tone=4");
        row("a cell more than there are columns", "contact,rater,question,score\nk,a,Tone,4,5\n",
            "", "missing_column");
        row("no number, one without end, none at all",
            "contact,rater,question,score\nk,a,Tone,good\nk,b,Tone,1e400\nk,c,Tone,\n",
            "k/c/Tone=-", "invalid_number invalid_number");
        row("outside the scale that the row states, at both ends",
            "contact,rater,question,score,scale_min,scale_max\n"
            "k,a,Tone,0,1,5\nk,b,Tone,6,1,5\nk,c,Tone,5,1,5\nk,d,Tone,1,1,5\n",
            "k/c/Tone=5 k/d/Tone=1", "invalid_number invalid_number");
        row("nobody, nothing, no question",
            "contact,rater,question,score\nk,,Tone,4\n,a,Tone,4\nk,a,,4\n", "k/a/overall=4",
            "missing_id missing_id");
        row("cut off in the middle", "contact,rater,question,score\nk,a,Tone,4\nk,b,To",
            "k/a/Tone=4", "truncated");
        row("a quote that never ends", "contact,rater,question,score\nk,a,Tone,4\n\"k,b,Tone,4\n",
            "k/a/Tone=4", "invalid_text");
        row("columns of no known table", "colour,shoe\nred,42\n", "", "unknown_kind");
        row("names as a public set gives them",
            "conversation_id,rater_id,dimension,score\nk,expert-01,quality,1\n"
            "k,expert-02,quality,0\n",
            "k/expert-01/quality=1 k/expert-02/quality=0");
    }

    void ratingsFromElsewhereHaveADefinedResult()
    {
        QFETCH(QString, table);
        QFETCH(QString, read);
        QFETCH(QString, refused);
        const auto got = collect(table.toStdString(), "ratings.csv");
        QStringList lines;
        for (const auto &each : got.all<facts::RatingRecord>())
            lines +=
                QStringLiteral("%1/%2/%3=%4")
                    .arg(QString::fromStdString(each.contact), QString::fromStdString(each.rater),
                        QString::fromStdString(each.question),
                        each.score ? QString::number(*each.score) : QStringLiteral("-"));
        QCOMPARE(lines.join(QLatin1Char(' ')), read);
        QCOMPARE(QString::fromStdString(got.reasons()), refused);
    }

    void consentsFollowTheRuleOfPurposes()
    {
        const auto got = collect("customer_id,at,purpose,granted\nc-1,2026-03-02T12:00:00Z,"
                                 "analysis,yes\nc-1,2026-03-02T12:00:00Z,quality_review,yes\n"
                                 "c-2,2026-03-02T12:00:00Z,quality_review|analysis,no\n",
            "consent.csv");
        const auto consents = got.all<facts::ConsentRecord>();
        QCOMPARE(consents.size(), std::size_t(2));
        QVERIFY(consents[0].basis.level == facts::Basis::Consent);
        QCOMPARE(consents[0].basis.grants.size(), std::size_t(2));
        QVERIFY(consents[1].basis.level == facts::Basis::None);
        const auto words = collect("contact_id,date_time,level\nk-1,2026-03-02T12:00:00Z,basis\nk-"
                                   "2,2026-03-02T12:00:00Z,withdrawn\n",
            "consent.csv");
        QVERIFY(words.at<facts::ConsentRecord>(0).basis.level == facts::Basis::BasisOnly);
        QVERIFY(words.at<facts::ConsentRecord>(1).basis.withdrawn);
    }

    void aTableNobodyKnowsIsSetAsideAsAWhole()
    {
        const auto got = collect("colour,weight\nred,5\n", "things.csv");
        QCOMPARE(got.reasons(), std::string("unknown_kind"));
        QCOMPARE(got.aside[0].line, 0);
    }

    void readingCanBeTakenUpBehindACheckpoint()
    {
        const std::string second = "k-2,voice,b,a,2026-03-02T11:00:00Z,,,,\n";
        const auto first = contacts(kGood);
        const auto rest =
            collect(kContacts + kGood + second, "interactions.csv", {}, first.resumable);
        QCOMPARE(rest.records.size(), std::size_t(1));
        QCOMPARE(rest.contact().externalId, std::string("k-2"));
        QCOMPARE(rest.lines[0], 3);
    }
};

ATTUNE_TEST(TestCsv)
#include "tst_csv.moc"
