import type { Words } from './words.ts'

/** The focus follows what just changed; one function, so that it is called once. */
const takeFocus = (said: HTMLElement | null) => said?.focus()

/** What became of the answer, and the code to keep. */
export function Thanks({
  words,
  isKept,
  receipt,
}: {
  words: Words
  isKept: boolean
  receipt: string
}) {
  return (
    <div class="thanks">
      <p ref={takeFocus} class="said" role="status" tabIndex={-1}>
        {isKept ? words.thanksKept : words.thanks}
      </p>
      <p>
        {words.receipt}
        <output class="receipt" part="receipt">
          {receipt}
        </output>
      </p>
      <p class="quiet">{words.receiptUse}</p>
      <p class="quiet">{words.use}</p>
    </div>
  )
}
