import { date, flag, group, list, number, OPTIONAL, text } from './describe-tag.ts'
import type { TagSchema } from './tag-schema.ts'

const DIGEST = '3f2a9c0de41b7785c6a1d0f9b28e4376aa5510cc93e7f8142d6b0a9e57c1843b'

/** Whether the paper is a specimen, and why. */
export const SPECIMEN_TAGS: TagSchema = {
  isSpecimen: flag(
    '是否样本：规则未发布或尚未作出认证决定（样本标记由程序加印，与此标签无关）',
    'Whether this is a specimen: rules not published, or no decision. The mark itself is put on by the program, whatever the template does',
  ),
  specimenReason: text(
    '为何是样本',
    'Why it is a specimen',
    '评分规则为示例，不具约束力。 / The rules are illustrative and bind nobody.',
    OPTIONAL,
  ),
}

const PACK_TRACE: TagSchema = {
  pack: text('标准与规则文件的摘要（SHA-256）', 'Digest of standard and rules, SHA-256', DIGEST),
  packShort: text('同上，前 12 位', 'The same, its first 12 digits', DIGEST.slice(0, 12)),
  template: text(
    '所用模板的摘要，前 12 位',
    'Digest of the template, its first 12 digits',
    DIGEST.slice(12, 24),
  ),
  software: text('程序及版本', 'The program and its version', 'touchstone 0.1.0'),
}

/** What a paper made from a standard alone can be traced by. */
export const PACK_TRACE_TAGS: TagSchema = {
  trace: group('追溯信息', 'What the paper can be traced by', PACK_TRACE),
}

/** What a paper made from a receipt can be traced by. */
export const TRACE_TAGS: TagSchema = {
  trace: group('追溯信息', 'What the paper can be traced by', {
    ...PACK_TRACE,
    assessment: text('评价记录的摘要（SHA-256）', 'Digest of the assessment, SHA-256', DIGEST),
    assessmentShort: text('同上，前 12 位', 'The same, its first 12 digits', DIGEST.slice(0, 12)),
  }),
}

/** The standard in the language of the paper. */
export const STANDARD_TAGS: TagSchema = {
  standard: group('标准', 'The standard', {
    designation: text('标准编号', 'Designation', 'Q/HXC 013-2018'),
    title: text('标准名称', 'Title', '环卫设备定制服务评价体系'),
    edition: text('版本', 'Edition', '2018'),
    revision: number('规则修订号', 'Revision of the rules', '1'),
    owner: text('归口单位', 'Owner', '示例认证中心有限公司'),
    inForceFrom: date('规则生效日期', 'Rules in force from', '2026年1月1日'),
    fullPoints: number('满分', 'Full score', '150'),
  }),
}

/** The organisation in the language of the paper. */
export const ORGANISATION_TAGS: TagSchema = {
  organisation: group('受评组织', 'The organisation assessed', {
    name: text('名称', 'Name', '示例环卫设备有限公司'),
    address: text('地址', 'Address', '示例省示例市示例路 1 号', OPTIONAL),
    creditCode: text(
      '统一社会信用代码',
      'Unified social credit code',
      '91000000EXAMPLE000',
      OPTIONAL,
    ),
    scope: text('服务范围', 'Scope of service', '扫路车和垃圾收集容器的定制服务', OPTIONAL),
    sites: text('场所', 'Sites', '总部；西部服务站', OPTIONAL),
  }),
}

/** Stars of the level, those not earned included; the level of the examples has four of five. */
export const STARS_TAG: TagSchema = {
  stars: list(
    '全部星位，含未获得的；没有星级时为空',
    'Every star there is, those not earned included; empty where levels have no stars',
    { isEarned: flag('该星已获得', 'This star is earned') },
    [true, true, true, true, false].map((isEarned) => ({ isEarned })),
  ),
}
