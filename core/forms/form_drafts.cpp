// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_drafts.h"

#include "core/forms/form_file.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace attune::forms {

namespace {

std::string fileName(std::string_view form)
{
    return "form\n" + std::string(form);
}

} // namespace

std::string toJson(const FormDraft &draft)
{
    const QJsonObject out{{QStringLiteral("form"), QString::fromStdString(toJson(draft.form))},
        {QStringLiteral("from"), static_cast<qint64>(draft.from)},
        {QStringLiteral("change"), QString::fromStdString(draft.change)},
        {QStringLiteral("session"), QString::fromStdString(draft.session)}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

Result<FormDraft> draftFromJson(std::string_view text)
{
    const QJsonObject object = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
                                   .object();
    auto form = formFromJson(object[QStringLiteral("form")].toString().toStdString());
    if (!form)
        return form.error();
    return FormDraft{std::move(*form), object[QStringLiteral("from")].toInteger(),
        object[QStringLiteral("change")].toString().toStdString(),
        object[QStringLiteral("session")].toString().toStdString()};
}

Done FormDrafts::save(std::string_view form, const FormDraft &draft)
{
    return m_files.save(fileName(form), toJson(draft));
}

Result<std::optional<FormDraft>> FormDrafts::load(std::string_view form) const
{
    const auto text = m_files.load(fileName(form));
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<FormDraft>();
    auto draft = draftFromJson(**text);
    if (!draft)
        return draft.error();
    return std::optional<FormDraft>(std::move(*draft));
}

bool FormDrafts::has(std::string_view form) const
{
    return m_files.has(fileName(form));
}

void FormDrafts::remove(std::string_view form)
{
    m_files.remove(fileName(form));
}

} // namespace attune::forms
