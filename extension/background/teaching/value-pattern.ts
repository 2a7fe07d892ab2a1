import type { PlaceInPage, ValueShape } from '#shared/contract/agents/tool-rule.ts'
import type { AttributeText, Pointed, TaughtPart, TeachingFault } from '../../shared/teaching.ts'
import { parseValue, pickValue } from '../reading/parse-value.ts'
import { shapeOf } from './shape.ts'

/** How an element is read: what of it is the value, and what that is. */
interface ValuePattern {
  value: string
  as: ValueShape
  /** The attribute that is read, and the part; neither where it is the whole text. */
  in: Pick<PlaceInPage, 'attribute' | 'pick'>
}

/** Where it stands among other words: the only one of its kind, or none. */
const around = {
  email: '^(?:[^@]{0,60}[\\s<(:])?(?<value>[^\\s<>()@,;:]{1,64}@[^\\s<>()@,;:]{1,64})[^@]{0,60}$',
  phone: '^[^\\d+]{0,60}(?<value>[\\d+(][\\d\\s().-]{5,25}\\d)[^\\d]{0,60}$',
}

/** Letters and digits, with signs between them: it may be a reference when there is a digit. */
const token = /[\p{L}\p{N}]+(?:[-_./:][\p{L}\p{N}]+)*/gu

/** The address that a link writes to. */
const linked = '^mailto:(?<value>[^?\\s]+)'

/** How an element is to be read as a field, from the one that was pointed at. */
export function valuePatternOf(
  field: Exclude<TaughtPart, 'sender'>,
  { text, address }: Pick<Pointed, 'text' | 'address'>,
): ValuePattern | TeachingFault {
  if (field === 'email' && address) return addressIn(address)
  if (text === '') return 'too_long'
  if (field === 'reference') return referenceIn(text)
  if (field === 'name')
    return /\p{L}/u.test(text) && !/[\d@]/.test(text) && [...text].length <= 120
      ? { value: text, as: { shape: '.{1,254}' }, in: {} }
      : 'no_name'
  return valueIn(field, text)
}

function valueIn(field: 'email' | 'phone', text: string): ValuePattern | TeachingFault {
  const whole = parseValue(field, text)
  if (whole !== null) return { value: whole, as: field, in: {} }
  const picked = pickValue(around[field], text)
  const value = picked === null ? null : parseValue(field, picked)
  if (value !== null) return { value, as: field, in: { pick: around[field] } }
  const isSeveral = field === 'email' && text.split('@').length > 2
  return isSeveral ? 'several' : `no_${field}`
}

function addressIn({ name: attribute, text }: AttributeText): ValuePattern | TeachingFault {
  if (attribute !== 'href') {
    const read = valueIn('email', text)
    return typeof read === 'string' ? read : { ...read, in: { attribute, ...read.in } }
  }
  const value = parseValue('email', pickValue(linked, text) ?? '')
  return value === null ? 'no_email' : { value, as: 'email', in: { attribute, pick: linked } }
}

function referenceIn(text: string): ValuePattern | TeachingFault {
  const tokens = (text.match(token) ?? []).filter((one) => /\d/.test(one))
  const [value, another] = tokens
  if (value === undefined) return 'no_subject'
  if (another !== undefined) return 'several'
  const shape = shapeOf(value)
  if (value === text) return { value, as: { shape }, in: {} }
  // The first that has a digit: what is written before it changes with the request.
  const edge = '[^\\p{L}\\p{N}]'
  return {
    value,
    as: { shape },
    in: { pick: `^(?:\\D{0,60}${edge})?(?<value>${shape})(?:${edge}\\D{0,60})?$` },
  }
}
