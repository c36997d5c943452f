// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/field_text.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

/// Of interactions.
QString contactField(sync::Field field)
{
    using What = sync::Field;
    switch (field) {
    case What::Ignore:
        return FieldText::tr("Leave out");
    case What::ContactId:
        return FieldText::tr("Interaction, identifier");
    case What::ThreadId:
        return FieldText::tr("Thread, identifier");
    case What::Channel:
        return FieldText::tr("Channel");
    case What::Direction:
        return FieldText::tr("Direction");
    case What::Queue:
        return FieldText::tr("Queue");
    case What::CustomerId:
        return FieldText::tr("Customer, identifier");
    case What::CustomerName:
        return FieldText::tr("Customer, name");
    case What::Disposition:
        return FieldText::tr("Disposition");
    case What::Subject:
        return FieldText::tr("Subject");
    case What::Stamp:
        return FieldText::tr("Last changed");
    case What::Abandoned:
        return FieldText::tr("Abandoned");
    case What::Language:
        return FieldText::tr("Language");
    case What::BasisLevel:
        return FieldText::tr("Consent level");
    case What::TransferredTo:
        return FieldText::tr("Transferred to");
    case What::Talk:
        return FieldText::tr("Talk time");
    case What::Hold:
        return FieldText::tr("Hold time");
    case What::AfterWork:
        return FieldText::tr("After-call work");
    case What::Wait:
        return FieldText::tr("Waiting time");
    case What::SentimentStart:
        return FieldText::tr("Sentiment at the start");
    case What::SentimentEnd:
        return FieldText::tr("Sentiment at the end");
    case What::AgentId:
        return FieldText::tr("Agent, identifier");
    default:
        return {};
    }
}

/// Of people, places and times.
QString peopleField(sync::Field field)
{
    using What = sync::Field;
    switch (field) {
    case What::AgentName:
        return FieldText::tr("Agent, name");
    case What::FirstName:
        return FieldText::tr("First name");
    case What::LastName:
        return FieldText::tr("Last name");
    case What::Email:
        return FieldText::tr("E-mail");
    case What::TeamId:
        return FieldText::tr("Team, identifier");
    case What::TeamName:
        return FieldText::tr("Team, name");
    case What::Site:
        return FieldText::tr("Site");
    case What::Supervisor:
        return FieldText::tr("Supervisor");
    case What::Skills:
        return FieldText::tr("Skills");
    case What::FullTime:
        return FieldText::tr("Share of full time");
    case What::Start:
        return FieldText::tr("Start");
    case What::StartDate:
        return FieldText::tr("Start, date");
    case What::StartTime:
        return FieldText::tr("Start, time of day");
    case What::End:
        return FieldText::tr("End");
    case What::EndDate:
        return FieldText::tr("End, date");
    case What::EndTime:
        return FieldText::tr("End, time of day");
    case What::Duration:
        return FieldText::tr("Length");
    case What::Zone:
        return FieldText::tr("Zone");
    case What::From:
        return FieldText::tr("From (day)");
    case What::Until:
        return FieldText::tr("Until (day)");
    case What::Days:
        return FieldText::tr("Number of days");
    case What::At:
        return FieldText::tr("Time");
    default:
        return {};
    }
}

QString otherField(sync::Field field)
{
    using What = sync::Field;
    switch (field) {
    case What::AtDate:
        return FieldText::tr("Date");
    case What::AtTime:
        return FieldText::tr("Time of day");
    case What::RowId:
        return FieldText::tr("Row, identifier");
    case What::Activity:
        return FieldText::tr("Activity");
    case What::Paid:
        return FieldText::tr("Paid");
    case What::Kind:
        return FieldText::tr("Kind");
    case What::Emotion:
        return FieldText::tr("Emotional class");
    case What::Reason:
        return FieldText::tr("Reason");
    case What::TurnIndex:
        return FieldText::tr("Number of the turn");
    case What::Role:
        return FieldText::tr("Who speaks");
    case What::Text:
        return FieldText::tr("What was said");
    case What::Begin:
        return FieldText::tr("Begins at");
    case What::Finish:
        return FieldText::tr("Ends at");
    case What::Sentiment:
        return FieldText::tr("Sentiment");
    case What::Private:
        return FieldText::tr("Internal note");
    case What::Score:
        return FieldText::tr("Score");
    case What::ScaleMin:
        return FieldText::tr("Lowest score");
    case What::ScaleMax:
        return FieldText::tr("Highest score");
    case What::Comment:
        return FieldText::tr("Comment");
    case What::Rater:
        return FieldText::tr("Who rated");
    case What::Question:
        return FieldText::tr("Question of the form");
    case What::LawfulBasis:
        return FieldText::tr("Lawful basis");
    case What::Purpose:
        return FieldText::tr("Purpose");
    case What::Granted:
        return FieldText::tr("Granted");
    case What::Expires:
        return FieldText::tr("Expires");
    case What::Withdrawn:
        return FieldText::tr("Withdrawn");
    default:
        return {};
    }
}

} // namespace

QString tableText(sync::Table table)
{
    using What = sync::Table;
    switch (table) {
    case What::Unknown:
        return FieldText::tr("Not known");
    case What::Agents:
        return FieldText::tr("Agents");
    case What::Teams:
        return FieldText::tr("Teams");
    case What::Queues:
        return FieldText::tr("Queues");
    case What::Shifts:
        return FieldText::tr("Shifts");
    case What::Absences:
        return FieldText::tr("Absences");
    case What::Contacts:
        return FieldText::tr("Interactions");
    case What::Turns:
        return FieldText::tr("Turns of transcripts");
    case What::Surveys:
        return FieldText::tr("Surveys");
    case What::Consents:
        return FieldText::tr("Consent");
    case What::Ratings:
        return FieldText::tr("Ratings by people");
    }
    return {};
}

QString fieldText(sync::Field field)
{
    for (const auto text : {&contactField, &peopleField, &otherField}) {
        if (const QString found = text(field); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace attune::ui
