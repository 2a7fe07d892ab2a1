import { Component } from 'preact'
import { fill } from '#shared/text/fill.ts'
import type { FeedbackContext } from '../delivery/delivery.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
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

/** What became of the answer, and the code to keep: copied, printed, or written down. */
export class Thanks extends Component<Properties, { isCopied: boolean }> {
  override state = { isCopied: false }

  #copy = (): void => {
    // Where a page refuses the clipboard, the code is still there to be selected in one touch.
    navigator.clipboard?.writeText(this.props.receipt).then(
      () => this.setState({ isCopied: true }),
      () => {},
    )
  }

  /** A sheet with the code alone: the page around it is not what is kept. */
  #print = (): void => {
    const { asking, words, receipt } = this.props
    const sheet = open('', '_blank')
    if (!sheet) return
    const { body, documentElement } = sheet.document
    documentElement.lang = asking.configuration.locale
    documentElement.dir = asking.configuration.direction
    for (const line of [asking.configuration.name, words.receipt, receipt, words.receiptUse]) {
      const paragraph = sheet.document.createElement('p')
      paragraph.textContent = line
      body.append(paragraph)
    }
    const address = sheet.document.createElement('p')
    address.textContent = asking.configuration.receipt_url
    body.append(address)
    sheet.document.title = words.receipt
    sheet.print()
  }

  override render({ asking, words, told, receipt }: Properties) {
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
        <p class="quiet">
          {words.receiptUse} <a href={asking.configuration.receipt_url}>{words.receiptPage}</a>
        </p>
        <p class="turn">
          <button type="button" onClick={this.#copy}>
            {words.copy}
          </button>
          <button type="button" onClick={this.#print}>
            {words.print}
          </button>
        </p>
        <p class="quiet" role="status">
          {this.state.isCopied && words.copied}
        </p>
        <p class="quiet">{words.use}</p>
      </div>
    )
  }
}
