import { usagerText } from '#shared/text/usager/text.ts'
import { firstLocales, languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** The language of this page, and the others it exists in. */
interface Choice {
  locale: UsagerLocale
  /** Languages a site turned on; a page without a site offers those on by default. */
  offered?: readonly UsagerLocale[]
}

const others = ({ locale, offered = firstLocales }: Choice) =>
  offered.filter((other) => other !== locale)

/**
 * Links to the same page in the other languages.
 * @param path where it is read, for the answer to a form that was sent elsewhere
 * @param query what else the address of the page says
 */
export function Languages({
  path = '',
  query = {},
  ...choice
}: Choice & { path?: string | undefined; query?: Readonly<Record<string, string>> | undefined }) {
  return (
    <nav class="languages" aria-label={usagerText[choice.locale].page.language}>
      {others(choice).map((other) => (
        <a
          key={other}
          href={`${path}?${new URLSearchParams({ ...query, locale: other })}`}
          lang={other}
          hreflang={other}
        >
          {languageNames[other]}
        </a>
      ))}
    </nav>
  )
}

/** The same in the answer to a form, whose code must not stand in a URL: a form sends it again. */
export function LanguagesOfForm({
  action,
  fields,
  ...choice
}: Choice & { action: string; fields: Readonly<Record<string, string>> }) {
  return (
    <nav class="languages" aria-label={usagerText[choice.locale].page.language}>
      {others(choice).map((other) => (
        <form key={other} action={`${action}?locale=${other}`} method="post">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" class="bare" lang={other}>
            {languageNames[other]}
          </button>
        </form>
      ))}
    </nav>
  )
}
