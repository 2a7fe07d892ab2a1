import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { measureSms } from '../../../../../hub/requests/delivery/letter/sms-length.ts'

/** Letters of GSM-7, those that take two, and those it has not. */
const letters = [...'abc éè@Δ£\n', ...'€{}[]^|~\\', ...'’œ«']

it('A text of SMS is measured as by the library, whatever it is made of', () => {
  const random = seededRandom(7)
  const encodings = new Set<string>()
  for (let nth = 0; nth < 400; nth += 1) {
    const some = letters.slice(0, nth % 4 === 0 ? letters.length : letters.length - 3)
    const text = Array.from(
      { length: Math.ceil(random() * 480) },
      () => some[Math.floor(random() * some.length)],
    ).join('')
    const { encodingName, numberOfCharacters, segmentsCount } = new SegmentedMessage(text)
    const characters = encodingName === 'GSM-7' ? numberOfCharacters : text.length
    expect(measureSms(text), text).toEqual({
      ...{ encoding: encodingName, characters, segments: segmentsCount },
    })
    encodings.add(encodingName)
  }
  expect([...encodings].sort()).toEqual(['GSM-7', 'UCS-2'])
})
