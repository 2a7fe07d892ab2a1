import { mean, variance } from '#shared/statistics/moments.ts'

/** What the hub keeps of answers: how many there are, their mean and their sample variance. */
export function momentsOf(answers: readonly number[]) {
  return { n: answers.length, mean: mean(answers), variance: variance(answers) }
}
