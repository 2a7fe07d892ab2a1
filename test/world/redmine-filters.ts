/**
 * Values that Redmine reads as operators in the short form of its filters: they match foreign
 * issues.
 */
export const operators = [
  '*',
  '!*',
  '!nobody@example.org',
  '~example',
  '=nobody\n~example',
  'nobody@example.org\n*',
]

/** Hostile inputs that try to widen a search. */
export const hostile = [
  '*~example.org',
  '^camille',
  '$example.org',
  '=',
  '=camille.martin@example.org',
  'nobody@example.org\r\n!*',
  'nobody@example.org|camille.martin@example.org',
  'nobody@example.org&status_id=open',
  'nobody@example.org&cf_1=*',
  ']=&op[cf_1]=*',
  '][]=*',
  '%',
  '_______________@example.org',
  '%2A',
  '*\u0000',
  "' OR 1=1 --",
  '\u202e*',
  '＊',
  '\ud800',
  'é'.repeat(20_000),
  'me',
]
