// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the staffing sheet opens into what it was made of, while settings are turned.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/charts/step_chart.h"
#include "ui/panels/staffing/staffing_model.h"
#include "ui/panels/staffing/staffing_panel.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace attune;
using namespace attune::ui;

namespace {

std::shared_ptr<const staffing::DemandHistory> aHistory(int days)
{
    auto out = std::make_shared<staffing::DemandHistory>();
    staffing::QueueHistory queue{{1}, "Complaints", facts::EmotionClass::VeryHigh, 420, {}};
    for (int day = 0; day < days; ++day) {
        out->days.push_back(LocalDay{std::chrono::days{7 * day}});
        queue.days.push_back({});
        for (std::size_t slot = 18; slot < 22; ++slot)
            queue.days.back()[slot] = 30. + day + 10. * double(slot == 20);
    }
    out->queues.push_back(queue);
    return out;
}

QPlainTextEdit *reasonsOf(const StaffingPanel &panel)
{
    for (auto *each : panel.findChildren<QPlainTextEdit *>()) {
        if (each->accessibleName().startsWith(QStringLiteral("Why the figures")))
            return each;
    }
    return nullptr;
}

} // namespace

class TestStaffingPanel : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void everyFigureOfAHalfHourStandsInItsReasons()
    {
        StaffingPanel panel;
        panel.show(aHistory(8), {});
        const StaffingModel &model = *panel.model();
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString reason = model.reason(row);
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString cell = model.index(row, column).data().toString();
                QVERIFY2(reason.contains(cell), qPrintable(cell));
            }
            for (int day = 0; day < 8; ++day)
                QVERIFY(reason.contains(number(30 + day + (row == 2 ? 10 : 0))));
        }
        QVERIFY(model.reason(4).isEmpty());
    }

    void theBusiestHalfHourIsOpenAndTheKeysChooseAnother()
    {
        StaffingPanel panel;
        panel.show(aHistory(8), {});
        auto *table = panel.findChild<QTableView *>();
        auto *why = reasonsOf(panel);
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY2(why->toPlainText().startsWith(QStringLiteral("10:00–10:30")),
            qPrintable(why->toPlainText()));
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(why->toPlainText().startsWith(QStringLiteral("09:30–10:00")));
        const QString before = why->toPlainText();
        auto *service = panel.findChild<QSlider *>();
        service->setValue(service->value() + 5);
        QVERIFY(why->toPlainText() != before); // the reasons are of the settings as they stand
    }

    void theSheetSaysWhatItHangsOnAndWhatAnInteractionCounts()
    {
        StaffingPanel panel;
        panel.show(aHistory(8), {});
        const QString said = panel.sentences().join(QLatin1Char('\n'));
        QVERIFY2(said.contains(QStringLiteral("very high class (Complaints): 120 s of recovery, "
                                              "weight 2.50")),
            qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("What it hangs on")), qPrintable(said));
        const auto sliders = panel.findChildren<QSlider *>();
        QVERIFY(!sliders.isEmpty());
        for (const QSlider *each : sliders)
            QVERIFY2(!each->toolTip().isEmpty() && !each->accessibleDescription().isEmpty(),
                qPrintable(each->accessibleName()));
        for (QSlider *each : sliders) {
            if (each->accessibleName().startsWith(QStringLiteral("Recovery after")))
                each->setValue(50);
        }
        QVERIFY(panel.sentences().join(QLatin1Char('\n')).contains(QStringLiteral("60 s of")));
    }

    void theStepsAreThoseOfTheTableAndChooseInIt()
    {
        StaffingPanel panel;
        panel.resize(1000, 700);
        panel.QWidget::show();
        panel.show(aHistory(8), {});
        auto *chart = panel.findChild<StepChart *>();
        const QAbstractTableModel &twin = *chart->tableTwin();
        const StaffingModel &model = *panel.model();
        QCOMPARE(twin.rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto is = [&](int column, StaffingModel::Column of) {
                return twin.index(row, column).data().toString()
                    == model.index(row, of).data().toString();
            };
            QVERIFY(is(0, StaffingModel::Time) && is(1, StaffingModel::Rostered)
                && is(2, StaffingModel::VolumeOnly) && is(3, StaffingModel::LoadAdjusted));
        }
        QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() - 12, chart->height() / 2});
        QCOMPARE(panel.findChild<QTableView *>()->currentIndex().row(), model.rowCount() - 1);
        panel.show(aHistory(3), {}); // too few days: nothing is drawn
        QCOMPARE(twin.rowCount(), 0);
    }

    void theChosenHalfHourIsInViewHoweverLateThePanelIsShown()
    {
        auto history = std::make_shared<staffing::DemandHistory>(*aHistory(8));
        for (auto &day : history->queues[0].days) {
            day.fill(5);
            day[40] = 60;
        }
        StaffingPanel panel;
        panel.resize(1000, 600);
        panel.show(history, {}); // read before anybody looked
        panel.QWidget::show();
        const auto *table = panel.findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 40);
        const auto isInView = [table] {
            const QRect row = table->visualRect(table->currentIndex());
            return row.height() > 0 && table->viewport()->rect().contains(row.center());
        };
        QTRY_VERIFY(isInView());
    }

    void tooFewDaysAreSaidAndOpenIntoNothing()
    {
        StaffingPanel panel;
        panel.show(aHistory(3), {});
        QCOMPARE(panel.model()->rowCount(), 0);
        QVERIFY(panel.sentences().front().contains(QStringLiteral("four are needed")));
        QVERIFY(reasonsOf(panel)->toPlainText().isEmpty());
    }

    void theSheetKeepsTheRulesOfModels()
    {
        StaffingModel model;
        QAbstractItemModelTester tester(&model);
        const auto history = aHistory(8);
        model.setMadeFrom(history, {});
        model.set(staffing::sheetOf(*history, 0.5, {}), staffing::sheetOf(*history, 0.8, {}));
        model.set({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

private:
};

ATTUNE_TEST(TestStaffingPanel)
#include "tst_staffing_panel.moc"
