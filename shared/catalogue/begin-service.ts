import type { DelayUnit } from '../contract/catalogue/norm.ts'
import type { Service } from '../contract/catalogue/service.ts'
import { beginText } from '../text/begin/text.ts'
import { formatCount } from '../text/numbers.ts'
import type { Demarche } from './demarches.ts'

/** What somebody says of a service that begins, in French. */
export interface Begun {
  service: string
  name: string
  /** 0: no time limit is announced. */
  delay: number
  unit: DelayUnit
  contact: { name: string; phone?: string; email?: string }
}

/**
 * Returns a service to declare: what was said of it, and of its démarche what is usual.
 * @param demarche `null` for a service that is none of the catalogue
 */
export function beginService(demarche: Demarche | null, begun: Begun): Service {
  const { service, name, delay, unit, contact } = begun
  const isAsNamed = demarche?.name.fr === name
  const steps = { fr: beginText.fr.steps, en: beginText.en.steps }
  return {
    service,
    sector: demarche?.sector ?? 'accueil',
    name: isAsNamed ? demarche.name : { fr: name },
    norm: {
      delay,
      unit,
      ...(demarche && { result: demarche.result }),
      sentence: {
        fr: promiseSentence(delay, unit, 'fr'),
        en: promiseSentence(delay, unit, 'en'),
      },
    },
    steps: [
      { proof: 'acknowledged', title: { fr: steps.fr.received, en: steps.en.received } },
      { proof: 'done', title: { fr: steps.fr.done, en: steps.en.done } },
    ],
    contact,
    adaptations: [],
  }
}

/** Says a time limit as usagers read it. */
export function promiseSentence(delay: number, unit: DelayUnit, locale: 'fr' | 'en'): string {
  const { sentences, unpromised } = beginText[locale]
  return delay === 0 ? unpromised : formatCount(delay, sentences[unit], locale)
}
