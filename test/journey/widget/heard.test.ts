import { describe, expect, it } from 'vitest'
import { fill } from '#shared/text/fill.ts'
import { type Announcements, listen } from '../../world/announcements.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { readTree } from '../../world/tree.ts'
import { bringVisitor } from '../../world/visitor.ts'
import {
  type AtWidget,
  arrivesAt,
  begins,
  everything,
  losesHub,
  opens,
  pageOf,
  refusesStorage,
  tooLong,
  tooPersonal,
  tracks,
  walkThrough,
} from '../../world/widget-states.ts'

const chromium = browsers.filter(({ browser }) => browser === 'chromium')

describe.each(chromium)('What a screen reader is told, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)
    const { leaves } = visitor
    let announcements: Announcements

    const listens = async ({ usager }: AtWidget, component = 'parvis-feedback') => {
      announcements = await listen(usager.page, component)
    }
    /** These sentences, once each, and nothing else since the last time. */
    const hears = async (...expected: (string | RegExp)[]) => {
      const heard: string[] = []
      const sentences = expected.map((words) =>
        words instanceof RegExp ? expect.stringMatching(words) : words.replace(/\s+/g, ' '),
      )
      await eventually(async () => {
        heard.push(...(await announcements.said()))
        expect(heard).toEqual(sentences)
      })
    }

    it('has a dialog, its questions as groups, and the state of every answer', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      await opens(at)
      const answers = at.answers.map((answer) => `    radio “${answer}”`)
      expect((await readTree(at.usager.page)).lines).toEqual([
        'dialog “Votre avis”',
        '  group “Comment s’est passée votre démarche ?”',
        ...answers,
        '  status',
        '  alert',
        '  button “Fermer”',
      ])
      await begins(at)
      const { lines } = await readTree(at.usager.page)
      expect(lines).toEqual(
        expect.arrayContaining([
          '    radio “Bien” checked',
          '    group “On a tenu compte de ma situation.”',
          '      DisclosureTriangle “Comment vous avez répondu (facultatif)”',
          '    button “Envoyer mon avis”',
        ]),
      )
      await leaves()
    })

    it.each(['fr', 'en'] as const)(
      'has a name for each control, as seen, in %s',
      async (locale) => {
        const at = await arrivesAt(visitor, 'all', locale)
        const trees: string[] = []
        await walkThrough(at, async (state, { page }) => {
          const { lines, misnamed } = await readTree(page)
          expect(misnamed, state).toEqual([])
          trees.push(lines.join('\n'))
          const card = await page.$('parvis-feedback >>> .card')
          expect(await card?.evaluate((one) => one.getAttribute('lang'))).toBe(
            card ? locale : undefined,
          )
        })
        const { comment, postcode, postcodeUnknown, send, you } = at.rest
        const said = trees.join('\n')
        expect(said).toMatch(`textbox “${comment}” invalid (`)
        expect(said).toMatch(new RegExp(`“${postcode}” invalid \\(.*${postcodeUnknown}\\)`))
        expect(said).toContain(`button “${send}” disabled`)
        expect(said).toContain(`“${you}” expanded`)
        await leaves()
      },
    )

    it('is told each thing once, from the first answer to the receipt', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, network, text, rest } = at
      await opens(at)
      await listens(at)
      await begins(at)
      await hears(text.widget.firstKept)
      await usager.presses(rest.personal)
      await hears(
        `${rest.personalCase} Accueil de Bourg 01 99 00 12 34 bourg@exemple.fr ${rest.track}`,
      )
      await usager.presses(rest.opinion)
      await usager.types(rest.comment, tooPersonal)
      await hears(`${rest.masked} 06 12 34 56 78 devient [téléphone]`)
      await usager.types(rest.comment, tooLong)
      const left = [29, 19, 9].map((n) => fill(rest.commentLeft, { n }))
      await hears(...left, ...[1, 11].map((n) => fill(rest.commentOver, { n })))
      await usager.presses(rest.handover)
      await hears(/^Vos réponses et votre commentaire sont montrés .*, jusqu’au ./)
      await usager.presses(rest.you)
      await usager.types(rest.postcode, '00000')
      await hears(rest.postcodeUnknown)
      await usager.presses(rest.send)
      await hears(
        `focus | ${rest.comment} | ${rest.commentHint} | ${fill(rest.commentOver, { n: 11 })}`,
      )
      await usager.page.$eval('parvis-feedback >>> textarea', (field) => {
        field.value = 'Merci'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      network.hold(/v1\/feedback/)
      await usager.presses(rest.send)
      await hears(rest.sending)
      await network.open()
      await hears(`focus | ${rest.thanks}`)
      await usager.page.evaluate(() => {
        navigator.clipboard.writeText = async () => {}
      })
      await usager.presses(rest.copy)
      await hears(rest.copied)
      await leaves()
    })

    it('is told that an answer is kept, lost, or refused', async () => {
      const kept = await arrivesAt(visitor, 'all', 'fr')
      await opens(kept)
      await listens(kept)
      await losesHub(kept)
      await hears(kept.text.widget.firstKept)
      await kept.usager.presses(kept.rest.send)
      await hears(kept.rest.sending, `focus | ${kept.rest.thanksKept}`)
      await leaves()

      const lost = await arrivesAt(visitor, 'all', 'fr')
      await refusesStorage(lost.usager)
      await opens(lost)
      await listens(lost)
      await losesHub(lost)
      await lost.usager.presses(lost.rest.send)
      await hears(lost.rest.sending, lost.rest.notKept)
      await lost.usager.presses(lost.rest.again)
      await hears(lost.rest.sending, lost.rest.notKept)
      await leaves()

      const refused = await arrivesAt(visitor, 'all', 'fr', { service: 'nulle-part' })
      await opens(refused)
      await begins(refused)
      await listens(refused)
      await refused.usager.presses(refused.rest.send)
      await hears(refused.rest.sending, /^Votre avis n’a pas pu être accepté : ./)
      await leaves()
    })

    it('is told again that the rest is missing, and is brought to it when it comes', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, network, text, rest } = at
      network.cut(/rest\./)
      await opens(at)
      await listens(at)
      await usager.presses(at.answers[1] ?? '')
      await usager.reads(text.widget.cut)
      await usager.reads(text.widget.firstKept)
      const both = await announcements.said()
      expect(both.sort()).toEqual([text.widget.cut, text.widget.firstKept])
      await usager.presses(text.widget.again)
      await hears(text.widget.cut)
      await network.open()
      await usager.presses(text.widget.again)
      await usager.reads(rest.send)
      await hears(`focus | ${rest.more}`)
      await leaves()
    })

    it('is not disturbed by an invitation', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr', { mode: 'ended' })
      await at.usager.reads(at.text.widget.notNow)
      expect(await at.usager.page.evaluate(() => document.activeElement?.localName)).toBe('body')
      await leaves()
    })

    it('is told which page it is', async () => {
      const at = await arrivesAt(visitor, 'campaign', 'fr')
      await opens(at)
      await begins(at)
      await at.usager.reads(at.text.widget.firstKept)
      await listens(at)
      await at.usager.presses(at.rest.next)
      await hears(`focus | ${pageOf(at, 2, 8)}`)
      await at.usager.presses(at.rest.previous)
      await hears(`focus | ${pageOf(at, 1, 8)}`)
      await leaves()
    })

    it('is told what the tracker waits for, refuses and finds', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const code = await tracks(at, visitor.asking.hub.at('hub'))
      const { usager, network } = at
      const { tracker } = at.text
      const { keyboard } = usager.page
      await listens(at, 'parvis-tracker')
      await usager.types(tracker.code, '0')
      await keyboard.press('Enter')
      await hears(tracker.notACode)
      await usager.presses(tracker.show)
      await hears(`focus | ${tracker.code} | ${tracker.notACode} | ${tracker.codeHint}`)
      await keyboard.press('Backspace')
      await usager.types(tracker.code, '0000-0000-0000-0000')
      await keyboard.press('Enter')
      await hears(tracker.loading, tracker.unknown)
      await usager.page.$eval('parvis-tracker >>> input', (field) => field.select())
      await keyboard.type(code)
      network.hold(/v1\/tracking/)
      await keyboard.press('Enter')
      await hears(tracker.loading)
      await network.open()
      await hears(`focus | ${at.text.state.received}`)
      expect((await readTree(usager.page)).misnamed).toEqual([])
      await usager.presses(tracker.another)
      await hears(`focus | ${tracker.code} | ${tracker.codeHint}`)
      await leaves()
    })
  })
})
