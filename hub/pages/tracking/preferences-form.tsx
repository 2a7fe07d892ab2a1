import type { Channel } from '#shared/contract/service.ts'
import { requestText } from '#shared/text/usager/text.ts'
import { languageNames, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { Preferences } from '../../store/preferences.ts'

/** Chooses the language and the way to be told. */
export function PreferencesForm({
  code,
  locale,
  preferences,
  channels,
  isWrong,
}: {
  code: string
  locale: UsagerLocale
  preferences: Preferences
  /** The ways there are. */
  channels: readonly Channel[]
  isWrong: boolean
}) {
  const text = requestText[locale].preferences
  const language = preferences.channel === null ? locale : preferences.locale
  return (
    <details id="preferences" open={isWrong}>
      <summary>{text.title}</summary>
      <form action={`/suivi/${code}/preferences?locale=${locale}`} method="post">
        <p>{text.intro}</p>
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
        <select id="channel" name="channel">
          {channels.map((one) => (
            <option key={one} value={one} selected={one === preferences.channel}>
              {text.channels[one]}
            </option>
          ))}
        </select>
        <button type="submit">{text.save}</button>
      </form>
    </details>
  )
}
