<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n validation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blaming phrase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hostile turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>median of %Ln dip(s), 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln assessed today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n hostile interactions within 90 minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) in interactions are in no list of agents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) wait to be scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) on shift</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::CentreWindow</name>
    <message numerus="yes">
        <source>Exported %n interaction(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionView</name>
    <message numerus="yes">
        <source>transferred %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionsPanel</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>attune::ui::TodayPanel</name>
    <message numerus="yes">
        <source>%1 of %n scored interaction(s) ended negative</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
