import type { EqualTreatmentText } from './equal-treatment-fr.ts'

/** What is said of whether requests are treated alike, in English. */
export const en: EqualTreatmentText = {
  name: 'Are requests treated in the same way?',
  recognition: {
    title: 'Does recognition give a privilege?',
    parts: 'The same comparison, channel by channel, language by language',
    first: 'Within the service standard: {within} Adaptations: {adapted}',
    verdicts: {
      equivalent:
        'within {margin} points, as often for recognised requests ({of}) as for the others ({others}).',
      more: 'more often for recognised requests ({of}) than for the others ({others}). This is to be explained.',
      less: 'less often for recognised requests ({of}) than for the others ({others}). This is to be explained.',
      unknown: 'uncertain between {of} for recognised requests and {others} for the others.',
    },
    who: 'Requests received from {from} to {until}, still open after {days} working days. “Recognised”: an agent saw it in the extension before then. Seen later, it counts with the others: a slow request has more days to be seen, and would distort the comparison.',
    cause:
      'This figure gives no cause. Agents may open other kinds of requests first: look channel by channel before you search for one.',
    adapting:
      'An adaptation is recorded from the extension. A request that nobody opens there gets none.',
  },
  groups: {
    title: 'Channel, language, help of a relative: is the service given alike?',
    sentence: {
      none: 'No comparison goes beyond the tolerance by more than chance. That does not prove equality.',
      all: 'Each comparison shown is equivalent, within {margin} points.',
      gaps: 'To be explained: {gaps}.',
    },
    gap: '{part}, {outcome} ({of} against {others})',
    who: 'Requests received from {from} to {until}. Each group is compared with all other requests of the service. “With help”: somebody acts for the user from the first day, or the request came in at a counter.',
    cause:
      'A difference may come from the kind of requests, or from how they are handled. This figure does not say which.',
  },
  outcomes: {
    within: 'Answered within the service standard',
    kept: 'Announced date kept',
    adapted: 'Adaptation applied',
  },
  by: { channel: 'Channel', locale: 'Language', assistance: 'Help' },
  assistance: { assisted: 'With help', alone: 'Without help' },
  verdicts: {
    equivalent: 'equivalent',
    gap: 'to be explained',
    unknown: 'uncertain',
  },
  said: '{points} pts, {verdict}',
  equal: 'equal',
  counted: '{share} ({x} of {n})',
  band: 'Difference: the named group less the others, in points. Grey band: the tolerance, {margin} points {declared}. “Equivalent”: the whole margin of error lies in it. “To be explained”: the whole margin of error lies outside, after correction for the number of comparisons. Hollow: no conclusion.',
  declared: { yes: '(declared)', no: '(the usual value, as none is declared)' },
  interval:
    'The register is complete. The 90% interval is about the way of working: what it would give to other requests of the kind.',
  hidden: {
    one: '{n} group is not shown: it would reveal fewer than 11 requests.',
    other: '{n} groups are not shown: they would reveal fewer than 11 requests.',
  },
  untold: {
    no_norm:
      'The service announces no time limit: declare its service standard, and delays can be compared.',
    short_norm:
      'The service standard is shorter than the two working days after which groups are compared.',
    early:
      'No request has passed the time of the service standard yet. The comparison will come with them.',
    unmeasured:
      'Not measured: no agent has seen a request of this service in the extension. Its use would measure it.',
    nobody: 'No request was recognised within two working days: nothing to compare.',
    everybody: 'All requests were recognised within two working days: nothing to compare.',
    one_group:
      'All requests are of one channel and one language, without help: nothing to compare.',
    too_few: 'Fewer than 11 requests in one of the groups: not enough to conclude.',
    not_alone: 'Figure not published: too few users of this service answered.',
  },
  columns: {
    part: 'What',
    outcome: 'Result',
    x: 'Group, number',
    n: 'Group, requests',
    otherX: 'Others, number',
    otherN: 'Others, requests',
    difference: 'Difference',
    low: 'Lower bound',
    high: 'Upper bound',
    verdict: 'Verdict',
  },
  whole: 'Recognised against the others',
}
