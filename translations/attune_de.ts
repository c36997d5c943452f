<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Checks the centre: the store itself, the digest of every batch, and the sums made from contacts.</source>
        <translation>Prüft das Zentrum: den Speicher selbst, die Prüfsumme jeder Lieferung und die aus Kontakten gebildeten Summen.</translation>
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
</context>
<context>
    <name>CommandText</name>
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
        <source>A made-up centre of 120 agents and twelve weeks, in a folder of its own.</source>
        <translation>Ein erfundenes Zentrum mit 120 Beschäftigten und zwölf Wochen, in einem eigenen Ordner.</translation>
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
        <translation>Einlesen …</translation>
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
        <translation>Öffnen …</translation>
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
        <translation>Dateien einlesen …</translation>
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
        <translation>Einstellungen …</translation>
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
    <name>attune::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n fällig</numerusform>
            <numerusform>%1, %n fällig</numerusform>
        </translation>
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
    <name>attune::ui::PaintedChart</name>
    <message>
        <source>Show the values as a table</source>
        <translation>Die Werte als Tabelle zeigen</translation>
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
    <name>attune::ui::PeriodChip</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two days of one month</comment>
        <translation>%1–%2</translation>
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
    <name>attune::ui::ScopeChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Exports that appear in this folder are imported by themselves.</source>
        <translation>Exporte, die in diesem Ordner auftauchen, werden von selbst eingelesen.</translation>
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
        <translation>Ein anderes Zentrum öffnen …</translation>
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
</TS>
