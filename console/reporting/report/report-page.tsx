import { periodPattern } from '#shared/calendar/period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { qualityPart } from '../../route/quality-part.ts'
import { QualityPage } from '../quality-report/quality-page.tsx'
import { Landing } from './landing.tsx'
import { SheetPage } from './sheet-page.tsx'

/**
 * The page: what there is to say to everybody; `#bilan/2026-10` is the report of that period, and
 * `#bilan/2026-10/qualite` the quality of its figures.
 */
export function ReportPage(props: PageProps) {
  const { inside, part } = props
  const period = inside !== null && periodPattern.test(inside) ? inside : null
  if (period === null) return <Landing {...props} />
  return part === qualityPart ? (
    <QualityPage key={period} {...props} period={period} />
  ) : (
    <SheetPage key={period} {...props} period={period} />
  )
}
