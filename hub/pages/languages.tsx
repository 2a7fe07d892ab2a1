import { type Locale, locales } from '#shared/text/locale.ts'

const names: Record<Locale, string> = { fr: 'Français', en: 'English' }

/** The same page in the other languages. */
export function Languages({ locale }: { locale: Locale }) {
  return (
    <nav class="languages" aria-label={locale === 'fr' ? 'Langue' : 'Language'}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <a key={other} href={`?locale=${other}`} lang={other} hreflang={other}>
            {names[other]}
          </a>
        ))}
    </nav>
  )
}

/** The same in answer to a form, whose code must not stand in an address: it is sent again. */
export function LanguagesOfForm({
  locale,
  action,
  fields,
}: {
  locale: Locale
  action: string
  fields: Readonly<Record<string, string>>
}) {
  return (
    <nav class="languages" aria-label={locale === 'fr' ? 'Langue' : 'Language'}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <form key={other} action={`${action}?locale=${other}`} method="post">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" class="bare" lang={other}>
              {names[other]}
            </button>
          </form>
        ))}
    </nav>
  )
}
