import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Labelled, suggestLabel, trainNaiveBayes } from '#shared/statistics/naive-bayes.ts'

const many = (n: number, features: string[], labels: string[]): Labelled[] =>
  Array.from({ length: n }, () => ({ features, labels }))

describe('Naive Bayes', () => {
  it('weighs a feature as the formula does by hand, and leaves each document out in turn', () => {
    const model = trainNaiveBayes(
      [
        ...many(9, ['wait'], ['late']),
        ...many(1, ['wait'], ['rude']),
        ...many(10, ['smile'], ['rude']),
      ],
      0.8,
    )
    // Late without one of its nine: ln (9 ÷ 10) − ln (2 ÷ 13) of `wait`, and ln (9 ÷ 12) of the label.
    const late = Math.log(9 / 10) - Math.log(2 / 13) + Math.log(9 / 12)
    // Rude without one of its eleven that smile: ln (10 ÷ 12) − ln (1 ÷ 11), and ln (11 ÷ 10).
    const rude = Math.log(10 / 12) - Math.log(1 / 11) + Math.log(11 / 10)
    // Nineteen in twenty are right: the one that waits for somebody rude is taken for late.
    const wrong = Math.log(10 / 11) - Math.log(1 / 12) + Math.log(10 / 11)
    expect([late, rude, wrong].every((score) => score > 0)).toBe(true)
    expect(model.threshold).toBe(0)
    expect(suggestLabel(model, ['wait'])).toBe('late')
    expect(suggestLabel(model, ['smile', 'unseen'])).toBe('rude')
    const strict = trainNaiveBayes(
      [
        ...many(9, ['wait'], ['late']),
        ...many(1, ['wait'], ['rude']),
        ...many(10, ['smile'], ['rude']),
      ],
      1,
    )
    expect(strict.threshold).toBeCloseTo((rude + wrong) / 2, 10)
    expect(suggestLabel(strict, ['wait'])).toBeNull()
  })

  it('suggests nothing for what it never saw, for nothing at all, and before it was taught', () => {
    const model = trainNaiveBayes([...many(12, ['a', 'b'], ['one']), ...many(12, ['c'], [])], 0.8)
    expect(suggestLabel(model, ['a'])).toBe('one')
    expect(suggestLabel(model, ['z'])).toBeNull()
    expect(suggestLabel(model, [])).toBeNull()
    expect(suggestLabel(model, ['c'])).toBeNull()
    const empty = trainNaiveBayes([], 0.8)
    expect(empty.threshold).toBeNull()
    expect(suggestLabel(empty, ['a'])).toBeNull()
    expect(suggestLabel(trainNaiveBayes(many(9, ['a'], ['one']), 0.8), ['a'])).toBeNull()
  })

  it('never knows a document by a word that it alone has', () => {
    const documents = Array.from({ length: 20 }, (_, nth) => ({
      features: [`word${nth}`],
      labels: [nth % 2 === 0 ? 'one' : 'other'],
    }))
    expect(trainNaiveBayes(documents, 0.5).threshold).toBeNull()
    expect(suggestLabel(trainNaiveBayes(documents, 0), ['word0'])).toBeNull()
  })

  it('learns the same in any order, of documents and of features', () => {
    const document = fc.record({
      features: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 }),
      labels: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(document, { maxLength: 40 }), document, (documents, asked) => {
        const model = trainNaiveBayes(documents, 0.6)
        const turned = trainNaiveBayes(
          documents.toReversed().map(({ features, labels }) => ({
            features: features.toReversed(),
            labels: labels.toReversed(),
          })),
          0.6,
        )
        expect(turned.threshold).toBe(model.threshold)
        expect(suggestLabel(turned, asked.features.toReversed())).toBe(
          suggestLabel(model, asked.features),
        )
      }),
    )
  })
})
