const hour = 3_600_000

/** Converts Publik's local dates, which do not distinguish the two passes of a repeated hour. */
export function clocksOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  /** `2026-01-02 03:04:05`: in a repeated hour, Publik means the first pass. */
  const shown = (at: Date) => format.format(at)
  return {
    shown,
    /** Returns the second pass of the hour, where the first would be too early. */
    notBefore(at: Date, earliest: Date): Date {
      const second = new Date(at.getTime() + hour)
      return at < earliest && shown(second) === shown(at) ? second : at
    },
  }
}
