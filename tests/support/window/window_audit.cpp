// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window/window_audit.h"

#include "ui/theme/contrast.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

namespace attune::tests {

namespace {

constexpr int kMostTabs = 500;
constexpr int kMostStays = 30;

QString nameOf(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        QString name = QString::fromLatin1(at->metaObject()->className());
        name.remove(QStringLiteral("attune::ui::"));
        if (!at->accessibleName().isEmpty())
            name += QStringLiteral("'%1'").arg(at->accessibleName());
        way.prepend(name);
    }
    return way.join(u'>');
}

/// Of buttons that exclude each other Tab reaches the chosen one alone; arrows go on from there.
bool standsAside(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && !button->isChecked();
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
        && !widget->focusProxy() && !standsAside(widget);
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// What a widget writes in one colour of its palette, and that colour's role.
struct Words {
    QString text;
    QPalette::ColorRole role = QPalette::WindowText;
    bool wraps = false;
    bool shortens = false; ///< ends in "…" by design, the whole being in the tool tip
};

Words wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const auto *own = qobject_cast<const ui::TextLabel *>(widget);
        return {label->text(), label->foregroundRole(), label->wordWrap(), own && own->isElided()};
    }
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return {button->text(), button->isDefault() ? QPalette::BrightText : QPalette::ButtonText};
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return {field->text().isEmpty() ? field->placeholderText() : field->text(),
            field->text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text, false, true};
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return {combo->currentText(), QPalette::ButtonText};
    return {};
}

/// The colour most of a rectangle has: the ground of the text in it.
QColor groundIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (!picture.valid(x, y))
                continue;
            const QRgb pixel = picture.pixel(x, y);
            if (++counts[pixel] > counts.value(most))
                most = pixel;
        }
    }
    return QColor::fromRgb(most);
}

class Audit {
public:
    explicit Audit(QWidget &window)
        : m_window(window)
        , m_widgets(window.findChildren<QWidget *>())
        , m_picture(window.grab().toImage())
    {
    }

    std::vector<Finding> run()
    {
        for (QWidget *widget : m_widgets) {
            if (!widget->isVisible() || widget->window() != &m_window)
                continue;
            lookForName(widget);
            lookForFaintText(widget);
            lookForCutText(widget);
        }
        walkFocus();
        return std::move(m_findings);
    }

private:
    void report(AuditRule rule, const QWidget *widget, const QString &detail)
    {
        m_findings.push_back({rule, nameOf(widget), detail});
    }

    void lookForName(QWidget *widget)
    {
        // A field inside a box that has a name is a part of that box.
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"));
        if (takesTab(widget) && !part && spokenName(widget).isEmpty())
            report(AuditRule::Nameless, widget, QStringLiteral("no accessible name"));
    }

    void lookForFaintText(QWidget *widget)
    {
        const Words words = wordsOf(widget);
        const QRect seen = widget->visibleRegion().boundingRect();
        if (words.text.isEmpty() || !widget->isEnabled() || seen.isEmpty())
            return;
        const QRect place(widget->mapTo(&m_window, seen.topLeft()), seen.size());
        const QColor ink = widget->palette().color(QPalette::Active, words.role);
        const QColor ground = groundIn(m_picture, place);
        const double ratio = ui::contrastRatio(ink, ground);
        if (ratio < ui::kReadableRatio)
            report(AuditRule::Faint, widget,
                QStringLiteral("“%1” %2 on %3 is %4:1")
                    .arg(words.text, ink.name(), ground.name())
                    .arg(ratio, 0, 'f', 2));
    }

    void lookForCutText(QWidget *widget)
    {
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            lookForCutHeader(header);
            return;
        }
        const Words words = wordsOf(widget);
        if (words.text.isEmpty() || words.shortens)
            return;
        const QSize wanted = words.wraps ? QSize(0, widget->heightForWidth(widget->width()))
            : qobject_cast<QComboBox *>(widget)
            ? QSize(widget->minimumSizeHint().width(), widget->sizeHint().height())
            : widget->sizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height())
            report(AuditRule::CutOff, widget,
                QStringLiteral("“%1” needs %2x%3 and has %4x%5")
                    .arg(words.text)
                    .arg(wanted.width())
                    .arg(wanted.height())
                    .arg(widget->width())
                    .arg(widget->height()));
        else if (!scrolls(widget) && widget->visibleRegion().boundingRect() != widget->rect()
            && !widget->visibleRegion().isEmpty())
            report(AuditRule::CutOff, widget,
                QStringLiteral("“%1” lies partly outside of what holds it").arg(words.text));
    }

    void lookForCutHeader(const QHeaderView *header)
    {
        for (int i = 0; i < header->count(); ++i) {
            if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
                report(AuditRule::CutOff, header,
                    QStringLiteral("“%1”").arg(
                        header->model()->headerData(i, header->orientation()).toString()));
        }
    }

    static bool scrolls(const QWidget *widget)
    {
        for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(at))
                return true;
        }
        return false;
    }

    void walkFocus()
    {
        QSet<const QWidget *> wanted;
        QWidget *first = nullptr;
        for (QWidget *widget : m_widgets) {
            const bool part = widget->objectName().startsWith(QLatin1String("qt_"));
            if (widget->window() == &m_window && takesTab(widget) && !part) {
                wanted.insert(widget);
                first = first ? first : widget;
            }
        }
        if (!first)
            return;
        first->setFocus(Qt::TabFocusReason);
        QSet<const QWidget *> reached;
        for (int i = 0; i < kMostTabs; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || (focus == first && i > 0))
                break;
            if (i + 1 == kMostTabs)
                report(AuditRule::FocusTrap, focus, QStringLiteral("Tab never comes back"));
            reached.insert(focus);
            for (const QWidget *at = focus->parentWidget(); at; at = at->parentWidget())
                reached.insert(at); // the field of a spin box stands for the box
            // A text goes from link to link before it lets go.
            for (int stay = 0; stay < kMostStays && QApplication::focusWidget() == focus; ++stay)
                QTest::keyClick(focus, Qt::Key_Tab);
            if (QApplication::focusWidget() == focus) {
                if (wanted.size() > 1)
                    report(AuditRule::FocusTrap, focus, QStringLiteral("Tab does not leave it"));
                break;
            }
        }
        for (const QWidget *widget : wanted - reached)
            report(AuditRule::Unreachable, widget, QStringLiteral("Tab does not come here"));
    }

    QWidget &m_window;
    QList<QWidget *> m_widgets;
    QImage m_picture;
    std::vector<Finding> m_findings;
};

QString ruleName(AuditRule rule)
{
    switch (rule) {
    case AuditRule::Nameless:
        return QStringLiteral("nameless");
    case AuditRule::Faint:
        return QStringLiteral("faint");
    case AuditRule::FocusTrap:
        return QStringLiteral("focus trap");
    case AuditRule::Unreachable:
        return QStringLiteral("unreachable");
    case AuditRule::CutOff:
        break;
    }
    return QStringLiteral("cut off");
}

} // namespace

std::vector<Finding> auditWindow(QWidget &window)
{
    return Audit(window).run();
}

QString toText(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += QStringLiteral("%1: %2: %3")
                     .arg(ruleName(finding.rule), finding.widget, finding.detail);
    return lines.join(u'\n');
}

void showAt(QWidget &window, int width, int height)
{
    window.resize(width, height);
    window.show();
    // Layouts answer late requests of wrapped text; a few rounds settle all of them.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QApplication::setActiveWindow(&window); // last, for a late event may have taken it away
}

} // namespace attune::tests
