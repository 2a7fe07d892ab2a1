import type { ComponentType } from 'preact'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'

/** What draws a page of the console. */
interface Screen {
  /** Its code, which is loaded when the page is opened. */
  load: () => Promise<ComponentType<PageProps>>
  /**
   * It stays mounted once it was opened, and draws nothing while another is looked at: what was
   * read, typed or chosen there is still there.
   */
  isKept?: true
}

/**
 * All screens of the console. To add a screen: its name and address in `route/page.ts`, its label
 * under `pages` in `shared/text/site-owner`, and its line here.
 */
export const screens: Readonly<Record<Page, Screen>> = {
  home: { load: async () => (await import('../reporting/overview/home-page.tsx')).HomePage },
  service: {
    load: async () =>
      (await import('../reporting/indicators/service/service-page.tsx')).ServicePage,
  },
  settings: { load: async () => (await import('../settings/settings-page.tsx')).SettingsPage },
  territory: {
    load: async () =>
      (await import('../reporting/territories/territories-page.tsx')).TerritoriesPage,
  },
  offer: {
    load: async () =>
      (await import('../reporting/availability/availability-page.tsx')).AvailabilityPage,
  },
  coverage: {
    load: async () => (await import('../reporting/coverage/coverage-page.tsx')).CoveragePage,
  },
  replies: {
    load: async () => (await import('../feedback/comments/comments-page.tsx')).CommentsPage,
  },
  findings: {
    load: async () => (await import('../reporting/changes/findings-page.tsx')).FindingsPage,
  },
  entries: {
    load: async () => (await import('../feedback/intake/entries-page.tsx')).EntriesPage,
    isKept: true,
  },
  sheets: {
    load: async () => (await import('../invitations/sheets-page.tsx')).SheetsPage,
    isKept: true,
  },
  aside: { load: async () => (await import('../feedback/abuse/set-aside-page.tsx')).SetAsidePage },
  report: { load: async () => (await import('../reporting/report/report-page.tsx')).ReportPage },
  subscriptions: {
    load: async () =>
      (await import('../reporting/subscriptions/subscriptions-page.tsx')).SubscriptionsPage,
  },
  accesses: {
    load: async () => (await import('../agents/access-log/access-log-page.tsx')).AccessLogPage,
    isKept: true,
  },
  start: {
    load: async () => (await import('../catalogue/organisations/start-page.tsx')).StartPage,
  },
  identity: {
    load: async () => (await import('../catalogue/identity/identity-page.tsx')).IdentityPage,
  },
  sites: { load: async () => (await import('../catalogue/sites/sites-page.tsx')).SitesPage },
  questions: {
    load: async () => (await import('../catalogue/instruments/questions-page.tsx')).QuestionsPage,
  },
  services: {
    load: async () => (await import('../catalogue/services/services-page.tsx')).ServicesPage,
  },
  circumstances: {
    load: async () =>
      (await import('../reporting/circumstances/circumstances-page.tsx')).CircumstancesPage,
  },
  declarations: {
    load: async () =>
      (await import('../catalogue/declarations/declarations-page.tsx')).DeclarationsPage,
    isKept: true,
  },
  account: {
    load: async () => (await import('../agents/people/account-page.tsx')).AccountPage,
  },
  people: {
    load: async () => (await import('../agents/people/people-page.tsx')).PeoplePage,
    isKept: true,
  },
  keys: {
    load: async () => (await import('../agents/authorisation/keys-page.tsx')).KeysPage,
    isKept: true,
  },
}
