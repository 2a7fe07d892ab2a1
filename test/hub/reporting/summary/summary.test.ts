import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { indicators } from '#shared/contract/reporting/indicators.ts'
import { overview } from '#shared/contract/reporting/overview.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import { formatSummary } from '#shared/report/format-summary.ts'
import type { Locale } from '#shared/text/locale.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, declareInTown, referenceMonths } from '../../../world/answers.ts'
import { plainly } from '../../../world/page-text.ts'
import { keepDates } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { monthly, type SubscriberHub, startSubscriberHub } from '../../../world/subscribers.ts'

const { quality, admin } = townAgents
const places = ['nord', 'sud', 'est', 'ouest']
const onOneLine = (text: string) => plainly(text).replace(/\s+/g, ' ')

describe.each(anyStore)('The summary of a month, on $store', ({ open }) => {
  let hub: SubscriberHub
  beforeEach(async () => {
    hub = await startSubscriberHub(await open())
    await keepDates(hub, 'voirie', '2026-10')
  })
  afterEach(() => hub.close())

  const live = (month: string, territory: string, good: number, bad: number) =>
    answerMany(hub, { good, bad, daysAgo: daysTo(month) }, { territory })
  /** Nine months in which half are satisfied everywhere, then October, in which all but one rise. */
  async function liveTwoWorlds(ouest: { good: number; bad: number }) {
    for (const month of referenceMonths) for (const one of places) await live(month, one, 3, 3)
    for (const one of places.slice(0, 3)) await live('2026-10', one, 19, 1)
    await live('2026-10', 'ouest', ouest.good, ouest.bad)
  }
  async function readAll(locale: Locale = 'fr') {
    const get = async (url: string) => (await hub.as(quality, 'GET', url)).json()
    hub.at('2026-10-31T10:00:00Z')
    await hub.subscribeWhole({ ...monthly, locale })
    hub.at('2026-11-24T10:00:00Z')
    await hub.post()
    const letter = hub.mail.arrived.at(-1)
    const home = overview.parse(await get('/v1/overview?period=2026-10')).summary
    if (home === null) throw new Error('A whole month has a summary')
    const report = indicators.parse(await get('/v1/export/indicators.json?period=2026-10'))
    return {
      home,
      report,
      inside: indicators.parse(await get('/v1/indicators?period=2026-10')),
      text: onOneLine(letter?.text ?? ''),
      html: onOneLine(letter?.html ?? ''),
      sentences: formatSummary(home, locale).sentences,
    }
  }
  const voirieIn = (summary: Awaited<ReturnType<typeof readAll>>['home'] | null) => {
    const sentence = summary?.sentences.find(({ services }) =>
      services.some(({ service }) => service === 'voirie'),
    )
    const found = sentence?.services.find(({ service }) => service === 'voirie')
    return sentence && found && { kind: sentence.kind, ...found }
  }

  it.each(['fr', 'en'] as const)(
    'is the same on the first page, in a letter, in the report and to a program, in %s',
    async (locale) => {
      await liveTwoWorlds({ good: 4, bad: 16 })
      const { home, report, inside, text, html, sentences } = await readAll(locale)
      expect(report.summary).toEqual(home)
      expect(inside.summary).toBeNull()
      expect(home.sentences.map(({ kind }) => kind)).toEqual(['alert', 'too_few'])
      expect(voirieIn(home)).toMatchObject({
        usager: { satisfaction: { way: 'up', before: 0.5 }, share: { x: 61, n: 80 } },
        commun: { equality: { way: 'down', before: 0 }, kept: { x: 5, n: 5 } },
      })
      for (const { head, said, links } of sentences)
        for (const letter of [text, html]) {
          expect(letter).toContain(plainly(head))
          expect(letter).toContain(plainly(said))
          for (const { fragment } of links)
            expect(letter).toContain(`https://hub.example/console/${fragment}`)
        }
      expect(sentences[0]?.alert).toMatch(/^Alert/)
    },
  )

  it('alerts every reader where a territory is hidden from some, and says that it is hidden', async () => {
    await liveTwoWorlds({ good: 1, bad: 9 })
    const { home, report, text } = await readAll()
    expect(voirieIn(home)).toMatchObject({ kind: 'alert', commun: { equality: { before: null } } })
    expect(report.services.find(({ service }) => service === 'voirie')?.headline).toMatchObject({
      between: { told: 'chart', signal: 'down', spread: null },
    })
    expect(text).toContain(
      'Les chiffres ne sont pas montrés : ils renseigneraient sur un territoire',
    )
  })

  it('tells satisfaction and equality apart: a fall of all alike is no fall of equality', async () => {
    for (const month of referenceMonths) for (const one of places) await live(month, one, 9, 1)
    for (const one of places) await live('2026-10', one, 15, 15)
    const { home, report } = await readAll()
    expect(voirieIn(home)).toMatchObject({
      kind: 'satisfaction_down',
      usager: { satisfaction: { way: 'down' } },
      commun: { equality: { way: 'none' } },
    })
    const { between } = report.services.find(({ service }) => service === 'voirie')?.headline ?? {}
    expect(plainly(formatEqualityMoved(between ?? null, 'fr'))).toMatch(/^pas de signal/)
  })

  it('puts a missed commitment first, and says by how much and which territory is below', async () => {
    await declareInTown(hub, quality, { kind: 'commitment', value: 0.8 }, 'voirie')
    for (const one of places.slice(0, 3)) await live('2026-10', one, 24, 6)
    await live('2026-10', 'ouest', 2, 38)
    const { home, text } = await readAll()
    expect(voirieIn(home)).toMatchObject({
      kind: 'missed',
      usager: { verdict: 'missed', commitment: 0.8, share: { x: 74, n: 130 } },
      commun: { below: [{ name: 'ouest' }], reference: 'commitment' },
    })
    expect(text).toContain('57 % d’usagers satisfaits (74 sur 130), pour un objectif de 80 %.')
    expect(text).toContain('ouest est à 75 points sous l’objectif.')
  })

  it('says from when a change can be told, before there are eight months', async () => {
    for (const one of places) await live('2026-09', one, 6, 6)
    for (const one of places) await live('2026-10', one, 12, 3)
    const { home, text } = await readAll()
    expect(voirieIn(home)).toMatchObject({
      kind: 'early',
      usager: { satisfaction: { since: '2027-05' } },
    })
    expect(text).toContain('(au plus tôt : mai 2027)')
    expect(text).not.toMatch(/hausse|baisse/)
  })

  it('says that there are too few, where a month has fewer than eleven answers', async () => {
    for (const month of referenceMonths) await live(month, 'nord', 14, 6)
    await live('2026-10', 'nord', 0, 10)
    const { home, text } = await readAll()
    expect(voirieIn(home)).toMatchObject({
      kind: 'too_few',
      usager: { satisfaction: { way: 'too_few' }, share: null, untold: 'too_few' },
    })
    expect(text).not.toMatch(/\b10 usagers\b/)
  })

  it('says that a month is hidden, where its quarter would give back one that is too small', async () => {
    for (const month of referenceMonths) await live(month, 'nord', 10, 10)
    for (const [month, good] of [
      ['2026-10', 20],
      ['2026-11', 30],
      ['2026-12', 4],
    ] as const) {
      hub.at(`${month}-20T10:00:00Z`)
      await answerMany(hub, { good, bad: 4 }, { territory: 'nord' })
    }
    hub.at('2027-01-05T10:00:00Z')
    const asked = await hub.as(quality, 'GET', '/v1/export/indicators.json?period=2026-10')
    const { summary } = indicators.parse(asked.json())
    expect(voirieIn(summary)?.usager).toMatchObject({ share: null, untold: 'hidden' })
    const [said] = formatSummary(summary ?? never(), 'fr').sentences
    expect(plainly(said?.usager ?? '')).toContain(
      'Le taux de satisfaits n’est pas montré : trop peu de réponses, ici ou dans une période voisine.',
    )
  })

  it('says how many answers it would take, where there are three a month', async () => {
    for (const month of [...referenceMonths, '2026-10']) await live(month, 'nord', 2, 1)
    const { home, text } = await readAll()
    expect(voirieIn(home)).toMatchObject({ kind: 'too_few', usager: { share: null } })
    expect(voirieIn(home)?.usager.satisfaction.needed).toBeGreaterThan(3)
    expect(text).toMatch(/Pour dire si cela change, il faudrait \d+ réponses par mois\./)
  })

  it('names a service as it is called now, and follows it under its new name', async () => {
    const path = '/v1/services/voirie'
    const { version, definition } = (await hub.as(admin, 'GET', path)).json()
    const name = { fr: 'Routes et trottoirs', en: 'Roads and pavements' }
    const renamed = { version, definition: { ...definition, name } }
    expect((await hub.as(admin, 'PUT', path, renamed)).statusCode).toBe(201)
    await live('2026-10', 'nord', 20, 10)
    const { home, text } = await readAll()
    expect(voirieIn(home)?.name).toMatchObject(name)
    expect(text).toContain('Routes et trottoirs : 67 % d’usagers satisfaits (20 sur 30)')
  })
})

function never(): never {
  throw new Error('No summary was told')
}
