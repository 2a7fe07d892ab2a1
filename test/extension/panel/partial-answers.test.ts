import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Context } from '#shared/contract/agents/context.ts'
import type { SourceStanding } from '#shared/contract/agents/source-standing.ts'
import { panelText } from '#shared/text/agent/text.ts'
import { locales } from '#shared/text/locale.ts'
import { LookAnswer } from '../../../extension/panel/blocks/look-answer.tsx'
import { formatStage } from '../../../extension/panel/model/format-stage.ts'
import type { LookState } from '../../../extension/shared/state.ts'
import { found } from '../../fakes/panel-states.ts'

const subject = { kind: 'reference', value: 'EC-2026-0042' } as const
const lookOf = (context: Context): Extract<LookState, { state: 'answered' }> => ({
  state: 'answered',
  purpose: 'inform',
  subject,
  context,
  at: Date.parse('2026-11-26T10:00:00Z'),
})
const drawn = (context: Context) => renderToString(h(LookAnswer, { look: lookOf(context) }))
const heard = (context: Context, locale: 'fr' | 'en' = 'fr') =>
  formatStage({ at: 'look', look: lookOf(context) }, locale)

const { where, sources: says } = panelText.fr
const rt = { source: 'rt-voirie', standing: 'up_to_date', words: 'à jour' } as const
const away: SourceStanding = { ...rt, standing: 'unavailable', words: 'ne répond pas' }
const standings = ['up_to_date', 'behind', 'unavailable', 'unreliable'] as const
const late = standings.filter((standing) => standing !== 'up_to_date')

const { request: _, ...person } = found('fr')
const nothingOfTheirs = { ...person, others: [] }
const levelZero = { found: true, level: 0, asked_at: person.asked_at } as const
const notFound = { found: false } as const

describe('An answer that shows no request', () => {
  it.each(late)('is never read as no request while a source is %s', (standing) => {
    const sources = [rt, { ...away, source: 'publik', standing }]
    for (const context of [notFound, nothingOfTheirs]) {
      const page = drawn({ ...context, sources })
      expect(page.split(says.partial.title)).toHaveLength(2)
      expect(page).toContain(says.partial.body)
      for (const said of [where.notFound.title, where.notFound.body, where.noOther])
        expect(page).not.toContain(said)
      for (const locale of locales)
        expect(heard({ ...context, sources }, locale)).toBe(panelText[locale].sources.partial.title)
    }
  })

  it('says what it always did where all sources are up to date, and where the hub reads none', () => {
    for (const more of [{}, { sources: [] }, { sources: [rt] }]) {
      expect(drawn({ ...notFound, ...more })).toContain(where.notFound.body)
      expect(drawn({ ...nothingOfTheirs, ...more })).toContain(where.noOther)
      expect(heard({ ...notFound, ...more })).toBe(where.notFound.title)
      expect(heard({ ...nothingOfTheirs, ...more })).toBe(where.noOther)
    }
  })

  it('is worth a line where all sources are up to date, and none where there are none', () => {
    expect(drawn({ ...notFound, sources: [rt] })).toContain(says.upToDate)
    for (const more of [{}, { sources: [] }, { sources: [away] }])
      expect(drawn({ ...notFound, ...more })).not.toContain(says.upToDate)
  })

  it('can be looked for again', () => {
    expect(drawn({ ...notFound, sources: [away] })).toContain(where.refresh)
    expect(drawn({ ...notFound, sources: [rt] })).not.toContain(where.refresh)
  })
})

describe('An answer that shows something', () => {
  const answers: readonly Context[] = [found('fr'), { ...found('fr'), others: [] }, person]

  it('says that there may be more, drawn and heard, while a source is away', () => {
    for (const context of answers) {
      const partial = { ...context, sources: [away] }
      expect(drawn(partial)).toContain(says.partial.title)
      expect(heard(partial)).toBe(`${heard(context)} ${says.partial.title}`)
      expect(heard(context)).not.toBe(says.partial.title)
    }
    expect(heard({ ...levelZero, sources: [away] })).toBe(
      `${where.exists.title} ${says.partial.title}`,
    )
  })

  it('is drawn the same with sources that are up to date and with none', () => {
    for (const context of [...answers, levelZero])
      expect(drawn({ ...context, sources: [rt] })).toBe(drawn(context))
  })
})

describe('The sources of an answer', () => {
  const lists = fc
    .uniqueArray(fc.constantFrom('publik', 'rt-voirie', 'glpi', 'open311'), { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((source) =>
          fc.record({
            source: fc.constant(source),
            standing: fc.constantFrom(...standings),
            words: fc.constant(`dit de ${source}`),
          }),
        ),
      ),
    )
  const linesOf = (html: string) =>
    [...html.matchAll(/<li class="source (\w+)">.*?<bdi[^>]*>([^<]+)<\/bdi> ([^<]+)</g)].map(
      ([, standing = '', source = '', words = '']) => ({ source, standing, words }),
    )

  it('have a line each, those that are late first, as soon as one is late', () => {
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom<Context>(notFound, ...[found('fr'), person, levelZero]),
        (sources, context) => {
          const lines = linesOf(drawn({ ...context, sources }))
          const isLate = ({ standing }: { standing: string }) => standing !== 'up_to_date'
          const expected = [...sources.filter(isLate), ...sources.filter((one) => !isLate(one))]
          expect(lines).toEqual(sources.some(isLate) ? expected : [])
        },
      ),
    )
  })

  it('are told apart by a shape of their own, which is not said aloud', () => {
    const page = drawn({
      ...notFound,
      sources: standings.map((standing) => ({ ...away, source: standing, standing })),
    })
    const shapes = [
      ...page.matchAll(/<span class="source-mark"><svg[^>]*aria-hidden="true"><path d="([^"]+)"/g),
    ]
    expect(new Set(shapes.map(([, path]) => path)).size).toBe(standings.length)
  })

  it('are all that what is said of nothing found follows from', () => {
    fc.assert(
      fc.property(lists, (sources) => {
        const isLate = sources.some(({ standing }) => standing !== 'up_to_date')
        expect(heard({ found: false, sources })).toBe(
          isLate ? says.partial.title : where.notFound.title,
        )
        const others = ['inform', 'instruct'].map((purpose) =>
          renderToString(
            h(LookAnswer, {
              look: {
                ...lookOf({ found: false, sources }),
                purpose,
                subject: { kind: 'email', value: `${purpose}@example.org` },
              },
            }),
          ),
        )
        expect(others).toEqual([drawn({ found: false, sources }), drawn({ found: false, sources })])
      }),
    )
  })
})
