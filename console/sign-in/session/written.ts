import { writtenFor, writtenHeader } from '#shared/contract/written.ts'

/** What this tab remembers of its own writing: when it was last answered, not what it was. */
export interface Written {
  /** Told when something that was sent came to an end, whatever the end. */
  note(): void
  /** What goes with a question soon after, so that its answer holds what was sent. */
  headers(): Record<string, string>
}

export function rememberWriting(): Written {
  let last = Number.NEGATIVE_INFINITY
  return {
    note() {
      last = performance.now()
    },
    headers() {
      const seconds = Math.floor((performance.now() - last) / 1000)
      return seconds > writtenFor ? {} : { [writtenHeader]: String(seconds) }
    },
  }
}
