import { describe, expect, it } from 'vitest'
import {
  type ConfigurationContent,
  configurationContent,
} from '#shared/contract/catalogue/configuration.ts'
import { builtIn } from '#shared/quality/built-in/built-in.ts'
import { checkConfiguration } from '#shared/quality/check-configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { summariseInstrument } from '../../../hub/catalogue/instruments/offered-instruments.ts'
import { townConfiguration, townNotice } from '../../world/town.ts'

const asked = summariseInstrument(parvis)

const check = (change: Partial<ConfigurationContent>) =>
  checkConfiguration({ ...townConfiguration, ...change }, asked).map(
    ({ path, code }) => `${path} ${code}`,
  )

describe('A configuration', () => {
  it('as a site starts with has no fault', () => {
    expect(configurationContent.safeParse(townConfiguration).success).toBe(true)
    expect(check({})).toEqual([])
  })

  it('names an instrument that exists', () => {
    expect(checkConfiguration(townConfiguration, undefined)).toEqual([
      { path: '/instrument', code: 'unknown_instrument', values: {} },
    ])
  })

  it('has forms whose shares make a whole within a moment, and says what they make', () => {
    const forms = [
      { form: 'S', share: 1 },
      { form: 'A', share: 0.8 },
      { form: 'B', share: 0.2 },
      { form: 'C', share: 0.1 },
    ]
    expect(checkConfiguration({ ...townConfiguration, forms }, asked)).toEqual([
      { path: '/forms', code: 'shares_not_whole', values: { sum: 110 } },
    ])
    expect(check({ forms: [] })).toEqual(['/forms shares_not_whole'])
    expect(check({ forms: [{ form: 'A', share: 1 }] })).toEqual([])
  })

  it('asks nothing before it may be judged', () => {
    const former = builtIn('parvis', 1)
    if (!former) throw new Error('Version 1 stays readable')
    const forms = [
      { form: 'A', share: 1 },
      { form: 'C', share: 0 },
    ]
    const content = { ...townConfiguration, instrument_version: 1, forms }
    expect(checkConfiguration(content, summariseInstrument(former))).toEqual([
      {
        path: '/forms/0/form',
        code: 'judged_too_early',
        values: {
          form: 'A',
          items: 'FIA, FIA_compared, REA, REA_compared, ASS, ASS_compared, EMP, EGA',
        },
      },
    ])
  })

  it('takes thirds as a whole, whatever their last digit', () => {
    const draw = ['FIA', 'REA', 'ASS'].map((item) => ({ item, share: 1 / 3 }))
    expect(check({ draw })).toEqual([])
  })

  it('names what the instrument has, and once', () => {
    const forms = [
      { form: 'A', share: 0.5 },
      { form: 'Z', share: 0.25 },
      { form: 'A', share: 0.25 },
    ]
    expect(check({ forms })).toEqual([
      '/forms/1/form not_in_instrument',
      '/forms/2/form named_twice',
    ])
    const [first] = townConfiguration.extras
    expect(check({ extras: [{ item: 'NOP', bad: 0.5, other: 0.5 }] })).toEqual([
      '/extras/0/item not_in_instrument',
    ])
    expect(check({ extras: first ? [first, first] : [] })).toContain('/extras/1/item named_twice')
    expect(check({ languages: ['fr', 'fr'] })).toEqual(['/languages/1 named_twice'])
    const own = { ...asked, languages: ['fr', 'en'] as const }
    expect(checkConfiguration({ ...townConfiguration, languages: ['fr', 'ar'] }, own)).toEqual([
      {
        path: '/languages/1',
        code: 'language_not_written',
        values: { names: 'Français, English' },
      },
    ])
  })

  it('never draws a question with a chance of nothing', () => {
    for (const share of [0, 0.019]) {
      const draw = [
        { item: 'FIA', share: 1 - share },
        { item: 'REA', share },
      ]
      expect(check({ draw })).toEqual(['/draw/1/share drawn_too_rarely'])
    }
    expect(check({ draw: [] })).toEqual(['/draw nothing_drawn'])
  })

  it('asks a follow-up question often enough, and one at most', () => {
    expect(check({ extras: [{ item: 'WHY', bad: 0.5, other: 0.09 }] })).toEqual([
      '/extras/0/other extra_too_rarely',
    ])
    const extras = ['WHY', 'CHO'].map((item) => ({ item, bad: 0.6, other: 0.1 }))
    expect(check({ extras })).toEqual(['/extras/0/bad extras_over'])
    expect(check({ extras: [] })).toEqual([])
  })

  it('offers no comment, or one that holds a sentence', () => {
    expect([0, 50, 1000].flatMap((comment) => check({ comment }))).toEqual([])
    expect(check({ comment: 49 })).toEqual(['/comment comment_length'])
  })

  it('keeps the comment where a form needs it', () => {
    const { forms, ...content } = defaultConfiguration(sdg, townNotice)
    const codes = (kept: typeof forms) =>
      checkConfiguration({ ...content, forms: kept, comment: 0 }, summariseInstrument(sdg)).map(
        ({ code }) => code,
      )
    expect(codes(forms)).toEqual(['comment_needed'])
    expect(codes(forms.filter(({ form }) => form === 'procedure'))).toEqual([])
  })

  it('has a notice of words, and a contact that can be reached', () => {
    const notice = { ...townConfiguration.notice, basis: { fr: ' ', en: 'A task.' } }
    expect(check({ notice })).toEqual(['/notice/basis/fr empty'])
    expect(check({ contact: { name: 'Mairie' } })).toEqual(['/contact contact_unreachable'])
    expect(check({ contact: { name: 'Mairie', phone: '01 99 00 12 34' } })).toEqual([])
  })
})
