// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from a declaration: times stand in the centre's zone and begin at its clock, and what
// is chosen from a few is not typed.
#include "core/sessions/sessions.h"
#include "tests/support/program/test_program.h"
#include "ui/models/entry_form.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTest>

using namespace attune;
using namespace attune::ui;

class TestEntryForm : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static FormCalendar inAmsterdam()
    {
        return {*parseInstant("2031-07-01T10:00:00Z"), *Zone::named("Europe/Amsterdam")};
    }
    static std::optional<Instant> parseInstant(const char *text)
    {
        const auto parsed = parseTime(text);
        return Instant{parsed->local.time_since_epoch() - *parsed->offset};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void aTimeThatIsSetByHandBeginsAtTheCentresClock()
    {
        EntryForm form(sessions::planKind().kind(), {}, {}, inAmsterdam());
        form.setValues(sessions::planKind().values({}));
        QVERIFY(!sessions::planKind().read(form.values()).deadline);
        auto *edit = form.findChild<QDateTimeEdit *>();
        QCOMPARE(edit->dateTime().toString(Qt::ISODate), QStringLiteral("2031-07-01T12:00:00Z"));
        edit->parentWidget()->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(*sessions::planKind().read(form.values()).deadline,
            *parseInstant("2031-07-01T10:00:00Z"));
    }

    void aTimeIsReadAndWrittenInTheZone_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("wall");
        QTest::newRow("summer") << "2026-08-01T22:30:00Z"
                                << "2026-08-02T00:30:00Z";
        QTest::newRow("winter") << "2026-12-01T22:30:00Z"
                                << "2026-12-01T23:30:00Z";
    }
    void aTimeIsReadAndWrittenInTheZone()
    {
        QFETCH(QString, at);
        QFETCH(QString, wall);
        EntryForm form(sessions::extendedKind().kind(), {}, {}, inAmsterdam());
        const Instant deadline = *parseInstant(at.toLatin1().constData());
        form.setValues(sessions::extendedKind().values({deadline, "why"}));
        QCOMPARE(form.findChild<QDateTimeEdit *>()->dateTime().toString(Qt::ISODate), wall);
        QCOMPARE(sessions::extendedKind().read(form.values()).deadline, deadline);
    }

    void whatIsOneOfAFewIsChosen()
    {
        EntryForm::Options options;
        options["form"] = {
            {"empathy", QStringLiteral("Empathy")}, {"complaints", QStringLiteral("Complaints")}};
        options["expert"] = {{"Ines Calvo", QStringLiteral("Ines Calvo")}};
        EntryForm form(sessions::planKind().kind(), {}, options, inAmsterdam());
        sessions::Plan plan;
        plan.title = "November";
        plan.form = "complaints";
        form.setValues(sessions::planKind().values(plan));
        sessions::Plan read = sessions::planKind().read(form.values());
        QCOMPARE(read.form, plan.form);
        QVERIFY(read.expert.empty());
        const auto boxFor = [&](const char *name) {
            for (auto *box : form.findChildren<QComboBox *>()) {
                if (box->accessibleName() == QLatin1String(name))
                    return box;
            }
            return static_cast<QComboBox *>(nullptr);
        };
        QCOMPARE(boxFor("Form")->count(), 2); // it must be one of them
        QCOMPARE(boxFor("Expert")->count(), 2); // or nobody
        boxFor("Expert")->setCurrentIndex(1);
        QCOMPARE(sessions::planKind().read(form.values()).expert, std::string("Ines Calvo"));
        // Somebody who is no longer offered was said, and stays said.
        plan.expert = "Grace Obi";
        form.setValues(sessions::planKind().values(plan));
        QCOMPARE(sessions::planKind().read(form.values()).expert, plan.expert);
    }
};

ATTUNE_TEST(TestEntryForm)
#include "tst_entry_form.moc"
