// Written by "npm run messages" from the .ftl files beside it; change those.
export const complaints = {
  zh: `### 工作台：登记投诉和申诉及其针对的事项。

complaints-title = 投诉和申诉
complaints-none = 没有针对此项的记录。
complaints-one = { $on } 收到的{ $form ->
    [appeal] 申诉
   *[complaint] 投诉
}
complaints-bring = 登记投诉或申诉
complaints-means-bring = 按填写的内容记录在案，由没有参加所涉评价、复核或决定的人员答复。随附的信函、照片等文件，登记后再添加。
complaints-who = 需要的角色：{ $roles }；您的角色：{ $own }。
complaints-form = 类别
complaints-form-complaint = 投诉
complaints-form-appeal = 申诉
complaints-form-hint = 申诉由申请人或持证人提出，要求改变认证决定，或改变对证书的暂停、撤销；其他的都是投诉。
complaints-form-missing = 请选择是投诉还是申诉。
complaints-half-name = 组织名称的一部分
complaints-organisation = 组织
complaints-organisation-missing = 请选择组织。
complaints-choose = 请选择
complaints-about = 针对
complaints-about-missing = 请选择针对的事项。
complaints-about-none = 该组织没有可以针对的记录。
complaints-about-certificate = 证书 { $number }，{ $state }
complaints-about-decision = { $on } { $outcome ->
    [granted] 授予认证，{ $standard }
   *[refused] 不授予认证，{ $standard }
}
complaints-about-assessment = { $from } 至 { $to } 的评价，{ $standard }
complaints-from = 提出人
complaints-from-missing = 请写明由谁提出。
complaints-statement = 内容
complaints-statement-missing = 请写明内容。
complaints-submit = 登记
complaints-files = 随附文件
complaints-files-none = 没有添加文件。
complaints-attach = 添加文件
complaints-attach-hint = 信函、照片等，也可以拖到这里。
complaints-attached = 已添加 { $name }。
`,
  en: `### The studio: complaints and appeals, as they are put on record and about what.

complaints-title = Complaints and appeals
complaints-none = None about this is on record.
complaints-one = { $form ->
    [appeal] Appeal
   *[complaint] Complaint
} received on { $on }
complaints-bring = Put a complaint or an appeal on record
complaints-means-bring = It goes on record as you write it, and somebody who did not assess, review or decide what it is about answers it. Letters, photographs and other files that came with it are attached once it is on record.
complaints-who = Requires { $roles }; your roles: { $own }.
complaints-form = What it is
complaints-form-complaint = Complaint
complaints-form-appeal = Appeal
complaints-form-hint = An appeal comes from the applicant or holder and asks for another decision: on certification, or on a suspension or withdrawal. Everything else is a complaint.
complaints-form-missing = Choose whether it is a complaint or an appeal.
complaints-half-name = Part of the organisation's name
complaints-organisation = Organisation
complaints-organisation-missing = Choose the organisation.
complaints-choose = Choose
complaints-about = About
complaints-about-missing = Choose what it is about.
complaints-about-none = Nothing that could be meant is on record of this organisation.
complaints-about-certificate = Certificate { $number }, { $state }
complaints-about-decision = { $outcome ->
    [granted] Certification granted on { $on }, { $standard }
   *[refused] Certification refused on { $on }, { $standard }
}
complaints-about-assessment = Assessment from { $from } to { $to }, { $standard }
complaints-from = Who brings it
complaints-from-missing = Write who brings it.
complaints-statement = What they say
complaints-statement-missing = Write what they say.
complaints-submit = Put it on record
complaints-files = Files that came with it
complaints-files-none = None was attached.
complaints-attach = Attach a file
complaints-attach-hint = A letter, a photograph. Or drop it here.
complaints-attached = { $name } is attached.
`,
}
