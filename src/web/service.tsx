import { createContext, useContext } from 'react'
import { createClient, type Client } from '../../client/client.ts'
import type { Language } from '../domain/messages/text.ts'

/** The service that this page came from, asked for answers in the reader's language. */
export function serviceFor(
  language: Language,
  headers: { readonly [name: string]: string } = {},
): Client {
  return createClient({
    origin: location.origin,
    headers: { accept: 'application/json, */*;q=0.5', 'accept-language': language, ...headers },
  })
}

const Service = createContext<Client | undefined>(undefined)
export const ServiceProvider = Service.Provider

/** Asks the service. */
export function useService(): Client {
  const client = useContext(Service)
  if (client === undefined) throw new Error('Nothing here is inside of a ServiceProvider.')
  return client
}
