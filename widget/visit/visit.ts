import type { DrawnAsked, FormAsked, SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { formsFor } from '#shared/quality/asking.ts'
import { draw } from '#shared/quality/draw.ts'
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

/** When a form may be asked: as a démarche starts, once it has ended, or whenever the person wishes. */
export type Moment = 'start' | 'ended' | 'open'

/**
 * Decides what a visit is asked, with the probabilities of the configuration.
 * @returns `null` when it is not invited.
 * @throws Error when the site takes no feedback but by invitation.
 */
export function drawVisit(
  configuration: SiteConfiguration,
  host: Element,
  moment: Moment,
): Visit | null {
  const { forms, promising, invited, rest_days, open } = configuration
  if (moment === 'open') {
    if (!open) throw new Error(moment)
  } else if (random() >= invited || isInRestPeriod(rest_days)) return null
  const isFromStart = moment === 'start'
  const hasPromises = promising.includes(host.getAttribute('service') ?? '')
  const form = draw(formsFor(forms, { hasPromises, isFromStart }), random())
  return {
    form,
    drawn: form.draw.length > 0 ? draw(form.draw, random()) : undefined,
    isFromStart,
    isEnded: false,
    chance: random(),
  }
}
