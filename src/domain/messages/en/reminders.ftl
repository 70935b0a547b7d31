### What comes to its day soon, in feeds and calendars.

reminders-title = Reminders of { $body }
reminder-certificate-ends = Certificate { $number } of { $holder } ends
reminder-surveillance-due = Surveillance of certificate { $number } of { $holder } is due
reminder-surveillance-overdue = Surveillance of certificate { $number } of { $holder } is overdue
reminder-day = Day: { $date }
