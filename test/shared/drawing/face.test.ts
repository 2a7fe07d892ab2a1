import { readFileSync } from 'node:fs'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Face } from '#shared/drawing/face.tsx'

const pointsOf = (...values: number[]) => values.map((value) => ({ value }))
const drawnOf = (values: number[], bad: number[]) =>
  values.map((value) => render(h(Face, { points: pointsOf(...values), bad, value })))

test('five answers have five faces, and three answers every second of them', () => {
  const five = drawnOf([1, 2, 3, 4, 5], [1, 2])
  expect(new Set(five)).toHaveProperty('size', 5)
  expect(drawnOf([1, 2, 3], [1])).toEqual([five[0], five[2], five[4]])
})

test('a scale that begins with its best answer shows the faces in the other order', () => {
  expect(drawnOf([2, 1, 0], [0])).toEqual(drawnOf([0, 1, 2], [0]).toReversed())
})

test.each([[[1, 0]], [[1, 2, 3, 4]], [[1, 2, 3, 4, 5, 6, 7]]])('%j has no face', (values) => {
  expect(drawnOf(values, [1]).join('')).toBe('')
})

test('a face says nothing to a screen reader, and takes the colour of its word', () => {
  const [face] = drawnOf([1, 2, 3], [1])
  expect(face).toContain('aria-hidden="true"')
  expect(readFileSync('shared/drawing/face.css', 'utf8')).toContain('stroke: currentColor;')
  expect(face).not.toMatch(/<title|<text/)
})
