import { Component } from 'preact'
import type { PublicChange } from '#shared/contract/feedback/public-change.ts'
import { fill } from '#shared/text/fill.ts'
import { writeMailLink } from '#shared/text/write-mail-link.ts'
import type { FeedbackContext } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import { Copy } from './copy.tsx'
import type { RestWords } from './words.ts'

/**
 * The focus follows what just changed, and reads it out; what changes later is announced. One
 * function, so that it is called once.
 */
const takeFocus = (said: HTMLElement | null) => {
  said?.focus()
  said?.setAttribute('aria-live', 'polite')
}

interface Properties {
  asking: FeedbackContext
  words: RestWords
  told: DeliveryResult
  receipt: string
}

/** What became of the answer, the code to keep, and a change that answers have led to. */
export class Thanks extends Component<Properties, { told: PublicChange | null }> {
  override state: { told: PublicChange | null } = { told: null }

  override componentDidMount(): void {
    const { asking, told } = this.props
    if (told.fate !== 'sent') return
    // Nobody waits for it; without it nothing is missing.
    const service = new URLSearchParams({ service: asking.host.getAttribute('service') ?? '' })
    asking.client
      .read<PublicChange>(`v1/sites/${asking.configuration.site}/change?${service}`)
      .then((change) => this.setState({ told: change }))
      .catch(() => {})
  }

  /** The page of the receipt, with its code after the `#`, where no browser sends it. */
  get #page(): string {
    return `${this.props.asking.configuration.receipt_url}#${this.props.receipt}`
  }

  get #letter(): [subject: string, lines: string[]] {
    const { asking, words, receipt } = this.props
    return [
      `${words.receipt} – ${asking.configuration.name}`,
      [words.receipt, receipt, '', words.receiptUse, this.#page],
    ]
  }

  /** By whatever the person sends messages with; nothing of it passes by the hub. */
  #share = (event: Event): void => {
    if (!('share' in navigator)) return
    event.preventDefault()
    const [title, lines] = this.#letter
    navigator.share({ title, text: lines.join('\n') }).catch((error: Error) => {
      if (error.name !== 'AbortError') location.href = writeMailLink(title, lines)
    })
  }

  /** One change, where a reply says so publicly; else the replies, where there are some. */
  #change() {
    const { asking, words } = this.props
    const { told } = this.state
    if (!told?.replies) return null
    const { site, locale, receipt_url } = asking.configuration
    return (
      <p class="quiet change">
        {/* Of the hub itself, wherever this widget came from. */}
        <a href={`${new URL(`avis/${site}?locale=${locale}`, receipt_url)}`}>
          {told.change ? words.changed : words.replies}
        </a>
        <span dir="auto">{told.change}</span>
      </p>
    )
  }

  override render({ words, told, receipt }: Properties) {
    const said = (text: string) => (
      <p ref={takeFocus} class="said" tabIndex={-1}>
        {text}
      </p>
    )
    // Nothing was kept that a code could read.
    if (told.fate === 'refused')
      return <div class="thanks">{said(fill(words.refused, { why: told.why }))}</div>
    return (
      <div class="thanks">
        {said(told.fate === 'kept' ? words.thanksKept : words.thanks)}
        <p>
          {words.receipt}
          <output class="receipt" part="receipt" dir="ltr" aria-live="off">
            {receipt}
          </output>
        </p>
        <div class="row turn">
          <Copy words={words} label={words.copy} receipt={receipt} />
          <a class="button" href={writeMailLink(...this.#letter)} onClick={this.#share}>
            {words.mail}
          </a>
        </div>
        <p class="quiet">
          {words.receiptUse} <a href={this.#page}>{words.receiptPage}</a>
        </p>
        {this.#change()}
      </div>
    )
  }
}
