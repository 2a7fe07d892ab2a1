import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LikelyText, PageScan } from '../../../../extension/shared/reading.ts'
import type { Sighting, TabState } from '../../../../extension/shared/state.ts'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { at, found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'

const href = `${origin}/courrier`
const ali: LikelyText = { kind: 'email', text: 'ali@usager.example', place: 'header' }
const zoe: LikelyText = { kind: 'email', text: 'zoe@usager.example', place: 'page' }
const none = { state: 'none' }

let browser: FakeBrowser
beforeEach(async () => {
  browser = openFakeBrowser()
  await browser.grants(origin)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const now = () => browser.state(1)
/** The page says what it shows, as the generation it was last told. */
const says = (content: number, ...likely: LikelyText[]) => saysThat({ content, likely })
const saysThat = (spotted: PageScan | undefined) =>
  browser.pageSays(1, {
    ...{ kind: 'sighted', generation: now()?.generation, href, rule: null, spotted },
    found: found('', { anchor: [], name: [] }),
  })
const looksAt = (value: string) => {
  const look = {
    ...{ state: 'failed', purpose: 'inform', why: 'slow', at: 1 },
    subject: { kind: 'email', value },
  }
  browser.session.set('tab.1', { ...now(), look })
}

describe('A look on a page that no rule knows', () => {
  beforeEach(async () => {
    await browser.goes(1, href)
    await says(1, ali)
    looksAt(ali.text)
  })

  it('stays while the page shows the same', async () => {
    const before = now()
    await says(1, ali)
    expect(now()).toEqual(before)
  })

  it.each<[string, LikelyText[]]>([
    ['whom it is at alone', [ali]],
    ['whom it is at beside another', [zoe, ali]],
    ['another', [zoe]],
    ['nobody', []],
  ])('ends when the page shows something else, which names %s', async (_, likely) => {
    const { generation = -1 } = now() ?? {}
    await says(2, ...likely)
    expect(now()).toMatchObject({ generation: generation + 1, look: none })
    expect(now()?.sightings.map(({ value }) => value)).toEqual(likely.map(({ text }) => text))
    expect(browser.saidToPages.at(-1)?.message).toMatchObject({
      kind: 'read_page',
      generation: generation + 1,
      href,
    })
  })

  it('ends when the page is too long to compare', async () => {
    await saysThat(undefined)
    expect(now()).toMatchObject({ look: none, sightings: [] })
  })

  it('is dropped where it was asked of what the page showed before', async () => {
    const { generation } = now() ?? {}
    await says(2, ali)
    const subject = { kind: 'email', value: ali.text }
    await browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
    expect(now()?.look).toEqual(none)
  })

  it('leaves the generation as it is when nothing was seen on it before', async () => {
    await says(2)
    const { generation } = now() ?? {}
    await says(3, ali)
    expect(now()).toMatchObject({ generation, sightings: [{ value: ali.text }] })
  })
})

describe('A look on a page that a rule reads', () => {
  const one = 'EC-2026-7F3K2'
  const email = { email: [[ali.text]] }
  const reads = async (more: object) => {
    await browser.pageSays(1, sighted(one, now()?.generation ?? -1, { found: found(one, more) }))
    return now() as TabState
  }
  beforeEach(() => openRequest(browser, 1, one))

  it('stays when what is sure is joined by more', async () => {
    looksAt(one)
    expect((await reads(email)).look).toMatchObject({ state: 'failed' })
    expect(await reads({ email: [[ali.text, zoe.text]] })).toMatchObject({ look: none })
  })

  it('ends when what was sure is only likely', async () => {
    await reads(email)
    looksAt(ali.text)
    expect(await reads({ ...email, roots: 2 })).toMatchObject({ look: none })
  })

  it('ends when what is only likely is joined by another', async () => {
    const two = await reads({ email: [[ali.text, zoe.text]] })
    expect(two.sightings.map(({ trust }: Sighting) => trust)).toEqual(['sure', 'likely', 'likely'])
    looksAt(ali.text)
    const three = [ali.text, zoe.text, 'bea@usager.example']
    expect(await reads({ email: [three] })).toMatchObject({ look: none })
    expect(now()?.sightings).toHaveLength(4)
    expect(at(one)).toContain(one)
  })
})
