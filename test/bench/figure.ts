import { cpus, totalmem } from 'node:os'

/** Says on which machine the figures that follow were measured. */
export function formatMachine(): void {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  console.log(
    `machine: ${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}`,
  )
}

/** Says a headline figure and what it is held against. */
export function formatFigure(
  name: string,
  value: number,
  comparison: '<=' | '>=',
  goal: number,
): void {
  console.log(`figure ${name} ${Number(value.toFixed(3))} goal ${comparison} ${goal}`)
}
