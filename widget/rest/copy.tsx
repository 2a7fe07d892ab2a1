import { Component } from 'preact'
import type { RestWords } from './words.ts'

interface Properties {
  words: Pick<RestWords, 'copied'>
  /** Its words: whether the code stands beside it or not. */
  label: string
  /** The code, with its letter. */
  receipt: string
}

/** Copies the code, and says so. Where a page refuses the clipboard, the code itself is shown. */
export class Copy extends Component<Properties, { said: string }> {
  override state = { said: '' }

  #copy = (): void => {
    const { receipt, words } = this.props
    const say = (said: string) => () => this.setState({ said })
    navigator.clipboard?.writeText(receipt).then(say(words.copied), say(receipt))
  }

  override render({ label, receipt }: Properties) {
    return (
      <>
        <button type="button" title={receipt} onClick={this.#copy}>
          {label}
        </button>
        <span class="quiet copied" role="status">
          {this.state.said}
        </span>
      </>
    )
  }
}
