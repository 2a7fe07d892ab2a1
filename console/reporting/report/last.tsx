import type { Block, BlockProps } from './block.ts'
import { Contact } from './contact.tsx'
import { DeclaredChoices } from './declared.tsx'
import { ReadingIntervals } from './how-to-read.tsx'

/** What a reader looks up, kept together: the last sheet is never nearly empty. */
export const lastBlock: Block = { id: 'last', Show: Last }

function Last(props: BlockProps) {
  return (
    <div class="sheet-keep">
      <DeclaredChoices report={props.report} />
      <ReadingIntervals />
      <Contact report={props.report} contact={props.contact} identity={props.identity} />
    </div>
  )
}
