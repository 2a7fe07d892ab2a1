import { useEffect, useState } from 'preact/hooks'
import * as z from 'zod'
import type { SiteSettings } from '#shared/contract/site-settings.ts'
import { keptContent } from '../memory/kept-content.ts'
import { keep } from '../memory/tab-memory.ts'
import { chosenIn, fillIn, type Written, written as writtenSchema } from './written.ts'

const remembered = z.strictObject({ site: z.string(), version: z.int(), written: writtenSchema })

/** The version a form was begun from: what it holds, and since when. */
export type Base = Pick<SiteSettings, 'version' | 'since' | 'content'>

/**
 * The form and the version it changes. What is not saved stays in this tab, through another page of
 * the console and a session that ends; whoever leaves the console is warned.
 */
export function useUnsaved(settings: SiteSettings) {
  const [start] = useState(() => begin(settings))
  const [base, setBase] = useState<Base>(start.base)
  const [written, setWritten] = useState<Written>(start.written)
  const saved = JSON.stringify(fillIn({ ...settings, ...base }))
  const isDirty = JSON.stringify(written) !== saved

  useEffect(() => {
    const held = { site: settings.site, version: base.version, written }
    keep('questions', isDirty ? JSON.stringify(held) : null)
  }, [isDirty, written, base])

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])

  return { base, setBase, written, setWritten, isDirty, isResumed: start.isResumed }
}

function begin(settings: SiteSettings): { base: Base; written: Written; isResumed: boolean } {
  const held = keptContent('questions', remembered)
  const fits = held?.site === settings.site && chosenIn(settings, held.written.instrument)
  if (!held || !fits) return { base: settings, written: fillIn(settings), isResumed: false }
  // Begun from an older version: the hub will say so when it is saved.
  return { base: { ...settings, version: held.version }, written: held.written, isResumed: true }
}
