import type { ComponentType } from 'preact'
import { AskedGroup } from './asked-group.tsx'
import { CommentGroup } from './comment-group.tsx'
import { ContactGroup } from './contact-group.tsx'
import { DrawGroup } from './draw-group.tsx'
import { ExtrasGroup } from './extras-group.tsx'
import { FormsGroup } from './forms-group.tsx'
import { InstrumentGroup } from './instrument-group.tsx'
import { InvitationGroup } from './invitation-group.tsx'
import { LanguagesGroup } from './languages-group.tsx'
import { NoticeGroup } from './notice-group.tsx'
import type { Part } from './parts.ts'
import { RetentionGroup } from './retention-group.tsx'

const groups: readonly (readonly [Part, ComponentType])[] = [
  ['instrument', InstrumentGroup],
  ['forms', FormsGroup],
  ['draw', DrawGroup],
  ['extras', ExtrasGroup],
  ['invitation', InvitationGroup],
  ['languages', LanguagesGroup],
  ['comment', CommentGroup],
  ['asksMore', AskedGroup],
  ['contact', ContactGroup],
  ['notice', NoticeGroup],
  ['retention', RetentionGroup],
]

/** The part that is looked at. The others stay, unseen: a fault is told by the words of its field. */
export function PartsShown({ part: shown }: { part: Part | null }) {
  return (
    <>
      {groups.map(([part, Group]) => (
        <div key={part} class="questions-part" data-part={part} hidden={part !== shown}>
          <Group />
        </div>
      ))}
    </>
  )
}
