/**
 * End of life of each Node release line, by number. From
 * https://github.com/nodejs/Release/blob/main/schedule.json (`end`).
 */
export const nodeEnds: Readonly<Record<string, string>> = {
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
  26: '2029-04-30',
}
