/** `<` is escaped, so nothing in the data can end the script early. */
export const escapedJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

export const jsonScript = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${escapedJson(value)}</script>`
