import type { ToolRule } from '#shared/contract/tool-rule.ts'
import { redmine } from './redmine.ts'
import { requestTracker } from './request-tracker.ts'
import { valmontOffice } from './valmont-office.ts'

/** Every tool rule that comes with the extension, one file each. */
export const toolRules: readonly ToolRule[] = [valmontOffice, requestTracker, redmine]
