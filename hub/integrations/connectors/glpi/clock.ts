/**
 * The last second before a moment as clocks of a zone showed it, written as GLPI writes dates. Around
 * the hour that comes twice it is an hour less: what changes then is written as if it were before.
 */
export function writeBefore(zone: string, moment: Date, isFirst: boolean): string {
  const at = moment.getTime()
  const turnedBack = isFirst
    ? Math.max(0, offset(zone, at - window) - offset(zone, at + window))
    : 0
  const written = wall(zone, at) - 1000 - turnedBack
  return new Date(written).toISOString().slice(0, 19).replace('T', ' ')
}

/** How far from the change of clocks it still matters, in milliseconds: two hours. */
const window = 7_200_000

function offset(zone: string, at: number): number {
  return wall(zone, at) - Math.floor(at / 1000) * 1000
}

/** What clocks show, as if it were UTC. */
function wall(timeZone: string, at: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  return Date.parse(`${shown.replace(' ', 'T')}Z`)
}
