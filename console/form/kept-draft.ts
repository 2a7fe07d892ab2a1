import * as z from 'zod'
import { readStored } from '../storage/read-stored.ts'
import { type StoredName, storeInTab } from '../storage/tab-storage.ts'

/** Where a draft is kept in this tab. */
export interface KeptPlace<Draft> {
  name: StoredName
  /** What it is written about, where drafts of several are kept apart. */
  subject?: string
  schema: z.ZodType<Draft>
}

/** A draft, and the id under which it will be sent. */
export interface KeptDraft<Draft> {
  id: string
  /** It changes something the hub has. */
  isChange: boolean
  draft: Draft
}

const held = z.record(
  z.string(),
  z.strictObject({ id: z.string(), isChange: z.boolean(), draft: z.unknown() }),
)

const allOf = (name: StoredName) => readStored(name, held) ?? {}

/** What was typed at a place; `null` for nothing, or for what can no longer be typed there. */
export function readKept<Draft>({
  name,
  subject = '',
  schema,
}: KeptPlace<Draft>): KeptDraft<Draft> | null {
  const found = allOf(name)[subject]
  const draft = schema.safeParse(found?.draft)
  return found && draft.success ? { ...found, draft: draft.data } : null
}

/** Keeps what is typed; `null` forgets it. */
export function keepDraft<Draft>(
  { name, subject = '' }: KeptPlace<Draft>,
  typed: KeptDraft<Draft> | null,
): void {
  const { [subject]: _, ...others } = allOf(name)
  const all = typed === null ? others : { ...others, [subject]: typed }
  storeInTab(name, Object.keys(all).length === 0 ? null : JSON.stringify(all))
}

/** What drafts are kept of, under one name. */
export function keptSubjects(name: StoredName): string[] {
  return Object.keys(allOf(name))
}
