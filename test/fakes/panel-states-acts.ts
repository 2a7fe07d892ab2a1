import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { Contact } from '#shared/contract/agents/contact.ts'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type Act, type MatterActs, noActs, type TabActs } from '../../extension/shared/acts.ts'
import type { PanelWorld } from './panel-chrome.ts'

const id = (nth: number) => `019acf5d-0000-7000-8000-${String(nth).padStart(12, '0')}`

const sentences = {
  fr: {
    when: 'mardi 24 novembre à 10 h 12',
    answered: 'L’usager a demandé où en était la demande. Répondu.',
    papers: 'Le service a demandé des pièces. À suivre.',
    sent: 'E-mail envoyé, mardi 24 novembre à 10 h 12',
    page: 'Aucune adresse n’est connue pour cette demande.',
    refused: 'La demande est terminée : elle ne reçoit plus d’étape.',
    since: 'mars 2026',
    reason: 'L’usager l’a dit',
    condition: 'Pour qui ne lit pas les petits caractères.',
    large: 'Un acte en gros caractères.',
    home: 'Un rendez-vous à domicile.',
  },
  en: {
    when: 'Tuesday 24 November at 10:12',
    answered: 'The user asked how far the request was. Answered.',
    papers: 'The service asked for papers. To follow up.',
    sent: 'Email sent, Tuesday 24 November at 10:12',
    page: 'No address is known for this request.',
    refused: 'The request is finished: it takes no more steps.',
    since: 'March 2026',
    reason: 'The user said so',
    condition: 'For those who cannot read small print.',
    large: 'A certificate in large print.',
    home: 'An appointment at home.',
  },
}

/** What a usager who reads Arabic would receive. */
function seenProof(locale: Locale, more: Partial<AgentProofSeen> = {}): AgentProofSeen {
  return {
    id: id(1),
    stored: 'not_yet',
    locale: 'ar',
    direction: 'rtl',
    page: { title: 'رسالة من الخدمة', when: sentences[locale].when, text: 'Il manque la page 2.' },
    message: {
      channel: 'email',
      to: 'a…i@example.org',
      subject: 'طلبكم EC-2026-0042',
      text: 'هناك جديد في طلبكم.\n\nIl manque la page 2 du livret de famille.',
    },
    sent: [],
    settled: false,
    ...more,
  }
}

/** A usager with whom the service spoke, who was merged once, and a request that may be adapted. */
export function actedOn(locale: Locale, context: ContextFound): ContextFound {
  const say = sentences[locale]
  const { request } = context
  const contacts = (['telephone', 'counter', 'email', 'post'] as const).map(
    (channel, nth): Contact => ({
      contact: id(20 + nth),
      reference: 'EC-2026-0042',
      channel,
      when: say.when,
      words: nth % 2 === 0 ? say.answered : say.papers,
    }),
  )
  return {
    ...context,
    usager: {
      known_by: context.usager?.known_by ?? [],
      merges: [{ merge: id(30), since: say.since, reason: say.reason }],
    },
    ...(request && {
      request: {
        ...request,
        adaptations: [
          { adaptation: 1, what: say.large, condition: say.condition },
          { adaptation: 2, what: say.home, since: say.when },
        ],
      },
    }),
    contacts,
  }
}

const request = { source: 'site', reference: 'EC-2026-0042' }
/** Later than the look they are done on. */
const at = Date.now() + 60_000
const on = { request, purpose: 'instruct' }

/** Every state of the acts of an agent, by name, beside a tab that shows what may be acted on. */
export function actsStates(
  locale: Locale,
  tab: number,
  { session, ...browser }: PanelWorld,
): Record<string, PanelWorld> {
  const say = sentences[locale]
  const step = { kind: 'message', id: id(1), text: 'Il manque la page 2.' } as const
  const proof = { body: { ...on, written_in: locale, step }, at } as const
  const contact = {
    act: 'contact',
    body: {
      ...on,
      contact: id(2),
      channel: 'telephone',
      by: 'usager',
      about: 'progress',
      outcome: 'answered',
    },
    at,
  } as const
  const adaptation = {
    act: 'adaptation',
    body: { ...on, adaptation: 1, applies: true },
    at,
  } as const
  const known = { kind: 'email', value: 'a.benali@example.org' } as const
  const merge = {
    act: 'merge',
    body: {
      merge: id(3),
      one: known,
      other: { kind: 'phone', value: '+33612345678' },
      purpose: 'instruct',
      reason: 'usager_said',
    },
    at,
  } as const
  const failed = { state: 'failed', said: null, faults: [] } as const
  const made = { merge: id(3), sectors: ['etat-civil'], made_at: '2026-11-24T09:12:00Z' }
  const told = (more: Partial<AgentProofSeen> = {}): Act => ({
    act: 'proof',
    ...proof,
    state: 'done',
    told: seenProof(locale, { stored: 'first', sent: [say.sent], settled: true, ...more }),
  })
  const acting = (acts: MatterActs['acts'], drafts: MatterActs['drafts'] = {}): PanelWorld => {
    const matters = { 'site EC-2026-0042': { ...noActs, acts, drafts } }
    const kept: TabActs = { owner: '', matters }
    return { ...browser, session: { ...session, [`acts.${tab}`]: kept } }
  }
  const late = { kind: 'late', why: 'La pièce attendue est arrivée tard. '.repeat(10) }
  return {
    'acts, faults in what was typed': acting(
      {
        proof: {
          act: 'preview',
          ...proof,
          ...failed,
          why: 'invalid',
          faults: [
            { path: '/step/why', code: 'too_long' },
            { path: '/step/window/to', code: 'window_reversed' },
          ],
        },
        contact: { ...contact, ...failed, why: 'over', said: { text: say.refused, locale } },
        merge: {
          ...merge,
          ...failed,
          why: 'invalid',
          faults: [{ path: '/other/value', code: '' }],
        },
      },
      { proof: { ...late, 'window.from': '2026-12-08T14:00', 'window.to': '2026-12-08T09:00' } },
    ),
    'acts, shown before they are sent': acting({
      proof: { act: 'preview', ...proof, state: 'done', told: seenProof(locale) },
      contact: { ...contact, state: 'doing' },
      'adaptation.1': { ...adaptation, state: 'doing' },
      merge: { ...merge, state: 'done', told: { ...made, undone_at: null } },
    }),
    'acts, done': acting({
      proof: told({ message: undefined, unsent: say.page, sent: [] }),
      contact: {
        ...contact,
        body: { ...contact.body, undone: true },
        state: 'done',
        told: { contacts: [] },
      },
      'adaptation.2': { ...adaptation, ...failed, why: 'unknown' },
      [`unmerge.${id(30)}` as const]: {
        act: 'unmerge',
        body: { purpose: 'instruct', reason: 'mistake' },
        at,
        ...failed,
        why: 'slow',
      },
    }),
    'acts, sent long ago and not known': acting({
      proof: { ...told({ sent: [], settled: false }), at: at - 180_000 },
    }),
    'acts, in doubt': acting({
      proof: { act: 'proof', ...proof, ...failed, why: 'slow', seen: seenProof(locale) },
    }),
  }
}
