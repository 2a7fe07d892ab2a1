import type { Entry } from '../register/entry.ts'
import { type ServiceSlug, serviceSlugs } from '../valmont/reference.ts'

/** What somebody looks for in the list. */
export interface Search {
  words: string
  service: ServiceSlug | undefined
}

/** Reads the address of a list. What is not understood is not looked for. */
export function readSearch(query: unknown): Search {
  const { q, demarche } = query as { q?: unknown; demarche?: unknown }
  return {
    words: typeof q === 'string' ? q.trim().slice(0, 80) : '',
    service: serviceSlugs.find((slug) => slug === demarche),
  }
}

/** The entries looked for, in the order they stand in. */
export function search(entries: readonly Entry[], { words, service }: Search): Entry[] {
  const wanted = bare(words)
  return entries.filter((entry) => {
    const { name = '', email = '' } = entry.requester
    if (service && entry.service !== service) return false
    return [entry.reference, name, email].some((one) => bare(one).includes(wanted))
  })
}

/** Without capitals and accents, as people type in a hurry. */
function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
