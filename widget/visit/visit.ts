import type { DrawnAsked, FirstPart, FormAsked } from '#shared/contract/catalogue/site.ts'
import { formsAtStart, formsFor } from '#shared/quality/asking.ts'
import { chancesOf } from '#shared/quality/chances-of-ticket.ts'
import { draw } from '#shared/quality/draw.ts'
import { formsAt } from '#shared/quality/moments.ts'
import { random } from './random.ts'
import { isInRestPeriod } from './rest-period.ts'

/** What was drawn at random for one visit. */
export interface Visit {
  form: FormAsked
  /** The item drawn, by a form that draws one. */
  drawn: DrawnAsked | undefined
  isFromStart: boolean
  /** The démarche has ended, or the person asked to be heard now. */
  isEnded: boolean
  /** The draw for the extra question, once for the whole visit. */
  chance: number
}

/** When the widget asks: as a démarche starts, once it has ended, or whenever the person wishes. */
export type Mode = 'start' | 'ended' | 'open'

/** Drawn where a démarche started on this page, until it ends; `null` when it is not invited. */
const started = new WeakMap<Element, Visit | null>()

/**
 * Decides what a visit is asked now. Where the démarche starts, both its prediction and what follows
 * otherwise are drawn, once; a ticket draws anew, since only the hub's own draw is an invitation.
 * @param ticket of an invitation that the hub drew: it says what is asked
 * @returns `null` when it is not invited, or there is nothing to ask now.
 * @throws Error when the usager asks to be heard and the site has nothing to ask.
 */
export function findVisit(
  configuration: FirstPart,
  host: Element,
  mode: Mode,
  ticket: string | undefined,
): Visit | null {
  const known = mode === 'open' || ticket ? undefined : started.get(host)
  const visit = known === undefined ? drawVisit(configuration, host, mode, ticket) : known
  if (mode === 'open') {
    if (!visit) throw new Error(mode)
  } else started.delete(host)
  if (mode !== 'start') return visit && { ...visit, isEnded: true }
  started.set(host, visit)
  return visit?.drawn?.before ? visit : null
}

/** A refusal at the start counts for the end too. */
export function refuseVisit(host: Element): void {
  started.set(host, null)
}

/**
 * Draws what a visit is asked, with the probabilities of the configuration: what the sender of a
 * form may judge as a démarche ends, the whole service where a person asks to be heard.
 * @returns `null` when it is not invited, or the site has nothing to ask now.
 * @throws Error when the site takes no feedback but by invitation.
 */
function drawVisit(
  configuration: FirstPart,
  host: Element,
  mode: Mode,
  ticket: string | undefined,
): Visit | null {
  const { forms, promising, invited, rest_days, open } = configuration
  if (mode === 'open') {
    if (!open) throw new Error(mode)
  } else if ((!ticket && random() >= invited) || isInRestPeriod(rest_days)) return null
  const hasPromises = promising.includes(host.getAttribute('service') ?? '')
  const visit = { hasPromises, isFromStart: false }
  const chance = ticket ? chancesOf(ticket) : random
  const drawOne = (possible: FormAsked[]) =>
    possible.length > 0 ? draw(possible, chance()) : undefined
  const first = mode === 'start' ? drawOne(formsAtStart(forms, visit)) : undefined
  const form =
    first?.needs === 'start'
      ? first
      : drawOne(formsFor(formsAt(forms, mode === 'open' ? 'served' : 'submitted'), visit))
  if (!form) return null
  const drawn = form.draw.length > 0 ? draw(form.draw, chance()) : undefined
  return {
    form,
    drawn,
    // Beside a drawn item it says that its prediction was asked.
    isFromStart: mode === 'start' && (form.needs === 'start' || !drawn),
    isEnded: false,
    chance: random(),
  }
}
