/** Why an expression that is made while the code runs ends soon, by the place it is made in. */
export const made: Readonly<Record<string, string>> = {
  'extension/background/rules/page-rule.ts: pattern': 'a rule’s, held by `isBounded`',
  'extension/background/reading/parse-value.ts: `^(?:${as.shape})$`':
    'a rule’s, held by `isBounded`',
  'extension/background/reading/parse-value.ts: pattern': 'a rule’s, held by `isBounded`',
  'extension/shared/find-references.ts: `(?': 'recorded here',
  'hub/feedback/personal/birth-rule.ts: ': 'recorded here',
  'hub/feedback/personal/reference-rules.ts: ': 'an organisation’s, held by `isBounded`',
  'hub/requests/delivery/channels/shorten-diagnostic.ts: text.replaceAll(/[\\\\^$.*+?()[\\]{}|/-]/g':
    'the letters of a text, each as it is',
  'hub/integrations/import/read-date.ts: `^${written}$`': 'recorded here',
  'setup/release/surface/judge.ts: `(?<!': 'a word, each letter as it is',
  'shared/pattern/apart.ts: `^(?:${element.raw})$`': 'one character or class',
  'shared/pattern/is-bounded.ts: pattern': 'made, and run on nothing',
  'shared/privacy/personal-rules.ts: pattern.replace(': 'recorded here',
}
