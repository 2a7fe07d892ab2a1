import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { addressText } from '#shared/text/usager/requests/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { report } from '../../../world/bounce.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { toldSteps } from '../../../world/deliveries.ts'
import { eventually } from '../../../world/eventually.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { type Person, sit } from '../../../world/person.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { justReceived, sayToHub } from '../../../world/say-to-hub.ts'
import { town, townServices } from '../../../world/town.ts'
import { startTracked, type TrackedHub } from '../../../world/tracked.ts'

const {
  correct,
  codeTitle,
  done,
  failed,
  field,
  code: codeField,
  confirm,
  send,
  yes,
} = addressText.fr
const before = 'marie.dupont@courriel.example'

describe.each(anyBrowser)('An address that bounces, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let server: MailServer
    let tracked: TrackedHub
    let browser: Browser
    let usager: Person
    beforeAll(async () => {
      server = await startMailServer()
      const mail = { SMTP_URL: server.url, PARVIS_MAIL_FROM: 'Bourg <bourg@bourg.example>' }
      const services = townServices.map((service) => ({ ...service, steps: toldSteps }))
      tracked = await startTracked(mail, services)
      browser = await real.open()
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await tracked?.hub.stop()
      await server?.close()
    })

    const mailTo = async (to: string) => {
      await eventually(async () =>
        expect(server.arrived.map(({ envelope }) => envelope.to)).toContain(to),
      )
      const mail = server.arrived.findLast(({ envelope }) => envelope.to === to)
      if (!mail) throw new Error(`Nothing arrived at ${to}`)
      return mail
    }

    const bounces = async (messageId: string) => {
      const sent = await fetch(`${tracked.origin}/v1/bounces`, {
        method: 'POST',
        headers: { authorization: `Bearer ${town.key}`, 'content-type': 'message/rfc822' },
        body: report(messageId),
      })
      return sent.json()
    }

    it('is told, corrected, proved by the code that arrives there, and written to from then on', async () => {
      const put = { ...justReceived('etat-civil'), usager: { email: before } }
      const { tracking_code } = await sayToHub(tracked.origin, 'PUT', 'B-1', put)
      const { messageId = '' } = await mailTo(before)
      // The letter arrives before the hub has noted that it was sent.
      await eventually(async () => expect(await bounces(messageId)).toEqual({ known: true }))
      await usager.page.setViewport({ width: 320, height: 640 })
      await usager.goes(`${tracked.origin}/suivi/${tracking_code}?locale=fr`)
      await usager.reads(failed.email.replace('{address}', 'm…@courriel.example'))
      await expectAccessible(usager)

      await usager.presses(correct)
      await expectAccessible(usager)
      await usager.types(field, 'marie.dupont@gmial.com')
      await usager.presses(send)
      await usager.reads(/Vouliez-vous dire marie\.dupont@ ?gmail\.com/)
      await expectAccessible(usager)
      await usager.presses(yes)
      await usager.reads(codeTitle)
      await expectAccessible(usager)
      const { text } = await mailTo('marie.dupont@gmail.com')
      await usager.types(codeField, /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '')
      await usager.presses(confirm)
      await usager.reads(done)
      await expectAccessible(usager)

      server.arrived.length = 0
      const id = uuidv7(Date.now(), quietHub.random(10))
      const at = new Date().toISOString()
      const step = { id, kind: 'assigned', at, team: 'État civil' }
      await sayToHub(tracked.origin, 'POST', 'B-1/proofs', step)
      await mailTo('marie.dupont@gmail.com')
      expect(server.arrived.map(({ envelope }) => envelope.to)).not.toContain(before)
    })
  })
})
