/** The faults a check found, a sentence each. It keeps a few sentences and counts all faults. */
export interface Findings {
  say(sentence: string): void
  /** Counts faults without a sentence for each. */
  count(more: number): void
  readonly said: readonly string[]
  readonly all: number
}

/** Most faults that get a sentence. */
const mostSaid = 20

/** Starts with no finding. */
export function openFindings(): Findings {
  const said: string[] = []
  let all = 0
  return {
    say(sentence) {
      all += 1
      if (said.length < mostSaid) said.push(sentence)
    },
    count(more) {
      all += more
    },
    said,
    get all() {
      return all
    },
  }
}

/** Formats an instant for people, to the minute. */
export function formatMinute(instant: string | null): string {
  return instant === null ? 'an unknown minute' : `${instant.slice(0, 16).replace('T', ' ')} UTC`
}

/** Starts the sentence about a range of seals: _seal 3 was_, _seals 3 to 5 were_. */
export function formatSeals(first: number, last: number): string {
  return first === last ? `seal ${first} was` : `seals ${first} to ${last} were`
}
