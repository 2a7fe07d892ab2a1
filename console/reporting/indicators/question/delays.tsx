import { serviceDelays } from '#shared/contract/reporting/service-delays.ts'
import { WaitCurve } from '#shared/drawing/chart/wait-curve.tsx'
import { type FormattedWaits, formatWaitParts, formatWaits } from '#shared/report/format-waits.ts'
import { waitsText } from '#shared/text/site-owner/reporting/waits.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** How long requests take, open ones counted; and whether the norm is kept by channel and territory. */
export const delaysQuestion: Question = {
  id: 'delays',
  name: (locale) => waitsText[locale].title,
  isByPeriod: true,
  Show: Delays,
}

function Delays(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'delays', serviceDelays)
  const { waits, norm = null } = followed.content ?? {}
  const untold = waits?.told === 'nothing' ? waitsText[locale].untold[waits.because] : null
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={untold}>
      {waits?.told === 'figures' && (
        <>
          <Curve said={formatWaits(waits, norm, locale)} />
          {(['territories', 'channels'] as const).map((by) => {
            const said = formatWaitParts(waits, by, locale)
            return said && <Intervals key={by} said={said} level={2} />
          })}
        </>
      )}
    </QuestionFrame>
  )
}

function Curve({ said: { told, ...drawn } }: { said: FormattedWaits }) {
  return (
    <Chart told={told} level={null}>
      <Fitted>{(width) => <WaitCurve {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
