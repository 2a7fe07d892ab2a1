import { Component, createRef } from 'preact'
import type { Answers, Feedback, FeedbackContext } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { RestWords } from '../rest/words.ts'
import { startRestPeriod } from '../visit/rest-period.ts'
import { QuestionField } from './question-field.tsx'
import type { Words } from './words.ts'

/** What follows the first question, once it is loaded. */
type Rest = typeof import('../rest/rest.tsx')['rest'] & { words: RestWords }

interface Properties {
  asking: FeedbackContext & { onClose: () => void }
  /** The démarche has ended; before, only the prediction is asked. */
  isEnded: boolean
  /** What delivers the answers; rejects while it cannot be fetched. */
  give: () => Promise<Feedback>
  /** What follows the first question; rejects while it cannot be fetched. */
  follow: () => Promise<Rest>
}

interface State {
  answers: Answers
  rest: Rest | null
  /** Nothing while it never was; then whether it is, or is being tried again. */
  isCut: boolean | undefined
  /** The answer just given is at the hub, or safe on this device. */
  isSafe: boolean
  done: { told: DeliveryResult; receipt: string } | null
}

/**
 * The whole form on one card. The first question is the widget; its answer is saved at once and
 * the rest appears below, without moving what was read.
 */
// A class: what comes back later reads the properties that hold by then. No part of the form needs hooks.
export class FormView extends Component<Properties, State> {
  override state: State = { answers: {}, rest: null, isCut: undefined, isSafe: false, done: null }
  #card = createRef<HTMLElement>()

  override componentDidMount(): void {
    // A form the person opened takes the focus; one that invites leaves it where it is.
    if (this.props.asking.isUnprompted) this.#card.current?.focus({ preventScroll: true })
  }

  override componentDidUpdate({ isEnded }: Properties): void {
    if (isEnded !== this.props.isEnded) this.setState({ isSafe: false })
  }

  /** The question that stands alone: the opening one, or the prediction before the démarche. */
  get #first(): string {
    const { asking, isEnded } = this.props
    return (!isEnded && asking.visit.drawn?.before) || asking.configuration.opening
  }

  #answer = (given: Answers): void => {
    const first = this.#first
    const answers = { ...this.state.answers, ...given }
    this.setState({ answers })
    const value = given[first]
    if (value === undefined) return
    startRestPeriod()
    if (this.props.isEnded) void this.#follow()
    // Each change of it is sent: arrow keys pass over answers that are not meant.
    this.props
      .give()
      .then(async (feedback) => {
        const { fate } = await feedback.begin({ [first]: value })
        // The démarche may have ended meanwhile: what is safe is not what is asked now.
        if (first === this.#first) this.setState({ isSafe: fate === 'sent' || fate === 'kept' })
      })
      // The rest of the form carries it again when it is sent.
      .catch(() => {})
  }

  #follow = async (): Promise<void> => {
    // Cleared before each try: a screen reader announces only what changes.
    if (this.state.isCut) this.setState({ isCut: false })
    try {
      this.setState({ rest: await this.props.follow(), isCut: false })
    } catch {
      this.setState({ isCut: true })
    }
  }

  /** The button disappears once the rest is loaded: the focus goes to the rest. */
  #again = async (): Promise<void> => {
    await this.#follow()
    this.#card.current?.querySelector<HTMLElement>('.top')?.focus()
  }

  #ask = (name: string) => {
    const { questions, scales } = this.props.asking.configuration
    const question = questions[name]
    const scale = question && scales[question.scale]
    return (
      scale && (
        <QuestionField
          key={name}
          name={name}
          question={question}
          scale={scale}
          answers={this.state.answers}
          onAnswer={this.#answer}
        />
      )
    )
  }

  /** How long it takes, said only where it is true. */
  #length({ help, helpShort, helpLong }: Words): string {
    const { form, drawn } = this.props.asking.visit
    let count = 1 + Number(!!drawn) + Number(!!drawn?.third)
    for (const { items } of form.pages) count += items.length
    return count === 3 ? help : count < 3 ? helpShort : helpLong.replace('{n}', String(count))
  }

  #below({ again }: Words) {
    const { asking, give } = this.props
    const { rest, answers, isCut } = this.state
    if (rest)
      return (
        <rest.Rest
          asking={asking}
          words={rest.words}
          answers={answers}
          ask={this.#ask}
          give={give}
          onDone={(told, receipt) => this.setState({ done: { told, receipt } })}
        />
      )
    return (
      isCut !== undefined && (
        <button type="button" onClick={this.#again}>
          {again}
        </button>
      )
    )
  }

  #refuse = (): void => {
    startRestPeriod()
    this.props.asking.onClose()
  }

  override render({ asking, isEnded }: Properties) {
    const { answers, isSafe, isCut, done, rest } = this.state
    const { configuration, isUnprompted: isOpened, onClose } = asking
    const words = configuration.text as Words
    const isBegun = this.#first in answers
    const isRefusable = !isOpened && !isBegun
    return (
      <section
        ref={this.#card}
        class="card"
        part="card"
        lang={configuration.locale}
        dir={configuration.direction}
        role={isOpened ? 'dialog' : 'region'}
        aria-label={words.region}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpened) onClose()
        }}
      >
        {done && rest ? (
          <rest.Thanks asking={asking} words={rest.words} {...done} />
        ) : (
          <>
            {this.#ask(this.#first)}
            <p class="quiet state" role="status">
              {isSafe
                ? isEnded
                  ? words.firstKept
                  : words.beforeKept
                : isEnded
                  ? this.#length(words)
                  : words.before}
            </p>
            <p class={isCut ? 'fault' : ''} role="alert">
              {isCut && words.cut}
            </p>
            {isBegun && isEnded && this.#below(words)}
          </>
        )}
        {(isOpened || isRefusable) && (
          <button type="button" part="close" onClick={isOpened ? onClose : this.#refuse}>
            {isOpened ? words.close : words.notNow}
          </button>
        )}
      </section>
    )
  }
}
