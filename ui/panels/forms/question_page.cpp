// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/question_page.h"

#include "ui/panels/forms/fails_delegate.h"
#include "ui/panels/forms/fields.h"
#include "ui/panels/forms/form_text.h"
#include "ui/panels/forms/scale_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <array>
#include <functional>

namespace attune::ui {

namespace {

constexpr int kHelpLines = 3, kRowsInSight = 6, kNameWidth = 80;
constexpr double kMostWeighs = 10'000, kFarthest = 1'000'000;
constexpr std::array kTypes{forms::QuestionType::Single, forms::QuestionType::Multiple,
    forms::QuestionType::Number, forms::QuestionType::Text, forms::QuestionType::Date};

bool hasAnswers(const forms::Question &question)
{
    return question.type == forms::QuestionType::Single
        || question.type == forms::QuestionType::Multiple;
}

QString shownName(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ScaleModel(this))
{
    buildLayout();
    bindActions();
    bindScale();
}

void QuestionPage::buildLayout()
{
    QFormLayout *fields = layFields(this);
    m_text = addLine(*fields, tr("Question"));
    m_help = addText(*fields, tr("Help for whoever scores"), kHelpLines);
    m_type = new QComboBox;
    for (const auto type : kTypes)
        m_type->addItem(typeText(type));
    addField(*fields, tr("Answered by"), m_type);
    m_scalePart = buildScale();
    fields->addRow(m_scalePart);
    m_limits = new QWidget;
    QFormLayout *limits = layFields(m_limits);
    m_least = addNumber(*limits, tr("Least number"), -kFarthest, kFarthest);
    m_most = addNumber(*limits, tr("Greatest number"), -kFarthest, kFarthest);
    fields->insertRow(fields->rowCount() - 1, m_limits);
    m_weight = addNumber(*fields, tr("Weight within its group"), 0, kMostWeighs);
    m_required = new QCheckBox(tr("Must be answered"));
    m_critical = new QCheckBox(tr("Critical: counts in a score of its own, too"));
    m_notApplicable = new QCheckBox(tr("May be not applicable"));
    m_needsComment = new QCheckBox(tr("Not applicable needs a comment"));
    for (QCheckBox *box : {m_required, m_critical, m_notApplicable, m_needsComment})
        fields->addRow(box);
    m_after = new QComboBox;
    m_after->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(*fields, tr("Asked"), m_after);
    m_asked = new QListWidget;
    m_asked->setFixedHeight(rowHeight() * 3);
    m_asked->setAccessibleName(tr("Answers after which it is asked"));
    fields->addRow(m_asked);
}

QWidget *QuestionPage::buildScale()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    m_scale = new QTableView;
    dressTable(m_scale);
    m_scale->setModel(m_model);
    m_scale->setAccessibleName(tr("Answers and what they earn"));
    m_scale->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_scale->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_scale->setItemDelegate(new FailsDelegate(*m_model, m_scale));
    m_scale->setFixedHeight(rowHeight() * kRowsInSight);
    column->addWidget(m_scale);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k4);
    m_add = new QPushButton(tr("Add"));
    m_add->setToolTip(tr("One more answer (Insert)"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setToolTip(tr("Takes the chosen answer away (Delete)"));
    m_up = new QPushButton(icon(Icon::ChevronUp), QString());
    m_up->setAccessibleName(tr("Move the answer up"));
    m_up->setToolTip(tr("Move the answer up (Alt+Up)"));
    m_down = new QPushButton(icon(Icon::ChevronDown), QString());
    m_down->setAccessibleName(tr("Move the answer down"));
    m_down->setToolTip(tr("Move the answer down (Alt+Down)"));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    return part;
}

void QuestionPage::bindActions()
{
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_question.text = text.toStdString();
        tell(QStringLiteral("text"));
    });
    connect(m_help, &QPlainTextEdit::textChanged, this, [this] {
        m_question.help = m_help->toPlainText().toStdString();
        tell(QStringLiteral("help"));
    });
    connect(m_type, &QComboBox::activated, this, [this](int type) {
        m_question.type = kTypes[static_cast<std::size_t>(type)];
        tell();
    });
    const auto number = [this](
                            QDoubleSpinBox *box, double forms::Question::*into, const char *name) {
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, into, name](double value) {
            m_question.*into = value;
            tell(QString::fromLatin1(name));
        });
    };
    number(m_weight, &forms::Question::weight, "weight");
    number(m_least, &forms::Question::least, "least");
    number(m_most, &forms::Question::most, "most");
    const auto flag = [this](QCheckBox *box, bool forms::Question::*into) {
        connect(box, &QCheckBox::clicked, this, [this, into](bool is) {
            m_question.*into = is;
            tell();
        });
    };
    flag(m_required, &forms::Question::required);
    flag(m_critical, &forms::Question::critical);
    flag(m_notApplicable, &forms::Question::mayBeNotApplicable);
    flag(m_needsComment, &forms::Question::notApplicableNeedsComment);
    connect(m_after, &QComboBox::activated, this, &QuestionPage::takeCondition);
    connect(m_asked, &QListWidget::itemChanged, this, &QuestionPage::takeAsked);
}

void QuestionPage::bindScale()
{
    connect(m_model, &ScaleModel::edited, this, [this] {
        m_question.options = m_model->question().options;
        m_question.ranges = m_model->question().ranges;
        tell();
    });
    connect(m_add, &QPushButton::clicked, this, &QuestionPage::answerWanted);
    connect(m_remove, &QPushButton::clicked, this, &QuestionPage::removeAnswer);
    connect(m_up, &QPushButton::clicked, this, [this] { moveAnswer(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveAnswer(1); });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, m_scale);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_Insert), [this] { Q_EMIT answerWanted(); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeAnswer(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveAnswer(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveAnswer(1); });
}

void QuestionPage::tell(const QString &field)
{
    if (!m_showing)
        Q_EMIT edited(field, m_question);
}

void QuestionPage::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void QuestionPage::editLastAnswer()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    m_scale->setCurrentIndex(last);
    m_scale->setFocus();
    m_scale->edit(last);
}

void QuestionPage::removeAnswer()
{
    const int row = m_scale->currentIndex().row();
    if (row < 0)
        return;
    if (m_model->isOfRanges())
        m_question.ranges.erase(m_question.ranges.begin() + row);
    else
        m_question.options.erase(m_question.options.begin() + row);
    tell();
    m_scale->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void QuestionPage::moveAnswer(int by)
{
    const QModelIndex now = m_scale->currentIndex();
    const int to = now.row() + by;
    if (now.row() < 0 || to < 0 || to >= m_model->rowCount())
        return;
    const auto a = static_cast<std::size_t>(now.row()), b = static_cast<std::size_t>(to);
    if (m_model->isOfRanges())
        std::swap(m_question.ranges[a], m_question.ranges[b]);
    else
        std::swap(m_question.options[a], m_question.options[b]);
    tell();
    m_scale->setCurrentIndex(m_model->index(to, now.column()));
}

void QuestionPage::takeCondition()
{
    const std::string about = m_after->currentData().toString().toStdString();
    if (about.empty())
        m_question.condition.reset();
    else
        m_question.condition = forms::Condition{about, {}};
    tell();
}

void QuestionPage::takeAsked()
{
    if (m_showing || !m_question.condition)
        return;
    m_question.condition->options.clear();
    for (int row = 0; row < m_asked->count(); ++row) {
        const QListWidgetItem *item = m_asked->item(row);
        if (item->checkState() == Qt::Checked)
            m_question.condition->options.push_back(
                item->data(Qt::UserRole).toString().toStdString());
    }
    tell();
}

void QuestionPage::showCondition(const forms::Form &form, forms::Place place)
{
    m_after->clear();
    m_after->addItem(tr("always"), QString());
    const std::string about = m_question.condition ? m_question.condition->question : std::string();
    bool isThere = about.empty();
    for (int group = 0; group <= place.group; ++group) {
        const auto &questions = form.groups[static_cast<std::size_t>(group)].questions;
        for (std::size_t at = 0; at < questions.size(); ++at) {
            const bool isBefore = group < place.group || static_cast<int>(at) < place.question;
            const bool isChosen = questions[at].id == about;
            if (!isBefore || (!hasAnswers(questions[at]) && !isChosen))
                continue;
            m_after->addItem(tr("only after an answer to: %1").arg(shownName(questions[at].text)),
                QString::fromStdString(questions[at].id));
            isThere = isThere || isChosen;
            if (isChosen)
                m_after->setCurrentIndex(m_after->count() - 1);
        }
    }
    if (!isThere) { // taken away, or asked later by now: said, and not changed in silence
        m_after->addItem(
            tr("only after a question that is not asked before"), QString::fromStdString(about));
        m_after->setCurrentIndex(m_after->count() - 1);
    }
    showAnswersAsked(form);
}

void QuestionPage::showAnswersAsked(const forms::Form &form)
{
    const forms::Question *about =
        m_question.condition ? form.question(m_question.condition->question) : nullptr;
    m_asked->setVisible(about);
    const int count = about ? static_cast<int>(about->options.size()) : 0;
    // Items stay: this is called while one of them tells that it was ticked.
    while (m_asked->count() > count)
        delete m_asked->takeItem(m_asked->count() - 1);
    while (m_asked->count() < count) {
        auto *item = new QListWidgetItem(m_asked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    for (int row = 0; row < count; ++row) {
        const forms::Option &option = about->options[static_cast<std::size_t>(row)];
        const auto &wanted = m_question.condition->options;
        QListWidgetItem *item = m_asked->item(row);
        item->setText(shownName(option.text));
        item->setData(Qt::UserRole, QString::fromStdString(option.id));
        item->setCheckState(
            std::ranges::find(wanted, option.id) != wanted.end() ? Qt::Checked : Qt::Unchecked);
    }
    if (count > 0 && m_asked->currentRow() < 0)
        m_asked->setCurrentRow(0);
}

void QuestionPage::fitScale()
{
    QHeaderView *header = m_scale->horizontalHeader();
    header->setStretchLastSection(m_model->isOfRanges());
    header->setMinimumSectionSize(scaled(44));
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    if (m_model->isOfRanges())
        return;
    header->setSectionResizeMode(ScaleModel::TextColumn, QHeaderView::Interactive);
    header->resizeSection(ScaleModel::TextColumn, scaled(kNameWidth));
    header->setSectionResizeMode(ScaleModel::AnchorColumn, QHeaderView::Stretch);
}

void QuestionPage::show(const forms::Form &form, forms::Place place)
{
    m_showing = true;
    const bool wasRanges = m_model->isOfRanges(), first = m_question.id.empty();
    m_question = *questionAt(form, place);
    showText(*m_text, m_question.text);
    showText(*m_help, m_question.help);
    m_type->setCurrentIndex(
        static_cast<int>(std::ranges::find(kTypes, m_question.type) - kTypes.begin()));
    m_model->show(m_question);
    if (first || wasRanges != m_model->isOfRanges())
        fitScale();
    const bool isNumber = m_question.type == forms::QuestionType::Number;
    const bool earns = isNumber || hasAnswers(m_question);
    m_scalePart->setVisible(earns);
    m_limits->setVisible(isNumber);
    m_least->setValue(m_question.least);
    m_most->setValue(m_question.most);
    m_weight->setValue(m_question.weight);
    m_weight->setEnabled(earns && form.scoring == forms::ScoringWay::Percentage);
    m_required->setChecked(m_question.required);
    m_critical->setChecked(m_question.critical);
    m_critical->setEnabled(earns);
    m_notApplicable->setChecked(m_question.mayBeNotApplicable);
    m_needsComment->setChecked(m_question.notApplicableNeedsComment);
    m_needsComment->setEnabled(m_question.mayBeNotApplicable);
    showCondition(form, place);
    m_showing = false;
}

} // namespace attune::ui
