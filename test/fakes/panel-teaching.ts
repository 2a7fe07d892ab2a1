import type { TabState } from '../../extension/shared/state.ts'
import type { Pointed, TeachingState } from '../../extension/shared/teaching.ts'
import type { ToolRule } from '../../shared/contract/agents/tool-rule.ts'
import type { PanelWorld } from './panel-chrome.ts'
import { email, reference, seen, tab, world } from './panel-states.ts'

const origin = 'https://demandes.valmont.example'

/** A rule that was taught on the tool of these states. */
export const taughtRule: ToolRule = {
  schema: 1,
  id: 'taught.0a1b2c3d',
  version: 1,
  tool: { name: 'Les fiches' },
  origins: [origin],
  pages: [
    {
      page: 'request',
      when: { path: '^/fiches/[^/]{1,64}/?$' },
      root: 'main',
      reference: { ways: [{ text: ['.number'] }], as: { shape: '[A-Z]{1,4}-\\d{1,6}-\\d{1,6}' } },
      fields: {
        email: { text: ['.mail'] },
        phone: { text: ['.phone'] },
        name: { text: ['.requester'] },
      },
    },
  ],
}

/** A rule that was taught on a message. */
const taughtMessage: ToolRule = {
  ...taughtRule,
  id: 'taught.4e5f6a7b',
  tool: { name: 'Courrier' },
  pages: [
    {
      page: 'message',
      when: { path: '^/?$' },
      frame: '#preview',
      root: 'main',
      message: { ways: [{ text: ['a.alone'], attribute: 'href' }] },
      fields: { email: { text: ['.sender'], attribute: 'href' }, name: { text: ['.sender'] } },
    },
  ],
}

/** A sender that was pointed at. */
const sender: Pointed = {
  ...{ selectors: ['.sender'], isCounted: false, text: 'Amina', isBare: false, isWritten: false },
  ...{
    address: null,
    frame: '#preview',
    frameHref: null,
    root: null,
    zones: [],
    own: [],
    marks: [],
  },
}

/** A page of a tool that no rule knows. */
export const unknown: TabState = { ...seen, page: 'no_rule', sightings: [], name: null, tool: null }

/** A page that the rule reads as it is taught: without the phone, and with two e-mails. */
const read: TabState = {
  ...seen,
  tool: taughtRule.tool.name,
  sightings: [
    reference,
    { ...email, trust: 'likely' },
    { ...email, value: 'amina@exemple.example', trust: 'likely' },
  ],
}

/** A teaching at its beginning, or where it is said to stand. */
export function teaching(more: Partial<TeachingState> = {}): TeachingState {
  return {
    origin,
    ...{ step: 'subject', fault: null, tab: null, href: null, pointed: {} },
    ...{ wrongMarks: 0, read: [], isOwnKnown: false, rule: null },
    ...more,
  }
}

/** A browser in which a tool is being taught. */
export function taughtWorld(state: TabState, now: TeachingState): PanelWorld {
  const { session, ...others } = world(state)
  return { ...others, session: { ...session, teaching: now, [`tab.${tab}`]: state } }
}

/** Every step of a teaching, by name. */
export function teachingStates(): Record<string, PanelWorld> {
  const at = (more: Partial<TeachingState>, state = read) =>
    taughtWorld(state, teaching({ rule: taughtRule, ...more }))
  const ofSender: TabState = { ...seen, tool: taughtMessage.tool.name, sightings: [email] }
  const ofMessage = (more: Partial<TeachingState>, state = ofSender) =>
    taughtWorld(state, teaching({ rule: taughtMessage, pointed: { sender }, ...more }))
  const from = (message: string, address: string | null) => ({ message, sender: address })
  return {
    'a tool without rule': world(unknown),
    'a tool with likely values': world({ ...seen, tool: null, name: null, sightings: [email] }),
    subject: taughtWorld(unknown, teaching()),
    'subject, counted': taughtWorld(unknown, teaching({ fault: 'counted' })),
    email: at({ step: 'email' }),
    'email, own': at({ step: 'email', fault: 'own' }),
    phone: at({ step: 'phone' }, { ...seen, tool: taughtRule.tool.name }),
    name: at({ step: 'name', fault: 'no_name' }),
    try: at({ step: 'try' }),
    'try, a page that is not read': at({ step: 'try' }, { ...read, page: 'nothing_seen' }),
    call: at({ step: 'call' }),
    'a sender, written': taughtWorld(unknown, teaching({ fault: 'written' })),
    'a sender, bare': taughtWorld(unknown, teaching({ fault: 'bare' })),
    'own address': ofMessage({ step: 'own' }),
    'own address, none': ofMessage({ step: 'own', fault: 'no_email' }),
    'try, one sender': ofMessage({
      step: 'try',
      isOwnKnown: true,
      read: [from('12', email.value)],
    }),
    'try, two senders and nobody': ofMessage(
      {
        ...{ step: 'try', isOwnKnown: true },
        read: [from('12', email.value), from('13', 'ali@usager.example'), from('14', null)],
      },
      { ...ofSender, page: 'nothing_seen', sightings: [], name: null },
    ),
  }
}
