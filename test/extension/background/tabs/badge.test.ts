import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { personText } from '#shared/text/agent/text.ts'
import { type FakeBrowser, openFakeBrowser, settled } from '../../../fakes/chrome.ts'
import { at, found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const

let browser: FakeBrowser
beforeEach(async () => {
  browser = openFakeBrowser()
  await browser.grants(origin)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const drawn = async (tab = 1) => {
  await settled()
  return [browser.badges.get(tab) ?? '', browser.titles.get(tab) ?? '']
}
const [marked, plain] = [
  ['•', personText.fr.badge],
  ['', 'the words of open'],
]

describe('The button of the toolbar', () => {
  it('is marked, in words too, where the page of its tab shows a subject, and tells nothing of it', async () => {
    await openRequest(browser, 1, one)
    await openRequest(browser, 2, other)
    expect(await drawn(1)).toEqual(marked)
    expect(await drawn(2)).toEqual(marked)
  })

  it('is plain as soon as the page moves, and where it shows nobody', async () => {
    const generation = await openRequest(browser, 1, one)
    await browser.goes(1, at(other))
    expect(await drawn()).toEqual(plain)
    const nobody = found(other, { anchor: [[[]]] })
    await browser.pageSays(1, sighted(other, generation + 1, { found: nobody }))
    expect(await drawn()).toEqual(plain)
  })

  it('is plain when the permission for the site was withdrawn', async () => {
    await openRequest(browser, 1, one)
    await browser.withdraws(origin)
    expect(await drawn()).toEqual(plain)
  })

  it('is marked the same for every usager', async () => {
    for (const [tab, name] of ['Amina Benali', 'M. le Maire'].entries()) {
      const generation = await openRequest(browser, tab, one)
      const seen = found(one, { name: [[name]] })
      await browser.pageSays(tab, sighted(one, generation, { found: seen }))
      expect(await drawn(tab)).toEqual(marked)
    }
  })
})
