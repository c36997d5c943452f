<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
