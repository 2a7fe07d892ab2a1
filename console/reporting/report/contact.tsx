import { fill } from '#shared/text/fill.ts'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** Whom to ask, and where the figures are. */
export const contactBlock: Block = { id: 'contact', Show: Contact }

function Contact({ report, contact }: BlockProps) {
  const { contact: words } = useBilan()
  const { organisation } = report
  return (
    <section class="sheet-keep" aria-labelledby="sheet-contact">
      <h2 id="sheet-contact">{words.title}</h2>
      <p>{fill(words.usual, { organisation })}</p>
      {contact !== '' && <p>{contact}</p>}
      <p>{fill(words.source, { address: location.origin })}</p>
    </section>
  )
}
