import { redmine } from '../../../extension/tools/redmine.ts'
import { valmontOffice } from '../../../extension/tools/valmont-office.ts'
import { readOwnRule } from '../../../hub/agents/tools/read-rule.ts'
import { readOwnJson } from './own-json.ts'
import type { Reader } from './reader.ts'

export const toolRule: Reader = {
  name: 'tool-rule',
  seeds: [JSON.stringify(redmine), JSON.stringify(valmontOffice), '// a rule\n{"schema": 1}'],
  read: (input) => readOwnJson(input, 'rule', readOwnRule),
}
