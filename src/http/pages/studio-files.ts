/** The studio as it was built: the page, in which `{{…}}` stand for words, and its assets by name. */
export type StudioFiles = {
  readonly page: string
  readonly assets: ReadonlyMap<string, StudioAsset>
}

type StudioAsset = { readonly type: string; readonly bytes: Buffer; readonly gzip: Buffer }
