/**
 * What the registry knows against the packages that run, as `npm audit --json` writes it, held against
 * the advisories that were accepted.
 * @typedef {{ advisory: string, package: string, why: string, until: string }} Accepted an advisory
 *   (`GHSA-…`) that harms nobody here, and until which day (`YYYY-MM-DD`) that is believed
 * @typedef {{ url?: string, name?: string, title?: string, severity?: string }} Via
 * @typedef {{ vulnerabilities?: Record<string, { via: (string | Via)[] }> }} Report
 */

/**
 * @param {Report} report
 * @param {readonly Accepted[]} accepted
 * @param {string} today `YYYY-MM-DD`
 * @returns {{ isAnswered: boolean, faults: string[] }} a sentence for each advisory that nobody accepted, and for each
 *   acceptance that is over
 */
export function judgeAdvisories(report, accepted, today) {
  if (!report.vulnerabilities) return { isAnswered: false, faults: [] }
  const found = new Map()
  for (const { via } of Object.values(report.vulnerabilities))
    for (const one of via) {
      if (typeof one === 'string') continue
      const advisory = one.url?.split('/').at(-1) ?? String(one.title)
      found.set(
        advisory,
        `${advisory}, ${one.severity}: ${one.name}, ${one.title}. ${one.url ?? ''}`.trim(),
      )
    }
  const standing = accepted.filter(({ advisory, until }) => found.has(advisory) && today <= until)
  const names = new Set(standing.map(({ advisory }) => advisory))
  return {
    isAnswered: true,
    faults: [
      ...[...found].flatMap(([advisory, said]) => (names.has(advisory) ? [] : [said])),
      ...accepted
        .filter((one) => !standing.includes(one))
        .map(({ advisory, until }) =>
          found.has(advisory)
            ? `${advisory} was accepted until ${until}: judge it again.`
            : `${advisory} is known of no package any more: remove it from the accepted ones.`,
        ),
    ],
  }
}
