import type { ToolRule } from './rule.ts'
import { valmontOffice } from './valmont-office.ts'

/** Every tool rule, one file each. The first whose path applies is the rule of a page. */
export const toolRules: readonly ToolRule[] = [valmontOffice]
