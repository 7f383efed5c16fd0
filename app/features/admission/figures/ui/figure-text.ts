/** A dash where a figure is not defined: never a zero. */
export const decimals = (value: number | null | undefined, digits: number) =>
  value === null || value === undefined
    ? '–'
    : (Math.round(value * 10 ** digits) / 10 ** digits + 0).toFixed(digits).replace('-', '−')

export const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '–' : `${Math.round(100 * share)} %`
