import { Component } from 'preact'
import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { QuestionScale } from '#shared/contract/catalogue/site.ts'
import { Face } from '#shared/drawing/face.tsx'
import { widthOfRow } from '#shared/quality/fits-row.ts'
import type { QuestionAsked } from '../rest/ask-question.ts'

/**
 * One question: its answers as wide buttons, which are radios, then the ones that are not points. An
 * arrow key passes over them without answering: Enter, Space, a press, or leaving the group does.
 */
export class QuestionField extends Component<QuestionAsked> {
  /** The answer an arrow key stands on, which the browser itself shows as chosen. */
  #passed: AnswerValue | undefined
  #isArrow = false

  #take(value: AnswerValue, isMeant: boolean): void {
    this.#passed = undefined
    this.props.onAnswer({ [this.props.name]: value }, isMeant)
  }

  #leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (this.#passed !== undefined && !(currentTarget as Element).contains(relatedTarget as Node))
      this.#take(this.#passed, false)
  }

  #release = (): void => {
    this.#isArrow = false
  }

  #press = (value: AnswerValue, event: KeyboardEvent): void => {
    const { key, repeat } = event
    this.#isArrow = key.startsWith('Arrow')
    if (key !== 'Enter' && key !== ' ') return
    event.preventDefault()
    if (!repeat) this.#take(value, true)
  }

  #choices(offered: QuestionScale['answers'], isAside?: boolean) {
    const { name, answers, faces } = this.props
    // Words at both ends, numbers alone between them.
    const isNumbers = offered[1]?.label === `${offered[1]?.value}`
    return (
      <div
        class={`row ${isAside ? 'aside' : 'points'} ${isNumbers ? 'numbers' : ''}`}
        style={{ '--need': `${widthOfRow(offered.map(({ label }) => label))}em` }}
      >
        {offered.map(({ value, label }) => (
          <label key={value} class="answer" part="answer">
            <span class="in">
              <input
                type="radio"
                name={name}
                aria-label={isNumbers ? label : undefined}
                // As it is drawn: then the browser moves it.
                defaultChecked={answers[name] === value}
                onKeyDown={(event) => this.#press(value, event)}
                onChange={() => {
                  if (this.#isArrow) this.#passed = value
                }}
                // An arrow key clicks too.
                onClick={() => this.#isArrow || this.#take(value, true)}
              />
              {faces && !isAside && <Face points={offered} bad={faces} value={value} />}
              <span>{isNumbers ? value : label}</span>
            </span>
          </label>
        ))}
        {isNumbers && (
          <p class="quiet" aria-hidden>
            <span>{offered[0]?.label}</span>
            <span>{offered.at(-1)?.label}</span>
          </p>
        )}
      </div>
    )
  }

  override render({ question, scale, above }: QuestionAsked) {
    return (
      <fieldset part="question" onFocusOut={this.#leave} onKeyUp={this.#release}>
        <legend tabIndex={-1}>
          {above}
          {question.wording}
        </legend>
        {this.#choices(scale.answers)}
        {this.#choices(scale.aside, true)}
      </fieldset>
    )
  }
}
