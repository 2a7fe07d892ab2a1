/** What an administrator must mend before there is a roll-out, in one sentence. */
export class RolloutRefused extends Error {}
