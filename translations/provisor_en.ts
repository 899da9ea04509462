<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Analyser</name>
    <message>
        <source>The rule of the threat &quot;%1&quot; asks for too much work on a model of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule does not hold any more; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not in the model any more; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisCommands</name>
    <message numerus="yes">
        <source>%n gate(s) not met.</source>
        <translation>
            <numerusform>%n gate not met.</numerusform>
            <numerusform>%n gates not met.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --threat, or --rule and --target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a threat key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has the form threat@target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why needs --threat KEY, or --rule ID and --target ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 risk %3 (%4) is above %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigation %1: was due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provision %1: no claim is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gates are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 1 and the reasons when a gate is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest level that passes; the appetite of the model when no gate is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which risk counts; residual when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed: possible threats do not count for --max-risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every open threat has an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisions that need a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats, open questions and provisions of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a threat is there, or why it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threat by its key, threat@target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a catalogue threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element, a flow or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions, those that decide the most risk first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisOutput</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would raise %n threat(s)</source>
        <translation>
            <numerusform>would raise %n threat</numerusform>
            <numerusform>would raise %n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would clear %n threat(s)</source>
        <translation>
            <numerusform>would clear %n threat</numerusform>
            <numerusform>would clear %n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed, %2 possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(residual risk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer raised; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk at stake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property of an element or flow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>This is not a compiled catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the sources with: provisor-cli catalogue compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was compiled by another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile it again with this version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Catalogue %1, digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue show needs an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 5.2.2-1, AML.T0051 or prompt-injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is called &quot;%1&quot;; the nearest are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no entry &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try catalogue search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue does not know &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded knowledge: catalogue list KIND, catalogue show ID, catalogue search TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueCompiler</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has a &quot;catalogue&quot; block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue.yaml with id, version, title and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CoSAI risk map has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisions %1 and %2 have the same UK id &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples do not show both sides of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one with &quot;raised&quot; and one with &quot;clear&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example has no element or flow &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them, or &quot;system&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example has no element &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example uses the id &quot;%1&quot; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected keys with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no property that can be set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal value of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the entry that begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, but is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 characters, at most %3 are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only these characters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text in the list &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids have no blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is defined twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is first defined in %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is one of the built-in catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries belong to no framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &quot;framework&quot; block to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a &quot;catalogue&quot; block in another file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal name of a type group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property has more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provision is addressed to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two duties &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join their texts: a provision has one duty per modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provision has no duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with its modality, shall or should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only threats on elements apply to component types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &quot;applies_to&quot; out, or set &quot;scope&quot; to element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat has no impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one of the dimensions C I A S P F L a value from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are written in &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing &quot;%1&quot; to be translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected keys with texts under &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text &quot;%1&quot; to be translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is translated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation into &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; cannot be filled in for a threat of this scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts have %1 words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 to %2 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueOutput</name>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(implied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(supporting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STRIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability %1, maturity %2, impact %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete defence; controls cut its likelihood by at most 60 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property, control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property, context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this catalogue refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>&quot;%1&quot; is not a member of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta %1 has neither &quot;before&quot; nor &quot;after&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta %1 mixes two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change has no list of deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change has no valid id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the change is not an ISO 8601 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin of the change is unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 has no option %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSupport</name>
    <message>
        <source>The name of the input file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report template &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the output file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, property %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date of the form YYYY-MM-DD, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to a file instead of standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day that counts as today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>provisor-cli COMMAND [ARGUMENTS]

Threat-models AI systems against ETSI TS 104 223 / EN 304 223.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
provisor-cli COMMAND --help shows the options of a command; --lang xx chooses the language; --version prints the version.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang needs a language after it, for example de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See provisor-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>Accept %n risk(s)</source>
        <translation>
            <numerusform>Accept %n risk</numerusform>
            <numerusform>Accept %n risks</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrule a risk factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an overruled risk factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add threat &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mitigation &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n high</numerusform>
            <numerusform>%n high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n low</numerusform>
            <numerusform>%n low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutual TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of mixed trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>There is nothing on this diagram yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; here, because the name was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records added, %2 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs -o MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads another tool&apos;s file or the text form; prints what was read, what was mapped to what, and what could not be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the file; recognised when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to this model instead of making a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a model in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form to write; text when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the forms that can be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>All of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first holds the second, otherwise the third:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised, because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised as possible, because %1 What is not answered decides it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised, because %1 What is not answered could change that: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised, because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised: the threat concerns elements, not flows or the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised: the threat concerns flows, not elements or the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised: the threat concerns the system as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised: &quot;%1&quot; is out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised: the threat concerns %1; &quot;%2&quot; is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no threat &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no element or flow &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>Another program has changed the file since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name, or open the file again and merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former content is untouched. Check the folder, its permissions and free space, or save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed, please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisor model as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisor model as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWASP Threat Dragon 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Threat Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no form this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads Provisor models as file, text and JSON, Threat Dragon 2 and Open Threat Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot; to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot; to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>The icon contains &quot;%1&quot;, which cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon is not a valid SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path data of an icon is invalid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The end of a text of %1 characters: &quot;%2...&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no such property here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; → %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no object with members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1: &quot;%2&quot; refers to %3, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary &quot;%1&quot; would lie inside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that describes the model cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 still refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of %1 is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the second of its kind on its diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name &quot;system&quot; stands for the system as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has exactly one &quot;model&quot; record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The crash journal cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not protected against a crash until they are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash journal cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running program is using the crash journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a crash journal, or its first line is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Arrange diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; of Graphviz could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Graphviz (package &quot;graphviz&quot; on Debian and Ubuntu) or arrange the diagram by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Graphviz could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new needs -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaying the trail does not lead to the content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>does not end where the file says, after %n entr(ies): entries were cut off or added</source>
        <translation>
            <numerusform>does not end where the file says, after %n entry: entries were cut off or added</numerusform>
            <numerusform>does not end where the file says, after %n entries: entries were cut off or added</numerusform>
        </translation>
    </message>
    <message>
        <source>made with catalogue %1, this program has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonical bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was not written by this version of Provisor, or was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new model, empty or from a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from a sample; samples lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure, integrity, canonical bytes, hash chain, catalogue digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The file is damaged or was made by another program: restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB a model may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Provisor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files of other programs and text forms instead of opening them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, not a Provisor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format version %1, this program reads up to version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version of Provisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no format version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a mode that Provisor does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not laid out as format version %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains something a model does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no valid id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has exactly one record that describes it, this file has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenThreatModel</name>
    <message>
        <source>Imported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust rating %1 of &quot;%2&quot; → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; holds others → boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component &quot;%1&quot; (%2) → %3, from its name and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in &quot;%2&quot;, which the file does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataflow &quot;%1&quot;: an end of it is no component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the risk of asset &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset processed by a component (it is kept where it is stored and carried)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset &quot;%1&quot; at a place the file does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats on components and dataflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot; on &quot;%2&quot;, which the file does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact %1 of 100 in the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood of a threat (it is worked out from four factors here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment on the risk of a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigations on threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation &quot;%1&quot;, which the file does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representation &quot;%1&quot;: nothing has a place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representation without a position (a place in code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigations described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot;, which is on nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation &quot;%1&quot;, which is for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Open Threat Model file: &quot;otmVersion&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has version %1 of the Open Threat Model format; 0.1.0 and 0.2.0 are read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A diagram cannot be written as &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file name that ends in .svg, .png or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>%1 needs -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no baseline &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is not a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the report says no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a suffix such as .pdf, or --format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diagram &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has nothing to draw: no element and no boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an element first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report; the format follows the file&apos;s suffix when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which report; board when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline the report shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG file for the head of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagram as SVG, PNG or PDF, by the file&apos;s suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which diagram; the first when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the cards show; threats when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards or the classic data-flow notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours; light when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the diagrams with Graphviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to right or top to bottom; what fits better when not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provisions</name>
    <message>
        <source>any organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role not stated; addresses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1 as taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses %1, which is not among our roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on a condition the model cannot tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as the diagram shows, the condition does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition depends on what is not answered (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The mitigation &quot;%2&quot; gives evidence for it, although, as far as the diagram shows, the condition does not hold: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a legal value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters, more than the %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must be a single line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a null character or half of a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date of the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a short name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the list is too long or no valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is too long or no valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a threat key of the form threat@target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no valid id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of texts was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The %1 worst risks today</source>
        <translation>
            <numerusform>The one risk today</numerusform>
            <numerusform>The %1 worst risks today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the plan leaves above appetite: %1 risks</source>
        <translation>
            <numerusform>What the plan leaves above appetite: one risk</numerusform>
            <numerusform>What the plan leaves above appetite: %1 risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks exceed the release limit of %2.</source>
        <translation>
            <numerusform>One risk exceeds the release limit of %2.</numerusform>
            <numerusform>%1 risks exceed the release limit of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the plan as it is, %1 stay critical.</source>
        <translation>
            <numerusform>With the plan as it is, one stays critical.</numerusform>
            <numerusform>With the plan as it is, %1 stay critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set dates for %1 late mitigations</source>
        <translation>
            <numerusform>Set a date for one late mitigation</numerusform>
            <numerusform>Set dates for %1 late mitigations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %1 days late</source>
        <translation>
            <numerusform>It is one day late</numerusform>
            <numerusform>It is %1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %1 days late</source>
        <translation>
            <numerusform>They are one day late</numerusform>
            <numerusform>They are %1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and belong to %1 owners</source>
        <translation>
            <numerusform>and belong to one owner</numerusform>
            <numerusform>and belong to %1 owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treat or accept %1 risks</source>
        <translation>
            <numerusform>Treat or accept one risk</numerusform>
            <numerusform>Treat or accept %1 risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves them above appetite.</source>
        <translation>
            <numerusform>The plan leaves it above appetite.</numerusform>
            <numerusform>The plan leaves them above appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 nothing is planned.</source>
        <translation>
            <numerusform>For one nothing is planned.</numerusform>
            <numerusform>For %1 nothing is planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are accepted until %2.</source>
        <translation>
            <numerusform>One is accepted until %2.</numerusform>
            <numerusform>%1 are accepted until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are accepted without an end.</source>
        <translation>
            <numerusform>One is accepted without an end.</numerusform>
            <numerusform>%1 are accepted without an end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew or end %1 acceptances</source>
        <translation>
            <numerusform>Renew or end one acceptance</numerusform>
            <numerusform>Renew or end %1 acceptances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They end within three months; the risks then need treatment.</source>
        <translation>
            <numerusform>It ends within three months; the risk then needs treatment.</numerusform>
            <numerusform>They end within three months; the risks then need treatment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more facts</source>
        <translation>
            <numerusform>and one more fact</numerusform>
            <numerusform>and %1 more facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are late.</source>
        <translation>
            <numerusform>One mitigation is late.</numerusform>
            <numerusform>%1 mitigations are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next to watch is %2, %3: it alone brings %1 risks within appetite.</source>
        <translation>
            <numerusform>The next to watch is %2, %3: it alone brings one risk within appetite.</numerusform>
            <numerusform>The next to watch is %2, %3: it alone brings %1 risks within appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks are critical and block release.</source>
        <translation>
            <numerusform>One risk is critical and blocks release.</numerusform>
            <numerusform>%1 risks are critical and block release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan removes the last of them by %2.</source>
        <translation>
            <numerusform>The plan removes it by %2.</numerusform>
            <numerusform>The plan removes the last of them by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves all of them.</source>
        <translation>
            <numerusform>The plan leaves it.</numerusform>
            <numerusform>The plan leaves all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan leaves %1 of them.</source>
        <translation>
            <numerusform>The plan leaves one of them.</numerusform>
            <numerusform>The plan leaves %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No threat was raised by %2 rules on %1 parts.</source>
        <translation>
            <numerusform>No threat was raised by %2 rules on one part.</numerusform>
            <numerusform>No threat was raised by %2 rules on %1 parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 risks are above appetite; %3 of these have no control planned.</source>
        <translation>
            <numerusform>One of %2 risks is above appetite; %3 has no control planned.</numerusform>
            <numerusform>%1 of %2 risks are above appetite; %3 of these have no control planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 risks are within appetite.</source>
        <translation>
            <numerusform>The one risk is within appetite.</numerusform>
            <numerusform>All %1 risks are within appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open questions could change that.</source>
        <translation>
            <numerusform>One open question could change that.</numerusform>
            <numerusform>%1 open questions could change that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are due by %2; together they bring %3 of %4 risks within appetite.</source>
        <translation>
            <numerusform>One mitigation is due by %2; it brings %3 of %4 risks within appetite.</numerusform>
            <numerusform>%1 mitigations are due by %2; together they bring %3 of %4 risks within appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %2 requirements that fall to us, %1 are met;</source>
        <translation>
            <numerusform>Of the %2 requirements that fall to us, one is met;</numerusform>
            <numerusform>Of the %2 requirements that fall to us, %1 are met;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no duty is known to be unmet, and %1 are not answered.</source>
        <translation>
            <numerusform>no duty is known to be unmet, and one is not answered.</numerusform>
            <numerusform>no duty is known to be unmet, and %1 are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 binding ones are not, and %2 of these have nothing planned.</source>
        <translation>
            <numerusform>one binding one is not, and for it %2 is planned.</numerusform>
            <numerusform>%1 binding ones are not, and %2 of these have nothing planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %1 of the %3 risks above appetite, more than any other part.</source>
        <translation>
            <numerusform>%2 carries one of the %3 risks above appetite.</numerusform>
            <numerusform>%2 carries %1 of the %3 risks above appetite, more than any other part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system has %1 parts in %2;</source>
        <translation>
            <numerusform>The system has one part in %2;</numerusform>
            <numerusform>The system has %1 parts in %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 parts in %2;</source>
        <translation>
            <numerusform>It has one part in %2;</numerusform>
            <numerusform>It has %1 parts in %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones of trust</source>
        <translation>
            <numerusform>one zone of trust</numerusform>
            <numerusform>%1 zones of trust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %2 data flows cross a zone</source>
        <translation>
            <numerusform>one of its %2 data flows crosses a zone</numerusform>
            <numerusform>%1 of its %2 data flows cross a zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 carry personal data.</source>
        <translation>
            <numerusform>and one carries personal data.</numerusform>
            <numerusform>and %1 carry personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are recorded; %2.</source>
        <translation>
            <numerusform>One change is recorded; %2.</numerusform>
            <numerusform>%1 changes are recorded; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them hold both a duty (“shall”) and a recommendation (“should”), which makes %2 requirements:</source>
        <translation>
            <numerusform>One of them holds both a duty (“shall”) and a recommendation (“should”), which makes %2 requirements:</numerusform>
            <numerusform>%1 of them hold both a duty (“shall”) and a recommendation (“should”), which makes %2 requirements:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 fall to us, %3 to others alone, %1 do not apply.</source>
        <translation>
            <numerusform>%2 fall to us, %3 to others alone, one does not apply.</numerusform>
            <numerusform>%2 fall to us, %3 to others alone, %1 do not apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 rest with others</source>
        <translation>
            <numerusform>it rests with others</numerusform>
            <numerusform>all %1 rest with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are in the full report.</source>
        <translation>
            <numerusform>One more is in the full report.</numerusform>
            <numerusform>%1 more are in the full report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 day late</numerusform>
            <numerusform>%1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %1 late ones: %2.</source>
        <translation>
            <numerusform>Without the late one: %2.</numerusform>
            <numerusform>Without the %1 late ones: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>above appetite, %1 critical</source>
        <translation>
            <numerusform>above appetite, one critical</numerusform>
            <numerusform>above appetite, %1 critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parts can be reached by content that nobody vouches for.</source>
        <translation>
            <numerusform>One part can be reached by content that nobody vouches for.</numerusform>
            <numerusform>%1 parts can be reached by content that nobody vouches for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 controls are in force, %2 verified</source>
        <translation>
            <numerusform>One control is in force, %2 verified</numerusform>
            <numerusform>%1 controls are in force, %2 verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mitigations are due by then.</source>
        <translation>
            <numerusform>One mitigation is due by then.</numerusform>
            <numerusform>%1 mitigations are due by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No risk stays critical;</source>
        <translation>
            <numerusform>No risk stays critical;</numerusform>
            <numerusform>No risk stays critical;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks stay critical;</source>
        <translation>
            <numerusform>One risk stays critical;</numerusform>
            <numerusform>%1 risks stay critical;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stay high.</source>
        <translation>
            <numerusform>one stays high.</numerusform>
            <numerusform>%1 stay high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 risks stay above appetite.</source>
        <translation>
            <numerusform>One risk stays above appetite.</numerusform>
            <numerusform>%1 risks stay above appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 threats are confirmed.</source>
        <translation>
            <numerusform>One of the %2 threats is confirmed.</numerusform>
            <numerusform>%1 of the %2 threats are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hang on an unanswered question and may fall away.</source>
        <translation>
            <numerusform>One hangs on an unanswered question and may fall away.</numerusform>
            <numerusform>%1 hang on an unanswered question and may fall away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %1 of the %2 controls in force are not verified.</source>
        <translation>
            <numerusform>: one of the %2 controls in force is not verified.</numerusform>
            <numerusform>: %1 of the %2 controls in force are not verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 threats hang on it.</source>
        <translation>
            <numerusform>One threat hangs on it.</numerusform>
            <numerusform>%1 threats hang on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more: page {page}.</source>
        <translation>
            <numerusform>One more: page {page}.</numerusform>
            <numerusform>%1 more: page {page}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parts,</source>
        <translation>
            <numerusform>One part,</numerusform>
            <numerusform>%1 parts,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flows,</source>
        <translation>
            <numerusform>one flow,</numerusform>
            <numerusform>%1 flows,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones.</source>
        <translation>
            <numerusform>one zone.</numerusform>
            <numerusform>%1 zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 threats are confirmed.</source>
        <translation>
            <numerusform>The one threat is confirmed.</numerusform>
            <numerusform>All %1 threats are confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>report to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst risks today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by force and by our role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity by principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties not met, those that leave most risk open first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan, in order of due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan leaves above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System and boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before controls, %2 today, %3 with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk from 0 to 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold release, plan more controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* critical → *%2* when the plan is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold release until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before then only by your exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* critical → *%2* on %3 → *0* on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* critical → *0* on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are %1 to %2 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and not all have an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(page {page})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* above appetite → *%2* when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* above appetite → *%2* with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* accepted → *%2* in three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is asked of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram of the model has nothing on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram of the system with the parts %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sections on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram and boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How risk is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats set aside as not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan in order of due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks the plan leaves above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each mitigation treats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References by framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail and digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet; planned: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within appetite; no further control is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Likelihood*, sum rounded half up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Impact*, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut in L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut in I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L × I is computed before rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete defence is known today: the cut in L is capped at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut in L is capped at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut in I is capped at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½: second of its kind and control family, counted half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, factor by factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mitigation of the model acts on this threat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control against them has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 threats raised are set aside as not relevant.</source>
        <translation>
            <numerusform>The one threat raised is set aside as not relevant.</numerusform>
            <numerusform>All %1 threats raised are set aside as not relevant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No control is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control that is still to come has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 requirements that fall to us has been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part and no flow of the system carries a risk above appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the parts of the system and the flows between them, or import a model; then write this report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We act as its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 is broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: its table of objects was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the PDF is not the one that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the system; sign: worst threat today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data flows; sign: worst threat today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Risk* is likelihood × impact, 1 to 25. Low up to %1, medium up to %2, high up to %3, critical above. Risks above %4 are above appetite; critical ones block release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Likelihood* is the weighted sum of four factors from 1 to 5, rounded half up to one decimal. *Impact* is the highest of the dimensions confidentiality (C), integrity (I), availability (A), safety (S), privacy (P), financial (F) and legal (L), adjusted to this use; one more, up to 5, where three of them reach 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Mitigations* cut likelihood, impact or both by effect × status: effect low 0.2, medium 0.4, high 0.6; status planned 0, in progress 0.3, implemented 0.7, verified 1. A second one of the same kind and control family counts half. The cut in likelihood is at most 0.85, or 0.60 where no complete defence is known; the cut in impact at most 0.70. The plan counts every dated mitigation as implemented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated, physical access needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone, or open content that the system reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a laboratory or a state is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary language, no tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high value, repeated attempts known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors of the likelihood and their weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats it acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations and the threats they act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer differs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer goes further: fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue holds no provisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provision. Status: M mandatory (“shall”), R recommended (“should”), C under a condition. Support: Y claim met, N partly or not met, N/A does not apply or rests with others, ? not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threat of the model refers to another framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats of the model by entry of other frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit trail was given with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every entry fits the hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 does not fit the hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the last entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the model (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no diagram: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board: four pages to decide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report: every threat, provision and mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; cannot be written as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports: %1; formats: pdf, html, md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before controls: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plan: %1 critical, %2 high, %3 medium, %4 low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst today: %1 at likelihood %2, impact %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer and retirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 provisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 provisions with %3 requirements. We have not said which role we have; all %3 requirements are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are ours; the reviewer’s verdict is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties (“shall”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations (“should”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by force and by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements by our claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. One requirement may fall to us in two roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none applies to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty is claimed as not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks left open: threats above appetite today that the provision addresses;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical ones among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Today*, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: threats left above appetite after this step and all before it,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought within appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted line: %1, when all is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control is recorded, so nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recorded control is in force; nothing else is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned, not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned controls are not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan leaves no risk above appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from %1 reaches %2, which acts through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; none acts on the five worst risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control with a date is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk stays above appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%2 threats raised, %1 of them set aside as not relevant.</source>
        <translation>
            <numerusform>%2 threats raised, one of them set aside as not relevant.</numerusform>
            <numerusform>%2 threats raised, %1 of them set aside as not relevant.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 threats above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 relevant, above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the plan is done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign, the threats of one field with their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign, one threat, hollow if only possible; numbered, the worst today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every threat by likelihood and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threat was raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threat that was raised is relevant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk = likelihood × impact, 1 to 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the plan is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 relevant threats are confirmed.</source>
        <translation>
            <numerusform>One of the %2 relevant threats is confirmed.</numerusform>
            <numerusform>%1 of the %2 relevant threats are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 relevant threats are confirmed.</source>
        <translation>
            <numerusform>The one relevant threat is confirmed.</numerusform>
            <numerusform>All %1 relevant threats are confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence is high for %1, medium for %2 and low for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question that could change a threat is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Answer first:* %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*The diagram is missing here:* %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a part: worst sign today and number of threats. Boundary and shield: solid trusted, dashed partly trusted, dotted untrusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no diagram; this one was laid out for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question, with the threats it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, change %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1, no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; nothing filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no earlier baseline to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low up to %1, medium up to %2, high up to %3; appetite %4, release limit %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 (%2 threats, %3 mitigations, %4 provisions), digest %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures cover the model with content digest (SHA-256) %1. Any later edit gives another digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; our role has not been said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; we act as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(filtered: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 continues on page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>N1: reachable from the internet without an identity of its own for each caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N2: reachable from the internet, each caller has an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N3: reachable from the internet, with mutual authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N4: reachable by partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N5: reachable inside, without an identity of its own for each caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N6: reachable inside, each caller has an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N7: isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N8: exposure not answered, lies in an untrusted zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N9: exposure not answered, lies in a partly trusted zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N10: exposure not answered, lies in a trusted zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N11: exposure not answered, trust of the zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N12: concerns the system as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3: reads content of a partly trusted source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2: reads mixed content, or untrusted content passed on by another element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1: reads untrusted content directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O1: criticality high, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O2: criticality low, -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O3: holds secret or special-category data, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O4: used by the public, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O0: ordinary target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality low, -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality high, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality safety, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special-category data within reach, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no personal data within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision with impact on safety and no actuator within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by hand: middle of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dimension counts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest dimension: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest dimension: %1; three or more at 4 or above, +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 takes %n argument(s)</source>
        <translation>
            <numerusform>%1 takes %n argument</numerusform>
            <numerusform>%1 takes %n arguments</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in quotation marks does not end or has an unknown escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected character &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not true or false by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a flow has the ends src and dst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an element or flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule about elements has no flow &quot;f&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scope to flow, or use srcs(e), dsts(e) or in_has(e, [...])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rule about elements has &quot;e&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use f.src or f.dst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use elements.exists(x, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rule about flows has &quot;f&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use flows.exists(x, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot; about the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements have no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows have no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the component types this rule applies to has the property &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list of values in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a value in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is free text and cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several roles are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;developer&quot; in roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can hold several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use overlaps(%1, [...])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones differ from model to model and cannot be compared with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two zones, or use crosses(f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element or flow cannot be compared with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it with .exists(n, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use overlaps(set, [...])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds one value, not several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in: %1 in [...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks about a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks about an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use srcs(e), dsts(e), reachable(e, [...]), elements or flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 questions about lists inside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has too many variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter gives a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot; on lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator or the end of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;&amp; for &quot;and&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write || for &quot;or&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ! for &quot;not&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write == to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is nested more than %1 levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value, a field or a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 of the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk factors set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the risk factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content, base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The database reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be put into bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no mitigation &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number of the UK Code, not of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provision &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no threat &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of threats of your own begin with &quot;custom-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is the member &quot;type&quot; of the element, its zone the member &quot;in&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question about the system called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements have no property &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows have no property &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of %1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes exactly one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number from 1 to 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a null character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model in the text form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with &quot;provisor: %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;provisor&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with &quot;provisor: %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has version %1 of the form, this program reads version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry of &quot;%1&quot; must have members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;flow&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either &quot;element&quot; or &quot;boundary&quot; must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &quot;uid&quot; out of records you write by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same %1 is already in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uid is already used in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is already used in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;system&quot; stands for the system as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &quot;target_name&quot; when the decision is about something that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element or flow &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of texts was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of numbers was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boundary &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mitigation &quot;%1&quot; in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and values were expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreatDragon</name>
    <message>
        <source>A check box that is not ticked is read as not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram &quot;%1&quot;: its old drawing (version 1), which version 2 keeps beside the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust of a boundary (Threat Dragon does not say; please answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; → %3, from its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot;: an end of it is at no element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot; ends beside an element, which was taken for its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isPublicNetwork (draw a boundary with trust &quot;untrusted&quot; instead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow &quot;%1&quot; is out of scope: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary curve &quot;%1&quot;: a line holds no elements; draw a boundary round them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape &quot;%1&quot; &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat &quot;%1&quot; on &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not applicable in Threat Dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of threat &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity in Threat Dragon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model of Threat Dragon: it has no diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made with version 1 of Threat Dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and save it with version 2 of Threat Dragon first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the known answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not asked for this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not asked for the type of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries %1 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ours as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known to be ours as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in the same trust boundary as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in another trust boundary than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives no %1 that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives %1 from %2, which is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives from none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends to none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is connected to none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sensitive data within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can get at sensitive data through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts as using a generative model, because the kind of model is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses no generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries no content known to be untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries content of %1, which untrusted content reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries content that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not reached by untrusted content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes in content from outside trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is reached by untrusted content from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached by untrusted content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sensitive data within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data flow leads from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path of data flows leads from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elements with a data flow to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elements that a data flow from %1 leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elements that a path from %1 leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rule asks of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, at least one meets this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, none meets this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, none fails this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, at least one fails this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, exactly one meets this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, none or several meet this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, and its %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the system as a whole %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule always holds here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;text form...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;diagram...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or run a command...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stencils and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an element...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on this diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between cards and classic data-flow notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: purpose, roles, questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: levels of risk, edition, classification...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a threat in own words...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Provisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisor %1

Workbench for threat modelling of AI systems against ETSI EN 304 223.
Catalogue %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shall, should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <comment>date with year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writers</name>
    <message>
        <source>The picture could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of a picture must be between 0.1 and 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would have %1 by %2 pixels, more than a PNG file can hold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller scale, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>A key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the content out, or put the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is first given in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has to be a plain word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text that begins with a bracket in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each document in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets near this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor</name>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench for threat modelling of AI systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to open, or name of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagram, threats, mitigations, provisions, overview, report or history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of an element, flow or boundary, or key of a threat, for --screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program, such as de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must look like 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;, only %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::AcceptDialog</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is borne instead of reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set status of %n threat(s)</source>
        <translation>
            <numerusform>Set status of %n threat</numerusform>
            <numerusform>Set status of %n threats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CanvasScene</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) inside</source>
        <translation>
            <numerusform>%n thing inside</numerusform>
            <numerusform>%n things inside</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::CommandPalette</name>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, element, threat, provision or catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramCanvas</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press on the element where the flow starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the element where the flow ends, or choose it with the arrow keys and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a type from the stencils, or double-click here and type its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramCommands</name>
    <message numerus="yes">
        <source>%n things changed their trust boundary</source>
        <translation>
            <numerusform>%n thing changed its trust boundary</numerusform>
            <numerusform>%n things changed their trust boundary</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no component type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose elements in the outline to show them on this diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diagram shows it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model keeps at least one diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramEdit</name>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramMenu</name>
    <message>
        <source>Change &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route &amp;automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partly trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tit&amp;le in corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add element…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show element of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As fits the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this d&amp;iagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramPage</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show on this diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::DiagramView</name>
    <message>
        <source>Change notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to arrange yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranged. Undo brings the former places back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Document</name>
    <message>
        <source>The change of record %1 names another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 %2 is not in the state this change was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change names the record %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::FileController</name>
    <message>
        <source>Unknown user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be kept for recovery, save soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram could not be arranged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. The text form has no audit trail; the model itself is not saved by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.provisor *.provisor.yaml *.yaml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat Dragon, Open Threat Model, text form (*.json *.otm *.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export text form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text form (*.provisor.yaml);;Text form as JSON (*.provisor.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.provisor);;Text form (*.provisor.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Fragment</name>
    <message>
        <source>The clipboard holds nothing that can be pasted here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Gesture</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle to draw a trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::History</name>
    <message>
        <source>Entry %1 of the audit trail cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::HistoryPage</name>
    <message numerus="yes">
        <source>%n entr(ies), unbroken</source>
        <translation>
            <numerusform>%n entry, unbroken</numerusform>
            <numerusform>%n entries, unbroken</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see all it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the audit trail by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this state as a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set baseline &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were cut off or added outside Provisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ImportDialog</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed, please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what became of the file. Nothing is opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as new model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole system, %n element(s)</source>
        <translation>
            <numerusform>Whole system, %n element</numerusform>
            <numerusform>Whole system, %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named by its threats</source>
        <translation>
            <numerusform>%n named by its threats</numerusform>
            <numerusform>%n named by its threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set our roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by residual risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::LiveLayout</name>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::LogModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::MainWindow</name>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::MitigationTableModel</name>
    <message numerus="yes">
        <source>treats %n threat(s)</source>
        <translation>
            <numerusform>treats %n threat</numerusform>
            <numerusform>treats %n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status of a mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner of a mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set due date of a mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::MitigationsPage</name>
    <message numerus="yes">
        <source>%n mitigation(s)</source>
        <translation>
            <numerusform>%n mitigation</numerusform>
            <numerusform>%n mitigations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treated, residual and target risk</source>
        <translation>
            <numerusform>%n treated, residual and target risk</numerusform>
            <numerusform>%n treated, residual and target risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mitigation(s)</source>
        <translation>
            <numerusform>Delete %n mitigation</numerusform>
            <numerusform>Delete %n mitigations</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter mitigations by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mitigation yet. Add one here, or take up a suggestion of a threat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mitigation to see what it treats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mitigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::OpenModel</name>
    <message>
        <source>Create the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after the unsaved changes were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::OutlineModel</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::OverviewPage</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
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
        <source>treats %n threat(s)</source>
        <translation>
            <numerusform>treats %n threat</numerusform>
            <numerusform>treats %n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, today, with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide %1 points of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigations overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by residual risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Target %2, residual %3, inherent %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threat found yet. Draw the system and its flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what is in place today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the plan is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 provisions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by risk at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would raise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: every answer that matters is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::PeopleDialog</name>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::PeopleModel</name>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::PropertyForm</name>
    <message numerus="yes">
        <source>Decides %n threat(s), the worst is %1</source>
        <translation>
            <numerusform>Decides %n threat, which is %1</numerusform>
            <numerusform>Decides %n threats, the worst is %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::PropertyFormModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ProvisionTableModel</name>
    <message>
        <source>%1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set claim of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set verdict of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set due date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ProvisionsPage</name>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter provisions by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met, %3 not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provision to see what it asks for and what shows that it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set claim of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back claim of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether %1 applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence: a title, or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is met here, or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations that give evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::QuestionListModel</name>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would raise %1, clear %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would raise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would clear %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::QuestionRow</name>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Rail</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The report template %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has no pages. Export it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out pages...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview needs the program pdftoppm (Debian package poppler-utils). Export works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::RiskLine</name>
    <message>
        <source>Target %1, residual %2, inherent %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::RiskMatrix</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::SettingsDialog</name>
    <message>
        <source>Settings of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest level that needs no treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each limit must be above the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::StatusStrip</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::StencilPanel</name>
    <message>
        <source>Enter adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter component types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stencils</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ThreatCard</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, mitigations, provisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ThreatDetail</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a threat to see why it is there and what treats it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>threat on target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show path on diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrule this factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, before you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the factor is overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood %1 × impact %2 (%3) = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen, %2 suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mitigation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was discussed, what was decided and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this threat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ThreatDialog</name>
    <message>
        <source>Add threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, through what, and what comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ThreatTableModel</name>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ThreatsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set owner of %n threat(s)</source>
        <translation>
            <numerusform>Set owner of %n threat</numerusform>
            <numerusform>Set owner of %n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set due date of %n threat(s)</source>
        <translation>
            <numerusform>Set due date of %n threat</numerusform>
            <numerusform>Set due date of %n threats</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter threats by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a threat in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all checked threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change, one undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (treats %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threat that a rule found goes when its cause goes; set its status to &quot;Not applicable&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete threat &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::TypePopup</name>
    <message>
        <source>Add element: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::WelcomePage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat modelling of AI systems against ETSI EN 304 223</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved when the program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open as a new model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::Workspace</name>
    <message>
        <source>Only the path is shown in full; Escape shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provisor::ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
