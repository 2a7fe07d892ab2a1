import { useMemo, useState } from 'preact/hooks'
import type { SendResult } from '../api/send-hub.ts'
import type { Read } from './faults.ts'
import { type KeptPlace, readKept } from './kept-draft.ts'
import { type Form, type FormSettings, useForm } from './use-form.ts'

/** The version that is in use after a saving. */
interface SavedVersion {
  version: number
  since: string
  author?: string | null
}

/** The same, and whether it is another than before. */
export interface Saved extends SavedVersion {
  isNew: boolean
}

interface VersionedSettings<Base, Draft, Sent, Answer>
  extends Omit<
    FormSettings<Draft, Sent, Answer & Saved>,
    'start' | 'kept' | 'read' | 'send' | 'done'
  > {
  kept: KeptPlace<Draft>
  /** The version that was read. */
  told: Base
  fillIn(base: Base): Draft
  read(draft: Draft, base: Base): Read<Sent>
  /** Sends it, over a version that was read. */
  send(sent: Sent, version: number): Promise<SendResult<Answer>>
  /** It is saved. @returns the version it is now */
  onSaved(sent: Sent, saved: Answer): Base
  /** Reads what is saved now; `null` where it could not be read. */
  reload(): Promise<Base | null>
}

/** A form that changes a version of something. */
export interface VersionedForm<Base, Draft> extends Form<Draft, Saved> {
  /** The version it changes. */
  base: Base
  undo(): void
  /** What somebody else saved takes the place of what is typed. */
  takeTheirs(): Promise<void>
  /** What is typed is saved over what somebody else saved. */
  keepMine(): Promise<void>
}

/** A form over a version that somebody else may save meanwhile: nobody's is lost without a word. */
export function useVersionedForm<
  Base extends { version: number },
  Draft extends object,
  Sent,
  Answer extends SavedVersion = SavedVersion,
>(settings: VersionedSettings<Base, Draft, Sent, Answer>): VersionedForm<Base, Draft> {
  const { kept, told, fillIn, read, send, onSaved, reload, ...others } = settings
  const [base, setBase] = useState(() => {
    // Begun from an older version: the hub will say so when it is saved.
    const resumed = readKept(kept)
    return resumed ? { ...told, version: Number(resumed.id) } : told
  })
  const form = useForm<Draft, Sent, Answer & Saved>({
    ...others,
    start: useMemo(() => fillIn(base), [base]),
    kept,
    id: String(base.version),
    read: (draft) => read(draft, base),
    async send(sent, id) {
      const sending = await send(sent, Number(id))
      if (sending.kind !== 'done') return sending
      const { content } = sending
      return { kind: 'done', content: { ...content, isNew: content.version !== Number(id) } }
    },
    done: (saved, { sent }) => setBase(onSaved(sent, saved)),
  })
  const readAgain = async () => {
    const now = await reload()
    if (now) setBase(now)
    return now
  }
  return {
    ...form,
    base,
    undo: () => form.begin(),
    takeTheirs: async () => {
      if (await readAgain()) form.begin()
    },
    keepMine: async () => {
      const now = await readAgain()
      if (now) await form.submit(String(now.version))
    },
  }
}
