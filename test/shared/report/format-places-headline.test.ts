import { describe, expect, it } from 'vitest'
import type { Places } from '#shared/contract/reporting/places.ts'
import { formatPlacesHeadline } from '#shared/report/format-places-headline.ts'

type Territory = Places['territories'][number]

const place = (name: string, change: Partial<Territory> = {}): Territory => ({
  territory: name,
  name,
  population: null,
  share: { told: 'share', x: 89, n: 154, estimate: 89 / 154, low: 0.5, high: 0.65 },
  shrunk: null,
  verdict: 'unknown',
  would_take: null,
  behind: null,
  ...change,
})
const behind = (difference: number, others = 3): Territory['behind'] => ({
  others,
  x: 375,
  n: 510,
  difference,
  low: difference - 0.08,
  high: difference + 0.08,
})
const places = (territories: Territory[], change: Partial<Places> = {}): Places => ({
  stream: 'invited',
  reference: { value: 0.8, declared: true },
  margin: { value: 0.07, declared: true },
  everywhere: 'unknown',
  untested: 0,
  spread: null,
  visible: null,
  territories,
  ...change,
})
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const say = (told: Places, locale: 'fr' | 'en' = 'fr') => {
  const { headline, because } = formatPlacesHeadline(told, locale)
  return [headline, ...because].map(plain)
}

describe('What is said first of territories', () => {
  it('names the one behind, by how much, with both counts', () => {
    const told = places([place('La Plaine', { verdict: 'below', behind: behind(-0.157) })])
    expect(say(told)).toEqual([
      'La Plaine : 16 points sous les trois autres.',
      'La Plaine : 58 % (89 sur 154), contre 74 % (375 sur 510) dans les trois autres. L’écart est entre 8 et 24 points, à 95 %.',
    ])
    expect(say(told, 'en')[0]).toBe('La Plaine: 16 points below the other three.')
    expect(plain(formatPlacesHeadline(told, 'fr').limit)).toBe(
      'Aucun territoire ne devrait être sous 73 % : l’objectif de 80 %, moins 7 points de tolérance.',
    )
  })

  it('names the furthest first, three at most, and counts the rest', () => {
    const told = places(
      [-0.02, -0.2, -0.1, -0.3].map((gap, nth) =>
        place(`Lieu ${nth}`, { verdict: 'below', behind: behind(gap, 12) }),
      ),
    )
    expect(say(told)[0]).toBe(
      'Lieu 3 : 30 points sous les 12 autres. Lieu 1 : 20 points sous les 12 autres. Lieu 2 : 10 points sous les 12 autres. 1 autre territoire est aussi en dessous.',
    )
  })

  it('says no gap to the others where all are below the target alike, or one is alone', () => {
    const alike = places([place('Nord', { verdict: 'below', behind: behind(0.004) })])
    expect(say(alike)[0]).toBe('Nord : sous l’objectif de 80 %.')
    expect(say(places([place('Nord', { verdict: 'below' })]))).toEqual([
      'Nord : sous l’objectif de 80 %.',
    ])
  })

  it('says what would have been seen where none is below', () => {
    expect(say(places([place('Nord'), place('Sud')], { visible: 0.21 }))).toEqual([
      'Aucun territoire en dessous n’est visible.',
      'Un écart de 21 points sous l’objectif de 80 % se serait vu quatre fois sur cinq.',
    ])
    const equal = places([place('Nord')], { everywhere: 'equivalent', visible: 0.09 })
    expect(say(equal).slice(0, 2)).toEqual([
      'Aucun territoire n’est en dessous.',
      'Un seul territoire peut être montré : il n’est comparé à aucun autre.',
    ])
    expect(say(places([place('Nord'), place('Sud')]))[1]).toMatch(/trop peu de réponses/)
  })

  it('says so where every territory is hidden', () => {
    const hidden = { verdict: 'hidden', share: { told: 'nothing' } } as const
    expect(say(places([place('Nord', hidden), place('Sud', hidden)]))).toEqual([
      'Aucun territoire ne peut être montré : il y a trop peu de réponses.',
    ])
  })
})
