import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

/**
 * The names of both worlds, once above all columns, and what the figures below are; each cell says
 * the same to those who hear it.
 * @param of which of the two
 */
export function WorldsHead({ of }: { of: 'worlds' | 'figures' }) {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  return (
    <div class="home-row home-head" aria-hidden="true">
      <span />
      {(['usager', 'commun'] as const).map((world) => (
        <p key={world} data-world={world}>
          {of === 'worlds' ? (
            <strong>
              <WorldIcon world={world} /> {words[world]}
            </strong>
          ) : (
            words.of[world]
          )}
        </p>
      ))}
    </div>
  )
}
