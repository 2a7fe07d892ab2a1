import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { optionsText } from '#shared/text/agent/text.ts'
import { locales } from '#shared/text/locale.ts'
import { useStored } from '../ui/use-stored.ts'

/** The language of the panel and of these settings: the browser's, or one that is chosen. */
export function Language({ text }: { text: OptionsText['languages'] }) {
  const kept = useStored('local', 'language')
  const chosen = locales.find((locale) => locale === kept)
  const { local } = chrome.storage
  return (
    <section>
      <fieldset>
        <legend>
          <h3>{text.title}</h3>
        </legend>
        <label>
          <input
            type="radio"
            name="language"
            checked={!chosen}
            onChange={() => void local.remove('language')}
          />
          {text.browser}
        </label>
        {locales.map((locale) => (
          <label key={locale} lang={locale}>
            <input
              type="radio"
              name="language"
              checked={chosen === locale}
              onChange={() => void local.set({ language: locale })}
            />
            {optionsText[locale].language}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
