/** A setting that a hub cannot start with. The message is a sentence for the administrator. */
export class SettingRefused extends Error {}
