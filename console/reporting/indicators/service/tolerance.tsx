import { type Tolerance, tolerance } from '#shared/contract/reporting/tolerance.ts'
import { formatTolerance } from '#shared/report/format-tolerance.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { toleranceText } from '#shared/text/site-owner/reporting/tolerance.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'

/** What was lived, between the least acceptable and the wish, as the last campaign told. */
export const toleranceSection: Section = {
  id: 'tolerance',
  name: (locale) => toleranceText[locale].title,
  Show: TolerancePart,
}

function TolerancePart({ session, service: { service }, zone }: SectionProps) {
  const { locale } = useLanguage()
  const path = `/v1/services/${service}/tolerance`
  const { followed } = useResource(session, path, tolerance)
  const levels = followed.content?.levels
  return (
    <Part
      id="tolerance"
      title={toleranceText[locale].title}
      followed={followed}
      untold={levels?.told === 'nothing' ? formatUntold(levels, locale) : null}
      zone={zone}
    >
      {levels?.told === 'figures' && <Intervals said={formatTolerance(levels, locale)} />}
    </Part>
  )
}

function formatUntold(
  { because, missing }: Extract<Tolerance['levels'], { told: 'nothing' }>,
  locale: Locale,
): string {
  const { untold } = toleranceText[locale]
  if (because === 'not_alone') return perceptionText[locale].untold.not_alone
  if (because === 'absent' || missing === null) return untold.absent
  return formatCount(missing, untold.too_few, locale)
}
