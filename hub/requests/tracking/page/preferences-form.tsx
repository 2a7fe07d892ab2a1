import { fill } from '#shared/text/fill.ts'
import { addressText, requestText } from '#shared/text/usager/requests/text.ts'
import { languageNames, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { Preferences } from '../../addresses/preferences-sql.ts'
import { mayChoose, type OfferedWay } from './offered-ways.ts'

/** Longest address of an option, in characters: a closed list on a small phone is one line. */
const longestOption = 18

/** Shortens a long address in its middle: both ends tell it from another. */
function shortenAddress(address: string): string {
  const marks = [...address]
  if (marks.length <= longestOption) return address
  return [...marks.slice(0, 8), '…', ...marks.slice(1 + 8 - longestOption)].join('')
}

/** The form for the language, the channel, and the hours for calls and SMS. */
export function PreferencesForm({
  code,
  locale,
  preferences,
  ways,
  isSent,
  isAddressOpen,
  isRefused,
  isWrong,
}: {
  code: string
  locale: UsagerLocale
  preferences: Preferences
  ways: readonly OfferedWay[]
  /** This hub sends messages itself. */
  isSent: boolean
  /** They may correct or add an address. */
  isAddressOpen: boolean
  /** Whether they refuse to be asked what they think; `null` when the hub could not know them again. */
  isRefused: boolean | null
  isWrong: boolean
}) {
  const text = requestText[locale].preferences
  const language = preferences.channel === null ? locale : preferences.locale
  const say = ({ channel, at, state }: OfferedWay) => {
    const way = text.channels[channel]
    if (state === 'not_now') return fill(text.notNow, { way })
    return at === null ? way : fill(text.at, { way, address: at })
  }
  // Without a choice, the service's declared channel applies.
  const usual = isSent && ways.find(({ isUsual }) => isUsual)
  const chosen = preferences.channel ?? (usual ? usual.channel : 'page')
  const rings = ({ channel, state }: OfferedWay) =>
    isSent && state === 'possible' && (channel === 'sms' || channel === 'push')
  return (
    <details id="preferences" open={isWrong}>
      <summary>{text.title}</summary>
      <form action={`/suivi/${code}/preferences?locale=${locale}`} method="post">
        <p>{isSent ? text.introSent : text.intro}</p>
        {isWrong && (
          <p class="fault" role="alert">
            {text.wrong}
          </p>
        )}
        <label for="language">{text.language}</label>
        <select id="language" name="language">
          {usagerLocales.map((one) => (
            <option key={one} value={one} lang={one} selected={one === language}>
              {languageNames[one]}
            </option>
          ))}
        </select>
        <label for="channel">{text.channel}</label>
        {ways.map((one) => {
          const { channel, at, state } = one
          if (state !== 'failed' || at === null) return null
          if (channel !== 'email' && channel !== 'sms') return null
          return (
            <p key={channel} class="failed-way">
              <strong>{say(one)}</strong>
              <br />
              {text.failed[channel]}
            </p>
          )
        })}
        {isAddressOpen && (
          <p>
            <a href={`/suivi/${code}/adresse?locale=${locale}`}>{addressText[locale].change}</a>
          </p>
        )}
        <select id="channel" name="channel">
          {ways.map((one) => (
            <option
              key={one.channel}
              value={one.channel}
              selected={one.channel === chosen}
              disabled={!mayChoose(one, preferences.channel)}
            >
              {say({ ...one, at: one.at && shortenAddress(one.at) })}
            </option>
          ))}
        </select>
        {ways.some(rings) && (
          <>
            <label for="night">{text.night.title}</label>
            <p class="hint" id="night-hint">
              {text.night.hint}
            </p>
            <select id="night" name="night" aria-describedby="night-hint">
              <option value="quiet" selected={!preferences.atNight}>
                {text.night.day}
              </option>
              <option value="always" selected={preferences.atNight}>
                {text.night.always}
              </option>
            </select>
          </>
        )}
        {isRefused !== null && (
          <>
            {/* A box that is not ticked sends nothing. */}
            <input type="hidden" name="asked" value="shown" />
            <label class="tick">
              <input
                type="checkbox"
                name="refusal"
                value="yes"
                checked={isRefused}
                aria-describedby="refusal-hint"
              />
              {text.refusal}
            </label>
            <p class="hint" id="refusal-hint">
              {text.refusalHint}
            </p>
          </>
        )}
        <button type="submit">{text.save}</button>
      </form>
    </details>
  )
}
