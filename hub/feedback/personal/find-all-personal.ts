import { type Found, findPersonal } from '#shared/privacy/find-personal.ts'
import { type Rule, rules } from '#shared/privacy/personal-rules.ts'
import { addressRule } from './address-rule.ts'
import { birthRule } from './birth-rule.ts'
import { nameRule } from './name-rule.ts'
import { numberRules } from './number-rules.ts'
import { referenceRules } from './reference-rules.ts'

const ofHub: readonly Rule[] = [...numberRules, ...rules, addressRule, birthRule, nameRule]

/** Returns the rules of the device and of the hub. @param references patterns of the organisation */
export function listRules(references: readonly string[]): readonly Rule[] {
  return [...referenceRules(references), ...ofHub]
}

/**
 * Finds personal data with the device’s rules and with those for which a widget has no room: names,
 * dates of birth, spelled numbers, references.
 * @param references patterns of the references of the organisation
 */
export function findAllPersonal(text: string, references: readonly string[]): Found[] {
  return findPersonal(text, listRules(references))
}
