import { randomBytes } from 'node:crypto'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import { codeBytes } from '#shared/identifier/code.ts'
import { instrumentsText, restText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { insertConfiguration, upsertSite } from '../../../hub/catalogue/sites/declare-sql.ts'
import { foldEach } from '../../../hub/feedback/part-log/fold-organisation.ts'
import { hashTicket, makeTicket } from '../../../hub/invitations/ticket.ts'
import { openSecret } from '../../../hub/platform/crypto/secret.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { servePages } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { finishes, receiptOf, writes } from '../../world/form.ts'
import { freePort } from '../../world/free-port.ts'
import { type InvitingHub, startInviting } from '../../world/inviting-hub.ts'
import { type Person, sit } from '../../world/person.ts'
import { secret } from '../../world/product.ts'
import { showsForm } from '../../world/shows-form.ts'
import { town, townConfiguration } from '../../world/town.ts'

const { overallAnswers } = instrumentsText.fr
const written = 'La liste des papiers était claire.'

describe.each(anyBrowser)('A page whose server gives it a ticket, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: InvitingHub
    let browser: Browser
    let site = ''
    let pages: ReturnType<typeof servePages>
    beforeAll(async () => {
      const port = await freePort()
      site = `http://127.0.0.1:${port}`
      hub = await startInviting([site])
      const { organisation, name } = town
      await upsertSite(hub.database, organisation, 'rare', { fr: name, en: name }, [site])
      await insertConfiguration(hub.database, organisation, 'rare', {
        ...townConfiguration,
        invited: 0,
      })
      pages = servePages(hub.origin)
      await new Promise<void>((resolve) => pages.listen(port, '127.0.0.1', resolve))
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      pages?.close()
      await hub?.stop()
    })

    const pageOf = (attributes: Record<string, string>, of: string = town.site) =>
      `${site}/${of}?${new URLSearchParams({ service: 'etat-civil', ...attributes })}`

    async function arrives(attributes: Record<string, string>): Promise<Person> {
      const usager = await sit(browser)
      await usager.goes(pageOf(attributes))
      return usager
    }

    /** Gives the first answer, a comment, and sends. @returns the receipt */
    async function answers(usager: Person, locale: UsagerLocale = 'fr'): Promise<string> {
      const text = restText[locale]
      await usager.presses(instrumentsText[locale].overallAnswers[4])
      await writes(usager, written)
      await finishes(usager)
      await usager.reads(text.thanks)
      return receiptOf(usager)
    }

    /** What the hub has under a receipt: the usager's own view of it, and its stream. */
    async function keptOf(receipt: string) {
      const headers = { 'parvis-receipt': receipt }
      const answer = await fetch(`${hub.origin}/v1/feedback/receipt`, { headers })
      const { id, answers, comment } = (await answer.json()) as Record<string, unknown>
      await foldEach(hub.database)
      const [row] = await hub.database.query<{ stream: string }>(
        'select stream from feedback where feedback = $1',
        [String(id)],
      )
      return { stream: row?.stream, answers, comment }
    }

    const whole = (stream: string) => ({
      stream,
      answers: expect.objectContaining({ overall: '4' }),
      comment: written,
    })

    /** What the hub counts of invitations: those answered. */
    const answered = async () =>
      (await hub.database.query('select 1 from invitation where feedback is not null')).length

    /** Somebody whose page tells what it counted. */
    async function counts() {
      const usager = await sit(browser)
      await usager.page.evaluateOnNewDocument(() => {
        const sent: string[] = []
        Object.assign(window, { sent })
        navigator.sendBeacon = (_, body) => sent.push(String(body)) > 0
      })
      const ended = () =>
        usager.page.evaluate(
          () =>
            (window as unknown as { sent: string[] }).sent.filter((one) => one.includes('"ended"'))
              .length,
        )
      return { usager, ended }
    }

    it.each(['fr', 'ar'] as const)(
      'is answered by somebody invited, and says nothing of tickets, in %s',
      async (locale) => {
        const before = await answered()
        const usager = await arrives({ mode: 'ended', ticket: await hub.gives(), lang: locale })
        await usager.reads(instrumentsText[locale].overall)
        const card = await usager.page.waitForSelector('parvis-feedback >>> .card', {
          visible: true,
        })
        expect(await card?.evaluate((one) => one.getAttribute('dir'))).toBe(
          locale === 'ar' ? 'rtl' : 'ltr',
        )
        await expectAccessible(usager)
        expect(await keptOf(await answers(usager, locale))).toEqual(whole('submitted'))
        expect(await answered()).toBe(before + 1)
        expect(usager.faults).toEqual([])
        await usager.leaves()
      },
    )

    /** A ticket whose thirty days are over. */
    async function expired(): Promise<string> {
      const ticket = await hub.gives()
      const [day = ''] = new Date().toISOString().split('T')
      const old = makeTicket(randomBytes(codeBytes), daysLater(day, -31))
      const key = openSecret(secret, '')
      await hub.database.query('update invitation set ticket_hash = $2 where ticket_hash = $1', [
        hashTicket(key, ticket),
        hashTicket(key, old),
      ])
      return old
    }

    async function used(): Promise<string> {
      const ticket = await hub.gives()
      const first = await arrives({ mode: 'ended', ticket })
      await answers(first)
      await first.leaves()
      return ticket
    }

    it.each([
      ['was used', used],
      ['has expired', expired],
      ['is of another service', () => hub.gives({ service: 'voirie' })],
      ['nobody gave', async () => '0000-0000-0000-0000'],
    ])('loses nothing of an answer whose ticket %s: it is not proven', async (_, give) => {
      const ticket = await give()
      const before = await answered()
      const usager = await arrives({ mode: 'ended', ticket })
      expect(await keptOf(await answers(usager))).toEqual(whole('asked'))
      expect(await answered()).toBe(before)
      // The button is there again, for more words.
      await usager.goes(pageOf({}))
      await usager.presses('Donner mon avis')
      await usager.reads(usagerText.fr.widget.close)
      await usager.leaves()
    })

    it('takes one ticket once in two tabs, and keeps both answers', async () => {
      const ticket = await hub.gives()
      const one = await arrives({ mode: 'ended', ticket })
      const other = await arrives({ mode: 'ended', ticket })
      await other.reads(usagerText.fr.widget.notNow)
      const receipts = [await answers(one), await answers(other)]
      const both = await Promise.all(receipts.map(keptOf))
      expect(both.map(({ stream }) => stream)).toEqual(['submitted', 'asked'])
      expect(both[1]?.comment).toBe(written)
      await one.leaves()
      await other.leaves()
    })

    it('waits for a ticket that the page fetches, and asks once it is there', async () => {
      const { usager, ended } = await counts()
      await usager.goes(pageOf({}))
      await usager.page.waitForSelector('parvis-feedback a[role=button]')
      expect(await showsForm(usager.page)).toBe(false)
      // In the order that loses it, if the element does not wait.
      await usager.page.evaluate(
        (ticket) => {
          const form = document.querySelector('parvis-feedback')
          form?.setAttribute('mode', 'ended')
          form?.setAttribute('ticket', ticket)
        },
        await hub.gives(),
      )
      expect(await keptOf(await answers(usager))).toEqual(whole('submitted'))
      expect(await ended()).toBe(0)
      await usager.leaves()
    })

    it('asks somebody invited whom the page alone had left out', async () => {
      const { usager, ended } = await counts()
      await usager.goes(pageOf({ mode: 'ended' }, 'rare'))
      await eventually(async () => expect(await ended()).toBe(1))
      await usager.page.waitForNetworkIdle()
      expect(await showsForm(usager.page)).toBe(false)
      await usager.page.evaluate(
        (ticket) => {
          document.querySelector('parvis-feedback')?.setAttribute('ticket', ticket)
        },
        await hub.gives(),
      )
      expect(await keptOf(await answers(usager))).toEqual(whole('submitted'))
      await usager.leaves()
    })

    it.each([
      ['has none', {}],
      ['writes none into its attribute', { ticket: 'undefined' }],
    ])('asks without proof where it %s', async (_, attributes) => {
      const usager = await arrives({ mode: 'ended', ...attributes })
      await usager.reads(overallAnswers[4])
      expect(await keptOf(await answers(usager))).toEqual(whole('asked'))
      await usager.leaves()
    })
  })
})
