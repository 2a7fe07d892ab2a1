import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

/** The names of both worlds, once above all columns; each cell says its own to those who hear it. */
export function WorldsHead() {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  return (
    <div class="home-head" aria-hidden="true">
      {(['usager', 'commun'] as const).map((world) => (
        <p key={world} class="home-world" data-world={world}>
          <WorldIcon world={world} /> {words[world]}
        </p>
      ))}
    </div>
  )
}

/** What the figures of both columns are. */
export function FiguresHead() {
  const { locale } = useLanguage()
  const { of } = homeText[locale].services
  return (
    <div class="home-head" aria-hidden="true">
      <p class="home-of">{of.usager}</p>
      <p class="home-of">{of.commun}</p>
    </div>
  )
}
