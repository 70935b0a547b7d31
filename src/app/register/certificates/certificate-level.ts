import type { Text } from '../../../domain/messages/text.ts'
import type { Receipt } from '../../../domain/receipt/receipt.ts'

/** The level of a certificate as people read it. */
export type CertificateLevel = {
  readonly id: string
  readonly title?: Text
  readonly stars?: number
}

/** A level by its id, with title and stars as the receipt that it was reached in has them. */
export function levelIn(receipt: Receipt, id: string): CertificateLevel {
  const level = receipt.results[0]?.levels.find((one) => one.id === id)
  return {
    id,
    ...(level?.title === undefined ? {} : { title: level.title }),
    ...(level?.stars === undefined ? {} : { stars: level.stars }),
  }
}
