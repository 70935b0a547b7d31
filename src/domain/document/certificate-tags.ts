import type { BothLanguages } from '../pack/text.ts'
import { date, flag, group, MUST_APPEAR, number, OPTIONAL, picture, text } from './describe-tag.ts'
import { SPECIMEN_TAGS, STARS_TAG, TRACE_TAGS } from './shared-tags.ts'
import type { GroupTag, TagSchema } from './tag-schema.ts'

/** Example values of one language. */
const EXAMPLES = {
  zh: {
    holder: '示例环卫设备有限公司',
    address: '示例省示例市示例路 1 号',
    scope: '扫路车、垃圾压缩站和垃圾收集容器的定制服务',
    sites: '总部；西部服务站',
    standard: '环卫设备定制服务评价体系',
    level: '四星级',
    dates: ['2026年5月28日', '2026年6月1日', '2029年5月31日', '2022年6月1日', '2027年5月31日'],
    body: '示例认证中心有限公司',
    bodyAddress: '示例市示例大街 8 号',
    signatory: '张三',
    decisionMaker: '认证决定委员会',
  },
  en: {
    holder: 'Example Sanitation Equipment Ltd',
    address: '1 Example Road, Example City',
    scope: 'Customization of road sweepers, waste compacting stations and waste containers',
    sites: 'Head office; Western service station',
    standard: 'Environmental sanitation equipment customization service',
    level: 'Four stars',
    dates: ['28 May 2026', '1 June 2026', '31 May 2029', '1 June 2022', '31 May 2027'],
    body: 'Example Certification Centre Ltd',
    bodyAddress: '8 Example Avenue, Example City',
    signatory: 'Zhang San',
    decisionMaker: 'Certification decision committee',
  },
} as const

/** The tags of the schema `certificate`: `zh` and `en` hold the same names in each language. */
export const CERTIFICATE_TAGS: TagSchema = {
  number: text('证书编号', 'Number of the certificate', 'TS-2026-00001', MUST_APPEAR),
  ...STARS_TAG,
  points: number('得分', 'Points', '125', OPTIONAL),
  fullPoints: number('满分', 'Full score', '150'),
  creditCode: text(
    '统一社会信用代码',
    'Unified social credit code',
    '91000000EXAMPLE000',
    OPTIONAL,
  ),
  designation: text('标准编号', 'Designation of the standard', 'Q/HXC 013-2018'),
  edition: text('标准版本', 'Edition of the standard', '2018'),
  revision: number('规则修订号', 'Revision of the rules', '1'),
  approvalNo: text('认证机构批准号', 'Approval number of the body', 'CNCA-R-0000-000', OPTIONAL),
  verifyUrl: text(
    '查询网址',
    'Where the certificate can be looked up',
    'https://register.example.org/c/TS-2026-00001',
    OPTIONAL,
  ),
  hasQr: {
    kind: 'flag',
    explanation: { zh: '有二维码', en: 'There is a QR code' },
    example: true,
  },
  qr: picture('二维码：查询网址及签名声明', 'QR code: address and signed statement'),
  zh: wordsOf('zh', { zh: '中文内容', en: 'Everything in Chinese' }),
  en: wordsOf('en', { zh: '英文内容', en: 'Everything in English' }),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}

function wordsOf(language: 'zh' | 'en', { zh, en }: BothLanguages): GroupTag {
  const example = EXAMPLES[language]
  const [decidedOn, issuedOn, validUntil, firstIssuedOn, surveillanceDueOn] = example.dates
  return group(
    zh,
    en,
    {
      holder: text('获证组织名称', 'Name of the holder', example.holder),
      isHolderLong: flag(
        '名称较长，宜用小字',
        'The name is long and better set in smaller letters',
        false,
      ),
      address: text('获证组织地址', 'Address of the holder', example.address),
      scope: text('服务范围', 'Scope of service', example.scope),
      sites: text('场所', 'Sites', example.sites, OPTIONAL),
      standard: text('标准名称', 'Title of the standard', example.standard),
      level: text('级别', 'Level', example.level),
      decidedOn: date('认证决定日期', 'Day of the decision', decidedOn),
      issuedOn: date('颁证日期', 'Day of issue', issuedOn),
      validUntil: date('有效期至', 'Valid until', validUntil),
      firstIssuedOn: date('初次颁证日期', 'Day of the first issue', firstIssuedOn, OPTIONAL),
      surveillanceDueOn: date(
        '下次监督的截止日期',
        'Next surveillance due by',
        surveillanceDueOn,
        OPTIONAL,
      ),
      body: text('认证机构名称', 'Name of the certification body', example.body),
      bodyAddress: text(
        '认证机构地址',
        'Address of the certification body',
        example.bodyAddress,
        OPTIONAL,
      ),
      signatory: text('签发人', 'Who signs', example.signatory),
      decisionMaker: text('认证决定人', 'Who decided', example.decisionMaker),
    },
    OPTIONAL,
  )
}
