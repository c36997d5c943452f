<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardExport</name>
    <message numerus="yes">
        <source>%n row(s) are too many for paper: export a table.</source>
        <translation>
            <numerusform>%n row is too much for paper: export a table.</numerusform>
            <numerusform>%n rows are too many for paper: export a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message numerus="yes">
        <source>It rests on %n unit(s) only; with fewer than ten an interval comes out too narrow.</source>
        <translation>
            <numerusform>It rests on %n unit only; with fewer than ten an interval comes out too narrow.</numerusform>
            <numerusform>It rests on %n units only; with fewer than ten an interval comes out too narrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the reveal, not counted</source>
        <translation>
            <numerusform>%n after the reveal, not counted</numerusform>
            <numerusform>%n after the reveal, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not opened</source>
        <translation>
            <numerusform>%n not opened</numerusform>
            <numerusform>%n not opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points, 95 % interval, right = stricter; from %n session(s)</source>
        <translation>
            <numerusform>points, 95 % interval, right = stricter; from %n session</numerusform>
            <numerusform>points, 95 % interval, right = stricter; from %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>logits, 95 % interval, right = stricter; from %n session(s)</source>
        <translation>
            <numerusform>logits, 95 % interval, right = stricter; from %n session</numerusform>
            <numerusform>logits, 95 % interval, right = stricter; from %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points, right = stricter than before; on answers scored before and again (%n), so that what all have in common shows, too</source>
        <translation>
            <numerusform>points, right = stricter than before; on answers scored before and again (%n), so that what all have in common shows, too</numerusform>
            <numerusform>points, right = stricter than before; on answers scored before and again (%n), so that what all have in common shows, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s)</source>
        <translation>
            <numerusform>%Ln evaluator</numerusform>
            <numerusform>%Ln evaluators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s), %1 not applicable. Given: %2.</source>
        <translation>
            <numerusform>%n score, %1 not applicable. Given: %2.</numerusform>
            <numerusform>%n scores, %1 not applicable. Given: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agreed on</source>
        <translation>
            <numerusform>%1 of %n agreed on</numerusform>
            <numerusform>%1 of %n agreed on</numerusform>
        </translation>
    </message>
</context>
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
        <source>Ratings of %1: %n interaction(s), %2 raters, %3 ratings</source>
        <translation>
            <numerusform>Ratings of %1: %n interaction, %2 raters, %3 ratings</numerusform>
            <numerusform>Ratings of %1: %n interactions, %2 raters, %3 ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, comes with the program, %n question(s)</source>
        <translation>
            <numerusform>%1: %2, comes with the program, %n question</numerusform>
            <numerusform>%1: %2, comes with the program, %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be published: %n question(s).</source>
        <translation>
            <numerusform>“%1” can be published: %n question.</numerusform>
            <numerusform>“%1” can be published: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n score(s)</source>
        <translation>
            <numerusform>%1 lacks %n score</numerusform>
            <numerusform>%1 lacks %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. They are plain now: delete them when the session is over.</source>
        <translation>
            <numerusform>%n file written. It is plain now: delete it when the session is over.</numerusform>
            <numerusform>%n files written. They are plain now: delete them when the session is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of columns with saved meanings.</source>
        <translation>
            <numerusform>%n kind of columns with saved meanings.</numerusform>
            <numerusform>%n kinds of columns with saved meanings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped and are looked at again next time:</source>
        <translation>
            <numerusform>%n file was skipped and is looked at again next time:</numerusform>
            <numerusform>%n files were skipped and are looked at again next time:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The raters fall into %n group(s) without a common interaction: compare severities within a group only.</source>
        <translation>
            <numerusform>The raters fall into %n group without a common interaction: compare severities within a group only.</numerusform>
            <numerusform>The raters fall into %n groups without a common interaction: compare severities within a group only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message numerus="yes">
        <source>%n evaluation(s) cannot be read here and may be of this contact.</source>
        <translation>
            <numerusform>%n evaluation cannot be read here and may be of this contact.</numerusform>
            <numerusform>%n evaluations cannot be read here and may be of this contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message numerus="yes">
        <source>%n retracted version(s) stay readable.</source>
        <translation>
            <numerusform>%n retracted version stays readable.</numerusform>
            <numerusform>%n retracted versions stay readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) came after the window had closed: kept, without effect.</source>
        <translation>
            <numerusform>%n side came after the window had closed: kept, without effect.</numerusform>
            <numerusform>%n sides came after the window had closed: kept, without effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n open dispute</numerusform>
            <numerusform>%n open disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) ended because the evaluation was retracted: not counted.</source>
        <translation>
            <numerusform>%n dispute ended because the evaluation was retracted: not counted.</numerusform>
            <numerusform>%n disputes ended because the evaluation was retracted: not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
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
    <message numerus="yes">
        <source>%n person(s) were erased here, as was decided elsewhere.</source>
        <translation>
            <numerusform>%n person was erased here, as was decided elsewhere.</numerusform>
            <numerusform>%n persons were erased here, as was decided elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read here.</source>
        <translation>
            <numerusform>%n entry cannot be read here.</numerusform>
            <numerusform>%n entries cannot be read here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message numerus="yes">
        <source>%n form(s) published</source>
        <translation>
            <numerusform>%n form published</numerusform>
            <numerusform>%n forms published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come with the program</source>
        <translation>
            <numerusform>%n more comes with the program</numerusform>
            <numerusform>%n more come with the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may be disputed for %n day(s).</source>
        <translation>
            <numerusform>It may be disputed for %n day.</numerusform>
            <numerusform>It may be disputed for %n days.</numerusform>
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
    <message numerus="yes">
        <source>weighted mean of %n estimate(s)</source>
        <translation>
            <numerusform>weighted mean of %n estimate</numerusform>
            <numerusform>weighted mean of %n estimates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message numerus="yes">
        <source>not shown: fewer than %n people</source>
        <translation>
            <numerusform>not shown: fewer than %n person</numerusform>
            <numerusform>not shown: fewer than %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) longer than allowed (%1)</source>
        <translation>
            <numerusform>%n shift longer than allowed (%1)</numerusform>
            <numerusform>%n shifts longer than allowed (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n people of the team who have a figure here; their cells stand below, and each opens into what it was made of.</source>
        <translation>
            <numerusform>The figure of the %n person of the team who has one here; their cell stands below and opens into what it was made of.</numerusform>
            <numerusform>The mean of the %n people of the team who have a figure here; their cells stand below, and each opens into what it was made of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % come from %n interaction(s) before %2.</source>
        <translation>
            <numerusform>%1 % come from %n interaction before %2.</numerusform>
            <numerusform>%1 % come from %n interactions before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % come from %n interaction(s) in %2 before %3.</source>
        <translation>
            <numerusform>%1 % come from %n interaction in %2 before %3.</numerusform>
            <numerusform>%1 % come from %n interactions in %2 before %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedExport</name>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>Exported %n row to %1.</numerusform>
            <numerusform>Exported %n rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>of %n the mean changes by %1, %2 % by more than 0.2</source>
        <translation>
            <numerusform>of %n the mean changes by %1, %2 % by more than 0.2</numerusform>
            <numerusform>of %n the mean changes by %1, %2 % by more than 0.2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s), drawn by seed %1, were read again in memory; nothing was changed.</source>
        <translation>
            <numerusform>%n interaction, drawn by seed %1, was read again in memory; nothing was changed.</numerusform>
            <numerusform>%n interactions, drawn by seed %1, were read again in memory; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell, %1 clearly</source>
        <translation>
            <numerusform>%n fell, %1 clearly</numerusform>
            <numerusform>%n fell, %1 clearly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hardly changed</source>
        <translation>
            <numerusform>%n hardly changed</numerusform>
            <numerusform>%n hardly changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rose, %1 clearly</source>
        <translation>
            <numerusform>%n rose, %1 clearly</numerusform>
            <numerusform>%n rose, %1 clearly</numerusform>
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
    <name>PageWords</name>
    <message numerus="yes">
        <source>At most %n contact(s) of one agent in a calendar month</source>
        <translation>
            <numerusform>At most %n contact of one agent in a calendar month</numerusform>
            <numerusform>At most %n contacts of one agent in a calendar month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People are told %n hour(s) before a draw</source>
        <translation>
            <numerusform>People are told %n hour before a draw</numerusform>
            <numerusform>People are told %n hours before a draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown of fewer than %n people</source>
        <translation>
            <numerusform>Nothing is shown of fewer than %n person</numerusform>
            <numerusform>Nothing is shown of fewer than %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evaluations of a person are kept for %n day(s)</source>
        <translation>
            <numerusform>Evaluations of a person are kept for %n day</numerusform>
            <numerusform>Evaluations of a person are kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) more was drawn of somebody than agreed: workstations were apart.</source>
        <translation>
            <numerusform>In %n month more was drawn of somebody than agreed: workstations were apart.</numerusform>
            <numerusform>In %n months more was drawn of somebody than agreed: workstations were apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 of %n decision(s) in under five seconds.</source>
        <translation>
            <numerusform>%1 took %2 of %n decision in under five seconds.</numerusform>
            <numerusform>%1 took %2 of %n decisions in under five seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followed every one of %n suggestion(s).</source>
        <translation>
            <numerusform>%1 followed every one of %n suggestion.</numerusform>
            <numerusform>%1 followed every one of %n suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision.</source>
        <translation>
            <numerusform>%n suggestion waits for a decision.</numerusform>
            <numerusform>%n suggestions wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) could not be written into the access log.</source>
        <translation>
            <numerusform>%n opening could not be written into the access log.</numerusform>
            <numerusform>%n openings could not be written into the access log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of scores are older than was decided.</source>
        <translation>
            <numerusform>%n day of scores is older than was decided.</numerusform>
            <numerusform>%n days of scores are older than was decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n class(es) nobody has decided purpose, retention and steward.</source>
        <translation>
            <numerusform>Of %n class nobody has decided purpose, retention and steward.</numerusform>
            <numerusform>Of %n classes nobody has decided purpose, retention and steward.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other report(s) use the same words.</source>
        <translation>
            <numerusform>%n other report uses the same words.</numerusform>
            <numerusform>%n other reports use the same words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by %1. %n contact(s) are left of this month&apos;s quota.</source>
        <translation>
            <numerusform>Refused by %1. %n contact is left of this month&apos;s quota.</numerusform>
            <numerusform>Refused by %1. %n contacts are left of this month&apos;s quota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are late.</source>
        <translation>
            <numerusform>%n report is late.</numerusform>
            <numerusform>%n reports are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the postbox for their reader to sign in.</source>
        <translation>
            <numerusform>%n letter waits in the postbox for its reader to sign in.</numerusform>
            <numerusform>%n letters wait in the postbox for their reader to sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n contact(s).</source>
        <translation>
            <numerusform>It rests on %n contact.</numerusform>
            <numerusform>It rests on %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) are missing in the log.</source>
        <translation>
            <numerusform>%n opening is missing in the log.</numerusform>
            <numerusform>%n openings are missing in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) are overdue.</source>
        <translation>
            <numerusform>%n audit is overdue.</numerusform>
            <numerusform>%n audits are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1 wait to be looked at.</source>
        <translation>
            <numerusform>%n use of %1 waits to be looked at.</numerusform>
            <numerusform>%n uses of %1 wait to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of emotional data stand in the log.</source>
        <translation>
            <numerusform>%n use of emotional data stands in the log.</numerusform>
            <numerusform>%n uses of emotional data stand in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) wait for a person to settle them.</source>
        <translation>
            <numerusform>%n consent waits for a person to settle it.</numerusform>
            <numerusform>%n consents wait for a person to settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contact(s) may be analysed.</source>
        <translation>
            <numerusform>%1 of %Ln contact may be analysed.</numerusform>
            <numerusform>%1 of %Ln contacts may be analysed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal hold(s) are to be looked at again.</source>
        <translation>
            <numerusform>%n legal hold is to be looked at again.</numerusform>
            <numerusform>%n legal holds are to be looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a second signature.</source>
        <translation>
            <numerusform>%n request waits for a second signature.</numerusform>
            <numerusform>%n requests wait for a second signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are not done on every workstation yet.</source>
        <translation>
            <numerusform>%n erasure is not done on every workstation yet.</numerusform>
            <numerusform>%n erasures are not done on every workstation yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed deletion(s) ask for less than the decided period, and are not carried out.</source>
        <translation>
            <numerusform>%n signed deletion asks for less than the decided period, and is not carried out.</numerusform>
            <numerusform>%n signed deletions ask for less than the decided period, and are not carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hold came too late for %n workstation(s): what was erased there before it arrived cannot be brought back.</source>
        <translation>
            <numerusform>The hold came too late for %n workstation: what was erased there before it arrived cannot be brought back.</numerusform>
            <numerusform>The hold came too late for %n workstations: what was erased there before it arrived cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and saved. It stops the erasure where it is not carried out yet, as soon as it arrives there. On %n workstation(s) it came too late.</source>
        <translation>
            <numerusform>Signed and saved. It stops the erasure where it is not carried out yet, as soon as it arrives there. On %n workstation it came too late.</numerusform>
            <numerusform>Signed and saved. It stops the erasure where it is not carried out yet, as soon as it arrives there. On %n workstations it came too late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed erasure(s) met a legal hold.</source>
        <translation>
            <numerusform>%n confirmed erasure met a legal hold.</numerusform>
            <numerusform>%n confirmed erasures met a legal hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n team(s) alone.</source>
        <translation>
            <numerusform>For %n team alone.</numerusform>
            <numerusform>For %n teams alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are theirs to hold and wait for a holder to sign in.</source>
        <translation>
            <numerusform>%n key is theirs to hold and waits for a holder to sign in.</numerusform>
            <numerusform>%n keys are theirs to hold and wait for a holder to sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for a key until somebody who holds it signs in.</source>
        <translation>
            <numerusform>%n user waits for a key until somebody who holds it signs in.</numerusform>
            <numerusform>%n users wait for a key until somebody who holds it signs in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may sign in.</source>
        <translation>
            <numerusform>%n person may sign in.</numerusform>
            <numerusform>%n people may sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) of this month cannot be read here, and each counts as one.</source>
        <translation>
            <numerusform>%n draw of this month cannot be read here, and counts as one.</numerusform>
            <numerusform>%n draws of this month cannot be read here, and each counts as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n customer(s) said is not yours to see, for it names them. Ask somebody who may: %1.</source>
        <translation>
            <numerusform>What %n customer said is not yours to see, for it names them. Ask somebody who may: %1.</numerusform>
            <numerusform>What %n customers said is not yours to see, for it names them. Ask somebody who may: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exported %Ln row(s)</source>
        <translation>
            <numerusform>exported %Ln row</numerusform>
            <numerusform>exported %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s)</source>
        <translation>
            <numerusform>Exported %Ln row</numerusform>
            <numerusform>Exported %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n load-minute(s) on duty at the latest, load is over its limit</source>
        <translation>
            <numerusform>From %n load-minute on duty at the latest, load is over its limit</numerusform>
            <numerusform>From %n load-minutes on duty at the latest, load is over its limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n load-minute(s) on duty at the latest, load is red</source>
        <translation>
            <numerusform>From %n load-minute on duty at the latest, load is red</numerusform>
            <numerusform>From %n load-minutes on duty at the latest, load is red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For one that is lost, or whose owner has left. It decides nothing any more, and no erasure waits for it. What it wrote from that day on does not count anywhere; without a day, what comes after the %Ln decision(s) known of it here. This cannot be taken back: it joins again as a new one.</source>
        <translation>
            <numerusform>For one that is lost, or whose owner has left. It decides nothing any more, and no erasure waits for it. What it wrote from that day on does not count anywhere; without a day, what comes after the %Ln decision known of it here. This cannot be taken back: it joins again as a new one.</numerusform>
            <numerusform>For one that is lost, or whose owner has left. It decides nothing any more, and no erasure waits for it. What it wrote from that day on does not count anywhere; without a day, what comes after the %Ln decisions known of it here. This cannot be taken back: it joins again as a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeerReview</name>
    <message numerus="yes">
        <source>%1 to %2, %n pair(s)</source>
        <translation>
            <numerusform>%1 to %2, %n pair</numerusform>
            <numerusform>%1 to %2, %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), no interval</source>
        <translation>
            <numerusform>%n pair, no interval</numerusform>
            <numerusform>%n pairs, no interval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) drawn by seed %1</source>
        <translation>
            <numerusform>%n contact drawn by seed %1</numerusform>
            <numerusform>%n contacts drawn by seed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) stay in the record.</source>
        <translation>
            <numerusform>%n earlier version stays in the record.</numerusform>
            <numerusform>%n earlier versions stay in the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seed %1, out of %n contact(s) with a transcript.</source>
        <translation>
            <numerusform>Seed %1, out of %n contact with a transcript.</numerusform>
            <numerusform>Seed %1, out of %n contacts with a transcript.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of each, between %1 and %2 reviews for each reviewer.</source>
        <translation>
            <numerusform>%n contact of each, between %1 and %2 reviews for each reviewer.</numerusform>
            <numerusform>%n contacts of each, between %1 and %2 reviews for each reviewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two who reviewed each other wait %n cycle(s).</source>
        <translation>
            <numerusform>Two who reviewed each other wait %n cycle.</numerusform>
            <numerusform>Two who reviewed each other wait %n cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same pair at most %n time(s) in a quarter.</source>
        <translation>
            <numerusform>The same pair at most %n time in a quarter.</numerusform>
            <numerusform>The same pair at most %n times in a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided by hand: %n pair(s).</source>
        <translation>
            <numerusform>Decided by hand: %n pair.</numerusform>
            <numerusform>Decided by hand: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ruled out: %n pair(s).</source>
        <translation>
            <numerusform>Ruled out: %n pair.</numerusform>
            <numerusform>Ruled out: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said to be too close: %n pair(s).</source>
        <translation>
            <numerusform>Said to be too close: %n pair.</numerusform>
            <numerusform>Said to be too close: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have nobody who may review them.</source>
        <translation>
            <numerusform>%n contact has nobody who may review it.</numerusform>
            <numerusform>%n contacts have nobody who may review them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have to share too few reviewers.</source>
        <translation>
            <numerusform>%n contact has too few reviewers.</numerusform>
            <numerusform>%n contacts have to share too few reviewers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) find nobody when all others do.</source>
        <translation>
            <numerusform>%n review finds nobody when all others do.</numerusform>
            <numerusform>%n reviews find nobody when all others do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) cannot reach their least load.</source>
        <translation>
            <numerusform>%n reviewer cannot reach the least load.</numerusform>
            <numerusform>%n reviewers cannot reach their least load.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) reassigned</source>
        <translation>
            <numerusform>%n review reassigned</numerusform>
            <numerusform>%n reviews reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
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
    <name>RecoveryText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for an offer or for their check at return</source>
        <translation>
            <numerusform>%n person waits for an offer or for their check at return</numerusform>
            <numerusform>%n people wait for an offer or for their check at return</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message numerus="yes">
        <source>Your own answer. It is shown together with those of %n people or more, never by itself.</source>
        <translation>
            <numerusform>Your own answer. It is shown together with those of %n person or more, never by itself.</numerusform>
            <numerusform>Your own answer. It is shown together with those of %n people or more, never by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message numerus="yes">
        <source>Only %n comparable day(s) with data: four are needed.</source>
        <translation>
            <numerusform>Only %n comparable day with data: four are needed.</numerusform>
            <numerusform>Only %n comparable days with data: four are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more point of service level takes %n more person(s) then.</source>
        <translation>
            <numerusform>One more point of service level takes %n more person then.</numerusform>
            <numerusform>One more point of service level takes %n more people then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Interactions in this half hour on the %n comparable day(s), oldest first: %2. On half of such days at most %3 are expected (P50), on four of five at most %4 (P80).</source>
        <translation>
            <numerusform>%1. Interactions in this half hour on the %n comparable day: %2. On half of such days at most %3 are expected (P50), on four of five at most %4 (P80).</numerusform>
            <numerusform>%1. Interactions in this half hour on the %n comparable days, oldest first: %2. On half of such days at most %3 are expected (P50), on four of five at most %4 (P80).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message numerus="yes">
        <source>At most %n match(es) at one time. Nobody of the teams they lead is ever matched with them.</source>
        <translation>
            <numerusform>At most %n match at one time. Nobody of the teams they lead is ever matched with them.</numerusform>
            <numerusform>At most %n matches at one time. Nobody of the teams they lead is ever matched with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a mentor</source>
        <translation>
            <numerusform>%n request waits for a mentor</numerusform>
            <numerusform>%n requests wait for a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One question, 0 to 10: How drained do you feel right now? Agents answer by themselves, if they wish to, with a code that only they keep, and leave whenever they wish. It is shown in groups of %n or more alone, never for a person, and a further group is withheld where the rest could be found by subtraction.</source>
        <translation>
            <numerusform>One question, 0 to 10: How drained do you feel right now? Agents answer by themselves, if they wish to, with a code that only they keep, and leave whenever they wish. It is shown in groups of %n or more alone, never for a person, and a further group is withheld where the rest could be found by subtraction.</numerusform>
            <numerusform>One question, 0 to 10: How drained do you feel right now? Agents answer by themselves, if they wish to, with a code that only they keep, and leave whenever they wish. It is shown in groups of %n or more alone, never for a person, and a further group is withheld where the rest could be found by subtraction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n person(s), each counted once.</source>
        <translation>
            <numerusform>The mean over %n person, counted once.</numerusform>
            <numerusform>The mean over %n people, each counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched within %1 h: %2 of %n request(s) that can still be read.</source>
        <translation>
            <numerusform>Matched within %1 h: %2 of %n request that can still be read.</numerusform>
            <numerusform>Matched within %1 h: %2 of %n requests that can still be read.</numerusform>
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
    <message numerus="yes">
        <source>%n more interaction(s) with abuse or a threat</source>
        <translation>
            <numerusform>%n more interaction with abuse or a threat</numerusform>
            <numerusform>%n more interactions with abuse or a threat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more agent(s) with a run of hostile interactions</source>
        <translation>
            <numerusform>%n more agent with a run of hostile interactions</numerusform>
            <numerusform>%n more agents with a run of hostile interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more escalation(s) asked for and not offered</source>
        <translation>
            <numerusform>%n more escalation asked for and not offered</numerusform>
            <numerusform>%n more escalations asked for and not offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more interaction(s) ended clearly negative</source>
        <translation>
            <numerusform>%n more interaction ended clearly negative</numerusform>
            <numerusform>%n more interactions ended clearly negative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message numerus="yes">
        <source>From %n answer(s) of %1 people, together and within persons. Less than 2 % is nothing.</source>
        <translation>
            <numerusform>From %n answer of %1 people, together and within persons. Less than 2 % is nothing.</numerusform>
            <numerusform>From %n answers of %1 people, together and within persons. Less than 2 % is nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n week(s), %1 before a sick absence. 0.5 is chance: a coin does as well.</source>
        <translation>
            <numerusform>Of %n week, %1 before a sick absence. 0.5 is chance: a coin does as well.</numerusform>
            <numerusform>Of %n weeks, %1 before a sick absence. 0.5 is chance: a coin does as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n shift(s).</source>
        <translation>
            <numerusform>Of %n shift.</numerusform>
            <numerusform>Of %n shifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data: %n answer(s) of a day with a shift; at least %1 of %2 people are needed.</source>
        <translation>
            <numerusform>No data: %n answer of a day with a shift; at least %1 of %2 people are needed.</numerusform>
            <numerusform>No data: %n answers of a day with a shift; at least %1 of %2 people are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before an absence; at least %1 are needed.</source>
        <translation>
            <numerusform>%n week before an absence; at least %1 are needed.</numerusform>
            <numerusform>%n weeks before an absence; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people, or a group that would tell of such a one by subtraction: nothing is said of it.</source>
        <translation>
            <numerusform>Fewer than %n person, or a group that would tell of such a one by subtraction: nothing is said of it.</numerusform>
            <numerusform>Fewer than %n people, or a group that would tell of such a one by subtraction: nothing is said of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) in %1 shifts. A difference is a reason to look at work and plans, not at people.</source>
        <translation>
            <numerusform>%n alert in %1 shifts. A difference is a reason to look at work and plans, not at people.</numerusform>
            <numerusform>%n alerts in %1 shifts. A difference is a reason to look at work and plans, not at people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::CalibrationWiring</name>
    <message numerus="yes">
        <source>%1 Earlier sessions left %n gold item(s) fewer than wanted.</source>
        <translation>
            <numerusform>%1 Earlier sessions left %n gold item fewer than wanted.</numerusform>
            <numerusform>%1 Earlier sessions left %n gold items fewer than wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) were drawn at random; the draw can be repeated by its seed. To choose by hand, type a contact&apos;s number in their list and mark it with Space: then the draw certifies nothing. Scores stay sealed until the facilitator reveals them. Whoever facilitates and scores as well names a substitute who does not score. Hidden gold items come on top: interactions of earlier sessions whose right answers are known, shuffled among the others, and nobody is told which they are.</source>
        <translation>
            <numerusform>%n interaction was drawn at random; the draw can be repeated by its seed. To choose by hand, type a contact&apos;s number in their list and mark it with Space: then the draw certifies nothing. Scores stay sealed until the facilitator reveals them. Whoever facilitates and scores as well names a substitute who does not score. Hidden gold items come on top: interactions of earlier sessions whose right answers are known, shuffled among the others, and nobody is told which they are.</numerusform>
            <numerusform>%n interactions were drawn at random; the draw can be repeated by its seed. To choose by hand, type a contact&apos;s number in their list and mark it with Space: then the draw certifies nothing. Scores stay sealed until the facilitator reveals them. Whoever facilitates and scores as well names a substitute who does not score. Hidden gold items come on top: interactions of earlier sessions whose right answers are known, shuffled among the others, and nobody is told which they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) before this one may not be opened any more and are left out.</source>
        <translation>
            <numerusform>%n interaction before this one may not be opened any more and is left out.</numerusform>
            <numerusform>%n interactions before this one may not be opened any more and are left out.</numerusform>
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
    <name>attune::app::DisputesWiring</name>
    <message numerus="yes">
        <source>%n disputed contact(s) to score again</source>
        <translation>
            <numerusform>%n disputed contact to score again</numerusform>
            <numerusform>%n disputed contacts to score again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) to decide</source>
        <translation>
            <numerusform>%n dispute to decide</numerusform>
            <numerusform>%n disputes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) without a second evaluator</source>
        <translation>
            <numerusform>%n dispute without a second evaluator</numerusform>
            <numerusform>%n disputes without a second evaluator</numerusform>
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
    <name>attune::app::FatigueWiring</name>
    <message numerus="yes">
        <source>%n more over a limit</source>
        <translation>
            <numerusform>%n more over a limit</numerusform>
            <numerusform>%n more over a limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::RecoveryWiring</name>
    <message numerus="yes">
        <source>%n more to be offered a rest</source>
        <translation>
            <numerusform>%n more to be offered a rest</numerusform>
            <numerusform>%n more to be offered a rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in recovery</source>
        <translation>
            <numerusform>%n in recovery</numerusform>
            <numerusform>%n in recovery</numerusform>
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
    <name>attune::ui::CalibrationPanel</name>
    <message numerus="yes">
        <source>Score %n interaction(s)…</source>
        <translation>
            <numerusform>Score %n interaction…</numerusform>
            <numerusform>Score %n interactions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>α of %Ln session(s), this one last</source>
        <translation>
            <numerusform>α of %Ln session</numerusform>
            <numerusform>α of %Ln sessions, this one last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n interaction(s)…</source>
        <translation>
            <numerusform>Agree on %n interaction…</numerusform>
            <numerusform>Agree on %n interactions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reveal %n late score(s)</source>
        <translation>
            <numerusform>Reveal %n late score</numerusform>
            <numerusform>Reveal %n late scores</numerusform>
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
    <name>attune::ui::DayChart</name>
    <message numerus="yes">
        <source>%n day(s) known: too few to compare with.</source>
        <translation>
            <numerusform>%n day known: too few to compare with.</numerusform>
            <numerusform>%n days known: too few to compare with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::ExchangeDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln decision(s)</source>
        <translation>
            <numerusform>%1 of %Ln decision</numerusform>
            <numerusform>%1 of %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) came in.</source>
        <translation>
            <numerusform>%Ln decision came in.</numerusform>
            <numerusform>%Ln decisions came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) went out.</source>
        <translation>
            <numerusform>%Ln decision went out.</numerusform>
            <numerusform>%Ln decisions went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the folder were not taken. What can be taken later is looked at again next time:</source>
        <translation>
            <numerusform>%Ln thing in the folder was not taken. What can be taken later is looked at again next time:</numerusform>
            <numerusform>%Ln things in the folder were not taken. What can be taken later is looked at again next time:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::FatiguePanel</name>
    <message numerus="yes">
        <source>Teams of fewer than %n people have no figure of their own.</source>
        <translation>
            <numerusform>Teams of fewer than %n person have no figure of their own.</numerusform>
            <numerusform>Teams of fewer than %n people have no figure of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation>
            <numerusform>%1 · %Ln person</numerusform>
            <numerusform>%1 · %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
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
    <name>attune::ui::FormEditor</name>
    <message numerus="yes">
        <source>%n question(s), can be published</source>
        <translation>
            <numerusform>%n question, can be published</numerusform>
            <numerusform>%n questions, can be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
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
    <name>attune::ui::LoadDetails</name>
    <message numerus="yes">
        <source>%n shift(s), every rule is kept.</source>
        <translation>
            <numerusform>%n shift, every rule is kept.</numerusform>
            <numerusform>%n shifts, every rule is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break of %n min at that moment takes %1 to %2.</source>
        <translation>
            <numerusform>A break of %n min at that moment takes %1 to %2.</numerusform>
            <numerusform>A break of %n min at that moment takes %1 to %2.</numerusform>
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
    <name>attune::ui::OversightPanel</name>
    <message numerus="yes">
        <source>Of %n interaction(s) looked at, %1 ended clearly differently. %2</source>
        <translation>
            <numerusform>Of %n interaction looked at, %1 ended clearly differently. %2</numerusform>
            <numerusform>Of %n interactions looked at, %1 ended clearly differently. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::SessionBar</name>
    <message numerus="yes">
        <source>%n came after the deadline; late scores count and are marked.</source>
        <translation>
            <numerusform>%n came after the deadline; late scores count and are marked.</numerusform>
            <numerusform>%n came after the deadline; late scores count and are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody said that nothing here applies: %n answer(s), and no score that could be compared.</source>
        <translation>
            <numerusform>Everybody said that nothing here applies: %n answer, and no score that could be compared.</numerusform>
            <numerusform>Everybody said that nothing here applies: %n answers, and no score that could be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n given alike</source>
        <translation>
            <numerusform>Agree on %n given alike</numerusform>
            <numerusform>Agree on %n given alike</numerusform>
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
    <name>attune::ui::StaffingPanel</name>
    <message numerus="yes">
        <source>%1 · from %n comparable day(s)</source>
        <translation>
            <numerusform>%1 · from %n comparable day</numerusform>
            <numerusform>%1 · from %n comparable days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TeamsModel</name>
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
