import { randomUUID } from 'node:crypto'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'

/** What a usager said at a moment; every second one holds a comment. */
function saidAt(at: Date, nth: number): FeedbackRead {
  return {
    id: randomUUID(),
    day: at.toISOString().slice(0, 10),
    site: 'valmont',
    service: { service: 'voirie', name: { fr: 'Voirie', en: 'Roads' } },
    channel: nth % 3 === 2 ? 'paper' : 'web',
    stream: nth % 2 === 0 ? 'invited' : 'open',
    answers: [
      { item: 'overall', question: 'Comment s’est passée votre démarche ?', answer: 'Bien' },
      { item: 'FIA', question: 'J’ai eu ce qui était annoncé.', answer: 'Plutôt oui' },
    ],
    mark: { answer: 'Bien', face: 3 },
    comment: nth % 2 === 0 ? `Remarque ${nth}` : null,
    about: nth % 2 === 0 ? 'opinion' : null,
    evidence: nth % 2 === 0 ? { lcp_ms: 1800, errors: 2, elapsed_s: 240, device: 'phone' } : null,
    handed_over: nth % 4 === 0,
    reply: nth % 5 === 4 ? { text: 'Merci de votre remarque.', day: '2026-11-02' } : null,
    closed: null,
    assignment: null,
    waits: nth % 2 === 0 && nth % 5 !== 4 ? nth : null,
    marks: [],
    themes: [],
    suggested: [],
    publication: null,
    set_aside: null,
    review: null,
  }
}

/** What usagers said on the last days, newest first. */
export function muchSaid(count: number, now: Date): FeedbackRead[] {
  const day = 24 * 3_600_000
  return Array.from({ length: count }, (_, nth) => saidAt(new Date(+now - nth * day), nth))
}
