"""Traditional and older characters of structural words, as their simplified forms.

Only what lead phrases, headings and numbering are written with: enough to find clauses in
documents of before 1971, far from a conversion of the text.
"""

_PAIRS = (
    "並并 亞亚 佈布 併并 個个 備备 傳传 億亿 兩两 則则 創创 務务 勵励 協协 員员 問问 嚴严 國国 "
    "執执 報报 壓压 實实 審审 將将 對对 導导 屆届 廣广 強强 從从 復复 惡恶 慮虑 憂忧 憑凭 憶忆 "
    "懇恳 應应 懷怀 懸悬 戰战 採采 擇择 擔担 據据 擴扩 攝摄 數数 斷断 於于 時时 暫暂 書书 會会 "
    "東东 條条 業业 極极 構构 樂乐 標标 樣样 機机 檢检 權权 歡欢 歲岁 歷历 歸归 殘残 決决 準准 "
    "滅灭 滿满 濟济 為为 無无 營营 爭争 爲为 獨独 獲获 產产 畢毕 異异 當当 發发 盡尽 監监 眾众 "
    "確确 種种 節节 籲吁 約约 納纳 級级 經经 維维 緊紧 緩缓 總总 織织 繼继 續续 義义 聯联 聲声 "
    "聽听 與与 舉举 茲兹 萬万 處处 號号 複复 規规 視视 覺觉 觀观 訂订 計计 訊讯 討讨 訓训 託托 "
    "記记 設设 許许 訴诉 註注 評评 試试 話话 詳详 誌志 認认 誠诚 誤误 說说 課课 調调 請请 諒谅 "
    "論论 諾诺 謂谓 講讲 證证 識识 議议 譴谴 護护 變变 讓让 讚赞 負负 財财 貢贡 責责 費费 貿贸 "
    "資资 賞赏 質质 贊赞 躍跃 車车 軍军 輔辅 輪轮 辦办 農农 這这 進进 運运 過过 達达 違违 遠远 "
    "適适 遲迟 選选 還还 銘铭 銷销 錄录 錯错 鎖锁 鑑鉴 鑒鉴 長长 門门 閉闭 開开 間间 閱阅 關关 "
    "闡阐 陳陈 陸陆 隊队 階阶 際际 險险 離离 難难 電电 頁页 頃顷 項项 順顺 須须 預预 頒颁 領领 "
    "頭头 題题 願愿 類类 顧顾 顯显 風风 餘余 驗验 點点 齊齐 齡龄"
)

SIMPLIFIED = {pair[0]: pair[1] for pair in _PAIRS.split()}
