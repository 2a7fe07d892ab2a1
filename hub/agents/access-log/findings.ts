/** What a check found wrong, a sentence each. Few are kept; all are counted. */
export interface Findings {
  say(sentence: string): void
  /** Counts what there is no use in saying one by one. */
  count(more: number): void
  readonly said: readonly string[]
  readonly all: number
}

/** Most faults that are said one by one. */
const mostSaid = 20

/** Nothing found yet. */
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

/** An instant as people read it, to the minute. */
export function formatMinute(instant: string | null): string {
  return instant === null ? 'an unknown minute' : `${instant.slice(0, 16).replace('T', ' ')} UTC`
}

/** What happened to some seals: _seal 3 was_, _seals 3 to 5 were_. */
export function formatSeals(first: number, last: number): string {
  return first === last ? `seal ${first} was` : `seals ${first} to ${last} were`
}
