import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { LANGUAGES } from '../domain/messages/built/index.ts'
import { BeginPage } from './begin/begin-page.tsx'
import { MissingPage } from './begin/missing-page.tsx'
import { Waiting } from './parts/states.tsx'
import { SessionProvider, type Access } from './people/session.tsx'
import { SignedIn } from './people/signed-in.tsx'
import { placeAt, type Place } from './place.ts'
import { Shell, type StudioRoom } from './shell/shell.tsx'
import { studioCatalogue, WordsProvider } from './words.tsx'

const AccountPage = lazy(() => import('./people/account-page.tsx'))
const PeoplePage = lazy(() => import('./people/people-page.tsx'))
const CertificatePage = lazy(() => import('./certificates/certificate-page.tsx'))
const BringComplaintPage = lazy(() => import('./complaints/bring-complaint-page.tsx'))
const ComplaintPage = lazy(() => import('./complaints/complaint-page.tsx'))
const DeskPage = lazy(() => import('./certificates/desk-page.tsx'))
const BallotPage = lazy(() => import('./ballots/ballot-page.tsx'))
const DiscussionPage = lazy(() => import('./discussion/discussion-page.tsx'))
const DraftPage = lazy(() => import('./drafts/draft-page.tsx'))
const DraftsPage = lazy(() => import('./drafts/drafts-page.tsx'))
const ClauseTablePage = lazy(() => import('./clause-table/clause-table-page.tsx'))
const DraftTrialPage = lazy(() => import('./draft-trial/draft-trial-page.tsx'))
const EvaluationPage = lazy(() => import('./decisions/evaluation-page.tsx'))
const HistoryPage = lazy(() => import('./history/history-page.tsx'))
const KeysPage = lazy(() => import('./people/keys-page.tsx'))
const PublicationPage = lazy(() => import('./publication/publication-page.tsx'))
const SetupPage = lazy(() => import('./people/setup-page.tsx'))
const WorkbookPage = lazy(() => import('./workbook/workbook-page.tsx'))
const TemplatesPage = lazy(() => import('./templates/templates-page.tsx'))
const StartPage = lazy(() => import('./people/start-page.tsx'))
const WaitingPage = lazy(() => import('./decisions/waiting-page.tsx'))

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
const access =
  document.querySelector<HTMLMetaElement>('meta[name=touchstone-access]')?.content ?? 'none'
const place = placeAt(location.pathname)
// Whoever fills in a calculator waits for no ruler, and whoever drafts for no calculator.
const CalculatorPage = lazy(async () => ({
  default: (await import('./calculator/calculator-page.tsx')).CalculatorPage,
}))
const RulerPage = lazy(async () => ({
  default: (await import('./ruler/ruler-page.tsx')).RulerPage,
}))

createRoot(document.querySelector('#studio')!).render(
  <StrictMode>
    <I18nProvider locale={tag}>
      <WordsProvider value={studioCatalogue(language)}>
        <QueryClientProvider client={queries}>
          <SessionProvider access={access as Access}>
            <Shell room={roomOf(place)}>{pageAt(place)}</Shell>
          </SessionProvider>
        </QueryClientProvider>
      </WordsProvider>
    </I18nProvider>
  </StrictMode>,
)

function pageAt(place: Place): ReactNode {
  switch (place.page) {
    case 'calculator':
      return (
        <Suspense fallback={<Waiting />}>
          <CalculatorPage address={place.revision} />
        </Suspense>
      )
    case 'ruler':
      return (
        <Suspense fallback={<Waiting />}>
          <RulerPage address={place.revision} />
        </Suspense>
      )
    case 'begin':
      return <BeginPage />
    case 'sign-in':
      return <SignedIn>{(who) => <StartPage who={who} />}</SignedIn>
    case 'account':
      return <SignedIn>{(who) => <AccountPage who={who} />}</SignedIn>
    case 'people':
      return <SignedIn>{(who) => <PeoplePage who={who} />}</SignedIn>
    case 'keys':
      return <SignedIn>{(who) => <KeysPage who={who} />}</SignedIn>
    case 'setup':
      return <SignedIn>{(who) => <SetupPage who={who} />}</SignedIn>
    case 'clause-table':
      return <SignedIn>{(who) => <ClauseTablePage who={who} />}</SignedIn>
    case 'certificates':
      return <SignedIn>{(who) => <DeskPage who={who} />}</SignedIn>
    case 'templates':
      return <SignedIn>{(who) => <TemplatesPage who={who} />}</SignedIn>
    case 'certificate':
      return <SignedIn>{(who) => <CertificatePage who={who} id={place.id} />}</SignedIn>
    case 'waiting':
      return <SignedIn>{(who) => <WaitingPage who={who} />}</SignedIn>
    case 'evaluation':
      return <SignedIn>{(who) => <EvaluationPage who={who} id={place.id} />}</SignedIn>
    case 'bring-complaint':
      return <SignedIn>{(who) => <BringComplaintPage who={who} />}</SignedIn>
    case 'complaint':
      return <SignedIn>{(who) => <ComplaintPage who={who} id={place.id} />}</SignedIn>
    case 'drafts':
      return <SignedIn>{(who) => <DraftsPage who={who} />}</SignedIn>
    case 'draft':
      return draftPage(place)
    case 'missing':
      return <MissingPage path={place.path} />
  }
}

function draftPage({ id, view }: Extract<Place, { readonly page: 'draft' }>): ReactNode {
  switch (view) {
    case 'publication':
      return <SignedIn>{(who) => <PublicationPage who={who} id={id} />}</SignedIn>
    case 'workbench':
      return <SignedIn>{(who) => <DraftPage who={who} id={id} />}</SignedIn>
    case 'calculator':
      return <SignedIn>{(who) => <DraftTrialPage who={who} id={id} view={view} />}</SignedIn>
    case 'ruler':
      return <SignedIn>{(who) => <DraftTrialPage who={who} id={id} view={view} />}</SignedIn>
    case 'workbook':
      return <SignedIn>{(who) => <WorkbookPage who={who} id={id} />}</SignedIn>
    case 'comments':
      return <SignedIn>{(who) => <DiscussionPage who={who} id={id} />}</SignedIn>
    case 'history':
      return <SignedIn>{(who) => <HistoryPage who={who} id={id} />}</SignedIn>
    case 'ballot':
      return <SignedIn>{(who) => <BallotPage who={who} id={id} />}</SignedIn>
  }
}

function roomOf({ page }: Place): StudioRoom | undefined {
  if (page === 'people' || page === 'keys' || page === 'setup') return 'people'
  if (page === 'certificates' || page === 'certificate' || page === 'templates')
    return 'certificates'
  if (page === 'waiting' || page === 'evaluation') return 'decisions'
  if (page === 'complaint' || page === 'bring-complaint') return 'decisions'
  if (page === 'drafts' || page === 'draft' || page === 'clause-table') return 'drafts'
  return page === 'calculator' || page === 'ruler' ? 'standards' : undefined
}
