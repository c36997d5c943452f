// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/set_aside_text.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class SetAsideText {
    Q_DECLARE_TR_FUNCTIONS(SetAsideText)
};

} // namespace

QString reasonText(facts::SetAside reason)
{
    using Why = facts::SetAside;
    switch (reason) {
    case Why::BrokenJson:
        return SetAsideText::tr("Not complete JSON");
    case Why::InvalidText:
        return SetAsideText::tr("Not readable as text");
    case Why::TooLong:
        return SetAsideText::tr("Too long to be read");
    case Why::TooDeep:
        return SetAsideText::tr("Nested too deeply");
    case Why::MissingId:
        return SetAsideText::tr("No identifier");
    case Why::MissingTime:
        return SetAsideText::tr("No time");
    case Why::ZonelessTime:
        return SetAsideText::tr("Time without a zone");
    case Why::InvalidTime:
        return SetAsideText::tr("Not a time");
    case Why::EndBeforeStart:
        return SetAsideText::tr("Ends before it begins");
    case Why::NegativeDuration:
        return SetAsideText::tr("Negative length");
    case Why::UnknownKind:
        return SetAsideText::tr("Nothing that can be recognised");
    case Why::Encrypted:
        return SetAsideText::tr("Encrypted");
    case Why::SignatureBroken:
        return SetAsideText::tr("Signature does not fit");
    case Why::CriticalExtension:
        return SetAsideText::tr("Needs an extension Attune does not know");
    case Why::MediaTooLarge:
        return SetAsideText::tr("Recording too large to stand in the record");
    case Why::MissingColumn:
        return SetAsideText::tr("A column is missing");
    case Why::InvalidNumber:
        return SetAsideText::tr("Not a number");
    case Why::NoContact:
        return SetAsideText::tr("Its interaction is not here");
    case Why::Empty:
        return SetAsideText::tr("Empty");
    case Why::Truncated:
        return SetAsideText::tr("Cut off");
    case Why::NotReadable:
        return SetAsideText::tr("The file cannot be read");
    case Why::NotAFile:
        return SetAsideText::tr("Not a file");
    case Why::Archive:
        return SetAsideText::tr("An archive");
    }
    return {};
}

QString adviceText(facts::SetAside reason)
{
    using Why = facts::SetAside;
    switch (reason) {
    case Why::BrokenJson:
        return SetAsideText::tr("Correct the record below, then try again.");
    case Why::InvalidText:
        return SetAsideText::tr("Export it again as UTF-8, or correct the record below.");
    case Why::TooLong:
        return SetAsideText::tr(
            "Ask the source for smaller records. It was not kept, only its place.");
    case Why::TooDeep:
        return SetAsideText::tr(
            "Ask the source for a plainer export, or correct the record below.");
    case Why::MissingId:
        return SetAsideText::tr("Add the identifier the source knows it by.");
    case Why::MissingTime:
        return SetAsideText::tr("Add when it began.");
    case Why::ZonelessTime:
        return SetAsideText::tr(
            "Say which zone times without one are of, or add it to the record.");
    case Why::InvalidTime:
        return SetAsideText::tr("Correct the time below.");
    case Why::EndBeforeStart:
        return SetAsideText::tr("Correct one of the two times.");
    case Why::NegativeDuration:
        return SetAsideText::tr("Correct the length below.");
    case Why::UnknownKind:
        return SetAsideText::tr(
            "Say what its columns mean, or export it in a format Attune reads.");
    case Why::Encrypted:
        return SetAsideText::tr("Ask the source for the unencrypted record.");
    case Why::SignatureBroken:
        return SetAsideText::tr("It was changed after it was signed. Ask the source for it again.");
    case Why::CriticalExtension:
        return SetAsideText::tr("Ask the source to leave the extension out.");
    case Why::MediaTooLarge:
        return SetAsideText::tr(
            "The interaction was kept. Import the recording as a file of its own.");
    case Why::MissingColumn:
        return SetAsideText::tr("Say which column holds it, or export it with that column.");
    case Why::InvalidNumber:
        return SetAsideText::tr("Correct the number below.");
    case Why::NoContact:
        return SetAsideText::tr("Import the interaction, then try again.");
    case Why::Empty:
        return SetAsideText::tr("There is nothing to read. Dismiss it.");
    case Why::Truncated:
        return SetAsideText::tr("Ask the source for the whole file.");
    case Why::NotReadable:
        return SetAsideText::tr("Check its permissions, or whether the disk is there.");
    case Why::NotAFile:
        return SetAsideText::tr("Name the files themselves.");
    case Why::Archive:
        return SetAsideText::tr("Unpack it, then import what was in it.");
    }
    return {};
}

QString reasonText(const std::string &name)
{
    for (int i = 0; i <= static_cast<int>(facts::SetAside::Archive); ++i) {
        const auto reason = static_cast<facts::SetAside>(i);
        if (facts::nameOf(reason) == name)
            return reasonText(reason);
    }
    return QString::fromStdString(name);
}

} // namespace attune::ui
