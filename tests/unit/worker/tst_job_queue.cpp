// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs run one at a time, newest first, and end when they are told to.
#include "core/worker/job_queue.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <mutex>

using namespace attune;
using namespace attune::worker;

class TestJobQueue : public QObject {
    Q_OBJECT

    struct Heard {
        std::mutex mutex;
        std::vector<Progress> all;
        JobQueue::Observer observer()
        {
            return [this](const Progress &progress) {
                const std::scoped_lock lock(mutex);
                all.push_back(progress);
            };
        }
        std::vector<Progress::State> statesOf(const std::string &job)
        {
            const std::scoped_lock lock(mutex);
            std::vector<Progress::State> states;
            for (const Progress &progress : all) {
                if (progress.job == job)
                    states.push_back(progress.state);
            }
            return states;
        }
    };

private Q_SLOTS:
    void theNewestRunsFirstAndASecondOfAKindReplacesTheFirst()
    {
        Heard heard;
        std::vector<std::string> order;
        JobQueue queue(heard.observer());
        queue.pause();
        const auto noting = [&](const std::string &name, const std::string &note) {
            return Job{name, [&order, note](const JobContext &) -> Done {
                           order.push_back(note);
                           return {};
                       }};
        };
        QVERIFY(queue.submit(noting("score", "score, old")));
        QVERIFY(queue.submit(noting("index", "index")));
        QVERIFY(queue.submit(noting("score", "score, new")));
        queue.resume();
        queue.waitUntilIdle();
        QCOMPARE(order, (std::vector<std::string>{"score, new", "index"}));
    }

    void aFullQueueSaysNo()
    {
        Heard heard;
        JobQueue queue(heard.observer(), 2);
        queue.pause();
        const auto nothing = [](const JobContext &) -> Done {
            return {};
        };
        QVERIFY(queue.submit({"a", nothing}));
        QVERIFY(queue.submit({"b", nothing}));
        QVERIFY(!queue.submit({"c", nothing}));
        QVERIFY(queue.submit({"a", nothing}));
    }

    void aCancelledJobEndsAndTheNextRuns()
    {
        Heard heard;
        std::latch started(1);
        std::atomic<bool> ranNext = false;
        JobQueue queue(heard.observer());
        queue.submit({"long", [&](const JobContext &context) -> Done {
                          started.count_down();
                          while (context.mayGoOn())
                              std::this_thread::yield();
                          return {};
                      }});
        started.wait();
        queue.submit({"next", [&](const JobContext &) -> Done {
                          ranNext = true;
                          return {};
                      }});
        queue.cancel("long");
        queue.waitUntilIdle();
        QVERIFY(ranNext);
        QVERIFY(heard.statesOf("long").back() == Progress::State::Cancelled);
    }

    void aPausedJobWaitsWhereItIs()
    {
        Heard heard;
        std::latch paused(1);
        std::atomic<int> slices = 0;
        JobQueue *self = nullptr;
        JobQueue queue([&](const Progress &progress) {
            heard.observer()(progress);
            if (progress.state == Progress::State::Paused)
                paused.count_down();
        });
        self = &queue;
        queue.submit({"slices", [&](const JobContext &context) -> Done {
                          while (slices < 5 && context.mayGoOn()) {
                              if (++slices == 2)
                                  self->pause();
                          }
                          return {};
                      }});
        paused.wait();
        QCOMPARE(slices.load(), 2);
        queue.resume();
        queue.waitUntilIdle();
        QCOMPARE(slices.load(), 5);
    }

    void aFailureIsToldWithItsReason()
    {
        Heard heard;
        {
            JobQueue queue(heard.observer());
            queue.submit({"fails", [](const JobContext &) -> Done {
                              return {Fault::NoSpace, "disk full"};
                          }});
            queue.waitUntilIdle();
        }
        QVERIFY(heard.statesOf("fails").back() == Progress::State::Failed);
        QCOMPARE(heard.all.back().error->detail, std::string("disk full"));
    }

    void aHastyJobIsHeardAtMostTenTimesASecond()
    {
        Heard heard;
        const auto before = std::chrono::steady_clock::now();
        JobQueue queue(heard.observer());
        queue.submit({"hasty", [](const JobContext &context) -> Done {
                          for (int i = 0; i < 200000; ++i)
                              context.report(i, 200000);
                          return {};
                      }});
        queue.waitUntilIdle();
        const auto tenths =
            (std::chrono::steady_clock::now() - before) / std::chrono::milliseconds(100);
        QVERIFY(heard.statesOf("hasty").size() <= static_cast<std::size_t>(tenths) + 3);
    }

    void leavingWithWorkInHandDoesNotHang()
    {
        Heard heard;
        std::latch started(1);
        JobQueue queue(heard.observer());
        queue.submit({"endless", [&](const JobContext &context) -> Done {
                          started.count_down();
                          while (context.mayGoOn())
                              std::this_thread::yield();
                          return {Fault::Cancelled, {}};
                      }});
        started.wait();
        queue.pause();
    }
};

ATTUNE_TEST(TestJobQueue)
#include "tst_job_queue.moc"
