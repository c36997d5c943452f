// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files give back what was written, and what is no form says why.
#include "core/forms/form_file.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/forms/usual_form.h"

#include <QDir>
#include <QFile>

using namespace attune;
using namespace attune::forms;
using namespace attune::tests;

class TestFormFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesGiveBackWhatWasWritten()
    {
        Form form = usual(ScoringWay::Points);
        form.purpose = "Two lines,\n\"quoted\"; and a semicolon";
        form.blind = false;
        form.disputeDays = 0;
        first(form).help = "=HYPERLINK(\"x\")";
        first(form).text = "'Quoted' — über 50 %";
        first(form).options[0].text = " spaces at both ends ";
        first(form).options[1].points = -0.25;
        first(form).options[2].needsComment = true;
        first(form).required = false;
        first(form).notApplicableNeedsComment = true;
        form.groups[1].questions[0].condition = Condition{"q1", {"1", "3"}};
        Question number;
        number.id = "minutes";
        number.text = "Minutes";
        number.type = QuestionType::Number;
        number.weight = 0.1;
        number.least = -5;
        number.ranges = {{-5, 0.5, 3, Fatal::Group, true}, {1, 99, 0.1, Fatal::No, false}};
        form.groups[0].questions.push_back(number);
        QVERIFY(problemsOf(form).empty());
        const auto json = formFrom(toJson(form));
        QVERIFY(json);
        QVERIFY(*json == form);
        const std::string table = toCsv(form);
        QVERIFY(table.find(",=HYPERLINK") == std::string::npos);
        QVERIFY(table.find(",\"=HYPERLINK") == std::string::npos);
        const auto csv = formFrom(table);
        QVERIFY2(csv, csv ? "" : csv.error().detail.c_str());
        QVERIFY(*csv == form);
        // As a spreadsheet of another country saves it.
        std::string other = "\xef\xbb\xbf" + toCsv(usual());
        std::ranges::replace(other, ',', ';');
        QVERIFY(*formFrom(other) == usual());
    }

    /// Every property of every kind of question, in the writing of several languages.
    void everyFeatureComesBackFromEitherFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("German") << QByteArray("Würdigt den Ärger; „so“, nicht anders")
                                << QByteArray("de");
        QTest::newRow("Arabic, right to left")
            << QByteArray("يقرّ بالمشاعر، ثم يحلّ") << QByteArray("ar");
        QTest::newRow("Japanese") << QByteArray("気持ちを認める") << QByteArray("ja");
        QTest::newRow("beyond the first plane")
            << QByteArray("👋🏽 greets") << QByteArray("en");
        QTest::newRow("several lines") << QByteArray("one\ntwo\r\nthree\n") << QByteArray("en");
        QTest::newRow("a formula") << QByteArray("=1+1") << QByteArray("=1+1");
        QTest::newRow("at, minus and plus") << QByteArray("@sum, -1 and +2") << QByteArray("-x");
        QTest::newRow("a tab first") << QByteArray("\tindented") << QByteArray("+en");
        QTest::newRow("two apostrophes") << QByteArray("''twice") << QByteArray("'en");
        QTest::newRow("delimiters alone") << QByteArray(",;\"\",") << QByteArray("@");
        QTest::newRow("blanks alone") << QByteArray("   ") << QByteArray(" ");
    }
    void everyFeatureComesBackFromEitherFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, language);
        const std::string said = text.toStdString();
        Form form;
        form.id = "-first";
        form.title = form.purpose = said;
        form.language = language.toStdString();
        form.disputeDays = 365;
        Question one = single("-q", {}, 0.1 + 0.2);
        one.text = one.help = said;
        one.critical = true;
        one.notApplicableNeedsComment = true;
        for (const Fatal fatal : {Fatal::No, Fatal::Group, Fatal::All}) {
            const std::string id = "-" + std::to_string(int(fatal));
            one.options.push_back({id, said, said, 1. / 3, fatal, fatal == Fatal::Group});
        }
        Question several = one;
        several.id = "several";
        several.type = QuestionType::Multiple;
        several.required = false;
        several.condition = Condition{"-q", {"-0", "-2"}};
        Question number;
        number.id = "number";
        number.text = said;
        number.type = QuestionType::Number;
        number.least = -1e-7;
        number.most = 1e15;
        number.ranges = {{-1e-7, 0, 0.1, Fatal::All, true}, {1, 1e15, 1e-9, Fatal::Group, false}};
        number.condition = Condition{"several", {"-1"}};
        Question words;
        words.id = "words";
        words.text = said;
        words.type = QuestionType::Text;
        Question day = words;
        day.id = "day";
        day.type = QuestionType::Date;
        form.groups = {{"-g", said, 1e-3, {one, several}}, {"h", said, 0, {number, words, day}}};
        QVERIFY2(problemsOf(form).empty(),
            problemsOf(form).empty() ? "" : problemsOf(form).front().where.c_str());
        const auto json = formFrom(toJson(form));
        QVERIFY2(json, json ? "" : json.error().detail.c_str());
        QVERIFY(*json == form);
        const std::string table = toCsv(form);
        const auto csv = formFrom(table);
        QVERIFY2(csv, csv ? "" : csv.error().detail.c_str());
        QVERIFY(*csv == form);
        QCOMPARE(toCsv(*csv), table);
        // No cell is one that a spreadsheet would calculate; numbers alone may begin with a minus.
        for (const char *start : {",=", ",@", ",+", ",\"=", ",\"@", ",\"+", ",-q", ",-x", ",\"-x"})
            QVERIFY2(table.find(start) == std::string::npos, start);
    }

    void aFileThatIsNoFormSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << int(Fault::Foreign) << "";
        QTest::newRow("another object") << QByteArray("{\"a\": 1}") << int(Fault::Foreign) << "";
        QTest::newRow("later") << QByteArray(R"({"attune_form": 2})") << int(Fault::Newer) << "2";
        QTest::newRow("no title") << QByteArray(R"({"attune_form": 1, "id": "a"})")
                                  << int(Fault::Invalid) << "title";
        QTest::newRow("a word that is not known")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "colour": "red"})")
            << int(Fault::Invalid) << "colour";
        QTest::newRow("half a day")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "dispute_days": 2.5})")
            << int(Fault::Invalid) << "dispute_days";
        QTest::newRow("days in words")
            << QByteArray(R"({"attune_form": 1, "id": "a", "title": "A", "dispute_days": "two"})")
            << int(Fault::Invalid) << "dispute_days";
        QTest::newRow("a type that is not known") << QByteArray(
            R"({"attune_form": 1, "id": "a", "title": "A", "groups": [{"id": "g", "title": "G", "questions": [{"id": "q", "text": "Q", "type": "smiley"}]}]})")
                                                  << int(Fault::Invalid) << "questions[1].type";
        QTest::newRow("a number as text") << QByteArray(
            R"({"attune_form": 1, "id": "a", "title": "A", "groups": [{"id": "g", "title": "G", "weight": "5"}]})")
                                          << int(Fault::Invalid) << "groups[1].weight";
        const QByteArray heads =
            "kind,id,text,help,type,weight,points,fatal,flags,shown_if,from,to,language\n";
        QTest::newRow("other heads") << QByteArray("kind,id\n") << int(Fault::Invalid) << "heads";
        QTest::newRow("no form") << heads + "group,g,G\n" << int(Fault::Invalid) << "row 2";
        QTest::newRow("an option too early") << heads + "form,f,F,,points\noption,1,One\n"
                                             << int(Fault::Invalid) << "row 3";
        QTest::newRow("no number") << heads + "form,f,F,,points\ngroup,g,G,,,heavy\n"
                                   << int(Fault::Invalid) << "heavy";
        QTest::newRow("a flag that is not known") << heads + "form,f,F,,points,,,,secret\n"
                                                  << int(Fault::Invalid) << "secret";
        QTest::newRow("two forms") << heads + "form,f,F\nform,g,G\n"
                                   << int(Fault::Invalid) << "second";
    }
    void aFileThatIsNoFormSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(QString, says);
        const auto form = formFrom(text.toStdString());
        QVERIFY(!form);
        QCOMPARE(int(form.error().fault), fault);
        QVERIFY2(QString::fromStdString(form.error().detail).contains(says),
            form.error().detail.c_str());
    }

    void answersComeBackAsTheyWere()
    {
        Answers given = answers("q1=3 q2=-");
        given["q1"].comment = "at 1:32 “it was promised”";
        given["n"].number = 2.5;
        given["t"].text = "text";
        given["d"].day = fromNumber(20500);
        QVERIFY(*answersFromJson(toJson(given)) == given);
        QVERIFY(!answersFromJson(R"({"d": {"day": "2026-02-30"}})"));
        QVERIFY(!answersFromJson(R"({"n": {"number": "2"}})"));
        QVERIFY(!answersFromJson(R"({"n": {"mood": "good"}})"));
        QVERIFY(answersFromJson("{}")->empty());
    }

    void oneAnswerComesBackByItself()
    {
        // What a naive cut out of a longer text would stumble over.
        Answer given;
        given.text = "a: \"b\" } , {\"c\": 1}";
        given.comment = "it's “so”: {}";
        given.options = {"a:b", "}"};
        for (const Answer &each : {Answer(), given, answers("q1=-").at("q1")})
            QVERIFY(*answerFromJson(toJson(each)) == each);
        QCOMPARE(toJson(Answer()), std::string("{}"));
        QVERIFY(*answersFromJson(R"({"q": )" + toJson(given) + '}') == (Answers{{"q", given}}));
        for (const char *wrong : {"", "[]", "3", R"({"options": "1"})", R"({"mood": "good"})",
                 R"({"day": "2026-02-30"})", R"({"options": ["1"]}{})"})
            QVERIFY2(!answerFromJson(wrong), wrong);
    }

    void whatShipsCanBePublished()
    {
        const QDir folder(
            QString::fromLatin1(ATTUNE_SOURCE_DIR) + QStringLiteral("/resources/forms"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QCOMPARE(names.size(), 4);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto form = formFromJson(file.readAll().toStdString());
            QVERIFY2(form, form ? "" : form.error().detail.c_str());
            const auto problems = problemsOf(*form);
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems[0].where.c_str());
            QCOMPARE(name, QString::fromStdString(form->id) + QStringLiteral(".json"));
            QVERIFY(*formFromCsv(toCsv(*form)) == *form);
        }
    }
};

ATTUNE_TEST(TestFormFiles)
#include "tst_form_files.moc"
