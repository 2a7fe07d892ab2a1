/**
 * Delays of a bounce report after its e-mail, in milliseconds, until the hub has recorded the
 * e-mail.
 */
const pauses = [1000, 3000, 10_000, 30_000]

/**
 * Returns a function that reports bounces to the hub, as the town's mail server does. It retries a
 * report that was faster than the hub's own record.
 */
export function sendBackTo(hub: string, key: string): (report: string) => void {
  const bring = async (report: string): Promise<boolean> => {
    const answer = await fetch(`${hub}/v1/bounces`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'message/rfc822' },
      body: report,
    })
    return answer.ok && ((await answer.json()) as { known: boolean }).known
  }
  const later = (report: string, [pause, ...more]: readonly number[]): void => {
    if (pause === undefined) return
    const again = () => later(report, more)
    setTimeout(
      () => bring(report).then((isKnown) => (isKnown ? undefined : again()), again),
      pause,
    ).unref()
  }
  return (report) => later(report, pauses)
}
