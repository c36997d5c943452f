// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scoring/score_sheet.h"

#include "ui/models/answer_text.h"
#include "ui/models/fact_text.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kAnswerWidth = 120;

bool isChoice(const forms::Question &question)
{
    return question.type == forms::QuestionType::Single
        || question.type == forms::QuestionType::Multiple;
}

/// Ends in "…" where its place ends; the whole is in the tool tip and is read out.
class OptionButton final : public QPushButton {
public:
    explicit OptionButton(QString whole)
        : m_whole(std::move(whole))
    {
        setAccessibleName(m_whole);
        setToolTip(m_whole);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setText(m_whole);
    }
    QSize minimumSizeHint() const override { return {0, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - 2 * space::k12));
    }

private:
    QString m_whole;
};

/// What can be typed, before anything is.
QString exampleOf(const forms::Question &question)
{
    const auto plain = [](double number) {
        return QLocale().toString(number, 'g', 12);
    };
    switch (question.type) {
    case forms::QuestionType::Number:
        return ScoreSheet::tr("A number from %1 to %2")
            .arg(plain(question.least), plain(question.most));
    case forms::QuestionType::Date:
        return ScoreSheet::tr("A day, such as %1").arg(writtenDay(localDayOf({2026, 3, 31})));
    default:
        return {};
    }
}

TextLabel *wrapping(TextStyle style, Role role = Role::Text)
{
    auto *out = new TextLabel(style, {}, nullptr, role);
    out->setWrapping(true);
    return out;
}

} // namespace

ScoreSheet::ScoreSheet(forms::Form form, QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswersModel(std::move(form), this))
{
    buildLayout();
    bindActions();
    setCurrentQuestion(0);
    showQuestion();
}

void ScoreSheet::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Questions"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(1, scaled(kAnswerWidth));
    m_table->setMinimumHeight(rowHeight() * 4);
    m_list = new Card;
    m_list->setFlush(true);
    m_list->body()->addWidget(m_table);
    column->addWidget(m_list, 1);
    column->addWidget(buildQuestion());
}

Card *ScoreSheet::buildQuestion()
{
    m_one = new Card;
    m_question = wrapping(TextStyle::BodyStrong);
    m_help = wrapping(TextStyle::Body, Role::Muted);
    auto *inner = new QWidget;
    m_options = new QVBoxLayout(inner);
    m_options->setContentsMargins(0, 0, 0, 0);
    m_options->setSpacing(space::k4);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(controlHeight() * 5);
    m_value = new QLineEdit;
    m_notApplicable = new QPushButton(tr("0 · Not applicable"));
    m_notApplicable->setCheckable(true);
    m_notApplicable->setAutoDefault(false);
    m_comment = new QLineEdit;
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_help),
             static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_value),
             static_cast<QWidget *>(m_notApplicable), static_cast<QWidget *>(m_comment)})
        m_one->body()->addWidget(part);
    return m_one;
}

void ScoreSheet::bindActions()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ScoreSheet::showQuestion);
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { answer(0); });
    connect(m_comment, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&](forms::Answer &answer) { answer.comment = text.toStdString(); });
    });
    connect(m_value, &QLineEdit::textEdited, this, &ScoreSheet::takeValue);
}

void ScoreSheet::bindKeys(QWidget &scope)
{
    const auto key = [this, &scope](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, &scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (int digit = 0; digit <= 9; ++digit)
        key(QKeySequence(Qt::Key_0 + digit), [this, digit] { answer(digit); });
    key(QKeySequence(Qt::Key_J), [this] { step(1); });
    key(QKeySequence(Qt::Key_K), [this] { step(-1); });
    key(QKeySequence(Qt::Key_C), [this] { m_comment->setFocus(); });
}

const forms::Answers &ScoreSheet::answers() const
{
    return m_model->answers();
}

void ScoreSheet::setAnswers(forms::Answers answers)
{
    m_model->setAnswers(std::move(answers));
    setCurrentQuestion(std::max(0, m_model->firstProblem()));
}

void ScoreSheet::setForm(forms::Form form)
{
    const int row = currentQuestion();
    m_model->setForm(std::move(form));
    setCurrentQuestion(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    showQuestion();
}

QVBoxLayout *ScoreSheet::body() const
{
    return m_one->body();
}

QString ScoreSheet::progressText() const
{
    return tr("%1 of %2 answered").arg(m_model->answered()).arg(m_model->shown());
}

int ScoreSheet::currentQuestion() const
{
    return std::max(0, m_table->currentIndex().row());
}

void ScoreSheet::setCurrentQuestion(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ScoreSheet::focusQuestions()
{
    QWidget *first = m_table;
    if (m_list->isHidden() && !m_buttons.empty())
        first = m_buttons.front();
    first->setFocus();
}

void ScoreSheet::setListShown(bool shown)
{
    m_list->setVisible(shown);
}

void ScoreSheet::step(int by)
{
    if (const int next = m_model->nextShown(currentQuestion(), by); next >= 0)
        setCurrentQuestion(next);
    m_table->setFocus();
}

void ScoreSheet::answer(int digit)
{
    if (m_model->rowCount() == 0 || !m_model->isShown(currentQuestion()))
        return;
    const forms::Question &question = m_model->question(currentQuestion());
    if (digit == 0) {
        if (!question.mayBeNotApplicable)
            return;
        change([](forms::Answer &answer) {
            const bool was = answer.notApplicable;
            answer = {false, {}, {}, {}, {}, answer.comment};
            answer.notApplicable = !was;
        });
        showQuestion();
        return;
    }
    const auto place = static_cast<std::size_t>(digit - 1);
    if (!isChoice(question) || place >= question.options.size())
        return;
    const std::string id = question.options[place].id;
    const bool several = question.type == forms::QuestionType::Multiple;
    change([&](forms::Answer &answer) {
        answer.notApplicable = false;
        const bool had = std::ranges::find(answer.options, id) != answer.options.end();
        if (!several)
            answer.options.clear();
        else
            std::erase(answer.options, id);
        if (!had || !several)
            answer.options.push_back(id);
    });
    showQuestion();
}

void ScoreSheet::takeValue(const QString &text)
{
    const forms::QuestionType type = m_model->question(currentQuestion()).type;
    change([&](forms::Answer &answer) {
        const std::string comment = answer.comment;
        answer = {};
        answer.comment = comment;
        bool isNumber = false;
        const double number = QLocale().toDouble(text, &isNumber);
        if (type == forms::QuestionType::Text)
            answer.text = text.toStdString();
        else if (type == forms::QuestionType::Number && isNumber)
            answer.number = number;
        else if (type == forms::QuestionType::Date)
            answer.day = dayWritten(text);
    });
}

void ScoreSheet::change(const std::function<void(forms::Answer &)> &how)
{
    if (m_showing || m_model->rowCount() == 0)
        return;
    forms::Answer answer = m_model->answer(currentQuestion());
    how(answer);
    m_model->setAnswer(currentQuestion(), answer);
    Q_EMIT edited();
}

void ScoreSheet::showOptions()
{
    while (QLayoutItem *item = m_options->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons.clear();
    const forms::Question &question = m_model->question(currentQuestion());
    const forms::Answer &given = m_model->answer(currentQuestion());
    const std::size_t count = isChoice(question) ? question.options.size() : 0;
    for (std::size_t place = 0; place < count; ++place) {
        const forms::Option &option = question.options[place];
        const QString text = QString::fromStdString(option.text);
        const QString key = QString::number(place + 1);
        const QString anchor = QString::fromStdString(option.anchor);
        // Points that are called as their key are not said twice.
        QStringList words{key, text, anchor};
        words.removeAll(QString());
        words.removeDuplicates();
        auto *button = new OptionButton(words.join(QStringLiteral(" · ")));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(std::ranges::find(given.options, option.id) != given.options.end());
        connect(button, &QPushButton::clicked, this, [this, place] {
            // The button goes with its answer, so not while it is still telling of its click.
            QTimer::singleShot(0, this, [this, place] {
                answer(static_cast<int>(place) + 1);
                m_buttons[place]->setFocus();
            });
        });
        m_options->addWidget(button);
        m_buttons.push_back(button);
    }
    m_options->addStretch(1);
}

void ScoreSheet::showQuestion()
{
    const bool any = m_model->rowCount() > 0;
    m_one->setVisible(any);
    if (!any) {
        m_buttons.clear();
        return;
    }
    m_showing = true;
    const int row = currentQuestion();
    const forms::Question &question = m_model->question(row);
    const forms::Answer &given = m_model->answer(row);
    m_question->setText(QString::fromStdString(question.text));
    m_help->setText(m_model->isShown(row) ? QString::fromStdString(question.help)
                                          : tr("Not asked, because of an earlier answer."));
    m_help->setVisible(!m_help->text().isEmpty());
    showOptions();
    m_value->setVisible(!isChoice(question));
    m_value->setAccessibleName(QString::fromStdString(question.text));
    m_value->setPlaceholderText(exampleOf(question));
    m_value->setText(given.number ? QLocale().toString(*given.number, 'g', 12)
            : given.day           ? writtenDay(*given.day)
                                  : QString::fromStdString(given.text));
    m_notApplicable->setVisible(question.mayBeNotApplicable);
    m_notApplicable->setChecked(given.notApplicable);
    m_comment->setText(QString::fromStdString(given.comment));
    for (QWidget *part : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_notApplicable),
             static_cast<QWidget *>(m_comment)})
        part->setEnabled(m_model->isShown(row));
    for (QPushButton *button : m_buttons)
        button->setEnabled(m_model->isShown(row));
    m_showing = false;
    Q_EMIT questionShown();
}

} // namespace attune::ui
