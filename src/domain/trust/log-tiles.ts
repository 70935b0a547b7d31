import { TILE_WIDTH } from './merkle-tree.ts'

/** A part of a log as a file (c2sp.org/tlog-tiles): hashes of a level, or the entries themselves. */
export type TileName = {
  /** 0 to 63, or `entries`. */
  readonly level: number | 'entries'
  readonly index: number
  /** 1 to 256; 256 is a whole one. */
  readonly width: number
}

/** Where a part of a log stands below the log's address. */
export function tilePath({ level, index, width }: TileName): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const groups = digits.match(/\d{3}/g) ?? []
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** What a path names; undefined where it is not exactly one that {@link tilePath} writes. */
export function readTilePath(path: string): TileName | undefined {
  const [, level, groups, partial] =
    /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? []
  if (level === undefined || groups === undefined) return undefined
  const name: TileName = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  }
  return name.width >= 1 && tilePath(name) === path ? name : undefined
}

/** All parts that a log of this size has, the levels in order, entries last. */
export function* tilesOf(size: number): Generator<TileName> {
  let nodes = size
  for (let level = 0; nodes > 0; level += 1) {
    yield* partsOf(level, nodes)
    nodes = Math.floor(nodes / TILE_WIDTH)
  }
  yield* partsOf('entries', size)
}

function* partsOf(level: TileName['level'], nodes: number): Generator<TileName> {
  for (let index = 0; index * TILE_WIDTH < nodes; index += 1)
    yield { level, index, width: Math.min(TILE_WIDTH, nodes - index * TILE_WIDTH) }
}
