/** The text about gifts stands in the message files; this number grows whenever its meaning changes. */
export const DISCLOSURE_VERSION = 1

/** Regions that are asked for instead of a country, so that nothing near an address is needed to judge an application. */
export const REGIONS = [
  ...['europe', 'north-america', 'latin-america', 'africa', 'middle-east'],
  ...['south-asia', 'east-asia', 'southeast-asia', 'oceania'],
] as const
