import type { LightMyRequestResponse } from 'fastify'
import { parseHTML } from 'linkedom'
import { opens, posts } from './forms.ts'
import type { TestHub } from './hub.ts'

/** A step of a hosted page, as a browser without script has it. */
export interface HostedStep {
  document: Document
  /** Name of the step; `undefined` on a page that asks nothing. */
  name: string | undefined
  action: string
  /** Values of the answers offered, in order, and the one that is chosen. */
  offered: string[]
  chosen: string | undefined
  /** Whether it takes words. */
  takesWords: boolean
  /** Whether one of its buttons ends the form. */
  ends: boolean
}

/** Returns the address of a ticket's page. */
export const addressOfTicket = (ticket: string) => `/a/${ticket.replaceAll('-', '')}?locale=fr`

/** Reads the step on a page. */
export function stepOn(page: Pick<LightMyRequestResponse, 'body'>): HostedStep {
  const { document } = parseHTML(page.body)
  const valueIn = (selector: string) =>
    document.querySelector(selector)?.getAttribute('value') ?? undefined
  const answers = [...document.querySelectorAll('button[name=answer]')]
  return {
    document,
    name: valueIn('[name=q]'),
    action: document.querySelector('form')?.getAttribute('action') ?? '',
    offered: answers.map((button) => button.getAttribute('value') ?? ''),
    chosen: valueIn('input[name=answer]'),
    takesWords: document.querySelector('textarea') !== null,
    ends: document.querySelector('[name=do][value=finish]') !== null,
  }
}

/** Presses the button of a step, and follows where it leads, as a browser does. */
export async function pressesOn(
  hub: TestHub,
  { action, name = '' }: HostedStep,
  fields: Readonly<Record<string, string>>,
  remoteAddress = '127.0.0.1',
): Promise<LightMyRequestResponse> {
  const sent = await posts(hub, action, { q: name, ...fields }, remoteAddress)
  const { location } = sent.headers
  return sent.statusCode === 303 ? opens(hub, String(location), remoteAddress) : sent
}

/** Answers a form from its first page to its thanks: the last answer offered, and some words. */
export async function answersHosted(
  hub: TestHub,
  address: string,
  each: (page: LightMyRequestResponse) => void = () => {},
): Promise<LightMyRequestResponse> {
  let page = await opens(hub, address)
  for (let step = stepOn(page); step.name; step = stepOn(page)) {
    each(page)
    page = await pressesOn(hub, step, answerTo(step))
  }
  return page
}

/** Returns the fields of the button that goes on, with an answer where there is none yet. */
export function answerTo(step: HostedStep): Record<string, string> {
  const { chosen, offered, takesWords, ends } = step
  const last = offered.at(-1)
  const on = { do: ends ? 'finish' : 'pass' }
  if (takesWords) return { comment: 'Merci à tous.', ...on }
  return chosen === undefined && last !== undefined ? { answer: last } : on
}
