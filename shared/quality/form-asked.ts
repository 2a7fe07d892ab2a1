import type { Moment } from '../contract/moment.ts'
import { formsAtStart, formsFor, type Visit } from './asking.ts'
import {
  type Configured,
  type ConfiguredForm,
  drawOf,
  formsOf,
  probabilityOf,
} from './configured.ts'
import { draw } from './draw.ts'
import { formsAt } from './moments.ts'

/** What a visit is asked. */
export interface Asked {
  form: string
  /** The drawn item; `undefined` for a form without a draw. */
  item: string | undefined
  /** Its probability: P(form) · P(item | form), within its moment. */
  pi: number
}

/**
 * Draws what a visit is asked at a moment, a ticket for example.
 * @param random returns numbers uniform in [0, 1).
 * @returns `null` when the site has nothing to ask at that moment.
 */
export function drawFor(
  configured: Configured,
  visit: Visit,
  moment: Moment,
  random: () => number,
): Asked | null {
  const possible = possibleAt(configured, visit, moment)
  if (possible.length === 0) return null
  const form = draw(possible, random())
  const item = form.draws ? draw(drawOf(configured), random()).item : undefined
  return asked(configured, visit, form, item)
}

/**
 * Returns what was asked, from the moment and the drawn item: no two forms of a moment are alike in
 * that (`forms_alike` of `check-asking.ts`). A drawn item of a visit from the start came with its
 * prediction.
 * @returns `null` when this version of the configuration cannot ask it.
 */
export function formAsked(
  configured: Configured,
  visit: Visit,
  { moment, item }: { moment: Moment; item: string | undefined },
): Asked | null {
  const isPredicted = visit.isFromStart && item !== undefined
  const possible = isPredicted
    ? formsAtStart(formsOf(configured), visit)
    : possibleAt(configured, { ...visit, isFromStart: false }, moment)
  const form = possible.find(
    ({ draws, needs }) => !draws === (item === undefined) && (needs === 'start') === isPredicted,
  )
  const found = form ? asked(configured, { ...visit, isFromStart: isPredicted }, form, item) : null
  // What is asked at the end is what the draw at the start left over.
  return found && visit.isFromStart && !isPredicted
    ? { ...found, pi: found.pi * (1 - shareOfStart(configured, visit)) }
    : found
}

/** Returns the probability that a visit from the start is asked for its prediction. */
function shareOfStart(configured: Configured, visit: Visit): number {
  return formsAtStart(formsOf(configured), visit).find(({ needs }) => needs === 'start')?.share ?? 0
}

function possibleAt(configured: Configured, visit: Visit, moment: Moment): ConfiguredForm[] {
  const forms = formsFor(formsAt(formsOf(configured), moment), visit)
  return forms.filter(({ share }) => share > 0)
}

function asked(
  configured: Configured,
  visit: Visit,
  { form }: ConfiguredForm,
  item: string | undefined,
): Asked | null {
  const pi = probabilityOf(configured, visit, form, item)
  return pi === null ? null : { form, item, pi }
}
