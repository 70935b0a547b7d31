// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentSheet = {
  zh: `### 空白的现场评价表上供评价人员填写之处。

sheet-box = □ { $words }
sheet-step = 以 { $step } 分为一档
sheet-number = ____________ { $unit }
sheet-samples = 抽查 ________ { $unit }，其中不合格 ________
sheet-samples-least = 至少抽查 { $least }
sheet-case = { $index }. ____________________________
sheet-date = ________年____月____日
sheet-text = ____________________________
sheet-recorded-beside = 见其他记录事项中的“{ $label }”
`,
  en: `### Where an assessor writes on a blank assessment sheet.

sheet-box = □ { $words }
sheet-step = In steps of { $step }
sheet-number = ____________ { $unit }
sheet-samples = Checked ________ { $unit }, failed ________
sheet-samples-least = At least { $least } to check
sheet-case = { $index }. ____________________________
sheet-date = Day ____________________
sheet-text = ____________________________
sheet-recorded-beside = See “{ $label }” among the further records
`,
}
