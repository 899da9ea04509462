<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Analyser</name>
    <message>
        <source>The rule of the threat &quot;%1&quot; asks for too much work on a model of this size</source>
        <translation>Die Regel der Bedrohung „%1“ verlangt bei einem Modell dieser Größe zu viel Rechenarbeit</translation>
    </message>
    <message>
        <source>The rule does not hold any more; the decision is kept.</source>
        <translation>Die Regel trifft nicht mehr zu; die Entscheidung bleibt erhalten.</translation>
    </message>
    <message>
        <source>The target is not in the model any more; the decision is kept.</source>
        <translation>Das Ziel ist nicht mehr im Modell; die Entscheidung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Written by hand.</source>
        <translation>Von Hand erfasst.</translation>
    </message>
    <message>
        <source>Leave its pack out, or make the rule look at fewer elements</source>
        <translation>Lassen Sie ihr Paket weg, oder lassen Sie die Regel weniger Elemente ansehen</translation>
    </message>
    <message>
        <source>The rule is switched off in this model: %1</source>
        <translation>Die Regel ist in diesem Modell abgeschaltet: %1</translation>
    </message>
</context>
<context>
    <name>AnalysisCommands</name>
    <message>
        <source>Give either --threat, or --rule and --target</source>
        <translation>Geben Sie entweder --threat oder --rule und --target an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a threat key</source>
        <translation>„%1“ ist kein Bedrohungsschlüssel</translation>
    </message>
    <message>
        <source>A key has the form threat@target</source>
        <translation>Ein Schlüssel hat die Form Bedrohung@Ziel</translation>
    </message>
    <message>
        <source>why needs --threat KEY, or --rule ID and --target ID</source>
        <translation>why braucht --threat KEY oder --rule ID und --target ID</translation>
    </message>
    <message>
        <source>%1: %2 risk %3 (%4) is above %5</source>
        <translation>%1: Risiko %3 (%2, %4) liegt über %5</translation>
    </message>
    <message>
        <source>%1: has no owner</source>
        <translation>%1: niemand ist verantwortlich</translation>
    </message>
    <message>
        <source>mitigation %1: was due on %2</source>
        <translation>Maßnahme %1: war am %2 fällig</translation>
    </message>
    <message>
        <source>%1: was due on %2</source>
        <translation>%1: war am %2 fällig</translation>
    </message>
    <message>
        <source>provision %1: no claim is made</source>
        <translation>Bestimmung %1: keine Angabe</translation>
    </message>
    <message>
        <source>All gates are met.</source>
        <translation>Alle Vorgaben sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) not met.</source>
        <translation>
            <numerusform>%n Vorgabe nicht erfüllt.</numerusform>
            <numerusform>%n Vorgaben nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends with 1 and the reasons when a gate is not met.</source>
        <translation>Endet mit 1 und nennt die Gründe, wenn eine Vorgabe nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>which risk counts; residual when not given</source>
        <translation>welches Risiko zählt; ohne Angabe das Restrisiko (residual)</translation>
    </message>
    <message>
        <source>confirmed: possible threats do not count for --max-risk</source>
        <translation>confirmed: mögliche Bedrohungen zählen bei --max-risk nicht</translation>
    </message>
    <message>
        <source>every open threat has an owner</source>
        <translation>für jede offene Bedrohung ist jemand verantwortlich</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nichts ist überfällig</translation>
    </message>
    <message>
        <source>provisions that need a claim</source>
        <translation>Bestimmungen, die eine Angabe brauchen</translation>
    </message>
    <message>
        <source>Threats, open questions and provisions of a model.</source>
        <translation>Bedrohungen, offene Fragen und Bestimmungen eines Modells.</translation>
    </message>
    <message>
        <source>Why a threat is there, or why it is not.</source>
        <translation>Warum es eine Bedrohung gibt oder nicht gibt.</translation>
    </message>
    <message>
        <source>a threat by its key, threat@target</source>
        <translation>eine Bedrohung über ihren Schlüssel, Bedrohung@Ziel</translation>
    </message>
    <message>
        <source>a catalogue threat</source>
        <translation>eine Bedrohung des Katalogs</translation>
    </message>
    <message>
        <source>an element, a flow or system</source>
        <translation>ein Element, ein Fluss oder system</translation>
    </message>
    <message>
        <source>Open questions, those that decide the most risk first.</source>
        <translation>Offene Fragen; die über das meiste Risiko entscheiden, zuerst.</translation>
    </message>
    <message>
        <source>highest level that passes; the appetite of the model when no gate is given</source>
        <translation>höchste noch zulässige Stufe; ohne jede Vorgabe die Risikobereitschaft des Modells</translation>
    </message>
    <message>
        <source>The model was made with catalogue %1 (%2), this is %3 (%4)</source>
        <translation>Das Modell wurde mit Katalog %1 (%2) erstellt, dies ist %3 (%4)</translation>
    </message>
    <message>
        <source>Compared with what was found then: %1 appear, %2 vanish, %3 move</source>
        <translation>Verglichen mit dem damals Gefundenen: %1 kommen hinzu, %2 fallen weg, %3 ändern sich</translation>
    </message>
</context>
<context>
    <name>AnalysisOutput</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed, %2 possible</source>
        <translation>%1 bestätigt, %2 möglich</translation>
    </message>
    <message>
        <source>(residual risk)</source>
        <translation>(Restrisiko)</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>No longer raised; the decision is kept.</source>
        <translation>Nicht mehr festgestellt; die Entscheidung bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>would raise %n threat(s)</source>
        <translation>
            <numerusform>würde %n Bedrohung ergeben</numerusform>
            <numerusform>würde %n Bedrohungen ergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would clear %n threat(s)</source>
        <translation>
            <numerusform>würde %n Bedrohung klären</numerusform>
            <numerusform>würde %n Bedrohungen klären</numerusform>
        </translation>
    </message>
    <message>
        <source>risk at stake %1</source>
        <translation>betroffenes Risiko %1</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Keine Frage ist offen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>under analysis</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation>in Behandlung</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>gemindert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>avoided</source>
        <translation>vermieden</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property of an element or flow</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>decides whether %1 applies</source>
        <translation>entscheidet, ob %1 gilt</translation>
    </message>
    <message>
        <source>rule switched off: %1 (%2)</source>
        <translation>Regel abgeschaltet: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>AttackPath</name>
    <message>
        <source>hostile content enters</source>
        <translation>hier gelangen feindliche Inhalte hinein</translation>
    </message>
    <message>
        <source>reads it</source>
        <translation>liest sie</translation>
    </message>
    <message>
        <source>gets what it was made to send</source>
        <translation>erhält, was auf ihr Geheiß gesendet wird</translation>
    </message>
    <message>
        <source>sensitive data is read</source>
        <translation>hier werden sensible Daten gelesen</translation>
    </message>
    <message>
        <source>the data is passed on to here</source>
        <translation>hierher werden die Daten weitergegeben</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Sensible Daten</translation>
    </message>
    <message>
        <source>Tool with side effects</source>
        <translation>Werkzeug mit Nebenwirkungen</translation>
    </message>
    <message>
        <source>Actuator or safety decision</source>
        <translation>Aktor oder Entscheidung über Sicherheit</translation>
    </message>
    <message>
        <source>Model or training data</source>
        <translation>Modell oder Trainingsdaten</translation>
    </message>
    <message>
        <source>Private data and a way out</source>
        <translation>Private Daten und ein Weg nach außen</translation>
    </message>
    <message>
        <source>Hostile content gets into %1</source>
        <translation>Feindliche Inhalte gelangen in %1</translation>
    </message>
    <message>
        <source>Content from %1 reaches %2</source>
        <translation>Inhalte aus %1 erreichen %2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>it holds sensitive data and has a way out</source>
        <translation>dort liegen sensible Daten, und es gibt einen Weg nach außen</translation>
    </message>
    <message>
        <source>its sensitive data can be sent out through %1</source>
        <translation>die sensiblen Daten dort können über %1 hinausgesendet werden</translation>
    </message>
    <message>
        <source>it can read %1 and has a way out</source>
        <translation>von dort ist %1 lesbar, und es gibt einen Weg nach außen</translation>
    </message>
    <message>
        <source>from there %1 can be read and sent out through %2</source>
        <translation>von dort ist %1 lesbar, und die Daten können über %2 hinausgesendet werden</translation>
    </message>
    <message>
        <source>it holds sensitive data</source>
        <translation>dort liegen sensible Daten</translation>
    </message>
    <message>
        <source>from there the sensitive data of %1 can be reached</source>
        <translation>von dort sind die sensiblen Daten von %1 erreichbar</translation>
    </message>
    <message>
        <source>it can change things</source>
        <translation>von dort lässt sich etwas verändern</translation>
    </message>
    <message>
        <source>from there %1 can be made to change things</source>
        <translation>von dort lässt sich über %1 etwas verändern</translation>
    </message>
    <message>
        <source>it acts on the physical world</source>
        <translation>es wirkt auf die physische Welt</translation>
    </message>
    <message>
        <source>what %1 does hangs on it</source>
        <translation>davon hängt ab, was %1 tut</translation>
    </message>
    <message>
        <source>models learn from it or run with it</source>
        <translation>Modelle lernen daraus oder laufen damit</translation>
    </message>
    <message>
        <source>from there it gets into %1</source>
        <translation>von dort gelangen sie in %1</translation>
    </message>
    <message>
        <source>, over &quot;%1&quot;</source>
        <translation>, über „%1“</translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation>, hinein in %1</translation>
    </message>
    <message>
        <source>, out of its boundary</source>
        <translation>, aus der Grenze hinaus</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>The audit trail does not reach back to change %1</source>
        <translation>Der Prüfpfad reicht nicht bis zur Änderung %1 zurück</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail does not fit the model: %2</source>
        <translation>Eintrag %1 des Prüfpfads passt nicht zum Modell: %2</translation>
    </message>
    <message>
        <source>The content of baseline &quot;%1&quot; is not what it was</source>
        <translation>Der Inhalt des Referenzstands „%1“ ist nicht mehr der ursprüngliche</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 hängt daran</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>This is not a compiled catalogue</source>
        <translation>Dies ist kein kompilierter Katalog</translation>
    </message>
    <message>
        <source>Compile the sources with: provisor-cli catalogue compile</source>
        <translation>Kompilieren Sie die Quellen mit: provisor-cli catalogue compile</translation>
    </message>
    <message>
        <source>The catalogue was compiled by another version of the program</source>
        <translation>Der Katalog wurde mit einer anderen Version des Programms kompiliert</translation>
    </message>
    <message>
        <source>Compile it again with this version</source>
        <translation>Kompilieren Sie ihn mit dieser Version neu</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Catalogue %1, digest %2</source>
        <translation>Katalog %1, Hashwert %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be listed</source>
        <translation>„%1“ lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>catalogue show needs an id</source>
        <translation>catalogue show braucht eine Kennung</translation>
    </message>
    <message>
        <source>For example 5.2.2-1, AML.T0051 or prompt-injection</source>
        <translation>Zum Beispiel 5.2.2-1, AML.T0051 oder prompt-injection</translation>
    </message>
    <message>
        <source>No entry is called &quot;%1&quot;; the nearest are:</source>
        <translation>Kein Eintrag heißt „%1“; am nächsten kommen:</translation>
    </message>
    <message>
        <source>The catalogue has no entry &quot;%1&quot;</source>
        <translation>Der Katalog hat keinen Eintrag „%1“</translation>
    </message>
    <message>
        <source>Try catalogue search</source>
        <translation>Versuchen Sie catalogue search</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>catalogue does not know &quot;%1&quot;</source>
        <translation>catalogue kennt „%1“ nicht</translation>
    </message>
    <message>
        <source>catalogue docs needs -o FOLDER</source>
        <translation>catalogue docs braucht -o ORDNER</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>catalogue %1 needs the folder of a pack</source>
        <translation>catalogue %1 braucht den Ordner eines Pakets</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Der Ordner existiert nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n Fehler gefunden.</numerusform>
            <numerusform>%n Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, &quot;%3&quot;, digest %4</source>
        <translation>%1 %2, „%3“, Hashwert %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3</source>
        <translation>    %1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>No mistakes.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>catalogue compile needs -o FILE%1</source>
        <translation>catalogue compile braucht -o DATEI%1</translation>
    </message>
    <message>
        <source>catalogue diff needs two catalogues</source>
        <translation>catalogue diff braucht zwei Kataloge</translation>
    </message>
    <message>
        <source>Name compiled catalogues or packs, or builtin</source>
        <translation>Nennen Sie kompilierte Kataloge oder Pakete, oder builtin</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(ies) differ.</source>
        <translation>
            <numerusform>%n Eintrag ist anders.</numerusform>
            <numerusform>%n Einträge sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The embedded knowledge: catalogue list KIND, catalogue show ID, catalogue search TEXT, and catalogue docs -o FOLDER, which writes it as pages for reading. Packs: catalogue check DIR, catalogue compile DIR -o FILE and catalogue diff A B, where A and B are files or builtin.</source>
        <translation>Das eingebaute Wissen: catalogue list ART, catalogue show KENNUNG, catalogue search TEXT und catalogue docs -o ORDNER, das es als Seiten zum Lesen schreibt. Pakete: catalogue check ORDNER, catalogue compile ORDNER -o DATEI und catalogue diff A B, wobei A und B Dateien sind oder builtin.</translation>
    </message>
    <message>
        <source>catalogue %1 has no JSON form</source>
        <translation>catalogue %1 hat keine JSON-Form</translation>
    </message>
    <message>
        <source>Only catalogue diff has one</source>
        <translation>Nur catalogue diff hat eine</translation>
    </message>
    <message>
        <source>catalogue search needs the text to look for</source>
        <translation>catalogue search braucht den zu suchenden Text</translation>
    </message>
</context>
<context>
    <name>CatalogueCompiler</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation>Teilen Sie sie auf</translation>
    </message>
    <message>
        <source>No file has a &quot;catalogue&quot; block</source>
        <translation>Keine Datei hat einen Block „catalogue“</translation>
    </message>
    <message>
        <source>Add a catalogue.yaml with id, version, title and language</source>
        <translation>Legen Sie eine catalogue.yaml mit id, version, title und language an</translation>
    </message>
    <message>
        <source>The CoSAI risk map has no &quot;%1&quot;</source>
        <translation>Die CoSAI-Risikokarte hat kein „%1“</translation>
    </message>
    <message>
        <source>The provisions %1 and %2 have the same UK id &quot;%3&quot;</source>
        <translation>Die Bestimmungen %1 und %2 haben dieselbe UK-Kennung „%3“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>The examples do not show both sides of the rule</source>
        <translation>Die Beispiele zeigen nicht beide Seiten der Regel</translation>
    </message>
    <message>
        <source>Give one with &quot;raised&quot; and one with &quot;clear&quot;</source>
        <translation>Geben Sie eines mit „raised“ und eines mit „clear“ an</translation>
    </message>
    <message>
        <source>The example has no element or flow &quot;%1&quot;</source>
        <translation>Das Beispiel hat kein Element und keinen Fluss „%1“</translation>
    </message>
    <message>
        <source>Name one of them, or &quot;system&quot;</source>
        <translation>Nennen Sie eines davon oder „system“</translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>The example has no element &quot;%1&quot;</source>
        <translation>Das Beispiel hat kein Element „%1“</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing</source>
        <translation>Der Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>The example uses the id &quot;%1&quot; twice</source>
        <translation>Das Beispiel verwendet die Kennung „%1“ zweimal</translation>
    </message>
    <message>
        <source>Expected keys with values</source>
        <translation>Erwartet werden Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no property that can be set here</source>
        <translation>„%1“ ist keine Eigenschaft, die hier gesetzt werden kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list of values</source>
        <translation>„%1“ nimmt eine Liste von Werten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value</source>
        <translation>„%1“ nimmt einen einzelnen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal value of &quot;%2&quot;</source>
        <translation>„%1“ ist kein zulässiger Wert für „%2“</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>Erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown here</source>
        <translation>Der Schlüssel „%1“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>Add it to the entry that begins here</source>
        <translation>Ergänzen Sie ihn im Eintrag, der hier beginnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, but is %3</source>
        <translation>Bei „%1“ erwartet: %2, gefunden: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 characters, at most %3 are possible</source>
        <translation>„%1“ hat %2 Zeichen, höchstens %3 sind möglich</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie den Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal id</source>
        <translation>„%1“ ist keine zulässige Kennung</translation>
    </message>
    <message>
        <source>Use only these characters: %1</source>
        <translation>Verwenden Sie nur diese Zeichen: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>Expected a text in the list &quot;%1&quot;</source>
        <translation>In der Liste „%1“ wird ein Text erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list twice</source>
        <translation>„%1“ steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>Ids have no blanks</source>
        <translation>Kennungen haben keine Leerzeichen</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>component group</source>
        <translation>Komponentengruppe</translation>
    </message>
    <message>
        <source>component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>type group</source>
        <translation>Typgruppe</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>system question</source>
        <translation>Systemfrage</translation>
    </message>
    <message>
        <source>threat family</source>
        <translation>Bedrohungsfamilie</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>framework edition</source>
        <translation>Rahmenwerk-Ausgabe</translation>
    </message>
    <message>
        <source>framework entry</source>
        <translation>Rahmenwerk-Eintrag</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is defined twice</source>
        <translation>%1 „%2“ ist zweimal definiert</translation>
    </message>
    <message>
        <source>It is first defined in %1, line %2</source>
        <translation>Die erste Definition steht in %1, Zeile %2</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is one of the built-in catalogue</source>
        <translation>%1 „%2“ gehört zum eingebauten Katalog</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>Wählen Sie eine andere Kennung</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;</source>
        <translation>%1 „%2“ existiert nicht</translation>
    </message>
    <message>
        <source>The entries belong to no framework</source>
        <translation>Die Einträge gehören zu keinem Rahmenwerk</translation>
    </message>
    <message>
        <source>Add a &quot;framework&quot; block to the file</source>
        <translation>Ergänzen Sie in der Datei einen Block „framework“</translation>
    </message>
    <message>
        <source>There is a &quot;catalogue&quot; block in another file already</source>
        <translation>Eine andere Datei hat bereits einen Block „catalogue“</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Behalten Sie einen davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal name of a type group</source>
        <translation>„%1“ ist kein zulässiger Name einer Typgruppe</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>Schreiben Sie ihn in Großbuchstaben</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is in the list twice</source>
        <translation>Der Wert „%1“ steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>The property has more than %1 values</source>
        <translation>Die Eigenschaft hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>The provision is addressed to nobody</source>
        <translation>Die Bestimmung richtet sich an niemanden</translation>
    </message>
    <message>
        <source>Name at least one addressee</source>
        <translation>Nennen Sie mindestens einen Adressaten</translation>
    </message>
    <message>
        <source>There are two duties &quot;%1&quot;</source>
        <translation>Es gibt zwei Pflichten „%1“</translation>
    </message>
    <message>
        <source>Join their texts: a provision has one duty per modality</source>
        <translation>Fassen Sie die Texte zusammen: Eine Bestimmung hat je Verbindlichkeit eine Pflicht</translation>
    </message>
    <message>
        <source>The provision has no duty</source>
        <translation>Die Bestimmung hat keine Pflicht</translation>
    </message>
    <message>
        <source>Add one with its modality, shall or should</source>
        <translation>Ergänzen Sie eine mit ihrer Verbindlichkeit, shall oder should</translation>
    </message>
    <message>
        <source>Only threats on elements apply to component types</source>
        <translation>Nur Bedrohungen für Elemente gelten für Komponententypen</translation>
    </message>
    <message>
        <source>Leave &quot;applies_to&quot; out, or set &quot;scope&quot; to element</source>
        <translation>Lassen Sie „applies_to“ weg oder setzen Sie „scope“ auf element</translation>
    </message>
    <message>
        <source>The threat has no impact</source>
        <translation>Die Bedrohung hat keine Auswirkung</translation>
    </message>
    <message>
        <source>Give at least one of the dimensions C I A S P F L a value from 1 to 5</source>
        <translation>Geben Sie mindestens einer der Dimensionen C I A S P F L einen Wert von 1 bis 5</translation>
    </message>
    <message>
        <source>The texts are written in &quot;%1&quot; already</source>
        <translation>Die Texte sind bereits in „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Name the language of the translation</source>
        <translation>Nennen Sie die Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>There is nothing &quot;%1&quot; to be translated</source>
        <translation>Für „%1“ gibt es nichts zu übersetzen</translation>
    </message>
    <message>
        <source>Expected keys with texts under &quot;%1&quot;</source>
        <translation>Unter „%1“ werden Schlüssel mit Texten erwartet</translation>
    </message>
    <message>
        <source>There is no text &quot;%1&quot; to be translated</source>
        <translation>Es gibt keinen zu übersetzenden Text „%1“</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is translated twice</source>
        <translation>Der Text „%1“ ist zweimal übersetzt</translation>
    </message>
    <message>
        <source>Remove one of the translations</source>
        <translation>Entfernen Sie eine der Übersetzungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation into &quot;%2&quot;</source>
        <translation>„%1“ ist nicht in „%2“ übersetzt</translation>
    </message>
    <message>
        <source>Add it to the translations</source>
        <translation>Ergänzen Sie die Übersetzung</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; cannot be filled in for a threat of this scope</source>
        <translation>„{%1}“ lässt sich bei einer Bedrohung mit diesem Geltungsbereich nicht ausfüllen</translation>
    </message>
    <message>
        <source>The texts have %1 words together</source>
        <translation>Die Texte haben zusammen %1 Wörter</translation>
    </message>
    <message>
        <source>Write %1 to %2 words</source>
        <translation>Schreiben Sie %1 bis %2 Wörter</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files and folders</source>
        <translation>Der Ordner enthält mehr als %1 Dateien und Ordner</translation>
    </message>
    <message>
        <source>Choose the folder of the pack itself</source>
        <translation>Wählen Sie den Ordner des Pakets selbst</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of the folder</source>
        <translation>Die Datei ist ein Verweis auf einen Ort außerhalb des Ordners</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place</source>
        <translation>Legen Sie eine Kopie der Datei an ihre Stelle</translation>
    </message>
    <message>
        <source>The pack has more than %1 files</source>
        <translation>Das Paket hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>Join some of them</source>
        <translation>Fassen Sie einige zusammen</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>The files of the pack are larger than %1 MB together</source>
        <translation>Die Dateien des Pakets sind zusammen größer als %1 MB</translation>
    </message>
    <message>
        <source>Make the content smaller</source>
        <translation>Verkleinern Sie den Inhalt</translation>
    </message>
    <message>
        <source>The pack has more than %1 entries</source>
        <translation>Das Paket hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>Divide it into several packs</source>
        <translation>Teilen Sie es in mehrere Pakete auf</translation>
    </message>
    <message>
        <source>The pack has more than %1 threats</source>
        <translation>Das Paket hat mehr als %1 Bedrohungen</translation>
    </message>
    <message>
        <source>The id &quot;provisor&quot; is that of the built-in catalogue</source>
        <translation>Die Kennung „provisor“ ist die des eingebauten Katalogs</translation>
    </message>
    <message>
        <source>Choose another id in catalogue.yaml</source>
        <translation>Wählen Sie in catalogue.yaml eine andere Kennung</translation>
    </message>
    <message>
        <source>There is no picture &quot;%1&quot;</source>
        <translation>Es gibt kein Bild „%1“</translation>
    </message>
    <message>
        <source>There is an &quot;official_wording&quot; block in another file already</source>
        <translation>In einer anderen Datei steht schon ein Block „official_wording“</translation>
    </message>
    <message>
        <source>No provision has a text here</source>
        <translation>Hier hat keine Bestimmung einen Text</translation>
    </message>
    <message>
        <source>Add &quot;provision_texts&quot; to the file</source>
        <translation>Ergänzen Sie in der Datei „provision_texts“</translation>
    </message>
    <message>
        <source>Nothing says where these texts come from</source>
        <translation>Nichts sagt, woher diese Texte stammen</translation>
    </message>
    <message>
        <source>Add &quot;official_wording&quot; with source, licence and edition to the file</source>
        <translation>Ergänzen Sie in der Datei „official_wording“ mit Quelle, Lizenz und Ausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number of the UK Code</source>
        <translation>„%1“ ist eine Nummer des UK Code</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Schreiben Sie %1</translation>
    </message>
    <message>
        <source>The provision %1 has an official text already</source>
        <translation>Die Bestimmung %1 hat schon einen amtlichen Text</translation>
    </message>
    <message>
        <source>Load the pack without the one that has it</source>
        <translation>Laden Sie das Paket ohne das, das ihn hat</translation>
    </message>
    <message>
        <source>The provision %1 has two duties</source>
        <translation>Die Bestimmung %1 hat zwei Pflichten</translation>
    </message>
    <message>
        <source>Give a text for each: {shall: ..., should: ...}</source>
        <translation>Geben Sie für jede einen Text an: {shall: ..., should: ...}</translation>
    </message>
</context>
<context>
    <name>CatalogueEntry</name>
    <message numerus="yes">
        <source>raised %n times</source>
        <translation>
            <numerusform>%n-mal ausgelöst</numerusform>
            <numerusform>%n-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addressee and how it is named</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>mit unseren Worten</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>In diesem Modell</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Show in Provisions</source>
        <translation>Unter Bestimmungen zeigen</translation>
    </message>
    <message>
        <source>Not raised here.</source>
        <translation>Hier nicht ausgelöst.</translation>
    </message>
    <message>
        <source>When it is raised</source>
        <translation>Wann sie ausgelöst wird</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation>dem gesamten System</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Classification and risk defaults</source>
        <translation>Einordnung und Risikovorgaben</translation>
    </message>
    <message>
        <source>STRIDE</source>
        <translation>STRIDE</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Abwehr</translation>
    </message>
    <message>
        <source>There is no complete defence; controls cut its likelihood by at most 60 %.</source>
        <translation>Es gibt keine vollständige Abwehr; Maßnahmen senken die Wahrscheinlichkeit um höchstens 60 %.</translation>
    </message>
    <message>
        <source>Not in use here.</source>
        <translation>Hier nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Grundsatz %1</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Numbers and addressees</source>
        <translation>Nummern und Adressaten</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Condition of a part</source>
        <translation>Bedingung eines Teils</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What shows that it is met</source>
        <translation>Was zeigt, dass sie erfüllt ist</translation>
    </message>
    <message>
        <source>Where the editions differ</source>
        <translation>Wo die Ausgaben abweichen</translation>
    </message>
    <message>
        <source>Threats it answers</source>
        <translation>Bedrohungen, denen sie begegnet</translation>
    </message>
    <message>
        <source>Mitigations that give evidence</source>
        <translation>Maßnahmen, die Nachweise liefern</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>How an attacker gets there</source>
        <translation>Wie ein Angreifer dahin kommt</translation>
    </message>
    <message>
        <source>Questions for a workshop</source>
        <translation>Fragen für einen Workshop</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gute Nachweise</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Component types it is on</source>
        <translation>Komponententypen, die sie betrifft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>So prüfen Sie sie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Aufwand und Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Threats it reduces</source>
        <translation>Bedrohungen, die sie mindert</translation>
    </message>
    <message>
        <source>Provisions it gives evidence for</source>
        <translation>Bestimmungen, für die sie Nachweise liefert</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>%1, of an edition that is not part of the catalogue</source>
        <translation>%1, aus einer Ausgabe, die nicht im Katalog ist</translation>
    </message>
    <message>
        <source>The catalogue covers %1, but no rule raises a threat here and no mitigation is in use.</source>
        <translation>Der Katalog deckt %1 ab, aber hier löst keine Regel eine Bedrohung aus, und keine Maßnahme ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No threat, mitigation or component type of the catalogue refers to %1.</source>
        <translation>Keine Bedrohung, keine Maßnahme und kein Komponententyp des Katalogs verweist auf %1.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Beliebige von</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Gezeichnet als</translation>
    </message>
    <message>
        <source>Former ids</source>
        <translation>Frühere Kennungen</translation>
    </message>
    <message>
        <source>CoSAI</source>
        <translation>CoSAI</translation>
    </message>
    <message>
        <source>No element of this type.</source>
        <translation>Kein Element dieses Typs.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Threats that can be on it</source>
        <translation>Bedrohungen, die es treffen können</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>every element</source>
        <translation>jedes Element</translation>
    </message>
    <message>
        <source>elements of some types</source>
        <translation>Elemente bestimmter Typen</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt bei</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>from weakest to strongest</source>
        <translation>vom schwächsten zum stärksten</translation>
    </message>
    <message>
        <source>Threats whose rules read it</source>
        <translation>Bedrohungen, deren Regeln sie lesen</translation>
    </message>
    <message>
        <source>Provisions whose condition reads it</source>
        <translation>Bestimmungen, deren Bedingung sie liest</translation>
    </message>
    <message>
        <source>Component types that have it</source>
        <translation>Komponententypen, die sie haben</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie es gelesen wurde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n Kennung</numerusform>
            <numerusform>%n Kennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Taktiken</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Threats that cover it</source>
        <translation>Bedrohungen, die sie abdecken</translation>
    </message>
    <message>
        <source>Mitigations that cover it</source>
        <translation>Maßnahmen, die sie abdecken</translation>
    </message>
    <message>
        <source>Component types that stand for it</source>
        <translation>Komponententypen, die dafür stehen</translation>
    </message>
    <message>
        <source>Entries below it</source>
        <translation>Einträge darunter</translation>
    </message>
    <message>
        <source>Use as a start</source>
        <translation>Als Anfang nehmen</translation>
    </message>
    <message>
        <source>Opens the rule editor with a copy of this rule for a pack of your own</source>
        <translation>Öffnet den Regeleditor mit einer Kopie dieser Regel für ein eigenes Paket</translation>
    </message>
</context>
<context>
    <name>CatalogueOutput</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>(implied)</source>
        <translation>(mitgemeint)</translation>
    </message>
    <message>
        <source>(supporting)</source>
        <translation>(unterstützend)</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>UK Code</source>
        <translation>UK Code</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unseren Worten</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Editions differ</source>
        <translation>Ausgaben weichen ab</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>STRIDE</source>
        <translation>STRIDE</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Risk defaults</source>
        <translation>Risikovorgaben</translation>
    </message>
    <message>
        <source>capability %1, maturity %2, impact %3</source>
        <translation>Fähigkeit %1, Reife %2, Auswirkung %3</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Abwehr</translation>
    </message>
    <message>
        <source>There is no complete defence; controls cut its likelihood by at most 60 %.</source>
        <translation>Es gibt keine vollständige Abwehr; Maßnahmen senken die Wahrscheinlichkeit um höchstens 60 %.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>property, control</source>
        <translation>Eigenschaft, Kontrolle</translation>
    </message>
    <message>
        <source>property, context</source>
        <translation>Eigenschaft, Kontext</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>reference, %1</source>
        <translation>Verweis, %1</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nothing in this catalogue refers to it.</source>
        <translation>Nichts in diesem Katalog verweist darauf.</translation>
    </message>
    <message>
        <source>principle %1</source>
        <translation>Grundsatz %1</translation>
    </message>
    <message>
        <source>small (days)</source>
        <translation>klein (Tage)</translation>
    </message>
    <message>
        <source>large (months)</source>
        <translation>groß (Monate)</translation>
    </message>
    <message>
        <source>medium (weeks)</source>
        <translation>mittel (Wochen)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gute Nachweise</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie zu prüfen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Official, %1</source>
        <translation>Original, %1</translation>
    </message>
    <message>
        <source>Official source</source>
        <translation>Quelle (Original)</translation>
    </message>
    <message>
        <source>Official licence</source>
        <translation>Lizenz (Original)</translation>
    </message>
    <message>
        <source>Official edition</source>
        <translation>Ausgabe (Original)</translation>
    </message>
</context>
<context>
    <name>CatalogueTreeModel</name>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Component types</source>
        <translation>Komponententypen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Questions on the system</source>
        <translation>Fragen zum System</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Question on the system</source>
        <translation>Frage zum System</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Vorbeugend</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>Erkennend</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Korrigierend</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Organisatorisch</translation>
    </message>
    <message>
        <source>Spoofing</source>
        <translation>Vortäuschen (Spoofing)</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Manipulation (Tampering)</translation>
    </message>
    <message>
        <source>Repudiation</source>
        <translation>Abstreiten (Repudiation)</translation>
    </message>
    <message>
        <source>Information disclosure</source>
        <translation>Preisgabe von Informationen</translation>
    </message>
    <message>
        <source>Denial of service</source>
        <translation>Dienstverweigerung</translation>
    </message>
    <message>
        <source>Elevation of privilege</source>
        <translation>Rechteausweitung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Lebensende</translation>
    </message>
    <message>
        <source>Secure design</source>
        <translation>Sicherer Entwurf</translation>
    </message>
    <message>
        <source>Secure development</source>
        <translation>Sichere Entwicklung</translation>
    </message>
    <message>
        <source>Secure deployment</source>
        <translation>Sicherer Einsatz</translation>
    </message>
    <message>
        <source>Secure maintenance</source>
        <translation>Sichere Wartung</translation>
    </message>
    <message>
        <source>Secure end of life</source>
        <translation>Sicheres Lebensende</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Taktik</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Schutzmaßnahme</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>mitgemeint</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>mitwirkend</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>External entity</source>
        <translation>Externe Stelle</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>&quot;%1&quot; is not a member of a change</source>
        <translation>„%1“ ist kein Bestandteil einer Änderung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a record</source>
        <translation>„%1“ muss ein Datensatz sein</translation>
    </message>
    <message>
        <source>Delta %1 has neither &quot;before&quot; nor &quot;after&quot;</source>
        <translation>Delta %1 hat weder „before“ noch „after“</translation>
    </message>
    <message>
        <source>Delta %1 mixes two records</source>
        <translation>Delta %1 vermischt zwei Datensätze</translation>
    </message>
    <message>
        <source>The change has no list of deltas</source>
        <translation>Die Änderung hat keine Liste von Deltas</translation>
    </message>
    <message>
        <source>The change has no valid id</source>
        <translation>Die Änderung hat keine gültige Kennung</translation>
    </message>
    <message>
        <source>The time of the change is not an ISO 8601 time</source>
        <translation>Der Zeitpunkt der Änderung ist keine Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>The origin of the change is unknown</source>
        <translation>Die Herkunft der Änderung ist unbekannt</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>The baseline is gone</source>
        <translation>Der Referenzstand ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 hat keine Option %2</translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation>Siehe %1 --help</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation>%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;</source>
        <translation>%1 kann mit „%2“ nichts anfangen</translation>
    </message>
    <message>
        <source>%1 needs %2 after it</source>
        <translation>%1 braucht danach %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source> [OPTIONS]</source>
        <translation> [OPTIONEN]</translation>
    </message>
</context>
<context>
    <name>CommandSupport</name>
    <message>
        <source>The file does not exist</source>
        <translation>Die Datei existiert nicht</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Create model</source>
        <translation>Modell anlegen</translation>
    </message>
    <message>
        <source>The report template &quot;%1&quot; is missing</source>
        <translation>Die Berichtsvorlage „%1“ fehlt</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>%1 needs a date of the form YYYY-MM-DD, not &quot;%2&quot;</source>
        <translation>%1 braucht ein Datum der Form JJJJ-MM-TT, nicht „%2“</translation>
    </message>
    <message>
        <source>write to a file instead of standard output</source>
        <translation>in eine Datei statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>form of the output</source>
        <translation>Form der Ausgabe</translation>
    </message>
    <message>
        <source>the day that counts as today</source>
        <translation>der Tag, der als heute gilt</translation>
    </message>
    <message>
        <source>The name of the input file is empty</source>
        <translation>Der Name der Eingabedatei ist leer</translation>
    </message>
    <message>
        <source>The name of the output file is empty</source>
        <translation>Der Name der Ausgabedatei ist leer</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>Die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, property %2</source>
        <translation>%1, Eigenschaft %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Warning: the pack is left out: %1</source>
        <translation>Warnung: Das Paket bleibt weg: %1</translation>
    </message>
    <message>
        <source>a compiled pack to use beside the catalogue; may be given several times</source>
        <translation>ein kompiliertes Paket neben dem Katalog; mehrfach möglich</translation>
    </message>
    <message>
        <source>without the packs installed for the user</source>
        <translation>ohne die für den Benutzer installierten Pakete</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>provisor-cli COMMAND [ARGUMENTS]

Threat-models AI systems against ETSI TS 104 223 / EN 304 223.

Commands:
</source>
        <translation>provisor-cli BEFEHL [ARGUMENTE]

Bedrohungsmodellierung von KI-Systemen nach ETSI TS 104 223 / EN 304 223.

Befehle:
</translation>
    </message>
    <message>
        <source>
provisor-cli COMMAND --help shows the options of a command; --lang xx chooses the language; --version prints the version.
</source>
        <translation>
provisor-cli BEFEHL --help zeigt die Optionen eines Befehls; --lang xx wählt die Sprache; --version nennt die Version.
</translation>
    </message>
    <message>
        <source>--lang needs a language after it, for example de</source>
        <translation>Nach --lang fehlt eine Sprache, zum Beispiel de</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available</source>
        <translation>Die Sprache „%1“ ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>See provisor-cli --help</source>
        <translation>Siehe provisor-cli --help</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>DataAssets</name>
    <message>
        <source>Change data asset &quot;%1&quot;</source>
        <translation>Datenwert „%1“ ändern</translation>
    </message>
    <message>
        <source>Add data asset &quot;%1&quot;</source>
        <translation>Datenwert „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; away</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Store &quot;%1&quot; here</source>
        <translation>„%1“ hier speichern</translation>
    </message>
    <message>
        <source>Carry &quot;%1&quot; here</source>
        <translation>„%1“ hier übertragen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Overrule a risk factor</source>
        <translation>Risikofaktor übersteuern</translation>
    </message>
    <message>
        <source>Take back an overruled risk factor</source>
        <translation>Übersteuerten Risikofaktor zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n risk(s)</source>
        <translation>
            <numerusform>%n Risiko annehmen</numerusform>
            <numerusform>%n Risiken annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add mitigation &quot;%1&quot;</source>
        <translation>Maßnahme „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>Nachweis für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Answer &quot;%1&quot;</source>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>Take back &quot;%1&quot;</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add threat &quot;%1&quot;</source>
        <translation>Bedrohung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Switch the rule on: %1</source>
        <translation>Regel einschalten: %1</translation>
    </message>
    <message>
        <source>Switch the rule off: %1</source>
        <translation>Regel abschalten: %1</translation>
    </message>
    <message>
        <source>Adopt catalogue %1</source>
        <translation>Katalog %1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Set %n threat(s) aside as not relevant</source>
        <translation>
            <numerusform>%n Bedrohung als nicht relevant einstufen</numerusform>
            <numerusform>%n Bedrohungen als nicht relevant einstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n threat(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Bedrohung setzen</numerusform>
            <numerusform>Schlagwörter von %n Bedrohungen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on a threat</source>
        <translation>Bedrohung kommentieren</translation>
    </message>
    <message>
        <source>Set status of a mitigation</source>
        <translation>Status einer Maßnahme setzen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n hoch</numerusform>
            <numerusform>%n hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n mittel</numerusform>
            <numerusform>%n mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n niedrig</numerusform>
            <numerusform>%n niedrig</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>außer Betracht</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 nach %3</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encryption not answered</source>
        <translation>Verschlüsselung nicht beantwortet</translation>
    </message>
    <message>
        <source>mutual TLS</source>
        <translation>gegenseitiges TLS</translation>
    </message>
    <message>
        <source>untrusted content</source>
        <translation>nicht vertraute Inhalte</translation>
    </message>
    <message>
        <source>content of mixed trust</source>
        <translation>gemischt vertraute Inhalte</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>There is nothing on this diagram yet</source>
        <translation>Auf diesem Diagramm ist noch nichts</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; here, because the name was taken</source>
        <translation>„%1“ heißt hier „%2“, weil der Name vergeben war</translation>
    </message>
    <message>
        <source>%1 records added, %2 updated</source>
        <translation>%1 Datensätze hinzugefügt, %2 aktualisiert</translation>
    </message>
    <message>
        <source>import needs -o MODEL</source>
        <translation>import braucht -o MODEL</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reads another tool&apos;s file or the text form; prints what was read, what was mapped to what, and what could not be carried over.</source>
        <translation>Liest die Datei eines anderen Werkzeugs oder die Textform; gibt aus, was gelesen, was wie zugeordnet und was nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>the model to write</source>
        <translation>das zu schreibende Modell</translation>
    </message>
    <message>
        <source>form of the file; recognised when not given</source>
        <translation>Format der Datei; ohne Angabe wird es erkannt</translation>
    </message>
    <message>
        <source>Writes a model in another form.</source>
        <translation>Schreibt ein Modell in einem anderen Format.</translation>
    </message>
    <message>
        <source>form to write; text when not given</source>
        <translation>zu schreibendes Format; ohne Angabe text</translation>
    </message>
    <message>
        <source>Lists the forms that can be read and written.</source>
        <translation>Listet die Formate auf, die gelesen und geschrieben werden.</translation>
    </message>
    <message>
        <source>--dry-run is for registers as CSV or XLSX</source>
        <translation>--dry-run ist für Register als CSV oder XLSX</translation>
    </message>
    <message>
        <source>add to this model instead of making a new one; a register needs it</source>
        <translation>in dieses Modell aufnehmen, statt ein neues anzulegen; ein Register braucht es</translation>
    </message>
    <message>
        <source>where model (ours) and register (theirs) were both edited; ours when not given, and the command ends with 1</source>
        <translation>was gilt, wo Modell (ours) und Register (theirs) beide bearbeitet wurden; ohne Angabe ours, und der Befehl endet mit 1</translation>
    </message>
    <message>
        <source>shows what a register would change, and writes nothing</source>
        <translation>zeigt, was ein Register ändern würde, und schreibt nichts</translation>
    </message>
    <message>
        <source>of csv and xlsx: which register; by the name of the file when not given, else threats as csv and all as xlsx</source>
        <translation>bei csv und xlsx: welches Register; ohne Angabe nach dem Namen der Datei, sonst die Bedrohungen als csv und alle als xlsx</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>All of these:</source>
        <translation>Alles davon:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation>Mindestens eines davon:</translation>
    </message>
    <message>
        <source>If the first holds the second, otherwise the third:</source>
        <translation>Wenn das Erste gilt, das Zweite, sonst das Dritte:</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>Nicht:</translation>
    </message>
    <message>
        <source>Raised, because %1</source>
        <translation>Festgestellt: %1</translation>
    </message>
    <message>
        <source>Not raised, because %1</source>
        <translation>Nicht festgestellt: %1</translation>
    </message>
    <message>
        <source>The catalogue has no threat &quot;%1&quot;</source>
        <translation>Der Katalog hat keine Bedrohung „%1“</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The model has no element or flow &quot;%1&quot;</source>
        <translation>Das Modell hat kein Element und keinen Fluss „%1“</translation>
    </message>
    <message>
        <source>Raised as possible, because %1 What is not answered decides it: %2.</source>
        <translation>Als möglich festgestellt: %1 Was nicht beantwortet ist, entscheidet darüber: %2.</translation>
    </message>
    <message>
        <source>Not raised, because %1 What is not answered could change that: %2.</source>
        <translation>Nicht festgestellt: %1 Was nicht beantwortet ist, könnte das ändern: %2.</translation>
    </message>
    <message>
        <source>Not raised: the threat concerns elements, not flows or the system.</source>
        <translation>Nicht festgestellt: Die Bedrohung betrifft Elemente, nicht Datenflüsse oder das System.</translation>
    </message>
    <message>
        <source>Not raised: the threat concerns flows, not elements or the system.</source>
        <translation>Nicht festgestellt: Die Bedrohung betrifft Datenflüsse, nicht Elemente oder das System.</translation>
    </message>
    <message>
        <source>Not raised: the threat concerns the system as a whole.</source>
        <translation>Nicht festgestellt: Die Bedrohung betrifft das gesamte System.</translation>
    </message>
    <message>
        <source>Not raised: &quot;%1&quot; is out of scope.</source>
        <translation>Nicht festgestellt: „%1“ ist außer Betracht.</translation>
    </message>
    <message>
        <source>Not raised: the threat concerns %1; &quot;%2&quot; is %3.</source>
        <translation>Nicht festgestellt: Die Bedrohung betrifft %1; „%2“ ist %3.</translation>
    </message>
    <message>
        <source>Not raised, because the rule is switched off in this model: %1. Without that: %2</source>
        <translation>Nicht gemeldet, weil die Regel in diesem Modell abgeschaltet ist: %1. Sonst: %2</translation>
    </message>
</context>
<context>
    <name>ExplanationOutput</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>set by hand: %1</source>
        <translation>von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>likelihood %1 × impact %2 = %3</source>
        <translation>Wahrscheinlichkeit %1 × Auswirkung %2 = %3</translation>
    </message>
    <message>
        <source>Risk, factor by factor</source>
        <translation>Risiko, Faktor für Faktor</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>In diesem Modell</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie es dazu kommt</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gute Nachweise</translation>
    </message>
    <message>
        <source>Attack paths it lies on</source>
        <translation>Angriffspfade, auf denen sie liegt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>Another program has changed the file since it was opened</source>
        <translation>Ein anderes Programm hat die Datei seit dem Öffnen geändert</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again and merge</source>
        <translation>Speichern Sie unter einem anderen Namen, oder öffnen Sie die Datei erneut und führen Sie zusammen</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB that are read</source>
        <translation>Die Datei ist größer als die %1 MB, die gelesen werden</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The former content is untouched. Check the folder, its permissions and free space, or save elsewhere</source>
        <translation>Der frühere Inhalt ist unberührt. Prüfen Sie Ordner, Rechte und freien Platz, oder speichern Sie anderswo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Guessed, please check</source>
        <translation>Vermutet, bitte prüfen</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Provisor model</source>
        <translation>Provisor-Modell</translation>
    </message>
    <message>
        <source>Provisor model as text</source>
        <translation>Provisor-Modell als Text</translation>
    </message>
    <message>
        <source>Provisor model as JSON</source>
        <translation>Provisor-Modell als JSON</translation>
    </message>
    <message>
        <source>OWASP Threat Dragon 2</source>
        <translation>OWASP Threat Dragon 2</translation>
    </message>
    <message>
        <source>Open Threat Model</source>
        <translation>Open Threat Model</translation>
    </message>
    <message>
        <source>The file is in no form this program knows</source>
        <translation>Das Programm kennt das Format der Datei nicht</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot; to import</source>
        <translation>Ein Format „%1“ lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot; to export to</source>
        <translation>In ein Format „%1“ lässt sich nicht exportieren</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>A register as CSV</source>
        <translation>Ein Register als CSV</translation>
    </message>
    <message>
        <source>Registers as XLSX</source>
        <translation>Register als XLSX</translation>
    </message>
    <message>
        <source>It reads Provisor models as file, text and JSON, Threat Dragon 2, Open Threat Model and registers as CSV and XLSX</source>
        <translation>Gelesen werden Provisor-Modelle als Datei, Text und JSON, Threat Dragon 2, Open Threat Model und Register als CSV und XLSX</translation>
    </message>
    <message>
        <source>A register is no whole model</source>
        <translation>Ein Register ist kein ganzes Modell</translation>
    </message>
    <message>
        <source>Import it into the model it was exported from</source>
        <translation>Importieren Sie es in das Modell, aus dem es exportiert wurde</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>partly trusted</source>
        <translation>teilweise vertraut</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>trust not answered</source>
        <translation>Vertrauen nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>The icon contains &quot;%1&quot;, which cannot be drawn</source>
        <translation>Das Symbol enthält „%1“; das lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>The icon is not a valid SVG picture</source>
        <translation>Das Symbol ist kein gültiges SVG-Bild</translation>
    </message>
    <message>
        <source>The path data of an icon is invalid</source>
        <translation>Die Pfaddaten eines Symbols sind ungültig</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The end of a text of %1 characters: &quot;%2...&quot;</source>
        <translation>Das Ende eines Textes von %1 Zeichen: „%2...“</translation>
    </message>
    <message>
        <source>%1 (no such property here)</source>
        <translation>%1 (hier gibt es keine solche Eigenschaft)</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; → %3 = %4</source>
        <translation>%1 von „%2“ → %3 = %4</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Dies ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file holds no object with members</source>
        <translation>Die Datei enthält kein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2</source>
        <translation>„%1“ von %2</translation>
    </message>
</context>
<context>
    <name>InModel</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>parts not drawn here</source>
        <translation>Gegenstellen außerhalb der Zeichnung</translation>
    </message>
    <message>
        <source>no boundary</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1: &quot;%2&quot; refers to %3, which does not exist</source>
        <translation>%1: „%2“ verweist auf %3, das nicht existiert</translation>
    </message>
    <message>
        <source>The boundary &quot;%1&quot; would lie inside itself</source>
        <translation>Die Vertrauensgrenze „%1“ läge in sich selbst</translation>
    </message>
    <message>
        <source>The record that describes the model cannot be deleted</source>
        <translation>Der Datensatz, der das Modell beschreibt, lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 still refers to it</source>
        <translation>%1 lässt sich nicht löschen: %2 verweist noch darauf</translation>
    </message>
    <message>
        <source>The id of %1 is used twice</source>
        <translation>Die Kennung von %1 ist zweimal vergeben</translation>
    </message>
    <message>
        <source>%1 is the second of its kind on its diagram</source>
        <translation>%1 ist auf seinem Diagramm schon vorhanden</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice</source>
        <translation>Der Name „%1“ ist zweimal vergeben</translation>
    </message>
    <message>
        <source>The short name &quot;system&quot; stands for the system as a whole</source>
        <translation>Der Kurzname „system“ steht für das System als Ganzes</translation>
    </message>
    <message>
        <source>A model has exactly one &quot;model&quot; record</source>
        <translation>Ein Modell hat genau einen Datensatz „model“</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The crash journal cannot be written: %1</source>
        <translation>Das Absturzjournal lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Changes are not protected against a crash until they are saved</source>
        <translation>Änderungen sind bis zum Speichern nicht gegen einen Absturz geschützt</translation>
    </message>
    <message>
        <source>The crash journal cannot be read: %1</source>
        <translation>Das Absturzjournal lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>A running program is using the crash journal</source>
        <translation>Ein laufendes Programm verwendet das Absturzjournal</translation>
    </message>
    <message>
        <source>This is not a crash journal, or its first line is damaged</source>
        <translation>Dies ist kein Absturzjournal, oder seine erste Zeile ist beschädigt</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Arrange diagram</source>
        <translation>Diagramm anordnen</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; of Graphviz could not be started</source>
        <translation>Das Graphviz-Programm „%1“ ließ sich nicht starten</translation>
    </message>
    <message>
        <source>Install Graphviz (package &quot;graphviz&quot; on Debian and Ubuntu) or arrange the diagram by hand</source>
        <translation>Installieren Sie Graphviz (Paket „graphviz“ bei Debian und Ubuntu), oder ordnen Sie das Diagramm von Hand an</translation>
    </message>
    <message>
        <source>The answer of Graphviz could not be understood</source>
        <translation>Die Antwort von Graphviz war nicht zu verstehen</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Several things are called &quot;%1&quot;</source>
        <translation>Mehreres heißt „%1“</translation>
    </message>
    <message>
        <source>Add the short name of the one you mean: %1 @%2</source>
        <translation>Ergänzen Sie den Kurznamen dessen, was Sie meinen: %1 @%2</translation>
    </message>
    <message>
        <source>Line %1 names the same thing in another way</source>
        <translation>Zeile %1 nennt dasselbe auf andere Weise</translation>
    </message>
    <message>
        <source>Write the name as it is written there</source>
        <translation>Schreiben Sie den Namen so wie dort</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 lines</source>
        <translation>Der Text ist zu lang: höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>Split the system into several diagrams</source>
        <translation>Teilen Sie das System auf mehrere Diagramme auf</translation>
    </message>
    <message>
        <source>This line is not indented like the others beside it</source>
        <translation>Diese Zeile ist nicht so eingerückt wie die anderen neben ihr</translation>
    </message>
    <message>
        <source>Indent only lines under a boundary: &quot;Own cloud:&quot;</source>
        <translation>Rücken Sie nur Zeilen unter einer Grenze ein: „Eigene Cloud:“</translation>
    </message>
    <message>
        <source>Indent it by %1 spaces</source>
        <translation>Rücken Sie sie um %1 Leerzeichen ein</translation>
    </message>
    <message>
        <source>This part of the line is not understood</source>
        <translation>Dieser Teil der Zeile ist unverständlich</translation>
    </message>
    <message>
        <source>Write &quot;A -&gt; B: label&quot;, &quot;Name [type]&quot; or &quot;Boundary (trusted):&quot;; put names with special characters in quotes</source>
        <translation>Schreiben Sie „A -&gt; B: Beschriftung“, „Name [Typ]“ oder „Grenze (trusted):“; setzen Sie Namen mit Sonderzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>The text has %1 characters, more than the %2 allowed</source>
        <translation>Der Text hat %1 Zeichen, mehr als die erlaubten %2</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be kept</source>
        <translation>Der Text enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Tippen Sie es neu</translation>
    </message>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits</source>
        <translation>„\u“ braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Within quotes, &quot;\&quot; is written &quot;\\&quot;</source>
        <translation>Innerhalb von Anführungszeichen schreibt man „\“ als „\\“</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>Write &quot; at the end of the name</source>
        <translation>Schreiben Sie &quot; ans Ende des Namens</translation>
    </message>
    <message>
        <source>This is not a short name</source>
        <translation>Dies ist kein Kurzname</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64; put a name with @ in quotes</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, höchstens 64; setzen Sie einen Namen mit @ in Anführungszeichen</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Hier fehlt ein Name</translation>
    </message>
    <message>
        <source>Write &quot;A -&gt; B: label&quot; or &quot;Name [type]&quot;</source>
        <translation>Schreiben Sie „A -&gt; B: Beschriftung“ oder „Name [Typ]“</translation>
    </message>
    <message>
        <source>The bracket is not closed</source>
        <translation>Die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Write ] after the type</source>
        <translation>Schreiben Sie ] nach dem Typ</translation>
    </message>
    <message>
        <source>The type is missing</source>
        <translation>Der Typ fehlt</translation>
    </message>
    <message>
        <source>Write a type such as [end-user], or leave the brackets out</source>
        <translation>Schreiben Sie einen Typ wie [end-user], oder lassen Sie die Klammern weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of trust</source>
        <translation>„%1“ ist keine Stufe des Vertrauens</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>A boundary has no component type</source>
        <translation>Eine Grenze hat keinen Komponententyp</translation>
    </message>
    <message>
        <source>Write its trust: &quot;Own cloud (trusted):&quot;</source>
        <translation>Schreiben Sie ihr Vertrauen: „Eigene Cloud (trusted):“</translation>
    </message>
    <message>
        <source>Text after a colon is the label of a flow</source>
        <translation>Text nach einem Doppelpunkt ist die Beschriftung eines Flusses</translation>
    </message>
    <message>
        <source>Write &quot;A -&gt; B: label&quot;; nothing follows the colon of a boundary</source>
        <translation>Schreiben Sie „A -&gt; B: Beschriftung“; nach dem Doppelpunkt einer Grenze folgt nichts</translation>
    </message>
    <message>
        <source>Boundaries are nested more than %1 deep</source>
        <translation>Grenzen sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Line %1 says something else about this boundary</source>
        <translation>Zeile %1 sagt über diese Grenze etwas anderes</translation>
    </message>
    <message>
        <source>Give it another name, or write the same as there</source>
        <translation>Geben Sie ihr einen anderen Namen, oder schreiben Sie dasselbe wie dort</translation>
    </message>
    <message>
        <source>Line %1 gives it another type</source>
        <translation>Zeile %1 gibt ihm einen anderen Typ</translation>
    </message>
    <message>
        <source>Write the type once</source>
        <translation>Schreiben Sie den Typ nur einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a line already: %2</source>
        <translation>„%1“ hat schon eine Zeile: %2</translation>
    </message>
    <message>
        <source>Give one of them another name, or delete a line</source>
        <translation>Geben Sie einem davon einen anderen Namen, oder löschen Sie eine Zeile</translation>
    </message>
    <message>
        <source>Nothing may follow a label in quotes</source>
        <translation>Nach einer Beschriftung in Anführungszeichen darf nichts folgen</translation>
    </message>
    <message>
        <source>Take the quotes away, or put the whole label in them</source>
        <translation>Entfernen Sie die Anführungszeichen, oder setzen Sie die ganze Beschriftung hinein</translation>
    </message>
    <message>
        <source>An arrow or the label should follow here</source>
        <translation>Hier sollte ein Pfeil oder die Beschriftung folgen</translation>
    </message>
    <message>
        <source>Write &quot;A -&gt; B: label&quot;; put names with special characters in quotes</source>
        <translation>Schreiben Sie „A -&gt; B: Beschriftung“; setzen Sie Namen mit Sonderzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>The name after the arrow is missing</source>
        <translation>Der Name nach dem Pfeil fehlt</translation>
    </message>
    <message>
        <source>Write what the flow leads to</source>
        <translation>Schreiben Sie, wohin der Fluss führt</translation>
    </message>
    <message>
        <source>Edit the system as lines</source>
        <translation>System als Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>The short name &quot;%1&quot; is taken</source>
        <translation>Der Kurzname „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>Use another one</source>
        <translation>Verwenden Sie einen anderen</translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>Leave the brackets out to have one chosen by the name</source>
        <translation>Ohne die Klammern wird der Typ nach dem Namen gewählt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Name eines neuen Schlagworts</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;</source>
        <translation>Es gibt kein Beispielmodell „%1“</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>new needs -o FILE</source>
        <translation>new braucht -o FILE</translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation>Siehe %1 --help</translation>
    </message>
    <message>
        <source>entry %1 does not fit: %2</source>
        <translation>Eintrag %1 passt nicht: %2</translation>
    </message>
    <message>
        <source>replaying the trail does not lead to the content of the file</source>
        <translation>das Nachspielen des Prüfpfads führt nicht zum Inhalt der Datei</translation>
    </message>
    <message>
        <source>made with catalogue %1, this program has %2</source>
        <translation>mit Katalog %1 erstellt, dieses Programm hat %2</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>canonical bytes</source>
        <translation>kanonische Bytes</translation>
    </message>
    <message>
        <source>the file was not written by this version of Provisor, or was altered</source>
        <translation>die Datei wurde nicht von dieser Version von Provisor geschrieben oder wurde verändert</translation>
    </message>
    <message>
        <source>hash chain</source>
        <translation>Hash-Kette</translation>
    </message>
    <message>
        <source>broken at entry %1</source>
        <translation>unterbrochen bei Eintrag %1</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>A new model, empty or from a sample.</source>
        <translation>Ein neues Modell, leer oder aus einem Beispiel.</translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation>die anzulegende Datei</translation>
    </message>
    <message>
        <source>start from a sample; samples lists them</source>
        <translation>von einem Beispiel ausgehen; samples listet sie auf</translation>
    </message>
    <message>
        <source>title of the model</source>
        <translation>Titel des Modells</translation>
    </message>
    <message>
        <source>Lists the samples.</source>
        <translation>Listet die Beispiele auf.</translation>
    </message>
    <message>
        <source>Structure, integrity, canonical bytes, hash chain, catalogue digest.</source>
        <translation>Struktur, Integrität, kanonische Bytes, Hash-Kette, Hashwert des Katalogs.</translation>
    </message>
    <message>
        <source>The audit trail.</source>
        <translation>Der Prüfpfad.</translation>
    </message>
    <message numerus="yes">
        <source>does not end where the file says, after %n entr(ies): entries were cut off or added</source>
        <translation>
            <numerusform>endet nach %n Eintrag nicht dort, wo die Datei es sagt: Einträge wurden abgeschnitten oder hinzugefügt</numerusform>
            <numerusform>endet nach %n Einträgen nicht dort, wo die Datei es sagt: Einträge wurden abgeschnitten oder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>create</source>
        <translation>Anlage</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The file is damaged or was made by another program: restore it from a backup</source>
        <translation>Die Datei ist beschädigt oder stammt von einem anderen Programm: Stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB a model may have</source>
        <translation>Die Datei ist größer als die %1 MB, die ein Modell haben darf</translation>
    </message>
    <message>
        <source>This is not a Provisor model</source>
        <translation>Dies ist kein Provisor-Modell</translation>
    </message>
    <message>
        <source>Import files of other programs and text forms instead of opening them</source>
        <translation>Importieren Sie Dateien anderer Programme und Textformen, statt sie zu öffnen</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Provisor model</source>
        <translation>Dies ist eine Datenbank eines anderen Programms, kein Provisor-Modell</translation>
    </message>
    <message>
        <source>The file has format version %1, this program reads up to version %2</source>
        <translation>Die Datei hat Formatversion %1, dieses Programm liest bis Version %2</translation>
    </message>
    <message>
        <source>Open it with a newer version of Provisor</source>
        <translation>Öffnen Sie sie mit einer neueren Version von Provisor</translation>
    </message>
    <message>
        <source>The file has no format version</source>
        <translation>Die Datei hat keine Formatversion</translation>
    </message>
    <message>
        <source>The file is in a mode that Provisor does not write</source>
        <translation>Die Datei ist in einem Modus, den Provisor nicht schreibt</translation>
    </message>
    <message>
        <source>The table is not laid out as format version %1 says</source>
        <translation>Die Tabelle ist nicht so aufgebaut, wie Formatversion %1 es vorsieht</translation>
    </message>
    <message>
        <source>The file contains something a model does not have</source>
        <translation>Die Datei enthält etwas, das ein Modell nicht hat</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation>Tabelle %1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>The record has no valid id</source>
        <translation>Der Datensatz hat keine gültige Kennung</translation>
    </message>
    <message>
        <source>The value has the wrong type</source>
        <translation>Der Wert hat den falschen Typ</translation>
    </message>
    <message>
        <source>A model has exactly one record that describes it, this file has %1</source>
        <translation>Ein Modell hat genau einen Datensatz, der es beschreibt; diese Datei hat %1</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>Tabelle %1, Zeile %2</translation>
    </message>
    <message>
        <source>The finding has an illegal value</source>
        <translation>Der Befund hat einen unzulässigen Wert</translation>
    </message>
</context>
<context>
    <name>OpenThreatModel</name>
    <message>
        <source>Imported model</source>
        <translation>Importiertes Modell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>trust zones</source>
        <translation>Vertrauenszonen</translation>
    </message>
    <message>
        <source>Trust rating %1 of &quot;%2&quot; → %3</source>
        <translation>Vertrauenswert %1 von „%2“ → %3</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; (%2) → %3, from its name and type</source>
        <translation>Komponente „%1“ (%2) → %3, nach Name und Typ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in &quot;%2&quot;, which the file does not describe</source>
        <translation>„%1“ liegt in „%2“; das beschreibt die Datei nicht</translation>
    </message>
    <message>
        <source>dataflows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Dataflow &quot;%1&quot;: an end of it is no component</source>
        <translation>Datenfluss „%1“: Ein Ende ist keine Komponente</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Werte (Assets)</translation>
    </message>
    <message>
        <source>Comment on the risk of asset &quot;%1&quot;</source>
        <translation>Anmerkung zum Risiko des Werts „%1“</translation>
    </message>
    <message>
        <source>asset processed by a component (it is kept where it is stored and carried)</source>
        <translation>Wert, den eine Komponente verarbeitet (übernommen wird, wo er gespeichert und übertragen wird)</translation>
    </message>
    <message>
        <source>Asset &quot;%1&quot; at a place the file does not describe</source>
        <translation>Wert „%1“ an einer Stelle, die die Datei nicht beschreibt</translation>
    </message>
    <message>
        <source>threats on components and dataflows</source>
        <translation>Bedrohungen an Komponenten und Datenflüssen</translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot; on &quot;%2&quot;, which the file does not describe</source>
        <translation>Bedrohung „%1“ an „%2“, das die Datei nicht beschreibt</translation>
    </message>
    <message>
        <source>Impact %1 of 100 in the imported file</source>
        <translation>Auswirkung %1 von 100 in der importierten Datei</translation>
    </message>
    <message>
        <source>likelihood of a threat (it is worked out from four factors here)</source>
        <translation>Wahrscheinlichkeit einer Bedrohung (sie wird hier aus vier Faktoren ermittelt)</translation>
    </message>
    <message>
        <source>comment on the risk of a threat</source>
        <translation>Anmerkung zum Risiko einer Bedrohung</translation>
    </message>
    <message>
        <source>mitigations on threats</source>
        <translation>Maßnahmen an Bedrohungen</translation>
    </message>
    <message>
        <source>Mitigation &quot;%1&quot;, which the file does not describe</source>
        <translation>Maßnahme „%1“, die die Datei nicht beschreibt</translation>
    </message>
    <message>
        <source>representations</source>
        <translation>Darstellungen</translation>
    </message>
    <message>
        <source>Representation &quot;%1&quot;: nothing has a place in it</source>
        <translation>Darstellung „%1“: Nichts hat darin einen Platz</translation>
    </message>
    <message>
        <source>representation without a position (a place in code)</source>
        <translation>Darstellung ohne Position (eine Stelle im Code)</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>threats described</source>
        <translation>beschriebene Bedrohungen</translation>
    </message>
    <message>
        <source>mitigations described</source>
        <translation>beschriebene Maßnahmen</translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot;, which is on nothing</source>
        <translation>Bedrohung „%1“, die sich auf nichts bezieht</translation>
    </message>
    <message>
        <source>Mitigation &quot;%1&quot;, which is for nothing</source>
        <translation>Maßnahme „%1“, die sich auf nichts bezieht</translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;</source>
        <translation>Abschnitt „%1“</translation>
    </message>
    <message>
        <source>This is not an Open Threat Model file: &quot;otmVersion&quot; is missing</source>
        <translation>Dies ist keine Datei im Format Open Threat Model: „otmVersion“ fehlt</translation>
    </message>
    <message>
        <source>The file has version %1 of the Open Threat Model format; 0.1.0 and 0.2.0 are read</source>
        <translation>Die Datei hat Version %1 des Formats Open Threat Model; gelesen werden 0.1.0 und 0.2.0</translation>
    </message>
    <message>
        <source>Contact of an owner without a name: %1</source>
        <translation>Kontakt einer verantwortlichen Person ohne Namen: %1</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>dem Projekt</translation>
    </message>
    <message>
        <source>a trust zone</source>
        <translation>einer Vertrauenszone</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; of &quot;%2&quot;: it is already taken, what refers to it means the first</source>
        <translation>Die Kennung „%1“ von „%2“: Sie ist schon vergeben; was auf sie verweist, meint die erste</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; (%2) holds others → boundary</source>
        <translation>Komponente „%1“ (%2) enthält andere → Grenze</translation>
    </message>
    <message>
        <source>a component</source>
        <translation>einer Komponente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in &quot;%2&quot;, which lies in it</source>
        <translation>„%1“ liegt in „%2“, das wiederum darin liegt</translation>
    </message>
    <message>
        <source>a dataflow</source>
        <translation>einem Datenfluss</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>einem Wert</translation>
    </message>
    <message>
        <source>the risk of an asset</source>
        <translation>dem Risiko eines Werts</translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot; on &quot;%2&quot;</source>
        <translation>Bedrohung „%1“ an „%2“</translation>
    </message>
    <message>
        <source>State &quot;%1&quot; of a threat → new</source>
        <translation>Zustand „%1“ einer Bedrohung → offen</translation>
    </message>
    <message>
        <source>a threat</source>
        <translation>einer Bedrohung</translation>
    </message>
    <message>
        <source>the risk of a threat</source>
        <translation>dem Risiko einer Bedrohung</translation>
    </message>
    <message>
        <source>State &quot;%1&quot; of a mitigation → %2</source>
        <translation>Zustand „%1“ einer Maßnahme → %2</translation>
    </message>
    <message>
        <source>a mitigation</source>
        <translation>einer Maßnahme</translation>
    </message>
    <message>
        <source>a representation</source>
        <translation>einer Darstellung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; has no place on a diagram; arrange the diagram to see it</source>
        <translation>Komponente „%1“ hat keinen Platz auf einem Diagramm; ordnen Sie das Diagramm an, um sie zu sehen</translation>
    </message>
</context>
<context>
    <name>OverlayLegend</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Threats by residual risk</source>
        <translation>Bedrohungen nach Restrisiko</translation>
    </message>
    <message>
        <source>hollow: only possible</source>
        <translation>hohl: nur möglich</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>offene Fragen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>how many, and the risk at stake</source>
        <translation>wie viele, und das betroffene Risiko</translation>
    </message>
    <message>
        <source>flow with open questions</source>
        <translation>Fluss mit offenen Fragen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Residual risk of the worst threat</source>
        <translation>Restrisiko der schlimmsten Bedrohung</translation>
    </message>
    <message>
        <source>no threat</source>
        <translation>keine Bedrohung</translation>
    </message>
    <message>
        <source>Classes of data</source>
        <translation>Klassen von Daten</translation>
    </message>
    <message>
        <source>stores more than internal data</source>
        <translation>speichert mehr als interne Daten</translation>
    </message>
    <message>
        <source>carries it</source>
        <translation>überträgt solche Daten</translation>
    </message>
    <message>
        <source>internal or public data, or none</source>
        <translation>interne, öffentliche oder keine Daten</translation>
    </message>
    <message>
        <source>Where hostile content can flow</source>
        <translation>Wohin feindliche Inhalte fließen können</translation>
    </message>
    <message>
        <source>it can get here</source>
        <translation>sie können hierher gelangen</translation>
    </message>
    <message>
        <source>untrusted content</source>
        <translation>nicht vertraute Inhalte</translation>
    </message>
    <message>
        <source>content of mixed trust</source>
        <translation>gemischt vertraute Inhalte</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Protection of flows</source>
        <translation>Schutz der Flüsse</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>mutual TLS</source>
        <translation>gegenseitiges TLS</translation>
    </message>
    <message>
        <source>Attack paths, by the worst one</source>
        <translation>Angriffspfade, nach dem schlimmsten</translation>
    </message>
    <message>
        <source>flow on a path</source>
        <translation>Fluss auf einem Pfad</translation>
    </message>
    <message>
        <source>on none; a figure stands where a path ends</source>
        <translation>auf keinem; eine Zahl steht, wo ein Pfad endet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The file does not exist</source>
        <translation>Die Datei existiert nicht</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Compile the pack again, or get it from where it was made</source>
        <translation>Kompilieren Sie das Paket neu, oder holen Sie es von dort, wo es entstand</translation>
    </message>
    <message>
        <source>This is not a compiled pack</source>
        <translation>Das ist kein kompiliertes Paket</translation>
    </message>
    <message>
        <source>Compile its folder with: provisor-cli catalogue compile</source>
        <translation>Kompilieren Sie seinen Ordner mit: provisor-cli catalogue compile</translation>
    </message>
    <message>
        <source>The pack was compiled by another version of the program</source>
        <translation>Das Paket wurde von einer anderen Programmversion kompiliert</translation>
    </message>
    <message>
        <source>Compile it again with this version</source>
        <translation>Kompilieren Sie ihn mit dieser Version neu</translation>
    </message>
    <message>
        <source>The file holds something that a pack does not have: %1 &quot;%2&quot;</source>
        <translation>Die Datei enthält etwas, das ein Paket nicht hat: %1 „%2“</translation>
    </message>
    <message>
        <source>A table is missing in the file</source>
        <translation>In der Datei fehlt eine Tabelle</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more than %2 rows</source>
        <translation>Die Tabelle „%1“ hat mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>The content of the file does not have the digest it names: it was altered</source>
        <translation>Der Inhalt der Datei hat nicht die angegebene Prüfsumme: Er wurde verändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal id</source>
        <translation>„%1“ ist keine zulässige Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined already, by the built-in catalogue or by another pack</source>
        <translation>„%1“ ist schon definiert, im eingebauten Katalog oder in einem anderen Paket</translation>
    </message>
    <message>
        <source>A text has more than %1 characters</source>
        <translation>Ein Text hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty or longer than %2 characters</source>
        <translation>„%1“ ist leer oder länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>A rating is not between 1 and 5</source>
        <translation>Eine Bewertung liegt nicht zwischen 1 und 5</translation>
    </message>
    <message>
        <source>A list has more than %1 entries</source>
        <translation>Eine Liste hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>The pack refers to &quot;%1&quot;, which is not in this catalogue</source>
        <translation>Das Paket verweist auf „%1“, das nicht in diesem Katalog steht</translation>
    </message>
    <message>
        <source>The pack has no legal id</source>
        <translation>Das Paket hat keine zulässige Kennung</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is loaded already</source>
        <translation>Das Paket „%1“ ist schon geladen</translation>
    </message>
    <message>
        <source>The provision &quot;%1&quot; is incomplete</source>
        <translation>Die Bestimmung „%1“ ist unvollständig</translation>
    </message>
    <message>
        <source>Another pack has an official text for the provision %1</source>
        <translation>Ein anderes Paket hat einen amtlichen Text für die Bestimmung %1</translation>
    </message>
    <message>
        <source>The pack does not say where its official texts come from</source>
        <translation>Das Paket sagt nicht, woher seine amtlichen Texte stammen</translation>
    </message>
    <message>
        <source>There is no picture &quot;%1&quot;</source>
        <translation>Es gibt kein Bild „%1“</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; has too many values</source>
        <translation>Die Eigenschaft „%1“ hat zu viele Werte</translation>
    </message>
    <message>
        <source>The pack has more than %1 threats</source>
        <translation>Das Paket hat mehr als %1 Bedrohungen</translation>
    </message>
    <message>
        <source>A dimension of impact is unknown</source>
        <translation>Eine Dimension der Auswirkung ist unbekannt</translation>
    </message>
    <message>
        <source>The mitigation &quot;%1&quot; has an illegal value</source>
        <translation>Die Maßnahme „%1“ hat einen unzulässigen Wert</translation>
    </message>
    <message>
        <source>The rule of &quot;%1&quot; cannot be used: %2</source>
        <translation>Die Regel von „%1“ ist nicht brauchbar: %2</translation>
    </message>
</context>
<context>
    <name>PackWriter</name>
    <message>
        <source>The file would be larger than a pack allows</source>
        <translation>Die Datei würde größer, als ein Paket erlaubt</translation>
    </message>
    <message>
        <source>%1 holds this threat in a form that cannot be changed here</source>
        <translation>%1 enthält diese Bedrohung in einer Form, die hier nicht geändert werden kann</translation>
    </message>
    <message>
        <source>Put the threat into a file of its own in the folder &quot;threats&quot;</source>
        <translation>Legen Sie die Bedrohung in eine eigene Datei im Ordner „threats“</translation>
    </message>
    <message>
        <source>%1 holds threats of the family &quot;%2&quot; only</source>
        <translation>%1 enthält nur Bedrohungen der Familie „%2“</translation>
    </message>
    <message>
        <source>Keep the family, or give the threat another id</source>
        <translation>Behalten Sie die Familie bei oder geben Sie der Bedrohung eine andere Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal id</source>
        <translation>„%1“ ist keine zulässige Kennung</translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and &quot;-&quot;, at most 54 characters</source>
        <translation>Erlaubt sind a bis z, 0 bis 9 und „-“, höchstens 54 Zeichen</translation>
    </message>
    <message>
        <source>The folder holds no pack</source>
        <translation>Der Ordner enthält kein Paket</translation>
    </message>
    <message>
        <source>Choose the folder that has the catalogue.yaml of the pack</source>
        <translation>Wählen Sie den Ordner mit der catalogue.yaml des Pakets</translation>
    </message>
    <message>
        <source>The pack has a threat &quot;%1&quot; already</source>
        <translation>Das Paket hat schon eine Bedrohung „%1“</translation>
    </message>
    <message>
        <source>Give this one another id</source>
        <translation>Geben Sie dieser eine andere Kennung</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 enthält etwas anderes</translation>
    </message>
    <message>
        <source>Rename that file, or give the threat another id</source>
        <translation>Benennen Sie die Datei um oder geben Sie der Bedrohung eine andere Kennung</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A pack needs a title and a version</source>
        <translation>Ein Paket braucht einen Titel und eine Version</translation>
    </message>
    <message>
        <source>%1 holds YAML files already</source>
        <translation>%1 enthält schon YAML-Dateien</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
        <source>A text of the threat has %1 characters, at most %2 are possible</source>
        <translation>Ein Text der Bedrohung hat %1 Zeichen, möglich sind höchstens %2</translation>
    </message>
    <message>
        <source>Shorten it: %1...</source>
        <translation>Kürzen Sie ihn: %1...</translation>
    </message>
    <message>
        <source>The pack has no threat &quot;%1&quot;</source>
        <translation>Das Paket hat keine Bedrohung „%1“</translation>
    </message>
    <message>
        <source>%1 holds more than this threat, its only one</source>
        <translation>%1 enthält außer dieser Bedrohung, der einzigen darin, noch anderes</translation>
    </message>
    <message>
        <source>Take &quot;threats&quot; out of the file with a text editor</source>
        <translation>Entfernen Sie „threats“ mit einem Texteditor aus der Datei</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>The path enters %1</source>
        <translation>Der Pfad führt hinein in %1</translation>
    </message>
    <message>
        <source>The path leaves %1</source>
        <translation>Der Pfad führt hinaus aus %1</translation>
    </message>
    <message>
        <source>Attack path %1: %2, residual risk %3</source>
        <translation>Angriffspfad %1: %2, Restrisiko %3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A diagram cannot be written as &quot;%1&quot;</source>
        <translation>Ein Diagramm lässt sich nicht als „%1“ schreiben</translation>
    </message>
    <message>
        <source>Use a file name that ends in .svg, .png or .pdf</source>
        <translation>Verwenden Sie einen Dateinamen mit der Endung .svg, .png oder .pdf</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>%1 needs -o FILE</source>
        <translation>%1 braucht -o FILE</translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation>Siehe %1 --help</translation>
    </message>
    <message>
        <source>The model has no baseline &quot;%1&quot;</source>
        <translation>Das Modell hat keinen Referenzstand „%1“</translation>
    </message>
    <message>
        <source>There is no diagram &quot;%1&quot;</source>
        <translation>Es gibt kein Diagramm „%1“</translation>
    </message>
    <message>
        <source>The model is empty</source>
        <translation>Das Modell ist leer</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>A report; the format follows the file&apos;s suffix when not given.</source>
        <translation>Ein Bericht; ohne Angabe bestimmt die Dateiendung das Format.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>which report; board when not given</source>
        <translation>welcher Bericht; ohne Angabe board</translation>
    </message>
    <message>
        <source>printed on every page</source>
        <translation>auf jede Seite gedruckt</translation>
    </message>
    <message>
        <source>the baseline the report shows</source>
        <translation>der Referenzstand, den der Bericht zeigt</translation>
    </message>
    <message>
        <source>a PNG file for the head of the pages</source>
        <translation>eine PNG-Datei für den Kopf der Seiten</translation>
    </message>
    <message>
        <source>A diagram as SVG, PNG or PDF, by the file&apos;s suffix.</source>
        <translation>Ein Diagramm als SVG, PNG oder PDF, je nach Dateiendung.</translation>
    </message>
    <message>
        <source>which diagram; the first when not given</source>
        <translation>welches Diagramm; ohne Angabe das erste</translation>
    </message>
    <message>
        <source>what the cards show; threats when not given</source>
        <translation>was die Karten zeigen; ohne Angabe Bedrohungen (threats)</translation>
    </message>
    <message>
        <source>cards or the classic data-flow notation</source>
        <translation>Karten oder die klassische Datenfluss-Notation</translation>
    </message>
    <message>
        <source>colours; light when not given</source>
        <translation>Farben; ohne Angabe hell (light)</translation>
    </message>
    <message>
        <source>Arranges the diagrams with Graphviz.</source>
        <translation>Ordnet die Diagramme mit Graphviz an.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture</source>
        <translation>Das Logo ist kein PNG-Bild</translation>
    </message>
    <message>
        <source>The name of the report says no format</source>
        <translation>Der Name des Berichts nennt kein Format</translation>
    </message>
    <message>
        <source>Use a suffix such as .pdf, or --format</source>
        <translation>Verwenden Sie eine Endung wie .pdf oder --format</translation>
    </message>
    <message>
        <source>The model has nothing to draw: no element and no boundary</source>
        <translation>Das Modell hat nichts zu zeichnen: weder Element noch Grenze</translation>
    </message>
    <message>
        <source>Add an element first</source>
        <translation>Fügen Sie zuerst ein Element hinzu</translation>
    </message>
    <message>
        <source>There is no attack path &quot;%1&quot;</source>
        <translation>Es gibt keinen Angriffspfad „%1“</translation>
    </message>
    <message>
        <source>No attack path was found in the model</source>
        <translation>Im Modell wurde kein Angriffspfad gefunden</translation>
    </message>
    <message>
        <source>Use a number from 1 to %1 or a key; the command paths lists them</source>
        <translation>Nehmen Sie eine Nummer von 1 bis %1 oder einen Schlüssel; der Befehl paths nennt sie</translation>
    </message>
    <message>
        <source>one attack path by its number in the list of the command paths, or by its key; all else is dimmed</source>
        <translation>ein Angriffspfad nach seiner Nummer in der Liste des Befehls paths oder nach seinem Schlüssel; alles andere wird abgeblendet</translation>
    </message>
    <message>
        <source>left to right, right to left or top to bottom; what fits better when not given</source>
        <translation>von links nach rechts, von rechts nach links oder von oben nach unten; ohne Angabe, was besser passt</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n hoch</numerusform>
            <numerusform>%n hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n mittel</numerusform>
            <numerusform>%n mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n niedrig</numerusform>
            <numerusform>%n niedrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Hostile content can get here</source>
        <translation>Feindliche Inhalte können hierher gelangen</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption not answered</source>
        <translation>Verschlüsselung nicht beantwortet</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypted, both ends authenticated (mutual TLS)</source>
        <translation>Verschlüsselt, beide Enden authentifiziert (gegenseitiges TLS)</translation>
    </message>
    <message>
        <source>Untrusted content</source>
        <translation>Nicht vertraute Inhalte</translation>
    </message>
    <message>
        <source>Content of mixed trust</source>
        <translation>Gemischt vertraute Inhalte</translation>
    </message>
    <message>
        <source>No open threat</source>
        <translation>Keine offene Bedrohung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No open question</source>
        <translation>Keine offene Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>schlimmste: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProvisionCommands</name>
    <message>
        <source>&quot;%1&quot; is not a role</source>
        <translation>„%1“ ist keine Rolle</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 apply, %2 do not, %3 open</source>
        <translation>%1 gelten, %2 gelten nicht, %3 offen</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Which provisions apply to the model and why; what cannot be told is open.</source>
        <translation>Welche Bestimmungen für das Modell gelten und warum; was sich nicht sagen lässt, ist offen.</translation>
    </message>
    <message>
        <source>as if these were our roles: developer, system-operator, data-custodian</source>
        <translation>als wären dies unsere Rollen: developer, system-operator, data-custodian</translation>
    </message>
</context>
<context>
    <name>Provisions</name>
    <message>
        <source>Role not stated; addresses %1</source>
        <translation>Rolle nicht angegeben; richtet sich an %1</translation>
    </message>
    <message>
        <source>Addresses %1</source>
        <translation>Richtet sich an %1</translation>
    </message>
    <message>
        <source>Names %1 as taking part</source>
        <translation>Nennt %1 als beteiligt</translation>
    </message>
    <message>
        <source>Depends on a condition the model cannot tell: %1</source>
        <translation>Hängt von einer Bedingung ab, die das Modell nicht kennt: %1</translation>
    </message>
    <message>
        <source>The condition holds: %1</source>
        <translation>Die Bedingung trifft zu: %1</translation>
    </message>
    <message>
        <source>The condition depends on what is not answered (%1): %2</source>
        <translation>Die Bedingung hängt von Unbeantwortetem ab (%1): %2</translation>
    </message>
    <message>
        <source>Decided by hand, no reason given</source>
        <translation>Von Hand entschieden, ohne Begründung</translation>
    </message>
    <message>
        <source>As far as the diagram shows, the condition does not hold: %1</source>
        <translation>Soweit das Diagramm zeigt, trifft die Bedingung nicht zu: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. The mitigation &quot;%2&quot; gives evidence for it, although, as far as the diagram shows, the condition does not hold: %3</source>
        <translation>%1. Die Maßnahme „%2“ liefert dafür Nachweise, obwohl die Bedingung nicht zutrifft, soweit das Diagramm zeigt: %3</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>beliebige Organisation</translation>
    </message>
    <message>
        <source>Addresses %1; none of them is our role</source>
        <translation>Richtet sich an %1; keine davon ist unsere Rolle</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal value</source>
        <translation>„%1“ ist kein zulässiger Wert</translation>
    </message>
    <message>
        <source>The text has %1 characters, more than the %2 allowed</source>
        <translation>Der Text hat %1 Zeichen, mehr als die erlaubten %2</translation>
    </message>
    <message>
        <source>The text must be a single line</source>
        <translation>Der Text muss einzeilig sein</translation>
    </message>
    <message>
        <source>The text contains a null character or half of a character</source>
        <translation>Der Text enthält ein Nullzeichen oder ein halbes Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date of the form YYYY-MM-DD</source>
        <translation>„%1“ ist kein Datum der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a short name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation>„%1“ ist kein Kurzname: Verwenden Sie Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, höchstens 64</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>Die Liste ist zu lang</translation>
    </message>
    <message>
        <source>An entry of the list is too long or no valid text</source>
        <translation>Ein Eintrag der Liste ist zu lang oder kein gültiger Text</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is too long or no valid text</source>
        <translation>Der Wert von „%1“ ist zu lang oder kein gültiger Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a threat key of the form threat@target</source>
        <translation>„%1“ ist kein Bedrohungsschlüssel der Form Bedrohung@Ziel</translation>
    </message>
    <message>
        <source>The value has the wrong type</source>
        <translation>Der Wert hat den falschen Typ</translation>
    </message>
    <message>
        <source>The record has no valid id</source>
        <translation>Der Datensatz hat keine gültige Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be set</source>
        <translation>„%1“ muss gesetzt sein</translation>
    </message>
    <message>
        <source>A list of texts was expected</source>
        <translation>Eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of record</source>
        <translation>„%1“ ist keine Art von Datensatz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2</source>
        <translation>„%1“ ist kein Feld von %2</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>A register is imported into the model it was exported from</source>
        <translation>Ein Register wird in das Modell importiert, aus dem es exportiert wurde</translation>
    </message>
    <message>
        <source>Name it with --into MODEL</source>
        <translation>Nennen Sie es mit --into MODELL</translation>
    </message>
</context>
<context>
    <name>RegisterImport</name>
    <message>
        <source>The model has no person &quot;%1&quot;</source>
        <translation>Das Modell hat keine Person „%1“</translation>
    </message>
    <message>
        <source>The model has no mitigation &quot;%1&quot;</source>
        <translation>Das Modell hat keine Maßnahme „%1“</translation>
    </message>
    <message>
        <source>The model has no part or flow &quot;%1&quot;</source>
        <translation>Das Modell hat weder Teil noch Fluss „%1“</translation>
    </message>
    <message>
        <source>The model has no threat &quot;%1&quot;</source>
        <translation>Das Modell hat keine Bedrohung „%1“</translation>
    </message>
    <message>
        <source>The cell may not be empty</source>
        <translation>Die Zelle darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of this column</source>
        <translation>„%1“ ist kein Wert dieser Spalte</translation>
    </message>
    <message>
        <source>A second column of this name is ignored</source>
        <translation>Eine zweite Spalte dieses Namens wird ignoriert</translation>
    </message>
    <message>
        <source>The register has no such column; it is ignored</source>
        <translation>Das Register hat keine solche Spalte; sie wird ignoriert</translation>
    </message>
    <message>
        <source>Columns that are not in the sheet stay as they are: %1</source>
        <translation>Spalten, die im Blatt fehlen, bleiben, wie sie sind: %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing, so no row can be told</source>
        <translation>Die Spalte „%1“ fehlt, daher lässt sich keine Zeile zuordnen</translation>
    </message>
    <message>
        <source>Put it back, or export again</source>
        <translation>Stellen Sie sie wieder her, oder exportieren Sie neu</translation>
    </message>
    <message>
        <source>The row of %1 lost its last, hidden column; nothing of it is taken over</source>
        <translation>Die Zeile von %1 hat ihre letzte, ausgeblendete Spalte verloren; nichts davon wird übernommen</translation>
    </message>
    <message>
        <source>The hidden column of this row belongs to another row than %1; nothing of it is taken over</source>
        <translation>Die ausgeblendete Spalte dieser Zeile gehört zu einer anderen Zeile als %1; nichts davon wird übernommen</translation>
    </message>
    <message>
        <source>Export again, and sort whole rows only</source>
        <translation>Exportieren Sie neu, und sortieren Sie nur ganze Zeilen</translation>
    </message>
    <message>
        <source>%1 has a row further up; this one is left out</source>
        <translation>%1 hat weiter oben schon eine Zeile; diese wird ausgelassen</translation>
    </message>
    <message>
        <source>The row has no key; it is left out</source>
        <translation>Die Zeile hat keinen Schlüssel; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>New records are made in the program</source>
        <translation>Neue Datensätze werden im Programm angelegt</translation>
    </message>
    <message>
        <source>%1 is no longer in the model; the row is left out</source>
        <translation>%1 ist nicht mehr im Modell; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>The model has no %1; the row is left out</source>
        <translation>Das Modell hat %1 nicht; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>The cell holds a formula; formulas are not evaluated</source>
        <translation>Die Zelle enthält eine Formel; Formeln werden nicht ausgewertet</translation>
    </message>
    <message>
        <source>Put its value there</source>
        <translation>Tragen Sie den Wert ein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two dates</source>
        <translation>„%1“ kann zwei verschiedene Tage meinen</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD</source>
        <translation>Schreiben Sie das Datum als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>A risk is not accepted in a cell</source>
        <translation>Ein Risiko wird nicht in einer Zelle angenommen</translation>
    </message>
    <message>
        <source>Accept it in the program, which asks by whom, until when and why</source>
        <translation>Nehmen Sie es im Programm an, das fragt, wer es annimmt, bis wann und warum</translation>
    </message>
    <message>
        <source>&quot;not-relevant&quot; needs a reason</source>
        <translation>„not-relevant“ braucht einen Grund</translation>
    </message>
    <message>
        <source>Write it into the column &quot;%1&quot;</source>
        <translation>Schreiben Sie ihn in die Spalte „%1“</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Only shown, not edited here; the edit is ignored</source>
        <translation>Wird nur gezeigt, hier nicht bearbeitet; die Änderung wird ignoriert</translation>
    </message>
    <message>
        <source>Only shown, not edited here; the edits in rows %1 are ignored</source>
        <translation>Wird nur gezeigt, hier nicht bearbeitet; die Änderungen in den Zeilen %1 werden ignoriert</translation>
    </message>
    <message>
        <source>Not in the sheet, and left as they are: %1</source>
        <translation>Nicht im Blatt und unverändert gelassen: %1</translation>
    </message>
    <message>
        <source>To delete a record, do so in the program</source>
        <translation>Löschen Sie einen Datensatz im Programm</translation>
    </message>
    <message>
        <source>The sheet was exported by a newer version of the program</source>
        <translation>Das Blatt wurde von einer neueren Programmversion exportiert</translation>
    </message>
    <message>
        <source>Export it again with this one</source>
        <translation>Exportieren Sie es mit dieser Version neu</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>An earlier sheet holds the same register; this one is left out</source>
        <translation>Ein früheres Blatt enthält dasselbe Register; dieses wird ausgelassen</translation>
    </message>
    <message>
        <source>No sheet is a register exported by this program: the column that begins with &quot;%1&quot; is missing</source>
        <translation>Kein Blatt ist ein von diesem Programm exportiertes Register: Die Spalte, die mit „%1“ beginnt, fehlt</translation>
    </message>
    <message>
        <source>Export a register, edit that file and import it again</source>
        <translation>Exportieren Sie ein Register, bearbeiten Sie diese Datei, und importieren Sie sie wieder</translation>
    </message>
    <message>
        <source>Import registers</source>
        <translation>Register importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>model: %1; sheet: %2</source>
        <translation>Modell: %1; Blatt: %2</translation>
    </message>
    <message numerus="yes">
        <source>Read %1: %n row(s)</source>
        <translation>
            <numerusform>%1 gelesen: %n Zeile</numerusform>
            <numerusform>%1 gelesen: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts, taken from the sheet (%1):</source>
        <translation>Konflikte, aus dem Blatt übernommen (%1):</translation>
    </message>
    <message>
        <source>Conflicts, left as in the model (%1):</source>
        <translation>Konflikte, wie im Modell belassen (%1):</translation>
    </message>
    <message>
        <source>Not taken over, no legal value (%1):</source>
        <translation>Nicht übernommen, kein gültiger Wert (%1):</translation>
    </message>
    <message>
        <source>Rows that are not in the model (%1):</source>
        <translation>Zeilen, die nicht im Modell sind (%1):</translation>
    </message>
    <message>
        <source>Rows that are not in the sheet (%1):</source>
        <translation>Zeilen, die nicht im Blatt sind (%1):</translation>
    </message>
    <message>
        <source>Ignored (%1):</source>
        <translation>Ignoriert (%1):</translation>
    </message>
    <message>
        <source>Changes (%1):</source>
        <translation>Änderungen (%1):</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Inhärentes Risiko</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Target risk</source>
        <translation>Zielrisiko</translation>
    </message>
    <message>
        <source>Residual level</source>
        <translation>Reststufe</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>no longer raised</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Catalogue mitigation</source>
        <translation>Maßnahme des Katalogs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Applies here</source>
        <translation>Gilt hier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Die Arbeitsmappe lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used</source>
        <translation>Der Ordner für temporäre Dateien ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner mit genug Platz</translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitbar</translation>
    </message>
    <message>
        <source>Columns with a blue head. Grey ones are worked out or name the row; what is written there is not taken over.</source>
        <translation>Spalten mit blauem Kopf. Graue sind berechnet oder benennen die Zeile; was dort geschrieben wird, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sort, filter and hide as you like. Rows that are added or deleted are named and not taken over.</source>
        <translation>Beliebig sortieren, filtern und ausblenden. Hinzugefügte oder gelöschte Zeilen werden genannt und nicht übernommen.</translation>
    </message>
    <message>
        <source>Last column</source>
        <translation>Letzte Spalte</translation>
    </message>
    <message>
        <source>Hidden. It tells what was exported, so that your edits are told apart from those made in the model meanwhile. Leave it, and sort whole rows only.</source>
        <translation>Ausgeblendet. Sie hält fest, was exportiert wurde, damit Ihre Bearbeitungen von den inzwischen im Modell gemachten zu unterscheiden sind. Nicht verändern, und nur ganze Zeilen sortieren.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>As a date, or as text like 2027-02-28.</source>
        <translation>Als Datum oder als Text wie 2027-02-28.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Separated by ;</source>
        <translation>Getrennt durch ;</translation>
    </message>
    <message>
        <source>By name or short name.</source>
        <translation>Mit Namen oder Kurznamen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>report to the board</source>
        <translation>Bericht an den Vorstand</translation>
    </message>
    <message>
        <source>Decisions asked of the board</source>
        <translation>Erbetene Entscheidungen des Vorstands</translation>
    </message>
    <message>
        <source>Risk picture</source>
        <translation>Risikobild</translation>
    </message>
    <message>
        <source>The worst risks today</source>
        <translation>Die größten Risiken heute</translation>
    </message>
    <message numerus="yes">
        <source>The %1 worst risks today</source>
        <translation>
            <numerusform>Das einzige Risiko heute</numerusform>
            <numerusform>Die %1 größten Risiken heute</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Wie sicher wir sind</translation>
    </message>
    <message>
        <source>Claims by force and by our role</source>
        <translation>Angaben nach Verbindlichkeit und Rolle</translation>
    </message>
    <message>
        <source>Conformity by principle</source>
        <translation>Konformität nach Grundsatz</translation>
    </message>
    <message>
        <source>Duties not met, those that leave most risk open first</source>
        <translation>Nicht erfüllte Pflichten, die mit dem meisten offenen Risiko zuerst</translation>
    </message>
    <message>
        <source>One more decision</source>
        <translation>Eine weitere Entscheidung</translation>
    </message>
    <message>
        <source>Treatment plan, in order of due date</source>
        <translation>Behandlungsplan nach Fälligkeit</translation>
    </message>
    <message>
        <source>What the plan leaves above appetite</source>
        <translation>Was der Plan über der Risikobereitschaft lässt</translation>
    </message>
    <message numerus="yes">
        <source>What the plan leaves above appetite: %1 risks</source>
        <translation>
            <numerusform>Was der Plan über der Risikobereitschaft lässt: ein Risiko</numerusform>
            <numerusform>Was der Plan über der Risikobereitschaft lässt: %1 Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>System and boundaries</source>
        <translation>System und Grenzen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation>Bericht an den Vorstand</translation>
    </message>
    <message>
        <source>%1 before controls, %2 today, %3 with the plan</source>
        <translation>%1 vor Maßnahmen, %2 heute, %3 nach dem Plan</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>med.</source>
        <translation>mitt.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Risk from 0 to 25</source>
        <translation>Risiko von 0 bis 25</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>rests with others</source>
        <translation>liegt bei anderen</translation>
    </message>
    <message numerus="yes">
        <source>%1 risks exceed the release limit of %2.</source>
        <translation>
            <numerusform>Ein Risiko überschreitet die Freigabegrenze von %2.</numerusform>
            <numerusform>%1 Risiken überschreiten die Freigabegrenze von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold release, plan more controls</source>
        <translation>Freigabe zurückhalten, mehr planen</translation>
    </message>
    <message numerus="yes">
        <source>With the plan as it is, %1 stay critical.</source>
        <translation>
            <numerusform>Mit dem jetzigen Plan bleibt eines kritisch.</numerusform>
            <numerusform>Mit dem jetzigen Plan bleiben %1 kritisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* critical → *%2* when the plan is done</source>
        <translation>*%1* kritisch → *%2* nach dem Plan</translation>
    </message>
    <message>
        <source>Hold release until %1</source>
        <translation>Freigabe bis %1 zurückhalten</translation>
    </message>
    <message>
        <source>Before then only by your exception.</source>
        <translation>Früher nur mit Ihrer Ausnahme.</translation>
    </message>
    <message>
        <source>*%1* critical → *%2* on %3 → *0* on %4</source>
        <translation>*%1* kritisch → *%2* am %3 → *0* am %4</translation>
    </message>
    <message>
        <source>*%1* critical → *0* on %2</source>
        <translation>*%1* kritisch → *0* am %2</translation>
    </message>
    <message numerus="yes">
        <source>Set dates for %1 late mitigations</source>
        <translation>
            <numerusform>Neuer Termin: eine verspätete Maßnahme</numerusform>
            <numerusform>Neue Termine: %1 verspätete Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %1 days late</source>
        <translation>
            <numerusform>Sie ist einen Tag verspätet</numerusform>
            <numerusform>Sie ist %1 Tage verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %1 days late</source>
        <translation>
            <numerusform>Sie sind einen Tag verspätet</numerusform>
            <numerusform>Sie sind %1 Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2 days late</source>
        <translation>Sie sind %1 bis %2 Tage verspätet</translation>
    </message>
    <message>
        <source>and has no owner</source>
        <translation>und niemand ist zuständig</translation>
    </message>
    <message>
        <source>and not all have an owner</source>
        <translation>und nicht für alle ist jemand zuständig</translation>
    </message>
    <message>
        <source>and belongs to %1</source>
        <translation>und liegt bei %1</translation>
    </message>
    <message numerus="yes">
        <source>and belong to %1 owners</source>
        <translation>
            <numerusform>und liegen bei einer verantwortlichen Person</numerusform>
            <numerusform>und liegen bei %1 Verantwortlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>(page {page})</source>
        <translation>(Seite {page})</translation>
    </message>
    <message>
        <source>*%1* above appetite → *%2* when done</source>
        <translation>*%1* über Bereitschaft → *%2* danach</translation>
    </message>
    <message numerus="yes">
        <source>Treat or accept %1 risks</source>
        <translation>
            <numerusform>Behandeln oder annehmen: ein Risiko</numerusform>
            <numerusform>Behandeln oder annehmen: %1 Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves them above appetite.</source>
        <translation>
            <numerusform>Der Plan lässt es über der Bereitschaft.</numerusform>
            <numerusform>Der Plan lässt sie über der Bereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 nothing is planned.</source>
        <translation>
            <numerusform>Für eines ist nichts geplant.</numerusform>
            <numerusform>Für %1 ist nichts geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are accepted until %2.</source>
        <translation>
            <numerusform>Eines ist bis %2 angenommen.</numerusform>
            <numerusform>%1 sind bis %2 angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are accepted without an end.</source>
        <translation>
            <numerusform>Eines ist ohne Ende angenommen.</numerusform>
            <numerusform>%1 sind ohne Ende angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* above appetite → *%2* with the plan</source>
        <translation>*%1* über Bereitschaft → *%2* nach Plan</translation>
    </message>
    <message numerus="yes">
        <source>Renew or end %1 acceptances</source>
        <translation>
            <numerusform>Eine Annahme erneuern oder beenden</numerusform>
            <numerusform>Annahmen erneuern oder beenden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They end within three months; the risks then need treatment.</source>
        <translation>
            <numerusform>Sie endet binnen drei Monaten; das Risiko ist dann zu behandeln.</numerusform>
            <numerusform>Sie enden binnen drei Monaten; die Risiken sind dann zu behandeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* accepted → *%2* in three months</source>
        <translation>*%1* angenommen → *%2* in drei Monaten</translation>
    </message>
    <message>
        <source>No decision is asked of the board.</source>
        <translation>Vom Vorstand wird keine Entscheidung erbeten.</translation>
    </message>
    <message>
        <source>Diagram of the system with the parts %1.</source>
        <translation>Diagramm des Systems mit den Teilen %1.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>System Operator</source>
        <translation>Systembetreiber</translation>
    </message>
    <message>
        <source>Data Custodian</source>
        <translation>Datenverwalter</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>beliebige Organisation</translation>
    </message>
    <message>
        <source>Untitled model</source>
        <translation>Modell ohne Titel</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>all sections on</source>
        <translation>alle Abschnitte enthalten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Erbetene Entscheidungen</translation>
    </message>
    <message>
        <source>The worst risks</source>
        <translation>Die größten Risiken</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Diagram and boundaries</source>
        <translation>Diagramm und Grenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>How risk is rated</source>
        <translation>Wie Risiko bewertet wird</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Threats above appetite</source>
        <translation>Bedrohungen über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>Threats within appetite</source>
        <translation>Bedrohungen innerhalb der Risikobereitschaft</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Controls in force</source>
        <translation>Wirksame Maßnahmen</translation>
    </message>
    <message>
        <source>Plan in order of due date</source>
        <translation>Plan nach Fälligkeit</translation>
    </message>
    <message>
        <source>Risks the plan leaves above appetite</source>
        <translation>Risiken, die der Plan über der Risikobereitschaft lässt</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>Risikoannahmen</translation>
    </message>
    <message>
        <source>What each mitigation treats</source>
        <translation>Was jede Maßnahme behandelt</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Conformity with %1</source>
        <translation>Konformität mit %1</translation>
    </message>
    <message>
        <source>By principle</source>
        <translation>Nach Grundsatz</translation>
    </message>
    <message>
        <source>Duties not met</source>
        <translation>Nicht erfüllte Pflichten</translation>
    </message>
    <message>
        <source>Every provision</source>
        <translation>Alle Bestimmungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>References by framework</source>
        <translation>Verweise nach Rahmenwerk</translation>
    </message>
    <message>
        <source>Audit trail and digests</source>
        <translation>Prüfpfad und Hashwerte</translation>
    </message>
    <message>
        <source>before controls</source>
        <translation>vor Maßnahmen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>with plan</source>
        <translation>nach Plan</translation>
    </message>
    <message>
        <source>being studied</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>mindern</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>gemindert</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>vermeiden</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Confidence high</source>
        <translation>Verlässlichkeit hoch</translation>
    </message>
    <message>
        <source>Confidence low</source>
        <translation>Verlässlichkeit niedrig</translation>
    </message>
    <message>
        <source>Confidence medium</source>
        <translation>Verlässlichkeit mittel</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Umgang: %1</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more facts</source>
        <translation>
            <numerusform>und eine weitere Angabe</numerusform>
            <numerusform>und %1 weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by </source>
        <translation>Angenommen von </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>until %1.</source>
        <translation>bis %1.</translation>
    </message>
    <message>
        <source>without an end.</source>
        <translation>ohne Ende.</translation>
    </message>
    <message>
        <source>Reduce: </source>
        <translation>Mindern: </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Within appetite; no further control is planned.</source>
        <translation>Innerhalb der Risikobereitschaft; keine weitere Maßnahme ist geplant.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>set by hand: </source>
        <translation>von Hand gesetzt: </translation>
    </message>
    <message>
        <source>*Likelihood*, sum rounded half up</source>
        <translation>*Wahrscheinlichkeit (L)*, Summe, Hälften aufgerundet</translation>
    </message>
    <message>
        <source>highest of %1</source>
        <translation>höchster Wert von %1</translation>
    </message>
    <message>
        <source>*Impact*, %1</source>
        <translation>*Auswirkung (I)*, %1</translation>
    </message>
    <message>
        <source>cut in L</source>
        <translation>Abzug L</translation>
    </message>
    <message>
        <source>cut in I</source>
        <translation>Abzug I</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Before controls</source>
        <translation>Vor Maßnahmen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>Nach Plan</translation>
    </message>
    <message>
        <source>L × I is computed before rounding.</source>
        <translation>L × I wird vor dem Runden berechnet.</translation>
    </message>
    <message>
        <source>No complete defence is known today: the cut in L is capped at %1.</source>
        <translation>Heute ist keine vollständige Abwehr bekannt: Der Abzug bei L ist auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>The cut in L is capped at %1.</source>
        <translation>Der Abzug bei L ist auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>The cut in I is capped at %1.</source>
        <translation>Der Abzug bei I ist auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>½: second of its kind and control family, counted half.</source>
        <translation>½: die zweite ihrer Art und Kontrollfamilie, halb gezählt.</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation>Was geschehen kann</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier steht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Risk, factor by factor</source>
        <translation>Risiko, Faktor für Faktor</translation>
    </message>
    <message>
        <source>No mitigation of the model acts on this threat.</source>
        <translation>Keine Maßnahme des Modells wirkt auf diese Bedrohung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are late.</source>
        <translation>
            <numerusform>Eine Maßnahme ist verspätet.</numerusform>
            <numerusform>%1 Maßnahmen sind verspätet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next to watch is %2, %3: it alone brings %1 risks within appetite.</source>
        <translation>
            <numerusform>Als Nächstes zu beobachten ist %2, %3: Sie allein bringt ein Risiko in die Risikobereitschaft.</numerusform>
            <numerusform>Als Nächstes zu beobachten ist %2, %3: Sie allein bringt %1 Risiken in die Risikobereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks are critical and block release.</source>
        <translation>
            <numerusform>Ein Risiko ist kritisch und sperrt die Freigabe.</numerusform>
            <numerusform>%1 Risiken sind kritisch und sperren die Freigabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan removes the last of them by %2.</source>
        <translation>
            <numerusform>Der Plan beseitigt es bis %2.</numerusform>
            <numerusform>Der Plan beseitigt das letzte bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No control against them has a date.</source>
        <translation>Keine Maßnahme dagegen hat einen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves all of them.</source>
        <translation>
            <numerusform>Der Plan lässt es bestehen.</numerusform>
            <numerusform>Der Plan lässt alle bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves %1 of them.</source>
        <translation>
            <numerusform>Der Plan lässt eines davon bestehen.</numerusform>
            <numerusform>Der Plan lässt %1 davon bestehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model is empty.</source>
        <translation>Dieses Modell ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>No threat was raised by %2 rules on %1 parts.</source>
        <translation>
            <numerusform>%2 Regeln haben an einem Teil keine Bedrohung festgestellt.</numerusform>
            <numerusform>%2 Regeln haben an %1 Teilen keine Bedrohung festgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 risks are above appetite; %3 of these have no control planned.</source>
        <translation>
            <numerusform>Eines von %2 Risiken liegt über der Risikobereitschaft; ohne geplante Maßnahme: %3.</numerusform>
            <numerusform>%1 von %2 Risiken liegen über der Risikobereitschaft; davon ohne geplante Maßnahme: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 risks are within appetite.</source>
        <translation>
            <numerusform>Das einzige Risiko liegt innerhalb der Risikobereitschaft.</numerusform>
            <numerusform>Alle %1 Risiken liegen innerhalb der Risikobereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open questions could change that.</source>
        <translation>
            <numerusform>Eine offene Frage könnte das ändern.</numerusform>
            <numerusform>%1 offene Fragen könnten das ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No control is recorded.</source>
        <translation>Keine Maßnahme ist erfasst.</translation>
    </message>
    <message>
        <source>No control that is still to come has a date.</source>
        <translation>Keine der noch ausstehenden Maßnahmen hat einen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are due by %2; together they bring %3 of %4 risks within appetite.</source>
        <translation>
            <numerusform>Eine Maßnahme ist bis %2 fällig; sie bringt %3 von %4 Bedrohungen in die Risikobereitschaft.</numerusform>
            <numerusform>%1 Maßnahmen sind bis %2 fällig; zusammen bringen sie %3 von %4 Bedrohungen in die Risikobereitschaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the %1 requirements that fall to us has been answered.</source>
        <translation>Von den %1 Anforderungen an uns ist keine beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %2 requirements that fall to us, %1 are met;</source>
        <translation>
            <numerusform>Von den %2 Anforderungen an uns ist eine erfüllt;</numerusform>
            <numerusform>Von den %2 Anforderungen an uns sind %1 erfüllt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no duty is known to be unmet, and %1 are not answered.</source>
        <translation>
            <numerusform>keine Pflicht ist erkennbar verletzt, und eine ist nicht beantwortet.</numerusform>
            <numerusform>keine Pflicht ist erkennbar verletzt, und %1 sind nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 binding ones are not, and %2 of these have nothing planned.</source>
        <translation>
            <numerusform>eine verbindliche ist es nicht; dafür geplant: %2.</numerusform>
            <numerusform>%1 verbindliche sind es nicht, davon ohne geplanten Schritt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>eine Maßnahme</translation>
    </message>
    <message>
        <source>No part and no flow of the system carries a risk above appetite.</source>
        <translation>Kein Teil und kein Fluss des Systems trägt ein Risiko über der Risikobereitschaft.</translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %1 of the %3 risks above appetite, more than any other part.</source>
        <translation>
            <numerusform>%2 trägt eines der %3 Risiken über der Risikobereitschaft.</numerusform>
            <numerusform>%2 trägt %1 der %3 Risiken über der Risikobereitschaft, mehr als jeder andere Teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the parts of the system and the flows between them, or import a model; then write this report again.</source>
        <translation>Zeichnen Sie die Teile des Systems und die Flüsse zwischen ihnen, oder importieren Sie ein Modell; schreiben Sie dann diesen Bericht erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The system has %1 parts in %2;</source>
        <translation>
            <numerusform>Das System hat einen Teil in %2;</numerusform>
            <numerusform>Das System hat %1 Teile in %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 parts in %2;</source>
        <translation>
            <numerusform>Das System hat einen Teil in %2;</numerusform>
            <numerusform>Das System hat %1 Teile in %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones of trust</source>
        <translation>
            <numerusform>einer Vertrauenszone</numerusform>
            <numerusform>%1 Vertrauenszonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %2 data flows cross a zone</source>
        <translation>
            <numerusform>von %2 Datenflüssen überschreitet einer eine Zone</numerusform>
            <numerusform>von %2 Datenflüssen überschreiten %1 eine Zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 carry personal data.</source>
        <translation>
            <numerusform>und einer enthält personenbezogene Daten.</numerusform>
            <numerusform>und %1 enthalten personenbezogene Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We act as its %1.</source>
        <translation>Wir sind %1.</translation>
    </message>
    <message>
        <source>The template %1 is broken: %2</source>
        <translation>Die Vorlage %1 ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The structure of the PDF is not the one that was written</source>
        <translation>Die Struktur der PDF-Datei ist nicht die geschriebene</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1</source>
        <translation>Die PDF-Datei ließ sich nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>The model has no parts.</source>
        <translation>Das Modell hat keine Teile.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>außer Betracht</translation>
    </message>
    <message>
        <source>Parts of the system; sign: worst threat today</source>
        <translation>Teile des Systems; Zeichen: größte Bedrohung heute</translation>
    </message>
    <message>
        <source>The model has no flows.</source>
        <translation>Das Modell hat keine Flüsse.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Data flows; sign: worst threat today</source>
        <translation>Datenflüsse; Zeichen: größte Bedrohung heute</translation>
    </message>
    <message>
        <source>*Risk* is likelihood × impact, 1 to 25. Low up to %1, medium up to %2, high up to %3, critical above. Risks above %4 are above appetite; critical ones block release.</source>
        <translation>*Risiko* ist Wahrscheinlichkeit × Auswirkung, 1 bis 25. Niedrig bis %1, mittel bis %2, hoch bis %3, darüber kritisch. Risiken über %4 liegen über der Risikobereitschaft; kritische sperren die Freigabe.</translation>
    </message>
    <message>
        <source>*Likelihood* is the weighted sum of four factors from 1 to 5, rounded half up to one decimal. *Impact* is the highest of the dimensions confidentiality (C), integrity (I), availability (A), safety (S), privacy (P), financial (F) and legal (L), adjusted to this use; one more, up to 5, where three of them reach 4.</source>
        <translation>*Wahrscheinlichkeit* (L) ist die gewichtete Summe von vier Faktoren von 1 bis 5, auf eine Nachkommastelle gerundet, Hälften aufwärts. *Auswirkung* (I) ist der höchste Wert der Dimensionen Vertraulichkeit (C), Integrität (I), Verfügbarkeit (A), Sicherheit von Menschen (S), Datenschutz (P), Finanzen (F) und Recht (L), angepasst an diesen Einsatz; eins mehr, bis 5, wenn drei davon 4 erreichen.</translation>
    </message>
    <message>
        <source>*Mitigations* cut likelihood, impact or both by effect × status: effect low 0.2, medium 0.4, high 0.6; status planned 0, in progress 0.3, implemented 0.7, verified 1. A second one of the same kind and control family counts half. The cut in likelihood is at most 0.85, or 0.60 where no complete defence is known; the cut in impact at most 0.70. The plan counts every dated mitigation as implemented.</source>
        <translation>*Maßnahmen* senken Wahrscheinlichkeit, Auswirkung oder beides um Stärke × Status: Stärke niedrig 0,2, mittel 0,4, hoch 0,6; Status geplant 0, in Arbeit 0,3, umgesetzt 0,7, geprüft 1. Eine zweite derselben Art und Kontrollfamilie zählt halb. Der Abzug bei der Wahrscheinlichkeit beträgt höchstens 0,85, ohne bekannte vollständige Abwehr höchstens 0,60; bei der Auswirkung höchstens 0,70. Der Plan zählt jede Maßnahme mit Termin als umgesetzt.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 bedeutet</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 bedeutet</translation>
    </message>
    <message>
        <source>isolated, physical access needed</source>
        <translation>isoliert, physischer Zugang nötig</translation>
    </message>
    <message>
        <source>anyone, or open content that the system reads</source>
        <translation>jeder, oder offene Inhalte, die das System liest</translation>
    </message>
    <message>
        <source>a laboratory or a state is needed</source>
        <translation>ein Labor oder ein Staat ist nötig</translation>
    </message>
    <message>
        <source>ordinary language, no tool</source>
        <translation>gewöhnliche Sprache, kein Werkzeug</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>used in incidents</source>
        <translation>bei Vorfällen eingesetzt</translation>
    </message>
    <message>
        <source>nothing to gain</source>
        <translation>nichts zu gewinnen</translation>
    </message>
    <message>
        <source>high value, repeated attempts known</source>
        <translation>hoher Wert, wiederholte Versuche bekannt</translation>
    </message>
    <message>
        <source>Factors of the likelihood and their weights</source>
        <translation>Faktoren der Wahrscheinlichkeit und ihre Gewichte</translation>
    </message>
    <message>
        <source>No control is in force.</source>
        <translation>Keine Maßnahme wirkt.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No risk has been accepted.</source>
        <translation>Kein Risiko ist angenommen.</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Angenommene Risiken</translation>
    </message>
    <message>
        <source>Threats it acts on</source>
        <translation>Bedrohungen, auf die sie wirkt</translation>
    </message>
    <message>
        <source>Mitigations and the threats they act on</source>
        <translation>Maßnahmen und die Bedrohungen, auf die sie wirken</translation>
    </message>
    <message>
        <source>Reviewer differs: %1.</source>
        <translation>Prüfer weicht ab: %1.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not fulfilled</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>The reviewer agrees.</source>
        <translation>Der Prüfer stimmt zu.</translation>
    </message>
    <message>
        <source>The catalogue holds no provisions.</source>
        <translation>Der Katalog enthält keine Bestimmungen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Duty, in our words</source>
        <translation>Pflicht, in unseren Worten</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Every provision. Status: M mandatory (“shall”), R recommended (“should”), C under a condition. Support: Y claim met, N partly or not met, N/A does not apply or rests with others, ? not answered.</source>
        <translation>Alle Bestimmungen. Status: M verbindlich („muss“), R empfohlen („sollte“), C unter einer Bedingung. Erfüllt: Y Angabe erfüllt, N teilweise oder nicht erfüllt, N/A trifft nicht zu oder liegt bei anderen, ? nicht beantwortet.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Kein Nachweis ist erfasst.</translation>
    </message>
    <message>
        <source>Evidence by number</source>
        <translation>Nachweise nach Nummer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No threat of the model refers to another framework.</source>
        <translation>Keine Bedrohung des Modells verweist auf ein anderes Rahmenwerk.</translation>
    </message>
    <message>
        <source>Threats of the model by entry of other frameworks</source>
        <translation>Bedrohungen des Modells nach Einträgen anderer Rahmenwerke</translation>
    </message>
    <message>
        <source>No audit trail was given with this model.</source>
        <translation>Zu diesem Modell wurde kein Prüfpfad übergeben.</translation>
    </message>
    <message>
        <source>every entry fits the hash chain</source>
        <translation>jeder Eintrag passt in die Hash-Kette</translation>
    </message>
    <message>
        <source>entry %1 does not fit the hash chain</source>
        <translation>Eintrag %1 passt nicht in die Hash-Kette</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are recorded; %2.</source>
        <translation>
            <numerusform>Eine Änderung ist aufgezeichnet; %2.</numerusform>
            <numerusform>%1 Änderungen sind aufgezeichnet; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the last entry:</source>
        <translation>Hashwert des letzten Eintrags:</translation>
    </message>
    <message>
        <source>Content of the model (SHA-256):</source>
        <translation>Inhalt des Modells (SHA-256):</translation>
    </message>
    <message>
        <source>Catalogue %1 (SHA-256):</source>
        <translation>Katalog %1 (SHA-256):</translation>
    </message>
    <message>
        <source>Report to the board: four pages to decide by</source>
        <translation>Bericht an den Vorstand: vier Seiten zum Entscheiden</translation>
    </message>
    <message>
        <source>Full report: every threat, provision and mitigation</source>
        <translation>Gesamtbericht: alle Bedrohungen, Bestimmungen und Maßnahmen</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; cannot be written as &quot;%2&quot;</source>
        <translation>Der Bericht „%1“ lässt sich nicht als „%2“ schreiben</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;</source>
        <translation>Es gibt keinen Bericht „%1“</translation>
    </message>
    <message>
        <source>A report needs an analysis</source>
        <translation>Ein Bericht braucht eine Analyse</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>appetite</source>
        <translation>Risikobereitschaft</translation>
    </message>
    <message>
        <source>release limit</source>
        <translation>Freigabegrenze</translation>
    </message>
    <message>
        <source>Before controls: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation>Vor Maßnahmen: %1 kritisch, %2 hoch, %3 mittel, %4 niedrig.</translation>
    </message>
    <message>
        <source>Today: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation>Heute: %1 kritisch, %2 hoch, %3 mittel, %4 niedrig.</translation>
    </message>
    <message>
        <source>With the plan: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation>Nach dem Plan: %1 kritisch, %2 hoch, %3 mittel, %4 niedrig.</translation>
    </message>
    <message>
        <source>Worst today: %1 at likelihood %2, impact %3.</source>
        <translation>Am größten heute: %1 bei Wahrscheinlichkeit %2, Auswirkung %3.</translation>
    </message>
    <message>
        <source>Awareness and training</source>
        <translation>Bewusstsein und Schulung</translation>
    </message>
    <message>
        <source>Security by design</source>
        <translation>Sicherheit im Entwurf</translation>
    </message>
    <message>
        <source>Threats and risk</source>
        <translation>Bedrohungen und Risiken</translation>
    </message>
    <message>
        <source>Human oversight</source>
        <translation>Menschliche Aufsicht</translation>
    </message>
    <message>
        <source>Assets and data</source>
        <translation>Werte und Daten</translation>
    </message>
    <message>
        <source>Infrastructure and access</source>
        <translation>Infrastruktur und Zugriff</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Nutzerinformation</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Monitoring and logs</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Transfer and retirement</source>
        <translation>Übergabe und Ende</translation>
    </message>
    <message>
        <source>%1 has %2 provisions.</source>
        <translation>%1 hat %2 Bestimmungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them hold both a duty (“shall”) and a recommendation (“should”), which makes %2 requirements:</source>
        <translation>
            <numerusform>Eine davon enthält eine Pflicht („muss“) und eine Empfehlung („sollte“); das ergibt %2 Anforderungen.</numerusform>
            <numerusform>%1 davon enthalten eine Pflicht („muss“) und eine Empfehlung („sollte“); das ergibt %2 Anforderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 provisions with %3 requirements. We have not said which role we have; all %3 requirements are shown.</source>
        <translation>%1 hat %2 Bestimmungen mit %3 Anforderungen. Wir haben unsere Rolle nicht angegeben; alle %3 Anforderungen werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%2 fall to us, %3 to others alone, %1 do not apply.</source>
        <translation>
            <numerusform>Uns zugewiesen: %2, nur anderen: %3, nicht anwendbar: %1.</numerusform>
            <numerusform>Uns zugewiesen: %2, nur anderen: %3, nicht anwendbar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The claims are ours; the reviewer’s verdict is kept apart.</source>
        <translation>Die Angaben sind unsere eigenen; das Urteil des Prüfers steht getrennt.</translation>
    </message>
    <message>
        <source>Duties (“shall”)</source>
        <translation>Pflichten („muss“)</translation>
    </message>
    <message>
        <source>Recommendations (“should”)</source>
        <translation>Empfehlungen („sollte“)</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Claims by force and by role</source>
        <translation>Angaben nach Verbindlichkeit und Rolle</translation>
    </message>
    <message>
        <source>Requirements by our claim:</source>
        <translation>Anforderungen nach unserer Angabe:</translation>
    </message>
    <message>
        <source>. One requirement may fall to us in two roles.</source>
        <translation>. Eine Anforderung kann uns in zwei Rollen treffen.</translation>
    </message>
    <message numerus="yes">
        <source>all %1 rest with others</source>
        <translation>
            <numerusform>liegt bei anderen</numerusform>
            <numerusform>alle %1 liegen bei anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>none applies to us</source>
        <translation>keine gilt für uns</translation>
    </message>
    <message>
        <source>shall</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>should.</source>
        <translation>sollte.</translation>
    </message>
    <message>
        <source>Our claim</source>
        <translation>Unsere Angabe</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Each requirement</source>
        <translation>Einzelne Anforderungen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>an uns</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>erf.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>nicht erf.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Alle Grundsätze</translation>
    </message>
    <message>
        <source>%1 requirements</source>
        <translation>%1 Anforderungen</translation>
    </message>
    <message>
        <source>No duty is claimed as not met.</source>
        <translation>Keine Pflicht ist als nicht erfüllt angegeben.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Risks left open</source>
        <translation>Offene Risiken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Risks left open: threats above appetite today that the provision addresses;</source>
        <translation>Offene Risiken: Bedrohungen, die heute über der Risikobereitschaft liegen und auf die die Bestimmung zielt;</translation>
    </message>
    <message>
        <source>critical ones among them.</source>
        <translation>davon kritisch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are in the full report.</source>
        <translation>
            <numerusform>Eine weitere steht im Gesamtbericht.</numerusform>
            <numerusform>Weitere im Gesamtbericht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 Tag verspätet</numerusform>
            <numerusform>%1 Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>*Today*, %1</source>
        <translation>*Heute*, %1</translation>
    </message>
    <message>
        <source>Bars: threats left above appetite after this step and all before it,</source>
        <translation>Balken: Bedrohungen, die nach diesem und allen früheren Schritten über der Bereitschaft bleiben,</translation>
    </message>
    <message>
        <source>brought within appetite.</source>
        <translation>in die Bereitschaft gebracht.</translation>
    </message>
    <message>
        <source>Dotted line: %1, when all is done.</source>
        <translation>Gepunktete Linie: %1, wenn alles erledigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Without the %1 late ones: %2.</source>
        <translation>
            <numerusform>Ohne die verspätete: %2.</numerusform>
            <numerusform>Ohne die %1 verspäteten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No control is recorded, so nothing is planned.</source>
        <translation>Keine Maßnahme ist erfasst, also ist nichts geplant.</translation>
    </message>
    <message>
        <source>Every recorded control is in force; nothing else is planned.</source>
        <translation>Alle erfassten Maßnahmen wirken; sonst ist nichts geplant.</translation>
    </message>
    <message>
        <source>Left above appetite</source>
        <translation>Über Bereitschaft</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>Angenommen bis %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Nothing planned, not accepted</source>
        <translation>Nichts geplant, nicht angenommen</translation>
    </message>
    <message>
        <source>Planned controls are not enough</source>
        <translation>Geplante Maßnahmen reichen nicht</translation>
    </message>
    <message>
        <source>Threat, on</source>
        <translation>Bedrohung, an</translation>
    </message>
    <message>
        <source>The plan leaves no risk above appetite.</source>
        <translation>Der Plan lässt kein Risiko über der Risikobereitschaft.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message numerus="yes">
        <source>above appetite, %1 critical</source>
        <translation>
            <numerusform>über Risikobereitschaft, davon eine kritisch</numerusform>
            <numerusform>über Risikobereitschaft, davon %1 kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>Text from %1 reaches %2, which acts through %3.</source>
        <translation>Text von %1 erreicht %2 und löst dort Aktionen über %3 aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 parts can be reached by content that nobody vouches for.</source>
        <translation>
            <numerusform>Ein Teil ist für Inhalte erreichbar, für die niemand bürgt.</numerusform>
            <numerusform>%1 Teile sind für Inhalte erreichbar, für die niemand bürgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 controls are in force, %2 verified</source>
        <translation>
            <numerusform>Eine Maßnahme wirkt, %2 davon geprüft</numerusform>
            <numerusform>%1 Maßnahmen wirken, %2 davon geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>; none acts on the five worst risks.</source>
        <translation>; keine wirkt auf die fünf größten Risiken.</translation>
    </message>
    <message>
        <source>No control with a date is planned.</source>
        <translation>Keine Maßnahme mit Termin ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are due by then.</source>
        <translation>
            <numerusform>Eine Maßnahme ist bis dahin fällig.</numerusform>
            <numerusform>%1 Maßnahmen sind bis dahin fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No risk stays critical;</source>
        <translation>
            <numerusform>Kein Risiko bleibt kritisch;</numerusform>
            <numerusform>Kein Risiko bleibt kritisch;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks stay critical;</source>
        <translation>
            <numerusform>Ein Risiko bleibt kritisch;</numerusform>
            <numerusform>%1 Risiken bleiben kritisch;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stay high.</source>
        <translation>
            <numerusform>eines bleibt hoch.</numerusform>
            <numerusform>%1 bleiben hoch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk stays above appetite.</source>
        <translation>Kein Risiko bleibt über der Risikobereitschaft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 risks stay above appetite.</source>
        <translation>
            <numerusform>Ein Risiko bleibt über der Risikobereitschaft.</numerusform>
            <numerusform>%1 Risiken bleiben über der Risikobereitschaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the plan is done, %1</source>
        <translation>Nach dem Plan, %1</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Nach dem Plan</translation>
    </message>
    <message>
        <source>of %1 threats above appetite</source>
        <translation>von %1 Bedrohungen über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>One sign, the threats of one field with their number.</source>
        <translation>Ein Zeichen: die Bedrohungen eines Felds, mit ihrer Zahl.</translation>
    </message>
    <message>
        <source>One sign, one threat, hollow if only possible; numbered, the worst today.</source>
        <translation>Ein Zeichen, eine Bedrohung, hohl: nur möglich; mit Nummer: die größten heute.</translation>
    </message>
    <message>
        <source>Every threat by likelihood and impact</source>
        <translation>Alle Bedrohungen nach Wahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, verspätet</translation>
    </message>
    <message>
        <source>Owner, next step</source>
        <translation>Verantwortlich, nächster Schritt</translation>
    </message>
    <message>
        <source>No threat was raised.</source>
        <translation>Keine Bedrohung wurde festgestellt.</translation>
    </message>
    <message>
        <source>Risk = likelihood × impact, 1 to 25.</source>
        <translation>Risiko = Wahrscheinlichkeit × Auswirkung, 1 bis 25.</translation>
    </message>
    <message>
        <source>when the plan is done</source>
        <translation>nach dem Plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 threats are confirmed.</source>
        <translation>
            <numerusform>Eine der %2 Bedrohungen ist bestätigt.</numerusform>
            <numerusform>%1 der %2 Bedrohungen sind bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hang on an unanswered question and may fall away.</source>
        <translation>
            <numerusform>Eine hängt an einer offenen Frage und kann entfallen.</numerusform>
            <numerusform>%1 hängen an einer offenen Frage und können entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence is high for %1, medium for %2 and low for %3</source>
        <translation>Verlässlichkeit hoch: %1, mittel: %2, niedrig: %3</translation>
    </message>
    <message numerus="yes">
        <source>: %1 of the %2 controls in force are not verified.</source>
        <translation>
            <numerusform>; eine der %2 wirksamen Maßnahmen ist ungeprüft.</numerusform>
            <numerusform>; %1 der %2 wirksamen Maßnahmen sind ungeprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question that could change a threat is open.</source>
        <translation>Keine Frage, die eine Bedrohung ändern könnte, ist offen.</translation>
    </message>
    <message>
        <source>*Answer first:* %1</source>
        <translation>*Zuerst klären:* %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 threats hang on it.</source>
        <translation>
            <numerusform>Eine Bedrohung hängt daran.</numerusform>
            <numerusform>%1 Bedrohungen hängen daran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more: page {page}.</source>
        <translation>
            <numerusform>Eine weitere: Seite {page}.</numerusform>
            <numerusform>%1 weitere: Seite {page}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parts,</source>
        <translation>
            <numerusform>ein Teil,</numerusform>
            <numerusform>%1 Teile,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flows,</source>
        <translation>
            <numerusform>ein Fluss,</numerusform>
            <numerusform>%1 Flüsse,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones.</source>
        <translation>
            <numerusform>eine Zone.</numerusform>
            <numerusform>%1 Zonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>In a part: worst sign today and number of threats. Boundary and shield: solid trusted, dashed partly trusted, dotted untrusted.</source>
        <translation>In einem Teil: größtes Zeichen heute und Zahl der Bedrohungen. Grenze und Schild: durchgezogen vertraut, gestrichelt teilweise vertraut, gepunktet nicht vertraut.</translation>
    </message>
    <message>
        <source>The model has no diagram; this one was laid out for the report.</source>
        <translation>Das Modell hat kein Diagramm; dieses wurde für den Bericht angeordnet.</translation>
    </message>
    <message>
        <source>Question, with the threats it may</source>
        <translation>Frage und davon abhängige Bedrohungen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>signed an earlier state</source>
        <translation>früherer Stand unterschrieben</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>Baseline %1, change %2 of %3</source>
        <translation>Stand %1, Änderung %2 von %3</translation>
    </message>
    <message>
        <source>Draft of %1, no baseline</source>
        <translation>Entwurf vom %1, ohne Referenzstand</translation>
    </message>
    <message>
        <source>, change %1</source>
        <translation>, Änderung %1</translation>
    </message>
    <message>
        <source>; nothing filtered out</source>
        <translation>; nichts ausgefiltert</translation>
    </message>
    <message>
        <source>; filtered: %1</source>
        <translation>; gefiltert: %1</translation>
    </message>
    <message>
        <source>; no earlier baseline to compare with</source>
        <translation>; kein früherer Referenzstand zum Vergleich</translation>
    </message>
    <message>
        <source>Low up to %1, medium up to %2, high up to %3; appetite %4, release limit %5</source>
        <translation>Niedrig bis %1, mittel bis %2, hoch bis %3; Risikobereitschaft %4, Freigabegrenze %5</translation>
    </message>
    <message>
        <source>Catalogue %1 (%2 threats, %3 mitigations, %4 provisions), digest %5</source>
        <translation>Katalog %1 (%2 Bedrohungen, %3 Maßnahmen, %4 Bestimmungen), Hashwert %5</translation>
    </message>
    <message>
        <source>Signatures cover the model with content digest (SHA-256) %1. Any later edit gives another digest.</source>
        <translation>Die Unterschriften gelten für das Modell mit dem Inhalts-Hashwert (SHA-256) %1. Jede spätere Änderung ergibt einen anderen Hashwert.</translation>
    </message>
    <message>
        <source>; our role has not been said</source>
        <translation>; unsere Rolle ist nicht angegeben</translation>
    </message>
    <message>
        <source>; we act as %1</source>
        <translation>; wir sind %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>(filtered: %1)</source>
        <translation>(gefiltert: %1)</translation>
    </message>
    <message>
        <source>Baseline %1, %2</source>
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Table %1 continues on page %2.</source>
        <translation>Tabelle %1 wird auf Seite %2 fortgesetzt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>All %1 threats are confirmed.</source>
        <translation>
            <numerusform>Die einzige Bedrohung ist bestätigt.</numerusform>
            <numerusform>Alle %1 Bedrohungen sind bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be finished: its table of objects was not found</source>
        <translation>Die PDF-Datei ließ sich nicht fertigstellen: Ihre Objekttabelle wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Not decided yet; planned: </source>
        <translation>Noch nicht entschieden; geplant: </translation>
    </message>
    <message>
        <source>low</source>
        <comment>short</comment>
        <translation>nied.</translation>
    </message>
    <message>
        <source>The diagram of the model has nothing on it.</source>
        <translation>Das Diagramm des Modells ist leer.</translation>
    </message>
    <message>
        <source>Threats set aside as not relevant</source>
        <translation>Als nicht relevant eingestufte Bedrohungen</translation>
    </message>
    <message numerus="yes">
        <source>All %1 threats raised are set aside as not relevant.</source>
        <translation>
            <numerusform>Die einzige festgestellte Bedrohung ist als nicht relevant eingestuft.</numerusform>
            <numerusform>Alle %1 festgestellten Bedrohungen sind als nicht relevant eingestuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>The reviewer goes further: fulfilled.</source>
        <translation>Die Prüfung geht weiter: erfüllt.</translation>
    </message>
    <message>
        <source>The report has no diagram: %1</source>
        <translation>Der Bericht hat kein Diagramm: %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 threats raised, %1 of them set aside as not relevant.</source>
        <translation>
            <numerusform>%2 Bedrohungen festgestellt, eine davon als nicht relevant eingestuft.</numerusform>
            <numerusform>%2 Bedrohungen festgestellt, %1 davon als nicht relevant eingestuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 relevant, above appetite</source>
        <translation>von %1 relevanten über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>No threat that was raised is relevant.</source>
        <translation>Keine festgestellte Bedrohung ist relevant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 relevant threats are confirmed.</source>
        <translation>
            <numerusform>Eine der %2 relevanten Bedrohungen ist bestätigt.</numerusform>
            <numerusform>%1 der %2 relevanten Bedrohungen sind bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 relevant threats are confirmed.</source>
        <translation>
            <numerusform>Die einzige relevante Bedrohung ist bestätigt.</numerusform>
            <numerusform>Alle %1 relevanten Bedrohungen sind bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>*The diagram is missing here:* %1</source>
        <translation>*Hier fehlt das Diagramm:* %1</translation>
    </message>
    <message>
        <source>System, boundaries and the worst attack path</source>
        <translation>System, Grenzen und der schlimmste Angriffspfad</translation>
    </message>
    <message>
        <source>Attack paths</source>
        <translation>Angriffspfade</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie es dazu kommt</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gute Nachweise</translation>
    </message>
    <message>
        <source>In this system</source>
        <translation>In diesem System</translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation>, hinein in %1</translation>
    </message>
    <message>
        <source>No control on the way counts today.</source>
        <translation>Keine Maßnahme auf dem Weg zählt heute.</translation>
    </message>
    <message>
        <source>Controls on the way:</source>
        <translation>Maßnahmen auf dem Weg:</translation>
    </message>
    <message>
        <source>It is within appetite.</source>
        <translation>Er liegt innerhalb der Risikobereitschaft.</translation>
    </message>
    <message>
        <source>The plan leaves it above appetite.</source>
        <translation>Der Plan lässt ihn über der Risikobereitschaft.</translation>
    </message>
    <message>
        <source>The plan brings it within appetite.</source>
        <translation>Der Plan bringt ihn in die Risikobereitschaft.</translation>
    </message>
    <message>
        <source>The worst path ends where it begins, at %1.</source>
        <translation>Der schlimmste Pfad endet, wo er beginnt: bei %1.</translation>
    </message>
    <message>
        <source>The worst path leads from %1 to %2.</source>
        <translation>Der schlimmste Pfad führt von %1 zu %2.</translation>
    </message>
    <message>
        <source>A path is as likely as its least likely step and as bad as its worst impact: today %1%2, with the plan %3%4.</source>
        <translation>Ein Pfad ist so wahrscheinlich wie sein unwahrscheinlichster Schritt und so schlimm wie seine größte Auswirkung: heute %1%2, nach Plan %3%4.</translation>
    </message>
    <message>
        <source>No path leads from hostile content to something worth reaching.</source>
        <translation>Kein Pfad führt von feindlichen Inhalten zu einem lohnenden Ziel.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The worst attack paths</source>
        <translation>Die schlimmsten Angriffspfade</translation>
    </message>
    <message>
        <source>From where hostile content enters to what it can reach; at most three to one target.</source>
        <translation>Von dort, wo feindliche Inhalte hineingelangen, bis zu dem, was sie erreichen; höchstens drei je Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more paths are in the program.</source>
        <translation>
            <numerusform>ein weiterer Pfad steht im Programm.</numerusform>
            <numerusform>%1 weitere Pfade stehen im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack %1 %2 (digest %3)</source>
        <translation>Paket %1 %2 (Hashwert %3)</translation>
    </message>
    <message>
        <source>Rule switched off in this model: %1 (%2)</source>
        <translation>In diesem Modell abgeschaltete Regel: %1 (%2)</translation>
    </message>
    <message>
        <source>Official wording:</source>
        <translation>Originalwortlaut:</translation>
    </message>
    <message>
        <source>Official wording: %1. Licence: %2.</source>
        <translation>Originalwortlaut: %1. Lizenz: %2.</translation>
    </message>
    <message>
        <source>How it comes about, what to ask, evidence, references</source>
        <translation>Entstehung, Fragen, Nachweise, Verweise</translation>
    </message>
    <message>
        <source>as for</source>
        <translation>wie bei</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>, Seite {page}</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>A part of it:</source>
        <translation>Ein Teil davon:</translation>
    </message>
    <message>
        <source>The reviewer judges a claim of his or her own.</source>
        <translation>Der Prüfer beurteilt eine eigene Angabe.</translation>
    </message>
    <message>
        <source>agrees with %1 claims, goes further than %2, differs on %3 and has not judged %4. The verdict is kept apart from the claim.</source>
        <translation>stimmt bei %1 Angaben zu, geht bei %2 darüber hinaus, weicht bei %3 ab und hat %4 nicht beurteilt. Das Urteil steht getrennt von der Angabe.</translation>
    </message>
    <message>
        <source>M mandatory (“shall”), R recommended (“should”), C.n under the condition of that number below.</source>
        <translation>M verbindlich („muss“), R empfohlen („sollte“), C.n unter der Bedingung mit dieser Nummer unten.</translation>
    </message>
    <message>
        <source>Y claim met; N partly or not met, the claim says which; N/A does not apply or rests with others; ? not answered. A provision with a duty and a recommendation has two rows.</source>
        <translation>Y Angabe erfüllt; N teilweise oder nicht erfüllt, die Angabe sagt es; N/A trifft nicht zu oder liegt bei anderen; ? nicht beantwortet. Eine Bestimmung mit Pflicht und Empfehlung hat zwei Zeilen.</translation>
    </message>
    <message>
        <source>Owner, claimed</source>
        <translation>Wer, Angabe vom</translation>
    </message>
    <message>
        <source>Conformance statement, %1</source>
        <translation>Konformitätserklärung, %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Threats, the worst today first</source>
        <translation>Bedrohungen, die heute schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Conformance statement</source>
        <translation>Konformitätserklärung</translation>
    </message>
    <message>
        <source>Every duty and recommendation</source>
        <translation>Alle Pflichten und Empfehlungen</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>Conformance statement: every duty of the standard</source>
        <translation>Konformitätserklärung: alle Pflichten der Norm</translation>
    </message>
    <message>
        <source>Registers: threats, mitigations, provisions, people</source>
        <translation>Register: Bedrohungen, Maßnahmen, Bestimmungen, Personen</translation>
    </message>
    <message>
        <source>Reports: %1; formats: pdf, html, md, and of conformance and register also xlsx and csv</source>
        <translation>Berichte: %1; Formate: pdf, html, md, von conformance und register auch xlsx und csv</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>N1: reachable from the internet without an identity of its own for each caller</source>
        <translation>N1: aus dem Internet erreichbar, ohne eigene Identität je Aufrufer</translation>
    </message>
    <message>
        <source>N2: reachable from the internet, each caller has an identity</source>
        <translation>N2: aus dem Internet erreichbar, jeder Aufrufer hat eine Identität</translation>
    </message>
    <message>
        <source>N3: reachable from the internet, with mutual authentication</source>
        <translation>N3: aus dem Internet erreichbar, mit gegenseitiger Authentifizierung</translation>
    </message>
    <message>
        <source>N4: reachable by partners</source>
        <translation>N4: für Partner erreichbar</translation>
    </message>
    <message>
        <source>N5: reachable inside, without an identity of its own for each caller</source>
        <translation>N5: intern erreichbar, ohne eigene Identität je Aufrufer</translation>
    </message>
    <message>
        <source>N6: reachable inside, each caller has an identity</source>
        <translation>N6: intern erreichbar, jeder Aufrufer hat eine Identität</translation>
    </message>
    <message>
        <source>N7: isolated</source>
        <translation>N7: isoliert</translation>
    </message>
    <message>
        <source>N8: exposure not answered, lies in an untrusted zone</source>
        <translation>N8: Erreichbarkeit nicht beantwortet, liegt in einer nicht vertrauten Zone</translation>
    </message>
    <message>
        <source>N9: exposure not answered, lies in a partly trusted zone</source>
        <translation>N9: Erreichbarkeit nicht beantwortet, liegt in einer teilweise vertrauten Zone</translation>
    </message>
    <message>
        <source>N10: exposure not answered, lies in a trusted zone</source>
        <translation>N10: Erreichbarkeit nicht beantwortet, liegt in einer vertrauten Zone</translation>
    </message>
    <message>
        <source>N11: exposure not answered, trust of the zone not known</source>
        <translation>N11: Erreichbarkeit nicht beantwortet, Vertrauen der Zone nicht bekannt</translation>
    </message>
    <message>
        <source>N12: concerns the system as a whole</source>
        <translation>N12: betrifft das System als Ganzes</translation>
    </message>
    <message>
        <source>C3: reads content of a partly trusted source</source>
        <translation>C3: liest Inhalte einer teilweise vertrauten Quelle</translation>
    </message>
    <message>
        <source>C2: reads mixed content, or untrusted content passed on by another element</source>
        <translation>C2: liest gemischte Inhalte oder nicht vertraute, die ein anderes Element weitergibt</translation>
    </message>
    <message>
        <source>C1: reads untrusted content directly</source>
        <translation>C1: liest nicht vertraute Inhalte unmittelbar</translation>
    </message>
    <message>
        <source>O1: criticality high, +1</source>
        <translation>O1: Kritikalität hoch, +1</translation>
    </message>
    <message>
        <source>O2: criticality low, -1</source>
        <translation>O2: Kritikalität niedrig, -1</translation>
    </message>
    <message>
        <source>O3: holds secret or special-category data, +1</source>
        <translation>O3: enthält geheime Daten oder besondere Kategorien, +1</translation>
    </message>
    <message>
        <source>O4: used by the public, +1</source>
        <translation>O4: von der Öffentlichkeit genutzt, +1</translation>
    </message>
    <message>
        <source>O0: ordinary target</source>
        <translation>O0: gewöhnliches Ziel</translation>
    </message>
    <message>
        <source>criticality low, -1</source>
        <translation>Kritikalität niedrig, -1</translation>
    </message>
    <message>
        <source>criticality high, +1</source>
        <translation>Kritikalität hoch, +1</translation>
    </message>
    <message>
        <source>criticality safety, +1</source>
        <translation>Kritikalität sicherheitskritisch, +1</translation>
    </message>
    <message>
        <source>special-category data within reach, +1</source>
        <translation>besondere Kategorien von Daten erreichbar, +1</translation>
    </message>
    <message>
        <source>no personal data within reach</source>
        <translation>keine personenbezogenen Daten erreichbar</translation>
    </message>
    <message>
        <source>no decision with impact on safety and no actuator within reach</source>
        <translation>keine Entscheidung mit Folgen für die Sicherheit von Menschen und kein Aktor erreichbar</translation>
    </message>
    <message>
        <source>written by hand: middle of the scale</source>
        <translation>von Hand erfasst: Mitte der Skala</translation>
    </message>
    <message>
        <source>no dimension counts here</source>
        <translation>keine Dimension zählt hier</translation>
    </message>
    <message>
        <source>highest dimension: %1</source>
        <translation>höchste Dimension: %1</translation>
    </message>
    <message>
        <source>highest dimension: %1; three or more at 4 or above, +1</source>
        <translation>höchste Dimension: %1; drei oder mehr bei mindestens 4, +1</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>aus dem Katalog</translation>
    </message>
</context>
<context>
    <name>RuleCases</name>
    <message>
        <source>&quot;%1&quot; is no part of a test case</source>
        <translation>„%1“ gehört nicht in einen Testfall</translation>
    </message>
    <message>
        <source>Use elements, flows and system</source>
        <translation>Möglich sind elements, flows und system</translation>
    </message>
    <message>
        <source>An element or flow has no &quot;id&quot;</source>
        <translation>Ein Element oder Fluss hat keine „id“</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice</source>
        <translation>Die Kennung „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Einen Komponententyp „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no element &quot;%2&quot;</source>
        <translation>„%1“: Ein Element „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no property &quot;%2&quot; here</source>
        <translation>„%1“: Eine Eigenschaft „%2“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; takes a list of values</source>
        <translation>„%1“: „%2“ braucht eine Liste von Werten</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; takes one value</source>
        <translation>„%1“: „%2“ braucht einen einzelnen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not a value of &quot;%3&quot;</source>
        <translation>„%1“: „%2“ ist kein Wert von „%3“</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>A test case is an object with elements, flows and system</source>
        <translation>Ein Testfall ist ein Objekt mit elements, flows und system</translation>
    </message>
</context>
<context>
    <name>RuleCompletion</name>
    <message>
        <source>Content from outside trust can reach it</source>
        <translation>Inhalte von außerhalb des Vertrauens können es erreichen</translation>
    </message>
    <message>
        <source>It holds or carries sensitive data</source>
        <translation>Es hält oder überträgt sensible Daten</translation>
    </message>
    <message>
        <source>Sensitive data is in it or next to it</source>
        <translation>Sensible Daten liegen darin oder daneben</translation>
    </message>
    <message>
        <source>Its model is generative</source>
        <translation>Sein Modell ist generativ</translation>
    </message>
    <message>
        <source>It has one of the types</source>
        <translation>Es hat einen der Typen</translation>
    </message>
    <message>
        <source>A neighbour has one of the types</source>
        <translation>Ein Nachbar hat einen der Typen</translation>
    </message>
    <message>
        <source>A flow comes from one of the types</source>
        <translation>Ein Fluss kommt von einem der Typen</translation>
    </message>
    <message>
        <source>A flow goes to one of the types</source>
        <translation>Ein Fluss führt zu einem der Typen</translation>
    </message>
    <message>
        <source>An incoming flow carries the content</source>
        <translation>Ein eingehender Fluss trägt den Inhalt</translation>
    </message>
    <message>
        <source>An outgoing flow carries the content</source>
        <translation>Ein ausgehender Fluss trägt den Inhalt</translation>
    </message>
    <message>
        <source>An incoming flow carries it untrusted</source>
        <translation>Ein eingehender Fluss trägt ihn nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>An incoming flow carries sensitive data</source>
        <translation>Ein eingehender Fluss trägt sensible Daten</translation>
    </message>
    <message>
        <source>A path leads to one of the types</source>
        <translation>Ein Pfad führt zu einem der Typen</translation>
    </message>
    <message>
        <source>Its ends lie in different zones</source>
        <translation>Seine Enden liegen in verschiedenen Zonen</translation>
    </message>
    <message>
        <source>Its content is not trusted</source>
        <translation>Sein Inhalt ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The set holds one of the values</source>
        <translation>Die Menge enthält einen der Werte</translation>
    </message>
    <message>
        <source>List: elements with a flow into it</source>
        <translation>Liste: Elemente mit einem Fluss hinein</translation>
    </message>
    <message>
        <source>List: elements with a flow out of it</source>
        <translation>Liste: Elemente mit einem Fluss heraus</translation>
    </message>
    <message>
        <source>List: the elements a path leads to</source>
        <translation>Liste: Elemente, zu denen ein Pfad führt</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Unsere Rolle</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n type(s)</source>
        <translation>
            <numerusform>Gruppe mit %n Typ</numerusform>
            <numerusform>Gruppe mit %n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>The element it comes from</source>
        <translation>Das Element, von dem er kommt</translation>
    </message>
    <message>
        <source>The element it goes to</source>
        <translation>Das Element, zu dem er führt</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>Trust boundary it lies in</source>
        <translation>Vertrauensgrenze, in der es liegt</translation>
    </message>
    <message>
        <source>The condition holds for one of them</source>
        <translation>Die Bedingung gilt für eines davon</translation>
    </message>
    <message>
        <source>The condition holds for all of them</source>
        <translation>Die Bedingung gilt für alle davon</translation>
    </message>
    <message>
        <source>The condition holds for exactly one of them</source>
        <translation>Die Bedingung gilt für genau eines davon</translation>
    </message>
    <message>
        <source>Those the condition holds for, to be asked further</source>
        <translation>Diejenigen, für die die Bedingung gilt, zum Weiterfragen</translation>
    </message>
    <message>
        <source>The element</source>
        <translation>Das Element</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>Der Fluss</translation>
    </message>
    <message>
        <source>A flow of the list</source>
        <translation>Ein Fluss der Liste</translation>
    </message>
    <message>
        <source>An element of the list</source>
        <translation>Ein Element der Liste</translation>
    </message>
    <message>
        <source>The answers about the system</source>
        <translation>Die Antworten über das System</translation>
    </message>
    <message>
        <source>List: all elements</source>
        <translation>Liste: alle Elemente</translation>
    </message>
    <message>
        <source>List: all flows</source>
        <translation>Liste: alle Flüsse</translation>
    </message>
    <message>
        <source>Our roles</source>
        <translation>Unsere Rollen</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>The rule asks for too much work on a model of this size</source>
        <translation>Die Regel verlangt bei einem Modell dieser Größe zu viel Arbeit</translation>
    </message>
    <message>
        <source>Ask about neighbours instead of all elements</source>
        <translation>Fragen Sie nach Nachbarn statt nach allen Elementen</translation>
    </message>
    <message>
        <source>The rule does not concern &quot;%1&quot;.</source>
        <translation>Die Regel betrifft „%1“ nicht.</translation>
    </message>
    <message>
        <source>should raise the threat on &quot;%1&quot;</source>
        <translation>soll die Bedrohung an „%1“ auslösen</translation>
    </message>
    <message>
        <source>should leave &quot;%1&quot; clear</source>
        <translation>soll „%1“ frei lassen</translation>
    </message>
    <message>
        <source>Example %1 %2, but does not</source>
        <translation>Beispiel %1 %2, tut es aber nicht</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rule is longer than %1 characters</source>
        <translation>Die Regel ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>The text in quotation marks does not end or has an unknown escape</source>
        <translation>Der Text in Anführungszeichen endet nicht oder hat eine unbekannte Escape-Folge</translation>
    </message>
    <message>
        <source>Unexpected character &quot;%1&quot;</source>
        <translation>Unerwartetes Zeichen „%1“</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 is not true or false by itself</source>
        <translation>%1 ist für sich weder wahr noch falsch</translation>
    </message>
    <message>
        <source>Compare it with a value</source>
        <translation>Vergleichen Sie es mit einem Wert</translation>
    </message>
    <message>
        <source>Only a flow has the ends src and dst</source>
        <translation>Nur ein Fluss hat die Enden src und dst</translation>
    </message>
    <message>
        <source>%1 is not an element or flow</source>
        <translation>%1 ist kein Element und kein Fluss</translation>
    </message>
    <message>
        <source>A rule about elements has no flow &quot;f&quot;</source>
        <translation>Eine Regel über Elemente hat keinen Fluss „f“</translation>
    </message>
    <message>
        <source>Set the scope to flow, or use srcs(e), dsts(e) or in_has(e, [...])</source>
        <translation>Setzen Sie scope auf flow, oder verwenden Sie srcs(e), dsts(e) oder in_has(e, [...])</translation>
    </message>
    <message>
        <source>Only a rule about elements has &quot;e&quot;</source>
        <translation>Nur eine Regel über Elemente hat „e“</translation>
    </message>
    <message>
        <source>Use f.src or f.dst</source>
        <translation>Verwenden Sie f.src oder f.dst</translation>
    </message>
    <message>
        <source>Use elements.exists(x, ...)</source>
        <translation>Verwenden Sie elements.exists(x, ...)</translation>
    </message>
    <message>
        <source>Only a rule about flows has &quot;f&quot;</source>
        <translation>Nur eine Regel über Flüsse hat „f“</translation>
    </message>
    <message>
        <source>Use flows.exists(x, ...)</source>
        <translation>Verwenden Sie flows.exists(x, ...)</translation>
    </message>
    <message>
        <source>Unknown name &quot;%1&quot;</source>
        <translation>Unbekannter Name „%1“</translation>
    </message>
    <message>
        <source>%1 is not a field</source>
        <translation>%1 ist kein Feld</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot; about the system</source>
        <translation>Es gibt keine Frage „%1“ zum System</translation>
    </message>
    <message>
        <source>Elements have no field &quot;%1&quot;</source>
        <translation>Elemente haben kein Feld „%1“</translation>
    </message>
    <message>
        <source>Flows have no field &quot;%1&quot;</source>
        <translation>Flüsse haben kein Feld „%1“</translation>
    </message>
    <message>
        <source>None of the component types this rule applies to has the property &quot;%1&quot;</source>
        <translation>Keiner der Komponententypen, für die diese Regel gilt, hat die Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>Expected a list of values in quotation marks</source>
        <translation>Erwartet wird eine Liste von Werten in Anführungszeichen</translation>
    </message>
    <message>
        <source>Expected a value in quotation marks</source>
        <translation>Erwartet wird ein Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is free text and cannot be compared</source>
        <translation>„%1“ ist freier Text und lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;%2&quot;</source>
        <translation>„%1“ ist kein Wert von „%2“</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>Es gibt keine Rolle „%1“</translation>
    </message>
    <message>
        <source>Several roles are possible</source>
        <translation>Mehrere Rollen sind möglich</translation>
    </message>
    <message>
        <source>Write &quot;developer&quot; in roles</source>
        <translation>Schreiben Sie &quot;developer&quot; in roles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can hold several values</source>
        <translation>„%1“ kann mehrere Werte haben</translation>
    </message>
    <message>
        <source>Use overlaps(%1, [...])</source>
        <translation>Verwenden Sie overlaps(%1, [...])</translation>
    </message>
    <message>
        <source>Zones differ from model to model and cannot be compared with a name</source>
        <translation>Zonen sind je Modell verschieden und lassen sich nicht mit einem Namen vergleichen</translation>
    </message>
    <message>
        <source>Compare two zones, or use crosses(f)</source>
        <translation>Vergleichen Sie zwei Zonen, oder verwenden Sie crosses(f)</translation>
    </message>
    <message>
        <source>An element or flow cannot be compared with a text</source>
        <translation>Ein Element oder Fluss lässt sich nicht mit einem Text vergleichen</translation>
    </message>
    <message>
        <source>%1 gives a list</source>
        <translation>%1 ergibt eine Liste</translation>
    </message>
    <message>
        <source>Ask it with .exists(n, ...)</source>
        <translation>Fragen Sie sie mit .exists(n, ...) ab</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;</source>
        <translation>Es gibt keine Funktion „%1“</translation>
    </message>
    <message>
        <source>Use overlaps(set, [...])</source>
        <translation>Verwenden Sie overlaps(set, [...])</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s)</source>
        <translation>
            <numerusform>%1 braucht %n Argument</numerusform>
            <numerusform>%1 braucht %n Argumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds one value, not several</source>
        <translation>%1 hat einen Wert, nicht mehrere</translation>
    </message>
    <message>
        <source>Use in: %1 in [...]</source>
        <translation>Verwenden Sie in: %1 in [...]</translation>
    </message>
    <message>
        <source>%1 asks about a flow</source>
        <translation>%1 fragt nach einem Fluss</translation>
    </message>
    <message>
        <source>%1 asks about an element</source>
        <translation>%1 fragt nach einem Element</translation>
    </message>
    <message>
        <source>Use srcs(e), dsts(e), reachable(e, [...]), elements or flows</source>
        <translation>Verwenden Sie srcs(e), dsts(e), reachable(e, [...]), elements oder flows</translation>
    </message>
    <message>
        <source>More than %1 questions about lists inside one another</source>
        <translation>Mehr als %1 ineinander liegende Abfragen von Listen</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is already in use</source>
        <translation>Der Name „%1“ ist bereits vergeben</translation>
    </message>
    <message>
        <source>The rule has too many variables</source>
        <translation>Die Regel hat zu viele Variablen</translation>
    </message>
    <message>
        <source>filter gives a list</source>
        <translation>filter ergibt eine Liste</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; on lists</source>
        <translation>Es gibt keine Funktion „%1“ für Listen</translation>
    </message>
    <message>
        <source>an operator or the end of the rule</source>
        <translation>ein Operator oder das Ende der Regel</translation>
    </message>
    <message>
        <source>the end of the rule</source>
        <translation>das Ende der Regel</translation>
    </message>
    <message>
        <source>Write &amp;&amp; for &quot;and&quot;</source>
        <translation>Schreiben Sie &amp;&amp; für „und“</translation>
    </message>
    <message>
        <source>Write || for &quot;or&quot;</source>
        <translation>Schreiben Sie || für „oder“</translation>
    </message>
    <message>
        <source>Write ! for &quot;not&quot;</source>
        <translation>Schreiben Sie ! für „nicht“</translation>
    </message>
    <message>
        <source>Write == to compare</source>
        <translation>Schreiben Sie == zum Vergleichen</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>Erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>The rule has more than %1 parts</source>
        <translation>Die Regel hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>Split it into several threats</source>
        <translation>Teilen Sie sie in mehrere Bedrohungen auf</translation>
    </message>
    <message>
        <source>The rule is nested more than %1 levels deep</source>
        <translation>Die Regel ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>der Name eines Felds</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>der Name einer Variablen</translation>
    </message>
    <message>
        <source>a value, a field or a function</source>
        <translation>ein Wert, ein Feld oder eine Funktion</translation>
    </message>
    <message>
        <source>line %1, column %2 of the rule</source>
        <translation>Zeile %1, Spalte %2 der Regel</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>To triage</source>
        <translation>Zu sichten</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No longer raised</source>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Our roles</source>
        <translation>Unsere Rollen</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Ausgabe des Standards</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Katalogversion</translation>
    </message>
    <message>
        <source>Catalogue digest</source>
        <translation>Hashwert des Katalogs</translation>
    </message>
    <message>
        <source>Answers about the system</source>
        <translation>Antworten zum System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außer Betracht</translation>
    </message>
    <message>
        <source>Why out of scope</source>
        <translation>Warum außer Betracht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Übertragen auf</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Corner of the title</source>
        <translation>Ecke des Titels</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Knickpunkte</translation>
    </message>
    <message>
        <source>Place of the label</source>
        <translation>Ort der Beschriftung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Catalogue mitigation</source>
        <translation>Maßnahme des Katalogs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfung bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Risk factors set by hand</source>
        <translation>Von Hand gesetzte Risikofaktoren</translation>
    </message>
    <message>
        <source>Notes on the risk factors</source>
        <translation>Notizen zu den Risikofaktoren</translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Anwendbar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Content, base64</source>
        <translation>Inhalt, base64</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Hashwert des Inhalts</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>Nummer der Änderung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Datenwert</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Linienverlauf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Provision assessment</source>
        <translation>Bewertung einer Bestimmung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Risikoannahme</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenzstand</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>The file holds null characters and is no CSV file</source>
        <translation>Die Datei enthält Nullzeichen und ist keine CSV-Datei</translation>
    </message>
    <message>
        <source>Save the sheet as &quot;CSV UTF-8&quot;</source>
        <translation>Speichern Sie die Tabelle als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>More than %1 columns</source>
        <translation>Mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>More than %1 cells</source>
        <translation>Mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>Double a quotation mark that belongs to the text</source>
        <translation>Verdoppeln Sie Anführungszeichen, die zum Text gehören</translation>
    </message>
    <message>
        <source>The XLSX file declares entities, which no spreadsheet program writes</source>
        <translation>Die XLSX-Datei deklariert Entitäten, die keine Tabellenkalkulation schreibt</translation>
    </message>
    <message>
        <source>A part is not well-formed: %1</source>
        <translation>Ein Teil ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>Save it again in the spreadsheet program</source>
        <translation>Speichern Sie sie in der Tabellenkalkulation erneut</translation>
    </message>
    <message>
        <source>A cell names text %1, which the file does not have</source>
        <translation>Eine Zelle nennt den Text %1, den die Datei nicht hat</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password</source>
        <translation>Speichern Sie sie als XLSX ohne Passwort</translation>
    </message>
    <message>
        <source>The file is protected by a password or in the old XLS form</source>
        <translation>Die Datei ist mit einem Passwort geschützt oder hat das alte XLS-Format</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file, not XLSX</source>
        <translation>Die Datei ist eine OpenDocument-Datei, nicht XLSX</translation>
    </message>
    <message>
        <source>The file is no XLSX file: it has no _rels/.rels</source>
        <translation>Die Datei ist keine XLSX-Datei: Sie hat kein _rels/.rels</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: %1</source>
        <translation>Die XLSX-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The XLSX file has more than %1 parts</source>
        <translation>Die XLSX-Datei hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>The XLSX file lacks a part</source>
        <translation>Der XLSX-Datei fehlt ein Teil</translation>
    </message>
    <message>
        <source>A part cannot be read: %1</source>
        <translation>Ein Teil lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>A part is damaged</source>
        <translation>Ein Teil ist beschädigt</translation>
    </message>
    <message>
        <source>The XLSX file unpacks to more than %1 MB</source>
        <translation>Die XLSX-Datei ist entpackt größer als %1 MB</translation>
    </message>
    <message>
        <source>No register is that large; the file may be made to exhaust memory</source>
        <translation>So groß ist kein Register; die Datei soll womöglich den Speicher erschöpfen</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The database reports: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message>
        <source>The database could not be put into bytes</source>
        <translation>Die Datenbank ließ sich nicht in Bytes umwandeln</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>The catalogue has no mitigation &quot;%1&quot;</source>
        <translation>Der Katalog hat keine Maßnahme „%1“</translation>
    </message>
    <message>
        <source>There is no provision &quot;%1&quot;</source>
        <translation>Es gibt keine Bestimmung „%1“</translation>
    </message>
    <message>
        <source>There is no edition &quot;%1&quot;</source>
        <translation>Es gibt keine Ausgabe „%1“</translation>
    </message>
    <message>
        <source>The catalogue has no threat &quot;%1&quot;</source>
        <translation>Der Katalog hat keine Bedrohung „%1“</translation>
    </message>
    <message>
        <source>Keys of threats of your own begin with &quot;custom-&quot;</source>
        <translation>Schlüssel eigener Bedrohungen beginnen mit „custom-“</translation>
    </message>
    <message>
        <source>There is no question about the system called &quot;%1&quot;</source>
        <translation>Es gibt keine Systemfrage „%1“</translation>
    </message>
    <message>
        <source>Elements have no property &quot;%1&quot;</source>
        <translation>Elemente haben keine Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>Flows have no property &quot;%1&quot;</source>
        <translation>Flüsse haben keine Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes exactly one value</source>
        <translation>„%1“ nimmt genau einen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2</source>
        <translation>„%1“ ist kein Wert von %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is not a model in the text form</source>
        <translation>Dies ist kein Modell in der Textform</translation>
    </message>
    <message>
        <source>It begins with &quot;provisor: %1&quot;</source>
        <translation>Sie beginnt mit „provisor: %1“</translation>
    </message>
    <message>
        <source>The member &quot;provisor&quot; is missing</source>
        <translation>Das Feld „provisor“ fehlt</translation>
    </message>
    <message>
        <source>Begin the file with &quot;provisor: %1&quot;</source>
        <translation>Beginnen Sie die Datei mit „provisor: %1“</translation>
    </message>
    <message>
        <source>The text has version %1 of the form, this program reads version %2</source>
        <translation>Der Text hat Version %1 der Form, dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>Each entry of &quot;%1&quot; must have members</source>
        <translation>Jeder Eintrag von „%1“ muss Felder haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;flow&quot; is missing</source>
        <translation>„flow“ fehlt</translation>
    </message>
    <message>
        <source>Either &quot;element&quot; or &quot;boundary&quot; must be given</source>
        <translation>„element“ oder „boundary“ muss angegeben sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a uid</source>
        <translation>„%1“ ist keine uid</translation>
    </message>
    <message>
        <source>Leave &quot;uid&quot; out of records you write by hand</source>
        <translation>Lassen Sie „uid“ in Datensätzen weg, die Sie von Hand schreiben</translation>
    </message>
    <message>
        <source>The same %1 is already in line %2</source>
        <translation>Dasselbe (%1) steht schon in Zeile %2</translation>
    </message>
    <message>
        <source>The uid is already used in line %1</source>
        <translation>Die uid wird schon in Zeile %1 verwendet</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is already used in line %2</source>
        <translation>Die Kennung „%1“ wird schon in Zeile %2 verwendet</translation>
    </message>
    <message>
        <source>The id &quot;system&quot; stands for the system as a whole</source>
        <translation>Die Kennung „system“ steht für das System als Ganzes</translation>
    </message>
    <message>
        <source>Give &quot;target_name&quot; when the decision is about something that is gone</source>
        <translation>Geben Sie „target_name“ an, wenn die Entscheidung etwas betrifft, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>There is no element or flow &quot;%1&quot;</source>
        <translation>Es gibt kein Element und keinen Fluss „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A text was expected</source>
        <translation>Ein Text wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>A list of texts was expected</source>
        <translation>Eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>A list of numbers was expected</source>
        <translation>Eine Liste von Zahlen wird erwartet</translation>
    </message>
    <message>
        <source>There is no boundary &quot;%1&quot;</source>
        <translation>Es gibt keine Vertrauensgrenze „%1“</translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;</source>
        <translation>Es gibt keine Person „%1“</translation>
    </message>
    <message>
        <source>There is no mitigation &quot;%1&quot; in the file</source>
        <translation>In der Datei gibt es keine Maßnahme „%1“</translation>
    </message>
    <message>
        <source>There is nothing with the id &quot;%1&quot;</source>
        <translation>Es gibt nichts mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>Names and values were expected</source>
        <translation>Namen und Werte werden erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number of the UK Code, not of the standard</source>
        <translation>„%1“ ist eine Nummer des UK Code, nicht des Standards</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation>Schreiben Sie „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the properties</source>
        <translation>„%1“ gehört nicht zu den Eigenschaften</translation>
    </message>
    <message>
        <source>The type is the member &quot;type&quot; of the element, its zone the member &quot;in&quot;</source>
        <translation>Der Typ steht im Feld „type“ des Elements, seine Zone im Feld „in“</translation>
    </message>
    <message>
        <source>A value of %1 stands there twice</source>
        <translation>Ein Wert von %1 steht dort zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level</source>
        <translation>„%1“ ist keine Stufe</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;</source>
        <translation>Es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>%1 needs a number from 1 to 25</source>
        <translation>%1 braucht eine Zahl von 1 bis 25</translation>
    </message>
    <message>
        <source>The text contains a null character</source>
        <translation>Der Text enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>There is no threat &quot;%1&quot;</source>
        <translation>Die Bedrohung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1 needs the reason why the rule is switched off</source>
        <translation>%1 braucht den Grund, warum die Regel abgeschaltet ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a threat key</source>
        <translation>„%1“ ist kein Bedrohungsschlüssel</translation>
    </message>
    <message>
        <source>A key has the form threat@target, where the target is an element, a flow or &quot;system&quot;</source>
        <translation>Ein Schlüssel hat die Form Bedrohung@Ziel; das Ziel ist ein Element, ein Fluss oder „system“</translation>
    </message>
</context>
<context>
    <name>ThreatDepth</name>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>In this system</source>
        <translation>In diesem System</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie es dazu kommt</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gute Nachweise</translation>
    </message>
</context>
<context>
    <name>ThreatDragon</name>
    <message>
        <source>A check box that is not ticked is read as not answered</source>
        <translation>Ein nicht angekreuztes Feld wird als nicht beantwortet gelesen</translation>
    </message>
    <message>
        <source>Imported model</source>
        <translation>Importiertes Modell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkend</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Diagram &quot;%1&quot;: its old drawing (version 1), which version 2 keeps beside the new one</source>
        <translation>Diagramm „%1“: seine alte Zeichnung (Version 1), die Version 2 neben der neuen aufbewahrt</translation>
    </message>
    <message>
        <source>boundary boxes</source>
        <translation>Grenzkästen</translation>
    </message>
    <message>
        <source>trust of a boundary (Threat Dragon does not say; please answer)</source>
        <translation>Vertrauen einer Grenze (Threat Dragon sagt es nicht; bitte beantworten)</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; → %3</source>
        <translation>%1 „%2“ → %3</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; → %3, from its name</source>
        <translation>%1 „%2“ → %3, nach dem Namen</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot;: an end of it is at no element</source>
        <translation>Fluss „%1“: Ein Ende liegt an keinem Element</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot; ends beside an element, which was taken for its end</source>
        <translation>Fluss „%1“ endet neben einem Element, das als sein Ende genommen wurde</translation>
    </message>
    <message>
        <source>isPublicNetwork (draw a boundary with trust &quot;untrusted&quot; instead)</source>
        <translation>isPublicNetwork (zeichnen Sie stattdessen eine Grenze mit dem Vertrauen „untrusted“)</translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot; is out of scope: %2</source>
        <translation>Fluss „%1“ ist außer Betracht: %2</translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation>Textblöcke</translation>
    </message>
    <message>
        <source>boundary curves</source>
        <translation>Grenzkurven</translation>
    </message>
    <message>
        <source>Boundary curve &quot;%1&quot;: a line holds no elements; draw a boundary round them</source>
        <translation>Grenzkurve „%1“: Eine Linie enthält keine Elemente; zeichnen Sie eine Grenze um sie</translation>
    </message>
    <message>
        <source>other shapes</source>
        <translation>andere Formen</translation>
    </message>
    <message>
        <source>Shape &quot;%1&quot; &quot;%2&quot;</source>
        <translation>Form „%1“ „%2“</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot; on &quot;%2&quot;</source>
        <translation>Bedrohung „%1“ an „%2“</translation>
    </message>
    <message>
        <source>Marked as not applicable in Threat Dragon</source>
        <translation>In Threat Dragon als nicht zutreffend markiert</translation>
    </message>
    <message>
        <source>Score %1 of threat &quot;%2&quot;</source>
        <translation>Punktzahl %1 der Bedrohung „%2“</translation>
    </message>
    <message>
        <source>Threat without a title</source>
        <translation>Bedrohung ohne Titel</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Gegen: %1</translation>
    </message>
    <message>
        <source>mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>severity &quot;%1&quot;</source>
        <translation>Schweregrad „%1“</translation>
    </message>
    <message>
        <source>Severity in Threat Dragon: %1</source>
        <translation>Schweregrad in Threat Dragon: %1</translation>
    </message>
    <message>
        <source>This is not a model of Threat Dragon: it has no diagrams</source>
        <translation>Dies ist kein Modell von Threat Dragon: Es hat keine Diagramme</translation>
    </message>
    <message>
        <source>This model was made with version 1 of Threat Dragon</source>
        <translation>Dieses Modell wurde mit Version 1 von Threat Dragon erstellt</translation>
    </message>
    <message>
        <source>Open and save it with version 2 of Threat Dragon first</source>
        <translation>Öffnen und speichern Sie es zuerst mit Version 2 von Threat Dragon</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>diagram &quot;%1&quot;</source>
        <translation>Diagramm „%1“</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>eine Zelle</translation>
    </message>
    <message>
        <source>a threat</source>
        <translation>eine Bedrohung</translation>
    </message>
    <message>
        <source>without a name, id %1</source>
        <translation>ohne Namen, Kennung %1</translation>
    </message>
    <message>
        <source>Status &quot;%1&quot; of a threat → new</source>
        <translation>Status „%1“ einer Bedrohung → neu</translation>
    </message>
</context>
<context>
    <name>ThreatTrail</name>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>Acceptance deleted</source>
        <translation>Annahme gelöscht</translation>
    </message>
    <message>
        <source>Decision deleted</source>
        <translation>Entscheidung gelöscht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>keine Fälligkeit</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>TreatmentCommands</name>
    <message>
        <source>--limit needs a number from 1</source>
        <translation>--limit braucht eine Zahl ab 1</translation>
    </message>
    <message>
        <source>how many are printed as text; 10 when not given</source>
        <translation>wie viele als Text ausgegeben werden; ohne Angabe 10</translation>
    </message>
    <message>
        <source>--apply needs -o FILE for the changed model</source>
        <translation>--apply braucht -o DATEI für das geänderte Modell</translation>
    </message>
    <message>
        <source>Carry out the cheapest treatment plan</source>
        <translation>Günstigsten Behandlungsplan umsetzen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Attack paths: from where hostile content enters to what it can reach, the worst first.</source>
        <translation>Angriffspfade: von dort, wo feindliche Inhalte hineingelangen, bis zu dem, was sie erreichen können; die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Mitigations that would help most, and the cheapest set that leaves no risk above the appetite.</source>
        <translation>Maßnahmen, die am meisten helfen würden, und die günstigste Auswahl, die kein Risiko über der Risikobereitschaft lässt.</translation>
    </message>
    <message>
        <source>highest level that may remain; that of the model when not given</source>
        <translation>höchste Stufe, die bleiben darf; ohne Angabe die des Modells</translation>
    </message>
    <message>
        <source>write the model with the set carried out to the file of -o</source>
        <translation>das Modell mit umgesetzter Auswahl in die Datei von -o schreiben</translation>
    </message>
    <message>
        <source>What would appear, vanish or move if answers or mitigations were different; the model stays as it is.
A CHANGE is TARGET.PROPERTY=VALUE[,VALUE] (TARGET is an element, a flow or system), +MITIGATION or, after --, -MITIGATION.</source>
        <translation>Was hinzukäme, wegfiele oder sich verschöbe, wenn Antworten oder Maßnahmen anders wären; das Modell bleibt, wie es ist.
CHANGE ist ZIEL.EIGENSCHAFT=WERT[,WERT] (ZIEL ist ein Element, ein Datenfluss oder system), +MASSNAHME oder, nach --, -MASSNAHME.</translation>
    </message>
</context>
<context>
    <name>TreatmentEdits</name>
    <message>
        <source>Plan &quot;%1&quot;</source>
        <translation>&quot;%1&quot; planen</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n mitigation(s) that help most</source>
        <translation>
            <numerusform>Eine Maßnahme planen, die am meisten hilft</numerusform>
            <numerusform>%n Maßnahmen planen, die am meisten helfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &quot;%1&quot;</source>
        <translation>&quot;%1&quot; ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>Try %n mitigation(s)</source>
        <translation>
            <numerusform>Eine Maßnahme ausprobieren</numerusform>
            <numerusform>%n Maßnahmen ausprobieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreatmentOutput</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 critical, %2 high, %3 medium, %4 low; %5 above appetite; residual risk %6</source>
        <translation>%1 kritisch, %2 hoch, %3 mittel, %4 niedrig; %5 über der Risikobereitschaft; Restrisiko %6</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <translation>Grenzen: %1</translation>
    </message>
    <message>
        <source>No control on the way counts today.</source>
        <translation>Keine Maßnahme auf dem Weg zählt heute.</translation>
    </message>
    <message>
        <source>Controls on the way: %1</source>
        <translation>Maßnahmen auf dem Weg: %1</translation>
    </message>
    <message>
        <source>Before mitigations %1; threats: %2</source>
        <translation>Vor Maßnahmen %1; Bedrohungen: %2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %1, on %n threat(s)</source>
        <translation>
            <numerusform>nimmt %1 weg, bei %n Bedrohung</numerusform>
            <numerusform>nimmt %1 weg, bei %n Bedrohungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within appetite</source>
        <translation>
            <numerusform>%n in die Risikobereitschaft</numerusform>
            <numerusform>%n in die Risikobereitschaft</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>finishes %1</source>
        <translation>schließt %1 ab</translation>
    </message>
    <message>
        <source>shows for %1</source>
        <translation>belegt %1</translation>
    </message>
    <message>
        <source>No path leads from hostile content to something worth reaching.</source>
        <translation>Kein Pfad führt von feindlichen Inhalten zu einem lohnenden Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) more.</source>
        <translation>
            <numerusform>%n weiterer Pfad.</numerusform>
            <numerusform>%n weitere Pfade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>What would help most, each on its own:</source>
        <translation>Was am meisten helfen würde, jedes für sich:</translation>
    </message>
    <message numerus="yes">
        <source>%n mitigation(s) more.</source>
        <translation>
            <numerusform>%n weitere Maßnahme.</numerusform>
            <numerusform>%n weitere Maßnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest set found that leaves nothing above %1:</source>
        <translation>Günstigste gefundene Auswahl, nach der nichts über %1 bleibt:</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>dann: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) stay above it whatever the catalogue offers; change the design, transfer or accept:</source>
        <translation>
            <numerusform>%n Bedrohung bleibt darüber, was der Katalog auch bietet; Entwurf ändern, übertragen oder akzeptieren:</numerusform>
            <numerusform>%n Bedrohungen bleiben darüber, was der Katalog auch bietet; Entwurf ändern, übertragen oder akzeptieren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After:  %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>No threat appears, vanishes or moves.</source>
        <translation>Keine Bedrohung kommt hinzu, fällt weg oder verschiebt sich.</translation>
    </message>
    <message>
        <source>Appear: %1</source>
        <translation>Kommen hinzu: %1</translation>
    </message>
    <message>
        <source>Vanish: %1</source>
        <translation>Fallen weg: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben sich: %1</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value</source>
        <translation>„%1“ nimmt einen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;</source>
        <translation>„%1“ kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>There is no element or flow &quot;%1&quot;</source>
        <translation>Es gibt kein Element und keinen Datenfluss „%1“</translation>
    </message>
    <message>
        <source>There is no property &quot;%1&quot;</source>
        <translation>Es gibt keine Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>There is no mitigation &quot;%1&quot;</source>
        <translation>Es gibt keine Maßnahme „%1“</translation>
    </message>
    <message>
        <source>The model has no mitigation &quot;%1&quot;</source>
        <translation>Das Modell hat keine Maßnahme „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a change</source>
        <translation>„%1“ ist keine Änderung</translation>
    </message>
    <message>
        <source>Write TARGET.PROPERTY=VALUE, +MITIGATION or -MITIGATION</source>
        <translation>Schreiben Sie ZIEL.EIGENSCHAFT=WERT, +MASSNAHME oder -MASSNAHME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no property &quot;%2&quot;</source>
        <translation>„%1“ hat keine Eigenschaft „%2“</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>no trust boundary</source>
        <translation>keine Vertrauensgrenze</translation>
    </message>
    <message>
        <source>holds %1 data</source>
        <translation>enthält Daten der Klasse %1</translation>
    </message>
    <message>
        <source>carries %1 data</source>
        <translation>überträgt Daten der Klasse %1</translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation>überträgt %1</translation>
    </message>
    <message>
        <source>is ours as %1</source>
        <translation>ist in unserer Verantwortung als %1</translation>
    </message>
    <message>
        <source>is not known to be ours as %1</source>
        <translation>ist nicht erkennbar in unserer Verantwortung als %1</translation>
    </message>
    <message>
        <source>is of the type %1</source>
        <translation>ist vom Typ %1</translation>
    </message>
    <message>
        <source>lies in the same trust boundary as %1</source>
        <translation>liegt in derselben Vertrauensgrenze wie %1</translation>
    </message>
    <message>
        <source>lies in another trust boundary than %1</source>
        <translation>liegt in einer anderen Vertrauensgrenze als %1</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>ist dasselbe</translation>
    </message>
    <message>
        <source>is another one</source>
        <translation>ist ein anderes</translation>
    </message>
    <message>
        <source>%1 data</source>
        <translation>Daten der Klasse %1</translation>
    </message>
    <message>
        <source>receives no %1</source>
        <translation>empfängt nirgendwoher %1</translation>
    </message>
    <message>
        <source>receives %1 from %2</source>
        <translation>empfängt %1 von %2</translation>
    </message>
    <message>
        <source>sends no %1</source>
        <translation>sendet nirgendwohin %1</translation>
    </message>
    <message>
        <source>sends %1 to %2</source>
        <translation>sendet %1 an %2</translation>
    </message>
    <message>
        <source>receives no %1 that is not trusted</source>
        <translation>empfängt %1 aus keiner nicht vertrauten Quelle</translation>
    </message>
    <message>
        <source>receives %1 from %2, which is not trusted</source>
        <translation>empfängt %1 aus der nicht vertrauten Quelle %2</translation>
    </message>
    <message>
        <source>receives from %1</source>
        <translation>empfängt von %1</translation>
    </message>
    <message>
        <source>receives from none of: %1</source>
        <translation>empfängt von keinem dieser Typen: %1</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <source>sends to none of: %1</source>
        <translation>sendet an keinen dieser Typen: %1</translation>
    </message>
    <message>
        <source>is connected to %1</source>
        <translation>ist verbunden mit %1</translation>
    </message>
    <message>
        <source>is connected to none of: %1</source>
        <translation>ist mit keinem dieser Typen verbunden: %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>leads to none of: %1</source>
        <translation>führt zu keinem dieser Typen: %1</translation>
    </message>
    <message>
        <source>has no sensitive data within reach</source>
        <translation>kann keine sensiblen Daten erreichen</translation>
    </message>
    <message>
        <source>can get at sensitive data through %1</source>
        <translation>erreicht sensible Daten über %1</translation>
    </message>
    <message>
        <source>uses a generative model</source>
        <translation>nutzt ein generatives Modell</translation>
    </message>
    <message>
        <source>uses no generative model</source>
        <translation>nutzt kein generatives Modell</translation>
    </message>
    <message>
        <source>stays inside %1</source>
        <translation>bleibt innerhalb von %1</translation>
    </message>
    <message>
        <source>crosses from %1 to %2</source>
        <translation>führt von %1 nach %2</translation>
    </message>
    <message>
        <source>carries no content known to be untrusted</source>
        <translation>überträgt keine Inhalte, die als nicht vertraut bekannt sind</translation>
    </message>
    <message>
        <source>carries content of %1, which untrusted content reaches</source>
        <translation>überträgt Inhalte von %1, die nicht vertraute Inhalte erreichen</translation>
    </message>
    <message>
        <source>carries content that is not trusted</source>
        <translation>überträgt nicht vertraute Inhalte</translation>
    </message>
    <message>
        <source>is not reached by untrusted content</source>
        <translation>wird von nicht vertrauten Inhalten nicht erreicht</translation>
    </message>
    <message>
        <source>takes in content from outside trust</source>
        <translation>nimmt nicht vertraute Inhalte von außen auf</translation>
    </message>
    <message>
        <source>is reached by untrusted content from %1</source>
        <translation>wird von nicht vertrauten Inhalten aus %1 erreicht</translation>
    </message>
    <message>
        <source>The rule always holds here.</source>
        <translation>Die Regel gilt hier immer.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>none of the known answers</source>
        <translation>keine der bekannten Antworten</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not asked for this type</source>
        <translation>%1 wird bei diesem Typ nicht gefragt</translation>
    </message>
    <message>
        <source>%1 is not answered</source>
        <translation>%1 ist nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not asked for the type of %2</source>
        <translation>%1 wird beim Typ von %2 nicht gefragt</translation>
    </message>
    <message>
        <source>%1 of %2 is not answered</source>
        <translation>%1 von %2 ist nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 is %3</source>
        <translation>%1 von %2 ist %3</translation>
    </message>
    <message>
        <source>reached by untrusted content</source>
        <translation>wird von nicht vertrauten Inhalten erreicht</translation>
    </message>
    <message>
        <source>has sensitive data within reach</source>
        <translation>kann sensible Daten erreichen</translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation>ist vom Typ %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>A data flow leads from %1 to %2</source>
        <translation>Ein Datenfluss führt von %1 zu %2</translation>
    </message>
    <message>
        <source>A path of data flows leads from %1 to %2</source>
        <translation>Ein Weg aus Datenflüssen führt von %1 zu %2</translation>
    </message>
    <message>
        <source>the elements with a data flow to %1</source>
        <translation>den Elementen mit einem Datenfluss zu %1</translation>
    </message>
    <message>
        <source>the elements that a data flow from %1 leads to</source>
        <translation>den Elementen, zu denen ein Datenfluss von %1 führt</translation>
    </message>
    <message>
        <source>the elements that a path from %1 leads to</source>
        <translation>den Elementen, zu denen ein Weg von %1 führt</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>allen Elementen</translation>
    </message>
    <message>
        <source>all data flows</source>
        <translation>allen Datenflüssen</translation>
    </message>
    <message>
        <source>what the rule asks of them</source>
        <translation>was die Regel von ihnen verlangt</translation>
    </message>
    <message>
        <source>Of %1, at least one meets this: %2</source>
        <translation>Von %1 erfüllt mindestens eines: %2</translation>
    </message>
    <message>
        <source>Of %1, none meets this: %2</source>
        <translation>Von %1 erfüllt keines: %2</translation>
    </message>
    <message>
        <source>Of %1, none fails this: %2</source>
        <translation>Von %1 verfehlt keines: %2</translation>
    </message>
    <message>
        <source>Of %1, at least one fails this: %2</source>
        <translation>Von %1 verfehlt mindestens eines: %2</translation>
    </message>
    <message>
        <source>Of %1, exactly one meets this: %2</source>
        <translation>Von %1 erfüllt genau eines: %2</translation>
    </message>
    <message>
        <source>Of %1, none or several meet this: %2</source>
        <translation>Von %1 erfüllt keines oder erfüllen mehrere: %2</translation>
    </message>
    <message>
        <source>%1 %2, and its %3</source>
        <translation>%1 %2; dort gilt: %3</translation>
    </message>
    <message>
        <source>For the system as a whole %1</source>
        <translation>Für das gesamte System gilt: %1</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Für %1 gilt: %2</translation>
    </message>
    <message>
        <source>%1, which %2</source>
        <translation>%1, und dieses Element %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>counts as using a generative model (the kind of model is not answered)</source>
        <translation>gilt als Nutzer eines generativen Modells (die Art des Modells ist nicht beantwortet)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;New model</source>
        <translation>&amp;Neues Modell</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Export &amp;report...</source>
        <translation>&amp;Bericht exportieren...</translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation>Modell s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Au&amp;sschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete selection</source>
        <translation>Auswahl &amp;löschen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Find or run a command...</source>
        <translation>Befehl su&amp;chen oder ausführen...</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Design des Desktops</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Stencils and outline</source>
        <translation>Bausteine und Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Draw a trust boundary</source>
        <translation>Vertrauensgrenze zeichnen</translation>
    </message>
    <message>
        <source>Draw a flow</source>
        <translation>Fluss zeichnen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add an element...</source>
        <translation>Element hinzufügen...</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Ganzes Diagramm zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Switch between cards and classic data-flow notation</source>
        <translation>Zwischen Karten und klassischer Datenfluss-Notation wechseln</translation>
    </message>
    <message>
        <source>System: purpose, roles, questions</source>
        <translation>System: Zweck, Rollen, Fragen</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Nächste offene Frage</translation>
    </message>
    <message>
        <source>People...</source>
        <translation>Personen...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Provisor</source>
        <translation>Über Provisor</translation>
    </message>
    <message>
        <source>Provisor %1

Workbench for threat modelling of AI systems against ETSI EN 304 223.
Catalogue %2</source>
        <translation>Provisor %1

Arbeitsplatz für die Bedrohungsmodellierung von KI-Systemen nach ETSI EN 304 223.
Katalog %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Export &amp;text form...</source>
        <translation>&amp;Textform exportieren...</translation>
    </message>
    <message>
        <source>Export &amp;diagram...</source>
        <translation>&amp;Diagramm exportieren...</translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Settings: levels of risk, edition, classification...</source>
        <translation>Einstellungen: Risikostufen, Ausgabe, Einstufung...</translation>
    </message>
    <message>
        <source>Add a threat in own words...</source>
        <translation>Bedrohung in eigenen Worten hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Show on this diagram</source>
        <translation>Auf diesem Diagramm zeigen</translation>
    </message>
    <message>
        <source>&amp;What if: try changes without saving them</source>
        <translation>&amp;Was wäre, wenn: Änderungen ausprobieren, ohne sie zu speichern</translation>
    </message>
    <message>
        <source>What if: show the differences</source>
        <translation>Was wäre, wenn: Unterschiede zeigen</translation>
    </message>
    <message>
        <source>What if: keep</source>
        <translation>Was wäre, wenn: behalten</translation>
    </message>
    <message>
        <source>What if: drop</source>
        <translation>Was wäre, wenn: verwerfen</translation>
    </message>
    <message>
        <source>Attack paths</source>
        <translation>Angriffspfade</translation>
    </message>
    <message>
        <source>Packs...</source>
        <translation>Pakete ...</translation>
    </message>
    <message>
        <source>&amp;Rule editor: write a rule of your own</source>
        <translation>&amp;Regeleditor: eine eigene Regel schreiben</translation>
    </message>
    <message>
        <source>Threats: next</source>
        <translation>Bedrohungen: nächste</translation>
    </message>
    <message>
        <source>Threats: previous</source>
        <translation>Bedrohungen: vorige</translation>
    </message>
    <message>
        <source>Threats: check or uncheck</source>
        <translation>Bedrohungen: ankreuzen oder abwählen</translation>
    </message>
    <message>
        <source>Threats: status &quot;%1&quot;</source>
        <translation>Bedrohungen: Status „%1“</translation>
    </message>
    <message>
        <source>Threats: owner...</source>
        <translation>Bedrohungen: Verantwortliche...</translation>
    </message>
    <message>
        <source>Threats: due date...</source>
        <translation>Bedrohungen: Fälligkeit...</translation>
    </message>
    <message>
        <source>Threats: labels...</source>
        <translation>Bedrohungen: Schlagwörter...</translation>
    </message>
    <message>
        <source>Threats: write a comment</source>
        <translation>Bedrohungen: Kommentar schreiben</translation>
    </message>
    <message>
        <source>Threats: take up suggested mitigation %1</source>
        <translation>Bedrohungen: vorgeschlagene Maßnahme %1 übernehmen</translation>
    </message>
    <message>
        <source>Threats: filter by text</source>
        <translation>Bedrohungen: nach Text filtern</translation>
    </message>
    <message>
        <source>Threats: clear the filters</source>
        <translation>Bedrohungen: Filter aufheben</translation>
    </message>
    <message>
        <source>Threats: group by...</source>
        <translation>Bedrohungen: gruppieren nach...</translation>
    </message>
    <message>
        <source>Threats: sort by this column</source>
        <translation>Bedrohungen: nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Threats: then sort by this column</source>
        <translation>Bedrohungen: danach nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Threats: columns...</source>
        <translation>Bedrohungen: Spalten...</translation>
    </message>
    <message>
        <source>Threats: saved views...</source>
        <translation>Bedrohungen: gespeicherte Ansichten...</translation>
    </message>
    <message>
        <source>Mitigations: as a table</source>
        <translation>Maßnahmen: als Tabelle</translation>
    </message>
    <message>
        <source>Mitigations: as a board by status</source>
        <translation>Maßnahmen: als Board nach Status</translation>
    </message>
    <message>
        <source>Mitigations: move to the next status</source>
        <translation>Maßnahmen: in den nächsten Status verschieben</translation>
    </message>
    <message>
        <source>Mitigations: move to the previous status</source>
        <translation>Maßnahmen: in den vorigen Status verschieben</translation>
    </message>
    <message>
        <source>Import re&amp;gisters...</source>
        <translation>Re&amp;gister importieren...</translation>
    </message>
    <message>
        <source>Export re&amp;gisters...</source>
        <translation>Re&amp;gister exportieren...</translation>
    </message>
    <message>
        <source>Export registers</source>
        <translation>Register exportieren</translation>
    </message>
    <message>
        <source>All registers (*.xlsx);;Threats (*.csv)</source>
        <translation>Alle Register (*.xlsx);;Bedrohungen (*.csv)</translation>
    </message>
    <message>
        <source>Import registers</source>
        <translation>Register importieren</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Register (*.xlsx *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lines: type the system as text</source>
        <translation>Zeilen: System als Text eingeben</translation>
    </message>
    <message>
        <source>Arrange from left to right</source>
        <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Arrange from top to bottom</source>
        <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Arrange from right to left</source>
        <translation>Von rechts nach links anordnen</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Pin or unpin the selection</source>
        <translation>Auswahl fixieren oder lösen</translation>
    </message>
    <message>
        <source>Presentation: step through the diagram</source>
        <translation>Vorführung: schrittweise durch das Diagramm</translation>
    </message>
    <message>
        <source>Presentation from the selection</source>
        <translation>Vorführung ab der Auswahl</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>Einblendung: %1</translation>
    </message>
    <message>
        <source>Legend of the overlay</source>
        <translation>Legende der Einblendung</translation>
    </message>
    <message>
        <source>Fit boundary to its contents</source>
        <translation>Vertrauensgrenze an Inhalt anpassen</translation>
    </message>
    <message>
        <source>A&amp;lign</source>
        <translation>A&amp;usrichten</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Einblendung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under analysis</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Vermieden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>Wie im Katalog</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>Partly trusted</source>
        <translation>Teilweise vertraut</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>System operator</source>
        <translation>Systembetreiber</translation>
    </message>
    <message>
        <source>Data custodian</source>
        <translation>Datenverwalter</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Besondere Kategorien</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>shall</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>sollte</translation>
    </message>
    <message>
        <source>shall, should</source>
        <translation>muss, sollte</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit von Menschen</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>No longer raised</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gilt nicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <comment>date with year</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
</context>
<context>
    <name>Writers</name>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Das Bild ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The scale of a picture must be between 0.1 and 8</source>
        <translation>Der Maßstab eines Bilds muss zwischen 0,1 und 8 liegen</translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels, more than a PNG file can hold here</source>
        <translation>Das Bild hätte %1 mal %2 Pixel, mehr als eine PNG-Datei hier fassen kann</translation>
    </message>
    <message>
        <source>Use a smaller scale, SVG or PDF</source>
        <translation>Verwenden Sie einen kleineren Maßstab, SVG oder PDF</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>A key is missing</source>
        <translation>Ein Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not supported</source>
        <translation>Anker und Aliase (&amp; und *) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>Write the content out, or put the text in quotes</source>
        <translation>Schreiben Sie den Inhalt aus, oder setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice</source>
        <translation>Der Schlüssel „%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>It is first given in line %1</source>
        <translation>Zuerst steht er in Zeile %1</translation>
    </message>
    <message>
        <source>A key has to be a plain word</source>
        <translation>Ein Schlüssel muss ein einfaches Wort sein</translation>
    </message>
    <message>
        <source>Put text that begins with a bracket in quotes</source>
        <translation>Setzen Sie Text, der mit einer Klammer beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation>Die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>Put each document in a file of its own</source>
        <translation>Legen Sie jedes Dokument in eine eigene Datei</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1</source>
        <translation>Dies ist kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets near this place</source>
        <translation>Prüfen Sie Einrückung, Anführungszeichen und Klammern in der Nähe dieser Stelle</translation>
    </message>
    <message>
        <source>The text has %1 characters, at most %2 are possible</source>
        <translation>Der Text hat %1 Zeichen, möglich sind höchstens %2</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie den Text</translation>
    </message>
    <message>
        <source>The files hold more than %1 keys and values</source>
        <translation>Die Dateien enthalten mehr als %1 Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Make the content smaller</source>
        <translation>Verkleinern Sie den Inhalt</translation>
    </message>
    <message>
        <source>A list has more than %1 entries</source>
        <translation>Eine Liste hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation>Teilen Sie sie auf</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than %1 levels deep</source>
        <translation>Listen und Zuordnungen sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Make the content flatter</source>
        <translation>Machen Sie den Inhalt flacher</translation>
    </message>
</context>
<context>
    <name>provisor</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Workbench for threat modelling of AI systems</source>
        <translation>Arbeitsplatz für die Bedrohungsmodellierung von KI-Systemen</translation>
    </message>
    <message>
        <source>Model to open, or name of a sample</source>
        <translation>zu öffnendes Modell oder Name eines Beispiels</translation>
    </message>
    <message>
        <source>light, dark or desktop</source>
        <translation>light, dark oder desktop</translation>
    </message>
    <message>
        <source>Save a picture of the window and end</source>
        <translation>Bild des Fensters speichern und beenden</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900</source>
        <translation>Größe des Fensters, etwa 1440x900</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;</source>
        <translation>Es gibt keine Ansicht „%1“</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;</source>
        <translation>Es gibt kein Design „%1“</translation>
    </message>
    <message>
        <source>The size must look like 1440x900</source>
        <translation>Die Größe muss die Form 1440x900 haben</translation>
    </message>
    <message>
        <source>Language of the program, such as de</source>
        <translation>Sprache des Programms, etwa de</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only %2</source>
        <translation>Es gibt keine Sprache „%1“, nur %2</translation>
    </message>
    <message>
        <source>diagram, threats, mitigations, provisions, overview, report, history or catalogue</source>
        <translation>diagram, threats, mitigations, provisions, overview, report, history oder catalogue</translation>
    </message>
    <message>
        <source>Without the packs installed for the user</source>
        <translation>Ohne die für den Benutzer installierten Pakete</translation>
    </message>
    <message>
        <source>Short name of an element, flow or boundary, key of a threat or an attack path, or id of the catalogue, for --screenshot</source>
        <translation>Kurzname eines Elements, Flusses oder einer Grenze, Schlüssel einer Bedrohung oder eines Angriffspfads, oder Kennung des Katalogs, für --screenshot</translation>
    </message>
    <message>
        <source>Overlay of the diagram: %1</source>
        <translation>Einblendung des Diagramms: %1</translation>
    </message>
    <message>
        <source>Start the presentation at this step, from 1</source>
        <translation>Vorführung bei diesem Schritt beginnen, ab 1</translation>
    </message>
    <message>
        <source>Print every command that has a key, and end</source>
        <translation>Alle Befehle mit einer Taste ausgeben und beenden</translation>
    </message>
    <message>
        <source>Mitigations as table, board or owners, for --screenshot</source>
        <translation>Maßnahmen als table, board oder owners, für --screenshot</translation>
    </message>
    <message>
        <source>Threats by element, boundary, owner, status, level or principle, for --screenshot</source>
        <translation>Bedrohungen nach element, boundary, owner, status, level oder principle, für --screenshot</translation>
    </message>
    <message>
        <source>There is no overlay &quot;%1&quot;, only %2</source>
        <translation>Es gibt keine Einblendung „%1“, nur %2</translation>
    </message>
    <message>
        <source>The step must be a number from 1</source>
        <translation>Der Schritt muss eine Zahl ab 1 sein</translation>
    </message>
</context>
<context>
    <name>provisor::AcceptDialog</name>
    <message>
        <source>Accept risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why the risk is borne instead of reduced</source>
        <translation>Warum das Risiko getragen statt gemindert wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set status of %n threat(s)</source>
        <translation>
            <numerusform>Status von %n Bedrohung setzen</numerusform>
            <numerusform>Status von %n Bedrohungen setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::AccessibleText</name>
    <message>
        <source>%1: none</source>
        <translation>%1: leer</translation>
    </message>
</context>
<context>
    <name>provisor::Alignment</name>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres in a column</source>
        <translation>Mitten untereinander ausrichten</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres in a row</source>
        <translation>Mitten nebeneinander ausrichten</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Gleiche Abstände waagerecht</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
        <source>Same width as the last selected</source>
        <translation>Breite wie zuletzt ausgewählt</translation>
    </message>
    <message>
        <source>Same height as the last selected</source>
        <translation>Höhe wie zuletzt ausgewählt</translation>
    </message>
    <message>
        <source>Same size as the last selected</source>
        <translation>Größe wie zuletzt ausgewählt</translation>
    </message>
</context>
<context>
    <name>provisor::ArrangeBar</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Arranging…</source>
        <translation>Wird angeordnet…</translation>
    </message>
    <message>
        <source>Arranged like this?</source>
        <translation>So anordnen?</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>provisor::BaselinesPane</name>
    <message>
        <source>No baselines yet. Name the present state above, for example after a review; later states can then be compared with it.</source>
        <translation>Noch keine Referenzstände. Benennen Sie oben den jetzigen Stand, zum Beispiel nach einer Überprüfung; spätere Stände lassen sich dann damit vergleichen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show on diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>What was added or changed, with everything else dimmed</source>
        <translation>Was hinzugefügt oder geändert wurde; alles andere abgeblendet</translation>
    </message>
    <message>
        <source>Threats that differ</source>
        <translation>Bedrohungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Working it out...</source>
        <translation>Wird ermittelt ...</translation>
    </message>
</context>
<context>
    <name>provisor::CanvasInterface</name>
    <message>
        <source>Arrow keys go from thing to thing, Enter selects, C starts a flow, F2 renames, the menu key shows what else can be done</source>
        <translation>Pfeiltasten gehen von Objekt zu Objekt, Eingabe wählt aus, C beginnt einen Fluss, F2 benennt um, die Menütaste zeigt, was sonst noch möglich ist</translation>
    </message>
</context>
<context>
    <name>provisor::CanvasScene</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) inside</source>
        <translation>
            <numerusform>%n Objekt darin</numerusform>
            <numerusform>%n Objekte darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open critical threat(s)</source>
        <translation>
            <numerusform>%n offene kritische Bedrohung</numerusform>
            <numerusform>%n offene kritische Bedrohungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open high threat(s)</source>
        <translation>
            <numerusform>%n offene hohe Bedrohung</numerusform>
            <numerusform>%n offene hohe Bedrohungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open medium threat(s)</source>
        <translation>
            <numerusform>%n offene mittlere Bedrohung</numerusform>
            <numerusform>%n offene mittlere Bedrohungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open low threat(s)</source>
        <translation>
            <numerusform>%n offene niedrige Bedrohung</numerusform>
            <numerusform>%n offene niedrige Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>außer Betracht</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueCoverage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Berührt</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Filter by coverage</source>
        <translation>Nach Abdeckung filtern</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copies the rows shown, for a spreadsheet</source>
        <translation>Kopiert die gezeigten Zeilen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueCoverageModel</name>
    <message>
        <source>Touched here</source>
        <translation>Hier berührt</translation>
    </message>
    <message>
        <source>Covered, not raised here</source>
        <translation>Abgedeckt, hier nicht ausgelöst</translation>
    </message>
    <message>
        <source>Not covered by the catalogue</source>
        <translation>Vom Katalog nicht abgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>raised %n times, worst %1</source>
        <translation>
            <numerusform>%n-mal ausgelöst, schlimmste Stufe %1</numerusform>
            <numerusform>%n-mal ausgelöst, schlimmste Stufe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Name and edition</source>
        <translation>Name und Ausgabe</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>A threat that covers the id is raised in this model, or a mitigation is in use</source>
        <translation>Eine Bedrohung, die die Kennung abdeckt, ist in diesem Modell ausgelöst, oder eine Maßnahme ist in Gebrauch</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Berührt</translation>
    </message>
    <message>
        <source>The catalogue covers the id, but nothing is raised or in use in this model</source>
        <translation>Der Katalog deckt die Kennung ab, aber in diesem Modell ist nichts ausgelöst oder in Gebrauch</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Nothing in the catalogue covers the id</source>
        <translation>Nichts im Katalog deckt die Kennung ab</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Threats of the catalogue that cover it</source>
        <translation>Bedrohungen des Katalogs, die sie abdecken</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Mitigations of the catalogue that cover it</source>
        <translation>Maßnahmen des Katalogs, die sie abdecken</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Threats raised in this model, with the sign of the worst</source>
        <translation>In diesem Modell ausgelöste Bedrohungen, mit dem Zeichen der schlimmsten</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Mitigations and elements of this model</source>
        <translation>Maßnahmen und Elemente dieses Modells</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Worst level</source>
        <translation>Schlimmste Stufe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueEntryView</name>
    <message>
        <source>Entry in full</source>
        <translation>Eintrag im Ganzen</translation>
    </message>
    <message>
        <source>Choose an entry to read it in full.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu lesen.</translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueListModel</name>
    <message numerus="yes">
        <source>raised %n times in this model</source>
        <translation>
            <numerusform>in diesem Modell %n-mal ausgelöst</numerusform>
            <numerusform>in diesem Modell %n-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>in use in this model</source>
        <translation>in diesem Modell in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>used by %n elements</source>
        <translation>
            <numerusform>von %n Element genutzt</numerusform>
            <numerusform>von %n Elementen genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CataloguePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Words, or an id such as AML.T0051.001, LLM01:2026, CWE-1427, 5.2.4-1</source>
        <translation>Wörter oder eine Kennung wie AML.T0051.001, LLM01:2026, CWE-1427, 5.2.4-1</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Teile des Katalogs</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these words.</source>
        <translation>Nichts im Katalog enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueTreeModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::ChangeListModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>provisor::CommandPalette</name>
    <message>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Command, element, threat, provision or catalogue entry</source>
        <translation>Befehl, Element, Bedrohung, Bestimmung oder Katalogeintrag</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
</context>
<context>
    <name>provisor::DataAssetDialog</name>
    <message>
        <source>New data asset</source>
        <translation>Neuer Datenwert</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Datenwert</translation>
    </message>
    <message>
        <source>Order histories, training pictures, API keys...</source>
        <translation>Bestellverläufe, Trainingsbilder, API-Schlüssel...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Need for protection</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Stored in, carried on</source>
        <translation>Gespeichert in, übertragen auf</translation>
    </message>
</context>
<context>
    <name>provisor::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Daten hinzufügen</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>Data asset %1, %2</source>
        <translation>Datenwert %1, %2</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; away from here</source>
        <translation>„%1“ von hier entfernen</translation>
    </message>
    <message>
        <source>Delete data asset &quot;%1&quot;</source>
        <translation>Datenwert „%1“ löschen</translation>
    </message>
    <message>
        <source>New data asset...</source>
        <translation>Neuer Datenwert...</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramCanvas</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Press on the element where the flow starts</source>
        <translation>Drücken Sie auf dem Element, an dem der Fluss beginnt</translation>
    </message>
    <message>
        <source>Nothing is drawn here yet</source>
        <translation>Hier ist noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Click the element where the flow ends, or go to it with arrow keys or its first letters and press Enter</source>
        <translation>Klicken Sie auf das Element, an dem der Fluss endet, oder gehen Sie mit Pfeiltasten oder seinen Anfangsbuchstaben dorthin und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Click the element where the flow is to start, or go to it with arrow keys or its first letters and press Enter</source>
        <translation>Klicken Sie auf das Element, an dem der Fluss beginnen soll, oder gehen Sie mit Pfeiltasten oder seinen Anfangsbuchstaben dorthin und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Click the element where the flow is to end, or go to it with arrow keys or its first letters and press Enter</source>
        <translation>Klicken Sie auf das Element, an dem der Fluss enden soll, oder gehen Sie mit Pfeiltasten oder seinen Anfangsbuchstaben dorthin und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the flow; arrow keys move it</source>
        <translation>Abschnitt %1 von %2 des Flusses; Pfeiltasten verschieben ihn</translation>
    </message>
    <message>
        <source>No part of the flow can be moved that way</source>
        <translation>Kein Abschnitt des Flusses lässt sich so verschieben</translation>
    </message>
    <message>
        <source>The flow has no bend</source>
        <translation>Der Fluss hat keinen Knickpunkt</translation>
    </message>
    <message>
        <source>No element here has &quot;%1&quot; in its name</source>
        <translation>Kein Element hier hat „%1“ im Namen</translation>
    </message>
    <message>
        <source>Drag a type from the stencils, or press A here, or double-click, and type its name.</source>
        <translation>Ziehen Sie einen Typ aus den Bausteinen, oder drücken Sie hier A oder doppelklicken Sie, und geben Sie seinen Namen ein.</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramCommands</name>
    <message numerus="yes">
        <source>%n things changed their trust boundary</source>
        <translation>
            <numerusform>%n Objekt liegt jetzt in einer anderen Vertrauensgrenze</numerusform>
            <numerusform>%n Objekte liegen jetzt in einer anderen Vertrauensgrenze</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation>Es gibt keinen Komponententyp „%1“</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select something to copy</source>
        <translation>Wählen Sie aus, was kopiert werden soll</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here</source>
        <translation>Die Zwischenablage enthält nichts, was hier eingefügt werden kann</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Set trust</source>
        <translation>Vertrauen setzen</translation>
    </message>
    <message>
        <source>Move title</source>
        <translation>Titel verschieben</translation>
    </message>
    <message>
        <source>Put out of scope</source>
        <translation>Außer Betracht nehmen</translation>
    </message>
    <message>
        <source>Put in scope</source>
        <translation>In Betracht ziehen</translation>
    </message>
    <message>
        <source>Reverse flow</source>
        <translation>Fluss umkehren</translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation>Automatisch führen</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>A model keeps at least one diagram</source>
        <translation>Ein Modell behält mindestens ein Diagramm</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagramm löschen</translation>
    </message>
    <message>
        <source>Show on diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Take off diagram</source>
        <translation>Aus Diagramm nehmen</translation>
    </message>
    <message>
        <source>Choose elements in the outline to show them on this diagram</source>
        <translation>Wählen Sie in der Gliederung die Elemente, die dieses Diagramm zeigen soll</translation>
    </message>
    <message>
        <source>This diagram shows it already</source>
        <translation>Dieses Diagramm zeigt es bereits</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>Pinned: arranging leaves it where it is</source>
        <translation>Fixiert: Beim Anordnen bleibt es, wo es ist</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr fixiert</translation>
    </message>
    <message>
        <source>Select the elements to pin first</source>
        <translation>Wählen Sie zuerst die Elemente aus, die fixiert werden sollen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A boundary cannot be put into itself</source>
        <translation>Eine Grenze kann nicht in sich selbst liegen</translation>
    </message>
    <message>
        <source>Move into boundary</source>
        <translation>In Grenze verschieben</translation>
    </message>
    <message>
        <source>Bend flow</source>
        <translation>Fluss biegen</translation>
    </message>
    <message numerus="yes">
        <source>Select %n things or more</source>
        <translation>
            <numerusform>Wählen Sie mindestens %n Objekt aus</numerusform>
            <numerusform>Wählen Sie mindestens %n Objekte aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a trust boundary that holds something</source>
        <translation>Wählen Sie eine Vertrauensgrenze aus, die etwas enthält</translation>
    </message>
    <message>
        <source>Fit boundary to its contents</source>
        <translation>Vertrauensgrenze an Inhalt anpassen</translation>
    </message>
    <message>
        <source>Add trust boundary</source>
        <translation>Vertrauensgrenze hinzufügen</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramEdit</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>%1 liegt nicht mehr in %2</translation>
    </message>
    <message>
        <source>%1 is now in %2</source>
        <translation>%1 liegt jetzt in %2</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramMenu</name>
    <message>
        <source>&amp;Connect to…</source>
        <translation>Ver&amp;binden mit…</translation>
    </message>
    <message>
        <source>&amp;Out of scope</source>
        <translation>Auße&amp;r Betracht</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>Um&amp;kehren</translation>
    </message>
    <message>
        <source>Route &amp;automatically</source>
        <translation>&amp;Automatisch führen</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>&amp;Vertraut</translation>
    </message>
    <message>
        <source>&amp;Partly trusted</source>
        <translation>&amp;Teilweise vertraut</translation>
    </message>
    <message>
        <source>&amp;Untrusted</source>
        <translation>&amp;Nicht vertraut</translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation>Nicht &amp;beantwortet</translation>
    </message>
    <message>
        <source>Tit&amp;le in corner</source>
        <translation>T&amp;itel in Ecke</translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>&amp;Add element…</source>
        <translation>&amp;Element hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;As fits the screen</source>
        <translation>&amp;Passend zum Bildschirm</translation>
    </message>
    <message>
        <source>From &amp;left to right</source>
        <translation>Von &amp;links nach rechts</translation>
    </message>
    <message>
        <source>From &amp;top to bottom</source>
        <translation>Von &amp;oben nach unten</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>In &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Au&amp;sschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Show element of the model</source>
        <translation>Vorhandenes Element &amp;zeigen</translation>
    </message>
    <message>
        <source>Take off this d&amp;iagram</source>
        <translation>Aus diesem Dia&amp;gramm nehmen</translation>
    </message>
    <message>
        <source>Change t&amp;ype</source>
        <translation>&amp;Typ ändern</translation>
    </message>
    <message>
        <source>From &amp;right to left</source>
        <translation>Von &amp;rechts nach links</translation>
    </message>
    <message>
        <source>P&amp;in in place</source>
        <translation>&amp;Fixieren</translation>
    </message>
    <message>
        <source>A&amp;rrange the selection</source>
        <translation>Aus&amp;wahl anordnen</translation>
    </message>
    <message>
        <source>Change where it &amp;starts…</source>
        <translation>An&amp;fang ändern…</translation>
    </message>
    <message>
        <source>Change where it &amp;ends…</source>
        <translation>E&amp;nde ändern…</translation>
    </message>
    <message>
        <source>Add a &amp;bend</source>
        <translation>Knickpunk&amp;t hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move the bend</source>
        <translation>Knick&amp;punkt entfernen</translation>
    </message>
    <message>
        <source>T&amp;rust</source>
        <translation>Vert&amp;rauen</translation>
    </message>
    <message>
        <source>&amp;Fit to its contents</source>
        <translation>An Inhalt an&amp;passen</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>Ausric&amp;hten</translation>
    </message>
    <message>
        <source>Add trust &amp;boundary</source>
        <translation>Vertrauens&amp;grenze hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Flow from %1 to</source>
        <translation>Fluss von %1 nach</translation>
    </message>
    <message>
        <source>Outside of every boundary</source>
        <translation>Außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>Move into boundary</source>
        <translation>In Grenze verschieben</translation>
    </message>
    <message>
        <source>&amp;Move into boundary…</source>
        <translation>In Grenze &amp;verschieben…</translation>
    </message>
    <message>
        <source>T&amp;hreats</source>
        <translation>Bedr&amp;ohungen</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramPage</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What is shown beside the diagram</source>
        <translation>Was neben dem Diagramm gezeigt wird</translation>
    </message>
    <message>
        <source>Attack paths (%1)</source>
        <translation>Angriffspfade (%1)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagramm löschen</translation>
    </message>
</context>
<context>
    <name>provisor::DiagramView</name>
    <message>
        <source>Change notation</source>
        <translation>Notation ändern</translation>
    </message>
    <message>
        <source>There is nothing to arrange yet</source>
        <translation>Es gibt noch nichts anzuordnen</translation>
    </message>
    <message>
        <source>Arrangement cancelled</source>
        <translation>Anordnen abgebrochen</translation>
    </message>
    <message>
        <source>Arranged. Undo brings the former places back</source>
        <translation>Angeordnet. Rückgängig stellt die früheren Plätze wieder her</translation>
    </message>
    <message>
        <source>There is nothing on this diagram to present yet</source>
        <translation>Auf diesem Diagramm gibt es noch nichts vorzuführen</translation>
    </message>
    <message>
        <source>Select at least two elements that are not pinned</source>
        <translation>Wählen Sie mindestens zwei Elemente aus, die nicht fixiert sind</translation>
    </message>
    <message>
        <source>Arranging… Esc cancels</source>
        <translation>Wird angeordnet… Esc bricht ab</translation>
    </message>
    <message>
        <source>Everything is arranged like that already</source>
        <translation>Alles ist bereits so angeordnet</translation>
    </message>
    <message>
        <source>Arrangement dropped</source>
        <translation>Anordnung verworfen</translation>
    </message>
    <message>
        <source>This is how it would look: Enter or a click takes it, Esc drops it</source>
        <translation>So würde es aussehen: Eingabe oder ein Klick übernimmt es, Esc verwirft es</translation>
    </message>
</context>
<context>
    <name>provisor::DifferenceModel</name>
    <message numerus="yes">
        <source>%n threat(s) vanish</source>
        <translation>
            <numerusform>eine Bedrohung verschwindet</numerusform>
            <numerusform>%n Bedrohungen verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) appear</source>
        <translation>
            <numerusform>eine Bedrohung erscheint</numerusform>
            <numerusform>%n Bedrohungen erscheinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) move</source>
        <translation>
            <numerusform>eine Bedrohung verschiebt sich</numerusform>
            <numerusform>%n Bedrohungen verschieben sich</numerusform>
        </translation>
    </message>
    <message>
        <source>no threat changes</source>
        <translation>keine Bedrohung ändert sich</translation>
    </message>
    <message>
        <source>risk %1 → %2</source>
        <translation>Risiko %1 → %2</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebt sich</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>provisor::Document</name>
    <message>
        <source>The change of record %1 names another record</source>
        <translation>Die Änderung des Datensatzes %1 nennt einen anderen Datensatz</translation>
    </message>
    <message>
        <source>The record %1 %2 is not in the state this change was made for</source>
        <translation>Der Datensatz %1 %2 ist nicht in dem Zustand, für den diese Änderung gemacht wurde</translation>
    </message>
    <message>
        <source>The change names the record %1 twice</source>
        <translation>Die Änderung nennt den Datensatz %1 zweimal</translation>
    </message>
</context>
<context>
    <name>provisor::EditionDialog</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ändern sich</translation>
    </message>
    <message>
        <source>Made with another catalogue</source>
        <translation>Mit einem anderen Katalog erstellt</translation>
    </message>
    <message>
        <source>This model was made with catalogue %1 (%2). This is catalogue %3 (%4).</source>
        <translation>Dieses Modell wurde mit Katalog %1 (%2) erstellt. Dies ist Katalog %3 (%4).</translation>
    </message>
    <message>
        <source>Threats that are found differently</source>
        <translation>Bedrohungen, die anders gefunden werden</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The file does not say what was found then, so what appears, vanishes or moves is not known.</source>
        <translation>Die Datei sagt nicht, was damals gefunden wurde; was hinzukommt, wegfällt oder sich ändert, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. Adopting notes the catalogue in the model, as a change in its audit trail.</source>
        <translation>Ansehen ändert nichts. Übernehmen vermerkt den Katalog im Modell, als Änderung in seinem Prüfpfad.</translation>
    </message>
    <message>
        <source>Keep looking only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>provisor::FileController</name>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Changes cannot be kept for recovery, save soon: %1</source>
        <translation>Änderungen lassen sich nicht für eine Wiederherstellung sichern, speichern Sie bald: %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>The diagram could not be arranged: %1</source>
        <translation>Das Diagramm ließ sich nicht anordnen: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Exported to %1. The text form has no audit trail; the model itself is not saved by this.</source>
        <translation>Nach %1 exportiert. Die Textform hat keinen Prüfpfad; das Modell selbst ist damit nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Models (*.provisor *.provisor.yaml *.yaml *.json);;All files (*)</source>
        <translation>Modelle (*.provisor *.provisor.yaml *.yaml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Models (*.provisor);;Text form (*.provisor.yaml)</source>
        <translation>Modelle (*.provisor);;Textform (*.provisor.yaml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Threat Dragon, Open Threat Model, text form (*.json *.otm *.yaml *.yml);;All files (*)</source>
        <translation>Threat Dragon, Open Threat Model, Textform (*.json *.otm *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export text form</source>
        <translation>Textform exportieren</translation>
    </message>
    <message>
        <source>Text form (*.provisor.yaml);;Text form as JSON (*.provisor.json)</source>
        <translation>Textform (*.provisor.yaml);;Textform als JSON (*.provisor.json)</translation>
    </message>
</context>
<context>
    <name>provisor::FormDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>provisor::Fragment</name>
    <message>
        <source>The clipboard holds nothing that can be pasted here</source>
        <translation>Die Zwischenablage enthält nichts, was hier eingefügt werden kann</translation>
    </message>
</context>
<context>
    <name>provisor::Gesture</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Drag a rectangle to draw a trust boundary</source>
        <translation>Ziehen Sie ein Rechteck auf, um eine Vertrauensgrenze zu zeichnen</translation>
    </message>
    <message>
        <source>Add trust boundary</source>
        <translation>Vertrauensgrenze hinzufügen</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>In %1 hinein</translation>
    </message>
    <message>
        <source>Out of all boundaries</source>
        <translation>Aus allen Grenzen hinaus</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Aus %1 hinaus</translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation>Fluss neu verbinden</translation>
    </message>
</context>
<context>
    <name>provisor::History</name>
    <message>
        <source>Entry %1 of the audit trail cannot be read: %2</source>
        <translation>Eintrag %1 des Prüfpfads lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>provisor::HistoryPage</name>
    <message>
        <source>Choose an entry to see all it changed.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the audit trail by text</source>
        <translation>Prüfpfad nach Text filtern</translation>
    </message>
    <message>
        <source>Name this state as a baseline</source>
        <translation>Als Referenzstand benennen</translation>
    </message>
    <message>
        <source>Name of a new baseline</source>
        <translation>Name eines neuen Referenzstands</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Set baseline &quot;%1&quot;</source>
        <translation>Referenzstand „%1“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(ies), unbroken</source>
        <translation>
            <numerusform>%n Eintrag, lückenlos</numerusform>
            <numerusform>%n Einträge, lückenlos</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen</translation>
    </message>
    <message>
        <source>Unbroken</source>
        <translation>Lückenlos</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Entries were cut off or added outside Provisor</source>
        <translation>Einträge wurden außerhalb von Provisor abgeschnitten oder hinzugefügt</translation>
    </message>
    <message>
        <source>What is tried in a what-if is not in the audit trail.</source>
        <translation>Was nur ausprobiert wird, steht nicht im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Referenzstände</translation>
    </message>
</context>
<context>
    <name>provisor::ImportDialog</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Guessed, please check</source>
        <translation>Vermutet, bitte prüfen</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>This is what became of the file. Nothing is opened yet.</source>
        <translation>Das ist aus der Datei geworden. Noch ist nichts geöffnet.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Open as new model</source>
        <translation>Als neues Modell öffnen</translation>
    </message>
</context>
<context>
    <name>provisor::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>provisor::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Our roles</source>
        <translation>Unsere Rollen</translation>
    </message>
    <message>
        <source>Set our roles</source>
        <translation>Unsere Rollen setzen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Set purpose</source>
        <translation>Zweck setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Trust: %1</source>
        <translation>Vertrauen: %1</translation>
    </message>
    <message>
        <source>Select one to see its properties</source>
        <translation>Wählen Sie eines aus, um seine Eigenschaften zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Whole system, %n element(s)</source>
        <translation>
            <numerusform>Gesamtes System, %n Element</numerusform>
            <numerusform>Gesamtes System, %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Inside of: %1</source>
        <translation>Liegt in: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>%1, by residual risk</source>
        <translation>%1, nach Restrisiko</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1, most risk first</source>
        <translation>%1, meistes Risiko zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n named by its threats</source>
        <translation>
            <numerusform>%n von ihren Bedrohungen genannt</numerusform>
            <numerusform>%n von ihren Bedrohungen genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>Set trust</source>
        <translation>Vertrauen setzen</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Move to another zone</source>
        <translation>In eine andere Zone verschieben</translation>
    </message>
    <message>
        <source>Attack paths</source>
        <translation>Angriffspfade</translation>
    </message>
    <message numerus="yes">
        <source>%n, the worst first</source>
        <translation>
            <numerusform>%n, der schlimmste zuerst</numerusform>
            <numerusform>%n, die schlimmsten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) through it</source>
        <translation>
            <numerusform>%n führt hindurch</numerusform>
            <numerusform>%n führen hindurch</numerusform>
        </translation>
    </message>
    <message>
        <source>Attack path, %1 %2: %3</source>
        <translation>Angriffspfad, %1 %2: %3</translation>
    </message>
    <message>
        <source>All %1 paths</source>
        <translation>Alle %1 Pfade</translation>
    </message>
</context>
<context>
    <name>provisor::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>provisor::LinesEdit</name>
    <message>
        <source>Lines of the system</source>
        <translation>Zeilen des Systems</translation>
    </message>
    <message>
        <source>Escape goes back to the diagram</source>
        <translation>Escape führt zurück zum Diagramm</translation>
    </message>
    <message>
        <source>Customer -&gt; Chat backend: prompt
Chat backend -&gt; Vector store

Own cloud (trusted):
    Chat backend [ai-application]</source>
        <translation>Kundin -&gt; Chat-Backend: Prompt
Chat-Backend -&gt; Vektorspeicher

Eigene Cloud (trusted):
    Chat-Backend [ai-application]</translation>
    </message>
    <message>
        <source>Names and types that could come next</source>
        <translation>Namen und Typen, die folgen können</translation>
    </message>
</context>
<context>
    <name>provisor::LinesPanel</name>
    <message>
        <source>The picture changed</source>
        <translation>Das Bild hat sich geändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take the picture into the text; what was typed last is lost</source>
        <translation>Das Bild in den Text übernehmen; das zuletzt Getippte geht verloren</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Apply the text when it is finished; what is new in the picture stays</source>
        <translation>Den Text anwenden, wenn er fertig ist; was im Bild neu ist, bleibt</translation>
    </message>
    <message>
        <source>Type what talks to what; the diagram follows.</source>
        <translation>Tippen Sie, was mit wem spricht; das Diagramm folgt.</translation>
    </message>
    <message>
        <source>In step with the diagram</source>
        <translation>Im Einklang mit dem Diagramm</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>Eine weitere Zeile ist falsch.</numerusform>
            <numerusform>%n weitere Zeilen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until this is mended.</source>
        <translation>Bis das behoben ist, wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>provisor::LiveLayout</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
</context>
<context>
    <name>provisor::LogModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
</context>
<context>
    <name>provisor::MainWindow</name>
    <message>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Taint</source>
        <translation>Taint</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>provisor::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
</context>
<context>
    <name>provisor::MitigationBoard</name>
    <message>
        <source>treats %1</source>
        <translation>behandelt %1</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>Board by status</source>
        <translation>Board nach Status</translation>
    </message>
</context>
<context>
    <name>provisor::MitigationTableModel</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message numerus="yes">
        <source>treats %n threat(s)</source>
        <translation>
            <numerusform>behandelt %n Bedrohung</numerusform>
            <numerusform>behandelt %n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename mitigation</source>
        <translation>Maßnahme umbenennen</translation>
    </message>
    <message>
        <source>Set owner of a mitigation</source>
        <translation>Verantwortung für eine Maßnahme zuweisen</translation>
    </message>
    <message>
        <source>Set due date of a mitigation</source>
        <translation>Fälligkeit einer Maßnahme setzen</translation>
    </message>
    <message>
        <source>Set effectiveness</source>
        <translation>Wirksamkeit setzen</translation>
    </message>
    <message>
        <source>Set effort</source>
        <translation>Aufwand setzen</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedr.</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>Set review date of a mitigation</source>
        <translation>Überprüfungstermin einer Maßnahme setzen</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfung bis</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Late costs</source>
        <translation>Verspätung kostet</translation>
    </message>
</context>
<context>
    <name>provisor::MitigationsPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter mitigations by text</source>
        <translation>Maßnahmen nach Text filtern</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n mitigation(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No mitigation yet. Add one here, or take up a suggestion of a threat.</source>
        <translation>Noch keine Maßnahme. Fügen Sie hier eine hinzu, oder übernehmen Sie einen Vorschlag einer Bedrohung.</translation>
    </message>
    <message>
        <source>Choose a mitigation to see what it treats.</source>
        <translation>Wählen Sie eine Maßnahme, um zu sehen, was sie behandelt.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message numerus="yes">
        <source>%n treated, residual and target risk</source>
        <translation>
            <numerusform>%n behandelt, Rest- und Zielrisiko</numerusform>
            <numerusform>%n behandelt, Rest- und Zielrisiko</numerusform>
        </translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Vorbeugend</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>Erkennend</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Korrigierend</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Organisatorisch</translation>
    </message>
    <message>
        <source>New mitigation</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mitigation(s)</source>
        <translation>
            <numerusform>%n Maßnahme löschen</numerusform>
            <numerusform>%n Maßnahmen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Im Modell</translation>
    </message>
    <message>
        <source>What helps most</source>
        <translation>Was am meisten hilft</translation>
    </message>
    <message>
        <source>Cheapest set</source>
        <translation>Günstigste Auswahl</translation>
    </message>
    <message>
        <source>Which mitigations</source>
        <translation>Welche Maßnahmen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>What is late, and the residual risk that would be gone had it been done. Press to list the most costly first.</source>
        <translation>Was verspätet ist, und das Restrisiko, das entfiele, wäre es umgesetzt. Ein Klick zeigt das Kostspieligste zuerst.</translation>
    </message>
    <message>
        <source>The review is due: choose the date of the next one.</source>
        <translation>Die Überprüfung ist fällig: Wählen Sie den Termin der nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n late, cost %1</source>
        <translation>
            <numerusform>%n verspätet, kostet %1</numerusform>
            <numerusform>%n verspätet, kosten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>eine Überprüfung fällig</numerusform>
            <numerusform>%n Überprüfungen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress per owner</source>
        <translation>Fortschritt je verantwortlicher Person</translation>
    </message>
    <message>
        <source>Verified, but its review was due on %1: it counts as implemented until somebody verifies it again.</source>
        <translation>Geprüft, aber die Überprüfung war am %1 fällig: Die Maßnahme zählt als umgesetzt, bis jemand sie erneut prüft.</translation>
    </message>
    <message>
        <source>Late since %1. The residual risk would be lower by %2, were it done.</source>
        <translation>Verspätet seit %1. Wäre sie umgesetzt, läge das Restrisiko um %2 niedriger.</translation>
    </message>
    <message>
        <source>Shows for provisions</source>
        <translation>Belegt für Bestimmungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Would show it: %1</source>
        <translation>Würde es belegen: %1</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>Title of new evidence</source>
        <translation>Titel des neuen Nachweises</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to new evidence</source>
        <translation>Link zum neuen Nachweis</translation>
    </message>
</context>
<context>
    <name>provisor::NewPackDialog</name>
    <message>
        <source>New pack</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Such as: Rules of our bank</source>
        <translation>Zum Beispiel: Regeln unserer Bank</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen ...</translation>
    </message>
    <message>
        <source>Folder that holds your packs</source>
        <translation>Ordner für Ihre Pakete</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Paket anlegen</translation>
    </message>
    <message>
        <source>The folder will be %1</source>
        <translation>Der Ordner wird %1</translation>
    </message>
    <message>
        <source>A pack is a folder of YAML files that you can share and keep under version control.</source>
        <translation>Ein Paket ist ein Ordner mit YAML-Dateien, den Sie weitergeben und unter Versionsverwaltung halten können.</translation>
    </message>
</context>
<context>
    <name>provisor::OpenModel</name>
    <message>
        <source>Create the model</source>
        <translation>Modell anlegen</translation>
    </message>
    <message>
        <source>The file was changed after the unsaved changes were made</source>
        <translation>Die Datei wurde nach den ungespeicherten Änderungen verändert</translation>
    </message>
    <message>
        <source>The journal %1 is kept</source>
        <translation>Das Journal %1 bleibt erhalten</translation>
    </message>
    <message>
        <source>The model has no file yet</source>
        <translation>Das Modell hat noch keine Datei</translation>
    </message>
    <message>
        <source>Save it under a name</source>
        <translation>Speichern Sie es unter einem Namen</translation>
    </message>
</context>
<context>
    <name>provisor::OutlineModel</name>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>provisor::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>F2 renames, Delete deletes, Enter shows on the diagram, Ctrl+Shift+C connects, Ctrl+Shift+M moves into a boundary, the menu key shows what else can be done</source>
        <translation>F2 benennt um, Entf löscht, Eingabe zeigt im Diagramm, Strg+Umschalt+C verbindet, Strg+Umschalt+M verschiebt in eine Grenze, die Menütaste zeigt, was sonst noch möglich ist</translation>
    </message>
    <message>
        <source>&amp;Show on this diagram</source>
        <translation>Auf diesem Diagramm &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to it on the diagram</source>
        <translation>Im Diagra&amp;mm ansteuern</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>T&amp;hreats</source>
        <translation>Bedr&amp;ohungen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>Ver&amp;binden mit…</translation>
    </message>
</context>
<context>
    <name>provisor::OverviewPage</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>risk</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Worst risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before, today, with the plan</source>
        <translation>Vorher, heute, nach dem Plan</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>threats above appetite</source>
        <translation>Bedrohungen über Bereitschaft</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>offene Fragen</translation>
    </message>
    <message>
        <source>decide %1 points of risk</source>
        <translation>betreffen %1 Risikopunkte</translation>
    </message>
    <message>
        <source>mitigations overdue</source>
        <translation>Maßnahmen überfällig</translation>
    </message>
    <message>
        <source>provisions met</source>
        <translation>Bestimmungen erfüllt</translation>
    </message>
    <message>
        <source>by residual risk</source>
        <translation>nach Restrisiko</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>%1
Target %2, residual %3, inherent %4</source>
        <translation>%1
Ziel %2, Restrisiko %3, inhärent %4</translation>
    </message>
    <message>
        <source>No threat found yet. Draw the system and its flows.</source>
        <translation>Noch keine Bedrohung gefunden. Zeichnen Sie das System und seine Flüsse.</translation>
    </message>
    <message>
        <source>before controls</source>
        <translation>vor Maßnahmen</translation>
    </message>
    <message>
        <source>with what is in place today</source>
        <translation>mit dem, was heute wirkt</translation>
    </message>
    <message>
        <source>when the plan is done</source>
        <translation>nach dem Plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 met</source>
        <translation>%1 %2: %3 erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 provisions met</source>
        <translation>%1 von %2 Bestimmungen erfüllt</translation>
    </message>
    <message>
        <source>by risk at stake</source>
        <translation>nach betroffenem Risiko</translation>
    </message>
    <message>
        <source>would raise %1</source>
        <translation>würde %1 ergeben</translation>
    </message>
    <message>
        <source>would clear %1</source>
        <translation>würde %1 klären</translation>
    </message>
    <message>
        <source>Nothing is open: every answer that matters is given.</source>
        <translation>Nichts ist offen: Jede Antwort, auf die es ankommt, liegt vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>treats %n threat(s)</source>
        <translation>
            <numerusform>behandelt %n Bedrohung</numerusform>
            <numerusform>behandelt %n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
</context>
<context>
    <name>provisor::OwnerProgress</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Überprüfungen fällig</translation>
    </message>
    <message>
        <source>Late costs</source>
        <translation>Verspätung kostet</translation>
    </message>
</context>
<context>
    <name>provisor::PackLibrary</name>
    <message>
        <source>A pack is left out: %1</source>
        <translation>Ein Paket wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>provisor::PacksDialog</name>
    <message>
        <source>No packs are installed. A pack adds an organisation&apos;s own component types, threats, mitigations and texts to the catalogue.</source>
        <translation>Es sind keine Pakete installiert. Ein Paket ergänzt den Katalog um eigene Komponententypen, Bedrohungen, Maßnahmen und Texte einer Organisation.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Mistakes in the pack</source>
        <translation>Fehler im Paket</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>Install &amp;file...</source>
        <translation>&amp;Datei installieren ...</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Packs (*%1);;All files (*)</source>
        <translation>Pakete (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Install f&amp;older...</source>
        <translation>&amp;Ordner installieren ...</translation>
    </message>
    <message>
        <source>Install a pack from its folder</source>
        <translation>Paket aus seinem Ordner installieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 %2, digest %3</source>
        <translation>%1 %2, Hashwert %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Official wording: %1 (%2)</source>
        <translation>Originalwortlaut: %1 (%2)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>&amp;Edit a rule</source>
        <translation>Regel &amp;bearbeiten</translation>
    </message>
    <message>
        <source>The pack has no threats</source>
        <translation>Das Paket hat keine Bedrohungen</translation>
    </message>
</context>
<context>
    <name>provisor::PathDelegate</name>
    <message>
        <source>Enters %1</source>
        <translation>Hinein in %1</translation>
    </message>
    <message>
        <source>No control on the way counts today</source>
        <translation>Keine Maßnahme auf dem Weg zählt heute</translation>
    </message>
    <message>
        <source>Controls on the way: %1</source>
        <translation>Maßnahmen auf dem Weg: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) on the way</source>
        <translation>
            <numerusform>%n Maßnahme auf dem Weg</numerusform>
            <numerusform>%n Maßnahmen auf dem Weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::PathListModel</name>
    <message>
        <source>Path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>hinein in %1</translation>
    </message>
    <message>
        <source>no control on the way</source>
        <translation>keine Maßnahme auf dem Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) on the way</source>
        <translation>
            <numerusform>%n Maßnahme auf dem Weg</numerusform>
            <numerusform>%n Maßnahmen auf dem Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>No control on the way counts today.</source>
        <translation>Keine Maßnahme auf dem Weg zählt heute.</translation>
    </message>
    <message>
        <source>Controls on the way: %1</source>
        <translation>Maßnahmen auf dem Weg: %1</translation>
    </message>
</context>
<context>
    <name>provisor::PathsPanel</name>
    <message>
        <source>Attack paths</source>
        <translation>Angriffspfade</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all attack paths, with nothing selected</source>
        <translation>Alle Angriffspfade zeigen, ohne Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The analysis is not done yet.</source>
        <translation>Die Analyse ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>No attack path was found: nothing of value can be reached from where hostile content enters.</source>
        <translation>Kein Angriffspfad gefunden: Von dort, wo feindliche Inhalte hineingelangen, ist nichts Wertvolles erreichbar.</translation>
    </message>
    <message>
        <source>No attack path leads through %1.</source>
        <translation>Kein Angriffspfad führt durch %1.</translation>
    </message>
    <message>
        <source>%1 of %2 through %3</source>
        <translation>%1 von %2 durch %3</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), the worst first</source>
        <translation>
            <numerusform>%n Pfad</numerusform>
            <numerusform>%n Pfade, die schlimmsten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down step through the paths, Enter zooms to one, Escape leaves it.</source>
        <translation>Auf und Ab gehen durch die Pfade, Eingabe zoomt auf einen, Escape verlässt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n weiterer ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>%n Person löschen</numerusform>
            <numerusform>%n Personen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::PeopleModel</name>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Verantwortet</translation>
    </message>
</context>
<context>
    <name>provisor::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Whole diagram</source>
        <translation>Ganzes Diagramm</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of a presentation</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>without flows</source>
        <translation>ohne Flüsse</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>provisor::PropertyForm</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Decides %n threat(s), the worst is %1</source>
        <translation>
            <numerusform>Entscheidet über %n Bedrohung; Stufe: %1</numerusform>
            <numerusform>Entscheidet über %n Bedrohungen; höchste Stufe: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
</context>
<context>
    <name>provisor::PropertyFormModel</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Established as unknown</source>
        <translation>Nachweislich unbekannt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
</context>
<context>
    <name>provisor::ProvisionTableModel</name>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Set claim of %1</source>
        <translation>Angabe zu %1 setzen</translation>
    </message>
    <message>
        <source>Set verdict of %1</source>
        <translation>Urteil zu %1 setzen</translation>
    </message>
    <message>
        <source>Set owner of %1</source>
        <translation>Verantwortung für %1 zuweisen</translation>
    </message>
    <message>
        <source>Set due date of %1</source>
        <translation>Fälligkeit von %1 setzen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Verbindl.</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedr.</translation>
    </message>
</context>
<context>
    <name>provisor::ProvisionsPage</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter provisions by text</source>
        <translation>Bestimmungen nach Text filtern</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>%1 of %2 met, %3 not answered</source>
        <translation>%1 von %2 erfüllt, %3 nicht beantwortet</translation>
    </message>
    <message>
        <source>Choose a provision to see what it asks for and what shows that it is met.</source>
        <translation>Wählen Sie eine Bestimmung, um zu sehen, was sie verlangt und was ihre Erfüllung belegt.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Set claim of %1</source>
        <translation>Angabe zu %1 setzen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back claim of %1</source>
        <translation>Angabe zu %1 zurücknehmen</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>As derived</source>
        <translation>Wie abgeleitet</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gilt nicht</translation>
    </message>
    <message>
        <source>Decide whether %1 applies</source>
        <translation>Über Anwendbarkeit von %1 entscheiden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Delete this evidence</source>
        <translation>Diesen Nachweis löschen</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Nachweis löschen</translation>
    </message>
    <message>
        <source>Add evidence: a title, or a link</source>
        <translation>Nachweis hinzufügen: Titel oder Link</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How it is met here, or what is missing</source>
        <translation>Wie sie hier erfüllt ist oder was fehlt</translation>
    </message>
    <message>
        <source>Note on this provision</source>
        <translation>Notiz zu dieser Bestimmung</translation>
    </message>
    <message>
        <source>Threats that name it</source>
        <translation>Bedrohungen, die sie nennen</translation>
    </message>
    <message>
        <source>Mitigations that give evidence</source>
        <translation>Maßnahmen, die Nachweise liefern</translation>
    </message>
    <message>
        <source>%1 in the catalogue</source>
        <translation>%1 im Katalog</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Originalwortlaut</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
</context>
<context>
    <name>provisor::QuestionListModel</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>would raise %1, clear %2</source>
        <translation>würde %1 ergeben, %2 klären</translation>
    </message>
    <message>
        <source>would raise %1</source>
        <translation>würde %1 ergeben</translation>
    </message>
    <message>
        <source>would clear %1</source>
        <translation>würde %1 klären</translation>
    </message>
    <message>
        <source>decides whether %1 applies</source>
        <translation>entscheidet, ob %1 gilt</translation>
    </message>
</context>
<context>
    <name>provisor::QuestionRow</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Would raise</source>
        <translation>Würde ergeben</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation>Würde klären</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Decides whether %1 applies</source>
        <translation>Entscheidet, ob %1 gilt</translation>
    </message>
</context>
<context>
    <name>provisor::Rail</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>provisor::RegisterImportDialog</name>
    <message>
        <source>Not taken over: no legal value</source>
        <translation>Nicht übernommen: kein gültiger Wert</translation>
    </message>
    <message>
        <source>Rows that are not in the model</source>
        <translation>Zeilen, die nicht im Modell sind</translation>
    </message>
    <message>
        <source>Rows that are not in the sheet</source>
        <translation>Zeilen, die nicht in der Tabelle sind</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Import registers</source>
        <translation>Register importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n Zeile gelesen.</numerusform>
            <numerusform>%n Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from the model.</source>
        <translation>Nichts weicht vom Modell ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were edited. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n Zelle wurde bearbeitet. Noch ist nichts geändert.</numerusform>
            <numerusform>%n Zellen wurden bearbeitet. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed in the model as well:</source>
        <translation>
            <numerusform>%n Zelle wurde auch im Modell geändert:</numerusform>
            <numerusform>%n Zellen wurden auch im Modell geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Modell behalten</translation>
    </message>
    <message>
        <source>Take the sheet</source>
        <translation>Tabelle übernehmen</translation>
    </message>
    <message>
        <source>All conflicts</source>
        <translation>Alle Konflikte</translation>
    </message>
    <message>
        <source>Edited cells</source>
        <translation>Bearbeitete Zellen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle ändern</numerusform>
            <numerusform>%n Zellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>The registers need an analysis</source>
        <translation>Die Register brauchen eine Analyse</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
</context>
<context>
    <name>provisor::RegisterImportModel</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Conflict: take the sheet</source>
        <translation>Konflikt: Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Conflict: keep the model</source>
        <translation>Konflikt: Modell behalten</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Im Modell</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
</context>
<context>
    <name>provisor::ReportPage</name>
    <message>
        <source>The report template %1 is missing</source>
        <translation>Die Berichtsvorlage %1 fehlt</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>This template has no pages. Export it to see it.</source>
        <translation>Diese Vorlage hat keine Seiten. Exportieren Sie sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Laying out pages...</source>
        <translation>Seiten werden gesetzt...</translation>
    </message>
    <message>
        <source>The preview needs the program pdftoppm (Debian package poppler-utils). Export works without it.</source>
        <translation>Die Vorschau braucht das Programm pdftoppm (Debian-Paket poppler-utils). Der Export funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>The preview could not be written: %1</source>
        <translation>Die Vorschau ließ sich nicht schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Wird geschrieben...</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>A report is about the model: keep or drop the what-if first.</source>
        <translation>Ein Bericht handelt vom Modell: Behalten oder verwerfen Sie zuerst, was Sie ausprobieren.</translation>
    </message>
</context>
<context>
    <name>provisor::RiskLine</name>
    <message>
        <source>Target %1, residual %2, inherent %3</source>
        <translation>Ziel %1, Restrisiko %2, inhärent %3</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Residual %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>Inherent %1</source>
        <translation>Inhärent %1</translation>
    </message>
</context>
<context>
    <name>provisor::RiskMatrix</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>appetite</source>
        <translation>Bereitschaft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleCaseModel</name>
    <message>
        <source>Raised on &quot;%1&quot;</source>
        <translation>Ausgelöst bei „%1“</translation>
    </message>
    <message>
        <source>Not raised on &quot;%1&quot;</source>
        <translation>Nicht ausgelöst bei „%1“</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht erprobt</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditor</name>
    <message>
        <source>Rule editor</source>
        <translation>Regeleditor</translation>
    </message>
    <message>
        <source>The rule has changes that are not saved.</source>
        <translation>Die Regel hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>An element</source>
        <translation>Ein Element</translation>
    </message>
    <message>
        <source>A flow</source>
        <translation>Ein Fluss</translation>
    </message>
    <message>
        <source>The whole system</source>
        <translation>Das ganze System</translation>
    </message>
    <message>
        <source>Component types and groups the rule applies to</source>
        <translation>Komponententypen und Gruppen, für die die Regel gilt</translation>
    </message>
    <message>
        <source>Types or groups, such as agent or LLM_CONSUMER</source>
        <translation>Typen oder Gruppen, etwa agent oder LLM_CONSUMER</translation>
    </message>
    <message>
        <source>tainted(e) &amp;&amp; ...

Words are offered while you type; Ctrl+Space offers all that could come next.</source>
        <translation>tainted(e) &amp;&amp; ...

Beim Tippen werden Wörter angeboten; Strg+Leertaste bietet alles an, was folgen kann.</translation>
    </message>
    <message>
        <source>The rule is about</source>
        <translation>Die Regel betrifft</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>Von diesen Typen</translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation>Ausgelöst, wenn</translation>
    </message>
    <message>
        <source>Parts of the threat</source>
        <translation>Teile der Bedrohung</translation>
    </message>
    <message>
        <source>On this model</source>
        <translation>An diesem Modell</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;install</source>
        <translation>Speichern und &amp;installieren</translation>
    </message>
    <message>
        <source>Compiles the pack and puts it to use in this window and on the command line</source>
        <translation>Übersetzt das Paket und nimmt es in diesem Fenster und auf der Kommandozeile in Gebrauch</translation>
    </message>
    <message>
        <source>Choose the folder of a pack...</source>
        <translation>Ordner eines Pakets wählen ...</translation>
    </message>
    <message>
        <source>New pack...</source>
        <translation>Neues Paket ...</translation>
    </message>
    <message>
        <source>Folder of the pack</source>
        <translation>Ordner des Pakets</translation>
    </message>
    <message numerus="yes">
        <source>group of %n type(s)</source>
        <translation>
            <numerusform>Gruppe mit %n Typ</numerusform>
            <numerusform>Gruppe mit %n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>Paket: %1</translation>
    </message>
    <message>
        <source>The pack the rule is saved into</source>
        <translation>Das Paket, in das die Regel gespeichert wird</translation>
    </message>
    <message>
        <source>Pack the rule is saved into: %1</source>
        <translation>Paket, in das die Regel gespeichert wird: %1</translation>
    </message>
    <message>
        <source>Started from &quot;%1&quot;, which stays as it is</source>
        <translation>Begonnen mit „%1“, das bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The rule can be read.</source>
        <translation>Die Regel ist lesbar.</translation>
    </message>
    <message>
        <source>New threat</source>
        <translation>Neue Bedrohung</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The rule is missing.</source>
        <translation>Die Regel fehlt.</translation>
    </message>
    <message>
        <source>Name the types the rule applies to.</source>
        <translation>Nennen Sie die Typen, für die die Regel gilt.</translation>
    </message>
    <message>
        <source>A test case that raises the threat is missing.</source>
        <translation>Es fehlt ein Testfall, der die Bedrohung auslöst.</translation>
    </message>
    <message>
        <source>A test case that does not raise the threat is missing.</source>
        <translation>Es fehlt ein Testfall, der die Bedrohung nicht auslöst.</translation>
    </message>
    <message>
        <source>A test case cannot be read: %1</source>
        <translation>Ein Testfall ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Test case %1 does not come out as expected: %2</source>
        <translation>Testfall %1 geht nicht aus wie erwartet: %2</translation>
    </message>
    <message>
        <source>Write a title first: it names the threat and its file.</source>
        <translation>Schreiben Sie zuerst einen Titel: Er benennt die Bedrohung und ihre Datei.</translation>
    </message>
    <message>
        <source>Choose the pack it goes into.</source>
        <translation>Wählen Sie das Paket, in das sie kommt.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved to %1; the pack is in order.</source>
        <translation>In %1 gespeichert; das Paket ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1; %n thing(s) left to do.</source>
        <translation>
            <numerusform>In %1 gespeichert; %n Sache ist noch zu tun.</numerusform>
            <numerusform>In %1 gespeichert; %n Sachen sind noch zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and installed; the threat counts in every model from now on.</source>
        <translation>Gespeichert und installiert; die Bedrohung zählt ab jetzt in jedem Modell.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the pack? What was decided about it stays in the models.</source>
        <translation>„%1“ aus dem Paket entfernen? Was darüber entschieden wurde, bleibt in den Modellen.</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>&amp;Bedrohungen</translation>
    </message>
    <message>
        <source>A new threat, those of the pack, and removing one</source>
        <translation>Eine neue Bedrohung, die des Pakets, und eine entfernen</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>&amp;New threat</source>
        <translation>&amp;Neue Bedrohung</translation>
    </message>
    <message>
        <source>&amp;Remove from the pack...</source>
        <translation>Aus dem Paket &amp;entfernen ...</translation>
    </message>
    <message>
        <source>The rule cannot be used: %1</source>
        <translation>Die Regel ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Not removed.</source>
        <translation>Nicht entfernt.</translation>
    </message>
    <message>
        <source>Removed from the pack.</source>
        <translation>Aus dem Paket entfernt.</translation>
    </message>
    <message>
        <source>Removed from the pack; it counts in no model any more.</source>
        <translation>Aus dem Paket entfernt; sie zählt in keinem Modell mehr.</translation>
    </message>
    <message>
        <source>Removed from the pack; the installed pack still has it.</source>
        <translation>Aus dem Paket entfernt; das installierte Paket hat sie noch.</translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorCases</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a test case</source>
        <translation>Testfall hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the test case</source>
        <translation>Testfall entfernen</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>No test cases yet. A rule needs one that raises it and one that does not. Add a small model here, or make one of a target under &quot;On this model&quot;.</source>
        <translation>Noch keine Testfälle. Eine Regel braucht einen, der sie auslöst, und einen, der sie nicht auslöst. Fügen Sie hier ein kleines Modell hinzu oder machen Sie eines aus einem Ziel unter „An diesem Modell“.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Nicht ausgelöst</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>Element, flow or system the case is about</source>
        <translation>Element, Fluss oder System, um das es im Testfall geht</translation>
    </message>
    <message>
        <source>Model of the test case</source>
        <translation>Modell des Testfalls</translation>
    </message>
    <message>
        <source>The case has no element or flow &quot;%1&quot;.</source>
        <translation>Der Testfall hat kein Element und keinen Fluss „%1“.</translation>
    </message>
    <message>
        <source>No test cases</source>
        <translation>Keine Testfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s), not tried</source>
        <translation>
            <numerusform>%n Testfall, nicht erprobt</numerusform>
            <numerusform>%n Testfälle, nicht erprobt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n as expected</source>
        <translation>
            <numerusform>%1 von %n wie erwartet</numerusform>
            <numerusform>%1 von %n wie erwartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorRating</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>STRIDE</source>
        <translation>STRIDE</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>There is no complete defence</source>
        <translation>Eine vollständige Abwehr gibt es nicht</translation>
    </message>
    <message>
        <source>Ids or words of their titles</source>
        <translation>Kennungen oder Wörter ihrer Titel</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Ids such as 5.1.2-1</source>
        <translation>Kennungen wie 5.1.2-1</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>References stay as they are: %1</source>
        <translation>Verweise bleiben, wie sie sind: %1</translation>
    </message>
    <message>
        <source>none of the six</source>
        <translation>keine der sechs</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose the phases in which it comes about.</source>
        <translation>Wählen Sie die Phasen, in denen sie entsteht.</translation>
    </message>
    <message>
        <source>Give at least one dimension of the impact a value.</source>
        <translation>Geben Sie mindestens einer Dimension der Auswirkung einen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue.</source>
        <translation>„%1“ steht nicht im Katalog.</translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorResult</name>
    <message>
        <source>Targets on this model</source>
        <translation>Ziele an diesem Modell</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Make a test case of this</source>
        <translation>&amp;Testfall daraus machen</translation>
    </message>
    <message>
        <source>Takes the target with the neighbours the rule needs as a small model of its own</source>
        <translation>Nimmt das Ziel mit den Nachbarn, die die Regel braucht, als eigenes kleines Modell</translation>
    </message>
    <message>
        <source>Conditions of the rule on the target</source>
        <translation>Bedingungen der Regel am Ziel</translation>
    </message>
    <message>
        <source>Open a model to see what the rule gives on it. The test cases work without one.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was die Regel daran ergibt. Die Testfälle gehen auch ohne.</translation>
    </message>
    <message>
        <source>Write a rule on the left. What it gives on the open model appears here while you type, and why.</source>
        <translation>Schreiben Sie links eine Regel. Was sie am offenen Modell ergibt und warum, erscheint hier beim Tippen.</translation>
    </message>
    <message>
        <source>Name the component types the rule applies to. Then its targets appear here.</source>
        <translation>Nennen Sie die Komponententypen, für die die Regel gilt. Dann erscheinen hier ihre Ziele.</translation>
    </message>
    <message>
        <source>The rule cannot be read yet. Its result appears here as soon as it can.</source>
        <translation>Die Regel ist noch nicht lesbar. Ihr Ergebnis erscheint hier, sobald sie es ist.</translation>
    </message>
    <message>
        <source>This model has no flows.</source>
        <translation>Dieses Modell hat keine Flüsse.</translation>
    </message>
    <message>
        <source>This model has no element of these types.</source>
        <translation>Dieses Modell hat kein Element dieser Typen.</translation>
    </message>
    <message>
        <source>The rule cannot be read now; this is what it gave before.</source>
        <translation>Die Regel ist gerade nicht lesbar; dies ergab sie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>Raised on none of %n target(s)</source>
        <translation>
            <numerusform>Bei keinem von %n Ziel ausgelöst</numerusform>
            <numerusform>Bei keinem von %n Zielen ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised on %1 of %2: %3 certain, %4 possible</source>
        <translation>Bei %1 von %2 ausgelöst: %3 sicher, %4 möglich</translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorTexts</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Name in lists and on the diagram</source>
        <translation>Name in Listen und im Diagramm</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>What it costs: verb first, as in &quot;reveals customer data&quot;</source>
        <translation>Was sie kostet, mit dem Verb voran wie in „legt Kundendaten offen“</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Stays the same for ever; follows the title until you write one</source>
        <translation>Bleibt für immer gleich; folgt dem Titel, bis Sie eine schreiben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>How an attacker gets there, or how it comes about</source>
        <translation>Wie ein Angreifer dahin kommt oder wie es entsteht</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>In diesem Modell</translation>
    </message>
    <message>
        <source>Questions for a workshop</source>
        <translation>Fragen für einen Workshop</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What shows that it is under control</source>
        <translation>Was zeigt, dass sie beherrscht ist</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>What it looks like; filled in: %1</source>
        <translation>Wie es aussieht; eingesetzt werden: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, at most %3 are possible.</source>
        <translation>%1 hat %2 Zeichen, höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <source>The id may have a to z, 0 to 9 and &quot;-&quot; only.</source>
        <translation>Die Kennung darf nur a bis z, 0 bis 9 und „-“ enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>The longer texts have %n word(s) together; with an attack they need %1 to %2.</source>
        <translation>
            <numerusform>Die längeren Texte haben zusammen %n Wort; mit einem Angriff brauchen sie %1 bis %2.</numerusform>
            <numerusform>Die längeren Texte haben zusammen %n Wörter; mit einem Angriff brauchen sie %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the longer texts; %1 to %2 are needed</source>
        <translation>
            <numerusform>%n Wort in den längeren Texten; nötig sind %1 bis %2</numerusform>
            <numerusform>%n Wörter in den längeren Texten; nötig sind %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). The texts below are optional; with an attack, %1 to %2 words together are needed.</source>
        <translation>
            <numerusform>%n Wort. Die Texte darunter sind freiwillig; mit einem Angriff sind zusammen %1 bis %2 Wörter nötig.</numerusform>
            <numerusform>%n Wörter. Die Texte darunter sind freiwillig; mit einem Angriff sind zusammen %1 bis %2 Wörter nötig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleOffDialog</name>
    <message>
        <source>Switch a rule off</source>
        <translation>Regel abschalten</translation>
    </message>
    <message>
        <source>The threat is then raised nowhere in this model. Decisions about it stay. Rule and reason are named in reports and in the audit trail; the settings of the model switch the rule on again.</source>
        <translation>Die Bedrohung wird dann nirgends in diesem Modell gemeldet. Entscheidungen dazu bleiben. Regel und Grund stehen in Berichten und im Prüfpfad; in den Einstellungen des Modells lässt sich die Regel wieder einschalten.</translation>
    </message>
    <message>
        <source>Why this rule does not fit here</source>
        <translation>Warum diese Regel hier nicht passt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
</context>
<context>
    <name>provisor::RuleOutcomeModel</name>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Not raised, open</source>
        <translation>Nicht ausgelöst, offen</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Nicht ausgelöst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>provisor::RuleText</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Words that could come next</source>
        <translation>Wörter, die folgen können</translation>
    </message>
</context>
<context>
    <name>provisor::RuleTraceModel</name>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>provisor::Session</name>
    <message>
        <source>Plan what was tried</source>
        <translation>Ausprobiertes planen</translation>
    </message>
    <message>
        <source>Keep a what-if: %1</source>
        <translation>Ausprobiertes behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep a what-if of %n change(s)</source>
        <translation>
            <numerusform>Eine ausprobierte Änderung behalten</numerusform>
            <numerusform>%n ausprobierte Änderungen behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::SetAsideDialog</name>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this cannot happen here, or does no harm</source>
        <translation>Warum dies hier nicht eintreten kann oder nicht schadet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausschließen</translation>
    </message>
</context>
<context>
    <name>provisor::SettingsDialog</name>
    <message>
        <source>Settings of the model</source>
        <translation>Einstellungen des Modells</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Name des Systems</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>Printed on reports</source>
        <translation>Auf Berichte gedruckt</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Ausgabe des Standards</translation>
    </message>
    <message>
        <source>Levels of risk</source>
        <translation>Risikostufen</translation>
    </message>
    <message>
        <source>%1 up to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>The highest level that needs no treatment</source>
        <translation>Die höchste Stufe, die keine Behandlung braucht</translation>
    </message>
    <message>
        <source>Risk appetite</source>
        <translation>Risikobereitschaft</translation>
    </message>
    <message>
        <source>The system needs a name.</source>
        <translation>Das System braucht einen Namen.</translation>
    </message>
    <message>
        <source>Each limit must be above the one before it.</source>
        <translation>Jede Grenze muss über der vorigen liegen.</translation>
    </message>
    <message>
        <source>Change the settings of the model</source>
        <translation>Einstellungen des Modells ändern</translation>
    </message>
    <message>
        <source>Rules switched off</source>
        <translation>Abgeschaltete Regeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>provisor::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed in %1 ms</source>
        <translation>In %1 ms analysiert</translation>
    </message>
    <message>
        <source>Analysing...</source>
        <translation>Wird analysiert...</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n Bedrohung</numerusform>
            <numerusform>%n Bedrohungen</numerusform>
        </translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Restrisiko</translation>
    </message>
</context>
<context>
    <name>provisor::StencilPanel</name>
    <message>
        <source>Enter adds</source>
        <translation>Enter fügt hinzu</translation>
    </message>
    <message>
        <source>Filter types</source>
        <translation>Typen filtern</translation>
    </message>
    <message>
        <source>Filter component types</source>
        <translation>Komponententypen filtern</translation>
    </message>
    <message>
        <source>Component types</source>
        <translation>Komponententypen</translation>
    </message>
    <message>
        <source>Stencils</source>
        <translation>Bausteine</translation>
    </message>
</context>
<context>
    <name>provisor::ThingInterface</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Selects it and nothing else</source>
        <translation>Wählt es aus und sonst nichts</translation>
    </message>
    <message>
        <source>Opens an editor on its name</source>
        <translation>Öffnet ein Eingabefeld für den Namen</translation>
    </message>
    <message>
        <source>Starts a flow; arrow keys and Enter choose where it ends</source>
        <translation>Beginnt einen Fluss; Pfeiltasten und Eingabe wählen, wo er endet</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatCard</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Verantwortung zuweisen</translation>
    </message>
    <message>
        <source>Risk, mitigations, provisions</source>
        <translation>Risiko, Maßnahmen, Bestimmungen</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatDetail</name>
    <message>
        <source>Threat in full</source>
        <translation>Bedrohung im Einzelnen</translation>
    </message>
    <message>
        <source>Note on a threat</source>
        <translation>Notiz zu einer Bedrohung</translation>
    </message>
    <message>
        <source>Choose a threat to see why it is there and what treats it.</source>
        <translation>Wählen Sie eine Bedrohung, um zu sehen, warum es sie gibt und was sie behandelt.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>threat on target</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation>dem gesamten System</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Verantwortung zuweisen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier steht</translation>
    </message>
    <message>
        <source>Show on diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 von 5</translation>
    </message>
    <message>
        <source>Overrule this factor</source>
        <translation>Diesen Faktor übersteuern</translation>
    </message>
    <message>
        <source>As derived</source>
        <translation>Wie abgeleitet</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>set by hand: %1</source>
        <translation>von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Verlässlichkeit %1</translation>
    </message>
    <message>
        <source>Likelihood %1 × impact %2 (%3) = %4</source>
        <translation>Wahrscheinlichkeit %1 × Auswirkung %2 (%3) = %4</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1 chosen, %2 suggested</source>
        <translation>%1 gewählt, %2 vorgeschlagen</translation>
    </message>
    <message>
        <source>Add mitigation %1</source>
        <translation>Maßnahme %1 hinzufügen</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n genannt</numerusform>
            <numerusform>%n genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this threat</source>
        <translation>Notiz zu dieser Bedrohung</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Accepted by %1.</source>
        <translation>Angenommen von %1.</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2.</source>
        <translation>Angenommen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Show path on diagram</source>
        <translation>Pfad im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Why, before you choose</source>
        <translation>Begründung vor der Auswahl</translation>
    </message>
    <message>
        <source>Why the factor is overruled</source>
        <translation>Warum der Faktor übersteuert wird</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message>
        <source>What if this were done?</source>
        <translation>Was wäre damit?</translation>
    </message>
    <message>
        <source>What if &quot;%1&quot; were done?</source>
        <translation>Was wäre, wenn &quot;%1&quot; umgesetzt wäre?</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>%1
Key %2 in the table takes it up.</source>
        <translation>%1
Taste %2 in der Tabelle nimmt sie auf.</translation>
    </message>
    <message>
        <source>The rule no longer fires here. The decision is kept: %1.</source>
        <translation>Die Regel trifft hier nicht mehr zu. Die Entscheidung bleibt erhalten: %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Schlagwort</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What was decided and why, for the report</source>
        <translation>Was entschieden wurde und warum, für den Bericht</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Write a comment, Ctrl+Enter adds it</source>
        <translation>Kommentar schreiben, Strg+Eingabe fügt ihn hinzu</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>no change yet</source>
        <translation>noch keine Änderung</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatDialog</name>
    <message>
        <source>Add threat</source>
        <translation>Bedrohung hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who does what, through what, and what comes of it</source>
        <translation>Wer tut was, wodurch, und was folgt daraus</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatFilter</name>
    <message>
        <source>Outside of all boundaries</source>
        <translation>Außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No provision</source>
        <translation>Keine Bestimmung</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatTableModel</name>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Verantwortung zuweisen</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>risk</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
</context>
<context>
    <name>provisor::ThreatsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter threats by text</source>
        <translation>Bedrohungen nach Text filtern</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Change all checked threats</source>
        <translation>Alle angekreuzten Bedrohungen ändern</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Add mitigation</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>One change, one undo</source>
        <translation>Eine Änderung, einmal rückgängig</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set owner of %n threat(s)</source>
        <translation>
            <numerusform>Verantwortung für %n Bedrohung zuweisen</numerusform>
            <numerusform>Verantwortung für %n Bedrohungen zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set due date of %n threat(s)</source>
        <translation>
            <numerusform>Fälligkeit von %n Bedrohung setzen</numerusform>
            <numerusform>Fälligkeit von %n Bedrohungen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (treats %2 of %3)</source>
        <translation>%1 (behandelt %2 von %3)</translation>
    </message>
    <message>
        <source>Add a threat in own words</source>
        <translation>Bedrohung in eigenen Worten hinzufügen</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message>
        <source>A threat that a rule found goes when its cause goes; set its status to &quot;Not applicable&quot;.</source>
        <translation>Eine von einer Regel gefundene Bedrohung entfällt mit ihrer Ursache; setzen Sie ihren Status auf „Nicht anwendbar“.</translation>
    </message>
    <message>
        <source>Delete threat &quot;%1&quot;</source>
        <translation>Bedrohung „%1“ löschen</translation>
    </message>
    <message>
        <source>%1 (%2 hidden)</source>
        <translation>%1 (%2 ausgeblendet)</translation>
    </message>
    <message>
        <source>Switch this rule off in this model...</source>
        <translation>Diese Regel in diesem Modell abschalten ...</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Provision...</source>
        <translation>Bestimmung ...</translation>
    </message>
    <message>
        <source>In a boundary...</source>
        <translation>In einer Grenze ...</translation>
    </message>
    <message>
        <source>Entry of a framework...</source>
        <translation>Eintrag eines Rahmenwerks ...</translation>
    </message>
    <message>
        <source>Label...</source>
        <translation>Schlagwort ...</translation>
    </message>
    <message>
        <source>Changed since a baseline...</source>
        <translation>Geändert seit einem Referenzstand ...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Principle of the standard</source>
        <translation>Grundsatz der Norm</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>Diese Ansicht speichern ...</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view. It keeps the filters, the order and the groups.</source>
        <translation>Name der Ansicht. Sie merkt sich Filter, Reihenfolge und Gruppen.</translation>
    </message>
</context>
<context>
    <name>provisor::TreatmentChart</name>
    <message>
        <source>Threats above the level after each step</source>
        <translation>Bedrohungen über der Stufe nach jedem Schritt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n threat(s) above</source>
        <translation>
            <numerusform>%1: eine Bedrohung darüber</numerusform>
            <numerusform>%1: %n Bedrohungen darüber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::TreatmentPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the ranking by text</source>
        <translation>Rangliste nach Text filtern</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>Nichts über</translation>
    </message>
    <message>
        <source>Highest level that is to remain</source>
        <translation>Höchste Stufe, die bleiben darf</translation>
    </message>
    <message>
        <source>What if all were done?</source>
        <translation>Was wäre mit allen?</translation>
    </message>
    <message>
        <source>Plan all steps</source>
        <translation>Alle Schritte planen</translation>
    </message>
    <message>
        <source>Mitigations by the risk they remove</source>
        <translation>Maßnahmen nach dem Risiko, das sie nehmen</translation>
    </message>
    <message>
        <source>Steps of the cheapest set</source>
        <translation>Schritte der günstigsten Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n mitigation(s) would remove risk</source>
        <translation>
            <numerusform>Eine Maßnahme würde das Risiko senken</numerusform>
            <numerusform>%n Maßnahmen würden das Risiko senken</numerusform>
        </translation>
    </message>
    <message>
        <source>Working it out...</source>
        <translation>Wird ermittelt ...</translation>
    </message>
    <message>
        <source>No threat is above %1 today.</source>
        <translation>Keine Bedrohung liegt heute über %1.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue lowers what is above %1.</source>
        <translation>Nichts im Katalog senkt, was über %1 liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): %1 threats above %2 become %3, the residual risk falls from %4 to %5. Effort: %6.</source>
        <translation>
            <numerusform>Ein Schritt: Aus %1 Bedrohungen über %2 werden %3, das Restrisiko sinkt von %4 auf %5. Aufwand: %6.</numerusform>
            <numerusform>%n Schritte: Aus %1 Bedrohungen über %2 werden %3, das Restrisiko sinkt von %4 auf %5. Aufwand: %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found step by step, always what brings the most for its effort. A cheaper set may exist.</source>
        <translation>Schritt für Schritt gefunden, immer das, was für seinen Aufwand am meisten bringt. Eine günstigere Auswahl kann es geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) stay above %1 whatever the catalogue offers: change the design, transfer the risk or accept it.</source>
        <translation>
            <numerusform>Eine Bedrohung bleibt über %1, was der Katalog auch bietet: Ändern Sie den Entwurf, übertragen Sie das Risiko oder akzeptieren Sie es.</numerusform>
            <numerusform>%n Bedrohungen bleiben über %1, was der Katalog auch bietet: Ändern Sie den Entwurf, übertragen Sie das Risiko oder akzeptieren Sie es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No mitigation of the catalogue would remove risk.</source>
        <translation>Keine Maßnahme des Katalogs würde das Risiko senken.</translation>
    </message>
    <message>
        <source>Choose a mitigation to see what it brings.</source>
        <translation>Wählen Sie eine Maßnahme, um zu sehen, was sie bringt.</translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of residual risk from %n threat(s)</source>
        <translation>
            <numerusform>Nimmt %1 Restrisiko von einer Bedrohung</numerusform>
            <numerusform>Nimmt %1 Restrisiko von %n Bedrohungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) within the appetite.</source>
        <translation>
            <numerusform>eine kommt in die Risikobereitschaft.</numerusform>
            <numerusform>%n kommen in die Risikobereitschaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishes: %1</source>
        <translation>Schließt ab: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Im Plan zeigen</translation>
    </message>
    <message>
        <source>What if this were done?</source>
        <translation>Was wäre damit?</translation>
    </message>
    <message>
        <source>Gives evidence for</source>
        <translation>Liefert Nachweise für</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>eine Bestimmung</numerusform>
            <numerusform>%n Bestimmungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) of the model</source>
        <translation>
            <numerusform>eine Bedrohung des Modells</numerusform>
            <numerusform>%n Bedrohungen des Modells</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>So prüfen Sie sie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) planned in one change</source>
        <translation>
            <numerusform>Ein Schritt in einer Änderung geplant</numerusform>
            <numerusform>%n Schritte in einer Änderung geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::TreatmentTableModel</name>
    <message>
        <source>Adds it</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>Finishes %n</source>
        <translation>
            <numerusform>Schließt eine ab</numerusform>
            <numerusform>Schließt %n ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Residual risk it removes over the whole model</source>
        <translation>Restrisiko, das sie im ganzen Modell nimmt</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Senkt um</translation>
    </message>
    <message>
        <source>Threats whose residual risk falls</source>
        <translation>Bedrohungen, deren Restrisiko sinkt</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Threats that come within the appetite</source>
        <translation>Bedrohungen, die in die Risikobereitschaft kommen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Whether it is added to the model or what is open of it finished</source>
        <translation>Ob sie dem Modell hinzugefügt oder Offenes davon abgeschlossen wird</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Bewirkt</translation>
    </message>
    <message>
        <source>Provisions it gives evidence for</source>
        <translation>Bestimmungen, für die sie Nachweise liefert</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Threats above the level after this step</source>
        <translation>Bedrohungen über der Stufe nach diesem Schritt</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Sum of the residual risk after this step</source>
        <translation>Summe des Restrisikos nach diesem Schritt</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message numerus="yes">
        <source>Adds, finishes %n</source>
        <translation>
            <numerusform>Neu, schließt 1 ab</numerusform>
            <numerusform>Neu, schließt %n ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::TrendChart</name>
    <message>
        <source>Threats by level over the baselines</source>
        <translation>Bedrohungen nach Stufe über die Referenzstände</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 provisions met</source>
        <translation>%1 von %2 Bestimmungen erfüllt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Provisions met</source>
        <translation>Bestimmungen erfüllt</translation>
    </message>
</context>
<context>
    <name>provisor::TypePopup</name>
    <message>
        <source>Add element: type a name</source>
        <translation>Element hinzufügen: Typ eingeben</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Komponententyp</translation>
    </message>
    <message>
        <source>Component types</source>
        <translation>Komponententypen</translation>
    </message>
    <message>
        <source>Enter connects it from %1, Shift+Enter does not</source>
        <translation>Eingabe verbindet es von %1 aus, Umschalt+Eingabe nicht</translation>
    </message>
</context>
<context>
    <name>provisor::WelcomePage</name>
    <message>
        <source>Threat modelling of AI systems against ETSI EN 304 223</source>
        <translation>Bedrohungsmodellierung von KI-Systemen nach ETSI EN 304 223</translation>
    </message>
    <message>
        <source>Not saved when the program ended</source>
        <translation>Beim Programmende nicht gespeichert</translation>
    </message>
    <message>
        <source>A model never saved</source>
        <translation>Ein nie gespeichertes Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>No recent files yet.</source>
        <translation>Noch keine zuletzt verwendeten Dateien.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>open as a new model</source>
        <translation>als neues Modell öffnen</translation>
    </message>
</context>
<context>
    <name>provisor::WhatIfBar</name>
    <message>
        <source>What if: nothing is saved.</source>
        <translation>Was wäre, wenn: Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Threats that appear, vanish or move</source>
        <translation>Bedrohungen, die erscheinen, verschwinden oder sich verschieben</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make all of it one change of the model</source>
        <translation>Alles zu einer Änderung des Modells machen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the model as it was</source>
        <translation>Zurück zum Modell, wie es war</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>A what-if is on. Keep what was tried?</source>
        <translation>Sie probieren gerade etwas aus. Möchten Sie es behalten?</translation>
    </message>
    <message>
        <source>Keep the what-if</source>
        <translation>Ausprobiertes behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n mitigation(s) were tried as if done. Keep them as planned?</source>
        <translation>
            <numerusform>Eine Maßnahme wurde ausprobiert, als wäre sie umgesetzt. Als geplant behalten?</numerusform>
            <numerusform>%n Maßnahmen wurden ausprobiert, als wären sie umgesetzt. Als geplant behalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>A planned mitigation lowers the target risk; the residual risk falls once it is implemented.</source>
        <translation>Eine geplante Maßnahme senkt das Zielrisiko; das Restrisiko sinkt, sobald sie umgesetzt ist.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Als geplant</translation>
    </message>
    <message>
        <source>As implemented</source>
        <translation>Als umgesetzt</translation>
    </message>
    <message>
        <source>Differences of the what-if</source>
        <translation>Unterschiede durch das Ausprobierte</translation>
    </message>
    <message>
        <source>Kept as one change; undo takes it back.</source>
        <translation>Als eine Änderung behalten; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Dropped; the model is as it was.</source>
        <translation>Verworfen; das Modell ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>provisor::WhatIfModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>eine Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
<context>
    <name>provisor::Workspace</name>
    <message>
        <source>Only the path is shown in full; Escape shows all again.</source>
        <translation>Nur der Pfad ist voll zu sehen; Escape zeigt wieder alles.</translation>
    </message>
</context>
<context>
    <name>provisor::ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>In Fenster einpassen</translation>
    </message>
</context>
</TS>
