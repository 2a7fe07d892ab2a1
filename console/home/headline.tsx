import type { Glance, WayGone } from '#shared/contract/overview.ts'
import { isAlert } from '#shared/report/is-alert.ts'
import { sayPeriod } from '#shared/report/say-period.ts'
import { fill } from '#shared/text/fill.ts'
import { homeText } from '#shared/text/site/text.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import { CellGrid } from './cell-grid.tsx'

/**
 * How many services are where: satisfaction and equality, each up, down, or without a clear change.
 * More satisfaction with less equality is an alert, and comes first. Services are never averaged.
 */
export function Headline({ services }: { services: readonly Glance[] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].headline
  const groups = groupsOf(services)
  const told = groups.filter((one) => one.satisfaction !== 'nothing' || one.equality !== 'nothing')
  const compared = services.map(comparedIn).find((one) => one !== null) ?? null
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <section class="home-headline" aria-labelledby="home-headline">
      <h2 id="home-headline">{words.title}</h2>
      {told.length === 0 || compared === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {fill(words.compared, {
              from: sayPeriod(compared.from, locale),
              to: sayPeriod(compared.to, locale),
            })}
          </p>
          <div class="home-cells">
            <CellGrid services={services} />
            <ul class="home-groups">
              {groups.map((group) => {
                const names = group.services.map(({ name }) => name[locale])
                const said = fill(words.of, {
                  services: list.format(names),
                  satisfaction: words.satisfaction[group.satisfaction],
                  equality: words.equality[group.equality],
                })
                return (
                  <li key={`${group.satisfaction} ${group.equality}`}>
                    {isAlert(group) ? (
                      <>
                        <Attention>{words.alert}</Attention>
                        <p>
                          <strong>{said}</strong>
                        </p>
                      </>
                    ) : (
                      <p>{said}</p>
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
          <p class="home-how">{words.how}</p>
        </>
      )}
    </section>
  )
}

interface Group {
  satisfaction: WayGone
  equality: WayGone
  services: Glance[]
}

/** Services that went the same ways, in the order of their names: alerts first, what says nothing last. */
function groupsOf(services: readonly Glance[]): Group[] {
  const groups: Group[] = []
  for (const one of services) {
    const { satisfaction, equality } = one.cell
    const known = groups.find(
      (group) => group.satisfaction === satisfaction && group.equality === equality,
    )
    if (known) known.services.push(one)
    else groups.push({ satisfaction, equality, services: [one] })
  }
  const weight = (group: Group) =>
    isAlert(group) ? 0 : group.satisfaction === 'nothing' && group.equality === 'nothing' ? 2 : 1
  return groups.sort((one, other) => weight(one) - weight(other))
}

function comparedIn({ equality, changes }: Glance): { from: string; to: string } | null {
  const change = changes[0]?.change ?? equality
  return change && { from: change.from, to: change.to }
}
