/** Where the reader is in the studio, read from the address. */
export type Place =
  | { readonly page: 'standards' }
  | { readonly page: 'calculator'; readonly revision: RevisionAddress }
  | { readonly page: 'ruler'; readonly revision: RevisionAddress }
  | { readonly page: 'missing'; readonly path: string }

export type RevisionAddress = {
  readonly standard: string
  readonly edition: string
  readonly revision: string
}

const OF_REVISION = /^\/studio\/standards\/([^/]+)\/([^/]+)\/([1-9]\d*)\/(calculator|ruler)\/?$/

/** The place that an address names; what it does not know is missing. */
export function placeAt(path: string): Place {
  if (/^\/studio\/?$/.test(path)) return { page: 'standards' }
  const [, standard, edition, revision, page] = OF_REVISION.exec(path) ?? []
  if (standard === undefined || edition === undefined || revision === undefined)
    return { page: 'missing', path }
  return {
    page: page === 'ruler' ? 'ruler' : 'calculator',
    revision: {
      standard: decodeURIComponent(standard),
      edition: decodeURIComponent(edition),
      revision,
    },
  }
}

/** The address of the calculator of a revision. */
export function calculatorAddress(revision: RevisionAddress): string {
  return `/studio${readingAddress(revision)}/calculator`
}

/** The address of the ruler of a revision. */
export function rulerAddress(revision: RevisionAddress): string {
  return `/studio${readingAddress(revision)}/ruler`
}

/** The address at which a revision is read. */
export function readingAddress({ standard, edition, revision }: RevisionAddress): string {
  return `/standards/${[standard, edition, revision].map(encodeURIComponent).join('/')}`
}

/** An address of this service, in the language that the reader chose. */
export function inLanguage(address: string, language: string): string {
  return `${address}?${new URLSearchParams({ language }).toString()}`
}
