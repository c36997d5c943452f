// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/form_page.h"

#include "ui/panels/forms/fields.h"
#include "ui/panels/forms/form_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace attune::ui {

namespace {

constexpr int kPurposeLines = 4;
constexpr double kMostWeight = 10'000;

} // namespace

FormPage::FormPage(QWidget *parent)
    : QWidget(parent)
{
    QFormLayout *fields = layFields(this);
    m_title = addLine(*fields, tr("Title"));
    m_id = addLine(*fields, tr("Short name, the same in all versions"));
    m_purpose = addText(*fields, tr("What it judges, and what it does not"), kPurposeLines);
    m_language = addLine(*fields, tr("Language, such as en"));
    m_scoring = new QComboBox;
    for (const auto way : {forms::ScoringWay::Percentage, forms::ScoringWay::Points})
        m_scoring->addItem(scoringText(way));
    m_scoring->setToolTip(tr("In percent: shares by weight. In points: a plain sum, which may be "
                             "below 0; weights do not count."));
    addField(*fields, tr("Scored"), m_scoring);
    m_blind = new QCheckBox(tr("Blind: no name, no earlier score before signing"));
    fields->addRow(m_blind);
    m_days = new QSpinBox;
    m_days->setRange(-1, static_cast<int>(forms::kMostDisputeDays));
    m_days->setSpecialValueText(
        tr("as usual: %1 days").arg(number(double(forms::kUsualDisputeDays))));
    addField(*fields, tr("Days within which it may be disputed, 0 for never"), m_days);
    bindActions();
}

void FormPage::bindActions()
{
    connect(m_title, &QLineEdit::textEdited, this, &FormPage::takeTitle);
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form.id = text.toStdString();
        tell("id");
    });
    connect(m_language, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form.language = text.toStdString();
        tell("language");
    });
    connect(m_purpose, &QPlainTextEdit::textChanged, this, [this] {
        m_form.purpose = m_purpose->toPlainText().toStdString();
        tell("purpose");
    });
    connect(m_scoring, &QComboBox::activated, this, [this](int way) {
        m_form.scoring = static_cast<forms::ScoringWay>(way);
        tell("scoring");
    });
    connect(m_blind, &QCheckBox::clicked, this, [this](bool blind) {
        m_form.blind = blind;
        tell("blind");
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        m_form.disputeDays = days < 0 ? std::nullopt : std::optional<std::int64_t>(days);
        tell("days");
    });
}

/// The short name follows the title until somebody writes one.
void FormPage::takeTitle(const QString &title)
{
    const bool follows =
        !m_named && (m_form.id.empty() || m_form.id == forms::proposedId(m_form.title));
    m_form.title = title.toStdString();
    if (follows)
        m_form.id = forms::proposedId(m_form.title);
    tell("title");
}

void FormPage::tell(const char *field)
{
    if (!m_showing)
        Q_EMIT edited(QString::fromLatin1(field), m_form);
}

void FormPage::show(const forms::Form &form, bool isNamed)
{
    m_showing = true;
    m_form = form;
    m_named = isNamed;
    showText(*m_title, form.title);
    showText(*m_id, form.id);
    m_id->setEnabled(!isNamed);
    showText(*m_purpose, form.purpose);
    showText(*m_language, form.language);
    m_scoring->setCurrentIndex(static_cast<int>(form.scoring));
    m_blind->setChecked(form.blind);
    m_days->setValue(static_cast<int>(form.disputeDays.value_or(-1)));
    m_showing = false;
}

GroupPage::GroupPage(QWidget *parent)
    : QWidget(parent)
{
    QFormLayout *fields = layFields(this);
    m_title = addLine(*fields, tr("Title of the group"));
    m_weight = addNumber(*fields, tr("Weight among the groups"), 0, kMostWeight);
    m_counts = mutedLabel();
    m_counts->setWrapping(true);
    fields->addRow(m_counts);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_group.title = text.toStdString();
        Q_EMIT edited(QStringLiteral("title"), m_group);
    });
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, [this](double weight) {
        m_group.weight = weight;
        if (!m_showing)
            Q_EMIT edited(QStringLiteral("weight"), m_group);
    });
}

void GroupPage::show(const forms::Form &form, forms::Place place)
{
    m_showing = true;
    m_group = *groupAt(form, place);
    const bool weighs = form.scoring == forms::ScoringWay::Percentage;
    showText(*m_title, m_group.title);
    m_weight->setValue(m_group.weight);
    m_weight->setEnabled(weighs);
    m_counts->setText(weighs ? tr("It counts %1 of the whole when everything is answered. A group "
                                  "of which nothing was answered gives its weight to the others.")
                                   .arg(partText(form, place))
                             : tr("Where points are summed, weights do not count."));
    m_showing = false;
}

} // namespace attune::ui
