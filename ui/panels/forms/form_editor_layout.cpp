// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of forms: where its parts stand, and which key does what.
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/form_page.h"
#include "ui/panels/forms/form_preview.h"
#include "ui/panels/forms/outline_model.h"
#include "ui/panels/forms/question_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_delegate.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace attune::ui {

namespace {

constexpr int kEditorWidth = 1240, kEditorHeight = 740;
constexpr int kOutlineWidth = 320, kPageWidth = 360, kPreviewWidth = 420;

/// Never wider than its place; as high as it needs to be.
class PageScroll final : public QScrollArea {
public:
    explicit PageScroll(QWidget *page)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // what it holds is what can be reached
        setMinimumWidth(scaled(kPageWidth));
    }
};

} // namespace

void FormEditor::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(buildHead());
    auto *across = new QHBoxLayout;
    across->setSpacing(space::k12);
    across->addWidget(buildOutline());
    across->addWidget(buildPages(), 1);
    m_preview = new FormPreview;
    m_preview->setMinimumWidth(scaled(kPreviewWidth));
    m_preview->setMaximumWidth(scaled(kPreviewWidth));
    across->addWidget(m_preview);
    layout->addLayout(across, 1);
    layout->addWidget(buildFoot());
    resize(scaled(kEditorWidth), scaled(kEditorHeight));
}

QWidget *FormEditor::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new TextLabel(TextStyle::Title, windowTitle());
    title->setElided(true);
    m_counts = mutedLabel();
    row->addWidget(title, 1);
    row->addWidget(m_counts);
    const auto add = [&](Icon sign, const QString &text, const QString &tip) {
        auto *button = new QPushButton(icon(sign), text);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_undo = add(Icon::Undo, tr("Undo"), tr("Takes the last change back (Ctrl+Z)"));
    m_redo = add(Icon::SkipNext, tr("Redo"), tr("Makes it again (Ctrl+Shift+Z)"));
    auto *bring = add(Icon::Import, tr("Import…"),
        tr("A form from a file, JSON or CSV, in place of this one; can be taken back"));
    auto *send = add(Icon::Export, tr("Export…"), tr("As it stands, to a file: JSON or CSV"));
    connect(bring, &QPushButton::clicked, this, &FormEditor::importWanted);
    connect(send, &QPushButton::clicked, this,
        [this] { Q_EMIT exportWanted(tidied(m_editing.form())); });
    return head;
}

QWidget *FormEditor::buildOutline()
{
    auto *card = new Card(tr("Parts"));
    m_parts = new QTableView;
    dressTable(m_parts);
    m_parts->setModel(m_outline);
    m_parts->setAccessibleName(tr("Parts of the form"));
    m_parts->setItemDelegateForColumn(OutlineModel::StateColumn, new StateDelegate(m_parts));
    m_parts->horizontalHeader()->setStretchLastSection(false);
    m_parts->horizontalHeader()->setMinimumSectionSize(scaled(48));
    m_parts->horizontalHeader()->setSectionResizeMode(
        OutlineModel::PartColumn, QHeaderView::Stretch);
    for (const int column : {OutlineModel::CountsColumn, OutlineModel::StateColumn})
        m_parts->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    card->body()->addWidget(m_parts, 1);
    card->setFixedWidth(scaled(kOutlineWidth));
    const auto rowOf = [&] {
        auto *out = new QHBoxLayout;
        out->setSpacing(space::k4);
        card->body()->addLayout(out);
        return out;
    };
    const auto add = [this](QHBoxLayout *row, const QString &text, const QString &tip,
                         void (FormEditor::*act)()) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        row->addWidget(button);
        m_acts.emplace_back(button, act);
    };
    QHBoxLayout *first = rowOf();
    add(first, tr("Question"), tr("A new question here (Insert)"), &FormEditor::addQuestion);
    add(first, tr("Group"), tr("A new group here (Ctrl+G)"), &FormEditor::addGroup);
    add(first, tr("Double"), tr("The same again (Ctrl+D)"), &FormEditor::duplicate);
    QHBoxLayout *second = rowOf();
    add(second, tr("Up"), tr("Before the one above (Alt+Up)"), &FormEditor::moveUp);
    add(second, tr("Down"), tr("Behind the one below (Alt+Down)"), &FormEditor::moveDown);
    add(second, tr("Remove"), tr("Takes it away (Delete); can be taken back"), &FormEditor::remove);
    return card;
}

QWidget *FormEditor::buildPages()
{
    m_formPage = new FormPage;
    m_groupPage = new GroupPage;
    m_questionPage = new QuestionPage;
    m_pages = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_formPage), static_cast<QWidget *>(m_groupPage),
             static_cast<QWidget *>(m_questionPage)})
        m_pages->addWidget(new PageScroll(page));
    auto *card = new Card;
    card->body()->addWidget(m_pages, 1);
    return card;
}

QWidget *FormEditor::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    m_problem = new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical);
    m_problem->setWrapping(true);
    column->addWidget(m_problem);
    m_change = new QLineEdit;
    m_change->setPlaceholderText(tr("What changes, and why"));
    m_change->setAccessibleName(tr("What changes, and why"));
    m_session = new QComboBox;
    m_session->setAccessibleName(tr("Session the change comes from"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(20);
    m_session->addItem(tr("from no session"), QString());
    for (const Session &session : m_what.sessions)
        m_session->addItem(
            tr("from session: %1").arg(session.title), QString::fromStdString(session.subject));
    m_session->setHidden(m_what.sessions.empty());
    m_later = new QPushButton(tr("Later"));
    m_later->setToolTip(tr("The draft is kept, for you alone"));
    m_later->setAutoDefault(false);
    m_publish = new QPushButton(tr("Sign and publish"));
    m_publish->setToolTip(tr("Ctrl+Enter"));
    m_publish->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_change, 1);
    row->addWidget(m_session);
    row->addWidget(m_later);
    row->addWidget(m_publish);
    column->addLayout(row);
    return foot;
}

void FormEditor::bindActions()
{
    for (const auto &[button, act] : m_acts)
        connect(button, &QPushButton::clicked, this, act);
    connect(m_undo, &QPushButton::clicked, this, &FormEditor::undo);
    connect(m_redo, &QPushButton::clicked, this, &FormEditor::redo);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_publish, &QPushButton::clicked, this, &FormEditor::publish);
    connect(m_change, &QLineEdit::textEdited, &m_saving, qOverload<>(&QTimer::start));
    connect(m_session, &QComboBox::activated, &m_saving, qOverload<>(&QTimer::start));
    connect(&m_saving, &QTimer::timeout, this,
        [this] { Q_EMIT draftChanged(draft(), !(draft() == m_what.begin)); });
    connect(m_parts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            if (!m_showing && now.isValid())
                stand(m_outline->place(now.row()));
        });
    connect(m_parts, &QTableView::activated, this, &FormEditor::nextRegion);
}

void FormEditor::bindPages()
{
    connect(m_formPage, &FormPage::edited, this,
        [this](const QString &field, const forms::Form &next) { edit(next, field); });
    connect(m_groupPage, &GroupPage::edited, this,
        [this](const QString &field, const forms::Group &next) {
            forms::Form form = m_editing.form();
            form.groups[static_cast<std::size_t>(m_place.group)] = next;
            edit(std::move(form), field);
        });
    connect(m_questionPage, &QuestionPage::edited, this, &FormEditor::editQuestion);
    connect(m_questionPage, &QuestionPage::answerWanted, this, &FormEditor::addAnswer);
}

void FormEditor::bindKeys()
{
    const auto key = [this](const QKeySequence &keys, QWidget *scope, void (FormEditor::*act)()) {
        auto *shortcut = new QShortcut(keys, scope);
        if (scope != this)
            shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), this, &FormEditor::undo);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this, &FormEditor::redo);
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), this, &FormEditor::redo);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), this, &FormEditor::publish);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), this, &FormEditor::publish);
    key(QKeySequence(Qt::CTRL | Qt::Key_G), this, &FormEditor::addGroup);
    key(QKeySequence(Qt::CTRL | Qt::Key_D), this, &FormEditor::duplicate);
    key(QKeySequence(Qt::CTRL | Qt::Key_N), this, &FormEditor::addQuestion);
    key(QKeySequence(Qt::Key_F6), this, &FormEditor::nextRegion);
    key(QKeySequence(Qt::Key_F8), this, &FormEditor::nextProblem);
    key(QKeySequence(Qt::Key_Insert), m_parts, &FormEditor::addQuestion);
    key(QKeySequence(Qt::Key_Delete), m_parts, &FormEditor::remove);
    key(QKeySequence(Qt::ALT | Qt::Key_Up), m_parts, &FormEditor::moveUp);
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_parts, &FormEditor::moveDown);
    for (QWidget *field : findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field)
            || qobject_cast<QAbstractSpinBox *>(field))
            field->installEventFilter(this);
    }
}

} // namespace attune::ui
