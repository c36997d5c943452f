<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandText</name>
    <message numerus="yes">
        <source>%n record(s) set aside.</source>
        <translation>
            <numerusform>%n record set aside.</numerusform>
            <numerusform>%n records set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s) of this sort.</source>
        <translation>
            <numerusform>%n further problem of this sort.</numerusform>
            <numerusform>%n further problems of this sort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are what was signed.</source>
        <translation>
            <numerusform>%n decision is what was signed.</numerusform>
            <numerusform>%n decisions are what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) could not be compared without the keys of their class.</source>
        <translation>
            <numerusform>%n state could not be compared without the key of its class.</numerusform>
            <numerusform>%n states could not be compared without the keys of their class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n decision(s) are what was signed.</source>
        <translation>
            <numerusform>All is well: %n decision is what was signed.</numerusform>
            <numerusform>All is well: %n decisions are what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too few interactions (%n assessed)</source>
        <translation>
            <numerusform>%1: too few interactions (%n assessed)</numerusform>
            <numerusform>%1: too few interactions (%n assessed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too little can be assessed (%n interaction(s))</source>
        <translation>
            <numerusform>%1: too little can be assessed (%n interaction)</numerusform>
            <numerusform>%1: too little can be assessed (%n interactions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4) of %n interaction(s), not separable</source>
        <translation>
            <numerusform>%1: %2 (%3 to %4) of %n interaction, not separable</numerusform>
            <numerusform>%1: %2 (%3 to %4) of %n interactions, not separable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4) of %n interaction(s), rank %5 (%6 to %7)</source>
        <translation>
            <numerusform>%1: %2 (%3 to %4) of %n interaction, rank %5 (%6 to %7)</numerusform>
            <numerusform>%1: %2 (%3 to %4) of %n interactions, rank %5 (%6 to %7)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait until somebody who holds them signs in</source>
        <translation>
            <numerusform>%n key waits until somebody who holds it signs in</numerusform>
            <numerusform>%n keys wait until somebody who holds them signs in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) received.</source>
        <translation>
            <numerusform>%n decision received.</numerusform>
            <numerusform>%n decisions received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) given.</source>
        <translation>
            <numerusform>%n decision given.</numerusform>
            <numerusform>%n decisions given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of a clock more than a day ahead wait for their time.</source>
        <translation>
            <numerusform>%n decision of a clock more than a day ahead waits for its time.</numerusform>
            <numerusform>%n decisions of a clock more than a day ahead wait for their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for what comes before them.</source>
        <translation>
            <numerusform>%n decision waits for what comes before it.</numerusform>
            <numerusform>%n decisions wait for what comes before them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message numerus="yes">
        <source>too few: %n</source>
        <translation>
            <numerusform>too few: %n</numerusform>
            <numerusform>too few: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weighed mean of %n estimate(s)</source>
        <translation>
            <numerusform>weighed mean of %n estimate</numerusform>
            <numerusform>weighed mean of %n estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) of %n interaction(s)</source>
        <translation>
            <numerusform>%1 (%2 to %3) of %n interaction</numerusform>
            <numerusform>%1 (%2 to %3) of %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week from %1: %2 of %n interaction(s), weights version %3</source>
        <translation>
            <numerusform>Week from %1: %2 of %n interaction, weights version %3</numerusform>
            <numerusform>Week from %1: %2 of %n interactions, weights version %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OversightText</name>
    <message numerus="yes">
        <source>people and program agree in %1 of %n</source>
        <translation>
            <numerusform>people and program agree in %1 of %n</numerusform>
            <numerusform>people and program agree in %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n validation(s)</source>
        <translation>
            <numerusform>%n validation</numerusform>
            <numerusform>%n validations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blaming phrase(s)</source>
        <translation>
            <numerusform>%n blaming phrase</numerusform>
            <numerusform>%n blaming phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hostile turn(s)</source>
        <translation>
            <numerusform>%n hostile turn</numerusform>
            <numerusform>%n hostile turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>median of %Ln dip(s), 7 days</source>
        <translation>
            <numerusform>median of %Ln dip, 7 days</numerusform>
            <numerusform>median of %Ln dips, 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln assessed today</source>
        <translation>
            <numerusform>of %Ln assessed today</numerusform>
            <numerusform>of %Ln assessed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation>
            <numerusform>%n of them answered</numerusform>
            <numerusform>%n of them answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n hostile interactions within 90 minutes</source>
        <translation>
            <numerusform>%1 had %n hostile interaction within 90 minutes</numerusform>
            <numerusform>%1 had %n hostile interactions within 90 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n record could not be read</numerusform>
            <numerusform>%n records could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) in interactions are in no list of agents</source>
        <translation>
            <numerusform>%n agent in interactions is in no list of agents</numerusform>
            <numerusform>%n agents in interactions are in no list of agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) wait to be scored</source>
        <translation>
            <numerusform>%n transcript waits to be scored</numerusform>
            <numerusform>%n transcripts wait to be scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) on shift</source>
        <translation>
            <numerusform>%n agent on shift</numerusform>
            <numerusform>%n agents on shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::CentreWindow</name>
    <message numerus="yes">
        <source>%n delivery(s) stored</source>
        <translation>
            <numerusform>%n delivery stored</numerusform>
            <numerusform>%n deliveries stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::ExchangeWiring</name>
    <message numerus="yes">
        <source>%n decision(s) of others refused: run attune verify</source>
        <translation>
            <numerusform>%n decision of others refused: run attune verify</numerusform>
            <numerusform>%n decisions of others refused: run attune verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::InteractionsWiring</name>
    <message numerus="yes">
        <source>Exported %n interaction(s) to %1.</source>
        <translation>
            <numerusform>Exported %n interaction to %1.</numerusform>
            <numerusform>Exported %n interactions to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::SetAsideWiring</name>
    <message numerus="yes">
        <source>%Ln record(s) taken.</source>
        <translation>
            <numerusform>%Ln record taken.</numerusform>
            <numerusform>%Ln records taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still set aside.</source>
        <translation>
            <numerusform>%Ln still set aside.</numerusform>
            <numerusform>%Ln still set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::BarRows</name>
    <message numerus="yes">
        <source>%1; %n over the line.</source>
        <translation>
            <numerusform>%1; %n over the line.</numerusform>
            <numerusform>%1; %n over the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::ChatView</name>
    <message numerus="yes">
        <source>%n turn(s).</source>
        <translation>
            <numerusform>%n turn.</numerusform>
            <numerusform>%n turns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::FilterChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s), %1 MB in %2 s</source>
        <translation>
            <numerusform>%Ln file, %1 MB in %2 s</numerusform>
            <numerusform>%Ln files, %1 MB in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of agents nobody listed were kept and marked.</source>
        <translation>
            <numerusform>%Ln record of an agent nobody listed was kept and marked.</numerusform>
            <numerusform>%Ln records of agents nobody listed were kept and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of no known format were passed over.</source>
        <translation>
            <numerusform>%Ln file of no known format was passed over.</numerusform>
            <numerusform>%Ln files of no known format were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionView</name>
    <message numerus="yes">
        <source>transferred %n time(s)</source>
        <translation>
            <numerusform>transferred %n time</numerusform>
            <numerusform>transferred %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionsPanel</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln interaction(s) from Today</source>
        <translation>
            <numerusform>Only %Ln interaction from Today</numerusform>
            <numerusform>Only %Ln interactions from Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::IntervalRows</name>
    <message numerus="yes">
        <source>%n estimate(s), from %1 (%2) to %3 (%4).</source>
        <translation>
            <numerusform>%n estimate, from %1 (%2) to %3 (%4).</numerusform>
            <numerusform>%n estimates, from %1 (%2) to %3 (%4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::MappingDialog</name>
    <message numerus="yes">
        <source>The first %n row(s) can be read.</source>
        <translation>
            <numerusform>The first row can be read.</numerusform>
            <numerusform>The first %n rows can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s) would be set aside: %2 (%3).</source>
        <translation>
            <numerusform>%1 of %n row would be set aside: %2 (%3).</numerusform>
            <numerusform>%1 of the first %n rows would be set aside: %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n due</numerusform>
            <numerusform>%1, %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::SetAsideDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken. Nothing of them is lost, and their neighbours are here.</source>
        <translation>
            <numerusform>%Ln record could not be taken. Nothing of it is lost, and its neighbours are here.</numerusform>
            <numerusform>%Ln records could not be taken. Nothing of them is lost, and their neighbours are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::Sparkline</name>
    <message numerus="yes">
        <source>From %1 to %2 in %n step(s).</source>
        <translation>
            <numerusform>From %1 to %2 in %n step.</numerusform>
            <numerusform>From %1 to %2 in %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TeamDashboardPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TodayPanel</name>
    <message numerus="yes">
        <source>%1 of %n scored interaction(s) ended negative</source>
        <translation>
            <numerusform>%1 of %n scored interaction ended negative</numerusform>
            <numerusform>%1 of %n scored interactions ended negative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TrendCard</name>
    <message numerus="yes">
        <source>by week, raw, band = bootstrap interval; broken %n time(s): other weights or another model</source>
        <translation>
            <numerusform>by week, raw, band = bootstrap interval; broken once: other weights or another model</numerusform>
            <numerusform>by week, raw, band = bootstrap interval; broken %n times: other weights or another model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1; the line is broken %n time(s).</source>
        <translation>
            <numerusform>%1; the line is broken once.</numerusform>
            <numerusform>%1; the line is broken %n times.</numerusform>
        </translation>
    </message>
</context>
</TS>
