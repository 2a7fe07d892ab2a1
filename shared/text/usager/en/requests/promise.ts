import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in English. */
export const promise: PromiseText = {
  title: 'Check an announced date',
  intro: 'A service gave you a date and signed it. This page checks that the text has not changed.',
  field: 'The text of the signed proof',
  hint: 'It begins with eyJ. It is in the file promesse.jws, or on the page of your request.',
  check: 'Check',
  keep: 'Keep this page on your device',
  insertHint: 'The page you keep works offline. It knows today’s keys.',
  holds: 'The signature is good.',
  fails: 'We cannot confirm this date.',
  onDevice: 'Checked on this device. Nothing was sent.',
  atHub: 'Checked by the service.',
  unsupported: 'Your browser cannot check this signature. The service checks it.',
  unsupportedAlone:
    'Your browser cannot check this signature. Use a newer browser, or open {address}.',
  ask: 'Ask the service whether the date still stands',
  made: 'Announced on {day}',
  unreachable:
    'The check is not possible for now. Your device may be offline. Try again in a few minutes.',
  fault: {
    form: 'This text is not complete. Copy it again, from the first character to the last, or use the file promesse.jws.',
    kind: 'This text is not a signed proof. Use the one on the page of the request, or the file promesse.jws.',
    key: 'The key of this proof is not known here. Open this page on the site of the service that gave the date.',
    signature:
      'The signature does not match: the text was changed. Copy it again from the page of the request. If it comes from someone else, do not rely on it.',
  },
  telling: {
    window: 'Date given by {organisation} for request {reference} ({service}): {window}.',
    callback: 'Call announced by {organisation} for request {reference} ({service}): {window}.',
    norm: 'It follows the service standard: {norm}',
    law: 'It follows a time limit set by law.',
    agent: 'The date was given by the person handling the request.',
    changed: 'This date replaces an earlier one.',
    resumed:
      'This date replaces an earlier one, moved by the time spent waiting for what was missing.',
    signed: 'Signed on {day} at {hour}.',
    key: 'Service address: {address}. Key: {key}.',
  },
  record: {
    standing: 'This date still stands.',
    kept: 'This date was kept.',
    late: 'This date was not kept.',
    replaced: 'Replaced on {day} by another date.',
    resumed: 'Moved on {day}, by the time spent waiting for something from you.',
    broken: 'The date has passed. Another one replaced it on {day}.',
    withdrawn: 'The request was withdrawn.',
    absent: 'The service cannot find this date. Call them before you rely on it.',
  },
  mark: {
    verified: 'Signature checked on this device',
    unsupported: 'This browser cannot check the signature. The service can.',
    check: 'Check this date',
    keep: 'Keep the signed proof (promesse.jws)',
  },
}
