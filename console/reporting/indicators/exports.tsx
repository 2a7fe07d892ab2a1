import { useState } from 'preact/hooks'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { lastMonth, periodsOver, todayIn } from '../../period/periods.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { takeAway } from './take-away.ts'

const formats = ['csv', 'svg', 'json'] as const

type State = { doing: 'nothing' | 'taking' | 'failed' } | { doing: 'taken'; file: string }

interface ExportsProps {
  session: Session
  zone: string
  /** The level of its heading: where it stands under another, that one has said what it is. */
  level?: 2 | 3
}

/** Where a report of a period that is over is taken away, both worlds together. */
export function Exports({ session, zone, level = 2 }: ExportsProps) {
  const { text, locale } = useLanguage()
  const today = todayIn(zone)
  const [period, choose] = useState(() => lastMonth(today))
  const [state, setState] = useState<State>({ doing: 'nothing' })
  const words = text.export
  const Heading = `h${level}` as 'h2' | 'h3'

  async function take(format: (typeof formats)[number]) {
    if (state.doing === 'taking') return
    setState({ doing: 'taking' })
    const file = await takeAway(session, { period, format, locale })
    setState(file === null ? { doing: 'failed' } : { doing: 'taken', file })
  }

  return (
    <section class="limits exports" aria-labelledby="export">
      <Heading id="export">{words.title}</Heading>
      {level === 2 && <p>{words.intro}</p>}
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
