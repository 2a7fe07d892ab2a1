import { toolRule, validatorNames } from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import { toolsText } from '#shared/text/site-owner/agents/tools.ts'
import type { ToolsText } from '#shared/text/site-owner/agents/tools-fr.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import type { Path, TextFault } from '../../platform/json-text/fault.ts'
import {
  type Found,
  type Issue,
  shapeFaults as shapeFaultsOf,
  valueAt,
} from '../../platform/json-text/shape.ts'
import { showValue } from '../../platform/json-text/show-value.ts'

/** Formats the faults of a value against the schema of a tool's rule. */
export function shapeFaults(value: unknown, issues: readonly Issue[]): TextFault[] {
  return shapeFaultsOf(
    toolRule,
    value,
    issues.flatMap((issue) => chosen(value, issue)),
    ownFaults,
  )
}

/** Picks the faults of the one variant of a union that the author meant, when that is clear. */
function chosen(value: unknown, issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const found = valueAt(value, issue.path as Path)
  const [file, message] = issue.errors
  const meant = isPage(issue)
    ? [valueAt(found, ['message']) === undefined ? file : message]
    : issue.errors.filter((branch) => branch.every((one) => isInside(found, one)))
  if (meant.length !== 1) return [issue]
  return (meant[0] ?? []).flatMap((one) =>
    chosen(value, { ...one, path: [...issue.path, ...one.path] }),
  )
}

/** Returns whether a fault is of a whole page, which is a file unless it says which message it shows. */
const isPage = ({ path }: Issue) => path.length === 2 && path[0] === 'pages'

/** Returns whether a fault lies inside a variant that has all its required fields. */
function isInside(found: unknown, { code, path }: Issue): boolean {
  if (code === 'unrecognized_keys' && path.length === 0) return true
  return path.length > 0 && valueAt(found, path as Path) !== undefined
}

/** Formats faults specific to rules of tools. */
function ownFaults({ issue, path, name, found }: Found): TextFault[] | null {
  const last = path.at(-1)
  const say = (code: keyof ToolsText['fault'], values: Record<string, string | number> = {}) => [
    {
      path,
      code,
      say: (locale) =>
        fill(toolsText[locale].fault[code], { name, value: showValue(found), ...values }),
    } satisfies TextFault,
  ]
  switch (issue.message) {
    case 'unbounded_pattern':
    case 'hashed_class':
    case 'no_value_group':
    case 'not_anchored':
    case 'page_twice':
    case 'not_an_origin':
      return say(issue.message)
    case 'too_long':
      return [
        {
          path,
          code: 'too_long',
          say: (locale) => fill(jsonText[locale].shape.too_long, { n: 60 }),
        },
      ]
  }
  switch (issue.code) {
    case 'invalid_union':
      if (found === undefined) return null
      return last === 'as'
        ? say('unknown_validator', { names: validatorNames.map((one) => `"${one}"`).join(', ') })
        : say('unknown_way')
    case 'invalid_key':
      return say('search_name', { value: String(last).slice(0, 40) })
    case 'invalid_format':
      if (last === 'search') return say('search_name')
      if (last === 'attribute') return say('attribute_name')
      return last === 'id' ? say('rule_name') : say('page_name')
    case 'too_small':
      return issue.origin === 'string' ? say('empty') : null
    default:
      return null
  }
}
