// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/session_bar.h"

#include "ui/models/agreement_text.h"
#include "ui/models/fact_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scope_chip.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kWideBar = 1120; ///< holds the words of its buttons beside the stages

/// As sessions::nameOf() tells them, in their order.
constexpr std::array<std::string_view, 5> kStages{
    "draft", "scoring", "revealed", "agreed", "closed"};

QString aboutSession(const calibration::SessionLine &line, const Zone &zone)
{
    if (isWaiting(line))
        return !line.held || line.held->stage == "draft" || line.held->together
            ? waitingScopeLine(line, zone)
            : SessionBar::tr("%1 of %2 scores")
                  .arg(number(double(line.held->given)), number(double(line.held->expected)));
    QStringList parts;
    if (const auto day = line.began ? line.began : line.last)
        parts += dayTimeText(*day, zone).section(QLatin1Char(','), 0, 0);
    parts += line.alpha.value ? SessionBar::tr("α %1").arg(number(*line.alpha.value, 2))
                              : SessionBar::tr("α –");
    return parts.join(QStringLiteral(" · "));
}

/// Who was there when the session was concluded, and what was said.
QString conclusionText(const calibration::Held &held, bool masked)
{
    QStringList out;
    if (!held.attended.empty())
        out += SessionBar::tr("Attended: %1.").arg(attendedText(held, masked));
    if (!held.remark.empty())
        out += QString::fromStdString(held.remark);
    return out.join(QLatin1Char(' '));
}

} // namespace

bool isWaiting(const calibration::SessionLine &line)
{
    return line.rated == 0 || (line.held && !line.held->isReadable);
}

QString waitingText(const calibration::SessionLine &line, bool masked)
{
    const bool isGoingOn = line.held && line.held->stage == "scoring";
    const bool isDraft = line.held && line.held->stage == "draft";
    if (isDraft)
        return SessionBar::tr("This session is planned and signed. Nobody can score before who "
                              "planned it, or who keeps it, starts it.");
    if (!isGoingOn)
        return line.notApplicable > 0
            ? SessionBar::tr("Everybody said that nothing here applies: %n answer(s), and no score "
                             "that could be compared.",
                nullptr, static_cast<int>(line.notApplicable))
            : SessionBar::tr("No score was given, so there is nothing to compare.");
    const calibration::Held &held = *line.held;
    if (held.together)
        return SessionBar::tr("Nobody scores alone here: what all hold to be right is written down "
                              "together, one interaction after the other, and shown as it comes.");
    QStringList sentences;
    if (held.isOpen)
        sentences += SessionBar::tr("Each score is shown as it comes; there is none yet.");
    else
        sentences +=
            SessionBar::tr("%1 of %2 scores were given so far; what they say is shown to all at "
                           "once, when who keeps the session reveals them.")
                .arg(number(double(held.given)), number(double(held.expected)));
    if (held.late > 0)
        sentences += SessionBar::tr("%n came after the deadline; late scores count and are marked.",
            nullptr, static_cast<int>(held.late));
    QStringList names;
    for (const auto &each : held.absent)
        names += SessionBar::tr("%1 (%2)", "who, and how many scores are missing")
                     .arg(QString::fromStdString(each.who), number(double(each.missing)));
    if (!names.isEmpty() && !masked)
        sentences += SessionBar::tr("Still to come: %1.").arg(names.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

SessionBar::SessionBar(QWidget *parent)
    : QWidget(parent)
    , m_chooser(new ScopeChip(tr("Session")))
    , m_alike(new QPushButton(icon(Icon::CheckCircle), QString()))
    , m_print(new QPushButton(icon(Icon::Document), tr("Print…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(m_chooser);
    for (Pill *&stage : m_stages) {
        stage = new Pill;
        row->addWidget(stage);
    }
    row->addStretch(1);
    m_alike->setToolTip(
        tr("Records as agreed, in all interactions, what everybody gave alike and nothing is "
           "agreed on yet: the meeting has time for the rest"));
    m_alike->setAutoDefault(false);
    row->addWidget(m_alike);
    m_print->setAccessibleName(tr("Print this session"));
    m_print->setToolTip(tr("This session on paper, with who prints it and why"));
    m_print->setAutoDefault(false);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &SessionBar::printWanted);
    connect(m_alike, &QPushButton::clicked, this, &SessionBar::alikeWanted);
    connect(m_chooser, &ScopeChip::chosen, this, &SessionBar::choose);
}

void SessionBar::show(std::shared_ptr<const calibration::Board> board, const Zone &zone)
{
    m_board = std::move(board);
    std::vector<Choice> choices;
    for (auto line = m_board->sessions.rbegin(); line != m_board->sessions.rend(); ++line)
        choices.push_back({QString::fromStdString(line->source),
            tr("%1 · %2", "session and what is known of it")
                .arg(sessionName(*line), aboutSession(*line, zone))});
    m_chooser->setMandatoryChoices(std::move(choices));
    // What was chosen stays so, also when it can be read from now on; else it is the one shown.
    const bool stays = line() && (isWaiting(*line()) || line()->rated > 0);
    if (!stays && m_board->shown)
        m_current = QString::fromStdString(m_board->session().source);
    else if (!stays)
        m_current = m_chooser->current();
    m_chooser->setCurrent(m_current);
    setVisible(!m_board->sessions.empty() && m_board->open);
    showStages();
}

void SessionBar::choose(const QString &source)
{
    m_current = source;
    m_chooser->setCurrent(source);
    showStages();
    Q_EMIT chosen();
}

void SessionBar::setUsable(bool usable)
{
    m_print->setEnabled(usable);
    m_alike->setEnabled(usable && m_maySign);
}

void SessionBar::setNamesMasked(bool masked)
{
    m_masked = masked;
    showStages();
}

const calibration::SessionLine *SessionBar::line() const
{
    if (!m_board)
        return nullptr;
    const auto found = std::ranges::find(
        m_board->sessions, m_current.toStdString(), &calibration::SessionLine::source);
    return found == m_board->sessions.end() ? nullptr : &*found;
}

void SessionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAlike();
}

/// Only where there is something of the kind: the bar has other buttons.
void SessionBar::showAlike()
{
    const calibration::SessionLine *chosen = line();
    const int count = chosen && chosen->held ? static_cast<int>(chosen->held->alike) : 0;
    m_alike->setVisible(count > 0);
    const QString whole = tr("Agree on %n given alike", nullptr, count);
    m_alike->setAccessibleName(whole);
    // The stages keep their words.
    m_alike->setText(width() < scaled(kWideBar) ? number(double(count)) : whole);
}

void SessionBar::showStages()
{
    showAlike();
    const QStringList words{tr("Draft"), tr("Scoring"), tr("Revealed"), tr("Agreed"), tr("Closed")};
    const bool isHeld = line() && line()->held;
    const auto now = isHeld ? std::ranges::find(kStages, line()->held->stage) - kStages.begin() : 0;
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        const auto at = static_cast<std::ptrdiff_t>(stage);
        const QString &word = words[static_cast<qsizetype>(stage)];
        m_stages[stage]->setVisible(isHeld);
        m_stages[stage]->set(at < now ? Tone::Good : at == now ? Tone::Info : Tone::Neutral, word);
        m_stages[stage]->setAccessibleName(at < now ? tr("%1: done").arg(word)
                : at == now                         ? tr("%1: now").arg(word)
                                                    : tr("%1: to come").arg(word));
        m_stages[stage]->setToolTip(isHeld && kStages[stage] == "agreed" && at <= now
                ? conclusionText(*line()->held, m_masked)
                : QString());
    }
}

} // namespace attune::ui
