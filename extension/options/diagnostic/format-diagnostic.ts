import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import { ownOf } from '#shared/text/own-of.ts'
import type { Diagnostic } from './read-diagnostic.ts'

/** Facts of the browser and of the extension. */
export interface Around {
  version: string
  userAgent: string
  /** Language of the extension, and of the browser. */
  languages: readonly string[]
  /** How many tools are open. */
  tools: number
}

/** The diagnostic as a text, one line a thing, in the language of the agent. */
export function formatDiagnostic(
  { hub, isSignedIn, policy, unreadable, offered, rules, leftOut, taught, faults }: Diagnostic,
  { version, userAgent, languages, tools }: Around,
  text: OptionsText['diagnostic'],
): string {
  const all = (some: readonly string[]) => some.join(', ') || text.none
  const line = (label: string, value: string | number) => fill(label, { value })
  const rule = ({ id, version, from }: (typeof rules)[number]) =>
    fill(text.rule, { id, version, from: text.from[from] })
  const fault = ({ kind, code }: (typeof faults)[number]) =>
    fill(text.fault, { kind: ownOf(text.kinds, kind) ?? kind, code })
  return [
    line(text.version, version),
    line(text.browser, nameBrowser(userAgent)),
    line(text.language, languages.join(', ')),
    line(text.hub, hub ? `${hub.origin} (${text.by[hub.by]})` : text.none),
    line(text.session, isSignedIn ? text.in : text.out),
    line(text.policy, all(policy)),
    line(text.unreadable, all(unreadable)),
    line(text.tools, tools),
    line(text.offered, offered),
    line(text.rules, all(rules.map(rule))),
    line(text.leftOut, all(leftOut)),
    line(text.taught, taught),
    line(text.faults, all(faults.map(fault))),
  ].join('\n')
}

/** Name and version of the browser, without the rest of its user agent. */
function nameBrowser(userAgent: string): string {
  const [, name = '?', version = ''] =
    /\b(Edg|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent) ?? []
  return `${name === 'Edg' ? 'Edge' : name === 'Chrome' ? 'Chromium' : name} ${version}`.trim()
}
