/** A file as a browser sends it with a form. */
export type FormFile = { readonly name: string; readonly bytes: Buffer }

/** Forms here have few fields; whoever sends more is no browser. */
const MOST_PARTS = 8
/** Longest head of a part in bytes, and longest name that is told again in characters. */
const LONGEST_HEAD = 8192
const LONGEST_NAME = 200

/**
 * The file in one field of a form (RFC 7578, `multipart/form-data`); undefined where nothing was
 * chosen or the bytes are no such form. Reads by leaps, so that thousands of tiny parts cost nothing.
 */
export function formFile(contentType: string, body: Buffer, field: string): FormFile | undefined {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return undefined
  let from = body.indexOf(`--${mark}\r\n`)
  for (let part = 0; part < MOST_PARTS && from >= 0; part += 1) {
    const head = from + mark.length + 4
    const content = body.indexOf('\r\n\r\n', head)
    const end = content < 0 ? -1 : body.indexOf(`\r\n--${mark}`, content + 2)
    if (end < 0 || content - head > LONGEST_HEAD) return undefined
    const [disposition] =
      /^content-disposition:.*$/im.exec(body.toString('utf8', head, content)) ?? []
    if (disposition !== undefined && valueOf(disposition, 'name') === field) {
      const said = valueOf(disposition, 'filename') ?? ''
      const name = said.slice(0, LONGEST_NAME).toWellFormed()
      const bytes = body.subarray(content + 4, Math.max(content + 4, end))
      return name === '' && bytes.length === 0 ? undefined : { name, bytes }
    }
    from = body.indexOf(`--${mark}\r\n`, end)
  }
  return undefined
}

/** A parameter of a header; browsers write `"` and line ends in it as `%22`, `%0D` and `%0A`. */
function valueOf(header: string, parameter: string): string | undefined {
  const found = new RegExp(`;\\s*${parameter}="([^"]*)"`, 'i').exec(header)?.[1]
  return found?.replaceAll('%22', '"').replaceAll(/%0[AD]/gi, ' ')
}
