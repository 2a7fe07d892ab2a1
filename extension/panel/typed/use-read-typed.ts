import { useEffect, useState } from 'preact/hooks'
import type { FromPanel } from '../../shared/messages.ts'
import type { TypedReading } from '../../shared/state.ts'

const nothing: readonly TypedReading[] = []

/** The ways to read what is typed, by the background; `null` while it is not read yet. */
export function useReadTyped(text: string): readonly TypedReading[] | null {
  const [read, setRead] = useState<{ text: string; ways: readonly TypedReading[] } | null>(null)
  useEffect(() => {
    if (text.trim() === '') return
    let isLate = false
    const message: FromPanel = { kind: 'read_typed', text }
    chrome.runtime.sendMessage(message).then(
      (ways?: TypedReading[]) => isLate || setRead({ text, ways: ways ?? [] }),
      () => undefined,
    )
    return () => {
      isLate = true
    }
  }, [text])
  if (text.trim() === '') return nothing
  return read?.text === text ? read.ways : null
}
