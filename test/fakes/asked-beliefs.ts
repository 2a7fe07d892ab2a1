import type { AskedNow } from '#shared/contract/agents/belief.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { questionsOf } from '../../hub/agents/beliefs/questions.ts'

const period = '2026-Q4'

/** What a team of the town is asked in the quarter of the tests. */
export const askedBeliefs: AskedNow = {
  period,
  service: { service: 'etat-civil', name: { fr: 'Acte de naissance', en: 'Birth certificate' } },
  instrument: parvis.id,
  version: parvis.version,
  questions: questionsOf(parvis, period) ?? [],
}

/** Answers to it: of the whole, of what is expected, of what is lived. */
export const givenBeliefs = askedBeliefs.questions.map(({ item }, at) => ({
  item,
  value: ([4, 'dont_know', 2] as const)[at] ?? 3,
}))
