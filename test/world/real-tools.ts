import type { Page } from 'puppeteer-core'
import { startRedmine } from './redmine.ts'
import { startRequestTracker } from './request-tracker.ts'

/** A real program on this machine, with an agent in its web interface, in French. */
export interface RealTool {
  url: string
  /** Returns the number of a request, by its name in the seed. */
  id(part: string): string
  /** Returns the URL of a request's page. */
  at(part: string): string
  /** Signs the agent in. */
  signIn(page: Page): Promise<void>
  /** Settings and secrets for `parvis connector set`. */
  connector: { settings: Record<string, unknown>; secrets: Record<string, unknown> }
  close(): Promise<void>
}

const password = 'un mot de passe'

/** Opens Request Tracker, in the agent's configured language. */
export async function openRequestTracker(): Promise<
  RealTool & {
    speak(language: string): Promise<unknown>
    /** Secrets of an account that may comment. */
    writer: { token: string }
    /** Returns the subjects of the comments on a ticket. */
    comments(part: string): Promise<string[]>
  }
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
    writer: { token: rt.token.root },
    async comments(part) {
      const headers = { authorization: `token ${rt.token.root}` }
      const url = `${rt.url}/REST/2.0/ticket/${idOf(rt.ticket, part)}/history?fields=Type,Data`
      const { items } = await (await fetch(url, { headers })).json()
      return items.flatMap(({ Type, Data }: { Type: string; Data: string }) =>
        Type === 'Comment' ? Data.trim() : [],
      )
    },
    close: () => rt.stop(),
  }
}

/** Opens Redmine, with custom fields for the usager. */
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

/** Submits a form, and waits for the next page. */
async function fillIn(page: Page, address: string, fields: Record<string, string>): Promise<void> {
  await page.goto(address)
  for (const [name, text] of Object.entries(fields)) await page.type(`input[name=${name}]`, text)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}
