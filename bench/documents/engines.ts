import carbone from 'carbone'
import { ImagePatch, patchDocument, PatchType, TextRun } from 'docx'
import { ChartDataPatch } from 'docx/charts'
import { createReport } from 'docx-templates'
import Docxtemplater from 'docxtemplater'
import ImageModule from 'docxtemplater-image-module-free'
import { MimeType, TemplateHandler } from 'easy-template-x'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { compileTemplate } from '../../src/adapters/word-template/render/compile-template.ts'
import { renderTemplate } from '../../src/adapters/word-template/render/render-template.ts'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import type { Tag, TagSchema } from '../../src/domain/document/tag-schema.ts'
import { CELLS, certificateData, chartData, FIELDS, findingsData, QR } from './data.ts'
import { certificateTemplate, findingsTemplate, type Syntax } from './templates.ts'

/** The kinds of documents that are timed. */
export const WORKS = ['certificate', 'findings', 'findings with chart'] as const
export type Work = (typeof WORKS)[number]

/** One way of making documents: `make` gives the one with number `i`. */
export type Engine = {
  readonly name: string
  readonly make: { readonly [W in Work]: (i: number) => Promise<Uint8Array> | Uint8Array }
}

type Templates = { readonly [W in Work]: Buffer }

async function templatesIn(syntax: Syntax): Promise<Templates> {
  return {
    certificate: await certificateTemplate(syntax),
    findings: await findingsTemplate(syntax, false),
    'findings with chart': await findingsTemplate(syntax, true),
  }
}

/** The pipeline of this service: compiled once, filled many times. */
export async function touchstone(): Promise<Engine> {
  const { templates } = await syntaxOf('{{', '}}')
  const value = (name: string): Tag => ({ kind: 'text', explanation: name, example: 'x' })
  const fields = Object.fromEntries(FIELDS.map((name) => [name, value(name)]))
  const items = Object.fromEntries(CELLS.map((name) => [name, value(name)]))
  const rows: Tag = { kind: 'list', explanation: 'rows', items }
  const parts: Tag = { kind: 'chart', explanation: 'parts', example: chartData(0) }
  const schemas: { readonly [W in Work]: TagSchema } = {
    certificate: { ...fields, qr: { kind: 'picture', explanation: 'qr' } },
    findings: { ...fields, findings: rows },
    'findings with chart': { ...fields, findings: rows, parts },
  }
  const compiled = async (work: Work) =>
    compileTemplate(await openPackage(templates[work]), { schema: schemas[work] })
  const certificate = await compiled('certificate')
  const findings = await compiled('findings')
  const withChart = await compiled('findings with chart')
  return {
    name: 'Touchstone',
    make: {
      certificate: (i) => renderTemplate(certificate, certificateData(i), { pictures: { qr: QR } }),
      findings: (i) => renderTemplate(findings, findingsData(i)),
      'findings with chart': (i) =>
        renderTemplate(withChart, { ...findingsData(i), parts: chartData(i) }),
    },
  }
}

/** The peers, each used as its own guide says. `folder` holds the templates of the one that reads files. */
export async function peers(folder: string): Promise<readonly Engine[]> {
  return [
    await easyTemplateX(),
    await docxtemplater(),
    await carboneIn(folder),
    await docxTemplates(),
    await docxPatch(),
  ]
}

async function easyTemplateX(): Promise<Engine> {
  const { templates } = await syntaxOf('{', '}', '{qr}')
  const handler = new TemplateHandler()
  const qr = { _type: 'image', source: QR, format: MimeType.Png, width: 120, height: 120 }
  return {
    name: 'easy-template-x',
    make: {
      certificate: (i) => handler.process(templates.certificate, { ...certificateData(i), qr }),
      findings: (i) => handler.process(templates.findings, findingsData(i)),
      'findings with chart': (i) =>
        handler.process(templates['findings with chart'], findingsData(i)),
    },
  }
}

async function docxtemplater(): Promise<Engine> {
  const { templates } = await syntaxOf('{', '}', '{%qr}')
  const fill = (template: Buffer, data: object, modules: readonly object[] = []): Buffer => {
    const document = new Docxtemplater(new PizZip(template), {
      modules: [...modules] as never[],
      paragraphLoop: true,
    })
    document.render(data)
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  const images = (): object =>
    new ImageModule({ centered: false, getImage: () => QR, getSize: () => [120, 120] })
  return {
    name: 'docxtemplater',
    make: {
      certificate: (i) =>
        fill(templates.certificate, { ...certificateData(i), qr: 'qr' }, [images()]),
      findings: (i) => fill(templates.findings, findingsData(i)),
      'findings with chart': (i) => fill(templates['findings with chart'], findingsData(i)),
    },
  }
}

async function carboneIn(folder: string): Promise<Engine> {
  const templates = await templatesIn({
    value: (name) => `{d.${name}}`,
    rows: [
      CELLS.map((name) => `{d.findings[i].${name}}`),
      CELLS.map((name) => `{d.findings[i+1].${name}}`),
    ],
  })
  const fileOf = (work: Work): string => join(folder, `${work.replaceAll(' ', '-')}.docx`)
  for (const work of WORKS) writeFileSync(fileOf(work), templates[work])
  const fill = (work: Work, data: object): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      carbone.render(fileOf(work), data, (error, result) =>
        error === null || error === undefined ? resolve(result) : reject(new Error(String(error))),
      )
    })
  return {
    name: 'carbone',
    make: {
      certificate: (i) => fill('certificate', certificateData(i)),
      findings: (i) => fill('findings', findingsData(i)),
      'findings with chart': (i) => fill('findings with chart', findingsData(i)),
    },
  }
}

async function docxTemplates(): Promise<Engine> {
  const empty = (tag: string): string[] => [tag, '', '', '', '']
  const templates = await templatesIn({
    value: (name) => `+++INS ${name}+++`,
    picture: '+++IMAGE qr()+++',
    rows: [
      empty('+++FOR row IN findings+++'),
      CELLS.map((name) => `+++INS $row.${name}+++`),
      empty('+++END-FOR row+++'),
    ],
  })
  const data = QR.toString('base64')
  const qr = () => ({ width: 3, height: 3, data, extension: '.png' })
  const fill = (template: Buffer, values: object): Promise<Uint8Array> =>
    createReport({
      template,
      data: values,
      cmdDelimiter: ['+++', '+++'],
      additionalJsContext: { qr },
    })
  return {
    name: 'docx-templates',
    make: {
      certificate: (i) => fill(templates.certificate, certificateData(i)),
      findings: (i) => fill(templates.findings, findingsData(i)),
      'findings with chart': (i) => fill(templates['findings with chart'], findingsData(i)),
    },
  }
}

async function docxPatch(): Promise<Engine> {
  const value = (name: string): string => `{{${name}}}`
  const templates = await templatesIn({
    value,
    rows: [CELLS.map((name) => value(`findings.${name}`))],
  })
  const run = (words: string) =>
    ({ type: PatchType.PARAGRAPH, children: [new TextRun(words)] }) as const
  const fields = (i: number) =>
    Object.fromEntries(
      Object.entries(certificateData(i)).map(([name, words]) => [name, run(words)]),
    )
  const findings = (i: number) =>
    ({
      type: PatchType.TABLE_ROWS,
      rows: findingsData(i).findings.map((row) =>
        Object.fromEntries(CELLS.map((name) => [name, run(row[name])])),
      ),
    }) as const
  type Patches = Parameters<typeof patchDocument>[0]['patches']
  const fill = (data: Buffer, patches: Patches): Promise<Uint8Array> =>
    patchDocument({ outputType: 'nodebuffer', data, patches })
  return {
    name: 'docx patchDocument',
    make: {
      certificate: (i) =>
        fill(templates.certificate, {
          ...fields(i),
          qr: new ImagePatch({ type: 'png', data: QR }),
        }),
      findings: (i) => fill(templates.findings, { ...fields(i), findings: findings(i) }),
      'findings with chart': (i) =>
        fill(templates['findings with chart'], {
          ...fields(i),
          findings: findings(i),
          parts: new ChartDataPatch(chartData(i)),
        }),
    },
  }
}

/** Mustache-like tags between two delimiters. */
async function syntaxOf(
  open: string,
  close: string,
  image?: string,
): Promise<{ readonly templates: Templates }> {
  const value = (name: string): string => `${open}${name}${close}`
  const cells = CELLS.map(value)
  cells[0] = `${value('#findings')}${cells[0]!}`
  cells[CELLS.length - 1] += value('/findings')
  const templates = await templatesIn({
    value,
    rows: [cells],
    ...(image === undefined ? {} : { picture: image }),
  })
  return { templates }
}
