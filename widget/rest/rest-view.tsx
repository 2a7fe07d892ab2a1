import { Component, createRef, type VNode } from 'preact'
import type { About, Helped } from '#shared/quality/said.ts'
import { isAnswered, type Step, stepsOf } from '#shared/quality/steps.ts'
import { readDepartement } from '#shared/territory/read-departement.ts'
import { fill } from '#shared/text/fill.ts'
import type { Answers, Feedback, FeedbackContext, Remarks } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { AskQuestion } from './ask-question.ts'
import { charactersLeft, readComment } from './comment.ts'
import { DetailsFold } from './details-fold.tsx'
import { keptAnswers } from './kept-answers.ts'
import { StepLine } from './step-line.tsx'
import type { RestWords } from './words.ts'
import { WordsField } from './words-field.tsx'

interface Properties {
  asking: FeedbackContext
  words: RestWords
  answers: Answers
  /** The first answer was pressed: what follows it comes by itself. */
  isMeant: boolean
  ask: AskQuestion
  give: () => Promise<Feedback>
  /** The way out, beside the button that goes on. */
  close: VNode
  /** The answer is at the hub, or safe on this device. */
  onDone: (told: DeliveryResult, receipt: string) => void
}

/** Its field that nobody meets has a name no browser fills by itself. */
type Form = HTMLFormElement & { subject?: HTMLInputElement }

/** What was said beside the answers, as it stands in the fields. */
interface Said {
  /** `null` once it may have been said, and is not any more. */
  about: About | null | undefined
  typed: string
  helped: Helped | undefined
  /** The number of the département, as it was typed. */
  departement: string
  /** How to reach them; `null` while nothing is handed over. */
  reach: string | null
}

interface State extends Said {
  /** Name of the step that is seen. */
  at: string
  /** Names of steps that were passed, with an answer or without. */
  passed: ReadonlySet<string>
  /** It was sent without the comment that its form needs. */
  isBare: boolean
  isSending: boolean
  told: DeliveryResult | null
}

const nameOf = (step: Step | undefined) => (step?.kind === 'question' ? step.item : '')

/** All steps after the first answer, one at a time; what was answered before is one line above. */
export class Rest extends Component<Properties, State> {
  override state: State = {
    at: this.props.isMeant
      ? this.#after(this.props.asking.configuration.opening, new Set())
      : this.props.asking.configuration.opening,
    passed: new Set(),
    about: undefined,
    typed: '',
    helped: undefined,
    departement: '',
    reach: null,
    isBare: false,
    isSending: false,
    told: null,
  }
  #form = createRef<Form>()
  #field = createRef<HTMLTextAreaElement>()

  override componentDidMount(): void {
    if (this.props.isMeant) this.#focus()
    // Who left the first question by the keyboard was on a button that is gone: what goes on comes next.
    else if (document.activeElement === document.body)
      this.#form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }

  /** The focus follows the step, and reads it out with its place. */
  #focus = (): void => {
    const asked = this.#form.current?.querySelector<HTMLElement>('legend, .asked')
    // Laid out first: Firefox gives the focus to no legend before.
    asked?.getClientRects()
    asked?.setAttribute('aria-describedby', 'progress')
    asked?.focus()
  }

  #steps(answers = this.props.answers): Step[] {
    const { configuration, visit } = this.props.asking
    return stepsOf(configuration, visit, answers)
  }

  /** Name of the step to see after one: the next that has no answer and was not passed, else the last. */
  #after(name: string, passed: ReadonlySet<string>, answers = this.props.answers): string {
    const steps = this.#steps(answers)
    const at = steps.findIndex((step) => nameOf(step) === name)
    const isOpen = (step: Step) => !isAnswered(step, answers) && !passed.has(nameOf(step))
    return nameOf(steps.slice(at + 1).find(isOpen) ?? steps.at(-1))
  }

  #go(at: string, passed = this.state.passed): void {
    if (at !== this.state.at) this.setState({ at, passed, told: null }, this.#focus)
  }

  /** Leaves a step for the next that is open. */
  #pass(answers = this.props.answers): void {
    const { at, passed } = this.state
    const now = new Set(passed).add(at)
    this.#go(this.#after(at, now, answers), now)
  }

  /** @param isEnd with what stands beside the last step. */
  #remarks(isEnd: boolean): Remarks {
    const { about, typed, helped, departement, reach } = this.state
    const { host } = this.props.asking
    const comment = readComment(typed, this.props.words).text
    const request = host.getAttribute('request')
    return {
      // Words that are neither a fault nor a case are an opinion.
      about: about ?? (comment ? 'opinion' : about),
      comment,
      ...(isEnd && {
        helped,
        departement: readDepartement(departement),
        trap: !!this.#form.current?.subject?.value || undefined,
        handover:
          reach === null
            ? undefined
            : { ...(reach.trim() && { reach: reach.trim() }), ...(request && { request }) },
      }),
    }
  }

  /** Goes on: keeps the words of their step, and ends with the last. */
  #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { asking, give, answers } = this.props
    const { at, isSending, typed } = this.state
    if (isSending) return
    const { configuration, visit } = asking
    const comment = readComment(typed, this.props.words)
    const isWords = at === ''
    if (isWords && charactersLeft(comment, configuration.comment) < 0)
      return this.#field.current?.focus()
    if (isWords && visit.form.comment && !comment.text)
      return this.setState({ isBare: true }, () => this.#field.current?.focus())
    const steps = this.#steps()
    if (at === nameOf(steps.at(-1))) return this.#finish()
    this.#pass()
    const feedback = isWords && (await give().catch(() => null))
    if (feedback) void feedback.keep(keptAnswers(asking, answers), this.#remarks(false))
  }

  async #finish(): Promise<void> {
    const { asking, answers, give, onDone } = this.props
    this.setState({ isSending: true })
    const feedback = await give().catch(() => null)
    const done = (told: DeliveryResult) => feedback && onDone(told, feedback.receipt)
    const told = (await feedback?.finish(
      keptAnswers(asking, answers),
      this.#remarks(true),
      done,
    )) ?? { fate: 'lost' }
    this.setState({ told, isSending: false })
    if (told.fate === 'sent' || told.fate === 'kept') done(told)
  }

  #asked(step: Step, steps: readonly Step[]) {
    const { asking, words, ask } = this.props
    if (step.kind === 'question')
      return ask(step.item, step.title && <span class="quiet">{step.title}</span>, (answers) =>
        this.#pass(answers),
      )
    return (
      <WordsField
        words={words}
        configuration={asking.configuration}
        isNeeded={!!asking.visit.form.comment}
        isSorry={steps.indexOf(step) === 1 && steps.length > 2}
        field={this.#field}
        {...this.state}
        onChange={(said) => this.setState({ ...said, isBare: false })}
      />
    )
  }

  override render({ asking, words, answers, close }: Properties) {
    const { at, isSending, told } = this.state
    const steps = this.#steps()
    const step = steps.find((one) => nameOf(one) === at) ?? steps.at(-1)
    if (!step) return null
    const isLast = step === steps.at(-1)
    const isOpen = step.kind === 'question' && !isAnswered(step, answers)
    const isFault = told && !isSending
    return (
      // Each step has its own: its buttons wake anew.
      <form key={nameOf(step)} ref={this.#form} onSubmit={this.#submit} noValidate>
        <StepLine
          steps={steps}
          at={step}
          configuration={asking.configuration}
          words={words}
          answers={answers}
          typed={this.state.typed}
          onChange={(before) => this.#go(nameOf(before))}
        />
        {this.#asked(step, steps)}
        <p class={isFault ? 'fault' : 'quiet'} role="status">
          {isSending
            ? words.sending
            : told &&
              (told.fate === 'refused' ? fill(words.refused, { why: told.why }) : words.notKept)}
        </p>
        <div class="row foot">
          <button
            type="submit"
            class={isOpen && !isLast ? 'link' : 'send'}
            part="button"
            aria-disabled={isSending}
          >
            {isLast
              ? told
                ? asking.configuration.text['again']
                : words.finish
              : isOpen
                ? words.pass
                : words.next}
          </button>
          {isLast && (
            <>
              <DetailsFold
                words={words}
                configuration={asking.configuration}
                {...this.state}
                onChange={(said) => this.setState(said)}
              />
              {/* Nobody meets it: what fills it is a machine. */}
              <input name="subject" aria-hidden tabIndex={-1} autocomplete="off" />
            </>
          )}
          {close}
        </div>
      </form>
    )
  }
}
