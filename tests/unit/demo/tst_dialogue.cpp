// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said reads as people talk, good and poor handling can be told apart, nothing is left
// unfilled. With -v1 or above a few contacts are printed to be read.
#include "core/demo/demo.h"
#include "core/demo/dialogue.h"
#include "core/demo/organisation.h"
#include "core/demo/phrases.h"
#include "core/demo/texts.h"
#include "tests/support/english_pack.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace attune;
using namespace attune::demo;
using facts::Channel;
using facts::Role;

namespace {

int markersIn(const std::string &text, std::initializer_list<const char *> markers)
{
    int count = 0;
    for (const char *marker : markers)
        for (auto at = text.find(marker); at != std::string::npos; at = text.find(marker, at + 1))
            ++count;
    return count;
}

int warmth(const std::string &text)
{
    return markersIn(text,
        {"sorry", "I understand", "Thank you for", "right", "together", "I'm ", "I've ", "I'll ",
            "you'll get", "our mistake", "myself"});
}

int coldness(const std::string &text)
{
    return markersIn(text,
        {"As I said", "not my", "You should", "You have to", "You need to", "I can't", "nothing",
            "If you had", "Number?", "depart", "website", "You'd have to"});
}

struct FixedWords : SlotSource {
    std::string slot(std::string_view name) override { return '<' + std::string(name) + '>'; }
};

std::string rendered(const char *text, std::uint64_t seed)
{
    const auto line = readLine(text);
    Draw draw(seed);
    FixedWords words;
    std::string out;
    if (line)
        line->render(draw, words, out);
    return out;
}

} // namespace

class TestDialogue : public QObject {
    Q_OBJECT

private:
    std::vector<facts::ContactRecord> m_contacts;
    std::map<std::string, std::pair<double, double>> m_course; ///< quality and closing, as planted

    static std::string wordsOf(const facts::ContactRecord &contact, bool agents)
    {
        std::string all;
        for (const auto &leg : contact.legs)
            if (leg.transcript)
                for (const auto &turn : leg.transcript->turns)
                    if ((turn.role != Role::Customer) == agents)
                        all += turn.text + '\n';
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::failOnUnexpectedWarnings();
        Parameters parameters;
        parameters.agents = 90;
        parameters.weeks = 2;
        auto centre = Centre::make(parameters);
        QVERIFY(centre);
        std::set<std::string> seen;
        QVERIFY(centre->generate([&](facts::Record &&record) {
            if (auto *contact = std::get_if<facts::ContactRecord>(&record))
                if (contact->legs[0].transcript && seen.insert(contact->externalId).second)
                    m_contacts.push_back(std::move(*contact));
        }));
        QVERIFY(m_contacts.size() > 15000);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("truth.json"));
        QVERIFY(centre->writeTruth(path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto truth = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &value : truth.value(QLatin1String("contacts")).toArray()) {
            const auto course = value.toObject();
            m_course[course.value(QLatin1String("id")).toString().toStdString()] = {
                course.value(QLatin1String("quality")).toDouble(),
                course.value(QLatin1String("closing")).toDouble()};
        }
    }

    void noSlotIsLeftUnfilled()
    {
        for (const auto &contact : m_contacts) {
            for (const bool agents : {true, false}) {
                const auto text = wordsOf(contact, agents);
                QVERIFY2(text.find_first_of("{}|") == std::string::npos, text.c_str());
                QVERIFY2(text.find("  ") == std::string::npos, text.c_str());
                QVERIFY2(
                    text.find(" .") == std::string::npos && text.find(" ?") == std::string::npos,
                    text.c_str());
            }
            for (const auto &transfer : contact.transfers)
                QVERIFY(transfer.note.find_first_of("{}|") == std::string::npos);
        }
    }

    void nobodyIsSilent()
    {
        for (const auto &contact : m_contacts) {
            QVERIFY(!contact.subject.empty());
            for (const auto &leg : contact.legs) {
                QVERIFY2(leg.transcript && leg.transcript->turns.size() >= 2,
                    contact.externalId.c_str());
                for (const auto &turn : leg.transcript->turns)
                    QVERIFY2(!turn.text.empty(), contact.externalId.c_str());
            }
        }
    }

    void everyQueueHasAtLeastEightStories()
    {
        const auto dialogue = Dialogue::make(1);
        QVERIFY(dialogue);
        std::array<std::set<std::string>, kQueueCount> stories;
        for (const auto &scenario : dialogue->books().front().scenarios)
            stories[scenario.queue].insert(scenario.id);
        for (std::size_t queue = 0; queue < kQueueCount; ++queue)
            QVERIFY2(stories[queue].size() >= 8, kQueues[queue].name);
        QVERIFY(dialogue->books().back().scenarios.size() >= 6);
        std::map<std::string, int> subjects;
        for (const auto &contact : m_contacts)
            ++subjects[contact.subject];
        QVERIFY2(subjects.size() > 70, qPrintable(QString::number(subjects.size())));
    }

    void noTwoContactsOfADayReadTheSame()
    {
        std::map<std::string, std::set<std::size_t>> days;
        int twins = 0;
        int looked = 0;
        for (const auto &contact : m_contacts) {
            if (contact.disposition == "line dropped" || contact.channel == Channel::Social)
                continue; // a word or two
            const auto day = toIso(contact.legs[0].start).substr(0, 10);
            const auto text = wordsOf(contact, true) + wordsOf(contact, false);
            twins += days[day].insert(std::hash<std::string>{}(text)).second ? 0 : 1;
            ++looked;
        }
        QVERIFY(looked > 12000);
        QCOMPARE(twins, 0);
    }

    void turnsLieInTheirLegOneAfterTheOther()
    {
        for (const auto &contact : m_contacts) {
            if (contact.channel == Channel::Email)
                continue;
            for (const auto &leg : contact.legs) {
                Milliseconds before{0};
                for (const auto &turn : leg.transcript->turns) {
                    QVERIFY(turn.begin && turn.end);
                    QVERIFY2(*turn.begin >= before && *turn.end >= *turn.begin,
                        contact.externalId.c_str());
                    before = *turn.end;
                }
                QVERIFY2(
                    before <= *leg.talk + *leg.hold + Milliseconds{2}, contact.externalId.c_str());
            }
        }
    }

    void goodHandlingReadsOtherwiseThanPoor()
    {
        double goodWarm = 0, goodCold = 0, goodWords = 0, poorWarm = 0, poorCold = 0, poorWords = 0;
        for (const auto &contact : m_contacts) {
            if (contact.legs.size() > 1 || contact.channel == Channel::Email
                || contact.legs[0].transcript->language != "en"
                || contact.disposition == "line dropped" || contact.externalId.starts_with("SHOW"))
                continue;
            const double quality = m_course.at(contact.externalId).first;
            const auto text = wordsOf(contact, true);
            const auto words = static_cast<double>(std::count(text.begin(), text.end(), ' '));
            if (quality > 0.3) {
                goodWarm += warmth(text);
                goodCold += coldness(text);
                goodWords += words;
            } else if (quality < -0.4) {
                poorWarm += warmth(text);
                poorCold += coldness(text);
                poorWords += words;
            }
        }
        QVERIFY(goodWords > 50000 && poorWords > 10000);
        QVERIFY2(goodWarm / goodWords > 2.5 * poorWarm / poorWords,
            qPrintable(
                QStringLiteral("%1 %2").arg(goodWarm / goodWords).arg(poorWarm / poorWords)));
        QVERIFY2(poorCold / poorWords > 4 * goodCold / goodWords,
            qPrintable(
                QStringLiteral("%1 %2").arg(poorCold / poorWords).arg(goodCold / goodWords)));
    }

    void ourOwnScorerTellsThemApart()
    {
        std::array<std::array<double, 3>, 3> tones{}; // good, middling, poor by tone
        double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (std::size_t c = 0; c < m_contacts.size(); c += 5) {
            const auto &contact = m_contacts[c];
            if (contact.legs.size() > 1 || contact.disposition == "line dropped"
                || contact.externalId.starts_with("SHOW"))
                continue;
            const auto &transcript = *contact.legs[0].transcript;
            const auto score = scoring::read(
                tests::englishScorers(), transcript, facts::Basis::Consent, text::Spans::No);
            if (!score || transcript.language != "en")
                continue;
            const double quality = m_course.at(contact.externalId).first;
            const std::size_t grade = quality > 0.1 ? 0 : quality < -0.25 ? 2 : 1;
            std::optional<float> last;
            for (const auto &turn : score->turns) {
                if (turn.tone)
                    tones[grade][static_cast<std::size_t>(*turn.tone)] += 1;
                if (turn.valence)
                    last = turn.valence;
            }
            if (last) {
                const double closing = m_course.at(contact.externalId).second;
                n += 1;
                x += closing;
                y += *last;
                xx += closing * closing;
                yy += *last * *last;
                xy += closing * *last;
            }
        }
        const auto part = [&](std::size_t grade, text::Tone tone) {
            return tones[grade][static_cast<std::size_t>(tone)]
                / (tones[grade][0] + tones[grade][1] + tones[grade][2]);
        };
        QVERIFY2(part(0, text::Tone::Warm) > 3 * part(2, text::Tone::Warm),
            qPrintable(QString::number(part(0, text::Tone::Warm))));
        QVERIFY2(part(2, text::Tone::Curt) > 3 * part(0, text::Tone::Curt),
            qPrintable(QString::number(part(2, text::Tone::Curt))));
        const double correlation =
            (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
        QVERIFY2(correlation > 0.45, qPrintable(QString::number(correlation)));
    }

    void aFewSpeakGerman()
    {
        double german = 0;
        double all = 0;
        for (const auto &contact : m_contacts) {
            if (!contact.externalId.starts_with("ROT"))
                continue;
            german += contact.legs[0].transcript->language == "de" ? 1 : 0;
            all += 1;
        }
        QVERIFY2(
            german / all > 0.02 && german / all < 0.04, qPrintable(QString::number(german / all)));
    }

    void insultsEndInAWarningAndAGoodbye()
    {
        int ended = 0;
        for (const auto &contact : m_contacts) {
            if (contact.disposition != "ended by policy" || contact.channel == Channel::Social
                || contact.externalId.starts_with("SHOW"))
                continue;
            const auto &turns = contact.legs.back().transcript->turns;
            QVERIFY(turns.size() >= 4);
            QVERIFY(turns.back().role != Role::Customer);
            QVERIFY2(markersIn(turns.back().text, {"oodbye", "iederhören"}) > 0,
                turns.back().text.c_str());
            ++ended;
        }
        QVERIFY(ended > 5);
    }

    void nobodyIsToldToStayOnTheLineInALetter()
    {
        for (const auto &contact : m_contacts)
            if (contact.channel == Channel::Email)
                QVERIFY2(
                    markersIn(wordsOf(contact, true), {"on the line", "while I'm here", "hang up"})
                        == 0,
                    contact.externalId.c_str());
    }

    void warmTransfersTakeANoteAlong()
    {
        int warm = 0;
        for (const auto &contact : m_contacts) {
            for (const auto &transfer : contact.transfers) {
                const bool told = transfer.kind == facts::TransferKind::Warm
                    || transfer.kind == facts::TransferKind::Escalation;
                QCOMPARE(transfer.note.empty(), !told);
                warm += told ? 1 : 0;
            }
        }
        QVERIFY(warm > 300);
    }

    void linesAreRendered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("possible");
        QTest::newRow("plain") << "Good morning." << QStringList{QStringLiteral("Good morning.")};
        QTest::newRow("alternatives")
            << "[a|b]c" << QStringList{QStringLiteral("ac"), QStringLiteral("bc")};
        QTest::newRow("an empty one")
            << "a[ b|]" << QStringList{QStringLiteral("a"), QStringLiteral("a b")};
        QTest::newRow("one in another")
            << "[a[1|2]|b]"
            << QStringList{QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("b")};
        QTest::newRow("a slot") << "for {name}" << QStringList{QStringLiteral("for <name>")};
    }
    void linesAreRendered()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, possible);
        QSet<QString> seen;
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            seen.insert(QString::fromStdString(rendered(text.toUtf8().constData(), seed)));
        QCOMPARE(seen, QSet<QString>(possible.begin(), possible.end()));
    }

    void brokenLinesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"[a|b", "a]", "{name", "a}", "[[a]", "[a|{b]}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void brokenLinesAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!readLine(text.toStdString()));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no such queue") << "scenario a\nqueue Nowhere\n";
        QTest::newRow("a bracket") << "scenario a\nopen.calm [hello\n";
        QTest::newRow("an answer to nothing") << "scenario a\nanswer.good Yes.\n";
        QTest::newRow("a grade that is none") << "scenario a\nask What?\nanswer.superb Yes.\n";
        QTest::newRow("a slot without words") << "scenario a\nslot item a||b\n";
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QString, text);
        WordBook book;
        const auto read = readWordFile("file.txt", text.toStdString(), book);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.starts_with("file.txt:"), read.error().detail.c_str());
    }

    void textIsTidied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::newRow("nothing to do") << "All is well."
                                       << "All is well.";
        QTest::newRow("a blank before a mark") << "for you ?"
                                               << "for you?";
        QTest::newRow("two blanks") << "one  two"
                                    << "one two";
        QTest::newRow("at the ends") << " one "
                                     << "one";
        QTest::newRow("empty") << ""
                               << "";
    }
    void textIsTidied()
    {
        QFETCH(QString, text);
        QFETCH(QString, tidied);
        QCOMPARE(QString::fromStdString(tidy(text.toStdString())), tidied);
    }

    void someToRead()
    {
        std::set<std::string> shown;
        for (const auto &contact : m_contacts) {
            const auto &queue = contact.legs[0].queue;
            if (contact.disposition == "line dropped" || !shown.insert(queue).second)
                continue;
            QString text =
                QStringLiteral("%1, %2: %3")
                    .arg(QString::fromStdString(queue), QString::fromStdString(contact.subject),
                        QString::fromStdString(contact.disposition));
            for (const auto &leg : contact.legs)
                for (const auto &turn : leg.transcript->turns)
                    text += QStringLiteral("\n  %1 %2")
                                .arg(turn.role == Role::Customer ? QStringLiteral("C")
                                                                 : QStringLiteral("A"),
                                    QString::fromStdString(turn.text));
            qInfo("%s", qPrintable(text));
        }
        QCOMPARE(shown.size(), std::size_t{kQueueCount});
    }
};

ATTUNE_TEST(TestDialogue)
#include "tst_dialogue.moc"
