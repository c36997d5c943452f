// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the demonstration centre are those of a contact centre, and what was planted in it
// can be found again.
#include "core/demo/demo.h"
#include "core/demo/handling.h"
#include "core/demo/texts.h"
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

namespace {

struct Moments {
    double n = 0, sum = 0, squares = 0;
    void add(double x)
    {
        n += 1;
        sum += x;
        squares += x * x;
    }
    double mean() const { return n > 0 ? sum / n : 0; }
    double sd() const { return n > 1 ? std::sqrt(squares / n - mean() * mean()) : 0; }
};

struct Pairs {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    void add(double a, double b)
    {
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    double slope() const { return (n * xy - x * y) / (n * xx - x * x); }
    double correlation() const
    {
        return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
    }
};

double logSeconds(const facts::LegRecord &leg)
{
    return std::log(static_cast<double>(leg.talk->count()) / 1000);
}

} // namespace

class TestShape : public QObject {
    Q_OBJECT

private:
    Parameters m_parameters;
    std::vector<facts::ContactRecord> m_contacts; ///< first deliveries
    std::vector<facts::SurveyRecord> m_surveys;
    std::vector<facts::AbsenceRecord> m_absences;
    std::map<std::string, double> m_minutes; ///< of shifts by activity, up to the last day
    std::map<std::string, std::pair<double, double>> m_planted; ///< handling, recovery by agent
    std::set<std::string> m_veterans; ///< who learns no more

    Instant lastMoment() const
    {
        return Zone::named("Europe/Amsterdam")->startOf(m_parameters.endDay);
    }

    /// Days on which everything is as usual, at the first site.
    bool isUsual(LocalDay day) const
    {
        return day < m_parameters.endDay && !isHoliday(day, Country::Netherlands)
            && !isHoliday(day - std::chrono::days{1}, Country::Netherlands);
    }

    static bool isPlainCall(const facts::ContactRecord &contact)
    {
        return contact.channel == Channel::Voice && !contact.abandoned && contact.legs.size() == 1
            && contact.transfers.empty() && contact.disposition != "line dropped"
            && contact.disposition != "ended by policy" && !contact.externalId.starts_with("SHOW");
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::failOnUnexpectedWarnings();
        m_parameters.withTranscripts = false;
        auto centre = Centre::make(m_parameters);
        QVERIFY(centre);
        std::set<std::string> seen;
        const auto made = centre->generate([&](facts::Record &&record) {
            if (auto *contact = std::get_if<facts::ContactRecord>(&record)) {
                if (!contact->clockSuspect && seen.insert(contact->externalId).second)
                    m_contacts.push_back(std::move(*contact));
            } else if (auto *survey = std::get_if<facts::SurveyRecord>(&record)) {
                m_surveys.push_back(std::move(*survey));
            } else if (auto *absence = std::get_if<facts::AbsenceRecord>(&record)) {
                m_absences.push_back(std::move(*absence));
            } else if (const auto *shift = std::get_if<facts::ShiftRecord>(&record)) {
                if (shift->start < lastMoment())
                    m_minutes[shift->activity] +=
                        std::chrono::duration<double, std::ratio<60>>(shift->end - shift->start)
                            .count();
            }
        });
        QVERIFY(made);
        QVERIFY(made->contacts > 120000 && made->contacts < 220000);

        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("truth.json"));
        QVERIFY(centre->writeTruth(path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto truth = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &value : truth.value(QLatin1String("people")).toArray()) {
            const auto person = value.toObject();
            const auto id = person.value(QLatin1String("id")).toString().toStdString();
            m_planted[id] = {person.value(QLatin1String("log_handling")).toDouble(),
                person.value(QLatin1String("recovery")).toDouble()};
            const auto hired =
                parseDay(person.value(QLatin1String("hired")).toString().toStdString());
            QVERIFY(hired);
            if (*hired < m_parameters.endDay - std::chrono::days{84 + 182})
                m_veterans.insert(id);
        }
    }

    void everyHourHasItsShare()
    {
        // Without Technical, which incidents triple for some hours.
        const auto zone = *Zone::named("Europe/Amsterdam");
        std::map<long, double> hours;
        double all = 0;
        for (const auto &contact : m_contacts) {
            if (!contact.externalId.starts_with("ROT") || contact.legs[0].queue == "Technical"
                || contact.channel == Channel::Email)
                continue;
            const auto &leg = contact.legs[0];
            const auto came = zone.localOf(contact.abandoned ? leg.start : leg.start - *leg.wait);
            if (!isUsual(std::chrono::floor<std::chrono::days>(came)))
                continue;
            hours[std::chrono::floor<std::chrono::hours>(came).time_since_epoch().count() % 24] +=
                1;
            all += 1;
        }
        QVERIFY(all > 40000);
        for (int hour = kOpenHour; hour < kCloseHour; ++hour) {
            const double ratio = hours[hour] / all / hourShare(hour);
            QVERIFY2(std::abs(ratio - 1) < 0.03,
                qPrintable(QStringLiteral("%1 h: %2").arg(hour).arg(ratio)));
        }
    }

    void everyWeekdayHasItsShare()
    {
        const std::array zones{*Zone::named("Europe/Amsterdam"), *Zone::named("America/New_York")};
        const std::array countries{Country::Netherlands, Country::UnitedStates};
        std::array<std::array<std::map<LocalDay, double>, 7>, 2> days;
        for (const auto &contact : m_contacts) {
            const auto &leg = contact.legs[0];
            if (leg.queue == "Technical" || contact.channel == Channel::Email
                || contact.externalId.starts_with("SHOW"))
                continue;
            const std::size_t site = contact.externalId.starts_with("ROT") ? 0 : 1;
            const auto day = zones[site].dayOf(leg.start);
            if (day < m_parameters.endDay && !isHoliday(day, countries[site])
                && !isHoliday(day - std::chrono::days{1}, countries[site]))
                days[site][static_cast<std::size_t>(weekdayOf(day))][day] += 1;
        }
        std::array<double, 7> means{};
        double whole = 0;
        for (const auto &site : days) {
            for (std::size_t d = 0; d < 7; ++d) {
                for (const auto &[day, count] : site[d])
                    means[d] += count / static_cast<double>(site[d].size());
            }
        }
        for (const double mean : means)
            whole += mean;
        for (std::size_t d = 0; d < 7; ++d) {
            const double ratio = means[d] / whole / (kWeekdayFactor[d] / 6);
            // Days differ by a tenth for no reason; a dozen of each leave this much.
            QVERIFY2(std::abs(ratio - 1) < 0.05,
                qPrintable(QStringLiteral("day %1: %2").arg(d).arg(ratio)));
        }
    }

    void aYearOfWeekdaysHasItsShares()
    {
        Parameters year;
        year.weeks = 52;
        const auto names = readNames(textFile("names.txt"));
        const auto organisation = makeOrganisation(year, *names);
        QVERIFY(organisation);
        Arrivals arrivals(year, organisation->sites[0], 0, 8000);
        std::array<Moments, 7> days;
        for (int d = 0; d < year.weeks * 7; ++d) {
            const auto day = year.endDay - std::chrono::days{year.weeks * 7 - 1 - d};
            const auto came = arrivals.day(day);
            if (!isHoliday(day, Country::Netherlands)
                && !isHoliday(day - std::chrono::days{1}, Country::Netherlands))
                days[static_cast<std::size_t>(weekdayOf(day))].add(
                    static_cast<double>(std::count_if(came.begin(), came.end(),
                        [](const Arrival &a) { return a.queue != Technical; })));
        }
        double whole = 0;
        for (const auto &day : days)
            whole += day.mean();
        for (std::size_t d = 0; d < 7; ++d) {
            const double ratio = days[d].mean() / whole / (kWeekdayFactor[d] / 6);
            QVERIFY2(std::abs(ratio - 1) < 0.03,
                qPrintable(QStringLiteral("day %1: %2").arg(d).arg(ratio)));
        }
    }

    void talkTimesAreLognormalAsPlanned()
    {
        for (const auto &queue : kQueues) {
            Moments logs;
            for (const auto &contact : m_contacts)
                if (contact.legs[0].queue == queue.name && isPlainCall(contact))
                    logs.add(logSeconds(contact.legs[0]));
            if (logs.n < 1200)
                continue; // Social does not talk
            QVERIFY2(std::abs(logs.sd() - queue.sdLog) < 0.05,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(queue.name)).arg(logs.sd())));
            const double mean = std::exp(logs.mean() + logs.sd() * logs.sd() / 2);
            QVERIFY2(std::abs(mean / queue.meanSeconds - 1) < 0.12,
                qPrintable(QStringLiteral("%1: %2 s").arg(QLatin1String(queue.name)).arg(mean)));
        }
    }

    void fiveToEightInAHundredHangUpBeforeTheyAreAnswered()
    {
        double gone = 0;
        Moments waits;
        for (const auto &contact : m_contacts) {
            gone += contact.abandoned ? 1 : 0;
            if (contact.channel == Channel::Voice && !contact.abandoned)
                waits.add(static_cast<double>(contact.legs[0].wait->count()) / 1000);
        }
        const double share = gone / static_cast<double>(m_contacts.size());
        QVERIFY2(share > 0.05 && share < 0.08, qPrintable(QString::number(share)));
        QVERIFY2(waits.mean() > 3 && waits.mean() < 40, qPrintable(QString::number(waits.mean())));
    }

    void channelsAndQueuesAreMixedAsPlanned()
    {
        std::map<Channel, double> channels;
        std::map<std::string, double> queues;
        for (const auto &contact : m_contacts) {
            channels[contact.channel] += 100.0 / static_cast<double>(m_contacts.size());
            queues[contact.legs[0].queue] += 1.0 / static_cast<double>(m_contacts.size());
        }
        QVERIFY(std::abs(channels[Channel::Voice] - 60) < 2);
        QVERIFY(std::abs(channels[Channel::Chat] - 25) < 2);
        QVERIFY(std::abs(channels[Channel::Email] - 12) < 2);
        QVERIFY(std::abs(channels[Channel::Social] - 3) < 1);
        for (const auto &queue : kQueues)
            QVERIFY2(std::abs(queues[queue.name] - queue.share) < 0.02, queue.name);
    }

    void transfersAreOfEveryKind()
    {
        std::map<facts::TransferKind, double> kinds;
        double calls = 0;
        double moved = 0;
        for (const auto &contact : m_contacts) {
            for (const auto &transfer : contact.transfers)
                kinds[transfer.kind] += 1;
            if (contact.channel != Channel::Voice || contact.abandoned)
                continue;
            calls += 1;
            moved += !contact.transfers.empty()
                    && contact.transfers[0].kind != facts::TransferKind::Escalation
                ? 1
                : 0;
        }
        QVERIFY2(
            std::abs(moved / calls - 0.115) < 0.02, qPrintable(QString::number(moved / calls)));
        const double plain = kinds[facts::TransferKind::Warm] + kinds[facts::TransferKind::Cold]
            + kinds[facts::TransferKind::QueueToQueue];
        QVERIFY(std::abs(kinds[facts::TransferKind::Warm] / plain - 0.55) < 0.02);
        QVERIFY(std::abs(kinds[facts::TransferKind::Cold] / plain - 0.35) < 0.02);
        QVERIFY(kinds[facts::TransferKind::Escalation] > 1000);
    }

    void mostCustomersConsentSomeDoNot()
    {
        std::map<facts::Basis, double> levels;
        for (const auto &contact : m_contacts)
            levels[contact.basis ? contact.basis->level : facts::Basis::None] +=
                1.0 / static_cast<double>(m_contacts.size());
        QVERIFY(std::abs(levels[facts::Basis::None] - 0.02) < 0.005);
        QVERIFY(std::abs(levels[facts::Basis::BasisOnly] - 0.13) < 0.01);
    }

    void customersComeBack()
    {
        std::map<std::string, Instant> last;
        double again = 0;
        for (const auto &contact : m_contacts) {
            const auto start = contact.legs[0].start;
            const auto [before, first] = last.try_emplace(contact.customer.externalId, start);
            again += !first && start - before->second < std::chrono::days{7} ? 1 : 0;
            before->second = start;
        }
        const double share = again / static_cast<double>(m_contacts.size());
        QVERIFY2(share > 0.14 && share < 0.26, qPrintable(QString::number(share)));
    }

    void agentsAreAwayAsPlanned()
    {
        double sickDays = 0;
        double leaveDays = 0;
        for (const auto &absence : m_absences)
            (absence.kind == "sick" ? sickDays : leaveDays) +=
                static_cast<double>((absence.until - absence.from).count()) + 1;
        // Four in a hundred days sick, 25 working days of leave a year are 35 by the calendar.
        const double agentDays = 120.0 * 84;
        QVERIFY2(sickDays / agentDays > 0.02 && sickDays / agentDays < 0.07,
            qPrintable(QString::number(sickDays / agentDays)));
        QVERIFY2(leaveDays / agentDays > 0.05 && leaveDays / agentDays < 0.14,
            qPrintable(QString::number(leaveDays / agentDays)));
        QVERIFY(m_minutes["lunch"] > 0 && m_minutes["break"] > 0 && m_minutes["training"] > 0);
        QVERIFY(m_minutes["break"] / m_minutes["shift"] > 0.04
            && m_minutes["break"] / m_minutes["shift"] < 0.08);
    }

    void surveysFollowHowItEnded()
    {
        QVERIFY(
            std::abs(static_cast<double>(m_surveys.size()) / static_cast<double>(m_contacts.size())
                - 0.11)
            < 0.02);
        std::array<int, 6> scores{};
        for (const auto &survey : m_surveys)
            ++scores[static_cast<std::size_t>(survey.score)];
        for (std::size_t score = 1; score <= 5; ++score)
            QVERIFY2(scores[score] > static_cast<int>(m_surveys.size()) / 40,
                qPrintable(QString::number(score)));
    }

    void thePlantedSpeedOfAgentsIsFoundAgain()
    {
        std::map<std::string, Moments> queues, agents;
        for (const auto &contact : m_contacts)
            if (isPlainCall(contact))
                queues[contact.legs[0].queue].add(logSeconds(contact.legs[0]));
        for (const auto &contact : m_contacts)
            if (isPlainCall(contact))
                agents[contact.legs[0].agent.externalId].add(
                    logSeconds(contact.legs[0]) - queues[contact.legs[0].queue].mean());
        Pairs pairs;
        for (const auto &[id, logs] : agents)
            if (logs.n >= 150 && m_planted.contains(id) && m_veterans.contains(id))
                pairs.add(m_planted.at(id).first, logs.mean());
        QVERIFY(pairs.n > 40);
        QVERIFY2(pairs.correlation() > 0.7, qPrintable(QString::number(pairs.correlation())));
    }

    void speedAndRecoveryAreStrangers()
    {
        Pairs pairs;
        for (const auto &[id, effects] : m_planted)
            pairs.add(effects.first, effects.second);
        QVERIFY2(
            std::abs(pairs.correlation()) < 0.25, qPrintable(QString::number(pairs.correlation())));
    }

    void whatIsPlantedInTheCourseIsFoundAgain()
    {
        Parameters parameters;
        parameters.weeks = 6;
        const auto names = readNames(textFile("names.txt"));
        QVERIFY(names);
        const auto organisation = makeOrganisation(parameters, *names);
        QVERIFY(organisation);
        Schedule schedule(*organisation, parameters);
        Floor floor(parameters, *organisation, schedule, 0,
            contactsPerWeek(parameters, *organisation, schedule, 0));
        double negative = 0, higher = 0, lower = 0;
        std::map<int, Moments> change;
        Pairs tiring, others, tiringTimes;
        for (int d = 0; d < parameters.weeks * 7; ++d) {
            for (const auto &contact :
                floor.day(parameters.endDay - std::chrono::days{parameters.weeks * 7 - 1 - d})) {
                if (contact.abandoned() || contact.outcome == Outcome::Dropped
                    || contact.legCount > 1)
                    continue;
                const auto &leg = contact.first();
                const double moved = leg.closing - leg.opening;
                if (leg.opening < -0.2) {
                    negative += 1;
                    higher += moved > 0.1 ? 1 : 0;
                    lower += moved < -0.1 ? 1 : 0;
                }
                const auto &agent = organisation->agents[static_cast<std::size_t>(leg.agent)];
                if (leg.opening < 0)
                    change[leg.agent].add(moved);
                if (leg.opening < 0 && !contact.stuck)
                    (agent.tires ? tiring : others).add(leg.load, moved - agent.recovery);
                QVERIFY(leg.load >= 0 && leg.load <= 1);
            }
        }
        QVERIFY2(higher / negative > 0.55 && higher / negative < 0.65,
            qPrintable(QString::number(higher / negative)));
        QVERIFY2(lower / negative > 0.10 && lower / negative < 0.15,
            qPrintable(QString::number(lower / negative)));
        Pairs recovery;
        for (const auto &[agent, moments] : change)
            if (moments.n >= 150)
                recovery.add(
                    organisation->agents[static_cast<std::size_t>(agent)].recovery, moments.mean());
        QVERIFY(recovery.n > 25);
        QVERIFY2(recovery.correlation() > 0.7, qPrintable(QString::number(recovery.correlation())));
        // Load takes away recovery only in whom that was planted.
        QVERIFY2(tiring.slope() < -0.2, qPrintable(QString::number(tiring.slope())));
        QVERIFY2(std::abs(others.slope()) < 0.1, qPrintable(QString::number(others.slope())));
    }

    void aThousandAgentsFillAWeek()
    {
        Parameters parameters;
        parameters.agents = 1000;
        parameters.weeks = 1;
        parameters.withTranscripts = false;
        parameters.pace = 1.65;
        auto centre = Centre::make(parameters);
        QVERIFY(centre);
        const auto made = centre->generate([](facts::Record &&) {});
        QVERIFY(made);
        // 52 of these are fifteen million.
        QVERIFY2(made->contacts > 180000, qPrintable(QString::number(made->contacts)));
    }
};

ATTUNE_TEST(TestShape)
#include "tst_shape.moc"
