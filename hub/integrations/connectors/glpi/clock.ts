/**
 * Returns the last second before a moment in a zone's local time, in GLPI's date format. Around the
 * repeated hour it subtracts one hour more, because GLPI writes changes of that hour as if earlier.
 */
export function writeBefore(zone: string, moment: Date, isFirst: boolean): string {
  const at = moment.getTime()
  const turnedBack = isFirst
    ? Math.max(0, offset(zone, at - window) - offset(zone, at + window))
    : 0
  const written = wall(zone, at) - 1000 - turnedBack
  return new Date(written).toISOString().slice(0, 19).replace('T', ' ')
}

/** How far from a clock change the correction applies, in milliseconds: two hours. */
const window = 7_200_000

function offset(zone: string, at: number): number {
  return wall(zone, at) - Math.floor(at / 1000) * 1000
}

/** Returns the local time as if it were UTC. */
function wall(timeZone: string, at: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  return Date.parse(`${shown.replace(' ', 'T')}Z`)
}
