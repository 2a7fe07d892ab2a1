import { afterEach, expect, it, vi } from 'vitest'
import { openFakeBrowser } from '../../fakes/chrome.ts'
import { playMessages } from '../../fuzz/messages/play.ts'
import { isLong } from '../../world/times.ts'

afterEach(() => vi.unstubAllGlobals())

it('The background survives any message, from allowed senders and from others', {
  timeout: 900_000,
}, async () => {
  const seed = isLong ? Date.now() % 2 ** 31 : 7
  const { crashes } = await playMessages(isLong ? 20_000 : 3_000, seed, () => undefined)
  expect(crashes, `seed ${seed}`).toEqual([])
})

it('An origin that is no address is not heard, and nothing falls over', async () => {
  const browser = openFakeBrowser()
  expect(await browser.panelSays({ kind: 'granted', origin: '😀' })).toBe('unheard')
})
