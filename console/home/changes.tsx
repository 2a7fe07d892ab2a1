import type { EqualityMoved } from '#shared/contract/equality.ts'
import type { Glance } from '#shared/contract/overview.ts'
import { sayEqualityMoved } from '#shared/report/say-equality-moved.ts'
import { sayChange } from '#shared/report/say-shares.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fill } from '#shared/text/fill.ts'
import { sayCount } from '#shared/text/numbers.ts'
import { homeText, reportText } from '#shared/text/site/text.ts'
import { useLanguage } from '../language/language.tsx'

/**
 * What moved in the last month that is over: beyond chance first, what chance may be folded away.
 * What usagers perceive is never told without what became of equality.
 */
export function Changes({ services }: { services: readonly Glance[] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].changes
  const moved = services.map((one) => ({ ...one, ...partsOf(one) }))
  const sure = moved.filter((one) => one.sure.length > 0 || isSure(one.equality))
  const unclear = moved.filter((one) => one.unclear.length > 0)
  const n = unclear.reduce((all, one) => all + one.unclear.length, 0)
  return (
    <section class="home-changes" aria-labelledby="home-changes">
      <h2 id="home-changes">{words.title}</h2>
      {sure.length === 0 && <p>{n === 0 ? words.nothing : words.none}</p>}
      {sure.map((one) => (
        <ChangesOf key={one.service} service={one} changes={one.sure} />
      ))}
      {n > 0 && (
        <details>
          <summary>{sayCount(n, words.chance, locale)}</summary>
          {unclear.map((one) => (
            <ChangesOf key={one.service} service={one} changes={one.unclear} />
          ))}
        </details>
      )}
      {n + sure.length > 0 && <p class="home-how">{words.odds}</p>}
    </section>
  )
}

function ChangesOf({ service, changes }: { service: Glance; changes: Glance['changes'] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].changes
  return (
    <>
      <h3>{service.name[locale]}</h3>
      <ul>
        {changes.map(({ indicator, stream, change }) => (
          <li key={`${indicator} ${stream}`}>
            {fill(words.line, {
              indicator: wordsOf(indicator, locale).name,
              stream: reportText[locale].labels[stream ?? 'due'],
              change: sayChange(change, locale).join(' '),
            })}
          </li>
        ))}
        <li>{fill(words.beside, { said: sayEqualityMoved(service.equality, locale) })}</li>
      </ul>
    </>
  )
}

function partsOf({ changes }: Glance) {
  const isClear = (one: Glance['changes'][number]) =>
    one.change.told === 'change' && one.change.direction !== 'unclear'
  return { sure: changes.filter(isClear), unclear: changes.filter((one) => !isClear(one)) }
}

const isSure = (equality: EqualityMoved | null) =>
  equality?.told === 'change' && equality.direction !== 'unclear'
