import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in English. */
export const promise: PromiseText = {
  title: 'Check a signed promise',
  intro:
    'A service promised a date and signed it. This page says whether the text is the one it signed, without a change.',
  field: 'The text of the promise',
  hint: 'It begins with eyJ. It is in the file promesse.jws, or on the page of the request.',
  check: 'Check',
  keep: 'Keep this page on your device',
  insertHint: 'The page you keep checks without a connection. It knows the keys of today.',
  holds: 'The signature is good.',
  fails: 'This promise is not confirmed.',
  onDevice: 'Checked on this device. Nothing was sent.',
  atHub: 'Checked by the service.',
  unsupported: 'Your browser cannot check this signature. The service checks it.',
  unsupportedAlone:
    'Your browser cannot check this signature. Use a newer browser, or open {address}.',
  ask: 'Ask the service whether it still stands',
  made: 'Announced on {day}',
  unreachable:
    'The check is not possible for the moment. Your device may be offline. Try again in a few minutes.',
  fault: {
    form: 'This text is not whole. Copy it again, from the first character to the last, or take the file promesse.jws.',
    kind: 'This text is not a signed promise. Take the one on the page of the request, or the file promesse.jws.',
    key: 'The key of this promise is not known here. Open this page on the site of the service that gave the promise.',
    signature:
      'The signature does not match: the text was changed. Take it again from the page of the request. If it comes from somebody else, do not rely on it.',
  },
  telling: {
    window: 'Commitment of {organisation} for request {reference} ({service}): {window}.',
    norm: 'It rests on what is promised to all: {norm}',
    law: 'It rests on a time set by law.',
    agent: 'The date was given by the agent in charge of the request.',
    changed: 'This promise replaces an older one.',
    resumed:
      'This promise takes up another one, put off by the time spent waiting for something that was missing.',
    signed: 'Signed on {day} at {hour}.',
    key: 'Address of the service: {address}. Key: {key}.',
  },
  record: {
    standing: 'This promise still stands.',
    kept: 'This promise was kept.',
    late: 'This promise was not kept by its date.',
    replaced: 'Replaced on {day} by another date.',
    resumed: 'Put off on {day}, by the time spent waiting for something from you.',
    broken: 'Its date passed. Another one replaced it on {day}.',
    withdrawn: 'The request was withdrawn.',
    absent:
      'This promise is not, or no longer, in the memory of the service. Call it before you count on it.',
  },
  mark: {
    verified: 'Signature checked on this device',
    unsupported: 'This browser cannot check the signature. The service can.',
    check: 'Check this promise',
    keep: 'Keep the signed promise (promesse.jws)',
  },
}
