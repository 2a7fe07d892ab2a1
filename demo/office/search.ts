import type { Entry } from '../register/entry.ts'
import { type ServiceSlug, serviceSlugs } from '../valmont/reference.ts'

/** A search in the list. */
export interface Search {
  words: string
  service: ServiceSlug | undefined
}

/** Reads the search from the query; it ignores what it does not understand. */
export function readSearch(query: unknown): Search {
  const { q, demarche } = query as { q?: unknown; demarche?: unknown }
  return {
    words: typeof q === 'string' ? q.trim().slice(0, 80) : '',
    service: serviceSlugs.find((slug) => slug === demarche),
  }
}

/** Finds entries, in their order. */
export function search(entries: readonly Entry[], { words, service }: Search): Entry[] {
  const wanted = bare(words)
  return entries.filter((entry) => {
    const { name = '', email = '' } = entry.requester
    if (service && entry.service !== service) return false
    return [entry.reference, name, email].some((one) => bare(one).includes(wanted))
  })
}

/** Removes capitals and accents. */
function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
