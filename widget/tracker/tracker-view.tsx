import { Component, createRef } from 'preact'
import type { TrackerWords } from '#shared/contract/requests/tracker-words.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { TrackingView } from '#shared/drawing/tracking.tsx'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'
import { readCode } from '../form/form.tsx'
import type { HubClient } from '../hub/hub-client.ts'
import type { PageEvent } from '../page/dispatch-page-event.ts'

interface Properties extends TrackerWords {
  client: HubClient
  text: UsagerText['tracker']
}

const tracked: `parvis-${PageEvent}` = 'parvis-tracked'

/** What the usager sees: the question with what was wrong, the wait, or their request. */
interface State {
  typed: string
  fault: string
  /** The code typed is a receipt: it opens another page. */
  receipt: string | null
  /** Moves the focus to the field, so that a screen reader reads the fault. */
  isMoved?: boolean
  isLooking: boolean
  tracking: Tracking | null
}

/** Asks for the code and shows the request. The code stays in this page and is kept nowhere. */
export class TrackerView extends Component<Properties, State> {
  override state: State = {
    typed: '',
    fault: '',
    receipt: null,
    isLooking: false,
    tracking: null,
  }
  #frame = createRef<HTMLElement>()
  #field = createRef<HTMLInputElement>()

  /** The focus follows what just changed. */
  override componentDidUpdate(_: Properties, before: State): void {
    // One of the two is there: the request, or the field.
    const frame = this.#frame.current
    if (frame && !before.tracking) {
      frame.focus()
      frame.dispatchEvent(new CustomEvent(tracked, { bubbles: true, composed: true }))
    } else if (before.tracking) this.#field.current?.focus()
  }

  #show = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { client, locale, text } = this.props
    const { typed } = this.state
    const code = readCode(typed, 'tracking')
    // A code with no letter is of a request here.
    const receipt = readCode(typed) ? null : readCode(typed, 'receipt')
    this.setState({ receipt })
    if (receipt) return this.#refuse(text.isReceipt)
    if (!code) return this.#refuse(text.notACode)
    this.setState({ fault: '', isLooking: true })
    try {
      const path = `v1/tracking?locale=${locale}`
      const signal = AbortSignal.timeout(15_000)
      const tracking = await client.read<Tracking>(path, signal, { 'Parvis-Tracking': code })
      this.setState({ tracking, isLooking: false })
    } catch (error) {
      const isUnknown = (error as { status?: number }).status === 404
      this.#refuse(isUnknown ? text.unknown : text.unreachable)
    }
  }

  /** What is wrong is heard once: read out, or with the field the focus goes back to. */
  #refuse(fault: string): void {
    const field = this.#field.current
    const isMoved = !field?.matches(':focus')
    this.setState({ fault, isMoved, isLooking: false }, () => field?.focus())
  }

  override render({ client, locale, direction, text }: Properties) {
    const { typed, fault, receipt, isMoved, isLooking, tracking } = this.state
    if (tracking)
      return (
        <section
          class="frame"
          part="frame"
          lang={locale}
          dir={direction}
          ref={this.#frame}
          tabIndex={-1}
          aria-label={tracking.headline}
        >
          <TrackingView tracking={tracking} text={text} />
          <button
            type="button"
            part="button"
            onClick={() => this.setState({ tracking: null, typed: '' })}
          >
            {text.another}
          </button>
        </section>
      )
    return (
      <form
        class="frame"
        part="frame"
        lang={locale}
        dir={direction}
        onSubmit={this.#show}
        noValidate
      >
        <label for="code">{text.code}</label>
        <p class="quiet" id="hint">
          {text.codeHint}
        </p>
        <p class={fault && 'fault'} id="fault" role={isMoved ? undefined : 'alert'}>
          {fault}{' '}
          {receipt && (
            <a href={`${client.hub}recu?locale=${locale}#${receipt}`}>{text.openReceipt}</a>
          )}
        </p>
        <input
          ref={this.#field}
          id="code"
          class="field"
          part="field"
          dir="ltr"
          value={typed}
          onInput={(event) => this.setState({ typed: event.currentTarget.value })}
          maxLength={64}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={!!fault}
          aria-describedby="fault hint"
        />
        <button type="submit" part="button">
          {text.show}
        </button>
        <p role="status" class="quiet">
          {isLooking && text.loading}
        </p>
      </form>
    )
  }
}
