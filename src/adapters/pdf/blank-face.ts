/** A face as its file names it. */
export type FaceName = {
  readonly family: string
  /** Under this name it stands in PDF files. */
  readonly postScript: string
}

/** Glyphs of the face; characters share them, which keeps the file small. */
const GLYPHS = 4096

/** The planes of Unicode in which characters are assigned. */
const PLANES = [0, 1, 2, 3, 14] as const

/** Sizes of a glyph, in thousandths of the type size. */
const [EM, WIDTH, ASCENT, DESCENT] = [1000, 600, 800, 200]

/**
 * A TrueType file of a face that has every character and draws none of them. Where it is the last
 * that a program may take, its name in the result tells that another face was missing.
 */
export function blankFace(name: FaceName): Uint8Array {
  const tables: readonly (readonly [tag: string, data: Buffer])[] = [
    ['OS/2', measures()],
    ['cmap', characterMap()],
    ['glyf', Buffer.alloc(4)],
    ['head', head()],
    ['hhea', numbers16(1, 0, ASCENT, -DESCENT, 0, WIDTH, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
    ['hmtx', Buffer.concat([numbers16(WIDTH, 0), Buffer.alloc(2 * (GLYPHS - 1))])],
    ['loca', Buffer.alloc(2 * (GLYPHS + 1))],
    ['maxp', Buffer.concat([numbers32(0x10000), numbers16(GLYPHS), Buffer.alloc(26)])],
    ['name', names(name)],
    ['post', Buffer.concat([numbers32(0x30000), Buffer.alloc(28)])],
  ]
  let at = 12 + 16 * tables.length
  const directory = [numbers32(0x10000), numbers16(tables.length, 128, 3, 32)]
  const bodies: Buffer[] = []
  for (const [tag, data] of tables) {
    // Check sums stay zero: programs that set type do not look at them.
    directory.push(Buffer.from(tag), numbers32(0, at, data.length))
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    bodies.push(body)
    at += body.length
  }
  return Buffer.concat([...directory, ...bodies])
}

/** Runs of characters, each as long as there are glyphs; glyph 0 is kept for what is not there. */
function characterMap(): Buffer {
  const groups: number[] = []
  for (const plane of PLANES)
    for (let first = plane << 16; first < (plane + 1) << 16; first += GLYPHS - 1) {
      const last = Math.min(first + GLYPHS - 2, ((plane + 1) << 16) - 1)
      groups.push(first, last, 1)
    }
  const length = 16 + groups.length * 4
  return Buffer.concat([
    numbers16(0, 1, 3, 10),
    numbers32(12),
    numbers16(12, 0),
    numbers32(length, 0, groups.length / 3, ...groups),
  ])
}

function head(): Buffer {
  return Buffer.concat([
    numbers32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    numbers16(0, EM),
    Buffer.alloc(16),
    numbers16(0, 0, WIDTH, ASCENT, 0, 8, 2, 0, 0),
  ])
}

/** Weight regular, width normal, and the heights of a line. */
function measures(): Buffer {
  return Buffer.concat([
    numbers16(4, WIDTH, 400, 5, 0),
    Buffer.alloc(52),
    Buffer.from('NONE'),
    numbers16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    numbers32(0, 0),
    numbers16(500, 700, 0, 0x20, 0),
  ])
}

function names({ family, postScript }: FaceName): Buffer {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [3, postScript],
    [4, family],
    [6, postScript],
  ] as const
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let at = 0
  const records = texts.map(([kind], i) => {
    const record = numbers16(3, 1, 0x409, kind, strings[i]!.length, at)
    at += strings[i]!.length
    return record
  })
  return Buffer.concat([numbers16(0, texts.length, 6 + 12 * texts.length), ...records, ...strings])
}

function numbers16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * i)
  return bytes
}

function numbers32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i)
  return bytes
}
