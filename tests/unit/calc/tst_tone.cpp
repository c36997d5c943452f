// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tone and trajectory answer, key by key, and that nothing given to them costs its neighbours.
#include "app/calc/calculation.h"
#include "tests/support/program/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

QJsonObject calculated(const char *name, const QJsonObject &inputs)
{
    const auto got = app::calculationNamed(QLatin1String(name))->run(inputs);
    return got ? *got : QJsonObject{{u"error"_s, QString::fromStdString(got.error().detail)}};
}

QJsonObject turn(const QString &role, const QString &said)
{
    return {{u"id"_s, 7}, {u"role"_s, role}, {u"text"_s, said}};
}

QJsonObject tone(const QJsonObject &inputs)
{
    return calculated("tone", inputs);
}

QJsonObject customer(const QString &said)
{
    return tone(turn(u"customer"_s, said));
}

QJsonObject with(QJsonObject inputs, const QString &key, const QJsonValue &value)
{
    inputs.insert(key, value);
    return inputs;
}

const QStringList kToneKeys{u"confidence"_s, u"emotions"_s, u"empathy"_s, u"escalation"_s,
    u"hostility"_s, u"id"_s, u"marks"_s, u"offensive"_s, u"personalisation"_s, u"sentiment"_s,
    u"spans"_s, u"stamp"_s, u"tone"_s, u"valence"_s};

} // namespace

class TestTone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCustomersTurnHasFeelingAndNoTone()
    {
        const QJsonObject out = customer(u"I am furious, get me your supervisor."_s);
        QCOMPARE(out.keys(), kToneKeys);
        QCOMPARE(out["id"_L1].toInt(), 7);
        QCOMPARE(out["sentiment"_L1].toString(), u"negative"_s);
        QVERIFY(out["valence"_L1].toDouble() < -0.1);
        QVERIFY(out["escalation"_L1]["requested"_L1].toBool());
        QVERIFY(out["emotions"_L1].isArray());
        QVERIFY(out["tone"_L1].isNull() && out["empathy"_L1].isNull());
        QVERIFY(out["stamp"_L1].toString().contains("en-attune"_L1));
    }

    void anAgentsTurnHasWordingAndNoFeeling()
    {
        QJsonObject inputs =
            turn(u"agent"_s, u"I'm so sorry, Maria. What happened after the blue bike came?"_s);
        inputs.insert("context"_L1, QJsonArray{turn(u"customer"_s, u"My blue bike is broken."_s)});
        const QJsonObject out = tone(with(inputs, u"customer_name"_s, u"Maria"_s));
        QCOMPARE(out.keys(), kToneKeys);
        for (const auto key : {"valence"_L1, "hostility"_L1, "emotions"_L1})
            QVERIFY(out[key].isNull());
        QCOMPARE(out["tone"_L1].toString(), u"warm"_s);
        QVERIFY(out["marks"_L1].toArray().contains("apology"_L1));
        const QJsonValue personal = out["personalisation"_L1];
        QCOMPARE(personal["level"_L1].toInt(), 2);
        QVERIFY(personal["name"_L1].toBool());
        QCOMPARE(personal["specifics"_L1].toArray(), (QJsonArray{"blue"_L1, "bike"_L1}));
        QVERIFY(out["empathy"_L1]["exploration"_L1].toInt() > 0);
    }

    void placesAreCodePoints()
    {
        const QString said = u"\U0001F600\U0001F600 you useless idiot"_s;
        const auto points = said.toUcs4();
        QStringList hostile;
        const QJsonArray spans = customer(said)["spans"_L1].toArray();
        for (const QJsonValue &span : spans) {
            const int begin = span["begin"_L1].toInt(), end = span["end"_L1].toInt();
            QVERIFY(begin >= 0 && begin < end && end <= points.size());
            if (span["head"_L1].toString() != "hostility"_L1)
                continue;
            QString words;
            for (int i = begin; i < end; ++i)
                words += QChar::fromUcs4(points[i]);
            hostile.append(words);
        }
        QVERIFY2(hostile.contains("you useless idiot"_L1), qPrintable(hostile.join(u'|')));
    }

    void whatCannotBeAssessedIsNull_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("said");
        QTest::newRow("French") << u"customer"_s
                                << u"Je voudrais parler à un responsable, c'est inadmissible."_s;
        QTest::newRow("Spanish") << u"customer"_s
                                 << u"Quiero hablar con su jefe, esto es una vergüenza."_s;
        QTest::newRow("Japanese") << u"customer"_s << u"責任者と話したいです。"_s;
        QTest::newRow("empty") << u"customer"_s << QString();
        QTest::newRow("another role") << u"bot"_s << u"Hello there."_s;
        QTest::newRow("no role") << QString() << u"Hello there."_s;
    }
    void whatCannotBeAssessedIsNull()
    {
        QFETCH(QString, role);
        QFETCH(QString, said);
        const QJsonObject out = tone(turn(role, said));
        QCOMPARE(out.keys(), kToneKeys);
        for (const QString &key : kToneKeys) {
            if (!QStringList{u"id"_s, u"spans"_s, u"stamp"_s}.contains(key))
                QVERIFY2(out[key].isNull(), qPrintable(key));
        }
        QVERIFY(out["spans"_L1].toArray().isEmpty());
    }

    void eachLanguageIsReadByItsPack()
    {
        const QJsonObject german = customer(u"Ich möchte mit Ihrem Vorgesetzten sprechen."_s);
        QVERIFY(german["stamp"_L1].toString().contains("de-attune"_L1));
        QVERIFY(german["escalation"_L1]["requested"_L1].toBool());
        QVERIFY(german["emotions"_L1].isNull()); // a pack without learnt heads
        QVERIFY(customer(u"Okay."_s)["stamp"_L1].toString().contains("en-attune"_L1));
    }

    void aTextThatIsNoneIsSaid()
    {
        const auto problem = [](const QJsonObject &out) {
            return out["error"_L1].toString();
        };
        QVERIFY(problem(tone({})).contains("text"_L1));
        QVERIFY(problem(tone(with(turn(u"customer"_s, {}), u"text"_s, 5))).contains("text"_L1));
        QVERIFY(problem(calculated("trajectory", {{u"turns"_s, 1}})).contains("turns"_L1));
        // Odd company costs nothing.
        const QJsonArray odd{
            5, QJsonValue(), QJsonObject{{u"role"_s, 3}, {u"text"_s, QJsonArray()}}};
        QVERIFY(
            tone(with(turn(u"customer"_s, u"bad"_s), u"context"_s, odd))["valence"_L1].toDouble()
            < 0);
    }

    void aConversationHasACourse()
    {
        const QJsonArray turns{turn(u"customer"_s, u"Good morning, I was so happy with you."_s),
            turn(u"agent"_s, u"That is good to hear."_s),
            turn(u"customer"_s, u"Now I hope you can help me with my order."_s),
            turn(u"customer"_s, u"My order is broken, this is terrible, I am furious!"_s),
            turn(u"customer"_s, u"It is a complete disaster and I am so angry."_s),
            turn(u"agent"_s, u"I am so sorry. I have sent a new one."_s),
            turn(u"customer"_s, u"Oh, that is great, thank you so much!"_s),
            turn(u"customer"_s, u"Brilliant, you have been wonderful."_s)};
        const QJsonObject out = calculated("trajectory", {{u"id"_s, u"t"_s}, {u"turns"_s, turns}});
        QCOMPARE(out.keys(),
            (QStringList{u"end"_s, u"id"_s, u"index"_s, u"recovery"_s, u"satisfaction"_s,
                u"stamp"_s, u"start"_s, u"state"_s, u"trough"_s}));
        QCOMPARE(out["state"_L1].toString(), u"dip"_s);
        QVERIFY(out["trough"_L1].toDouble() < out["start"_L1].toDouble());
        QVERIFY(out["recovery"_L1].toDouble() > 0.9);
        QVERIFY(out["index"_L1].toDouble() > 0.5);
        const QJsonArray figures = out["satisfaction"_L1].toArray();
        QCOMPARE(figures.size(), 6);
        QCOMPARE(figures[1][0].toInt(), 2);
        QVERIFY(figures[5][1].toDouble() > figures[2][1].toDouble());
    }

    void aConversationTooShortHasNone()
    {
        const QJsonArray one{turn(u"customer"_s, u"Thank you."_s)};
        const QJsonObject out = calculated("trajectory", {{u"turns"_s, one}});
        QCOMPARE(out["state"_L1].toString(), u"too short"_s);
        QVERIFY(out["start"_L1].isNull() && out["recovery"_L1].isNull());
        QVERIFY(calculated("trajectory", {{u"turns"_s, QJsonArray()}})["index"_L1].isNull());
    }
};

ATTUNE_TEST(TestTone)
#include "tst_tone.moc"
