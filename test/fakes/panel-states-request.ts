import type { ContextFound, RequestFull } from '#shared/contract/agents/context.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { PanelWorld } from './panel-chrome.ts'
import { sentences } from './panel-sentences.ts'

/** States of one request: an ordinary one, one whose date was moved, and one that waits for its usager. */
export function requestStates(
  locale: Locale,
  all: ContextFound,
  { callback: _, replies: __, ...ordinary }: RequestFull,
  shows: (context: ContextFound) => PanelWorld,
): Record<string, PanelWorld> {
  const say = sentences[locale]
  const before = { window: say.windowBefore, outcome: say.moved }
  const other = { locale: 'ar', text: '\u2068EC-2026-0042\u2069: نحن نعالج طلبكم.' } as const
  const of = (more: Partial<RequestFull>) => shows({ ...all, request: { ...ordinary, ...more } })
  const adapted = ordinary.adaptations.map((one) => ({
    ...one,
    ...{ ask: say.contact, since: say.received },
  }))
  const { request: ___, ...person } = all
  return {
    'found, adapted': of({ adaptations: adapted }),
    'found, requests of one address': shows({ ...person, usager: { known_by: [] } }),
    'found, ordinary': of({}),
    'found, moved twice': of({ past_promises: [before, { ...before, why: say.why }] }),
    'found, waiting for the usager': of({
      state: 'waiting_usager',
      headline: say.waiting,
      next: { title: say.next, what: say.asked, by: say.by },
    }),
    'found, of a usager who reads another language': of({
      say: [...(ordinary.say ?? []), other],
    }),
  }
}
