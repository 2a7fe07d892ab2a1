import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Why a form was refused: a sentence for each field, by its path. `turn` changes each time it is. */
interface Trouble {
  turn: number
  faults: Readonly<Record<string, string>>
}

/** Takes the keyboard to the first field that is wrong, each time a form is refused anew. */
export function useFirstFault(
  form: RefObject<HTMLFormElement | null>,
  trouble: Trouble | null,
): void {
  const turnBefore = useRef(trouble?.turn)
  useEffect(() => {
    const isNew = trouble !== null && trouble.turn !== turnBefore.current
    turnBefore.current = trouble?.turn
    if (!isNew) return
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
    fields.find(({ dataset }) => trouble.faults[dataset['path'] ?? ''] !== undefined)?.focus()
  }, [trouble])
}
