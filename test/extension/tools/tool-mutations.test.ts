import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toolRules } from '../../../extension/tools/list.ts'
import { waysOf } from '../../../shared/contract/agents/tool-rule.ts'
import { another, holds, type Mutation, mutate, partsOf } from '../../fakes/mutate-page.ts'
import { type PageRead, readPage } from '../../fakes/read-page.ts'
import { toolFixtures } from '../../fakes/tool-fixtures.ts'

/** The pages on which a rule sees anything, with the part of the rule that reads them. */
const pages = toolFixtures.flatMap((fixture) => {
  const rule = toolRules.find(({ id }) => id === fixture.rule)
  const page = rule?.pages.find((one) => one.page === fixture.page)
  if (!page) return []
  const inPage = waysOf(page).some((way) => 'text' in way)
  const inAddress = waysOf(page).some((way) => !('text' in way))
  const isFile = 'reference' in page
  // Of a message the tool has a name that nobody sees.
  const { message } = readPage(fixture.html, fixture.url)
  const about = isFile ? fixture.sightings[0]?.value : message && JSON.parse(message)[0]
  return [{ ...fixture, parts: partsOf(page), inPage, inAddress, isFile, about: about ?? '' }]
})
type Page = (typeof pages)[number]

const nothing = { sightings: [], name: null }
const said = ({ sightings }: Pick<PageRead, 'sightings'>) =>
  sightings.map(({ kind, value }) => `${kind} ${value}`)
const sure = ({ sightings }: Pick<PageRead, 'sightings'>) =>
  said({ sightings: sightings.filter(({ trust }) => trust === 'sure') })

const read = (page: Page, mutations: readonly Mutation[], url = page.url) =>
  readPage(mutate(page.html, mutations), url)

const swap = ({ parts }: Page): Mutation => ({
  does: 'swap',
  names: parts.filter(({ part }) => part === 'name').map(({ selector }) => selector),
})

/** The address of another request of the same tool. */
function elsewhere({ url, inAddress, about }: Page): string {
  if (!inAddress) return another(url)
  const written = url.includes(about) ? about : encodeURIComponent(about)
  const at = url.lastIndexOf(written)
  return url.slice(0, at) + another(written) + url.slice(at + written.length)
}

/** Every selector that finds something on a page of its rule. */
const found = pages.flatMap((page) =>
  page.parts
    .filter(({ selector }) => holds(page.html, selector))
    .map((part) => ({ page, ...part })),
)
const cases = found.map(({ page, part, selector }) => ({
  title: `${part} ${selector} of ${page.name}`,
  page,
  part,
  selector,
}))
const zones = new Set(['own', 'excluded'])

describe('Every selector of a rule', () => {
  it.each(toolRules)('of $tool.name is tried on one of its pages', ({ id, pages: own }) => {
    const tried = found.filter(({ page }) => page.rule === id).map(({ selector }) => selector)
    for (const { selector } of own.flatMap(partsOf)) expect(tried).toContain(selector)
  })

  it.each(cases)('gone with what it finds shows less: $title', ({ page, part, selector }) => {
    const seen = read(page, [{ does: 'remove', selector }])
    if (part === 'marker' || part === 'root') expect(seen).toMatchObject(nothing)
    if (part === 'own') expect(said(page)).toEqual(expect.arrayContaining(sure(seen)))
    else expect(said(page)).toEqual(expect.arrayContaining(said(seen)))
    if (part !== 'many') expect([page.requester, null]).toContain(seen.name)
  })

  it.each(cases)(
    'that a release renames makes nobody else sure: $title',
    ({ page, part, selector }) => {
      const seen = read(page, [{ does: 'rename', selector }])
      expect(said(page)).toEqual(expect.arrayContaining(sure(seen)))
      if (!zones.has(part)) expect(said(page)).toEqual(expect.arrayContaining(said(seen)))
      if (part !== 'many') expect([page.requester, null]).toContain(seen.name)
    },
  )

  it.each(cases)('that finds two things is sure of neither: $title', ({ page, part, selector }) => {
    const seen = read(page, [{ does: 'double', selector }])
    expect(said(page)).toEqual(expect.arrayContaining(sure(seen)))
    if (part === 'root' && selector !== 'body') expect([sure(seen), seen.name]).toEqual([[], null])
    if (part === 'name') expect(seen.name).toBeNull()
    else if (part === 'reference') expect([sure(seen), seen.name]).toEqual([[], null])
    else expect(sure(seen).filter((one) => one.startsWith(part))).toEqual([])
  })
})

describe('Between two requests', () => {
  const both = pages.filter(({ inPage, inAddress }) => inPage && inAddress)
  it.each(both)('a page like $name shows nobody under the address of the next', (page) => {
    expect(read(page, [], elsewhere(page))).toMatchObject(nothing)
  })

  it.each(both)('another page shows nobody under the address of $name', (page) => {
    expect(read(page, [swap(page)])).toMatchObject(nothing)
  })

  const addresses = pages.filter(({ inPage, isFile }) => !inPage && isFile)
  it.each(addresses)('the address of $name is believed, and nothing of the page', (page) => {
    expect(read(page, [swap(page)])).toMatchObject({
      sightings: page.sightings,
      name: null,
    })
    expect(read(page, [], elsewhere(page))).toMatchObject({
      sightings: [{ kind: 'reference', value: another(page.about), trust: 'sure' }],
      name: null,
    })
  })

  const contents = pages.filter(({ inAddress }) => !inAddress)
  it.each(contents)('a page like $name is believed as it stands, and never mixed', (page) => {
    const { sightings, requester: name } = page
    expect(read(page, [], elsewhere(page))).toMatchObject({ sightings, name })
    const next = read(page, [swap(page)])
    expect(said(next)).toHaveLength(sightings.length)
    expect(said(next).filter((one) => said(page).includes(one))).toEqual([])
    if (name !== null) expect(next.name).not.toBe(name)
  })
})

describe('A change in a release of the tool', () => {
  it.each(pages)('nobody else is sure on a page like $name', (page) => {
    const one = fc.record({
      does: fc.constantFrom('remove', 'rename', 'double'),
      selector: fc.constantFrom(...page.parts.map(({ selector }) => selector)),
    })
    // Both at once are another page, whole.
    const next = fc.constantFrom('stays', 'moves', ...(page.inAddress ? ['swaps' as const] : []))
    const some = fc.array(one, { minLength: 1, maxLength: 5 })
    const truth = said(page)
    const moved = page.inPage || !page.isFile ? [] : [`reference ${another(page.about)}`]
    fc.assert(
      fc.property(some, next, (mutations, whole) => {
        const all: Mutation[] = whole === 'swaps' ? [...mutations, swap(page)] : mutations
        const seen = read(page, all, whole === 'moves' ? elsewhere(page) : page.url)
        expect(whole === 'moves' ? [...truth, ...moved] : truth).toEqual(
          expect.arrayContaining(sure(seen)),
        )
        // Of several names one may be left, and is of somebody who stood there.
        if (page.requester !== null) expect([page.requester, null]).toContain(seen.name)
      }),
      { numRuns: 60 },
    )
  })
})
