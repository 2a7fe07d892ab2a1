import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntryStored } from '#shared/contract/feedback/entry.ts'
import { fill } from '#shared/text/fill.ts'
import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { useLanguage } from '../../language/language.tsx'

/** It is saved: the receipt to hand over, copied or on paper. The keyboard comes here. */
export function Receipt({ saved }: { saved: EntryStored }) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)

  useEffect(() => {
    setCopied(null)
    heading.current?.focus()
  }, [saved.id])

  const copy = () =>
    navigator.clipboard.writeText(saved.receipt).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section class="entry-saved" aria-labelledby="entry-saved">
      <h2 id="entry-saved" ref={heading} tabIndex={-1}>
        {text.saved}
      </h2>
      <p class="entry-print entry-print-title">{text.printTitle}</p>
      <div class="entry-handed">
        <p class="entry-receipt">{saved.receipt}</p>
        <div class="actions">
          <button type="button" class="quiet" onClick={copy}>
            {text.copy}
          </button>
          <button type="button" class="quiet" onClick={() => print()}>
            {text.print}
          </button>
        </div>
      </div>
      <p class="entry-screen">{text.receiptFor}</p>
      <p class="entry-print">{text.printFor}</p>
      <p>{fill(text.receiptAt, { url: saved.receipt_url })}</p>
      <p role="status">{copied !== null && (copied ? text.copied : text.notCopied)}</p>
      <p class="entry-screen">{text.next}</p>
    </section>
  )
}
