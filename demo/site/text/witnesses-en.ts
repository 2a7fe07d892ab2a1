import type { WitnessesText } from './witnesses-fr.ts'

/** What the story of two witnesses tells, in English. */
export const witnessesEn: WitnessesText = {
  begin:
    'Bourg and Rive, two fictitious towns. Each hub notes who looks at a request: that is its access log.\nEach witnesses the other: it cosigns the head of its log. (About ten seconds…)',
  looked: '1. In Bourg, agents look at four requests. The log is sealed. Rive cosigns:',
  removed:
    '2. An administrator of Bourg removes one look. They have every key and seal the log anew. Alone, Bourg sees nothing:',
  sent: '3. An hour later, Bourg shows its log to Rive. Rive does not cosign, and says so:',
  found:
    'Found: Rive saw other seals. Without a witness, nobody would have seen this removal.\nMore: docs/operate/access-log.md',
  missed: 'The removal was not found: this is a fault of Parvis.',
}
