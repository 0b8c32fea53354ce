<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A tool to annotate the words and clauses of Chinese United Nations resolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions are documents of the United Nations, which has to be acknowledged as their source. This program is not a product of the United Nations; what it exports is no official text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. It uses Qt for Python (LGPL-3.0), jieba and rjieba (MIT), sqlite-utils (Apache-2.0), and the font Noto Sans SC (OFL-1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A clause starts: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause starts: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boundary}, doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, clause {clause} of {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut or join here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the clause before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next doubtful place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split the clause here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Symbol, title, subjects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;way to cut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;spaces between words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with clause num&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;rated, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;cus on the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font an&amp;d spacing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through doubtful places from the &amp;worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join at the break &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join at the break &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;doubtful places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;found places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark lead &amp;phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the break &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the break &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose &amp;anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same characters &amp;everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall&amp;ower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clause &amp;labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clause &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who set each &amp;boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by &amp;gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by &amp;tints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by thin &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>&amp;Join everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys, by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By characters and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRes Desktop: keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseCommands</name>
    <message>
        <source>Confirmed a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a clause with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a clause deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a clause up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseLabel</name>
    <message>
        <source>Annex sub-item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex sub-sub-item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enacting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preambular sub-item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-sub-item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls the command, Esc goes back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Needs a document that can be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a selection in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&lt;b&gt;The program made a mistake.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit made before is saved. You can go on; if it happens again, start the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCanvas</name>
    <message>
        <source>Document text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Confirmed the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curated. No unfinished document is left in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curated. This is the next unfinished document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited symbol, title or subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word and clause of the document is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further document in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentHeader</name>
    <message>
        <source>Edit symbol, title and subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentStatusBar</name>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clause {clause} of {clauses} · character {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words · {clauses} clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Without a symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>A rule has cut here that is sometimes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubtful place is left in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single characters in a row: a name or a new word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are segmented in another way elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this length are often two words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>Doubtful places in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful places; a click goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTimes</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Clauses joined with those before: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses moved to another level: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses proposed anew: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses split at places: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed clauses: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the clause {text} with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled clauses: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled {count} clauses: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead phrase taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead phrase {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the clause&apos;s start to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number taken away: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered clauses: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the clause before {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol, title or subjects edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word boundaries changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause starts moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits of symbol, title or subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many boundaries at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words cut otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit} · in {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause boundary can move only as far as the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause cannot start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause has to start where a word starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause starts here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause starts here, so a word does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause starts here. Backspace joins it with the clause before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause starts inside the selection. Select text of one clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause starts outside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause was joined with another since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap was given a state that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A join has to lie inside its clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead phrase has to lie inside its clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a word, then its frequency, then its tag, with blanks between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has to lie inside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single character has nothing to cut: select two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word boundary cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word boundary was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the dictionary has no blanks and is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another word boundary is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {name} cannot be exported as {format}: {reason} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are still being undone or done again. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not give its words. Import it with --segmenter auto to have them proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read back as it is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read like Chinese in any of these: UTF-8, {candidates}. If it is text, name its encoding with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text, only white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is XML or HTML, which is not read. Save its text as plain text; --format text takes it with its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the library already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 1 GB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no record: it needs &quot;schema&quot;: &quot;{schema}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON lines. Write each record on one line, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a sound record: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text in UTF-8, UTF-16, GB18030 or Big5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text, or UTF-16 without a byte order mark; if so, name it: --encoding utf-16-le or --encoding utf-16-be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text: it is full of control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not {encoding}: {where} cannot be read. Mend the file, or name another encoding with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {encoding}, but damaged: {where} cannot be read. Mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {kind}, not text. Save it as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding cannot be told; about equally likely are: {candidates}. Name the right one: --encoding {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata cannot be written as JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is the same as that of document {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 does not start with %%% and the subjects. If it is plain text, import it with --format text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file in UTF-8. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of the library {path} could be made in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word boundary can stand before white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} documents is curated, and only curated ones are exported. Mark them as curated, or export all of them: --status any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library first: the words belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGHAN (words between two spaces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space-segmented text (%%%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background process ended unexpectedly (exit code {code}). Documents finished before are kept. Try again; a smaller part may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause [{start}, {end}] does not reach to the next clause at {stop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause at {start} has a confidence outside 0..1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause at {start} has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document {name} is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &apos;{encoding}&apos; is not known. Usual ones are utf-8, gb18030, big5, utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no words. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a library of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first clause has to start at the start of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first clause starts where the text starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is read-only, so the library {path} can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format &apos;{format}&apos; is not known; it is one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency of {word} is a number from 1 to {largest}, or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gaps of a change are out of order or outside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The joins of the clause at {start} are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has a document with the id {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Look at its folder and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Nothing was changed; look at the disk and whether it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} has no document with the id or symbol {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} has no document {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} holds code that this program did not put there ({name}), so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is being written by another program. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: {detail}. The command `unres-desktop restore` brings back a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open in another window. Close it there, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open in another window. Here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is read-only. It can be read; copy it to another folder to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of this program. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by an older version of this program. Open it for writing once; that brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {name} was edited since. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note at {start}-{end} lies outside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of {name} were edited since. Look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is too long to stand elsewhere: select at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status &apos;{status}&apos; is not known; it is one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of {name} was changed since. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status to export is &apos;curated&apos; or &apos;any&apos;, not &apos;{s}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject &apos;{subject}&apos; cannot stand in a subject line of this format. Change it, or export as jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag of {word} starts with a Latin letter and has Latin letters, digits, _ and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word [{start}, {stop}] does not follow on the word before it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word boundaries do not fit the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word {word}… has {length} characters; the longest may have {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stop before the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents to export. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words below the subject line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clause before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {name}. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segmenter {name}. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word boundary after the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word boundary at the caret to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word boundary at the edge of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word boundary before the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause has no lead phrase. Mark one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edit changed several documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no key map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key map was written by a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clauses start at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRes JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space alone is no word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP or Office (DOCX) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed (gzip) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office (DOC) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks that a reader of the file will add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {byte} (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses is empty. Leave the key out to have them proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap_origins has the run [{length}, &apos;{letter}&apos;]; the letters are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap_origins is for {given} gaps, but the text has {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be written there, or another program has the file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rjieba is not installed. Choose the segmenter jieba, or install rjieba: pip install rjieba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was read back differs from what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with inner blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters of the text were lost before (they read U+FFFD in the file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} {count} documents went in before; import again to take the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names {count} documents; use one of their ids: {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was edited at character {offset} since. Look at the place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a library but a folder or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remark} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All documents ({count}), what nobody checked included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curated documents ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format does not carry: {losses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
{curated} of them curated · {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: 发展, or 发展|中 with a boundary there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>Not found in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the other end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of over {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoDialog</name>
    <message>
        <source>12, (a), #40, 50 % or A/RES/60/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed number, # and the clause by count, a percentage, or a symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {offset}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause number, percentage or symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause {count} of {total}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter looks for a document with this symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{edit}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit}, {time}, the document is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit}, {time}, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further undone edits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {times}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWalker</name>
    <message>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits done again: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits undone: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was not gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those in the file, else propose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose them anew with jieba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Documents finished before are in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the folders that fit no format and were left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Encoding”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Format”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Words”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese input methods take {key}: it may never reach the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key maps (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of {count} commands were taken over, {unknown} entries are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key in the field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to {command}, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} calls this command already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is also typed into fields, where it would not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed to move between the controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, and would do so no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysTree</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in brackets sets the label without this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Imported documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{symbol}, {title}, {status}, {percent} % reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents by symbol or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol or title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>Words are not shown now; the menu View brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a &amp;clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin l&amp;ines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuState</name>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage (语言)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>&amp;Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B, C … where a symbol has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subject a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol, title, subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Joined by {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word boundary set by {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine, confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jieba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for document symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for ordinals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for paragraph numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule that splits long words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{label} {number}, level {level}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places that are cut otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>PKU standard, names of organs as one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKU standard, with the rules for UN texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jieba alone, without rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecutCommands</name>
    <message>
        <source>Cut otherwise: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReproposeDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) would change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person set or confirmed stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clause starts here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameString</name>
    <message>
        <source>inside a longer word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set or confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} becomes {after}. {symbol}: {context}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameStringCommands</name>
    <message>
        <source>Places edited since were left as they are: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places made alike: {places}, in documents: {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same everywhere: {words} (places: {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}, character {offset}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameStringDialog</name>
    <message>
        <source>&amp;Keep as is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show kept places ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer the selected places again (K); once more takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same characters everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters are nowhere cut otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked places get these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;document ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;library ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {places} places ticked · documents: {documents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Curated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectChips</name>
    <message>
        <source>Subjects: {subjects}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPopup</name>
    <message>
        <source>Looking for more ways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to cut: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jieba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user dictionary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose one from the list: Enter opens it, Ctrl+L filters the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import texts, or drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and clauses of Chinese United Nations resolutions.
Open a library, or drop text files here to start one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>The edit was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; your edits are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} — UNRes Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCommands</name>
    <message>
        <source>Cut {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a clause with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined words after the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined words before the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made one word: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a word boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the start of a clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
