// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/packages_dialog.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace attune::ui {

PackagesDialog::PackagesDialog(
    const QStringList &users, const QString &maySend, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_packages(new QListWidget)
    , m_open(new QPushButton(tr("Open")))
    , m_content(new QPlainTextEdit)
    , m_session(new QLineEdit)
    , m_until(new QDateTimeEdit)
    , m_participants(new QListWidget)
    , m_narrow(new QLineEdit)
    , m_contacts(new QListWidget)
    , m_further(new QLineEdit)
    , m_form(new QComboBox)
    , m_send(new QPushButton(tr("Seal and send")))
    , m_close(new QPushButton(tr("Close")))
    , m_outcome(new TextLabel(TextStyle::Body))
{
    setWindowTitle(tr("Sealed packages"));
    buildLayout(users, maySend, now);
    bindActions();
    look();
}

void PackagesDialog::buildLayout(
    const QStringList &users, const QString &maySend, const QDateTime &now)
{
    auto *about = new TextLabel(TextStyle::Body,
        tr("What the participants of a session need and do not hold: interactions, transcripts, "
           "recordings and a form, sealed to each of them by name. Nobody opens it after the "
           "session."));
    about->setWrapping(true);
    m_packages->setAccessibleName(tr("Packages in the shared folder"));
    m_packages->setFixedHeight(scaled(96));
    m_content->setReadOnly(true);
    m_content->setAccessibleName(tr("What is in the package"));
    m_content->setTabChangesFocus(true);
    m_content->hide();
    m_session->setAccessibleName(tr("Session"));
    m_until->setAccessibleName(tr("Until"));
    m_until->setTimeSpec(Qt::UTC); // of no zone: what the clock of the place says
    m_until->setMinimumDateTime(now);
    m_until->setDateTime(now.addDays(7));
    m_until->setDisplayFormat(tr("d MMM yyyy, H:mm"));
    m_until->setCalendarPopup(true);
    m_participants->setAccessibleName(tr("Participants"));
    m_participants->setFixedHeight(scaled(96));
    for (const QString &user : users) {
        auto *item = new QListWidgetItem(user, m_participants);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_narrow->setAccessibleName(tr("Narrow the list of interactions"));
    m_narrow->setPlaceholderText(tr("Narrow by day, queue or identifier"));
    m_narrow->setClearButtonEnabled(true);
    m_contacts->setAccessibleName(tr("Interactions"));
    m_contacts->setMinimumHeight(scaled(96));
    m_further->setAccessibleName(tr("Further interactions"));
    m_further->setPlaceholderText(tr("Further ones, as their source names them"));
    m_form->setAccessibleName(tr("Form"));
    m_form->addItem(tr("None"), QString());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("Session"), m_session);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Participants"), m_participants);
    form->addRow(tr("Form"), m_form);
    auto *picking = new QVBoxLayout;
    picking->setSpacing(space::k8);
    picking->addWidget(m_narrow);
    picking->addWidget(m_contacts, 1);
    picking->addWidget(m_further);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(space::k24);
    sending->addLayout(form);
    sending->addLayout(picking, 1);
    auto *closed = mutedLabel(maySend);
    closed->setWrapping(true);
    closed->setVisible(!maySend.isEmpty());
    for (QWidget *input : std::initializer_list<QWidget *>{
             m_session, m_until, m_participants, m_narrow, m_contacts, m_further, m_form})
        input->setEnabled(maySend.isEmpty());
    m_outcome->setWrapping(true);
    m_outcome->hide();
    for (QPushButton *button : {m_open, m_send, m_close})
        button->setAutoDefault(false);
    auto *opening = new QHBoxLayout;
    opening->addStretch(1);
    opening->addWidget(m_open);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(about);
    layout->addWidget(m_packages);
    layout->addLayout(opening);
    layout->addWidget(m_content, 1);
    layout->addWidget(new TextLabel(TextStyle::BodyStrong, tr("Send a further one")));
    layout->addWidget(closed);
    layout->addLayout(sending);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(820));
}

void PackagesDialog::bindActions()
{
    connect(m_packages, &QListWidget::currentItemChanged, this, &PackagesDialog::look);
    connect(m_session, &QLineEdit::textChanged, this, &PackagesDialog::look);
    connect(m_narrow, &QLineEdit::textChanged, this, &PackagesDialog::fillContacts);
    connect(m_contacts, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        m_picked.removeAll(id);
        if (item->checkState() == Qt::Checked)
            m_picked += id;
        look();
    });
    connect(m_further, &QLineEdit::textChanged, this, &PackagesDialog::look);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PackagesDialog::look);
    connect(m_participants, &QListWidget::itemChanged, this, &PackagesDialog::look);
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT openWanted(m_packages->currentItem()->data(Qt::UserRole).toString()); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const auto wanted = wish())
            Q_EMIT sendWanted(*wanted);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PackagesDialog::showChoices(
    const std::vector<PackageChoice> &contacts, const std::vector<PackageChoice> &forms)
{
    m_choices = contacts;
    fillContacts();
    const QString chosen = m_form->currentData().toString();
    while (m_form->count() > 1)
        m_form->removeItem(1);
    for (const PackageChoice &form : forms)
        m_form->addItem(form.text, form.id);
    m_form->setCurrentIndex(std::max(0, m_form->findData(chosen)));
}

/// Those that fit what was typed; what is picked already stays in sight.
void PackagesDialog::fillContacts()
{
    const QSignalBlocker quiet(m_contacts);
    const QString wanted = m_narrow->text().trimmed();
    m_contacts->clear();
    for (const PackageChoice &choice : m_choices) {
        const bool isPicked = m_picked.contains(choice.id);
        if (!isPicked && !choice.text.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(choice.text, m_contacts);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, choice.id);
        item->setCheckState(isPicked ? Qt::Checked : Qt::Unchecked);
    }
    if (m_contacts->count() == 0) {
        auto *none = new QListWidgetItem(m_choices.empty()
                ? tr("There are none in the period that is chosen.")
                : tr("None fits what was typed."),
            m_contacts);
        none->setFlags(Qt::NoItemFlags);
    }
}

void PackagesDialog::showPackages(const std::vector<PackageLine> &packages)
{
    m_packages->clear();
    for (const PackageLine &line : packages) {
        auto *item = new QListWidgetItem(line.text, m_packages);
        item->setData(Qt::UserRole, line.id);
        item->setData(Qt::UserRole + 1, line.opens);
    }
    if (packages.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing lies in the shared folder."), m_packages);
        none->setFlags(Qt::NoItemFlags);
    }
    look();
}

void PackagesDialog::showContent(const QString &text)
{
    m_content->setPlainText(text);
    m_content->show();
}

void PackagesDialog::showOutcome(const QString &sentence, bool isProblem)
{
    m_outcome->setText(sentence);
    m_outcome->show();
    if (isProblem)
        return;
    m_session->clear();
    m_further->clear();
    m_narrow->clear();
    m_picked.clear();
    fillContacts();
    look();
}

QStringList PackagesDialog::contacts() const
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    QStringList out = m_picked;
    for (const QString &each : m_further->text().split(kBetween, Qt::SkipEmptyParts)) {
        if (!out.contains(each))
            out += each;
    }
    return out;
}

std::optional<PackageWish> PackagesDialog::wish() const
{
    PackageWish out{m_session->text().trimmed(), m_until->dateTime(), {}, contacts(),
        m_form->currentData().toString()};
    for (int row = 0; row < m_participants->count(); ++row) {
        const QListWidgetItem *item = m_participants->item(row);
        if (item->checkState() == Qt::Checked)
            out.participants += item->text();
    }
    const bool whole = !out.session.isEmpty() && !out.participants.isEmpty()
        && !(out.contacts.isEmpty() && out.form.isEmpty());
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

void PackagesDialog::look()
{
    const QListWidgetItem *item = m_packages->currentItem();
    m_open->setEnabled(item && item->data(Qt::UserRole + 1).toBool());
    m_send->setEnabled(m_session->isEnabled() && wish().has_value());
}

} // namespace attune::ui
