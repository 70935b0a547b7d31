import { qrPng } from '../../src/adapters/word-template/objects/qr-png.ts'
import type { ChartValue } from '../../src/domain/document/tag-schema.ts'

/** What every engine makes a certificate from. Everything in it is made up. */
export type CertificateData = { readonly [name in (typeof FIELDS)[number]]: string }

/** The fields of the certificate, in the order in which its lines stand. */
export const FIELDS = [
  'number',
  'orgZh',
  'orgEn',
  'addressZh',
  'addressEn',
  'scopeZh',
  'scopeEn',
  'standard',
  'level',
  'issued',
  'validUntil',
  'body',
] as const

/** A row of the findings, in the order of its cells. */
export const CELLS = ['clause', 'title', 'points', 'reason', 'outcome'] as const
export type Row = { readonly [name in (typeof CELLS)[number]]: string }

/** A certificate of one organisation among many. */
export function certificateData(i: number): CertificateData {
  const number = `TS-2026-${String(i).padStart(6, '0')}`
  return {
    number,
    orgZh: `示例酒店管理有限公司第${i}分公司`,
    orgEn: `Example & Sons "Hotel" Ltd, branch ${i}`,
    addressZh: `示例省示例市示例路 ${i} 号`,
    addressEn: `${i} Example Road, Example City`,
    scopeZh: '客房、餐饮和会议服务的提供',
    scopeEn: 'Provision of rooms, food <and> meeting services',
    standard: `Q/HXC 013-2018 / ${i}`,
    level: `四星 Four stars ${i}`,
    issued: `2026-06-${String(1 + (i % 28)).padStart(2, '0')}`,
    validUntil: `2029-05-${String(1 + (i % 28)).padStart(2, '0')}`,
    body: '示例认证中心（虚构）Example Certification Centre',
  }
}

type FindingsData = CertificateData & { readonly findings: Row[] }
const made = new Map<number, FindingsData>()

/** A report with a row for each finding; made once, since making it is nobody's work. */
export function findingsData(i: number): FindingsData {
  const known = made.get(i) ?? newFindingsData(i)
  made.set(i, known)
  return known
}

function newFindingsData(i: number): FindingsData {
  return {
    ...certificateData(i),
    findings: Array.from({ length: 60 }, (_, row) => ({
      clause: `4.${1 + (row % 6)}.${row + i}`,
      title: `客房服务 & <Rooms> ${row}`,
      points: String((row + i) % 5),
      reason: `证据齐全，记录完整 evidence complete & kept <on file> “${row}-${i}”`,
      outcome: row % 7 === 0 ? '不符合 minor nonconformity' : '符合 met',
    })),
  }
}

/** Points of the parts, for the chart. */
export function chartData(i: number): ChartValue {
  return {
    categories: ['客房', '餐饮', '礼宾', '会议', '健身', '安全'],
    series: [{ name: '得分', values: [24, 31, 18, 12, 27, 40].map((points) => points + (i % 9)) }],
  }
}

/** The QR code of a certificate, made once: how fast it is drawn is not what engines differ in. */
export const QR: Buffer = Buffer.from(qrPng('https://register.example.org/c/TS-2026-000001'))
