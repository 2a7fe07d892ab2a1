import { periodPattern } from '#shared/calendar/period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { Landing } from './landing.tsx'
import { SheetPage } from './sheet-page.tsx'

/** The page: what there is to say to everybody; `#bilan/2026-10` is the report of that period. */
export function ReportPage(props: PageProps) {
  const { inside } = props
  const period = inside !== null && periodPattern.test(inside) ? inside : null
  if (period === null) return <Landing {...props} />
  return <SheetPage key={period} {...props} period={period} />
}
