/** What the clients were told. */
export interface Told {
  answers: Map<
    string,
    { overall: number; receipt: string; isAcknowledged: boolean; withdrawn: 'no' | 'asked' | 'yes' }
  >
  /** `isLate`: a night passed before it was sent. */
  steps: Map<string, { reference: string; isAcknowledged: boolean; isLate: boolean }>
  looks: Map<string, { isAcknowledged: boolean }>
  requests: Map<
    string,
    {
      /** Its tracking code, which is told once: never, when that answer was lost. */
      code: string | null
      /** When its end was acknowledged, in milliseconds since the begin. */
      completed: number | null
      erased: 'no' | 'asked' | 'yes'
    }
  >
  settings: Set<string>
  /** Answers whose retention is over. */
  expired: Set<string>
}

/** Returns what was told at the begin: nothing. */
export const nothingTold = (): Told => ({
  answers: new Map(),
  steps: new Map(),
  looks: new Map(),
  requests: new Map(),
  settings: new Set(),
  expired: new Set(),
})
