import { answerName } from '../contract/catalogue/answer.ts'
import type { Instrument } from '../contract/catalogue/instrument.ts'
import { defaultLocale, type Localised } from '../text/locale.ts'
import { ownOf } from '../text/own-of.ts'
import { type UsagerLocale, usagerLocales } from '../text/usager-locale.ts'
import { choiceName } from './instrument.ts'
import type { InstrumentFault } from './instrument-fault.ts'
import { languagesBegun } from './languages-of.ts'

/** Most items of an instrument. */
export const mostItems = 100

/** Names of the hub's own answers; names of object properties are reserved too. */
const reserved = ['about', 'helped', 'departement']

/** Returns faults of scales, questions, names and texts. */
export function checkQuestions(instrument: Instrument): InstrumentFault[] {
  return [
    ...checkTexts(instrument),
    ...checkScales(instrument),
    ...checkNames(instrument),
    ...checkConditions(instrument),
  ]
}

function checkTexts(instrument: Instrument): InstrumentFault[] {
  const { title, items, scales, forms } = instrument
  const begun = languagesBegun(instrument)
  const at = (
    text: Localised,
    path: (string | number)[],
    languages: readonly UsagerLocale[] = begun,
  ) =>
    languages
      .filter((language) => !text[language]?.trim())
      .map((language): InstrumentFault => {
        return { path: [...path, language], fault: 'empty_text', values: { language } }
      })
  return [
    // Only site owners read the title: no language of it is missing.
    ...at(
      title,
      ['title'],
      usagerLocales.filter((one) => one === defaultLocale || title[one] !== undefined),
    ),
    ...items.flatMap(({ wording }, index) => at(wording, ['items', index, 'wording'])),
    ...Object.entries(scales).flatMap(([name, scale]) =>
      (['answers', 'aside'] as const).flatMap((kind) =>
        scale[kind].flatMap(({ label }, index) =>
          at(label, ['scales', name, kind, index, 'label']),
        ),
      ),
    ),
    ...forms.flatMap(({ pages }, form) =>
      pages.flatMap(({ title }, page) =>
        title ? at(title, ['forms', form, 'pages', page, 'title']) : [],
      ),
    ),
  ]
}

function checkScales({ scales }: Instrument): InstrumentFault[] {
  return Object.entries(scales).flatMap(([name, scale]): InstrumentFault[] => {
    const faults: InstrumentFault[] = []
    if (scale.answers.length < 2)
      faults.push({
        path: ['scales', name, 'answers'],
        fault: 'few_answers',
        values: { scale: name },
      })
    const known = new Set<unknown>()
    const said = new Set<string>()
    for (const kind of ['answers', 'aside'] as const)
      for (const [index, { value, label }] of scale[kind].entries()) {
        const words = label.fr.trim().toLocaleLowerCase('fr')
        if (said.has(words))
          faults.push({
            path: ['scales', name, kind, index, 'label', 'fr'],
            fault: 'same_label',
            values: { scale: name, label: label.fr },
          })
        said.add(words)
        if (known.has(value))
          faults.push({
            path: ['scales', name, kind, index, 'value'],
            fault: 'duplicate_value',
            values: { scale: name, value },
          })
        known.add(value)
      }
    return faults
  })
}

/** Returns faults of answer names: one per item, or one per choice. */
function checkNames({ items, scales }: Instrument): InstrumentFault[] {
  const faults: InstrumentFault[] = []
  if (items.length > mostItems)
    faults.push({
      path: ['items', mostItems],
      fault: 'too_many_items',
      values: { n: items.length },
    })
  const owners = new Map<string, string>()
  for (const { item } of items) if (!owners.has(item)) owners.set(item, item)
  const seen = new Set<string>()
  for (const [index, { item, scale: name }] of items.entries()) {
    const path = ['items', index, 'item']
    if (reserved.includes(item) || item in Object.prototype)
      faults.push({ path, fault: 'reserved_name', values: { item } })
    if (seen.has(item)) faults.push({ path, fault: 'duplicate_item', values: { item } })
    seen.add(item)
    if (!Object.hasOwn(scales, name)) {
      const where = ['items', index, 'scale']
      faults.push({ path: where, fault: 'unknown_scale', values: { item, scale: name } })
      continue
    }
    const scale = scales[name]
    if (!scale?.several) continue
    for (const { value } of [...scale.answers, ...scale.aside]) {
      const choice = choiceName(item, value)
      const other = owners.get(choice)
      if (other !== undefined && other !== item)
        faults.push({ path, fault: 'name_taken', values: { item, choice, other } })
      else owners.set(choice, item)
      if (!answerName.safeParse(choice).success)
        faults.push({ path, fault: 'choice_name', values: { item, choice } })
    }
  }
  return faults
}

/** Returns answers for conditions: each item or choice, with its item, position and values. */
export function namedAnswers({ items, scales }: Instrument) {
  const named = new Map<string, { item: string; at: number; values: unknown[] }>()
  for (const [at, { item, scale: name }] of items.entries()) {
    const scale = ownOf(scales, name)
    const values = scale ? [...scale.answers, ...scale.aside].map(({ value }) => value) : []
    if (!scale?.several) named.set(item, { item, at, values })
    else
      for (const value of values) named.set(choiceName(item, value), { item, at, values: [0, 1] })
  }
  return named
}

function checkConditions(instrument: Instrument): InstrumentFault[] {
  const named = namedAnswers(instrument)
  return instrument.items.flatMap(({ item, shown_if }, at): InstrumentFault[] => {
    if (!shown_if) return []
    const path = ['items', at, 'shown_if']
    const other = named.get(shown_if.item)
    const values = { item, other: shown_if.item }
    if (!other) return [{ path: [...path, 'item'], fault: 'shown_if_unknown', values }]
    if (other.at >= at) return [{ path: [...path, 'item'], fault: 'shown_if_later', values }]
    return shown_if.values.flatMap((value, index): InstrumentFault[] =>
      other.values.includes(value)
        ? []
        : [
            {
              path: [...path, 'values', index],
              fault: 'shown_if_value',
              values: { ...values, value },
            },
          ],
    )
  })
}
