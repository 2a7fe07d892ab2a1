import * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import { rightsText } from '#shared/text/site-owner/agents/rights.ts'
import { formatRightsRule } from '../../agents/sign-in/format-rights-rule.ts'
import { readRules } from '../../agents/sign-in/read-rules.ts'
import { type Claims, findRule } from '../../agents/sign-in/rights-by.ts'
import { readTextFile } from '../../platform/json-text/read-text-file.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'

const usage = 'rights check FILE [CLAIMS.json]'

/** Explains which rights a rules file grants, in general or for some claims. */
export const rightsCheckCommand: Command = {
  name: 'rights check',
  help: [[usage, 'say whom a file of rules gives which rights, or what to change in it']],
  async run({ words, environment }) {
    const { rest } = readOptions(words, [])
    const [file, about] = rest
    if (file === undefined || rest.length > 2)
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const locale = typedLocale(environment)
    const text = rightsText[locale]
    const read = readRules(await readTextFile(file))
    if ('faults' in read) {
      for (const { detail } of read.faults)
        process.stderr.write(`${escapeForTerminal(detail[locale])}\n`)
      return 1
    }
    const say = (sentence: string) => process.stdout.write(`${escapeForTerminal(sentence)}\n`)
    if (about === undefined) {
      for (const [index, rule] of read.rules.entries())
        say(formatRightsRule(rule, index + 1, locale))
      say(text.nobody)
      return 0
    }
    const rule = findRule(read.rules, await readClaims(about))
    if (!rule) say(text.none)
    else {
      const n = read.rules.indexOf(rule) + 1
      say(fill(text.matches, { n }))
      say(formatRightsRule(rule, n, locale))
    }
    return 0
  },
}

async function readClaims(file: string): Promise<Claims> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(await readTextFile(file)))
  } catch (error) {
    if (error instanceof SettingRefused) throw error
    throw new SettingRefused(`${file}: It should hold claims, as one JSON object.`)
  }
}
