// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns are guessed by their words and values, corrected by a person, and known again next time.
#include "core/sync/csv.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/sync/collected.h"

#include <QTest>

using namespace attune;
using namespace attune::tests;
using sync::Field;
using sync::Table;

namespace {

sync::ColumnMapping guess(const std::string &text, const char *fileName = "export.csv")
{
    return sync::guessMapping(sync::sampleCsv(bytesOf(text)), fileName);
}

QByteArray shown(const sync::ColumnMapping &mapping)
{
    std::string out(nameOf(mapping.table));
    for (const auto &column : mapping.columns)
        out.append(" ").append(nameOf(column.field));
    return QByteArray::fromStdString(out);
}

} // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreComparedByTheirWords_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("word");
        QTest::newRow("spaces") << "Agent ID"
                                << "agent_id";
        QTest::newRow("camel") << "agentId"
                               << "agent_id";
        QTest::newRow("shouting") << "AGENT_ID"
                                  << "agent_id";
        QTest::newRow("unit") << "Talk Time (s)"
                              << "talk_time_s";
        QTest::newRow("points") << "  call..start "
                                << "call_start";
        QTest::newRow("umlaut") << QStringLiteral("Stra\u00DFe") << QStringLiteral("stra\u00DFe");
    }
    void headersAreComparedByTheirWords()
    {
        QFETCH(QString, header);
        QFETCH(QString, word);
        QCOMPARE(QString::fromStdString(sync::normalisedHeader(header.toStdString())), word);
    }

    void tablesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("mapping");
        const auto row = [](const char *name, const char *file, const char *mapping) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(mapping);
        };
        row("contacts of ours",
            "contact_id,thread_id,channel,queue,agent_id,start,end,talk_s,hold_s,acw_s,transferred_"
            "to,disposition,sentiment_start,sentiment_end,basis\n",
            "contacts contact_id thread_id channel queue agent_id start end talk hold after_work "
            "transferred_to disposition sentiment_start sentiment_end basis");
        row("contacts of an ACD, day and clock apart",
            "Contact_ID,Master_Contact_ID,Media_Name,Contact_Name,ANI_Dialnum,Skill_No,Skill_Name,"
            "Agent_No,Agent_Name,Start_Date,Start_Time\n"
            "1,1,Call,x,555,7,Care,12,Zo,03/25/2026,10:00:00\n",
            "contacts contact_id thread_id channel ignore customer_id ignore queue agent_id "
            "agent_name start_date start_time");
        row("agents",
            "agent_id,name,team_id,team_name,supervisor_id,email,start_date,end_date,timezone,fte,"
            "skills\n",
            "agents agent_id agent_name team_id team_name supervisor email from until ignore "
            "full_time skills");
        row("schedule",
            "agent_id,date,start,end,timezone,activity,paid,queue\na-1,2026-03-02,08:00,16:30,"
            "Europe/Paris,shift,1,\n",
            "shifts agent_id start_date start_time end_time zone activity paid queue");
        row("schedule with whole times",
            "Employee ID;Shift Start;Shift End;Code\n7;02.03.2026 08:00;02.03.2026 16:00;S\n",
            "shifts agent_id start end activity");
        row("absences",
            "employee_id,absence_type,first_day,last_day\n7,sick,2026-03-02,2026-03-03\n",
            "absences agent_id kind from until");
        row("turns", "conversation_id,seq,speaker,utterance,begin_offset_millis\n",
            "turns contact_id turn_index role text begin");
        row("surveys", "Interaction ID,Question,Rating,Comment,Submitted At\n",
            "surveys contact_id kind score comment at");
        row("consents", "customer_id,purpose,granted,granted_at,expires\n",
            "consents customer_id purpose granted at expires");
        row("queues", "queue,emotion_class,reason\n", "queues queue emotion reason");
        row("ratings are told from surveys by who rated",
            "conversation_id,rater_id,dimension,score\n",
            "ratings contact_id rater question score");
        row("ratings in the plainest words", "contact,rater,question,score\n",
            "ratings contact_id rater question score");
        row("ratings as another suite calls them",
            "Interaction ID;Evaluator Name;Question Text;Points;Max Score;Comments\n",
            "ratings contact_id rater question score scale_max comment");
        row("labels of turns are no ratings",
            "conversation_id,turn_index,rater_id,dimension,value\n",
            "unknown ignore ignore ignore ignore ignore");
        row("intervals are no contacts",
            "Start Interval,End Interval,Time Zone,Agent ID,Agent Name,Queue,Contacts "
            "Handled,Handle Time (s),Talk Time (s),Hold Time (s),ACW (s),Transferred Out,Staffed "
            "(s),Adherence\n",
            "unknown ignore ignore ignore ignore ignore ignore ignore ignore ignore ignore ignore "
            "ignore ignore ignore");
        row("a start under another name", "call_id;angenommen;queue\n1;2026-03-02 10:00:05;x\n",
            "contacts contact_id start queue");
        row("no header", "k-1,2026-03-02T10:00:00Z,5\nk-2,2026-03-02T10:00:00Z,6\n",
            "unknown ignore ignore ignore");
    }
    void tablesAreRecognised()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, mapping);
        QCOMPARE(shown(guess(file.toStdString())), mapping);
    }

    void unitsStandInTheHeader()
    {
        const auto mapping = guess("contact_id,start,talk_ms,Hold (min),acw_s\n");
        QVERIFY(mapping.columns[2].unit == sync::DurationUnit::Milliseconds);
        QVERIFY(mapping.columns[3].unit == sync::DurationUnit::Minutes);
        QVERIFY(mapping.columns[4].unit == sync::DurationUnit::Seconds);
    }

    void theOrderOfDatesIsTakenFromOneThatCanMeanOnlyOneDay()
    {
        QVERIFY(guess("contact_id,start\n1,03/04/2026 10:00\n2,03/25/2026 10:00\n").dates
            == sync::DateOrder::MonthFirst);
        QVERIFY(guess("contact_id,start\n1,03/04/2026 10:00\n2,25/03/2026 10:00\n").dates
            == sync::DateOrder::DayFirst);
        QVERIFY(guess("contact_id,start\n1,03/04/2026 10:00\n").dates == sync::DateOrder::Unknown);
    }

    void aMappingSurvivesItsFile()
    {
        auto mapping = guess("contact_id,start,talk_ms,\"odd \"\"name\"\"\"\n");
        mapping.name = "ACD \\ \"night\"\n";
        mapping.zone = "Europe/Paris";
        mapping.dates = sync::DateOrder::DayFirst;
        mapping.encoding = sync::Encoding::Windows1252;
        mapping.delimiter = '\t';
        mapping.fixed = {{Field::Channel, "voice"}, {Field::Zone, "UTC"}};
        const auto back = sync::mappingFromJson(toJson(mapping));
        QVERIFY(back);
        QVERIFY(*back == mapping);
    }

    void aFileThatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("another file") << QByteArray("{\"format\":\"x\"}");
        QByteArray good = QByteArray::fromStdString(toJson(guess("contact_id,start\n")));
        QTest::newRow("unknown field")
            << QByteArray(good).replace("\"contact_id\"}", "\"shoe_size\"}");
        QTest::newRow("unknown table") << QByteArray(good).replace("\"contacts\"", "\"shoes\"");
        QTest::newRow("long delimiter")
            << QByteArray(good).replace("\"delimiter\": \",\"", "\"delimiter\": \",,\"");
    }
    void aFileThatIsNoMappingIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!sync::mappingFromJson(json.toStdString()));
    }

    void aSavedMappingIsFoundByTheHeader()
    {
        const std::string file = "Vorgang,Beginn\nk-1,2026-03-02T10:00:00Z\n";
        QVERIFY(guess(file).table == Table::Unknown);
        sync::SourceOptions options;
        auto mapping = guess(file);
        mapping.table = Table::Contacts;
        mapping.columns[0].field = Field::ContactId;
        mapping.columns[1].field = Field::Start;
        mapping.fixed = {{Field::Channel, "chat"}};
        options.mappings = {mapping};
        const auto got = collect("VORGANG,beginn\nk-1,2026-03-02T10:00:00Z\n", "neu.csv", options);
        QCOMPARE(got.reasons(), std::string());
        QVERIFY(got.contact().channel == facts::Channel::Chat);
    }

    void whatIsMissingIsSaid()
    {
        auto mapping = guess("contact_id,queue,start\n");
        QVERIFY(missingFields(mapping).empty());
        mapping.columns[2].field = Field::Ignore;
        QCOMPARE(missingFields(mapping).size(), std::size_t(1));
        QCOMPARE(missingFields(mapping)[0].front(), Field::Start);
        const auto fields = sync::fieldsOf(Table::Contacts);
        QCOMPARE(fields.front(), Field::ContactId);
        QVERIFY(std::find(fields.begin(), fields.end(), Field::StartTime) != fields.end());
    }

    void thePreviewShowsWhichCellIsWrong()
    {
        const std::string file = "contact_id,start,talk_s\nk-1,2026-03-02T10:00:00Z,5\nk-2,2026-03-"
                                 "02T10:00:00Z,-5\nk-3,soon,5\n";
        const auto preview = sync::previewCsv(bytesOf(file), guess(file), {});
        QCOMPARE(preview.size(), std::size_t(3));
        QVERIFY(!preview[0].problem);
        QCOMPARE(preview[1].problem->field, Field::Talk);
        QVERIFY(preview[1].problem->reason == facts::SetAside::NegativeDuration);
        QCOMPARE(preview[2].problem->field, Field::Start);
        QCOMPARE(preview[2].cells[1], std::string("soon"));
    }
};

ATTUNE_TEST(TestColumnMapping)
#include "tst_column_mapping.moc"
