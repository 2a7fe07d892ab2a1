import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import type { FeedbackContext } from '../delivery/delivery.ts'
import type { RestWords } from './words.ts'

/** The languages of the site by their own names. Another one keeps the answers, and the step. */
export function Languages({
  asking,
  words,
  onSpoken,
}: {
  asking: FeedbackContext
  words: RestWords
  /** Hears the words of the other language, or nothing while they cannot be fetched. */
  onSpoken: (words?: RestWords) => void
}) {
  const { languages, locale } = asking.configuration
  return (
    languages && (
      <select
        aria-label={words.language}
        value={locale}
        onChange={({ currentTarget }) =>
          speak(asking, currentTarget.value).then(onSpoken, () => {
            currentTarget.value = locale
            onSpoken()
          })
        }
      >
        {Object.entries(languages).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    )
  )
}

/** @throws Error when another version is asked by now: it may ask something else. */
async function speak(asking: FeedbackContext, language: string): Promise<RestWords> {
  const { client, configuration, own, visit } = asking
  const [site, words] = await Promise.all([
    client.readSite<SiteConfiguration>('?', language),
    client.readWords<RestWords>('rest', language),
  ])
  if (site.version !== configuration.version) throw new Error(language)
  asking.configuration = { ...site, text: own('form', site.text) }
  const form = site.forms.find((one) => one.form === visit.form.form)
  if (form) asking.visit = { ...visit, form }
  return own('rest', words)
}
