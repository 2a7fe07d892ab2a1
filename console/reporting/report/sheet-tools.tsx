import { fragments } from '../../route/page.ts'
import { useBilan } from './use-bilan.ts'

/** Longest contact that is printed, in characters. */
const longestContact = 200

interface SheetToolsProps {
  /** There is something to print. */
  isRead: boolean
  contact: string
  onContact(typed: string): void
}

/** What is done with the report before it is printed. */
export function SheetTools({ isRead, contact, onContact }: SheetToolsProps) {
  const { tools: words } = useBilan()
  return (
    <section class="sheet-tools" aria-label={words.label}>
      <p>
        <a href={fragments.report}>{words.back}</a>
      </p>
      <button type="button" class="strong" disabled={!isRead} onClick={() => print()}>
        {words.print}
      </button>
      <details>
        <summary>{words.contact}</summary>
        <div class="entry-field">
          <label for="report-contact">{words.contactLabel}</label>
          <p class="field-hint" id="report-contact-hint">
            {words.contactHint}
          </p>
          <input
            id="report-contact"
            value={contact}
            maxLength={longestContact}
            aria-describedby="report-contact-hint"
            onInput={(event) => onContact(event.currentTarget.value)}
          />
        </div>
      </details>
    </section>
  )
}
