/** A backup or a restore failed. Its message is a sentence for the operator. */
export class BackupRefused extends Error {}
