/** What Redmine takes for a question of its own, in the short form of its filters: strangers come for it. */
export const operators = [
  '*',
  '!*',
  '!nobody@example.org',
  '~example',
  '=nobody\n~example',
  'nobody@example.org\n*',
]

/** What somebody may type, or send, who wants more than is theirs. */
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
