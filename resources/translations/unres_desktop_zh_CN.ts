<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A tool to annotate the words and clauses of Chinese United Nations resolutions.</source>
        <translation>为联合国中文决议标注词和段落的工具。</translation>
    </message>
    <message>
        <source>About UNRes Desktop</source>
        <translation>关于 UNRes Desktop</translation>
    </message>
    <message>
        <source>Resolutions are documents of the United Nations, which has to be acknowledged as their source. This program is not a product of the United Nations; what it exports is no official text.</source>
        <translation>各项决议均为联合国文件，使用时须注明出处为联合国。本程序并非联合国产品；由其导出的内容不是正式文本。</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. It uses Qt for Python (LGPL-3.0), jieba and rjieba (MIT), sqlite-utils (Apache-2.0), and the font Noto Sans SC (OFL-1.1).</source>
        <translation>本程序是采用 MIT 许可证的自由软件，使用了 Qt for Python（LGPL-3.0）、jieba 和 rjieba（MIT）、sqlite-utils（Apache-2.0）以及 Noto Sans SC 字体（OFL-1.1）。</translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation>UNRes Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation>版本 {version} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>疑点 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed</source>
        <translation>
            <numerusform>已更改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>A clause starts: {text}</source>
        <translation>新段落开始：{text}</translation>
    </message>
    <message>
        <source>Clauses joined</source>
        <translation>段落已合并</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>One word: {word}</source>
        <translation>一个词：{word}</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>已选定：{text}</translation>
    </message>
    <message>
        <source>The clause starts: {text}</source>
        <translation>段首：{text}</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>词：{words}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>{boundary}, doubtful</source>
        <translation>{boundary}，疑点</translation>
    </message>
    <message>
        <source>{label}, clause {clause} of {clauses}</source>
        <translation>{label}，第 {clause} 段，共 {clauses} 段</translation>
    </message>
    <message>
        <source>{label}, level {level}</source>
        <translation>{label}，第 {level} 层</translation>
    </message>
</context>
<context>
    <name>ActionBuilder</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About UNRes Desktop</source>
        <translation>关于 UNRes Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All labels…</source>
        <translation>全部标签(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>自定义快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>关闭文库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm the clause</source>
        <translation>确认段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm the document</source>
        <translation>确认整份文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Curated</source>
        <translation>已审定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cut or join here</source>
        <translation>在此切分或合并(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Deeper</source>
        <translation>降一层(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit the labels…</source>
        <translation>编辑标签(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filter documents</source>
        <translation>筛选文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation>筛选大纲(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History panel</source>
        <translation>历史面板(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>导入文本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>处理中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Join with the clause before</source>
        <translation>并入前一段(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>快捷键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Library panel</source>
        <translation>文库面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>未处理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新建文库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>下一份文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next doubtful place</source>
        <translation>下一处疑点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Number as printed…</source>
        <translation>原文编号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开文库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>上一份文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Split the clause here</source>
        <translation>在此拆分段落(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Symbol, title, subjects…</source>
        <translation>文号、标题、主题(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try to edit the library</source>
        <translation>尝试编辑文库(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User dictionary…</source>
        <translation>用户词典(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;What I changed today…</source>
        <translation>我今天的改动(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to the &amp;dictionary</source>
        <translation>加入词典(&amp;D)</translation>
    </message>
    <message>
        <source>Another &amp;way to cut…</source>
        <translation>其他切分方式(&amp;W)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Ca&amp;tegory of the lead phrase…</source>
        <translation>引导词类别(&amp;T)…</translation>
    </message>
    <message>
        <source>Clause pan&amp;el</source>
        <translation>段落面板(&amp;E)</translation>
    </message>
    <message>
        <source>Clea&amp;r the lead phrase</source>
        <translation>清除引导词(&amp;R)</translation>
    </message>
    <message>
        <source>Copy with &amp;spaces between words</source>
        <translation>复制（词间加空格）(&amp;S)</translation>
    </message>
    <message>
        <source>Copy with clause num&amp;bers</source>
        <translation>复制（带段落编号）(&amp;B)</translation>
    </message>
    <message>
        <source>Cu&amp;rated, next</source>
        <translation>审定，下一份(&amp;R)</translation>
    </message>
    <message>
        <source>Det&amp;ails of the clause</source>
        <translation>段落详情(&amp;A)</translation>
    </message>
    <message>
        <source>Explain the wo&amp;rd</source>
        <translation>词语说明(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the clause</source>
        <translation>突出当前段落(&amp;C)</translation>
    </message>
    <message>
        <source>Font an&amp;d spacing…</source>
        <translation>字体和间距(&amp;D)…</translation>
    </message>
    <message>
        <source>Go through doubtful places from the &amp;worst</source>
        <translation>从最可疑处开始查看疑点(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the no&amp;tes</source>
        <translation>转到备注列表(&amp;T)</translation>
    </message>
    <message>
        <source>Join at the break &amp;after</source>
        <translation>与后词合并(&amp;A)</translation>
    </message>
    <message>
        <source>Join at the break &amp;before</source>
        <translation>与前词合并(&amp;B)</translation>
    </message>
    <message>
        <source>Mark &amp;doubtful places</source>
        <translation>标出疑点(&amp;D)</translation>
    </message>
    <message>
        <source>Mark &amp;found places</source>
        <translation>标出查找结果(&amp;F)</translation>
    </message>
    <message>
        <source>Mark lead &amp;phrases</source>
        <translation>标出引导词(&amp;P)</translation>
    </message>
    <message>
        <source>Move the break &amp;left</source>
        <translation>词界左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move the break &amp;right</source>
        <translation>词界右移(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote or erratum…</source>
        <translation>备注或勘误(&amp;O)…</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>待复核(&amp;R)</translation>
    </message>
    <message>
        <source>No label has the key {digit}</source>
        <translation>没有标签使用按键 {digit}</translation>
    </message>
    <message>
        <source>Note&amp;s panel</source>
        <translation>备注面板(&amp;S)</translation>
    </message>
    <message>
        <source>Outline &amp;panel</source>
        <translation>大纲面板(&amp;P)</translation>
    </message>
    <message>
        <source>Pin&amp;yin of the word under the pointer</source>
        <translation>显示指针所在词的拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful place</source>
        <translation>上一处疑点(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Propose &amp;anew…</source>
        <translation>重新自动标注(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>不采用(&amp;J)</translation>
    </message>
    <message>
        <source>Read n&amp;umbers again from the text</source>
        <translation>重新从正文读取编号(&amp;U)</translation>
    </message>
    <message>
        <source>Same characters &amp;everywhere…</source>
        <translation>各处相同字串(&amp;E)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selection is the l&amp;ead phrase</source>
        <translation>所选文字为引导词(&amp;E)</translation>
    </message>
    <message>
        <source>Shall&amp;ower</source>
        <translation>升一层(&amp;O)</translation>
    </message>
    <message>
        <source>Show clause &amp;labels</source>
        <translation>显示段落标签(&amp;L)</translation>
    </message>
    <message>
        <source>Show clause &amp;numbers</source>
        <translation>显示段落编号(&amp;N)</translation>
    </message>
    <message>
        <source>Show who set each &amp;boundary</source>
        <translation>显示词界来源(&amp;B)</translation>
    </message>
    <message>
        <source>Split view of the te&amp;xt</source>
        <translation>拆分正文视图(&amp;X)</translation>
    </message>
    <message>
        <source>Start a &amp;word later</source>
        <translation>段落起点后移一词(&amp;W)</translation>
    </message>
    <message>
        <source>Start a word earl&amp;ier</source>
        <translation>段落起点前移一词(&amp;I)</translation>
    </message>
    <message>
        <source>Words by &amp;gaps</source>
        <translation>以间隔分词(&amp;G)</translation>
    </message>
    <message>
        <source>Words by &amp;tints</source>
        <translation>以底色分词(&amp;T)</translation>
    </message>
    <message>
        <source>Words by thin &amp;lines</source>
        <translation>以细线分词(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>&amp;Join everything in it</source>
        <translation>合并其中所有的词(&amp;J)</translation>
    </message>
    <message>
        <source>Make it one &amp;word</source>
        <translation>合为一个词(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edits: {count}, in documents: {documents}</source>
        <translation>编辑 {count} 处，涉及文件 {documents} 份</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>整个文库</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>列出最近的 {count} 处。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What I changed</source>
        <translation>我的改动</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>You have changed nothing here.</source>
        <translation>您在这里没有改动。</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>All keys, by menu</source>
        <translation>按菜单排列的全部快捷键</translation>
    </message>
    <message>
        <source>By characters and lines</source>
        <translation>按字和行移动</translation>
    </message>
    <message>
        <source>By clauses</source>
        <translation>按段落移动</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>按词移动</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Moving in the text</source>
        <translation>在正文中移动</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>以上任意键加 Shift</translation>
    </message>
    <message>
        <source>Start or end of the line</source>
        <translation>行首或行末</translation>
    </message>
    <message>
        <source>Start or end of the text</source>
        <translation>文首或文末</translation>
    </message>
    <message>
        <source>UNRes Desktop: keys at a glance</source>
        <translation>UNRes Desktop：快捷键一览</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
</context>
<context>
    <name>ClauseCommands</name>
    <message>
        <source>Confirmed a clause</source>
        <translation>确认段落</translation>
    </message>
    <message>
        <source>Joined a clause with the one before it</source>
        <translation>段落并入前一段</translation>
    </message>
    <message>
        <source>Labelled as {label}</source>
        <translation>标为“{label}”</translation>
    </message>
    <message>
        <source>Moved a clause deeper</source>
        <translation>段落降一层</translation>
    </message>
    <message>
        <source>Moved a clause to level {level}</source>
        <translation>将段落移至第 {level} 层级</translation>
    </message>
    <message>
        <source>Moved a clause up</source>
        <translation>段落升一层</translation>
    </message>
    <message>
        <source>Moved the start of a clause</source>
        <translation>移动了段落起点</translation>
    </message>
    <message>
        <source>No label of this library has the key {digit}.</source>
        <translation>本文库没有使用按键 {digit} 的标签。</translation>
    </message>
    <message>
        <source>Split a clause</source>
        <translation>拆分段落</translation>
    </message>
</context>
<context>
    <name>ClauseDescription</name>
    <message>
        <source>Lead phrase {words}</source>
        <translation>引导词 {words}</translation>
    </message>
    <message>
        <source>Lead phrase {words}: {category}</source>
        <translation>引导词 {words}：{category}</translation>
    </message>
    <message>
        <source>Starts here by {origin}</source>
        <translation>起点由{origin}决定</translation>
    </message>
    <message>
        <source>Starts here by {origin}, {percent} % sure</source>
        <translation>起点由{origin}决定，把握 {percent}%</translation>
    </message>
    <message>
        <source>{label} {number}, level {level}</source>
        <translation>{label} {number}，第 {level} 层级</translation>
    </message>
</context>
<context>
    <name>ClauseLabel</name>
    <message>
        <source>Annex sub-item</source>
        <translation>附件分段</translation>
    </message>
    <message>
        <source>Annex sub-sub-item</source>
        <translation>附件次分段</translation>
    </message>
    <message>
        <source>Annex text</source>
        <translation>附件正文</translation>
    </message>
    <message>
        <source>Annex title</source>
        <translation>附件标题</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Cross-heading</source>
        <translation>文中标题</translation>
    </message>
    <message>
        <source>Enacting</source>
        <translation>起首语</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>题头</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>文件抬头</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>执行段</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>序言段</translation>
    </message>
    <message>
        <source>Preambular sub-item</source>
        <translation>序言分段</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>通过依据</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Sub-sub-item</source>
        <translation>次分段</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Vote note</source>
        <translation>表决说明</translation>
    </message>
</context>
<context>
    <name>ClauseOrigin</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category of the lead phrase</source>
        <translation>引导词类别</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of the clause</source>
        <translation>段落标签</translation>
    </message>
    <message>
        <source>Lead phrase</source>
        <translation>引导词</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Level of the clause</source>
        <translation>段落层级</translation>
    </message>
    <message>
        <source>Mark the selection as the lead phrase</source>
        <translation>将所选文字标为引导词</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>原文编号</translation>
    </message>
    <message>
        <source>Set by {origin}</source>
        <translation>由{origin}设定</translation>
    </message>
    <message>
        <source>Starts here by {origin}</source>
        <translation>起点由{origin}决定</translation>
    </message>
    <message>
        <source>Starts here by {origin}, {percent} % sure</source>
        <translation>起点由{origin}决定，把握 {percent}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} 个段落</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Enter calls the command, Esc goes back to the text.</source>
        <translation>按 Enter 执行命令，按 Esc 返回正文。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation>没有命令包含所有这些字词。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入要做的事</translation>
    </message>
    <message>
        <source>{command}: {reason}.</source>
        <translation>{command}：{reason}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Needs a document that can be edited</source>
        <translation>需要可以编辑的文件</translation>
    </message>
    <message>
        <source>Needs a selection in the text</source>
        <translation>需要先在正文中选定</translation>
    </message>
    <message>
        <source>Needs an open document</source>
        <translation>需要先打开文件</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>需要先打开文库</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在不能执行</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>The library can be edited already</source>
        <translation>文库已可编辑</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&lt;b&gt;The program made a mistake.&lt;/b&gt;</source>
        <translation>&lt;b&gt;程序出错了。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Every edit made before is saved. You can go on; if it happens again, start the program anew.</source>
        <translation>此前所作的每次编辑均已保存。可以继续工作；如果再次出错，请重新启动程序。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>错误报告保存在 {path}。</translation>
    </message>
</context>
<context>
    <name>DictionaryCommands</name>
    <message>
        <source>The dictionary was not saved</source>
        <translation>词典未保存</translation>
    </message>
    <message>
        <source>{word} is in the dictionary already.</source>
        <translation>“{word}”已在词典中。</translation>
    </message>
    <message>
        <source>{word} is in the dictionary now; the next proposal uses it.</source>
        <translation>“{word}”已加入词典，下次自动标注即会采用。</translation>
    </message>
</context>
<context>
    <name>DictionaryDialog</name>
    <message numerus="yes">
        <source>%n words; a proposal takes them into account.</source>
        <translation>
            <numerusform>共 %n 个词；自动标注会予以采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A frequency is a whole number; empty is automatic.</source>
        <translation>词频为整数；留空即自动确定。</translation>
    </message>
    <message>
        <source>Dictionaries of jieba (*.txt *.dict);;All files (*)</source>
        <translation>jieba 词典 (*.txt *.dict);;所有磁盘文件 (*)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>导出词</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入词</translation>
    </message>
    <message>
        <source>Mark the words to remove in the table first.</source>
        <translation>请先在表中选定要移除的词。</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>查找词</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>无法读取磁盘文件：{reason}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation>无法写入磁盘文件：{reason}</translation>
    </message>
    <message>
        <source>The words were written to {name}.</source>
        <translation>词已写入 {name}。</translation>
    </message>
    <message>
        <source>User dictionary of the library</source>
        <translation>文库的用户词典</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Word or tag</source>
        <translation>词或词性</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>词典中的词</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{count} words were taken, {known} of them in place of older entries.</source>
        <translation>已导入 {count} 个词，其中 {known} 个取代了原有词条。</translation>
    </message>
</context>
<context>
    <name>DictionaryModel</name>
    <message>
        <source>Frequency</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>DocumentCanvas</name>
    <message>
        <source>Document text</source>
        <translation>文件正文</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Confirmed the document</source>
        <translation>确认整份文件</translation>
    </message>
    <message>
        <source>Curated. No unfinished document is left in the list.</source>
        <translation>已审定。列表中没有未完成的文件了。</translation>
    </message>
    <message>
        <source>Curated. This is the next unfinished document.</source>
        <translation>已审定。这是下一份未完成的文件。</translation>
    </message>
    <message>
        <source>Edited symbol, title or subjects</source>
        <translation>编辑文号、标题或主题</translation>
    </message>
    <message>
        <source>Every word and clause of the document is confirmed.</source>
        <translation>文件中的词和段落已全部确认。</translation>
    </message>
    <message>
        <source>Proposed anew</source>
        <translation>重新自动标注</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>The document cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The library can be edited here now.</source>
        <translation>现在可以在这里编辑文库。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>There is no further document in the list.</source>
        <translation>列表中没有更多文件了。</translation>
    </message>
</context>
<context>
    <name>DocumentHeader</name>
    <message>
        <source>Edit symbol, title and subjects</source>
        <translation>编辑文号、标题和主题</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Without a symbol</source>
        <translation>无文号</translation>
    </message>
</context>
<context>
    <name>DocumentStatusBar</name>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>疑点 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause {clause} of {clauses} · character {offset}</source>
        <translation>第 {clause} 段，共 {clauses} 段 · 第 {offset} 字</translation>
    </message>
    <message>
        <source>Doubtful places left</source>
        <translation>剩余疑点</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Selected: {characters} characters · {words} words</source>
        <translation>已选：{characters} 字符 · {words} 词</translation>
    </message>
    <message>
        <source>Share reviewed</source>
        <translation>已审比例</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Words and clauses</source>
        <translation>词数和段落数</translation>
    </message>
    <message>
        <source>{percent} % reviewed</source>
        <translation>已审 {percent}%</translation>
    </message>
    <message>
        <source>{words} words · {clauses} clauses</source>
        <translation>{words} 词 · {clauses} 段</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Without a symbol</source>
        <translation>无文号</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>A rule has cut here that is sometimes wrong.</source>
        <translation>此处由一条有时出错的规则切分。</translation>
    </message>
    <message>
        <source>No doubtful place is left in this document.</source>
        <translation>本文件已没有疑点。</translation>
    </message>
    <message>
        <source>Single characters in a row: a name or a new word?</source>
        <translation>连续几个单字：是专名还是新词？</translation>
    </message>
    <message>
        <source>These characters are segmented in another way elsewhere.</source>
        <translation>这些字在别处有不同的切分。</translation>
    </message>
    <message>
        <source>Words of this length are often two words.</source>
        <translation>这样长的词往往是两个词。</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>Doubtful places in the document</source>
        <translation>文件中的疑点</translation>
    </message>
    <message>
        <source>Doubtful places; a click goes there</source>
        <translation>疑点；单击即可转到</translation>
    </message>
</context>
<context>
    <name>EditTimes</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Clauses joined with those before: {count}</source>
        <translation>并入前一段的段落：{count}</translation>
    </message>
    <message>
        <source>Clauses moved to another level: {count}</source>
        <translation>改变层级的段落：{count}</translation>
    </message>
    <message>
        <source>Clauses proposed anew: {count}</source>
        <translation>重新自动标注的段落：{count}</translation>
    </message>
    <message>
        <source>Clauses split at places: {count}</source>
        <translation>拆分段落：{count} 处</translation>
    </message>
    <message>
        <source>Confirmed clauses: {count}</source>
        <translation>已确认的段落：{count}</translation>
    </message>
    <message>
        <source>Confirmed {text}</source>
        <translation>确认“{text}”</translation>
    </message>
    <message>
        <source>Cut {words}</source>
        <translation>切分：{words}</translation>
    </message>
    <message>
        <source>Joined the clause {text} with the one before</source>
        <translation>段落“{text}”并入前一段</translation>
    </message>
    <message>
        <source>Joined {words}</source>
        <translation>合并：{words}</translation>
    </message>
    <message>
        <source>Labelled clauses: {count}</source>
        <translation>标注标签的段落：{count}</translation>
    </message>
    <message>
        <source>Labelled {count} clauses: {label}</source>
        <translation>{count} 个段落标为“{label}”</translation>
    </message>
    <message>
        <source>Lead phrase taken away</source>
        <translation>去掉引导词</translation>
    </message>
    <message>
        <source>Lead phrase {text}</source>
        <translation>引导词“{text}”</translation>
    </message>
    <message>
        <source>Level {level}: {text}</source>
        <translation>第 {level} 层：{text}</translation>
    </message>
    <message>
        <source>Moved the clause&apos;s start to {text}</source>
        <translation>段首移到“{text}”</translation>
    </message>
    <message>
        <source>Notes changed: {count}</source>
        <translation>更改备注：{count} 条</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Number taken away: {text}</source>
        <translation>去掉编号：{text}</translation>
    </message>
    <message>
        <source>Number {number}: {text}</source>
        <translation>编号 {number}：{text}</translation>
    </message>
    <message>
        <source>Numbered clauses: {count}</source>
        <translation>编号的段落：{count}</translation>
    </message>
    <message>
        <source>Split the clause before {text}</source>
        <translation>在“{text}”前拆分段落</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Symbol, title or subjects edited</source>
        <translation>编辑文号、标题或主题</translation>
    </message>
    <message>
        <source>Word boundaries changed: {count}</source>
        <translation>更改词界：{count} 处</translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>clause starts moved</source>
        <translation>移动段首</translation>
    </message>
    <message>
        <source>clauses joined</source>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>clauses split</source>
        <translation>拆分段落</translation>
    </message>
    <message>
        <source>confirmations</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>edits of symbol, title or subjects</source>
        <translation>编辑文号、标题或主题</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>lead phrases</source>
        <translation>引导词</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>many boundaries at once</source>
        <translation>批量更改词界</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>proposals of clauses</source>
        <translation>自动标注段落</translation>
    </message>
    <message>
        <source>words cut</source>
        <translation>切分词语</translation>
    </message>
    <message>
        <source>words cut otherwise</source>
        <translation>改变切分</translation>
    </message>
    <message>
        <source>words joined</source>
        <translation>合并词语</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} 改为 {after}</translation>
    </message>
    <message>
        <source>{edit} · in {count} documents</source>
        <translation>{edit} · 共 {count} 份文件</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}：{text}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A background process ended unexpectedly (exit code {code}). Try again; a smaller part may work.</source>
        <translation>后台进程意外终止（退出代码 {code}）。请重试；减少数量也许可行。</translation>
    </message>
    <message>
        <source>A clause boundary can move only as far as the next one.</source>
        <translation>段界最多只能移到下一个段界。</translation>
    </message>
    <message>
        <source>A clause cannot start there.</source>
        <translation>该处不能作为段首。</translation>
    </message>
    <message>
        <source>A clause has to start where a word starts.</source>
        <translation>段首必须是词首。</translation>
    </message>
    <message>
        <source>A clause starts here already.</source>
        <translation>此处已是段首。</translation>
    </message>
    <message>
        <source>A clause starts here, so a word does too.</source>
        <translation>此处是段首，因此也是词首。</translation>
    </message>
    <message>
        <source>A clause starts here. Backspace joins it with the clause before.</source>
        <translation>此处是段首。按 Backspace 可将本段并入前一段。</translation>
    </message>
    <message>
        <source>A clause starts inside the selection. Select text of one clause.</source>
        <translation>选定的文字跨越段首。请只在一个段落内选定。</translation>
    </message>
    <message>
        <source>A clause starts outside the text.</source>
        <translation>有段落始于正文之外。</translation>
    </message>
    <message>
        <source>A clause was changed since.</source>
        <translation>有段落已被更改。</translation>
    </message>
    <message>
        <source>A clause was joined with another since.</source>
        <translation>有段落已与另一段合并。</translation>
    </message>
    <message>
        <source>A gap was given a state that does not exist.</source>
        <translation>为字间指定了不存在的状态。</translation>
    </message>
    <message>
        <source>A join has to lie inside its clause.</source>
        <translation>合并处必须在所属段落之内。</translation>
    </message>
    <message>
        <source>A label has no name.</source>
        <translation>有一个标签没有名称。</translation>
    </message>
    <message>
        <source>A lead phrase has to lie inside its clause.</source>
        <translation>引导词必须在所属段落之内。</translation>
    </message>
    <message>
        <source>A line is a word, then its frequency, then its tag, with blanks between.</source>
        <translation>每行依次为词、词频和词性标记，以空格隔开。</translation>
    </message>
    <message>
        <source>A note has to lie inside the text.</source>
        <translation>备注必须在正文范围之内。</translation>
    </message>
    <message>
        <source>A note is about characters of the text. Select some.</source>
        <translation>备注须针对正文中的字符。请先选定字符。</translation>
    </message>
    <message>
        <source>A single character has nothing to cut: select two or more.</source>
        <translation>单个字无法切分：请选定两个或更多的字。</translation>
    </message>
    <message>
        <source>A word boundary cannot stand there.</source>
        <translation>该处不能有词界。</translation>
    </message>
    <message>
        <source>A word boundary was changed since.</source>
        <translation>有词界已被更改。</translation>
    </message>
    <message>
        <source>A word of the dictionary has no blanks and is not empty.</source>
        <translation>词典中的词不得含空格，也不得为空。</translation>
    </message>
    <message>
        <source>Akoma Ntoso for the UN (AKN4UN)</source>
        <translation>联合国 Akoma Ntoso（AKN4UN）</translation>
    </message>
    <message>
        <source>Another word boundary is in the way.</source>
        <translation>中间隔着另一个词界。</translation>
    </message>
    <message>
        <source>Document {name} cannot be exported as {format}: {reason} Nothing was written.</source>
        <translation>文件 {name} 无法导出为 {format} 格式：{reason}没有写入任何内容。</translation>
    </message>
    <message>
        <source>Edits are still being undone or done again. Wait a moment.</source>
        <translation>仍在撤销或重做编辑，请稍候。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It does not give its words. Import it with --segmenter auto to have them proposed.</source>
        <translation>文件中没有分词。请以 --segmenter auto 导入，由程序自动分词。</translation>
    </message>
    <message>
        <source>It does not read back as it is in the library.</source>
        <translation>写出后读回的内容与文库中的不一致。</translation>
    </message>
    <message>
        <source>It does not read like Chinese in any of these: UTF-8, {candidates}. If it is text, name its encoding with --encoding.</source>
        <translation>按以下编码读取均不像中文：UTF-8、{candidates}。如果是文本，请用 --encoding 指明编码。</translation>
    </message>
    <message>
        <source>It has no text, only white space.</source>
        <translation>没有正文，只有空白。</translation>
    </message>
    <message>
        <source>It is XML or HTML of a kind that is not read. Save its text as plain text; --format text takes it with its tags.</source>
        <translation>这种 XML 或 HTML 不能读取。请将其正文另存为纯文本；用 --format text 可连同标记一并导入。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>It is in the library already and was left as it is.</source>
        <translation>文库中已有此文件，保持不变。</translation>
    </message>
    <message>
        <source>It is larger than 1 GB. Split it into smaller files.</source>
        <translation>文件超过 1 GB。请拆成较小的文件。</translation>
    </message>
    <message>
        <source>It is no record: it needs &quot;schema&quot;: &quot;{schema}&quot;.</source>
        <translation>不是有效的记录：缺少 &quot;schema&quot;: &quot;{schema}&quot;。</translation>
    </message>
    <message>
        <source>It is no sound XML: {reason}.</source>
        <translation>不是完好的 XML：{reason}。</translation>
    </message>
    <message>
        <source>It is not JSON lines. Write each record on one line, in UTF-8.</source>
        <translation>不是 JSON lines 格式。请以 UTF-8 编码，每行写一条记录。</translation>
    </message>
    <message>
        <source>It is not JSON: {reason}.</source>
        <translation>不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>It is not a sound record: {reason}.</source>
        <translation>记录有误：{reason}。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8, UTF-16, GB18030 or Big5.</source>
        <translation>不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文本。</translation>
    </message>
    <message>
        <source>It is not text, or UTF-16 without a byte order mark; if so, name it: --encoding utf-16-le or --encoding utf-16-be.</source>
        <translation>不是文本，或是不带字节顺序标记的 UTF-16；如属后者，请指明：--encoding utf-16-le 或 --encoding utf-16-be。</translation>
    </message>
    <message>
        <source>It is not text: it is full of control characters.</source>
        <translation>不是文本：含有大量控制字符。</translation>
    </message>
    <message>
        <source>It is not {encoding}: {where} cannot be read. Mend the file, or name another encoding with --encoding.</source>
        <translation>不是 {encoding} 编码：{where}无法读取。请修复文件，或用 --encoding 指明另一种编码。</translation>
    </message>
    <message>
        <source>It is {encoding}, but damaged: {where} cannot be read. Mend the file.</source>
        <translation>是 {encoding} 编码，但已损坏：{where}无法读取。请修复文件。</translation>
    </message>
    <message>
        <source>It is {kind}, not text. Save it as plain text first.</source>
        <translation>这是{kind}，不是文本。请先另存为纯文本。</translation>
    </message>
    <message>
        <source>It may not be read. Check its permissions.</source>
        <translation>没有读取权限。请检查其权限。</translation>
    </message>
    <message>
        <source>Its encoding cannot be told; about equally likely are: {candidates}. Name the right one: --encoding {first}.</source>
        <translation>无法判断编码；可能性大致相同的有：{candidates}。请指明正确的编码：--encoding {first}。</translation>
    </message>
    <message>
        <source>Its metadata cannot be written as JSON: {reason}.</source>
        <translation>其元数据无法写成 JSON：{reason}。</translation>
    </message>
    <message>
        <source>Its text is the same as that of document {name}.</source>
        <translation>其正文与文件 {name} 相同。</translation>
    </message>
    <message>
        <source>Line 1 does not start with %%% and the subjects. If it is plain text, import it with --format text.</source>
        <translation>第 1 行没有以 %%% 和主题开头。如果是纯文本，请用 --format text 导入。</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file in UTF-8. Nothing was taken.</source>
        <translation>第 {line} 行不是 UTF-8 编码。请将文件存为 UTF-8。没有采用任何内容。</translation>
    </message>
    <message>
        <source>Line {line} uses the entity {name}, which only an XML editor can fill in. Save the file without entities of its own.</source>
        <translation>第 {line} 行使用了实体 {name}，只有 XML 编辑器才能展开。请把文件另存为不含自定义实体的形式。</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was taken.</source>
        <translation>第 {line} 行：{reason}没有采用任何内容。</translation>
    </message>
    <message>
        <source>Line {number} is far too long.</source>
        <translation>第 {number} 行过长。</translation>
    </message>
    <message>
        <source>No backup of the library {path} could be made in {folder}: {reason}.</source>
        <translation>无法在 {folder} 中备份文库 {path}：{reason}。</translation>
    </message>
    <message>
        <source>No word boundary can stand before white space.</source>
        <translation>空白之前不能有词界。</translation>
    </message>
    <message>
        <source>None of the {count} documents is curated, and only curated ones are exported. Mark them as curated, or export all of them: --status any.</source>
        <translation>{count} 份文件均未审定，而只导出已审定的文件。请先审定，或导出全部文件：--status any。</translation>
    </message>
    <message>
        <source>Open a library first: the words belong to it.</source>
        <translation>请先打开文库：词语属于文库。</translation>
    </message>
    <message>
        <source>Pinyin needs the package pypinyin. Install it: pip install &apos;unres-desktop[pinyin]&apos;</source>
        <translation>显示拼音需要 pypinyin 软件包。安装方法：pip install &apos;unres-desktop[pinyin]&apos;</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>SIGHAN (words between two spaces)</source>
        <translation>SIGHAN（词间两个空格）</translation>
    </message>
    <message>
        <source>Select at most {most} characters.</source>
        <translation>最多选定 {most} 个字。</translation>
    </message>
    <message>
        <source>Select the characters that the note is about.</source>
        <translation>请选定备注所针对的字符。</translation>
    </message>
    <message>
        <source>Space-segmented text (%%%)</source>
        <translation>空格分词文本 (%%%)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>That would be {count} words; a user dictionary holds at most {most}. Nothing was taken.</source>
        <translation>将达 {count} 个词；用户词典最多容纳 {most} 个词。未作任何导入。</translation>
    </message>
    <message>
        <source>The background process ended unexpectedly (exit code {code}). Documents finished before are kept. Try again; a smaller part may work.</source>
        <translation>后台进程意外终止（退出代码 {code}）。此前完成的文件均已保留。请重试；减少数量也许可行。</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {path}: {reason}.</source>
        <translation>无法用备份替换 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The clause [{start}, {end}] does not reach to the next clause at {stop}.</source>
        <translation>段落 [{start}, {end}] 没有延伸到位于 {stop} 的下一段。</translation>
    </message>
    <message>
        <source>The clause at {start} has a confidence outside 0..1.</source>
        <translation>位于 {start} 的段落，其置信度不在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>The clause at {start} has no label.</source>
        <translation>位于 {start} 的段落没有标签。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full. Nothing was changed; make room and try again.</source>
        <translation>文库 {path} 所在的磁盘已满。没有作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>文件没有正文。</translation>
    </message>
    <message>
        <source>The document {name} is not in the library.</source>
        <translation>文库中没有文件 {name}。</translation>
    </message>
    <message>
        <source>The encoding &apos;{encoding}&apos; is not known. Usual ones are utf-8, gb18030, big5, utf-16.</source>
        <translation>无法识别编码“{encoding}”。常用的有 utf-8、gb18030、big5、utf-16。</translation>
    </message>
    <message>
        <source>The file has no words. Nothing was taken.</source>
        <translation>文件中没有词。没有采用任何内容。</translation>
    </message>
    <message>
        <source>The file {path} is not a library of this program.</source>
        <translation>{path} 不是本程序的文库。</translation>
    </message>
    <message>
        <source>The first clause has to start at the start of the text.</source>
        <translation>第一段必须从正文开头开始。</translation>
    </message>
    <message>
        <source>The first clause starts where the text starts.</source>
        <translation>第一段的段首就是正文的开头。</translation>
    </message>
    <message>
        <source>The first number here is {number}, not {expected}.</source>
        <translation>此处第一个编号是 {number}，而不是 {expected}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>无法写入文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only, so the library {path} can only be read.</source>
        <translation>文件夹 {folder} 为只读，因此文库 {path} 只能读取。</translation>
    </message>
    <message>
        <source>The format &apos;{format}&apos; is not known; it is one of: {known}.</source>
        <translation>无法识别格式“{format}”；可用的格式有：{known}。</translation>
    </message>
    <message>
        <source>The frequency of {word} is a number from 1 to {largest}, or left out.</source>
        <translation>“{word}”的词频应为 1 至 {largest} 的数字，或者省略。</translation>
    </message>
    <message>
        <source>The gaps of a change are out of order or outside the text.</source>
        <translation>更改所涉的字间次序有误，或在正文之外。</translation>
    </message>
    <message>
        <source>The joins of the clause at {start} are out of order.</source>
        <translation>位于 {start} 的段落，其合并处次序有误。</translation>
    </message>
    <message>
        <source>The key or the level of the label {name} is not possible.</source>
        <translation>标签 {name} 的按键或层级无效。</translation>
    </message>
    <message>
        <source>The label {name} is in use. Choose what its clauses become.</source>
        <translation>标签 {name} 正在使用。请选择其段落改用的标签。</translation>
    </message>
    <message>
        <source>The library has a document with the id {name} already.</source>
        <translation>文库中已有标识为 {name} 的文件。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Look at its folder and your permissions.</source>
        <translation>无法打开文库 {path}。请检查所在文件夹和您的权限。</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Nothing was changed; look at the disk and whether it is full.</source>
        <translation>无法读写文库 {path}（{detail}）。没有作任何更改；请检查磁盘以及是否已满。</translation>
    </message>
    <message>
        <source>The library {path} has no document with the id or symbol {name}.</source>
        <translation>文库 {path} 中没有标识或文号为 {name} 的文件。</translation>
    </message>
    <message>
        <source>The library {path} has no document {name}.</source>
        <translation>文库 {path} 中没有文件 {name}。</translation>
    </message>
    <message>
        <source>The library {path} holds code that this program did not put there ({name}), so it is not opened.</source>
        <translation>文库 {path} 含有并非由本程序写入的代码（{name}），因此不予打开。</translation>
    </message>
    <message>
        <source>The library {path} is being written by another program. Nothing was changed; try again.</source>
        <translation>另一程序正在写入文库 {path}。没有作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {detail}. The command `unres-desktop restore` brings back a backup of it.</source>
        <translation>文库 {path} 已损坏：{detail}。可用命令 `unres-desktop restore` 恢复其备份。</translation>
    </message>
    <message>
        <source>The library {path} is open for reading only. Nothing was changed.</source>
        <translation>文库 {path} 以只读方式打开。没有作任何更改。</translation>
    </message>
    <message>
        <source>The library {path} is open in another window. Close it there, then restore.</source>
        <translation>文库 {path} 已在另一窗口打开。请先在该处关闭，再行恢复。</translation>
    </message>
    <message>
        <source>The library {path} is open in another window. Here it can only be read.</source>
        <translation>文库 {path} 已在另一窗口打开，此处只能读取。</translation>
    </message>
    <message>
        <source>The library {path} is read-only. It can be read; copy it to another folder to change it.</source>
        <translation>文库 {path} 为只读，可以读取；如需更改，请复制到另一文件夹。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of this program. Update the program to open it.</source>
        <translation>文库 {path} 由本程序的较新版本生成。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The library {path} was made by an older version of this program. Open it for writing once; that brings it up to date.</source>
        <translation>文库 {path} 由本程序的较旧版本生成。以可写方式打开一次即可更新。</translation>
    </message>
    <message>
        <source>The metadata of {name} was edited since. Look at it again.</source>
        <translation>{name} 的元数据已被编辑。请重新查看。</translation>
    </message>
    <message>
        <source>The metadata was changed since.</source>
        <translation>元数据已被更改。</translation>
    </message>
    <message>
        <source>The note at {start}-{end} lies outside the text.</source>
        <translation>位于 {start}-{end} 的备注在正文之外。</translation>
    </message>
    <message>
        <source>The note was changed or removed meanwhile. Look at it again.</source>
        <translation>该备注已被更改或删除。请重新查看。</translation>
    </message>
    <message>
        <source>The notes of {name} were edited since. Look at them again.</source>
        <translation>{name} 的备注已被编辑。请重新查看。</translation>
    </message>
    <message>
        <source>The notes were changed since.</source>
        <translation>备注已被更改。</translation>
    </message>
    <message>
        <source>The number is {number}, but the text prints none.</source>
        <translation>编号为 {number}，但正文没有编号。</translation>
    </message>
    <message>
        <source>The number is {number}, but the text prints {printed}.</source>
        <translation>编号为 {number}，但正文是 {printed}。</translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>记录没有正文。</translation>
    </message>
    <message>
        <source>The same note stands there already.</source>
        <translation>该处已有相同的备注。</translation>
    </message>
    <message>
        <source>The selection is too long to stand elsewhere: select at most {count} characters.</source>
        <translation>选定的文字过长，别处不会再有：请最多选定 {count} 个字。</translation>
    </message>
    <message>
        <source>The statement has no text.</source>
        <translation>这份文件（statement）没有正文。</translation>
    </message>
    <message>
        <source>The status &apos;{status}&apos; is not known; it is one of: {known}.</source>
        <translation>无法识别状态“{status}”；可用的状态有：{known}。</translation>
    </message>
    <message>
        <source>The status of {name} was changed since. Look at it again.</source>
        <translation>{name} 的状态已被更改。请重新查看。</translation>
    </message>
    <message>
        <source>The status to export is &apos;curated&apos; or &apos;any&apos;, not &apos;{s}&apos;.</source>
        <translation>导出的状态应为 curated 或 any，而不是“{s}”。</translation>
    </message>
    <message>
        <source>The status was changed since.</source>
        <translation>状态已被更改。</translation>
    </message>
    <message>
        <source>The subject &apos;{subject}&apos; cannot stand in a subject line of this format. Change it, or export as jsonl.</source>
        <translation>主题“{subject}”不能写入此格式的主题行。请更改主题，或导出为 jsonl。</translation>
    </message>
    <message>
        <source>The tag of {word} starts with a Latin letter and has Latin letters, digits, _ and - only.</source>
        <translation>“{word}”的词性标记须以拉丁字母开头，且只含拉丁字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>The text prints {printed}, but no number is set.</source>
        <translation>正文有编号 {printed}，但未设定编号。</translation>
    </message>
    <message>
        <source>The word [{start}, {stop}] does not follow on the word before it in the text.</source>
        <translation>词 [{start}, {stop}] 在正文中没有紧接前一个词。</translation>
    </message>
    <message>
        <source>The word boundaries do not fit the text.</source>
        <translation>词界与正文不符。</translation>
    </message>
    <message>
        <source>The word {word}… has {length} characters; the longest may have {longest}.</source>
        <translation>词“{word}……”有 {length} 个字；最长可为 {longest} 个字。</translation>
    </message>
    <message>
        <source>The words stop before the end of the text.</source>
        <translation>各词未到正文末尾就中断了。</translation>
    </message>
    <message>
        <source>There are no documents to export. Import some first.</source>
        <translation>没有可导出的文件。请先导入。</translation>
    </message>
    <message>
        <source>There are no words below the subject line.</source>
        <translation>主题行之下没有词。</translation>
    </message>
    <message>
        <source>There has to be at least one label.</source>
        <translation>至少要有一个标签。</translation>
    </message>
    <message>
        <source>There is no clause before this one.</source>
        <translation>前面没有段落。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>{path} 处没有文库。</translation>
    </message>
    <message>
        <source>There is no profile {name}. Choose one of: {names}.</source>
        <translation>没有分词方案 {name}。请从以下方案中选择：{names}。</translation>
    </message>
    <message>
        <source>There is no segmenter {name}. Choose one of: {names}.</source>
        <translation>没有分词器 {name}。请从以下分词器中选择：{names}。</translation>
    </message>
    <message>
        <source>There is no statement in it, so it holds no resolution. Only resolutions in Akoma Ntoso for the UN are read.</source>
        <translation>其中没有 statement，因此没有决议。只读取联合国 Akoma Ntoso 格式的决议。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>没有此文件。请检查名称。</translation>
    </message>
    <message>
        <source>There is no word boundary after the caret.</source>
        <translation>光标之后没有词界。</translation>
    </message>
    <message>
        <source>There is no word boundary at the caret to move.</source>
        <translation>光标处没有可移动的词界。</translation>
    </message>
    <message>
        <source>There is no word boundary at the edge of the text.</source>
        <translation>正文首尾没有词界。</translation>
    </message>
    <message>
        <source>There is no word boundary before the caret.</source>
        <translation>光标之前没有词界。</translation>
    </message>
    <message>
        <source>This clause has no lead phrase. Mark one first.</source>
        <translation>本段没有引导词。请先标出。</translation>
    </message>
    <message>
        <source>This edit changed several documents.</source>
        <translation>这次编辑更改了多份文件。</translation>
    </message>
    <message>
        <source>This file is no key map.</source>
        <translation>此文件不是快捷键表。</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}</source>
        <translation>不是有效的正则表达式：{reason}</translation>
    </message>
    <message>
        <source>This key map was written by a newer program.</source>
        <translation>此快捷键表由较新版本的程序写出。</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>本文库以只读方式打开。</translation>
    </message>
    <message>
        <source>Two clauses start at the same place.</source>
        <translation>有两个段落始于同一处。</translation>
    </message>
    <message>
        <source>Two labels have the key {key}.</source>
        <translation>有两个标签使用同一按键 {key}。</translation>
    </message>
    <message>
        <source>Two labels have the name {name}.</source>
        <translation>有两个标签使用同一名称 {name}。</translation>
    </message>
    <message>
        <source>UNRes JSON lines</source>
        <translation>UNRes JSON lines</translation>
    </message>
    <message>
        <source>White space alone is no word.</source>
        <translation>空白不能单独成词。</translation>
    </message>
    <message>
        <source>Write what there is to say, or the suggested reading of an erratum.</source>
        <translation>请写明内容，或为勘误填写建议读法。</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a ZIP or Office (DOCX) file</source>
        <translation>ZIP 或 Office (DOCX) 文件</translation>
    </message>
    <message>
        <source>a compressed (gzip) file</source>
        <translation>压缩 (gzip) 文件</translation>
    </message>
    <message>
        <source>a database or a library</source>
        <translation>数据库或文库</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>an old Office (DOC) file</source>
        <translation>旧版 Office (DOC) 文件</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>blanks that a reader of the file will add</source>
        <translation>读取时会添加的空格</translation>
    </message>
    <message>
        <source>byte {byte} (line {line})</source>
        <translation>第 {byte} 字节（第 {line} 行）</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>clauses is empty. Leave the key out to have them proposed.</source>
        <translation>clauses 为空。如需自动标注段落，请略去此键。</translation>
    </message>
    <message>
        <source>gap_origins has the run [{length}, &apos;{letter}&apos;]; the letters are {known}.</source>
        <translation>gap_origins 中有 [{length}, &apos;{letter}&apos;]；可用的字母为 {known}。</translation>
    </message>
    <message>
        <source>gap_origins is for {given} gaps, but the text has {gaps}.</source>
        <translation>gap_origins 对应 {given} 个字间，而正文有 {gaps} 个。</translation>
    </message>
    <message>
        <source>it may not be written there, or another program has the file open</source>
        <translation>没有写入权限，或文件已被另一程序打开</translation>
    </message>
    <message>
        <source>labels of clauses</source>
        <translation>段落标签</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>resolution {part}</source>
        <translation>决议 {part}</translation>
    </message>
    <message>
        <source>rjieba is not installed. Choose the segmenter jieba, or install rjieba: pip install rjieba</source>
        <translation>未安装 rjieba。请改用分词器 jieba，或安装 rjieba：pip install rjieba</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation>磁盘已满。请腾出空间，或另选磁盘</translation>
    </message>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>读回的内容与写入的不一致</translation>
    </message>
    <message>
        <source>words with inner blanks</source>
        <translation>含空格的词</translation>
    </message>
    <message>
        <source>{color} is no color; write #rrggbb.</source>
        <translation>{color} 不是颜色，请写成 #rrggbb。</translation>
    </message>
    <message>
        <source>{count} characters of the text were lost before (they read U+FFFD in the file).</source>
        <translation>正文中有 {count} 个字此前已丢失（在文件中为 U+FFFD）。</translation>
    </message>
    <message>
        <source>{error} {count} documents went in before; import again to take the others.</source>
        <translation>{error}此前已存入 {count} 份文件；请重新导入其余文件。</translation>
    </message>
    <message>
        <source>{name} names {count} documents; use one of their ids: {candidates}</source>
        <translation>{name} 对应 {count} 份文件；请使用其中一份的标识：{candidates}</translation>
    </message>
    <message>
        <source>{name} was edited at character {offset} since. Look at the place again.</source>
        <translation>{name} 第 {offset} 字处已被编辑。请重新查看该处。</translation>
    </message>
    <message>
        <source>{number} comes again or out of order; {expected} is expected.</source>
        <translation>{number} 重复或次序不对，应为 {expected}。</translation>
    </message>
    <message>
        <source>{number} follows, but {expected} is expected: a number is missing.</source>
        <translation>此处为 {number}，应为 {expected}：缺少编号。</translation>
    </message>
    <message>
        <source>{number} stands twice; {expected} is expected.</source>
        <translation>{number} 重复，应为 {expected}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was changed.</source>
        <translation>无法写入 {path}：{reason}。没有作任何更改。</translation>
    </message>
    <message>
        <source>{path} is not a library but a folder or a device.</source>
        <translation>{path} 不是文库，而是文件夹或设备。</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for the export.</source>
        <translation>{path} 就是文库本身。请为导出文件另取名称。</translation>
    </message>
    <message>
        <source>{remark} Nothing was imported.</source>
        <translation>{remark} 没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All documents ({count}), what nobody checked included</source>
        <translation>全部文件（{count} 份），包括无人核对过的(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Curated documents ({count})</source>
        <translation>已审定的文件（{count} 份）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;This document</source>
        <translation>本文件(&amp;T)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件范围</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported documents: {count}</source>
        <translation>已导出文件：{count} 份</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>没有导出任何内容</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The format does not carry: {losses}.</source>
        <translation>该格式不能保留：{losses}。</translation>
    </message>
    <message>
        <source>{count} {name}</source>
        <translation>{name} {count} 处</translation>
    </message>
    <message>
        <source>{path}
{curated} of them curated · {size} bytes</source>
        <translation>{path}
其中已审定 {curated} 份 · {size} 字节</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Any words</source>
        <translation>不论切分</translation>
    </message>
    <message>
        <source>As one word</source>
        <translation>作为一词</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Find: 发展, or 发展|中 with a boundary there</source>
        <translation>查找：发展；或 发展|中（该处有词界）</translation>
    </message>
    <message>
        <source>How it is segmented</source>
        <translation>切分情况</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>正则(&amp;X)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已切开</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>Not found in this document.</source>
        <translation>本文件中没有找到。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Went on from the other end of the document.</source>
        <translation>已从文件的另一端继续查找。</translation>
    </message>
    <message>
        <source>{at} of over {count}</source>
        <translation>第 {at} 处，超过 {count} 处</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>GoDialog</name>
    <message>
        <source>12, (a), #40, 50 % or A/RES/60/1</source>
        <translation>12、(a)、#40、50 % 或 A/RES/60/1</translation>
    </message>
    <message>
        <source>A printed number, # and the clause by count, a percentage, or a symbol.</source>
        <translation>印出的编号、# 加段落序数、百分比或文号。</translation>
    </message>
    <message>
        <source>Character {offset}: {words}</source>
        <translation>第 {offset} 字：{words}</translation>
    </message>
    <message>
        <source>Clause number, percentage or symbol</source>
        <translation>段落编号、百分比或文号</translation>
    </message>
    <message>
        <source>Clause {count} of {total}: {words}</source>
        <translation>第 {count} 段，共 {total} 段：{words}</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>按 Enter 转到该处。</translation>
    </message>
    <message>
        <source>Enter looks for a document with this symbol.</source>
        <translation>按 Enter 查找使用该文号的文件。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}：{words}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{edit}, {time}</source>
        <translation>{edit}，{time}</translation>
    </message>
    <message>
        <source>{edit}, {time}, the document is here</source>
        <translation>{edit}，{time}，文件现处于此步</translation>
    </message>
    <message>
        <source>{edit}, {time}, undone</source>
        <translation>{edit}，{time}，已撤销</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was at first</source>
        <translation>最初的样子</translation>
    </message>
    <message>
        <source>Further undone edits: {count}</source>
        <translation>其他已撤销的编辑：{count} 次</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>文件的编辑历史</translation>
    </message>
    <message>
        <source>{day} · {times}</source>
        <translation>{day} · {times}</translation>
    </message>
</context>
<context>
    <name>HistoryWalker</name>
    <message>
        <source>Done again: {label}</source>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>Edits done again: {count}</source>
        <translation>已重做 {count} 次编辑</translation>
    </message>
    <message>
        <source>Edits undone: {count}</source>
        <translation>已撤销 {count} 次编辑</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>正在回溯历史</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有作任何更改。</translation>
    </message>
    <message>
        <source>The history was not gone through</source>
        <translation>未能回溯历史</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>已撤销：{label}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>分词方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>分词(&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>将文件或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>要导入的文件和文件夹</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>要导入的文件夹</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Keep those in the file, else propose them</source>
        <translation>保留原有的分词，没有则自动分词</translation>
    </message>
    <message>
        <source>Propose them anew with jieba</source>
        <translation>用 jieba 重新分词</translation>
    </message>
    <message>
        <source>Stopped. Documents finished before are in the library.</source>
        <translation>已停止。此前完成的文件已存入文库。</translation>
    </message>
</context>
<context>
    <name>ImportReportPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files of the folders that fit no format and were left out: {count}</source>
        <translation>文件夹中因格式不符而略过的文件：{count} 个</translation>
    </message>
    <message>
        <source>Imported documents: {count}</source>
        <translation>已导入文件：{count} 份</translation>
    </message>
    <message>
        <source>Imported, with a warning</source>
        <translation>已导入，但有警告</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>文库中已有</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>导入提前结束</translation>
    </message>
    <message>
        <source>What was not imported</source>
        <translation>未导入的内容</translation>
    </message>
    <message>
        <source>“Encoding”</source>
        <translation>“编码”</translation>
    </message>
    <message>
        <source>“Format”</source>
        <translation>“格式”</translation>
    </message>
    <message>
        <source>“Words”</source>
        <translation>“分词”</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>不设快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此键(&amp;U)</translation>
    </message>
    <message>
        <source>Chinese input methods take {key}: it may never reach the program.</source>
        <translation>{key} 会被中文输入法截取，可能到不了本程序。</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>命令或按键</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>导出快捷键</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Key maps (*.json)</source>
        <translation>快捷键表 (*.json)</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>Keys of {count} commands were taken over, {unknown} entries are unknown.</source>
        <translation>已采用 {count} 个命令的快捷键，有 {unknown} 项无法识别。</translation>
    </message>
    <message>
        <source>Press the new key in the field first.</source>
        <translation>请先在输入栏中按下新的快捷键。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>无法读取文件：{reason}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
        <source>The keys were written to {name}.</source>
        <translation>快捷键已写入 {name}。</translation>
    </message>
    <message>
        <source>Use it &amp;too</source>
        <translation>同时使用此键(&amp;T)</translation>
    </message>
    <message>
        <source>{key} belongs to {command}, which would lose it.</source>
        <translation>{key} 现用于“{command}”，更改后该命令将失去此键。</translation>
    </message>
    <message>
        <source>{key} calls this command already.</source>
        <translation>{key} 已用于此命令。</translation>
    </message>
    <message>
        <source>{key} is also typed into fields, where it would not arrive.</source>
        <translation>{key} 也要在输入栏中键入，更改后将无法键入。</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 未被占用。</translation>
    </message>
    <message>
        <source>{key} is needed to move between the controls.</source>
        <translation>{key} 须用于在各控件之间移动。</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, and would do so no more.</source>
        <translation>{key} 用于在正文中移动光标，更改后将不能再移动光标。</translation>
    </message>
</context>
<context>
    <name>KeysTree</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label of the clause</source>
        <translation>段落标签</translation>
    </message>
    <message>
        <source>The key in brackets sets the label without this list.</source>
        <translation>按括号中的键可以直接设定标签，不必打开此列表。</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name in files</source>
        <translation>文件中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>标签颜色</translation>
    </message>
    <message>
        <source>Colour of the theme</source>
        <translation>配色方案的颜色</translation>
    </message>
    <message>
        <source>Stands in files; it cannot change once the label is kept</source>
        <translation>写入文件的名称，标签保存后不能更改</translation>
    </message>
    <message>
        <source>as in the theme</source>
        <translation>按配色方案</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LabelSetCommands</name>
    <message>
        <source>Changed the labels of the library</source>
        <translation>更改了文库的标签</translation>
    </message>
    <message>
        <source>Clauses of {count} documents got other labels</source>
        <translation>{count} 份文件中的段落改用了其他标签</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>本文库以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>LabelSetDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Also in use, from files: {labels}</source>
        <translation>另有来自导入文件的标签：{labels}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clauses of this library with the label: {count}</source>
        <translation>本文库中使用该标签的段落：{count}</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels of this library</source>
        <translation>本文库的标签</translation>
    </message>
    <message>
        <source>Minimal: preambular, operative, other</source>
        <translation>简化：序言段、执行段、其他</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <source>Resolution (General Assembly)</source>
        <translation>决议（大会）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What do the clauses labelled {label} become?</source>
        <translation>标签为“{label}”的段落改用什么标签？</translation>
    </message>
    <message>
        <source>{label} · clauses: {count}</source>
        <translation>{label} · {count} 段</translation>
    </message>
</context>
<context>
    <name>LeadCategory</name>
    <message>
        <source>Acting</source>
        <translation>采取行动</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>呼吁</translation>
    </message>
    <message>
        <source>Appreciate</source>
        <translation>赞赏</translation>
    </message>
    <message>
        <source>Approve, endorse</source>
        <translation>核准、认可</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>意识到</translation>
    </message>
    <message>
        <source>Bear in mind</source>
        <translation>铭记</translation>
    </message>
    <message>
        <source>Call upon</source>
        <translation>促请</translation>
    </message>
    <message>
        <source>Category of the lead phrase</source>
        <translation>引导词类别</translation>
    </message>
    <message>
        <source>Commemorate</source>
        <translation>纪念</translation>
    </message>
    <message>
        <source>Commend</source>
        <translation>赞扬</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>关切</translation>
    </message>
    <message>
        <source>Condemn</source>
        <translation>谴责</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>Convinced</source>
        <translation>深信</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Deplore, regret</source>
        <translation>痛惜、遗憾</translation>
    </message>
    <message>
        <source>Draw attention</source>
        <translation>提请注意</translation>
    </message>
    <message>
        <source>Encourage</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>Guided by</source>
        <translation>遵循</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意到</translation>
    </message>
    <message>
        <source>Note with appreciation</source>
        <translation>赞赏地注意到</translation>
    </message>
    <message>
        <source>Note with concern</source>
        <translation>关切地注意到</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Reaffirm</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>强调</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>敦促</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>LeadCommands</name>
    <message>
        <source>Category of the lead phrase: {category}</source>
        <translation>引导词类别：{category}</translation>
    </message>
    <message>
        <source>Cleared a lead phrase</source>
        <translation>清除了引导词</translation>
    </message>
    <message>
        <source>Marked the lead phrase {words}</source>
        <translation>标注了引导词 {words}</translation>
    </message>
    <message>
        <source>No known lead phrase stands here. Select one and press the key again.</source>
        <translation>此处没有已知的引导词。请选中引导词后再按此键。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Close it and bring a backup back: unres-desktop restore {path}</source>
        <translation>请关闭文库并恢复备份：unres-desktop restore {path}</translation>
    </message>
    <message>
        <source>The library was not closed properly last time and has faults</source>
        <translation>文库上次未正常关闭，存在错误</translation>
    </message>
    <message>
        <source>… and more: {count}</source>
        <translation>……另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Imported documents: {count}</source>
        <translation>已导入文件：{count} 份</translation>
    </message>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>文库 (*{suffix})</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建文库</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>The library was not made</source>
        <translation>未能新建文库</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name, or open it.</source>
        <translation>已有名为 {path} 的文件。请另取名称，或打开该文库。</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>本文库以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{symbol}, {title}, {status}, {percent} % reviewed</source>
        <translation>{symbol}，{title}，{status}，已审 {percent}%</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation>文库中的文件</translation>
    </message>
    <message>
        <source>Filter documents by status</source>
        <translation>按状态筛选文件</translation>
    </message>
    <message>
        <source>Filter documents by symbol or title</source>
        <translation>按文号或标题筛选文件</translation>
    </message>
    <message>
        <source>Symbol or title</source>
        <translation>文号或标题</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>Words are not shown now; the menu View brings them back.</source>
        <translation>现在不显示分词；可在“视图”菜单中恢复。</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>间隔(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Line to line</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size at 100 %</source>
        <translation>100% 时的字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tints</source>
        <translation>底色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width of a gap</source>
        <translation>间隔宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Above a &amp;clause</source>
        <translation>段前间距(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation>字体和间距</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Show words by</source>
        <translation>分词显示方式</translation>
    </message>
    <message>
        <source>Thin l&amp;ines</source>
        <translation>细线(&amp;I)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>UNRes Desktop</source>
        <translation>UNRes Desktop</translation>
    </message>
</context>
<context>
    <name>MenuState</name>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation>重做(&amp;R)：{label}</translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation>撤销(&amp;U)：{label}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Clauses</source>
        <translation>段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>配色方案(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词(&amp;W)</translation>
    </message>
    <message>
        <source>Lan&amp;guage (语言)</source>
        <translation>语言 Language(&amp;G)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Words shown &amp;by</source>
        <translation>分词显示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>文号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A, B, C … where a symbol has several</source>
        <translation>同一文号下分 A、B、C 时填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One subject a line</source>
        <translation>每行一个主题</translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Symbol, title, subjects</source>
        <translation>文号、标题、主题</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Suggested reading</source>
        <translation>建议读法(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Note on the text</source>
        <translation>正文备注</translation>
    </message>
    <message>
        <source>The source stays as it is</source>
        <translation>原文保持不变</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Edited a note: {text}</source>
        <translation>编辑备注：{text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Removed a note: {text}</source>
        <translation>移除备注：{text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Erratum</source>
        <translation>勘误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>备注类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes of the document</source>
        <translation>文件的备注</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>查找备注</translation>
    </message>
</context>
<context>
    <name>NumberCommands</name>
    <message>
        <source>Numbered a clause {number}</source>
        <translation>将段落编号为 {number}</translation>
    </message>
    <message>
        <source>Read the numbers again from the text</source>
        <translation>重新从正文读取了编号</translation>
    </message>
    <message>
        <source>The numbers are as the text prints them</source>
        <translation>编号与正文一致</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Enter keeps the number, Escape leaves it as it was</source>
        <translation>按 Enter 保留编号，按 Esc 不作更改</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>原文编号</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Joined by {origin}</source>
        <translation>合并，来源：{origin}</translation>
    </message>
    <message>
        <source>Word boundary set by {origin}</source>
        <translation>词界，来源：{origin}</translation>
    </message>
    <message>
        <source>a machine, confirmed by a person</source>
        <translation>机器（经人工确认）</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>a term list or the user dictionary</source>
        <translation>术语表或用户词典</translation>
    </message>
    <message>
        <source>jieba</source>
        <translation>jieba</translation>
    </message>
    <message>
        <source>the imported file</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>the learned model</source>
        <translation>学习模型</translation>
    </message>
    <message>
        <source>the rule for dates</source>
        <translation>日期规则</translation>
    </message>
    <message>
        <source>the rule for document symbols</source>
        <translation>文号规则</translation>
    </message>
    <message>
        <source>the rule for numbers</source>
        <translation>数字规则</translation>
    </message>
    <message>
        <source>the rule for ordinals</source>
        <translation>序数规则</translation>
    </message>
    <message>
        <source>the rule for paragraph numbers</source>
        <translation>段落编号规则</translation>
    </message>
    <message>
        <source>the rule for prefixes</source>
        <translation>前缀规则</translation>
    </message>
    <message>
        <source>the rule that splits long words</source>
        <translation>长词切分规则</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>All labels</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels shown in the outline</source>
        <translation>大纲中显示的标签</translation>
    </message>
    <message>
        <source>Search the outline</source>
        <translation>搜索大纲</translation>
    </message>
    <message>
        <source>Words or number</source>
        <translation>文字或编号</translation>
    </message>
    <message>
        <source>{label} ({count})</source>
        <translation>{label}（{count}）</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{label} {number}, level {level}: {words}</source>
        <translation>{label} {number}，第 {level} 层：{words}</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>文件大纲</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places that are cut otherwise</source>
        <translation>切分不同之处</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>PKU standard, names of organs as one word</source>
        <translation>北大规范，机构名称作为一词</translation>
    </message>
    <message>
        <source>PKU standard, with the rules for UN texts</source>
        <translation>北大规范，加联合国文本规则</translation>
    </message>
    <message>
        <source>jieba alone, without rules</source>
        <translation>仅用 jieba，不加规则</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Edit it here</source>
        <translation>在这里编辑</translation>
    </message>
    <message>
        <source>No other window holds this library any longer.</source>
        <translation>已没有其他窗口占用此文库。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>In this document: {count}</source>
        <translation>本文件中出现：{count}</translation>
    </message>
    <message>
        <source>{text} · cut otherwise: {count}</source>
        <translation>{text} · 另有不同切分：{count}</translation>
    </message>
</context>
<context>
    <name>RecutCommands</name>
    <message>
        <source>Cut otherwise: {words}</source>
        <translation>改变切分：{words}</translation>
    </message>
</context>
<context>
    <name>ReproposeDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) would change.</source>
        <translation>
            <numerusform>将更改 %Ln 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of the user dictionary take part.</source>
        <translation>
            <numerusform>用户词典中的 %n 个词参与自动标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>分词方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Segmenter</source>
        <translation>分词器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>重新自动标注</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>正在自动标注…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>What a person set or confirmed stays as it is.</source>
        <translation>人工设定或确认过的内容保持不变。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改之处</translation>
    </message>
    <message>
        <source>no clause starts here</source>
        <translation>此处不是段首</translation>
    </message>
</context>
<context>
    <name>SameString</name>
    <message>
        <source>inside a longer word</source>
        <translation>在较长的词之内</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>set or confirmed by a person</source>
        <translation>人工设定或确认</translation>
    </message>
    <message>
        <source>{before} becomes {after}. {symbol}: {context}</source>
        <translation>{before} 改为 {after}。{symbol}：{context}</translation>
    </message>
</context>
<context>
    <name>SameStringCommands</name>
    <message>
        <source>Places edited since were left as they are: {count}</source>
        <translation>其后编辑过而保持不变之处：{count}</translation>
    </message>
    <message>
        <source>Places made alike: {places}, in documents: {documents}</source>
        <translation>已统一 {places} 处，涉及 {documents} 份文件</translation>
    </message>
    <message>
        <source>Same everywhere: {words} (places: {count})</source>
        <translation>各处统一：{words}（{count} 处）</translation>
    </message>
    <message>
        <source>The places were not kept</source>
        <translation>未能记住这些位置</translation>
    </message>
    <message>
        <source>{symbol}, character {offset}: {text}</source>
        <translation>{symbol}，第 {offset} 字：{text}</translation>
    </message>
    <message>
        <source>… and more: {count}</source>
        <translation>……另有 {count} 处</translation>
    </message>
</context>
<context>
    <name>SameStringDialog</name>
    <message>
        <source>&amp;Keep as is here</source>
        <translation>此处保持原样(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show kept places ({count})</source>
        <translation>显示保持原样之处（{count}）(&amp;S)</translation>
    </message>
    <message>
        <source>Apply to {count}</source>
        <translation>应用于 {count} 处</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not offer the selected places again (K); once more takes it back.</source>
        <translation>不再列出选定的位置 (K)；再按一次可取消。</translation>
    </message>
    <message>
        <source>Same characters everywhere</source>
        <translation>各处相同字串</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The characters are nowhere cut otherwise.</source>
        <translation>这些字在别处没有不同的切分。</translation>
    </message>
    <message>
        <source>The ticked places get these words.</source>
        <translation>勾选之处将采用这一切分。</translation>
    </message>
    <message>
        <source>The words as they are here</source>
        <translation>此处的切分</translation>
    </message>
    <message>
        <source>This &amp;document ({count})</source>
        <translation>本文件（{count}）(&amp;D)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>Whole &amp;library ({count})</source>
        <translation>整个文库（{count}）(&amp;L)</translation>
    </message>
    <message>
        <source>{ticked} of {places} places ticked · documents: {documents}</source>
        <translation>已勾选 {ticked} 处，共 {places} 处 · {documents} 份文件</translation>
    </message>
</context>
<context>
    <name>SplitCanvas</name>
    <message>
        <source>Document text, second view</source>
        <translation>文件正文（第二视图）</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Curated</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不采用</translation>
    </message>
</context>
<context>
    <name>SubjectChips</name>
    <message>
        <source>Subjects: {subjects}</source>
        <translation>主题：{subjects}</translation>
    </message>
</context>
<context>
    <name>WaysPopup</name>
    <message>
        <source>Looking for more ways…</source>
        <translation>正在查找更多切分方式…</translation>
    </message>
    <message>
        <source>Other ways to cut</source>
        <translation>其他切分方式</translation>
    </message>
    <message>
        <source>Other ways to cut: {text}</source>
        <translation>其他切分方式：{text}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>逐字</translation>
    </message>
    <message>
        <source>jieba</source>
        <translation>jieba</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>自动分词</translation>
    </message>
    <message>
        <source>user dictionary</source>
        <translation>用户词典</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose one from the list: Enter opens it, Ctrl+L filters the list.</source>
        <translation>请从列表中选择：按 Enter 打开，按 Ctrl+L 筛选列表。</translation>
    </message>
    <message>
        <source>Import texts, or drop files and folders here.</source>
        <translation>请导入文本，或将文件和文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>导入文本…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建文库…</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开的文件</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开文库…</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>打开 {path}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>This library is empty</source>
        <translation>本文库尚无文件</translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation>UNRes Desktop</translation>
    </message>
    <message>
        <source>Words and clauses of Chinese United Nations resolutions.
Open a library, or drop text files here to start one.</source>
        <translation>联合国中文决议的分词和分段标注。
打开一个文库，或将文本文件拖放到此处以新建文库。</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>The edit was not saved</source>
        <translation>编辑未能保存</translation>
    </message>
    <message>
        <source>The language changes as soon as the work in the background is done.</source>
        <translation>后台工作完成后即更换语言。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; your edits are saved</source>
        <translation>今天的备份未能完成；您的编辑均已保存</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>UNRes Desktop</source>
        <translation>UNRes Desktop</translation>
    </message>
    <message>
        <source>{library} — UNRes Desktop</source>
        <translation>{library} — UNRes Desktop</translation>
    </message>
</context>
<context>
    <name>WordCommands</name>
    <message>
        <source>Cut {words}</source>
        <translation>切分：{words}</translation>
    </message>
    <message>
        <source>Joined a clause with the one before it</source>
        <translation>段落并入前一段</translation>
    </message>
    <message>
        <source>Joined words after the caret</source>
        <translation>合并光标后的词</translation>
    </message>
    <message>
        <source>Joined words before the caret</source>
        <translation>合并光标前的词</translation>
    </message>
    <message>
        <source>Joined {words}</source>
        <translation>合并：{words}</translation>
    </message>
    <message>
        <source>Joined: {text}</source>
        <translation>合并：{text}</translation>
    </message>
    <message>
        <source>Made one word: {text}</source>
        <translation>合为一词：{text}</translation>
    </message>
    <message>
        <source>Moved a word boundary</source>
        <translation>移动词界</translation>
    </message>
    <message>
        <source>Moved the start of a clause</source>
        <translation>移动段首</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} · {what}</source>
        <translation>{done} / {total} · {what}</translation>
    </message>
</context>
</TS>
