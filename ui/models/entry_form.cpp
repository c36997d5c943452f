// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_form.h"

#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr std::int64_t kOneLine = 120; ///< characters; what may be longer gets a box
constexpr int kBoxLines = 4;
constexpr int kListLines = 5;

/// The declarations stand in core, which translates nothing: these are their texts' context.
QString translated(const char *source)
{
    return QCoreApplication::translate("Kind", source);
}

QString textFrom(const journal::Value &value)
{
    const auto *text = value.as<std::string>();
    return text ? QString::fromStdString(*text) : QString();
}

std::int64_t numberFrom(const journal::Value &value)
{
    const auto *number = value.as<std::int64_t>();
    return number ? *number : 0;
}

} // namespace

QString labelOf(const journal::Field &field)
{
    const QString label = translated(field.label);
    return *field.unit ? QStringLiteral("%1 (%2)").arg(label, translated(field.unit)) : label;
}

QString labelOf(const journal::Choice &choice)
{
    return translated(choice.label);
}

QString sentenceFor(const journal::Kind &kind, const journal::FieldProblem &problem)
{
    using Why = journal::FieldProblem::Why;
    const journal::Field *field = kind.field(problem.field);
    const QString name = field ? labelOf(*field) : QString::fromStdString(problem.field);
    const QString limit = QLocale().toString(qlonglong(problem.limit));
    const bool isList = field && field->type == journal::FieldType::Texts;
    switch (problem.why) {
    case Why::Missing:
        return EntryForm::tr("%1: this must be filled in.").arg(name);
    case Why::TooSmall:
        return EntryForm::tr("%1: at least %2.").arg(name, limit);
    case Why::TooLarge:
        return EntryForm::tr("%1: at most %2.").arg(name, limit);
    case Why::TooShort:
        return isList ? EntryForm::tr("%1: choose at least %2.").arg(name, limit)
                      : EntryForm::tr("%1: at least %2 characters.").arg(name, limit);
    case Why::TooLong:
        return isList ? EntryForm::tr("%1: choose at most %2.").arg(name, limit)
                      : EntryForm::tr("%1: at most %2 characters.").arg(name, limit);
    case Why::NotAChoice:
        return EntryForm::tr("%1: choose one of those offered.").arg(name);
    case Why::WrongType:
    case Why::Unknown:
        break;
    }
    return EntryForm::tr("%1: this cannot be taken.").arg(name);
}

EntryForm::EntryForm(const journal::Kind &kind, const std::vector<std::string> &without,
    Options options, FormCalendar calendar, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_calendar(std::move(calendar))
    , m_problem(new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::k8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const journal::Field &field : kind.fields) {
        if (std::ranges::find(without, field.name) != without.end())
            continue;
        m_inputs.push_back(inputFor(field, options[field.name]));
        m_inputs.back().widget->setAccessibleName(labelOf(field));
        for (auto *inner : m_inputs.back().widget->findChildren<QLineEdit *>())
            inner->setAccessibleName(labelOf(field)); // of a spin box or a list to type in
        if (field.type == journal::FieldType::Flag)
            form->addRow(m_inputs.back().widget); // it carries its words itself
        else
            form->addRow(labelOf(field), m_inputs.back().widget);
    }
    m_problem->setWrapping(true);
    m_problem->hide();
    form->addRow(m_problem);
}

EntryForm::Input EntryForm::inputFor(
    const journal::Field &field, const std::vector<Option> &options)
{
    using journal::FieldType;
    switch (field.type) {
    case FieldType::Text:
        return options.empty() ? textInput(field) : oneInput(field, options);
    case FieldType::Whole:
    case FieldType::Hundredths:
        return numberInput(field);
    case FieldType::Flag:
        return flagInput(field);
    case FieldType::Choice:
        return choiceInput(field);
    case FieldType::Texts:
        return field.least == 1 && field.most == 1 ? oneInput(field, options)
                                                   : listInput(field, options);
    case FieldType::Time:
    case FieldType::Day:
        break;
    }
    return timeInput(field);
}

EntryForm::Input EntryForm::textInput(const journal::Field &field)
{
    if (field.most <= kOneLine) {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::textChanged, this, &EntryForm::edited);
        return {field.name, line,
            [line] { return journal::Value(line->text().trimmed().toStdString()); },
            [line](const journal::Value &value) {
                line->setText(textFrom(value));
            }};
    }
    auto *box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * kBoxLines + space::k16);
    connect(box, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    return {field.name, box,
        [box] { return journal::Value(box->toPlainText().trimmed().toStdString()); },
        [box](const journal::Value &value) {
            box->setPlainText(textFrom(value));
        }};
}

EntryForm::Input EntryForm::numberInput(const journal::Field &field)
{
    const double unit = field.type == journal::FieldType::Hundredths ? 100 : 1;
    auto *number = new QDoubleSpinBox;
    number->setDecimals(unit > 1 ? 2 : 0);
    number->setRange(double(std::max(field.least, -journal::kLargestNumber)) / unit,
        double(std::min(field.most, journal::kLargestNumber)) / unit);
    connect(number, &QDoubleSpinBox::valueChanged, this, &EntryForm::edited);
    return {field.name, number,
        [number, unit] {
            return journal::Value(std::int64_t(std::llround(number->value() * unit)));
        },
        [number, unit](const journal::Value &value) {
            number->setValue(double(numberFrom(value)) / unit);
        }};
}

EntryForm::Input EntryForm::flagInput(const journal::Field &field)
{
    auto *box = new QCheckBox(labelOf(field));
    connect(box, &QCheckBox::toggled, this, &EntryForm::edited);
    return {field.name, box, [box] { return journal::Value(box->isChecked()); },
        [box](const journal::Value &value) {
            box->setChecked(value.as<bool>() && *value.as<bool>());
        }};
}

EntryForm::Input EntryForm::choiceInput(const journal::Field &field)
{
    auto *box = new QComboBox;
    if (!field.required)
        box->addItem(QStringLiteral("–"), QString());
    for (const journal::Choice &choice : field.choices)
        box->addItem(labelOf(choice), QString::fromStdString(choice.name));
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::edited);
    return {field.name, box,
        [box] { return journal::Value(box->currentData().toString().toStdString()); },
        [box](const journal::Value &value) {
            box->setCurrentIndex(std::max(0, box->findData(textFrom(value))));
        }};
}

/// Exactly one of many: who is chosen stands there, and the first letters find another.
EntryForm::Input EntryForm::oneInput(
    const journal::Field &field, const std::vector<Option> &options)
{
    const bool isText = field.type == journal::FieldType::Text;
    auto *box = new QComboBox;
    if (!isText || !field.required)
        box->addItem(QStringLiteral("–"), QString());
    for (const Option &option : options)
        box->addItem(option.label, QString::fromStdString(option.value));
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::edited);
    return {field.name, box,
        [box, isText] {
            const std::string chosen = box->currentData().toString().toStdString();
            if (isText)
                return journal::Value(chosen);
            journal::Json::List out;
            if (!chosen.empty())
                out.push_back(chosen);
            return journal::Value(std::move(out));
        },
        [box, isText](const journal::Value &value) {
            const auto *list = value.as<journal::Json::List>();
            const QString wanted = isText ? textFrom(value)
                : list && !list->empty()  ? textFrom(list->front())
                                          : QString();
            if (box->findData(wanted) < 0 && wanted.isEmpty()) // nobody is chosen unsaid
                box->insertItem(0, QStringLiteral("–"), wanted);
            else if (box->findData(wanted) < 0) // no longer offered, but it was said and stays said
                box->addItem(wanted, wanted);
            box->setCurrentIndex(box->findData(wanted));
        }};
}

EntryForm::Input EntryForm::listInput(
    const journal::Field &field, const std::vector<Option> &options)
{
    auto *list = new QListWidget;
    list->setFixedHeight(list->fontMetrics().lineSpacing() * kListLines + space::k16);
    const auto add = [list](const QString &label, const QString &value, bool chosen) {
        auto *item = new QListWidgetItem(label, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    };
    for (const Option &option : options)
        add(option.label, QString::fromStdString(option.value), false);
    connect(list, &QListWidget::itemChanged, this, &EntryForm::edited);
    return {field.name, list,
        [list] {
            journal::Json::List out;
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->checkState() == Qt::Checked)
                    out.push_back(list->item(row)->data(Qt::UserRole).toString().toStdString());
            }
            return journal::Value(std::move(out));
        },
        [list, add](const journal::Value &value) {
            const auto *chosen = value.as<journal::Json::List>();
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setCheckState(Qt::Unchecked);
            for (std::size_t i = 0; chosen && i < chosen->size(); ++i) {
                const QString wanted = textFrom((*chosen)[i]);
                int row = 0;
                while (
                    row < list->count() && list->item(row)->data(Qt::UserRole).toString() != wanted)
                    ++row;
                if (row < list->count())
                    list->item(row)->setCheckState(Qt::Checked);
                else // no longer offered, but it was said and stays said
                    add(wanted, wanted, true);
            }
        }};
}

EntryForm::Input EntryForm::timeInput(const journal::Field &field)
{
    const bool isDay = field.type == journal::FieldType::Day;
    auto *edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setTimeSpec(Qt::UTC);
    edit->setAccessibleName(labelOf(field));
    // As days and times are written everywhere else in the program.
    edit->setDisplayFormat(isDay ? tr("d MMM yyyy", "day, month, year") : tr("d MMM yyyy, H:mm"));
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &EntryForm::edited);
    constexpr std::int64_t kDayMs = 24 * 3600 * 1000;
    // The field holds the wall clock of the zone; Qt is told it were UTC, so that it changes
    // nothing.
    const auto show = [edit](std::int64_t ms) {
        edit->setDateTime(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
    };
    const auto wall = [zone = m_calendar.zone](Instant at) {
        return zone.localOf(at).time_since_epoch().count();
    };
    if (!field.required)
        show(wall(m_calendar.now));
    const Input plain{field.name, edit,
        [edit, isDay, zone = m_calendar.zone] {
            const std::int64_t ms = edit->dateTime().toMSecsSinceEpoch();
            if (isDay)
                return journal::Value(ms / kDayMs);
            const std::chrono::local_time<Milliseconds> local{Milliseconds{ms}};
            return journal::Value(zone.instantOf(local).time_since_epoch().count());
        },
        [show, wall, isDay](const journal::Value &value) {
            const std::int64_t number = numberFrom(value);
            show(isDay ? number * kDayMs : wall(Instant{Milliseconds{number}}));
        }};
    return field.required ? plain : optionalInput(plain, edit);
}

/// A box before it says whether there is a time at all: no time of any calendar stands for none.
EntryForm::Input EntryForm::optionalInput(const Input &inner, QDateTimeEdit *edit)
{
    auto *both = new QWidget;
    auto *set = new QCheckBox(tr("Set"));
    set->setAccessibleName(tr("%1: set").arg(edit->accessibleName()));
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(set);
    row->addWidget(edit, 1);
    both->setFocusProxy(set);
    edit->setEnabled(false);
    connect(set, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    connect(set, &QCheckBox::toggled, this, &EntryForm::edited);
    return {inner.field, both,
        [inner, set] { return set->isChecked() ? inner.read() : journal::Value(); },
        [inner, set](const journal::Value &value) {
            set->setChecked(!value.isNull());
            if (!value.isNull())
                inner.write(value);
        }};
}

void EntryForm::setValues(const journal::Values &values)
{
    for (const Input &input : m_inputs) {
        const auto found = values.find(input.field);
        input.write(found == values.end() ? journal::Value() : found->second);
    }
}

journal::Values EntryForm::values() const
{
    journal::Values out;
    for (const Input &input : m_inputs) {
        journal::Value value = input.read();
        const auto *text = value.as<std::string>();
        const auto *list = value.as<journal::Json::List>();
        if (!(text && text->empty()) && !(list && list->empty()))
            out[input.field] = std::move(value);
    }
    return out;
}

bool EntryForm::check()
{
    journal::Values filled = values();
    for (const journal::Field &field : m_kind.fields) {
        const auto isHere = [&](const Input &input) {
            return input.field == field.name;
        };
        if (std::ranges::none_of(m_inputs, isHere))
            continue; // the program's own
        journal::Kind alone;
        alone.fields = {field};
        journal::Values value;
        if (filled.contains(field.name))
            value[field.name] = filled[field.name];
        if (const auto problem = alone.problemOf(value)) {
            complain(sentenceFor(m_kind, *problem));
            return false;
        }
    }
    m_problem->hide();
    return true;
}

void EntryForm::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace attune::ui
