import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { LANGUAGES } from '../domain/messages/built/index.ts'
import { CalculatorPage } from './calculator/calculator-page.tsx'
import { Waiting } from './parts/states.tsx'
import { placeAt } from './place.ts'
import { serviceFor, ServiceProvider } from './service.tsx'
import { Shell } from './shell/shell.tsx'
import { MissingPage } from './standards/missing-page.tsx'
import { StandardsPage } from './standards/standards-page.tsx'
import { studioCatalogue, WordsProvider } from './words.tsx'

// The service has written the reader's language into the page.
const tag = document.documentElement.lang
const language = LANGUAGES.find((one) => tag.startsWith(one)) ?? LANGUAGES[0]
const queries = new QueryClient({
  // The client itself sends again what nobody answered, and a service may be there without a network.
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: Infinity,
      networkMode: 'always',
    },
  },
})
const place = placeAt(location.pathname)
// Whoever fills in a calculator waits for no ruler.
const RulerPage = lazy(async () => ({
  default: (await import('./ruler/ruler-page.tsx')).RulerPage,
}))

createRoot(document.querySelector('#studio')!).render(
  <StrictMode>
    <I18nProvider locale={tag}>
      <WordsProvider value={studioCatalogue(language)}>
        <ServiceProvider value={serviceFor(language)}>
          <QueryClientProvider client={queries}>
            <Shell>
              {place.page === 'calculator' ? (
                <CalculatorPage address={place.revision} />
              ) : place.page === 'ruler' ? (
                <Suspense fallback={<Waiting />}>
                  <RulerPage address={place.revision} />
                </Suspense>
              ) : place.page === 'standards' ? (
                <StandardsPage />
              ) : (
                <MissingPage path={place.path} />
              )}
            </Shell>
          </QueryClientProvider>
        </ServiceProvider>
      </WordsProvider>
    </I18nProvider>
  </StrictMode>,
)
