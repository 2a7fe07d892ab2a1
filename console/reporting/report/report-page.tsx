import { periodPattern } from '#shared/calendar/period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { qualityPart } from '../../route/quality-part.ts'
import { QualityPage } from '../quality-report/quality-page.tsx'
import { ImportPage } from './import-page.tsx'
import { Landing } from './landing.tsx'
import { ObservatoirePage } from './observatoire.tsx'
import { OpenDataPage } from './open-data.tsx'
import { parts } from './parts.ts'
import { SheetPage } from './sheet-page.tsx'

/**
 * The page: what there is to say to everybody; `#bilan/2026-10` is the report of that period,
 * `#bilan/2026-10/qualite` the quality of its figures, `#bilan/donnees` the same as open data.
 */
export function ReportPage(props: PageProps) {
  const { inside, part } = props
  if (inside === parts.data) return <OpenDataPage {...props} />
  if (inside === parts.observatoire) return <ObservatoirePage {...props} />
  if (inside === parts.import) return <ImportPage {...props} />
  const period = inside !== null && periodPattern.test(inside) ? inside : null
  if (period === null) return <Landing {...props} />
  return part === qualityPart ? (
    <QualityPage key={period} {...props} period={period} />
  ) : (
    <SheetPage key={period} {...props} period={period} />
  )
}
