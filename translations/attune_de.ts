<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>does not apply to this scale</source>
        <translation>für diese Skala nicht anwendbar</translation>
    </message>
    <message>
        <source>undefined: nothing was rated by two people</source>
        <translation>nicht bestimmt: nichts wurde von zwei Personen bewertet</translation>
    </message>
    <message>
        <source>undefined: no variation</source>
        <translation>nicht bestimmt: keine Unterschiede</translation>
    </message>
    <message>
        <source>undefined: a scale of one value</source>
        <translation>nicht bestimmt: eine Skala mit nur einem Wert</translation>
    </message>
    <message>
        <source>undefined: too few interactions</source>
        <translation>nicht bestimmt: zu wenige Interaktionen</translation>
    </message>
    <message>
        <source>undefined: too few raters</source>
        <translation>nicht bestimmt: zu wenige Bewertende</translation>
    </message>
    <message>
        <source>undefined: the scale has no zero of its own</source>
        <translation>nicht bestimmt: die Skala hat keinen eigenen Nullpunkt</translation>
    </message>
    <message>
        <source>undefined: raters without a common interaction</source>
        <translation>nicht bestimmt: Bewertende ohne gemeinsame Interaktion</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>fair to good</source>
        <translation>mäßig bis gut</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beachtlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommen</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>too little to conclude from</source>
        <translation>zu wenig für einen Schluss</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bands</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>n/a</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>AnswersText</name>
    <message>
        <source>An answer is missing.</source>
        <translation>Eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>This always applies.</source>
        <translation>Dies ist immer anwendbar.</translation>
    </message>
    <message>
        <source>This is no answer to the question.</source>
        <translation>Dies ist keine Antwort auf die Frage.</translation>
    </message>
    <message>
        <source>Only one can be chosen.</source>
        <translation>Nur eines kann gewählt werden.</translation>
    </message>
    <message>
        <source>The number lies outside what is possible here.</source>
        <translation>Die Zahl liegt außerhalb dessen, was hier möglich ist.</translation>
    </message>
    <message>
        <source>This answer needs a comment.</source>
        <translation>Diese Antwort braucht einen Kommentar.</translation>
    </message>
</context>
<context>
    <name>BoardExport</name>
    <message>
        <source>Calibration, %1</source>
        <translation>Kalibrierung, %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Scores of calibration are an exercise: they never count in anybody&apos;s results.</source>
        <translation>Werte der Kalibrierung sind eine Übung: sie zählen nie in jemandes Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many for paper: export a table.</source>
        <translation>
            <numerusform>%n Zeile ist zu viel für Papier: exportieren Sie eine Tabelle.</numerusform>
            <numerusform>%n Zeilen sind zu viele für Papier: exportieren Sie eine Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>There are no interactions yet. Import some first: attune import --help</source>
        <translation>Es gibt noch keine Interaktionen. Zuerst welche einlesen: attune import --help</translation>
    </message>
    <message>
        <source>Shift brief · %1</source>
        <translation>Schichtbericht · %1</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Zurzeit ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ended negative by queue, today (two weeks before)</source>
        <translation>Negativ beendet je Warteschlange, heute (zwei Wochen davor)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Gwet AC</source>
        <translation>Gwet AC</translation>
    </message>
    <message>
        <source>Exact agreement</source>
        <translation>Genaue Übereinstimmung</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Raw mean</source>
        <translation>Rohes Mittel</translation>
    </message>
    <message>
        <source>Severity, points</source>
        <translation>Strenge, Punkte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Severity, logits</source>
        <translation>Strenge, Logits</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>Infit</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Fair average</source>
        <translation>Faires Mittel</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Änderung, Punkte</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p after Holm</source>
        <translation>p nach Holm</translation>
    </message>
    <message>
        <source>Scores before</source>
        <translation>Werte vorher</translation>
    </message>
    <message>
        <source>Scores now</source>
        <translation>Werte jetzt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Common answers</source>
        <translation>Gemeinsame Antworten</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Mittlerer Unterschied</translation>
    </message>
    <message>
        <source>Without sign</source>
        <translation>Ohne Vorzeichen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Adjusted mean</source>
        <translation>Bereinigtes Mittel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, %2 agreement</source>
        <translation>%1, %2 Übereinstimmung</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha is the agreement beyond chance: 1 is full agreement, 0 is what chance gives, below 0 people disagree systematically.</source>
        <translation>Krippendorffs Alpha ist die Übereinstimmung über den Zufall hinaus: 1 ist volle Übereinstimmung, 0 das, was der Zufall ergibt; unter 0 widersprechen sich die Bewertenden planmäßig.</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation>Hier ist es %1.</translation>
    </message>
    <message>
        <source>Two values were given, so any difference counts the same.</source>
        <translation>Es wurden zwei Werte gegeben, daher zählt jeder Unterschied gleich.</translation>
    </message>
    <message>
        <source>Points are taken as an order: a difference of two ranks weighs more than one.</source>
        <translation>Punkte gelten als Reihenfolge: ein Unterschied von zwei Rängen wiegt mehr als einer.</translation>
    </message>
    <message>
        <source>Scores are taken as amounts: differences count by their square.</source>
        <translation>Werte gelten als Mengen: Unterschiede zählen mit ihrem Quadrat.</translation>
    </message>
    <message>
        <source>The 95 % interval comes from %1 draws of the units with seed %2.</source>
        <translation>Das 95-%-Intervall kommt aus %1 Ziehungen der Einheiten mit dem Startwert %2.</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n unit(s) only; with fewer than ten an interval comes out too narrow.</source>
        <translation>
            <numerusform>Es beruht auf nur %n Einheit; bei weniger als zehn wird ein Intervall zu schmal.</numerusform>
            <numerusform>Es beruht auf nur %n Einheiten; bei weniger als zehn wird ein Intervall zu schmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words after Krippendorff (2004): reliable from 0.80, tentative from 0.67, below that too little to conclude from. They are labels, not laws.</source>
        <translation>Worte nach Krippendorff (2004): verlässlich ab 0,80, vorläufig ab 0,67, darunter zu wenig für Schlüsse. Es sind Bezeichnungen, keine Gesetze.</translation>
    </message>
    <message>
        <source>ICC(2,1) is the share of all variation that comes from the interactions and not from who scored them. Words after Koo and Li (2016), by both ends of the interval.</source>
        <translation>ICC(2,1) ist der Anteil aller Streuung, der von den Interaktionen kommt und nicht davon, wer sie bewertet hat. Worte nach Koo und Li (2016), nach beiden Enden des Intervalls.</translation>
    </message>
    <message>
        <source>Somebody did not score everything: estimated by restricted likelihood, without an interval.</source>
        <translation>Jemand hat nicht alles bewertet: geschätzt mit eingeschränkter Likelihood, ohne Intervall.</translation>
    </message>
    <message>
        <source>Gwet&apos;s %1 also corrects for chance, but holds where nearly everybody gives the same score and alpha falls. Read it beside alpha.</source>
        <translation>Gwets %1 berücksichtigt ebenfalls den Zufall, hält aber, wo fast alle denselben Wert geben und Alpha fällt. Neben Alpha zu lesen.</translation>
    </message>
    <message>
        <source>The share of pairs of evaluators who gave exactly the same score to the same thing. Part of it is chance, so it never stands alone.</source>
        <translation>Der Anteil der Paare von Bewertenden, die demselben genau denselben Wert gaben. Ein Teil davon ist Zufall, daher steht er nie allein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Evaluator %1</source>
        <translation>Bewertende Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht anwendbar</numerusform>
            <numerusform>%n nicht anwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the reveal, not counted</source>
        <translation>
            <numerusform>%n nach dem Aufdecken, nicht gezählt</numerusform>
            <numerusform>%n nach dem Aufdecken, nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not opened</source>
        <translation>
            <numerusform>%n nicht zu öffnen</numerusform>
            <numerusform>%n nicht zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Krippendorff α, nominal</source>
        <translation>Krippendorff α, nominal</translation>
    </message>
    <message>
        <source>Krippendorff α, ordinal</source>
        <translation>Krippendorff α, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff α, interval</source>
        <translation>Krippendorff α, Intervall</translation>
    </message>
    <message>
        <source>Gwet %1</source>
        <translation>Gwet %1</translation>
    </message>
    <message>
        <source>Most divergent question</source>
        <translation>Strittigste Frage</translation>
    </message>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>widest difference %1</source>
        <translation>größter Unterschied %1</translation>
    </message>
    <message>
        <source>Each question of each interaction is one unit.</source>
        <translation>Jede Frage jeder Interaktion ist eine Einheit.</translation>
    </message>
    <message>
        <source>%1: alpha %2, %3</source>
        <translation>%1: Alpha %2, %3</translation>
    </message>
    <message>
        <source>“%1”: alpha %2, ICC(2,1) %3, %4 %5.</source>
        <translation>„%1“: Alpha %2, ICC(2,1) %3, %4 %5.</translation>
    </message>
    <message>
        <source>Exact agreement is %1 of pairs.</source>
        <translation>Genau überein stimmen %1 der Paare.</translation>
    </message>
    <message>
        <source>Widest difference: %1 in %2.</source>
        <translation>Größter Unterschied: %1 bei %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 in %3: %4</source>
        <translation>%1 gab %2 bei %3: %4</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>fair %1</source>
        <translation>fair %1</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>kein Maß</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>nothing shared</source>
        <translation>nichts gemeinsam</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>The many-facet model needs points on one scale; these are not.</source>
        <translation>Das Mehrfacetten-Modell braucht Punkte auf einer Skala; das sind diese nicht.</translation>
    </message>
    <message>
        <source>The many-facet model needs about ten scores of each evaluator and question; the fewest here are %1.</source>
        <translation>Das Mehrfacetten-Modell braucht etwa zehn Werte je bewertender Person und Frage; hier sind es mindestens einmal nur %1.</translation>
    </message>
    <message>
        <source>The many-facet model needs each score about ten times; the rarest was given %1 times.</source>
        <translation>Das Mehrfacetten-Modell braucht jeden Wert etwa zehnmal; der seltenste wurde %1-mal gegeben.</translation>
    </message>
    <message>
        <source>Evaluators without a chain of common interactions cannot be compared.</source>
        <translation>Bewertende ohne eine Kette gemeinsamer Interaktionen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The scores order somebody wholly, so that no measure is finite.</source>
        <translation>Die Werte ordnen jemanden ganz und gar, sodass kein Maß endlich ist.</translation>
    </message>
    <message>
        <source>Nothing to compare these scores with.</source>
        <translation>Es gibt nichts, womit diese Werte zu vergleichen wären.</translation>
    </message>
    <message>
        <source>Severity %1: so many points below what others give for the same work, with the interactions and questions taken out (additive model). The mean of what they gave is %2 of %3 scores; adjusted it is %4.</source>
        <translation>Strenge %1: um so viele Punkte unter dem, was andere für dieselbe Arbeit geben, ohne den Einfluss von Interaktionen und Fragen (additives Modell). Das Mittel der gegebenen Werte ist %2 aus %3; bereinigt ist es %4.</translation>
    </message>
    <message>
        <source>%1 not applicable, %2 missing.</source>
        <translation>%1 nicht anwendbar, %2 fehlend.</translation>
    </message>
    <message>
        <source>Evaluators fall into %1 groups without a common interaction; severities compare within group %2 only.</source>
        <translation>Die Bewertenden zerfallen in %1 Gruppen ohne gemeinsame Interaktion; die Strenge lässt sich nur innerhalb von Gruppe %2 vergleichen.</translation>
    </message>
    <message>
        <source>All their scores lie at one end of the scale: no finite measure.</source>
        <translation>Alle Werte liegen an einem Ende der Skala: kein endliches Maß.</translation>
    </message>
    <message>
        <source>Severity %1 logits, error %2 (many-facet Rasch model, joint maximum likelihood). Raw mean %3, fair average %4: what they would give an interaction and a question of middling difficulty.</source>
        <translation>Strenge %1 Logits, Fehler %2 (Mehrfacetten-Rasch-Modell, gemeinsame Maximum-Likelihood). Rohes Mittel %3, faires Mittel %4: was einer mittelschweren Interaktion bei einer mittelschweren Frage gegeben würde.</translation>
    </message>
    <message>
        <source>Infit %1, outfit %2: near 1 the scores vary as the model says; 0.5 to 1.5 is useful (Linacre).</source>
        <translation>Infit %1, Outfit %2: nahe 1 streuen die Werte, wie das Modell es sagt; 0,5 bis 1,5 ist brauchbar (Linacre).</translation>
    </message>
    <message>
        <source>That all evaluators are equally severe has p = %1.</source>
        <translation>Dass alle Bewertenden gleich streng sind, hat p = %1.</translation>
    </message>
    <message>
        <source>Their differences are told apart with reliability %1.</source>
        <translation>Ihre Unterschiede sind mit einer Verlässlichkeit von %1 zu erkennen.</translation>
    </message>
    <message>
        <source>No scores of this person before this session.</source>
        <translation>Von dieser Person gibt es vor dieser Sitzung keine Werte.</translation>
    </message>
    <message>
        <source>The sessions do not hang together well enough.</source>
        <translation>Die Sitzungen hängen nicht genug zusammen.</translation>
    </message>
    <message>
        <source>Severity %1 points against before, from %2 scores then and %3 now.</source>
        <translation>Strenge %1 Punkte gegenüber vorher, aus %2 Werten damals und %3 jetzt.</translation>
    </message>
    <message>
        <source>p = %1; corrected for %2 evaluators after Holm it is %3.</source>
        <translation>p = %1; nach Holm für %2 Bewertende korrigiert ist es %3.</translation>
    </message>
    <message>
        <source>Choose whose scores are the reference.</source>
        <translation>Wählen Sie, wessen Werte die Referenz sind.</translation>
    </message>
    <message>
        <source>These scores are the reference.</source>
        <translation>Diese Werte sind die Referenz.</translation>
    </message>
    <message>
        <source>No answer in common with the reference.</source>
        <translation>Keine gemeinsame Antwort mit der Referenz.</translation>
    </message>
    <message>
        <source>Over %1 common answers %2 points from the reference on average, %3 without regard to sign, at most %4; equal in %5.</source>
        <translation>Über %1 gemeinsame Antworten im Mittel %2 Punkte von der Referenz entfernt, %3 ohne Rücksicht auf das Vorzeichen, höchstens %4; gleich bei %5.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message numerus="yes">
        <source>points, 95 % interval, right = stricter; from %n session(s)</source>
        <translation>
            <numerusform>Punkte, 95-%-Intervall, rechts = strenger; aus %n Sitzung</numerusform>
            <numerusform>Punkte, 95-%-Intervall, rechts = strenger; aus %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>logits, 95 % interval, right = stricter; from %n session(s)</source>
        <translation>
            <numerusform>Logits, 95-%-Intervall, rechts = strenger; aus %n Sitzung</numerusform>
            <numerusform>Logits, 95-%-Intervall, rechts = strenger; aus %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No session before this one asks the same questions.</source>
        <translation>Keine Sitzung vor dieser stellt dieselben Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>points, right = stricter than before; on answers scored before and again (%n), so that what all have in common shows, too</source>
        <translation>
            <numerusform>Punkte, rechts = strenger als vorher; an Antworten, die vorher und noch einmal bewertet wurden (%n), sodass sich auch zeigt, was alle gemeinsam haben</numerusform>
            <numerusform>Punkte, rechts = strenger als vorher; an Antworten, die vorher und noch einmal bewertet wurden (%n), sodass sich auch zeigt, was alle gemeinsam haben</numerusform>
        </translation>
    </message>
    <message>
        <source>points, right = stricter than before, against the mean of all; what all have in common cannot be seen</source>
        <translation>Punkte, rechts = strenger als vorher, gegen das Mittel aller; was alle gemeinsam haben, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>points, 95 % interval, right = gives more than %1</source>
        <translation>Punkte, 95-%-Intervall, rechts = gibt mehr als %1</translation>
    </message>
    <message>
        <source>How many interactions the next session needs cannot be said from this one: nothing varies, or too little was scored twice.</source>
        <translation>Wie viele Interaktionen die nächste Sitzung braucht, lässt sich aus dieser nicht sagen: nichts unterscheidet sich, oder zu wenig wurde zweimal bewertet.</translation>
    </message>
    <message>
        <source>For an interval of ± %1 around alpha of all questions together: %2 interactions, as if questions were independent.</source>
        <translation>Für ein Intervall von ± %1 um das Alpha aller Fragen zusammen: %2 Interaktionen, als wären die Fragen unabhängig.</translation>
    </message>
    <message>
        <source>For ± %1 around “%2” alone: %3.</source>
        <translation>Für ± %1 um „%2“ allein: %3.</translation>
    </message>
    <message>
        <source>From the error of this session: as many units as it had, times (1.96 × error / %1)².</source>
        <translation>Aus dem Fehler dieser Sitzung: so viele Einheiten, wie sie hatte, mal (1,96 × Fehler / %1)².</translation>
    </message>
    <message>
        <source>Agreed in %1: %2</source>
        <translation>Vereinbart bei %1: %2</translation>
    </message>
    <message>
        <source>That is within what chance alone would give.</source>
        <translation>Das liegt im Bereich dessen, was der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>You score more strictly than the others do.</source>
        <translation>Sie bewerten strenger als die anderen.</translation>
    </message>
    <message>
        <source>You score more leniently than the others do.</source>
        <translation>Sie bewerten milder als die anderen.</translation>
    </message>
    <message>
        <source>no gold items</source>
        <translation>keine Goldfälle</translation>
    </message>
    <message>
        <source>out of control</source>
        <translation>außer Kontrolle</translation>
    </message>
    <message>
        <source>in control</source>
        <translation>unter Kontrolle</translation>
    </message>
    <message>
        <source>Too few answers to gold items, or none of them varies: no limits.</source>
        <translation>Zu wenige Antworten zu Goldfällen, oder keine weicht ab: keine Grenzen.</translation>
    </message>
    <message>
        <source>None of their answers is to a gold item of somebody else.</source>
        <translation>Keine ihrer Antworten gilt einem Goldfall von jemand anderem.</translation>
    </message>
    <message>
        <source>Session %1 of %2: %3 points from what is right over %4 answers; average %5, limits ± %6</source>
        <translation>Sitzung %1 von %2: %3 Punkte vom Richtigen über %4 Antworten; Mittel %5, Grenzen ± %6</translation>
    </message>
    <message>
        <source>%1: out of control.</source>
        <translation>%1: außer Kontrolle.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of these answers are to interactions that came again.</source>
        <translation>%1 dieser Antworten gelten Interaktionen, die wiederkamen.</translation>
    </message>
    <message>
        <source>Exponentially weighted average, the newest session with %1; limits at %2 standard errors from a scatter of %3 (Roberts 1959).</source>
        <translation>Exponentiell gewichtetes Mittel, die neueste Sitzung mit %1; Grenzen bei %2 Standardfehlern aus einer Streuung von %3 (Roberts 1959).</translation>
    </message>
    <message>
        <source>points above what is right on gold items, hidden repeats among them; the bar is the control limits about the average, and out of control is who does not reach 0</source>
        <translation>Punkte über dem Richtigen bei Goldfällen, verdeckte Wiederholungen darunter; der Balken sind die Grenzen um das Mittel, und außer Kontrolle ist, wer die 0 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>Control chart on gold items</source>
        <translation>Regelkarte an Goldfällen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Latest interaction</source>
        <translation>Jüngste Interaktion</translation>
    </message>
    <message>
        <source>Answers to gold items</source>
        <translation>Antworten auf Goldfälle</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Out of control</source>
        <translation>Außer Kontrolle</translation>
    </message>
    <message>
        <source>Nobody was named whose answers are right, and nothing was agreed in a session before.</source>
        <translation>Niemand wurde benannt, dessen Antworten richtig sind, und in keiner früheren Sitzung wurde etwas vereinbart.</translation>
    </message>
    <message>
        <source>No session names somebody whose answers are right, and nothing was agreed in one before: without gold items there is nothing to be compared with.</source>
        <translation>Keine Sitzung benennt jemanden, dessen Antworten richtig sind, und in keiner früheren wurde etwas vereinbart: Ohne Goldfälle gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>wird bewertet</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>aufgedeckt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>session and stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 scores, not revealed</source>
        <translation>%1 von %2 Bewertungen, nicht aufgedeckt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>first letter and last name</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln Interaktion</numerusform>
            <numerusform>%Ln Interaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s)</source>
        <translation>
            <numerusform>%Ln bewertende Person</numerusform>
            <numerusform>%Ln Bewertende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>points, right = stricter; evaluators fall into %1 groups without a common interaction, and compare within a group only</source>
        <translation>Punkte, rechts = strenger; die Bewertenden zerfallen in %1 Gruppen ohne gemeinsame Interaktion und sind nur innerhalb einer Gruppe vergleichbar</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie festgehalten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Agreed: %1, %2</source>
        <translation>Einigung: %1, %2</translation>
    </message>
    <message>
        <source>There is no interval: from one interaction alone nobody can say how others would come out.</source>
        <translation>Es gibt kein Intervall: aus einer einzigen Interaktion kann niemand sagen, wie andere ausfallen würden.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle gemeinsam</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>%1 · %2, version %3</source>
        <comment>how it is scored, and the form</comment>
        <translation>%1 · %2, Version %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>planned, not begun</source>
        <translation>geplant, nicht begonnen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>agreed together in %1 of %2 interactions</source>
        <translation>Einigung in %1 von %2 Interaktionen</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>noch keine Einigung</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>%1 von %2 Bewertungen</translation>
    </message>
    <message>
        <source>All gave the same</source>
        <translation>Alle gaben dasselbe</translation>
    </message>
    <message>
        <source>Exact agreement of pairs</source>
        <translation>Genaue Übereinstimmung von Paaren</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <translation>Congers Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Light&apos;s kappa</source>
        <translation>Lights Kappa</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2</source>
        <translation>Gwets AC2</translation>
    </message>
    <message>
        <source>Brennan and Prediger&apos;s coefficient</source>
        <translation>Koeffizient von Brennan und Prediger</translation>
    </message>
    <message>
        <source>ICC(2,1) by restricted likelihood</source>
        <translation>ICC(2,1) nach eingeschränkter Likelihood</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>Lin&apos;s concordance</source>
        <translation>Konkordanz nach Lin</translation>
    </message>
    <message>
        <source>Every coefficient</source>
        <translation>Alle Koeffizienten</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s), %1 not applicable. Given: %2.</source>
        <translation>
            <numerusform>%n Wert, %1 nicht anwendbar. Gegeben: %2.</numerusform>
            <numerusform>%n Werte, %1 nicht anwendbar. Gegeben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All within one step of the scale</source>
        <translation>Alle höchstens eine Stufe auseinander</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einigung</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Agreed: answer, remark</source>
        <translation>Einigung: Antwort, Bemerkung</translation>
    </message>
    <message>
        <source>not agreed on yet</source>
        <translation>noch keine Einigung</translation>
    </message>
    <message>
        <source>%1, answered “%2”</source>
        <translation>%1, Antwort „%2“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing agreed on yet</source>
        <translation>noch keine Einigung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agreed on</source>
        <translation>
            <numerusform>%1 von %n mit Einigung</numerusform>
            <numerusform>%1 von %n mit Einigung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, and whose they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Of a few scores part is chance. Drawn to nothing by as much as that asks for, severity is %1 (best linear prediction, restricted likelihood).</source>
        <translation>Von wenigen Werten ist ein Teil Zufall. So weit zu nichts hingezogen, wie das verlangt, beträgt die Strenge %1 (beste lineare Vorhersage, beschränkte Likelihood).</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>All is well: %1 contacts in %2 batches are what was written.</source>
        <translation>Alles in Ordnung: %1 Kontakte in %2 Lieferungen sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Something is wrong: %1</source>
        <translation>Etwas stimmt nicht: %1</translation>
    </message>
    <message>
        <source>Usage: attune [--centre DIR] [--lang L] [--theme T]</source>
        <translation>Aufruf: attune [--centre ORDNER] [--lang S] [--theme T]</translation>
    </message>
    <message>
        <source>or, without a window: attune COMMAND …</source>
        <translation>oder, ohne Fenster: attune BEFEHL …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>attune COMMAND --help explains a command.</source>
        <translation>attune BEFEHL --help erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Prints the shift brief: how the day goes so far and what needs somebody now.</source>
        <translation>Gibt den Schichtbericht aus: wie der Tag bisher läuft und was jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Leave out people&apos;s names.</source>
        <translation>Namen von Personen weglassen.</translation>
    </message>
    <message>
        <source>How many agents (120).</source>
        <translation>Wie viele Mitarbeitende (120).</translation>
    </message>
    <message>
        <source>How many weeks (12).</source>
        <translation>Wie viele Wochen (12).</translation>
    </message>
    <message>
        <source>The same seed makes the same centre (1).</source>
        <translation>Derselbe Startwert ergibt dasselbe Zentrum (1).</translation>
    </message>
    <message>
        <source>Contacts alone, for measuring with millions.</source>
        <translation>Nur Kontakte, für Messungen mit Millionen davon.</translation>
    </message>
    <message>
        <source>Write what was planted to this file, outside the centre.</source>
        <translation>In diese Datei außerhalb des Zentrums schreiben, was absichtlich angelegt wurde.</translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation>Ein neuer oder leerer Ordner.</translation>
    </message>
    <message>
        <source>attune demo needs the folder to make the centre in.</source>
        <translation>attune demo braucht den Ordner, in dem das Zentrum angelegt werden soll.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 updated, %3 unchanged, %4 set aside, from %5 files in %6 s.</source>
        <translation>%1 übernommen, %2 aktualisiert, %3 unverändert, %4 zurückgestellt, aus %5 Dateien in %6 s.</translation>
    </message>
    <message>
        <source>%1 records, %2 MB of %3, %4 MB/s</source>
        <translation>%1 Datensätze, %2 MB von %3, %4 MB/s</translation>
    </message>
    <message>
        <source>Who delivers; ids are unique within it (acd).</source>
        <translation>Wer liefert; innerhalb davon sind Kennungen eindeutig (acd).</translation>
    </message>
    <message>
        <source>A saved column mapping for CSV; may be given more than once.</source>
        <translation>Eine gespeicherte Spaltenzuordnung für CSV; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The zone of times that come without one, e.g. Europe/Paris.</source>
        <translation>Die Zeitzone für Zeiten, die ohne eine kommen, z. B. Europe/Paris.</translation>
    </message>
    <message>
        <source>Count what would happen and change nothing.</source>
        <translation>Zählen, was geschähe, und nichts ändern.</translation>
    </message>
    <message>
        <source>Try again what was set aside.</source>
        <translation>Zurückgestelltes noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Files, or folders whose files are read.</source>
        <translation>Dateien, oder Ordner, deren Dateien gelesen werden.</translation>
    </message>
    <message>
        <source>Brings exports into a centre: vCon, CSV, Amazon Connect. The same file again changes nothing.</source>
        <translation>Liest Exporte in ein Zentrum ein: vCon, CSV, Amazon Connect. Dieselbe Datei noch einmal ändert nichts.</translation>
    </message>
    <message>
        <source>attune import needs a file or a folder to read.</source>
        <translation>attune import braucht eine Datei oder einen Ordner zum Lesen.</translation>
    </message>
    <message>
        <source>Scores every transcript that waits, newest first, and indexes its words for the search.</source>
        <translation>Wertet alle wartenden Transkripte aus, die neuesten zuerst, und verzeichnet ihre Wörter für die Suche.</translation>
    </message>
    <message>
        <source>Use the hand-written rules alone.</source>
        <translation>Nur die von Hand geschriebenen Regeln verwenden.</translation>
    </message>
    <message>
        <source>Scored %1 interactions with %2 turns in %3 s.</source>
        <translation>%1 Interaktionen mit %2 Beiträgen in %3 s ausgewertet.</translation>
    </message>
    <message>
        <source>This centre was written by a newer Attune</source>
        <translation>Dieses Zentrum stammt von einem neueren Attune</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Use the newer version to open it.</source>
        <translation>Bitte mit der neueren Version öffnen.</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>Der Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>Size of the window (1440x900).</source>
        <translation>Größe des Fensters (1440x900).</translation>
    </message>
    <message>
        <source>light or dark (light).</source>
        <translation>light für hell oder dark für dunkel (light).</translation>
    </message>
    <message>
        <source>Language of the window (en).</source>
        <translation>Sprache des Fensters (en).</translation>
    </message>
    <message>
        <source>Size of the type, 0.9 to 2 (1).</source>
        <translation>Größe der Schrift, 0.9 bis 2 (1).</translation>
    </message>
    <message>
        <source>Walks every panel and state of the window into PNG files.</source>
        <translation>Legt jede Ansicht und jeden Zustand des Fensters als PNG-Datei ab.</translation>
    </message>
    <message>
        <source>attune tour needs --out DIR, and a size such as 1440x900.</source>
        <translation>attune tour braucht --out ORDNER und eine Größe wie 1440x900.</translation>
    </message>
    <message>
        <source>%1 MB of %2</source>
        <translation>%1 MB von %2</translation>
    </message>
    <message>
        <source>Give the recordings of a folder to the contacts their names tell.</source>
        <translation>Die Aufnahmen eines Ordners den Kontakten zuordnen, die ihre Dateinamen nennen.</translation>
    </message>
    <message>
        <source>How the files are named ({contact_id}*); {date} and {agent} are known too.</source>
        <translation>Wie die Dateien heißen ({contact_id}*); {date} und {agent} sind ebenfalls bekannt.</translation>
    </message>
    <message>
        <source>Measures the program and prints figures. Nothing is kept.</source>
        <translation>Misst das Programm und gibt Zahlen aus. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eine von: %1.</translation>
    </message>
    <message>
        <source>Files, a centre, or how many rows.</source>
        <translation>Dateien, ein Zentrum, oder wie viele Zeilen.</translation>
    </message>
    <message>
        <source>There is no such measurement. Known are: %1.</source>
        <translation>Diese Messung gibt es nicht. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The centre&apos;s folder (default: %1).</source>
        <translation>Der Ordner des Zentrums (sonst: %1).</translation>
    </message>
    <message>
        <source>Who signs in (default: the centre&apos;s first user).</source>
        <translation>Wer sich anmeldet (sonst: die erste Person des Zentrums).</translation>
    </message>
    <message>
        <source>Read the passphrase from this file descriptor. ATTUNE_PASSPHRASE is used otherwise.</source>
        <translation>Die Passphrase von diesem Dateideskriptor lesen. Sonst gilt ATTUNE_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Try: %1 --help</source>
        <translation>Hilfe: %1 --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>check that what is stored is what was written</source>
        <translation>prüfen, ob das Gespeicherte das Geschriebene ist</translation>
    </message>
    <message>
        <source>bring exports into a centre</source>
        <translation>Exporte in ein Zentrum einlesen</translation>
    </message>
    <message>
        <source>score what waits</source>
        <translation>auswerten, was wartet</translation>
    </message>
    <message>
        <source>print the shift brief</source>
        <translation>den Schichtbericht ausgeben</translation>
    </message>
    <message>
        <source>make a demonstration centre</source>
        <translation>ein Vorführzentrum anlegen</translation>
    </message>
    <message>
        <source>walk every panel into pictures</source>
        <translation>jede Ansicht als Bild ablegen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>messen</translation>
    </message>
    <message>
        <source>Computes one function: reads its inputs as a JSON object (or JSON lines) and prints its results the same way. null means: cannot be computed.</source>
        <translation>Rechnet eine Funktion aus: liest ihre Eingaben als JSON-Objekt (oder JSON-Zeilen) und gibt die Ergebnisse ebenso aus. null heißt: lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Print the names of all functions.</source>
        <translation>Die Namen aller Funktionen ausgeben.</translation>
    </message>
    <message>
        <source>What to compute.</source>
        <translation>Was zu rechnen ist.</translation>
    </message>
    <message>
        <source>Where the inputs are; standard input when it is missing or -.</source>
        <translation>Wo die Eingaben stehen; die Standardeingabe, wenn nichts oder - angegeben ist.</translation>
    </message>
    <message>
        <source>Usage: attune calc FUNCTION [FILE|-]</source>
        <translation>Aufruf: attune calc FUNKTION [DATEI|-]</translation>
    </message>
    <message>
        <source>There is no function %1. --list names them.</source>
        <translation>Eine Funktion %1 gibt es nicht. --list nennt sie.</translation>
    </message>
    <message>
        <source>compute one function, JSON in and out</source>
        <translation>eine Funktion ausrechnen, JSON hinein und heraus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set aside.</source>
        <translation>
            <numerusform>%n Datensatz zurückgestellt.</numerusform>
            <numerusform>%n Datensätze zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A record is dismissed with a reason: --why TEXT.</source>
        <translation>Ein Datensatz wird mit einem Grund verworfen: --why TEXT.</translation>
    </message>
    <message>
        <source>With --retry: list what was set aside and try nothing.</source>
        <translation>Mit --retry: Zurückgestelltes auflisten und nichts versuchen.</translation>
    </message>
    <message>
        <source>With --retry: print one record as delivered.</source>
        <translation>Mit --retry: einen Datensatz ausgeben, wie er kam.</translation>
    </message>
    <message>
        <source>With --retry: try one record again as the given file or standard input says it.</source>
        <translation>Mit --retry: einen Datensatz noch einmal versuchen, wie er in der Datei oder der Standardeingabe steht.</translation>
    </message>
    <message>
        <source>With --retry: give one record up, with --why.</source>
        <translation>Mit --retry: einen Datensatz verwerfen, mit --why.</translation>
    </message>
    <message>
        <source>Why a record is dismissed.</source>
        <translation>Warum ein Datensatz verworfen wird.</translation>
    </message>
    <message>
        <source>everything decided about one subject, to be checked by others</source>
        <translation>alles, was zu einer Sache entschieden wurde, von anderen prüfbar</translation>
    </message>
    <message>
        <source>What the decisions are about, such as handover:2026-03-02T14:00Z.</source>
        <translation>Worum es in den Entscheidungen geht, etwa handover:2026-03-02T14:00Z.</translation>
    </message>
    <message>
        <source>The file to write (default: print it).</source>
        <translation>Die zu schreibende Datei (sonst: ausgeben).</translation>
    </message>
    <message>
        <source>Say what it is about: --subject</source>
        <translation>Bitte angeben, worum es geht: --subject</translation>
    </message>
    <message>
        <source>Written to %1. It can be checked with: attune verify --evidence %1</source>
        <translation>In %1 geschrieben. Prüfen lässt es sich mit: attune verify --evidence %1</translation>
    </message>
    <message>
        <source>write files others can read</source>
        <translation>Dateien schreiben, die andere lesen können</translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s) of this sort.</source>
        <translation>
            <numerusform>%n weiteres Problem dieser Art.</numerusform>
            <numerusform>%n weitere Probleme dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Wissenswert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are what was signed.</source>
        <translation>
            <numerusform>%n Entscheidung ist, was signiert wurde.</numerusform>
            <numerusform>%n Entscheidungen sind, was signiert wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) could not be compared without the keys of their class.</source>
        <translation>
            <numerusform>%n Stand ließ sich ohne den Schlüssel seiner Klasse nicht vergleichen.</numerusform>
            <numerusform>%n Stände ließen sich ohne die Schlüssel ihrer Klasse nicht vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1, written down by %2 on %3. Reason: %4</source>
        <translation>Zu %1, aufgeschrieben von %2 am %3. Grund: %4</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Certified by %1 with the key %2…: compare it with what the centre says.</source>
        <translation>Beglaubigt von %1 mit dem Schlüssel %2…: bitte mit der Auskunft des Zentrums vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n decision(s) are what was signed.</source>
        <translation>
            <numerusform>Alles in Ordnung: %n Entscheidung ist, was signiert wurde.</numerusform>
            <numerusform>Alles in Ordnung: %n Entscheidungen sind, was signiert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the centre: the store itself, the digest of every batch, the sums made from contacts, and every decision: its chain, its signature, its payload, and what other workstations witnessed. Or checks a file of evidence, without a centre.</source>
        <translation>Prüft das Zentrum: den Speicher selbst, die Prüfsumme jeder Lieferung, die aus Kontakten gebildeten Summen und jede Entscheidung: ihre Kette, ihre Signatur, ihren Inhalt und was andere Arbeitsplätze bezeugt haben. Oder prüft eine Beweisdatei, ohne ein Zentrum.</translation>
    </message>
    <message>
        <source>Check this file of evidence instead; it needs no centre and no key.</source>
        <translation>Stattdessen diese Beweisdatei prüfen; das braucht kein Zentrum und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: too few interactions (%n assessed)</source>
        <translation>
            <numerusform>%1: zu wenige Interaktionen (%n ausgewertet)</numerusform>
            <numerusform>%1: zu wenige Interaktionen (%n ausgewertet)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: withheld, the group is too small</source>
        <translation>%1: zurückgehalten, die Gruppe ist zu klein</translation>
    </message>
    <message numerus="yes">
        <source>%1: too little can be assessed (%n interaction(s))</source>
        <translation>
            <numerusform>%1: zu wenig ist bewertbar (%n Interaktion)</numerusform>
            <numerusform>%1: zu wenig ist bewertbar (%n Interaktionen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4) of %n interaction(s), not separable</source>
        <translation>
            <numerusform>%1: %2 (%3 bis %4) aus %n Interaktion, nicht unterscheidbar</numerusform>
            <numerusform>%1: %2 (%3 bis %4) aus %n Interaktionen, nicht unterscheidbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4) of %n interaction(s), rank %5 (%6 to %7)</source>
        <translation>
            <numerusform>%1: %2 (%3 bis %4) aus %n Interaktion, Rang %5 (%6 bis %7)</numerusform>
            <numerusform>%1: %2 (%3 bis %4) aus %n Interaktionen, Rang %5 (%6 bis %7)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no interactions that may be assessed.</source>
        <translation>Es gibt keine Interaktionen, die bewertet werden dürfen.</translation>
    </message>
    <message>
        <source>Prints the empathy index of the newest four weeks: report index.</source>
        <translation>Gibt den Empathie-Index der letzten vier Wochen aus: report index.</translation>
    </message>
    <message>
        <source>Of teams instead of agents.</source>
        <translation>Von Teams statt von Mitarbeitenden.</translation>
    </message>
    <message>
        <source>Which report: index.</source>
        <translation>Welcher Bericht: index.</translation>
    </message>
    <message>
        <source>Makes a demonstration centre with invented people and calls, and a user for each role. Everybody&apos;s passphrase is “demo”.</source>
        <translation>Legt ein Vorführzentrum mit erfundenen Menschen und Anrufen an, mit einer Person für jede Rolle. Die Passphrase aller ist „demo“.</translation>
    </message>
    <message>
        <source>Made %1 interactions, %2 with a transcript, of %3 agents. The first user is “%4”, who is everything; the passphrase of everybody is “demo”:</source>
        <translation>%1 Interaktionen angelegt, %2 mit Transkript, von %3 Mitarbeitenden. Die erste Person ist „%4“ und hat alle Rollen; die Passphrase aller ist „demo“:</translation>
    </message>
    <message>
        <source>who may sign in, and what they are</source>
        <translation>wer sich anmelden darf, und mit welchen Rollen</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file descriptor; otherwise it is asked for on the terminal.</source>
        <translation>Die neue Passphrase von diesem Dateideskriptor lesen; sonst wird am Terminal danach gefragt.</translation>
    </message>
    <message>
        <source>What they are, one or several of: %1.</source>
        <translation>Ihre Rollen, eine oder mehrere von: %1.</translation>
    </message>
    <message>
        <source>Lists who may sign in, their roles and what they may open. Needs no passphrase.</source>
        <translation>Zeigt, wer sich anmelden darf, mit welchen Rollen, und was wer öffnen kann. Braucht keine Passphrase.</translation>
    </message>
    <message>
        <source>Adds somebody. Who signs in must be an administrator; passphrases are never arguments.</source>
        <translation>Fügt jemanden hinzu. Anmelden muss sich jemand aus der Administration; Passphrasen sind nie Argumente.</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Der Name der Person.</translation>
    </message>
    <message>
        <source>attune user add needs a name and --roles, one or several of: %1.</source>
        <translation>attune user add braucht einen Namen und --roles, eine oder mehrere von: %1.</translation>
    </message>
    <message>
        <source>%1 may sign in now, as: %2.</source>
        <translation>%1 darf sich jetzt anmelden, als: %2.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s keys away. What is sealed from now on they cannot open, even with a copy; what they could open before, a copy still can.</source>
        <translation>Nimmt jemandem die Schlüssel. Was ab jetzt versiegelt wird, lässt sich damit auch aus einer Kopie nicht öffnen; was vorher zu öffnen war, bleibt es in einer Kopie.</translation>
    </message>
    <message>
        <source>attune user disable needs a name.</source>
        <translation>attune user disable braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 may not sign in any more. New keys were drawn for what they could open.</source>
        <translation>%1 darf sich nicht mehr anmelden. Für alles, was diese Person öffnen konnte, gibt es neue Schlüssel.</translation>
    </message>
    <message>
        <source>Makes somebody exactly what --roles says. A class they may no longer open gets new keys.</source>
        <translation>Gibt jemandem genau die Rollen aus --roles. Eine Klasse, die die Person nicht mehr öffnen darf, bekommt neue Schlüssel.</translation>
    </message>
    <message>
        <source>attune user roles needs a name and --roles, one or several of: %1.</source>
        <translation>attune user roles braucht einen Namen und --roles, eine oder mehrere von: %1.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 hat jetzt die Rollen: %2.</translation>
    </message>
    <message>
        <source>Gives who signs in a new passphrase, or, for an administrator, somebody else who forgot theirs.</source>
        <translation>Gibt der angemeldeten Person eine neue Passphrase oder, von der Administration aus, jemand anderem, der die eigene vergessen hat.</translation>
    </message>
    <message>
        <source>Somebody else.</source>
        <translation>Jemand anderes.</translation>
    </message>
    <message>
        <source>attune user passphrase takes one name at most.</source>
        <translation>attune user passphrase nimmt höchstens einen Namen.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 hat eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Prints a recovery key in three parts. Any two open the centre when passphrases are lost; one alone tells nothing. Parts printed before are worth nothing afterwards.</source>
        <translation>Gibt einen Wiederherstellungsschlüssel in drei Teilen aus. Je zwei davon öffnen das Zentrum, wenn Passphrasen verloren sind; einer allein verrät nichts. Früher gedruckte Teile sind danach wertlos.</translation>
    </message>
    <message>
        <source>Print these three parts, give each to another person, and keep none of them on a computer:</source>
        <translation>Diese drei Teile drucken, jeden einer anderen Person geben und keinen auf einem Computer behalten:</translation>
    </message>
    <message>
        <source>Opens the centre with two parts of the recovery key and makes somebody, known or new, an administrator with a new passphrase.</source>
        <translation>Öffnet das Zentrum mit zwei Teilen des Wiederherstellungsschlüssels und gibt jemandem, bekannt oder neu, die Administration und eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Read two parts, a line each, from this file descriptor; otherwise they are asked for on the terminal.</source>
        <translation>Zwei Teile, je eine Zeile, von diesem Dateideskriptor lesen; sonst wird am Terminal danach gefragt.</translation>
    </message>
    <message>
        <source>attune user recovery use needs a name.</source>
        <translation>attune user recovery use braucht einen Namen.</translation>
    </message>
    <message>
        <source>One part:</source>
        <translation>Ein Teil:</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>Ein anderer Teil:</translation>
    </message>
    <message>
        <source>%1 is an administrator with a new passphrase. Make a new recovery key: these parts have been seen.</source>
        <translation>%1 gehört zur Administration und hat eine neue Passphrase. Bitte einen neuen Wiederherstellungsschlüssel anlegen: Diese Teile wurden gesehen.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
    <message>
        <source>This centre was made by an older version. Its users appear once an administrator has signed in.</source>
        <translation>Dieses Zentrum stammt von einer älteren Version. Wer dazugehört, erscheint, sobald sich die Administration einmal angemeldet hat.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>may open: %1</source>
        <translation>darf öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait until somebody who holds them signs in</source>
        <translation>
            <numerusform>%n Schlüssel wartet, bis sich jemand anmeldet, der ihn hat</numerusform>
            <numerusform>%n Schlüssel warten, bis sich jemand anmeldet, der sie hat</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recovery key, printed in three parts.</source>
        <translation>Es gibt einen Wiederherstellungsschlüssel, gedruckt in drei Teilen.</translation>
    </message>
    <message>
        <source>There is no recovery key: attune user recovery make prints one.</source>
        <translation>Es gibt keinen Wiederherstellungsschlüssel: attune user recovery make gibt einen aus.</translation>
    </message>
    <message>
        <source>Written to %1. On the new workstation: attune join DIR %1</source>
        <translation>Nach %1 geschrieben. Am neuen Arbeitsplatz: attune join ORDNER %1</translation>
    </message>
    <message>
        <source>Gives decisions to a folder that workstations share, and takes those of others: a stick, a network share, a synced folder. May be broken off and repeated.</source>
        <translation>Gibt Entscheidungen in einen Ordner, den Arbeitsplätze teilen, und nimmt die der anderen: ein Stick, ein Netzlaufwerk, ein abgeglichener Ordner. Darf abgebrochen und wiederholt werden.</translation>
    </message>
    <message>
        <source>The folder that is shared.</source>
        <translation>Der gemeinsame Ordner.</translation>
    </message>
    <message>
        <source>Say which folder: attune exchange DIR</source>
        <translation>Welcher Ordner ist gemeint? attune exchange ORDNER</translation>
    </message>
    <message>
        <source>Makes an invitation for a further workstation of this centre, and gives the shared folder what it needs. It is good for one workstation of one user; hand it over by another way than the folder.</source>
        <translation>Stellt eine Einladung für einen weiteren Arbeitsplatz dieses Zentrums aus und gibt in den gemeinsamen Ordner, was er braucht. Sie gilt für einen Arbeitsplatz einer Person und wird auf einem anderen Weg als über den Ordner weitergegeben.</translation>
    </message>
    <message>
        <source>Whose workstation it is (default: one&apos;s own).</source>
        <translation>Wessen Arbeitsplatz es ist (sonst: der eigene).</translation>
    </message>
    <message>
        <source>For how many days it is good (default: 7).</source>
        <translation>Wie viele Tage sie gilt (sonst: 7).</translation>
    </message>
    <message>
        <source>Usage: attune invite DIR [--for NAME] [--days 1 to %1]</source>
        <translation>Aufruf: attune invite ORDNER [--for NAME] [--days 1 bis %1]</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) received.</source>
        <translation>
            <numerusform>%n Entscheidung erhalten.</numerusform>
            <numerusform>%n Entscheidungen erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) given.</source>
        <translation>
            <numerusform>%n Entscheidung abgegeben.</numerusform>
            <numerusform>%n Entscheidungen abgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation has joined: decisions can be made here.</source>
        <translation>Dieser Arbeitsplatz ist aufgenommen: Hier kann entschieden werden.</translation>
    </message>
    <message>
        <source>Asked to be let join. Once an administrator has exchanged with the folder, run here: attune exchange DIR</source>
        <translation>Die Aufnahme ist erbeten. Sobald jemand von der Administration mit dem Ordner ausgetauscht hat, hier aufrufen: attune exchange ORDNER</translation>
    </message>
    <message>
        <source>Makes this computer a workstation of a centre that lies elsewhere, with a key of its own and the invitation of an administrator. A copied folder becomes one in the same way; where an administrator signs in, it needs neither folder nor invitation.</source>
        <translation>Macht diesen Rechner zum Arbeitsplatz eines Zentrums, das anderswo liegt, mit eigenem Schlüssel und der Einladung der Administration. Ein kopierter Ordner wird es ebenso; meldet sich dort jemand von der Administration an, braucht es weder Ordner noch Einladung.</translation>
    </message>
    <message>
        <source>What the administrator handed over, or a file with it.</source>
        <translation>Was die Administration übergeben hat, oder eine Datei damit.</translation>
    </message>
    <message>
        <source>Usage: attune join DIR INVITATION</source>
        <translation>Aufruf: attune join ORDNER EINLADUNG</translation>
    </message>
    <message>
        <source>share decisions through a folder</source>
        <translation>Entscheidungen über einen Ordner austauschen</translation>
    </message>
    <message>
        <source>let a further workstation join</source>
        <translation>einen weiteren Arbeitsplatz einladen</translation>
    </message>
    <message>
        <source>become a workstation of a centre elsewhere</source>
        <translation>Arbeitsplatz eines anderswo liegenden Zentrums werden</translation>
    </message>
    <message>
        <source>Print an agreement to begin with.</source>
        <translation>Eine Vereinbarung zum Anfangen ausgeben.</translation>
    </message>
    <message>
        <source>Put an agreement forward.</source>
        <translation>Eine Vereinbarung vorlegen.</translation>
    </message>
    <message>
        <source>Sign that no agreement applies here, and why.</source>
        <translation>Unterschreiben, dass hier keine Vereinbarung gilt, und warum.</translation>
    </message>
    <message>
        <source>Counter-sign what waits, as the employee representative.</source>
        <translation>Gegenzeichnen, was wartet, als Beschäftigtenvertretung.</translation>
    </message>
    <message>
        <source>What became of a misuse report.</source>
        <translation>Was aus einer Missbrauchsmeldung wurde.</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>A code has four groups of five letters and digits.</source>
        <translation>Ein Code hat vier Gruppen aus fünf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Prints a page of Governance: who may what, who saw what, who decided.</source>
        <translation>Gibt eine Seite der Aufsicht aus: wer was darf, wer was sah, wer entschied.</translation>
    </message>
    <message>
        <source>print who may what, who saw what, who decided</source>
        <translation>ausgeben, wer was darf, sah und entschied</translation>
    </message>
    <message>
        <source>Nobody was on shift in this period.</source>
        <translation>In diesem Zeitraum war niemand in der Schicht.</translation>
    </message>
    <message>
        <source>%1: highest load of the last day %2, own trend %3 sd</source>
        <translation>%1: höchste Last des letzten Tages %2, eigener Verlauf %3 SD</translation>
    </message>
    <message>
        <source>Prints everybody&apos;s load of the last seven days: report load.</source>
        <translation>Gibt die Last aller in den letzten sieben Tagen aus: report load.</translation>
    </message>
    <message>
        <source>By hour instead of by day.</source>
        <translation>Nach Stunden statt nach Tagen.</translation>
    </message>
    <message>
        <source>Which report: load.</source>
        <translation>Welcher Bericht: load.</translation>
    </message>
    <message>
        <source>print the empathy index or the load</source>
        <translation>den Empathie-Index oder die Last ausgeben</translation>
    </message>
    <message>
        <source>Rater %1</source>
        <translation>Bewertende Person %1</translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %1: %n interaction(s), %2 raters, %3 ratings</source>
        <translation>
            <numerusform>Bewertungen von %1: %n Interaktion, %2 Bewertende, %3 Bewertungen</numerusform>
            <numerusform>Bewertungen von %1: %n Interaktionen, %2 Bewertende, %3 Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: alpha %2, widest difference %3</source>
        <translation>%1: Alpha %2, größter Unterschied %3</translation>
    </message>
    <message>
        <source>%1: severity %2 points, mean %3 of %4 ratings</source>
        <translation>%1: Strenge %2 Punkte, Mittel %3 aus %4 Bewertungen</translation>
    </message>
    <message>
        <source>Prints how far people agree who rated the same interactions: report calibration. Without a source, of the first that delivered ratings.</source>
        <translation>Gibt aus, wie weit Personen übereinstimmen, die dieselben Interaktionen bewertet haben: report calibration. Ohne Quelle von der ersten, die Bewertungen geliefert hat.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which report: calibration.</source>
        <translation>Welcher Bericht: calibration.</translation>
    </message>
    <message>
        <source>There are no ratings yet. Import a table of interaction, rater, question and score.</source>
        <translation>Es gibt noch keine Bewertungen. Importieren Sie eine Tabelle aus Interaktion, bewertender Person, Frage und Wert.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC</source>
        <translation>Gwets AC</translation>
    </message>
    <message>
        <source>%1, version %2: %3, published by %4</source>
        <translation>%1, Version %2: %3, veröffentlicht von %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, comes with the program, %n question(s)</source>
        <translation>
            <numerusform>%1: %2, kommt mit dem Programm, %n Frage</numerusform>
            <numerusform>%1: %2, kommt mit dem Programm, %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>the form</source>
        <translation>das Formular</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be published: %n question(s).</source>
        <translation>
            <numerusform>„%1“ kann veröffentlicht werden: %n Frage.</numerusform>
            <numerusform>„%1“ kann veröffentlicht werden: %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and published: %1, version %2.</source>
        <translation>Unterschrieben und veröffentlicht: %1, Version %2.</translation>
    </message>
    <message>
        <source>Evaluation forms: list; check FILE; import FILE or the name of a shipped form, which publishes its next version; export NAME; score FORM ANSWERS. A published version never changes.</source>
        <translation>Bewertungsformulare: list; check DATEI; import DATEI oder der Name eines mitgelieferten Formulars, was die nächste Version veröffentlicht; export NAME; score FORMULAR ANTWORTEN. Eine veröffentlichte Version ändert sich nie.</translation>
    </message>
    <message>
        <source>Write a table instead of JSON.</source>
        <translation>Eine Tabelle statt JSON schreiben.</translation>
    </message>
    <message>
        <source>Which version (the newest).</source>
        <translation>Welche Version (die neueste).</translation>
    </message>
    <message>
        <source>What changes, and why.</source>
        <translation>Was sich ändert und warum.</translation>
    </message>
    <message>
        <source>list, check, import, export or score.</source>
        <translation>list, check, import, export oder score.</translation>
    </message>
    <message>
        <source>A file, or the name of a form.</source>
        <translation>Eine Datei oder der Name eines Formulars.</translation>
    </message>
    <message>
        <source>attune form list, check FILE, import FILE, export NAME or score FORM ANSWERS.</source>
        <translation>attune form list, check DATEI, import DATEI, export NAME oder score FORMULAR ANTWORTEN.</translation>
    </message>
    <message>
        <source>read, check and publish evaluation forms</source>
        <translation>Bewertungsformulare lesen, prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>calibrate: plan, score, reveal, agree</source>
        <translation>kalibrieren: planen, bewerten, aufdecken, einigen</translation>
    </message>
    <message>
        <source>%1: “%2”, %3, %4 of %5 scores</source>
        <translation>%1: „%2“, %3, %4 von %5 Bewertungen</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>A remark or reason, signed with it.</source>
        <translation>Eine Bemerkung oder ein Grund, mit unterschrieben.</translation>
    </message>
    <message>
        <source>list, new, show, start, score, reveal …</source>
        <translation>list, new, show, start, score, reveal …</translation>
    </message>
    <message>
        <source>The plan&apos;s file, or the session.</source>
        <translation>Die Datei des Plans oder die Sitzung.</translation>
    </message>
    <message>
        <source>attune session --help says which steps there are.</source>
        <translation>attune session --help sagt, welche Schritte es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n score(s)</source>
        <translation>
            <numerusform>Von %1 fehlt noch %n Bewertung</numerusform>
            <numerusform>Von %1 fehlen noch %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The calibration session it came from.</source>
        <translation>Die Kalibrierungssitzung, aus der es kommt.</translation>
    </message>
    <message>
        <source>Whose scores are the reference.</source>
        <translation>Wessen Werte die Referenz sind.</translation>
    </message>
    <message>
        <source>Prints who waits for a rest, the record of rests, and support on shift: report recovery.</source>
        <translation>Gibt aus, wer auf eine Erholung wartet, den Nachweis der Erholungen und die Unterstützung in der Schicht: report recovery.</translation>
    </message>
    <message>
        <source>Which report: recovery.</source>
        <translation>Welcher Bericht: recovery.</translation>
    </message>
    <message>
        <source>Prints whether the model of load is worth anything here: report validation.</source>
        <translation>Gibt aus, ob das Modell der Last hier etwas taugt: report validation.</translation>
    </message>
    <message>
        <source>Which report: validation.</source>
        <translation>Welcher Bericht: validation.</translation>
    </message>
    <message>
        <source>There are no interactions yet.</source>
        <translation>Es gibt noch keine Interaktionen.</translation>
    </message>
    <message>
        <source>No new model waits: everything was scored by the one in use.</source>
        <translation>Kein neues Modell wartet: Alles ist mit dem benutzten bewertet.</translation>
    </message>
    <message>
        <source>Print what a new model would change in a sample, and score nothing.</source>
        <translation>Ausgeben, was ein neues Modell in einer Stichprobe ändern würde, und nichts bewerten.</translation>
    </message>
    <message>
        <source>Adopt a new model for this reason, and read everything again.</source>
        <translation>Ein neues Modell aus diesem Grund übernehmen und alles neu lesen.</translation>
    </message>
    <message>
        <source>See attune governance agreement; attune governance --help names the ways to settle it.</source>
        <translation>Siehe attune governance agreement; attune governance --help nennt die Wege, das zu klären.</translation>
    </message>
    <message>
        <source>the list of interactions</source>
        <translation>die Liste der Interaktionen</translation>
    </message>
    <message>
        <source>the figures of teams</source>
        <translation>die Zahlen der Teams</translation>
    </message>
    <message>
        <source>the empathy index of agents</source>
        <translation>den Empathie-Index der Mitarbeitenden</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>empathy index</source>
        <translation>Empathie-Index</translation>
    </message>
    <message>
        <source>What for: %1.</source>
        <translation>Wofür: %1.</translation>
    </message>
    <message>
        <source>Why, in words; stands in the file and in the access log.</source>
        <translation>Warum, in Worten; steht in der Datei und im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writes the newest four weeks as a table. It says who took it out, when, what for and why, and the access log says the same.</source>
        <translation>Schreibt die letzten vier Wochen als Tabelle. Sie sagt, wer sie wann, wofür und warum herausgegeben hat, und das Zugriffsprotokoll sagt dasselbe.</translation>
    </message>
    <message>
        <source>Say what for and why: --reason (one of %1) and --why TEXT</source>
        <translation>Sagen Sie, wofür und warum: --reason (eines von %1) und --why TEXT</translation>
    </message>
    <message>
        <source>With retention: count what would be deleted, and delete nothing.</source>
        <translation>Mit retention: zählen, was gelöscht würde, und nichts löschen.</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>days of scores</source>
        <translation>Tage mit Werten</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>people nothing is left of</source>
        <translation>Personen, von denen nichts bleibt</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>andere Datensätze</translation>
    </message>
    <message>
        <source>Nobody has decided how long anything is kept; nothing is deleted.</source>
        <translation>Niemand hat entschieden, wie lange etwas aufbewahrt wird; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Past its period and to be deleted:</source>
        <translation>Die Frist ist um, zu löschen:</translation>
    </message>
    <message>
        <source>Past its period and deleted:</source>
        <translation>Die Frist war um, gelöscht:</translation>
    </message>
    <message>
        <source>send what a session needs, sealed</source>
        <translation>schicken, was eine Sitzung braucht, versiegelt</translation>
    </message>
    <message>
        <source>send, list or open.</source>
        <translation>send, list oder open.</translation>
    </message>
    <message>
        <source>The folder that workstations share.</source>
        <translation>Der Ordner, den die Arbeitsplätze teilen.</translation>
    </message>
    <message>
        <source>Of the package to open.</source>
        <translation>Des Pakets, das geöffnet werden soll.</translation>
    </message>
    <message>
        <source>What it is for; stands in the access log.</source>
        <translation>Wofür es ist; steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>When the session ends, such as 2026-03-02T16:00Z; nobody opens it later.</source>
        <translation>Wann die Sitzung endet, etwa 2026-03-02T16:00Z; später öffnet es niemand.</translation>
    </message>
    <message>
        <source>A participant; may be given more than once.</source>
        <translation>Wer teilnimmt; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>An interaction as its source names it; may be given more than once.</source>
        <translation>Eine Interaktion, wie ihre Quelle sie nennt; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The form to be filled in.</source>
        <translation>Das Formular, das ausgefüllt werden soll.</translation>
    </message>
    <message>
        <source>The folder to unpack into (default: print).</source>
        <translation>Der Ordner, in den ausgepackt wird (sonst wird ausgegeben).</translation>
    </message>
    <message>
        <source>%1: %2, for %3, until %4</source>
        <translation>%1: %2, für %3, bis %4</translation>
    </message>
    <message>
        <source>attune package send DIR needs --session, --until, --for and --contact.</source>
        <translation>attune package send DIR braucht --session, --until, --for und --contact.</translation>
    </message>
    <message>
        <source>No package lies in this folder.</source>
        <translation>In diesem Ordner liegt kein Paket.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. They are plain now: delete them when the session is over.</source>
        <translation>
            <numerusform>%n Datei geschrieben. Sie ist jetzt unversiegelt: Löschen Sie sie, wenn die Sitzung vorbei ist.</numerusform>
            <numerusform>%n Dateien geschrieben. Sie sind jetzt unversiegelt: Löschen Sie sie, wenn die Sitzung vorbei ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends interactions, transcripts, recordings and a form to the participants of a session, sealed to each of them, through the folder that workstations share; or lists and opens what lies there.</source>
        <translation>Schickt Interaktionen, Transkripte, Aufnahmen und ein Formular an die Teilnehmenden einer Sitzung, für jede und jeden einzeln versiegelt, durch den Ordner, den die Arbeitsplätze teilen; oder nennt und öffnet, was dort liegt.</translation>
    </message>
    <message>
        <source>Usage: attune package send DIR, list DIR or open DIR ID; see attune package --help</source>
        <translation>Aufruf: attune package send DIR, list DIR oder open DIR ID; siehe attune package --help</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of columns with saved meanings.</source>
        <translation>
            <numerusform>%n Art von Spalten mit gespeicherten Bedeutungen.</numerusform>
            <numerusform>%n Arten von Spalten mit gespeicherten Bedeutungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the column meanings that are saved, and read nothing.</source>
        <translation>Die gespeicherten Bedeutungen von Spalten auflisten und nichts lesen.</translation>
    </message>
    <message>
        <source>Forget one of them: the next such file is guessed anew.</source>
        <translation>Eine davon vergessen: Die nächste solche Datei wird neu gedeutet.</translation>
    </message>
    <message>
        <source>%1: “%2”, %3, %4 of %5 reviews</source>
        <translation>%1: „%2“, %3, %4 von %5 Durchsichten</translation>
    </message>
    <message>
        <source>There is no cycle of peer review yet.</source>
        <translation>Es gibt noch keine Runde kollegialer Durchsicht.</translation>
    </message>
    <message>
        <source>No assignment keeps all rules; nothing was drawn.</source>
        <translation>Keine Zuteilung hält alle Regeln ein; es wurde nichts gezogen.</translation>
    </message>
    <message>
        <source>The seed of the draw; drawn when left out.</source>
        <translation>Der Startwert der Ziehung; ohne Angabe wird einer gezogen.</translation>
    </message>
    <message>
        <source>The plan&apos;s file, the cycle, or the form.</source>
        <translation>Die Datei des Plans, die Runde oder das Formular.</translation>
    </message>
    <message>
        <source>attune review --help says which steps there are.</source>
        <translation>attune review --help sagt, welche Schritte es gibt.</translation>
    </message>
    <message>
        <source>peer review: plan, draw, review</source>
        <translation>kollegiale Durchsicht: planen, ziehen, durchsehen</translation>
    </message>
    <message>
        <source>A customer, by the number their systems know them by.</source>
        <translation>Ein Kunde, nach der Nummer, unter der ihn seine Systeme kennen.</translation>
    </message>
    <message>
        <source>An agent, by the number their systems know them by.</source>
        <translation>Ein Agent, nach der Nummer, unter der ihn seine Systeme kennen.</translation>
    </message>
    <message>
        <source>Why; signed with it.</source>
        <translation>Warum; wird mit unterschrieben.</translation>
    </message>
    <message>
        <source>Say who: --customer, --agent or --person, one of them.</source>
        <translation>Sagen Sie, wer: --customer, --agent oder --person, eines davon.</translation>
    </message>
    <message>
        <source>Asks for the erasure of a person. A second one must confirm it.</source>
        <translation>Bittet um die Löschung einer Person. Eine zweite muss sie bestätigen.</translation>
    </message>
    <message>
        <source>The legal basis, such as Art. 17(1)(b) GDPR.</source>
        <translation>Die Rechtsgrundlage, etwa Art. 17 Abs. 1 lit. b DSGVO.</translation>
    </message>
    <message>
        <source>Of an agent: what was said in their interactions stays.</source>
        <translation>Bei einem Agenten: Was in seinen Interaktionen gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Confirms what somebody else asked for. It cannot be undone: what is there of the person goes on this workstation at once, on each other one at its next exchange.</source>
        <translation>Bestätigt, worum jemand anderes gebeten hat. Es lässt sich nicht rückgängig machen: Was von der Person da ist, geht auf diesem Arbeitsplatz sofort, auf jedem anderen beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>Takes back what you asked for and nobody confirmed.</source>
        <translation>Nimmt zurück, worum Sie gebeten haben und was niemand bestätigt hat.</translation>
    </message>
    <message>
        <source>Keeps a person, an interaction or a span of days for a legal reason: nothing of it is erased or goes for its age.</source>
        <translation>Bewahrt eine Person, eine Interaktion oder einen Zeitraum aus rechtlichem Grund: Nichts davon wird gelöscht oder geht seines Alters wegen.</translation>
    </message>
    <message>
        <source>An interaction, as source/number.</source>
        <translation>Eine Interaktion, als Quelle/Nummer.</translation>
    </message>
    <message>
        <source>The first day, as 2026-03-01.</source>
        <translation>Der erste Tag, als 2026-03-01.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>When somebody looks at it again.</source>
        <translation>Wann jemand es wieder ansieht.</translation>
    </message>
    <message>
        <source>A day is written as 2026-03-01.</source>
        <translation>Ein Tag wird als 2026-03-01 geschrieben.</translation>
    </message>
    <message>
        <source>Lifts a legal hold, by who is legal.</source>
        <translation>Hebt eine rechtliche Aufbewahrung auf, durch die Rolle Recht.</translation>
    </message>
    <message>
        <source>Lists requests with their state, and what must be kept.</source>
        <translation>Listet Bitten mit ihrem Stand und was aufbewahrt werden muss.</translation>
    </message>
    <message>
        <source>Says how far the erasure of a person is, and which workstations have not done it yet.</source>
        <translation>Sagt, wie weit die Löschung einer Person ist und welche Arbeitsplätze noch fehlen.</translation>
    </message>
    <message>
        <source>erase a person; legal holds</source>
        <translation>eine Person löschen; rechtliche Aufbewahrung</translation>
    </message>
    <message>
        <source>Somebody, as attune forget list --json names them.</source>
        <translation>Jemand, wie attune forget list --json ihn nennt.</translation>
    </message>
    <message>
        <source>The hold, as attune forget list --json names it.</source>
        <translation>Die Aufbewahrung, wie attune forget list --json sie nennt.</translation>
    </message>
    <message>
        <source>none decided, %1 open</source>
        <translation>keine entschieden, %1 offen</translation>
    </message>
    <message>
        <source>%1 of %2 changed (95 %: %3 to %4 %), %5 open</source>
        <translation>%1 von %2 geändert (95 %: %3 bis %4 %), %5 offen</translation>
    </message>
    <message>
        <source>%1; too few to say much</source>
        <translation>%1; zu wenige, um viel zu sagen</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>kein Einspruch</translation>
    </message>
    <message>
        <source>%1; waits for you: %2</source>
        <translation>%1; wartet auf Sie: %2</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet.</source>
        <translation>Es wurde noch nichts bewertet.</translation>
    </message>
    <message>
        <source>Disputes: %1</source>
        <translation>Einsprüche: %1</translation>
    </message>
    <message>
        <source>Evaluator %1: %2</source>
        <translation>Bewertende Person %1: %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Evaluations and what is disputed of them: list; show ID; report; draw PERSON; evaluate PERSON CONTACT FORM ANSWERS; retract ID; open ID PROPOSALS; withdraw ID; candidates ID; assign ID USER; task ID; rescore ID ANSWERS; resolve ID DECISIONS. Who scores again is told nothing of what was given or proposed.</source>
        <translation>Bewertungen und Einsprüche dagegen: list; show ID; report; draw PERSON; evaluate PERSON CONTACT FORM ANSWERS; retract ID; open ID PROPOSALS; withdraw ID; candidates ID; assign ID USER; task ID; rescore ID ANSWERS; resolve ID DECISIONS. Wer erneut bewertet, erfährt nichts von dem, was gegeben oder vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Days until it is due (7).</source>
        <translation>Tage bis zur Frist (7).</translation>
    </message>
    <message>
        <source>list, evaluate, open, assign, rescore, resolve …</source>
        <translation>list, evaluate, open, assign, rescore, resolve …</translation>
    </message>
    <message>
        <source>The evaluation, or whom it is about.</source>
        <translation>Die Bewertung oder wen sie betrifft.</translation>
    </message>
    <message>
        <source>attune dispute --help says which steps there are.</source>
        <translation>attune dispute --help nennt die Schritte.</translation>
    </message>
    <message>
        <source>evaluate, dispute, score again, decide</source>
        <translation>bewerten, Einspruch erheben, erneut bewerten, entscheiden</translation>
    </message>
    <message>
        <source>Write the letter to this file, pdf or text.</source>
        <translation>Den Brief in diese Datei schreiben, pdf oder Text.</translation>
    </message>
    <message>
        <source>agreement, consent, classes, oversight, steward, misuse, erasure or users; or retention, to delete what is past its period.</source>
        <translation>agreement, consent, classes, oversight, steward, misuse, erasure oder users; oder retention, um zu löschen, dessen Frist um ist.</translation>
    </message>
    <message>
        <source>notes, rests and evaluations in the journal: %1; left, still open or held: %2</source>
        <translation>Notizen, Erholung und Bewertungen im Journal: %1; geblieben, noch offen oder aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Say which page: agreement, consent, classes, oversight, steward, misuse, erasure or users.</source>
        <translation>Nennen Sie eine Seite: agreement, consent, classes, oversight, steward, misuse, erasure oder users.</translation>
    </message>
    <message>
        <source>Whose ratings; or a session held here, calibration:….</source>
        <translation>Wessen Bewertungen; oder eine Sitzung von hier, calibration:….</translation>
    </message>
    <message>
        <source>The cycle after %1 is due since %2: attune review next %1</source>
        <translation>Die Runde nach %1 ist seit %2 an der Zeit: attune review next %1</translation>
    </message>
    <message>
        <source>Peer review: list; new PLAN; next ID; show ID; draw ID; replace ID PLACE; reassign ID PLACE; submit ID PLACE ANSWERS; apart ID WAY CONTACT PERSON ANSWERS; end ID; gold FORM ITEMS; try FORM REVIEWER ITEMS; judge FORM REVIEWER. Coaching only, and no part of any result.</source>
        <translation>Kollegiale Durchsicht: list; new PLAN; next ID; show ID; draw ID; replace ID PLATZ; reassign ID PLATZ; submit ID PLATZ ANTWORTEN; apart ID ART KONTAKT PERSON ANTWORTEN; end ID; gold BOGEN KONTAKTE; try BOGEN PERSON KONTAKTE; judge BOGEN PERSON. Nur zum Coaching und in keinem Ergebnis.</translation>
    </message>
    <message>
        <source>list, new, draw, replace, reassign, submit …</source>
        <translation>list, new, draw, replace, reassign, submit …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped and are looked at again next time:</source>
        <translation>
            <numerusform>%n Datei wurde übergangen und wird beim nächsten Mal wieder angesehen:</numerusform>
            <numerusform>%n Dateien wurden übergangen und werden beim nächsten Mal wieder angesehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted. It is scored as soon as somebody who reads transcripts is signed in.</source>
        <translation>Übernommen. Bewertet wird, sobald jemand angemeldet ist, der Transkripte liest.</translation>
    </message>
    <message>
        <source>As %1 found it, who reads transcripts:</source>
        <translation>Wie es %1 fand, wer Transkripte lesen darf:</translation>
    </message>
    <message>
        <source>At the console that holds this centre %1 is signed in, and who adopts a model signs for it themselves. Adopt it there, or sign in there first. Nothing was changed.</source>
        <translation>An der Konsole, die dieses Zentrum hält, ist %1 angemeldet, und wer ein Modell übernimmt, signiert selbst. Übernehmen Sie es dort, oder melden Sie sich dort zuerst an. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The raters fall into %n group(s) without a common interaction: compare severities within a group only.</source>
        <translation>
            <numerusform>Die Bewertenden bilden %n Gruppe ohne gemeinsame Interaktion: Vergleichen Sie die Strenge nur innerhalb einer Gruppe.</numerusform>
            <numerusform>Die Bewertenden bilden %n Gruppen ohne gemeinsame Interaktion: Vergleichen Sie die Strenge nur innerhalb einer Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: set apart, there is nobody to compare with; mean %2 of %3 ratings</source>
        <translation>%1: steht für sich, es gibt niemanden zum Vergleichen; Mittel %2 aus %3 Bewertungen</translation>
    </message>
    <message>
        <source>%1: severity %2 points in group %3, mean %4 of %5 ratings</source>
        <translation>%1: Strenge %2 Punkte in Gruppe %3, Mittel %4 aus %5 Bewertungen</translation>
    </message>
    <message>
        <source>No record stands in them: under its headings a table needs a row for each.</source>
        <translation>Kein Datensatz steht darin: Unter ihren Überschriften braucht eine Tabelle für jeden eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing was changed by other means: there is nothing to accept.</source>
        <translation>Nichts wurde auf anderem Weg geändert: Es gibt nichts zu verantworten.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Verantwortet: %1</translation>
    </message>
    <message>
        <source>Write down that tables which were changed by other means are right as they are, and why; for administrators and stewards.</source>
        <translation>Aufschreiben, dass auf anderem Weg geänderte Tabellen stimmen, wie sie sind, und warum; für Verwaltung und Treuhand.</translation>
    </message>
    <message>
        <source>With conclude: who was there, names with commas between.</source>
        <translation>Mit conclude: wer anwesend war, Namen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Name the report: attune report index --help, attune report load --help, attune report recovery --help, attune report staffing --help, attune report validation --help, attune report calibration --help</source>
        <translation>Nennen Sie den Bericht: attune report index --help, attune report load --help, attune report recovery --help, attune report staffing --help, attune report validation --help, attune report calibration --help</translation>
    </message>
    <message>
        <source>Prints how many people a weekday needs by volume and by load, with the settings of the policy: report staffing.</source>
        <translation>Gibt aus, wie viele Personen ein Wochentag nach Menge und nach Last braucht, mit den Einstellungen der Richtlinie: report staffing.</translation>
    </message>
    <message>
        <source>Of this weekday, 1 for Monday to 7; else of today&apos;s, or of the next day of which enough is known.</source>
        <translation>Von diesem Wochentag, 1 für Montag bis 7; sonst vom heutigen oder vom nächsten, von dem genug bekannt ist.</translation>
    </message>
    <message>
        <source>Which report: staffing.</source>
        <translation>Welcher Bericht: staffing.</translation>
    </message>
    <message>
        <source>A weekday is a number from 1, Monday, to 7.</source>
        <translation>Ein Wochentag ist eine Zahl von 1, Montag, bis 7.</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Einigung: %1</translation>
    </message>
    <message>
        <source>%1, %2: agreed on %3</source>
        <translation>%1, %2: Einigung auf %3</translation>
    </message>
    <message>
        <source>Given alike by all.</source>
        <translation>Von allen gleich gegeben.</translation>
    </message>
    <message>
        <source>Calibration sessions: list; new PLAN; show ID; start ID; extend ID TIME; score ID INTERACTION ANSWERS; reveal ID; agree ID INTERACTION QUESTION ANSWER; alike ID, to agree on what all gave alike; conclude ID; close ID; report ID; letter ID, to yourself about your own scores. Nobody reads another&apos;s scores before the reveal.</source>
        <translation>Kalibrierungssitzungen: list; new PLAN; show ID; start ID; extend ID ZEIT; score ID INTERAKTION ANTWORTEN; reveal ID; agree ID INTERAKTION FRAGE ANTWORT; alike ID, um sich auf das zu einigen, was alle gleich gegeben haben; conclude ID; close ID; report ID; letter ID, an Sie selbst über Ihre eigenen Bewertungen. Vor dem Aufdecken liest niemand die Bewertungen anderer.</translation>
    </message>
    <message>
        <source>Bringing %1 to this version: step %2 of %3.</source>
        <translation>%1 wird auf diese Version gebracht: Schritt %2 von %3.</translation>
    </message>
    <message>
        <source>%1 was of an older version and was copied first.</source>
        <translation>%1 war von einer älteren Version und wurde zuerst kopiert.</translation>
    </message>
    <message>
        <source>which computers decide here; take out a lost one</source>
        <translation>welche Rechner hier entscheiden; einen verlorenen herausnehmen</translation>
    </message>
    <message>
        <source>The computers that decide for this centre, as far as is known here.</source>
        <translation>Die Rechner, die für dieses Zentrum entscheiden, soweit sie hier bekannt sind.</translation>
    </message>
    <message>
        <source>set up by %1</source>
        <translation>eingerichtet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>Takes a workstation out, for one that is lost. It cannot be taken back.</source>
        <translation>Nimmt einen Arbeitsplatz heraus, der verloren ist. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Of the workstation, or how it begins.</source>
        <translation>Des Arbeitsplatzes, oder wie sie beginnt.</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>Warum, in einem Satz.</translation>
    </message>
    <message>
        <source>What it wrote from this time on does not count (such as 2026-11-30T17:00Z); without it, what comes after all that is known of it here.</source>
        <translation>Was er ab dieser Zeit schrieb, zählt nicht (etwa 2026-11-30T17:00Z); ohne sie, was nach allem kommt, das hier von ihm bekannt ist.</translation>
    </message>
    <message>
        <source>Usage: attune workstation revoke NUMBER --reason TEXT [--lost TIME]</source>
        <translation>Aufruf: attune workstation revoke NUMMER --reason TEXT [--lost ZEIT]</translation>
    </message>
    <message>
        <source>Revoked. The others hear of it with their next exchange.</source>
        <translation>Gesperrt. Die anderen erfahren es bei ihrem nächsten Austausch.</translation>
    </message>
    <message>
        <source>You sit at it. It is revoked from another one of the centre.</source>
        <translation>Sie sitzen an ihm. Gesperrt wird er von einem anderen des Zentrums aus.</translation>
    </message>
    <message>
        <source>%1: “%2”, %3, agreed together in %4 of %5 interactions</source>
        <translation>%1: „%2“, %3, gemeinsam geeinigt in %4 von %5 Interaktionen</translation>
    </message>
    <message>
        <source>Writes everything decided about one subject, signed, into one file. Whoever has the file can check it with: attune verify --evidence FILE. The access log says who took it out, what for and why.</source>
        <translation>Schreibt alles, was zu einer Sache entschieden wurde, signiert in eine Datei. Wer die Datei hat, kann sie prüfen mit: attune verify --evidence DATEI. Das Zugriffsprotokoll sagt, wer es herausnahm, wofür und warum.</translation>
    </message>
    <message>
        <source>Leave out what stands in the decisions: who decided when can be checked, and nothing of what. Needs no reason and no right.</source>
        <translation>Lässt weg, was in den Entscheidungen steht: Prüfbar ist, wer wann entschied, und nicht was. Braucht keinen Grund und kein Recht.</translation>
    </message>
    <message>
        <source>Mark in the access log: %1</source>
        <translation>Zeichen im Zugriffsprotokoll: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program reads: %1</source>
        <translation>Das Programm liest: %1</translation>
    </message>
    <message>
        <source>Given before by %1, form %2: %3</source>
        <translation>Vorher gegeben von %1, Formular %2: %3</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) cannot be read here and may be of this contact.</source>
        <translation>
            <numerusform>%n Bewertung ist hier nicht lesbar und könnte zu diesem Kontakt gehören.</numerusform>
            <numerusform>%n Bewertungen sind hier nicht lesbar und könnten zu diesem Kontakt gehören.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open the works agreement</source>
        <translation>Betriebsvereinbarung öffnen</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>retracted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>decided apart</source>
        <translation>getrennt entschieden</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>kein Einspruch</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n retracted version(s) stay readable.</source>
        <translation>
            <numerusform>%n zurückgenommene Fassung bleibt lesbar.</numerusform>
            <numerusform>%n zurückgenommene Fassungen bleiben lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recorded the agent&apos;s side on %2.</source>
        <translation>%1 hielt am %2 die Sicht der bewerteten Person fest.</translation>
    </message>
    <message>
        <source>They did not know of each other: both are kept, and whoever decides decides both.</source>
        <translation>Sie wussten nichts voneinander: Beides bleibt erhalten, und über beides wird entschieden.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>%1 chose %2 to score it again by %3.</source>
        <translation>%1 bat %2, bis zum %3 erneut zu bewerten.</translation>
    </message>
    <message>
        <source>It was scored again; what was given stays closed until it is decided.</source>
        <translation>Es wurde erneut bewertet; was gegeben wurde, bleibt bis zur Entscheidung verschlossen.</translation>
    </message>
    <message>
        <source>%1 scored it again, late: %2.</source>
        <translation>%1 bewertete erneut, verspätet: %2.</translation>
    </message>
    <message>
        <source>%1 scored it again: %2.</source>
        <translation>%1 bewertete erneut: %2.</translation>
    </message>
    <message>
        <source>%1 decided it on %2.</source>
        <translation>%1 entschied am %2.</translation>
    </message>
    <message>
        <source>Two people decided it apart from each other. Nothing is changed until somebody who saw both decides.</source>
        <translation>Zwei haben unabhängig voneinander entschieden. Nichts wird geändert, bis jemand entscheidet, der beides gesehen hat.</translation>
    </message>
    <message>
        <source>The evaluation was retracted before it was decided.</source>
        <translation>Die Bewertung wurde vor der Entscheidung zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) came after the window had closed: kept, without effect.</source>
        <translation>
            <numerusform>%n Einspruch kam nach Ablauf der Frist: erhalten, ohne Wirkung.</numerusform>
            <numerusform>%n Einsprüche kamen nach Ablauf der Frist: erhalten, ohne Wirkung.</numerusform>
        </translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>gegeben %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>vorgeschlagen %1</translation>
    </message>
    <message>
        <source>Agent&apos;s side: %1</source>
        <translation>Sicht der bewerteten Person: %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>erneut %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept from you</source>
        <translation>für Sie verschlossen</translation>
    </message>
    <message>
        <source>not in this store</source>
        <translation>nicht in diesem Bestand</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ein Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open dispute(s)</source>
        <translation>
            <numerusform>%n offener Einspruch</numerusform>
            <numerusform>%n offene Einsprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>formal, under the works agreement</source>
        <translation>förmlich, unter der Betriebsvereinbarung</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Disputable until</source>
        <translation>Einspruch bis</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet.</source>
        <translation>Es wurde noch nichts bewertet.</translation>
    </message>
    <message>
        <source>You are asked to score this contact again, by %1. What was given and what is disputed stay closed until you have.</source>
        <translation>Sie sind gebeten, diesen Kontakt bis zum %1 erneut zu bewerten. Was gegeben wurde und was strittig ist, bleibt bis dahin verschlossen.</translation>
    </message>
    <message>
        <source>An evaluation of somebody else. You may be asked to score it again, so it stays closed to you.</source>
        <translation>Eine Bewertung von jemand anderem. Sie könnten gebeten werden, erneut zu bewerten, darum bleibt sie Ihnen verschlossen.</translation>
    </message>
    <message>
        <source>%1 evaluated it on %2: %3.</source>
        <translation>%1 bewertete am %2: %3.</translation>
    </message>
    <message>
        <source>%1 retracted it on %2: %3</source>
        <translation>%1 nahm sie am %2 zurück: %3</translation>
    </message>
    <message>
        <source>Who was to score it again is no longer here: choose somebody else.</source>
        <translation>Wer erneut bewerten sollte, ist nicht mehr hier: Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The score is %1 now. %2</source>
        <translation>Das Ergebnis ist jetzt %1. %2</translation>
    </message>
    <message>
        <source>Its form did not come here yet: questions stand as their names.</source>
        <translation>Das Formular ist noch nicht hier: Fragen stehen mit ihrem Kürzel.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>with an evaluator</source>
        <translation>in Neubewertung</translation>
    </message>
    <message>
        <source>scored again</source>
        <translation>erneut bewertet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>choose evaluator</source>
        <translation>zweite Person wählen</translation>
    </message>
    <message>
        <source>score again</source>
        <translation>erneut bewerten</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>Dritter Wert</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 % (%2 bis %3 %)</translation>
    </message>
    <message>
        <source>Of %1: %2 evaluations, %3 disputes decided, in %4 of them at least one answer was changed.</source>
        <translation>Von %1: %2 Bewertungen, %3 Einsprüche entschieden, in %4 davon wurde wenigstens eine Antwort geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions changed what was given; %3 evaluations could have been disputed here.</source>
        <translation>%1 von %2 Entscheidungen änderten, was gegeben war; gegen %3 Bewertungen war hier Einspruch möglich.</translation>
    </message>
    <message>
        <source>Below %1 decisions a share says next to nothing: read the interval.</source>
        <translation>Unter %1 Entscheidungen sagt ein Anteil so gut wie nichts: Lesen Sie das Intervall.</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) ended because the evaluation was retracted: not counted.</source>
        <translation>
            <numerusform>%n Einspruch endete, weil die Bewertung zurückgenommen wurde: nicht gezählt.</numerusform>
            <numerusform>%n Einsprüche endeten, weil die Bewertung zurückgenommen wurde: nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval by Wilson. Only what somebody disputes is decided, so this is no measure of all evaluations, and nobody is ranked by it.</source>
        <translation>95-%-Intervall nach Wilson. Entschieden wird nur, wogegen jemand Einspruch erhebt: Das ist kein Maß aller Bewertungen, und niemand wird danach gereiht.</translation>
    </message>
    <message>
        <source>Overturned by evaluator</source>
        <translation>Geändert je bewertende Person</translation>
    </message>
    <message>
        <source>Overturned by question</source>
        <translation>Geändert je Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Overturned (95 %)</source>
        <translation>Anteil geändert (95 %)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>keine entschieden</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n mit Einspruch</numerusform>
            <numerusform>%n mit Einspruch</numerusform>
        </translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Offene Einsprüche</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>first in the list</source>
        <translation>zuerst in der Liste</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts steht an</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2 %, few</source>
        <translation>%1 bis %2 %, wenige</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>Against scoring again</source>
        <translation>Anders als erneut bewertet</translation>
    </message>
    <message>
        <source>questions decided otherwise</source>
        <translation>Fragen anders entschieden</translation>
    </message>
    <message>
        <source>Formal evaluations. Each contact was drawn under the works agreement; reviews of colleagues for coaching stand apart.</source>
        <translation>Förmliche Bewertungen. Jeder Kontakt wurde unter der Betriebsvereinbarung gezogen; kollegiale Durchsichten zur Begleitung stehen für sich.</translation>
    </message>
    <message>
        <source>Recorded for the agent by a supervisor or the peer role, and not decided yet.</source>
        <translation>Von einer Teamleitung oder der kollegialen Rolle für die Person festgehalten und noch nicht entschieden.</translation>
    </message>
    <message>
        <source>A leader of neither side chooses who scores again, and decides afterwards; who was chosen scores without knowing anything.</source>
        <translation>Eine Leitung, die zu keiner Seite gehört, wählt, wer erneut bewertet, und entscheidet danach; die gewählte Person bewertet, ohne etwas zu wissen.</translation>
    </message>
    <message>
        <source>Disputes in which at least one answer was changed, of all that were decided, with a 95 % interval by Wilson.</source>
        <translation>Einsprüche, in denen wenigstens eine Antwort geändert wurde, von allen entschiedenen, mit 95-%-Intervall nach Wilson.</translation>
    </message>
    <message>
        <source>Who decides may decide otherwise than the second evaluator gave, with a reason. How often that happens stands here.</source>
        <translation>Wer entscheidet, darf mit einem Grund anders entscheiden, als die zweite Person bewertet hat. Wie oft das geschieht, steht hier.</translation>
    </message>
    <message>
        <source>gave the evaluation</source>
        <translation>gab die Bewertung</translation>
    </message>
    <message>
        <source>recorded the agent&apos;s side</source>
        <translation>hielt den Einspruch fest</translation>
    </message>
    <message>
        <source>chooses and decides</source>
        <translation>wählt und entscheidet</translation>
    </message>
    <message>
        <source>is the agent</source>
        <translation>ist die bewertete Person</translation>
    </message>
    <message>
        <source>is of the agent&apos;s team</source>
        <translation>gehört zum Team der Person</translation>
    </message>
    <message>
        <source>is on the agent&apos;s line</source>
        <translation>steht in der Linie der Person</translation>
    </message>
    <message>
        <source>has another dispute with this agent</source>
        <translation>hat mit dieser Person einen anderen Einspruch</translation>
    </message>
    <message>
        <source>has no role that evaluates</source>
        <translation>hat keine Rolle, die bewertet</translation>
    </message>
    <message>
        <source>is no longer here</source>
        <translation>ist nicht mehr hier</translation>
    </message>
    <message>
        <source>is limited to other teams</source>
        <translation>ist auf andere Teams beschränkt</translation>
    </message>
    <message>
        <source>did not pass this form&apos;s gold items</source>
        <translation>bestand die Referenzkontakte des Formulars nicht</translation>
    </message>
    <message>
        <source>rests now</source>
        <translation>erholt sich gerade</translation>
    </message>
    <message>
        <source>The evaluation was retracted.</source>
        <translation>Die Bewertung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Its form allows no dispute.</source>
        <translation>Das Formular erlaubt keinen Einspruch.</translation>
    </message>
    <message>
        <source>The days within which it could be disputed are over.</source>
        <translation>Die Tage für einen Einspruch sind vorüber.</translation>
    </message>
    <message>
        <source>Who gave an evaluation does not dispute it; they may retract it.</source>
        <translation>Wer eine Bewertung gab, erhebt keinen Einspruch dagegen, kann sie aber zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody else recorded the agent&apos;s side already, or it is being scored again.</source>
        <translation>Jemand anderes hat schon Einspruch erhoben, oder es wird gerade erneut bewertet.</translation>
    </message>
    <message>
        <source>Change at least one answer.</source>
        <translation>Ändern Sie wenigstens eine Antwort.</translation>
    </message>
    <message>
        <source>A question stands there twice.</source>
        <translation>Eine Frage steht doppelt da.</translation>
    </message>
    <message>
        <source>The form has no such question.</source>
        <translation>Das Formular hat keine solche Frage.</translation>
    </message>
    <message>
        <source>It was not asked, because of an earlier answer.</source>
        <translation>Sie wurde wegen einer früheren Antwort nicht gestellt.</translation>
    </message>
    <message>
        <source>It was decided in an earlier dispute.</source>
        <translation>Darüber wurde in einem früheren Einspruch entschieden.</translation>
    </message>
    <message>
        <source>This answer is not possible in this form.</source>
        <translation>Diese Antwort ist in diesem Formular nicht möglich.</translation>
    </message>
    <message>
        <source>This always applies.</source>
        <translation>Das trifft immer zu.</translation>
    </message>
    <message>
        <source>A proposed answer is missing.</source>
        <translation>Eine vorgeschlagene Antwort fehlt.</translation>
    </message>
    <message>
        <source>That is what was given.</source>
        <translation>Das ist, was gegeben wurde.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
        <source>It was left undecided.</source>
        <translation>Sie blieb unentschieden.</translation>
    </message>
    <message>
        <source>Nobody gave or proposed that.</source>
        <translation>Das hat niemand gegeben oder vorgeschlagen.</translation>
    </message>
    <message>
        <source>gave an evaluation that cannot be read here and may be in dispute</source>
        <translation>gab eine Bewertung, die hier nicht lesbar ist und strittig sein könnte</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>By name: nobody is ranked by what was overturned.</source>
        <translation>Nach Namen: Niemand wird danach gereiht, was aufgehoben wurde.</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>%1 is of another centre.</source>
        <translation>%1 gehört zu einem anderen Zentrum.</translation>
    </message>
    <message>
        <source>%1 went away while it was looked at.</source>
        <translation>%1 verschwand, während danach gesehen wurde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Attune.</source>
        <translation>%1 wurde von einer neueren Version von Attune geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not believed: no administrator of this centre stands behind it (%2).</source>
        <translation>%1 wird nicht geglaubt: Niemand, der dieses Zentrum verwaltet, steht dahinter (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged or only half there.</source>
        <translation>%1 ist beschädigt oder nur halb da.</translation>
    </message>
    <message>
        <source>Decision %1 was refused: %2.</source>
        <translation>Entscheidung %1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Another administrator changed users at the same time; what was decided here about %1 was said again behind it.</source>
        <translation>Jemand anderes änderte zur selben Zeit Benutzer; was hier über %1 entschieden wurde, wurde dahinter noch einmal gesagt.</translation>
    </message>
    <message>
        <source>Let join: workstation %1, set up by %2.</source>
        <translation>Zugelassen: Arbeitsplatz %1, eingerichtet von %2.</translation>
    </message>
    <message>
        <source>This workstation has joined: decisions can be made here.</source>
        <translation>Dieser Arbeitsplatz gehört jetzt dazu: Hier kann entschieden werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of a clock more than a day ahead wait for their time.</source>
        <translation>
            <numerusform>%n Entscheidung einer Uhr, die über einen Tag vorgeht, wartet auf ihre Zeit.</numerusform>
            <numerusform>%n Entscheidungen einer Uhr, die über einen Tag vorgeht, warten auf ihre Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for what comes before them.</source>
        <translation>
            <numerusform>%n Entscheidung wartet auf das, was vor ihr kommt.</numerusform>
            <numerusform>%n Entscheidungen warten auf das, was vor ihnen kommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here, as was decided elsewhere.</source>
        <translation>
            <numerusform>%n Person wurde hier vergessen, wie anderswo entschieden.</numerusform>
            <numerusform>%n Personen wurden hier vergessen, wie anderswo entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be decided on this workstation: %1</source>
        <translation>An diesem Arbeitsplatz kann nichts entschieden werden: %1</translation>
    </message>
    <message>
        <source>This folder is not there. Put in the stick or reach the drive, or choose another one.</source>
        <translation>Dieser Ordner ist nicht da. Stecken Sie den Stick ein, verbinden Sie das Laufwerk, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder lies within the centre. Choose one outside it.</source>
        <translation>Dieser Ordner liegt im Zentrum selbst. Wählen Sie einen außerhalb.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>social</source>
        <translation>Social Media</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>no lawful basis</source>
        <translation>keine Grundlage</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>kein Opt-in</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>cold transfer</source>
        <translation>Weiterleitung ohne Rückfrage</translation>
    </message>
    <message>
        <source>warm transfer</source>
        <translation>Weiterleitung mit Rückfrage</translation>
    </message>
    <message>
        <source>moved to another queue</source>
        <translation>in andere Warteschlange verschoben</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read here.</source>
        <translation>
            <numerusform>%n Eintrag kann hier nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge können hier nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This input breaks a rule of its format. Nothing was changed. Correct it and try again.</source>
        <translation>Diese Eingabe verletzt eine Regel ihres Formats. Nichts wurde geändert. Bitte berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It is not there. Nothing was changed. Check the name or the folder.</source>
        <translation>Das gibt es nicht. Nichts wurde geändert. Bitte Namen oder Ordner prüfen.</translation>
    </message>
    <message>
        <source>You may not do this, or its key is missing. Nothing was changed. Sign in, or ask an administrator.</source>
        <translation>Das ist hier nicht erlaubt, oder der Schlüssel fehlt. Nichts wurde geändert. Bitte anmelden oder die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>It changed meanwhile. Your input was kept. Look again, then decide.</source>
        <translation>Das hat sich inzwischen geändert. Ihre Eingabe ist noch da. Bitte noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Another program holds this centre. Nothing was changed. Close it there first.</source>
        <translation>Ein anderes Programm hält dieses Zentrum. Nichts wurde geändert. Bitte dort zuerst schließen.</translation>
    </message>
    <message>
        <source>This centre was written by a newer version of Attune. It was not touched. Use the newer version.</source>
        <translation>Dieses Zentrum stammt von einer neueren Version von Attune. Es wurde nicht angerührt. Bitte die neuere Version verwenden.</translation>
    </message>
    <message>
        <source>This is no centre of Attune. It was not touched. Choose another folder.</source>
        <translation>Das ist kein Zentrum von Attune. Es wurde nicht angerührt. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data is damaged here. Nothing was changed. Restore the newest backup, or sync the facts again.</source>
        <translation>Die Daten sind hier beschädigt. Nichts wurde geändert. Bitte die neueste Sicherung zurückholen oder die Fakten neu einlesen.</translation>
    </message>
    <message>
        <source>There is no space left. What was saved before is kept. Free some space and try again.</source>
        <translation>Der Speicherplatz ist voll. Was vorher gespeichert war, ist noch da. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not supported here. Nothing was changed.</source>
        <translation>Das wird hier nicht unterstützt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. What was done before that is kept.</source>
        <translation>Abgebrochen. Was davor getan war, bleibt.</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is kept. Check the disk and try again.</source>
        <translation>Lesen oder Schreiben ist gescheitert. Was vorher gespeichert war, ist noch da. Bitte den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This centre was written by an older version of Attune. Nothing was changed. Open it once for writing, in the window or by importing into it.</source>
        <translation>Dieses Zentrum wurde von einer älteren Version von Attune geschrieben. Es wurde nichts geändert. Öffnen Sie es einmal zum Schreiben, im Fenster oder durch einen Import.</translation>
    </message>
    <message>
        <source>This may not be opened any more: there is no lawful basis for it, or it was erased. Nothing was changed.</source>
        <translation>Das darf nicht mehr geöffnet werden: Es gibt keine Rechtsgrundlage dafür, oder es wurde gelöscht. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Interaction, identifier</source>
        <translation>Interaktion, Kennung</translation>
    </message>
    <message>
        <source>Thread, identifier</source>
        <translation>Vorgang, Kennung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Customer, identifier</source>
        <translation>Kundschaft, Kennung</translation>
    </message>
    <message>
        <source>Customer, name</source>
        <translation>Kundschaft, Name</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Consent level</source>
        <translation>Stufe der Einwilligung</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Sentiment at the start</source>
        <translation>Stimmung am Anfang</translation>
    </message>
    <message>
        <source>Sentiment at the end</source>
        <translation>Stimmung am Ende</translation>
    </message>
    <message>
        <source>Agent, identifier</source>
        <translation>Mitarbeitende, Kennung</translation>
    </message>
    <message>
        <source>Agent, name</source>
        <translation>Mitarbeitende, Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Team, identifier</source>
        <translation>Team, Kennung</translation>
    </message>
    <message>
        <source>Team, name</source>
        <translation>Team, Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation>Anteil an Vollzeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start, date</source>
        <translation>Beginn, Datum</translation>
    </message>
    <message>
        <source>Start, time of day</source>
        <translation>Beginn, Uhrzeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End, date</source>
        <translation>Ende, Datum</translation>
    </message>
    <message>
        <source>End, time of day</source>
        <translation>Ende, Uhrzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Von (Tag)</translation>
    </message>
    <message>
        <source>Until (day)</source>
        <translation>Bis (Tag)</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Row, identifier</source>
        <translation>Zeile, Kennung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Emotional class</source>
        <translation>Emotionale Klasse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Number of the turn</source>
        <translation>Nummer des Beitrags</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigste Wertung</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Wertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Turns of transcripts</source>
        <translation>Beiträge von Mitschriften</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Befragungen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>Wer bewertet hat</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Frage des Formulars</translation>
    </message>
    <message>
        <source>Ratings by people</source>
        <translation>Bewertungen durch Personen</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>There is no group of questions yet.</source>
        <translation>Es gibt noch keine Gruppe von Fragen.</translation>
    </message>
    <message>
        <source>A form holds at most %1 groups.</source>
        <translation>Ein Formular fasst höchstens %1 Gruppen.</translation>
    </message>
    <message>
        <source>The group holds no question.</source>
        <translation>Die Gruppe enthält keine Frage.</translation>
    </message>
    <message>
        <source>A form holds at most %1 questions.</source>
        <translation>Ein Formular fasst höchstens %1 Fragen.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 on.</source>
        <translation>Ein Gewicht ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Everything weighs 0: something must count.</source>
        <translation>Alles wiegt 0: Etwas muss zählen.</translation>
    </message>
    <message>
        <source>No answer earns anything: at least one needs points.</source>
        <translation>Keine Antwort ergibt etwas: Mindestens eine braucht Punkte.</translation>
    </message>
    <message>
        <source>There are too few answers to choose from.</source>
        <translation>Es gibt zu wenige Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>A question holds at most %1 answers.</source>
        <translation>Eine Frage fasst höchstens %1 Antworten.</translation>
    </message>
    <message>
        <source>Points are below 0: that is possible only where points are summed.</source>
        <translation>Punkte liegen unter 0: Das geht nur, wo Punkte zusammengezählt werden.</translation>
    </message>
    <message>
        <source>The least number must be smaller than the greatest.</source>
        <translation>Die kleinste Zahl muss kleiner sein als die größte.</translation>
    </message>
    <message>
        <source>A range ends before it begins, or lies outside of the limits.</source>
        <translation>Ein Bereich endet, bevor er beginnt, oder liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Two ranges overlap: a number would earn two things.</source>
        <translation>Zwei Bereiche überschneiden sich: Eine Zahl ergäbe zweierlei.</translation>
    </message>
    <message>
        <source>It depends on a question that is not there or has no answers to choose from.</source>
        <translation>Sie hängt von einer Frage ab, die es nicht gibt oder die keine Antworten zur Auswahl hat.</translation>
    </message>
    <message>
        <source>It depends on a question that is asked later: move it behind.</source>
        <translation>Sie hängt von einer Frage ab, die später gestellt wird: Setzen Sie sie dahinter.</translation>
    </message>
    <message>
        <source>Choose the answers after which it is asked.</source>
        <translation>Wählen Sie die Antworten, nach denen sie gestellt wird.</translation>
    </message>
    <message>
        <source>draft begun</source>
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Ein Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The short name holds 1 to 40 small letters, digits, - or _.</source>
        <translation>Der Kurzname besteht aus 1 bis 40 Kleinbuchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>The short name is taken.</source>
        <translation>Der Kurzname ist vergeben.</translation>
    </message>
    <message>
        <source>The days for a dispute are 0 to %1.</source>
        <translation>Die Tage für einen Einspruch liegen zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>One answer of several</source>
        <translation>Eine von mehreren Antworten</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A text, without points</source>
        <translation>Ein Text, ohne Punkte</translation>
    </message>
    <message>
        <source>A date, without points</source>
        <translation>Ein Datum, ohne Punkte</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>in Prozent</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>in Punkten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>die Gruppe</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nothing scored yet</source>
        <translation>Noch nichts bewertet</translation>
    </message>
    <message>
        <source>From %1 of the weight of the form.</source>
        <translation>Aus %1 des Gewichts des Formulars.</translation>
    </message>
    <message>
        <source>Of %1 possible with these questions.</source>
        <translation>Von %1, die mit diesen Fragen möglich sind.</translation>
    </message>
    <message>
        <source>Critical questions: %1.</source>
        <translation>Kritische Fragen: %1.</translation>
    </message>
    <message>
        <source>The whole is failed by: %1.</source>
        <translation>Alles scheitert an: %1.</translation>
    </message>
    <message>
        <source>A group is failed by: %1.</source>
        <translation>Eine Gruppe scheitert an: %1.</translation>
    </message>
    <message>
        <source>Without that it would be %1.</source>
        <translation>Ohne das wären es %1.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) published</source>
        <translation>
            <numerusform>%n Formular veröffentlicht</numerusform>
            <numerusform>%n Formulare veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more come with the program</source>
        <translation>
            <numerusform>%n weiteres kommt mit dem Programm</numerusform>
            <numerusform>%n weitere kommen mit dem Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes with the program. Publish it as it is, or change it first.</source>
        <translation>Es kommt mit dem Programm. Veröffentlichen Sie es, wie es ist, oder ändern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Version %1, published by %2 on %3. It never changes: a change is a new version.</source>
        <translation>Fassung %1, veröffentlicht von %2 am %3. Sie ändert sich nie: Eine Änderung ist eine neue Fassung.</translation>
    </message>
    <message>
        <source>Two people published this number apart from each other; this is the first. A further version settles it.</source>
        <translation>Zwei Personen haben diese Nummer unabhängig voneinander veröffentlicht; dies ist die erste. Eine weitere Fassung klärt das.</translation>
    </message>
    <message>
        <source>Whoever scores sees no name, no earlier score and no figure of the program before the score is signed.</source>
        <translation>Wer bewertet, sieht vor dem Signieren keinen Namen, keine frühere Bewertung und keine Zahl des Programms.</translation>
    </message>
    <message>
        <source>Whoever scores sees the agent&apos;s name and what was given before.</source>
        <translation>Wer bewertet, sieht den Namen des Agenten und was vorher gegeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>It may be disputed for %n day(s).</source>
        <translation>
            <numerusform>Einspruch ist %n Tag lang möglich.</numerusform>
            <numerusform>Einspruch ist %n Tage lang möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be disputed.</source>
        <translation>Einspruch ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 answered, %2 not applicable, %3 not asked, %4 open.</source>
        <translation>%1 beantwortet, %2 nicht zutreffend, %3 nicht gefragt, %4 offen.</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: gescheitert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scored in percent, by weight.</source>
        <translation>Bewertet in Prozent, nach Gewicht.</translation>
    </message>
    <message>
        <source>Scored in points, a plain sum.</source>
        <translation>Bewertet in Punkten, als einfache Summe.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>What changed: “%1”.</source>
        <translation>Was sich geändert hat: „%1“.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>A hand-over note</source>
        <translation>Eine Übergabenotiz</translation>
    </message>
    <message>
        <source>For %1: two notes were written apart</source>
        <translation>Für %1: zwei Notizen entstanden unabhängig</translation>
    </message>
    <message>
        <source>For %1, by %2</source>
        <translation>Für %1, von %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>In recovery: %1</source>
        <translation>In Erholung: %1</translation>
    </message>
    <message>
        <source>To watch: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>Not yours to see: ask an administrator.</source>
        <translation>Nicht für Sie bestimmt: fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>Read both, then write the one that counts.</source>
        <translation>Lesen Sie beide und schreiben Sie dann die gültige.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>By %1:</source>
        <translation>Von %1:</translation>
    </message>
    <message>
        <source>Hand-over notes nobody has acknowledged yet</source>
        <translation>Übergabenotizen, die noch niemand bestätigt hat</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The console went away. What it had stored is kept; run the command again.</source>
        <translation>Die Konsole wurde beendet. Was sie gespeichert hatte, ist noch da; bitte den Befehl noch einmal ausführen.</translation>
    </message>
</context>
<context>
    <name>HeadSorting</name>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Up, then down, then as the page has it</source>
        <translation>Aufwärts, dann abwärts, dann wie auf der Seite</translation>
    </message>
</context>
<context>
    <name>IndexTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>Arithmetisches Mittel</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Interactions assessed</source>
        <translation>Ausgewertete Interaktionen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Weights version %1 (%2), bootstrap of %3 draws from seed %4, model %5</source>
        <translation>Gewichte in Fassung %1 (%2), Bootstrap aus %3 Ziehungen vom Startwert %4, Modell %5</translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message>
        <source>d MMM</source>
        <comment>date in a chart</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>rank %1 (%2–%3)</source>
        <comment>rank and its interval</comment>
        <translation>Rang %1 (%2–%3)</translation>
    </message>
    <message numerus="yes">
        <source>too few: %n</source>
        <translation>
            <numerusform>zu wenige: %n</numerusform>
            <numerusform>zu wenige: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>group too small</source>
        <translation>Gruppe zu klein</translation>
    </message>
    <message>
        <source>too little assessed</source>
        <translation>zu wenig ausgewertet</translation>
    </message>
    <message>
        <source>not separable</source>
        <translation>nicht unterscheidbar</translation>
    </message>
    <message>
        <source>Fewer than five interactions could be assessed, so nothing is said.</source>
        <translation>Weniger als fünf Interaktionen waren auswertbar, darum wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The group is so small that its figure would tell about persons, or about another group that is.</source>
        <translation>Die Gruppe ist so klein, dass ihr Wert etwas über Personen verriete, oder über eine andere so kleine Gruppe.</translation>
    </message>
    <message>
        <source>Less than two thirds of the weight could be assessed.</source>
        <translation>Weniger als zwei Drittel des Gewichts waren auswertbar.</translation>
    </message>
    <message>
        <source>Reliability %1 is below 0.7: what looks like a difference to others may be chance, so there is no rank.</source>
        <translation>Die Zuverlässigkeit %1 liegt unter 0,7: Was wie ein Unterschied zu anderen aussieht, kann Zufall sein, darum gibt es keinen Rang.</translation>
    </message>
    <message>
        <source>Nobody differs from anybody, so there is no rank.</source>
        <translation>Niemand unterscheidet sich von anderen, darum gibt es keinen Rang.</translation>
    </message>
    <message>
        <source>Rank %1 among those who can be ranked, %2 to %3 by chance, %4 to %5 when one weight is a quarter more or less, %6 by the arithmetic mean.</source>
        <translation>Rang %1 unter denen, die gereiht werden können, %2 bis %3 durch Zufall, %4 bis %5, wenn ein Gewicht um ein Viertel größer oder kleiner ist, %6 nach dem arithmetischen Mittel.</translation>
    </message>
    <message>
        <source>Scores of several models, or none: not comparable with the week before.</source>
        <translation>Werte mehrerer Modelle, oder keine: nicht mit der Woche davor vergleichbar.</translation>
    </message>
    <message>
        <source>Other weights (version %1) or another model: not comparable with the week before.</source>
        <translation>Andere Gewichte (Fassung %1) oder ein anderes Modell: nicht mit der Woche davor vergleichbar.</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>How far the best reply took up what only this customer said. A name alone does not count.</source>
        <translation>Wie weit die beste Antwort aufgriff, was nur diese Person gesagt hat. Der Name allein zählt nicht.</translation>
    </message>
    <message>
        <source>Where somebody above was asked for: whether it was offered or done. Where nobody asked and it could have gone up: whether it was kept.</source>
        <translation>Wurde jemand Höheres verlangt: ob es angeboten oder getan wurde. Hat niemand danach gefragt und hätte es weitergegeben werden können: ob es behalten wurde.</translation>
    </message>
    <message>
        <source>Of interactions that began below −0.2: whether they ended at least 0.3 better.</source>
        <translation>Von Interaktionen, die unter −0,2 begannen: ob sie mindestens 0,3 besser endeten.</translation>
    </message>
    <message>
        <source>Of interactions in which the customer fell below −0.2: whether a reply acknowledged or validated it.</source>
        <translation>Von Interaktionen, in denen die Stimmung unter −0,2 fiel: ob eine Antwort das anerkannte.</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>%1 to %2, at least four weeks · seen by supervisors, evaluators, leaders</source>
        <translation>%1 bis %2, mindestens vier Wochen · sichtbar für Teamleitung, Bewertende, Leitung</translation>
    </message>
    <message>
        <source>Middle of all, 0–100</source>
        <translation>Mitte aller, 0–100</translation>
    </message>
    <message>
        <source>Can be ranked</source>
        <translation>Reihbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the others are not separable, or too few</source>
        <translation>die anderen sind nicht unterscheidbar oder haben zu wenige</translation>
    </message>
    <message>
        <source>no differences can be detected: ranking is off</source>
        <translation>keine Unterschiede erkennbar: keine Rangfolge</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 interactions, the rest cannot be assessed</source>
        <translation>%1 von %2 Interaktionen, der Rest ist nicht auswertbar</translation>
    </message>
    <message>
        <source>Weights, version %1</source>
        <translation>Gewichte, Fassung %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>Show the history of the weights</source>
        <translation>Die Geschichte der Gewichte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) of %n interaction(s)</source>
        <translation>
            <numerusform>%1 (%2 bis %3) aus %n Interaktion</numerusform>
            <numerusform>%1 (%2 bis %3) aus %n Interaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>raw %1, bootstrap %2 to %3</source>
        <translation>roh %1, Bootstrap %2 bis %3</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>roh %1</translation>
    </message>
    <message numerus="yes">
        <source>Week from %1: %2 of %n interaction(s), weights version %3</source>
        <translation>
            <numerusform>Woche ab %1: %2 aus %n Interaktion, Gewichte in Fassung %3</numerusform>
            <numerusform>Woche ab %1: %2 aus %n Interaktionen, Gewichte in Fassung %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate %1 (%2 to %3): %4 was found, usual for such interactions is %5; the less is known, the nearer to the middle of %6 it is drawn.</source>
        <translation>Schätzung %1 (%2 bis %3): Gefunden wurde %4, üblich für solche Interaktionen ist %5; je weniger bekannt ist, desto näher an der Mitte von %6 liegt sie.</translation>
    </message>
    <message>
        <source>A figure of zero counts as 0.01, since a product of zero would hide all the others.</source>
        <translation>Ein Wert von null zählt als 0,01, da ein Produkt von null alle anderen verdecken würde.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody and is left out.</source>
        <translation>%1 ist bei allen gleich und wird weggelassen.</translation>
    </message>
    <message>
        <source>Asked for somebody above, it was offered or done in %1 of %2: clearly less than by others. Escalations that are avoided are no merit.</source>
        <translation>Wurde jemand Höheres verlangt, so wurde es in %1 von %2 Fällen angeboten oder getan: deutlich seltener als bei anderen. Vermiedene Eskalationen sind kein Verdienst.</translation>
    </message>
    <message>
        <source>“%1” stands in %2 of %3 interactions that acknowledge, apologise or thank at all: a stock phrase, perhaps a forced one.</source>
        <translation>„%1“ steht in %2 von %3 Interaktionen, die überhaupt anerkennen, sich entschuldigen oder danken: eine Floskel, vielleicht eine erzwungene.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>%1, by %2 at %3, stands against another and does not count yet: %4</source>
        <translation>%1, von %2 am %3, steht gegen eine andere und zählt noch nicht: %4</translation>
    </message>
    <message>
        <source>%1, by %2 at %3: %4</source>
        <translation>%1, von %2 am %3: %4</translation>
    </message>
    <message>
        <source>A new model was adopted in this week, and everything was read again with it: not what was shown before.</source>
        <translation>In dieser Woche wurde ein neues Modell übernommen und alles damit neu gelesen: nicht das, was vorher gezeigt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>weighted mean of %n estimate(s)</source>
        <translation>
            <numerusform>gewichtetes Mittel einer Schätzung</numerusform>
            <numerusform>gewichtetes Mittel von %n Schätzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>%1, as shipped</source>
        <translation>%1, wie ausgeliefert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Hand-over at</source>
        <translation>Übergabe um</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>In recovery</source>
        <translation>In Erholung</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Keep for a legal reason</source>
        <translation>Aus rechtlichem Grund aufbewahren</translation>
    </message>
    <message>
        <source>Last entry that counts</source>
        <translation>Letzter gültiger Eintrag</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The score stands</source>
        <translation>Der Wert bleibt</translation>
    </message>
    <message>
        <source>A reply took up particulars of this customer</source>
        <translation>Eine Antwort griff auf, was nur diese Person gesagt hat</translation>
    </message>
    <message>
        <source>Handed up where, and only where, it was asked for</source>
        <translation>Weitergegeben, wo und nur wo es verlangt wurde</translation>
    </message>
    <message>
        <source>Began badly and ended clearly better</source>
        <translation>Begann schlecht und endete deutlich besser</translation>
    </message>
    <message>
        <source>The difficulty was acknowledged</source>
        <translation>Die Schwierigkeit wurde anerkannt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Eingerichtet von</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Analysis of what the customer wrote or said</source>
        <translation>Auswertung dessen, was Kunden schrieben oder sagten</translation>
    </message>
    <message>
        <source>Recording of calls</source>
        <translation>Aufzeichnung von Anrufen</translation>
    </message>
    <message>
        <source>Use in training and calibration</source>
        <translation>Verwendung in Schulung und Kalibrierung</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief oder E-Mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich vor Ort</translation>
    </message>
    <message>
        <source>Customers it may be of</source>
        <translation>Kunden, von denen sie stammen kann</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Fassung des Wortlauts</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt per</translation>
    </message>
    <message>
        <source>Proof and where it is kept</source>
        <translation>Nachweis und wo er liegt</translation>
    </message>
    <message>
        <source>Given at (UTC)</source>
        <translation>Erteilt am (UTC)</translation>
    </message>
    <message>
        <source>The box was ticked before they saw it</source>
        <translation>Das Kästchen war vorab angekreuzt</translation>
    </message>
    <message>
        <source>One yes for several purposes</source>
        <translation>Ein Ja für mehrere Zwecke</translation>
    </message>
    <message>
        <source>The customer is under age</source>
        <translation>Der Kunde ist minderjährig</translation>
    </message>
    <message>
        <source>Contacts before it</source>
        <translation>Kontakte davor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Widerrufen per</translation>
    </message>
    <message>
        <source>Withdrawn at (UTC)</source>
        <translation>Widerrufen am (UTC)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>It counts, for earlier contacts as well</source>
        <translation>Sie gilt, auch für frühere Kontakte</translation>
    </message>
    <message>
        <source>It counts from the day it was given</source>
        <translation>Sie gilt ab dem Tag, an dem sie erteilt wurde</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Sie gilt nicht</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Geliefert von</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Run of the program</source>
        <translation>Programmlauf</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>Nummer darin</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Why it is needed outside</source>
        <translation>Wofür es außerhalb gebraucht wird</translation>
    </message>
    <message>
        <source>Mark in the file</source>
        <translation>Zeichen in der Datei</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Startwert der Ziehung</translation>
    </message>
    <message>
        <source>Uses in the quarter</source>
        <translation>Verwendungen im Quartal</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <translation>Lücken im Protokoll</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>No sufficient reason</source>
        <translation>Kein ausreichender Grund</translation>
    </message>
    <message>
        <source>Not what the data is for</source>
        <translation>Nicht der Zweck der Daten</translation>
    </message>
    <message>
        <source>More than was needed</source>
        <translation>Mehr als nötig</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Scoring of contacts</source>
        <translation>Bewertung von Kontakten</translation>
    </message>
    <message>
        <source>Lists of people who may need support</source>
        <translation>Listen von Personen, die Unterstützung brauchen könnten</translation>
    </message>
    <message>
        <source>Routing of contacts</source>
        <translation>Zuteilung von Kontakten</translation>
    </message>
    <message>
        <source>Rotation and rest</source>
        <translation>Wechsel und Erholung</translation>
    </message>
    <message>
        <source>Pay and bonuses</source>
        <translation>Entgelt und Prämien</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Suggested for</source>
        <translation>Vorgeschlagen für</translation>
    </message>
    <message>
        <source>Contacts it rests on</source>
        <translation>Kontakte, auf denen er beruht</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Place without the emotion input</source>
        <translation>Platz ohne die Gefühlswerte</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Ihm folgen</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Etwas anderes tun</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Es lassen</translation>
    </message>
    <message>
        <source>Looked at for</source>
        <translation>Angesehen für</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Formal evaluation</source>
        <translation>Förmliche Beurteilung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Kollegiale Durchsicht</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Nummer der Vereinbarung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Zeitzone des Standorts</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Contacts of one agent in a month, at most</source>
        <translation>Kontakte einer Person im Monat, höchstens</translation>
    </message>
    <message>
        <source>Notice before a draw</source>
        <translation>Ankündigung vor einer Ziehung</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Smallest group of which anything is shown</source>
        <translation>Kleinste Gruppe, von der etwas gezeigt wird</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Evaluations of a person are kept</source>
        <translation>Beurteilungen einer Person werden aufbewahrt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Contacts are drawn at random, never picked</source>
        <translation>Kontakte werden zufällig gezogen, nie ausgesucht</translation>
    </message>
    <message>
        <source>Nothing from breaks or outside a shift</source>
        <translation>Nichts aus Pausen oder außerhalb einer Schicht</translation>
    </message>
    <message>
        <source>Only for uses without consequences</source>
        <translation>Nur für Zwecke ohne Folgen</translation>
    </message>
    <message>
        <source>Draws happen from this minute of the day on</source>
        <translation>Gezogen wird ab dieser Minute des Tages</translation>
    </message>
    <message>
        <source>and before this minute</source>
        <translation>und vor dieser Minute</translation>
    </message>
    <message>
        <source>Wording of the clauses</source>
        <translation>Wortlaut der Klauseln</translation>
    </message>
    <message>
        <source>Why no works agreement applies here</source>
        <translation>Warum hier keine Betriebsvereinbarung gilt</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Who was told; nobody chosen means everybody</source>
        <translation>Wem es mitgeteilt wurde; niemand gewählt heißt allen</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>Gezogen am</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Start of the contact</source>
        <translation>Beginn des Kontakts</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Class of data</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotional</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Mitschriften</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Datentreuhand</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sealed letter</source>
        <translation>Versiegelter Brief</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Tag der Meldung</translation>
    </message>
    <message>
        <source>For the reporter</source>
        <translation>Für die meldende Person</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Another customer it may be of</source>
        <translation>Ein anderer Kunde, von dem sie sein kann</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer sie lesen darf</translation>
    </message>
    <message>
        <source>Whom it accuses; they never get it</source>
        <translation>Wen sie beschuldigt; diese Person bekommt sie nie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who you are, if you wish to say</source>
        <translation>Wer Sie sind, wenn Sie es sagen möchten</translation>
    </message>
    <message>
        <source>Whose contacts to watch for retaliation</source>
        <translation>Auf wessen Kontakte geachtet werden soll</translation>
    </message>
    <message>
        <source>What the reporter may read</source>
        <translation>Was die meldende Person lesen darf</translation>
    </message>
    <message>
        <source>Code of the report</source>
        <translation>Code der Meldung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Was sich ändert und warum</translation>
    </message>
    <message>
        <source>From the session</source>
        <translation>Aus der Sitzung</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Wie bewertet wird</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehung</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Sealed score</source>
        <translation>Versiegelte Bewertung</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Wer es öffnen darf</translation>
    </message>
    <message>
        <source>Keys of scores</source>
        <translation>Schlüssel der Bewertungen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>An Stelle von</translation>
    </message>
    <message>
        <source>Interactions read again as a sample</source>
        <translation>Als Stichprobe neu gelesene Interaktionen</translation>
    </message>
    <message>
        <source>Ended clearly differently</source>
        <translation>Endeten deutlich anders</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Um (UTC)</translation>
    </message>
    <message>
        <source>Class of the queue</source>
        <translation>Klasse der Warteschlange</translation>
    </message>
    <message>
        <source>Hostility of the customer</source>
        <translation>Feindseligkeit der Kundschaft</translation>
    </message>
    <message>
        <source>Load over a limit</source>
        <translation>Last über einer Grenze</translation>
    </message>
    <message>
        <source>Asked for by themselves</source>
        <translation>Selbst darum gebeten</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Back to interactions</source>
        <translation>Zurück zu Interaktionen</translation>
    </message>
    <message>
        <source>A further rest</source>
        <translation>Eine weitere Erholung</translation>
    </message>
    <message>
        <source>Other work for the rest of the shift</source>
        <translation>Andere Arbeit für den Rest der Schicht</translation>
    </message>
    <message>
        <source>A talk with a mentor</source>
        <translation>Ein Gespräch mit einer Mentorin oder einem Mentor</translation>
    </message>
    <message>
        <source>From this class of queue (2 medium, 4 very high, 0 never)</source>
        <translation>Ab dieser Klasse der Warteschlange (2 mittel, 4 sehr hoch, 0 nie)</translation>
    </message>
    <message>
        <source>From this hostility (2 at people, 3 threat, 0 never)</source>
        <translation>Ab dieser Feindseligkeit (2 gegen Menschen, 3 Drohung, 0 nie)</translation>
    </message>
    <message>
        <source>From this alert of load (1 amber, 2 red, 0 never)</source>
        <translation>Ab diesem Alarm der Last (1 gelb, 2 rot, 0 nie)</translation>
    </message>
    <message>
        <source>Whenever somebody asks for it, without a reason</source>
        <translation>Wann immer jemand darum bittet, ohne Grund</translation>
    </message>
    <message>
        <source>Length when mild</source>
        <translation>Länge, wenn leicht</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Length when serious</source>
        <translation>Länge, wenn ernst</translation>
    </message>
    <message>
        <source>Length when severe</source>
        <translation>Länge, wenn schwer</translation>
    </message>
    <message>
        <source>Offered within</source>
        <translation>Angeboten binnen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Was zählt und was nicht</translation>
    </message>
    <message>
        <source>Languages in which support is promised</source>
        <translation>Sprachen, in denen Unterstützung zugesagt ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Happened at (UTC)</source>
        <translation>Geschehen um (UTC)</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Geschult am</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Teams they lead; nobody of them is ever matched</source>
        <translation>Teams, die sie leiten; niemand daraus wird je vermittelt</translation>
    </message>
    <message>
        <source>Matches at one time, at most</source>
        <translation>Vermittlungen zugleich, höchstens</translation>
    </message>
    <message>
        <source>May be asked now</source>
        <translation>Kann jetzt gefragt werden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The safety exception was said first</source>
        <translation>Die Ausnahme für die Sicherheit wurde zuerst gesagt</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>Prüfwert des Codes</translation>
    </message>
    <message>
        <source>Answer, 0 to 10</source>
        <translation>Antwort, 0 bis 10</translation>
    </message>
    <message>
        <source>Level of the alert</source>
        <translation>Stufe des Alarms</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>War er nützlich?</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>How drained do you feel right now? 0 not at all, 10 completely</source>
        <translation>Wie erschöpft fühlen Sie sich gerade? 0 gar nicht, 10 völlig</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Planning of work</source>
        <translation>Planung der Arbeit</translation>
    </message>
    <message>
        <source>Quality of answers</source>
        <translation>Güte der Antworten</translation>
    </message>
    <message>
        <source>Legal duty or request</source>
        <translation>Gesetzliche Pflicht oder Anfrage</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Clauses that refused it</source>
        <translation>Klauseln, die es ablehnten</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Days of scores</source>
        <translation>Tage mit Werten</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>People nothing is left of</source>
        <translation>Personen, von denen nichts bleibt</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Andere Datensätze</translation>
    </message>
    <message>
        <source>Personal data from before</source>
        <translation>Personendaten von vor</translation>
    </message>
    <message>
        <source>Emotional data from before</source>
        <translation>Emotionale Daten von vor</translation>
    </message>
    <message>
        <source>Transcripts from before</source>
        <translation>Transkripte von vor</translation>
    </message>
    <message>
        <source>Number of the cycle</source>
        <translation>Nummer der Runde</translation>
    </message>
    <message>
        <source>Cycle before</source>
        <translation>Runde davor</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Wer durchsieht</translation>
    </message>
    <message>
        <source>Whose work is read</source>
        <translation>Wessen Arbeit gelesen wird</translation>
    </message>
    <message>
        <source>Contacts of each</source>
        <translation>Kontakte je Person</translation>
    </message>
    <message>
        <source>Fewest reviews of one</source>
        <translation>Durchsichten je Person, mindestens</translation>
    </message>
    <message>
        <source>Most reviews of one</source>
        <translation>Durchsichten je Person, höchstens</translation>
    </message>
    <message>
        <source>Likeliest pair at most</source>
        <translation>Wahrscheinlichstes Paar höchstens</translation>
    </message>
    <message>
        <source>Contacts from</source>
        <translation>Kontakte von</translation>
    </message>
    <message>
        <source>Contacts until</source>
        <translation>Kontakte bis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Cycles before two may swap</source>
        <translation>Runden, bevor zwei tauschen dürfen</translation>
    </message>
    <message>
        <source>Same pair in a quarter at most</source>
        <translation>Dasselbe Paar im Quartal höchstens</translation>
    </message>
    <message>
        <source>Pairs ruled out</source>
        <translation>Ausgeschlossene Paare</translation>
    </message>
    <message>
        <source>Pairs decided by hand</source>
        <translation>Von Hand entschiedene Paare</translation>
    </message>
    <message>
        <source>Pairs too close</source>
        <translation>Paare, die sich zu nahe stehen</translation>
    </message>
    <message>
        <source>Rules not asked</source>
        <translation>Nicht gefragte Regeln</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <source>Hash of that list</source>
        <translation>Prüfwert dieser Liste</translation>
    </message>
    <message>
        <source>Who reviews what</source>
        <translation>Wer was durchsieht</translation>
    </message>
    <message>
        <source>Likeliest pair</source>
        <translation>Wahrscheinlichstes Paar</translation>
    </message>
    <message>
        <source>Rules without input</source>
        <translation>Regeln ohne Angaben</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Kontakt davor</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Kontakt jetzt</translation>
    </message>
    <message>
        <source>How it came to be reviewed</source>
        <translation>Wie es zur Durchsicht kam</translation>
    </message>
    <message>
        <source>drawn for a peer</source>
        <translation>für eine Kollegin oder einen Kollegen gezogen</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigene Arbeit</translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>durch Vorgesetzte</translation>
    </message>
    <message>
        <source>because something happened</source>
        <translation>aus einem Anlass</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Right answers, sealed</source>
        <translation>Richtige Antworten, versiegelt</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Gold items</source>
        <translation>Referenzkontakte</translation>
    </message>
    <message>
        <source>Formal review</source>
        <translation>Förmliche Durchsicht</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Everything, with what was said</source>
        <translation>Alles, mit dem Gesagten</translation>
    </message>
    <message>
        <source>An agent, without what was said in contacts</source>
        <translation>Ein Agent, ohne das in Kontakten Gesagte</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Ein Agent</translation>
    </message>
    <message>
        <source>Known as well as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Older copies of the files</source>
        <translation>Ältere Kopien der Dateien</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Or an agent</source>
        <translation>Oder ein Agent</translation>
    </message>
    <message>
        <source>Of an agent: keep what was said in interactions</source>
        <translation>Bei einem Agenten: das in Interaktionen Gesagte behalten</translation>
    </message>
    <message>
        <source>Or an interaction, its source</source>
        <translation>Oder eine Interaktion, ihre Quelle</translation>
    </message>
    <message>
        <source>and its number</source>
        <translation>und ihre Nummer</translation>
    </message>
    <message>
        <source>Or all days from</source>
        <translation>Oder alle Tage ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Can be disputed until</source>
        <translation>Einspruch möglich bis</translation>
    </message>
    <message>
        <source>Disputed questions</source>
        <translation>Strittige Fragen</translation>
    </message>
    <message>
        <source>Proposed answers</source>
        <translation>Vorgeschlagene Antworten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Second evaluator</source>
        <translation>Zweite bewertende Person</translation>
    </message>
    <message>
        <source>Who could not be chosen, and why</source>
        <translation>Wer nicht gewählt werden konnte und warum</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Answers that stand now</source>
        <translation>Antworten, die jetzt gelten</translation>
    </message>
    <message>
        <source>Questions asked only now</source>
        <translation>Fragen, die erst jetzt gestellt sind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reviewer before</source>
        <translation>Durchsicht bisher durch</translation>
    </message>
    <message>
        <source>Reviewer now</source>
        <translation>Durchsicht nun durch</translation>
    </message>
    <message>
        <source>Hidden gold items mixed in</source>
        <translation>Verborgene Goldfälle darunter</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Startzahl der Stichprobe</translation>
    </message>
    <message>
        <source>Changes, figure by figure</source>
        <translation>Änderungen, Wert für Wert</translation>
    </message>
    <message>
        <source>fork: another entry of this number is here already</source>
        <translation>Gabelung: Ein anderer Eintrag dieser Nummer ist schon hier</translation>
    </message>
    <message>
        <source>the signature is not its device&apos;s</source>
        <translation>die Signatur ist nicht die seines Geräts</translation>
    </message>
    <message>
        <source>the payload is not the one that was signed</source>
        <translation>der Inhalt ist nicht der, der signiert wurde</translation>
    </message>
    <message>
        <source>its device was revoked before it</source>
        <translation>sein Gerät wurde vorher gesperrt</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Limit of load on duty, at most</source>
        <translation>Grenze der Last im Dienst, höchstens</translation>
    </message>
    <message>
        <source>load-minutes</source>
        <translation>Lastminuten</translation>
    </message>
    <message>
        <source>Limit from which load is red, at most</source>
        <translation>Grenze, ab der die Last rot ist, höchstens</translation>
    </message>
    <message>
        <source>Lost, or out of hand, since</source>
        <translation>Verloren oder aus der Hand seit</translation>
    </message>
    <message>
        <source>Interactions to draw</source>
        <translation>Zu ziehende Interaktionen</translation>
    </message>
    <message>
        <source>Of the last weeks</source>
        <translation>Aus den letzten Wochen</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>For %1 alone: %2</source>
        <translation>Für %1 allein: %2</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Nobody else is shown this. Scores of calibration are an exercise: they never count in anybody&apos;s results.</source>
        <translation>Dies wird niemandem sonst gezeigt. Bewertungen der Kalibrierung sind eine Übung: Sie zählen nie in jemandes Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Start (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Length, s</source>
        <translation>Dauer, s</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>LoadExport</name>
    <message>
        <source>Emotional load of agents</source>
        <translation>Emotionale Last der Agenten</translation>
    </message>
    <message>
        <source>Load describes demands and missing rest. It is no diagnosis, and nothing follows from it by itself.</source>
        <translation>Last beschreibt Anforderungen und fehlende Erholung. Sie ist keine Diagnose, und aus ihr folgt nichts von selbst.</translation>
    </message>
    <message>
        <source>Made without any customer&apos;s content: every interaction counts by its queue.</source>
        <translation>Ohne jeden Inhalt von Kunden erstellt: jede Interaktion zählt nach ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4, from %5 to %6</source>
        <translation>%1: Zeilen %2 bis %3 von %4, von %5 bis %6</translation>
    </message>
</context>
<context>
    <name>LoadRests</name>
    <message>
        <source>Asked for a rest at %1; none is offered yet.</source>
        <translation>Hat um %1 um eine Erholung gebeten; noch ist keine angeboten.</translation>
    </message>
    <message>
        <source>A rest was offered at %1; no answer yet.</source>
        <translation>Um %1 wurde eine Erholung angeboten; noch keine Antwort.</translation>
    </message>
    <message>
        <source>In recovery since %1.</source>
        <translation>Seit %1 in Erholung.</translation>
    </message>
    <message>
        <source>A rest was offered at %1 and declined.</source>
        <translation>Um %1 wurde eine Erholung angeboten und abgelehnt.</translation>
    </message>
    <message>
        <source>A rest from %1 on, called back at %2.</source>
        <translation>Eine Erholung ab %1, um %2 zurückgerufen.</translation>
    </message>
    <message>
        <source>A rest from %1 to %2.</source>
        <translation>Eine Erholung von %1 bis %2.</translation>
    </message>
    <message>
        <source>A rest was offered at %1 and not answered.</source>
        <translation>Um %1 wurde eine Erholung angeboten und nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 der Grenze</translation>
    </message>
    <message>
        <source>%1 load-minutes</source>
        <translation>%1 Lastminuten</translation>
    </message>
    <message>
        <source>%1, few data</source>
        <translation>%1, dünn belegt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>not shown: fewer than %n people</source>
        <translation>
            <numerusform>nicht gezeigt: weniger als %n Person</numerusform>
            <numerusform>nicht gezeigt: weniger als %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Site policy</source>
        <translation>Richtlinie des Standorts</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>There is hardly any load at this moment.</source>
        <translation>In diesem Moment gibt es kaum Last.</translation>
    </message>
    <message>
        <source>%1 load-minutes are left from before this day.</source>
        <translation>%1 Lastminuten sind aus der Zeit vor diesem Tag übrig.</translation>
    </message>
    <message>
        <source>The last break, %1 long, removed %2.</source>
        <translation>Die letzte Pause, %1 lang, nahm %2 weg.</translation>
    </message>
    <message>
        <source>the customer&apos;s wording is known of %1 %, the rest counts by queue</source>
        <translation>die Worte der Kundschaft sind von %1 % bekannt, der Rest zählt nach Warteschlange</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>no break is recorded</source>
        <translation>keine Pause verzeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 inputs</source>
        <translation>%1 von %2 Eingaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 h between two shifts instead of %2 (%3)</source>
        <translation>%1 h zwischen zwei Schichten statt %2 (%3)</translation>
    </message>
    <message>
        <source>Seven days without %1 h of rest at a stretch (%2)</source>
        <translation>Sieben Tage ohne %1 h Ruhe am Stück (%2)</translation>
    </message>
    <message>
        <source>%1 days worked in a row (%2)</source>
        <translation>%1 Arbeitstage am Stück (%2)</translation>
    </message>
    <message>
        <source>%1 nights worked in a row (%2)</source>
        <translation>%1 Nächte am Stück (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) longer than allowed (%1)</source>
        <translation>
            <numerusform>%n Schicht länger als erlaubt (%1)</numerusform>
            <numerusform>%n Schichten länger als erlaubt (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>intensity %1 of 4</source>
        <translation>Intensität %1 von 4</translation>
    </message>
    <message>
        <source>%1, by queue</source>
        <translation>%1, nach Warteschlange</translation>
    </message>
    <message>
        <source>the site policy</source>
        <translation>der Richtlinie des Standorts</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>dem Gesetz</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>guter Praxis</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>der Vereinbarung</translation>
    </message>
    <message>
        <source>Limit %1 load-minutes, red from %2: ceilings of %3, provisional until there are %4 shifts of %5 people.</source>
        <translation>Grenze %1 Lastminuten, rot ab %2: Obergrenzen nach %3, vorläufig, bis es %4 Schichten von %5 Personen gibt.</translation>
    </message>
    <message>
        <source>Show these interactions</source>
        <translation>Diese Interaktionen zeigen</translation>
    </message>
    <message>
        <source>Hostile interactions, 90 min</source>
        <translation>Feindselige Interaktionen, 90 min</translation>
    </message>
    <message>
        <source>Handled that day until then</source>
        <translation>An dem Tag bis dahin bearbeitet</translation>
    </message>
    <message>
        <source>Begun that day until %1. The customer&apos;s wording is known of %2 %; the rest counts by its queue, never as nothing.</source>
        <translation>An dem Tag bis %1 begonnen. Von %2 % sind die Worte der Kundschaft bekannt; der Rest zählt nach seiner Warteschlange, nie als nichts.</translation>
    </message>
    <message>
        <source>Time handling</source>
        <translation>Zeit der Bearbeitung</translation>
    </message>
    <message>
        <source>Talking, holding and wrapping up; minutes of several at once count once. Weighted by how demanding the customers were, they added %1 load-minutes, of which %2 are left.</source>
        <translation>Sprechen, Halten und Nacharbeit; Minuten von mehreren zugleich zählen einmal. Gewichtet danach, wie fordernd die Kundschaft war, kamen %1 Lastminuten dazu, von denen %2 geblieben sind.</translation>
    </message>
    <message>
        <source>%1–%2 removed %3</source>
        <translation>%1–%2 nahm %3 weg</translation>
    </message>
    <message>
        <source>Since the last break</source>
        <translation>Seit der letzten Pause</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine verzeichnet</translation>
    </message>
    <message>
        <source>No break of this day arrived until %1. A break that is not recorded removes nothing here.</source>
        <translation>Bis %1 kam keine Pause dieses Tages an. Eine Pause, die nicht verzeichnet ist, nimmt hier nichts weg.</translation>
    </message>
    <message>
        <source>Breaks of this day: %1.</source>
        <translation>Pausen dieses Tages: %1.</translation>
    </message>
    <message>
        <source>Against own 28 days</source>
        <translation>Gegen die eigenen 28 Tage</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>It takes 14 recorded days in 28, and days that differ.</source>
        <translation>Nötig sind 14 verzeichnete Tage von 28, und Tage, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>%1 load-minutes a day in the last 7 days (%2 recorded), %3 in the 21 before (%4 recorded), which differ by a standard deviation of %5. Nobody is compared with others.</source>
        <translation>%1 Lastminuten je Tag in den letzten 7 Tagen (%2 verzeichnet), %3 in den 21 davor (%4 verzeichnet), die mit einer Standardabweichung von %5 schwanken. Niemand wird mit anderen verglichen.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looked for: interactions, their lengths, the customer&apos;s wording, the shift, breaks. %1.</source>
        <translation>Gesucht: Interaktionen, ihre Längen, die Worte der Kundschaft, die Schicht, Pausen. %1.</translation>
    </message>
    <message>
        <source>Nothing is known of %1: the mean is carried on.</source>
        <translation>Von %1 ist nichts bekannt: Das Mittel wird weitergetragen.</translation>
    </message>
    <message>
        <source>%1 begins with the mean of the first seven recorded days, moved a quarter of the way to its own %2.</source>
        <translation>%1 beginnt mit dem Mittel der ersten sieben verzeichneten Tage, um ein Viertel zum eigenen Wert %2 verschoben.</translation>
    </message>
    <message>
        <source>%1: three quarters of the day before (%2) and a quarter of the day&apos;s own load (%3). A day of rest counts 0.</source>
        <translation>%1: drei Viertel des Vortags (%2) und ein Viertel der Last des Tages selbst (%3). Ein Ruhetag zählt 0.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n people of the team who have a figure here; their cells stand below, and each opens into what it was made of.</source>
        <translation>
            <numerusform>Der Wert von %n Person des Teams, die hier einen hat; ihr Feld steht darunter und öffnet sich in das, woraus es gemacht ist.</numerusform>
            <numerusform>Das Mittel der %n Personen des Teams, die hier einen Wert haben; ihre Felder stehen darunter, und jedes öffnet sich in das, woraus es gemacht ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 % come from %n interaction(s) before %2.</source>
        <translation>
            <numerusform>%1 % stammen aus %n Interaktion vor %2.</numerusform>
            <numerusform>%1 % stammen aus %n Interaktionen vor %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>no interaction</source>
        <translation>keine Interaktion</translation>
    </message>
    <message>
        <source>not every interaction has a length</source>
        <translation>nicht jede Interaktion hat eine Länge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Begun in the 90 minutes before %1, in which the customer wrote or said something against people, a threat or abuse. Without consent or transcript nothing is known of an interaction, and it is not counted here: of %2 begun then, %3 could be read.</source>
        <translation>Begonnen in den 90 Minuten vor %1; darin schrieb oder sagte die Kundschaft etwas gegen Menschen, eine Drohung oder Beschimpfung. Ohne Einwilligung oder Transkript ist von einer Interaktion nichts bekannt, und sie zählt hier nicht: Von %2, die dann begannen, waren %3 zu lesen.</translation>
    </message>
    <message>
        <source>Scores are not yours to see: every interaction counts by its queue.</source>
        <translation>Bewertungen sind für Sie nicht sichtbar: jede Interaktion zählt nach ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>No customer&apos;s wording is known here: every interaction counts by its queue.</source>
        <translation>Hier ist von keinem Kunden der Wortlaut bekannt: jede Interaktion zählt nach ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>That is %1 % of the %2 at work without breaks. The longest stretch without a free minute: %3.</source>
        <translation>Das sind %1 % der %2 bei der Arbeit ohne Pausen. Die längste Strecke ohne freie Minute: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 % come from %n interaction(s) in %2 before %3.</source>
        <translation>
            <numerusform>%1 % stammen aus %n Interaktion in %2 vor %3.</numerusform>
            <numerusform>%1 % stammen aus %n Interaktionen in %2 vor %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for red of %2</source>
        <translation>%1, für Rot nach %2</translation>
    </message>
    <message>
        <source>%1 h a week on average of %2 weeks instead of %3 at most (%4)</source>
        <translation>%1 h je Woche im Durchschnitt von %2 Wochen statt höchstens %3 (%4)</translation>
    </message>
    <message>
        <source>Limit %1 load-minutes, red from %2: %3 and %4 of 100 shifts of the eight weeks before this month stay below, above a floor of %6 and under the ceiling of %5.</source>
        <translation>Grenze %1 Lastminuten, rot ab %2: %3 und %4 von 100 Schichten der acht Wochen vor diesem Monat bleiben darunter, über einer Untergrenze nach %6 und unter der Obergrenze nach %5.</translation>
    </message>
</context>
<context>
    <name>MarkedExport</name>
    <message>
        <source>Exported by %1 on %2</source>
        <translation>Exportiert von %1 am %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Wofür: %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>Nothing leaves a centre that is only being read: an export is written into the access log first.</source>
        <translation>Aus einem Centre, das nur gelesen wird, geht nichts hinaus: Ein Export steht zuerst im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>The reason stands in the file and in the access log, with your name, the time and a mark.</source>
        <translation>Der Grund steht in der Datei und im Zugriffsprotokoll, mit Ihrem Namen, der Zeit und einem Zeichen.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported by %1 on %2. What for: %3. Why: %4. Mark: %5</source>
        <translation>Exportiert von %1 am %2. Wofür: %3. Warum: %4. Zeichen: %5</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Wofür: %1</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>There is no transcript of %1 here. Listen to it where it is kept.</source>
        <translation>Von %1 gibt es hier kein Transkript. Hören Sie es dort, wo es aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>ModelChangeText</name>
    <message>
        <source>What it changes is found by reading transcripts again, and nobody of this centre may read them.</source>
        <translation>Was es ändert, findet nur, wer Transkripte neu liest, und in diesem Zentrum darf sie niemand lesen.</translation>
    </message>
    <message>
        <source>What it changes is found by reading transcripts again. Once one of these has looked, it stands here for everybody: %1.</source>
        <translation>Was es ändert, findet nur, wer Transkripte neu liest. Hat eine dieser Personen hingesehen, steht es hier für alle: %1.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>Wording of the customer at the end</source>
        <translation>Worte der Kundschaft am Ende</translation>
    </message>
    <message>
        <source>Share of the dip made good</source>
        <translation>Wettgemachter Anteil des Einbruchs</translation>
    </message>
    <message>
        <source>Index of the interaction</source>
        <translation>Index der Interaktion</translation>
    </message>
    <message>
        <source>Hostility, 0 to 3</source>
        <translation>Feindseligkeit, 0 bis 3</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Persönliche Ansprache</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>could be said of none both before and after</source>
        <translation>ließ sich von keiner vorher und nachher sagen</translation>
    </message>
    <message numerus="yes">
        <source>of %n the mean changes by %1, %2 % by more than 0.2</source>
        <translation>
            <numerusform>bei %n ändert sich das Mittel um %1, %2 % um mehr als 0,2</numerusform>
            <numerusform>bei %n ändert sich das Mittel um %1, %2 % um mehr als 0,2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; newly known of %2, no longer of %3</source>
        <translation>%1; neu bekannt von %2, nicht mehr von %3</translation>
    </message>
    <message>
        <source>By −0.5 or more, 0.5 to 0.2, 0.2 to 0.05, hardly, +0.05 to 0.2, 0.2 to 0.5, +0.5 or more: %1</source>
        <translation>Um −0,5 oder mehr, 0,5 bis 0,2, 0,2 bis 0,05, kaum, +0,05 bis 0,2, 0,2 bis 0,5, +0,5 oder mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s), drawn by seed %1, were read again in memory; nothing was changed.</source>
        <translation>
            <numerusform>%n Interaktion, gezogen mit der Zahl %1, wurde im Speicher neu gelesen; nichts wurde geändert.</numerusform>
            <numerusform>%n Interaktionen, gezogen mit der Zahl %1, wurden im Speicher neu gelesen; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: mean change %2</source>
        <translation>%1: mittlere Änderung %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fell, %1 clearly</source>
        <translation>
            <numerusform>%n gesunken, %1 deutlich</numerusform>
            <numerusform>%n gesunken, %1 deutlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hardly changed</source>
        <translation>
            <numerusform>%n kaum verändert</numerusform>
            <numerusform>%n kaum verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rose, %1 clearly</source>
        <translation>
            <numerusform>%n gestiegen, %1 deutlich</numerusform>
            <numerusform>%n gestiegen, %1 deutlich</numerusform>
        </translation>
    </message>
    <message>
        <source>newly known of %1, no longer of %2</source>
        <translation>neu bekannt bei %1, nicht mehr bei %2</translation>
    </message>
</context>
<context>
    <name>OversightText</name>
    <message>
        <source>Personalisation</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>nobody has read an interaction for it yet</source>
        <translation>dafür hat noch niemand eine Interaktion gelesen</translation>
    </message>
    <message numerus="yes">
        <source>people and program agree in %1 of %n</source>
        <translation>
            <numerusform>Menschen und Programm stimmen in %1 von %n überein</numerusform>
            <numerusform>Menschen und Programm stimmen in %1 von %n überein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing varies, so chance cannot be ruled out</source>
        <translation>%1; nichts unterscheidet sich, darum lässt sich Zufall nicht ausschließen</translation>
    </message>
    <message>
        <source>%1, kappa %2</source>
        <translation>%1, Kappa %2</translation>
    </message>
    <message>
        <source>%1, kappa %2 (%3 to %4)</source>
        <translation>%1, Kappa %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>the score stands</source>
        <translation>die Bewertung bleibt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Contacts of single people stay closed until it is settled whether a works agreement applies here.</source>
        <translation>Kontakte einzelner Personen bleiben verschlossen, bis geklärt ist, ob hier eine Betriebsvereinbarung gilt.</translation>
    </message>
    <message>
        <source>Contacts of single people stay closed until the employee representative has signed the agreement.</source>
        <translation>Kontakte einzelner Personen bleiben verschlossen, bis die Beschäftigtenvertretung die Vereinbarung unterschrieben hat.</translation>
    </message>
    <message>
        <source>Contacts of single people stay closed until the agreement begins.</source>
        <translation>Kontakte einzelner Personen bleiben verschlossen, bis die Vereinbarung beginnt.</translation>
    </message>
    <message>
        <source>Contacts of single people are closed because the agreement has ended.</source>
        <translation>Kontakte einzelner Personen sind verschlossen, weil die Vereinbarung abgelaufen ist.</translation>
    </message>
    <message>
        <source>Contacts of single people are closed because the agreement cannot be read here.</source>
        <translation>Kontakte einzelner Personen sind verschlossen, weil die Vereinbarung hier nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Formal evaluation</source>
        <translation>Förmliche Beurteilung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Kollegiale Durchsicht</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Contacts in a month</source>
        <translation>Kontakte im Monat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>Zufällige Ziehung</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) of one agent in a calendar month</source>
        <translation>
            <numerusform>Höchstens %n Kontakt einer Person im Kalendermonat</numerusform>
            <numerusform>Höchstens %n Kontakte einer Person im Kalendermonat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People are told %n hour(s) before a draw</source>
        <translation>
            <numerusform>Ziehungen werden %n Stunde vorher angekündigt</numerusform>
            <numerusform>Ziehungen werden %n Stunden vorher angekündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts are drawn at random, never picked</source>
        <translation>Kontakte werden zufällig gezogen, nie ausgesucht</translation>
    </message>
    <message>
        <source>Nothing from breaks or outside a shift</source>
        <translation>Nichts aus Pausen oder außerhalb einer Schicht</translation>
    </message>
    <message>
        <source>Only coaching, calibration, peer review and disputes</source>
        <translation>Nur Coaching, Kalibrierung, kollegiale Durchsicht und Einsprüche</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown of fewer than %n people</source>
        <translation>
            <numerusform>Von weniger als %n Person wird nichts gezeigt</numerusform>
            <numerusform>Von weniger als %n Personen wird nichts gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Draws happen from %1 to %2</source>
        <translation>Gezogen wird von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Evaluations of a person are kept for %n day(s)</source>
        <translation>
            <numerusform>Beurteilungen einer Person werden %n Tag aufbewahrt</numerusform>
            <numerusform>Beurteilungen einer Person werden %n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2. It holds from %3 on, in the time of %4.</source>
        <translation>%1, Nummer %2. Sie gilt ab %3, nach der Zeit von %4.</translation>
    </message>
    <message>
        <source>No works agreement applies here. The reason given: %1</source>
        <translation>Hier gilt keine Betriebsvereinbarung. Der genannte Grund: %1</translation>
    </message>
    <message>
        <source>Put forward by %1, %2.</source>
        <translation>Vorgelegt von %1, %2.</translation>
    </message>
    <message>
        <source>Counter-signed by %1, %2.</source>
        <translation>Gegengezeichnet von %1, %2.</translation>
    </message>
    <message>
        <source>Not counter-signed.</source>
        <translation>Nicht gegengezeichnet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Vorgelegt von</translation>
    </message>
    <message>
        <source>Counter-signed by</source>
        <translation>Gegengezeichnet von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>None applies here</source>
        <translation>Hier gilt keine</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Nothing was put forward yet. Load an agreement, start from the template, or say why none applies here.</source>
        <translation>Noch ist nichts vorgelegt. Laden Sie eine Vereinbarung, beginnen Sie mit der Vorlage, oder sagen Sie, warum hier keine gilt.</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>Datei laden…</translation>
    </message>
    <message>
        <source>From the template…</source>
        <translation>Aus der Vorlage…</translation>
    </message>
    <message>
        <source>None applies…</source>
        <translation>Keine gilt…</translation>
    </message>
    <message>
        <source>Counter-sign…</source>
        <translation>Gegenzeichnen…</translation>
    </message>
    <message>
        <source>Clauses in force</source>
        <translation>Geltende Klauseln</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>No agreement is in force.</source>
        <translation>Keine Vereinbarung ist in Kraft.</translation>
    </message>
    <message>
        <source>Quotas of this month</source>
        <translation>Kontingente dieses Monats</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>All supervisors share this quota. The month is cut where the site is.</source>
        <translation>Alle Vorgesetzten teilen sich dieses Kontingent. Der Monat endet nach der Zeit des Standorts.</translation>
    </message>
    <message>
        <source>Nobody&apos;s contacts were drawn this month.</source>
        <translation>In diesem Monat wurden von niemandem Kontakte gezogen.</translation>
    </message>
    <message>
        <source>Draw a contact…</source>
        <translation>Kontakt ziehen…</translation>
    </message>
    <message>
        <source>Tell people…</source>
        <translation>Ankündigen…</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgesucht</translation>
    </message>
    <message>
        <source>Contact %1 of %2, delivered by %3.

Seed %4: who has the same contacts draws the same one.

%5</source>
        <translation>Kontakt %1 vom %2, geliefert von %3.

Startwert %4: Wer dieselben Kontakte hat, zieht denselben.

%5</translation>
    </message>
    <message>
        <source>No further reason was given.</source>
        <translation>Ein weiterer Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>No contact was drawn yet.</source>
        <translation>Noch wurde kein Kontakt gezogen.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was told of draws yet.</source>
        <translation>Noch wurden keine Ziehungen angekündigt.</translation>
    </message>
    <message>
        <source>Every look at a contact of one person is checked against these clauses. A change counts once the employee representative has counter-signed it.</source>
        <translation>Jeder Blick auf einen Kontakt einer Person wird an diesen Klauseln geprüft. Eine Änderung gilt, sobald die Beschäftigtenvertretung sie gegengezeichnet hat.</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) more was drawn of somebody than agreed: workstations were apart.</source>
        <translation>
            <numerusform>In %n Monat wurde von jemandem mehr gezogen als vereinbart: Arbeitsplätze waren getrennt.</numerusform>
            <numerusform>In %n Monaten wurde von jemandem mehr gezogen als vereinbart: Arbeitsplätze waren getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>„%1“ ist in Kraft.</translation>
    </message>
    <message>
        <source>It was settled that no works agreement applies here.</source>
        <translation>Es ist geklärt, dass hier keine Betriebsvereinbarung gilt.</translation>
    </message>
    <message>
        <source>Scoring of contacts</source>
        <translation>Bewertung von Kontakten</translation>
    </message>
    <message>
        <source>Lists of people who may need support</source>
        <translation>Listen von Personen, die Unterstützung brauchen könnten</translation>
    </message>
    <message>
        <source>Routing of contacts</source>
        <translation>Zuteilung von Kontakten</translation>
    </message>
    <message>
        <source>Rotation and rest</source>
        <translation>Wechsel und Erholung</translation>
    </message>
    <message>
        <source>Pay and bonuses</source>
        <translation>Entgelt und Prämien</translation>
    </message>
    <message>
        <source>Offer support after abuse or a threat</source>
        <translation>Nach Beschimpfung oder Drohung Unterstützung anbieten</translation>
    </message>
    <message>
        <source>Offer a pause after several hostile contacts</source>
        <translation>Nach mehreren feindseligen Kontakten eine Pause anbieten</translation>
    </message>
    <message>
        <source>Look after an escalation that was asked for</source>
        <translation>Sich um eine verlangte Eskalation kümmern</translation>
    </message>
    <message>
        <source>Look at a contact that ended badly</source>
        <translation>Einen Kontakt ansehen, der schlecht endete</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>gefolgt</translation>
    </message>
    <message>
        <source>did something else</source>
        <translation>anders gehandelt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>It rests on: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Without the emotion input</source>
        <translation>Ohne die Gefühlswerte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1

Without what customers&apos; wording tells, its place would be: %2.</source>
        <translation>%1

Ohne das, was Kunden schrieben, wäre der Platz: %2.</translation>
    </message>
    <message>
        <source>No suggestion waits for a decision.</source>
        <translation>Kein Vorschlag wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>Last switched by</source>
        <translation>Zuletzt geschaltet von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>leads to suggestions</source>
        <translation>führt zu Vorschlägen</translation>
    </message>
    <message>
        <source>nothing leads there</source>
        <translation>nichts führt dorthin</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Two people switched it without knowing of each other. It is off until somebody settles it.</source>
        <translation>Zwei Personen haben geschaltet, ohne voneinander zu wissen. Sie bleibt aus, bis es jemand klärt.</translation>
    </message>
    <message>
        <source>Switched off, it stops at once and for everybody.</source>
        <translation>Abgeschaltet endet sie sofort und für alle.</translation>
    </message>
    <message>
        <source>No path leads from a score to this use, so there is nothing to switch on.</source>
        <translation>Kein Weg führt von einem Wert zu dieser Verwendung, also gibt es nichts einzuschalten.</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Schalten…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Looked at, s</source>
        <translation>Angesehen, s</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>About %1. %2

Place %3, without the emotion input: %4.

%5</source>
        <translation>Betrifft %1. %2

Platz %3, ohne die Gefühlswerte: %4.

%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 of %n decision(s) in under five seconds.</source>
        <translation>
            <numerusform>%1 traf %2 von %n Entscheidung in unter fünf Sekunden.</numerusform>
            <numerusform>%1 traf %2 von %n Entscheidungen in unter fünf Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followed every one of %n suggestion(s).</source>
        <translation>
            <numerusform>%1 folgte %n Vorschlag ohne Ausnahme.</numerusform>
            <numerusform>%1 folgte jedem von %n Vorschlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows from a figure by itself. A place in a sorted list of people is a suggestion too: a person decides and says why.</source>
        <translation>Aus einem Wert folgt von selbst nichts. Auch ein Platz in einer sortierten Liste von Personen ist ein Vorschlag: Ein Mensch entscheidet und sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision.</source>
        <translation>
            <numerusform>%n Vorschlag wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Vorschläge warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>if named</source>
        <translation>wenn genannt</translation>
    </message>
    <message>
        <source>own teams</source>
        <translation>eigene Teams</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Times, queues, counts and the wrapping of entries. Plain in the file.</source>
        <translation>Zeiten, Warteschlangen, Anzahlen und die Hülle von Einträgen. Offen in der Datei.</translation>
    </message>
    <message>
        <source>Names and numbers of people, shifts, who decided what.</source>
        <translation>Namen und Nummern von Personen, Schichten, wer was entschied.</translation>
    </message>
    <message>
        <source>What wording tells of customers, and scores made of it.</source>
        <translation>Was der Wortlaut über Kunden sagt, und Werte daraus.</translation>
    </message>
    <message>
        <source>What was said and written, recordings, search words.</source>
        <translation>Was gesagt und geschrieben wurde, Aufzeichnungen, Suchwörter.</translation>
    </message>
    <message>
        <source>Item by item, for the people an item names.</source>
        <translation>Stück für Stück, für die Personen, die es nennt.</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation>Wer was liest</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>“if named”: only what was sealed to them by name. “own teams”: of the teams an administrator named for them, else of all.</source>
        <translation>„wenn genannt“: nur, was namentlich für sie versiegelt ist. „eigene Teams“: von den Teams, die die Verwaltung für sie genannt hat, sonst von allen.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Datentreuhand</translation>
    </message>
    <message>
        <source>Kept for, days</source>
        <translation>Aufbewahrung, Tage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Kinds of entry</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1

Decided by %2, %3.</source>
        <translation>%1

Entschieden von %2, %3.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>opened contact %1</source>
        <translation>öffnete Kontakt %1</translation>
    </message>
    <message>
        <source>The contact has no known customer.</source>
        <translation>Der Kontakt hat keinen bekannten Kunden.</translation>
    </message>
    <message>
        <source>The customer&apos;s number in this centre begins with %1.</source>
        <translation>Die Nummer des Kunden in diesem Centre beginnt mit %1.</translation>
    </message>
    <message>
        <source>%1

Why: %2

Mark in the file: %3</source>
        <translation>%1

Wofür: %2

Zeichen in der Datei: %3</translation>
    </message>
    <message>
        <source>cannot be read here</source>
        <translation>hier nicht lesbar</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Every column of the files and every kind of entry has a class. The keys follow it: a role without the key finds nothing in the file.</source>
        <translation>Jede Spalte der Dateien und jede Art von Eintrag hat eine Klasse. Die Schlüssel folgen ihr: Eine Rolle ohne Schlüssel findet in der Datei nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) could not be written into the access log.</source>
        <translation>
            <numerusform>%n Öffnung konnte nicht ins Zugriffsprotokoll geschrieben werden.</numerusform>
            <numerusform>%n Öffnungen konnten nicht ins Zugriffsprotokoll geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of scores are older than was decided.</source>
        <translation>
            <numerusform>%n Tag mit Werten ist älter als entschieden.</numerusform>
            <numerusform>%n Tage mit Werten sind älter als entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n class(es) nobody has decided purpose, retention and steward.</source>
        <translation>
            <numerusform>Für %n Klasse sind Zweck, Aufbewahrung und Treuhand nicht entschieden.</numerusform>
            <numerusform>Für %n Klassen sind Zweck, Aufbewahrung und Treuhand nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every class has a purpose, a retention and a steward.</source>
        <translation>Jede Klasse hat Zweck, Aufbewahrung und Treuhand.</translation>
    </message>
    <message>
        <source>It is acknowledged by %1 and answered by %2 at the latest.</source>
        <translation>Sie wird spätestens am %1 bestätigt und am %2 beantwortet.</translation>
    </message>
    <message>
        <source>Watch: since the report no more contacts of the reporter were drawn than before.</source>
        <translation>Beobachtung: Seit der Meldung wurden nicht mehr Kontakte der meldenden Person gezogen als vorher.</translation>
    </message>
    <message>
        <source>Watch: this happened to the reporter since. It is a reason to ask, no proof.</source>
        <translation>Beobachtung: Dies geschah der meldenden Person seither. Es ist ein Anlass zu fragen, kein Beweis.</translation>
    </message>
    <message>
        <source>%1, the accused, drew a contact for %2, %3.</source>
        <translation>%1, beschuldigt, zog einen Kontakt für %2, %3.</translation>
    </message>
    <message>
        <source>%1 drew a contact for %2, %3.</source>
        <translation>%1 zog einen Kontakt für %2, %3.</translation>
    </message>
    <message>
        <source>It accuses nobody by name.</source>
        <translation>Sie beschuldigt niemanden mit Namen.</translation>
    </message>
    <message>
        <source>It accuses %1.</source>
        <translation>Sie beschuldigt %1.</translation>
    </message>
    <message>
        <source>Who reported did not say who they are.</source>
        <translation>Wer gemeldet hat, sagte nicht, wer er ist.</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other report(s) use the same words.</source>
        <translation>
            <numerusform>%n weitere Meldung hat denselben Wortlaut.</numerusform>
            <numerusform>%n weitere Meldungen haben denselben Wortlaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed to %1. Nobody else can open it, administrators neither.</source>
        <translation>Für %1 versiegelt. Niemand sonst kann sie öffnen, auch die Verwaltung nicht.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Bestätigen bis</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antworten bis</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>No report was taken out of the postbox.</source>
        <translation>Dem Briefkasten wurde keine Meldung entnommen.</translation>
    </message>
    <message>
        <source>Report misuse…</source>
        <translation>Missbrauch melden…</translation>
    </message>
    <message>
        <source>Nobody who may receive reports has a user here.</source>
        <translation>Niemand, der Meldungen empfangen darf, ist hier angelegt.</translation>
    </message>
    <message>
        <source>What became of mine…</source>
        <translation>Was aus meiner wurde…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>The report waits in the postbox for its reader.</source>
        <translation>Die Meldung wartet im Briefkasten auf die Person, die sie liest.</translation>
    </message>
    <message>
        <source>The report was received and not acknowledged yet.</source>
        <translation>Die Meldung ist empfangen und noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The report was acknowledged: %1</source>
        <translation>Die Meldung wurde bestätigt: %1</translation>
    </message>
    <message>
        <source>The report was answered: %1</source>
        <translation>Die Meldung wurde beantwortet: %1</translation>
    </message>
    <message>
        <source>A contact was drawn and written down. It stands under Draws.</source>
        <translation>Ein Kontakt wurde gezogen und aufgeschrieben. Er steht unter Ziehungen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no contact to draw from in the last 31 days.</source>
        <translation>In den letzten 31 Tagen gibt es keinen Kontakt zum Ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Refused by %1. %n contact(s) are left of this month&apos;s quota.</source>
        <translation>
            <numerusform>Abgelehnt durch %1. %n Kontakt bleibt vom Kontingent dieses Monats.</numerusform>
            <numerusform>Abgelehnt durch %1. %n Kontakte bleiben vom Kontingent dieses Monats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by %1.</source>
        <translation>Abgelehnt durch %1.</translation>
    </message>
    <message>
        <source>The report is sealed to %1. Keep this code, it is shown once: %2</source>
        <translation>Die Meldung ist für %1 versiegelt. Bewahren Sie diesen Code auf, er wird einmal gezeigt: %2</translation>
    </message>
    <message>
        <source>Anybody can report. A report is sealed to the one you choose, never to who is accused; it keeps the day and no time, and names no workstation. Seven days to acknowledge, three months to answer.</source>
        <translation>Jeder kann melden. Eine Meldung ist für die Person versiegelt, die Sie wählen, nie für die beschuldigte; sie behält den Tag, keine Uhrzeit, und nennt keinen Arbeitsplatz. Sieben Tage bis zur Bestätigung, drei Monate bis zur Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are late.</source>
        <translation>
            <numerusform>%n Meldung ist zu spät.</numerusform>
            <numerusform>%n Meldungen sind zu spät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the postbox for their reader to sign in.</source>
        <translation>
            <numerusform>%n Brief wartet im Briefkasten, bis sich die lesende Person anmeldet.</numerusform>
            <numerusform>%n Briefe warten im Briefkasten, bis sich die lesenden Personen anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report is late.</source>
        <translation>Keine Meldung ist zu spät.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>no sufficient reason</source>
        <translation>kein ausreichender Grund</translation>
    </message>
    <message>
        <source>not what the data is for</source>
        <translation>nicht der Zweck der Daten</translation>
    </message>
    <message>
        <source>more than was needed</source>
        <translation>mehr als nötig</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschied: %1</translation>
    </message>
    <message>
        <source>Drew a contact</source>
        <translation>Zog einen Kontakt</translation>
    </message>
    <message>
        <source>Opened contact %1</source>
        <translation>Öffnete Kontakt %1</translation>
    </message>
    <message>
        <source>Cannot be read here</source>
        <translation>Hier nicht lesbar</translation>
    </message>
    <message>
        <source>None is asked for.</source>
        <translation>Es wird keiner verlangt.</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n contact(s).</source>
        <translation>
            <numerusform>Grundlage ist %n Kontakt.</numerusform>
            <numerusform>Grundlage sind %n Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody audits their own use: another steward looks at this one.</source>
        <translation>Niemand prüft die eigene Verwendung: Eine andere Treuhand sieht diese an.</translation>
    </message>
    <message>
        <source>No audit was drawn yet.</source>
        <translation>Noch wurde keine Prüfung gezogen.</translation>
    </message>
    <message>
        <source>Draw the audit…</source>
        <translation>Prüfung ziehen…</translation>
    </message>
    <message>
        <source>No quarter with uses has ended without its audit.</source>
        <translation>Kein Quartal mit Verwendungen ist ohne Prüfung zu Ende.</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Beurteilen…</translation>
    </message>
    <message>
        <source>Close the audit…</source>
        <translation>Prüfung abschließen…</translation>
    </message>
    <message>
        <source>Uses are left to be looked at.</source>
        <translation>Es sind noch Verwendungen anzusehen.</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Reason: %1

Entry: %2</source>
        <translation>Grund: %1

Eintrag: %2</translation>
    </message>
    <message>
        <source>Stewards</source>
        <translation>Treuhand</translation>
    </message>
    <message>
        <source>It is decided on the page Classes and access.</source>
        <translation>Entschieden wird das auf der Seite Klassen und Zugriff.</translation>
    </message>
    <message>
        <source>Findings and what is overdue</source>
        <translation>Feststellungen und Überfälliges</translation>
    </message>
    <message>
        <source>The audit is overdue.</source>
        <translation>Die Prüfung ist überfällig.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>An audit is closed within thirty days after its quarter.</source>
        <translation>Eine Prüfung wird binnen dreißig Tagen nach ihrem Quartal abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) are missing in the log.</source>
        <translation>
            <numerusform>%n Öffnung fehlt im Protokoll.</numerusform>
            <numerusform>%n Öffnungen fehlen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Run of the program: %1. Each opening takes its number before it is written, so a number that is missing was not written.</source>
        <translation>Programmlauf: %1. Jede Öffnung nimmt ihre Nummer, bevor sie geschrieben wird; eine fehlende Nummer wurde also nicht geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was found and nothing is overdue.</source>
        <translation>Nichts wurde festgestellt, nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Every decision that drew on emotional data stands in the log with its inputs and its reason. Once a quarter a sample is drawn by seed and judged by somebody else than who used it.</source>
        <translation>Jede Entscheidung auf emotionalen Daten steht mit Grundlagen und Grund im Protokoll. Einmal im Quartal wird mit einem Startwert eine Stichprobe gezogen und von jemand anderem beurteilt als dem, der sie verwendet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) are overdue.</source>
        <translation>
            <numerusform>%n Prüfung ist überfällig.</numerusform>
            <numerusform>%n Prüfungen sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1 wait to be looked at.</source>
        <translation>
            <numerusform>%n Verwendung aus %1 ist noch anzusehen.</numerusform>
            <numerusform>%n Verwendungen aus %1 sind noch anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of emotional data stand in the log.</source>
        <translation>
            <numerusform>%n Verwendung emotionaler Daten steht im Protokoll.</numerusform>
            <numerusform>%n Verwendungen emotionaler Daten stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Works agreement</source>
        <translation>Betriebsvereinbarung</translation>
    </message>
    <message>
        <source>It holds once the employee representative has counter-signed it. What is left empty is no clause.</source>
        <translation>Sie gilt, sobald die Beschäftigtenvertretung gegengezeichnet hat. Was leer bleibt, ist keine Klausel.</translation>
    </message>
    <message>
        <source>Sign and put forward</source>
        <translation>Unterschreiben und vorlegen</translation>
    </message>
    <message>
        <source>Load a works agreement</source>
        <translation>Betriebsvereinbarung laden</translation>
    </message>
    <message>
        <source>Agreements (*.json)</source>
        <translation>Vereinbarungen (*.json)</translation>
    </message>
    <message>
        <source>This file holds no agreement: %1</source>
        <translation>Diese Datei enthält keine Vereinbarung: %1</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>Draw a contact</source>
        <translation>Kontakt ziehen</translation>
    </message>
    <message>
        <source>The program draws one at random out of the last 31 days and asks every clause first. The draw is written down before the contact is named.</source>
        <translation>Das Programm zieht zufällig einen aus den letzten 31 Tagen und fragt vorher jede Klausel. Die Ziehung wird aufgeschrieben, bevor der Kontakt genannt wird.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Tell people</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>The notice counts from now on. Tell them by the ways of your house as well.</source>
        <translation>Die Ankündigung gilt ab jetzt. Sagen Sie es auch auf dem in Ihrem Haus üblichen Weg.</translation>
    </message>
    <message>
        <source>Take down a consent</source>
        <translation>Einwilligung aufnehmen</translation>
    </message>
    <message>
        <source>One purpose, one clear yes. What is unclear is kept and set aside for a person to settle.</source>
        <translation>Ein Zweck, ein klares Ja. Unklares wird behalten und für einen Menschen zurückgelegt.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>What was derived from all contacts of this customer is removed at once. Their service stays as it is.</source>
        <translation>Was aus allen Kontakten dieses Kunden abgeleitet wurde, wird sofort entfernt. Am Service ändert sich nichts.</translation>
    </message>
    <message>
        <source>Settle a consent</source>
        <translation>Einwilligung klären</translation>
    </message>
    <message>
        <source>The steward must be a user with that role.</source>
        <translation>Die Treuhand muss jemand mit dieser Rolle sein.</translation>
    </message>
    <message>
        <source>About %1.

%2</source>
        <translation>Betrifft %1.

%2</translation>
    </message>
    <message>
        <source>Judge a use</source>
        <translation>Verwendung beurteilen</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Feststellung.</numerusform>
            <numerusform>%n Feststellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report misuse</source>
        <translation>Missbrauch melden</translation>
    </message>
    <message>
        <source>It is sealed to the one you choose and to nobody else. It keeps the day and no time. You get a code that shows what became of it.</source>
        <translation>Sie wird für die Person versiegelt, die Sie wählen, und für niemanden sonst. Sie behält den Tag und keine Uhrzeit. Sie bekommen einen Code, der zeigt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Versiegeln und senden</translation>
    </message>
    <message>
        <source>What became of a report</source>
        <translation>Was aus einer Meldung wurde</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>This report is sealed to %1.</source>
        <translation>Diese Meldung ist für %1 versiegelt.</translation>
    </message>
    <message>
        <source>No works agreement applies here</source>
        <translation>Hier gilt keine Betriebsvereinbarung</translation>
    </message>
    <message>
        <source>You sign this. The employee representative can see it and its reason.</source>
        <translation>Sie unterschreiben dies. Die Beschäftigtenvertretung kann es und den Grund sehen.</translation>
    </message>
    <message>
        <source>Acknowledge the report</source>
        <translation>Meldung bestätigen</translation>
    </message>
    <message>
        <source>Answer the report</source>
        <translation>Meldung beantworten</translation>
    </message>
    <message>
        <source>It may be of more than one customer.</source>
        <translation>Sie kann von mehr als einem Kunden sein.</translation>
    </message>
    <message>
        <source>The box was ticked before they saw it, which is no consent.</source>
        <translation>Das Kästchen war vorab angekreuzt; das ist keine Einwilligung.</translation>
    </message>
    <message>
        <source>One yes was asked for several purposes.</source>
        <translation>Ein Ja wurde für mehrere Zwecke verlangt.</translation>
    </message>
    <message>
        <source>The customer is under age.</source>
        <translation>Der Kunde ist minderjährig.</translation>
    </message>
    <message>
        <source>It is newer than contacts of this customer.</source>
        <translation>Sie ist jünger als Kontakte dieses Kunden.</translation>
    </message>
    <message>
        <source>Two people wrote down different things without knowing of each other.</source>
        <translation>Zwei Personen haben Verschiedenes notiert, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>never given</source>
        <translation>nie erteilt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Given %1, in the wording %2. Proof: %3</source>
        <translation>Erteilt %1, im Wortlaut %2. Nachweis: %3</translation>
    </message>
    <message>
        <source>Taken down by %1.</source>
        <translation>Aufgenommen von %1.</translation>
    </message>
    <message>
        <source>Settled by %1: %2</source>
        <translation>Geklärt von %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn %1. What was derived from their contacts is gone; the fields are absent, not zero.</source>
        <translation>Widerrufen %1. Was aus diesen Kontakten abgeleitet wurde, ist fort; die Felder fehlen und sind nicht null.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Nicht für Sie zu sehen</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Nothing was taken down here. What contacts bring along with them is counted under Contacts.</source>
        <translation>Hier wurde nichts aufgenommen. Was Kontakte mitbringen, ist unter Kontakte gezählt.</translation>
    </message>
    <message>
        <source>Take down a consent…</source>
        <translation>Einwilligung aufnehmen…</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Widerruf…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What opens</source>
        <translation>Was sich öffnet</translation>
    </message>
    <message>
        <source>Consent to analysis</source>
        <translation>Einwilligung in die Auswertung</translation>
    </message>
    <message>
        <source>Transcript and what the customer&apos;s wording tells</source>
        <translation>Mitschrift und was der Wortlaut der Kunden sagt</translation>
    </message>
    <message>
        <source>Another lawful basis</source>
        <translation>Eine andere Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Transcript; the customer&apos;s emotion is not assessed</source>
        <translation>Mitschrift; das Gefühl der Kunden wird nicht bewertet</translation>
    </message>
    <message>
        <source>None, or none any more</source>
        <translation>Keine oder keine mehr</translation>
    </message>
    <message>
        <source>Times and queue only; every analysis field is absent</source>
        <translation>Nur Zeiten und Warteschlange; jedes Auswertungsfeld fehlt</translation>
    </message>
    <message>
        <source>Of all these, withdrawn</source>
        <translation>Von allen diesen widerrufen</translation>
    </message>
    <message>
        <source>What was derived is gone</source>
        <translation>Das Abgeleitete ist fort</translation>
    </message>
    <message>
        <source>Off until the customer says yes to one purpose. What is unclear is set aside for a person; a withdrawal takes away what was derived at once.</source>
        <translation>Aus, bis der Kunde zu einem Zweck ja sagt. Unklares wird für einen Menschen zurückgelegt; ein Widerruf entfernt das Abgeleitete sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) wait for a person to settle them.</source>
        <translation>
            <numerusform>%n Einwilligung wartet darauf, dass sie jemand klärt.</numerusform>
            <numerusform>%n Einwilligungen warten darauf, dass sie jemand klärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody not listed here</source>
        <translation>Jemand, der hier nicht geführt wird</translation>
    </message>
    <message>
        <source>Nothing can be decided here now: %1</source>
        <translation>Hier kann jetzt nichts entschieden werden: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Classes and access</source>
        <translation>Klassen und Zugriff</translation>
    </message>
    <message>
        <source>Human oversight</source>
        <translation>Menschliche Aufsicht</translation>
    </message>
    <message>
        <source>Steward&apos;s desk</source>
        <translation>Treuhandpult</translation>
    </message>
    <message>
        <source>Misuse reports</source>
        <translation>Missbrauch</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contact(s) may be analysed.</source>
        <translation>
            <numerusform>%1 von %Ln Kontakt darf ausgewertet werden.</numerusform>
            <numerusform>%1 von %Ln Kontakten dürfen ausgewertet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused draws</source>
        <translation>Abgelehnte Ziehungen</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt durch</translation>
    </message>
    <message>
        <source>No draw was refused yet.</source>
        <translation>Noch wurde keine Ziehung abgelehnt.</translation>
    </message>
    <message>
        <source>This is not yours to see. It is for: %1. Nobody here has one of these roles; an administrator gives them.</source>
        <translation>Das ist nicht für Sie bestimmt, sondern für: %1. Niemand hier hat eine dieser Rollen; die Verwaltung vergibt sie.</translation>
    </message>
    <message>
        <source>This is not yours to see. It is for: %1. Ask %2.</source>
        <translation>Das ist nicht für Sie bestimmt, sondern für: %1. Fragen Sie %2.</translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <translation>Jemanden löschen</translation>
    </message>
    <message>
        <source>A customer or an agent. Nothing goes before a second person has confirmed it; whoever must be kept for a legal reason is not erased.</source>
        <translation>Ein Kunde oder ein Agent. Nichts geht, bevor eine zweite Person es bestätigt hat; wer aus rechtlichem Grund aufbewahrt werden muss, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation>Unterschreiben und bitten</translation>
    </message>
    <message>
        <source>Name a customer or an agent, one of both.</source>
        <translation>Nennen Sie einen Kunden oder einen Agenten, eines von beiden.</translation>
    </message>
    <message>
        <source>What was said in their interactions stays.</source>
        <translation>Was in ihren Interaktionen gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>This cannot be undone. The key of this person is destroyed; name, number, scores and what was decided about them alone go from this workstation now and from each other one at its next exchange. %1 Their interactions stay as numbers without anybody in them. The words of all others are indexed anew.

%2

%3</source>
        <translation>Dies lässt sich nicht rückgängig machen. Der Schlüssel dieser Person wird vernichtet; Name, Nummer, Werte und was allein über sie entschieden wurde, gehen jetzt von diesem Arbeitsplatz und von jedem anderen beim nächsten Austausch. %1 Ihre Interaktionen bleiben als Zahlen, in denen niemand steht. Die Wörter aller anderen werden neu erschlossen.

%2

%3</translation>
    </message>
    <message>
        <source>Sign and erase</source>
        <translation>Unterschreiben und löschen</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Die Bitte zurücknehmen</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Aufbewahrung anordnen</translation>
    </message>
    <message>
        <source>On one thing: a customer, an agent, an interaction, or all days of a span. Nothing of it is erased, and nothing goes for its age, until somebody legal lifts it.</source>
        <translation>Für eines: einen Kunden, einen Agenten, eine Interaktion oder alle Tage eines Zeitraums. Nichts davon wird gelöscht, und nichts geht seines Alters wegen, bis jemand aus der Rolle Recht sie aufhebt.</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Aufbewahrung aufheben</translation>
    </message>
    <message>
        <source>%1.

From now on it may be erased, and what is past its period goes at the next run.</source>
        <translation>%1.

Von jetzt an darf es gelöscht werden, und wessen Frist um ist, geht beim nächsten Lauf.</translation>
    </message>
    <message>
        <source>this workstation</source>
        <translation>diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>Arbeitsplatz %1</translation>
    </message>
    <message>
        <source>workstation %1, set up by %2</source>
        <translation>Arbeitsplatz %1, eingerichtet von %2</translation>
    </message>
    <message>
        <source>All but what was said</source>
        <translation>Alles außer dem Gesagten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Must be kept since %1, as %2 decided: %3</source>
        <translation>Muss seit %1 aufbewahrt werden, wie %2 entschied: %3</translation>
    </message>
    <message>
        <source>To be forgotten</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gebeten von</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Zweite Unterschrift</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody has asked to forget anybody.</source>
        <translation>Niemand hat gebeten, jemanden zu löschen.</translation>
    </message>
    <message>
        <source>Forget somebody…</source>
        <translation>Jemanden löschen…</translation>
    </message>
    <message>
        <source>Second signature…</source>
        <translation>Zweite Unterschrift…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Angeordnet von</translation>
    </message>
    <message>
        <source>Its review is overdue: look at it again, then lift it or place it anew with another day.</source>
        <translation>Ihre Durchsicht ist überfällig: Sehen Sie sie wieder an, dann heben Sie sie auf oder ordnen Sie sie mit einem anderen Tag neu an.</translation>
    </message>
    <message>
        <source>Nothing of it is erased, and nothing of it goes for its age, until somebody legal lifts it.</source>
        <translation>Nichts davon wird gelöscht, und nichts geht seines Alters wegen, bis jemand aus der Rolle Recht sie aufhebt.</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>Durchsicht überfällig</translation>
    </message>
    <message>
        <source>Nothing must be kept for a legal reason.</source>
        <translation>Nichts muss aus rechtlichem Grund aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Anordnen…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>This person must be kept for a legal reason. Nothing was erased; lift the hold first.</source>
        <translation>Diese Person muss aus rechtlichem Grund aufbewahrt werden. Nichts wurde gelöscht; zuerst muss die Anordnung aufgehoben werden.</translation>
    </message>
    <message>
        <source>An interaction of this person, or a day of one, must be kept for a legal reason. Nothing was erased; lift the hold first.</source>
        <translation>Eine Interaktion dieser Person oder ein Tag mit einer muss aus rechtlichem Grund aufbewahrt werden. Nichts wurde gelöscht; zuerst muss die Anordnung aufgehoben werden.</translation>
    </message>
    <message>
        <source>No customer of this number is known here. Nothing was written down; look at the number again.</source>
        <translation>Ein Kunde mit dieser Nummer ist hier nicht bekannt. Nichts wurde festgehalten; sehen Sie die Nummer noch einmal nach.</translation>
    </message>
    <message>
        <source>No agent of this number is known here. Nothing was written down; look at the number again.</source>
        <translation>Ein Agent mit dieser Nummer ist hier nicht bekannt. Nichts wurde festgehalten; sehen Sie die Nummer noch einmal nach.</translation>
    </message>
    <message>
        <source>This person was erased already.</source>
        <translation>Diese Person ist schon gelöscht.</translation>
    </message>
    <message>
        <source>Nobody has asked to forget this person.</source>
        <translation>Niemand hat gebeten, diese Person zu löschen.</translation>
    </message>
    <message>
        <source>Who asks to forget somebody cannot confirm it as well, in whatever role. A second person must sign.</source>
        <translation>Wer um eine Löschung bittet, kann sie nicht auch bestätigen, in keiner Rolle. Eine zweite Person muss unterschreiben.</translation>
    </message>
    <message>
        <source>Only who asked takes it back.</source>
        <translation>Nur wer gebeten hat, nimmt es zurück.</translation>
    </message>
    <message>
        <source>The legal basis is missing, such as Art. 17(1)(b) GDPR.</source>
        <translation>Die Rechtsgrundlage fehlt, etwa Art. 17 Abs. 1 lit. b DSGVO.</translation>
    </message>
    <message>
        <source>What a customer said is about them: of a customer everything goes.</source>
        <translation>Was ein Kunde sagte, handelt von ihm: Von einem Kunden geht alles.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>A day that lies ahead is missing, on which somebody looks at the hold again.</source>
        <translation>Es fehlt ein künftiger Tag, an dem jemand die Aufbewahrung wieder ansieht.</translation>
    </message>
    <message>
        <source>A hold is on a person, on an interaction or on a span of days: name one of these.</source>
        <translation>Eine Aufbewahrung gilt einer Person, einer Interaktion oder einem Zeitraum: Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>An interaction is named with its source.</source>
        <translation>Eine Interaktion wird mit ihrer Quelle genannt.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>There is no hold to be lifted.</source>
        <translation>Es gibt keine Aufbewahrung, die aufzuheben wäre.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Interaction %1 of %2</source>
        <translation>Interaktion %1 aus %2</translation>
    </message>
    <message>
        <source>Days from %1 to %2</source>
        <translation>Tage von %1 bis %2</translation>
    </message>
    <message>
        <source>Out of reach, and to be looked after by hand: backups and copies that somebody made of the folder, exported files, printed reports, files in a shared folder that another workstation gave, and what people wrote about them in notes and reasons. What was decided about others stays, and so does who signed what.</source>
        <translation>Außer Reichweite, und von Hand zu besorgen: Sicherungen und Kopien, die jemand vom Ordner machte, exportierte Dateien, gedruckte Berichte, Dateien in einem geteilten Ordner, die ein anderer Arbeitsplatz gab, und was Menschen in Notizen und Gründen über sie schrieben. Was über andere entschieden wurde, bleibt, und wer was unterschrieben hat, auch.</translation>
    </message>
    <message>
        <source>Asked by %1, %2. Legal basis: %3</source>
        <translation>Gebeten von %1, %2. Rechtsgrundlage: %3</translation>
    </message>
    <message>
        <source>Nothing is erased before a second person has signed.</source>
        <translation>Nichts wird gelöscht, bevor eine zweite Person unterschrieben hat.</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>Bestätigt von %1, %2.</translation>
    </message>
    <message>
        <source>Done on %1, %2. %3</source>
        <translation>Getan auf %1, %2. %3</translation>
    </message>
    <message>
        <source>Not done yet on %1: it will be at its next exchange, or when somebody signs in there.</source>
        <translation>Noch nicht getan auf %1: Es geschieht beim nächsten Austausch oder wenn sich dort jemand anmeldet.</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>Signed. This workstation could not finish it now and will at the next opening: %1</source>
        <translation>Unterschrieben. Dieser Arbeitsplatz konnte es jetzt nicht beenden und tut es bei der nächsten Öffnung: %1</translation>
    </message>
    <message>
        <source>Signed, and erased on this workstation. Others follow at their next exchange. %1</source>
        <translation>Unterschrieben und auf diesem Arbeitsplatz gelöscht. Andere folgen bei ihrem nächsten Austausch. %1</translation>
    </message>
    <message>
        <source>One person asks and another confirms; then a person&apos;s key, words, recordings and scores go on every workstation, and what is left are numbers that are nobody&apos;s. What must be kept for a legal reason is not erased, and does not go for its age.</source>
        <translation>Eine Person bittet, eine andere bestätigt; dann gehen Schlüssel, Worte, Aufnahmen und Werte auf jedem Arbeitsplatz, und was bleibt, sind Zahlen, die niemandes sind. Was aus rechtlichem Grund aufbewahrt werden muss, wird nicht gelöscht und geht nicht seines Alters wegen.</translation>
    </message>
    <message>
        <source>Who is to be forgotten is not yours to see.</source>
        <translation>Wer gelöscht werden soll, ist nicht für Sie bestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n legal hold(s) are to be looked at again.</source>
        <translation>
            <numerusform>%n Aufbewahrung ist wieder anzusehen.</numerusform>
            <numerusform>%n Aufbewahrungen sind wieder anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a second signature.</source>
        <translation>
            <numerusform>%n Bitte wartet auf eine zweite Unterschrift.</numerusform>
            <numerusform>%n Bitten warten auf eine zweite Unterschrift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are not done on every workstation yet.</source>
        <translation>
            <numerusform>%n Löschung ist noch nicht auf jedem Arbeitsplatz getan.</numerusform>
            <numerusform>%n Löschungen sind noch nicht auf jedem Arbeitsplatz getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Erasure and holds</source>
        <translation>Löschen und Aufbewahren</translation>
    </message>
    <message>
        <source>Interactions that are nobody&apos;s now: %1. Gone: transcripts %2, recordings %3, days of scores (made again without them) %4, comments in surveys %5, other records %6, older copies of the files %7.</source>
        <translation>Interaktionen, die nun niemandes sind: %1. Gegangen: Transkripte %2, Aufnahmen %3, Tage mit Werten (entstehen neu, ohne sie) %4, Bemerkungen in Umfragen %5, andere Datensätze %6, ältere Kopien der Dateien %7.</translation>
    </message>
    <message>
        <source>The transcripts, recordings and comments of all their interactions go as well.</source>
        <translation>Die Transkripte, Aufnahmen und Bemerkungen aller ihrer Interaktionen gehen ebenfalls.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>The program draws a passphrase for them and shows it once. What they may read follows from their roles.</source>
        <translation>Das Programm zieht eine Passphrase und zeigt sie einmal. Was jemand lesen darf, folgt aus den Rollen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>A class that the new roles no longer open gets a new key. What somebody copied before, no key takes back.</source>
        <translation>Eine Klasse, die die neuen Rollen nicht mehr öffnen, bekommt einen neuen Schlüssel. Was jemand vorher kopiert hat, holt kein Schlüssel zurück.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Their keys are taken away for good, and every class they could open gets a new one. What they signed stays. Somebody of the same name cannot be added again.</source>
        <translation>Die Schlüssel werden für immer entzogen, und jede Klasse, die sie öffneten, bekommt einen neuen. Was unterschrieben wurde, bleibt. Unter demselben Namen lässt sich niemand mehr anlegen.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Neue Passphrase für %1</translation>
    </message>
    <message>
        <source>For who forgot theirs: new keys under a passphrase that is shown once. What was sealed to them alone cannot be read any more.</source>
        <translation>Für jemanden, der das eigene vergaß: neue Schlüssel unter einer Passphrase, die einmal gezeigt wird. Was nur für diese Person versiegelt war, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Draw a passphrase</source>
        <translation>Passphrase ziehen</translation>
    </message>
    <message>
        <source>Refused periods</source>
        <translation>Abgelehnte Fristen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art von Eintrag</translation>
    </message>
    <message>
        <source>Days it says</source>
        <translation>Verlangte Tage</translation>
    </message>
    <message>
        <source>Days decided</source>
        <translation>Entschiedene Tage</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Somebody signed that what is younger than was decided may go. No workstation carries it out. Ask who signed it, or decide the period of this class anew.</source>
        <translation>Jemand hat unterschrieben, dass gehen darf, was jünger ist als die entschiedene Frist. Kein Arbeitsplatz führt es aus. Fragen Sie, wer unterschrieben hat, oder entscheiden Sie die Frist dieser Klasse neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed deletion(s) ask for less than the decided period, and are not carried out.</source>
        <translation>
            <numerusform>%n unterschriebene Löschung verlangt weniger als die entschiedene Frist und wird nicht ausgeführt.</numerusform>
            <numerusform>%n unterschriebene Löschungen verlangen weniger als die entschiedene Frist und werden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done on %1, and not to be done there before the hold is lifted.</source>
        <translation>Nicht ausgeführt auf %1, und dort auch nicht, bevor die Aufbewahrung aufgehoben ist.</translation>
    </message>
    <message>
        <source>Not done on this workstation: an interaction of this person, or a day of one, must be kept for a legal reason. It is done once that hold is lifted.</source>
        <translation>Auf diesem Arbeitsplatz nicht ausgeführt: Eine Interaktion dieser Person oder ein Tag einer solchen muss aus rechtlichem Grund aufbewahrt werden. Es geschieht, sobald das aufgehoben ist.</translation>
    </message>
    <message>
        <source>halted by a hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>held too late</source>
        <translation>zu spät aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>The hold came too late for %n workstation(s): what was erased there before it arrived cannot be brought back.</source>
        <translation>
            <numerusform>Die Aufbewahrung kam für %n Arbeitsplatz zu spät: Was dort gelöscht wurde, bevor sie ankam, kommt nicht zurück.</numerusform>
            <numerusform>Die Aufbewahrung kam für %n Arbeitsplätze zu spät: Was dort gelöscht wurde, bevor sie ankam, kommt nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed and saved. It stops the erasure where it is not carried out yet, as soon as it arrives there. On %n workstation(s) it came too late.</source>
        <translation>
            <numerusform>Unterschrieben und gespeichert. Die Löschung wird angehalten, wo sie noch nicht ausgeführt ist, sobald dies dort ankommt. Auf %n Arbeitsplatz kam es zu spät.</numerusform>
            <numerusform>Unterschrieben und gespeichert. Die Löschung wird angehalten, wo sie noch nicht ausgeführt ist, sobald dies dort ankommt. Auf %n Arbeitsplätzen kam es zu spät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed erasure(s) met a legal hold.</source>
        <translation>
            <numerusform>%n bestätigte Löschung traf auf eine rechtliche Aufbewahrung.</numerusform>
            <numerusform>%n bestätigte Löschungen trafen auf eine rechtliche Aufbewahrung.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not yours to decide. It is for: %1.</source>
        <translation>Das entscheiden nicht Sie. Es ist für: %1.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Disabled. What they signed stays.</source>
        <translation>Gesperrt. Was unterschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>As %1 decided, %2.</source>
        <translation>Wie %1 entschieden hat, %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %n team(s) alone.</source>
        <translation>
            <numerusform>Nur für %n Team.</numerusform>
            <numerusform>Nur für %n Teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are theirs to hold and wait for a holder to sign in.</source>
        <translation>
            <numerusform>%n Schlüssel steht zu und wartet, bis sich jemand anmeldet, der ihn hat.</numerusform>
            <numerusform>%n Schlüssel stehen zu und warten, bis sich jemand anmeldet, der sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key waits</source>
        <translation>Schlüssel wartet</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Neue Passphrase…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Keys of classes</source>
        <translation>Schlüssel der Klassen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In Händen von</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>das ganze Zentrum</translation>
    </message>
    <message>
        <source>Who may sign in and what they are. Keys follow from roles; whoever lacks a key finds nothing in the files either.</source>
        <translation>Wer sich anmelden darf und was jemand ist. Schlüssel folgen aus Rollen; wem ein Schlüssel fehlt, der findet auch in den Dateien nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for a key until somebody who holds it signs in.</source>
        <translation>
            <numerusform>%n Benutzer wartet auf einen Schlüssel, bis sich jemand anmeldet, der ihn hat.</numerusform>
            <numerusform>%n Benutzer warten auf einen Schlüssel, bis sich jemand anmeldet, der ihn hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may sign in.</source>
        <translation>
            <numerusform>%n Person darf sich anmelden.</numerusform>
            <numerusform>%n Personen dürfen sich anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>There is, or was, a user %1 already. Choose another name.</source>
        <translation>Es gibt oder gab %1 als Benutzer schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This cannot be a user&apos;s name: it is too long, or begins or ends with a space.</source>
        <translation>So kann ein Benutzer nicht heißen: Der Name ist zu lang oder beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>A user needs a role.</source>
        <translation>Ein Benutzer braucht eine Rolle.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is the last who may change users.</source>
        <translation>Nichts wurde geändert: %1 darf als Letztes Benutzer ändern.</translation>
    </message>
    <message>
        <source>Whether suggestions wait is not yours to see: they are made of what customers wrote. Ask a supervisor or a leader.</source>
        <translation>Ob Vorschläge warten, ist für Sie nicht zu sehen: Sie entstehen aus dem, was Kunden schrieben. Fragen Sie die Teamleitung oder eine Führungskraft.</translation>
    </message>
    <message>
        <source>Nothing was opened or exported yet.</source>
        <translation>Noch wurde nichts geöffnet oder ausgegeben.</translation>
    </message>
    <message>
        <source>You have opened and exported nothing yet. What others did is for: %1.</source>
        <translation>Sie haben noch nichts geöffnet oder ausgegeben. Was andere taten, sehen: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>You have decided nothing yet. What others decided is for: %1.</source>
        <translation>Sie haben noch nichts entschieden. Was andere entschieden, sehen: %1.</translation>
    </message>
    <message>
        <source>No use of emotional data stands in the log yet.</source>
        <translation>Noch steht keine Verwendung emotionaler Daten im Protokoll.</translation>
    </message>
    <message>
        <source>No use of emotional data by you stands in the log yet. What others did is for: %1.</source>
        <translation>Noch steht keine Verwendung emotionaler Daten von Ihnen im Protokoll. Was andere taten, sehen: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This file is too long to be an agreement.</source>
        <translation>Diese Datei ist zu lang für eine Betriebsvereinbarung.</translation>
    </message>
    <message>
        <source>A consent cannot be given in the future. Correct the time.</source>
        <translation>Eine Einwilligung kann nicht in der Zukunft gegeben werden. Berichtigen Sie die Zeit.</translation>
    </message>
    <message>
        <source>A consent cannot be withdrawn in the future. Correct the time.</source>
        <translation>Eine Einwilligung kann nicht in der Zukunft widerrufen werden. Berichtigen Sie die Zeit.</translation>
    </message>
    <message>
        <source>Nothing of this purpose is set aside, so there is nothing to settle.</source>
        <translation>Zu diesem Zweck liegt nichts beiseite, also ist nichts zu klären.</translation>
    </message>
    <message>
        <source>The box was ticked before they saw it. That is no consent, whoever decides; it can only be settled as one that does not count.</source>
        <translation>Das Kästchen war angekreuzt, bevor sie es sahen. Das ist keine Einwilligung, wer immer entscheidet; es lässt sich nur als eine klären, die nicht zählt.</translation>
    </message>
    <message>
        <source>A finding says in its note what was found.</source>
        <translation>Eine Feststellung sagt in ihrer Notiz, was gefunden wurde.</translation>
    </message>
    <message>
        <source>was forgotten</source>
        <translation>wurde vergessen</translation>
    </message>
    <message>
        <source>That it was made, of whom and when, is known; what for is not any more, or not here. It takes one of the quota, whatever it was.</source>
        <translation>Dass gezogen wurde, von wem und wann, ist bekannt; wofür, nicht mehr oder nicht hier. Es nimmt eines vom Kontingent, was immer es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) of this month cannot be read here, and each counts as one.</source>
        <translation>
            <numerusform>%n Ziehung dieses Monats ist hier nicht lesbar und zählt als eine.</numerusform>
            <numerusform>%n Ziehungen dieses Monats sind hier nicht lesbar, und jede zählt als eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>This audit is closed.</source>
        <translation>Diese Prüfung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Withdrawn %1.</source>
        <translation>Widerrufen %1.</translation>
    </message>
    <message numerus="yes">
        <source>What %n customer(s) said is not yours to see, for it names them. Ask somebody who may: %1.</source>
        <translation>
            <numerusform>Was %n Kundin oder Kunde gesagt hat, ist nicht für Sie bestimmt, denn es nennt den Namen. Fragen Sie jemanden, der es darf: %1.</numerusform>
            <numerusform>Was %n Kundinnen und Kunden gesagt haben, ist nicht für Sie bestimmt, denn es nennt die Namen. Fragen Sie jemanden, der es darf: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause says how many.</source>
        <translation>Keine Klausel sagt, wie viele.</translation>
    </message>
    <message numerus="yes">
        <source>exported %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>It was acknowledged, and is answered by %1 at the latest.</source>
        <translation>Der Eingang ist bestätigt; beantwortet wird sie bis spätestens %1.</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>What others did with emotional data is for: %1.</source>
        <translation>Was andere mit emotionalen Daten getan haben, ist bestimmt für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Limit of load</source>
        <translation>Grenze der Last</translation>
    </message>
    <message>
        <source>Red limit of load</source>
        <translation>Rote Grenze der Last</translation>
    </message>
    <message numerus="yes">
        <source>From %n load-minute(s) on duty at the latest, load is over its limit</source>
        <translation>
            <numerusform>Spätestens ab %n Lastminute im Dienst ist die Last über ihrer Grenze</numerusform>
            <numerusform>Spätestens ab %n Lastminuten im Dienst ist die Last über ihrer Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n load-minute(s) on duty at the latest, load is red</source>
        <translation>
            <numerusform>Spätestens ab %n Lastminute im Dienst ist die Last rot</numerusform>
            <numerusform>Spätestens ab %n Lastminuten im Dienst ist die Last rot</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message numerus="yes">
        <source>For one that is lost, or whose owner has left. It decides nothing any more, and no erasure waits for it. What it wrote from that day on does not count anywhere; without a day, what comes after the %Ln decision(s) known of it here. This cannot be taken back: it joins again as a new one.</source>
        <translation>
            <numerusform>Für einen, der verloren ist oder dessen Besitzer ging. Er entscheidet nichts mehr, und keine Löschung wartet auf ihn. Was er ab diesem Tag schrieb, zählt nirgends; ohne Tag, was nach der %Ln Entscheidung kommt, die hier von ihm bekannt ist. Das lässt sich nicht zurücknehmen: Er tritt als neuer wieder bei.</numerusform>
            <numerusform>Für einen, der verloren ist oder dessen Besitzer ging. Er entscheidet nichts mehr, und keine Löschung wartet auf ihn. Was er ab diesem Tag schrieb, zählt nirgends; ohne Tag, was nach den %Ln Entscheidungen kommt, die hier von ihm bekannt sind. Das lässt sich nicht zurücknehmen: Er tritt als neuer wieder bei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>There is no recovery key: draw one, print it, and keep its parts apart.</source>
        <translation>Es gibt keinen Wiederherstellungsschlüssel: Ziehen Sie einen, drucken Sie ihn, und bewahren Sie seine Teile getrennt auf.</translation>
    </message>
    <message>
        <source>The passphrase of %1, shown once: %2. Hand it over in person; they can change it under their name.</source>
        <translation>Die Passphrase von %1, einmal gezeigt: %2. Übergeben Sie sie persönlich; ändern lässt sie sich unter dem eigenen Namen.</translation>
    </message>
    <message>
        <source>Its number: %1.</source>
        <translation>Seine Nummer: %1.</translation>
    </message>
    <message>
        <source>%1 let it join, %2.</source>
        <translation>%1 hat ihn aufgenommen, %2.</translation>
    </message>
    <message>
        <source>It did not join: this centre began on it.</source>
        <translation>Er ist nicht beigetreten: Dieses Zentrum begann auf ihm.</translation>
    </message>
    <message>
        <source>%1 revoked it, %2. What it wrote after entry %3 does not count. The reason: %4</source>
        <translation>%1 hat ihn gesperrt, %2. Was er nach Eintrag %3 schrieb, zählt nicht. Der Grund: %4</translation>
    </message>
    <message>
        <source>You sit at it. It is revoked from another one of the centre.</source>
        <translation>Sie sitzen an ihm. Gesperrt wird er von einem anderen des Zentrums aus.</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Eingerichtet von</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>No workstation has decided anything yet.</source>
        <translation>Noch hat kein Arbeitsplatz etwas entschieden.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Sperren…</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Agent</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Look up “%1” as an interaction or a customer</source>
        <translation>„%1“ als Interaktion oder Kundschaft nachschlagen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>PeerReview</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Given in turn</source>
        <translation>Gegenseitig gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n pair(s)</source>
        <translation>
            <numerusform>%1 bis %2, %n Paar</numerusform>
            <numerusform>%1 bis %2, %n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>no pair to compare</source>
        <translation>kein Paar zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), no interval</source>
        <translation>
            <numerusform>%n Paar, kein Intervall</numerusform>
            <numerusform>%n Paare, kein Intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>formal only</source>
        <translation>nur förmlich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Eine Person mit Konto</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Nobody&apos;s own work</source>
        <translation>Niemandes eigene Arbeit</translation>
    </message>
    <message>
        <source>Was not on this contact</source>
        <translation>War nicht an diesem Kontakt beteiligt</translation>
    </message>
    <message>
        <source>Not the same team lead</source>
        <translation>Nicht dieselbe Teamleitung</translation>
    </message>
    <message>
        <source>Did not review each other lately</source>
        <translation>Sahen einander zuletzt nicht durch</translation>
    </message>
    <message>
        <source>Not the same pair too often</source>
        <translation>Nicht zu oft dasselbe Paar</translation>
    </message>
    <message>
        <source>No open dispute between them</source>
        <translation>Kein offener Einspruch zwischen ihnen</translation>
    </message>
    <message>
        <source>Nobody said they are too close</source>
        <translation>Niemand nannte sie zu vertraut</translation>
    </message>
    <message>
        <source>Reviewer not in recovery</source>
        <translation>Nicht in Erholung</translation>
    </message>
    <message>
        <source>Qualified on gold items</source>
        <translation>An Referenzkontakten geprüft</translation>
    </message>
    <message>
        <source>Speaks the contact&apos;s language</source>
        <translation>Spricht die Sprache des Kontakts</translation>
    </message>
    <message>
        <source>Not ruled out by hand</source>
        <translation>Nicht von Hand ausgeschlossen</translation>
    </message>
    <message>
        <source>Peer review · %1</source>
        <translation>Kollegiale Durchsicht · %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n Person sieht durch</numerusform>
            <numerusform>%n Personen sehen durch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) drawn by seed %1</source>
        <translation>
            <numerusform>%n Kontakt gezogen mit Startwert %1</numerusform>
            <numerusform>%n Kontakte gezogen mit Startwert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation>noch nichts gezogen</translation>
    </message>
    <message>
        <source>coaching only, never part of formal results</source>
        <translation>nur zum Coaching, nie in förmlichen Ergebnissen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Load per reviewer</source>
        <translation>Last je Person</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>all within 1</source>
        <translation>alle bis auf 1 gleich</translation>
    </message>
    <message>
        <source>rules keep it uneven</source>
        <translation>Regeln halten sie ungleich</translation>
    </message>
    <message>
        <source>Most likely pair</source>
        <translation>Wahrscheinlichstes Paar</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>Replaced contacts</source>
        <translation>Ersetzte Kontakte</translation>
    </message>
    <message>
        <source>reasons on record</source>
        <translation>Gründe im Protokoll</translation>
    </message>
    <message>
        <source>Reviews of contacts that were drawn. Each reviewer&apos;s are due evenly over the cycle.</source>
        <translation>Durchsichten gezogener Kontakte. Die jeder Person sind gleichmäßig über die Runde fällig.</translation>
    </message>
    <message>
        <source>Kept apart: %1 of people&apos;s own work, %2 by supervisors, %3 because something happened.</source>
        <translation>Getrennt davon: %1 der eigenen Arbeit, %2 durch Vorgesetzte, %3 aus einem Anlass.</translation>
    </message>
    <message>
        <source>Reviews drawn for one person, between %1 and %2 by the plan.</source>
        <translation>Für eine Person gezogene Durchsichten, nach dem Plan zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Before the draw each pair had a chance. The likeliest that nobody forced had this one, so that nobody could count on a friend.</source>
        <translation>Vor der Ziehung hatte jedes Paar eine Wahrscheinlichkeit. Das wahrscheinlichste, das niemand festgelegt hat, hatte diese, damit niemand auf eine befreundete Person rechnen konnte.</translation>
    </message>
    <message>
        <source>A replacement is the next contact of the same draw, never one that was picked.</source>
        <translation>Ersetzt wird durch den nächsten Kontakt derselben Ziehung, nie durch einen ausgesuchten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points that two people who reviewed each other gave above what others gave the same two, with a 95 % interval over pairs.</source>
        <translation>Punkte, die zwei, die einander durchsahen, über dem gaben, was andere denselben beiden gaben, mit einem 95-%-Intervall über Paare.</translation>
    </message>
    <message>
        <source>Over all cycles with this version of the form.</source>
        <translation>Über alle Runden mit dieser Fassung des Formulars.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Reviewee</source>
        <translation>Durchsicht von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Es ist noch nichts gezogen.</translation>
    </message>
    <message>
        <source>Chance of this pair before the draw</source>
        <translation>Wahrscheinlichkeit dieses Paars vor der Ziehung</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Zum Ganzen</translation>
    </message>
    <message>
        <source>Not reviewed yet; due %1.</source>
        <translation>Noch nicht durchgesehen (fällig %1).</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>einer Person mit Konto</translation>
    </message>
    <message>
        <source>Entered by %1, %2.</source>
        <translation>Eingetragen von %1 (%2).</translation>
    </message>
    <message>
        <source>Score %1.</source>
        <translation>Wertung %1.</translation>
    </message>
    <message>
        <source>After the cycle was due.</source>
        <translation>Nach der Fälligkeit der Runde.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) stay in the record.</source>
        <translation>
            <numerusform>%n frühere Fassung bleibt im Protokoll.</numerusform>
            <numerusform>%n frühere Fassungen bleiben im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>Seed %1, out of %n contact(s) with a transcript.</source>
        <translation>
            <numerusform>Startwert %1, aus %n Kontakt mit Transkript.</numerusform>
            <numerusform>Startwert %1, aus %n Kontakten mit Transkript.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the list: %1</source>
        <translation>Prüfwert der Liste: %1</translation>
    </message>
    <message>
        <source>Whoever has the same list, the same plan and this seed draws the same contacts and the same reviewers again: attune review draw --seed.</source>
        <translation>Wer dieselbe Liste, denselben Plan und diesen Startwert hat, zieht dieselben Kontakte und dieselbe Zuteilung wieder: attune review draw --seed.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of each, between %1 and %2 reviews for each reviewer.</source>
        <translation>
            <numerusform>%n Kontakt je Person, zwischen %1 und %2 Durchsichten für jede durchsehende Person.</numerusform>
            <numerusform>%n Kontakte je Person, zwischen %1 und %2 Durchsichten für jede durchsehende Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair of people is likelier than %1 %, unless it was decided by hand.</source>
        <translation>Kein Paar ist wahrscheinlicher als %1 %, außer es wurde von Hand entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Two who reviewed each other wait %n cycle(s).</source>
        <translation>
            <numerusform>Zwei, die einander durchsahen, warten %n Runde.</numerusform>
            <numerusform>Zwei, die einander durchsahen, warten %n Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same pair at most %n time(s) in a quarter.</source>
        <translation>
            <numerusform>Dasselbe Paar höchstens %n Mal im Quartal.</numerusform>
            <numerusform>Dasselbe Paar höchstens %n Mal im Quartal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided by hand: %n pair(s).</source>
        <translation>
            <numerusform>Von Hand entschieden: %n Paar.</numerusform>
            <numerusform>Von Hand entschieden: %n Paare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ruled out: %n pair(s).</source>
        <translation>
            <numerusform>Ausgeschlossen: %n Paar.</numerusform>
            <numerusform>Ausgeschlossen: %n Paare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said to be too close: %n pair(s).</source>
        <translation>
            <numerusform>Als zu vertraut genannt: %n Paar.</numerusform>
            <numerusform>Als zu vertraut genannt: %n Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Abgeschaltet: %1.</translation>
    </message>
    <message>
        <source>%1 reviews are wanted; reviewers may take %2 together.</source>
        <translation>%1 Durchsichten sind gewünscht; zusammen dürfen %2 übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have nobody who may review them.</source>
        <translation>
            <numerusform>%n Kontakt hat niemanden, der ihn durchsehen darf.</numerusform>
            <numerusform>%n Kontakte haben niemanden, der sie durchsehen darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have to share too few reviewers.</source>
        <translation>
            <numerusform>%n Kontakt hat zu wenige, die ihn durchsehen.</numerusform>
            <numerusform>%n Kontakte müssen sich zu wenige teilen, die sie durchsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) find nobody when all others do.</source>
        <translation>
            <numerusform>%n Durchsicht findet niemanden, wenn alle anderen jemanden finden.</numerusform>
            <numerusform>%n Durchsichten finden niemanden, wenn alle anderen jemanden finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) cannot reach their least load.</source>
        <translation>
            <numerusform>%n Person kann ihre Mindestlast nicht erreichen.</numerusform>
            <numerusform>%n Personen können ihre Mindestlast nicht erreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be possible without the rule “%1”.</source>
        <translation>Es ginge ohne die Regel „%1“.</translation>
    </message>
    <message>
        <source>It would be possible with a cap of %1 %.</source>
        <translation>Es ginge mit einer Obergrenze von %1 %.</translation>
    </message>
    <message>
        <source>formal review</source>
        <translation>förmliche Durchsicht</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) reassigned</source>
        <translation>
            <numerusform>%n Durchsicht weitergegeben</numerusform>
            <numerusform>%n Durchsichten weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: somebody else reviews it.</source>
        <translation>%1: Jemand anderes sieht es durch.</translation>
    </message>
    <message>
        <source>%1: somebody else reviews it. %2</source>
        <translation>%1: Jemand anderes sieht es durch. %2</translation>
    </message>
    <message>
        <source>Took over from who was drawn</source>
        <translation>Übernommen von der gezogenen Person</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of the pair that was drawn</source>
        <translation>Wahrscheinlichkeit des gezogenen Paars</translation>
    </message>
    <message>
        <source>Not known, or not wholly, so not asked: %1.</source>
        <translation>Nicht oder nicht ganz bekannt, also nicht gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Customer</source>
        <translation>Kundenseite</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>curt wording</source>
        <translation>knapper Ton</translation>
    </message>
    <message>
        <source>neutral wording</source>
        <translation>neutraler Ton</translation>
    </message>
    <message>
        <source>warm wording</source>
        <translation>zugewandter Ton</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>abuse or threat</source>
        <translation>Beschimpfung oder Drohung</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>feindselig</translation>
    </message>
    <message>
        <source>redacted at the source</source>
        <translation>an der Quelle geschwärzt</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>eingelesen: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Sentiment recovery</source>
        <translation>Erholung der Stimmung</translation>
    </message>
    <message>
        <source>not assessed: no consent to analysis</source>
        <translation>nicht bewertet: keine Einwilligung in die Auswertung</translation>
    </message>
    <message>
        <source>fewer than three customer turns</source>
        <translation>weniger als drei Beiträge der Kundenseite</translation>
    </message>
    <message>
        <source>no dip to recover from</source>
        <translation>kein Einbruch, nichts aufzuholen</translation>
    </message>
    <message>
        <source>from %1 over %2 to %3</source>
        <translation>von %1 über %2 bis %3</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>handed to somebody else</source>
        <translation>an jemand anderen übergeben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>asked for and offered</source>
        <translation>verlangt und angeboten</translation>
    </message>
    <message>
        <source>offered unasked</source>
        <translation>ungefragt angeboten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>asked for, not offered</source>
        <translation>verlangt, nicht angeboten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n validation(s)</source>
        <translation>
            <numerusform>%n Verständnisäußerung</numerusform>
            <numerusform>%n Verständnisäußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blaming phrase(s)</source>
        <translation>
            <numerusform>%n Schuldzuweisung</numerusform>
            <numerusform>%n Schuldzuweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Response tone</source>
        <translation>Ton der Antworten</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>zugewandt</translation>
    </message>
    <message>
        <source>curt</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Hostility received</source>
        <translation>Empfangene Feindseligkeit</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n hostile turn(s)</source>
        <translation>
            <numerusform>%n feindseliger Beitrag</numerusform>
            <numerusform>%n feindselige Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>Customer sentiment</source>
        <translation>Stimmung der Kundenseite</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>Feindseligkeit</translation>
    </message>
    <message>
        <source>Offensive wording</source>
        <translation>Beleidigender Wortlaut</translation>
    </message>
    <message>
        <source>Asks for somebody else</source>
        <translation>Verlangt jemand anderen</translation>
    </message>
    <message>
        <source>Offers somebody else</source>
        <translation>Bietet jemand anderen an</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Übergibt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name der Kundenseite</translation>
    </message>
    <message>
        <source>Takes up what the customer said</source>
        <translation>Greift Gesagtes der Kundenseite auf</translation>
    </message>
    <message>
        <source>Wording that reacts to feeling (rule-based)</source>
        <translation>Wortlaut, der auf Gefühl eingeht (nach Regeln)</translation>
    </message>
    <message>
        <source>Wording that shows understanding (rule-based)</source>
        <translation>Wortlaut, der Verstehen zeigt (nach Regeln)</translation>
    </message>
    <message>
        <source>Wording that asks further (rule-based)</source>
        <translation>Wortlaut, der weiterfragt (nach Regeln)</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Verständnisäußerung</translation>
    </message>
    <message>
        <source>Reassurance</source>
        <translation>Zusicherung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Blaming phrase</source>
        <translation>Schuldzuweisung</translation>
    </message>
    <message>
        <source>Deflecting phrase</source>
        <translation>Ausweichende Wendung</translation>
    </message>
    <message>
        <source>Order without a softener</source>
        <translation>Aufforderung ohne Abmilderung</translation>
    </message>
    <message>
        <source>Very short reply</source>
        <translation>Sehr kurze Antwort</translation>
    </message>
    <message>
        <source>Stock phrase</source>
        <translation>Floskel</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Kundenseite, %1</translation>
    </message>
    <message>
        <source>Customer, turn %1</source>
        <translation>Kundenseite, Beitrag %1</translation>
    </message>
    <message>
        <source>Response personalisation</source>
        <translation>Persönliches Eingehen</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>nicht bewertbar</translation>
    </message>
    <message>
        <source>name used</source>
        <translation>Name genannt</translation>
    </message>
    <message>
        <source>nothing of the customer&apos;s taken up</source>
        <translation>nichts von der Kundenseite aufgegriffen</translation>
    </message>
    <message>
        <source>No transcript came with this interaction, so nothing is scored.</source>
        <translation>Zu dieser Interaktion kam kein Transkript, daher ist nichts ausgewertet.</translation>
    </message>
    <message>
        <source>No language pack reads this text, so it is not scored.</source>
        <translation>Kein Sprachpaket liest diesen Text, daher ist er nicht ausgewertet.</translation>
    </message>
    <message>
        <source>The customer did not agree to analysis: their emotion is not assessed, only the agent&apos;s wording is marked. Model %1. Proxies never reach a rating on their own: a person decides.</source>
        <translation>Die Kundenseite hat nicht in die Auswertung eingewilligt: ihre Stimmung wird nicht bewertet, nur der Wortlaut der Antworten ist markiert. Modell %1. Indikatoren werden nie von selbst zu einer Beurteilung: ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>%1, in use since %2</source>
        <translation>%1, in Gebrauch seit %2</translation>
    </message>
    <message>
        <source>Underlined words carried the score; point at them for how much. Model %1. Proxies never reach a rating on their own: a person decides.</source>
        <translation>Unterstrichene Wörter trugen zum Wert bei; zeigen Sie darauf, um zu sehen, wie viel. Modell %1. Indikatoren werden nie von selbst zu einer Beurteilung: ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>There is no lawful basis for opening this interaction. Its facts are shown, nothing of what was said or written.</source>
        <translation>Es gibt keine Rechtsgrundlage, diese Interaktion zu öffnen. Gezeigt werden ihre Angaben, nichts von dem, was gesagt oder geschrieben wurde.</translation>
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
    <message>
        <source>Happened: %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>Offered: %1 by %2</source>
        <translation>Angeboten: %1 von %2</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Called back because: %1</source>
        <translation>Zurückgerufen, weil: %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>Was als Nächstes kommt: %1</translation>
    </message>
    <message>
        <source>Protected from adherence: %1 to %2</source>
        <translation>Vor der Plantreue geschützt: %1 bis %2</translation>
    </message>
    <message>
        <source>Written apart on two workstations: look again.</source>
        <translation>An zwei Arbeitsplätzen getrennt geschrieben: Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>To offer</source>
        <translation>Anzubieten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Offer until</source>
        <translation>Anbieten bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Nothing asks for a rest now.</source>
        <translation>Nichts verlangt jetzt eine Erholung.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>%1, %2. By the protocol a rest of %3 is offered until %4.

Own flags in four weeks: %5.</source>
        <translation>%1, %2. Nach dem Protokoll wird bis %4 eine Erholung von %3 angeboten.

Eigene Bitten in vier Wochen: %5.</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>bittet</translation>
    </message>
    <message>
        <source>They asked for it. Nobody asks why, and the number of times is shown to them first.</source>
        <translation>Sie haben darum gebeten. Niemand fragt, warum, und die Anzahl sehen zuerst sie selbst.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Somebody asks…</source>
        <translation>Jemand bittet…</translation>
    </message>
    <message>
        <source>Offer without a trigger…</source>
        <translation>Ohne Auslöser anbieten…</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Angeboten um</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Kein Angebot wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To decline needs no reason.</source>
        <translation>Ablehnen braucht keinen Grund.</translation>
    </message>
    <message>
        <source>In recovery</source>
        <translation>In Erholung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nobody is in recovery.</source>
        <translation>Niemand ist in Erholung.</translation>
    </message>
    <message>
        <source>check at return</source>
        <translation>Frage bei der Rückkehr</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>erholt sich</translation>
    </message>
    <message>
        <source>Back…</source>
        <translation>Zurück…</translation>
    </message>
    <message>
        <source>Ask what comes next; nobody asks what was done in it</source>
        <translation>Fragen, was als Nächstes kommt; niemand fragt, was getan wurde</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Zurückrufen…</translation>
    </message>
    <message>
        <source>Needs a reason, which stays on the record</source>
        <translation>Braucht einen Grund, der festgehalten bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for an offer or for their check at return</source>
        <translation>
            <numerusform>%n Person wartet auf ein Angebot oder auf die Frage bei der Rückkehr</numerusform>
            <numerusform>%n Personen warten auf ein Angebot oder auf die Frage bei der Rückkehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>In recovery: %1. Offered in time in seven days: %2.</source>
        <translation>In Erholung: %1. In sieben Tagen rechtzeitig angeboten: %2.</translation>
    </message>
    <message>
        <source>Scores are not yours to see: hostility asks for nothing here.</source>
        <translation>Bewertungen dürfen Sie nicht sehen: Feindseligkeit verlangt hier nichts.</translation>
    </message>
    <message>
        <source>Lists of people because of what customers wrote are switched off: hostility asks for nothing here.</source>
        <translation>Listen von Menschen wegen dessen, was die Kundschaft schrieb, sind ausgeschaltet: Feindseligkeit verlangt hier nichts.</translation>
    </message>
    <message>
        <source>Load is not known yet.</source>
        <translation>Die Last ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Offered in time</source>
        <translation>Rechtzeitig angeboten</translation>
    </message>
    <message>
        <source>Of all interactions that ask for a rest by the protocol, not of those offered alone. What was offered for something just before covers what follows within half an hour. Alerts of load are not kept, so they are not in the share.</source>
        <translation>Von allen Interaktionen, die nach dem Protokoll eine Erholung verlangen, nicht nur von den angebotenen. Was kurz vorher angeboten wurde, deckt ab, was binnen einer halben Stunde folgt. Alarme der Last werden nicht aufbewahrt und sind deshalb nicht im Anteil.</translation>
    </message>
    <message>
        <source>Offered late</source>
        <translation>Verspätet angeboten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>To decline needs no reason, and none is kept.</source>
        <translation>Ablehnen braucht keinen Grund, und keiner wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Each has a reason, under The record.</source>
        <translation>Jedes hat einen Grund, unter Der Nachweis.</translation>
    </message>
    <message>
        <source>Asked for by themselves</source>
        <translation>Selbst darum gebeten</translation>
    </message>
    <message>
        <source>Protected minutes</source>
        <translation>Geschützte Minuten</translation>
    </message>
    <message>
        <source>Offered in time in seven days: %1</source>
        <translation>In sieben Tagen rechtzeitig angeboten: %1</translation>
    </message>
    <message>
        <source>Whether a rest was offered, taken, declined or called back. What somebody did in it is not written down. Time in recovery is protected: export it to where adherence is counted.</source>
        <translation>Ob eine Erholung angeboten, angenommen, abgelehnt oder zurückgerufen wurde. Was jemand darin tat, wird nicht festgehalten. Zeit in Erholung ist geschützt: Exportieren Sie sie dorthin, wo Plantreue gezählt wird.</translation>
    </message>
    <message>
        <source>The record, four weeks</source>
        <translation>Der Nachweis, vier Wochen</translation>
    </message>
    <message>
        <source>Protected from</source>
        <translation>Geschützt von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No rest was offered in four weeks.</source>
        <translation>In vier Wochen wurde keine Erholung angeboten.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>high or more</source>
        <translation>hoch oder mehr</translation>
    </message>
    <message>
        <source>medium or more</source>
        <translation>mittel oder mehr</translation>
    </message>
    <message>
        <source>low or more</source>
        <translation>niedrig oder mehr</translation>
    </message>
    <message>
        <source>Two protocols stand against each other: what held before holds on</source>
        <translation>Zwei Protokolle stehen gegeneinander: Was vorher galt, gilt weiter</translation>
    </message>
    <message>
        <source>Agreed on %1, signed by %2</source>
        <translation>Vereinbart am %1, signiert von %2</translation>
    </message>
    <message>
        <source>No protocol was agreed on: the program&apos;s own rules stand in, and bind nobody</source>
        <translation>Kein Protokoll ist vereinbart: Die Regeln des Programms stehen da und binden niemanden</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The lengths are settings of a policy. Short rests help in studies, and after hard tasks ten minutes may not be enough (Albulescu et al. 2022).</source>
        <translation>Die Längen sind Festlegungen. Kurze Erholungen helfen in Studien, und nach schweren Aufgaben reichen zehn Minuten vielleicht nicht (Albulescu u. a. 2022).</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Class of the queue</source>
        <translation>Klasse der Warteschlange</translation>
    </message>
    <message>
        <source>Hostility of the customer</source>
        <translation>Feindseligkeit der Kundschaft</translation>
    </message>
    <message>
        <source>threat or abuse</source>
        <translation>Drohung oder Beschimpfung</translation>
    </message>
    <message>
        <source>at people, or more</source>
        <translation>gegen Menschen oder mehr</translation>
    </message>
    <message>
        <source>at the situation, or more</source>
        <translation>über die Lage oder mehr</translation>
    </message>
    <message>
        <source>Alert of load</source>
        <translation>Alarm der Last</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>amber or red</source>
        <translation>gelb oder rot</translation>
    </message>
    <message>
        <source>always, without a reason</source>
        <translation>immer, ohne Grund</translation>
    </message>
    <message>
        <source>Length: mild, serious, severe</source>
        <translation>Länge: leicht, ernst, schwer</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Offered within</source>
        <translation>Angeboten binnen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Was zählt und was nicht</translation>
    </message>
    <message>
        <source>Support promised in</source>
        <translation>Unterstützung zugesagt auf</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Somebody who is not listed here</source>
        <translation>Jemand, der hier nicht geführt wird</translation>
    </message>
    <message>
        <source>Not for your role, or this centre is only being read.</source>
        <translation>Nicht für Ihre Rolle, oder dieses Zentrum wird nur gelesen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Support on shift</source>
        <translation>Unterstützung in der Schicht</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Load over a limit</source>
        <translation>Last über einer Grenze</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>in Erholung</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>back to interactions</source>
        <translation>zurück zu Interaktionen</translation>
    </message>
    <message>
        <source>a further rest</source>
        <translation>eine weitere Erholung</translation>
    </message>
    <message>
        <source>other work for the rest of the shift</source>
        <translation>andere Arbeit für den Rest der Schicht</translation>
    </message>
    <message>
        <source>a talk with a mentor</source>
        <translation>ein Gespräch mit einer Mentorin oder einem Mentor</translation>
    </message>
    <message>
        <source>nothing asked for a rest</source>
        <translation>nichts verlangte eine Erholung</translation>
    </message>
    <message>
        <source>%1 of %2 within %3 (%4 %)</source>
        <translation>%1 von %2 binnen %3 (%4 %)</translation>
    </message>
    <message>
        <source>Each stands by itself under The record, four weeks.</source>
        <translation>Jede steht für sich unter Der Nachweis, vier Wochen.</translation>
    </message>
    <message>
        <source>Interactions that ask for a rest by the protocol, whose rest was offered later than %1 after them.</source>
        <translation>Interaktionen, die nach dem Protokoll nach einer Erholung verlangen, deren Erholung später als %1 danach angeboten wurde.</translation>
    </message>
    <message>
        <source>Of %1 interactions that ask for a rest by the protocol, %2 were answered in time and %3 late; the rest got no offer. What is not offered yet stands under Now.</source>
        <translation>Von %1 Interaktionen, die nach dem Protokoll nach einer Erholung verlangen, wurden %2 rechtzeitig und %3 spät beantwortet; die übrigen bekamen kein Angebot. Was noch nicht angeboten ist, steht unter Jetzt.</translation>
    </message>
    <message>
        <source>Every rest that was offered in seven days, whatever for.</source>
        <translation>Jede Erholung, die in sieben Tagen angeboten wurde, wofür auch immer.</translation>
    </message>
    <message>
        <source>Of these offers, those that were taken, called back or not.</source>
        <translation>Von diesen Angeboten die angenommenen, zurückgerufen oder nicht.</translation>
    </message>
    <message>
        <source>Agents who said that they need a rest. Nobody asks why.</source>
        <translation>Agenten, die sagten, dass sie eine Erholung brauchen. Niemand fragt, warum.</translation>
    </message>
    <message>
        <source>From when each rest was taken until its end. Not to be counted against anybody&apos;s adherence.</source>
        <translation>Von der Annahme jeder Erholung bis zu ihrem Ende. Niemandem auf die Plantreue anzurechnen.</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Widerspruch</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>not agreed on</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>As it was agreed on. %1</source>
        <translation>So wurde es vereinbart. %1</translation>
    </message>
    <message>
        <source>The program&apos;s own rule, until a protocol is agreed on. %1</source>
        <translation>Die Regel des Programms selbst, bis ein Protokoll vereinbart ist. %1</translation>
    </message>
    <message>
        <source>%1: %2.

%3</source>
        <translation>%1: %2.

%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>The protocol gives no rest because somebody asks for it</source>
        <translation>Das Protokoll gibt keine Erholung, weil jemand darum bittet</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Sign and save</source>
        <translation>Signieren und speichern</translation>
    </message>
    <message>
        <source>Offer a rest</source>
        <translation>Erholung anbieten</translation>
    </message>
    <message>
        <source>To take it or to decline it is theirs. The time is protected.</source>
        <translation>Annehmen oder ablehnen ist ihre Sache. Die Zeit ist geschützt.</translation>
    </message>
    <message>
        <source>Somebody asks for a rest</source>
        <translation>Jemand bittet um eine Erholung</translation>
    </message>
    <message>
        <source>Nobody asks why. How often somebody asked is shown to them first.</source>
        <translation>Niemand fragt, warum. Wie oft jemand bat, sehen zuerst sie selbst.</translation>
    </message>
    <message>
        <source>Back from a rest</source>
        <translation>Zurück aus einer Erholung</translation>
    </message>
    <message>
        <source>What they did in it is nobody&apos;s business.</source>
        <translation>Was sie darin taten, geht niemanden etwas an.</translation>
    </message>
    <message>
        <source>Call somebody back</source>
        <translation>Jemanden zurückrufen</translation>
    </message>
    <message>
        <source>Your name and the reason stay on the record, and it is counted.</source>
        <translation>Ihr Name und der Grund bleiben festgehalten, und es wird gezählt.</translation>
    </message>
    <message>
        <source>Protocol of recovery</source>
        <translation>Protokoll der Erholung</translation>
    </message>
    <message>
        <source>It holds for the whole centre from the moment it is signed. Write the clause of an agreement into the reason where there is one.</source>
        <translation>Es gilt für das ganze Zentrum, sobald es signiert ist. Schreiben Sie die Klausel einer Vereinbarung in den Grund, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Change a mentor</source>
        <translation>Mentor ändern</translation>
    </message>
    <message>
        <source>Name a mentor</source>
        <translation>Mentor benennen</translation>
    </message>
    <message>
        <source>Trained for it, and willing. When they can be asked follows from their shifts.</source>
        <translation>Dafür geschult und bereit. Wann man sie fragen kann, folgt aus ihren Schichten.</translation>
    </message>
    <message>
        <source>Ask for support</source>
        <translation>Um Unterstützung bitten</translation>
    </message>
    <message>
        <source>Match a mentor</source>
        <translation>Mentor vermitteln</translation>
    </message>
    <message>
        <source>Whose load allows it, best first. A line manager is never matched.</source>
        <translation>Wer noch Platz hat, die Besten zuerst. Vorgesetzte werden nie vermittelt.</translation>
    </message>
    <message>
        <source>%1 (off shift now)</source>
        <translation>%1 (jetzt nicht in der Schicht)</translation>
    </message>
    <message>
        <source>Take part in the check-in</source>
        <translation>An der Befindensfrage teilnehmen</translation>
    </message>
    <message>
        <source>The agent sits at the keyboard. They get a code that only they keep: without it nobody can answer for them, and with it they leave.</source>
        <translation>An der Tastatur sitzt, wer teilnimmt. Es gibt einen Code, den nur diese Person hat: Ohne ihn kann niemand für sie antworten, und mit ihm steigt sie aus.</translation>
    </message>
    <message>
        <source>Leave the check-in</source>
        <translation>Die Befindensfrage verlassen</translation>
    </message>
    <message>
        <source>From now on none of your answers counts, earlier ones included.</source>
        <translation>Von jetzt an zählt keine Ihrer Antworten mehr, auch frühere nicht.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Befinden</translation>
    </message>
    <message numerus="yes">
        <source>Your own answer. It is shown together with those of %n people or more, never by itself.</source>
        <translation>
            <numerusform>Ihre eigene Antwort. Sie wird nur zusammen mit denen von mindestens %n Person gezeigt, nie allein.</numerusform>
            <numerusform>Ihre eigene Antwort. Sie wird nur zusammen mit denen von mindestens %n Personen gezeigt, nie allein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation>Kollegiale Bewertung</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalwesen</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Datentreuhand</translation>
    </message>
    <message>
        <source>Employee representative</source>
        <translation>Arbeitnehmervertretung</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Kundenerlebnis</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotional</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>SetAsideText</name>
    <message>
        <source>Not complete JSON</source>
        <translation>Kein vollständiges JSON</translation>
    </message>
    <message>
        <source>Not readable as text</source>
        <translation>Nicht als Text lesbar</translation>
    </message>
    <message>
        <source>Too long to be read</source>
        <translation>Zu lang zum Lesen</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>No identifier</source>
        <translation>Keine Kennung</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Time without a zone</source>
        <translation>Zeit ohne Zeitzone</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Keine Zeitangabe</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>Negative length</source>
        <translation>Negative Dauer</translation>
    </message>
    <message>
        <source>Nothing that can be recognised</source>
        <translation>Nichts Bekanntes</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Signatur passt nicht</translation>
    </message>
    <message>
        <source>Needs an extension Attune does not know</source>
        <translation>Braucht eine Erweiterung, die Attune nicht kennt</translation>
    </message>
    <message>
        <source>Recording too large to stand in the record</source>
        <translation>Aufnahme zu groß, um im Datensatz zu stehen</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Eine Spalte fehlt</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Its interaction is not here</source>
        <translation>Seine Interaktion ist nicht da</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Ein Archiv</translation>
    </message>
    <message>
        <source>Correct the record below, then try again.</source>
        <translation>Den Datensatz unten berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Export it again as UTF-8, or correct the record below.</source>
        <translation>Noch einmal als UTF-8 ausgeben oder den Datensatz unten berichtigen.</translation>
    </message>
    <message>
        <source>Ask the source for smaller records. It was not kept, only its place.</source>
        <translation>Die Quelle um kleinere Datensätze bitten. Er wurde nicht aufbewahrt, nur seine Stelle.</translation>
    </message>
    <message>
        <source>Ask the source for a plainer export, or correct the record below.</source>
        <translation>Die Quelle um eine einfachere Ausgabe bitten oder den Datensatz unten berichtigen.</translation>
    </message>
    <message>
        <source>Add the identifier the source knows it by.</source>
        <translation>Die Kennung ergänzen, unter der die Quelle ihn führt.</translation>
    </message>
    <message>
        <source>Add when it began.</source>
        <translation>Ergänzen, wann es begann.</translation>
    </message>
    <message>
        <source>Say which zone times without one are of, or add it to the record.</source>
        <translation>Sagen, aus welcher Zone Zeiten ohne Zone sind, oder sie im Datensatz ergänzen.</translation>
    </message>
    <message>
        <source>Correct the time below.</source>
        <translation>Die Zeit unten berichtigen.</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>Eine der beiden Zeiten berichtigen.</translation>
    </message>
    <message>
        <source>Correct the length below.</source>
        <translation>Die Dauer unten berichtigen.</translation>
    </message>
    <message>
        <source>Say what its columns mean, or export it in a format Attune reads.</source>
        <translation>Sagen, was seine Spalten bedeuten, oder in einem Format ausgeben, das Attune liest.</translation>
    </message>
    <message>
        <source>Ask the source for the unencrypted record.</source>
        <translation>Die Quelle um den unverschlüsselten Datensatz bitten.</translation>
    </message>
    <message>
        <source>It was changed after it was signed. Ask the source for it again.</source>
        <translation>Er wurde nach dem Signieren geändert. Die Quelle noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>Ask the source to leave the extension out.</source>
        <translation>Die Quelle bitten, die Erweiterung wegzulassen.</translation>
    </message>
    <message>
        <source>The interaction was kept. Import the recording as a file of its own.</source>
        <translation>Die Interaktion wurde behalten. Die Aufnahme als eigene Datei einlesen.</translation>
    </message>
    <message>
        <source>Say which column holds it, or export it with that column.</source>
        <translation>Sagen, welche Spalte es enthält, oder mit dieser Spalte ausgeben.</translation>
    </message>
    <message>
        <source>Correct the number below.</source>
        <translation>Die Zahl unten berichtigen.</translation>
    </message>
    <message>
        <source>Import the interaction, then try again.</source>
        <translation>Die Interaktion einlesen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is nothing to read. Dismiss it.</source>
        <translation>Es gibt nichts zu lesen. Verwerfen.</translation>
    </message>
    <message>
        <source>Ask the source for the whole file.</source>
        <translation>Die Quelle um die ganze Datei bitten.</translation>
    </message>
    <message>
        <source>Check its permissions, or whether the disk is there.</source>
        <translation>Die Rechte prüfen, oder ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>Name the files themselves.</source>
        <translation>Die Dateien selbst nennen.</translation>
    </message>
    <message>
        <source>Unpack it, then import what was in it.</source>
        <translation>Entpacken und einlesen, was darin war.</translation>
    </message>
</context>
<context>
    <name>SheetExport</name>
    <message>
        <source>Staffing by volume and by load</source>
        <translation>Personalbedarf nach Menge und nach Last</translation>
    </message>
    <message>
        <source>The adjustment by load is a construction of its own: its weights and its recovery are settings of a policy, none of them measured.</source>
        <translation>Die Anpassung nach Last ist eine eigene Konstruktion: ihre Gewichte und ihre Erholung sind Einstellungen einer Richtlinie, keine davon gemessen.</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>service</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>An interval must be longer than nothing.</source>
        <translation>Ein Intervall muss länger als nichts sein.</translation>
    </message>
    <message>
        <source>Where there are interactions, handling must take time.</source>
        <translation>Wo es Interaktionen gibt, muss die Bearbeitung Zeit brauchen.</translation>
    </message>
    <message>
        <source>There cannot be fewer interactions than none.</source>
        <translation>Es kann nicht weniger Interaktionen als keine geben.</translation>
    </message>
    <message>
        <source>Recovery cannot be shorter than nothing.</source>
        <translation>Erholung kann nicht kürzer als nichts sein.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero.</source>
        <translation>Ein Gewicht kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The target cannot lie before the interaction came.</source>
        <translation>Das Ziel kann nicht vor dem Eintreffen der Interaktion liegen.</translation>
    </message>
    <message>
        <source>A service level lies below 100 %: all of them in time cannot be promised.</source>
        <translation>Ein Servicegrad liegt unter 100 %: alle rechtzeitig lässt sich nicht versprechen.</translation>
    </message>
    <message>
        <source>The cap on occupancy lies above 0 and at most at 100 %.</source>
        <translation>Die Obergrenze der Auslastung liegt über 0 und höchstens bei 100 %.</translation>
    </message>
    <message>
        <source>The cap on load must lie above zero.</source>
        <translation>Die Obergrenze der Last muss über null liegen.</translation>
    </message>
    <message>
        <source>Shrinkage must lie below 100 %: somebody has to be there.</source>
        <translation>Der Ausfall muss unter 100 % liegen: jemand muss da sein.</translation>
    </message>
    <message>
        <source>Interactions of a usual day in this half hour</source>
        <translation>Interaktionen eines üblichen Tages in dieser halben Stunde</translation>
    </message>
    <message>
        <source>Interactions of a day that only one in five exceeds</source>
        <translation>Interaktionen eines Tages, den nur einer von fünf übertrifft</translation>
    </message>
    <message>
        <source>People on duty that minutes alone ask for</source>
        <translation>Personen im Dienst, die Minuten allein verlangen</translation>
    </message>
    <message>
        <source>People on duty with recovery and the cap on load</source>
        <translation>Personen im Dienst mit Erholung und Obergrenze der Last</translation>
    </message>
    <message>
        <source>Which limit decides</source>
        <translation>Welche Grenze entscheidet</translation>
    </message>
    <message>
        <source>People to roster, with shrinkage</source>
        <translation>Personen, die einzuplanen sind, mit Ausfall</translation>
    </message>
    <message>
        <source>Load-minutes an agent-hour</source>
        <translation>Lastminuten je Stunde und Person</translation>
    </message>
    <message>
        <source>Answered within the target, of all offered, with the people by load</source>
        <translation>Im Ziel beantwortet, von allen, mit den Personen nach Last</translation>
    </message>
    <message numerus="yes">
        <source>Only %n comparable day(s) with data: four are needed.</source>
        <translation>
            <numerusform>Nur %n vergleichbarer Tag mit Daten: vier sind nötig.</numerusform>
            <numerusform>Nur %n vergleichbare Tage mit Daten: vier sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume alone asks for %1 agent-hours on duty, load for %2: %3 a day, %4 with shrinkage.</source>
        <translation>Die Menge allein verlangt %1 Stunden im Dienst, die Last %2: %3 am Tag, %4 mit Ausfall.</translation>
    </message>
    <message>
        <source>At the busiest half hour %1 people instead of %2.</source>
        <translation>In der vollsten halben Stunde %1 Personen statt %2.</translation>
    </message>
    <message>
        <source>On a day only one in five exceeds: %1 agent-hours, %2 people at once.</source>
        <translation>An einem Tag, den nur einer von fünf übertrifft: %1 Stunden, %2 Personen zugleich.</translation>
    </message>
    <message numerus="yes">
        <source>One more point of service level takes %n more person(s) then.</source>
        <translation>
            <numerusform>Ein Punkt Servicegrad mehr braucht dann %n Person mehr.</numerusform>
            <numerusform>Ein Punkt Servicegrad mehr braucht dann %n Personen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery is planned after interactions and stands in the shrinkage as well: it is counted twice.</source>
        <translation>Erholung ist nach Interaktionen eingeplant und steht auch im Ausfall: sie wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>An interval asks for more than %1 people: look at its input.</source>
        <translation>Ein Intervall verlangt mehr als %1 Personen: sehen Sie sich seine Eingaben an.</translation>
    </message>
    <message>
        <source>Mail and other writing that can wait is left out: %1 interactions.</source>
        <translation>Post und anderes, das warten kann, bleibt außen vor: %1 Interaktionen.</translation>
    </message>
    <message>
        <source>Left out, since nothing of their queue has a length: %1 interactions.</source>
        <translation>Außen vor, da nichts in ihrer Warteschlange eine Länge hat: %1 Interaktionen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Busy, %</source>
        <translation>Belegt, %</translation>
    </message>
    <message>
        <source>Load/h</source>
        <translation>Last/h</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Rechtzeitig, %</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>Load, P80</source>
        <translation>Last, P80</translation>
    </message>
    <message>
        <source>One more point of service level needs nobody more: another limit binds.</source>
        <translation>Ein weiterer Punkt Servicelevel braucht niemanden mehr: Eine andere Grenze bindet.</translation>
    </message>
    <message>
        <source>Agent-hours are the sums of the half hours in the table; each opens into its reasons.</source>
        <translation>Personenstunden sind die Summen der halben Stunden in der Tabelle; jede öffnet sich in ihre Gründe.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Interactions in this half hour on the %n comparable day(s), oldest first: %2. On half of such days at most %3 are expected (P50), on four of five at most %4 (P80).</source>
        <translation>
            <numerusform>%1. Interaktionen in dieser halben Stunde an %n vergleichbaren Tag: %2. An der Hälfte solcher Tage sind höchstens %3 zu erwarten (P50), an vier von fünf höchstens %4 (P80).</numerusform>
            <numerusform>%1. Interaktionen in dieser halben Stunde an den %n vergleichbaren Tagen, älteste zuerst: %2. An der Hälfte solcher Tage sind höchstens %3 zu erwarten (P50), an vier von fünf höchstens %4 (P80).</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume: handled in %1 s on average, they keep %2 people busy without a pause (Erlang). To answer %3 % within %4 s and be busy %5 % at most takes %6 by Erlang C, in which nobody gives up waiting.</source>
        <translation>Menge: Im Mittel in %1 s bearbeitet, halten sie %2 Personen ohne Pause beschäftigt (Erlang). Um %3 % binnen %4 s anzunehmen und höchstens zu %5 % ausgelastet zu sein, braucht es %6 nach Erlang C, in dem niemand das Warten aufgibt.</translation>
    </message>
    <message>
        <source>Load: with recovery %1 s each and %2 Erlang, the same takes %3. They bring %4 load-minutes an hour, at %5 an agent at most that takes %6. The higher one stands: %7, %8 binds.</source>
        <translation>Last: Mit Erholung je %1 s und %2 Erlang, dasselbe braucht %3. Sie bringen %4 Lastminuten je Stunde, bei höchstens %5 je Person braucht das %6. Das Höhere gilt: %7, bindend: %8.</translation>
    </message>
    <message>
        <source>Rostered: %1 ÷ (1 − %2 %), rounded up, is %3. With %1 on duty each is handling %4 % of the time and carries %5 load-minutes an hour, and %6 % are answered in time.</source>
        <translation>Eingeplant: %1 ÷ (1 − %2 %), aufgerundet, ist %3. Mit %1 im Dienst bearbeitet jede Person %4 % der Zeit und trägt %5 Lastminuten je Stunde, und %6 % werden rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>%1
It asks for more than %2 people: look at its input.</source>
        <translation>%1
Es verlangt mehr als %2 Personen: Sehen Sie die Eingaben an.</translation>
    </message>
    <message>
        <source>With the interactions of P80 the same reckoning takes %1 on duty.</source>
        <translation>Mit den Interaktionen von P80 braucht dieselbe Rechnung %1 im Dienst.</translation>
    </message>
    <message>
        <source>low class</source>
        <translation>niedrige Klasse</translation>
    </message>
    <message>
        <source>medium class</source>
        <translation>mittlere Klasse</translation>
    </message>
    <message>
        <source>high class</source>
        <translation>hohe Klasse</translation>
    </message>
    <message>
        <source>very high class</source>
        <translation>sehr hohe Klasse</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>%1 (%2): %3 s of recovery, weight %4</source>
        <translation>%1 (%2): %3 s Erholung, Gewicht %4</translation>
    </message>
    <message>
        <source>What one interaction counts, by the class of its queue: %1.</source>
        <translation>Was eine Interaktion nach der Klasse ihrer Warteschlange zählt: %1.</translation>
    </message>
    <message>
        <source>What it hangs on, at the half hour with the most interactions: %1 people as it stands, %2 if they may be busy five points less, %3 if the cap on load is a tenth lower, %4 without recovery.</source>
        <translation>Woran es hängt, in der halben Stunde mit den meisten Interaktionen: %1 Personen, wie es steht, %2, wenn sie fünf Punkte weniger ausgelastet sein dürfen, %3, wenn die Obergrenze der Last ein Zehntel niedriger liegt, %4 ohne Erholung.</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, wieder am %2</translation>
    </message>
    <message>
        <source>There is no mentor yet.</source>
        <translation>Es gibt noch keinen Mentor.</translation>
    </message>
    <message>
        <source>Who can be matched, and why others cannot:
%1</source>
        <translation>Wer vermittelt werden kann, und warum andere nicht:
%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Nobody asks for support.</source>
        <translation>Niemand bittet um Unterstützung.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Deletes itself: a day after its end nothing of it can be read any more, here or in a backup.</source>
        <translation>Löscht sich selbst: Einen Tag nach dem Ende ist nichts mehr davon lesbar, hier oder in einer Sicherung.</translation>
    </message>
    <message>
        <source>Ask for support…</source>
        <translation>Um Unterstützung bitten…</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Vermitteln…</translation>
    </message>
    <message>
        <source>Match declined</source>
        <translation>Vermittlung abgelehnt</translation>
    </message>
    <message>
        <source>By either of them; no reason is asked</source>
        <translation>Von einer der beiden Seiten; nach einem Grund wird nicht gefragt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Geschult am</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Nobody is a mentor yet.</source>
        <translation>Noch ist niemand Mentor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>may be asked</source>
        <translation>kann gefragt werden</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>At most %n match(es) at one time. Nobody of the teams they lead is ever matched with them.</source>
        <translation>
            <numerusform>Höchstens %n Vermittlung zugleich. Niemand aus den Teams, die sie leiten, wird je an sie vermittelt.</numerusform>
            <numerusform>Höchstens %n Vermittlungen zugleich. Niemand aus den Teams, die sie leiten, wird je an sie vermittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a mentor…</source>
        <translation>Mentor benennen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Without a mentor, seven days</source>
        <translation>Ohne Mentor, sieben Tage</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>At work, at most</source>
        <translation>Bei der Arbeit, höchstens</translation>
    </message>
    <message>
        <source>No shift of the coming days is known.</source>
        <translation>Keine Schicht der kommenden Tage ist bekannt.</translation>
    </message>
    <message>
        <source>The protocol promises support in no language.</source>
        <translation>Das Protokoll sagt in keiner Sprache Unterstützung zu.</translation>
    </message>
    <message>
        <source>In every hour somebody works there is a mentor.</source>
        <translation>In jeder Stunde, in der gearbeitet wird, ist ein Mentor da.</translation>
    </message>
    <message>
        <source>In these hours people are at work, and no active, trained mentor of this language is on shift at any site.</source>
        <translation>In diesen Stunden wird gearbeitet, und an keinem Standort ist ein aktiver, geschulter Mentor mit dieser Sprache in der Schicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a mentor</source>
        <translation>
            <numerusform>%n Anfrage wartet auf einen Mentor</numerusform>
            <numerusform>%n Anfragen warten auf einen Mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a mentor</source>
        <translation>Niemand wartet auf einen Mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n Person nimmt teil</numerusform>
            <numerusform>%n Personen nehmen teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One question, 0 to 10: How drained do you feel right now? Agents answer by themselves, if they wish to, with a code that only they keep, and leave whenever they wish. It is shown in groups of %n or more alone, never for a person, and a further group is withheld where the rest could be found by subtraction.</source>
        <translation>
            <numerusform>Eine Frage, 0 bis 10: Wie erschöpft fühlen Sie sich gerade? Beantwortet wird sie freiwillig und selbst, mit einem Code, den nur die Person hat, und verlassen kann man sie jederzeit. Gezeigt wird sie nur für Gruppen ab %n Person, nie für eine einzelne, und eine weitere Gruppe wird zurückgehalten, wo sich der Rest durch Abziehen finden ließe.</numerusform>
            <numerusform>Eine Frage, 0 bis 10: Wie erschöpft fühlen Sie sich gerade? Beantwortet wird sie freiwillig und selbst, mit einem Code, den nur die Person hat, und verlassen kann man sie jederzeit. Gezeigt wird sie nur für Gruppen ab %n Personen, nie für eine einzelne, und eine weitere Gruppe wird zurückgehalten, wo sich der Rest durch Abziehen finden ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two weeks, by team</source>
        <translation>Zwei Wochen, nach Team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Mean, 0 to 10</source>
        <translation>Mittel, 0 bis 10</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No data: nobody has answered in two weeks.</source>
        <translation>Keine Daten: In zwei Wochen hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Withheld: a figure of so few people would be about persons, or would give away another one that is.</source>
        <translation>Zurückgehalten: Ein Wert so weniger Menschen spräche von Personen, oder er verriete einen anderen, der es tut.</translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n person(s), each counted once.</source>
        <translation>
            <numerusform>Das Mittel über %n Person, einmal gezählt.</numerusform>
            <numerusform>Das Mittel über %n Personen, jede einmal gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Take part…</source>
        <translation>Teilnehmen…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>What is said stays between the two, with one exception that is told first: where somebody&apos;s life or health is in danger, the mentor gets help. A request says that somebody asks and in which language, no more, and deletes itself.</source>
        <translation>Was gesagt wird, bleibt zwischen beiden, mit einer Ausnahme, die zuerst gesagt wird: Wo Leben oder Gesundheit in Gefahr sind, holt die Mentorin oder der Mentor Hilfe. Eine Anfrage sagt, dass jemand bittet und in welcher Sprache, nicht mehr, und löscht sich selbst.</translation>
    </message>
    <message>
        <source>asks by themselves</source>
        <translation>bittet selbst</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht geschult</translation>
    </message>
    <message>
        <source>speaks another language</source>
        <translation>spricht eine andere Sprache</translation>
    </message>
    <message>
        <source>leads their team: never matched</source>
        <translation>leitet das Team: wird nie vermittelt</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>wurde abgelehnt</translation>
    </message>
    <message>
        <source>has enough matches</source>
        <translation>hat genug Vermittlungen</translation>
    </message>
    <message>
        <source>off shift now</source>
        <translation>jetzt nicht in der Schicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>Matched within %1 h: %2 of %n request(s) that can still be read.</source>
        <translation>
            <numerusform>Binnen %1 h vermittelt: %2 von %n Anfrage, die noch gelesen werden kann.</numerusform>
            <numerusform>Binnen %1 h vermittelt: %2 von %n Anfragen, die noch gelesen werden können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Tone: warm replies, %</source>
        <translation>Ton: warme Antworten, %</translation>
    </message>
    <message>
        <source>Resolution empathy, %</source>
        <translation>Empathie bei der Lösung, %</translation>
    </message>
    <message>
        <source>Recovery, %</source>
        <translation>Erholung, %</translation>
    </message>
    <message>
        <source>Share of interactions in which more replies are worded warmly than curtly. It is about wording alone.</source>
        <translation>Anteil der Interaktionen, in denen mehr Antworten warm als knapp formuliert sind. Es geht allein um die Formulierung.</translation>
    </message>
    <message>
        <source>Of interactions in which the customer fell below −0.2: share in which that was acknowledged and the end was no longer below it.</source>
        <translation>Von Interaktionen, in denen die Stimmung unter −0,2 fiel: Anteil, in dem das anerkannt wurde und das Ende nicht mehr darunter lag.</translation>
    </message>
    <message>
        <source>How much of the customer&apos;s dip was made good by the end, on average over interactions with a dip.</source>
        <translation>Wie viel vom Tief der Kundin oder des Kunden bis zum Ende gutgemacht wurde, im Mittel über Interaktionen mit einem Tief.</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Withheld: the group is so small that it would tell about persons, or about another group that is.</source>
        <translation>Zurückgehalten: Die Gruppe ist so klein, dass sie etwas über Personen verriete, oder über eine andere so kleine Gruppe.</translation>
    </message>
    <message>
        <source>withheld: too small a group</source>
        <translation>zurückgehalten: zu kleine Gruppe</translation>
    </message>
    <message>
        <source>%1 % not assessable</source>
        <translation>%1 % nicht auswertbar</translation>
    </message>
    <message>
        <source>n = %1, at least %2 needed</source>
        <translation>n = %1, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>It rests on %1 interactions, and at least %2 are needed; %3.</source>
        <translation>Er beruht auf %1 Interaktionen, und mindestens %2 sind nötig; %3.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>n = %1 · %2</source>
        <translation>n = %1 · %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from %3 interactions; %4 of %5 could be assessed. Model %6. Calibration scores are no part of it.</source>
        <translation>95-%-Intervall %1 bis %2, aus %3 Interaktionen; %4 von %5 waren auswertbar. Modell %6. Werte aus Kalibrierungen gehören nicht dazu.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleich möglich</translation>
    </message>
    <message>
        <source>%1 vs a week ago, same time</source>
        <translation>%1 zur Vorwoche, gleiche Uhrzeit</translation>
    </message>
    <message>
        <source>Interactions today</source>
        <translation>Interaktionen heute</translation>
    </message>
    <message>
        <source>Every part of a contact that began today in this place, compared with the same day a week ago up to the same time of day.</source>
        <translation>Jeder Teil eines Kontakts, der heute in diesem Bereich begann, verglichen mit demselben Tag der Vorwoche bis zur gleichen Uhrzeit.</translation>
    </message>
    <message>
        <source>Sentiment recovery</source>
        <translation>Erholung der Stimmung</translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln dip(s), 7 days</source>
        <translation>
            <numerusform>Median aus %Ln Einbruch, 7 Tage</numerusform>
            <numerusform>Median aus %Ln Einbrüchen, 7 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the customer&apos;s wording fell by 0.2 or more: the share of that fall made good by the end. 1 is all of it. Only with consent to analysis; a proxy from wording, not measured satisfaction.</source>
        <translation>Wo der Wortlaut der Kundenseite um 0,2 oder mehr fiel: der Anteil davon, der bis zum Ende wieder gutgemacht war. 1 ist alles. Nur mit Einwilligung in die Auswertung; ein Indikator aus dem Wortlaut, keine gemessene Zufriedenheit.</translation>
    </message>
    <message>
        <source>not yours to see: ask an administrator</source>
        <translation>hier nicht einsehbar: bitte die Verwaltung fragen</translation>
    </message>
    <message>
        <source>Hostile interactions</source>
        <translation>Feindselige Interaktionen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln assessed today</source>
        <translation>
            <numerusform>von %Ln heute bewerteten</numerusform>
            <numerusform>von %Ln heute bewerteten</numerusform>
        </translation>
    </message>
    <message>
        <source>Interactions of today in which the customer&apos;s wording was hostile to the agent or the company, or abusive. What was received, never what somebody felt.</source>
        <translation>Interaktionen von heute, in denen der Wortlaut der Kundenseite gegenüber Mitarbeitenden oder dem Unternehmen feindselig oder beleidigend war. Was empfangen wurde, nie was jemand empfand.</translation>
    </message>
    <message>
        <source>Escalations asked for</source>
        <translation>Verlangte Eskalationen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation>
            <numerusform>davon %n beantwortet</numerusform>
            <numerusform>davon %n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer asked for somebody else; answered means it was offered or done in the same interaction.</source>
        <translation>Die Kundenseite verlangte jemand anderen; beantwortet heißt, dass es in derselben Interaktion angeboten wurde oder erfolgte.</translation>
    </message>
    <message>
        <source>Consent to analysis</source>
        <translation>Einwilligung in die Auswertung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>%1 von %2 heute</translation>
    </message>
    <message>
        <source>Only these customers&apos; emotion is assessed. The others are counted, and opened as far as their basis allows.</source>
        <translation>Nur bei diesen wird die Stimmung der Kundenseite bewertet. Die anderen werden gezählt und so weit geöffnet, wie ihre Grundlage es erlaubt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 received abuse or a threat</source>
        <translation>%1 hat eine Beschimpfung oder Drohung erhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n hostile interactions within 90 minutes</source>
        <translation>
            <numerusform>%1 hatte %n feindselige Interaktion innerhalb von 90 Minuten</numerusform>
            <numerusform>%1 hatte %n feindselige Interaktionen innerhalb von 90 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Escalation asked for and not offered</source>
        <translation>Eskalation verlangt und nicht angeboten</translation>
    </message>
    <message>
        <source>An interaction ended clearly negative</source>
        <translation>Eine Interaktion endete deutlich negativ</translation>
    </message>
    <message>
        <source>%1 · %2 · ended at %3</source>
        <translation>%1 · %2 · Ende bei %3</translation>
    </message>
    <message>
        <source>Last data %1 old: alerts may be late</source>
        <translation>Letzte Daten %1 alt: Hinweise kommen womöglich verspätet</translation>
    </message>
    <message>
        <source>Last interaction ended %1</source>
        <translation>Letzte Interaktion endete %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n Datensatz war nicht lesbar</numerusform>
            <numerusform>%n Datensätze waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept with their reasons; everything else was imported</source>
        <translation>Mit Angabe des Grundes aufbewahrt; alles andere wurde eingelesen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) in interactions are in no list of agents</source>
        <translation>
            <numerusform>%n Person aus Interaktionen steht in keiner Liste der Mitarbeitenden</numerusform>
            <numerusform>%n Personen aus Interaktionen stehen in keiner Liste der Mitarbeitenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Their interactions are kept and marked, last 7 days</source>
        <translation>Ihre Interaktionen sind aufbewahrt und markiert, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) wait to be scored</source>
        <translation>
            <numerusform>%n Transkript wartet auf die Auswertung</numerusform>
            <numerusform>%n Transkripte warten auf die Auswertung</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring needs somebody signed in who may read transcripts</source>
        <translation>Zum Auswerten muss jemand angemeldet sein, der Transkripte lesen darf</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) on shift</source>
        <translation>
            <numerusform>%n Person im Dienst</numerusform>
            <numerusform>%n Personen im Dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>next hand-over %1</source>
        <translation>nächste Übergabe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more interaction(s) with abuse or a threat</source>
        <translation>
            <numerusform>Eine weitere Interaktion mit Beschimpfung oder Drohung</numerusform>
            <numerusform>%n weitere Interaktionen mit Beschimpfung oder Drohung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more agent(s) with a run of hostile interactions</source>
        <translation>
            <numerusform>Eine weitere Person mit einer Reihe feindseliger Interaktionen</numerusform>
            <numerusform>%n weitere Personen mit einer Reihe feindseliger Interaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more escalation(s) asked for and not offered</source>
        <translation>
            <numerusform>Eine weitere Eskalation verlangt und nicht angeboten</numerusform>
            <numerusform>%n weitere Eskalationen verlangt und nicht angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more interaction(s) ended clearly negative</source>
        <translation>
            <numerusform>Eine weitere Interaktion endete deutlich negativ</numerusform>
            <numerusform>%n weitere Interaktionen endeten deutlich negativ</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>no dip in 7 days</source>
        <translation>kein Einbruch in 7 Tagen</translation>
    </message>
    <message>
        <source>nothing assessed today</source>
        <translation>heute nichts bewertet</translation>
    </message>
    <message>
        <source>nobody asked today</source>
        <translation>heute von niemandem</translation>
    </message>
    <message>
        <source>nothing came in today</source>
        <translation>heute kam nichts</translation>
    </message>
</context>
<context>
    <name>TurnText</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Too few answers, or nothing varies.</source>
        <translation>Zu wenige Antworten, oder nichts schwankt.</translation>
    </message>
    <message>
        <source>Everybody is compared with themselves alone: ranks within persons, with an interval of 95 %. The slope is in points of the answer for one %1, with an intercept for each person.</source>
        <translation>Alle werden nur mit sich selbst verglichen: Ränge innerhalb der Personen, mit einem Intervall von 95 %. Die Steigung steht in Punkten der Antwort je %1, mit einem Achsenabschnitt je Person.</translation>
    </message>
    <message>
        <source>Relation to the check-in</source>
        <translation>Zusammenhang mit der Befindensfrage</translation>
    </message>
    <message>
        <source>At the end of the shift</source>
        <translation>Am Ende der Schicht</translation>
    </message>
    <message>
        <source>Correlation within persons</source>
        <translation>Korrelation innerhalb der Personen</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Not connected: nobody takes part in the check-in.</source>
        <translation>Nicht angeschlossen: Niemand nimmt an der Befindensfrage teil.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>load-minute</source>
        <translation>Lastminute</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Gearbeitete Stunden</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minutes of interactions</source>
        <translation>Minuten der Interaktionen</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>What load adds to hours worked</source>
        <translation>Was die Last zu gearbeiteten Stunden beiträgt</translation>
    </message>
    <message>
        <source>%1 % of the variance</source>
        <translation>%1 % der Varianz</translation>
    </message>
    <message numerus="yes">
        <source>From %n answer(s) of %1 people, together and within persons. Less than 2 % is nothing.</source>
        <translation>
            <numerusform>Aus %n Antwort von %1 Personen, zusammen und innerhalb der Personen. Weniger als 2 % ist nichts.</numerusform>
            <numerusform>Aus %n Antworten von %1 Personen, zusammen und innerhalb der Personen. Weniger als 2 % ist nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence in the week after</source>
        <translation>Abwesenheit in der Woche danach</translation>
    </message>
    <message>
        <source>Over seven days</source>
        <translation>Über sieben Tage</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>No source delivers absences.</source>
        <translation>Keine Quelle liefert Abwesenheiten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n week(s), %1 before a sick absence. 0.5 is chance: a coin does as well.</source>
        <translation>
            <numerusform>Von %n Woche %1 vor einer Krankmeldung. 0,5 ist Zufall: Eine Münze kann es auch.</numerusform>
            <numerusform>Von %n Wochen %1 vor einer Krankmeldung. 0,5 ist Zufall: Eine Münze kann es auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load, mean of seven days</source>
        <translation>Last, Mittel aus sieben Tagen</translation>
    </message>
    <message>
        <source>Alerts of four weeks</source>
        <translation>Alarme aus vier Wochen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Entwarnung nach</translation>
    </message>
    <message>
        <source>No alert was raised in four weeks.</source>
        <translation>In vier Wochen gab es keinen Alarm.</translation>
    </message>
    <message>
        <source>Marked useful: %1 of %2 (%3 % to %4 %).</source>
        <translation>Als nützlich angekreuzt: %1 von %2 (%3 % bis %4 %).</translation>
    </message>
    <message>
        <source>Nobody has marked an alert yet, so nothing is known of their precision.</source>
        <translation>Noch hat niemand einen Alarm angekreuzt; über ihre Treffsicherheit ist nichts bekannt.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>nicht an dem Tag</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nützlich</translation>
    </message>
    <message>
        <source>not useful</source>
        <translation>nicht nützlich</translation>
    </message>
    <message>
        <source>By %1.

%2</source>
        <translation>Von %1.

%2</translation>
    </message>
    <message>
        <source>Whether it told you something that mattered</source>
        <translation>Ob er Ihnen etwas Wichtiges gesagt hat</translation>
    </message>
    <message>
        <source>Not for your role, or this centre is only being read.</source>
        <translation>Nicht für Ihre Rolle, oder dieses Zentrum wird nur gelesen.</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Precision of alerts</source>
        <translation>Treffsicherheit der Alarme</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Marked useful</source>
        <translation>Als nützlich angekreuzt</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 % to %4 %)</source>
        <translation>%1 von %2 (%3 % bis %4 %)</translation>
    </message>
    <message>
        <source>As supervisors mark them under Alerts of four weeks; the interval is Wilson&apos;s of 95 %.</source>
        <translation>Wie die Schichtleitung sie unter Alarme aus vier Wochen ankreuzt; das Intervall ist das von Wilson mit 95 %.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts a shift</source>
        <translation>Alarme je Schicht</translation>
    </message>
    <message numerus="yes">
        <source>Of %n shift(s).</source>
        <translation>
            <numerusform>Aus %n Schicht.</numerusform>
            <numerusform>Aus %n Schichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until clearly below, median</source>
        <translation>Bis deutlich darunter, Median</translation>
    </message>
    <message>
        <source>Of those that cleared within the day.</source>
        <translation>Von denen, die am selben Tag entwarnt wurden.</translation>
    </message>
    <message>
        <source>A step of intensity weighs 0.25</source>
        <translation>Eine Stufe der Intensität wiegt 0,25</translation>
    </message>
    <message>
        <source>A step of intensity weighs 1</source>
        <translation>Eine Stufe der Intensität wiegt 1</translation>
    </message>
    <message>
        <source>Rest works twice as fast</source>
        <translation>Erholung wirkt doppelt so schnell</translation>
    </message>
    <message>
        <source>Rest works half as fast</source>
        <translation>Erholung wirkt halb so schnell</translation>
    </message>
    <message>
        <source>Sensitivity to the constants</source>
        <translation>Empfindlichkeit gegen die Konstanten</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Colour changes for</source>
        <translation>Die Farbe ändert sich bei</translation>
    </message>
    <message>
        <source>Red now</source>
        <translation>Rot jetzt</translation>
    </message>
    <message>
        <source>Red then</source>
        <translation>Rot dann</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3 %)</source>
        <translation>%1 von %2 Personen (%3 %)</translation>
    </message>
    <message>
        <source>Everybody&apos;s highest load of the last seven days, computed anew with the other constant, against the same limits.</source>
        <translation>Die höchste Last aller aus sieben Tagen, mit der anderen Konstante neu gerechnet, gegen dieselben Grenzen.</translation>
    </message>
    <message>
        <source>Alerts by site and contract</source>
        <translation>Alarme nach Standort und Vertrag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Alerts in 100 shifts</source>
        <translation>Alarme in 100 Schichten</translation>
    </message>
    <message>
        <source>No site known</source>
        <translation>Kein Standort bekannt</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>The model of load adds nothing over hours worked: it tells absence in the week after no better</source>
        <translation>Das Modell der Last fügt gearbeiteten Stunden nichts hinzu: Es sagt Abwesenheit in der Woche danach nicht besser</translation>
    </message>
    <message>
        <source>The model of load adds nothing over hours worked: it goes with the answers of the check-in no better</source>
        <translation>Das Modell der Last fügt gearbeiteten Stunden nichts hinzu: Es geht mit den Antworten der Befindensfrage nicht besser zusammen</translation>
    </message>
    <message>
        <source>Load tells more of absence in the week after than hours worked do</source>
        <translation>Die Last sagt mehr über Abwesenheit in der Woche danach als gearbeitete Stunden</translation>
    </message>
    <message>
        <source>Load goes with the answers of the check-in beyond what hours worked do</source>
        <translation>Die Last geht mit den Antworten der Befindensfrage über gearbeitete Stunden hinaus zusammen</translation>
    </message>
    <message>
        <source>Whether load says more than hours worked is not known here: there is too little to tell</source>
        <translation>Ob die Last mehr sagt als gearbeitete Stunden, ist hier nicht bekannt: Es gibt zu wenig dafür</translation>
    </message>
    <message>
        <source>Load describes demands and missing rest. Published figures of that kind predict hardly anything about one person (areas of 0.57 to 0.65), so none is shown of one. Here stands whether they are worth anything in this centre.</source>
        <translation>Die Last beschreibt Anforderungen und fehlende Erholung. Veröffentlichte Werte dieser Art sagen über eine einzelne Person kaum etwas voraus (Flächen von 0,57 bis 0,65), deshalb wird keiner von einer gezeigt. Hier steht, ob sie in diesem Zentrum etwas taugen.</translation>
    </message>
    <message>
        <source>Scores are not yours to see: every interaction counts by its queue, here too.</source>
        <translation>Bewertungen dürfen Sie nicht sehen: Jede Interaktion zählt nach ihrer Warteschlange, auch hier.</translation>
    </message>
    <message numerus="yes">
        <source>No data: %n answer(s) of a day with a shift; at least %1 of %2 people are needed.</source>
        <translation>
            <numerusform>Keine Daten: eine Antwort von einem Tag mit Schicht; nötig sind mindestens %1 von %2 Personen.</numerusform>
            <numerusform>Keine Daten: %n Antworten von Tagen mit Schicht; nötig sind mindestens %1 von %2 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before an absence; at least %1 are needed.</source>
        <translation>
            <numerusform>Eine Woche vor einer Abwesenheit; nötig sind mindestens %1.</numerusform>
            <numerusform>%n Wochen vor einer Abwesenheit; nötig sind mindestens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rise to amber or red within four weeks, found again minute by minute as Fatigue finds it. Each stands under Alerts of four weeks.</source>
        <translation>Jeder Anstieg auf Gelb oder Rot in vier Wochen, Minute für Minute wiedergefunden wie unter Belastung. Jeder steht unter Alarme aus vier Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people, or a group that would tell of such a one by subtraction: nothing is said of it.</source>
        <translation>
            <numerusform>Weniger als %n Person, oder eine Gruppe, die eine solche durch Abziehen verriete: Über sie wird nichts gesagt.</numerusform>
            <numerusform>Weniger als %n Personen, oder eine Gruppe, die eine solche durch Abziehen verriete: Über sie wird nichts gesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) in %1 shifts. A difference is a reason to look at work and plans, not at people.</source>
        <translation>
            <numerusform>%n Alarm in %1 Schichten. Ein Unterschied ist ein Anlass, auf Arbeit und Pläne zu sehen, nicht auf Menschen.</numerusform>
            <numerusform>%n Alarme in %1 Schichten. Ein Unterschied ist ein Anlass, auf Arbeit und Pläne zu sehen, nicht auf Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Contract not known</source>
        <translation>Vertrag nicht bekannt</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>bringt etwas</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>bringt nichts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>WordsText</name>
    <message>
        <source>No transcript came with this interaction.</source>
        <translation>Zu dieser Interaktion kam kein Transkript.</translation>
    </message>
    <message>
        <source>The transcript of this interaction is not kept any more: its time is over.</source>
        <translation>Das Transkript dieser Interaktion wird nicht mehr aufbewahrt: Seine Zeit ist um.</translation>
    </message>
    <message>
        <source>What was said in this interaction was erased because somebody asked for it.</source>
        <translation>Was in dieser Interaktion gesagt wurde, ist gelöscht, weil jemand darum gebeten hat.</translation>
    </message>
    <message>
        <source>There is no lawful basis for opening this interaction.</source>
        <translation>Es gibt keine Rechtsgrundlage, diese Interaktion zu öffnen.</translation>
    </message>
    <message>
        <source>The transcript is not yours to see. Ask an administrator for the transcript class.</source>
        <translation>Das Transkript ist hier nicht einsehbar. Bitte die Verwaltung um die Freigabe für Transkripte bitten.</translation>
    </message>
</context>
<context>
    <name>attune::app::CalibrationWiring</name>
    <message>
        <source>calibration of %1</source>
        <translation>Kalibrierung von %1</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The scores were revealed meanwhile: what is given now would not be counted. Your draft is kept.</source>
        <translation>Die Werte wurden inzwischen aufgedeckt: was jetzt gegeben wird, würde nicht gezählt. Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>Unterschreiben und beginnen</translation>
    </message>
    <message>
        <source>Signed. Everybody who takes part can score now.</source>
        <translation>Unterschrieben. Alle Teilnehmenden können jetzt bewerten.</translation>
    </message>
    <message>
        <source>%1: interaction %2 of %3</source>
        <translation>%1: Interaktion %2 von %3</translation>
    </message>
    <message>
        <source>Reveal the scores?</source>
        <translation>Die Bewertungen aufdecken?</translation>
    </message>
    <message>
        <source>Everybody who takes part can read all scores from now on, and nobody can give one any more. What was given on another workstation before it heard of this still counts.</source>
        <translation>Alle, die teilnehmen, können von jetzt an alle Werte lesen, und niemand kann mehr einen abgeben. Was auf einem anderen Arbeitsplatz abgegeben wurde, bevor er davon erfuhr, zählt noch.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Signed and revealed.</source>
        <translation>Unterschrieben und aufgedeckt.</translation>
    </message>
    <message>
        <source>Conclude the session</source>
        <translation>Die Sitzung abschließen</translation>
    </message>
    <message>
        <source>Who was there, and what was agreed. Both stand in the record of the session.</source>
        <translation>Wer da war und worauf man sich geeinigt hat. Beides steht im Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Unterschreiben und speichern</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>Signed and closed.</source>
        <translation>Unterschrieben und geschlossen.</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Einigung: %1</translation>
    </message>
    <message>
        <source>The answer need not be anybody&apos;s. A comment says why, and stands in the record of the session.</source>
        <translation>Die Antwort muss niemandes Antwort sein. Ein Kommentar sagt, warum, und steht im Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>An answer is missing.</source>
        <translation>Eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>letter to oneself after calibration</source>
        <translation>Brief an sich selbst nach der Kalibrierung</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Text (*.txt)</source>
        <translation>Dokument (*.pdf);;Text (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 Earlier sessions left %n gold item(s) fewer than wanted.</source>
        <translation>
            <numerusform>%1 Frühere Sitzungen ließen %n Goldfall weniger übrig als gewünscht.</numerusform>
            <numerusform>%1 Frühere Sitzungen ließen %n Goldfälle weniger übrig als gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>letter to oneself after calibration, printed</source>
        <translation>Brief an sich selbst nach der Kalibrierung, gedruckt</translation>
    </message>
    <message>
        <source>calibration of %1, printed</source>
        <translation>Kalibrierung von %1, gedruckt</translation>
    </message>
    <message>
        <source>You see here what was drawn, and would know the gold items from it while you score: leave yourself out of the participants, or the gold items.</source>
        <translation>Sie sehen hier, was gezogen wurde, und wüssten daran beim Bewerten, was die Goldfälle sind: Nehmen Sie sich selbst aus den Teilnehmenden heraus, oder die Goldfälle.</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>What was late until now and is not after the new deadline counts as in time.</source>
        <translation>Was bisher verspätet war und vor der neuen Frist liegt, gilt als rechtzeitig.</translation>
    </message>
    <message>
        <source>Signed. It can be agreed on together now.</source>
        <translation>Unterschrieben. Jetzt kann man sich gemeinsam einigen.</translation>
    </message>
    <message>
        <source>Given alike by all.</source>
        <translation>Von allen gleich gegeben.</translation>
    </message>
    <message>
        <source>Signed and saved. Each can still be changed until the session is concluded.</source>
        <translation>Unterschrieben und gespeichert. Jede Antwort lässt sich noch ändern, bis die Sitzung abgeschlossen wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an answer, and by how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Given: %2.</source>
        <comment>a sentence, and answers</comment>
        <translation>%1 Gegeben: %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a contact&apos;s number, and the source it is from</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The interactions are drawn at random among those with a transcript; two to four are usual. You can still choose others by hand.</source>
        <translation>Die Interaktionen werden zufällig unter denen mit Transkript gezogen; zwei bis vier sind üblich. Andere können Sie danach noch von Hand wählen.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) were drawn at random; the draw can be repeated by its seed. To choose by hand, type a contact&apos;s number in their list and mark it with Space: then the draw certifies nothing. Scores stay sealed until the facilitator reveals them. Whoever facilitates and scores as well names a substitute who does not score. Hidden gold items come on top: interactions of earlier sessions whose right answers are known, shuffled among the others, and nobody is told which they are.</source>
        <translation>
            <numerusform>%n Interaktion wurde zufällig gezogen; die Ziehung lässt sich mit ihrem Startwert wiederholen. Um von Hand zu wählen, tippen Sie in der Liste die Nummer eines Kontakts und wählen ihn mit der Leertaste: Dann bescheinigt die Ziehung nichts. Bewertungen bleiben versiegelt, bis die Moderation sie aufdeckt. Wer moderiert und zugleich bewertet, nennt eine Vertretung, die nicht bewertet. Verborgene Goldfälle kommen dazu: Interaktionen früherer Sitzungen, deren richtige Antworten bekannt sind, unter die anderen gemischt, und niemandem wird gesagt, welche es sind.</numerusform>
            <numerusform>%n Interaktionen wurden zufällig gezogen; die Ziehung lässt sich mit ihrem Startwert wiederholen. Um von Hand zu wählen, tippen Sie in der Liste die Nummer eines Kontakts und wählen ihn mit der Leertaste: Dann bescheinigt die Ziehung nichts. Bewertungen bleiben versiegelt, bis die Moderation sie aufdeckt. Wer moderiert und zugleich bewertet, nennt eine Vertretung, die nicht bewertet. Verborgene Goldfälle kommen dazu: Interaktionen früherer Sitzungen, deren richtige Antworten bekannt sind, unter die anderen gemischt, und niemandem wird gesagt, welche es sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>form</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>A deadline is put off, never brought forward: nobody is made late afterwards.</source>
        <translation>Eine Frist wird verlängert, nie verkürzt: Niemand ist nachträglich zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) before this one may not be opened any more and are left out.</source>
        <translation>
            <numerusform>%n Interaktion vor dieser darf nicht mehr geöffnet werden und wird ausgelassen.</numerusform>
            <numerusform>%n Interaktionen vor dieser dürfen nicht mehr geöffnet werden und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::CentreWindow</name>
    <message>
        <source>Data until %1 · %2 interactions</source>
        <translation>Daten bis %1 · %2 Interaktionen</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Demonstration: it is always %1</source>
        <translation>Vorführung: es ist immer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) stored</source>
        <translation>
            <numerusform>%n Lieferung gespeichert</numerusform>
            <numerusform>%n Lieferungen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is damaged: run attune verify</source>
        <translation>Der Bestand ist beschädigt: attune verify ausführen</translation>
    </message>
    <message>
        <source>Store verified %1</source>
        <translation>Bestand geprüft %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Join as a new workstation…</source>
        <translation>Als neuer Arbeitsplatz beitreten…</translation>
    </message>
    <message>
        <source>Reading only: this folder is a copy, or waits to be let join</source>
        <translation>Nur lesbar: Dieser Ordner ist eine Kopie oder wartet auf Aufnahme</translation>
    </message>
    <message>
        <source>Nothing can be decided on this workstation: run attune verify</source>
        <translation>An diesem Arbeitsplatz kann nichts entschieden werden: attune verify aufrufen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Demonstration, opened for reading: it is always %1</source>
        <translation>Demonstration, zum Lesen geöffnet: Es ist immer %1</translation>
    </message>
    <message>
        <source>Opened for reading: nothing can be brought in or decided</source>
        <translation>Zum Lesen geöffnet: Nichts kann eingelesen oder entschieden werden</translation>
    </message>
</context>
<context>
    <name>attune::app::Console</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Exports (*.json *.jsonl *.vcon *.csv);;All files (*)</source>
        <translation>Exporte (*.json *.jsonl *.vcon *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>attune::app::DisputesWiring</name>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Signed. It can be disputed within the days of its form.</source>
        <translation>Unterschrieben. Einspruch ist in den Tagen möglich, die das Formular nennt.</translation>
    </message>
    <message>
        <source>Score again, knowing nothing of what was given</source>
        <translation>Erneut bewerten, ohne zu wissen, was gegeben wurde</translation>
    </message>
    <message>
        <source>Signed. A leader decides now.</source>
        <translation>Unterschrieben. Jetzt entscheidet eine Leitung.</translation>
    </message>
    <message>
        <source>The agent&apos;s side: change what is disputed, with the reason as comment</source>
        <translation>Sicht der bewerteten Person: Ändern Sie, was strittig ist, mit dem Grund als Kommentar</translation>
    </message>
    <message>
        <source>Signed. A leader of neither side chooses who scores it again.</source>
        <translation>Unterschrieben. Eine Leitung, die zu keiner Seite gehört, wählt, wer erneut bewertet.</translation>
    </message>
    <message>
        <source>Signed. They find it in their list.</source>
        <translation>Unterschrieben. Die gewählte Person findet es in ihrer Liste.</translation>
    </message>
    <message>
        <source>Signed and decided. The version before stays readable.</source>
        <translation>Unterschrieben und entschieden. Die vorige Fassung bleibt lesbar.</translation>
    </message>
    <message>
        <source>Withdraw the dispute</source>
        <translation>Einspruch zurückziehen</translation>
    </message>
    <message>
        <source>What was given stays. The reason stands in the record.</source>
        <translation>Was gegeben wurde, bleibt. Der Grund steht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Sign and withdraw</source>
        <translation>Unterschreiben und zurückziehen</translation>
    </message>
    <message>
        <source>Retract the evaluation</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>It counts for nothing any more and stays readable. The reason stands in the record.</source>
        <translation>Sie zählt nicht mehr und bleibt lesbar. Der Grund steht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Sign and retract</source>
        <translation>Unterschreiben und zurücknehmen</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed contact(s) to score again</source>
        <translation>
            <numerusform>%n strittiger Kontakt erneut zu bewerten</numerusform>
            <numerusform>%n strittige Kontakte erneut zu bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) to decide</source>
        <translation>
            <numerusform>%n Einspruch zu entscheiden</numerusform>
            <numerusform>%n Einsprüche zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) without a second evaluator</source>
        <translation>
            <numerusform>%n Einspruch ohne zweite bewertende Person</numerusform>
            <numerusform>%n Einsprüche ohne zweite bewertende Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known whose contact this is: it cannot be evaluated.</source>
        <translation>Es ist nicht bekannt, wessen Kontakt das ist: Er kann nicht bewertet werden.</translation>
    </message>
    <message>
        <source>Every form is blind: it is scored on a contact that is drawn, before anything of it was seen. New evaluation in Disputes draws one.</source>
        <translation>Jedes Formular ist blind: Damit wird ein gezogener Kontakt bewertet, bevor etwas davon gesehen wurde. „Neue Bewertung“ unter Einsprüche zieht einen.</translation>
    </message>
    <message>
        <source>This contact, which you have read, by a form that is not blind. The works agreement is asked, and that you picked it is written down.</source>
        <translation>Dieser Kontakt, den Sie gelesen haben, mit einem Formular, das nicht blind ist. Die Betriebsvereinbarung wird gefragt, und dass Sie ihn gewählt haben, wird festgehalten.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Blind: what was given before is not shown</source>
        <translation>Blind: Was zuvor gegeben wurde, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Both scores are there: keep, accept or a third value</source>
        <translation>Beide Bewertungen liegen vor: behalten, annehmen oder ein dritter Wert</translation>
    </message>
    <message>
        <source>Somebody has to be named who is on neither side</source>
        <translation>Es muss jemand benannt werden, der auf keiner Seite steht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>attune::app::EmpathyIndexWiring</name>
    <message>
        <source>Empathy index, %1</source>
        <translation>Empathie-Index, %1</translation>
    </message>
    <message>
        <source>empathy index</source>
        <translation>Empathie-Index</translation>
    </message>
    <message>
        <source>empathy index, printed</source>
        <translation>Empathie-Index, gedruckt</translation>
    </message>
</context>
<context>
    <name>attune::app::Entrance</name>
    <message>
        <source>A newer Attune opens this centre: it is copied first, so that nothing can be lost.</source>
        <translation>Ein neueres Attune öffnet dieses Zentrum: Es wird zuerst kopiert, damit nichts verloren gehen kann.</translation>
    </message>
    <message>
        <source>Bringing the centre to this version, step %1 of %2.</source>
        <translation>Das Zentrum wird auf diese Version gebracht, Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>A part is mistyped, or both are the same one. Each ends with a check, so look at them again letter by letter.</source>
        <translation>Ein Teil ist vertippt, oder beide sind derselbe. Jeder endet mit einer Prüfung: Sehen Sie ihn Zeichen für Zeichen noch einmal an.</translation>
    </message>
    <message>
        <source>These parts do not open this centre: they are of different keys, or a newer one was made.</source>
        <translation>Diese Teile öffnen dieses Zentrum nicht: Sie gehören zu verschiedenen Schlüsseln, oder ein neuerer wurde gezogen.</translation>
    </message>
    <message>
        <source>Somebody of this name was disabled. Choose another name.</source>
        <translation>Jemand dieses Namens wurde gesperrt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This cannot be a user&apos;s name: it is too long, or begins or ends with a space.</source>
        <translation>So kann ein Benutzer nicht heißen: Der Name ist zu lang oder beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>Ein Zentrum öffnen</translation>
    </message>
    <message>
        <source>It is held by %1. Close it there, then try again.</source>
        <translation>Es wird von %1 gehalten. Bitte dort schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This centre cannot be opened</source>
        <translation>Dieses Zentrum lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Opening the centre…</source>
        <translation>Das Zentrum wird geöffnet…</translation>
    </message>
    <message>
        <source>A demonstration: everybody&apos;s passphrase is “demo”.</source>
        <translation>Eine Vorführung: Die Passphrase aller ist „demo“.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain does not open it any more: the passphrase does.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung öffnet es nicht mehr: Die Passphrase tut es.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Diese Passphrase passt nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Passphrase lost</source>
        <translation>Passphrase verloren</translation>
    </message>
    <message>
        <source>Two parts of the printed recovery key make somebody an administrator with a new passphrase. Make a new recovery key afterwards: these parts have been seen.</source>
        <translation>Zwei Teile des gedruckten Wiederherstellungsschlüssels geben jemandem die Verwaltung und eine neue Passphrase. Ziehen Sie danach einen neuen: Diese Teile wurden gesehen.</translation>
    </message>
    <message>
        <source>Open the centre</source>
        <translation>Zentrum öffnen</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Ein anderer Teil</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers, so it cannot remember anybody.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund, der antwortet; sie kann sich niemanden merken.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not take it. The passphrase is asked again next time.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat es nicht angenommen. Die Passphrase wird beim nächsten Mal wieder verlangt.</translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation>Ein neues Zentrum</translation>
    </message>
    <message>
        <source>It lies in %1. Choose a passphrase: without it nothing in it can be read, by nobody.</source>
        <translation>Es liegt in %1. Wählen Sie eine Passphrase: Ohne sie kann niemand etwas darin lesen.</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>Zentrum anlegen</translation>
    </message>
    <message>
        <source>Making the demonstration centre…</source>
        <translation>Das Vorführzentrum wird angelegt…</translation>
    </message>
</context>
<context>
    <name>attune::app::ExchangeWiring</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help on several workstations</source>
        <translation>Hilfe zu mehreren Arbeitsplätzen</translation>
    </message>
    <message>
        <source>Several workstations</source>
        <translation>Mehrere Arbeitsplätze</translation>
    </message>
    <message>
        <source>The shared folder is not there</source>
        <translation>Der gemeinsame Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Not exchanged: %1</source>
        <translation>Nicht ausgetauscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of others refused: run attune verify</source>
        <translation>
            <numerusform>%n Entscheidung von anderen abgelehnt: attune verify aufrufen</numerusform>
            <numerusform>%n Entscheidungen von anderen abgelehnt: attune verify aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>Ausgetauscht %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Exchange now…</source>
        <translation>Jetzt austauschen…</translation>
    </message>
    <message>
        <source>The console has too much to do. Try again later.</source>
        <translation>Die Konsole hat zu viel zu tun. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>attune::app::FatigueWiring</name>
    <message>
        <source>%1 carries %2 load-minutes, the limit is %3</source>
        <translation>%1 trägt %2 Lastminuten, die Grenze ist %3</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <translation>Seit %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more over a limit</source>
        <translation>
            <numerusform>%n weitere Person über einer Grenze</numerusform>
            <numerusform>%n weitere über einer Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond what is told in one hour. %1</source>
        <translation>Über das hinaus, was in einer Stunde gemeldet wird. %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Bild (*.png);;Zeichnung (*.svg);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>attune::app::FormsWiring</name>
    <message>
        <source>What you had begun cannot be read any more.</source>
        <translation>Was Sie begonnen hatten, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile; your draft began with version %2. Look at what changed before you publish.</source>
        <translation>Inzwischen wurde Fassung %1 veröffentlicht; Ihr Entwurf begann mit Fassung %2. Sehen Sie nach, was sich geändert hat, bevor Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Somebody published this form meanwhile, or it is the same already. Your draft is kept: close this and look again.</source>
        <translation>Jemand hat dieses Formular inzwischen veröffentlicht, oder es ist schon dasselbe. Ihr Entwurf bleibt: Schließen Sie dies und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Signed and published: %1, version %2.</source>
        <translation>Signiert und veröffentlicht: %1, Fassung %2.</translation>
    </message>
    <message>
        <source>Signed and published. It can be scored with now.</source>
        <translation>Signiert und veröffentlicht. Ab jetzt kann damit bewertet werden.</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Ein Formular importieren</translation>
    </message>
    <message>
        <source>Forms (*.json *.csv);;All files (*)</source>
        <translation>Formulare (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file holds no form that can be read: %1. Nothing was changed.</source>
        <translation>Die Datei enthält kein lesbares Formular: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Das Formular exportieren</translation>
    </message>
    <message>
        <source>Form (*.json);;Table (*.csv)</source>
        <translation>Formular (*.json);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>attune::app::HandoverServer</name>
    <message>
        <source>The console has too much to do. Try again later.</source>
        <translation>Die Konsole hat gerade zu viel zu tun. Bitte später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>attune::app::ImportWiring</name>
    <message>
        <source>The console has too much to do. Try again later.</source>
        <translation>Die Konsole hat gerade zu viel zu tun. Bitte später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>attune::app::IndexDecisions</name>
    <message>
        <source>Contested by %1: %2</source>
        <translation>Angefochten von %1: %2</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>Entschieden von %1: %2</translation>
    </message>
    <message>
        <source>Weights of the empathy index</source>
        <translation>Gewichte des Empathie-Index</translation>
    </message>
    <message>
        <source>A change begins a new version and breaks the line over time, since figures of other weights cannot be compared.</source>
        <translation>Eine Änderung beginnt eine neue Fassung und unterbricht die Linie im Lauf der Zeit, da Werte mit anderen Gewichten nicht vergleichbar sind.</translation>
    </message>
    <message>
        <source>Together they are %1; they must be 100.</source>
        <translation>Zusammen sind es %1; es müssen 100 sein.</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>The weights of the other figures are scaled up to 100. It holds for everybody.</source>
        <translation>Die Gewichte der anderen Werte werden auf 100 hochgerechnet. Es gilt für alle.</translation>
    </message>
    <message>
        <source>Contest %1</source>
        <translation>%1 anfechten</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>What did you find in it?</source>
        <translation>Was haben Sie darin gefunden?</translation>
    </message>
    <message>
        <source>Answer from the words alone. Your answers change no score: they show how far the program can be relied on.</source>
        <translation>Antworten Sie allein nach den Worten. Ihre Antworten ändern keinen Wert: Sie zeigen, wie weit man sich auf das Programm verlassen kann.</translation>
    </message>
</context>
<context>
    <name>attune::app::InteractionsWiring</name>
    <message>
        <source>interactions</source>
        <translation>Interaktionen</translation>
    </message>
</context>
<context>
    <name>attune::app::InviteWiring</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Invite a workstation…</source>
        <translation>Arbeitsplatz einladen…</translation>
    </message>
    <message>
        <source>The console has too much to do. Try again later.</source>
        <translation>Die Konsole hat zu viel zu tun. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>attune::app::KeysWiring</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>It opens this centre here, and on your other workstations after their next exchange.</source>
        <translation>Sie öffnet dieses Zentrum hier, und an Ihren anderen Arbeitsplätzen nach deren nächstem Austausch.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>This is not your passphrase. Try again.</source>
        <translation>Das ist nicht Ihre Passphrase. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Draw a recovery key in three parts? Any two of them open the centre when passphrases are lost. Parts that were printed before are worth nothing afterwards.</source>
        <translation>Einen Wiederherstellungsschlüssel in drei Teilen ziehen? Je zwei davon öffnen das Zentrum, wenn Passphrasen verloren sind. Früher gedruckte Teile sind danach wertlos.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
</context>
<context>
    <name>attune::app::MappingsWiring</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Saved column meanings…</source>
        <translation>Gespeicherte Bedeutungen von Spalten…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>Sie ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Column meanings (*.json)</source>
        <translation>Bedeutungen von Spalten (*.json)</translation>
    </message>
    <message>
        <source>Saved. attune import --mapping reads it.</source>
        <translation>Gespeichert. attune import --mapping liest die Datei.</translation>
    </message>
    <message>
        <source>The file could not be written. Is there room, and may you write there?</source>
        <translation>Die Datei konnte nicht geschrieben werden. Ist dort Platz, und dürfen Sie dort schreiben?</translation>
    </message>
</context>
<context>
    <name>attune::app::ModelWiring</name>
    <message>
        <source>A new model of scoring waits to be adopted</source>
        <translation>Ein neues Modell der Bewertung wartet auf seine Übernahme</translation>
    </message>
    <message>
        <source>Until somebody has looked at what it changes, nothing new is scored.</source>
        <translation>Bis jemand angesehen hat, was es ändert, wird nichts Neues bewertet.</translation>
    </message>
    <message>
        <source>Adopt a new model</source>
        <translation>Ein neues Modell übernehmen</translation>
    </message>
    <message>
        <source>Everything is read again with it, the newest first, and the line over time is broken at this week.</source>
        <translation>Alles wird damit neu gelesen, das Neueste zuerst, und die Linie über die Zeit ist in dieser Woche unterbrochen.</translation>
    </message>
    <message>
        <source>Found by %1 on %2.</source>
        <translation>Gefunden von %1 am %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>attune::app::PackageWiring</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sealed packages…</source>
        <translation>Versiegelte Pakete…</translation>
    </message>
    <message>
        <source>Choose the folder that workstations share in the settings first.</source>
        <translation>Wählen Sie zuerst in den Einstellungen den Ordner, den die Arbeitsplätze teilen.</translation>
    </message>
    <message>
        <source>This centre is only being read.</source>
        <translation>Dieses Zentrum wird nur gelesen.</translation>
    </message>
    <message>
        <source>%1, for %2, until %3</source>
        <translation>%1, für %2, bis %3</translation>
    </message>
    <message>
        <source>Sealed and left in the shared folder.</source>
        <translation>Versiegelt und im geteilten Ordner abgelegt.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>attune::app::PeerReviewWiring</name>
    <message>
        <source>Cycle %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Unterschreiben und sichern</translation>
    </message>
    <message>
        <source>No assignment keeps all rules, so nothing was drawn. The details say what clashes and what would free it.</source>
        <translation>Keine Zuteilung hält alle Regeln ein, darum wurde nichts gezogen. Die Einzelheiten sagen, was sich widerspricht und was es lösen würde.</translation>
    </message>
    <message>
        <source>Drawn and signed. The certificate lets anybody draw it again.</source>
        <translation>Gezogen und unterschrieben. Mit dem Nachweis kann jede Person die Ziehung wiederholen.</translation>
    </message>
    <message>
        <source>Replace the contact</source>
        <translation>Kontakt ersetzen</translation>
    </message>
    <message>
        <source>The next contact of the same draw takes its place. The reason stands in the record, and replacements are counted.</source>
        <translation>Der nächste Kontakt derselben Ziehung tritt an seine Stelle. Der Grund steht im Protokoll, und Ersetzungen werden gezählt.</translation>
    </message>
    <message>
        <source>Sign and replace</source>
        <translation>Unterschreiben und ersetzen</translation>
    </message>
    <message>
        <source>Signed and replaced.</source>
        <translation>Unterschrieben und ersetzt.</translation>
    </message>
    <message>
        <source>End the cycle</source>
        <translation>Runde beenden</translation>
    </message>
    <message>
        <source>Nothing can be reviewed in it any more. What was reviewed stays as it is.</source>
        <translation>Danach kann darin nichts mehr durchgesehen werden. Was durchgesehen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Sign and end</source>
        <translation>Unterschreiben und beenden</translation>
    </message>
    <message>
        <source>Signed and ended.</source>
        <translation>Unterschrieben und beendet.</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Kollegiale Durchsicht</translation>
    </message>
    <message>
        <source>Contacts are drawn once, at random, and so is who reviews them. Only people who passed the gold items can be drawn. The reviews are for coaching and stay out of results.</source>
        <translation>Kontakte werden einmal zufällig gezogen und ebenso, wer sie durchsieht. Gezogen wird nur, wer die Referenzkontakte bestanden hat. Die Durchsichten dienen dem Coaching und gehören zu keinem Ergebnis.</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gesichert.</translation>
    </message>
    <message>
        <source>The next cycle is planned. Draw its contacts when it is to begin.</source>
        <translation>Die nächste Runde ist geplant. Ziehen Sie ihre Kontakte, wenn sie beginnen soll.</translation>
    </message>
    <message>
        <source>Give the review to somebody else</source>
        <translation>Die Durchsicht weitergeben</translation>
    </message>
    <message>
        <source>Whom the rules allow and who has the fewest reviews takes it over: nobody is chosen. The reason stands in the record, and it is counted.</source>
        <translation>Es übernimmt, wen die Regeln zulassen und wer am wenigsten Durchsichten hat: Niemand wird ausgesucht. Der Grund steht im Protokoll, und es wird gezählt.</translation>
    </message>
    <message>
        <source>Sign and give on</source>
        <translation>Unterschreiben und weitergeben</translation>
    </message>
    <message>
        <source>Signed. Somebody else reviews it now.</source>
        <translation>Unterschrieben. Nun sieht es jemand anderes durch.</translation>
    </message>
</context>
<context>
    <name>attune::app::RecoveryWiring</name>
    <message>
        <source>Offer %1 a rest: %2</source>
        <translation>%1 eine Erholung anbieten: %2</translation>
    </message>
    <message>
        <source>Since %1, by the protocol until %2</source>
        <translation>Seit %1, nach dem Protokoll bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be offered a rest</source>
        <translation>
            <numerusform>%n weitere Person, der eine Erholung anzubieten ist</numerusform>
            <numerusform>%n weitere Personen, denen eine Erholung anzubieten ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in recovery</source>
        <translation>
            <numerusform>%n in Erholung</numerusform>
            <numerusform>%n in Erholung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nobody is in recovery.</source>
        <translation>Niemand ist in Erholung.</translation>
    </message>
    <message>
        <source>In recovery: %1</source>
        <translation>In Erholung: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>attune::app::SetAsideWiring</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Set-aside records…</source>
        <translation>Zurückgestellte Datensätze…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken.</source>
        <translation>
            <numerusform>%Ln Datensatz übernommen.</numerusform>
            <numerusform>%Ln Datensätze übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still set aside.</source>
        <translation>
            <numerusform>%Ln noch zurückgestellt.</numerusform>
            <numerusform>%Ln noch zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed. The reason was kept.</source>
        <translation>Verworfen. Der Grund wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is opened in a centre that is only being read: it is written into the access log first.</source>
        <translation>In einem Zentrum, das nur gelesen wird, öffnet sich nichts: Was geöffnet wird, steht zuerst im Zugriffsprotokoll.</translation>
    </message>
</context>
<context>
    <name>attune::app::StaffingWiring</name>
    <message>
        <source>staffing</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>attune::app::TeamDashboardWiring</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Of these assessable</source>
        <translation>Davon auswertbar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>attune::app::TodayWiring</name>
    <message>
        <source>Shift brief</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>Open the works agreement</source>
        <translation>Betriebsvereinbarung öffnen</translation>
    </message>
</context>
<context>
    <name>attune::app::WorkWiring</name>
    <message>
        <source>Scoring</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Indexing words</source>
        <translation>Wörter verzeichnen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Pause the work in the background, or go on with it</source>
        <translation>Arbeit im Hintergrund anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Austausch</translation>
    </message>
</context>
<context>
    <name>attune::ui::ActionRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::AnswersModel</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1: nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>attune::ui::AssignDialog</name>
    <message>
        <source>may have read it before</source>
        <translation>kann sie schon gelesen haben</translation>
    </message>
    <message>
        <source>cannot have read it</source>
        <translation>kann sie nicht gelesen haben</translation>
    </message>
    <message>
        <source>not known among agents: the line cannot be asked</source>
        <translation>keiner Person in den Teams zugeordnet: Die Linie kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Choose who scores again</source>
        <translation>Wählen, wer erneut bewertet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Somebody of neither side and not on the agent&apos;s line. They see the contact and the form, and nothing of what was given or proposed. Why others cannot be chosen stands in the record.</source>
        <translation>Jemand, der zu keiner Seite gehört und nicht in der Linie der Person steht. Zu sehen sind der Kontakt und das Formular und nichts von dem, was gegeben oder vorgeschlagen wurde. Warum andere nicht gewählt werden können, steht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Somebody of neither side and not on the agent&apos;s line. They see the contact and the form, and nothing of what was given or proposed. Why others cannot be chosen stands in the record. Who rests now is not yours to read, so it was not asked.</source>
        <translation>Jemand, der zu keiner Seite gehört und nicht in der Linie der Person steht. Zu sehen sind der Kontakt und das Formular und nichts von dem, was gegeben oder vorgeschlagen wurde. Warum andere nicht gewählt werden können, steht in der Aufzeichnung. Wer sich gerade erholt, dürfen Sie nicht lesen, darum wurde es nicht gefragt.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Due in days</source>
        <translation>Frist in Tagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation>Unterschreiben und bitten</translation>
    </message>
</context>
<context>
    <name>attune::ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::BarRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>Highest is %1 with %2</source>
        <translation>Am höchsten ist %1 mit %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n over the line.</source>
        <translation>
            <numerusform>%1; %n über der Linie.</numerusform>
            <numerusform>%1; %n über der Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
</context>
<context>
    <name>attune::ui::CalibrationPanel</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Questions, most divergent first</source>
        <translation>Fragen, die strittigste zuerst</translation>
    </message>
    <message>
        <source>dot = alpha with 95 % interval, ring = exact agreement, dashed = 0.80, reliable</source>
        <translation>Punkt = Alpha mit 95-%-Intervall, Ring = genaue Übereinstimmung, gestrichelt = 0,80, verlässlich</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Who gave what</source>
        <translation>Wer gab was</translation>
    </message>
    <message>
        <source>All interactions</source>
        <translation>Alle Interaktionen</translation>
    </message>
    <message>
        <source>Open interaction</source>
        <translation>Interaktion öffnen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>This session as a document or table, with who exports it and why</source>
        <translation>Diese Sitzung als Dokument oder Tabelle, mit wem und warum</translation>
    </message>
    <message>
        <source>What people gave to others&apos; work is not yours to see: ask an administrator.</source>
        <translation>Was Menschen für die Arbeit anderer gaben, ist nicht für Sie bestimmt: fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>There are no ratings yet. Import a table of interaction, evaluator, question and score; each source is a session.</source>
        <translation>Es gibt noch keine Bewertungen. Importieren Sie eine Tabelle aus Interaktion, bewertender Person, Frage und Wert; jede Quelle ist eine Sitzung.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Interaction %1</source>
        <translation>Interaktion %1</translation>
    </message>
    <message>
        <source>Who gave what: %1</source>
        <translation>Wer gab was: %1</translation>
    </message>
    <message>
        <source>ground: below (orange) or above (blue) the mean of the row; Enter opens a row, Esc goes back</source>
        <translation>Hintergrund: unter (orange) oder über (blau) dem Mittel der Zeile; die Eingabetaste öffnet eine Zeile, Esc geht zurück</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung…</translation>
    </message>
    <message>
        <source>Plans a session: form, people, interactions, deadline</source>
        <translation>Plant eine Sitzung: Formular, Personen, Interaktionen, Frist</translation>
    </message>
    <message numerus="yes">
        <source>Score %n interaction(s)…</source>
        <translation>
            <numerusform>%n Interaktion bewerten…</numerusform>
            <numerusform>%n Interaktionen bewerten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Aufdecken…</translation>
    </message>
    <message>
        <source>Agree and conclude…</source>
        <translation>Einigen und abschließen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Record consensus…</source>
        <translation>Einigung festhalten…</translation>
    </message>
    <message>
        <source>What all hold to be right of the chosen question</source>
        <translation>Was alle bei der gewählten Frage für richtig halten</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Save as a letter to yourself</source>
        <translation>Als Brief an Sie selbst sichern</translation>
    </message>
    <message>
        <source>As a letter to yourself: a document or a text</source>
        <translation>Als Brief an Sie selbst: ein Dokument oder ein Text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print as a letter to yourself</source>
        <translation>Als Brief an Sie selbst drucken</translation>
    </message>
    <message>
        <source>As a letter to yourself, on paper</source>
        <translation>Als Brief an Sie selbst, auf Papier</translation>
    </message>
    <message>
        <source>Agreement over the sessions</source>
        <translation>Übereinstimmung über die Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>α of %Ln session(s), this one last</source>
        <translation>
            <numerusform>α von %Ln Sitzung</numerusform>
            <numerusform>α von %Ln Sitzungen, diese zuletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the deadline…</source>
        <translation>Frist verlängern…</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n interaction(s)…</source>
        <translation>
            <numerusform>Über %n Interaktion einig werden…</numerusform>
            <numerusform>Über %n Interaktionen einig werden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>Bewerten beginnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notes of the chosen question and interaction</source>
        <translation>Notizen zur gewählten Frage und Interaktion</translation>
    </message>
    <message>
        <source>Notes on “%1”, %2</source>
        <translation>Notizen zu „%1“, %2</translation>
    </message>
    <message>
        <source>This centre is open for reading only</source>
        <translation>Dieses Zentrum ist nur zum Lesen geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Reveal %n late score(s)</source>
        <translation>
            <numerusform>%n verspätete Bewertung aufdecken</numerusform>
            <numerusform>%n verspätete Bewertungen aufdecken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::ChatView</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s).</source>
        <translation>
            <numerusform>%n Beitrag.</numerusform>
            <numerusform>%n Beiträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::ChipButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>attune::ui::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>attune::ui::DayChart</name>
    <message>
        <source>Load by day, 28 days</source>
        <translation>Last nach Tagen, 28 Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Load-minutes</source>
        <translation>Lastminuten</translation>
    </message>
    <message>
        <source>Mean of 7 days</source>
        <translation>Mittel von 7 Tagen</translation>
    </message>
    <message>
        <source>Mean of 28 days</source>
        <translation>Mittel von 28 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) known: too few to compare with.</source>
        <translation>
            <numerusform>%n Tag bekannt: zu wenig für einen Vergleich.</numerusform>
            <numerusform>%n Tage bekannt: zu wenig für einen Vergleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 7 days lie %1 sd from the own 21 days before.</source>
        <translation>Die letzten 7 Tage liegen %1 SD von den eigenen 21 Tagen davor entfernt.</translation>
    </message>
</context>
<context>
    <name>attune::ui::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Unterschreiben und speichern</translation>
    </message>
</context>
<context>
    <name>attune::ui::DiscussionTimer</name>
    <message>
        <source>Time for the discussion of this question: starts and stops</source>
        <translation>Zeit für die Besprechung dieser Frage: beginnt und hält an</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Discussion, %1 left, running</source>
        <translation>Besprechung, noch %1, läuft</translation>
    </message>
    <message>
        <source>Discussion, %1 left</source>
        <translation>Besprechung, noch %1</translation>
    </message>
</context>
<context>
    <name>attune::ui::DisputesPanel</name>
    <message>
        <source>Disputes</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>what waits for you first, then what is open</source>
        <translation>zuerst, was auf Sie wartet, dann was offen ist</translation>
    </message>
    <message>
        <source>Shown table</source>
        <translation>Gezeigte Tabelle</translation>
    </message>
    <message>
        <source>Overturned by evaluator</source>
        <translation>Geändert je bewertende Person</translation>
    </message>
    <message>
        <source>Overturned by question</source>
        <translation>Geändert je Frage</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Score again…</source>
        <translation>Erneut bewerten…</translation>
    </message>
    <message>
        <source>Opens the form beside the transcript; nothing of what was given is shown</source>
        <translation>Öffnet das Formular neben dem Transkript; nichts von dem, was gegeben wurde, ist zu sehen</translation>
    </message>
    <message>
        <source>Choose evaluator…</source>
        <translation>Zweite Person wählen…</translation>
    </message>
    <message>
        <source>Of neither side and not on the agent&apos;s line</source>
        <translation>Zu keiner Seite gehörig und nicht in der Linie der Person</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Every question, with a reason</source>
        <translation>Jede Frage, mit einem Grund</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Einspruch…</translation>
    </message>
    <message>
        <source>Records the agent&apos;s side: another answer and why</source>
        <translation>Hält die Sicht der bewerteten Person fest: eine andere Antwort und warum</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Braucht einen Grund</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Needs a reason; the evaluation stays readable</source>
        <translation>Braucht einen Grund; die Bewertung bleibt lesbar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Neue Bewertung…</translation>
    </message>
    <message>
        <source>Draws a contact under the works agreement and opens the form</source>
        <translation>Zieht einen Kontakt unter der Betriebsvereinbarung und öffnet das Formular</translation>
    </message>
    <message>
        <source>Evaluations of people&apos;s work are not yours to see: ask an administrator.</source>
        <translation>Bewertungen der Arbeit anderer dürfen Sie nicht sehen: Fragen Sie jemanden aus der Administration.</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet. An evaluation is given by the centre&apos;s form, and whoever speaks for the agent may dispute it.</source>
        <translation>Es wurde noch nichts bewertet. Eine Bewertung folgt dem Formular des Zentrums, und wer für die Person spricht, kann Einspruch erheben.</translation>
    </message>
    <message>
        <source>Evaluation, form %1 v%2</source>
        <translation>Bewertung, Formular %1 v%2</translation>
    </message>
    <message>
        <source>by name; nobody is ranked</source>
        <translation>nach Namen; niemand wird gereiht</translation>
    </message>
    <message>
        <source>This centre is open for reading only</source>
        <translation>Dieses Zentrum ist nur zum Lesen geöffnet</translation>
    </message>
</context>
<context>
    <name>attune::ui::EmpathyIndexPanel</name>
    <message>
        <source>Empathy index</source>
        <translation>Empathie-Index</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo sie stehen</translation>
    </message>
    <message>
        <source>dot = estimate with 95 % interval, ring = raw, dashed = middle of all</source>
        <translation>Punkt = Schätzung mit 95-%-Intervall, Ring = roh, gestrichelt = Mitte aller</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>High first</source>
        <translation>Hohe zuerst</translation>
    </message>
    <message>
        <source>Low first</source>
        <translation>Niedrige zuerst</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Most interactions first</source>
        <translation>Meiste Interaktionen zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Estimate, 0–100</source>
        <translation>Schätzung, 0–100</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Gewichte…</translation>
    </message>
    <message>
        <source>How much each figure counts, since when, and why</source>
        <translation>Wie viel jeder Wert zählt, seit wann und warum</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>What is shown here, on paper</source>
        <translation>Was hier gezeigt wird, auf Papier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>Was hier gezeigt wird, als Tabelle</translation>
    </message>
    <message>
        <source>Interactions of this period were scored by several models. They are being scored again; until then figures may shift.</source>
        <translation>Interaktionen dieses Zeitraums wurden von mehreren Modellen ausgewertet. Sie werden neu ausgewertet; bis dahin können sich Werte verschieben.</translation>
    </message>
    <message>
        <source>Not yours to see: ask an administrator.</source>
        <translation>Nicht für Sie sichtbar: Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>There are no interactions that may be assessed in this place and period.</source>
        <translation>An diesem Ort und in diesem Zeitraum gibt es keine Interaktionen, die ausgewertet werden dürfen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>all in scope</source>
        <translation>alle im Ausschnitt</translation>
    </message>
    <message>
        <source>Nobody can be assessed here.</source>
        <translation>Hier ist niemand auswertbar.</translation>
    </message>
</context>
<context>
    <name>attune::ui::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attune::ui::EntryForm</name>
    <message>
        <source>%1: this must be filled in.</source>
        <translation>%1: bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1: at least %2.</source>
        <translation>%1: mindestens %2.</translation>
    </message>
    <message>
        <source>%1: at most %2.</source>
        <translation>%1: höchstens %2.</translation>
    </message>
    <message>
        <source>%1: choose at least %2.</source>
        <translation>%1: bitte mindestens %2 auswählen.</translation>
    </message>
    <message>
        <source>%1: at least %2 characters.</source>
        <translation>%1: mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: choose at most %2.</source>
        <translation>%1: bitte höchstens %2 auswählen.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: choose one of those offered.</source>
        <translation>%1: bitte eine der angebotenen Möglichkeiten wählen.</translation>
    </message>
    <message>
        <source>%1: this cannot be taken.</source>
        <translation>%1: das kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, H:mm</source>
        <translation>d. MMM yyyy, H:mm</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: gesetzt</translation>
    </message>
</context>
<context>
    <name>attune::ui::EvaluationDialog</name>
    <message>
        <source>New evaluation</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>A contact of this agent is drawn at random under the works agreement, and the draw is written down. A contact that you have drawn and not evaluated comes again: there is no choice between two.</source>
        <translation>Ein Kontakt dieser Person wird unter der Betriebsvereinbarung zufällig gezogen, und die Ziehung wird festgehalten. Ein Kontakt, den Sie gezogen und nicht bewertet haben, kommt wieder: Zwischen zweien wird nicht gewählt.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw and evaluate</source>
        <translation>Ziehen und bewerten</translation>
    </message>
    <message>
        <source>Whose turn it is: you are not told</source>
        <translation>Wer an der Reihe ist: Es wird Ihnen nicht gesagt</translation>
    </message>
    <message>
        <source>A contact is drawn at random under the works agreement, of whoever has the fewest evaluations by this form, and the draw is written down. A contact that you have drawn and not evaluated comes again: there is no choice between two.</source>
        <translation>Nach der Betriebsvereinbarung wird zufällig ein Kontakt gezogen, und zwar der Person mit den wenigsten Bewertungen nach diesem Formular, und die Ziehung wird festgehalten. Ein Kontakt, den Sie gezogen und nicht bewertet haben, kommt wieder: Es gibt keine Wahl zwischen zweien.</translation>
    </message>
    <message>
        <source>This form is blind, and you will know whose contact it is: choose a name only where you must.</source>
        <translation>Dieses Formular ist blind, und Sie werden wissen, wessen Kontakt es ist: Wählen Sie einen Namen nur, wo Sie müssen.</translation>
    </message>
</context>
<context>
    <name>attune::ui::EvaluatorsCard</name>
    <message>
        <source>Evaluators</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Severity, logits</source>
        <translation>Strenge, Logits</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>From a reference</source>
        <translation>Von einer Referenz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Regelkarte</translation>
    </message>
</context>
<context>
    <name>attune::ui::EvidenceModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no words to show</source>
        <translation>keine Worte zu zeigen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>angefochten</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>%1
%2
Found %3, usual for such interactions is %4. Enter opens it at these words.</source>
        <translation>%1
%2
Gefunden %3, üblich für solche Interaktionen ist %4. Die Eingabetaste öffnet sie an diesen Worten.</translation>
    </message>
    <message>
        <source>%1, %2, found %3, %4</source>
        <translation>%1, %2, gefunden %3, %4</translation>
    </message>
</context>
<context>
    <name>attune::ui::ExchangeDialog</name>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Remember this folder, and exchange by itself from now on</source>
        <translation>Diesen Ordner merken und von nun an von selbst austauschen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exchange with other workstations</source>
        <translation>Mit anderen Arbeitsplätzen austauschen</translation>
    </message>
    <message>
        <source>Gives the decisions made here to a folder that workstations share, and takes those of others: on a stick, a network drive, or kept in step by a sync program. Interactions stay here.</source>
        <translation>Gibt die hier getroffenen Entscheidungen in einen Ordner, den sich Arbeitsplätze teilen, und nimmt die der anderen: auf einem Stick, einem Netzlaufwerk oder von einem Programm abgeglichen. Interaktionen bleiben hier.</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Was nicht angenommen wurde, und warum</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was given and taken before stays; the next exchange goes on</source>
        <translation>Was bis dahin gegeben und genommen wurde, bleibt; der nächste Austausch geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decision(s)</source>
        <translation>
            <numerusform>%1 von %Ln Entscheidung</numerusform>
            <numerusform>%1 von %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new lay there, and the folder lacked nothing from here.</source>
        <translation>Dort lag nichts Neues, und dem Ordner fehlte nichts von hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) came in.</source>
        <translation>
            <numerusform>%Ln Entscheidung kam herein.</numerusform>
            <numerusform>%Ln Entscheidungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) went out.</source>
        <translation>
            <numerusform>%Ln Entscheidung ging hinaus.</numerusform>
            <numerusform>%Ln Entscheidungen gingen hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the folder were not taken. What can be taken later is looked at again next time:</source>
        <translation>
            <numerusform>%Ln Sache im Ordner wurde nicht angenommen. Was später angenommen werden kann, wird beim nächsten Mal wieder angesehen:</numerusform>
            <numerusform>%Ln Sachen im Ordner wurden nicht angenommen. Was später angenommen werden kann, wird beim nächsten Mal wieder angesehen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::FatiguePanel</name>
    <message>
        <source>Fatigue</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Load ÷ limit</source>
        <translation>Last ÷ Grenze</translation>
    </message>
    <message>
        <source>Load-minutes</source>
        <translation>Lastminuten</translation>
    </message>
    <message>
        <source>Mean of 7 days</source>
        <translation>Mittel von 7 Tagen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Most strained</source>
        <translation>Höchste Last</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Own trend</source>
        <translation>Eigener Verlauf</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Load of agents over time</source>
        <translation>Last der Agenten über die Zeit</translation>
    </message>
    <message>
        <source>There are no interactions yet.</source>
        <translation>Es gibt noch keine Interaktionen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Choose a cell to see what it is made of.</source>
        <translation>Wählen Sie ein Feld, um zu sehen, woraus es besteht.</translation>
    </message>
    <message>
        <source>Every constant behind the figures, with its source and its reason</source>
        <translation>Jede Konstante hinter den Werten, mit Herkunft und Begründung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The map as picture, document or table, with who made it and why</source>
        <translation>Die Karte als Bild, Dokument oder Tabelle, mit Person und Grund</translation>
    </message>
    <message>
        <source>Nobody was on shift here in this period.</source>
        <translation>In diesem Zeitraum war hier niemand in der Schicht.</translation>
    </message>
    <message>
        <source>Mean load of seven days against the limit of a week</source>
        <translation>Mittlere Last von sieben Tagen gegen die Grenze einer Woche</translation>
    </message>
    <message>
        <source>Emotional load against the limit</source>
        <translation>Emotionale Last gegen die Grenze</translation>
    </message>
    <message>
        <source>of the limit</source>
        <translation>der Grenze</translation>
    </message>
    <message>
        <source>load-minutes</source>
        <translation>Lastminuten</translation>
    </message>
    <message numerus="yes">
        <source>Teams of fewer than %n people have no figure of their own.</source>
        <translation>
            <numerusform>Teams mit weniger als %n Person haben keinen eigenen Wert.</numerusform>
            <numerusform>Teams mit weniger als %n Personen haben keinen eigenen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is known of this cell.</source>
        <translation>Über dieses Feld ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Load belongs to a person, whatever queues they serve.</source>
        <translation>Belastung gehört zur Person, gleich welche Warteschlangen sie bedient.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation>
            <numerusform>%1 · %Ln Person</numerusform>
            <numerusform>%1 · %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>Name enthält…</translation>
    </message>
    <message>
        <source>Show people whose name contains</source>
        <translation>Personen zeigen, deren Name enthält</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 von %Ln Person</numerusform>
            <numerusform>%1 von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s name contains “%1”.</source>
        <translation>Kein Name enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>attune::ui::FiguresModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>How much it counts, of 100</source>
        <translation>Wie viel er zählt, von 100</translation>
    </message>
    <message>
        <source>Interactions of which it can be said</source>
        <translation>Interaktionen, von denen es sich sagen lässt</translation>
    </message>
    <message>
        <source>Mean over these interactions, 0–100</source>
        <translation>Mittel über diese Interaktionen, 0–100</translation>
    </message>
    <message>
        <source>To the index, compared with what is usual; together the whole difference</source>
        <translation>Zum Index, verglichen mit dem Üblichen; zusammen der ganze Unterschied</translation>
    </message>
    <message>
        <source>Without the difference that queue and channel make, 0–100; no source delivers reasons of contact, so what customers came for is not taken out</source>
        <translation>Ohne den Unterschied, den Warteschlange und Kanal machen, 0–100; keine Quelle liefert Kontaktgründe, deshalb ist nicht herausgerechnet, weshalb die Kundschaft kam</translation>
    </message>
</context>
<context>
    <name>attune::ui::FilterChip</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Hostile to agent or company</source>
        <translation>Feindselig gegenüber Mitarbeitenden oder Unternehmen</translation>
    </message>
    <message>
        <source>Asked for somebody else</source>
        <translation>Jemand anderen verlangt</translation>
    </message>
    <message>
        <source>Ended negative</source>
        <translation>Negativ beendet</translation>
    </message>
    <message>
        <source>Less than half recovered</source>
        <translation>Weniger als zur Hälfte erholt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>With a recording</source>
        <translation>Mit Aufnahme</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::FirstRunPage</name>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>Welcome to Attune</source>
        <translation>Willkommen bei Attune</translation>
    </message>
    <message>
        <source>A centre is one folder on this computer with everything that was imported and decided. There is none here yet.</source>
        <translation>Ein Zentrum ist ein Ordner auf diesem Rechner mit allem, was eingelesen und entschieden wurde. Hier gibt es noch keines.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Start with your exports</source>
        <translation>Mit eigenen Exporten beginnen</translation>
    </message>
    <message>
        <source>vCon, CSV or Amazon Connect files. A new centre is made for them.</source>
        <translation>Dateien von vCon, CSV oder Amazon Connect. Ein neues Zentrum wird für sie angelegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>Ein Zentrum öffnen</translation>
    </message>
    <message>
        <source>A folder that Attune made before.</source>
        <translation>Ein Ordner, den Attune schon angelegt hat.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A made-up centre of 120 agents and twelve weeks, in a folder of its own, with a user for each role. Everybody&apos;s passphrase is “demo”.</source>
        <translation>Ein erfundenes Zentrum mit 120 Beschäftigten und zwölf Wochen, in einem eigenen Ordner, mit einer Person für jede Rolle. Die Passphrase aller ist „demo“.</translation>
    </message>
    <message>
        <source>Join a centre</source>
        <translation>Einem Zentrum beitreten</translation>
    </message>
    <message>
        <source>One that lies on another computer. An administrator gave you an invitation.</source>
        <translation>Eines, das auf einem anderen Rechner liegt. Die Administration hat Ihnen eine Einladung gegeben.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
</context>
<context>
    <name>attune::ui::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>attune::ui::FormEditor</name>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>Next version of “%1”</source>
        <translation>Nächste Fassung von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), can be published</source>
        <translation>
            <numerusform>%n Frage, kann veröffentlicht werden</numerusform>
            <numerusform>%n Fragen, kann veröffentlicht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n Sache zu tun</numerusform>
            <numerusform>%n Sachen zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: it can be published.</source>
        <translation>Es fehlt nichts: Es kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Say what changes, and why: whoever scores will want to know.</source>
        <translation>Sagen Sie, was sich ändert und warum: Wer bewertet, will es wissen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Makes it again (Ctrl+Shift+Z)</source>
        <translation>Macht sie wieder (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A form from a file, JSON or CSV, in place of this one; can be taken back</source>
        <translation>Ein Formular aus einer Datei, JSON oder CSV, anstelle von diesem; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As it stands, to a file: JSON or CSV</source>
        <translation>So, wie es dasteht, in eine Datei: JSON oder CSV</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>A new question here (Insert)</source>
        <translation>Eine neue Frage hier (Einfg)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A new group here (Ctrl+G)</source>
        <translation>Eine neue Gruppe hier (Strg+G)</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppeln</translation>
    </message>
    <message>
        <source>The same again (Ctrl+D)</source>
        <translation>Dasselbe noch einmal (Strg+D)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Before the one above (Alt+Up)</source>
        <translation>Vor das darüber (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinab</translation>
    </message>
    <message>
        <source>Behind the one below (Alt+Down)</source>
        <translation>Hinter das darunter (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes it away (Delete); can be taken back</source>
        <translation>Nimmt es weg (Entf); lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Was sich ändert und warum</translation>
    </message>
    <message>
        <source>Session the change comes from</source>
        <translation>Sitzung, aus der die Änderung kommt</translation>
    </message>
    <message>
        <source>from no session</source>
        <translation>aus keiner Sitzung</translation>
    </message>
    <message>
        <source>from session: %1</source>
        <translation>aus der Sitzung: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The draft is kept, for you alone</source>
        <translation>Der Entwurf bleibt, für Sie allein</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Signieren und veröffentlichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>attune::ui::FormPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short name, the same in all versions</source>
        <translation>Kurzname, in allen Fassungen derselbe</translation>
    </message>
    <message>
        <source>What it judges, and what it does not</source>
        <translation>Was es beurteilt und was nicht</translation>
    </message>
    <message>
        <source>Language, such as en</source>
        <translation>Sprache, zum Beispiel de</translation>
    </message>
    <message>
        <source>In percent: shares by weight. In points: a plain sum, which may be below 0; weights do not count.</source>
        <translation>In Prozent: Anteile nach Gewicht. In Punkten: eine einfache Summe, die unter 0 liegen kann; Gewichte gelten nicht.</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Blind: no name, no earlier score before signing</source>
        <translation>Blind: vor dem Signieren kein Name, keine Bewertung</translation>
    </message>
    <message>
        <source>as usual: %1 days</source>
        <translation>wie üblich: %1 Tage</translation>
    </message>
    <message>
        <source>Days within which it may be disputed, 0 for never</source>
        <translation>Tage, in denen Einspruch möglich ist, 0: nie</translation>
    </message>
</context>
<context>
    <name>attune::ui::FormPreview</name>
    <message>
        <source>Clear answers</source>
        <translation>Antworten leeren</translation>
    </message>
    <message>
        <source>What these answers earn</source>
        <translation>Was diese Antworten ergeben</translation>
    </message>
</context>
<context>
    <name>attune::ui::FormsPanel</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Bewertungsformulare</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>a published version never changes; Enter begins the next one</source>
        <translation>eine veröffentlichte Fassung ändert sich nie; Enter beginnt die nächste</translation>
    </message>
    <message>
        <source>Versions of forms</source>
        <translation>Fassungen von Formularen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>So veröffentlichen</translation>
    </message>
    <message>
        <source>New form…</source>
        <translation>Neues Formular…</translation>
    </message>
    <message>
        <source>Begins with an empty form; a draft is kept until it is published</source>
        <translation>Beginnt mit einem leeren Formular; ein Entwurf bleibt, bis es veröffentlicht ist</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A form from a file, JSON or CSV; nothing is published yet</source>
        <translation>Ein Formular aus einer Datei, JSON oder CSV; es wird noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The chosen version to a file: JSON or CSV</source>
        <translation>Die gewählte Fassung in eine Datei: JSON oder CSV</translation>
    </message>
    <message>
        <source>Go on with the new form…</source>
        <translation>Am neuen Formular weiterschreiben…</translation>
    </message>
    <message>
        <source>There is no evaluation form yet.</source>
        <translation>Es gibt noch kein Bewertungsformular.</translation>
    </message>
    <message>
        <source>Go on with the draft…</source>
        <translation>Am Entwurf weiterschreiben…</translation>
    </message>
    <message>
        <source>Change first…</source>
        <translation>Zuerst ändern…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <source>Supervisors, evaluators and leaders publish forms, where this centre can be written</source>
        <translation>Teamleitungen, Bewertende und Führungskräfte veröffentlichen Formulare, wo dieses Zentrum geschrieben werden kann</translation>
    </message>
</context>
<context>
    <name>attune::ui::GovernancePanel</name>
    <message>
        <source>Governance</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Pages of Governance</source>
        <translation>Seiten der Aufsicht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The shown table, with who, when, why and a mark</source>
        <translation>Die gezeigte Tabelle, mit wer, wann, wofür und einem Zeichen</translation>
    </message>
    <message>
        <source>Report misuse…</source>
        <translation>Missbrauch melden…</translation>
    </message>
    <message>
        <source>Sealed to the one you choose, never to who is accused</source>
        <translation>Für die Person versiegelt, die Sie wählen, nie für die beschuldigte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>Who may see what, who saw what, and who decided</source>
        <translation>Wer was sehen darf, wer was sah und wer entschied</translation>
    </message>
</context>
<context>
    <name>attune::ui::GroupPage</name>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Weight among the groups</source>
        <translation>Gewicht unter den Gruppen</translation>
    </message>
    <message>
        <source>It counts %1 of the whole when everything is answered. A group of which nothing was answered gives its weight to the others.</source>
        <translation>Sie zählt %1 des Ganzen, wenn alles beantwortet ist. Eine Gruppe, von der nichts beantwortet wurde, gibt ihr Gewicht den anderen.</translation>
    </message>
    <message>
        <source>Where points are summed, weights do not count.</source>
        <translation>Wo Punkte zusammengezählt werden, gelten Gewichte nicht.</translation>
    </message>
</context>
<context>
    <name>attune::ui::HandOverCard</name>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Hand-over notes that wait</source>
        <translation>Wartende Übergabenotizen</translation>
    </message>
    <message>
        <source>For the hand-over at %1</source>
        <translation>Für die Übergabe um %1</translation>
    </message>
    <message>
        <source>Only a supervisor who is signed in on this workstation may write one.</source>
        <translation>Nur wer an diesem Arbeitsplatz als Teamleitung angemeldet ist, darf eine schreiben.</translation>
    </message>
    <message>
        <source>The note for %1 was acknowledged by %2.</source>
        <translation>Die Notiz für %1 wurde von %2 bestätigt.</translation>
    </message>
    <message>
        <source>No note waits.</source>
        <translation>Keine Notiz wartet.</translation>
    </message>
    <message>
        <source>Nothing can be decided on this workstation before somebody has looked into it: other workstations hold other decisions of it.</source>
        <translation>An diesem Arbeitsplatz lässt sich nichts entscheiden, bevor jemand nachgesehen hat: andere Arbeitsplätze haben andere Entscheidungen von ihm.</translation>
    </message>
</context>
<context>
    <name>attune::ui::HandOverDialog</name>
    <message>
        <source>Hand-over note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Hand-over at %1</source>
        <translation>Übergabe um %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signieren und sichern</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>Sign the one that counts</source>
        <translation>Die gültige signieren</translation>
    </message>
    <message>
        <source>Say at least one thing the next shift should know.</source>
        <translation>Nennen Sie mindestens eines, was die nächste Schicht wissen soll.</translation>
    </message>
    <message>
        <source>Say in the remark why it is taken back.</source>
        <translation>Nennen Sie in der Anmerkung, warum sie zurückgenommen wird.</translation>
    </message>
</context>
<context>
    <name>attune::ui::HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Seven steps with their bounds at %1 %2; hatched: no data; dotted: few data</source>
        <translation>Sieben Stufen mit den Grenzen %1 %2; schraffiert: keine Daten; gepunktet: dünn belegt</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>dünn belegt</translation>
    </message>
</context>
<context>
    <name>attune::ui::HeatTwin</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>attune::ui::Heatmap</name>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show values in cells</source>
        <translation>Werte in den Feldern zeigen</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>In die Breite einpassen</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3, %4: %5.</source>
        <translation>%1 Zeilen, %2 Spalten. %3, %4: %5.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Dieses Feld kopieren</translation>
    </message>
</context>
<context>
    <name>attune::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>attune::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was stored before stays; the same import goes on from there</source>
        <translation>Was gespeichert ist, bleibt; dasselbe Einlesen geht dort weiter</translation>
    </message>
    <message>
        <source>Look at what was set aside</source>
        <translation>Zurückgestelltes ansehen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird eingelesen</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 von %2 MB</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused. What was stored so far is kept.</source>
        <translation>Angehalten. Was bisher gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Das Einlesen brach ab</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>What was stored before stays. The same import goes on from there.</source>
        <translation>Was gespeichert ist, bleibt. Dasselbe Einlesen geht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 MB in %2 s</source>
        <translation>
            <numerusform>%Ln Datei, %1 MB in %2 s</numerusform>
            <numerusform>%Ln Dateien, %1 MB in %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of agents nobody listed were kept and marked.</source>
        <translation>
            <numerusform>%Ln Datensatz von Mitarbeitenden, die in keiner Liste stehen, wurde behalten und gekennzeichnet.</numerusform>
            <numerusform>%Ln Datensätze von Mitarbeitenden, die in keiner Liste stehen, wurden behalten und gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of no known format were passed over.</source>
        <translation>
            <numerusform>%Ln Datei unbekannten Formats wurde übergangen.</numerusform>
            <numerusform>%Ln Dateien unbekannten Formats wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde eingelesen</translation>
    </message>
    <message>
        <source>No record stands in it: under its headings a table needs a row for each.</source>
        <translation>Kein Datensatz steht darin: Unter ihren Überschriften braucht eine Tabelle für jeden eine Zeile.</translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Choose an interaction on the left to read it.</source>
        <translation>Links eine Interaktion wählen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Course of the customer&apos;s sentiment</source>
        <translation>Stimmungsverlauf der Kundenseite</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>About this interaction</source>
        <translation>Zu dieser Interaktion</translation>
    </message>
    <message>
        <source>Proxies and facts</source>
        <translation>Indikatoren und Fakten</translation>
    </message>
    <message>
        <source>customer (masked)</source>
        <translation>Kundenseite (verdeckt)</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kundenseite %1</translation>
    </message>
    <message numerus="yes">
        <source>transferred %n time(s)</source>
        <translation>
            <numerusform>%n-mal weitergeleitet</numerusform>
            <numerusform>%n-mal weitergeleitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>no emotional context handed over</source>
        <translation>ohne Hinweis zur Stimmung übergeben</translation>
    </message>
    <message>
        <source>Open part %1 of %2</source>
        <translation>Teil %1 von %2 öffnen</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Umfrage: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>eingelesen aus %1</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <source>An older version came late</source>
        <translation>Eine ältere Fassung kam verspätet</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Einwilligung geändert</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Geliefert von</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>By a form that is not blind: you have read whose contact it is</source>
        <translation>Mit einem Formular, das nicht blind ist: Sie haben gelesen, wessen Kontakt es ist</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionsModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>no dip</source>
        <translation>kein Tief</translation>
    </message>
    <message>
        <source>There is no lawful basis for opening it: only what was sent beside it is shown.</source>
        <translation>Für das Öffnen gibt es keine Rechtsgrundlage: gezeigt wird nur, was daneben geliefert wurde.</translation>
    </message>
    <message>
        <source>It may be read, but the customer&apos;s emotion is not assessed: they did not agree to analysis.</source>
        <translation>Lesen ist erlaubt, doch die Stimmung der Kundenseite wird nicht bewertet: es gibt keine Einwilligung in die Auswertung.</translation>
    </message>
    <message>
        <source>It waits to be scored.</source>
        <translation>Die Auswertung steht noch aus.</translation>
    </message>
    <message>
        <source>There is no transcript.</source>
        <translation>Es gibt kein Transkript.</translation>
    </message>
    <message>
        <source>Sentiment recovery: how much of the dip from %1 to %2 was made good by the end (%3). 1 is all of it.</source>
        <translation>Erholung der Stimmung: wie viel des Einbruchs von %1 auf %2 bis zum Ende (%3) wieder gutgemacht war. 1 ist alles.</translation>
    </message>
    <message>
        <source>The customer&apos;s wording never fell by 0.2 or more, so there was nothing to recover from.</source>
        <translation>Der Wortlaut der Kundenseite fiel nie um 0,2 oder mehr, daher gab es nichts aufzuholen.</translation>
    </message>
    <message>
        <source>Fewer than three customer turns could be scored.</source>
        <translation>Weniger als drei Beiträge der Kundenseite waren auswertbar.</translation>
    </message>
    <message>
        <source>No language pack reads this text, so it is not scored.</source>
        <translation>Kein Sprachpaket liest diesen Text, daher ist er nicht ausgewertet.</translation>
    </message>
    <message>
        <source>It could not be assessed.</source>
        <translation>Eine Bewertung war nicht möglich.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, sentiment recovery %2</source>
        <translation>%1, Erholung der Stimmung %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::InteractionsPanel</name>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Recovery, high first</source>
        <translation>Erholung, höchste zuerst</translation>
    </message>
    <message>
        <source>Recovery, low first</source>
        <translation>Erholung, niedrigste zuerst</translation>
    </message>
    <message>
        <source>End, most negative first</source>
        <translation>Ende, negativste zuerst</translation>
    </message>
    <message>
        <source>Hostility, most first</source>
        <translation>Feindseligkeit, stärkste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Words said, or &quot;a phrase&quot;</source>
        <translation>Gesagte Wörter oder &quot;eine Wendung&quot;</translation>
    </message>
    <message>
        <source>Search in transcripts</source>
        <translation>In Transkripten suchen</translation>
    </message>
    <message>
        <source>%1 of %2 interactions</source>
        <translation>%1 von %2 Interaktionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln Interaktion</numerusform>
            <numerusform>%Ln Interaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>There are no interactions in this place and period.</source>
        <translation>In diesem Bereich und Zeitraum gibt es keine Interaktionen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Choose an interaction on the left to read it.</source>
        <translation>Links eine Interaktion wählen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Only interactions of %1</source>
        <translation>Nur Interaktionen von %1</translation>
    </message>
    <message>
        <source>No interaction and no customer is called “%1”. Identifiers are compared whole.</source>
        <translation>Keine Interaktion und keine Kundschaft heißt „%1“. Kennungen werden im Ganzen verglichen.</translation>
    </message>
    <message>
        <source>Only what is called %1</source>
        <translation>Nur was %1 heißt</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln interaction(s) from Today</source>
        <translation>
            <numerusform>Nur %Ln Interaktion aus „Heute“</numerusform>
            <numerusform>Nur %Ln Interaktionen aus „Heute“</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest, others are being read</source>
        <translation>Die neuesten, weitere werden gelesen</translation>
    </message>
</context>
<context>
    <name>attune::ui::IntervalRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s), from %1 (%2) to %3 (%4).</source>
        <translation>
            <numerusform>%n Schätzung, von %1 (%2) bis %3 (%4).</numerusform>
            <numerusform>%n Schätzungen, von %1 (%2) bis %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>attune::ui::InviteDialog</name>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invite a workstation</source>
        <translation>Arbeitsplatz einladen</translation>
    </message>
    <message>
        <source>For a further computer of somebody who has a user here. What it needs goes into the folder; hand the invitation to them by another way. It is good for one computer.</source>
        <translation>Für einen weiteren Rechner von jemandem, der hier angelegt ist. Was er braucht, kommt in den Ordner; geben Sie die Einladung auf einem anderen Weg weiter. Sie gilt für einen Rechner.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Days it is good for</source>
        <translation>Tage, die sie gilt</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Giving the folder what the new workstation needs…</source>
        <translation>Der Ordner bekommt, was der neue Arbeitsplatz braucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On the new computer: Join… on the first page, with this folder, this invitation and the passphrase of %1. Then exchange once here and once there.</source>
        <translation>Am neuen Rechner: „Beitreten…“ auf der ersten Seite, mit diesem Ordner, dieser Einladung und der Passphrase von %1. Danach einmal hier und einmal dort austauschen.</translation>
    </message>
</context>
<context>
    <name>attune::ui::JoinDialog</name>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join as a workstation</source>
        <translation>Als Arbeitsplatz beitreten</translation>
    </message>
    <message>
        <source>This folder is a copy of a centre. It gets a key of its own; until then nothing can be decided in it. An administrator needs no invitation here.</source>
        <translation>Dieser Ordner ist die Kopie eines Zentrums. Er bekommt einen eigenen Schlüssel; bis dahin kann darin nichts entschieden werden. Die Administration braucht hier keine Einladung.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>An administrator makes the invitation under Governance, Users, Workstations. This computer draws a key of its own; once they have exchanged with the folder, decisions can be made here.</source>
        <translation>Die Einladung macht die Administration unter „Aufsicht, Benutzer, Arbeitsplätze“. Dieser Rechner zieht einen eigenen Schlüssel; sobald sie sich mit dem Ordner ausgetauscht hat, kann hier entschieden werden.</translation>
    </message>
</context>
<context>
    <name>attune::ui::KpiTile</name>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::LoadDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Load through the day</source>
        <translation>Last im Lauf des Tages</translation>
    </message>
    <message>
        <source>Length of a break, minutes</source>
        <translation>Länge einer Pause in Minuten</translation>
    </message>
    <message>
        <source>What a break of this length would do</source>
        <translation>Was eine Pause dieser Länge bewirken würde</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>The interactions this figure is made of</source>
        <translation>Die Interaktionen, aus denen dieser Wert besteht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Everything shown here as text</source>
        <translation>Alles Gezeigte als Text</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Every constant behind the figure, with its source and its reason</source>
        <translation>Jede Konstante hinter dem Wert, mit Herkunft und Begründung</translation>
    </message>
    <message>
        <source>What raised it</source>
        <translation>Was sie erhöhte</translation>
    </message>
    <message>
        <source>Against the own 28 days</source>
        <translation>Gegen die eigenen 28 Tage</translation>
    </message>
    <message>
        <source>Rules of rota, 28 days</source>
        <translation>Regeln des Dienstplans, 28 Tage</translation>
    </message>
    <message>
        <source>of %1 load-minutes</source>
        <translation>von %1 Lastminuten</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1 · %2 added, %3 left</source>
        <translation>%1 · %2 dazu, %3 übrig</translation>
    </message>
    <message>
        <source>No shift is known, so nothing can be said.</source>
        <translation>Es ist keine Schicht bekannt, also lässt sich nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s), every rule is kept.</source>
        <translation>
            <numerusform>%n Schicht, jede Regel eingehalten.</numerusform>
            <numerusform>%n Schichten, jede Regel eingehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break of %n min at that moment takes %1 to %2.</source>
        <translation>
            <numerusform>Eine Pause von %n min in diesem Moment bringt %1 auf %2.</numerusform>
            <numerusform>Eine Pause von %n min in diesem Moment bringt %1 auf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer a rest</source>
        <translation>Erholung anbieten</translation>
    </message>
    <message>
        <source>By the protocol of recovery; to take it or to decline it is theirs</source>
        <translation>Nach dem Protokoll der Erholung; annehmen oder ablehnen ist ihre Sache</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>A colleague to talk to, matched in Recovery and support</source>
        <translation>Jemand zum Reden, vermittelt in Erholung und Unterstützung</translation>
    </message>
    <message>
        <source>%1 · highest within the selection at %2</source>
        <translation>%1 · am höchsten in der Auswahl um %2</translation>
    </message>
    <message>
        <source>Highest within the selection at %1</source>
        <translation>Am höchsten in der Auswahl um %1</translation>
    </message>
    <message>
        <source>Its highest load at one moment: %1 of %2 load-minutes, at %3.</source>
        <translation>Die höchste Last in einem Moment: %1 von %2 Lastminuten, am %3.</translation>
    </message>
    <message>
        <source>of %1 load-minutes a day, mean of seven days</source>
        <translation>von %1 Lastminuten je Tag, Mittel aus sieben Tagen</translation>
    </message>
    <message>
        <source>Contract: %1 % of full time, and as much of the limit of %2.</source>
        <translation>Vertrag: %1 % der Vollzeit, und ebenso viel der Grenze von %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>attune::ui::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>%1 – Attune</source>
        <translation>%1 – Attune</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes ausgeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>Mark, or play and pause</source>
        <translation>Markieren, oder Wiedergabe und Pause</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien einlesen…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Namen verdecken</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>attune::ui::MappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Import with these meanings</source>
        <translation>Mit diesen Bedeutungen einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 has columns this centre has not seen before. They were guessed; put right what is wrong. The next file with the same columns is read the same way without asking.</source>
        <translation>%1 hat Spalten, die dieses Zentrum noch nicht kennt. Sie wurden geraten; was nicht stimmt, bitte berichtigen. Die nächste Datei mit denselben Spalten wird ohne Frage ebenso gelesen.</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Jede Zeile handelt von</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>wie sie dastehen</translation>
    </message>
    <message>
        <source>day first (31/12)</source>
        <translation>Tag zuerst (31/12)</translation>
    </message>
    <message>
        <source>month first (12/31)</source>
        <translation>Monat zuerst (12/31)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>e.g. Europe/Paris</source>
        <translation>z. B. Europe/Berlin</translation>
    </message>
    <message>
        <source>Times without a zone are of</source>
        <translation>Zeiten ohne Zone sind aus</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Say what each row is about.</source>
        <translation>Bitte sagen, wovon jede Zeile handelt.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) can be read.</source>
        <translation>
            <numerusform>Die erste Zeile ist lesbar.</numerusform>
            <numerusform>Die ersten %n Zeilen sind lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s) would be set aside: %2 (%3).</source>
        <translation>
            <numerusform>%1 von %n Zeile würde zurückgestellt: %2 (%3).</numerusform>
            <numerusform>%1 der ersten %n Zeilen würden zurückgestellt: %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n fällig</numerusform>
            <numerusform>%1, %n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, geschlossen</translation>
    </message>
</context>
<context>
    <name>attune::ui::NavRail</name>
    <message>
        <source>Panels</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>attune::ui::NotesModel</name>
    <message>
        <source>Agreed</source>
        <translation>Einigung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>attune::ui::OutlineModel</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formular %1</translation>
    </message>
    <message>
        <source>Group %1, counts %2</source>
        <translation>Gruppe %1, zählt %2</translation>
    </message>
    <message>
        <source>Question %1, counts %2</source>
        <translation>Frage %1, zählt %2</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>attune::ui::OversightPanel</name>
    <message>
        <source>Score oversight</source>
        <translation>Prüfung der Werte</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Figures of the index</source>
        <translation>Werte des Index</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Nobody contests a figure.</source>
        <translation>Niemand ficht einen Wert an.</translation>
    </message>
    <message>
        <source>All drawn interactions were read.</source>
        <translation>Alle gezogenen Interaktionen wurden gelesen.</translation>
    </message>
    <message>
        <source>Figures that count</source>
        <translation>Werte, die zählen</translation>
    </message>
    <message>
        <source>a figure that is switched off counts for nobody, from now on and back</source>
        <translation>ein abgeschalteter Wert zählt bei niemandem, von nun an und rückwirkend</translation>
    </message>
    <message>
        <source>a person decides, and their word wins</source>
        <translation>ein Mensch entscheidet, und sein Wort gilt</translation>
    </message>
    <message>
        <source>There are no interactions that may be assessed in this place and period.</source>
        <translation>An diesem Ort und in diesem Zeitraum gibt es keine Interaktionen, die ausgewertet werden dürfen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>No figure decides anything; people do, and sign it</source>
        <translation>Kein Wert entscheidet etwas; Menschen tun es und unterschreiben</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 zählt</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Abschalten…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an interaction that is not here</source>
        <translation>eine Interaktion, die nicht hier ist</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; the program&apos;s figure counts until one person settles it.</source>
        <translation>Zwei Entscheidungen stehen gegeneinander; der Wert des Programms zählt, bis ein Mensch es klärt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modell in Gebrauch</translation>
    </message>
    <message>
        <source>a new one counts once somebody has looked at what it changes</source>
        <translation>ein neues zählt, sobald jemand angesehen hat, was es ändert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What was contested and decided, with who, when, why and a mark</source>
        <translation>Was angefochten und entschieden wurde, mit wer, wann, warum und einem Zeichen</translation>
    </message>
    <message>
        <source>A new model waits to be adopted</source>
        <translation>Ein neues Modell wartet auf Übernahme</translation>
    </message>
    <message>
        <source>Nothing is scored meanwhile: look at a sample first.</source>
        <translation>Solange wird nichts bewertet: erst die Stichprobe.</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Was ändert sich?</translation>
    </message>
    <message>
        <source>The first model of this centre is in use</source>
        <translation>Das erste Modell dieses Zentrums ist in Gebrauch</translation>
    </message>
    <message>
        <source>Adopted by %1 on %2</source>
        <translation>Übernommen von %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n interaction(s) looked at, %1 ended clearly differently. %2</source>
        <translation>
            <numerusform>Von %n angesehenen Interaktion endeten %1 deutlich anders. %2</numerusform>
            <numerusform>Von %n angesehenen Interaktionen endeten %1 deutlich anders. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>Angefochten von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Why decided so</source>
        <translation>Warum so entschieden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>No interaction of this period was drawn.</source>
        <translation>Aus diesem Zeitraum wurde keine Interaktion gezogen.</translation>
    </message>
    <message>
        <source>Nothing is scored meanwhile. %1</source>
        <translation>Inzwischen wird nichts bewertet. %1</translation>
    </message>
    <message>
        <source>2 % of the assessed interactions, by seed %1: %2 drawn, %3 read. Open one with Enter, read it without looking at its scores, then answer.</source>
        <translation>2 % der ausgewerteten Interaktionen, mit Startwert %1: %2 gezogen, %3 gelesen. Öffnen Sie eine mit der Eingabetaste, lesen Sie sie, ohne auf die Werte zu sehen, und antworten Sie dann.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>how far people and program agree is not yours to see</source>
        <translation>wie weit Menschen und Programm übereinstimmen, ist nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>Not yours to see: it shows single interactions. Ask a supervisor, an evaluator or a leader.</source>
        <translation>Nicht für Sie bestimmt: Es zeigt einzelne Interaktionen. Fragen Sie eine Teamleitung, jemanden, der bewertet, oder eine Leitung.</translation>
    </message>
</context>
<context>
    <name>attune::ui::PackagesDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Versiegeln und schicken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sealed packages</source>
        <translation>Versiegelte Pakete</translation>
    </message>
    <message>
        <source>Packages in the shared folder</source>
        <translation>Pakete im geteilten Ordner</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Send a further one</source>
        <translation>Ein weiteres schicken</translation>
    </message>
    <message>
        <source>Nothing lies in the shared folder.</source>
        <translation>Im geteilten Ordner liegt nichts.</translation>
    </message>
    <message>
        <source>What the participants of a session need and do not hold: interactions, transcripts, recordings and a form, sealed to each of them by name. Nobody opens it after the session.</source>
        <translation>Was die Teilnehmenden einer Sitzung brauchen und nicht haben: Interaktionen, Transkripte, Aufnahmen und ein Formular, für jede und jeden einzeln versiegelt. Nach der Sitzung öffnet es niemand.</translation>
    </message>
    <message>
        <source>Narrow the list of interactions</source>
        <translation>Liste der Interaktionen eingrenzen</translation>
    </message>
    <message>
        <source>Narrow by day, queue or identifier</source>
        <translation>Nach Tag, Warteschlange oder Kennung eingrenzen</translation>
    </message>
    <message>
        <source>Further interactions</source>
        <translation>Weitere Interaktionen</translation>
    </message>
    <message>
        <source>Further ones, as their source names them</source>
        <translation>Weitere, wie ihre Quelle sie nennt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>There are none in the period that is chosen.</source>
        <translation>Im gewählten Zeitraum gibt es keine.</translation>
    </message>
    <message>
        <source>None fits what was typed.</source>
        <translation>Keine passt zur Eingabe.</translation>
    </message>
    <message>
        <source>d MMM yyyy, H:mm</source>
        <translation>d. MMM yyyy, H:mm</translation>
    </message>
</context>
<context>
    <name>attune::ui::PageView</name>
    <message>
        <source>What is shown of %1</source>
        <translation>Was von %1 gezeigt wird</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>jetzt handeln</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zu wissen</translation>
    </message>
</context>
<context>
    <name>attune::ui::PaintedChart</name>
    <message>
        <source>Show the values as a table</source>
        <translation>Die Werte als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>attune::ui::Panel</name>
    <message>
        <source>This panel always shows the whole centre.</source>
        <translation>Diese Ansicht zeigt immer das ganze Zentrum.</translation>
    </message>
</context>
<context>
    <name>attune::ui::PanelPage</name>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
</context>
<context>
    <name>attune::ui::PassphraseDialog</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Eight characters at least. A few words are better than one.</source>
        <translation>Mindestens acht Zeichen. Mehrere Wörter sind besser als eines.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it twice: nobody can tell you later what it was.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie sie zweimal: Später kann Ihnen niemand sagen, welche es war.</translation>
    </message>
</context>
<context>
    <name>attune::ui::PeerReviewPanel</name>
    <message>
        <source>Peer review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>agents are masked in teams under four</source>
        <translation>in Teams unter vier stehen Kürzel statt Namen</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>End cycle…</source>
        <translation>Runde beenden…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>The next contact of the same draw; needs a reason and is counted</source>
        <translation>Der nächste Kontakt derselben Ziehung; braucht einen Grund und wird gezählt</translation>
    </message>
    <message>
        <source>Why this pair</source>
        <translation>Warum dieses Paar</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Draw certificate</source>
        <translation>Nachweis der Ziehung</translation>
    </message>
    <message>
        <source>How the contacts were drawn, so that anybody can draw again</source>
        <translation>Wie die Kontakte gezogen wurden, damit jede Person die Ziehung wiederholen kann</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Regeln der Zuteilung</translation>
    </message>
    <message>
        <source>Reviews of people&apos;s work are not yours to see: ask an administrator.</source>
        <translation>Durchsichten der Arbeit anderer sind nicht für Sie: Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>There is no cycle of peer review yet. A cycle draws contacts once, and who reviews them.</source>
        <translation>Es gibt noch keine Runde kollegialer Durchsicht. Eine Runde zieht Kontakte einmal und wer sie durchsieht.</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Neue Runde…</translation>
    </message>
    <message>
        <source>Draw contacts and reviewers</source>
        <translation>Kontakte und Zuteilung ziehen</translation>
    </message>
    <message>
        <source>Start next cycle</source>
        <translation>Nächste Runde beginnen</translation>
    </message>
    <message>
        <source>Review, form %1 v%2</source>
        <translation>Durchsicht, Formular %1 v%2</translation>
    </message>
    <message>
        <source>Review again…</source>
        <translation>Erneut durchsehen…</translation>
    </message>
    <message>
        <source>Opens the form beside the transcript, without names</source>
        <translation>Öffnet das Formular neben dem Transkript, ohne Namen</translation>
    </message>
    <message>
        <source>The reviewer signs this themselves</source>
        <translation>Das unterschreibt die durchsehende Person selbst</translation>
    </message>
    <message>
        <source>This centre is open for reading only</source>
        <translation>Dieses Zentrum ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Somebody else reviews it, by the same rules; needs a reason and is counted</source>
        <translation>Jemand anderes sieht es durch, nach denselben Regeln; braucht einen Grund und wird gezählt</translation>
    </message>
    <message>
        <source>The cycle after “%1” is due since %2.</source>
        <translation>Die Runde nach „%1“ ist seit %2 an der Zeit.</translation>
    </message>
</context>
<context>
    <name>attune::ui::PeriodChip</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two days of one month</comment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days of different months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>weekday, day, month and year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>attune::ui::PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Choose the first and the last day.</source>
        <translation>Den ersten und den letzten Tag wählen.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From %1. Now the last day.</source>
        <translation>Ab %1. Jetzt den letzten Tag.</translation>
    </message>
</context>
<context>
    <name>attune::ui::Pill</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
</context>
<context>
    <name>attune::ui::PolicyDialog</name>
    <message>
        <source>How load is computed</source>
        <translation>Wie Last berechnet wird</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Each interaction adds its minutes, weighted by how demanding the customer was; every minute without one takes a share away. The constants below are settings of a policy that a centre agrees on. None of them was measured, and load is no diagnosis. Whether it says more here than hours worked do stands under Validation of load.</source>
        <translation>Jede Interaktion fügt ihre Minuten hinzu, gewichtet danach, wie fordernd die Kundschaft war; jede Minute ohne eine nimmt einen Teil weg. Die Konstanten darunter sind Einstellungen einer Richtlinie, auf die sich ein Zentrum einigt. Keine davon wurde gemessen, und Last ist keine Diagnose. Ob sie hier mehr sagt als gearbeitete Stunden, steht unter Prüfung der Last.</translation>
    </message>
</context>
<context>
    <name>attune::ui::QtAudioOutput</name>
    <message>
        <source>This computer has no sound output at present. The recording can be looked at, not heard.</source>
        <translation>Dieser Rechner hat zurzeit keine Tonausgabe. Die Aufnahme lässt sich ansehen, nicht anhören.</translation>
    </message>
</context>
<context>
    <name>attune::ui::QuestionPage</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Help for whoever scores</source>
        <translation>Hilfe beim Bewerten</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Greatest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Weight within its group</source>
        <translation>Gewicht in ihrer Gruppe</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>Critical: counts in a score of its own, too</source>
        <translation>Kritisch: zählt auch in einem eigenen Ergebnis</translation>
    </message>
    <message>
        <source>May be not applicable</source>
        <translation>Kann nicht zutreffen</translation>
    </message>
    <message>
        <source>Not applicable needs a comment</source>
        <translation>Nicht zutreffend braucht einen Kommentar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Answers after which it is asked</source>
        <translation>Antworten, nach denen sie gestellt wird</translation>
    </message>
    <message>
        <source>Answers and what they earn</source>
        <translation>Antworten und was sie ergeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One more answer (Insert)</source>
        <translation>Eine Antwort mehr (Einfg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen answer away (Delete)</source>
        <translation>Nimmt die gewählte Antwort weg (Entf)</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Antwort hinauf</translation>
    </message>
    <message>
        <source>Move the answer up (Alt+Up)</source>
        <translation>Antwort hinauf (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Antwort hinab</translation>
    </message>
    <message>
        <source>Move the answer down (Alt+Down)</source>
        <translation>Antwort hinab (Alt+Ab)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>only after an answer to: %1</source>
        <translation>nur nach einer Antwort auf: %1</translation>
    </message>
    <message>
        <source>only after a question that is not asked before</source>
        <translation>nur nach einer Frage, die nicht vorher gestellt wird</translation>
    </message>
</context>
<context>
    <name>attune::ui::ReadingLegend</name>
    <message>
        <source>warm wording; lifts the customer&apos;s sentiment</source>
        <translation>zugewandter Ton; hebt die Stimmung der Kundenseite</translation>
    </message>
    <message>
        <source>name, details taken up, escalation</source>
        <translation>Name, aufgegriffene Einzelheiten, Eskalation</translation>
    </message>
    <message>
        <source>abuse, threat or offence</source>
        <translation>Beschimpfung, Drohung oder Beleidigung</translation>
    </message>
    <message>
        <source>the bar: turns of the customer, below to above neutral</source>
        <translation>der Balken: Beiträge der Kundenseite, von unter bis über neutral</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>curt, blaming or stock wording; lowers it</source>
        <translation>knapp, vorwurfsvoll oder Floskel; senkt sie</translation>
    </message>
</context>
<context>
    <name>attune::ui::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::RecordingBar</name>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>0.75×</source>
        <translation>0,75×</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>1.25×</source>
        <translation>1,25×</translation>
    </message>
    <message>
        <source>1.5×</source>
        <translation>1,5×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>The recording is damaged here. Another place may still be heard.</source>
        <translation>Die Aufnahme ist hier beschädigt. Andere Stellen sind vielleicht noch hörbar.</translation>
    </message>
    <message>
        <source>%1 of %2, from %3</source>
        <translation>%1 von %2, ab %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Play or pause (%1)</source>
        <translation>Abspielen oder anhalten (%1)</translation>
    </message>
</context>
<context>
    <name>attune::ui::RecoveryPanel</name>
    <message>
        <source>Recovery &amp; support</source>
        <translation>Erholung &amp; Hilfe</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <source>Recovery and support</source>
        <translation>Erholung und Unterstützung</translation>
    </message>
    <message>
        <source>Rest after what was hard, and colleagues to talk to</source>
        <translation>Erholung nach dem, was schwer war, und Kolleginnen und Kollegen zum Reden</translation>
    </message>
    <message>
        <source>Pages of Recovery and support</source>
        <translation>Seiten von Erholung und Unterstützung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The shown table, with who, when, why and a mark</source>
        <translation>Die gezeigte Tabelle, mit wer, wann, warum und einem Zeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your code is %1. Write it down: it is shown this once, and only you have it.</source>
        <translation>Ihr Code ist %1. Schreiben Sie ihn auf: Er wird nur dieses eine Mal gezeigt, und nur Sie haben ihn.</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Signiert und gespeichert.</translation>
    </message>
    <message>
        <source>Rest belongs to people, whatever queue; each page says of which days it is.</source>
        <translation>Erholung gehört zu Personen, gleich welche Warteschlange; jede Seite sagt, von welchen Tagen sie ist.</translation>
    </message>
</context>
<context>
    <name>attune::ui::RecoveryPartsDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Any two of these parts open the centre when passphrases are lost; one alone tells nothing. Print them, give each to another person, and keep none of them on a computer. They are shown once.</source>
        <translation>Je zwei dieser Teile öffnen das Zentrum, wenn Passphrasen verloren sind; einer allein sagt nichts. Drucken Sie sie, geben Sie jeden einer anderen Person, und behalten Sie keinen auf einem Rechner. Sie werden einmal gezeigt.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recovery key of %1, part %2 of %3</source>
        <translation>Wiederherstellungsschlüssel von %1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Made on %1. With one of the other two parts it opens the centre when passphrases are lost: Passphrase lost… where Attune asks for one, or attune user recovery use. Alone it opens nothing.</source>
        <translation>Gezogen am %1. Mit einem der beiden anderen Teile öffnet er das Zentrum, wenn Passphrasen verloren sind: „Passphrase verloren…“, wo Attune danach fragt, oder attune user recovery use. Allein öffnet er nichts.</translation>
    </message>
    <message>
        <source>Keep it under lock, on paper alone, and away from the other two. A newer recovery key makes this one worthless.</source>
        <translation>Bewahren Sie ihn unter Verschluss auf, nur auf Papier und getrennt von den beiden anderen. Ein neuerer Wiederherstellungsschlüssel macht ihn wertlos.</translation>
    </message>
</context>
<context>
    <name>attune::ui::ResolveDialog</name>
    <message>
        <source>Decide the dispute</source>
        <translation>Über den Einspruch entscheiden</translation>
    </message>
    <message>
        <source>What follows from scoring it again is chosen already; another choice is possible and counted. A third value is what the second evaluator gave, and no other. The version before stays readable.</source>
        <translation>Was aus der erneuten Bewertung folgt, ist schon gewählt; eine andere Wahl ist möglich und wird gezählt. Ein dritter Wert ist der der zweiten Person und kein anderer. Die vorige Fassung bleibt lesbar.</translation>
    </message>
    <message>
        <source>Disputed questions</source>
        <translation>Strittige Fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign and decide</source>
        <translation>Unterschreiben und entscheiden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Keep what was given: %1</source>
        <translation>Behalten, was gegeben wurde: %1</translation>
    </message>
    <message>
        <source>Accept what was proposed: %1</source>
        <translation>Annehmen, was vorgeschlagen wurde: %1</translation>
    </message>
    <message>
        <source>Agent&apos;s side: %1</source>
        <translation>Sicht der bewerteten Person: %1</translation>
    </message>
    <message>
        <source>A third value, as scored again: %1</source>
        <translation>Dritter Wert, wie erneut bewertet: %1</translation>
    </message>
    <message>
        <source>When scored again it was not answered: choose between the two.</source>
        <translation>Bei der erneuten Bewertung blieb sie ohne Antwort: Wählen Sie zwischen den beiden.</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>gegeben %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>vorgeschlagen %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>erneut %1</translation>
    </message>
</context>
<context>
    <name>attune::ui::RowsModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>attune::ui::SavedMappingsDialog</name>
    <message>
        <source>%1 → %2</source>
        <comment>column of a file, what it means</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Saved column meanings</source>
        <translation>Gespeicherte Bedeutungen von Spalten</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Jede Zeile handelt von</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Times without a zone are of</source>
        <translation>Zeiten ohne Zone gelten für</translation>
    </message>
    <message>
        <source>No meanings are saved yet. They are once you confirm what the columns of a file mean.</source>
        <translation>Noch sind keine Bedeutungen gespeichert. Sie werden es, sobald Sie bestätigen, was die Spalten einer Datei bedeuten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The next file with these columns is asked about again</source>
        <translation>Bei der nächsten Datei mit diesen Spalten wird wieder gefragt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files with the same columns are read this way without asking.</source>
        <translation>Dateien mit denselben Spalten werden ohne Nachfrage so gelesen.</translation>
    </message>
</context>
<context>
    <name>attune::ui::ScaleModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation>Zu sehen, hören</translation>
    </message>
</context>
<context>
    <name>attune::ui::ScopeChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>attune::ui::ScoreDialog</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Note at the current turn</source>
        <translation>Notiz zur aktuellen Äußerung</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The draft is kept, for you alone</source>
        <translation>Der Entwurf bleibt erhalten, nur für Sie</translation>
    </message>
    <message>
        <source>Sign and submit</source>
        <translation>Unterschreiben und abgeben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Äußerung %1: %2</translation>
    </message>
    <message>
        <source>Note at the current turn (N), or 1:32 and a note</source>
        <translation>Notiz zur Äußerung (N), oder 1:32 und eine Notiz</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3</source>
        <translation>Äußerung %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last note back</source>
        <translation>Die letzte Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>The last note of this question comes back to be changed or left out</source>
        <translation>Die letzte Notiz zu dieser Frage kommt zurück, um geändert oder weggelassen zu werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>attune::ui::ScoreSheet</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>0 · Not applicable</source>
        <translation>0 · Nicht zutreffend</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Not asked, because of an earlier answer.</source>
        <translation>Nicht gefragt, wegen einer früheren Antwort.</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>A day, such as %1</source>
        <translation>Ein Tag, etwa %1</translation>
    </message>
</context>
<context>
    <name>attune::ui::ScoresModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>As all evaluators together would score it, severity taken out</source>
        <translation>Wie alle Bewertenden zusammen werten würden, ohne ihre Strenge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1: not agreed on yet</source>
        <translation>%1: noch keine Einigung</translation>
    </message>
    <message>
        <source>What all held to be right after the reveal; it need not be anybody&apos;s</source>
        <translation>Was alle nach dem Aufdecken für richtig hielten; es muss von niemandem stammen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einigung</translation>
    </message>
    <message>
        <source>Highest less lowest score</source>
        <translation>Höchste weniger niedrigste Bewertung</translation>
    </message>
</context>
<context>
    <name>attune::ui::SearchBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attune::ui::SentimentRibbon</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>No part of this conversation was assessed.</source>
        <translation>Kein Teil dieses Gesprächs wurde bewertet.</translation>
    </message>
    <message>
        <source>Starts at %1, lowest %2, ends at %3.</source>
        <translation>Beginnt bei %1, tiefster Wert %2, endet bei %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation>%1: nicht bewertet</translation>
    </message>
</context>
<context>
    <name>attune::ui::SessionBar</name>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>α –</source>
        <translation>α –</translation>
    </message>
    <message>
        <source>%1 of %2 scores were given so far; what they say is shown to all at once, when who keeps the session reveals them.</source>
        <translation>%1 von %2 Bewertungen liegen bisher vor; was sie sagen, wird allen zugleich gezeigt, sobald sie aufgedeckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n came after the deadline; late scores count and are marked.</source>
        <translation>
            <numerusform>%n kam nach Fristende; verspätete Bewertungen zählen und sind gekennzeichnet.</numerusform>
            <numerusform>%n kamen nach Fristende; verspätete Bewertungen zählen und sind gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print this session</source>
        <translation>Diese Sitzung drucken</translation>
    </message>
    <message>
        <source>This session on paper, with who prints it and why</source>
        <translation>Diese Sitzung auf Papier, mit wem und warum</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>session and what is known of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Aufgedeckt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: steht aus</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>%1 von %2 Bewertungen</translation>
    </message>
    <message>
        <source>Attended: %1.</source>
        <translation>Anwesend: %1.</translation>
    </message>
    <message>
        <source>This session is planned and signed. Nobody can score before who planned it, or who keeps it, starts it.</source>
        <translation>Diese Sitzung ist geplant und unterschrieben. Niemand kann bewerten, bevor sie beginnt, wer sie geplant hat oder verwahrt.</translation>
    </message>
    <message>
        <source>Nobody scores alone here: what all hold to be right is written down together, one interaction after the other, and shown as it comes.</source>
        <translation>Hier bewertet niemand allein: Was alle für richtig halten, wird gemeinsam aufgeschrieben, eine Interaktion nach der anderen, und sofort gezeigt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, and how many scores are missing</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to come: %1.</source>
        <translation>Es fehlen noch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody said that nothing here applies: %n answer(s), and no score that could be compared.</source>
        <translation>
            <numerusform>Alle sagten, dass hier nichts anwendbar ist: %n Antwort und kein Wert, der sich vergleichen ließe.</numerusform>
            <numerusform>Alle sagten, dass hier nichts anwendbar ist: %n Antworten und kein Wert, der sich vergleichen ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No score was given, so there is nothing to compare.</source>
        <translation>Es wurde kein Wert abgegeben, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Each score is shown as it comes; there is none yet.</source>
        <translation>Jeder Wert wird gezeigt, wie er kommt; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Records as agreed, in all interactions, what everybody gave alike and nothing is agreed on yet: the meeting has time for the rest</source>
        <translation>Hält in allen Interaktionen als Einigung fest, was alle gleich gegeben haben, sofern es noch keine gibt: Die Besprechung hat Zeit für den Rest</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n given alike</source>
        <translation>
            <numerusform>%n gleiche Antwort als Einigung</numerusform>
            <numerusform>%n gleiche Antworten als Einigung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::SetAsideDialog</name>
    <message>
        <source>Set-aside records</source>
        <translation>Zurückgestellte Datensätze</translation>
    </message>
    <message>
        <source>Nothing is set aside: every record was taken.</source>
        <translation>Nichts ist zurückgestellt: Jeder Datensatz wurde übernommen.</translation>
    </message>
    <message>
        <source>e.g. Europe/Paris</source>
        <translation>z. B. Europe/Berlin</translation>
    </message>
    <message>
        <source>Zone of times without one</source>
        <translation>Zone für Zeiten ohne Zone</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The record as delivered</source>
        <translation>Der Datensatz, wie er kam</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reads the record as it stands here now</source>
        <translation>Liest den Datensatz, wie er jetzt hier steht</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Warum er nicht gebraucht wird</translation>
    </message>
    <message>
        <source>Reason for dismissing it</source>
        <translation>Grund für das Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Takes the record out of this list and its text out of the centre, and keeps the reason</source>
        <translation>Nimmt den Datensatz aus dieser Liste und seinen Text aus dem Zentrum und bewahrt den Grund auf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken. Nothing of them is lost, and their neighbours are here.</source>
        <translation>
            <numerusform>%Ln Datensatz konnte nicht übernommen werden. Nichts davon ist verloren, und seine Nachbarn sind da.</numerusform>
            <numerusform>%Ln Datensätze konnten nicht übernommen werden. Nichts davon ist verloren, und ihre Nachbarn sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %L2, delivered by %3</source>
        <translation>%1, Zeile %L2, geliefert von %3</translation>
    </message>
    <message>
        <source>%1, delivered by %2</source>
        <translation>%1, geliefert von %2</translation>
    </message>
    <message>
        <source>The record was too long to be kept, only its place was.</source>
        <translation>Der Datensatz war zu lang, um aufbewahrt zu werden; nur seine Stelle wurde es.</translation>
    </message>
    <message>
        <source>This is about the file as a whole. It is read again from where it lies.</source>
        <translation>Es geht um die Datei als Ganzes. Sie wird von dort, wo sie liegt, noch einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>attune::ui::SetAsideModel</name>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>%1, line %2, %3, set aside %4</source>
        <translation>%1, Zeile %2, %3, zurückgestellt %4</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>attune::ui::SettingsDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Namen verdecken</translation>
    </message>
    <message>
        <source>Hides the names of people while you share your screen.</source>
        <translation>Verdeckt die Namen von Personen, während Sie Ihren Bildschirm teilen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Exports that appear in this folder are imported by themselves.</source>
        <translation>Exporte, die in diesem Ordner auftauchen, werden von selbst eingelesen.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Score by written rules alone</source>
        <translation>Nur nach geschriebenen Regeln bewerten</translation>
    </message>
    <message>
        <source>Leaves out what was learnt from examples. From the next start on, everything is scored again in this way.</source>
        <translation>Lässt weg, was aus Beispielen gelernt wurde. Ab dem nächsten Start wird alles auf diese Weise neu bewertet.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nothing is touched for</source>
        <translation>Sperren, wenn nichts berührt wird, nach</translation>
    </message>
    <message>
        <source>Other workstations</source>
        <translation>Andere Arbeitsplätze</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Decisions are exchanged with other workstations through this folder: on a stick, a network drive, or kept in step by a sync program. They are sealed and signed; the interactions themselves stay here.</source>
        <translation>Über diesen Ordner werden Entscheidungen mit anderen Arbeitsplätzen ausgetauscht: auf einem Stick, einem Netzlaufwerk oder abgeglichen von einem Programm. Sie sind versiegelt und unterschrieben; die Interaktionen selbst bleiben hier.</translation>
    </message>
    <message>
        <source>Let the desktop&apos;s keychain remember the unlocking</source>
        <translation>Den Schlüsselbund das Entsperren merken lassen</translation>
    </message>
    <message>
        <source>Offers a tick where the passphrase is asked. At the next start who ticked it comes in without it, and so does whoever sits at this desktop; after a lock it is asked again. Switched off, what was remembered is taken away; other centres follow when they are opened.</source>
        <translation>Bietet ein Häkchen an, wo die Passphrase verlangt wird. Wer es setzt, kommt beim nächsten Start ohne Passphrase hinein, und ebenso jeder, der an diesem Rechner sitzt; nach einer Sperre wird sie wieder verlangt. Ausgeschaltet wird entfernt, was gemerkt war; andere Zentren folgen, wenn sie geöffnet werden.</translation>
    </message>
    <message>
        <source>Words for kappas in reports, after</source>
        <translation>Worte für Kappas in Berichten, nach</translation>
    </message>
</context>
<context>
    <name>attune::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>attune::ui::SidePanel</name>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>attune::ui::Sparkline</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 in %n step(s).</source>
        <translation>
            <numerusform>Von %1 bis %2 in %n Schritt.</numerusform>
            <numerusform>Von %1 bis %2 in %n Schritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::StaffingPanel</name>
    <message>
        <source>Staffing</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Staffing by half hour</source>
        <translation>Personalbedarf nach halben Stunden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Back to the settings of the policy</source>
        <translation>Zurück zu den Einstellungen der Richtlinie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The sheet as document or table, with its settings</source>
        <translation>Das Blatt als Dokument oder Tabelle, mit seinen Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · from %n comparable day(s)</source>
        <translation>
            <numerusform>%1 · aus %n vergleichbaren Tag</numerusform>
            <numerusform>%1 · aus %n vergleichbaren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>In time means within</source>
        <translation>Rechtzeitig heißt innerhalb von</translation>
    </message>
    <message>
        <source>Busy at most</source>
        <translation>Höchstens belegt</translation>
    </message>
    <message>
        <source>Load-minutes an agent-hour at most</source>
        <translation>Lastminuten je Stunde und Person, höchstens</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Recovery after demanding interactions</source>
        <translation>Erholung nach fordernden Interaktionen</translation>
    </message>
    <message>
        <source>Of the shrinkage for recovery</source>
        <translation>Davon im Ausfall für Erholung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Demand is read from comparable days before today.</source>
        <translation>Der Bedarf wird aus vergleichbaren Tagen vor heute gelesen.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Why the figures of the chosen half hour are what they are</source>
        <translation>Warum die Werte der gewählten halben Stunde sind, wie sie sind</translation>
    </message>
    <message>
        <source>People by half hour</source>
        <translation>Personen je halber Stunde</translation>
    </message>
    <message>
        <source>A setting of the policy: 80 % is what is usually promised. All of them in time cannot be.</source>
        <translation>Eine Einstellung der Richtlinie: 80 % ist, was meist zugesagt wird. Alle rechtzeitig ist nicht möglich.</translation>
    </message>
    <message>
        <source>A setting of the policy: 20 seconds is what is usually promised.</source>
        <translation>Eine Einstellung der Richtlinie: 20 Sekunden sind, was meist zugesagt wird.</translation>
    </message>
    <message>
        <source>A setting of the policy. Trade guidance says not above 85 %, and 65 to 75 % for complaints and bereavement.</source>
        <translation>Eine Einstellung der Richtlinie. Ratschläge der Branche sagen: nicht über 85 %, bei Beschwerden und Trauerfällen 65 bis 75 %.</translation>
    </message>
    <message>
        <source>A setting of the policy: 64 is being busy 85 % of the time at a mean weight of 1.25. No study gives a figure.</source>
        <translation>Eine Einstellung der Richtlinie: 64 heißt, bei einem mittleren Gewicht von 1,25 zu 85 % der Zeit beschäftigt zu sein. Keine Studie nennt eine Zahl.</translation>
    </message>
    <message>
        <source>Paid time in which nobody answers: leave, illness, training, breaks. 20 to 35 % are usual; your own figure is better.</source>
        <translation>Bezahlte Zeit, in der niemand antwortet: Urlaub, Krankheit, Schulung, Pausen. 20 bis 35 % sind üblich; Ihr eigener Wert ist besser.</translation>
    </message>
    <message>
        <source>Of the protected time the policy gives after an interaction, by the class of its queue. No study gives a figure.</source>
        <translation>Anteil der geschützten Zeit, die die Richtlinie nach einer Interaktion gibt, nach der Klasse ihrer Warteschlange. Keine Studie nennt eine Zahl.</translation>
    </message>
    <message>
        <source>How much of the shrinkage stands for recovery already. Leave it at 0 if recovery is planned after interactions, or it is counted twice.</source>
        <translation>Wie viel des Ausfalls schon für Erholung steht. Lassen Sie es bei 0, wenn Erholung nach Interaktionen geplant ist, sonst zählt sie doppelt.</translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>Nach Menge</translation>
    </message>
    <message>
        <source>By load</source>
        <translation>Nach Last</translation>
    </message>
    <message>
        <source>There are no interactions of comparable days yet.</source>
        <translation>Es gibt noch keine Interaktionen vergleichbarer Tage.</translation>
    </message>
</context>
<context>
    <name>attune::ui::StartProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Open another centre…</source>
        <translation>Ein anderes Zentrum öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>attune::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pause the work in the background</source>
        <translation>Arbeit im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>Cancel the work in the background</source>
        <translation>Arbeit im Hintergrund abbrechen</translation>
    </message>
    <message>
        <source>Go on with the work in the background</source>
        <translation>Arbeit im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>attune::ui::StepChart</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>%1 at most %2, from %3</source>
        <translation>%1 höchstens %2, ab %3</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>attune::ui::TableTwin</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>attune::ui::TeamDashboardPanel</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>Was hier gezeigt wird, als Tabelle</translation>
    </message>
    <message>
        <source>At least four weeks · model %1 · calibration scores excluded</source>
        <translation>Mindestens vier Wochen · Modell %1 · ohne Werte aus Kalibrierungen</translation>
    </message>
    <message>
        <source>Not yours to see: ask an administrator.</source>
        <translation>Nicht für Sie sichtbar: Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>No team has interactions that may be assessed in this place and period.</source>
        <translation>Kein Team hat an diesem Ort und in diesem Zeitraum Interaktionen, die ausgewertet werden dürfen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Interactions of this period were scored by several models. They are being scored again; until then figures may shift.</source>
        <translation>Interaktionen dieses Zeitraums wurden von mehreren Modellen ausgewertet. Sie werden neu ausgewertet; bis dahin können sich Werte verschieben.</translation>
    </message>
</context>
<context>
    <name>attune::ui::TeamsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>attune::ui::ThinProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>attune::ui::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>sorted by urgency</source>
        <translation>nach Dringlichkeit sortiert</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Zurzeit ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ended negative by queue, today</source>
        <translation>Negativ beendet je Warteschlange, heute</translation>
    </message>
    <message>
        <source>% of interactions with consent, line = the two weeks before</source>
        <translation>% der Interaktionen mit Einwilligung, Linie = die zwei Wochen davor</translation>
    </message>
    <message>
        <source>Ended negative by queue</source>
        <translation>Negativ beendet je Warteschlange</translation>
    </message>
    <message>
        <source>Today, %</source>
        <translation>Heute, %</translation>
    </message>
    <message>
        <source>Two weeks before, %</source>
        <translation>Zwei Wochen davor, %</translation>
    </message>
    <message>
        <source>There are no interactions yet.</source>
        <translation>Es gibt noch keine Interaktionen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Shift brief</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>Everything on this page as a text to print or to hand over</source>
        <translation>Alles auf dieser Seite als Text zum Drucken oder Übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored interaction(s) ended negative</source>
        <translation>
            <numerusform>%1 von %n ausgewerteten Interaktion negativ beendet</numerusform>
            <numerusform>%1 von %n ausgewerteten Interaktionen negativ beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been scored today.</source>
        <translation>Heute wurde noch nichts ausgewertet.</translation>
    </message>
    <message>
        <source>Not yours to see: ask an administrator.</source>
        <translation>Hier nicht einsehbar: bitte die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>Today is today, whatever the period.</source>
        <translation>Heute ist heute, gleich welcher Zeitraum.</translation>
    </message>
</context>
<context>
    <name>attune::ui::TopBar</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Scope and search</source>
        <translation>Umfang und Suche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>attune::ui::TrendCard</name>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Index by week</source>
        <translation>Index nach Wochen</translation>
    </message>
    <message>
        <source>Index, 0–100</source>
        <translation>Index, 0–100</translation>
    </message>
    <message>
        <source>by week, raw, band = bootstrap interval</source>
        <translation>nach Wochen, roh, Band = Bootstrap-Intervall</translation>
    </message>
    <message numerus="yes">
        <source>by week, raw, band = bootstrap interval; broken %n time(s): other weights or another model</source>
        <translation>
            <numerusform>nach Wochen, roh, Band = Bootstrap-Intervall; %n-mal unterbrochen: andere Gewichte oder ein anderes Modell</numerusform>
            <numerusform>nach Wochen, roh, Band = Bootstrap-Intervall; %n-mal unterbrochen: andere Gewichte oder ein anderes Modell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::TrendChart</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4)</source>
        <translation>Von %1 (%2) bis %3 (%4)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; the line is broken %n time(s).</source>
        <translation>
            <numerusform>%1; die Linie ist %n-mal unterbrochen.</numerusform>
            <numerusform>%1; die Linie ist %n-mal unterbrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::ui::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock the centre</source>
        <translation>Das Zentrum entsperren</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Rechner merken</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain then keeps half of what opens it. The passphrase always works.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hält dann die Hälfte dessen, was öffnet. Die Passphrase gilt immer.</translation>
    </message>
    <message>
        <source>Remembered: it opens without the passphrase. Without the tick that ends.</source>
        <translation>Gemerkt: Es öffnet ohne Passphrase. Ohne das Häkchen endet das.</translation>
    </message>
    <message>
        <source>Remembered, but it was locked: the passphrase is asked.</source>
        <translation>Gemerkt, aber es wurde gesperrt: Die Passphrase wird verlangt.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Passphrase lost…</source>
        <translation>Passphrase verloren…</translation>
    </message>
</context>
<context>
    <name>attune::ui::ValidationPanel</name>
    <message>
        <source>Validation of load</source>
        <translation>Prüfung der Last</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <source>Four weeks, the whole centre</source>
        <translation>Vier Wochen, das ganze Zentrum</translation>
    </message>
    <message>
        <source>There are no interactions yet.</source>
        <translation>Es gibt noch keine Interaktionen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The shown table, with who, when, why and a mark</source>
        <translation>Die gezeigte Tabelle, mit wer, wann, warum und einem Zeichen</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>Signiert und gespeichert.</translation>
    </message>
</context>
<context>
    <name>attune::ui::Waveform</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>Am lautesten</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Keine Aufnahme.</translation>
    </message>
    <message>
        <source>A recording of %1; arrow keys seek in it.</source>
        <translation>Eine Aufnahme von %1; die Pfeiltasten suchen darin.</translation>
    </message>
</context>
<context>
    <name>attune::ui::WhyCard</name>
    <message>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Figures of the index</source>
        <translation>Werte des Index</translation>
    </message>
    <message>
        <source>Interactions behind the figure</source>
        <translation>Interaktionen hinter dem Wert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens the interaction at these words</source>
        <translation>Öffnet die Interaktion an diesen Worten</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Anfechten…</translation>
    </message>
    <message>
        <source>Says why this figure is wrong, so that a person decides</source>
        <translation>Sagt, warum dieser Wert falsch ist, damit ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>A person&apos;s word wins over the program&apos;s; it is signed with a reason</source>
        <translation>Das Wort eines Menschen gilt mehr als das des Programms; es wird mit Grund unterschrieben</translation>
    </message>
    <message>
        <source>%1: what speaks most against it, then for it</source>
        <translation>%1: was am meisten dagegen spricht, dann dafür</translation>
    </message>
    <message>
        <source>Compared with what is usual for queue and channel; no source delivers reasons of contact, so what customers came for is not taken out.</source>
        <translation>Verglichen mit dem, was für Warteschlange und Kanal üblich ist; keine Quelle liefert Kontaktgründe, deshalb ist nicht herausgerechnet, weshalb die Kundschaft kam.</translation>
    </message>
</context>
</TS>
