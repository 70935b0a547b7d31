import type { Page } from 'playwright-core'

/** Makes a browser that shows PDF files within a page of one that does not, or the other way. */
export async function showsPdf(page: Page, does: boolean): Promise<void> {
  await page.evaluate(
    `Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => ${does} })`,
  )
}
