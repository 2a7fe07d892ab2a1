import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelText } from '#shared/text/agent/text.ts'
import { type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { type Office, openOffice } from '../../fakes/office.ts'
import { openRuleSigner, type RuleSigner, ruleOf } from '../../fakes/rule-signer.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { readingOf } from '../../world/panel.ts'

const reference = 'EC-2026-7F3K2'

describe.each(anyBrowser)('Rules of an organisation, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let office: Office
    let hub: HubDouble
    let signer: RuleSigner
    beforeAll(async () => {
      office = await openOffice()
      hub = await openHubDouble()
      signer = await openRuleSigner()
      world = await equip(real)
      await world.setHub(hub.address)
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      await world.grant(office.origin)
    })
    afterAll(async () => {
      await world?.close()
      office?.close()
      hub?.close()
    })

    it('come with the agent who signs in, and the page that is open is read by them', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(office.at(reference))
      const isSeenAs = (tool: string) =>
        eventually(async () =>
          expect(await world.state(tab)).toMatchObject({
            page: 'seen',
            tool,
            sightings: [{ value: reference, trust: 'sure' }, {}, {}],
          }),
        )
      await isSeenAs('Valmont')
      const forged = (await openRuleSigner()).signRule(ruleOf('valmont.office', 9, 'Piège'))
      const rules = [forged, signer.signRule(ruleOf('valmont.office', 2, 'Guichet'))]
      hub.tools = { ...hub.tools, rules, keys: [signer.key] }
      await world.say({ kind: 'sign_in' })
      await isSeenAs('Guichet')
      await page.close()
    })

    it('that fit their tool no more are told of, once, and the agent is told why nobody is shown', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(office.at(reference))
      await eventually(async () => expect(await world.state(tab)).toMatchObject({ page: 'seen' }))
      const before = hub.asked.length
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('[data-request]'))
          one.removeAttribute('data-request')
      })
      await eventually(async () => expect(await world.state(tab)).toMatchObject({ isBroken: true }))
      const panel = await world.openPanel(tab)
      const { title, body } = panelText.fr.page.broken
      await eventually(async () => expect(await readingOf(panel)).toContain(title))
      expect(await readingOf(panel)).toContain(body)
      await eventually(async () => expect(hub.asked.length).toBeGreaterThan(before))
      const fault = { rule: 'valmont.office', version: 2, page: 'request', field: 'root' }
      expect(hub.asked.slice(before).map(({ what, body }) => [what, JSON.parse(body)])).toEqual([
        ['POST /v1/tools/faults', { ...fault, browser: real.browser }],
      ])
      await panel.close()
      await page.close()
    })
  })
})
