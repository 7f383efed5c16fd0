type Place = { attemptId: string; tab: string | null }

const withTab = (path: string, tab: string | null) => (tab ? `${path}?tab=${encodeURIComponent(tab)}` : path)

// The tab's token stands in the address, so that a GET need not write to know which tab is asking.
export const sittingPath = ({ attemptId, tab, position }: Place & { position: number }) =>
  withTab(`/exam/${attemptId}/${position}`, tab)
export const finishPath = ({ attemptId, tab }: Place) => withTab(`/exam/${attemptId}/finish`, tab)
export const resultPath = (attemptId: string) => `/exam/${attemptId}/result`
export const savePath = (attemptId: string) => `/exam/${attemptId}/save`
export const picturePath = (attemptId: string, position: number) => `/exam/${attemptId}/picture/${position}`
