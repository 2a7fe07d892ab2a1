const hour = 3_600_000

/** The clocks of a zone, as Publik writes and reads them: without saying which of two hours it means. */
export function clocksOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  /** `2026-01-02 03:04:05`: of an hour that comes twice, Publik reads the first. */
  const shown = (at: Date) => format.format(at)
  return {
    shown,
    /** The same hour as it came the second time, where the first is before what must have come earlier. */
    notBefore(at: Date, earliest: Date): Date {
      const second = new Date(at.getTime() + hour)
      return at < earliest && shown(second) === shown(at) ? second : at
    },
  }
}
