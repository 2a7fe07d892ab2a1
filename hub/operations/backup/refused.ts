/** A backup cannot be made or brought back. Its message is a sentence for whoever runs the command. */
export class BackupRefused extends Error {}
