import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { at, found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [shown, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const said = 'VO-2026-0042'
const minutes = 60_000

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  fetched.mockImplementation(() => json(200, contextOf(said)))
  browser = await openSignedIn(fetched)
  await browser.imposes({ references: [{ pattern: '[A-Z]{2}-\\d{4}-[0-9A-Z]{4,5}' }] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const state = (tab = 1) => browser.state(tab)
const typed = (tab = 1) => state(tab)?.typed?.subject.value
/** What a panel of a tab says: a tab that nothing is known of is at its first generation. */
const says = async (message: object, tab = 1) => {
  void browser.panelSays({ tab, ...message })
  await turn()
}
const type = (text: string, as: string, tab = 1) =>
  says({ kind: 'type', generation: state(tab)?.generation ?? 0, text, as }, tab)
const ask = (value: string, tab = 1) =>
  says(
    {
      ...{ kind: 'ask', generation: state(tab)?.generation, purpose: 'inform' },
      subject: { kind: 'reference', value },
    },
    tab,
  )
const read = async (text: string) =>
  (await browser.panelSays({ kind: 'read_typed', text })) as { kind: string; value: string }[]
const sent = () =>
  fetched.mock.calls
    .filter(([url]) => url === `${hub}/v1/context`)
    .map(([, { body }]) => JSON.parse(String(body)))

describe('What an agent types', () => {
  it.each([
    ['ec-2026-7f3k2', ['reference EC-2026-7F3K2']],
    ['EC–2026–0042 ', ['reference EC-2026-0042']],
    ['06 12 34 56 78', ['phone +33612345678']],
    ['mailto:Ali@Usager.example', ['email Ali@usager.example']],
    ['s-7k3m-9qrt-aobc-defg', ['code S-7K3M-9QRT-A0BC-DEFG', 'reference s-7k3m-9qrt-aobc-defg']],
    ['0612345678', ['phone +33612345678', 'reference 0612345678']],
    ['12', ['reference 12']],
    ['ali@', []],
    ['   ', []],
    ['x'.repeat(254), []],
  ])('is read in the ways it may be meant, the likeliest first: %s', async (text, ways) => {
    expect((await read(text)).map(({ kind, value }) => `${kind} ${value}`)).toEqual(ways)
  })

  it('is asked for with its purpose alone, also where no page may be known', async () => {
    await browser.goes(1, undefined)
    await type(said, 'reference')
    expect(typed()).toBe(said)
    expect(fetched).not.toHaveBeenCalled()
    await ask(said)
    expect(sent()).toEqual([
      {
        ...{ purpose: 'inform', level: 1, way: 'typed' },
        identifier: { kind: 'reference', value: said },
      },
    ])
    expect(state()?.look).toMatchObject({ state: 'answered', way: 'typed' })
    // Asked again it is typed still; what the page shows is not.
    await says({ kind: 'end_typed' })
    expect(state()).toMatchObject({ typed: null, field: null, look: { state: 'none' } })
    await openRequest(browser, 1, shown)
    await ask(shown)
    expect(sent()[1]).not.toHaveProperty('way')
  })

  it('is nothing where it cannot be what it is said to be, or the tab has moved on', async () => {
    await openRequest(browser, 1, shown)
    await type('0612', 'phone')
    await says({ kind: 'type', generation: 99, text: said, as: 'reference' })
    expect(state()?.typed).toBeNull()
  })

  it.each([
    ['the key', () => browser.presses('type_reference', 1)],
    ['the button', () => browser.clicks(1)],
  ])(
    'begins with the number of a call that comes in, by %s, and asks nothing',
    async (_, press) => {
      await browser.goes(1, `${hub}/panel/valmont/#phone=tel%3A%2B33199006104`)
      void press()
      await turn()
      expect(state()).toMatchObject({ field: { text: '+33199006104' }, typed: null })
      expect(state()?.look).toEqual({ state: 'none' })
    },
  )

  it('stays beside a page that is drawn anew, and ends with one that shows somebody else', async () => {
    const generation = await openRequest(browser, 1, shown)
    await type(said, 'reference')
    await ask(said)
    for (const texts of [found(shown), { ...found(shown), roots: 0 }, found(shown)])
      await browser.pageSays(1, sighted(shown, generation, { found: texts }))
    expect(typed()).toBe(said)
    expect(state()?.look).toMatchObject({ state: 'answered' })
    await openRequest(browser, 1, other)
    expect(state()).toMatchObject({ typed: null, look: { state: 'none' } })
  })

  it('stays with its answer on the way over pages that show nobody', async () => {
    await browser.goes(1, undefined)
    await type(said, 'reference')
    await ask(said)
    await browser.goes(1, undefined)
    await browser.goes(1, 'https://annuaire.example/')
    expect(state()).toMatchObject({ page: 'not_granted', look: { state: 'answered' } })
    // A page that may show somebody: what was told goes at once, and all of it once it does.
    await browser.goes(1, at(other))
    expect(state()).toMatchObject({ typed: { subject: { value: said } }, look: { state: 'none' } })
    await browser.pageSays(1, sighted(other, state()?.generation ?? -1))
    expect(state()?.typed).toBeNull()
  })

  it.each([
    ['five minutes', () => vi.advanceTimersByTimeAsync(6 * minutes)],
    ['a lock', () => browser.isUsed('idle', 3600)],
    ['the end of its tab', () => browser.closes(1)],
  ])('is forgotten with %s, where no page is known too', async (_, pass) => {
    await browser.goes(1, undefined)
    await type('0612345678', 'phone')
    expect(typed()).toBe('+33612345678')
    await pass()
    await turn()
    expect(JSON.stringify([...browser.session])).not.toContain('33612345678')
  })

  it('needs a confirmation before an act: no page bears it out', async () => {
    await openRequest(browser, 1, shown)
    await type(said, 'reference')
    await ask(said)
    const { generation = -1 } = state() ?? {}
    const act = { does: 'adapt', adaptation: 1, applies: true }
    await says({ kind: 'act', generation, act })
    expect(browser.session.get('acts.1')).toBeUndefined()
  })

  it('belongs to its tab alone', async () => {
    await openRequest(browser, 1, shown)
    await browser.goes(2, `${origin}/`)
    await type(said, 'reference', 2)
    expect([typed(1), typed(2)]).toEqual([undefined, said])
  })
})
