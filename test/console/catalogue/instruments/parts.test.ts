import { describe, expect, it } from 'vitest'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { formatPart } from '../../../../console/catalogue/instruments/format-part.ts'
import {
  isChanged,
  type Part,
  partFields,
  partsOf,
} from '../../../../console/catalogue/instruments/parts.ts'
import { fillIn, type Written, written } from '../../../../console/catalogue/instruments/written.ts'
import { summariseInstrument } from '../../../../hub/catalogue/instruments/offered-instruments.ts'
import { townConfiguration } from '../../../world/town.ts'

const asked = summariseInstrument(parvis)
const saved = fillIn({ content: townConfiguration, instruments: [asked] })

const say = (part: Part, change: Partial<Written> = {}) =>
  formatPart(part, { ...saved, ...change }, asked, 'en')

describe('A part of what a site asks', () => {
  it('is where each field of the form is written, once', () => {
    expect(Object.values(partFields).flat().sort()).toEqual(Object.keys(written.shape).sort())
  })

  it('is left out where the instrument has nothing to settle', () => {
    expect(partsOf(asked)).toEqual(Object.keys(partFields))
    expect(partsOf(summariseInstrument(sdg))).not.toContain('draw')
  })

  it('has changed as soon as one of its fields is written otherwise', () => {
    const draft = { ...saved, restDays: '30' }
    expect(partsOf(asked).filter((part) => isChanged(part, draft, saved))).toEqual(['invitation'])
  })

  it('says in a line what is asked', () => {
    expect(say('instrument')).toBe('Perceived quality (Parvis), version 3')
    expect(say('forms', { forms: { B: '10', C: '0' } })).toBe(
      '3 forms, when a form is sent and when the request is over',
    )
    expect(say('draw', { draw: {} })).toBe('None')
    expect(say('extras', { extras: {} })).toBe('None')
    expect(say('invitation', { invited: '50', restDays: '30', open: false })).toBe(
      '50% of ended procedures, then 30 days of rest, without a button',
    )
    expect(say('languages', { languages: ['en', 'fr'] })).toBe('Français (French)\u00a0· English')
    expect(say('comment', { comment: '0' })).toBe('None')
    expect(say('asksMore', { helped: true, departement: false, handover: true })).toBe(
      'Help received\u00a0· Handed to the agent',
    )
    expect(say('contact', { hasContact: false })).toBe('No contact')
    expect(say('notice', { officer: ' ' })).toBe(
      'To be completed: without it the site asks nothing',
    )
    expect(say('retention', { commentMonths: '6' })).toBe('Comments 6 months, answers 25 months')
  })

  it('says what was typed, also where it is no number', () => {
    expect(say('comment', { comment: 'many' })).toBe('many characters at most')
    expect(say('invitation', { restDays: 'long' })).toMatch(/then long of rest/)
  })
})
