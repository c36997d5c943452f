// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration centre is the same every time, in order, and holds together.
#include "core/demo/demo.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/unit/demo/record_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace attune;
using demo::Centre;
using demo::Parameters;

namespace {

Parameters small(std::uint64_t seed = 1)
{
    Parameters parameters;
    parameters.agents = 40;
    parameters.weeks = 3;
    parameters.seed = seed;
    return parameters;
}

tests::StreamHash hashOf(const Parameters &parameters, bool withWords = true)
{
    auto centre = Centre::make(parameters);
    tests::StreamHash hash;
    if (!centre)
        return hash;
    tests::RecordText text(withWords);
    const auto made = centre->generate([&](facts::Record &&record) { hash.add(text.of(record)); });
    return made ? hash : tests::StreamHash{};
}

std::vector<facts::Record> recordsOf(const Parameters &parameters)
{
    std::vector<facts::Record> records;
    auto centre = Centre::make(parameters);
    if (!centre
        || !centre->generate([&](facts::Record &&record) { records.push_back(std::move(record)); }))
        records.clear();
    return records;
}

} // namespace

class TestStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calibrationSessionsAreTheSameAndHoldTheirPlantedTruth()
    {
        auto first = Centre::make(small()), second = Centre::make(small());
        QVERIFY(first->generate([](facts::Record &&) {}));
        QVERIFY(second->generate([](facts::Record &&) {}));
        const auto sessions = first->calibrationSessions(), again = second->calibrationSessions();
        QCOMPARE(sessions.size(), std::size_t(5));
        std::map<std::string, std::pair<double, int>> given;
        for (std::size_t at = 0; at < sessions.size(); ++at) {
            QCOMPARE(sessions[at].name, again[at].name);
            QCOMPARE(sessions[at].ratings.size(), again[at].ratings.size());
            for (std::size_t i = 0; i < sessions[at].ratings.size(); ++i) {
                const facts::RatingRecord &rating = sessions[at].ratings[i];
                QVERIFY(rating.score == again[at].ratings[i].score);
                if (rating.score) {
                    given[rating.rater].first += *rating.score;
                    ++given[rating.rater].second;
                }
            }
        }
        const auto mean = [&](const char *who) {
            return given[who].first / given[who].second;
        };
        QVERIFY(mean("Dario Kovač") < mean("Nadia Petrova"));
        QVERIFY(mean("Blair Whitlock") > mean("Nadia Petrova"));
    }

    void initTestCase() { tests::failOnUnexpectedWarnings(); }

    void theSameSeedGivesTheSameRecords()
    {
        const auto first = hashOf(small());
        QVERIFY(first.count > 4000);
        QVERIFY(first == hashOf(small()));
    }

    void aCentreRepeatsItself()
    {
        auto centre = Centre::make(small());
        QVERIFY(centre);
        tests::RecordText text;
        tests::StreamHash hashes[2];
        for (auto &hash : hashes)
            QVERIFY(centre->generate([&](facts::Record &&record) { hash.add(text.of(record)); }));
        QVERIFY(hashes[0] == hashes[1]);
    }

    void anotherSeedGivesAnotherCentre() { QVERIFY(!(hashOf(small(1)) == hashOf(small(2)))); }

    void otherWordsLeaveEverythingElseAlone()
    {
        auto other = small();
        other.textSeed = 99;
        QVERIFY(!(hashOf(small()) == hashOf(other)));
        QVERIFY(hashOf(small(), false) == hashOf(other, false));
    }

    void withoutTranscriptsTheSameContactsCome()
    {
        auto silent = small();
        silent.withTranscripts = false;
        std::set<std::string> with, without;
        for (const auto &record : recordsOf(small()))
            if (const auto *contact = std::get_if<facts::ContactRecord>(&record);
                contact != nullptr && contact->externalId[0] != 'S')
                with.insert(contact->externalId + toIso(contact->legs[0].start));
        bool anyText = false;
        std::size_t missing = 0;
        for (const auto &record : recordsOf(silent)) {
            if (const auto *contact = std::get_if<facts::ContactRecord>(&record)) {
                anyText = anyText || contact->legs[0].transcript.has_value();
                without.insert(contact->externalId + toIso(contact->legs[0].start));
            }
        }
        for (const auto &id : with)
            missing += without.contains(id) ? 0 : 1;
        QVERIFY(!anyText);
        QCOMPARE(missing, std::size_t{0});
    }

    void contactsComeInTheOrderOfTheirStart()
    {
        // First deliveries; what is delivered again or late lies elsewhere on purpose.
        std::set<std::string> seen;
        Instant before = Instant::min();
        for (const auto &record : recordsOf(small())) {
            const auto *contact = std::get_if<facts::ContactRecord>(&record);
            if (contact == nullptr || contact->clockSuspect
                || !seen.insert(contact->externalId).second)
                continue;
            QVERIFY2(contact->legs[0].start >= before, contact->externalId.c_str());
            before = contact->legs[0].start;
        }
        QVERIFY(seen.size() > 2000);
    }

    void nothingLiesBeyondTheLastMoment()
    {
        auto parameters = small();
        const auto cut = *parseTime("2026-11-24T11:24:00+01:00");
        const Instant last{cut.local.time_since_epoch() - *cut.offset};
        Instant newest = Instant::min();
        for (const auto &record : recordsOf(parameters))
            if (const auto *contact = std::get_if<facts::ContactRecord>(&record);
                contact != nullptr && !contact->clockSuspect)
                newest = std::max(newest, *contact->legs.back().end);
        QVERIFY(newest <= last);
        QVERIFY(newest > last - std::chrono::hours{1});
    }

    void everyRecordNamesWhatIsKnown()
    {
        std::set<std::string> agents, teams, sites, queues, contacts, shifts;
        int unknownAgents = 0;
        for (const auto &record : recordsOf(small())) {
            if (const auto *site = std::get_if<facts::SiteRecord>(&record)) {
                sites.insert(site->name);
            } else if (const auto *queue = std::get_if<facts::QueueRecord>(&record)) {
                queues.insert(queue->name);
                QVERIFY(queue->emotion != facts::EmotionClass::Unknown && !queue->reason.empty());
            } else if (const auto *team = std::get_if<facts::TeamRecord>(&record)) {
                teams.insert(team->name);
                QVERIFY(sites.contains(team->site) && !team->supervisor.empty());
            } else if (const auto *agent = std::get_if<facts::AgentRecord>(&record)) {
                agents.insert(agent->externalId);
                QVERIFY(teams.contains(agent->team) && sites.contains(agent->site));
                for (const auto &skill : agent->skills)
                    QVERIFY(queues.contains(skill) || skill == "Supervisor");
            } else if (const auto *shift = std::get_if<facts::ShiftRecord>(&record)) {
                QVERIFY2(agents.contains(shift->agent), shift->agent.c_str());
                QVERIFY(shift->start < shift->end);
                QVERIFY2(shifts.insert(shift->externalId).second, shift->externalId.c_str());
            } else if (const auto *absence = std::get_if<facts::AbsenceRecord>(&record)) {
                QVERIFY(agents.contains(absence->agent) && absence->from <= absence->until);
            } else if (const auto *survey = std::get_if<facts::SurveyRecord>(&record)) {
                QVERIFY(contacts.contains(survey->contact));
                QVERIFY(survey->score >= survey->scaleMin && survey->score <= survey->scaleMax);
            } else if (const auto *consent = std::get_if<facts::ConsentRecord>(&record)) {
                QVERIFY(!consent->contact.empty() || !consent->customer.empty());
                QVERIFY(consent->contact.empty() || contacts.contains(consent->contact));
            } else if (const auto *contact = std::get_if<facts::ContactRecord>(&record)) {
                contacts.insert(contact->externalId);
                QVERIFY(!contact->legs.empty() && contact->stamp);
                for (const auto &leg : contact->legs) {
                    QVERIFY(queues.contains(leg.queue) && leg.end && *leg.end >= leg.start);
                    QCOMPARE(leg.agent.externalId.empty(), contact->abandoned);
                    if (!leg.agent.externalId.empty() && !agents.contains(leg.agent.externalId))
                        ++unknownAgents;
                }
                for (const auto &transfer : contact->transfers)
                    QVERIFY(transfer.fromLeg < contact->legs.size()
                        && (!transfer.toLeg || *transfer.toLeg < contact->legs.size()));
            }
        }
        QCOMPARE(sites.size(), std::size_t{2});
        QCOMPARE(queues.size(), std::size_t{8});
        QVERIFY(unknownAgents > 0 && unknownAgents < 60); // planted
    }

    void shiftsHoldTheirBreaks()
    {
        std::map<std::string, const facts::ShiftRecord *> whole;
        const auto records = recordsOf(small());
        int breaks = 0;
        for (const auto &record : records) {
            const auto *shift = std::get_if<facts::ShiftRecord>(&record);
            if (shift == nullptr)
                continue;
            if (shift->activity == "shift") {
                whole[shift->externalId] = shift;
                QVERIFY(shift->end - shift->start <= std::chrono::minutes{9 * 60 + 30});
                continue;
            }
            const auto owner =
                whole.find(shift->externalId.substr(0, shift->externalId.rfind('-')));
            QVERIFY2(owner != whole.end(), shift->externalId.c_str());
            QVERIFY(owner->second->start < shift->start && shift->end < owner->second->end);
            QCOMPARE(shift->paid, shift->activity != "lunch");
            ++breaks;
        }
        QVERIFY(breaks > 1000);
    }

    void nobodyTalksTwiceAtOnceOnThePhone()
    {
        std::map<std::string, Instant> busyUntil;
        std::set<std::string> seen;
        int overlaps = 0;
        int calls = 0;
        for (const auto &record : recordsOf(small())) {
            const auto *contact = std::get_if<facts::ContactRecord>(&record);
            if (contact == nullptr || contact->channel != facts::Channel::Voice
                || contact->abandoned || contact->clockSuspect || contact->legs.size() > 1
                || !seen.insert(contact->externalId).second)
                continue;
            auto &until = busyUntil[contact->legs[0].agent.externalId];
            overlaps += contact->legs[0].start < until ? 1 : 0;
            until = *contact->legs[0].end;
            ++calls;
        }
        // Chat desks help out on the phone now and then, reused ids do the rest.
        QVERIFY2(overlaps * 100 < calls, qPrintable(QString::number(overlaps)));
    }

    void thePeopleOfThePicturesAreThere()
    {
        std::set<std::string> names;
        for (const auto &record : recordsOf(small()))
            if (const auto *agent = std::get_if<facts::AgentRecord>(&record))
                names.insert(agent->name);
        for (const char *name :
            {"Leila Haddad", "Omar Said", "Mateo Rojas", "Elif Yıldız", "Nadia Petrova"})
            QVERIFY2(names.contains(name), name);
    }

    void everyShowcaseCallIsInTheStream()
    {
        auto centre = Centre::make(small());
        QVERIFY(centre);
        std::map<std::string, facts::ContactRecord> shown;
        QVERIFY(centre->generate([&](facts::Record &&record) {
            if (auto *contact = std::get_if<facts::ContactRecord>(&record))
                if (contact->externalId.starts_with("SHOW-"))
                    shown.try_emplace(contact->externalId, std::move(*contact));
        }));
        const auto calls = centre->showcase();
        QCOMPARE(calls.size(), std::size_t{12});
        for (const auto &call : calls) {
            QVERIFY2(shown.contains(call.externalId), call.title.c_str());
            const auto &contact = shown.at(call.externalId);
            QCOMPARE(contact.legs[0].queue, call.queue);
            QCOMPARE(contact.legs[0].transcript->turns.size(), call.turns.size());
            QCOMPARE(contact.customer.name, call.customer);
            QVERIFY(contact.basis && contact.basis->level == facts::Basis::Consent);
        }
    }

    void itCanBeStopped()
    {
        auto centre = Centre::make(small());
        QVERIFY(centre);
        std::stop_source stop;
        const auto made =
            centre->generate([&](facts::Record &&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Cancelled);
    }

    void nonsenseMakesNoCentre_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QString>("zone");
        QTest::newRow("nobody") << 0 << 12 << "Europe/Amsterdam";
        QTest::newRow("no time") << 10 << 0 << "Europe/Amsterdam";
        QTest::newRow("negative") << -5 << 12 << "Europe/Amsterdam";
        QTest::newRow("no such place") << 10 << 12 << "Europe/Atlantis";
    }
    void nonsenseMakesNoCentre()
    {
        QFETCH(int, agents);
        QFETCH(int, weeks);
        QFETCH(QString, zone);
        Parameters parameters;
        parameters.agents = agents;
        parameters.weeks = weeks;
        parameters.sites = {{"Somewhere", zone.toStdString(), 1}};
        const auto centre = Centre::make(parameters);
        QVERIFY(!centre);
        QCOMPARE(centre.error().fault, Fault::Invalid);
    }

    void theSmallestCentresRun_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("weeks");
        QTest::newRow("one agent, one week") << 1 << 1;
        QTest::newRow("two agents") << 2 << 2;
        QTest::newRow("a dozen") << 12 << 1;
    }
    void theSmallestCentresRun()
    {
        QFETCH(int, agents);
        QFETCH(int, weeks);
        auto parameters = small();
        parameters.agents = agents;
        parameters.weeks = weeks;
        auto centre = Centre::make(parameters);
        QVERIFY(centre);
        const auto made = centre->generate([](facts::Record &&) {});
        QVERIFY(made);
        QVERIFY(made->contacts > 0);
    }

    void truthGoesToItsOwnFile()
    {
        QTemporaryDir folder;
        auto centre = Centre::make(small());
        QVERIFY(centre);
        QVERIFY(centre->generate([](facts::Record &&) {}));
        const auto path = folder.filePath(QStringLiteral("truth.json"));
        QVERIFY(centre->writeTruth(path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError problem;
        const auto truth = QJsonDocument::fromJson(file.readAll(), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        for (const char *list : {"people", "dirt", "incidents", "contacts"})
            QVERIFY2(!truth.value(QLatin1String(list)).toArray().isEmpty(), list);
        const auto nowhere = centre->writeTruth("/nowhere/truth.json");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().fault, Fault::Io);
    }
};

ATTUNE_TEST(TestStream)
#include "tst_stream.moc"
