import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf, type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { type Office, openOffice } from '../../fakes/office.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { readingOf } from '../../world/panel.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const shown = 'Demande en cours de traitement.'

/** What an agent does, what their panel reads when it is done, and whether it stays so. */
interface Step {
  does: string
  act(): unknown
  reads: string
  /** Words that may not be there, then nor later. */
  never?: readonly string[]
  /** What the hub holds back until the background was stopped: it is stopped in the middle. */
  held?: string
}

describe.each(browsers)('A background that is stopped after each step, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let office: Office
    let hub: HubDouble
    let page: Page
    let panel: Page
    let tab: number
    beforeAll(async () => {
      office = await openOffice()
      hub = await openHubDouble()
      hub.answer = ({ identifier, level }) => ({
        status: 200,
        body: contextOf(identifier.value, level),
      })
      world = await equip(real)
      await world.setHub(hub.address)
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      ;({ page, tab } = await world.openTab())
      await page.goto(office.at(one))
      panel = await world.openPanel(tab)
    })
    afterAll(async () => {
      await world?.close()
      office?.close()
      hub?.close()
    })

    const isKnown = (reference: string) => ['Usager', reference].join(' ')
    const asked = (what: string) => hub.asked.filter((one) => one.what === what).length
    const presses = async (words: string) => {
      await panel.bringToFront()
      const found = await panel.waitForSelector(`button ::-p-text(${words})`)
      // Wherever it stands by then: what opens above moves it.
      await found?.evaluate((one) => one.closest('button')?.focus())
      await panel.keyboard.press('Enter')
    }
    const gives = async (digit: '1' | '2') => {
      await panel.bringToFront()
      await panel.waitForSelector('.purposes[data-settled="true"]')
      await panel.keyboard.press(digit)
    }
    const moves = async (reference: string) => {
      await page.bringToFront()
      await page.evaluate(`go('${reference}')`)
    }
    const forgets = async () => {
      await panel.bringToFront()
      await panel.keyboard.press('Escape')
    }

    const words = 'Votre acte est prêt.'
    const keptDraft = () =>
      world.inside.evaluate(async () => {
        const kept = await chrome.storage.session.get(null)
        return JSON.stringify(kept).match(/"text":"([^"]*)"/)?.[1]
      })

    const steps: readonly Step[] = [
      {
        does: 'begins to sign in, and nobody is in',
        act: () => presses('Se connecter'),
        held: 'POST /oauth/token',
        reads: 'Se connecter',
        never: ['Camille Renaud'],
      },
      { does: 'signs in again', act: () => presses('Se connecter'), reads: 'Camille Renaud' },
      { does: 'opens the tool', act: () => world.grant(office.origin), reads: isKnown(one) },
      {
        does: 'gives a purpose, and the answer comes after all',
        act: () => gives('1'),
        held: 'POST /v1/context',
        reads: shown,
      },
      { does: 'forgets', act: forgets, reads: 'Pourquoi cherchez-vous', never: [shown] },
      { does: 'gives another purpose', act: () => gives('2'), reads: shown },
      {
        does: 'moves to another request',
        act: () => moves(other),
        reads: isKnown(other),
        never: [isKnown(one), shown],
      },
      { does: 'asks about it', act: () => gives('1'), reads: shown, never: [isKnown(one)] },
      {
        does: 'writes to the usager, and the words are kept',
        act: async () => {
          await presses('Prévenir l’usager')
          await (await panel.waitForSelector('#step-text'))?.type(words)
          await eventually(async () => expect(await keptDraft()).toBe(words))
        },
        reads: 'Voir ce que l’usager recevra',
      },
      {
        does: 'sees what the usager would receive',
        act: () => presses('Voir ce que l’usager recevra'),
        held: 'POST /v1/proofs/preview',
        reads: 'Rien n’est encore parti',
      },
      {
        does: 'sends it, once',
        act: () => presses('Envoyer'),
        held: 'POST /v1/proofs',
        reads: 'Voici ce qui a été envoyé à l’usager.',
      },
      {
        does: 'records that they spoke, once',
        act: async () => {
          await presses('Noter un échange')
          await presses('Noter l’échange')
        },
        held: 'POST /v1/contacts',
        reads: 'L’échange est noté.',
      },
      {
        does: 'signs out, and nothing is shown to whoever comes next',
        act: () => presses('Se déconnecter'),
        held: 'POST /oauth/revoke',
        reads: 'Se connecter',
        never: ['Camille Renaud', shown],
      },
      {
        does: 'signs in once more, and sees nothing of before',
        act: () => presses('Se connecter'),
        reads: 'Pourquoi cherchez-vous',
        never: [shown],
      },
      {
        does: 'takes the tool back',
        act: () => world.withdraw(office.origin),
        reads: 'Lire cet outil',
        never: [isKnown(other)],
      },
    ]

    it.each(steps)('an agent $does', async ({ act, reads, never = [], held }) => {
      const isSo = () =>
        eventually(async () => {
          const text = await readingOf(panel)
          expect(text).toContain(reads)
          for (const words of never) expect(text).not.toContain(words)
        })
      if (held) {
        let release = () => {}
        const before = asked(held)
        hub.instead.set(
          held,
          new Promise((resolve) => {
            release = () => resolve({ status: 503, body: '' })
          }),
        )
        await act()
        await eventually(async () => expect(asked(held)).toBeGreaterThan(before))
        await world.stopBackground()
        hub.instead.delete(held)
        release()
        // Whatever happens next in the browser starts it again.
        await (await world.openTab()).page.close()
      } else await act()
      await isSo()
      await world.stopBackground()
      await (await world.openTab()).page.close()
      await isSo()
    })

    it('told the usager once, and recorded one contact, though it was stopped in the middle', () => {
      expect([...hub.acts.proofs.values()]).toEqual([{ kind: 'message', text: words }])
      expect(hub.acts.contacts.size).toBe(1)
    })

    it('asked the hub once for each, and once more for what was cut off', () => {
      const looks = hub.asked.filter(({ what }) => what === 'POST /v1/context')
      const said = looks.map(({ body }) => JSON.parse(body))
      expect(said.map(({ identifier, purpose }) => [identifier.value, purpose])).toEqual([
        [one, 'instruct'],
        [one, 'instruct'],
        [one, 'inform'],
        [other, 'instruct'],
      ])
    })
  })
})
