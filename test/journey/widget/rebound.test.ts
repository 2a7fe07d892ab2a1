import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldEach } from '../../../hub/feedback/part-log/fold-organisation.ts'
import { browsers } from '../../world/browser.ts'
import { feedback } from '../../world/feedback.ts'
import { freePort } from '../../world/free-port.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { startSitePage } from '../../world/site-page.ts'
import { openNewEmbedded } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

const name = 'evil.test'

// A name that led to its owner's server leads to the hub a moment later: the browser still sees one origin.
describe.each(browsers)('A page whose name leads to the hub, in $browser', (real) => {
  let hub: TestHub
  let browser: Browser
  let page: Page

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      hub = await startHub(await openNewEmbedded())
      const port = await freePort()
      const stranger = await startSitePage(port)
      stranger.shows('<!doctype html><title>A page of a stranger</title>')
      browser = await real.open({
        args: real.browser === 'chromium' ? [`--host-resolver-rules=MAP ${name} 127.0.0.1`] : [],
        extraPrefsFirefox: { 'network.dns.localDomains': name },
      })
      page = await browser.newPage()
      await page.goto(`http://${name}:${port}/`)
      await stranger.close()
      await hub.listen(port)
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.close()
    })

    const asks = (path: string, body?: object) =>
      page.evaluate(
        async (address, said) => {
          const answer = await fetch(address, {
            ...(said && { method: 'POST', body: said }),
            headers: { 'content-type': 'application/json' },
          })
          return { status: answer.status, said: (await answer.json()) as unknown }
        },
        path,
        body && JSON.stringify(body),
      )

    it('makes nobody vote', async () => {
      const refused = { status: 421, said: expect.objectContaining({ code: 'host_refused' }) }
      expect(await asks('/v1/feedback', feedback({}))).toEqual(refused)
      await foldEach(hub.database)
      const [kept] = await hub.database.query<{ n: number }>(
        'select count(*)::int as n from feedback',
      )
      expect(kept?.n).toBe(0)
    })

    it('reads nothing', async () => {
      const { status, said } = await asks(`/v1/sites/${town.site}`)
      expect([status, JSON.stringify(said)]).toEqual([
        421,
        expect.not.stringContaining(town.origin),
      ])
    })
  })
})
