import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { type AskedForm, askedForms } from './asked-forms.ts'
import type { Leaving } from './leave.ts'
import type { Met, Passed } from './pass.ts'
import type { Place } from './stand.ts'

/** A form to go through, as far as it shows what no other walk does. */
export interface Planned {
  met: Met
  screens?: number
}

/** Screens after which a walk with a bad mark, or of another prediction, shows what others show. */
const few = 3

/** Most answers after which somebody leaves a form, by the first of them: a campaign has twenty-five. */
const mostAnswers = { good: 8, bad: 2 } as const

/** The prediction is asked by a page where the démarche starts, never by the hub. */
const isAskedAt = ({ form }: AskedForm, place: Place) =>
  form.needs !== 'start' || place === 'widget'

const hangsOnAnswers = ({ instrument }: AskedForm) =>
  instrument.items.some(({ shown_if }) => shown_if)

/** Whether another draw of the same form was there before. */
const isAgain = (form: AskedForm) =>
  askedForms.find((one) => one.instrument === form.instrument && one.form === form.form) !== form

/**
 * Every form in every language and place. Each is walked through to its end after a good mark; after
 * a bad one too in French, or where questions hang on answers, else as far as the step that differs.
 */
export function planWalks(locales: readonly UsagerLocale[], places: readonly Place[]): Planned[] {
  return locales.flatMap((locale) =>
    askedForms.flatMap((form) =>
      places
        .filter((place) => isAskedAt(form, place))
        .flatMap((place): Planned[] => {
          const met = { form, place, locale }
          if (form.form.needs === 'start' && isAgain(form))
            return [{ met: { ...met, mark: 'good' }, screens: few }]
          const bad: Planned[] = isAgain(form)
            ? []
            : locale === 'fr' || hangsOnAnswers(form)
              ? [{ met: { ...met, mark: 'bad' } }]
              : [{ met: { ...met, mark: 'bad' }, screens: few }]
          return [{ met: { ...met, mark: 'good' } }, ...bad]
        }),
    ),
  )
}

/**
 * Every form in French, left after each of its first answers: in the widget, on the hub's page, and on
 * that without script.
 */
export function planLeavings(passed: readonly Passed[]): Leaving[] {
  return passed
    .filter(({ locale, form }) => locale === 'fr' && !isAgain(form))
    .flatMap(({ form, place, mark, asked }) =>
      (place === 'hosted' ? ([place, 'without script'] as const) : [place]).flatMap((where) =>
        Array.from({ length: Math.min(asked, mostAnswers[mark]) }, (_, at) => ({
          form,
          place: where,
          mark,
          answers: at + 1,
        })),
      ),
    )
}
