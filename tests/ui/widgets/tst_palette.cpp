// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few letters find what was meant, and Enter does it.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/fuzzy.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace attune::ui;
using attune::tests::s;

namespace {

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void lettersFitOrDoNot_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("initials") << "cwp"
                                  << "Compare with published" << true;
        QTest::newRow("case") << "TODAY"
                              << "Today" << true;
        QTest::newRow("accents") << "kovac" << s("Dana Kovač") << true;
        QTest::newRow("umlaut typed") << s("Prüf") << s("Prufung") << true;
        QTest::newRow("blanks do not count") << "peer rev"
                                             << "Peer review" << true;
        QTest::newRow("nothing fits all") << ""
                                          << "Anything" << true;
        QTest::newRow("order counts") << "yad"
                                      << "Day" << false;
        QTest::newRow("a letter too many") << "todayx"
                                           << "Today" << false;
        QTest::newRow("empty text") << "a"
                                    << "" << false;
        QTest::newRow("faces") << s("👍") << s("👍 yes") << true;
    }
    void lettersFitOrDoNot()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QTEST(fuzzyScore(pattern, text).has_value(), "fits");
    }

    void theBetterFitComesFirst_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of text") << "to"
                                       << "Today"
                                       << "Rotation";
        QTest::newRow("start of words") << "pr"
                                        << "Peer review"
                                        << "Supreme";
        QTest::newRow("unbroken") << "view"
                                  << "Interview"
                                  << "Saving the below";
        QTest::newRow("shorter") << "fat"
                                 << "Fatigue"
                                 << "Fatigue of the whole team over weeks";
    }
    void theBetterFitComesFirst()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(pattern, better).value() > fuzzyScore(pattern, worse).value_or(-1000));
    }

    void theModelIsSound()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({{s("Today"), s("Go to"), s("Ctrl+1")},
            {s("Quit"), s("Quit"), {}, Icon::Logout, {}, false}});
        QCOMPARE(model.rowCount(), 1); // what cannot be done now is not offered
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), s("Today, Go to, Ctrl+1"));
        model.filter(s("zzz"));
        QCOMPARE(model.rowCount(), 0);
        std::vector<PaletteEntry> many(500, PaletteEntry{s("Contact")});
        model.filter({}, many);
        QVERIFY(model.rowCount() <= 50);
        QVERIFY(!model.entry(-1));
        QVERIFY(!model.entry(1000));
    }

    void enterRunsWhatIsMarkedAndGivesTheFocusBack()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *palette = new CommandPalette(&window);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        QStringList ran;
        palette->setSearch([&ran](const QString &pattern) {
            return std::vector<PaletteEntry>{
                {s("Person ") + pattern, s("Agent"), {}, Icon::Person, [&ran] {
                     ran += s("person");
                 }}};
        });
        palette->open({{s("Today"), {}, {}, Icon::Home,
                           [&ran] {
                               ran += s("today");
                           }},
            {s("Teams"), {}, {}, Icon::Tree, [&ran] {
                 ran += s("teams");
             }}});
        auto *input = palette->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), input);
        QTest::keyClicks(input, s("t"));
        QTest::keyClick(input, Qt::Key_Down);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(ran, QStringList{s("teams")});
        QVERIFY(!palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), field);

        palette->open({});
        QTest::keyClicks(input, s("xy"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(ran.last(), s("person"));

        palette->open({});
        QTest::keyClick(input, Qt::Key_Return); // nothing there: nothing happens
        QVERIFY(palette->isOpen());
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
    }

    void itGoesWhenTheFocusGoesElsewhere()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *palette = new CommandPalette(&window);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        palette->open({});
        field->setFocus();
        QVERIFY(!palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), field);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

ATTUNE_TEST(TestPalette)
#include "tst_palette.moc"
