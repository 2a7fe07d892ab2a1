import type { Deps } from './platform/deps.ts'

/**
 * How long after a start the policy is read and the hub asked about tools, in milliseconds. The agent's
 * own questions come first, and Chromium may leave a policy unanswered for minutes while it starts.
 */
const calm = 3_000

/** Goes on with work that was under way when the background was stopped. */
export function resume({
  acts,
  applyPolicy,
  authentication,
  beliefs,
  followUps,
  hubTools,
  idleLock,
  looks,
  retention,
  welcome,
}: Pick<
  Deps,
  | 'acts'
  | 'applyPolicy'
  | 'authentication'
  | 'beliefs'
  | 'followUps'
  | 'hubTools'
  | 'idleLock'
  | 'looks'
  | 'retention'
  | 'welcome'
>): void {
  void authentication.resume()
  void looks.resume()
  void retention.sweep()
  void idleLock.start()
  void acts.resume()
  setTimeout(() => {
    // Where neither answers, pages are read by the rules that are known already.
    const ignore = () => undefined
    applyPolicy()
      .then((policy) => policy && welcome.open(policy))
      .catch(ignore)
    hubTools.hubChanged().then(hubTools.refresh).catch(ignore)
    void beliefs.refresh()
    void followUps.refresh()
  }, calm)
}
