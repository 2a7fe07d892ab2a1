import type { ConfigurationContent } from '../contract/catalogue/configuration.ts'
import type { Drawn, Form, Instrument } from '../contract/catalogue/instrument.ts'
import type { Moment } from '../contract/moment.ts'
import { formsFor, type Visit } from './asking.ts'
import { findItem } from './instrument.ts'
import { isJudgedAt, momentOf } from './moments.ts'

/** An instrument with one version of a site's configuration. */
export interface Configured {
  version: number
  content: ConfigurationContent
  instrument: Instrument
}

/** A form with its moment, and its configured probability among the forms of that moment. */
export type ConfiguredForm = Form & { moment: Moment }

/** Returns the configured forms, in the instrument's order, with their shares. */
export function formsOf({ content, instrument }: Configured): ConfiguredForm[] {
  return instrument.forms.flatMap((form) => {
    const share = content.forms.find((one) => one.form === form.form)?.share
    return share === undefined ? [] : [{ ...form, moment: momentOf(instrument, form), share }]
  })
}

/** Returns the configured draw, with its shares. */
export function drawOf({ content, instrument }: Configured): Drawn[] {
  return content.draw.flatMap(({ item, share }) => {
    const drawn = instrument.draw.find((one) => one.item === item)
    return drawn ? [{ ...drawn, share }] : []
  })
}

/**
 * Returns the third question of a form: the civic counterpart in every form, else the comparison.
 */
export function thirdOf(form: Pick<Form, 'compares'>, drawn: Drawn): string | undefined {
  return drawn.twin ?? (form.compares ? drawn.compared : undefined)
}

/** Returns the configured extra questions that may be judged at the moment of a form. */
export function extrasOf(
  { content, instrument }: Configured,
  { moment }: ConfiguredForm,
): ConfigurationContent['extras'] {
  return content.extras.filter((extra) => {
    const item = findItem(instrument, extra.item)
    return item && isJudgedAt(item, moment)
  })
}

/**
 * Returns every possible item of a form, the opening one first.
 * @param only the drawn item, to leave out those of other draws.
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
    ...extrasOf(configured, form).map(({ item }) => item),
  ]
}

/**
 * Returns the probability of a visit's item among what its moment asks: P(form) · P(item | form).
 * @param item the drawn item; `undefined` for a form without a draw.
 * @returns `null` when this version cannot ask it.
 */
export function probabilityOf(
  configured: Configured,
  visit: Visit,
  form: string,
  item: string | undefined,
): number | null {
  const forms = formsOf(configured)
  const moment = forms.find((one) => one.form === form)?.moment
  const among = forms.filter((one) => one.moment === moment)
  const asked = formsFor(among, visit).find((one) => one.form === form)
  if (!asked || !asked.draws !== (item === undefined)) return null
  if (item === undefined) return asked.share || null
  const draw = drawOf(configured)
  const total = draw.reduce((sum, { share }) => sum + share, 0)
  const drawn = draw.find((one) => one.item === item)
  return drawn && total > 0 ? (asked.share * drawn.share) / total || null : null
}
