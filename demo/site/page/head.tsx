import { locales } from '#shared/text/locale.ts'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'

/**
 * The top of every page: the town, the menu, the other language.
 * @param alone without the menu: what was just done stands on the first screen of a phone
 */
export function Head({ visit, alone }: { visit: Visit; alone: boolean }) {
  const { text, locale, path } = visit
  const entries = [
    { path: paths.follow, label: text.site.follow },
    { path: paths.contact, label: text.site.contact },
  ]
  return (
    <header class="head">
      <div class="wrap">
        <a class="town" href={address(locale, paths.home)}>
          <img src="/blason.svg" alt="" width="44" height="52" />
          <span>{text.site.name}</span>
        </a>
        <nav aria-label={text.site.menu}>
          <ul>
            {(alone ? [] : entries).map((entry) => (
              <li key={entry.path}>
                <a
                  href={address(locale, entry.path)}
                  aria-current={entry.path === path ? 'page' : undefined}
                >
                  {entry.label}
                </a>
              </li>
            ))}
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <li key={other}>
                  <a class="language" href={address(other, path)} lang={other} hreflang={other}>
                    {text.site.otherLanguage}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
