import { describe, expect, it } from 'vitest'
import { wordsOf } from '#shared/report/words-of.ts'
import { locales } from '#shared/text/locale.ts'
import { indicatorList } from '../../../../hub/reporting/indicators/list.ts'

describe.each(locales)('The words of a report, in %s', (locale) => {
  it.each(indicatorList)('call $id by a name, which no other indicator has', ({ id }) => {
    const { name } = wordsOf(id, locale)
    // A page that is older than an indicator tells it by its id.
    expect(name).not.toBe(id)
    const called = indicatorList.filter((one) => wordsOf(one.id, locale).name === name)
    expect(called).toHaveLength(1)
  })
})
