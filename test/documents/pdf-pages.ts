import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Text of each page, in the order in which it was written, a line of paper a line. */
export async function textOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  return reading(pdf, async (document) => {
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      )
    }
    return pages
  })
}

/** What a PDF says of itself to programs; empty where it says nothing. */
export async function propertiesOf(
  pdf: Uint8Array,
): Promise<Record<'title' | 'subject' | 'language', string>> {
  return reading(pdf, async (document) => {
    const { info } = await document.getMetadata()
    const said = new Map<string, unknown>(Object.entries(info))
    const text = (name: string): string => {
      const found = said.get(name)
      return typeof found === 'string' ? found : ''
    }
    return { title: text('Title'), subject: text('Subject'), language: text('Language') }
  })
}

/** The first page as a PNG, as a scanner of so many dots an inch sees it. */
export async function scanOfFirstPage(pdf: Uint8Array, dots: number): Promise<Uint8Array> {
  return reading(pdf, async (document) => {
    const page = await document.getPage(1)
    const viewport = page.getViewport({ scale: dots / 72 })
    const { canvas } = (document.canvasFactory as Canvases).create(viewport.width, viewport.height)
    await page.render({ canvas, viewport }).promise
    return canvas.toBuffer('image/png')
  })
}

/** What the package leaves untyped: it draws with @napi-rs/canvas where there is no browser. */
type Canvases = {
  create(
    width: number,
    height: number,
  ): { readonly canvas: { toBuffer(type: 'image/png'): Uint8Array } }
}

async function reading<T>(
  pdf: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // What is read is taken away from the caller, so a copy is given.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}
