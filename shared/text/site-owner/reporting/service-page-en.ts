import type { ServicePageText } from './service-page-fr.ts'

/** What the page of one service says around its parts, in English. */
export const en: ServicePageText = {
  back: 'All services',
  unproven:
    'No estimate here: the page asked by itself, and nothing proves that these users were drawn at random. The documentation says how to invite with proof, in ten minutes: {page}.',
  intro:
    'What this service is worth to each user, and to all. Each part answers one question, with its uncertainty.',
  contents: 'On this page',
  worlds: 'Both worlds, side by side',
  unknown: 'This service is not declared. Go back to the list of services.',
  detail: 'See this service in detail',
}
