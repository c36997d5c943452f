// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace attune::ui {

namespace {

/// A row of the form: its words are the field's name for whoever cannot see them side by side.
void addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    field->setAccessibleName(text);
    field->setMinimumWidth(scaled(200));
    auto *label = new TextLabel(TextStyle::Body, text);
    label->setBuddy(field);
    form->addRow(label, field);
}

QFormLayout *plainForm(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

template <typename Value>
QComboBox *choice(const std::vector<std::pair<QString, Value>> &choices, Value current,
    const std::function<void(Value)> &chosen)
{
    auto *combo = new QComboBox;
    for (const auto &[text, value] : choices) {
        combo->addItem(text);
        if (value == current)
            combo->setCurrentIndex(combo->count() - 1);
    }
    QObject::connect(combo, &QComboBox::activated, combo,
        [choices, chosen](int row) { chosen(choices[static_cast<std::size_t>(row)].second); });
    return combo;
}

} // namespace

SettingsDialog::SettingsDialog(
    Settings &settings, const std::vector<LanguageChoice> &languages, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_sections(new QVBoxLayout)
    , m_exchange(new QPushButton)
    , m_chooseFolder([](QWidget *dialog, const QString &from, const Chosen &next) {
        askForFolder(dialog, SettingsDialog::tr("Watched folder"), from, dialog, next);
    })
{
    setWindowTitle(tr("Settings"));
    auto *content = new QWidget;
    content->setLayout(m_sections);
    m_sections->setContentsMargins(0, 0, space::k12, 0);
    m_sections->setSpacing(space::k6);
    m_sections->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k16, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    addSection(tr("Appearance"), buildLook(languages));
    addSection(tr("Privacy"), buildPrivacy());
    addSection(tr("Scoring"), buildScoring());
    addSection(tr("Import"),
        buildFolder(tr("Watched folder"),
            tr("Exports that appear in this folder are imported by themselves."),
            m_settings.watchedFolder(),
            [this](const QString &folder) { m_settings.setWatchedFolder(folder); }));
    QWidget *shared = buildFolder(tr("Shared folder"),
        tr("Decisions are exchanged with other workstations through this folder: on a stick, a "
           "network drive, or kept in step by a sync program. They are sealed and signed; the "
           "interactions themselves stay here."),
        m_settings.sharedFolder(),
        [this](const QString &folder) { m_settings.setSharedFolder(folder); });
    m_exchange->setAutoDefault(false);
    m_exchange->hide();
    shared->layout()->addWidget(m_exchange);
    shared->layout()->setAlignment(m_exchange, Qt::AlignLeft);
    addSection(tr("Other workstations"), shared);
    resize(scaled(560), std::min(scaled(760), screen()->availableGeometry().height() * 9 / 10));
}

void SettingsDialog::addSection(const QString &title, QWidget *content)
{
    const int end = m_sections->count() - 1; // before the stretch
    auto *heading = new TextLabel(TextStyle::Section, title);
    heading->setContentsMargins(0, end == 0 ? 0 : space::k16, 0, space::k2);
    m_sections->insertWidget(end, heading);
    m_sections->insertWidget(end + 1, content);
}

void SettingsDialog::offerExchange(QAction *exchange)
{
    m_exchange->setText(exchange->text());
    m_exchange->show();
    connect(m_exchange, &QPushButton::clicked, this, [this, exchange] {
        accept();
        exchange->trigger();
    });
}

QWidget *SettingsDialog::buildLook(const std::vector<LanguageChoice> &languages)
{
    auto *box = new QWidget;
    QFormLayout *form = plainForm(box);
    addRow(form, tr("Theme"),
        choice<ThemeChoice>({{tr("As the desktop"), ThemeChoice::System},
                                {tr("Light"), ThemeChoice::Light}, {tr("Dark"), ThemeChoice::Dark}},
            m_settings.theme(), [this](ThemeChoice value) { m_settings.setTheme(value); }));
    addRow(form, tr("Rows"),
        choice<Density>({{tr("Compact"), Density::Compact}, {tr("Normal"), Density::Normal},
                            {tr("Roomy"), Density::Roomy}},
            m_settings.density(), [this](Density value) { m_settings.setDensity(value); }));
    auto *size = new QSpinBox;
    size->setRange(90, 200);
    size->setSingleStep(10);
    size->setSuffix(QChar(0x202F) + QLocale().percent());
    size->setValue(qRound(m_settings.fontScale() * 100));
    size->setKeyboardTracking(false); // or the window jumps while a number is being typed
    connect(size, &QSpinBox::valueChanged, this,
        [this](int percent) { m_settings.setFontScale(percent / 100.0); });
    addRow(form, tr("Text size"), size);
    std::vector<std::pair<QString, QString>> names{{tr("As the desktop"), QString()}};
    for (const LanguageChoice &language : languages)
        names.emplace_back(language.name, language.code);
    addRow(form, tr("Language"),
        choice<QString>(
            names, m_settings.language(), [this](QString code) { m_settings.setLanguage(code); }));
    auto *hint = new TextLabel(
        TextStyle::Caption, tr("The language changes at the next start."), nullptr, Role::Muted);
    hint->setWrapping(true);
    form->addRow(nullptr, hint);
    return box;
}

QWidget *SettingsDialog::buildPrivacy()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *mask = new QCheckBox(tr("Mask names"));
    mask->setChecked(m_settings.namesMasked());
    connect(mask, &QCheckBox::toggled, &m_settings, &Settings::setNamesMasked);
    connect(&m_settings, &Settings::namesMaskedChanged, mask, &QCheckBox::setChecked);
    layout->addWidget(mask);
    auto *hint = new TextLabel(TextStyle::Caption,
        tr("Hides the names of people while you share your screen."), nullptr, Role::Muted);
    hint->setWrapping(true);
    layout->addWidget(hint);
    std::vector<std::pair<QString, int>> pauses{{tr("Never"), 0}};
    for (const int minutes : {2, 5, 10, 15, 30, 60})
        pauses.emplace_back(tr("%n minute(s)", nullptr, minutes), minutes);
    auto *lock = choice<int>(
        pauses, m_settings.lockAfter(), [this](int minutes) { m_settings.setLockAfter(minutes); });
    auto *label = new TextLabel(TextStyle::Body, tr("Lock when nothing is touched for"));
    lock->setAccessibleName(label->text());
    label->setBuddy(lock);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(lock);
    row->addStretch(1);
    layout->addLayout(row);
    auto *remember = new QCheckBox(tr("Let the desktop's keychain remember the unlocking"));
    remember->setChecked(m_settings.remembersUnlock());
    connect(remember, &QCheckBox::toggled, &m_settings, &Settings::setRemembersUnlock);
    layout->addWidget(remember);
    auto *kept = new TextLabel(TextStyle::Caption,
        tr("Offers a tick where the passphrase is asked. At the next start who ticked it comes in "
           "without it, and so does whoever sits at this desktop; after a lock it is asked again. "
           "Switched off, what was remembered is taken away; other centres follow when they are "
           "opened."),
        nullptr, Role::Muted);
    kept->setWrapping(true);
    layout->addWidget(kept);
    return box;
}

QWidget *SettingsDialog::buildScoring()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *rules = new QCheckBox(tr("Score by written rules alone"));
    rules->setChecked(m_settings.rulesOnly());
    connect(rules, &QCheckBox::toggled, &m_settings, &Settings::setRulesOnly);
    layout->addWidget(rules);
    auto *hint = new TextLabel(TextStyle::Caption,
        tr("Leaves out what was learnt from examples. From the next start on, everything is scored "
           "again in this way."),
        nullptr, Role::Muted);
    hint->setWrapping(true);
    layout->addWidget(hint);
    auto *words =
        choice<QString>({{QStringLiteral("Landis & Koch 1977"), QStringLiteral("landis-koch")},
                            {QStringLiteral("Fleiss 1981"), QStringLiteral("fleiss")},
                            {QStringLiteral("Altman 1991"), QStringLiteral("altman")},
                            {QStringLiteral("Cicchetti 1994"), QStringLiteral("cicchetti")}},
            m_settings.kappaWords(), [this](QString author) { m_settings.setKappaWords(author); });
    auto *label = new TextLabel(TextStyle::Body, tr("Words for kappas in reports, after"));
    words->setAccessibleName(label->text());
    label->setBuddy(words);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(words);
    row->addStretch(1);
    layout->addLayout(row);
    return box;
}

QWidget *SettingsDialog::buildFolder(const QString &name, const QString &hintText,
    const QString &folder, const std::function<void(const QString &)> &keep)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextStyle::Body, name);
    auto *path = new QLineEdit(folder);
    path->setPlaceholderText(tr("None"));
    path->setAccessibleName(label->text());
    label->setBuddy(path);
    auto *pick = new QPushButton(tr("Choose…"));
    pick->setAutoDefault(false);
    connect(
        path, &QLineEdit::editingFinished, this, [keep, path] { keep(path->text().trimmed()); });
    connect(pick, &QPushButton::clicked, this, [this, keep, path] {
        m_chooseFolder(this, path->text(), [keep, path](const QString &chosen) {
            path->setText(chosen);
            keep(chosen);
        });
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(path, 1);
    row->addWidget(pick);
    layout->addLayout(row);
    auto *hint = new TextLabel(TextStyle::Caption, hintText, nullptr, Role::Muted);
    hint->setWrapping(true);
    layout->addWidget(hint);
    return box;
}

} // namespace attune::ui
