import { Component, createRef, type VNode } from 'preact'
import { type About, abouts, type Helped, helps } from '#shared/quality/said.ts'
import { fill } from '#shared/text/fill.ts'
import type { Answers, Feedback, FeedbackContext, Remarks } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import { charactersLeft, readComment } from './comment.ts'
import { CommentField } from './comment-field.tsx'
import { DepartementField } from './departement-field.tsx'
import { HandoverField } from './handover-field.tsx'
import { answersTo, type PageAsked, pagesAfter } from './pages.ts'
import { PersonalCase } from './personal-case.tsx'
import { Radios } from './radios.tsx'
import { Sent } from './sent.tsx'
import type { RestWords } from './words.ts'

interface Properties {
  asking: FeedbackContext
  words: RestWords
  answers: Answers
  ask: (name: string) => VNode | undefined | false
  give: () => Promise<Feedback>
  /** The answer is at the hub, or safe on this device. */
  onDone: (told: DeliveryResult, receipt: string) => void
}

/** Its field that nobody meets has a name no browser fills by itself. */
type Form = HTMLFormElement & { subject: HTMLInputElement }

interface State {
  page: number
  about: About | undefined
  typed: string
  helped: Helped | undefined
  postcode: string
  departement: string | undefined
  /** It was sent without the comment that its form needs. */
  isBare: boolean
  reach: string | null
  isSending: boolean
  told: DeliveryResult | null
}

/** All that may be said after the first question, on one page unless the form has several. */
export class Rest extends Component<Properties, State> {
  override state: State = {
    page: 0,
    about: undefined,
    typed: '',
    helped: undefined,
    postcode: '',
    departement: undefined,
    isBare: false,
    reach: null,
    isSending: false,
    told: null,
  }
  #top = createRef<HTMLParagraphElement>()
  #field = createRef<HTMLTextAreaElement>()
  #tens = { current: 0 }

  get #isCommentNeeded(): boolean {
    return this.props.asking.visit.form.comment === 'required'
  }

  get #pages(): PageAsked[] {
    const { asking, answers } = this.props
    return pagesAfter(asking.configuration, asking.visit, answers)
  }

  #turn(by: 1 | -1): void {
    this.setState(
      ({ page }) => ({ page: page + by }),
      () => {
        const top = this.#top.current
        top?.focus({ preventScroll: true })
        top?.scrollIntoView()
      },
    )
  }

  #send = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { asking, words, answers, give, onDone } = this.props
    const { configuration, visit, host } = asking
    const { about, typed, helped, departement, reach, isSending, page } = this.state
    const pages = this.#pages
    if (page < pages.length - 1) return this.#turn(1)
    const isNeeded = this.#isCommentNeeded
    const isCommented = isNeeded || about === 'opinion' || about === 'fault'
    const comment = readComment(isCommented ? typed : '', words)
    if (isSending) return
    if (charactersLeft(comment, configuration.comment) < 0) return this.#field.current?.focus()
    if (isNeeded && !comment.text.trim())
      return this.setState({ isBare: true }, () => this.#field.current?.focus())
    this.setState({ isSending: true })
    const request = host.getAttribute('request')
    const said: Remarks = {
      about,
      comment: comment.text || undefined,
      helped,
      departement,
      trap: !!(event.target as Form).subject.value || undefined,
      handover:
        reach === null
          ? undefined
          : { ...(reach.trim() && { reach: reach.trim() }), ...(request && { request }) },
    }
    const feedback = await give().catch(() => null)
    const counted = answersTo(configuration, visit, pages, answers)
    const done = (told: DeliveryResult) => feedback && onDone(told, feedback.receipt)
    const told: DeliveryResult = (await feedback?.finish(counted, said, done)) ?? { fate: 'lost' }
    this.setState({ told, isSending: false })
    if (told.fate === 'sent' || told.fate === 'kept') done(told)
  }

  #more() {
    const { asking, words } = this.props
    const { about, typed, helped, postcode, departement, isBare, reach } = this.state
    const isNeeded = this.#isCommentNeeded
    const { configuration } = asking
    const { asks } = configuration
    const isPersonal = about === 'personal'
    return (
      <>
        {configuration.comment > 0 && !isNeeded && (
          <Radios
            name="about"
            legend={words.about}
            choices={abouts.map((one) => [one, words[one]] as const)}
            value={about}
            onChoose={(about) => this.setState({ about })}
          />
        )}
        <div role="status">
          {isPersonal && <PersonalCase words={words} configuration={configuration} />}
        </div>
        {(isNeeded || (about && !isPersonal)) && (
          <CommentField
            words={words}
            typed={typed}
            comment={readComment(typed, words)}
            longest={configuration.comment}
            field={this.#field}
            tens={this.#tens}
            need={isNeeded ? (isBare ? 'missing' : 'said') : null}
            onChange={(typed) => this.setState({ typed, isBare: false })}
          />
        )}
        {(asks.helped || asks.departement) && (
          <details>
            <summary>{words.you}</summary>
            {asks.helped && (
              <Radios
                name="helped"
                legend={words.helped}
                choices={helps.map((one) => [one, words[one]] as const)}
                value={helped}
                onChoose={(helped) => this.setState({ helped })}
              />
            )}
            {asks.departement && (
              <DepartementField
                words={words}
                postcode={postcode}
                departement={departement}
                onChange={(postcode, departement) => this.setState({ postcode, departement })}
              />
            )}
          </details>
        )}
        {asks.handover && (
          <HandoverField
            words={words}
            locale={configuration.locale}
            reach={reach}
            onChange={(reach) => this.setState({ reach })}
          />
        )}
        {/* Nobody meets it: what fills it is a machine. */}
        <input name="subject" aria-hidden tabIndex={-1} autocomplete="off" />
        <p class="quiet">
          {configuration.notice} <a href={configuration.notice_url}>{words.noticeLink}</a>
        </p>
        <Sent words={words} isPageSent={configuration.page === true} />
      </>
    )
  }

  override render({ words, ask }: Properties) {
    const { page, isSending, told } = this.state
    const pages = this.#pages
    const asked = pages[page]
    const isLast = page === pages.length - 1
    const isFault = told && !isSending
    return (
      <form onSubmit={this.#send} noValidate>
        <p class="quiet top" ref={this.#top} tabIndex={-1}>
          {pages.length > 1 ? fill(words.page, { n: page + 1, of: pages.length }) : words.more}
        </p>
        {asked?.title && <h2>{asked.title}</h2>}
        {asked?.items.map(ask)}
        {isLast && this.#more()}
        <p class={isFault ? 'fault' : 'quiet'} role="status">
          {isSending
            ? words.sending
            : told &&
              (told.fate === 'refused' ? fill(words.refused, { why: told.why }) : words.notKept)}
        </p>
        <div class="turn">
          <button type="submit" class="send" part="button" aria-disabled={isSending}>
            {!isLast ? words.next : told ? words.again : words.send}
          </button>
          {page > 0 && (
            <button type="button" onClick={() => this.#turn(-1)}>
              {words.previous}
            </button>
          )}
        </div>
      </form>
    )
  }
}
