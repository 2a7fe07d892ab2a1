import { useState } from 'preact/hooks'
import type { OfferedInstrument, SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './form-context.ts'
import { useDraft } from './use-draft.ts'
import type { Written } from './written.ts'

interface FrameProps {
  session: Session
  settings: SiteSettings
  written: Written
  instrument: OfferedInstrument
  /** Version of what was saved last. */
  version: number
  /** Whether what is written differs from it. */
  isDirty: boolean
}

const modes = ['ended', 'open'] as const
const widths = ['phone', 'desktop'] as const
type Mode = (typeof modes)[number]
type Width = (typeof widths)[number]

/** The form usagers would get, alive, with what is written now. */
export function Frame(props: FrameProps) {
  const { session, settings, written, instrument, version, isDirty } = props
  const { locale: own } = useLanguage()
  const text = useWords().frame
  const offered = instrument.languages.filter((one) => written.languages.includes(one))
  const { draft, state } = useDraft(session, settings, written, instrument, isDirty)
  const [service, setService] = useState(settings.services[0]?.service ?? '')
  const [locale, setLocale] = useState<UsagerLocale>(own)
  const [mode, setMode] = useState<Mode>('ended')
  const [width, setWidth] = useState<Width>('phone')
  const [turn, setTurn] = useState(0)
  const address = `/preview/${draft}/?${new URLSearchParams({ locale, service, mode })}`
  return (
    <section class="trial" aria-labelledby="trial-title">
      <h2 id="trial-title">{text.title}</h2>
      <p class="field-hint">{text.said}</p>
      <div class="trial-choices">
        <Choice
          label={text.service}
          value={service}
          onChange={setService}
          options={settings.services.map((one) => [one.service, one.name[own]])}
        />
        <Choice<UsagerLocale>
          label={text.language}
          value={locale}
          onChange={setLocale}
          options={offered.map((one) => [one, formatOwnLanguage(one, own)])}
        />
        <Choice<Mode>
          label={text.mode}
          value={mode}
          onChange={setMode}
          options={modes.map((one) => [one, text.modes[one]])}
        />
        <Choice<Width>
          label={text.width}
          value={width}
          onChange={setWidth}
          options={widths.map((one) => [one, text.widths[one]])}
        />
      </div>
      <div class="trial-state" role="status">
        {state === 'waiting' && <p>{text.waiting}</p>}
        {state === 'behind' && <Attention>{text.behind}</Attention>}
        {state === 'trouble' && <Attention>{text.trouble}</Attention>}
      </div>
      {draft !== null && (
        <>
          <div class="trial-window" data-width={width}>
            <iframe key={`${address} ${version} ${turn}`} src={address} title={text.title} />
          </div>
          <button type="button" class="quiet" onClick={() => setTurn(turn + 1)}>
            {text.again}
          </button>
        </>
      )}
    </section>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  onChange(value: T): void
  options: readonly (readonly [value: T, words: string])[]
}

function Choice<T extends string>({ label, value, onChange, options }: ChoiceProps<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
