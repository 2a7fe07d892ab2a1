import type { Column, Columns } from './columns.ts'
import type { Measured, Run } from './measure.ts'

/** A table as aligned text, whose last lines say the noise and where one of the rows stands. */
export function writeTable(
  { title, columns }: Columns,
  run: Run,
  limit: Measured,
  ranked: Measured,
): string {
  const rows = run.contestants.map((one) => [
    one.contestant.name,
    ...columns.map((column) => column.write(column.value(one, run))),
  ])
  if (columns.some(({ noise }) => noise))
    rows.push(['(noise)', ...columns.map(({ noise }) => (noise ? `±${round(noise(run))}` : ''))])
  const peers = run.contestants.filter((one) => one !== limit && one !== ranked)
  rows.push([
    `${ranked.contestant.name} among the ${peers.length + 1}`,
    ...columns.map((column) => rank(column, run, ranked, peers)),
  ])
  return [title, ...align([['', ...columns.map(({ name }) => name)], ...rows])].join('\n')
}

/** Whoever is better, by more than the noise, stands before. */
function rank(column: Column, run: Run, one: Measured, peers: readonly Measured[]): string {
  const { cost = (value) => value, noise = () => 0 } = column
  const costOf = (measured: Measured) => cost(column.value(measured, run))
  const least = costOf(one) - noise(run)
  const place = 1 + peers.filter((peer) => costOf(peer) < least).length
  return `${place}, ${place === 1 ? 'won' : 'lost'}`
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0)))
      .join('  '),
  )
}

const round = (value: number) => Number(value.toPrecision(2))
