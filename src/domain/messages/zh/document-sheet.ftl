### 空白的现场评价表上供评价人员填写之处。

sheet-box = □ { $words }
sheet-step = 以 { $step } 分为一档
sheet-number = ____________ { $unit }
sheet-samples = 抽查 ________ { $unit }，其中不合格 ________
sheet-samples-least = 至少抽查 { $least }
sheet-case = { $index }. ____________________________
sheet-date = ________年____月____日
sheet-text = ____________________________
sheet-recorded-beside = 见其他记录事项中的“{ $label }”
