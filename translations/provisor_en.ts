<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AnalysisCommands</name>
    <message numerus="yes">
        <source>%n gate(s) not met.</source>
        <translation>
            <numerusform>%n gate not met.</numerusform>
            <numerusform>%n gates not met.</numerusform>
        </translation>
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
</context>
<context>
    <name>CatalogueCommands</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n mistake found.</numerusform>
            <numerusform>%n mistakes found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(ies) differ.</source>
        <translation>
            <numerusform>%n entry differs.</numerusform>
            <numerusform>%n entries differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueEntry</name>
    <message numerus="yes">
        <source>raised %n times</source>
        <translation>
            <numerusform>raised once</numerusform>
            <numerusform>raised %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Set %n threat(s) aside as not relevant</source>
        <translation>
            <numerusform>Set %n threat aside as not relevant</numerusform>
            <numerusform>Set %n threats aside as not relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n threat(s)</source>
        <translation>
            <numerusform>Label %n threat</numerusform>
            <numerusform>Label %n threats</numerusform>
        </translation>
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
</context>
<context>
    <name>InModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message numerus="yes">
        <source>does not end where the file says, after %n entr(ies): entries were cut off or added</source>
        <translation>
            <numerusform>does not end where the file says, after %n entry: entries were cut off or added</numerusform>
            <numerusform>does not end where the file says, after %n entries: entries were cut off or added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presentation</name>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
</context>
<context>
    <name>RegisterImport</name>
    <message numerus="yes">
        <source>Read %1: %n row(s)</source>
        <translation>
            <numerusform>Read %1: %n row</numerusform>
            <numerusform>Read %1: %n rows</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>All %1 threats raised are set aside as not relevant.</source>
        <translation>
            <numerusform>The one threat raised is set aside as not relevant.</numerusform>
            <numerusform>All %1 threats raised are set aside as not relevant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 threats raised, %1 of them set aside as not relevant.</source>
        <translation>
            <numerusform>%2 threats raised, one of them set aside as not relevant.</numerusform>
            <numerusform>%2 threats raised, %1 of them set aside as not relevant.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 more paths are in the program.</source>
        <translation>
            <numerusform>one more path is in the program.</numerusform>
            <numerusform>%1 more paths are in the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCompletion</name>
    <message numerus="yes">
        <source>Group of %n type(s)</source>
        <translation>
            <numerusform>Group of %n type</numerusform>
            <numerusform>Group of %n types</numerusform>
        </translation>
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
</context>
<context>
    <name>TreatmentEdits</name>
    <message numerus="yes">
        <source>Plan %n mitigation(s) that help most</source>
        <translation>
            <numerusform>Plan one mitigation that helps most</numerusform>
            <numerusform>Plan %n mitigations that help most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n mitigation(s)</source>
        <translation>
            <numerusform>Try one mitigation</numerusform>
            <numerusform>Try %n mitigations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreatmentOutput</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %1, on %n threat(s)</source>
        <translation>
            <numerusform>removes %1, on %n threat</numerusform>
            <numerusform>removes %1, on %n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within appetite</source>
        <translation>
            <numerusform>%n within appetite</numerusform>
            <numerusform>%n within appetite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) more.</source>
        <translation>
            <numerusform>%n path more.</numerusform>
            <numerusform>%n paths more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mitigation(s) more.</source>
        <translation>
            <numerusform>%n mitigation more.</numerusform>
            <numerusform>%n mitigations more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) stay above it whatever the catalogue offers; change the design, transfer or accept:</source>
        <translation>
            <numerusform>%n threat stays above it whatever the catalogue offers; change the design, transfer or accept:</numerusform>
            <numerusform>%n threats stay above it whatever the catalogue offers; change the design, transfer or accept:</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n open critical threat(s)</source>
        <translation>
            <numerusform>%n open critical threat</numerusform>
            <numerusform>%n open critical threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open high threat(s)</source>
        <translation>
            <numerusform>%n open high threat</numerusform>
            <numerusform>%n open high threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open medium threat(s)</source>
        <translation>
            <numerusform>%n open medium threat</numerusform>
            <numerusform>%n open medium threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open low threat(s)</source>
        <translation>
            <numerusform>%n open low threat</numerusform>
            <numerusform>%n open low threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueCoverageModel</name>
    <message numerus="yes">
        <source>raised %n times, worst %1</source>
        <translation>
            <numerusform>raised once, level %1</numerusform>
            <numerusform>raised %n times, worst %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueListModel</name>
    <message numerus="yes">
        <source>raised %n times in this model</source>
        <translation>
            <numerusform>raised once in this model</numerusform>
            <numerusform>raised %n times in this model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n elements</source>
        <translation>
            <numerusform>used by %n element</numerusform>
            <numerusform>used by %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CataloguePage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::CatalogueTreeModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Select %n things or more</source>
        <translation>
            <numerusform>Select %n thing or more</numerusform>
            <numerusform>Select %n things or more</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::DifferenceModel</name>
    <message numerus="yes">
        <source>%n threat(s) vanish</source>
        <translation>
            <numerusform>one threat vanishes</numerusform>
            <numerusform>%n threats vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) appear</source>
        <translation>
            <numerusform>one threat appears</numerusform>
            <numerusform>%n threats appear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) move</source>
        <translation>
            <numerusform>one threat moves</numerusform>
            <numerusform>%n threats move</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n, the worst first</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n, the worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) through it</source>
        <translation>
            <numerusform>%n leads through it</numerusform>
            <numerusform>%n lead through it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::LinesPanel</name>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>%n more line is wrong.</numerusform>
            <numerusform>%n more lines are wrong.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n late, cost %1</source>
        <translation>
            <numerusform>%n late, costs %1</numerusform>
            <numerusform>%n late, cost %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>%n review due</numerusform>
            <numerusform>%n reviews due</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::PathDelegate</name>
    <message numerus="yes">
        <source>%n control(s) on the way</source>
        <translation>
            <numerusform>%n control on the way</numerusform>
            <numerusform>%n controls on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::PathListModel</name>
    <message numerus="yes">
        <source>%n control(s) on the way</source>
        <translation>
            <numerusform>%n control on the way</numerusform>
            <numerusform>%n controls on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::PathsPanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), the worst first</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths, the worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::RegisterImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were edited. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n cell was edited. Nothing is changed yet.</numerusform>
            <numerusform>%n cells were edited. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed in the model as well:</source>
        <translation>
            <numerusform>%n cell was changed in the model as well:</numerusform>
            <numerusform>%n cells were changed in the model as well:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::RuleEditor</name>
    <message numerus="yes">
        <source>group of %n type(s)</source>
        <translation>
            <numerusform>group of %n type</numerusform>
            <numerusform>group of %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1; %n thing(s) left to do.</source>
        <translation>
            <numerusform>Saved to %1; %n thing left to do.</numerusform>
            <numerusform>Saved to %1; %n things left to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorCases</name>
    <message numerus="yes">
        <source>%n test case(s), not tried</source>
        <translation>
            <numerusform>%n test case, not tried</numerusform>
            <numerusform>%n test cases, not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n as expected</source>
        <translation>
            <numerusform>%1 of %n as expected</numerusform>
            <numerusform>%1 of %n as expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorResult</name>
    <message numerus="yes">
        <source>Raised on none of %n target(s)</source>
        <translation>
            <numerusform>Raised on none of %n target</numerusform>
            <numerusform>Raised on none of %n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::RuleEditorTexts</name>
    <message numerus="yes">
        <source>The longer texts have %n word(s) together; with an attack they need %1 to %2.</source>
        <translation>
            <numerusform>The longer texts have %n word together; with an attack they need %1 to %2.</numerusform>
            <numerusform>The longer texts have %n words together; with an attack they need %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the longer texts; %1 to %2 are needed</source>
        <translation>
            <numerusform>%n word in the longer texts; %1 to %2 are needed</numerusform>
            <numerusform>%n words in the longer texts; %1 to %2 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). The texts below are optional; with an attack, %1 to %2 words together are needed.</source>
        <translation>
            <numerusform>%n word. The texts below are optional; with an attack, %1 to %2 words together are needed.</numerusform>
            <numerusform>%n words. The texts below are optional; with an attack, %1 to %2 words together are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::Session</name>
    <message numerus="yes">
        <source>Keep a what-if of %n change(s)</source>
        <translation>
            <numerusform>Keep a what-if of one change</numerusform>
            <numerusform>Keep a what-if of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::SetAsideDialog</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::TreatmentChart</name>
    <message numerus="yes">
        <source>%1: %n threat(s) above</source>
        <translation>
            <numerusform>%1: one threat above</numerusform>
            <numerusform>%1: %n threats above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::TreatmentPage</name>
    <message numerus="yes">
        <source>%n mitigation(s) would remove risk</source>
        <translation>
            <numerusform>One mitigation would remove risk</numerusform>
            <numerusform>%n mitigations would remove risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): %1 threats above %2 become %3, the residual risk falls from %4 to %5. Effort: %6.</source>
        <translation>
            <numerusform>One step: %1 threats above %2 become %3, the residual risk falls from %4 to %5. Effort: %6.</numerusform>
            <numerusform>%n steps: %1 threats above %2 become %3, the residual risk falls from %4 to %5. Effort: %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) stay above %1 whatever the catalogue offers: change the design, transfer the risk or accept it.</source>
        <translation>
            <numerusform>One threat stays above %1 whatever the catalogue offers: change the design, transfer the risk or accept it.</numerusform>
            <numerusform>%n threats stay above %1 whatever the catalogue offers: change the design, transfer the risk or accept it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of residual risk from %n threat(s)</source>
        <translation>
            <numerusform>Removes %1 of residual risk from one threat</numerusform>
            <numerusform>Removes %1 of residual risk from %n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) within the appetite.</source>
        <translation>
            <numerusform>one comes within the appetite.</numerusform>
            <numerusform>%n come within the appetite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>one provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) of the model</source>
        <translation>
            <numerusform>one threat of the model</numerusform>
            <numerusform>%n threats of the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) planned in one change</source>
        <translation>
            <numerusform>One step planned in one change</numerusform>
            <numerusform>%n steps planned in one change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::TreatmentTableModel</name>
    <message numerus="yes">
        <source>Finishes %n</source>
        <translation>
            <numerusform>Finishes one</numerusform>
            <numerusform>Finishes %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds, finishes %n</source>
        <translation>
            <numerusform>Adds, finishes 1</numerusform>
            <numerusform>Adds, finishes %n</numerusform>
        </translation>
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
</context>
<context>
    <name>provisor::WhatIfBar</name>
    <message numerus="yes">
        <source>%n mitigation(s) were tried as if done. Keep them as planned?</source>
        <translation>
            <numerusform>One mitigation was tried as if done. Keep it as planned?</numerusform>
            <numerusform>%n mitigations were tried as if done. Keep them as planned?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provisor::WhatIfModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>1 change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
