import type { QuestionScale, SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import {
  type Drawing,
  type GivenAnswers,
  isAnswered,
  type Step,
  stepsOf,
} from '#shared/quality/steps.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writeSiteConfiguration } from '../../catalogue/instruments/site-configuration.ts'
import type { HostedForm } from './hosted-form.ts'

/** What a form asks, in one language, as the answers so far make it. */
export interface Asked {
  configuration: SiteConfiguration
  drawing: Drawing
  answers: GivenAnswers
  steps: Step[]
}

/** Lists what a form asks: what a widget is served, and what was drawn. */
export function askedOf(
  { site, configured, form: name, item, identity, kept }: HostedForm,
  locale: UsagerLocale,
  publicUrl: string,
): Asked {
  const configuration = writeSiteConfiguration(site, configured, locale, publicUrl)
  const form = configuration.forms.find((one) => one.form === name)
  if (!form) throw new RangeError(`${site.site} does not ask form ${name}`)
  const drawn = form.draw.find((one) => one.item === item)
  const drawing = { form, drawn, chance: identity.chances.extra }
  const answers = kept?.answers ?? {}
  return { configuration, drawing, answers, steps: stepsOf(configuration, drawing, answers) }
}

/** What names the step of the text box in an address: no item has a dash. */
export const wordsName = '-words'

/** Returns what names a step in an address. */
export function nameOf(step: Step): string {
  return step.kind === 'question' ? step.item : wordsName
}

/** Returns the step that an address names, else the first question without an answer, else the last. */
export function stepAsked({ steps, answers }: Asked, named: string): Step {
  const [opening] = steps
  const last = steps.at(-1)
  if (!opening || !last) throw new RangeError('A form asks its opening question')
  // Nothing comes before the opening question.
  if (!isAnswered(opening, answers)) return opening
  const isOpen = (step: Step) => step.kind === 'question' && !isAnswered(step, answers)
  return steps.find((step) => nameOf(step) === named) ?? steps.find(isOpen) ?? last
}

/** Returns the scale of a question. */
export function scaleAsked({ questions, scales }: SiteConfiguration, item: string): QuestionScale {
  const scale = scales[questions[item]?.scale ?? '']
  if (!scale) throw new RangeError(`${item} is not asked`)
  return scale
}
