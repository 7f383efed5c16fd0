/** What a member can mind in a photo of a sample. */
export const REPORT_REASONS = ['promotion', 'personal-data', 'insult', 'unsafe', 'other'] as const

export type ReportReason = (typeof REPORT_REASONS)[number]
