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
}

/** Returns the address of a ticket's page. */
export const addressOfTicket = (ticket: string) => `/a/${ticket.replaceAll('-', '')}?locale=fr`

/** Reads the step on a page. */
export function stepOn(page: Pick<LightMyRequestResponse, 'body'>): HostedStep {
  const { document } = parseHTML(page.body)
  const inputs = [...document.querySelectorAll('input[name=answer]')]
  const valueIn = (input: Element | undefined) => input?.getAttribute('value') ?? undefined
  return {
    document,
    name: valueIn(document.querySelector('[name=q]') ?? undefined),
    action: document.querySelector('form')?.getAttribute('action') ?? '',
    offered: inputs.map((input) => valueIn(input) ?? ''),
    chosen: valueIn(inputs.find((input) => input.hasAttribute('checked'))),
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

/** Answers a form from its first page to its thanks: the last answer offered, then a comment. */
export async function answersHosted(
  hub: TestHub,
  address: string,
  each: (page: LightMyRequestResponse) => void = () => {},
): Promise<LightMyRequestResponse> {
  let page = await opens(hub, address)
  for (let step = stepOn(page); step.name; step = stepOn(page)) {
    each(page)
    const answer = step.offered.at(-1)
    page = await pressesOn(hub, step, answer ? { answer } : { comment: 'Merci à tous.' })
  }
  return page
}
