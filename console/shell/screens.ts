import type { ComponentType } from 'preact'
import { Offer } from '../catalogue/availability/offer.tsx'
import { Sites } from '../catalogue/sites/sites.tsx'
import { Aside } from '../feedback/abuse/aside.tsx'
import { Findings } from '../reporting/changes/findings.tsx'
import { Circumstances } from '../reporting/circumstances/circumstances.tsx'
import { Coverage } from '../reporting/coverage/coverage.tsx'
import { Home } from '../reporting/overview/home.tsx'
import { ReportPage } from '../reporting/report/report.tsx'
import { Subscriptions } from '../reporting/subscriptions/subscriptions.tsx'
import { Territory } from '../reporting/territories/territory.tsx'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'

/** The pages that know all they need by themselves. */
export const screens: Partial<Readonly<Record<Page, ComponentType<PageProps>>>> = {
  home: Home,
  territory: Territory,
  offer: Offer,
  coverage: Coverage,
  findings: Findings,
  aside: Aside,
  report: ReportPage,
  subscriptions: Subscriptions,
  sites: Sites,
  circumstances: Circumstances,
}
