import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { at, found, origin, sighted } from '../../fakes/sighted.ts'
import type { Draw } from '../guided/draw.ts'
import { mutateJson } from '../guided/mutate-json.ts'

/** Tabs of the browser. */
export const tabs = [1, 2, 3]

const references = ['EC-2026-7F3K2', 'EC-2026-9QRTV']
const addresses = [
  ...references.map(at),
  `${origin}/accueil`,
  'https://other.example/',
  'about:blank',
]

/** What a script of a page may say. */
export function fromPage(generation: number, draw: Draw): object {
  const reference = draw.oneOf(references)
  return draw.oneOf<object>([
    { kind: 'arrived' },
    { kind: 'moved', href: draw.oneOf(addresses) },
    sighted(reference, generation),
    sighted(reference, generation, {
      found: found(reference, { email: [['ali@usager.example']] }),
    }),
    {
      kind: 'sighted',
      generation,
      href: at(reference),
      rule: null,
      found: found(reference, { roots: 0 }),
    },
    {
      kind: 'sighted',
      generation,
      href: at(reference),
      rule: null,
      found: found(reference, { roots: 0 }),
      spotted: {
        content: draw.oneOf([1, 2]),
        likely: [{ kind: 'email', text: 'ali@usager.example', place: 'header' }],
      },
    },
    {
      kind: 'pointed',
      selectors: ['#a'],
      isCounted: false,
      text: reference,
      address: draw.oneOf([null, { name: 'href', text: 'mailto:ali@usager.example' }]),
      isBare: false,
      isWritten: false,
      frame: draw.oneOf([null, '#preview']),
      frameHref: null,
      root: 'main',
      zones: [],
      own: [],
      marks: [{ name: 'id', text: 'message-12', selectors: ['#a'], isInRoot: true }],
    },
  ])
}

/** What the panel and the options may say. */
export function fromPanel(tab: number, generation: number, draw: Draw): object {
  const subject = { kind: 'reference', value: draw.oneOf(references), source: 'site' }
  return draw.oneOf<object>([
    {
      kind: 'ask',
      tab,
      generation,
      subject,
      purpose: draw.oneOf([...defaultPurposes.map(({ purpose }) => purpose), 'none']),
    },
    {
      kind: 'ask',
      tab,
      generation,
      subject: { kind: 'email', value: 'ali@usager.example' },
      purpose: defaultPurposes[0]?.purpose,
    },
    { kind: 'again', tab, generation },
    { kind: 'forget', tab },
    { kind: 'granted', origin: draw.oneOf([origin, 'https://other.example']) },
    { kind: 'believe', answers: [{ item: 'a', value: 3 }] },
    { kind: 'act', tab, generation, act: { kind: 'step', step: 'done' } },
    { kind: 'teach', tab },
    { kind: 'point', tab, field: 'subject' },
    { kind: 'teach_own', address: 'agent@ville.example' },
    { kind: 'forget_own', address: 'agent@ville.example' },
    ...['teach_on', 'teach_back', 'teach_end'].map((kind) => ({ kind })),
    { kind: 'teach_keep', name: 'Outil' },
    { kind: 'unlearn', rule: 'a.b' },
  ])
}

/** The same, changed in one place or several. */
export function changed(message: object, draw: Draw): object {
  let made: unknown = message
  for (let often = draw.below(3) + 1; often > 0; often--) made = mutateJson(made, draw)
  return made as object
}

/** Where a tab goes. */
export const drawAddress = (draw: Draw) => draw.oneOf(addresses)

/** Senders whom nothing is told and nobody obeys, whatever they say. */
export const forbidden: readonly object[] = [
  { id: 'another-extension', url: 'chrome-extension://parvis/panel/panel.html' },
  { id: undefined, url: 'https://office.example/', origin: 'https://office.example' },
  { id: 'parvis', url: 'https://office.example/', tab: undefined },
  { id: 'parvis', url: 'https://office.example/frame', frameId: 7 },
  { id: 'parvis', url: 'chrome-extension://another/panel/panel.html', tab: undefined },
  { id: 'parvis', url: undefined, tab: undefined },
]
