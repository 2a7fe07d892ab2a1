import { describe, expect, it } from 'vitest'
import { live } from '../../chaos/live.ts'
import { browsers } from '../../world/browser.ts'
import { newDatabase } from '../../world/stores.ts'
import { times } from '../../world/times.ts'

const seed = times(20261125, Date.now() % 2 ** 31)

// Chromium alone lets a test end the process of a page.
const chromium = browsers.filter(({ browser }) => browser === 'chromium')

describe.each(chromium)('A fault on the way of an answer, in $browser', (real) => {
  it.skipIf(!real.path)(
    'an answer that was told safe arrives once, as it was given',
    async () => {
      const browser = await real.open()
      const lived = await live(browser, await newDatabase(), times(14, 300), seed, () => {})
      await browser.close()
      const { told, lost, doubled } = lived
      expect({ lost, doubled }, `drawn with the seed ${seed}`).toEqual({ lost: [], doubled: [] })
      const fates = new Set(told.map(({ rest, isLost }) => (isLost ? 'lost' : rest)))
      expect(fates).toEqual(new Set(['sent', 'kept', 'lost', null]))
    },
    times(180_000, 900_000),
  )
})
