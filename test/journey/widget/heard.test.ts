import { describe, expect, it } from 'vitest'
import { fill } from '#shared/text/fill.ts'
import { instrumentsText } from '#shared/text/usager/text.ts'
import { languageNames, usagerLocales } from '#shared/text/usager-locale.ts'
import { type Announcements, listen } from '../../world/announcements.ts'
import { anyChromium } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { finishes, goesBackTo, goesTo } from '../../world/form.ts'
import { readTree } from '../../world/tree.ts'
import { bringVisitor } from '../../world/visitor.ts'
import {
  type AtWidget,
  arrivesAt,
  begins,
  everything,
  losesHub,
  opens,
  progressOf,
  refusesStorage,
  tooLong,
  tooPersonal,
  tracks,
  walkThrough,
} from '../../world/widget-states.ts'

/** Words as they are heard: whatever space stands between them. */
const spaced = (words: string) => words.replace(/\s+/g, ' ')

describe.each(anyChromium)('What a screen reader is told, in $browser', (real) => {
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
        words instanceof RegExp ? expect.stringMatching(words) : spaced(words),
      )
      await eventually(async () => {
        heard.push(...(await announcements.said()))
        expect(heard).toEqual(sentences)
      })
    }

    it('has a dialog, its questions as groups, and the state of every answer', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      await opens(at)
      await at.usager.page.waitForSelector('parvis-feedback >>> select')
      const answers = at.answers.map((answer) => `    radio “${answer}”`)
      expect((await readTree(at.usager.page)).lines).toEqual([
        'dialog “Votre avis”',
        '  group “Comment s’est passée votre démarche ?”',
        ...answers,
        '  alert',
        '  combobox “Langue”',
        '    MenuListPopup',
        ...usagerLocales.map((one) => `      option “${languageNames[one]}”`),
        '  button “Fermer”',
        '  status',
      ])
      await begins(at)
      const { lines } = await readTree(at.usager.page)
      expect(lines).toEqual(
        expect.arrayContaining([
          '    button “Changer” (Comment s’est passée votre démarche ?)',
          '    group “On a tenu compte de ma situation.”',
          '    button “Passer”',
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
        const { comment, departement, departementUnknown, finish, details } = at.rest
        const said = trees.join('\n')
        expect(said).toMatch(`textbox “${comment.replace(/\s/g, ' ')}” invalid (`)
        expect(said).toMatch(new RegExp(`“${departement}” invalid \\(.*${departementUnknown}\\)`))
        expect(said).toContain(`button “${finish}” disabled`)
        expect(said).toContain(`“${details}” expanded`)
        await leaves()
      },
    )

    it('is told each thing once, from the first answer to the receipt', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, network, text, rest } = at
      await opens(at)
      await listens(at)
      await begins(at)
      await hears(/^focus \| On a tenu compte de ma situation\. \| 2 sur 4$/, text.widget.firstKept)
      await goesTo(usager, rest.comment)
      await hears(/ \| 3 sur 4$/, / \| 4 sur 4$/, `focus | ${rest.comment} | 4 sur 4`)
      await usager.presses(rest.personal)
      await hears(
        `${rest.personalCase} Accueil de Bourg 01 99 00 12 34 bourg@exemple.fr ${rest.track}`,
      )
      await usager.presses(rest.personal)
      await usager.types(rest.comment, tooPersonal)
      await hears(`${rest.masked} 06 12 34 56 78`)
      await usager.types(rest.comment, tooLong)
      const left = [29, 19, 9].map((n) => fill(rest.commentLeft, { n }))
      await hears(...left, ...[1, 11].map((n) => fill(rest.commentOver, { n })))
      await usager.presses(rest.details)
      await usager.presses(rest.handover)
      await hears(/^L’agent verra vos réponses et votre commentaire .*, jusqu’au ./)
      await usager.types(rest.departement, '00')
      await hears(rest.departementUnknown)
      await finishes(usager)
      await hears(`focus | ${rest.comment} | ${fill(rest.commentOver, { n: 11 })}`)
      await usager.page.$eval('parvis-feedback >>> textarea', (field) => {
        field.value = 'Merci'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      network.hold(/v1\/feedback/)
      await finishes(usager)
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
      await hears(/^focus/, kept.text.widget.firstKept)
      await goesTo(kept.usager, kept.rest.comment)
      await hears(/^focus/, /^focus/, /^focus/)
      await finishes(kept.usager)
      await hears(kept.rest.sending, `focus | ${kept.rest.thanksKept}`)
      await leaves()

      const lost = await arrivesAt(visitor, 'all', 'fr')
      await refusesStorage(lost.usager)
      await opens(lost)
      await listens(lost)
      await losesHub(lost)
      await goesTo(lost.usager, lost.rest.comment)
      await hears(/^focus/, /^focus/, /^focus/, /^focus/)
      await finishes(lost.usager)
      await hears(lost.rest.sending, lost.rest.notKept)
      await lost.usager.presses(lost.text.widget.again)
      await hears(lost.rest.sending, lost.rest.notKept)
      await leaves()

      const refused = await arrivesAt(visitor, 'all', 'fr', { service: 'nulle-part' })
      await opens(refused)
      await begins(refused)
      await goesTo(refused.usager, refused.rest.comment)
      await listens(refused)
      await finishes(refused.usager)
      await hears(refused.rest.sending, /^Votre avis n’est pas enregistré : ./)
      await leaves()
    })

    it('is told that an answer is kept once it is, though it is pressed again on its way', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, network, text } = at
      const opening = 'Comment s’est passée votre démarche ?'
      await opens(at)
      network.hold(/v1\/feedback/)
      await listens(at)
      await begins(at)
      await hears(/2 sur 4$/)
      await goesBackTo(usager, opening)
      await hears(`focus | ${opening} | 1 sur 4`)
      await usager.presses(at.answers[3] ?? '')
      await hears(/2 sur 4$/)
      await goesBackTo(usager, opening)
      await hears(`focus | ${opening} | 1 sur 4`)
      await network.open()
      await hears(text.widget.firstKept)
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
      await usager.reads(at.text.widget.firstKept)
      const both = await announcements.said()
      // Either may come first: the two arrive by themselves.
      expect(both.sort()).toEqual([text.widget.cut, text.widget.firstKept].map(spaced).sort())
      await usager.presses(text.widget.again)
      await hears(text.widget.cut)
      await network.open()
      await usager.presses(text.widget.again)
      await hears(`focus | ${rest.sorry} | 1 sur 4`)
      await leaves()
    })

    it('is not disturbed by an invitation', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr', { mode: 'ended' })
      await at.usager.reads(at.text.widget.notNow)
      expect(await at.usager.page.evaluate(() => document.activeElement?.localName)).toBe('body')
      await leaves()
    })

    it('is told which question it is, and of what', async () => {
      const at = await arrivesAt(visitor, 'campaign', 'fr')
      await opens(at)
      await begins(at)
      await at.usager.reads(at.text.widget.firstKept)
      await listens(at)
      const { columns, campaign, levels } = instrumentsText.fr
      const asks = (column: keyof typeof columns) => fill(columns[column], { topic: campaign.FIA })
      await at.usager.presses('5')
      await hears(`focus | ${asks('desired')} | ${progressOf(at, 3, 25)}`)
      await at.usager.presses(at.rest.change)
      await hears(`focus | ${levels.FIA.asked} ${asks('minimum')} | ${progressOf(at, 2, 25)}`)
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
      await usager.page.evaluate(() =>
        document.addEventListener('parvis-tracked', ({ target }) => {
          document.body.dataset['tracked'] = (target as Element).localName
        }),
      )
      await keyboard.press('Enter')
      await hears(tracker.loading)
      await network.open()
      await hears(`focus | ${at.text.state.received}`)
      expect(await usager.page.$eval('body', ({ dataset }) => dataset['tracked'])).toBe(
        'parvis-tracker',
      )
      expect((await readTree(usager.page)).misnamed).toEqual([])
      await usager.presses(tracker.another)
      await hears(`focus | ${tracker.code} | ${tracker.codeHint}`)
      await leaves()
    })
  })
})
