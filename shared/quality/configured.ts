import type { ConfigurationContent } from '../contract/catalogue/configuration.ts'
import type { Drawn, Form, Instrument } from '../contract/catalogue/instrument.ts'
import { formsFor, type Visit } from './asking.ts'

/** An instrument as one version of a site's configuration asks it. */
export interface Configured {
  version: number
  content: ConfigurationContent
  instrument: Instrument
}

/** A form with its probability before a visit is known. */
export type ConfiguredForm = Omit<Form, 'share'> & { share: number }

/** The forms a configuration uses, in the instrument's order, with the configuration's shares. */
export function formsOf({ content, instrument }: Configured): ConfiguredForm[] {
  return instrument.forms.flatMap((form) => {
    const share = content.forms.find((one) => one.form === form.form)?.share
    return share === undefined ? [] : [{ ...form, share }]
  })
}

/** What a configuration may draw, with its shares. */
export function drawOf({ content, instrument }: Configured): Drawn[] {
  return content.draw.flatMap(({ item, share }) => {
    const drawn = instrument.draw.find((one) => one.item === item)
    return drawn ? [{ ...drawn, share }] : []
  })
}

/** What is asked in third place of a form: the civic twin in every form, else the comparison. */
export function thirdOf(form: Pick<Form, 'compares'>, drawn: Drawn): string | undefined {
  return drawn.twin ?? (form.compares ? drawn.compared : undefined)
}

/**
 * Every item a form may ask, the opening one first.
 * @param only the item drawn, to leave out what another draw would have asked.
 */
export function itemsOf(configured: Configured, form: ConfiguredForm, only?: string): string[] {
  const drawn = form.draws ? drawOf(configured) : []
  return [
    configured.instrument.opening,
    ...drawn
      .filter(({ item }) => only === undefined || item === only)
      .flatMap((one) => [
        (form.needs === 'start' && one.before) || [],
        one.item,
        thirdOf(form, one) ?? [],
      ])
      .flat(),
    ...form.pages.flatMap(({ items }) => items),
    ...configured.content.extras.map(({ item }) => item),
  ]
}

/**
 * Probability that a visit was asked the item its feedback names: P(form) · P(item | form).
 * @param item the item drawn; `undefined` for a form that draws none.
 * @returns `null` when this version could not have asked it.
 */
export function probabilityOf(
  configured: Configured,
  visit: Visit,
  form: string,
  item: string | undefined,
): number | null {
  const asked = formsFor(formsOf(configured), visit).find((one) => one.form === form)
  if (!asked || !asked.draws !== (item === undefined)) return null
  if (item === undefined) return asked.share || null
  const draw = drawOf(configured)
  const total = draw.reduce((sum, { share }) => sum + share, 0)
  const drawn = draw.find((one) => one.item === item)
  return drawn && total > 0 ? (asked.share * drawn.share) / total || null : null
}
