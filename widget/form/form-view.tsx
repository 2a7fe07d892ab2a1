import { Component, createRef } from 'preact'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import { commentLength } from '#shared/quality/limits.ts'
import { fill } from '#shared/text/fill.ts'
import type { Told } from '../delivery/told.ts'
import type { Answers, Feedback } from '../delivery.ts'
import { CommentField, cleanComment } from './comment-field.tsx'
import { QuestionField } from './question-field.tsx'
import { Thanks } from './thanks.tsx'
import type { Words } from './words.ts'

interface Properties {
  configuration: SiteConfiguration
  stream: 'invited' | 'open'
  drawn: { item: string; third: string }
  /** What delivers the answers; rejects while it cannot be fetched. */
  give: () => Promise<Feedback>
  onClose: () => void
}

interface State {
  answers: Answers
  comment: string
  isSending: boolean
  told: Told | null
  /** The first answer is at the hub, or safe on this device. */
  isSafe: boolean
  receipt: string
}

/**
 * The whole form on one card. The first question is the widget; its answer is saved at once and
 * the rest appears below, without moving what was read.
 */
// A class, because the hooks of a function would weigh as much as all the questions.
export class FormView extends Component<Properties, State> {
  override state: State = {
    answers: {},
    comment: '',
    isSending: false,
    told: null,
    isSafe: false,
    receipt: '',
  }
  #card = createRef<HTMLElement>()

  override componentDidMount(): void {
    // A form the person opened takes the focus; one that invites leaves it where it is.
    if (this.props.stream === 'open') this.#card.current?.focus()
  }

  #answer(name: string, value: Answers[string]): void {
    const { configuration, give } = this.props
    const isOpening = name === configuration.opening
    const answers = { ...this.state.answers, [name]: value }
    this.setState({ answers })
    // Each change of it is sent: arrow keys pass over answers that are not meant.
    if (isOpening)
      give()
        .then((feedback) => feedback.begin({ [name]: value }))
        .then(({ fate }) => this.setState({ isSafe: fate === 'sent' || fate === 'kept' }))
        // The rest of the form carries it again when it is sent.
        .catch(() => {})
  }

  #send = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { answers, comment, isSending } = this.state
    const cleaned = cleanComment(comment)
    if (isSending || [...cleaned].length > commentLength) return
    this.setState({ isSending: true })
    const feedback = await this.props.give().catch(() => null)
    const told: Told = (await feedback?.finish(answers, cleaned)) ?? { fate: 'lost' }
    this.setState({ told, isSending: false, receipt: feedback?.receipt ?? '' })
  }

  #ask(name: string) {
    const question = this.props.configuration.questions[name]
    return (
      question && (
        <QuestionField
          name={name}
          question={question}
          value={this.state.answers[name]}
          onAnswer={(value) => this.#answer(name, value)}
        />
      )
    )
  }

  #rest(words: Words) {
    const { configuration, drawn } = this.props
    const { comment, isSending, told } = this.state
    return (
      <>
        <p class="quiet">{words.more}</p>
        {this.#ask(drawn.item)}
        {this.#ask(drawn.third)}
        <CommentField
          words={words}
          value={comment}
          onChange={(comment) => this.setState({ comment })}
        />
        <p class="quiet">
          {configuration.notice} {words.measured}
        </p>
        {told && !isSending && (
          <p class="fault" role="alert">
            {told.fate === 'refused' ? fill(words.refused, { why: told.why }) : words.notKept}
          </p>
        )}
        <button type="submit" class="send" part="button" aria-disabled={isSending}>
          {isSending ? words.sending : told ? words.again : words.send}
        </button>
      </>
    )
  }

  override render({ configuration, stream, onClose }: Properties) {
    const { answers, told, isSafe, receipt } = this.state
    const words = configuration.text as Words
    const isOpened = stream === 'open'
    const isBegun = configuration.opening in answers
    return (
      <section
        ref={this.#card}
        class="card"
        part="card"
        lang={configuration.locale}
        role={isOpened ? 'dialog' : 'region'}
        aria-label={words.region}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpened) onClose()
        }}
      >
        {told?.fate === 'sent' || told?.fate === 'kept' ? (
          <Thanks words={words} isKept={told.fate === 'kept'} receipt={receipt} />
        ) : (
          <form onSubmit={this.#send} noValidate>
            {this.#ask(configuration.opening)}
            <p class="quiet" role="status">
              {isSafe ? words.firstKept : words.help}
            </p>
            {isBegun && this.#rest(words)}
          </form>
        )}
        {isOpened && (
          <button type="button" class="close" onClick={onClose}>
            {words.close}
          </button>
        )}
      </section>
    )
  }
}
