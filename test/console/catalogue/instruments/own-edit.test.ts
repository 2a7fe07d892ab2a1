import { describe, expect, it } from 'vitest'
import { ownInstrument } from '#shared/contract/catalogue/instrument.ts'
import { checkInstrument } from '#shared/quality/check-instrument.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import {
  addItem,
  changeItem,
  inOrder,
  isLocked,
  kinds,
  moveItem,
  placeItem,
  placeOf,
  removeItem,
} from '../../../../console/catalogue/instruments/own-edit.ts'
import { settleLanguages } from '../../../../console/catalogue/instruments/own-languages.ts'
import {
  formatOwn,
  type Own,
  readOwn,
  textOf,
} from '../../../../console/catalogue/instruments/own-text.ts'

const points = [{ fr: 'Non' }, { fr: 'Oui' }]
const read = (text: string): Own => {
  const own = readOwn(text)
  if (!own) throw new Error('No questionnaire')
  return own
}
const faultsOf = (own: Own) => checkInstrument({ ...ownInstrument.parse(own), version: 1 })

describe.each(instruments.map((one) => [one.id, one] as const))('%s, in the editor', (_, one) => {
  const own = read(textOf(one))

  it('goes to JSON and back without a loss', () => {
    expect(JSON.parse(formatOwn(own))).toEqual({ ...own })
    expect(ownInstrument.parse(own)).toEqual({ ...one, version: undefined })
    expect(
      inOrder(own)
        .map(({ item }) => item)
        .sort(),
    ).toEqual(own.items.map(({ item }) => item).sort())
  })

  it.each(kinds)('takes a question more (%s), anywhere in its forms, and gives it back', (kind) => {
    const added = addItem(own, kind, 4, points)
    const item = 'Q4_1'
    const labelled = {
      ...added,
      scales: { ...added.scales, [item]: labelOf(added.scales[item]) },
    }
    const worded = settleLanguages(
      changeItem(labelled, item, { wording: { fr: '👋 <b>Ici ?</b> مرحبا' } }),
    )
    expect(faultsOf(worded)).toEqual([])
    expect(worded.languages).toEqual(['fr'])
    for (const { form } of own.forms) {
      const placed = placeItem(worded, item, { kind: 'form', form })
      expect(placeOf(placed, item)).toEqual({ kind: 'form', form })
      expect(faultsOf(moveItem(placed, item, -1))).toEqual([])
    }
    expect(
      faultsOf(placeItem(worded, item, { kind: 'form', form: own.forms[0]?.form ?? '' })),
    ).toEqual([])
    const removed = settleLanguages(removeItem(added, item))
    expect(removed).toEqual(own)
  })

  it('keeps the words that were published, and lets its own be changed', () => {
    const added = addItem(own, 'choice', 4, points)
    const locked = added.items.filter((item) => isLocked(added, item)).length
    expect(locked).toBe(one.source === undefined ? 0 : own.items.length)
  })
})

function labelOf(scale: Own['scales'][string] | undefined): Own['scales'][string] {
  const answers = (scale?.answers ?? []).map((one, at) => ({ ...one, label: { fr: `Mot ${at}` } }))
  return { ...scale, answers }
}
