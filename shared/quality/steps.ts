import type { AnswerValue } from '../contract/catalogue/answer.ts'
import type { DrawnAsked, FormAsked, SiteConfiguration } from '../contract/catalogue/site.ts'
import { extraFor } from './asking.ts'
import { choiceName } from './instrument.ts'

/** What was drawn for one visit. */
export interface Drawing {
  form: FormAsked
  drawn: DrawnAsked | undefined
  /** Uniform in [0, 1): the draw for the extra question, once a visit. */
  chance: number
}

/** One screen of a form. */
export type Step =
  | { kind: 'question'; item: string; title: string | undefined; names: readonly string[] }
  /** The text box, with what is folded beside it. */
  | { kind: 'words' }

/** Answers by name; the hub has them as text. */
export type GivenAnswers = Readonly<Record<string, AnswerValue | string | null | undefined>>

type Questions = Pick<SiteConfiguration, 'opening' | 'bad' | 'questions' | 'scales' | 'comment'>

const isOneOf = (values: readonly AnswerValue[], given: GivenAnswers[string]) =>
  values.some((value) => `${value}` === `${given}`)

/**
 * Returns the steps of a form in order, as the answers so far make them, each once: the opening
 * question, the drawn item and its third, the form's questions, the extra question. The title of a page
 * stands above the first question of the page alone. A question that another answer leaves out has no
 * step, nor has one that hangs on it. The words come last; after a bad mark they come second. The
 * prediction before a démarche is no step: it stands alone.
 */
export function stepsOf(
  { opening, bad, questions, scales, comment }: Questions,
  { form, drawn, chance }: Drawing,
  answers: GivenAnswers,
): Step[] {
  const steps = new Map<string, Step>()
  const counted = new Set([drawn?.before])
  const add = (item: string | undefined, title?: string) => {
    const question = item !== undefined && questions[item]
    if (!question || steps.has(item)) return
    const { shown_if: when, scale } = question
    if (when && !(counted.has(when.item) && isOneOf(when.values, answers[when.item]))) return
    const names = namesOf(item, scales[scale])
    for (const name of names) counted.add(name)
    steps.set(item, { kind: 'question', item, title, names })
  }
  const mark = answers[opening]
  const isBad = isOneOf(bad, mark)
  add(opening)
  add(drawn?.item)
  add(drawn?.third)
  for (const { items, title } of form.pages) {
    const before = steps.size
    for (const item of items) add(item, steps.size === before ? title : undefined)
  }
  if (mark !== undefined) add(extraFor(form.extras, isBad, chance)?.item)
  const all = [...steps.values()]
  if (comment > 0) all.splice(isBad ? 1 : all.length, 0, { kind: 'words' })
  return all
}

/**
 * Returns the names of given answers to an extra question that is asked no more, now that the opening
 * answer has changed, each with `null`: they are taken back, so that each extra question keeps its
 * probability.
 */
export function takenBack(
  asked: Questions,
  drawing: Drawing,
  answers: GivenAnswers,
): Record<string, null> {
  const { questions, scales } = asked
  const all = drawing.form.extras.flatMap(({ item }) =>
    namesOf(item, scales[questions[item]?.scale ?? '']),
  )
  const gone = new Set(all.filter((name) => answers[name] !== undefined))
  for (const step of gone.size > 0 ? stepsOf(asked, drawing, answers) : [])
    if (step.kind === 'question') for (const name of step.names) gone.delete(name)
  return Object.fromEntries([...gone].map((name) => [name, null]))
}

/** Returns whether a question has an answer. Words are never needed to go on. */
export function isAnswered(step: Step, answers: GivenAnswers): boolean {
  return step.kind === 'question' && step.names.some((name) => answers[name] !== undefined)
}

/** Returns the place of a step among the questions, from 1 on; words have that of the one before. */
export function progressOf(steps: readonly Step[], step: Step): { n: number; of: number } {
  const count = (some: readonly Step[]) => some.filter(({ kind }) => kind === 'question').length
  return { n: count(steps.slice(0, steps.indexOf(step) + 1)), of: count(steps) }
}

/** Names under which an answer is kept: that of its item, or those of its choices. */
function namesOf(item: string, scale: SiteConfiguration['scales'][string] | undefined): string[] {
  if (!scale?.several) return [item]
  return [...scale.answers, ...scale.aside].map(({ value }) => choiceName(item, value))
}
