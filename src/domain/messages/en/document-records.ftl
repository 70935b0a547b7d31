### What letters about certificates print.

notice-title-suspension = Notice of suspension
notice-title-restoration = Notice of restoration
notice-title-withdrawal = Notice of withdrawal
notice-act-suspension = Certificate suspended
notice-act-restoration = Suspension ended
notice-act-reinstatement = Withdrawal taken back
notice-act-withdrawal = Certificate withdrawn
