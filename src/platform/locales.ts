/** The languages of the interface, as their folders in public/_locales are named; their one home. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'zh_CN', 'ja'] as const;

export type Locale = (typeof LOCALES)[number];
