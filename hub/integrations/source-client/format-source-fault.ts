import type { Fault } from './fault.ts'

/** Formats a fault, and what an administrator can do, in one or two sentences. */
export function formatSourceFault(fault: Fault): string {
  switch (fault.why) {
    case 'unreachable':
      return `It could not be reached, or the connection broke (${fault.code}). See whether it runs, and whether this machine reaches the address in "url".`
    case 'untrusted':
      return `Its certificate is not trusted (${fault.code}), so nothing was sent. Renew it there, or name its authority to this process with NODE_EXTRA_CA_CERTS.`
    case 'too_slow':
      return `It did not answer within ${plural(fault.seconds, 'second')}. It is tried again; if that lasts, see what keeps it busy there.`
    case 'refused':
      return `It refused the key (status ${fault.status}${fault.code === undefined ? '' : `, ${fault.code}`}). See there whether the key still holds and has the rights that the page of this connector asks for.`
    case 'redirected':
      return `It sent elsewhere${fault.to && ` (${fault.to})`}, as sites do with whoever is not signed in; nothing was sent there. See whether the key still holds, and whether "url" is the address it answers at, with https where it wants that.`
    case 'busy':
      return `It asks for patience${fault.seconds === null ? '' : ` (${plural(fault.seconds, 'second')})`}. It is asked again later; if that happens often, set "questions_a_minute" lower.`
    case 'failed':
      if (fault.code === 'clock')
        return 'It refused what was signed here, since its clock and that of this machine are apart. Set both by a time server.'
      return `It failed (status ${fault.status}${fault.code === undefined ? '' : `, ${fault.code}`}). See whether "url" is the address of the system itself, and what its own log says.`
    case 'too_large':
      return `Its answer is longer than any that is read (${plural(Math.round(fault.bytes / 1_000_000), 'megabyte')}). See whether something else answers at the address in "url".`
    case 'unreadable':
      return `Its answer ${unreadable[fault.what]} ${elsewhere}`
    case 'unexpected':
      return `Its answer holds something else than its documentation says, at ${fault.path}. Its version may be one that this connector does not know.`
    case 'not_proven':
      return 'Nothing shows that the key was accepted, so an empty answer would say nothing. Make a new key there, and set it again.'
    case 'endless':
      return 'Its pages have no end, so reading stopped. See whether a proxy in front of it drops what says which page is asked for.'
    case 'not_asked_for':
      return 'It gave requests that were not asked for, so none of them was believed. Its version may not know what it is asked by, or a proxy in front of it drops the question.'
    case 'emptied':
      return `Of ${plural(fault.known, 'request')} known, ${fault.gone} seem to be gone there, so none was taken for deleted. See whether the key still sees them all.`
    case 'hindered':
      return fault.sentence
    case 'rested':
      return 'It failed several times of late, so it was not asked this time. It is asked again in a while.'
  }
}

const unreadable = {
  format: 'is not in the format that was asked for.',
  page: 'is a page made for people.',
  charset: 'is written in another charset than it says.',
  depth: 'is nested deeper than any honest one.',
} as const

const elsewhere =
  'See whether "url" is the address of the system itself, and whether something else answers in front of it.'

function plural(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
}
