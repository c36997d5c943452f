// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer review as `attune calc` answers it: ids as they came, even loads, and reasons in words of
// the rules where nothing can be found.
#include "app/calc/calculation.h"
#include "tests/support/program/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

/// Eight colleagues who review each other, two contacts each.
QJsonObject colleaguesPlan()
{
    QJsonArray reviewers, contacts;
    for (int i = 0; i < 8; ++i) {
        reviewers += QJsonObject{{u"id"_s, u"a-%1"_s.arg(i)}, {u"max"_s, 3}, {u"lead"_s, i % 2}};
        for (int k = 0; k < 2; ++k)
            contacts += QJsonObject{{u"id"_s, 10 * i + k}, {u"reviewee"_s, u"a-%1"_s.arg(i)},
                {u"lead"_s, i % 2}, {u"language"_s, u"nl"_s}};
    }
    return {
        {u"reviewers"_s, reviewers}, {u"contacts"_s, contacts}, {u"cap"_s, 0.5}, {u"seed"_s, 4471}};
}

Result<QJsonObject> assigned(const QJsonObject &inputs)
{
    return app::calculationNamed(u"peer_assignment"_s)->run(inputs);
}

} // namespace

class TestPeerAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContactHasAReviewerAndLoadsAreEven()
    {
        const auto out = assigned(colleaguesPlan());
        QVERIFY2(out, out ? "" : out.error().detail.c_str());
        QCOMPARE(out->value(u"assignments"_s).toArray().size(), 16);
        const QJsonObject loads = out->value(u"loads"_s).toObject();
        QCOMPARE(loads.size(), 8);
        for (const QJsonValue &load : loads)
            QCOMPARE(load.toInt(), 2);
        QVERIFY(out->value(u"most_likely_pair"_s).toDouble() <= 0.5);
        QVERIFY(*assigned(colleaguesPlan()) == *out); // the same seed, the same draw
    }

    void theRulesOfTheInputAreKept()
    {
        QJsonObject plan = colleaguesPlan();
        plan[u"formal"_s] = true; // four of the others report to another lead
        plan[u"cap"_s] = 0.75;
        plan[u"forced"_s] = QJsonArray{QJsonArray{u"a-1"_s, 40}};
        plan[u"vetoes"_s] = QJsonArray{QJsonArray{u"a-3"_s, u"a-0"_s}};
        const auto out = assigned(plan);
        QVERIFY2(out, out ? "" : out.error().detail.c_str());
        QVERIFY2(out->contains(u"assignments"_s), QJsonDocument(*out).toJson().constData());
        bool isForced = false;
        for (const QJsonValue &each : out->value(u"assignments"_s).toArray()) {
            const int contact = each[u"contact"_s].toInt();
            const int reviewer = each[u"reviewer"_s].toString().mid(2).toInt();
            QVERIFY(contact / 10 % 2 != reviewer % 2);
            QVERIFY(!(contact / 10 == 0 && reviewer == 3));
            isForced = isForced || (contact == 40 && reviewer == 1);
        }
        QVERIFY(isForced);
    }

    void whatCannotBeIsExplained()
    {
        QJsonObject plan = colleaguesPlan();
        QJsonArray reviewers = plan[u"reviewers"_s].toArray();
        for (QJsonValueRef each : reviewers) {
            QJsonObject row = each.toObject();
            row[u"languages"_s] = QJsonArray{u"en"_s};
            each = row;
        }
        plan[u"reviewers"_s] = reviewers;
        const auto out = assigned(plan);
        QVERIFY(out);
        const QJsonObject why = out->value(u"impossible"_s).toObject();
        QCOMPARE(why[u"missing"_s].toInt(), 16);
        QCOMPARE(why[u"freeing"_s].toArray(), QJsonArray{u"language"_s});
        const QJsonObject first = why[u"contacts"_s].toArray().first().toObject();
        QCOMPARE(first[u"removed_by"_s].toObject()[u"language"_s].toInt(), 7);
        QCOMPARE(first[u"candidates"_s].toInt(), 0);
    }

    void whatIsMissingOrWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no reviewers")
            << QByteArray(R"({"reviewers":7})") << QByteArray("reviewers");
        QTest::newRow("nobody") << QByteArray(R"({"reviewers":[{}]})") << QByteArray("id");
        QTest::newRow("no reviewee")
            << QByteArray(R"({"contacts":[{"id":1}]})") << QByteArray("reviewee");
        QTest::newRow("a rule unknown")
            << QByteArray(R"({"off":["friendship"]})") << QByteArray("off");
        QTest::newRow("forced nobody")
            << QByteArray(R"({"forced":[["a-99",10]]})") << QByteArray("forced");
        QTest::newRow("half a pair")
            << QByteArray(R"({"declared":[["a-1"]]})") << QByteArray("pair");
        QTest::newRow("no chance") << QByteArray(R"({"cap":0})") << QByteArray("cap");
    }

    void whatIsMissingOrWrongIsNamed()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, named);
        QJsonObject plan = colleaguesPlan();
        const QJsonObject changes = QJsonDocument::fromJson(change).object();
        for (auto each = changes.begin(); each != changes.end(); ++each)
            plan[each.key()] = each.value();
        const auto out = assigned(plan);
        QVERIFY(!out);
        QVERIFY2(QByteArray::fromStdString(out.error().detail).contains(named),
            out.error().detail.c_str());
    }
};

ATTUNE_TEST(TestPeerAssignment)
#include "tst_peer_assignment.moc"
