import { serviceDelays } from '#shared/contract/reporting/service-delays.ts'
import { WaitCurve } from '#shared/drawing/chart/wait-curve.tsx'
import { type FormattedWaits, formatWaitParts, formatWaits } from '#shared/report/format-waits.ts'
import { waitsText } from '#shared/text/site-owner/reporting/waits.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** How long requests take, open ones counted; and whether the norm is kept by channel and territory. */
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
          <Curve said={formatWaits(waits, norm, locale)} />
          {(['channels', 'territories'] as const).map((by) => {
            const said = formatWaitParts(waits, by, locale)
            return said && <Intervals key={by} said={said} level={3} />
          })}
        </>
      )}
    </Part>
  )
}

function Curve({ said: { told, ...drawn } }: { said: FormattedWaits }) {
  return (
    <Chart told={told} level={2}>
      <Fitted>{(width) => <WaitCurve {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
