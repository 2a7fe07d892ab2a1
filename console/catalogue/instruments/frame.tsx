import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { localise } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './form-context.ts'
import type { Drafted } from './use-draft.ts'

interface FrameProps {
  settings: SiteSettings
  /** The languages it is asked in. */
  languages: readonly UsagerLocale[]
  drafted: Drafted
  /** Version of what was saved last. */
  version: number
  /** What is told of it besides. */
  children?: ComponentChildren
}

const modes = ['ended', 'open'] as const
const widths = ['phone', 'desktop'] as const
type Mode = (typeof modes)[number]
type Width = (typeof widths)[number]

/** The form usagers would get, alive, with what is written now. */
export function Frame({ settings, languages, drafted, version, children }: FrameProps) {
  const { locale: own } = useLanguage()
  const text = useWords().frame
  const { draft, state } = drafted
  const [service, setService] = useState(settings.services[0]?.service ?? '')
  const [wanted, setLocale] = useState<UsagerLocale>(own)
  const locale = languages.includes(wanted) ? wanted : (languages[0] ?? wanted)
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
          options={settings.services.map((one) => [one.service, localise(one.name, own)])}
        />
        <Choice<UsagerLocale>
          label={text.language}
          value={locale}
          onChange={setLocale}
          options={languages.map((one) => [one, formatOwnLanguage(one, own)])}
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
      {children}
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
