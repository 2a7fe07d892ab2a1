import { useEffect, useState } from 'preact/hooks'
import * as z from 'zod'
import { keptContent } from '../storage/kept-content.ts'
import { keep, type Remembered } from '../storage/tab-memory.ts'

interface Form<Base, Written> {
  /** Under which name the tab remembers it. */
  memory: Remembered
  /** What is written about: one site, one service. What is written of each is remembered apart. */
  subject: string
  schema: z.ZodType<Written>
  /** The version the form begins from. */
  start: Base
  fillIn(base: Base): Written
  /** Whether what was remembered can still be written. */
  fits?(written: Written): boolean
}

/**
 * A form and the version it changes. What is not saved stays in this tab, through another page of
 * the console and a session that ends; whoever leaves the console is warned.
 */
export function useUnsaved<Base extends { version: number }, Written>(form: Form<Base, Written>) {
  const [begun] = useState(() => begin(form))
  const [base, setBase] = useState(begun.base)
  const [written, setWritten] = useState(begun.written)
  const isDirty = JSON.stringify(written) !== JSON.stringify(form.fillIn(base))

  useEffect(() => {
    const { [form.subject]: _, ...others } = keptOf(form.memory)
    const mine = isDirty && { [form.subject]: { version: base.version, written } }
    const all = { ...others, ...mine }
    keep(form.memory, Object.keys(all).length > 0 ? JSON.stringify(all) : null)
  }, [isDirty, written, base])

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])

  return { base, setBase, written, setWritten, isDirty, isResumed: begun.isResumed }
}

/** What is written and not saved, by what it is about. */
export function unsavedSubjects(memory: Remembered): string[] {
  return Object.keys(keptOf(memory))
}

function begin<Base extends { version: number }, Written>({
  memory,
  subject,
  schema,
  start,
  fillIn,
  fits = () => true,
}: Form<Base, Written>) {
  const held = remembered.safeParse(keptOf(memory)[subject]).data
  const written = held && schema.safeParse(held.written)
  if (!held || !written?.success || !fits(written.data))
    return { base: start, written: fillIn(start), isResumed: false }
  // Begun from an older version: the hub will say so when it is saved.
  return { base: { ...start, version: held.version }, written: written.data, isResumed: true }
}

const remembered = z.strictObject({ version: z.int(), written: z.unknown() })

function keptOf(memory: Remembered): Record<string, unknown> {
  return keptContent(memory, z.record(z.string(), z.unknown())) ?? {}
}
