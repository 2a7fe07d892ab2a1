import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { codeBytes } from '#shared/identifier/code.ts'
import { pastInstruments } from '#shared/quality/built-in/built-in.ts'
import { type Configured, formsOf, itemsOf } from '#shared/quality/configured.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { momentOf } from '#shared/quality/moments.ts'
import { binomialAtLeast, binomialAtMost } from '#shared/statistics/distribution/binomial.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { writeSiteConfiguration } from '../../../hub/catalogue/instruments/site-configuration.ts'
import type { Site } from '../../../hub/catalogue/organisations/directory-sql.ts'
import { drawQuestion } from '../../../hub/invitations/draw-question.ts'
import { makeTicket } from '../../../hub/invitations/ticket.ts'
import { shownQuestion } from '../../world/shown-question.ts'
import { isLong, times } from '../../world/times.ts'
import { town, townNotice } from '../../world/town.ts'

const service = 'voirie'
const site = (hasPromises: boolean): Site => ({
  organisation: town.organisation,
  organisation_name: town.name,
  zone: town.zone,
  site: town.site,
  name: { fr: 'Bourg', en: 'Bourg' },
  origins: [town.origin],
  newest: 1,
  retention: null,
  services: [service],
  references: [],
  promising: hasPromises ? [service] : [],
})

/** The questions of a site, as its page reads them. */
const readBy = (of: Site, configured: Configured): SiteConfiguration =>
  JSON.parse(JSON.stringify(writeSiteConfiguration(of, configured, 'fr', town.hub)))

/** What the hub draws for the invitation of a ticket, and lets its answers name. */
function recorded(of: Site, configured: Configured, ticket: string) {
  const drawn = drawQuestion(of, configured, { service, moment: 'submitted' }, ticket)
  const form = drawn && formsOf(configured).find((one) => one.form === drawn.form)
  if (!drawn || !form) return null
  const asked = itemsOf(configured, form, drawn.item)
  return { form: drawn.form, item: drawn.item, asked: asked.slice(1).sort() }
}

/** Weights, as a person types them or as the hub adapts them. */
const weights = (n: number, least: number) =>
  fc.array(
    fc.oneof(
      fc.constant(least),
      fc.integer({ min: least, max: 100 }),
      fc.double({ min: least, max: 100, noNaN: true }),
    ),
    { minLength: n, maxLength: n },
  )

/** Shares that make a whole of each group; the first of a group without weights has it all. */
function wholeOf(parts: readonly number[], groups: readonly string[]): number[] {
  const sums = new Map<string, number>()
  for (const [at, group] of groups.entries())
    sums.set(group, (sums.get(group) ?? 0) + (parts[at] ?? 0))
  return parts.map((part, at) => {
    const sum = sums.get(groups[at] ?? '') ?? 0
    return sum > 0 ? part / sum : Number(groups.indexOf(groups[at] ?? '') === at)
  })
}

/** Instruments of every kind: built-in ones, and parvis with any forms once a form was sent. */
const instrument: fc.Arbitrary<Instrument> = fc.oneof(
  fc.constantFrom(...instruments, ...pastInstruments),
  fc
    .array(
      fc.record({
        draws: fc.boolean(),
        compares: fc.boolean(),
        needs: fc.constantFrom(undefined, 'promise' as const, 'start' as const),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((forms) => ({
      ...parvis,
      forms: forms.map(({ draws, compares, needs }, at) => ({
        form: `F${at}`,
        moment: 'submitted' as const,
        share: 1,
        pages: at % 2 === 0 ? [{ items: ['DONE'] }] : [],
        ...(draws && { draws: true as const }),
        ...(compares && { compares: true as const }),
        ...(needs && { needs }),
      })),
    })),
)

const configuration: fc.Arbitrary<Configured> = instrument.chain((of) =>
  fc
    .record({ forms: weights(of.forms.length, 0), draw: weights(of.draw.length, 2) })
    .map(({ forms, draw }) => {
      const moments = of.forms.map((form) => momentOf(of, form))
      const [shares, drawn] = [
        wholeOf(forms, moments),
        wholeOf(
          draw,
          draw.map(() => 'draw'),
        ),
      ]
      return {
        version: 1,
        instrument: of,
        content: {
          ...defaultConfiguration(of, townNotice),
          forms: of.forms.map(({ form }, at) => ({ form, share: shares[at] ?? 0 })),
          draw: of.draw.map(({ item }, at) => ({ item, share: drawn[at] ?? 0 })),
        },
      }
    }),
)

/** A ticket whose chances lie at a limit of the shares, or anywhere. */
const chance = (shares: readonly number[]) =>
  fc.oneof(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc
      .tuple(fc.nat({ max: shares.length }), fc.integer({ min: -2, max: 2 }))
      .map(([at, beside]) => {
        const limit = shares.slice(0, at).reduce((all, one) => all + one, 0)
        return Math.min(2 ** 32 - 1, Math.max(0, Math.round(limit * 2 ** 32) + beside))
      }),
  )
const bytesOf = (first: number, second: number) => {
  const bytes = new Uint8Array(codeBytes)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, first)
  view.setUint32(4, second)
  return bytes
}
const typed = fc.constantFrom(
  (ticket: string) => ticket,
  (ticket: string) => ticket.replaceAll('-', ''),
  (ticket: string) => ticket.toLowerCase().replaceAll('0', 'o'),
)

const drawn = configuration.chain((configured) =>
  fc.record({
    configured: fc.constant(configured),
    hasPromises: fc.boolean(),
    first: chance(configured.content.forms.map(({ share }) => share)),
    second: chance(configured.content.draw.map(({ share }) => share)),
    writes: typed,
  }),
)

describe('The question of a ticket', () => {
  it('is the same in the page and in the hub, for any configuration and any ticket', () => {
    const kinds = { none: 0, plain: 0, item: 0 }
    fc.assert(
      fc.property(drawn, ({ configured, hasPromises, first, second, writes }) => {
        const ticket = makeTicket(bytesOf(first, second), '2026-11-24')
        const of = site(hasPromises)
        const kept = recorded(of, configured, ticket)
        expect(shownQuestion(readBy(of, configured), service, writes(ticket))).toEqual(kept)
        kinds[kept === null ? 'none' : kept.item === undefined ? 'plain' : 'item'] += 1
      }),
      { numRuns: times(3000, 100_000), ...(!isLong && { seed: 20261130 }) },
    )
    for (const n of Object.values(kinds)) expect(n).toBeGreaterThan(100)
  })

  const forms = [
    { form: 'F0', share: 0.2 },
    { form: 'F1', share: 0.5, draws: true as const },
    { form: 'F2', share: 0.3, draws: true as const, needs: 'promise' as const },
  ]
  const items = parvis.draw.map(({ item }, at) => ({ item, share: (at + 1) / 15 }))
  const configured: Configured = {
    version: 1,
    instrument: {
      ...parvis,
      forms: forms.map((form) => ({ ...form, moment: 'submitted', pages: [] })),
    },
    content: { ...defaultConfiguration(parvis, townNotice), forms, draw: items },
  }
  const ofItems = (form: string, share: number) =>
    items.map((one) => [`${form} ${one.item}`, share * one.share] as const)

  it.each([
    ['with', true, [['F0 ', 0.2] as const, ...ofItems('F1', 0.5), ...ofItems('F2', 0.3)]],
    // The first form has the share of the one that is impossible.
    ['without', false, [['F0 ', 0.5] as const, ...ofItems('F1', 0.5)]],
  ])('is as frequent as configured over many tickets, %s promises', (_, hasPromises, shares) => {
    const n = 50_000
    const random = seededRandom(20261201)
    const read = readBy(site(hasPromises), configured)
    const counts = new Map<string, number>()
    for (let nth = 0; nth < n; nth++) {
      const bytes = Uint8Array.from({ length: codeBytes }, () => Math.floor(random() * 256))
      const asked = shownQuestion(read, service, makeTicket(bytes, '2026-11-24'))
      const key = `${asked?.form} ${asked?.item ?? ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual(shares.map(([key]) => key).sort())
    // Exact two-sided tails; with as many questions, one run in a million would fall outside.
    for (const [key, share] of shares) {
      const found = counts.get(key) ?? 0
      const tail = Math.min(binomialAtMost(found, n, share), binomialAtLeast(found, n, share))
      expect(2 * tail, `${key}: ${found} of ${n * share}`).toBeGreaterThan(1e-6 / shares.length)
    }
  })
})
