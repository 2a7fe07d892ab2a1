import { Component } from 'preact'
import type { Answers, Feedback, FeedbackContext } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { AskQuestion } from '../rest/ask-question.ts'
import type { RestWords } from '../rest/words.ts'
import { startRestPeriod } from '../visit/rest-period.ts'
import { QuestionField } from './question-field.tsx'
import type { Words } from './words.ts'

/** What follows the first question, once it is loaded. */
export type Rest = typeof import('../rest/rest.tsx')['rest'] & { words: RestWords }

interface Properties {
  asking: FeedbackContext & { onClose: () => void }
  /** The démarche has ended; before, only the prediction is asked. */
  isEnded: boolean
  /** What delivers the answers; rejects while it cannot be fetched. */
  give: () => Promise<Feedback>
  /** What follows the first question, once it is there. */
  rest: Rest | undefined
  /** Fetches it; rejects while it cannot be fetched. */
  follow: () => Promise<void>
  /** Goes on in another language. */
  speak: (words: RestWords) => void
}

interface State {
  answers: Answers
  /** Nothing while it never was; then whether it is, or is being tried again. */
  isCut: boolean | undefined
  /** Its code, once the first answer is at the hub or safe on this device; told beside what follows. */
  receipt: string | undefined
  /** The first answer was pressed, not only passed over and left. */
  isMeant: boolean
  done: { told: DeliveryResult; receipt: string } | null
}

/**
 * The whole form on one card, one step at a time. The first question is the widget; what follows it
 * takes its place.
 */
// A class: what comes back later reads the properties that hold by then. No part of the form needs hooks.
export class FormView extends Component<Properties, State> {
  override state: State = {
    answers: {},
    isCut: undefined,
    receipt: undefined,
    isMeant: true,
    done: null,
  }

  override componentDidUpdate({ isEnded }: Properties): void {
    if (isEnded !== this.props.isEnded) this.setState({ receipt: undefined })
  }

  /** The question that stands alone: the opening one, or the prediction before the démarche. */
  get #first(): string {
    const { asking, isEnded } = this.props
    return (!isEnded && asking.visit.drawn?.before) || asking.configuration.opening
  }

  /** Keeps every answer at once: who leaves after it has lost nothing. */
  #answer(given: Answers, isMeant: boolean): Answers {
    const first = this.#first
    const { asking, rest } = this.props
    const answers = { ...this.state.answers, ...given }
    this.setState({ answers, isMeant, receipt: undefined })
    startRestPeriod()
    if (!rest && this.props.isEnded) void this.#follow()
    this.props
      .give()
      .then(async (feedback) => {
        const { fate } = await feedback.keep(rest?.keep(asking, answers) ?? answers)
        // The démarche may have ended meanwhile: what is safe is not what is asked now.
        if (first === this.#first && first in given && (fate === 'sent' || fate === 'kept'))
          this.setState({ receipt: feedback.receipt })
      })
      // The next part carries it again.
      .catch(() => {})
    return answers
  }

  #follow = async (): Promise<void> => {
    // Cleared before each try: a screen reader announces only what changes.
    if (this.state.isCut) this.setState({ isCut: false })
    try {
      await this.props.follow()
      this.setState({ isCut: undefined })
    } catch {
      this.setState({ isCut: true })
    }
  }

  #speak = (words?: RestWords): void => {
    this.setState({ isCut: !words || undefined })
    if (words) this.props.speak(words)
  }

  #ask: AskQuestion = (name, above, onMeant) => {
    const { questions, scales, opening, bad } = this.props.asking.configuration
    const question = questions[name]
    const scale = question && scales[question.scale]
    // Several answers are never asked first: what ticks them comes with what follows.
    const Field = scale?.several ? this.props.rest?.CheckboxField : QuestionField
    return (
      scale &&
      Field && (
        <Field
          key={name}
          name={name}
          question={question}
          scale={scale}
          answers={this.state.answers}
          faces={name === opening ? bad : undefined}
          above={above}
          onAnswer={(given, isMeant) => {
            const answers = this.#answer(given, isMeant)
            if (isMeant) onMeant?.(answers)
          }}
        />
      )
    )
  }

  #refuse = (): void => {
    startRestPeriod()
    this.props.asking.onClose()
  }

  /** Who asks, on the first step and on the last: in between, what was answered stands there. */
  #who({ asking }: Properties) {
    const { identity } = asking.configuration
    return (
      identity && (
        <p class="quiet row who">
          {identity.crest_url && <img src={identity.crest_url} alt="" width={28} height={28} />}
          {identity.name}
        </p>
      )
    )
  }

  /** Between the first step and the last: who asks stays, and their language. */
  get #isBetween(): boolean {
    const { rest, isEnded } = this.props
    return !!rest && isEnded && this.#first in this.state.answers && !this.state.done
  }

  /** The way out, beside what goes on, and what did not come. */
  #close({ asking, rest }: Properties, words: Words) {
    const { isUnprompted, onClose } = asking
    const { answers, isCut } = this.state
    const isRefusable = !isUnprompted && !(this.#first in answers)
    return (
      <>
        <p class={isCut ? 'fault' : ''} role="alert">
          {isCut && words.cut}
        </p>
        {rest && !this.#isBetween && (
          <rest.Languages asking={asking} words={rest.words} onSpoken={this.#speak} />
        )}
        <button
          type="button"
          class="link"
          part="close"
          onClick={isRefusable ? this.#refuse : onClose}
        >
          {isRefusable ? words.notNow : words.close}
        </button>
      </>
    )
  }

  #steps(properties: Properties, words: Words) {
    const { answers, isMeant, isCut, done } = this.state
    const { asking, rest, give } = properties
    const close = this.#close(properties, words)
    if (rest && this.#isBetween)
      return (
        <rest.Rest
          asking={asking}
          words={rest.words}
          answers={answers}
          isMeant={isMeant}
          ask={this.#ask}
          give={give}
          close={close}
          onDone={(told, receipt) => this.setState({ done: { told, receipt } })}
        />
      )
    return (
      <>
        {this.#who(properties)}
        {done && rest ? (
          <rest.Thanks asking={asking} words={rest.words} {...done} />
        ) : (
          this.#ask(this.#first)
        )}
        <div class="row foot">
          {!done && isCut !== undefined && this.#first in answers && (
            <button type="button" onClick={this.#follow}>
              {words.again}
            </button>
          )}
          {close}
        </div>
      </>
    )
  }

  /** What stands below: what will be asked, then what is kept. */
  #below({ isEnded }: Properties, words: Words) {
    const { answers, receipt } = this.state
    if (receipt) return words.firstKept
    if (!isEnded) return words.before
    return !(this.#first in answers) && words.help
  }

  override render(properties: Properties) {
    const { asking, rest, isEnded } = properties
    const { configuration, isUnprompted: isOpened, onClose } = asking
    const { done, receipt } = this.state
    const words = configuration.text as Words
    return (
      <section
        class="card"
        part="card"
        lang={configuration.locale}
        dir={configuration.direction}
        role={isOpened ? 'dialog' : 'region'}
        aria-label={words.region}
        style={{
          '--own': configuration.identity?.accent,
          '--own-dark': configuration.identity?.accent_dark,
        }}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpened) onClose()
        }}
      >
        {this.#steps(properties, words)}
        {!done && (
          <div class="quiet row kept">
            <span role="status">{this.#below(properties, words)}</span>
            {rest && receipt && isEnded && (
              <rest.Copy words={rest.words} label={rest.words.copyReceipt} receipt={receipt} />
            )}
          </div>
        )}
      </section>
    )
  }
}
