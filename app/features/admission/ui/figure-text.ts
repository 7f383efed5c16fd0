/** A dash where a figure is not defined: never a zero. */
export const decimals = (value: number | null | undefined, digits: number) =>
  value === null || value === undefined ? '–' : value.toFixed(digits).replace('-', '−')

export const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '–' : `${Math.round(100 * share)} %`
