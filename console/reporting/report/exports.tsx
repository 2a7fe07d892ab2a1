import { useState } from 'preact/hooks'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { lastMonth, periodsOver, todayIn } from '../../period/periods.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

const formats = ['csv', 'svg', 'json'] as const

type State = { doing: 'nothing' | 'taking' | 'failed' } | { doing: 'taken'; file: string }

/** Where a report of a period that is over is taken away, both worlds together. */
export function Exports({ session, zone }: { session: Session; zone: string }) {
  const { text, locale } = useLanguage()
  const { openData: words } = useBilan()
  const today = todayIn(zone)
  const [period, choose] = useState(() => lastMonth(today))
  const [state, setState] = useState<State>({ doing: 'nothing' })

  async function take(format: (typeof formats)[number]) {
    if (state.doing === 'taking') return
    setState({ doing: 'taking' })
    const file = `parvis-${period}.${format}`
    const path = `/v1/export/indicators.${format}?period=${period}&locale=${locale}`
    const isTaken = await takeFile(session, path, file)
    setState(isTaken ? { doing: 'taken', file } : { doing: 'failed' })
  }

  return (
    <section aria-labelledby="export">
      <h2 id="export">{words.take}</h2>
      <div class="exports-choice">
        <div class="entry-field period-field">
          <label for="export-period">{text.period}</label>
          <select
            id="export-period"
            value={period}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {periodsOver(today).map((one) => (
              <option key={one} value={one} selected={one === period}>
                {formatPeriod(one, locale)}
              </option>
            ))}
          </select>
        </div>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-disabled={state.doing === 'taking'}
            onClick={() => void take(format)}
          >
            {words.formats[format]}
          </button>
        ))}
      </div>
      <p role="status">
        {state.doing === 'taking' && words.taking}
        {state.doing === 'taken' && fill(words.taken, { file: state.file })}
        {state.doing === 'failed' && <Attention>{words.failed}</Attention>}
      </p>
    </section>
  )
}
