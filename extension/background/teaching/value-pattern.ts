import type { ValueShape } from '#shared/contract/agents/tool-rule.ts'
import type { TaughtField, TeachingFault } from '../../shared/teaching.ts'
import { parseValue, pickValue } from '../reading/parse-value.ts'
import { shapeOf } from './shape.ts'

/** How the text of an element is read: what of it is the value, and what that is. */
interface ValuePattern {
  value: string
  as: ValueShape
  /** Missing where all of it is. */
  pick?: string
}

/** Where it stands among other words: the only one of its kind, or none. */
const around = {
  email: '^(?:[^@]{0,60}[\\s<(:])?(?<value>[^\\s<>()@,;:]{1,64}@[^\\s<>()@,;:]{1,64})[^@]{0,60}$',
  phone: '^[^\\d+]{0,60}(?<value>[\\d+(][\\d\\s().-]{5,25}\\d)[^\\d]{0,60}$',
}

/** Letters and digits, with signs between them: it may be a reference when there is a digit. */
const token = /[\p{L}\p{N}]+(?:[-_./:][\p{L}\p{N}]+)*/gu

/** How a text is to be read as a field, from the one that was pointed at. */
export function valuePatternOf(field: TaughtField, text: string): ValuePattern | TeachingFault {
  if (text === '') return 'too_long'
  if (field === 'reference') return referenceIn(text)
  if (field === 'name')
    return /\p{L}/u.test(text) && !/[\d@]/.test(text) && [...text].length <= 120
      ? { value: text, as: { shape: '.{1,254}' } }
      : 'no_name'
  const whole = parseValue(field, text)
  if (whole !== null) return { value: whole, as: field }
  const picked = pickValue(around[field], text)
  const value = picked === null ? null : parseValue(field, picked)
  if (value !== null) return { value, as: field, pick: around[field] }
  const isSeveral = field === 'email' && text.split('@').length > 2
  return isSeveral ? 'several' : `no_${field}`
}

function referenceIn(text: string): ValuePattern | TeachingFault {
  const tokens = (text.match(token) ?? []).filter((one) => /\d/.test(one))
  const [value, another] = tokens
  if (value === undefined) return 'no_reference'
  if (another !== undefined) return 'several'
  const shape = shapeOf(value)
  if (value === text) return { value, as: { shape } }
  // The first that has a digit: what is written before it changes with the request.
  const edge = '[^\\p{L}\\p{N}]'
  return {
    value,
    as: { shape },
    pick: `^(?:\\D{0,60}${edge})?(?<value>${shape})(?:${edge}\\D{0,60})?$`,
  }
}
