import type { Declaration, Declarations } from '#shared/contract/catalogue/declaration.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { formatAmount } from './format-amount.ts'
import { nameOf } from './name-of.ts'
import type { Populated } from './read-population.ts'
import { useWords } from './use-words.ts'

/** One declaration that holds: for whom, what, by whom, since when, and where it is written. */
export function StandingItem(props: { declaration: Declaration; known: Declarations }) {
  const { service, declared, author, at, basis } = props.declaration
  const { locale } = useLanguage()
  const words = useWords()
  const day = new Intl.DateTimeFormat(intlTag(locale), {
    dateStyle: 'long',
    timeZone: props.known.zone,
  })
  return (
    <li class="standing-item">
      <p class="standing-for">{nameOf(props.known, service, locale) ?? words.allServices}</p>
      <p class="standing-what">{formatAmount(declared, words, locale)}</p>
      <p>{fill(words.by, { author, day: day.format(new Date(at)) })}</p>
      <p class="standing-basis">{basis}</p>
      {declared.kind === 'population' && <Territories territories={declared.territories} />}
    </li>
  )
}

/** More would be a page nobody reads; all of them are in the export. */
const mostShown = 100

function Territories({ territories }: { territories: readonly Populated[] }) {
  const { locale } = useLanguage()
  const words = useWords()
  const more = territories.length - mostShown
  return (
    <details>
      <summary>{words.territories}</summary>
      <ul class="kind-past plain-list">
        {territories.slice(0, mostShown).map(({ territory, name, population }) => (
          <li key={territory}>
            {fill(words.people, {
              name,
              code: territory,
              people: formatNumber(population, locale),
            })}
          </li>
        ))}
        {more > 0 && <li>{formatCount(more, words.moreTerritories, locale)}</li>}
      </ul>
    </details>
  )
}
