import type { PackageDraft } from './package-draft.ts'

/** What every picture that comes with the data is. */
export const PNG = 'image/png'

/** Pictures of the document, one part for each name, one relationship for each part showing it. */
export class DocumentPictures {
  readonly parts = new Map<string, string>()
  readonly #draft: PackageDraft
  readonly #ids = new Map<string, string>()

  constructor(draft: PackageDraft) {
    this.#draft = draft
  }

  idOf(file: string, name: string): string {
    const key = `${file}\n${name}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#draft.link(file, 'image', this.#partOf(name))
      this.#ids.set(key, id)
    }
    return id
  }

  #partOf(name: string): string {
    let part = this.parts.get(name)
    if (part === undefined) {
      part = `${freeName(this.#draft, `word/media/tag${this.parts.size + 1}`)}.png`
      this.#draft.setDefaultType('png', PNG)
      this.#draft.put(part, new Uint8Array(), PNG)
      this.parts.set(name, part)
    }
    return part
  }
}

/** A beginning of part names that no part has yet: a template may come from a rendered document. */
export function freeName(draft: PackageDraft, beginning: string): string {
  let free = beginning
  while (draft.names().some((name) => name.startsWith(free))) free += '_'
  return free
}
