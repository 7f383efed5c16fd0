export const OUTCOMES = ['changed', 'split', 'answered'] as const
