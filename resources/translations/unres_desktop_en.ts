<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed</source>
        <translation>
            <numerusform>%n place was changed</numerusform>
            <numerusform>%n places were changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionaryDialog</name>
    <message numerus="yes">
        <source>%n words; a proposal takes them into account.</source>
        <translation>
            <numerusform>%n word; a proposal takes it into account.</numerusform>
            <numerusform>%n words; a proposal takes them into account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentStatusBar</name>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReproposeDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) would change.</source>
        <translation>
            <numerusform>%Ln place would change.</numerusform>
            <numerusform>%Ln places would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of the user dictionary take part.</source>
        <translation>
            <numerusform>%n word of the user dictionary takes part.</numerusform>
            <numerusform>%n words of the user dictionary take part.</numerusform>
        </translation>
    </message>
</context>
</TS>
