// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript of any length opens at once, is read by keyboard and says why words are underlined.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chat_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace attune::ui;
using attune::tests::s;

namespace {

std::vector<ChatTurn> turns(int count)
{
    std::vector<ChatTurn> result;
    for (int i = 0; i < count; ++i)
        result.push_back({i % 2 == 0 ? ChatSide::Left : ChatSide::Right,
            s("Turn %1. ").arg(i) + s("Some words that take more than one line. ").repeated(i % 7),
            s("Customer · 0.0"), {}});
    return result;
}

} // namespace

class TestChatView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        attune::tests::failOnUnexpectedWarnings();
        m_view = std::make_unique<ChatView>(s("Transcript"));
        m_view->resize(500, 400);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void turnsStandBelowEachOther()
    {
        m_view->setTurns(turns(6));
        for (int i = 0; i + 1 < 6; ++i)
            QVERIFY(m_view->turnRect(i).bottom() < m_view->turnRect(i + 1).top());
        QVERIFY(m_view->turnRect(0).left() < 40);
        QVERIFY(m_view->turnRect(1).right() > m_view->viewport()->width() - 40);
        QVERIFY(m_view->turnRect(99).isNull());
    }

    void twoThousandTurnsNeedTheLayoutOfAScreenAlone()
    {
        // Heights that were never needed are still estimates, so the view cannot have measured all.
        ChatLayout layout;
        layout.setTurns(turns(2000));
        layout.setGeometry(460, textFont(TextStyle::Body), textFont(TextStyle::Caption));
        QVERIFY(layout.totalHeight() > 2000 * 30);
        const int before = layout.height(1500);
        layout.settle(0, 20);
        QCOMPARE(layout.height(1500), before);
        while (layout.settleMore(64)) { }
        for (int i = 0; i + 1 < 2000; ++i)
            QVERIFY(layout.top(i) + layout.height(i) <= layout.top(i + 1));
        QCOMPARE(layout.turnAt(layout.top(1234) + 1), 1234);
        QCOMPARE(layout.turnAt(-50), 0);
        QCOMPARE(layout.turnAt(1 << 30), 1999);
    }

    void wordsTakeTheRoomThatTheirCaptionMade()
    {
        ChatLayout layout;
        QString words, caption;
        const QFontMetricsF body(textFont(TextStyle::Body)), small(textFont(TextStyle::Caption));
        while (body.horizontalAdvance(words) < 400) // wider than a bubble, narrower than the view
            words += s("to you ");
        while (small.horizontalAdvance(caption) < body.horizontalAdvance(words))
            caption += s("− ");
        layout.setTurns({{ChatSide::Right, words, caption, {}}, {ChatSide::Right, words, {}, {}}});
        layout.setGeometry(480, textFont(TextStyle::Body), textFont(TextStyle::Caption));
        layout.settle(0, 1);
        QCOMPARE(layout.text(0).lineCount(), 1);
        QCOMPARE(layout.text(1).lineCount(), 2); // no caption, no more room than others
    }

    void linesOfALetterStayLines()
    {
        ChatLayout layout;
        layout.setTurns({{ChatSide::Right, s("Dear Ms Ito,\n\nthank you.\nRegards"), {}, {}}});
        layout.setGeometry(480, textFont(TextStyle::Body), textFont(TextStyle::Caption));
        layout.settle(0, 0);
        QCOMPARE(layout.text(0).lineCount(), 4);
        QCOMPARE(layout.turns()[0].text.count(QLatin1Char('\n')), 3); // what is copied
    }

    void whatIsReadStaysWhileHeightsAreFound()
    {
        m_view->setTurns(turns(2000));
        QCoreApplication::processEvents(); // the scroll bar takes its place
        m_view->setCurrentTurn(1200);
        const QRect before = m_view->turnRect(1200);
        QVERIFY(m_view->viewport()->rect().intersects(before));
        // The portions run while the event loop is idle; afterwards the range no longer changes.
        int last = -1;
        const auto settled = [&] {
            const int now = m_view->verticalScrollBar()->maximum();
            return std::exchange(last, now) == now;
        };
        for (int i = 0; i < 100; ++i)
            QCoreApplication::processEvents();
        QTRY_VERIFY(settled());
        QVERIFY(m_view->viewport()->rect().intersects(m_view->turnRect(1200)));
        QVERIFY(std::abs(m_view->turnRect(1200).top() - before.top()) <= 1);
    }

    void theArrowsGoFromTurnToTurn()
    {
        m_view->setTurns(turns(30));
        QSignalSpy moved(m_view.get(), &ChatView::currentTurnChanged);
        QSignalSpy activated(m_view.get(), &ChatView::turnActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentTurn(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentTurn(), 29);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->turnRect(29)));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentTurn(), 29);
        QCOMPARE(moved.count(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.last().first().toInt(), 29);
    }

    void theProgramMovesWithoutAnEcho()
    {
        m_view->setTurns(turns(30));
        QSignalSpy moved(m_view.get(), &ChatView::currentTurnChanged);
        m_view->setCurrentTurn(20);
        m_view->setCurrentTurn(500); // past the end is the last
        QCOMPARE(m_view->currentTurn(), 29);
        QCOMPARE(moved.count(), 0);
    }

    void aClickPlaysFromThere()
    {
        m_view->setTurns(turns(4));
        QSignalSpy activated(m_view.get(), &ChatView::turnActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->turnRect(1).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().first().toInt(), 1);
        // Beside a bubble is nothing.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
            {m_view->viewport()->width() - 4, m_view->turnRect(0).center().y()});
        QCOMPARE(activated.count(), 1);
    }

    void textIsSelectedAndCopied()
    {
        m_view->setTurns({{ChatSide::Left, s("I was charged twice."), s("Customer"), {}},
            {ChatSide::Right, s("I am sorry."), s("Omar"), {}}});
        const QRect first = m_view->turnRect(0);
        const QRect second = m_view->turnRect(1);
        QWidget *port = m_view->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, first.topLeft() + QPoint(2, 12));
        QTest::mouseMove(port, second.topRight() + QPoint(-4, 14));
        QTest::mouseRelease(port, Qt::LeftButton, {}, second.topRight() + QPoint(-4, 14));
        QCOMPARE(m_view->selectedText(), s("Customer: I was charged twice.\nOmar: I am sorry."));
        QTest::keySequence(m_view.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->selectedText());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selectedText().isEmpty());
        QTest::mouseDClick(port, Qt::LeftButton, {}, first.topLeft() + QPoint(30, 16));
        QCOMPARE(m_view->selectedText(), s("was"));
    }

    void withoutASelectionTheTurnIsCopied()
    {
        m_view->setTurns(turns(3));
        m_view->setCurrentTurn(2);
        QTest::keySequence(m_view.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->turns()[2].text);
    }

    void reasonsAreReachedByKeyboard()
    {
        auto what = turns(5);
        what[1].marks = {{0, 4, s("first reason")}, {5, 1, s("second reason")}};
        what[3].marks = {{0, 4, s("third reason")}};
        m_view->setTurns(what);
        const auto reason = [this] {
            return m_view->accessibleDescription();
        };
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(reason(), s("first reason"));
        QCOMPARE(m_view->currentTurn(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(reason(), s("second reason"));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(reason(), s("third reason"));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(reason(), s("third reason")); // there is no further one
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(reason(), s("second reason"));
    }

    void aSearchGoesToWhatItFound()
    {
        auto what = turns(200);
        what[150].marks = {{0, 4, {}, MarkKind::Found}};
        m_view->setTurns(what);
        QVERIFY(m_view->goToMark(MarkKind::Found));
        QCOMPARE(m_view->currentTurn(), 150);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->turnRect(150)));
        QVERIFY(!m_view->goToMark(MarkKind::Hidden));
    }

    void screenReadersHearTurnsAndReasons()
    {
        QAccessible::setActive(true);
        auto what = turns(3);
        what[0].marks = {{0, 4, s("names the loss")}};
        m_view->setTurns(what);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), s("Transcript"));
        QCOMPARE(list->childCount(), 3);
        QAccessibleInterface *turn = list->child(0);
        QCOMPARE(turn->role(), QAccessible::ListItem);
        QVERIFY(turn->text(QAccessible::Name).startsWith(s("Customer · 0.0: Turn 0.")));
        QCOMPARE(turn->text(QAccessible::Description), s("“Turn”: names the loss"));
        QCOMPARE(list->indexOfChild(turn), 0);
        QCOMPARE(turn->parent(), list);
        QVERIFY(!list->child(3));
        m_view->setCurrentTurn(0);
        QVERIFY(turn->state().selected);
        m_view->setTurns(turns(1)); // what was held of the old turns is gone, the list goes on
        QCOMPARE(list->childCount(), 1);
        QAccessible::setActive(false);
    }

    void uglyTranscriptsAreDrawnAllTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one long word") << QString(5000, u'w');
        QTest::newRow("lines") << s("a\nb\r\nc\n\n\n");
        QTest::newRow("faces") << s("👩‍👩‍👧‍👦 thanks 👍🏽");
        QTest::newRow("right to left") << s("שלום, איך אפשר לעזור?");
        QTest::newRow("half a pair") << QString(QChar(0xD83D));
        QTest::newRow("zero") << QString(QChar(0));
    }
    void uglyTranscriptsAreDrawnAllTheSame()
    {
        QFETCH(QString, text);
        ChatTurn turn{ChatSide::Left, text, {}, {}};
        turn.marks = {{-5, 9999, s("too wide")}, {3, -1, s("backwards")}, {9999, 3, s("behind")}};
        m_view->setTurns({turn, turn});
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->turnRect(0).center());
        QVERIFY(!m_view->grab().isNull());
    }

    void anEmptyViewIsQuiet()
    {
        m_view->setTurns({});
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Right, Qt::Key_Return})
            QTest::keyClick(m_view.get(), key);
        QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {50, 50});
        QCOMPARE(m_view->currentTurn(), -1);
        QVERIFY(!m_view->grab().isNull());
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChatView> m_view;
};

ATTUNE_TEST(TestChatView)
#include "tst_chat_view.moc"
