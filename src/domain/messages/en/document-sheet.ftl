### Where an assessor writes on a blank assessment sheet.

sheet-box = □ { $words }
sheet-step = In steps of { $step }
sheet-number = ____________ { $unit }
sheet-samples = Checked ________ { $unit }, failed ________
sheet-samples-least = At least { $least } to check
sheet-case = { $index }. ____________________________
sheet-date = Day ____________________
sheet-text = ____________________________
sheet-recorded-beside = See “{ $label }” among the further records
