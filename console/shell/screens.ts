import type { ComponentType } from 'preact'
import { AccessLogPage } from '../agents/access-log/access-log-page.tsx'
import { KeysPage } from '../agents/authorisation/keys-page.tsx'
import { DeclarationsPage } from '../catalogue/declarations/declarations-page.tsx'
import { IdentityPage } from '../catalogue/identity/identity-page.tsx'
import { QuestionsPage } from '../catalogue/instruments/questions-page.tsx'
import { ServicesPage } from '../catalogue/services/services-page.tsx'
import { SitesPage } from '../catalogue/sites/sites-page.tsx'
import { SetAsidePage } from '../feedback/abuse/set-aside-page.tsx'
import { CommentsPage } from '../feedback/comments/comments-page.tsx'
import { EntriesPage } from '../feedback/intake/entries-page.tsx'
import { SheetsPage } from '../invitations/sheets-page.tsx'
import { AvailabilityPage } from '../reporting/availability/availability-page.tsx'
import { FindingsPage } from '../reporting/changes/findings-page.tsx'
import { CircumstancesPage } from '../reporting/circumstances/circumstances-page.tsx'
import { CoveragePage } from '../reporting/coverage/coverage-page.tsx'
import { IndicatorsPage } from '../reporting/indicators/indicators-page.tsx'
import { HomePage } from '../reporting/overview/home-page.tsx'
import { ReportPage } from '../reporting/report/report-page.tsx'
import { SubscriptionsPage } from '../reporting/subscriptions/subscriptions-page.tsx'
import { TerritoriesPage } from '../reporting/territories/territories-page.tsx'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'
import { SettingsPage } from '../settings/settings-page.tsx'

/** What draws a page of the console. */
interface Screen {
  Show: ComponentType<PageProps>
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
  home: { Show: HomePage },
  answers: { Show: IndicatorsPage, isKept: true },
  service: { Show: IndicatorsPage },
  settings: { Show: SettingsPage },
  territory: { Show: TerritoriesPage },
  offer: { Show: AvailabilityPage },
  coverage: { Show: CoveragePage },
  replies: { Show: CommentsPage },
  findings: { Show: FindingsPage },
  entries: { Show: EntriesPage, isKept: true },
  sheets: { Show: SheetsPage, isKept: true },
  aside: { Show: SetAsidePage },
  report: { Show: ReportPage },
  subscriptions: { Show: SubscriptionsPage },
  accesses: { Show: AccessLogPage, isKept: true },
  identity: { Show: IdentityPage },
  sites: { Show: SitesPage },
  questions: { Show: QuestionsPage },
  services: { Show: ServicesPage },
  circumstances: { Show: CircumstancesPage },
  declarations: { Show: DeclarationsPage, isKept: true },
  keys: { Show: KeysPage, isKept: true },
}
