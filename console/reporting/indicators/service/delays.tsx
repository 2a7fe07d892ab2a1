import { serviceDelays } from '#shared/contract/reporting/service-delays.ts'
import { WaitCurves } from '#shared/drawing/chart/wait-curves.tsx'
import { type FormattedWaits, formatWaitParts, formatWaits } from '#shared/report/format-waits.ts'
import { waitsText } from '#shared/text/site-owner/reporting/text.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** How long requests take, open ones counted, whole, by channel and by territory. */
export const delaysSection: Section = {
  id: 'delays',
  name: (locale) => waitsText[locale].title,
  Show: DelaysPart,
}

function DelaysPart(props: SectionProps) {
  const { locale } = useLanguage()
  const text = waitsText[locale]
  const followed = useFigures(props, 'delays', serviceDelays)
  const { waits, norm = null } = followed.content ?? {}
  const untold = waits?.told === 'nothing' ? text.untold[waits.because] : null
  return (
    <Part id="delays" title={text.title} followed={followed} untold={untold} zone={props.zone}>
      {waits?.told === 'figures' && (
        <>
          <Curves said={formatWaits(waits, norm, locale)} />
          <Curves said={formatWaitParts(waits, 'channels', norm, locale)} />
          <Curves said={formatWaitParts(waits, 'territories', norm, locale)} />
        </>
      )}
    </Part>
  )
}

function Curves({ said }: { said: FormattedWaits | null }) {
  if (said === null) return null
  const { told, ...drawn } = said
  return (
    <Chart told={told} level={drawn.panels.length === 1 ? 2 : 3}>
      <Fitted>{(width) => <WaitCurves {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
