import type { Page } from 'puppeteer-core'
import { startRedmine } from './redmine.ts'
import { startRequestTracker } from './request-tracker.ts'

/** A real program on this machine, with an agent who works in it in the browser, in French. */
export interface RealTool {
  url: string
  /** Number of a request by its part in the story. */
  id(part: string): string
  /** Address of the page of a request. */
  at(part: string): string
  /** Signs the agent in by the form of the program. */
  signIn(page: Page): Promise<void>
  /** What the hub reads it with, as `parvis connector set` wants it. */
  connector: { settings: Record<string, unknown>; secrets: Record<string, unknown> }
  close(): Promise<void>
}

const password = 'un mot de passe'

/** Request Tracker, whose agent speaks the language they are told to. */
export async function openRequestTracker(): Promise<
  RealTool & { speak(language: string): Promise<unknown> }
> {
  const rt = await startRequestTracker(true)
  return {
    url: rt.url,
    id: (part) => idOf(rt.ticket, part),
    at: (part) => `${rt.url}/Ticket/Display.html?id=${idOf(rt.ticket, part)}`,
    signIn: (page) => fillIn(page, rt.url, { user: 'guichet', pass: password }),
    connector: {
      settings: { connector: 'rt5', services: { Voirie: 'voirie' } },
      secrets: { token: rt.token.parvis },
    },
    speak: (language) =>
      rt.perl(
        `my $one = RT::User->new(RT->SystemUser); $one->Load('guichet'); $one->SetLang('${language}')`,
      ),
    close: () => rt.stop(),
  }
}

/** Redmine, with fields whose names say that they are the usager's. */
export async function openRedmine(): Promise<RealTool> {
  const { url, ids, keys, fields, close } = await startRedmine(0, 'agent.rb')
  return {
    url,
    close,
    id: (part) => idOf(ids, part),
    at: (part) => `${url}/issues/${idOf(ids, part)}`,
    connector: {
      settings: {
        connector: 'redmine',
        services: { voirie: 'voirie' },
        email_field: fields.email,
        phone_field: fields.phone,
      },
      secrets: { api_key: keys.reader },
    },
    signIn: (page) => fillIn(page, `${url}/login`, { username: 'accueil', password }),
  }
}

function idOf(ids: Readonly<Record<string, string>>, part: string): string {
  const id = ids[part]
  if (id === undefined) throw new Error(`The seed has no ${part}.`)
  return id
}

/** Fills in a form, sends it, and waits until it has led away. */
async function fillIn(page: Page, address: string, fields: Record<string, string>): Promise<void> {
  await page.goto(address)
  for (const [name, text] of Object.entries(fields)) await page.type(`input[name=${name}]`, text)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}
