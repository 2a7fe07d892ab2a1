import type { ComponentType } from 'preact'
import { AccessLogPage } from '../agents/access-log/access-log-page.tsx'
import { KeysPage } from '../agents/authorisation/keys-page.tsx'
import { Offer } from '../catalogue/availability/offer.tsx'
import { Questions } from '../catalogue/instruments/questions.tsx'
import { Services } from '../catalogue/services/services.tsx'
import { Sites } from '../catalogue/sites/sites.tsx'
import { Aside } from '../feedback/abuse/aside.tsx'
import { Replies } from '../feedback/comments/replies.tsx'
import { EntriesPage } from '../feedback/intake/entries-page.tsx'
import { Findings } from '../reporting/changes/findings.tsx'
import { Circumstances } from '../reporting/circumstances/circumstances.tsx'
import { Coverage } from '../reporting/coverage/coverage.tsx'
import { DeclarationsPage } from '../reporting/declarations/declarations-page.tsx'
import { IndicatorsPage } from '../reporting/indicators/indicators-page.tsx'
import { Home } from '../reporting/overview/home.tsx'
import { ReportPage } from '../reporting/report/report.tsx'
import { Subscriptions } from '../reporting/subscriptions/subscriptions.tsx'
import { Territory } from '../reporting/territories/territory.tsx'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'

/** What draws a page of the console. */
interface Screen {
  Show: ComponentType<PageProps>
  /**
   * It stays mounted once it was opened, and draws nothing while another is looked at: what was
   * read, typed or chosen there is still there.
   */
  isKept?: true
}

/** What draws each page: a new page has its name in `route/page.ts` and its line here. */
export const screens: Readonly<Record<Page, Screen>> = {
  home: { Show: Home },
  answers: { Show: IndicatorsPage, isKept: true },
  territory: { Show: Territory },
  offer: { Show: Offer },
  coverage: { Show: Coverage },
  replies: { Show: Replies },
  findings: { Show: Findings },
  entries: { Show: EntriesPage, isKept: true },
  aside: { Show: Aside },
  report: { Show: ReportPage },
  subscriptions: { Show: Subscriptions },
  accesses: { Show: AccessLogPage, isKept: true },
  sites: { Show: Sites },
  questions: { Show: Questions },
  services: { Show: Services },
  circumstances: { Show: Circumstances },
  declarations: { Show: DeclarationsPage, isKept: true },
  keys: { Show: KeysPage, isKept: true },
}
